//! How a person stands to a body, for permissions and for what is shown; and how many mandates a body has on a day.

use super::entity::body;
use super::entity::mandate::{Column, Entity};
use super::members::{self, holding};
use super::{rules, seats};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter};
use shared::ids::{AccountId, BodyId};
use shared::permissions::{Object, Relation, Scope};
use shared::polls::QuorumOf;
use shared::time::Day;

/// The body with the relation of `viewer` to it on `day`: a member holds a mandate, or stands in for one who does.
///
/// # Errors
/// The database's.
pub async fn object(db: &impl ConnectionTrait, viewer: &Viewer, body: BodyId, day: Day) -> Result<Object> {
    let is_member = match viewer.account_id() {
        Some(account) => is_member(db, account, body, day).await?,
        None => false,
    };
    Ok(Object::in_scope(Scope::Body(body)).with_if(is_member, Relation::BodyMember))
}

async fn is_member(db: &impl ConnectionTrait, account: AccountId, body: BodyId, day: Day) -> Result<bool> {
    let found = person(account, day).add(Column::BodyId.eq(body));
    Ok(Entity::find().filter(found).one(db).await?.is_some())
}

/// Mandates that the person holds on `day`, or in which they stand in on that day.
fn person(account: AccountId, day: Day) -> Condition {
    let stands_in = standing_in(day).add(Column::SubstituteId.eq(account));
    Condition::all()
        .add(holding(day))
        .add(Condition::any().add(Column::AccountId.eq(account)).add(stands_in))
}

/// Of the mandates that hold on `day` those in which the substitute, where there is one, stands in on that day.
pub(crate) fn standing_in(day: Day) -> Condition {
    let from = Condition::any()
        .add(Column::SubstituteFrom.is_null())
        .add(Column::SubstituteFrom.lte(day));
    let until = Condition::any()
        .add(Column::SubstituteUntil.is_null())
        .add(Column::SubstituteUntil.gte(day));
    Condition::all().add(from).add(until)
}

/// The bodies in which a person holds a mandate on `day`, or stands in for one who does, or which they lead.
///
/// # Errors
/// The database's.
pub async fn bodies_of(platform: &Platform, viewer: &Viewer, day: Day) -> Result<Vec<BodyId>> {
    let Ok(someone) = viewer.person() else {
        return Ok(Vec::new());
    };
    let rows = Entity::find()
        .filter(person(someone.id, day))
        .all(platform.db.read())
        .await?;
    let led = someone.grants.iter().filter_map(|grant| match grant.scope {
        Scope::Body(id) => Some(id),
        _ => None,
    });
    let mut ids: Vec<_> = rows.into_iter().map(|row| row.body_id).chain(led).collect();
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// How many mandates a body has on a day, and how many of them must be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    pub mandates: u32,
    /// Seats of that day; none where the body does not number its seats.
    pub seats: u32,
    /// Those that nobody holds.
    pub vacant: u32,
    /// Mandates that must be present, where the rules of that day ask for it.
    pub quorum: Option<u32>,
}

/// The numbers of a body on a day, by the rules of that day: four queries.
///
/// # Errors
/// The database's.
pub async fn numbers(platform: &Platform, body: &body::Model, day: Day) -> Result<Numbers> {
    let db = platform.db.read();
    let count = |n: u64| u32::try_from(n).unwrap_or(u32::MAX);
    let mandates = count(members::count(platform, body.id, day).await?);
    let there = seats::on(body.id, day);
    let quorum = rules::on(db, body, day).await?.quorum;
    Ok(Numbers {
        mandates,
        seats: count(there.clone().count(db).await?),
        vacant: count(there.filter(seats::is_vacant(body.id, day)).count(db).await?),
        quorum: (quorum.of == QuorumOf::Present).then(|| quorum.share.needed(mandates)),
    })
}
