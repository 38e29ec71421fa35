//! Finding motions of a body by state and by words of the title, page by page: one query, however many there are.
//!
//! Words are compared as `shared::practices::folded` writes them.

use super::entity::{Column, Entity, Model};
use super::service::PAGE;
use crate::error::Result;
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::OnConflict;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set};
use shared::ids::{BodyId, MotionId};
use shared::motions::MotionState;
use shared::practices::{folded, terms};

/// The words by which a motion is found.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::MotionId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_words")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        pub words: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody looks for; everything when empty.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub words: String,
    pub state: Option<MotionState>,
}

/// The motions of a body that fit `search`, newest first, older than `before`: one page, and whether more follow.
///
/// # Errors
/// The database's.
pub async fn find(
    platform: &Platform,
    body: BodyId,
    search: &Search,
    before: Option<MotionId>,
) -> Result<(Vec<Model>, bool)> {
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_desc(Column::Id)
        .limit(PAGE + 1);
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    if let Some(state) = search.state {
        query = query.filter(Column::State.eq(state));
    }
    for word in terms(&search.words) {
        let fitting = entity::Entity::find()
            .select_only()
            .column(entity::Column::MotionId)
            .filter(entity::Column::Words.like(format!("%{word}%")));
        query = query.filter(Column::Id.in_subquery(fitting.into_query()));
    }
    Ok(cut(query.all(platform.db.read()).await?, PAGE))
}

/// One page of rows of which one more than `size` was asked for, and whether more follow.
pub(super) fn cut<T>(mut rows: Vec<T>, size: u64) -> (Vec<T>, bool) {
    let more = rows.len() as u64 > size;
    rows.truncate(usize::try_from(size).unwrap_or(usize::MAX));
    (rows, more)
}

/// Keeps the words of a title, within the transaction that writes it.
pub(super) async fn keep_words(tx: &Tx, id: MotionId, title: &str) -> Result<()> {
    let row = entity::ActiveModel {
        motion_id: Set(id),
        words: Set(folded(title)),
    };
    let before = OnConflict::column(entity::Column::MotionId)
        .update_column(entity::Column::Words)
        .to_owned();
    entity::Entity::insert(row)
        .on_conflict(before)
        .exec_without_returning(&tx.db)
        .await?;
    Ok(())
}
