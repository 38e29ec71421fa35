//! Records of the library as sources: what a card keeps of one, what the jury gets, and who is told that it is cited.

use super::frozen::complete;
use super::kit::{card, code, list};
use crate::rooms::comments::Talk;
use server::accounts::Viewer;
use server::evidence::service;
use server::practices::{read, service as library};
use server::proposals::submissions;
use server::{Error, both_databases};
use shared::evidence::{Card, FrozenSource, Source};
use shared::fields::FieldCode;
use shared::ids::{EvidenceCardId, PracticeId};
use shared::practices::{PracticeLink, PracticeText, RawPractice, WithdrawalReason};
use shared::proposals::ProposalState;

fn text(results: &str) -> PracticeText {
    let raw = RawPractice {
        title: "Ateliers langue et travail",
        summary: "Quatre ateliers par semaine.",
        goal: "Trouver sa place.",
        beneficiaries: "Neuf personnes.",
        method: "Deux ateliers.",
        results,
        organisation: "Une association",
        country: "fr",
        city: "Amiens",
        language: "fr",
        theme: "language",
        ..RawPractice::default()
    };
    PracticeText::parse(raw).unwrap()
}

async fn cite(talk: &Talk, practice: PracticeId, version: Option<i32>) -> Result<EvidenceCardId, Error> {
    let (scene, source) = (&talk.scene, Source::Practice(PracticeLink { practice, version }));
    let card = Card {
        source,
        ..card("It works", "https://example.org/x")
    };
    service::add(
        &scene.platform,
        &talk.writer,
        scene.proposal,
        scene.documents[0],
        None,
        &card,
    )
    .await
}

async fn cited_by(talk: &Talk, practice: PracticeId) -> usize {
    let view = read::load(&talk.scene.platform, &Viewer::anonymous(), practice, None).await;
    view.unwrap().cited_by.len()
}

both_databases! {
    async fn a_card_keeps_the_version_that_was_cited(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        complete(&talk).await;
        let (platform, proposal) = (lab.platform.clone(), talk.scene.proposal);
        let practice = library::create(&platform, &talk.organiser, &text("Cinq sur neuf.")).await.unwrap();
        let draft = cite(&talk, practice, None).await;
        assert!(matches!(draft, Err(Error::Invalid(errors)) if errors.of("url") == [FieldCode::NotPublished]), "a draft is no source");
        library::publish(&platform, &talk.organiser, practice).await.unwrap();
        let missing = cite(&talk, practice, Some(7)).await;
        assert!(matches!(missing, Err(Error::Invalid(errors)) if errors.of("url") == [FieldCode::NotPublished]));
        let cited = cite(&talk, practice, None).await.unwrap();
        library::save(&platform, &talk.organiser, practice, &text("Quatre y sont encore."), None).await.unwrap();
        cite(&talk, practice, None).await.unwrap();

        let cards = list(&talk).await.cards;
        let versions: Vec<_> = cards.iter().map(|card| card.practice.as_ref().unwrap().number).collect();
        assert_eq!(versions, [1, 2], "each as it was when it was cited");
        assert_eq!(cards[0].practice.as_ref().unwrap().results, "Cinq sur neuf.");
        assert_eq!(cards[0].row.source(), Some(Source::Practice(PracticeLink { practice, version: Some(1) })));
        // Saved again with its own source, it stays with its version.
        let same = Card { source: cards[0].row.source().unwrap(), ..card("It worked", "https://example.org/x") };
        service::change(&platform, &talk.writer, cited, &same, None).await.unwrap();
        assert_eq!(list(&talk).await.cards[0].practice.as_ref().unwrap().number, 1);

        submissions::submit(&platform, &talk.writer, proposal).await.unwrap();
        let sent = submissions::read(&platform, &talk.writer, proposal).await.unwrap();
        assert!(sent.is_intact);
        let FrozenSource::Practice { practice: first } = &sent.frozen.evidence[0].source else { panic!("no record") };
        let version = read::load(&platform, &Viewer::anonymous(), practice, Some(1)).await.unwrap().version;
        assert_eq!((first.version, first.title.as_str(), first.city.as_str()), (1, "Ateliers langue et travail", "Amiens"));
        assert_eq!(first.sha256, version.hash, "whoever has the version can check it");
        let bytes = String::from_utf8(sent.frozen.bytes()).unwrap();
        assert!(bytes.starts_with("inquiry-lab-submission/5\n") && bytes.contains(&version.hash), "{bytes}");

        // Only what is published tells the library.
        assert_eq!(cited_by(&talk, practice).await, 0, "nobody hears of a text that the jury has");
        talk.scene.state(ProposalState::Selected).await;
        assert_eq!(cited_by(&talk, practice).await, 1, "once, though by two cards");
        let reason = WithdrawalReason::parse("The figures were wrong.").unwrap();
        library::withdraw(&platform, &talk.organiser, practice, &reason).await.unwrap();
        assert_eq!(cited_by(&talk, practice).await, 1);
        let sent = submissions::read(&platform, &Viewer::anonymous(), proposal).await.unwrap();
        assert!(sent.is_intact, "what was sent does not change");
        talk.scene.state(ProposalState::Draft).await;
        service::change(&platform, &talk.writer, cited, &same, None).await.unwrap();
        assert_eq!(code(cite(&talk, practice, Some(1)).await.map_err(|_| Error::Conflict("refused"))), "refused", "no new card rests on it");
    }
}
