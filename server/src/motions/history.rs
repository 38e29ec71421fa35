//! What happened to a motion: each step with who took it and why. Nothing here is ever changed.

use super::people;
use crate::amendments::versions;
use crate::error::Result;
use crate::platform::Tx;
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use shared::ids::{BodyId, MotionId};
use shared::motions::{MotionAct, MotionState, StepHand};
use shared::time::Day;

/// A step.
pub mod entity {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MotionId, MotionStepId};
    use shared::motions::{MotionAct, MotionState, StepHand};
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MotionStepId,
        pub motion_id: MotionId,
        pub act: MotionAct,
        /// The state after it.
        pub state: MotionState,
        pub hand: StepHand,
        pub taken_by: Option<AccountId>,
        /// Empty where nobody said why.
        pub reason: String,
        pub until_day: Option<Day>,
        /// To whom it was referred; empty otherwise.
        pub referred_to: String,
        /// The text that was replaced.
        pub text_before: Option<String>,
        pub taken_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What is said about a step; of the agenda and of votes, nothing.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    pub hand: StepHand,
    pub reason: String,
    pub until: Option<Day>,
    pub to: String,
    pub text_before: Option<String>,
}

impl Said {
    pub(crate) fn by(hand: StepHand) -> Self {
        Self {
            hand,
            reason: String::new(),
            until: None,
            to: String::new(),
            text_before: None,
        }
    }
}

/// A step with the name of who took it; none for those of the meeting.
#[derive(Clone, Debug)]
pub struct Taken {
    pub step: Model,
    pub name: Option<String>,
}

/// The latest steps that a page shows.
const SHOWN: u64 = 200;

/// Writes a step down, within the transaction that takes it.
pub(crate) async fn note(tx: &Tx, id: MotionId, act: MotionAct, state: MotionState, said: Said) -> Result<()> {
    let row = ActiveModel {
        id: Set(tx.new_id()),
        motion_id: Set(id),
        act: Set(act),
        state: Set(state),
        hand: Set(said.hand),
        taken_by: Set(tx.actor),
        reason: Set(said.reason),
        until_day: Set(said.until),
        referred_to: Set(said.to),
        text_before: Set(said.text_before),
        taken_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// The steps of a motion of `body`, the first first; three queries.
///
/// # Errors
/// The database's.
pub async fn of_motion(db: &impl ConnectionTrait, body: BodyId, id: MotionId) -> Result<Vec<Taken>> {
    let mut rows = Entity::find()
        .filter(Column::MotionId.eq(id))
        .order_by_desc(Column::Id)
        .limit(SHOWN)
        .all(db)
        .await?;
    rows.reverse();
    let by_people = |row: &Model| row.taken_by.filter(|_| row.hand != StepHand::Meeting);
    let names = people::names(db, body, rows.iter().filter_map(by_people)).await?;
    let taken = |step: Model| Taken {
        name: by_people(&step).and_then(|account| names.get(&account).cloned()),
        step,
    };
    Ok(rows.into_iter().map(taken).collect())
}

/// The number of the text that a motion has now: 1, and one more for each time it was replaced, and for each version made of amendments.
///
/// # Errors
/// The database's.
pub async fn text_version(db: &impl ConnectionTrait, id: MotionId) -> Result<i32> {
    let replaced = Entity::find()
        .filter(Column::MotionId.eq(id))
        .filter(Column::TextBefore.is_not_null())
        .count(db)
        .await?;
    let amended = versions::newest_number(db, id).await?.unwrap_or(1);
    Ok(i32::try_from(replaced).unwrap_or_default().saturating_add(amended))
}
