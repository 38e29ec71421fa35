//! Corrections after the approval: dated, beside what was approved, never in it.

use super::access::Desk;
use super::history::{self, Step};
use super::reading;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use serde_json::json;
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::minutes::{AddendumText, VersionKind};
use shared::permissions::Operation;

/// Adds a correction, as the chair, to the whole or to one point of the agenda. One to an internal part is internal.
///
/// # Errors
/// `NotFound`, also for a point that is not in the minutes; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-not-approved`.
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    item: Option<AgendaItemId>,
    text: &AddendumText,
    language: Language,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::MinutesApprove, &desk.meeting.object())?;
    if !desk.state().is_approved() {
        return Err(Error::Conflict("minutes-not-approved"));
    }
    let record = reading::frozen(&tx.db, &desk, VersionKind::Approved).await?;
    record.section(item).ok_or(Error::NotFound)?;
    let step = Step {
        kind: VersionKind::Addendum,
        item,
        text: text.to_string(),
        language: Some(language),
        record: None,
    };
    history::note(&tx, id, step).await?;
    let detail = json!({ "item": item });
    tx.audit("minutes.addendum", ("meeting", id.0), detail).await?;
    tx.commit().await
}
