//! What is arranged for a meeting beside title, time and place; changing all of it, and calling the meeting off.

use super::entity::arrangement::{Entity, Model};
use super::entity::invitation;
use super::invitations::{active, all_seats};
use super::letters::{Ground, MeetingNotice};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::meetings::entity::{attendance, meeting};
use crate::meetings::{agenda, service};
use crate::motions::service as motions;
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::ids::{BodyId, MeetingId};
use shared::meetings::{AgendaItemState, AttendanceState, MeetingAct, MeetingState, MeetingText};
use shared::motions::MotionAct;
use shared::permissions::Operation;
use shared::preparation::Arrangements;
use shared::preparation::calendar::Method;
use shared::preparation::replies::Reply;
use std::collections::HashSet;

/// What is arranged for a meeting.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Model> {
    let row = Entity::find_by_id(meeting).one(db).await?;
    Ok(row.unwrap_or_else(|| Model::usual(meeting)))
}

/// Writes what is arranged, within the transaction of the act.
pub(super) async fn write(tx: &Tx, row: Model) -> Result<()> {
    Entity::delete_by_id(row.meeting_id).exec(&tx.db).await?;
    let row = row.into_active_model().reset_all();
    Entity::insert(row).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// Plans a meeting of `body` with all that is arranged for it.
///
/// # Errors
/// As `meetings::service::plan`.
pub async fn plan(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    text: MeetingText,
    said: Arrangements,
) -> Result<MeetingId> {
    let tx = platform.begin(viewer).await?;
    let id = service::make(&tx, viewer, body, text).await?;
    write(&tx, Model::usual(id).with(said)).await?;
    tx.commit().await?;
    Ok(id)
}

/// Changes a meeting and all that is arranged for it. Who was invited is told of another time or place; of another time everybody is asked anew.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `meeting-over`, of `time-begun` for another time of a meeting that has begun.
pub async fn change(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    text: MeetingText,
    said: Arrangements,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let before = service::load(&tx.db, id).await?;
    let after = service::rewrite(&tx, viewer, before.clone(), text).await?;
    let mut row = of(&tx.db, id).await?.with(said);
    // A form knows no seconds.
    let is_other_time = before.starts_at.to_minute() != after.starts_at.to_minute();
    if is_other_time && before.state != MeetingState::Planned {
        return Err(Error::Conflict("time-begun"));
    }
    let is_other = is_other_time || before.place != after.place || before.link != after.link;
    if is_other && row.invited_at.is_some() {
        row.sequence += 1;
        write(&tx, row.clone()).await?;
        tell_change(platform, &tx, after, row, is_other_time).await?;
    } else {
        write(&tx, row).await?;
    }
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

async fn tell_change(
    platform: &Platform,
    tx: &Tx,
    meeting: meeting::Model,
    row: Model,
    is_other_time: bool,
) -> Result<()> {
    let invited = active(&tx.db, meeting.id).await?;
    let (substitutes, members): (Vec<_>, Vec<_>) = invited.into_iter().partition(|one| one.is_substitute);
    let seated: HashSet<_> = all_seats(&tx.db, &meeting).await?.into_iter().collect();
    let (mut asked, unseated): (Vec<_>, Vec<_>) = members
        .iter()
        .map(|one| one.account_id)
        .partition(|one| seated.contains(one));
    let ground = Ground::of(&tx.db, meeting, row).await?;
    let called: Vec<_> = substitutes.iter().map(|one| one.account_id).collect();
    if is_other_time {
        let meeting = ground.meeting.id;
        // What was said was said of another time.
        invitation::Entity::update_many()
            .col_expr(invitation::Column::Reply, Expr::value(Reply::Waiting))
            .col_expr(invitation::Column::RepliedAt, Expr::value(Option::<i64>::None))
            .filter(invitation::Column::MeetingId.eq(meeting))
            .exec(&tx.db)
            .await?;
        invitation::Entity::update_many()
            .col_expr(invitation::Column::ReleasedAt, Expr::value(tx.now))
            .filter(invitation::Column::MeetingId.eq(meeting))
            .filter(invitation::Column::IsSubstitute.eq(true))
            .filter(invitation::Column::ReleasedAt.is_null())
            .exec(&tx.db)
            .await?;
        attendance::Entity::update_many()
            .col_expr(attendance::Column::State, Expr::value(AttendanceState::Expected))
            .filter(attendance::Column::MeetingId.eq(meeting))
            .filter(attendance::Column::State.eq(AttendanceState::Excused))
            .exec(&tx.db)
            .await?;
        MeetingNotice::new("meeting-released", Method::Cancel)
            .send(platform, tx, &ground, &called)
            .await?;
        MeetingNotice::new("meeting-moved", Method::Request)
            .asking()
            .send(platform, tx, &ground, &asked)
            .await?;
        MeetingNotice::new("meeting-unseated", Method::Cancel)
            .send(platform, tx, &ground, &unseated)
            .await?;
    } else {
        asked.extend(called);
        MeetingNotice::new("meeting-changed", Method::Request)
            .send(platform, tx, &ground, &asked)
            .await?;
    }
    Ok(())
}

/// Calls a planned meeting off and tells everybody why; its motions wait for another one.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict("meeting-step")` when it has begun or is over.
pub async fn cancel(platform: &Platform, viewer: &Viewer, id: MeetingId, reason: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = service::load(&tx.db, id).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    let next = meeting
        .state
        .after(MeetingAct::Cancel)
        .map_err(|_| Error::Conflict("meeting-step"))?;
    let mut row = meeting.clone().into_active_model();
    row.state = Set(next);
    let meeting = row.update(&tx.db).await?;
    for item in agenda::of_meeting(&tx.db, id).await? {
        if let Some(motion) = item.motion_id.filter(|_| item.state == AgendaItemState::Waiting) {
            let motion = motions::load(&tx.db, motion).await?;
            if motion.state.after(MotionAct::TakeOffAgenda).is_ok() {
                motions::step(&tx, motion, MotionAct::TakeOffAgenda).await?;
            }
        }
    }
    let mut row = of(&tx.db, id).await?;
    row.sequence += 1;
    row.cancelled_why = Some(reason.to_owned());
    write(&tx, row.clone()).await?;
    let invited = active(&tx.db, id).await?;
    let people = if row.invited_at.is_some() {
        invited.iter().map(|one| one.account_id).collect()
    } else {
        all_seats(&tx.db, &meeting).await?
    };
    let ground = Ground::of(&tx.db, meeting, row).await?;
    MeetingNotice::new("meeting-cancelled", Method::Cancel)
        .because(reason)
        .send(platform, &tx, &ground, &people)
        .await?;
    tx.audit("meeting.cancel", ("meeting", id.0), json!({})).await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}
