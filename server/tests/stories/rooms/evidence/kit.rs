//! Cards of a story, and what it asks of them.

use crate::rooms::comments::Talk;
use server::Error;
use server::accounts::Viewer;
use server::comments::service::Chosen;
use server::evidence::read::{self, CardView, Cards};
use server::evidence::service;
use shared::evidence::{Card, RawCard};
use shared::ids::EvidenceCardId;

pub(super) fn card(claim: &str, url: &str) -> Card {
    Card::parse(RawCard {
        claim,
        url,
        file: "",
        title: "A report",
        publisher: "A town",
        day: "2026-02-01",
    })
    .unwrap()
}

pub(super) fn quote(words: &str) -> Option<Chosen> {
    Some(Chosen::Quote(words.into()))
}

pub(super) async fn add(
    talk: &Talk,
    who: &Viewer,
    chosen: Option<Chosen>,
    claim: &str,
) -> Result<EvidenceCardId, Error> {
    let (scene, card) = (&talk.scene, card(claim, "https://example.org/report"));
    service::add(
        &scene.platform,
        who,
        scene.proposal,
        scene.documents[0],
        chosen.as_ref(),
        &card,
    )
    .await
}

pub(super) async fn list(talk: &Talk) -> Cards {
    let scene = &talk.scene;
    read::list(&scene.platform, &talk.mentor, scene.proposal).await.unwrap()
}

pub(super) async fn one(talk: &Talk, id: EvidenceCardId) -> CardView {
    let cards = read::one(&talk.scene.platform, &talk.writer, id).await.unwrap();
    cards.cards.into_iter().next().unwrap()
}

pub(super) fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Conflict(code)) => code,
        Err(other) => panic!("{other}"),
        Ok(_) => "done",
    }
}

pub(super) fn claims(cards: &Cards) -> Vec<&str> {
    cards.cards.iter().map(|card| card.row.claim.as_str()).collect()
}
