//! Suggestions, as a browser without scripts has them, and as JSON.

use crate::comments::{Room, comment};
use crate::kit::{Answer, Browser};
use axum::http::{Method, StatusCode};
use serde_json::json;

/// Sends the form for a talk with these fields beside the section.
async fn send(browser: &mut Browser, list: &str, document: &str, fields: &[(&str, &str)]) -> Answer {
    let mut all = vec![("document", document)];
    all.extend_from_slice(fields);
    browser.post(list, &all).await
}

impl Room {
    /// Suggests other words as the mentor and gives the address of the talk.
    async fn suggest(&mut self, words: &str, replacement: &str) -> String {
        let (list, document) = (self.list(), self.document.clone());
        let fields = [
            ("passage", words),
            ("text", "Why not so?"),
            ("replacement", replacement),
        ];
        let made = send(&mut self.mentor, &list, &document, &fields).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        made.location().split('?').next().unwrap().to_owned()
    }

    /// Saves the whole text as basil, who has the room's page before him.
    async fn write(&mut self, version: &str, text: &str) {
        let room = format!("/en/rooms/{}", self.draft.number);
        let fields = [
            ("document", self.document.as_str()),
            ("version", version),
            ("text", text),
        ];
        assert_eq!(self.basil.post(&room, &fields).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn words_are_suggested_seen_and_decided_on_without_scripts() {
    let mut room = Room::start().await;
    let (list, text) = (room.list(), format!("/en/rooms/{}", room.draft.number));
    let all = list.replace("/comments", "/suggestions");
    assert!(room.mentor.get(&list).await.body.contains("Your words instead"));
    let document = room.document.clone();
    let long = "x".repeat(4_001);
    let fields = [
        ("passage", "too dear"),
        ("text", "Why?"),
        ("replacement", long.as_str()),
    ];
    let refused = send(&mut room.mentor, &list, &document, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("replacement-error"));

    let talk = room.suggest("too dear", "too <b>expensive</b>").await;
    let page = room.amina.get(&talk).await;
    assert!(page.body.contains("suggests other words:"), "{}", page.body);
    assert!(
        page.body.contains("<del>") && page.body.contains("<ins>"),
        "{}",
        page.body
    );
    assert!(page.body.contains("&lt;b&gt;expensive") && !page.body.contains("<b>expensive"));
    assert!(page.body.contains("Take these words over") && page.body.contains("Decline with a reason"));
    assert!(
        room.amina.get("/en/work").await.body.contains(&all),
        "it waits for the team"
    );
    let seen = room.mentor.get(&talk).await.body;
    assert!(!seen.contains("Take these words over") && !seen.contains("Decline with a reason"));
    let decide = format!("{talk}/suggestion");
    let tried = room.mentor.post(&decide, &[("act", "accept")]).await;
    assert_eq!(tried.status, StatusCode::FORBIDDEN);
    let mute = room.amina.post(&decide, &[("act", "decline"), ("reason", " ")]).await;
    assert_eq!(mute.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = room.amina.post(&decide, &[("act", "accept")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    assert!(
        room.basil
            .get(&text)
            .await
            .body
            .contains("Rooms are too &lt;b>expensive&lt;/b>.")
    );
    let page = room.mentor.get(&talk).await;
    assert!(page.body.contains("took these words over."), "{}", page.body);
    assert!(room.mentor.get("/en/work").await.body.contains("are in the text now"));
    let again = room.amina.post(&decide, &[("act", "decline"), ("reason", "No")]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("This suggestion was decided already."));
    assert!(again.body.contains("took these words over."), "it shows how");

    let other = room.suggest("Rooms", "Flats").await;
    let decline = format!("{other}/suggestion");
    let done = room
        .amina
        .post(&decline, &[("act", "decline"), ("reason", "We mean <rooms>")])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    assert!(room.mentor.get(&other).await.body.contains("We mean &lt;rooms"));
    room.site.end().await;
}

#[tokio::test]
async fn where_both_changed_the_same_words_both_texts_are_shown() {
    let mut room = Room::start().await;
    let talk = room.suggest("too dear", "too expensive").await;
    let out = room.suggest("Rooms are too dear.", "").await;
    assert!(
        !room.amina.get(&out).await.body.contains("<del>"),
        "no words are no suggestion"
    );
    let (list, document) = (room.list(), room.document.clone());
    let fields = [("passage", "Rooms"), ("text", "Shorter"), ("take-out", "yes")];
    let shorter = send(&mut room.mentor, &list, &document, &fields).await;
    let shorter = shorter.location().split('?').next().unwrap().to_owned();
    assert!(room.amina.get(&shorter).await.body.contains("<del>"));
    room.write("1", "Rooms are too small.").await;
    let decide = format!("{talk}/suggestion");
    let refused = room.amina.post(&decide, &[("act", "accept")]).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    for words in ["Others have changed the same words", "too small", "expensive"] {
        assert!(refused.body.contains(words), "{words}: {}", refused.body);
    }
    assert!(!refused.body.contains("Take these words over"), "{}", refused.body);
    // What was typed for words that others have changed meanwhile comes back with the page.
    let fields = [
        ("version", "2"),
        ("from", "10"),
        ("to", "19"),
        ("quote", "too dear"),
        ("text", "Say it so"),
        ("replacement", "too costly"),
    ];
    let late = send(&mut room.mentor, &list, &document, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("too costly") && late.body.contains("Say it so"),
        "{}",
        late.body
    );
    room.site.end().await;
}

#[tokio::test]
async fn all_that_fit_are_taken_over_from_one_page() {
    let mut room = Room::start().await;
    let all = room.list().replace("/comments", "/suggestions");
    assert!(
        room.amina
            .get(&all)
            .await
            .body
            .contains("Nothing waits for a decision.")
    );
    for (words, new) in [("Rooms", "Flats"), ("too", "far too"), ("dear", "expensive")] {
        room.suggest(words, new).await;
    }
    let page = room.amina.get(&all).await;
    assert!(page.body.contains("Take over all that fit"), "{}", page.body);
    let ids: Vec<String> = page
        .body
        .split("name=\"thread\" value=\"")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap().to_owned())
        .collect();
    assert_eq!(ids.len(), 3);
    assert!(!room.mentor.get(&all).await.body.contains("Take over all that fit"));
    let fields: Vec<_> = ids.iter().map(|id| ("thread", id.as_str())).collect();
    assert_eq!(room.mentor.post(&all, &fields).await.status, StatusCode::FORBIDDEN);
    let mut stranger = room.site.person("stranger").await;
    assert_eq!(stranger.get(&all).await.status, StatusCode::NOT_FOUND);
    assert_eq!(stranger.post(&all, &fields).await.status, StatusCode::NOT_FOUND);
    let done = room.amina.post(&all, &fields).await;
    assert!(
        done.location().ends_with("done=suggestions-accepted"),
        "{}",
        done.location()
    );
    let text = room.basil.get(&format!("/en/rooms/{}", room.draft.number)).await;
    assert!(text.body.contains("Flats are far too expensive."), "{}", text.body);
    room.suggest("far", "much").await;
    let more = room.amina.get(&all).await;
    assert!(
        !more.body.contains("Take over all that fit"),
        "one is taken over by itself"
    );
    let again = room.amina.post(&all, &fields).await;
    assert!(
        again.location().ends_with("done=suggestions-left"),
        "{}",
        again.location()
    );
    room.site.end().await;
}

#[tokio::test]
async fn programs_suggest_and_decide_too_and_what_is_hidden_reaches_nobody() {
    let mut room = Room::start().await;
    let threads = format!("/api/v1/proposals/{}/threads", room.draft.proposal);
    let place = json!({ "version": 1, "from": 10, "to": 18 });
    let mut new =
        json!({ "document": room.document, "place": place, "text": "So?", "replacement": "a hidden wording" });
    let refused = room.mentor.json(Method::POST, &threads, &new).await;
    assert_eq!(
        refused.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "the words that were seen are missing"
    );
    new["quote"] = json!("too dear");
    new["state"] = json!("accepted");
    let made = room.mentor.json(Method::POST, &threads, &new).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let id = serde_json::from_str::<serde_json::Value>(&made.body).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let one = format!("/api/v1/threads/{id}");
    let seen: serde_json::Value = serde_json::from_str(&room.basil.get(&one).await.body).unwrap();
    let suggestion = &seen["suggestion"];
    assert_eq!(
        (&suggestion["state"], &suggestion["goes"], &suggestion["author"]),
        (&json!("open"), &json!(true), &json!("mentor"))
    );

    let talk = format!("{}/{id}", room.list());
    let page = room.mentor.get(&talk).await;
    let hide = format!("{talk}/{}/hide", comment(&page));
    room.mentor
        .post(&hide, &[("act", "hide"), ("reason", "Not kind")])
        .await;
    for path in [
        talk.clone(),
        room.list(),
        room.list().replace("/comments", "/suggestions"),
        format!("/en/rooms/{}", room.draft.number),
        format!("/en/rooms/{}/comments?thread={id}", room.draft.number),
        one.clone(),
        format!("{threads}?suggested=true"),
    ] {
        let seen = room.basil.get(&path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        assert!(
            !seen.body.contains("a hidden wording") && seen.body.contains("Not kind"),
            "{path}"
        );
        assert!(
            room.mentor.get(&path).await.body.contains("a hidden wording"),
            "its author sees it: {path}"
        );
    }
    let decide = format!("{one}/suggestion");
    let accept = json!({ "accept": true });
    assert_eq!(
        room.basil.json(Method::PUT, &decide, &accept).await.status,
        StatusCode::CONFLICT
    );
    room.mentor.post(&hide, &[("act", "show")]).await;
    assert_eq!(
        room.mentor.json(Method::PUT, &decide, &accept).await.status,
        StatusCode::FORBIDDEN
    );
    let mute = room.basil.json(Method::PUT, &decide, &json!({ "accept": false })).await;
    assert_eq!(mute.status, StatusCode::UNPROCESSABLE_ENTITY);
    let accepted = format!("/api/v1/proposals/{}/suggestions/accepted", room.draft.proposal);
    let taken = room
        .basil
        .json(Method::POST, &accepted, &json!({ "threads": [id] }))
        .await;
    assert_eq!(
        (taken.status, taken.body.as_str()),
        (StatusCode::OK, r#"{"accepted":1,"left":0}"#)
    );
    assert_eq!(
        room.basil.json(Method::PUT, &decide, &accept).await.status,
        StatusCode::CONFLICT
    );
    let many: Vec<_> = (0..51).map(|_| id.clone()).collect();
    let refused = room
        .basil
        .json(Method::POST, &accepted, &json!({ "threads": many }))
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    room.site.end().await;
}
