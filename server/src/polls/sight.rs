//! Who sees a poll at all: one about an internal item of the agenda is for those who see the item, and for those on its roll.

use super::entity::motion as block;
use super::entity::option;
use super::entity::poll::{Column, Entity, Model};
use super::reading::{self, Within};
use crate::accounts::Viewer;
use crate::amendments::entity::{amendment, poll_link};
use crate::bodies::standing;
use crate::error::{Error, Result};
use crate::meetings::entity::item;
use crate::meetings::service as meetings;
use crate::platform::Platform;
use crate::preparation::sees_inside;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QuerySelect,
    QueryTrait, Select,
};
use shared::ids::{MeetingId, MotionId, PollId};
use shared::permissions::Operation;
use shared::time::Day;

/// The polls about what everybody sees: no item that is internal, no part of one, and no motion that stands on one at the meeting, be it in a
/// block, amended, or an option.
pub(crate) fn in_public() -> Condition {
    let items = || item::Entity::find().select_only().column(item::Column::Id);
    let internal = || item::Column::Internal.eq(true);
    let of_internal = item::Column::ParentId.in_subquery(items().filter(internal()).into_query());
    let hidden: Select<item::Entity> = items().filter(Condition::any().add(internal()).add(of_internal));
    let of_block = block::Entity::find()
        .select_only()
        .column(block::Column::MotionId)
        .filter(Expr::col((block::Entity, block::Column::PollId)).equals((Entity, Column::Id)));
    let of_option = option::Entity::find()
        .select_only()
        .column(option::Column::MotionId)
        .filter(option::Column::MotionId.is_not_null())
        .filter(Expr::col((option::Entity, option::Column::PollId)).equals((Entity, Column::Id)));
    let amended = poll_link::Entity::find()
        .select_only()
        .column(poll_link::Column::AmendmentId)
        .filter(Expr::col((poll_link::Entity, poll_link::Column::PollId)).equals((Entity, Column::Id)));
    let of_amendment = amendment::Entity::find()
        .select_only()
        .column(amendment::Column::MotionId)
        .filter(amendment::Column::Id.in_subquery(amended.into_query()));
    let of_motion = [of_block.into_query(), of_option.into_query(), of_amendment.into_query()]
        .into_iter()
        .fold(Condition::any(), |any, motions| {
            any.add(item::Column::MotionId.in_subquery(motions))
        });
    let of_meeting = Expr::col((item::Entity, item::Column::MeetingId)).equals((Entity, Column::MeetingId));
    let of_hidden = hidden.clone().filter(of_meeting).filter(of_motion);
    let item = Condition::any()
        .add(Column::ItemId.is_null())
        .add(Column::ItemId.not_in_subquery(hidden.into_query()));
    Condition::all()
        .add(item)
        .add(Expr::exists(of_hidden.into_query()).not())
}

/// Which of the polls of a meeting name one of these motions: in a block, by an amendment, as an option. Three queries.
///
/// # Errors
/// The database's.
pub(crate) async fn naming(
    db: &impl ConnectionTrait,
    meeting: MeetingId,
    motions: &[MotionId],
) -> Result<Vec<(PollId, MotionId)>> {
    let polls = || {
        let of_meeting = Entity::find().filter(Column::MeetingId.eq(meeting));
        of_meeting.select_only().column(Column::Id).into_query()
    };
    let of_motions = || motions.iter().copied();
    let in_blocks = block::Entity::find()
        .filter(block::Column::PollId.in_subquery(polls()))
        .filter(block::Column::MotionId.is_in(of_motions()))
        .all(db)
        .await?;
    let options = option::Entity::find()
        .filter(option::Column::PollId.in_subquery(polls()))
        .filter(option::Column::MotionId.is_in(of_motions()))
        .all(db)
        .await?;
    let amendments = amendment::Entity::find()
        .select_only()
        .column(poll_link::Column::PollId)
        .column(amendment::Column::MotionId)
        .join(
            JoinType::InnerJoin,
            amendment::Entity::belongs_to(poll_link::Entity)
                .from(amendment::Column::Id)
                .to(poll_link::Column::AmendmentId)
                .into(),
        )
        .filter(poll_link::Column::PollId.in_subquery(polls()))
        .filter(amendment::Column::MotionId.is_in(of_motions()))
        .into_tuple::<(PollId, MotionId)>()
        .all(db)
        .await?;
    let blocks = in_blocks.into_iter().map(|row| (row.poll_id, row.motion_id));
    let options = options
        .into_iter()
        .filter_map(|row| Some((row.poll_id, row.motion_id?)));
    Ok(blocks.chain(options).chain(amendments).collect())
}

/// Whether everybody sees a poll.
///
/// # Errors
/// The database's.
pub async fn is_public(db: &impl ConnectionTrait, id: PollId) -> Result<bool> {
    let found = Entity::find_by_id(id).filter(in_public()).count(db).await?;
    Ok(found > 0)
}

/// A poll that the person sees.
///
/// # Errors
/// `NotFound`, also for one about an internal item, for those who do not see that.
pub async fn get(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<Model> {
    let db = platform.db.read();
    if let Some(poll) = Entity::find_by_id(id).filter(in_public()).one(db).await? {
        return Ok(poll);
    }
    let poll = reading::get(platform, id).await?;
    let meeting = meetings::get(platform, poll.meeting_id).await?;
    if sees_inside(db, viewer, &meeting).await? || reading::was_on_roll(platform, viewer, &poll).await? {
        Ok(poll)
    } else {
        Err(Error::NotFound)
    }
}

/// Whether the person sees all polls of a list.
pub(super) async fn sees_all(platform: &Platform, viewer: &Viewer, within: Within) -> Result<bool> {
    let db = platform.db.read();
    match within {
        Within::Body(body) => {
            let object = standing::object(db, viewer, body, Day::of(platform.clock.now())).await?;
            Ok(viewer.may(Operation::MeetingPapersRead, &object))
        }
        Within::Meeting(id) => sees_inside(db, viewer, &meetings::get(platform, id).await?).await,
    }
}
