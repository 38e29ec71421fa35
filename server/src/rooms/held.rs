//! Words that come into a text in the transaction of something else: what somebody suggested, let in by another.
//!
//! A room keeps its own batches by the one writer. This is the other way: the row of the log and what is noted about it elsewhere become
//! durable together, or not at all. For the room it is as if another process had written: it reads on.
//!
//! How to use: [`hold`] in a transaction, [`Held::replace`], commit, then [`super::Rooms::read_on`].

use super::document::{Document, Row};
use super::entity;
use super::{rights, storage};
use crate::error::{Error, Result};
use crate::platform::Tx;
use sea_orm::{EntityTrait, QuerySelect};
use shared::changeset::{ChangeError, ChangeSet, Passage, Utf16Text};
use shared::fields::FieldCode;
use shared::ids::{AccountId, DocumentId, PassageId, ProposalId};
use shared::rooms::{ClientName, Refusal};

/// A passage of a document at its head. Nobody else writes in the document until the transaction ends.
pub struct Held {
    document: Document,
    place: Option<Passage>,
}

/// Holds the document of a passage for the person of the transaction, who wants to change it.
///
/// # Errors
/// `Forbidden` to who may not write in the proposal, `Conflict("frozen")` when its text is closed, `NotFound`, the database's.
pub async fn hold(tx: &Tx, proposal: ProposalId, passage: PassageId) -> Result<Held> {
    let writer = (proposal, tx.account()?);
    match rights::denied(&tx.db, &[writer], tx.now).await?.remove(&writer) {
        None => {}
        Some(Refusal::Frozen) => return Err(Error::Conflict("frozen")),
        Some(_) => return Err(Error::Forbidden),
    }
    let row = entity::passage::Entity::find_by_id(passage)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    // On PostgreSQL its head stays where it is until the transaction ends; on SQLite nobody else writes meanwhile.
    let document = entity::document::Entity::find_by_id(row.document_id)
        .lock_exclusive()
        .one(&tx.db)
        .await?
        .filter(|document| document.proposal_id == proposal)
        .ok_or(Error::NotFound)?;
    let document = storage::at_head(&tx.db, &document).await?;
    let (mut place, mut at) = (row.place(), u32::try_from(row.version).map_err(Error::internal)?);
    while place.is_some() && at < document.head {
        let rows = storage::rows(&tx.db, document.id, at, document.head).await?;
        let last = rows
            .last()
            .ok_or_else(|| Error::internal("rows of the log are missing"))?;
        at = last.version;
        for row in &rows {
            // As in the rooms: what cannot be followed counts as gone.
            place = place.and_then(|place| place.after(&row.changes).unwrap_or_default());
        }
    }
    Ok(Held { document, place })
}

impl Held {
    #[must_use]
    pub fn document(&self) -> DocumentId {
        self.document.id
    }

    /// The words of the passage; none when nothing of it is left.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        let place = self.place?;
        self.document.text.slice(place.from(), place.to()).ok()
    }

    /// Changes the passage as words of `author`, under a `name` that stands in the log once: `places` are units of the passage, in order,
    /// and what comes in their place.
    ///
    /// # Errors
    /// `Invalid` on `text` when it would be too long, the database's.
    pub async fn replace(self, tx: &Tx, name: String, author: AccountId, places: &[(u32, u32, String)]) -> Result<()> {
        let (document, start) = (self.document, self.place.map_or(0, Passage::from));
        let places: Vec<_> = places
            .iter()
            .map(|(from, to, text)| (start + from, start + to, text.as_str()))
            .collect();
        let refused = |error| match error {
            ChangeError::TooLong => Error::field("text", FieldCode::TooLong),
            other => Error::internal(other),
        };
        let changes = ChangeSet::of(document.text.length_utf16(), &places).map_err(refused)?;
        changes.apply(&document.text).map_err(refused)?;
        if changes.is_empty() {
            return Ok(());
        }
        let row = Row {
            version: document.head + 1,
            client: ClientName::try_from(name).map_err(Error::internal)?,
            seq: 1,
            author: Some(author),
            session: None,
            at: tx.now,
            changes,
        };
        if !storage::move_head(&tx.db, document.id, document.head, row.version).await? {
            return Err(Error::Unavailable("the text has moved".into()));
        }
        storage::insert_rows(&tx.db, vec![storage::model(document.id, &row)]).await
    }
}
