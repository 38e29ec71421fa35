//! The versions of a motion's text.

use super::entity::{amendment, version};
use super::service::stored;
use crate::diff::{Part, word_diff};
use crate::error::{Error, Result};
use crate::motions::{entity as motion, service as motions};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::amendments::{AmendmentNumber, VersionText};
use shared::ids::{AmendmentId, MotionId};
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Versions of one motion at most: as many as a page lists.
const LIMIT: u64 = 1_000;

/// When each version was made, by number.
pub type Dates = BTreeMap<u32, Timestamp>;

/// A version with what one reads beside it.
#[derive(Debug)]
pub struct Version {
    pub motion: motion::Model,
    pub text: VersionText,
    pub dates: Dates,
    /// The amendments it came of.
    pub applied: Vec<(AmendmentId, AmendmentNumber)>,
}

/// What differs between two versions.
#[derive(Debug)]
pub struct Comparison {
    pub motion: motion::Model,
    pub dates: Dates,
    pub from: u32,
    pub to: u32,
    pub parts: Vec<Part>,
}

/// The newest version; as submitted, while there is no other.
pub(super) async fn newest(db: &impl ConnectionTrait, motion: &motion::Model) -> Result<VersionText> {
    let row = version::Entity::find()
        .filter(version::Column::MotionId.eq(motion.id))
        .order_by_desc(version::Column::Number)
        .one(db)
        .await?;
    row.map_or_else(|| Ok(VersionText::submitted(&motion.text)), |row| row.text())
}

/// The number of the newest version that was kept; none before the first amendment, draft or not.
pub(crate) async fn newest_number(db: &impl ConnectionTrait, motion: MotionId) -> Result<Option<i32>> {
    let row = version::Entity::find()
        .filter(version::Column::MotionId.eq(motion))
        .order_by_desc(version::Column::Number);
    Ok(row.one(db).await?.map(|row| row.number))
}

/// One version.
///
/// # Errors
/// `NotFound`.
pub(super) async fn text(db: &impl ConnectionTrait, motion: &motion::Model, number: u32) -> Result<VersionText> {
    let stored = i32::try_from(number).map_err(|_| Error::NotFound)?;
    match version::Entity::find_by_id((motion.id, stored)).one(db).await? {
        Some(row) => row.text(),
        None => Some(newest(db, motion).await?)
            .filter(|newest| newest.number == number)
            .ok_or(Error::NotFound),
    }
}

/// Some versions, by number, in one statement; one that was not kept is missing.
pub(super) async fn texts(
    db: &impl ConnectionTrait,
    motion: MotionId,
    numbers: BTreeSet<u32>,
) -> Result<BTreeMap<u32, VersionText>> {
    if numbers.is_empty() {
        return Ok(BTreeMap::new());
    }
    let rows = version::Entity::find()
        .filter(version::Column::MotionId.eq(motion))
        .filter(version::Column::Number.is_in(numbers.into_iter().map(stored)))
        .all(db)
        .await?;
    let texts = rows.iter().map(|row| row.text().map(|text| (text.number, text)));
    texts.collect()
}

pub(super) async fn dates(db: &impl ConnectionTrait, motion: &motion::Model) -> Result<Dates> {
    let rows: Vec<(i32, Timestamp)> = version::Entity::find()
        .select_only()
        .columns([version::Column::Number, version::Column::MadeAt])
        .filter(version::Column::MotionId.eq(motion.id))
        .order_by_asc(version::Column::Number)
        .limit(LIMIT)
        .into_tuple()
        .all(db)
        .await?;
    let mut dates: Dates = rows
        .into_iter()
        .filter_map(|(number, at)| Some((u32::try_from(number).ok()?, at)))
        .collect();
    dates.entry(1).or_insert(motion.created_at);
    Ok(dates)
}

/// Keeps the text as submitted before the first amendment names its paragraphs.
pub(super) async fn freeze(tx: &Tx, motion: &motion::Model) -> Result<VersionText> {
    let newest = newest(&tx.db, motion).await?;
    if newest.number == 1 && version::Entity::find_by_id((motion.id, 1)).one(&tx.db).await?.is_none() {
        store(tx, motion.id, &newest, false, motion.created_at).await?;
    }
    Ok(newest)
}

/// Writes a version; `is_made` when somebody made it, rather than submitted it.
pub(super) async fn store(tx: &Tx, motion: MotionId, text: &VersionText, is_made: bool, at: Timestamp) -> Result<()> {
    let row = version::ActiveModel {
        motion_id: Set(motion),
        number: Set(i32::try_from(text.number).map_err(Error::internal)?),
        paragraphs: Set(serde_json::to_string(&text.paragraphs).map_err(Error::internal)?),
        next_paragraph: Set(i32::try_from(text.next).map_err(Error::internal)?),
        made_by: Set(tx.actor.filter(|_| is_made)),
        made_at: Set(at),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// A version of a motion; the newest without a number.
///
/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, motion: MotionId, number: Option<u32>) -> Result<Version> {
    let db = platform.db.read();
    let motion = motions::load(db, motion).await?;
    let text = match number {
        Some(number) => text(db, &motion, number).await?,
        None => newest(db, &motion).await?,
    };
    let number = i32::try_from(text.number).map_err(Error::internal)?;
    let applied = amendment::Entity::find()
        .filter(amendment::Column::MotionId.eq(motion.id))
        .filter(amendment::Column::AppliedIn.eq(number))
        .order_by_asc(amendment::Column::Number)
        .order_by_asc(amendment::Column::Sub)
        .limit(LIMIT)
        .all(db)
        .await?;
    Ok(Version {
        dates: dates(db, &motion).await?,
        applied: applied
            .iter()
            .filter_map(|row| row.named().map(|number| (row.id, number)))
            .collect(),
        text,
        motion,
    })
}

/// What differs between two versions; without numbers, between the first and the newest.
///
/// # Errors
/// `NotFound`.
pub async fn compare(platform: &Platform, motion: MotionId, from: Option<u32>, to: Option<u32>) -> Result<Comparison> {
    let db = platform.db.read();
    let motion = motions::load(db, motion).await?;
    let before = text(db, &motion, from.unwrap_or(1)).await?;
    let after = match to {
        Some(number) => text(db, &motion, number).await?,
        None => newest(db, &motion).await?,
    };
    Ok(Comparison {
        dates: dates(db, &motion).await?,
        from: before.number,
        to: after.number,
        parts: word_diff(&before.text(), &after.text()),
        motion,
    })
}
