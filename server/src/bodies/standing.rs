//! How a person stands to a body, for permissions and for what is shown.

use super::entity::body;
use super::entity::mandate::{Column, Entity};
use super::members::holding;
use crate::accounts::{Viewer, grants, service::pseudonyms};
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, BodyId};
use shared::permissions::{Object, Relation, Role, Scope};
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
    let found = person(account).add(Column::BodyId.eq(body)).add(holding(day));
    Ok(Entity::find().filter(found).one(db).await?.is_some())
}

fn person(account: AccountId) -> Condition {
    Condition::all().add(
        Condition::any()
            .add(Column::AccountId.eq(account))
            .add(Column::SubstituteId.eq(account)),
    )
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
        .filter(person(someone.id).add(holding(day)))
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

/// The people who lead a body, by role, with their pseudonyms.
///
/// # Errors
/// The database's.
pub async fn officers(platform: &Platform, body: &body::Model) -> Result<Vec<(Role, String)>> {
    let (db, now, scope) = (platform.db.read(), platform.clock.now(), Scope::Body(body.id));
    let chairs = grants::holders(db, Role::Chair, scope, now).await?;
    let secretaries = grants::holders(db, Role::Secretary, scope, now).await?;
    let names = pseudonyms(platform.db.read(), chairs.iter().chain(&secretaries).copied()).await?;
    let named = |role: Role, ids: Vec<AccountId>| {
        let mut people: Vec<_> = ids
            .into_iter()
            .filter_map(|id| names.get(&id).map(|name| (role, name.clone())))
            .collect();
        people.sort();
        people.dedup();
        people
    };
    Ok(named(Role::Chair, chairs)
        .into_iter()
        .chain(named(Role::Secretary, secretaries))
        .collect())
}
