//! What people do: begin a translation, say what is translated, let a machine draft.

use super::entity::check::{ActiveModel, Column, Entity, Model};
use super::machine::Wanted;
use super::marks::{Paragraph, marks};
use super::read::{load, source_of};
use crate::accounts::Viewer;
use crate::challenges;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::proposals::access::{self, Access};
use crate::rooms::service::{self as rooms, SectionText};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::ids::{DocumentId, ProposalId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::rooms::Beside;
use shared::translations::ParagraphState;

/// Which paragraphs of a section somebody means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one with this fingerprint.
    One(String),
    /// All that are not checked yet.
    All,
}

/// Begins the translation of a proposal into a language: its sections get empty texts. What is there already stays.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members; `Invalid` for the proposal's own language; `Conflict("text-frozen")` once it is sent.
pub async fn start(platform: &Platform, viewer: &Viewer, id: ProposalId, language: Language) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let access = may_write(&tx, viewer, id).await?;
    if language == access.proposal.language {
        return Err(Error::field("language", shared::fields::FieldCode::NotAChoice));
    }
    let sections = challenges::service::sections(&tx.db, access.proposal.challenge_id).await?;
    let sections: Vec<_> = sections.iter().map(|section| section.id).collect();
    rooms::make_documents(&tx.db, &platform.clock, id, &sections, language).await?;
    tx.audit(
        "translation.start",
        ("proposal", id.0),
        json!({ "language": language.as_str() }),
    )
    .await?;
    tx.commit().await?;
    platform.rooms.look_again(id).await;
    platform.rooms.tell_beside(id, Beside::Translation).await;
    Ok(())
}

/// The proposal for a member who may write in it now.
async fn may_write(tx: &Tx, viewer: &Viewer, id: ProposalId) -> Result<Access> {
    let access = access::sight(&tx.db, viewer, Operation::TranslationRead, id, tx.now).await?;
    viewer.require(Operation::TranslationWrite, &access.object)?;
    if !access.proposal.state.is_writable(&access.edition.standing(tx.now)) {
        return Err(Error::Conflict("text-frozen"));
    }
    Ok(access)
}

/// Says that paragraphs of a section are translated in `document`. A check of what a paragraph said before goes.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict` of `text-frozen`, `paragraph-changed` (the source says something else by now) and
/// `translation-empty`.
pub async fn check(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    document: DocumentId,
    which: &Which,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let access = may_write(&tx, viewer, id).await?;
    let (source, own) = source_of(&tx.db, &access.proposal, document).await?;
    if own.text.trim().is_empty() {
        return Err(Error::Conflict("translation-empty"));
    }
    let meant: Vec<Paragraph> = marks(&source.text, checks_of(&tx, document).await?)
        .into_iter()
        .filter(|paragraph| match which {
            Which::One(fingerprint) => paragraph.fingerprint == *fingerprint,
            Which::All => paragraph.state != ParagraphState::Checked,
        })
        .collect();
    if meant.is_empty() && *which != Which::All {
        return Err(Error::Conflict("paragraph-changed"));
    }
    keep(&tx, document, &meant, false).await?;
    let count = meant.len();
    tx.audit(
        "translation.check",
        ("document", document.0),
        json!({ "paragraphs": count }),
    )
    .await?;
    tx.commit().await?;
    platform.rooms.tell_beside(id, Beside::Translation).await;
    Ok(())
}

/// Takes the check of a paragraph back: it has to be looked at again.
///
/// # Errors
/// `NotFound`, also when it was not checked; `Forbidden`; `Conflict("text-frozen")`.
pub async fn uncheck(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    document: DocumentId,
    fingerprint: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let access = may_write(&tx, viewer, id).await?;
    source_of(&tx.db, &access.proposal, document).await?;
    let gone = Entity::delete_many()
        .filter(Column::DocumentId.eq(document))
        .filter(Column::Fingerprint.eq(fingerprint))
        .exec(&tx.db)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.audit("translation.uncheck", ("document", document.0), json!({}))
        .await?;
    tx.commit().await?;
    platform.rooms.tell_beside(id, Beside::Translation).await;
    Ok(())
}

