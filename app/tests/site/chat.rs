//! The chat, as a browser without scripts has it, and the part that the room's script asks for.

use crate::kit::{Answer, Browser, Site, can_be_hidden};
use axum::http::{Method, StatusCode};
use server::accounts::{Viewer, grants};
use server::testing::drafts::{Draft, make_draft};
use shared::permissions::{Role, Scope};

struct Room {
    site: Site,
    draft: Draft,
    amina: Browser,
    basil: Browser,
    mentor: Browser,
}

impl Room {
    async fn start() -> Self {
        Self::on(Site::start().await).await
    }

    async fn on(site: Site) -> Self {
        let platform = site.lab.platform.clone();
        let draft = make_draft(&platform).await;
        let mut people = Vec::new();
        for name in ["amina", "basil", "mentor"] {
            let mut browser = site.person(name).await;
            let account = site.account_of(&mut browser).await;
            if name == "mentor" {
                let tx = platform.begin(&Viewer::anonymous()).await.unwrap();
                grants::give(&tx, account, Role::Mentor, Scope::Team(draft.team))
                    .await
                    .unwrap();
                tx.commit().await.unwrap();
            } else {
                draft.join(&platform.db.writer(), account, platform.clock.now()).await;
            }
            people.push(browser);
        }
        let [amina, basil, mentor] = <[Browser; 3]>::try_from(people).ok().unwrap();
        Self {
            site,
            draft,
            amina,
            basil,
            mentor,
        }
    }

    fn page(&self) -> String {
        format!("/en/proposals/{}/chat", self.draft.proposal)
    }

    /// Everywhere the chat can be read, and one message.
    fn places(&self, message: &str) -> Vec<String> {
        let (number, proposal) = (&self.draft.number, self.draft.proposal);
        vec![
            self.page(),
            format!("{}/{message}", self.page()),
            format!("/en/rooms/{number}"),
            format!("/en/rooms/{number}/chat"),
            format!("/api/v1/proposals/{proposal}/messages"),
        ]
    }

    /// Says something as amina and gives the message's id.
    async fn say(&mut self, words: &str) -> String {
        let page = self.page();
        let said = self.amina.post(&page, &[("text", words)]).await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.body);
        last_message(&self.amina.get(&page).await)
    }
}

/// The id of the last message on a page.
fn last_message(answer: &Answer) -> String {
    let id = answer.body.rsplit("id=\"chat-").find(|part| part.as_bytes()[8] == b'-');
    id.and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("{}", answer.body))
        .to_owned()
}

