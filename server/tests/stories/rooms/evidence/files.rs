//! Files as sources: who may send one, who gets it, what the jury gets of it, and what becomes of one that is on no card.

use super::frozen::complete;
use super::kit::{card, code, list};
use crate::rooms::comments::Talk;
use crate::rooms::kit::account;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use server::accounts::Viewer;
use server::evidence::files::entity::{self, Model, bytes};
use server::evidence::files::{service as files, unused};
use server::evidence::service;
use server::proposals::submissions;
use server::testing::drafts::make_draft;
use server::{Error, both_databases};
use sha2::{Digest, Sha256};
use shared::evidence::source::{FileKind, MOST_FILES};
use shared::evidence::{Card, Source};
use shared::fields::FieldCode;
use shared::ids::{EvidenceCardId, SourceFileId};
use shared::proposals::ProposalState;
use shared::time::Timestamp;

const TABLE: &str = "year,rent\n2016,400\n2026,800\n";

async fn send(talk: &Talk, who: &Viewer, says: &str) -> Result<Model, Error> {
    let scene = &talk.scene;
    files::add(
        &scene.platform,
        who,
        scene.proposal,
        "C:\\Users\\amina\\Rents.csv",
        says.into(),
    )
    .await
}

/// A card that rests on a file.
fn on_file(claim: &str, file: SourceFileId) -> Card {
    Card {
        source: Source::File(file),
        ..card(claim, "https://example.org/x")
    }
}

async fn name(talk: &Talk, claim: &str, file: SourceFileId) -> Result<EvidenceCardId, Error> {
    let scene = &talk.scene;
    let (document, card) = (scene.documents[0], on_file(claim, file));
    service::add(&scene.platform, &talk.writer, scene.proposal, document, None, &card).await
}

async fn gets(talk: &Talk, who: &Viewer, id: SourceFileId) -> Option<bool> {
    let platform = &talk.scene.platform;
    match files::sight(platform, who, id).await {
        Ok((row, is_public)) => {
            assert!(!files::bytes_of(platform, &row).await.unwrap().is_empty());
            Some(is_public)
        }
        Err(Error::NotFound) => None,
        Err(other) => panic!("{other}"),
    }
}

async fn count(talk: &Talk) -> (u64, u64) {
    let db = talk.scene.platform.db.read();
    let files = entity::Entity::find().count(db).await.unwrap();
    (files, bytes::Entity::find().count(db).await.unwrap())
}

