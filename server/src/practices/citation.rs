//! Records as sources of proposals: which version a team cites, and which published proposals cite a record.

use super::entity::{practice, version};
use crate::error::{Error, Result};
use crate::evidence::entity as card;
use crate::proposals::entity::proposal;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::fields::FieldCode;
use shared::ids::PracticeId;
use shared::practices::{PracticeLink, PracticeState};
use shared::proposals::ProposalState;
use std::collections::HashMap;

/// Proposals that the page of a record names at most.
pub const MOST: u64 = 20;

/// Versions of records, by record and number.
pub type Versions = HashMap<(PracticeId, i32), version::Model>;

/// The version that a link means, of a record that is in the library now; the newest when the link names none.
///
/// # Errors
/// `Invalid` on `url` when there is none.
pub async fn published(db: &impl ConnectionTrait, link: PracticeLink) -> Result<version::Model> {
    let missing = || Error::field("url", FieldCode::NotPublished);
    let practice = practice::Entity::find_by_id(link.practice).one(db).await?;
    let practice = practice
        .filter(|row| row.state == PracticeState::Published)
        .ok_or_else(missing)?;
    let number = link.version.unwrap_or(practice.version);
    match super::read::version(db, link.practice, number).await {
        Err(Error::NotFound) => Err(missing()),
        found => found,
    }
}

/// The versions that cards name, in one query.
///
/// # Errors
/// The database's.
pub async fn versions(db: &impl ConnectionTrait, links: impl Iterator<Item = PracticeLink>) -> Result<Versions> {
    let wanted: Vec<_> = links.filter_map(|link| Some((link.practice, link.version?))).collect();
    if wanted.is_empty() {
        return Ok(Versions::new());
    }
    let any = wanted.into_iter().fold(Condition::any(), |any, (id, number)| {
        let one = Condition::all()
            .add(version::Column::PracticeId.eq(id))
            .add(version::Column::Number.eq(number));
        any.add(one)
    });
    let rows = version::Entity::find().filter(any).all(db).await?;
    Ok(rows
        .into_iter()
        .map(|row| ((row.practice_id, row.number), row))
        .collect())
}

/// The public proposals that cite a record, the newest first. Their cards are those that were sent: they change only while the text can.
///
/// # Errors
/// The database's.
pub async fn cited_by(db: &impl ConnectionTrait, practice: PracticeId) -> Result<Vec<proposal::Model>> {
    let cards = card::Entity::find()
        .select_only()
        .column(card::Column::ProposalId)
        .filter(card::Column::PracticeId.eq(practice));
    let public = ProposalState::ALL.iter().copied().filter(|state| state.is_public());
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.in_subquery(cards.into_query()))
        .filter(proposal::Column::State.is_in(public))
        .order_by_desc(proposal::Column::Id)
        .limit(MOST);
    Ok(rows.all(db).await?)
}
