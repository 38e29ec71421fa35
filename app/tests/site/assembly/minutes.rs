//! Minutes at the pages: who reads them when, and that two secretaries lose nothing.

use super::*;
use app::locale::plain;
use server::pdf;

impl Room {
    fn minutes_path(&self, part: &str) -> String {
        format!("/en/assembly/meetings/{}/minutes{part}", self.meeting)
    }

    async fn close(&mut self) {
        let path = format!("/en/assembly/meetings/{}/state", self.meeting);
        goes_on(&self.chair.post(&path, &[("act", "close")]).await);
    }

    fn today(&self) -> String {
        self.site.lab.platform.clock.now().to_minute()[..10].to_owned()
    }
}

#[tokio::test]
async fn nobody_reads_a_draft_and_nobody_outside_an_internal_part() {
    let mut room = Room::open().await;
    let (item, secret) = (room.item.clone(), "Behind closed doors");
    let words = [
        ("part", item.as_str()),
        ("revision", "0"),
        ("text", secret),
        ("internal", "yes"),
    ];
    goes_on(&room.minutes("/edit", &words).await);
    room.close().await;
    let mut stranger = room.site.person("stranger").await;
    let mut guest = room.site.anonymous();
    let api = format!("/api/v1/meetings/{}/minutes", room.meeting);
    let mut public = vec![room.minutes_path(""), api.clone()];
    if pdf::AVAILABLE {
        public.push(room.minutes_path(".pdf"));
    }
    for path in &public {
        assert_eq!(guest.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(stranger.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(room.members[0].get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(room.chair.get(path).await.status, StatusCode::OK, "{path}");
    }
    goes_on(&room.minutes("/step", &[("act", "hand")]).await);
    let here = room.minutes_path("");
    let page = room.members[0].get(&here).await;
    assert!(
        page.body.contains(secret) && page.body.contains("Members only"),
        "{}",
        page.body
    );
    assert_eq!(stranger.get(&room.minutes_path("")).await.status, StatusCode::NOT_FOUND);
    goes_on(&room.minutes("/approve", &[("day", &room.today()), ("by", "")]).await);
    assert_eq!(guest.get(&room.minutes_path("")).await.status, StatusCode::NOT_FOUND);
    goes_on(&room.minutes("/publish", &[]).await);
    for path in &public {
        let answer = guest.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(!answer.body.contains(secret), "{path}");
        // The point of the agenda is not named either.
        if !path.ends_with(".pdf") {
            assert!(!answer.body.contains("Buses until midnight"), "{path}: {}", answer.body);
        }
    }
    let page = plain(&guest.get(&room.minutes_path("")).await.body);
    assert!(page.contains("One part is left out"), "{page}");
    assert!(
        !room.members[0].get(&api).await.body.contains(secret),
        "the API answers everybody alike"
    );
    for part in ["/edit", "/remarks", "/history", "/tasks", "/approve", "/addendum"] {
        let answer = guest.get(&room.minutes_path(part)).await;
        assert!(answer.location().contains("/log-in"), "{part}: {}", answer.status);
        let answer = stranger.get(&room.minutes_path(part)).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{part}");
    }
    room.site.end().await;
}

#[tokio::test]
async fn two_who_write_at_once_see_both_texts() {
    let mut room = Room::open().await;
    let words = |revision: &'static str, text: &'static str| [("part", "head"), ("revision", revision), ("text", text)];
    goes_on(&room.minutes("/edit", &words("0", "The first text.")).await);
    let late = room.minutes("/edit", &words("0", "The second text.")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    for part in [
        "The first text.",
        "The second text.",
        "Nothing is lost",
        "name=\"revision\" value=\"1\"",
    ] {
        assert!(late.body.contains(part), "{part} is not in {}", late.body);
    }
    goes_on(&room.minutes("/edit", &words("1", "Both texts.")).await);
    let page = room.chair.get(&room.minutes_path("/history/2")).await;
    assert!(
        page.body.contains("<ins>") && page.body.contains("<del>"),
        "{}",
        page.body
    );
    room.site.end().await;
}

#[tokio::test]
async fn a_member_asks_and_the_chair_answers_corrects_and_gives_tasks() {
    let mut room = Room::open().await;
    let account = room.site.account_of(&mut room.members[0]).await.to_string();
    let task = [
        ("part", "head"),
        ("person", account.as_str()),
        ("who", ""),
        ("what", "Write to the town"),
        ("due", "2026-12-01"),
    ];
    goes_on(&room.minutes("/tasks", &task).await);
    let nobody = room
        .minutes("/tasks", &[("part", "head"), ("what", "Nobody does it")])
        .await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    let work = room.members[0].get("/en/work").await.body;
    assert!(work.contains("Write to the town"), "{work}");
    let place = work
        .split("/en/assembly/tasks/")
        .nth(1)
        .map(|rest| rest[..36].to_owned());
    let place = format!("/en/assembly/tasks/{}", place.expect("a way to the task"));
    assert_eq!(room.members[1].get(&place).await.status, StatusCode::NOT_FOUND);
    goes_on(&room.members[0].post(&place, &[("act", "done")]).await);
    assert!(!room.members[0].get("/en/work").await.body.contains("Your task"));

    let page = plain(&room.chair.get(&room.minutes_path("/edit?part=head")).await.body);
    let key = page.split("line=present").count();
    assert_eq!(key, 2, "one way to leave out who was present: {page}");
    let without = room
        .minutes("/line", &[("part", "head"), ("line", "present"), ("reason", " ")])
        .await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(
        &room
            .minutes(
                "/line",
                &[("part", "head"), ("line", "present"), ("reason", "They asked for it")],
            )
            .await,
    );
    room.close().await;
    goes_on(&room.minutes("/step", &[("act", "hand")]).await);
    let remarks = room.minutes_path("/remarks");
    let empty = room.members[1].post(&remarks, &[("part", "head"), ("text", "")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(
        &room.members[1]
            .post(&remarks, &[("part", "head"), ("text", "I was there too")])
            .await,
    );
    let page = room.chair.get(&remarks).await.body;
    let remark = page
        .split("?answer=")
        .nth(1)
        .map(|rest| rest[..36].to_owned())
        .expect("a way to answer");
    let answer = [("decision", "declined"), ("answer", "You came after the end.")];
    goes_on(&room.minutes(&format!("/remarks/{remark}/answer"), &answer).await);
    assert!(
        room.members[1]
            .get(&remarks)
            .await
            .body
            .contains("You came after the end.")
    );

    let early = room.minutes("/approve", &[("day", "2020-01-01"), ("by", "")]).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(&room.minutes("/approve", &[("day", &room.today()), ("by", "")]).await);
    goes_on(&room.minutes("/publish", &[]).await);
    let addendum = [
        ("part", "head"),
        ("text", "The place was the library."),
        ("language", "en"),
    ];
    goes_on(&room.minutes("/addendum", &addendum).await);
    let mut guest = room.site.anonymous();
    let page = plain(&guest.get(&room.minutes_path("")).await.body);
    for words in [
        "The place was the library.",
        "Write to the town",
        "The secretary left one line out.",
        "Approved by the body on",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    assert!(!page.contains("They asked for it") && !page.contains("bilal"), "{page}");
    let here = room.minutes_path("");
    assert!(plain(&room.members[1].get(&here).await.body).contains("Left out: They asked for it"));
    for lang in ["fr", "de", "it", "pt", "ro", "el", "ar"] {
        let path = room.minutes_path("").replacen("/en/", &format!("/{lang}/"), 1);
        assert_eq!(guest.get(&path).await.status, StatusCode::OK, "{lang}");
    }
    if pdf::AVAILABLE {
        let file = guest.get(&room.minutes_path(".pdf")).await;
        assert_eq!(file.headers["content-type"], "application/pdf");
        assert_eq!(file.headers["content-language"], "en");
    }
    room.site.end().await;
}
