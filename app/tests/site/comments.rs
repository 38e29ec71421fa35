//! Comments, as a browser without scripts has them, and the part that the room's script asks for.

use crate::kit::{Answer, Browser, Site, can_be_hidden};
use axum::http::StatusCode;
use server::rooms::service;
use server::testing::drafts::{Draft, make_draft};

pub struct Room {
    pub site: Site,
    pub draft: Draft,
    pub amina: Browser,
    pub basil: Browser,
    pub mentor: Browser,
    pub document: String,
}

impl Room {
    pub async fn start() -> Self {
        let site = Site::start().await;
        let platform = site.lab.platform.clone();
        let draft = make_draft(&platform).await;
        let [mut amina, basil, mentor] = site.team_of(&draft).await;
        let room = format!("/en/rooms/{}", draft.number);
        amina.get(&room).await;
        let document = service::texts(platform.db.read(), draft.proposal).await.unwrap()[0]
            .document
            .to_string();
        let text = [
            ("document", document.as_str()),
            ("version", "0"),
            ("text", "Rooms are too dear."),
        ];
        assert_eq!(amina.post(&room, &text).await.status, StatusCode::SEE_OTHER);
        Self {
            site,
            draft,
            amina,
            basil,
            mentor,
            document,
        }
    }

    pub fn list(&self) -> String {
        format!("/en/proposals/{}/comments", self.draft.proposal)
    }

    /// Begins a talk as amina and gives its address.
    async fn talk(&mut self, words: &str) -> String {
        let (list, document) = (self.list(), self.document.clone());
        let made = self
            .amina
            .post(
                &list,
                &[("document", &document), ("passage", "too dear"), ("text", words)],
            )
            .await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
        made.location().split('?').next().unwrap().to_owned()
    }
}

/// The address of the first comment on a page.
pub fn comment(answer: &Answer) -> String {
    let id = answer
        .body
        .split("id=\"comment-")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    id.unwrap_or_else(|| panic!("{}", answer.body)).to_owned()
}

#[tokio::test]
async fn talks_stand_first_beside_the_text_with_the_people_who_can_be_named() {
    let mut room = Room::start().await;
    room.talk("Why?").await;
    let address = format!("/en/rooms/{}", room.draft.number);
    let page = room.amina.get(&address).await.body;
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}: {page}"));
    assert!(at("id=\"comments\"") < at("data-beside=\"hand\""), "{page}");
    let names = page
        .split("data-people=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let names: Vec<_> = names.unwrap_or_default().split(',').collect();
    assert!(names.contains(&"basil") && !names.contains(&"amina"), "{names:?}");
    assert!(page.contains("data-script=\"/assets/talks.js\""), "{page}");
    room.site.end().await;
}

