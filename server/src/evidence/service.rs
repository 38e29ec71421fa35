//! Adding, changing and removing cards.

use super::entity::{ActiveModel, Column, Entity, Model};
use super::files;
use crate::accounts::Viewer;
use crate::comments::service::{Chosen, located};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::practices;
use crate::proposals::access::{self, Access};
use crate::rooms::entity::{document, passage};
use crate::rooms::passages;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::evidence::{Card, MOST_CARDS, Source};
use shared::fields::FieldCode;
use shared::ids::{DocumentId, EvidenceCardId, PassageId, PracticeId, ProposalId, SourceFileId};
use shared::permissions::Operation;
use shared::rooms::Beside;
use shared::time::Timestamp;

/// Whether cards can be changed now: as long as the text can.
#[must_use]
pub fn is_writable(access: &Access, now: Timestamp) -> bool {
    access.proposal.state.is_writable(&access.edition.standing(now))
}

/// A proposal whose cards the viewer may change now.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("frozen")`.
pub async fn writable(db: &impl ConnectionTrait, viewer: &Viewer, id: ProposalId, now: Timestamp) -> Result<Access> {
    let access = access::sight(db, viewer, Operation::EvidenceRead, id, now).await?;
    viewer.require(Operation::EvidenceWrite, &access.object)?;
    if is_writable(&access, now) {
        Ok(access)
    } else {
        Err(Error::Conflict("frozen"))
    }
}

/// What of a source stands in which column.
#[derive(Default)]
struct Columns {
    url: String,
    file: Option<SourceFileId>,
    practice: Option<(PracticeId, i32)>,
}

async fn columns(tx: &Tx, proposal: ProposalId, source: &Source) -> Result<Columns> {
    Ok(match source {
        Source::Link(url) => Columns {
            url: url.to_string(),
            ..Columns::default()
        },
        Source::File(id) => Columns {
            file: Some(files::service::of_draft(&tx.db, proposal, *id).await?.id),
            ..Columns::default()
        },
        Source::Practice(link) => {
            let cited = practices::citation::published(&tx.db, *link).await?;
            Columns {
                practice: Some((cited.practice_id, cited.number)),
                ..Columns::default()
            }
        }
    })
}

/// Adds a card about words of a document, or about all of it.
///
/// # Errors
/// `NotFound`; `Forbidden` to those who may only read; `Conflict` of `frozen` when the text is closed, of `evidence-full` when the proposal
/// has [`MOST_CARDS`]; `Invalid` on `document` when it is a translation, on `passage` as in `rooms::service::locate`, on `file` when the proposal has no such file, on
/// `url` when a record of the library is not published.
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    document: DocumentId,
    chosen: Option<&Chosen>,
    card: &Card,
) -> Result<EvidenceCardId> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let before = access::sight(db, viewer, Operation::EvidenceRead, proposal, now).await?;
    viewer.require(Operation::EvidenceWrite, &before.object)?;
    let words = match chosen {
        Some(chosen) => Some(located(platform, proposal, document, chosen).await?),
        None => None,
    };

    let tx = platform.begin(viewer).await?;
    let access = writable(&tx.db, viewer, proposal, tx.now).await?;
    let row = document::Entity::find_by_id(document).one(&tx.db).await?;
    let row = row.filter(|row| row.proposal_id == proposal).ok_or(Error::NotFound)?;
    // What goes to the jury are the sources of the text, not of its translations.
    if row.language != access.proposal.language {
        return Err(Error::field("document", FieldCode::NotAChoice));
    }
    let columns = columns(&tx, proposal, &card.source).await?;
    let cards = Entity::find()
        .filter(Column::ProposalId.eq(proposal))
        .count(&tx.db)
        .await?;
    if cards >= MOST_CARDS as u64 {
        return Err(Error::Conflict("evidence-full"));
    }
    let passage_id = match &words {
        Some(words) => {
            let id: PassageId = tx.new_id();
            passages::insert(&tx.db, id, words).await?;
            Some(id)
        }
        None => None,
    };
    let id: EvidenceCardId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        proposal_id: Set(proposal),
        document_id: Set(document),
        passage_id: Set(passage_id),
        author_id: Set(tx.account()?),
        claim: Set(card.claim.clone()),
        url: Set(columns.url),
        title: Set(card.title.clone()),
        publisher: Set(card.publisher.clone()),
        day: Set(card.day),
        created_at: Set(tx.now),
        changed_at: Set(tx.now),
        link_state: Set(None),
        checked_at: Set(None),
        check_at: Set(tx.now),
        file_id: Set(columns.file),
        practice_id: Set(columns.practice.map(|(id, _)| id)),
        practice_version: Set(columns.practice.map(|(_, version)| version)),
    };
    row.insert(&tx.db).await?;
    tx.audit("evidence.add", ("evidence_card", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await?;
    platform.rooms.tell_beside(proposal, Beside::Evidence).await;
    Ok(id)
}

/// A card that the viewer may change now.
async fn load(tx: &Tx, viewer: &Viewer, id: EvidenceCardId) -> Result<(Model, Access)> {
    viewer.person()?;
    let row = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let access = writable(&tx.db, viewer, row.proposal_id, tx.now).await?;
    Ok((row, access))
}

/// Changes claim and source of a card; the words that it is about stay. `seen` is when the card that the person saw was changed last.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict` of `frozen`, of `evidence-changed` when somebody else was faster.
pub async fn change(
    platform: &Platform,
    viewer: &Viewer,
    id: EvidenceCardId,
    card: &Card,
    seen: Option<Timestamp>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load(&tx, viewer, id).await?;
    if seen.is_some_and(|seen| seen != row.changed_at) {
        return Err(Error::Conflict("evidence-changed"));
    }
    // A card keeps its record, also one that was withdrawn since.
    let columns = match row.practice().filter(|own| card.source == Source::Practice(*own)) {
        Some(_) => Columns {
            practice: row.practice_id.zip(row.practice_version),
            ..Columns::default()
        },
        None => columns(&tx, row.proposal_id, &card.source).await?,
    };
    let is_same_link = row.url == columns.url;
    let old = row.file_id.filter(|old| columns.file != Some(*old));
    let mut row = row.into_active_model();
    row.claim = Set(card.claim.clone());
    row.url = Set(columns.url);
    row.file_id = Set(columns.file);
    row.practice_id = Set(columns.practice.map(|(id, _)| id));
    row.practice_version = Set(columns.practice.map(|(_, version)| version));
    row.title = Set(card.title.clone());
    row.publisher = Set(card.publisher.clone());
    row.day = Set(card.day);
    row.changed_at = Set(tx.now);
    if !is_same_link {
        row.link_state = Set(None);
        row.checked_at = Set(None);
        row.check_at = Set(tx.now);
    }
    row.update(&tx.db).await?;
    files::service::let_go(&tx.db, old).await?;
    tx.audit("evidence.change", ("evidence_card", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_beside(access.proposal.id, Beside::Evidence).await;
    Ok(())
}

/// Removes a card, for good. What was sent to the jury before keeps it.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("frozen")`.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: EvidenceCardId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load(&tx, viewer, id).await?;
    Entity::delete_by_id(id).exec(&tx.db).await?;
    if let Some(passage) = row.passage_id {
        passage::Entity::delete_by_id(passage).exec(&tx.db).await?;
    }
    files::service::let_go(&tx.db, row.file_id).await?;
    tx.audit("evidence.remove", ("evidence_card", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_beside(access.proposal.id, Beside::Evidence).await;
    Ok(())
}
