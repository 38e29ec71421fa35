//! The sources of a text that was sent.

use super::kit::{add, card, code, list, quote};
use crate::rooms::comments::Talk;
use serde_json::json;
use server::both_databases;
use server::evidence::service;
use server::proposals::submissions;
use server::rooms::service as rooms;
use shared::evidence::FrozenSource;
use shared::proposals::ProposalState;
use shared::time::Timestamp;

/// Fills the second section, so that the text can be sent.
pub(super) async fn complete(talk: &Talk) {
    let scene = &talk.scene;
    let saved = rooms::save_form(&scene.platform, &talk.writer, scene.documents[1], 0, "Build more.").await;
    saved.unwrap();
}

/// Waits for a version of the first section; the other one tells of itself too.
async fn until(talk: &mut Talk, version: u32) {
    let document = json!(talk.scene.documents[0]);
    loop {
        let update = talk.browser.update().await;
        if update["document"] == document && update["version"] == version {
            return;
        }
    }
}

both_databases! {
    async fn what_is_sent_holds_the_sources_and_nobody_changes_them_while_it_is_closed(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three").await;
        complete(&talk).await;
        let (platform, proposal, document) = (lab.platform.clone(), talk.scene.proposal, talk.scene.documents[0]);
        let moved = add(&talk, &talk.writer, quote("three"), "There are three").await.unwrap();
        let gone = add(&talk, &talk.writer, quote("two"), "There are two").await.unwrap();
        add(&talk, &talk.writer, None, "All of it").await.unwrap();
        service::add(&platform, &talk.writer, proposal, talk.scene.documents[1], quote("Build").as_ref(), &card("Somebody must", "https://example.net/x")).await.unwrap();
        // The rows of these changes are nowhere but in the log when the text is sent.
        talk.browser.push(document, 1, 2, json!([4, [4], 5])).await;
        until(&mut talk, 2).await;
        talk.browser.push(document, 2, 3, json!([6, [0, "-"], 3])).await;
        until(&mut talk, 3).await;
        submissions::submit(&platform, &talk.writer, proposal).await.unwrap();
        let view = submissions::read(&platform, &talk.writer, proposal).await.unwrap();
        assert!(view.is_intact);
        let sent: Vec<_> = view.frozen.evidence.iter().map(|card| (card.section, card.claim.as_str(), card.quote.as_deref(), card.is_gone)).collect();
        assert_eq!(view.frozen.sections[0].text, "one th-ree");
        assert_eq!(
            sent,
            [
                (0, "All of it", None, false),
                (0, "There are three", Some("th-ree"), false),
                (0, "There are two", Some("two"), true),
                (1, "Somebody must", Some("Build"), false),
            ],
            "each with the words that are in the frozen text"
        );
        let last = &view.frozen.evidence[3];
        assert_eq!(last.source, FrozenSource::Link { url: "https://example.net/x".into() });
        assert_eq!((last.title.as_deref(), last.publisher.as_deref()), (Some("A report"), Some("A town")));
        assert!(!serde_json::to_string(&view.frozen).unwrap().contains("amina"), "nobody is named");

        // Closed for those who may write, as the text is.
        let changed = card("Another claim", "https://example.org/2");
        assert_eq!(code(add(&talk, &talk.writer, None, "Late").await), "frozen");
        assert_eq!(code(service::change(&platform, &talk.writer, moved, &changed, None).await), "frozen");
        assert_eq!(code(service::remove(&platform, &talk.writer, gone).await), "frozen");
        assert!(!list(&talk).await.is_writable);
        submissions::withdraw(&platform, &talk.writer, proposal).await.unwrap();
        service::remove(&platform, &talk.writer, gone).await.unwrap();
        service::change(&platform, &talk.writer, moved, &changed, None).await.unwrap();
        let kept = submissions::of_proposal(platform.db.read(), proposal).await.unwrap();
        assert_eq!(kept[0].text().unwrap().evidence.len(), 4, "what was sent stays as it was");
        submissions::submit(&platform, &talk.writer, proposal).await.unwrap();
        let again = submissions::read(&platform, &talk.writer, proposal).await.unwrap();
        assert_eq!((again.frozen.evidence.len(), again.is_intact), (3, true));
        assert_ne!(again.submission.hash, kept[0].hash);
        // The phase counts as well as the state.
        talk.scene.state(ProposalState::Draft).await;
        platform.clock.advance(2 * Timestamp::DAY);
        assert_eq!(code(add(&talk, &talk.writer, None, "Too late").await), "frozen");
    }
}
