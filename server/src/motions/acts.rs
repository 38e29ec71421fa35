//! Steps by hand: what chair and secretary do with a motion, and what its submitters do with their own.

use super::history::Said;
use super::service::{load, step_saying};
use super::{entity, list, rules, submitters};
use crate::accounts::Viewer;
use crate::amendments::rewritten;
use crate::bodies::standing;
use crate::error::{Error, Result};
use crate::meetings::entity::item;
use crate::platform::{Platform, Tx};
use crate::polls::entity::poll;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use shared::ids::{MeetingId, MotionId};
use shared::meetings::AgendaItemState;
use shared::motions::workflow::reason;
use shared::motions::{MotionAct, MotionState, MotionText, StepForm, StepHand, StepWords};
use shared::permissions::Operation;
use shared::polls::PollState;
use shared::time::Day;

/// Takes a step that the body takes by hand, as chair or secretary.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when no step leads from here or a vote is under way; `Invalid`.
pub async fn take(platform: &Platform, viewer: &Viewer, id: MotionId, form: &StepForm) -> Result<MotionAct> {
    let tx = platform.begin(viewer).await?;
    let motion = load(&tx.db, id).await?;
    let object = standing::object(&tx.db, viewer, motion.body_id, Day::of(tx.now)).await?;
    viewer.require(Operation::MotionMake, &object)?;
    let may = rules::of(&tx.db, motion.body_id).await?.workflow.by_hand(motion.state);
    if may.is_empty() {
        return Err(Error::Conflict("motion-step"));
    }
    let words = StepWords::parse(form, &may, Day::of(tx.now))?;
    let said = Said {
        reason: words.reason,
        until: words.until,
        to: words.to,
        ..Said::by(StepHand::Officers)
    };
    let meetings = away(&tx, motion, words.act, said).await?;
    tx.commit().await?;
    meetings.into_iter().for_each(|meeting| platform.bells.ring(meeting));
    Ok(words.act)
}

/// Withdraws a motion that is not yet in debate, as one who brought it in, or who leads the body.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` without a reason; `Conflict` when it is too late, or the body has no withdrawal.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: MotionId, why: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let motion = load(&tx.db, id).await?;
    let hand = hand_of(&tx, viewer, &motion).await?;
    if !rules::of(&tx.db, motion.body_id)
        .await?
        .workflow
        .has(MotionAct::Withdraw)
    {
        return Err(Error::Conflict("motion-step"));
    }
    let said = Said {
        reason: reason(why).map_err(|code| Error::field("reason", code))?,
        ..Said::by(hand)
    };
    let meetings = away(&tx, motion, MotionAct::Withdraw, said).await?;
    tx.commit().await?;
    meetings.into_iter().for_each(|meeting| platform.bells.ring(meeting));
    Ok(())
}

/// Brings a motion in again that was sent back, with other words; the text before stays in its history.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than its submitters and those who lead the body; `Conflict` when nobody asked for changes, or an amendment to
/// the text was submitted.
pub async fn rewrite(platform: &Platform, viewer: &Viewer, id: MotionId, text: MotionText, what: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let motion = load(&tx.db, id).await?;
    let hand = hand_of(&tx, viewer, &motion).await?;
    // Amendments name the paragraphs of the text: from the first that is submitted on it changes by them alone.
    if motion.text != text.text {
        rewritten::follow(platform, &tx, &motion, &text.text).await?;
    }
    let said = Said {
        reason: reason(what).map_err(|code| Error::field("what", code))?,
        text_before: (motion.text != text.text).then(|| motion.text.clone()),
        ..Said::by(hand)
    };
    let motion = step_saying(&tx, motion, MotionAct::Resubmit, said).await?;
    list::keep_words(&tx, id, &text.title).await?;
    let mut row = motion.into_active_model();
    row.title = Set(text.title);
    row.text = Set(text.text);
    row.reason = Set(text.reason);
    row.update(&tx.db).await?;
    tx.commit().await
}

/// Whether somebody acts as a submitter or as one who leads the body.
///
/// # Errors
/// `LoggedOut`, `Forbidden` to others.
async fn hand_of(tx: &Tx, viewer: &Viewer, motion: &entity::Model) -> Result<StepHand> {
    let object = standing::object(&tx.db, viewer, motion.body_id, Day::of(tx.now)).await?;
    viewer.require(Operation::MotionSubmit, &object)?;
    if submitters::is_one(&tx.db, motion.id, tx.account()?).await? {
        return Ok(StepHand::Submitters);
    }
    viewer.require(Operation::MotionMake, &object)?;
    Ok(StepHand::Officers)
}

/// Takes a step that leads away from an agenda, if the motion is on one: what waits there is put off. The meetings that it was to come to.
async fn away(tx: &Tx, motion: entity::Model, act: MotionAct, said: Said) -> Result<Vec<MeetingId>> {
    let open = [PollState::Created, PollState::Started, PollState::Finished];
    let vote = poll::Entity::find()
        .filter(poll::Column::MotionId.eq(motion.id))
        .filter(poll::Column::State.is_in(open))
        .one(&tx.db)
        .await?;
    if vote.is_some() || super::blocks::holds(&tx.db, motion.id).await? {
        return Err(Error::Conflict("motion-in-vote"));
    }
    let (id, was) = (motion.id, motion.state);
    step_saying(tx, motion, act, said).await?;
    if !matches!(was, MotionState::OnAgenda | MotionState::InDebate) {
        return Ok(Vec::new());
    }
    let items = item::Entity::find()
        .filter(item::Column::MotionId.eq(id))
        .filter(item::Column::State.is_in([AgendaItemState::Waiting, AgendaItemState::Current]));
    let mut rung = Vec::new();
    for row in items.all(&tx.db).await? {
        rung.push(row.meeting_id);
        // The room stays where it is; the item is put off once it goes on.
        if row.state == AgendaItemState::Waiting {
            let mut row = row.into_active_model();
            row.state = Set(AgendaItemState::Postponed);
            row.update(&tx.db).await?;
        }
    }
    Ok(rung)
}