both_databases! {
    async fn the_team_sends_a_file_and_nobody_else_does(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let file = send(&talk, &talk.writer, TABLE).await.unwrap();
        assert_eq!((file.kind, file.name.as_str(), usize::try_from(file.size).unwrap()), (FileKind::Csv, "Rents.csv", TABLE.len()));
        assert_eq!(send(&talk, &talk.writer, TABLE).await.unwrap().id, file.id, "the same is kept once");
        let stranger = lab.person("stranger").await;
        for (who, is_inside) in [(&talk.mentor, true), (&talk.organiser, true), (&stranger, false)] {
            let refused = send(&talk, who, "Let me in").await;
            assert!(matches!((&refused, is_inside), (Err(Error::Forbidden), true) | (Err(Error::NotFound), false)), "{refused:?}");
            assert!(files::require_write(&lab.platform, who, talk.scene.proposal).await.is_err());
            assert!(files::begin(&lab.platform, who, talk.scene.proposal).await.is_err());
        }
        assert!(matches!(send(&talk, &Viewer::anonymous(), "Me").await, Err(Error::LoggedOut)));
        let wrong = send(&talk, &talk.writer, "<svg onload=alert(1)>").await;
        assert!(matches!(&wrong, Err(Error::Invalid(errors)) if errors.of("file") == [FieldCode::NotASource]), "{wrong:?}");
        assert_eq!(count(&talk).await, (1, 1));
        // A card names files of its own draft only.
        let other = make_draft(&lab.platform).await;
        let foreign = send(&talk, &talk.writer, "Somebody else's words").await.unwrap();
        entity::Entity::update_many()
            .col_expr(entity::Column::ProposalId, Expr::value(other.proposal))
            .filter(entity::Column::Id.eq(foreign.id))
            .exec(&lab.platform.db.writer())
            .await
            .unwrap();
        for id in [foreign.id, lab.platform.clock.new_id()] {
            let refused = name(&talk, "It is so", id).await;
            assert!(matches!(&refused, Err(Error::Invalid(errors)) if errors.of("file") == [FieldCode::Required]), "{refused:?}");
        }
        // Twenty are the most.
        for n in 1..MOST_FILES {
            send(&talk, &talk.writer, &format!("Text {n}")).await.unwrap();
        }
        assert_eq!(code(send(&talk, &talk.writer, "One more").await), "files-full");
        send(&talk, &talk.writer, "Text 3").await.unwrap();
    }

    async fn a_file_is_for_whoever_reads_its_text_and_nobody_else(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        complete(&talk).await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        let sent = send(&talk, &talk.writer, TABLE).await.unwrap();
        let other = send(&talk, &talk.writer, "Only for us").await.unwrap();
        let on = name(&talk, "Rents have doubled", sent.id).await.unwrap();
        let shown = list(&talk).await;
        assert_eq!(shown.cards[0].source().file().unwrap().name, "Rents.csv");
        let (stranger, nobody) = (lab.person("stranger").await, Viewer::anonymous());
        for who in [&talk.writer, &talk.mentor, &talk.organiser] {
            assert_eq!(gets(&talk, who, sent.id).await, Some(false));
            assert_eq!(gets(&talk, who, other.id).await, Some(false));
        }
        for who in [&stranger, &nobody] {
            assert_eq!(gets(&talk, who, sent.id).await, None);
        }
        submissions::submit(platform, &talk.writer, scene.proposal).await.unwrap();
        let view = submissions::read(platform, &talk.writer, scene.proposal).await.unwrap();
        let frozen = view.frozen.evidence[0].source.file().unwrap().clone();
        assert!(view.is_intact);
        assert_eq!(frozen.sha256, hex::encode(Sha256::digest(TABLE)), "the hash of what is given out");
        assert!(String::from_utf8(view.frozen.bytes()).unwrap().starts_with("inquiry-lab-submission/4\n"));
        assert!(!serde_json::to_string(&view.frozen).unwrap().contains("amina"), "nobody is named");
        assert_eq!(code(send(&talk, &talk.writer, "Too late").await), "frozen");
        let (_pass, closed) = files::begin(platform, &talk.writer, scene.proposal).await.unwrap();
        assert_eq!(closed, Some("frozen"), "what is typed is read all the same");
        for state in [ProposalState::Submitted, ProposalState::UnderReview, ProposalState::NotSelected] {
            scene.state(state).await;
            for who in [&stranger, &nobody] {
                assert_eq!(gets(&talk, who, sent.id).await, None, "{state}");
            }
        }
        scene.state(ProposalState::Selected).await;
        for who in [&stranger, &nobody] {
            assert_eq!(gets(&talk, who, sent.id).await, Some(true));
            assert_eq!(gets(&talk, who, other.id).await, None, "the jury never got it");
        }
        // What went to the jury is kept, also when its card goes from the draft.
        scene.state(ProposalState::Submitted).await;
        submissions::withdraw(platform, &talk.writer, scene.proposal).await.unwrap();
        service::remove(platform, &talk.writer, on).await.unwrap();
        platform.clock.advance(Timestamp::HOUR);
        assert_eq!(gets(&talk, &talk.writer, sent.id).await, Some(false));
        assert_eq!(gets(&talk, &nobody, sent.id).await, None, "taken back");
    }

    async fn what_is_on_no_card_goes(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let platform = &lab.platform;
        let (first, second) = (send(&talk, &talk.writer, TABLE).await.unwrap(), send(&talk, &talk.writer, "Two").await.unwrap());
        send(&talk, &talk.writer, "Three").await.unwrap();
        let card_of_first = name(&talk, "Rents have doubled", first.id).await.unwrap();
        let again = name(&talk, "They did", first.id).await.unwrap();
        // Another file in its place: the first is still on the other card.
        service::change(platform, &talk.writer, card_of_first, &on_file("Now", second.id), None).await.unwrap();
        assert_eq!(count(&talk).await, (3, 3));
        service::remove(platform, &talk.writer, again).await.unwrap();
        assert_eq!(count(&talk).await, (2, 2), "on no card any more");
        unused::tidy(platform).await.unwrap();
        assert_eq!(count(&talk).await, (2, 2), "a form may still be open");
        platform.clock.advance(7 * Timestamp::DAY);
        unused::tidy(platform).await.unwrap();
        assert_eq!(count(&talk).await, (1, 1));
        assert_eq!(gets(&talk, &talk.writer, second.id).await, Some(false));
    }

    async fn a_link_takes_the_place_of_a_file(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let file = send(&talk, &talk.writer, TABLE).await.unwrap();
        let id = name(&talk, "Rents have doubled", file.id).await.unwrap();
        service::change(&lab.platform, &talk.writer, id, &card("Now", "https://example.org/now"), None).await.unwrap();
        let row = list(&talk).await.cards.remove(0).row;
        assert_eq!((row.url.as_str(), row.file_id), ("https://example.org/now", None));
        assert_eq!(count(&talk).await, (0, 0));
        let file = send(&talk, &talk.writer, TABLE).await.unwrap();
        service::change(&lab.platform, &talk.writer, id, &on_file("Again", file.id), None).await.unwrap();
        let row = list(&talk).await.cards.remove(0).row;
        assert_eq!((row.url.as_str(), row.file_id), ("", Some(file.id)));
    }

    async fn the_export_names_ones_files_and_an_erasure_leaves_them_to_the_text(lab: Lab) {
        let talk = Talk::begin(&lab, "one").await;
        let file = send(&talk, &talk.writer, TABLE).await.unwrap();
        let own = server::accounts::personal::export(&lab.platform, &talk.writer).await.unwrap();
        assert_eq!(own["tables"]["source_file"][0]["id"], file.id.to_string());
        let other = server::accounts::personal::export(&lab.platform, &talk.mentor).await.unwrap();
        assert_eq!(other["tables"]["source_file"].as_array().unwrap().len(), 0);
        server::accounts::personal::delete_marked(&lab.platform.db.writer(), account(&talk.writer)).await.unwrap();
        assert_eq!(gets(&talk, &talk.mentor, file.id).await, Some(false));
    }
}
