//! The rules by which a body decides, with the days from which they hold. A poll keeps those it was made with.
//!
//! Every set of rules is a row; the body's own columns hold those of today, so that whoever has the body has them. [`turn`] writes them there on
//! their day.

use super::entity::body::{self, ActiveModel};
use super::entity::rules::{self, Column, Entity, Model};
use super::service::{load, load_open};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{BodyId, BodyRulesId};
use shared::permissions::Operation;
use shared::polls::PollRules;
use shared::time::Day;
use std::collections::HashSet;

/// Rules on one page of their history.
pub const PAGE: u64 = 20;

/// Rules to be set.
#[derive(Clone, Debug)]
pub struct NewRules {
    pub rules: PollRules,
    /// Today or later: what was decided was decided by the rules of its day.
    pub from: Day,
    /// Where they were decided; up to 200 characters, may be empty.
    pub note: String,
}

/// Rules as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub id: BodyRulesId,
    pub from: Day,
    pub rules: PollRules,
    pub note: String,
    /// Who wrote them down.
    pub by: Option<String>,
}

/// Writes the rules of today into the row of a body.
pub(super) fn write(row: &mut ActiveModel, rules: &PollRules) {
    row.secrecy = Set(rules.secrecy);
    row.majority = Set(rules.majority);
    row.quorum_of = Set(rules.quorum.of);
    row.quorum_share = Set(rules.quorum.share);
    row.presence = Set(rules.presence);
    row.proxies = Set(i32::from(rules.proxies));
}

/// Notes rules with their first day.
pub(super) async fn note(tx: &Tx, body: BodyId, from: Day, rules: &PollRules, note: String) -> Result<BodyRulesId> {
    let id: BodyRulesId = tx.new_id();
    let row = rules::ActiveModel {
        id: Set(id),
        body_id: Set(body),
        from_day: Set(from),
        rules: Set(serde_json::to_string(rules).map_err(Error::internal)?),
        note: Set(note),
        set_by: Set(tx.actor),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    Ok(id)
}

/// Sets the rules that hold from a day on; polls that exist keep theirs.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` for a day that is over; `Conflict` for a closed body.
pub async fn set(platform: &Platform, viewer: &Viewer, id: BodyId, new: NewRules) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let body = load_open(&tx.db, id).await?;
    viewer.require(Operation::BodyManage, &body.object())?;
    let today = Day::of(tx.now);
    if new.from < today {
        return Err(Error::field("from", FieldCode::OutOfRange));
    }
    // A body of old has no row of its first rules yet.
    if of_body(id).one(&tx.db).await?.is_none() {
        note(&tx, id, Day::of(body.created_at), &body.rules(), String::new()).await?;
    }
    // What was planned for the same day is replaced.
    Entity::delete_many()
        .filter(Column::BodyId.eq(id))
        .filter(Column::FromDay.eq(new.from))
        .filter(Column::FromDay.gt(today))
        .exec(&tx.db)
        .await?;
    note(&tx, id, new.from, &new.rules, new.note).await?;
    if new.from == today {
        let mut row = body.into_active_model();
        write(&mut row, &new.rules);
        row.update(&tx.db).await?;
    }
    let detail = json!({ "from": new.from.to_string(), "rules": new.rules });
    tx.audit("body.rules", ("body", id.0), detail).await?;
    tx.commit().await
}

/// Takes back rules that do not hold yet.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for rules that hold or held.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: BodyId, rules: BodyRulesId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &load(&tx.db, id).await?.object())?;
    let row = of_body(id).filter(Column::Id.eq(rules)).one(&tx.db).await?;
    let row = row.ok_or(Error::NotFound)?;
    if row.from_day <= Day::of(tx.now) {
        return Err(Error::Conflict("rules-hold"));
    }
    Entity::delete_by_id(rules).exec(&tx.db).await?;
    tx.audit(
        "body.rules_back",
        ("body", id.0),
        json!({ "from": row.from_day.to_string() }),
    )
    .await?;
    tx.commit().await
}

fn of_body(id: BodyId) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::BodyId.eq(id))
}

/// The rules of a body on a day.
///
/// # Errors
/// The database's.
pub async fn on(db: &impl ConnectionTrait, body: &body::Model, day: Day) -> Result<PollRules> {
    let held = of_body(body.id)
        .filter(Column::FromDay.lte(day))
        .order_by_desc(Column::FromDay)
        .order_by_desc(Column::Id)
        .limit(1);
    match held.one(db).await? {
        Some(row) => row.rules(),
        None => Ok(body.rules()),
    }
}

/// All rules of a body, the latest first, after `before`: one page, and whether older ones follow.
///
/// # Errors
/// The database's.
pub async fn versions(
    platform: &Platform,
    body: BodyId,
    before: Option<(Day, BodyRulesId)>,
) -> Result<(Vec<Version>, bool)> {
    let mut query = of_body(body)
        .order_by_desc(Column::FromDay)
        .order_by_desc(Column::Id)
        .limit(PAGE + 1);
    if let Some((day, id)) = before {
        let same_day = Condition::all().add(Column::FromDay.eq(day)).add(Column::Id.lt(id));
        query = query.filter(Condition::any().add(Column::FromDay.lt(day)).add(same_day));
    }
    let mut rows = query.all(platform.db.read()).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let names = pseudonyms(platform.db.read(), rows.iter().filter_map(|row| row.set_by)).await?;
    let shown = |row: Model| {
        Ok(Version {
            id: row.id,
            from: row.from_day,
            rules: row.rules()?,
            by: row.set_by.and_then(|by| names.get(&by).cloned()),
            note: row.note,
        })
    };
    Ok((rows.into_iter().map(shown).collect::<Result<_>>()?, more))
}

/// Gives bodies the rules whose day has come; what it does twice changes nothing.
///
/// # Errors
/// The database's.
pub async fn turn(platform: &Platform) -> Result<()> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let today = Day::of(tx.now);
    // A platform that stood still for a month turns what it missed.
    let recent = Entity::find()
        .filter(Column::FromDay.lte(today))
        .filter(Column::FromDay.gt(today.plus(-31)))
        .all(&tx.db)
        .await?;
    let ids: HashSet<BodyId> = recent.iter().map(|row| row.body_id).collect();
    let bodies = body::Entity::find()
        .filter(body::Column::Id.is_in(ids))
        .all(&tx.db)
        .await?;
    for body in bodies {
        let rules = on(&tx.db, &body, today).await?;
        if rules == body.rules() {
            continue;
        }
        let id = body.id;
        let mut row = body.into_active_model();
        write(&mut row, &rules);
        row.update(&tx.db).await?;
        tx.audit("body.rules_turn", ("body", id.0), json!({ "rules": rules }))
            .await?;
    }
    tx.commit().await
}
