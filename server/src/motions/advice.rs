//! What the chair recommends to do with a motion: on its page, on the agenda, beside the vote.

use super::service::load;
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::ids::MotionId;
use shared::languages::Language;
use shared::motions::{Advice, AdviceForm};
use shared::permissions::Operation;
use std::collections::HashMap;

/// What is recommended now.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MotionId};
    use shared::languages::Language;
    use shared::motions::AdviceKind;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_advice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        pub kind: AdviceKind,
        pub reason: String,
        /// The language of the reason.
        pub language: Language,
        pub given_by: Option<AccountId>,
        pub given_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Recommends something, as the chair, or something else than before.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the chair; `Conflict` when the motion is decided; `Invalid`.
pub async fn give(
    platform: &Platform,
    viewer: &Viewer,
    id: MotionId,
    form: &AdviceForm,
    language: Language,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    check(&tx, viewer, id).await?;
    let advice = Advice::parse(form)?;
    let row = ActiveModel {
        motion_id: Set(id),
        kind: Set(advice.kind),
        reason: Set(advice.reason),
        language: Set(language),
        given_by: Set(tx.actor),
        given_at: Set(tx.now),
    };
    let before = OnConflict::column(Column::MotionId)
        .update_columns([
            Column::Kind,
            Column::Reason,
            Column::Language,
            Column::GivenBy,
            Column::GivenAt,
        ])
        .to_owned();
    Entity::insert(row)
        .on_conflict(before)
        .exec_without_returning(&tx.db)
        .await?;
    tx.audit("motion.advise", ("motion", id.0), json!({ "kind": advice.kind }))
        .await?;
    tx.commit().await
}

/// Takes the recommendation back.
///
/// # Errors
/// As [`give`]; `NotFound` when there is none.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    check(&tx, viewer, id).await?;
    if Entity::delete_by_id(id).exec(&tx.db).await?.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.audit("motion.advise_back", ("motion", id.0), json!({})).await?;
    tx.commit().await
}

async fn check(tx: &Tx, viewer: &Viewer, id: MotionId) -> Result<()> {
    let motion = load(&tx.db, id).await?;
    let body = bodies::load(&tx.db, motion.body_id).await?;
    viewer.require(Operation::MotionAdvise, &body.object())?;
    if motion.state.is_final() {
        Err(Error::Conflict("motion-decided"))
    } else {
        Ok(())
    }
}

/// What is recommended for some motions: one query whatever their number.
///
/// # Errors
/// The database's.
pub async fn of_motions(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = MotionId>,
) -> Result<HashMap<MotionId, Model>> {
    let ids: Vec<_> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::MotionId.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.motion_id, row)).collect())
}
