//! What members are told of their mandates: that they have one, that it changed, that it ends.

use super::entity::body;
use super::entity::mandate::{Column, Entity, Model};
use super::mandates::Ending;
use super::rules;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, BodyId};
use shared::time::Day;
use std::collections::{BTreeMap, HashMap};

/// Days before its end at which a member is told.
const AHEAD: i32 = 30;
/// Mandates that one look tells of; the next look goes on.
const MOST: u64 = 500;
/// People that one notice goes to at once; both databases limit the values of a statement.
const CHUNK: usize = 1_000;

fn path(body: BodyId) -> String {
    format!("/assembly/bodies/{body}/mine")
}

/// Tells everybody who has a mandate now, or will, and who stands in.
pub(super) async fn given(platform: &Platform, tx: &Tx, body: &body::Model, rows: &[Model]) -> Result<()> {
    let today = Day::of(tx.now);
    let mut by_day: BTreeMap<Day, Vec<AccountId>> = BTreeMap::new();
    let mut substitutes = Vec::new();
    // What is noted of the past is no news.
    for row in rows
        .iter()
        .filter(|row| row.until_day.is_none_or(|until| until >= today))
    {
        by_day.entry(row.from_day).or_default().push(row.account_id);
        substitutes.extend(row.substitute_id);
    }
    for (day, people) in by_day {
        let values = [("body", body.name.clone()), ("due", day.to_string())];
        let notice = Notice::new("mandate-given", path(body.id), &values);
        for people in people.chunks(CHUNK) {
            tell(platform, tx, people, &notice).await?;
        }
    }
    for people in substitutes.chunks(CHUNK) {
        tell_substitutes(platform, tx, body, people).await?;
    }
    Ok(())
}

async fn tell_substitutes(platform: &Platform, tx: &Tx, body: &body::Model, people: &[AccountId]) -> Result<()> {
    let notice = Notice::new("mandate-substitute", path(body.id), &[("body", body.name.clone())]);
    tell(platform, tx, people, &notice).await
}

pub(super) async fn stands_in(platform: &Platform, tx: &Tx, body: &body::Model, account: AccountId) -> Result<()> {
    tell_substitutes(platform, tx, body, &[account]).await
}

pub(super) async fn moved_up(platform: &Platform, tx: &Tx, body: &body::Model, row: &Model) -> Result<()> {
    let values = [("body", body.name.clone()), ("due", row.from_day.to_string())];
    let notice = Notice::new("mandate-moved-up", path(body.id), &values);
    tell(platform, tx, &[row.account_id], &notice).await
}

pub(super) async fn ended(
    platform: &Platform,
    tx: &Tx,
    body: &body::Model,
    row: &Model,
    ending: &Ending,
) -> Result<()> {
    let values = [
        ("body", body.name.clone()),
        ("due", ending.until.to_string()),
        ("reason", ending.reason.clone()),
    ];
    let notice = Notice::new("mandate-ended", path(body.id), &values);
    tell(platform, tx, &[row.account_id], &notice).await
}

pub(super) async fn changed(platform: &Platform, tx: &Tx, body: &body::Model, account: AccountId) -> Result<()> {
    let notice = Notice::new("mandate-changed", path(body.id), &[("body", body.name.clone())]);
    tell(platform, tx, &[account], &notice).await
}

/// Tells the members of a body that it was closed.
pub(super) async fn closed(
    platform: &Platform,
    tx: &Tx,
    body: &body::Model,
    people: &[AccountId],
    reason: &str,
) -> Result<()> {
    let values = [("body", body.name.clone()), ("reason", reason.to_owned())];
    let notice = Notice::new("body-closed", format!("/assembly/bodies/{}", body.id), &values);
    for people in people.chunks(CHUNK) {
        tell(platform, tx, people, &notice).await?;
    }
    Ok(())
}

/// What a new day brings: rules that hold from now on, and members whose mandate ends within 30 days. Looked for once an hour; twice changes nothing.
///
/// # Errors
/// The database's.
pub async fn send_due(platform: &Platform) -> Result<()> {
    rules::turn(platform).await?;
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let today = Day::of(tx.now);
    let untold = Condition::any()
        .add(Column::WarnedUntil.is_null())
        .add(Expr::col(Column::WarnedUntil).not_equals(Column::UntilDay));
    let ending = Entity::find()
        .filter(Column::FromDay.lte(today))
        .filter(Column::UntilDay.between(today, today.plus(AHEAD)))
        .filter(Column::EndReason.is_null())
        .filter(untold)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(&tx.db)
        .await?;
    if ending.is_empty() {
        return Ok(());
    }
    let bodies = body::Entity::find().filter(body::Column::Id.is_in(ending.iter().map(|row| row.body_id)));
    let bodies: HashMap<BodyId, body::Model> = bodies
        .all(&tx.db)
        .await?
        .into_iter()
        .map(|body| (body.id, body))
        .collect();
    // Who stays in another mandate hears nothing.
    let later: Vec<Model> = Entity::find()
        .filter(Column::AccountId.is_in(ending.iter().map(|row| row.account_id)))
        .filter(Column::FromDay.gt(today))
        .all(&tx.db)
        .await?;
    let stays = |row: &Model| {
        later
            .iter()
            .any(|next| next.account_id == row.account_id && next.body_id == row.body_id)
    };
    let mut news: BTreeMap<(BodyId, Day), Vec<AccountId>> = BTreeMap::new();
    for row in ending.iter().filter(|row| !stays(row)) {
        if let Some(until) = row.until_day {
            news.entry((row.body_id, until)).or_default().push(row.account_id);
        }
    }
    for ((body, until), people) in news {
        let Some(body) = bodies.get(&body) else { continue };
        let values = [("body", body.name.clone()), ("due", until.to_string())];
        tell(
            platform,
            &tx,
            &people,
            &Notice::new("mandate-ends", path(body.id), &values),
        )
        .await?;
    }
    Entity::update_many()
        .col_expr(Column::WarnedUntil, Expr::col(Column::UntilDay))
        .filter(Column::Id.is_in(ending.iter().map(|row| row.id)))
        .exec(&tx.db)
        .await?;
    tx.commit().await
}
