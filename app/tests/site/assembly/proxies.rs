//! Giving one's vote to another member by forms alone; lists of many members and meetings in the API.

use super::large::seat;
use super::*;
use app::locale::plain;

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[tokio::test]
async fn a_vote_is_given_by_name_to_one_of_many_and_taken_back() {
    let mut room = Room::open().await;
    seat(&room, 0..60).await;
    let page = format!("/en/assembly/meetings/{}", room.meeting);
    let proxy = format!("{page}/proxy");
    let shown = room.members[0].get(&page).await.body;
    assert!(!shown.contains("Give my vote to"), "the rules allow none");
    let refused = room.members[0].post(&proxy, &[("member", "seated 59")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    room.allow_proxies().await;
    let mut stranger = room.site.person("stranger").await;
    assert!(!stranger.get(&page).await.body.contains("Give my vote to"));
    let theirs = stranger.post(&proxy, &[("member", "seated 59")]).await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN);

    let me = &mut room.members[0];
    let shown = me.get(&page).await.body;
    assert!(shown.contains("Give my vote to") && shown.contains("<option value=\"bilal\""));
    assert!(
        !shown.contains("<option value=\"amina\""),
        "nobody is offered themselves"
    );
    for (name, words) in [
        ("", "Please fill this in."),
        ("zeno", "Nobody here has this name"),
        ("amina", "Nobody here has this name"),
    ] {
        let answer = me.post(&proxy, &[("member", name)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.body.contains(words), "{}", answer.body);
    }
    // A part of the name: those who can be meant, each with a button.
    let some = me.post(&proxy, &[("member", "seated")]).await;
    assert_eq!(some.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(some.body.contains("Whom do you mean?") && some.body.contains("There are more."));
    assert_eq!(count(&some.body, "name=\"to\""), 20);
    let one = me.post(&proxy, &[("member", "eated 59")]).await.body;
    let id = one.split("name=\"to\" value=\"").nth(1).expect("one is found");
    let id = id.split('"').next().unwrap().to_owned();
    goes_on(&me.post(&proxy, &[("to", &id)]).await);
    let shown = plain(&me.get(&page).await.body);
    assert!(shown.contains("seated 59 carries your vote."), "{shown}");
    assert!(!shown.contains("Give my vote to"));
    goes_on(&me.post(&proxy, &[("act", "take_back")]).await);
    assert!(!plain(&me.get(&page).await.body).contains("carries your vote"));
    // The whole name is enough, however it is written.
    goes_on(&me.post(&proxy, &[("member", "Seated-59")]).await);
    assert!(plain(&me.get(&page).await.body).contains("seated 59 carries your vote."));
    room.site.end().await;
}

#[tokio::test]
async fn a_meeting_that_has_begun_keeps_its_time_and_the_form_what_was_written() {
    let mut room = Room::open().await;
    let path = format!("/en/assembly/meetings/{}/edit", room.meeting);
    let mut fields = vec![
        ("title", "Summer sitting, long"),
        ("starts_at", "2026-06-02T09:00"),
        ("place", "Town hall"),
        ("languages", "fr"),
    ];
    let refused = room.chair.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("The meeting has begun. Its time stays as it is."));
    assert!(refused.body.contains("Summer sitting, long"));
    fields[1].1 = "2026-06-01T09:00";
    goes_on(&room.chair.post(&path, &fields).await);
    room.site.end().await;
}

#[tokio::test]
async fn lists_of_the_api_go_on_and_an_unknown_body_is_not_found() {
    let room = Room::open().await;
    seat(&room, 0..60).await;
    let mut guest = room.site.anonymous();
    let here = format!("/api/v1/bodies/{}", room.body);
    let mut names = Vec::new();
    let mut path = format!("{here}/members");
    loop {
        let answer: Value = serde_json::from_str(&guest.get(&path).await.body).unwrap();
        let members = answer["members"].as_array().unwrap();
        names.extend(members.iter().map(|one| one["name"].as_str().unwrap().to_owned()));
        let Some(next) = answer["next"].as_str() else { break };
        path = format!("{here}/members?after={next}");
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 65);
    let meetings: Value = serde_json::from_str(&guest.get(&format!("{here}/meetings")).await.body).unwrap();
    assert_eq!(
        (meetings["meetings"].as_array().unwrap().len(), &meetings["next"]),
        (1, &Value::Null)
    );
    let rest = format!("{here}/meetings?after={}", room.meeting);
    let rest: Value = serde_json::from_str(&guest.get(&rest).await.body).unwrap();
    assert!(rest["meetings"].as_array().unwrap().is_empty());
    for list in ["members", "seats", "meetings"] {
        let unknown = guest.get(&format!("/api/v1/bodies/{}/{list}", uuid::Uuid::nil())).await;
        assert_eq!(unknown.status, StatusCode::NOT_FOUND, "{list}");
    }
    room.site.end().await;
}
