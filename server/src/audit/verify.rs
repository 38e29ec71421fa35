//! Walks the chain from its first line.

use super::entity::{Column, Entity};
use crate::error::Result;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QueryOrder, QuerySelect};

/// What a walk over the log found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All lines fit; how many.
    Whole(i64),
    /// The first line that does not fit the one before it: edited, removed or put in.
    BrokenAt(i64),
}

const PAGE: u64 = 1_000;

/// Checks every line of the log against its hash.
///
/// # Errors
/// The database's.
pub async fn verify(db: &DatabaseConnection) -> Result<Verdict> {
    let (mut seq, mut previous) = (0, String::new());
    loop {
        let page = Entity::find()
            .filter(Column::Seq.gt(seq))
            .order_by_asc(Column::Seq)
            .limit(PAGE)
            .all(db)
            .await?;
        if page.is_empty() {
            return Ok(Verdict::Whole(seq));
        }
        for entry in page {
            if entry.seq != seq + 1 || entry.hash != entry.chained_hash(&previous) {
                return Ok(Verdict::BrokenAt(seq + 1));
            }
            (seq, previous) = (entry.seq, entry.hash);
        }
    }
}
