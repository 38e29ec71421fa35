//! A meeting that is prepared by forms alone, and what of it is for whom.

use super::*;

/// A meeting in two weeks, of the body of a [`Room`].
async fn planned(room: &mut Room) -> String {
    let fields = [
        ("title", "Autumn sitting"),
        ("starts_at", "2026-06-15T18:00"),
        ("minutes", "90"),
        ("place", "Library"),
        ("access", "No steps"),
        ("link", "https://call.example/autumn"),
        ("languages", "fr"),
        ("interpretation", "ar"),
    ];
    let path = format!("/en/assembly/bodies/{}/meetings/new", room.body);
    format!(
        "/en/assembly/meetings/{}",
        id_in(&goes_on(&room.chair.post(&path, &fields).await))
    )
}

async fn add(room: &mut Room, meeting: &str, title: &str, more: &[(&str, &str)]) {
    let mut fields = vec![("title", title), ("kind", "report"), ("minutes", "20")];
    fields.extend_from_slice(more);
    goes_on(&room.chair.post(&format!("{meeting}/items/new"), &fields).await);
}

/// The ids of the items, in their order.
async fn items(room: &mut Room, meeting: &str) -> Vec<(String, String)> {
    let id = id_in(meeting);
    let answer = room.chair.get(&format!("/api/v1/meetings/{id}/agenda")).await;
    let agenda: Value = serde_json::from_str(&answer.body).unwrap();
    let word = |item: &Value, name: &str| item[name].as_str().unwrap().to_owned();
    let all = agenda["items"].as_array().unwrap().iter();
    all.map(|item| {
        (
            word(item, "id"),
            format!("{} {}", word(item, "number"), word(item, "title")),
        )
    })
    .collect()
}

fn titles(items: &[(String, String)]) -> Vec<&str> {
    items.iter().map(|(_, words)| words.as_str()).collect()
}

