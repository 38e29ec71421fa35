//! One's own mandates, and the name under which the public sees them: its member alone chooses that.

use super::entity::body;
use super::entity::mandate::{Column, Entity, Model};
use super::register::shown;
use super::service::load;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::ids::{BodyId, MandateId};
use shared::permissions::{Operation, Relation};
use shared::practices::folded;

/// A mandate of one's own.
#[derive(Clone, Debug)]
pub struct Own {
    pub row: Model,
    /// One stands in for the member, and is not the member.
    pub is_substitute: bool,
}

/// Chooses the name under which the public sees oneself: a name, or with `None` the pseudonym.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the member.
pub async fn choose_name(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: MandateId,
    name: Option<String>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    require_own(viewer, &load(&tx.db, body).await?, &row)?;
    let mut changed = row.into_active_model();
    let name_shown = shown(name.as_deref());
    changed.name_shown = Set(name_shown);
    changed.public_name_key = Set(name.as_deref().map(folded));
    changed.public_name = Set(name);
    changed.update(&tx.db).await?;
    // Never the name itself: the log outlives the account.
    tx.audit("mandate.name", ("mandate", id.0), json!({ "shown": name_shown }))
        .await?;
    tx.commit().await
}

fn require_own(viewer: &Viewer, body: &body::Model, row: &Model) -> Result<()> {
    let is_own = viewer.account_id() == Some(row.account_id);
    viewer.require(Operation::MandateName, &body.object().with_if(is_own, Relation::Own))
}

/// One's own mandate, for choosing its name.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the member.
pub async fn get(platform: &Platform, viewer: &Viewer, body: &body::Model, id: MandateId) -> Result<Model> {
    let row = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body.id))
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    require_own(viewer, body, &row)?;
    Ok(row)
}

/// The mandates that the person has or had in a body, also as a substitute; the latest first. Nothing for nobody.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, viewer: &Viewer, body: BodyId) -> Result<Vec<Own>> {
    let Some(account) = viewer.account_id() else {
        return Ok(Vec::new());
    };
    let mine = Condition::any()
        .add(Column::AccountId.eq(account))
        .add(Column::SubstituteId.eq(account));
    let rows = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(mine)
        .order_by_desc(Column::FromDay)
        .all(platform.db.read())
        .await?;
    let own = |row: Model| Own {
        is_substitute: row.account_id != account,
        row,
    };
    Ok(rows.into_iter().map(own).collect())
}
