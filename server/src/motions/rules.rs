//! How a body deals with motions: the supporters it asks for, the steps it takes by hand.

use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::Result;
use crate::platform::Platform;
use entity::{ActiveModel, Column, Entity};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, Set};
use serde_json::json;
use shared::ids::BodyId;
use shared::motions::MotionRules;
use shared::permissions::Operation;

/// The rules of a body, where it has said some.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::BodyId;
    use shared::motions::Workflow;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_rules")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub body_id: BodyId,
        pub supporters: i32,
        pub workflow: Workflow,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The rules of a body; until it says others, no supporters and every step.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, body: BodyId) -> Result<MotionRules> {
    let found = Entity::find_by_id(body).one(db).await?;
    Ok(found.map_or_else(MotionRules::default, |row| MotionRules {
        supporters: u32::try_from(row.supporters).unwrap_or_default(),
        workflow: row.workflow,
    }))
}

/// Says other rules; motions that are on an agenda stay there.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn set(platform: &Platform, viewer: &Viewer, body: BodyId, rules: MotionRules) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &bodies::load(&tx.db, body).await?.object())?;
    let row = ActiveModel {
        body_id: Set(body),
        supporters: Set(i32::try_from(rules.supporters).unwrap_or(i32::MAX)),
        workflow: Set(rules.workflow.clone()),
    };
    let same = OnConflict::column(Column::BodyId)
        .update_columns([Column::Supporters, Column::Workflow])
        .to_owned();
    Entity::insert(row)
        .on_conflict(same)
        .exec_without_returning(&tx.db)
        .await?;
    tx.audit("body.motion_rules", ("body", body.0), json!(rules)).await?;
    tx.commit().await
}
