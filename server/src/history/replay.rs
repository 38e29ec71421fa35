//! Any version of a text, with who wrote what: from the checkpoint before it, and the changes after that.
//!
//! Checkpoints stand at every [`EVERY`] changes. The room has them made together with its snapshots; where some are missing (an older
//! database), whoever asks first for a version behind them makes them on the way, reading the log piece by piece.

use super::entity::checkpoint;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::rooms::{RoomText, storage};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde::{Deserialize, Serialize};
use shared::history::Authorship;
use shared::ids::{AccountId, DocumentId};

/// Changes from one checkpoint to the next: as many as are read at once.
pub const EVERY: u32 = storage::PAGE as u32;

/// Somebody who wrote; none once the log does not say any more who it was.
pub type Author = Option<AccountId>;

/// A document at some version.
#[derive(Clone, Debug, Default)]
pub struct Replayed {
    pub version: u32,
    pub text: RoomText,
    pub authorship: Authorship<Author>,
}

/// An authorship as it is stored: everybody once, then how long each stretch is and whose, by their places.
#[derive(Serialize, Deserialize)]
struct Stored {
    authors: Vec<Author>,
    stretches: Vec<(u32, usize)>,
}

/// The document as it was at `version`, in two queries once its checkpoints are made.
///
/// # Errors
/// The database's; `Internal` when the log is damaged or does not go so far.
pub async fn at(platform: &Platform, document: DocumentId, version: u32) -> Result<Replayed> {
    let db = platform.db.read();
    let start = checkpoint::Entity::find()
        .filter(checkpoint::Column::DocumentId.eq(document))
        .filter(checkpoint::Column::Version.lte(i64::from(version)))
        .order_by_desc(checkpoint::Column::Version)
        .one(db)
        .await?;
    let mut replayed = start.as_ref().map(open).transpose()?.unwrap_or_default();
    while replayed.version < version {
        let rows = storage::rows(db, document, replayed.version, version).await?;
        if rows.is_empty() {
            return Err(Error::internal("rows of the log are missing"));
        }
        for row in rows {
            let next = replayed.version + 1;
            let fits = (row.version == next).then_some(());
            let made = fits.and_then(|()| row.changes.apply(&replayed.text).ok());
            let authorship = replayed.authorship.after(&row.changes, &row.author).ok();
            let Some((text, authorship)) = made.zip(authorship) else {
                return Err(Error::internal(format!(
                    "document {document} row {}: damaged",
                    row.version
                )));
            };
            replayed = Replayed {
                version: next,
                text,
                authorship,
            };
            if next.is_multiple_of(EVERY) {
                keep(platform, document, &replayed).await?;
            }
        }
    }
    Ok(replayed)
}

/// Makes the checkpoints that are due up to `head`.
///
/// # Errors
/// As [`at`].
pub async fn keep_up(platform: &Platform, document: DocumentId, head: u32) -> Result<()> {
    let due = head - head % EVERY;
    let last: Option<i64> = checkpoint::Entity::find()
        .select_only()
        .column(checkpoint::Column::Version)
        .filter(checkpoint::Column::DocumentId.eq(document))
        .order_by_desc(checkpoint::Column::Version)
        .into_tuple()
        .one(platform.db.read())
        .await?;
    if last.unwrap_or_default() < i64::from(due) {
        at(platform, document, due).await?;
    }
    Ok(())
}

fn open(row: &checkpoint::Model) -> Result<Replayed> {
    let stored: Stored = serde_json::from_str(&row.authorship).map_err(Error::internal)?;
    let stretches = stored.stretches.into_iter().map(|(length, place)| {
        let author = stored.authors.get(place).copied();
        author.map(|author| (length, author))
    });
    let stretches: Option<Vec<_>> = stretches.collect();
    let stretches = stretches.ok_or_else(|| Error::internal("a checkpoint is damaged"))?;
    Ok(Replayed {
        version: u32::try_from(row.version).map_err(Error::internal)?,
        text: RoomText::new(&row.text),
        authorship: Authorship::of(stretches),
    })
}

async fn keep(platform: &Platform, document: DocumentId, replayed: &Replayed) -> Result<()> {
    let mut authors: Vec<Author> = Vec::new();
    let mut stretches = Vec::new();
    for (length, author) in replayed.authorship.stretches() {
        let place = authors.iter().position(|known| known == author).unwrap_or_else(|| {
            authors.push(*author);
            authors.len() - 1
        });
        stretches.push((*length, place));
    }
    let authorship = serde_json::to_string(&Stored { authors, stretches }).map_err(Error::internal)?;
    let row = checkpoint::ActiveModel {
        document_id: Set(document),
        version: Set(i64::from(replayed.version)),
        text: Set(replayed.text.to_string()),
        authorship: Set(authorship),
    };
    // Two who ask at once make the same one.
    let columns = [checkpoint::Column::DocumentId, checkpoint::Column::Version];
    checkpoint::Entity::insert(row)
        .on_conflict(OnConflict::columns(columns).do_nothing().to_owned())
        .exec_without_returning(&platform.db.writer())
        .await?;
    Ok(())
}