async fn checks_of(tx: &Tx, document: DocumentId) -> Result<Vec<Model>> {
    Ok(load(&tx.db, &[document]).await?.remove(&document).unwrap_or_default())
}

/// Writes the checks of these paragraphs in the place of those they had.
async fn keep(tx: &Tx, document: DocumentId, paragraphs: &[Paragraph], is_machine: bool) -> Result<()> {
    let old: Vec<_> = paragraphs
        .iter()
        .filter_map(|paragraph| paragraph.check.as_ref())
        .map(|check| check.id)
        .collect();
    if !old.is_empty() {
        Entity::delete_many().filter(Column::Id.is_in(old)).exec(&tx.db).await?;
    }
    let rows = paragraphs.iter().map(|paragraph| ActiveModel {
        id: Set(tx.new_id()),
        document_id: Set(document),
        fingerprint: Set(paragraph.fingerprint.clone()),
        words: Set(paragraph.words.clone()),
        is_machine: Set(is_machine),
        checked_by: Set(tx.actor.filter(|_| !is_machine)),
        checked_at: Set(tx.now),
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        return Ok(());
    }
    // A paragraph that stands twice has one check.
    Entity::insert_many(rows)
        .on_conflict(
            OnConflict::columns([Column::DocumentId, Column::Fingerprint])
                .do_nothing()
                .to_owned(),
        )
        .exec_without_returning(&tx.db)
        .await?;
    Ok(())
}

/// Lets the machine draft the whole of a section whose translation is still empty. The words come into the text as a change of the person
/// who asked, and stay marked as a machine's until somebody reads them.
///
/// # Errors
/// `NotFound`, also when no service is set; `Forbidden`; `Conflict` of `text-frozen` and `translation-not-empty`; `Unavailable` when the
/// service does not answer.
pub async fn draft(platform: &Platform, viewer: &Viewer, id: ProposalId, document: DocumentId) -> Result<()> {
    let machine = platform.machine.as_ref().ok_or(Error::NotFound)?;
    let (source, own) = {
        let tx = platform.begin(viewer).await?;
        let access = may_write(&tx, viewer, id).await?;
        source_of(&tx.db, &access.proposal, document).await?
    };
    must_be_empty(&own)?;
    let paragraphs = marks(&source.text, Vec::new());
    let wanted = Wanted {
        from: source.language,
        to: own.language,
        paragraphs: paragraphs.iter().map(|paragraph| paragraph.words.clone()).collect(),
    };
    // Outside a transaction: it may take seconds.
    let words = machine.translate(wanted).await?.join("\n\n");
    // The mark is there before the words are: whatever happens in between, no machine's words pass for a person's.
    mark_as_drafted(platform, viewer, id, document, &source).await?;
    let saved = rooms::save_form(platform, viewer, document, own.version, &words).await;
    let refused = match saved {
        Ok(crate::rooms::Saved::Kept) => {
            platform.rooms.tell_beside(id, Beside::Translation).await;
            return Ok(());
        }
        Ok(_) => Error::Conflict("translation-not-empty"),
        Err(error) => error,
    };
    let tx = platform.begin(viewer).await?;
    let drafted = Entity::delete_many()
        .filter(Column::DocumentId.eq(document))
        .filter(Column::IsMachine.eq(true));
    drafted.exec(&tx.db).await?;
    tx.audit("translation.draft-refused", ("document", document.0), json!({}))
        .await?;
    tx.commit().await?;
    Err(refused)
}

async fn mark_as_drafted(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    document: DocumentId,
    source: &SectionText,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    may_write(&tx, viewer, id).await?;
    let paragraphs: Vec<Paragraph> = marks(&source.text, checks_of(&tx, document).await?)
        .into_iter()
        .filter(|paragraph| paragraph.state != ParagraphState::Checked)
        .collect();
    keep(&tx, document, &paragraphs, true).await?;
    tx.audit(
        "translation.draft",
        ("document", document.0),
        json!({ "paragraphs": paragraphs.len() }),
    )
    .await?;
    tx.commit().await
}

fn must_be_empty(own: &SectionText) -> Result<()> {
    if own.text.trim().is_empty() {
        Ok(())
    } else {
        Err(Error::Conflict("translation-not-empty"))
    }
}
