//! Minutes: a draft made of what happened, edited by the secretary, approved by the body, then public.

use super::entity::meeting::Model;
use super::service::load;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::ids::MeetingId;
use shared::languages::Language;
use shared::meetings::{MeetingAct, MeetingState};
use shared::permissions::Operation;

/// The longest minutes, in characters.
pub const LONGEST: usize = 50_000;

/// Saves the draft. Until the body approves it, only chair and secretary see it.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` before the meeting begins and after the approval.
pub async fn save(platform: &Platform, viewer: &Viewer, id: MeetingId, text: String, language: Language) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MinutesWrite, &meeting.object())?;
    if !matches!(meeting.state, MeetingState::Open | MeetingState::Closed) {
        return Err(Error::Conflict("minutes-closed"));
    }
    let mut row = meeting.into_active_model();
    row.minutes = Set(Some(text));
    row.minutes_language = Set(Some(language));
    row.update(&tx.db).await?;
    tx.audit("minutes.save", ("meeting", id.0), json!({})).await?;
    tx.commit().await
}

/// Notes, as the chair, that the body approved the minutes; they are public from then on and do not change any more.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when there are none or the meeting is not closed.
pub async fn approve(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MinutesApprove, &meeting.object())?;
    if meeting.minutes.is_none() {
        return Err(Error::Conflict("minutes-missing"));
    }
    let next = meeting
        .state
        .after(MeetingAct::ApproveMinutes)
        .map_err(|_| Error::Conflict("meeting-step"))?;
    let mut row = meeting.into_active_model();
    row.state = Set(next);
    row.approved_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tx.audit("minutes.approve", ("meeting", id.0), json!({})).await?;
    tx.commit().await
}

/// The minutes as `viewer` may read them: approved ones everybody, a draft only chair and secretary.
///
/// # Errors
/// `NotFound` when there is nothing this person may read.
pub fn read(viewer: &Viewer, meeting: &Model) -> Result<String> {
    let may = meeting.state == MeetingState::Minuted || viewer.may(Operation::MinutesWrite, &meeting.object());
    meeting.minutes.clone().filter(|_| may).ok_or(Error::NotFound)
}
