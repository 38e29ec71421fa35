//! The seats of a body: how many there are, what each is for, which are vacant, and who held them.

use super::entity::mandate;
use super::entity::seat::{ActiveModel, Column, Entity, Model};
use super::members::{self, Member, Search, holding};
use super::service::load_open;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{BodyId, SeatId};
use shared::permissions::Operation;
use shared::time::Day;
use std::collections::HashMap;

/// Seats on one page.
pub const PAGE: u64 = 50;
/// Seats that one act adds at most.
pub const MOST: i64 = 500;
/// Mandates in the history of a seat at most.
const HISTORY: u64 = 200;

/// Seats to be added.
#[derive(Clone, Debug)]
pub struct NewSeats {
    /// 1 to [`MOST`].
    pub count: i32,
    /// Up to 120 characters, may be empty.
    pub label: String,
    pub from: Day,
}

/// A seat on a day.
#[derive(Clone, Debug)]
pub struct Place {
    pub seat: Model,
    /// Nobody, when it is vacant.
    pub holder: Option<Member>,
}

/// Adds seats, numbered on from the last one there ever was.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body.
pub async fn add(platform: &Platform, viewer: &Viewer, body: BodyId, new: NewSeats) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &load_open(&tx.db, body).await?.object())?;
    let last = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_desc(Column::Number)
        .one(&tx.db)
        .await?
        .map_or(0, |seat| seat.number);
    let rows = (1..=new.count).map(|n| ActiveModel {
        id: Set(tx.new_id()),
        body_id: Set(body),
        number: Set(last + n),
        label: Set(new.label.clone()),
        from_day: Set(new.from),
        until_day: Set(None),
        created_at: Set(tx.now),
    });
    Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    let detail = json!({ "count": new.count, "from": new.from.to_string() });
    tx.audit("seat.add", ("body", body.0), detail).await?;
    tx.commit().await
}

/// Says what a seat is for, and until when there is it; with `None` there is no end.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` when it would end before it begins; `Conflict` when somebody would still hold it.
pub async fn change(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: SeatId,
    label: String,
    until: Option<Day>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &load_open(&tx.db, body).await?.object())?;
    let seat = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    if let Some(until) = until {
        if until < seat.from_day {
            return Err(Error::field("until", FieldCode::EndBeforeStart));
        }
        let later = Condition::any()
            .add(mandate::Column::UntilDay.is_null())
            .add(mandate::Column::UntilDay.gt(until));
        let held = mandate::Entity::find()
            .filter(mandate::Column::SeatId.eq(id))
            .filter(later);
        if held.one(&tx.db).await?.is_some() {
            return Err(Error::Conflict("seat-held"));
        }
    }
    let detail = json!({ "before": seat.label, "after": label, "until": until.map(|day| day.to_string()) });
    let mut row = seat.into_active_model();
    row.label = Set(label);
    row.until_day = Set(until);
    row.update(&tx.db).await?;
    tx.audit("seat.change", ("seat", id.0), detail).await?;
    tx.commit().await
}

/// # Errors
/// `NotFound`, also for a seat of another body.
pub async fn get(platform: &Platform, body: BodyId, id: SeatId) -> Result<Model> {
    let found = Entity::find_by_id(id).filter(Column::BodyId.eq(body));
    found.one(platform.db.read()).await?.ok_or(Error::NotFound)
}

/// The seats of a day after the number `after`, with who holds them: one page, and whether more follow. With `vacant` only those that nobody holds.
///
/// # Errors
/// The database's.
pub async fn list(
    platform: &Platform,
    body: BodyId,
    day: Day,
    vacant: bool,
    after: Option<i32>,
) -> Result<(Vec<Place>, bool)> {
    let db = platform.db.read();
    let mut query = on(body, day).order_by_asc(Column::Number).limit(PAGE + 1);
    if let Some(after) = after {
        query = query.filter(Column::Number.gt(after));
    }
    if vacant {
        query = query.filter(is_vacant(body, day));
    }
    let mut rows = query.all(db).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let search = Search {
        day: Some(day),
        seats: Some(rows.iter().map(|seat| seat.id).collect()),
        limit: PAGE,
        ..Search::default()
    };
    let (held, _) = members::find(platform, body, &search).await?;
    let mut holders: HashMap<SeatId, Member> = held
        .into_iter()
        .filter_map(|member| Some((member.seat.as_ref()?.id, member)))
        .collect();
    let place = |seat: Model| Place {
        holder: holders.remove(&seat.id),
        seat,
    };
    Ok((rows.into_iter().map(place).collect(), more))
}

/// The seats that there are on a day.
pub(super) fn on(body: BodyId, day: Day) -> sea_orm::Select<Entity> {
    let open = Condition::any()
        .add(Column::UntilDay.is_null())
        .add(Column::UntilDay.gte(day));
    Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(Column::FromDay.lte(day))
        .filter(open)
}

/// Nobody holds the seat on a day.
pub(super) fn is_vacant(body: BodyId, day: Day) -> Condition {
    let held = mandate::Entity::find()
        .select_only()
        .column(mandate::Column::SeatId)
        .filter(mandate::Column::BodyId.eq(body))
        .filter(mandate::Column::SeatId.is_not_null())
        .filter(holding(day));
    Condition::all().add(Column::Id.not_in_subquery(held.into_query()))
}

/// Who held a seat, holds it and will, by their days.
///
/// # Errors
/// The database's.
pub async fn history(platform: &Platform, seat: &Model) -> Result<Vec<Member>> {
    let search = Search {
        seats: Some(vec![seat.id]),
        limit: HISTORY,
        ..Search::default()
    };
    let (mut held, _) = members::find(platform, seat.body_id, &search).await?;
    held.sort_by_key(|member| std::cmp::Reverse(member.term.from));
    Ok(held)
}

/// The seats that a mandate could be given on a day or later, by number: for a choice in a form.
///
/// # Errors
/// The database's.
pub async fn choices(platform: &Platform, body: BodyId, day: Day) -> Result<Vec<Model>> {
    let open = Condition::any()
        .add(Column::UntilDay.is_null())
        .add(Column::UntilDay.gte(day));
    Ok(Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(open)
        .order_by_asc(Column::Number)
        .limit(1_000)
        .all(platform.db.read())
        .await?)
}