#[tokio::test]
async fn an_agenda_is_made_moved_and_undone_by_forms_alone() {
    let mut room = Room::open().await;
    let meeting = planned(&mut room).await;
    add(&mut room, &meeting, "Welcome", &[]).await;
    add(&mut room, &meeting, "Report", &[("presenter", "Secretary")]).await;
    add(&mut room, &meeting, "Election", &[("kind", "election")]).await;
    let all = items(&mut room, &meeting).await;
    assert_eq!(titles(&all), ["1 Welcome", "2 Report", "3 Election"]);
    let path = format!("{meeting}/agenda");
    let [welcome, report, election] = [0, 1, 2].map(|at: usize| all[at].0.clone());
    let drop = [
        ("from", "agenda"),
        ("act", "drop"),
        ("item", election.as_str()),
        ("side", "before"),
        ("target", welcome.as_str()),
    ];
    let to = goes_on(&room.chair.post(&path, &drop).await);
    assert_eq!(
        titles(&items(&mut room, &meeting).await),
        ["1 Election", "2 Welcome", "3 Report"]
    );
    let page = room.chair.get(&to).await.body;
    assert!(
        page.contains("The item was moved.") && page.contains("Undo this move"),
        "{page}"
    );
    let undo = to.split("undo=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let fields = [("from", "agenda"), ("undo", undo.as_str())];
    goes_on(&room.chair.post(&path, &fields).await);
    assert_eq!(
        titles(&items(&mut room, &meeting).await),
        ["1 Welcome", "2 Report", "3 Election"]
    );
    for (act, item, expected) in [
        ("under", &report, ["1 Welcome", "1.1 Report", "2 Election"]),
        ("out", &report, ["1 Welcome", "2 Report", "3 Election"]),
        ("up", &report, ["1 Report", "2 Welcome", "3 Election"]),
    ] {
        let fields = [("from", "agenda"), ("act", act), ("item", item.as_str())];
        goes_on(&room.chair.post(&path, &fields).await);
        assert_eq!(titles(&items(&mut room, &meeting).await), expected, "{act}");
    }
    let fields = [
        ("from", "agenda"),
        ("act", "to"),
        ("item", report.as_str()),
        ("place", "3"),
    ];
    goes_on(&room.chair.post(&path, &fields).await);
    // The clock runs along.
    let page = room.site.anonymous().get(&meeting).await.body;
    for words in [
        "18:00",
        "18:20",
        "18:40",
        "Library",
        "No steps",
        "Français",
        "العربية",
        "by",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    assert!(!page.contains("<script"), "a page to read ships no script");
    assert!(page.contains("Members of the body see the link.") && !page.contains("call.example"));
    assert!(room.members[0].get(&meeting).await.body.contains("call.example"));
    let asked = room
        .chair
        .post(&path, &[("act", "remove"), ("item", report.as_str())])
        .await;
    assert!(goes_on(&asked).ends_with("/remove"), "one is asked once more");
    assert_eq!(items(&mut room, &meeting).await.len(), 3);
    goes_on(&room.chair.post(&format!("{meeting}/items/{report}/remove"), &[]).await);
    assert_eq!(titles(&items(&mut room, &meeting).await), ["1 Welcome", "2 Election"]);
    let paper = room.site.anonymous().get(&format!("{meeting}/print")).await;
    assert!(paper.status.is_success() && paper.body.contains("Welcome"));
    let live = room.site.anonymous().get(&format!("{meeting}/live")).await;
    for page in [&paper.body, &live.body] {
        assert!(page.contains("Interpretation"), "{page}");
    }
    room.site.end().await;
}

#[tokio::test]
async fn members_answer_and_the_secretary_sees_what_it_adds_up_to() {
    let mut room = Room::open().await;
    let meeting = planned(&mut room).await;
    let path = format!("{meeting}/invitations");
    goes_on(&room.chair.post(&path, &[("act", "invite")]).await);
    let page = room.members[0].get(&meeting).await.body;
    assert!(
        page.contains("Will you come?") && page.contains("Yes, I come"),
        "{page}"
    );
    for (at, reply) in ["yes", "yes", "no"].into_iter().enumerate() {
        goes_on(
            &room.members[at]
                .post(&format!("{meeting}/reply"), &[("reply", reply)])
                .await,
        );
    }
    let page = app::locale::plain(&room.chair.get(&path).await.body);
    for words in [
        "2 of 5 expected, 3 needed",
        "It will be enough if those come who have not answered.",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    let account = room.site.account_of(&mut room.members[3]).await.to_string();
    let told = [("account", account.as_str()), ("reply", "yes")];
    goes_on(&room.chair.post(&format!("{path}/reply"), &told).await);
    assert!(room.chair.get(&path).await.body.contains("That is enough to decide."));
    let wrong = room.members[0]
        .post(&format!("{meeting}/reply"), &[("reply", "substitute")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    for (path, fields) in [
        (path.clone(), vec![("act", "invite")]),
        (format!("{path}/reply"), told.to_vec()),
        (format!("{meeting}/cancel"), vec![("reason", "Mine now.")]),
        (format!("{meeting}/agenda/copy"), vec![("from", room.meeting.as_str())]),
        (format!("{meeting}/attendance/all"), vec![]),
        (format!("{meeting}/guests"), vec![("name", "Ada")]),
    ] {
        let answer = room.members[0].post(&path, &fields).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}: {}", answer.body);
    }
    let nobody = room.site.anonymous().get("/en/reply/no-such-link").await;
    assert_eq!(nobody.status, StatusCode::CONFLICT);
    goes_on(
        &room
            .chair
            .post(&format!("{meeting}/cancel"), &[("reason", "The hall is flooded.")])
            .await,
    );
    let page = room.site.anonymous().get(&meeting).await.body;
    assert!(page.contains("This meeting does not take place.") && page.contains("The hall is flooded."));
    let entry = room.site.anonymous().get(&format!("{meeting}/calendar.ics")).await;
    assert!(entry.body.contains("STATUS:CANCELLED") && entry.body.contains("DTSTART:20260615T180000Z"));
    assert!(entry.header("content-type").starts_with("text/calendar"));
    assert!(!entry.body.contains("call.example"));
    room.site.end().await;
}

#[tokio::test]
async fn who_is_there_is_found_confirmed_and_kept_in_a_file_without_formulas() {
    let mut room = Room::open().await;
    let meeting = format!("/en/assembly/meetings/{}", room.meeting);
    let list = room.chair.get(&format!("{meeting}/attendance?q=BIL")).await.body;
    assert!(list.contains("bilal") && !list.contains("chloe"), "{list}");
    let guest = [("name", "=1+1"), ("capacity", "Town office")];
    goes_on(&room.chair.post(&format!("{meeting}/guests"), &guest).await);
    let refused = room.chair.post(&format!("{meeting}/guests"), &[("name", " ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let file = room.chair.get(&format!("{meeting}/attendance.csv")).await;
    assert!(file.header("content-disposition").starts_with("attachment"));
    for words in ["amina,Member", "Present", "'=1+1,Town office"] {
        assert!(file.body.contains(words), "{words} is not in {}", file.body);
    }
    let other = room.members[0].get(&format!("{meeting}/attendance.csv")).await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    room.site.end().await;
}

#[tokio::test]
async fn papers_and_items_of_the_body_are_hidden_from_everybody_else() {
    let mut room = Room::open().await;
    let meeting = planned(&mut room).await;
    add(&mut room, &meeting, "Inside", &[("internal", "yes")]).await;
    let item = items(&mut room, &meeting).await[0].0.clone();
    let path = format!("{meeting}/papers");
    let link = [
        ("title", "The budget"),
        ("link", "https://town.example/budget"),
        ("item", ""),
    ];
    goes_on(&room.chair.post(&path, &link).await);
    let hidden = [
        ("title", "Our notes"),
        ("link", "https://town.example/notes"),
        ("item", item.as_str()),
    ];
    goes_on(&room.chair.post(&path, &hidden).await);
    let wrong = room
        .chair
        .post(&path, &[("title", "Bad"), ("link", "javascript:alert(1)")])
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let id = id_in(&meeting);
    for place in [
        meeting.clone(),
        format!("{meeting}/print"),
        format!("{meeting}/live"),
        format!("/api/v1/meetings/{id}"),
        format!("/api/v1/meetings/{id}/agenda"),
    ] {
        let guest = room.site.anonymous().get(&place).await;
        assert_eq!(guest.status, StatusCode::OK, "{place}");
        assert!(
            !guest.body.contains("Inside") && !guest.body.contains("Our notes"),
            "{place}: {}",
            guest.body
        );
        let member = room.members[0].get(&place).await;
        assert!(member.body.contains("Inside"), "{place}: {}", member.body);
    }
    assert!(room.site.anonymous().get(&meeting).await.body.contains("The budget"));
    let theirs = room.members[0].post(&path, &link).await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN);
    room.site.end().await;
}
