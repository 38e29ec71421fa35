//! The passages of a room's documents, moved through every change.
//!
//! A row of the table says where a passage stood at some version. Mapped over the rows of the log after that version it is exact, always;
//! so where it stands need not be written with each change. A loaded room has all passages that stand in its documents in memory, at their
//! heads, moves them once a change is durable, and writes them back now and then (with each snapshot, and at its end): only so that the way
//! from a row to the head stays short.
//!
//! How to use: [`insert`] in the transaction of what is said about the words ([`super::service::locate`] finds them first); where they are
//! now is [`super::service::standing`].

use super::document::{Document, Row};
use super::entity::passage::{ActiveModel, Column, Entity, Model};
use super::storage;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, EntityTrait, QueryFilter, Set, Statement, Value,
};
use shared::changeset::{Passage, Utf16Text};
use shared::comments::LONGEST_PASSAGE;
use shared::fields::FieldCode;
use shared::ids::{DocumentId, PassageId, ProposalId};
use std::collections::{BTreeMap, HashMap};

/// Passages written back in one statement.
const A_STATEMENT: usize = 500;

/// Words that somebody has chosen, found at the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    pub proposal: ProposalId,
    pub document: DocumentId,
    pub version: u32,
    pub place: Passage,
    pub quote: String,
}

/// Where a passage is: the version, and its place there, if anything of it is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub version: u32,
    pub place: Option<Passage>,
}

/// A passage at the head of its document.
struct Kept {
    place: Option<Passage>,
    /// The version of its row in the table.
    stored: u32,
}

/// The passages of a room.
#[derive(Default)]
pub struct Passages(HashMap<DocumentId, HashMap<PassageId, Kept>>);

/// Keeps a passage, in the transaction of what is said about it.
///
/// # Errors
/// The database's.
pub async fn insert(db: &impl ConnectionTrait, id: PassageId, located: &Located) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        document_id: Set(located.document),
        version: Set(located.version.into()),
        from_at: Set(located.place.from().into()),
        to_at: Set(located.place.to().into()),
        is_gone: Set(false),
        quote: Set(located.quote.clone()),
    };
    row.insert(db).await?;
    Ok(())
}

/// Where the words `place` of `version` stand at the document's head, which is not before `version`.
///
/// # Errors
/// `Invalid` on `passage`: `NotInText` when they are gone, no part of the text, or cut a character; `TooLong`.
pub async fn locate(
    db: &DatabaseConnection,
    proposal: ProposalId,
    document: &Document,
    version: u32,
    place: Passage,
) -> Result<Located> {
    let refused = |code| Error::field("passage", code);
    let mut found = Ok(Some(place));
    each_row_after(db, document, version, |row| {
        if let Ok(Some(place)) = found {
            found = place.after(&row.changes);
        }
    })
    .await?;
    let place = found.ok().flatten().ok_or_else(|| refused(FieldCode::NotInText))?;
    if place.to() - place.from() > LONGEST_PASSAGE {
        return Err(refused(FieldCode::TooLong));
    }
    let quote = document.text.slice(place.from(), place.to());
    Ok(Located {
        proposal,
        document: document.id,
        version: document.head,
        place,
        quote: quote.map_err(|_| refused(FieldCode::NotInText))?,
    })
}

/// Hands on each row after `version` up to the document's head, from memory or from the log.
async fn each_row_after(
    db: &impl ConnectionTrait,
    document: &Document,
    version: u32,
    mut take: impl FnMut(&Row),
) -> Result<()> {
    if let Some(rows) = document.rows_after(version) {
        rows.for_each(|row| take(row));
        return Ok(());
    }
    let mut at = version;
    while at < document.head {
        let rows = storage::rows(db, document.id, at, document.head).await?;
        let last = rows
            .last()
            .ok_or_else(|| Error::internal("rows of the log are missing"))?;
        at = last.version;
        rows.iter().for_each(&mut take);
    }
    Ok(())
}

impl Passages {
    /// All passages that stand in these documents.
    ///
    /// # Errors
    /// The database's.
    pub async fn load(db: &DatabaseConnection, documents: &BTreeMap<DocumentId, Document>) -> Result<Self> {
        let rows = Entity::find()
            .filter(Column::DocumentId.is_in(documents.keys().copied()))
            .filter(Column::IsGone.eq(false))
            .all(db)
            .await?;
        let mut passages = Self::default();
        passages.add(db, documents, rows).await?;
        Ok(passages)
    }

    /// Takes passages from their rows to the heads of their documents: the log is read once, from the oldest row on.
    async fn add(
        &mut self,
        db: &impl ConnectionTrait,
        documents: &BTreeMap<DocumentId, Document>,
        rows: Vec<Model>,
    ) -> Result<()> {
        let mut by_document: HashMap<DocumentId, Vec<(u32, Model)>> = HashMap::new();
        for row in rows {
            let version = u32::try_from(row.version).map_err(Error::internal)?;
            by_document.entry(row.document_id).or_default().push((version, row));
        }
        for (id, rows) in by_document {
            let Some(document) = documents.get(&id) else { continue };
            let mut arriving = Vec::with_capacity(rows.len());
            for (version, row) in rows {
                arriving.push((version, row.id, row.place()));
            }
            let oldest = arriving
                .iter()
                .map(|(version, ..)| *version)
                .min()
                .unwrap_or(document.head);
            each_row_after(db, document, oldest, |row| {
                for (version, passage, place) in &mut arriving {
                    if *version < row.version {
                        *place = after(*place, row, *passage);
                    }
                }
            })
            .await?;
            let here = self.0.entry(id).or_default();
            for (stored, passage, place) in arriving {
                here.insert(passage, Kept { place, stored });
            }
        }
        Ok(())
    }

