//! The way of the minutes: handed to the members, taken back, approved by the body, published.

use super::access::Desk;
use super::entity::minutes;
use super::facts;
use super::history::{self, Step};
use crate::accounts::Viewer;
use crate::bodies::members;
use crate::error::{Error, Result};
use crate::meetings::agenda;
use crate::meetings::entity::{item, meeting};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::meetings::{MeetingAct, MeetingState};
use shared::minutes::record::{Point, Record};
use shared::minutes::{Approval, ApprovedBy, MinutesAct, MinutesState, VersionKind};
use shared::permissions::Operation;
use shared::time::Day;

/// Meetings that a form offers as those that approved the minutes.
const MEETINGS: u64 = 10;

fn after(row: &minutes::Model, act: MinutesAct) -> Result<minutes::ActiveModel> {
    let next = row.state.after(act).map_err(|_| Error::Conflict("minutes-step"))?;
    let mut row = row.clone().into_active_model();
    row.state = Set(next);
    Ok(row)
}

/// Freezes the draft of a closed meeting and hands it to the members, who are told.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `meeting-not-closed`, `minutes-step`.
pub async fn hand(platform: &Platform, viewer: &Viewer, id: MeetingId, language: Language) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_write(viewer)?;
    if desk.meeting.state != MeetingState::Closed {
        return Err(Error::Conflict("meeting-not-closed"));
    }
    let mut row = after(&desk.row_in(&tx, language).await?, MinutesAct::Hand)?;
    row.handed_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    let record = facts::record(&tx.db, &desk, tx.now, language).await?;
    history::note(&tx, id, Step::of(VersionKind::Handed, Some(record))).await?;
    let seats = members::seats(&tx.db, desk.body.id, Day::of(tx.now)).await?;
    let people: Vec<_> = seats
        .iter()
        .flat_map(|seat| [Some(seat.account_id), seat.substitute_id])
        .flatten()
        .filter(|account| Some(*account) != tx.actor)
        .collect();
    let values = [
        ("meeting", desk.meeting.title.clone()),
        ("body", desk.body.name.clone()),
    ];
    let notice = Notice::new("minutes-handed", format!("/assembly/meetings/{id}/minutes"), &values);
    notices::tell(platform, &tx, &people, &notice).await?;
    tx.audit("minutes.hand", ("meeting", id.0), json!({})).await?;
    tx.commit().await
}

/// Takes what was handed back, to put it right.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-step`.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_write(viewer)?;
    let row = desk.row.as_ref().ok_or(Error::Conflict("minutes-step"))?;
    after(row, MinutesAct::TakeBack)?.update(&tx.db).await?;
    history::note(&tx, id, Step::of(VersionKind::TakenBack, None)).await?;
    tx.audit("minutes.take_back", ("meeting", id.0), json!({})).await?;
    tx.commit().await
}

