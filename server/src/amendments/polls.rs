//! Amendments that a poll decides: the link between the two, and what polls ask and tell.

use super::decisions::{back, decide, has_open_subs};
use super::entity::{amendment, poll_link};
use super::fits::check_there;
use super::ground::Ground;
use super::service::step;
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use crate::polls::entity::poll;
use crate::polls::sight::in_public;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::amendments::{AmendmentAct, AmendmentState, DecidedBy, Decision};
use shared::fields::FieldCode;
use shared::ids::{AmendmentId, BodyId, MotionId, PollId};
use shared::motions::MotionAct;
use shared::permissions::Operation;
use shared::polls::{PollState, Verdict};

/// Prepared polls to choose from, at most.
const LIMIT: u64 = 50;

/// Lets a prepared poll of the body decide an amendment.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` for a poll of another body, one that has begun, or one about something
/// else; `Conflict` when the amendment is decided, an amendment to it is not, or its paragraph is gone.
pub async fn attach_poll(platform: &Platform, viewer: &Viewer, id: AmendmentId, poll: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let found = poll::Entity::find_by_id(poll).one(&tx.db).await?;
    found
        .filter(|poll| poll.body_id == ground.body.id && poll.state == PollState::Created)
        .ok_or_else(|| Error::field("poll", FieldCode::NotAChoice))?;
    put_to_vote(&tx, row, poll).await?;
    tx.commit().await
}

/// Links a poll to an amendment within the transaction of the act that does so; from now on only the poll decides it.
///
/// # Errors
/// `Invalid` when the poll is about another amendment; `Conflict` when the amendment is decided, an amendment to it is not, or its paragraph is gone.
pub async fn put_to_vote(tx: &Tx, row: amendment::Model, poll: PollId) -> Result<()> {
    if has_open_subs(&tx.db, row.id).await? {
        return Err(Error::Conflict("amendment-open-subs"));
    }
    check_there(&tx.db, &row).await?;
    let link = poll_link::ActiveModel {
        poll_id: Set(poll),
        amendment_id: Set(row.id),
    };
    poll_link::Entity::insert(link)
        .exec_without_returning(&tx.db)
        .await
        .on_unique("poll")?;
    step(tx, row, AmendmentAct::PutToVote, |_| {}).await?;
    Ok(())
}

/// Takes an amendment out of a vote that has not begun, or that nobody holds any more.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the vote has begun.
pub async fn detach_poll(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    let polls = of_amendment(&tx.db, id, true).await?;
    if polls
        .iter()
        .any(|poll| matches!(poll.state, PollState::Started | PollState::Finished))
    {
        return Err(Error::Conflict("poll-step"));
    }
    back(&tx, row, AmendmentAct::TakeBack).await?;
    let waiting = polls.iter().filter(|poll| poll.state == PollState::Created);
    poll_link::Entity::delete_many()
        .filter(poll_link::Column::PollId.is_in(waiting.map(|poll| poll.id)))
        .exec(&tx.db)
        .await?;
    tx.commit().await
}

/// What a published poll does to the amendment it was about: without a decision it is open again. Answers whether there is such an amendment;
/// then the poll decides nothing else.
///
/// # Errors
/// `Conflict` when the amendment is not in a vote.
pub async fn of_poll(platform: &Platform, tx: &Tx, poll: PollId, verdict: Verdict) -> Result<bool> {
    let Some(link) = poll_link::Entity::find_by_id(poll).one(&tx.db).await? else {
        return Ok(false);
    };
    let row = amendment::Entity::find_by_id(link.amendment_id).one(&tx.db).await?;
    let row = row.ok_or(Error::NotFound)?;
    match MotionAct::of_verdict(verdict) {
        MotionAct::Adopt => decide(platform, tx, row, Decision::Adopt, DecidedBy::Poll, None).await?,
        MotionAct::Reject => decide(platform, tx, row, Decision::Reject, DecidedBy::Poll, None).await?,
        _ => back(tx, row, AmendmentAct::TakeBack).await?,
    }
    Ok(true)
}

/// A poll about a motion begins only when everything that was adopted is in its text: what is decided is the newest version.
///
/// # Errors
/// `Conflict` when adopted amendments wait for a new version.
pub async fn check_start(db: &impl ConnectionTrait, poll: PollId, motion: Option<MotionId>) -> Result<()> {
    let Some(motion) = motion else { return Ok(()) };
    if decides(db, poll).await? {
        return Ok(());
    }
    let waiting = amendment::Entity::find()
        .filter(amendment::Column::MotionId.eq(motion))
        .filter(amendment::Column::ParentId.is_null())
        .filter(amendment::Column::State.is_in([AmendmentState::Accepted, AmendmentState::Adopted]))
        .filter(amendment::Column::AppliedIn.is_null());
    if waiting.one(db).await?.is_some() {
        return Err(Error::Conflict("amendments-waiting"));
    }
    Ok(())
}

/// Whether a poll decides an amendment, and so nothing else.
///
/// # Errors
/// The database's.
pub async fn decides(db: &impl ConnectionTrait, poll: PollId) -> Result<bool> {
    Ok(poll_link::Entity::find_by_id(poll).one(db).await?.is_some())
}

/// The polls about an amendment, oldest first; those about internal items only for those `inside`.
pub(super) async fn of_amendment(db: &impl ConnectionTrait, id: AmendmentId, inside: bool) -> Result<Vec<poll::Model>> {
    let links = poll_link::Entity::find()
        .filter(poll_link::Column::AmendmentId.eq(id))
        .all(db)
        .await?;
    if links.is_empty() {
        return Ok(Vec::new());
    }
    let mut query = poll::Entity::find()
        .filter(poll::Column::Id.is_in(links.iter().map(|link| link.poll_id)))
        .order_by_asc(poll::Column::Id);
    if !inside {
        query = query.filter(in_public());
    }
    Ok(query.all(db).await?)
}

/// The prepared polls of a body that are about no motion and no amendment yet.
pub(super) async fn prepared(db: &impl ConnectionTrait, body: BodyId) -> Result<Vec<poll::Model>> {
    let polls = poll::Entity::find()
        .filter(poll::Column::BodyId.eq(body))
        .filter(poll::Column::State.eq(PollState::Created))
        .order_by_desc(poll::Column::Id)
        .limit(LIMIT)
        .all(db)
        .await?;
    let links = poll_link::Entity::find()
        .filter(poll_link::Column::PollId.is_in(polls.iter().map(|poll| poll.id)))
        .all(db)
        .await?;
    let is_free = |poll: &poll::Model| links.iter().all(|link| link.poll_id != poll.id);
    Ok(polls.into_iter().filter(is_free).collect())
}
