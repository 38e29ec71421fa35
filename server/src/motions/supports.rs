//! Members who support a motion that others have brought in. It is public backing, and no vote.

use super::entity as motion;
use super::service::load;
use super::submitters::entity as submitter;
use super::{people, rules, submitters};
use crate::accounts::Viewer;
use crate::bodies::standing;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use entity::{ActiveModel, Column, Entity};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Set,
};
use serde_json::json;
use shared::ids::{AccountId, MandateId, MotionId};
use shared::motions::{Backing, NotSupported, check_support};
use shared::permissions::Operation;
use shared::time::Day;
use std::collections::HashMap;

/// The support of one seat.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MandateId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_support")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub mandate_id: MandateId,
        pub account_id: AccountId,
        pub given_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Supporters that a page names; the others are counted.
const SHOWN: u64 = 200;

/// Supports a motion, as a member, or for the member whose place one takes.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than members; `Conflict` when it is on an agenda, one's own, or the seat supports it already.
pub async fn give(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (motion, account) = check(&tx, viewer, id).await?;
    let seat = people::seat(&tx.db, account, motion.body_id, Day::of(tx.now)).await?;
    let row = ActiveModel {
        motion_id: Set(id),
        mandate_id: Set(seat.ok_or(Error::Forbidden)?.id),
        account_id: Set(account),
        given_at: Set(tx.now),
    };
    Entity::insert(row)
        .exec_without_returning(&tx.db)
        .await
        .on_unique_conflict("already-supported")?;
    tx.audit("motion.support", ("motion", id.0), json!({})).await?;
    tx.commit().await
}

/// Takes one's support back.
///
/// # Errors
/// As [`give`]; `Conflict` also when there is none.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (_, account) = check(&tx, viewer, id).await?;
    let gone = Entity::delete_many()
        .filter(Column::MotionId.eq(id))
        .filter(Column::AccountId.eq(account))
        .exec(&tx.db)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::Conflict("not-supported"));
    }
    tx.audit("motion.support_back", ("motion", id.0), json!({})).await?;
    tx.commit().await
}

async fn check(tx: &Tx, viewer: &Viewer, id: MotionId) -> Result<(motion::Model, AccountId)> {
    let motion = load(&tx.db, id).await?;
    let object = standing::object(&tx.db, viewer, motion.body_id, Day::of(tx.now)).await?;
    viewer.require(Operation::MotionSupport, &object)?;
    let account = tx.account()?;
    let is_submitter = submitters::is_one(&tx.db, id, account).await?;
    check_support(motion.state, is_submitter).map_err(|why| match why {
        NotSupported::Closed => Error::Conflict("support-closed"),
        NotSupported::Own => Error::Conflict("own-motion"),
    })?;
    Ok((motion, account))
}

/// The supporters of a motion by name, first come first, as far as a page names them; three queries.
///
/// # Errors
/// The database's.
pub async fn of_motion(db: &impl ConnectionTrait, id: MotionId) -> Result<Vec<(AccountId, String)>> {
    let rows = Entity::find()
        .filter(Column::MotionId.eq(id))
        .order_by_asc(Column::GivenAt)
        .order_by_asc(Column::MandateId)
        .limit(SHOWN)
        .all(db)
        .await?;
    let acted: Vec<_> = rows.iter().map(|row| (row.mandate_id, row.account_id)).collect();
    let names = people::of_seats(db, &acted).await?;
    let name = |seat: (MandateId, AccountId)| (seat.1, names.get(&seat).cloned().unwrap_or_default());
    Ok(acted.into_iter().map(name).collect())
}

/// What stands behind one motion.
///
/// # Errors
/// The database's.
pub async fn backing(db: &impl ConnectionTrait, motion: &motion::Model) -> Result<Backing> {
    let all = backings(db, std::slice::from_ref(motion)).await?;
    Ok(all.get(&motion.id).copied().unwrap_or_default())
}

/// Motions that may come to an agenda where the body asks for `needed` supporters, as [`Backing::missing`] says it; nothing when all may.
pub(super) fn is_backed(needed: u32) -> Option<Condition> {
    if needed == 0 {
        return None;
    }
    let brought_in = submitter::Entity::find()
        .select_only()
        .column(submitter::Column::MotionId)
        .filter(submitter::Column::AgreedAt.is_not_null());
    let supported = Entity::find()
        .select_only()
        .column(Column::MotionId)
        .group_by(Column::MotionId)
        .having(Column::MandateId.count().gte(i64::from(needed)));
    let of_others = motion::Column::Id.not_in_subquery(brought_in.into_query());
    let backed = motion::Column::Id.in_subquery(supported.into_query());
    Some(Condition::any().add(of_others).add(backed))
}

/// What stands behind some motions of one body: three queries whatever their number.
///
/// # Errors
/// The database's.
pub async fn backings(db: &impl ConnectionTrait, motions: &[motion::Model]) -> Result<HashMap<MotionId, Backing>> {
    let Some(first) = motions.first() else {
        return Ok(HashMap::new());
    };
    let needed = rules::of(db, first.body_id).await?.supporters;
    let ids = || motions.iter().map(|motion| motion.id);
    let supporters: Vec<(MotionId, i64)> = Entity::find()
        .select_only()
        .column(Column::MotionId)
        .column_as(Column::MandateId.count(), "supporters")
        .filter(Column::MotionId.is_in(ids()))
        .group_by(Column::MotionId)
        .into_tuple()
        .all(db)
        .await?;
    let submitters: Vec<(MotionId, i64)> = submitter::Entity::find()
        .select_only()
        .column(submitter::Column::MotionId)
        .column_as(submitter::Column::MandateId.count(), "submitters")
        .filter(submitter::Column::MotionId.is_in(ids()))
        .filter(submitter::Column::AgreedAt.is_not_null())
        .group_by(submitter::Column::MotionId)
        .into_tuple()
        .all(db)
        .await?;
    let count = |all: &[(MotionId, i64)], id| {
        let found = all.iter().find(|(motion, _)| *motion == id);
        found.map_or(0, |(_, count)| u32::try_from(*count).unwrap_or(u32::MAX))
    };
    let backing = |id| Backing {
        submitters: count(&submitters, id),
        supporters: count(&supporters, id),
        needed,
    };
    Ok(ids().map(|id| (id, backing(id))).collect())
}