/// Notes, as the chair, that the body approved what was handed to its members; it never changes again.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Invalid` on `by` for a meeting of another body, an earlier one, or one that has not begun; `Conflict`:
/// `minutes-step`, `meeting-step`, `minutes-facts-changed` when something has happened since they were handed.
pub async fn approve(platform: &Platform, viewer: &Viewer, id: MeetingId, approval: Approval) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::MinutesApprove, &desk.meeting.object())?;
    let minutes = desk.row.clone().ok_or(Error::Conflict("minutes-step"))?;
    let mut row = after(&minutes, MinutesAct::Approve)?;
    let next = desk.meeting.state.after(MeetingAct::ApproveMinutes);
    let next = next.map_err(|_| Error::Conflict("meeting-step"))?;
    let handed = history::latest(&tx.db, id, &[VersionKind::Handed]).await?;
    let record = handed.ok_or(Error::Conflict("minutes-step"))?.record()?;
    let now = facts::record(&tx.db, &desk, tx.now, minutes.language).await?;
    if !tells_the_same(&record, &now) {
        return Err(Error::Conflict("minutes-facts-changed"));
    }
    let (place, point) = place_of(&tx, &desk, approval.by).await?;
    row.approved_at = Set(Some(tx.now));
    row.approved_day = Set(Some(approval.day));
    row.approved_in_id = Set(place);
    row.approved_item_id = Set(point);
    row.update(&tx.db).await?;
    let mut meeting = desk.meeting.clone().into_active_model();
    meeting.state = Set(next);
    meeting.update(&tx.db).await?;
    history::note(&tx, id, Step::of(VersionKind::Approved, Some(record))).await?;
    let detail = json!({ "day": approval.day.to_string(), "meeting": place, "item": point });
    tx.audit("minutes.approve", ("meeting", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// Whether nothing happened since a record was frozen.
fn tells_the_same(frozen: &Record, now: &Record) -> bool {
    let same = |(a, b): (&shared::minutes::record::Section, &shared::minutes::record::Section)| {
        a.item() == b.item() && a.lines == b.lines
    };
    frozen.sections.len() == now.sections.len() && frozen.sections.iter().zip(&now.sections).all(same)
}

/// The meeting, and the point of its agenda, at which the body approved.
async fn place_of(tx: &Tx, desk: &Desk, by: ApprovedBy) -> Result<(Option<MeetingId>, Option<AgendaItemId>)> {
    let refused = || Error::field("by", FieldCode::NotAChoice);
    let (meeting, point) = match by {
        ApprovedBy::Chair => return Ok((None, None)),
        ApprovedBy::Meeting(meeting) => (meeting, None),
        ApprovedBy::Item(point) => {
            let found = item::Entity::find_by_id(point).one(&tx.db).await?;
            (found.ok_or_else(refused)?.meeting_id, Some(point))
        }
    };
    let found = meeting::Entity::find_by_id(meeting).one(&tx.db).await?;
    let fits = |one: &meeting::Model| {
        one.body_id == desk.body.id && one.starts_at > desk.meeting.starts_at && one.opened_at.is_some()
    };
    found.filter(fits).ok_or_else(refused)?;
    Ok((Some(meeting), point))
}

/// What the form of an approval shows.
#[derive(Debug)]
pub struct Approving {
    pub desk: Desk,
    /// Later meetings of the body that have begun, with their points.
    pub meetings: Vec<(meeting::Model, Vec<Point>)>,
    /// Remarks of members that nobody has answered.
    pub unanswered: u64,
    /// Whether the members have them now.
    pub is_open: bool,
}

/// What the chair may choose; three queries beside those of the minutes.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`.
pub async fn approving(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Approving> {
    let db = platform.db.read();
    let desk = Desk::load(db, viewer, id, platform.clock.now()).await?;
    viewer.require(Operation::MinutesApprove, &desk.meeting.object())?;
    let meetings = meeting::Entity::find()
        .filter(meeting::Column::BodyId.eq(desk.body.id))
        .filter(meeting::Column::StartsAt.gt(desk.meeting.starts_at))
        .filter(meeting::Column::OpenedAt.is_not_null())
        .order_by_asc(meeting::Column::StartsAt)
        .limit(MEETINGS)
        .all(db)
        .await?;
    let mut items = item::Entity::find()
        .filter(item::Column::MeetingId.is_in(meetings.iter().map(|one| one.id)))
        .order_by_asc(item::Column::Position)
        .all(db)
        .await?;
    let with_items = |one: meeting::Model| {
        let of_it = items.extract_if(.., |item| item.meeting_id == one.id).collect();
        (one, facts::points_of(of_it))
    };
    Ok(Approving {
        meetings: meetings.into_iter().map(with_items).collect(),
        unanswered: super::remarks::unanswered(db, id).await?,
        is_open: desk.state() == MinutesState::Handed,
        desk,
    })
}

/// Publishes what was approved.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-step`.
pub async fn publish(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::MinutesApprove, &desk.meeting.object())?;
    let row = desk.row.as_ref().ok_or(Error::Conflict("minutes-step"))?;
    let mut row = after(row, MinutesAct::Publish)?;
    row.published_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    history::note(&tx, id, Step::of(VersionKind::Published, None)).await?;
    tx.audit("minutes.publish", ("meeting", id.0), json!({})).await?;
    tx.commit().await
}

/// At which meeting and point minutes were approved, in their own words.
pub(super) async fn approved_at(
    db: &impl ConnectionTrait,
    row: &minutes::Model,
) -> Result<(Option<meeting::Model>, Option<Point>)> {
    let meeting = match row.approved_in_id {
        Some(id) => meeting::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    let point = match (&meeting, row.approved_item_id) {
        (Some(meeting), Some(id)) => {
            let points = facts::points_of(agenda::of_meeting(db, meeting.id).await?);
            points.into_iter().find(|point| point.item == id)
        }
        _ => None,
    };
    Ok((meeting, point))
}
