//! What pages and other features ask of the rooms.

use super::document::{Document, Row};
use super::entity::{change, document};
use super::passages::{Located, Passages, Standing};
use super::room::Heard;
use super::storage;
use crate::clock::{Clock, random_bytes};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use shared::changeset::{ChangeSet, Passage, Utf16Text};
use shared::ids::{AccountId, DocumentId, PassageId, ProposalId, SectionId};
use shared::languages::Language;
use shared::rooms::ClientName;
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use tokio::sync::oneshot;

pub use super::form::{put, save as save_form};
pub use super::rights::{is_writable, right_of};

/// A section's text in one language, at its newest version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionText {
    pub document: DocumentId,
    pub section: SectionId,
    pub language: Language,
    pub version: u32,
    pub text: String,
}

/// The texts of a proposal. In a transaction that has moved the proposal out of its draft state, these are the last ones: whoever
/// writes checks the state in the same transaction as the words.
///
/// # Errors
/// The database's; `Internal` when a log is damaged.
pub async fn texts(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<SectionText>> {
    Ok(storage::load(db, proposal)
        .await?
        .into_iter()
        .map(SectionText::from)
        .collect())
}

impl From<Document> for SectionText {
    fn from(document: Document) -> Self {
        Self {
            document: document.id,
            section: document.section,
            language: document.language,
            version: document.head,
            text: document.text.to_string(),
        }
    }
}

/// Makes the documents that are still missing for these sections in a language.
///
/// # Errors
/// The database's.
pub async fn make_documents(
    db: &impl ConnectionTrait,
    clock: &Clock,
    proposal: ProposalId,
    sections: &[SectionId],
    language: Language,
) -> Result<()> {
    let there: BTreeSet<SectionId> = document::Entity::find()
        .filter(document::Column::ProposalId.eq(proposal))
        .filter(document::Column::Language.eq(language))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.section_id)
        .collect();
    let missing = sections
        .iter()
        .filter(|section| !there.contains(section))
        .map(|section| document::ActiveModel {
            id: Set(clock.new_id()),
            proposal_id: Set(proposal),
            section_id: Set(*section),
            language: Set(language),
            head_version: Set(0),
            snapshot: Set(String::new()),
            snapshot_version: Set(0),
            created_at: Set(clock.now()),
        });
    let missing: Vec<_> = missing.collect();
    if missing.is_empty() {
        return Ok(());
    }
    // Two who open a room first at once both make them; one set stays.
    let columns = [
        document::Column::ProposalId,
        document::Column::SectionId,
        document::Column::Language,
    ];
    document::Entity::insert_many(missing)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(db)
        .await?;
    Ok(())
}

/// Writes the first text of a section, for demo data and imports, as a change of `author`.
///
/// # Errors
/// `Conflict("not-empty")` when the section has a text, `NotFound`, `Invalid` when it is too long, the database's.
pub async fn write_first(
    tx: &Tx,
    proposal: ProposalId,
    section: SectionId,
    language: Language,
    author: AccountId,
    text: &str,
) -> Result<()> {
    let row = document::Entity::find()
        .filter(document::Column::ProposalId.eq(proposal))
        .filter(document::Column::SectionId.eq(section))
        .filter(document::Column::Language.eq(language))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    if !storage::move_head(&tx.db, row.id, 0, 1).await? {
        return Err(Error::Conflict("not-empty"));
    }
    let too_long = |_| Error::field("text", shared::fields::FieldCode::TooLong);
    let first = Row {
        version: 1,
        client: ClientName::try_from(format!("first-{}", hex::encode(random_bytes::<12>())))
            .map_err(Error::internal)?,
        seq: 1,
        author: Some(author),
        session: None,
        at: tx.now,
        changes: ChangeSet::replace(0, 0, 0, text).map_err(too_long)?,
    };
    storage::insert_rows(&tx.db, vec![storage::model(row.id, &first)]).await
}

/// Who has written in a proposal, and when last, the latest first.
///
/// # Errors
/// The database's.
pub async fn authors(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<(AccountId, Timestamp)>> {
    use sea_orm::QuerySelect;
    let documents = storage::ids(db, proposal).await?;
    let found: Vec<(Option<AccountId>, Timestamp)> = change::Entity::find()
        .select_only()
        .column(change::Column::AuthorId)
        .column_as(change::Column::CreatedAt.max(), "last")
        .filter(change::Column::DocumentId.is_in(documents))
        .filter(change::Column::AuthorId.is_not_null())
        .group_by(change::Column::AuthorId)
        .order_by_desc(change::Column::CreatedAt.max())
        .into_tuple()
        .all(db)
        .await?;
    Ok(found
        .into_iter()
        .filter_map(|(author, at)| Some((author?, at)))
        .collect())
}

/// Where the words `place` of a document's `version` stand now. Call it before a transaction begins; keep them with
/// [`super::passages::insert`] in it.
///
/// # Errors
/// `NotFound` for a document of another proposal; `Invalid` on `passage`: they are not in the text (any more), or too many;
/// `Unavailable` when the platform stops.
pub async fn locate(
    platform: &Platform,
    proposal: ProposalId,
    document: DocumentId,
    version: u32,
    place: Passage,
) -> Result<Located> {
    ask(platform, proposal, |answer| {
        Heard::Locate(document, version, place, answer)
    })
    .await
}

/// Where passages of a proposal stand now; one that is not known is left out. It takes a query only for those that are new.
///
/// # Errors
/// The database's; `Unavailable` when the platform stops.
pub async fn standing(
    platform: &Platform,
    proposal: ProposalId,
    ids: &[PassageId],
) -> Result<HashMap<PassageId, Standing>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    ask(platform, proposal, |answer| Heard::Standing(ids.to_vec(), answer)).await
}

/// The words of these passages now; one of which nothing is left has none.
///
/// # Errors
/// As [`standing`].
pub async fn words(platform: &Platform, proposal: ProposalId, ids: &[PassageId]) -> Result<HashMap<PassageId, String>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    ask(platform, proposal, |answer| Heard::Words(ids.to_vec(), answer)).await
}

/// The words of these passages in the transaction of `db`, and where they begin in their texts; one of which nothing is left is not among
/// them. For what must fit the text of that very moment: the rooms are not asked.
///
/// # Errors
/// The database's; `Internal` when a log is damaged.
pub async fn words_in(
    db: &impl ConnectionTrait,
    proposal: ProposalId,
    ids: &[PassageId],
) -> Result<HashMap<PassageId, (u32, String)>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let documents = storage::load(db, proposal).await?;
    let documents: BTreeMap<DocumentId, Document> =
        documents.into_iter().map(|document| (document.id, document)).collect();
    let mut passages = Passages::default();
    passages.standing(db, &documents, ids).await?;
    let words = ids.iter().filter_map(|id| {
        let (document, place) = passages.place(*id)?;
        let words = documents.get(&document)?.text.slice(place.from(), place.to()).ok()?;
        Some((*id, (place.from(), words)))
    });
    Ok(words.collect())
}

/// Asks a room something, which is loaded when it is not yet.
async fn ask<T>(
    platform: &Platform,
    proposal: ProposalId,
    question: impl Fn(oneshot::Sender<Result<T>>) -> Heard,
) -> Result<T> {
    for _ in 0..3 {
        let said = platform.rooms.say(platform, proposal, || {
            let (answer, answered) = oneshot::channel();
            (question(answer), answered)
        });
        // A room that ends at this moment drops the question: ask again.
        if let Ok(answer) = said.await?.1.await {
            return answer;
        }
    }
    Err(Error::Unavailable("the room ends".into()))
}