    /// A row is durable: all passages of its document move over it.
    pub fn move_over(&mut self, document: DocumentId, row: &Row) {
        for (id, kept) in self.0.entry(document).or_default() {
            kept.place = after(kept.place, row, *id);
        }
    }

    /// Where these passages stand now. Those that are new, made by whatever node, are read first.
    ///
    /// # Errors
    /// The database's.
    pub async fn standing(
        &mut self,
        db: &impl ConnectionTrait,
        documents: &BTreeMap<DocumentId, Document>,
        ids: &[PassageId],
    ) -> Result<HashMap<PassageId, Standing>> {
        let unknown = ids
            .iter()
            .filter(|id| !self.0.values().any(|here| here.contains_key(id)));
        let unknown: Vec<_> = unknown.copied().collect();
        let mut found = HashMap::with_capacity(ids.len());
        if !unknown.is_empty() {
            let rows = Entity::find().filter(Column::Id.is_in(unknown)).all(db).await?;
            let (gone, rows): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.is_gone);
            for row in gone {
                let version = u32::try_from(row.version).map_err(Error::internal)?;
                found.insert(row.id, Standing { version, place: None });
            }
            self.add(db, documents, rows).await?;
        }
        for (document, here) in &self.0 {
            let Some(version) = documents.get(document).map(|document| document.head) else {
                continue;
            };
            for id in ids {
                if let Some(kept) = here.get(id) {
                    let place = kept.place;
                    found.insert(*id, Standing { version, place });
                }
            }
        }
        Ok(found)
    }

    /// Where a passage that is in memory stands: its document and place, if anything of it is left.
    #[must_use]
    pub fn place(&self, id: PassageId) -> Option<(DocumentId, Passage)> {
        self.0
            .iter()
            .find_map(|(document, here)| Some((*document, here.get(&id)?.place?)))
    }

    /// What of a document at `head` is to be written back. It counts as written: if it comes to nothing, the older row is as exact.
    #[must_use]
    pub fn take_unstored(&mut self, document: DocumentId, head: u32) -> Vec<(PassageId, Standing)> {
        let Some(here) = self.0.get_mut(&document) else {
            return Vec::new();
        };
        let mut unstored = Vec::new();
        here.retain(|id, kept| {
            if kept.stored < head {
                kept.stored = head;
                unstored.push((
                    *id,
                    Standing {
                        version: head,
                        place: kept.place,
                    },
                ));
            }
            // One that is gone never comes back: its row says so.
            kept.place.is_some()
        });
        unstored
    }
}

/// A damaged row cannot be followed: the passage counts as gone, its quote stays.
fn after(place: Option<Passage>, row: &Row, id: PassageId) -> Option<Passage> {
    place?.after(&row.changes).unwrap_or_else(|error| {
        tracing::error!(passage = %id, version = row.version, %error, "a passage does not fit its text");
        None
    })
}

impl Model {
    /// Where it stands at its version.
    #[must_use]
    pub fn place(&self) -> Option<Passage> {
        let unit = |number: i64| u32::try_from(number).ok();
        (!self.is_gone).then_some(())?;
        Passage::new(unit(self.from_at)?, unit(self.to_at)?)
    }
}

/// Writes places back, some hundred at a time, so that the rows of the log need not wait behind them.
pub async fn keep(platform: Platform, places: Vec<(PassageId, Standing)>) {
    for part in places.chunks(A_STATEMENT) {
        if let Err(error) = keep_some(&platform.db.writer(), part).await {
            tracing::warn!(%error, "the places of passages were not written back");
            return;
        }
    }
}

async fn keep_some(db: &DatabaseConnection, places: &[(PassageId, Standing)]) -> Result<()> {
    let mut values: Vec<Value> = Vec::with_capacity(places.len() * 5);
    let mut rows = Vec::with_capacity(places.len());
    for (id, standing) in places {
        let at = values.len();
        rows.push(format!(
            "(${}, ${}, ${}, ${}, ${})",
            at + 1,
            at + 2,
            at + 3,
            at + 4,
            at + 5
        ));
        let number = |unit: u32| Value::from(i64::from(unit));
        let (from, to) = standing.place.map_or((0, 0), |place| (place.from(), place.to()));
        values.extend([
            id.0.into(),
            number(standing.version),
            number(from),
            number(to),
            standing.place.is_none().into(),
        ]);
    }
    let sql = format!(
        r#"WITH moved ("id", "version", "from_at", "to_at", "is_gone") AS (VALUES {})
           UPDATE "passage" SET "version" = moved."version", "from_at" = moved."from_at", "to_at" = moved."to_at",
               "is_gone" = moved."is_gone"
           FROM moved WHERE "passage"."id" = moved."id" AND "passage"."version" < moved."version""#,
        rows.join(", ")
    );
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
        .await?;
    Ok(())
}
