//! A room whose team can name sources, and what its pages show.

use crate::comments::Room;
use crate::kit::{Answer, Browser, hidden};
use axum::http::StatusCode;

/// A room whose team can name sources.
pub(super) struct Sources {
    pub(super) room: Room,
    pub(super) page: String,
}

impl Sources {
    pub(super) async fn start() -> Self {
        let room = Room::start().await;
        let page = format!("/en/proposals/{}/evidence", room.draft.proposal);
        Self { room, page }
    }

    /// Adds a card as amina and gives its id.
    pub(super) async fn add(&mut self, claim: &str, url: &str, passage: &str) -> String {
        let document = self.room.document.clone();
        let fields = [
            ("document", document.as_str()),
            ("passage", passage),
            ("claim", claim),
            ("url", url),
            ("title", "A <b>report</b>"),
        ];
        let added = self.room.amina.post(&self.page, &fields).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let list = self.json(&mut self.room.amina.clone()).await;
        let card = list
            .as_array()
            .unwrap()
            .iter()
            .find(|card| card["claim"] == claim)
            .unwrap()
            .clone();
        card["id"].as_str().unwrap().to_owned()
    }

    pub(super) async fn json(&self, who: &mut Browser) -> serde_json::Value {
        let list = who
            .get(&format!("/api/v1/proposals/{}/evidence", self.room.draft.proposal))
            .await;
        serde_json::from_str(&list.body).unwrap()
    }

    /// Everywhere the cards of the draft can be read, and one card.
    pub(super) fn places(&self, card: &str) -> Vec<String> {
        let (number, proposal) = (&self.room.draft.number, self.room.draft.proposal);
        vec![
            self.page.clone(),
            format!("{}/{card}", self.page),
            format!("/en/rooms/{number}"),
            format!("/en/rooms/{number}/evidence"),
            format!("/api/v1/proposals/{proposal}/evidence"),
            format!("/api/v1/evidence/{card}"),
        ]
    }
}

/// Fails unless every one of `texts` is on the page.
#[track_caller]
pub(super) fn shows(page: &Answer, texts: &[&str]) {
    for text in texts {
        assert!(page.body.contains(text), "{text}: {}", page.body);
    }
}

/// The state of a card that its form was made from.
#[track_caller]
pub(super) fn seen_in(form: &Answer) -> String {
    let seen = hidden(&form.body, "seen");
    assert!(!seen.is_empty(), "{}", form.body);
    seen
}

/// The form of a card that was `seen` in this state.
pub(super) fn save<'a>(seen: &'a str, claim: &'a str, url: &'a str) -> [(&'a str, &'a str); 4] {
    [("act", "save"), ("seen", seen), ("claim", claim), ("url", url)]
}
