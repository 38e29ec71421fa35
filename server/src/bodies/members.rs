//! The mandates of a body: who sits in it, from when, until when.

use super::entity::mandate::{ActiveModel, Column, Entity, Model};
use super::service::{account_named, load};
use crate::accounts::{Viewer, service::pseudonyms};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use shared::accounts::Pseudonym;
use shared::bodies::{MandateOrigin, NameShown, Term};
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId, MandateId};
use shared::permissions::Operation;
use shared::time::Day;

/// Members on one page of a list.
pub const PAGE: u64 = 50;

/// A seat to be given.
#[derive(Clone, Debug)]
pub struct NewMandate {
    pub name: Pseudonym,
    pub substitute: Option<Pseudonym>,
    pub term: Term,
    pub origin: MandateOrigin,
    /// The name for the public; without one the pseudonym is shown.
    pub public_name: Option<String>,
}

/// A member as everyone may see them: never the account behind a public name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub mandate: MandateId,
    pub name: String,
    pub origin: MandateOrigin,
    pub term: Term,
    pub has_substitute: bool,
}

/// Gives a seat to a person.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` for unknown people, a substitute who is the member, or a term that meets another of the same person.
pub async fn seat(platform: &Platform, viewer: &Viewer, body: BodyId, new: NewMandate) -> Result<MandateId> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &load(&tx.db, body).await?.object())?;
    let account = account_named(&tx.db, &new.name, "name").await?;
    let substitute = match &new.substitute {
        Some(name) => Some(account_named(&tx.db, name, "substitute").await?),
        None => None,
    };
    if substitute == Some(account) {
        return Err(Error::field("substitute", FieldCode::NotAChoice));
    }
    let held = of_person(body, account).all(&tx.db).await?;
    if held.iter().any(|mandate| mandate.term().meets(&new.term)) {
        return Err(Error::field("from", FieldCode::Overlap));
    }
    let id: MandateId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        body_id: Set(body),
        account_id: Set(account),
        substitute_id: Set(substitute),
        origin: Set(new.origin),
        name_shown: Set(if new.public_name.is_some() {
            NameShown::Public
        } else {
            NameShown::Pseudonym
        }),
        public_name: Set(new.public_name),
        from_day: Set(new.term.from),
        until_day: Set(new.term.until),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let detail = json!({ "body": body, "from": new.term.from.to_string(), "origin": new.origin });
    tx.audit("mandate.give", ("mandate", id.0), detail).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(id)
}

/// Goes on only when the seat is one of the body.
///
/// # Errors
/// `NotFound`, also for a seat of another body.
pub async fn check_seat(platform: &Platform, body: BodyId, id: MandateId) -> Result<()> {
    let found = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body))
        .one(platform.db.read())
        .await?;
    found.map(|_| ()).ok_or(Error::NotFound)
}

/// Ends a seat after the day `until`, which may lie in the past.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` when `until` is before the first day.
pub async fn end_seat(platform: &Platform, viewer: &Viewer, body: BodyId, id: MandateId, until: Day) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &load(&tx.db, body).await?.object())?;
    let mandate = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    if until < mandate.from_day {
        return Err(Error::field("until", FieldCode::EndBeforeStart));
    }
    let account = mandate.account_id;
    let mut row = mandate.into_active_model();
    row.until_day = Set(Some(until));
    row.update(&tx.db).await?;
    tx.audit("mandate.end", ("mandate", id.0), json!({ "until": until.to_string() }))
        .await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

fn of_person(body: BodyId, account: AccountId) -> sea_orm::Select<Entity> {
    Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(Column::AccountId.eq(account))
}

/// Mandates that hold on `day`.
pub(crate) fn holding(day: Day) -> Condition {
    let open = Condition::any()
        .add(Column::UntilDay.is_null())
        .add(Column::UntilDay.gte(day));
    Condition::all().add(Column::FromDay.lte(day)).add(open)
}

/// The mandates of `body` that hold on `day`, in the order of their ids.
///
/// # Errors
/// The database's.
pub async fn seats(db: &impl ConnectionTrait, body: BodyId, day: Day) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(holding(day))
        .order_by_asc(Column::Id);
    Ok(rows.all(db).await?)
}

/// How many mandates of `body` hold on `day`.
///
/// # Errors
/// The database's.
pub async fn count(platform: &Platform, body: BodyId, day: Day) -> Result<u64> {
    Ok(Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(holding(day))
        .count(platform.db.read())
        .await?)
}

/// Members of `body` on `day` (with `all`: also the former and coming ones), after the mandate `after`: one page, and whether more follow.
///
/// # Errors
/// The database's.
pub async fn list(
    platform: &Platform,
    body: BodyId,
    day: Option<Day>,
    after: Option<MandateId>,
) -> Result<(Vec<Member>, bool)> {
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_asc(Column::Id)
        .limit(PAGE + 1);
    if let Some(day) = day {
        query = query.filter(holding(day));
    }
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    let mut rows = query.all(platform.db.read()).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let names = pseudonyms(platform.db.read(), rows.iter().map(|row| row.account_id)).await?;
    let member = |row: Model| Member {
        mandate: row.id,
        name: row
            .name(names.get(&row.account_id).map_or("", String::as_str))
            .to_owned(),
        origin: row.origin,
        term: row.term(),
        has_substitute: row.substitute_id.is_some(),
    };
    Ok((rows.into_iter().map(member).collect(), more))
}