#[tokio::test]
async fn people_chat_without_scripts() {
    let mut room = Room::start().await;
    let page = room.page();
    assert!(
        room.amina
            .get(&page)
            .await
            .body
            .contains("Nobody has written here yet.")
    );
    let long = "x".repeat(1_001);
    for words in ["", " ", long.as_str()] {
        let refused = room.amina.post(&page, &[("text", words)]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(words != long || refused.body.contains(&long), "what was typed is kept");
    }
    let message = room.say("<script>alert(1)</script> & hello").await;
    for path in room.places(&message) {
        let seen = room.mentor.get(&path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        assert!(seen.body.contains("hello"), "{path}");
        assert!(
            path.starts_with("/api") || !seen.body.contains("<script>alert"),
            "{path}"
        );
    }
    for at in 0..60 {
        room.say(&format!("message {at}.")).await;
    }
    let newest = room.basil.get(&page).await.body;
    assert!(newest.contains("message 59.") && !newest.contains("message 9."));
    let earlier = newest
        .split("?before=")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    let older = room.basil.get(&format!("{page}?before={earlier}")).await.body;
    assert!(older.contains("message 9.") && older.contains("hello") && !older.contains("message 59."));

    let own = format!("{page}/{message}");
    assert_eq!(room.basil.post(&own, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(room.amina.post(&own, &[]).await.status, StatusCode::SEE_OTHER);
    assert!(room.basil.get(&own).await.body.contains("This message was taken back."));
    assert_eq!(room.amina.post(&own, &[]).await.status, StatusCode::CONFLICT);
    room.site.end().await;
}

#[tokio::test]
async fn who_writes_too_fast_is_told_and_keeps_the_words() {
    let site = Site::start_with(|config| config.limits.chat_per_minute = 2).await;
    let mut room = Room::on(site).await;
    let page = room.page();
    for _ in 0..2 {
        room.say("Quick").await;
    }
    let refused = room.amina.post(&page, &[("text", "Quicker words")]).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.body.contains("You write very fast.") && refused.body.contains("Quicker words"));
    let json = format!("/api/v1/proposals/{}/messages", room.draft.proposal);
    let body = serde_json::json!({ "text": "Quickest" });
    let refused = room.amina.json(Method::POST, &json, &body).await;
    assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(refused.headers.contains_key("retry-after"));
    assert_eq!(
        room.basil.json(Method::POST, &json, &body).await.status,
        StatusCode::CREATED
    );
    room.site.end().await;
}

#[tokio::test]
async fn what_is_hidden_comes_to_nobody_who_may_not_see_it() {
    let mut room = Room::start().await;
    let message = room.say("An unkind word").await;
    let hide = format!("{}/{message}/hide", room.page());
    let places = room.places(&message);
    let people = [&mut room.amina, &mut room.basil, &mut room.mentor];
    can_be_hidden(people, &hide, &places).await;
    for path in ["/api/v1/me/export", "/en/work"] {
        assert!(!room.basil.get(path).await.body.contains("An unkind word"), "{path}");
    }
    room.mentor.post(&hide, &[("act", "show")]).await;
    assert!(room.basil.get(&room.page()).await.body.contains("An unkind word"));
    room.site.end().await;
}

#[tokio::test]
async fn the_chat_is_nobody_elses_by_any_route() {
    let mut room = Room::start().await;
    let message = room.say("Among us").await;
    let mut stranger = room.site.person("stranger").await;
    let other = make_draft(&room.site.lab.platform).await;
    for path in room.places(&message) {
        let seen = stranger.get(&path).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!seen.body.contains("Among us"), "{path}");
        let nobody = room.site.anonymous().get(&path).await;
        assert!(
            [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED].contains(&nobody.status),
            "{path}: {}",
            nobody.status
        );
    }
    let page = room.page();
    let forged = serde_json::json!({ "text": "Let me in", "author_id": "forged", "hidden_at": 1 });
    let messages = format!("/api/v1/proposals/{}/messages", room.draft.proposal);
    assert_eq!(
        stranger.json(Method::POST, &messages, &forged).await.status,
        StatusCode::NOT_FOUND
    );
    let one = format!("/api/v1/messages/{message}");
    assert_eq!(
        stranger
            .json(Method::DELETE, &one, &serde_json::Value::Null)
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    let hide = serde_json::json!({ "reason": "Not kind" });
    assert_eq!(
        stranger.json(Method::PUT, &format!("{one}/hidden"), &hide).await.status,
        StatusCode::NOT_FOUND
    );
    for path in [
        page.clone(),
        format!("{page}/{message}"),
        format!("{page}/{message}/hide"),
    ] {
        let form = [("text", "Let me in"), ("act", "hide"), ("reason", "Not kind")];
        assert_eq!(
            stranger.post(&path, &form).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
        // A message is found under its own draft only.
        let foreign = path.replace(&room.draft.proposal.to_string(), &other.proposal.to_string());
        assert_eq!(
            room.mentor.post(&foreign, &form).await.status,
            StatusCode::NOT_FOUND,
            "{foreign}"
        );
    }
    let read = room.amina.get(&page).await.body;
    assert!(read.contains("Among us") && !read.contains("Let me in"));
    assert_eq!(
        room.basil.json(Method::POST, &messages, &forged).await.status,
        StatusCode::CREATED
    );
    let read = room.amina.get(&page).await.body;
    assert!(
        read.contains("Let me in") && read.contains("basil"),
        "a forged author is passed over"
    );
    room.site.end().await;
}