#[tokio::test]
async fn a_talk_is_held_without_scripts() {
    let mut room = Room::start().await;
    let list = room.list();
    let refused = room
        .amina
        .post(
            &list,
            &[("document", &room.document), ("passage", "too cheap"), ("text", "")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("too cheap"), "what was typed is kept");
    let talk = room.talk("<script>alert(1)</script> & why? @mentor").await;
    let page = room.mentor.get(&talk).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        !page.body.contains("<script>alert") && page.body.contains("&lt;script"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains(r#"<bdi class="mention">@mentor</bdi>"#),
        "{}",
        page.body
    );
    let work = room.mentor.get("/en/work").await;
    assert!(work.body.contains(&talk), "the mentor is told");

    assert_eq!(
        room.mentor.post(&talk, &[("act", "reply"), ("text", " ")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        room.mentor
            .post(&talk, &[("act", "reply"), ("text", "Because.")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        room.mentor.post(&talk, &[("act", "resolve")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(!room.amina.get(&list).await.body.contains("data-thread="));
    let ended = room.amina.get(&format!("{list}?state=resolved")).await;
    assert!(
        ended.body.contains("Because.") && ended.body.contains("has ended this talk"),
        "{}",
        ended.body
    );

    let own = format!("{talk}/{}", comment(&ended));
    let page = room.amina.get(&own).await;
    assert!(page.body.contains("Change your comment") && !page.body.contains("Hide this comment"));
    assert_eq!(
        room.amina.post(&own, &[("act", "save"), ("text", "")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        room.amina.post(&own, &[("act", "save"), ("text", "Why?")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(
        room.amina.post(&own, &[("act", "delete")]).await.status,
        StatusCode::SEE_OTHER
    );
    assert!(room.amina.get(&talk).await.body.contains("took this back"));
    assert_eq!(
        room.amina.post(&own, &[("act", "delete")]).await.status,
        StatusCode::CONFLICT
    );
    room.site.end().await;
}

#[tokio::test]
async fn what_is_hidden_comes_to_nobody_who_may_not_see_it() {
    let mut room = Room::start().await;
    let talk = room.talk("An unkind word").await;
    let page = room.mentor.get(&talk).await;
    let hide = format!("{talk}/{}/hide", comment(&page));
    let thread = talk.rsplit('/').next().unwrap();
    let proposal = room.draft.proposal;
    let places = [
        talk.clone(),
        room.list(),
        format!("/en/rooms/{}", room.draft.number),
        format!("/en/rooms/{}/comments", room.draft.number),
        format!("/en/rooms/{}/comments?thread={thread}", room.draft.number),
        format!("/api/v1/threads/{thread}"),
        format!("/api/v1/proposals/{proposal}/threads"),
    ];
    let people = [&mut room.amina, &mut room.basil, &mut room.mentor];
    can_be_hidden(people, &hide, &places).await;
    room.mentor.post(&hide, &[("act", "show")]).await;
    assert!(room.basil.get(&talk).await.body.contains("An unkind word"));
    room.site.end().await;
}

#[tokio::test]
async fn a_talk_is_found_under_its_own_draft_only_and_by_nobody_else() {
    let mut room = Room::start().await;
    let talk = room.talk("Why?").await;
    let page = room.amina.get(&talk).await;
    let own = format!("{talk}/{}", comment(&page));
    let mut stranger = room.site.person("stranger").await;
    let other = make_draft(&room.site.lab.platform).await;
    for path in [talk.clone(), own.clone(), room.list()] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        let foreign = path.replace(&room.draft.proposal.to_string(), &other.proposal.to_string());
        assert_eq!(
            room.amina.get(&foreign).await.status,
            StatusCode::NOT_FOUND,
            "{foreign}"
        );
        let answer = room
            .amina
            .post(
                &foreign,
                &[
                    ("act", "delete"),
                    ("text", "x"),
                    ("passage", "too dear"),
                    ("document", &room.document),
                ],
            )
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{foreign}");
        assert_eq!(room.site.anonymous().get(&path).await.status, StatusCode::SEE_OTHER);
    }
    let part = format!("/en/rooms/{}/comments", room.draft.number);
    assert_eq!(stranger.get(&part).await.status, StatusCode::NOT_FOUND);
    assert!(room.basil.get(&own).await.body.contains("Why?"));
    assert_eq!(
        room.basil.post(&own, &[("act", "delete")]).await.status,
        StatusCode::FORBIDDEN
    );
    let json = format!("/api/v1/comments/{}", own.rsplit('/').next().unwrap());
    let forged = serde_json::json!({ "text": "mine", "author_id": "forged", "hidden_at": 1 });
    assert_eq!(
        room.basil.json(axum::http::Method::PUT, &json, &forged).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        room.amina.json(axum::http::Method::PUT, &json, &forged).await.status,
        StatusCode::NO_CONTENT
    );
    let read = room.basil.get(&talk).await.body;
    assert!(
        read.contains("mine") && read.contains("amina"),
        "a forged author is passed over"
    );
    room.site.end().await;
}
