//! Making a meeting and moving it: planned, open, closed.

use super::entity::meeting::{ActiveModel, Column, Entity, Model};
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::polls;
use crate::speakers;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, Set,
};
use serde_json::json;
use shared::ids::{BodyId, MeetingId};
use shared::meetings::{AttendanceCode, MeetingAct, MeetingState, MeetingText};
use shared::permissions::Operation;
use shared::time::{Day, Timestamp};

impl Model {
    /// The day for which mandates count: that of the opening, before it the planned one.
    #[must_use]
    pub fn day(&self) -> Day {
        Day::of(self.opened_at.unwrap_or(self.starts_at))
    }

    /// Whether the agenda may still change.
    #[must_use]
    pub fn is_going(&self) -> bool {
        matches!(self.state, MeetingState::Planned | MeetingState::Open)
    }

    /// # Errors
    /// `Conflict` when the meeting is over.
    pub fn check_going(&self) -> Result<()> {
        if self.is_going() {
            Ok(())
        } else {
            Err(Error::Conflict("meeting-over"))
        }
    }
}

/// Plans a meeting of `body`.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn plan(platform: &Platform, viewer: &Viewer, body: BodyId, text: MeetingText) -> Result<MeetingId> {
    let tx = platform.begin(viewer).await?;
    let id = make(&tx, viewer, body, text).await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes a planned meeting, within the transaction of the act.
///
/// # Errors
/// As [`plan`].
pub(crate) async fn make(tx: &Tx, viewer: &Viewer, body: BodyId, text: MeetingText) -> Result<MeetingId> {
    viewer.require(
        Operation::MeetingManage,
        &bodies::load_open(&tx.db, body).await?.object(),
    )?;
    let id: MeetingId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        body_id: Set(body),
        title: Set(text.title.clone()),
        starts_at: Set(text.starts_at),
        place: Set(text.place),
        link: Set(text.link),
        languages: Set(text.languages),
        state: Set(MeetingState::Planned),
        code: Set(AttendanceCode::from_random(u32::from_le_bytes(random_bytes()))),
        created_at: Set(tx.now),
        opened_at: Set(None),
        closed_at: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit(
        "meeting.plan",
        ("meeting", id.0),
        json!({ "body": body, "title": text.title }),
    )
    .await?;
    Ok(id)
}

/// Changes title, time, place, link and languages, within the transaction of the act.
///
/// # Errors
/// `Forbidden`; `Conflict` when the meeting is over.
pub(crate) async fn rewrite(tx: &Tx, viewer: &Viewer, meeting: Model, text: MeetingText) -> Result<Model> {
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    meeting.check_going()?;
    let id = meeting.id;
    let mut row = meeting.into_active_model();
    row.title = Set(text.title);
    row.starts_at = Set(text.starts_at);
    row.place = Set(text.place);
    row.link = Set(text.link);
    row.languages = Set(text.languages);
    let row = row.update(&tx.db).await?;
    tx.audit("meeting.change", ("meeting", id.0), json!({})).await?;
    Ok(row)
}

/// Opens, closes or reopens a meeting, as the chair. Each opening makes a new attendance code.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when no such step leads from here, or a poll still runs.
pub async fn step(platform: &Platform, viewer: &Viewer, id: MeetingId, act: MeetingAct) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MeetingLead, &meeting.object())?;
    // Minutes are approved where they are kept, and a meeting is called off with its reason.
    if matches!(act, MeetingAct::ApproveMinutes | MeetingAct::Cancel) {
        return Err(Error::Conflict("meeting-step"));
    }
    let next = meeting.state.after(act).map_err(|_| Error::Conflict("meeting-step"))?;
    if act == MeetingAct::Close && polls::service::running(&tx.db, id).await?.is_some() {
        return Err(Error::Conflict("poll-running"));
    }
    if act == MeetingAct::Close {
        speakers::ends::of_meeting(&tx, id).await?;
    }
    let first_opening = meeting.opened_at.is_none();
    let mut row = meeting.into_active_model();
    row.state = Set(next);
    if next == MeetingState::Open {
        row.code = Set(AttendanceCode::from_random(u32::from_le_bytes(random_bytes())));
        row.closed_at = Set(None);
        if first_opening {
            row.opened_at = Set(Some(tx.now));
        }
    } else {
        row.closed_at = Set(Some(tx.now));
    }
    row.update(&tx.db).await?;
    tx.audit(&format!("meeting.{act}"), ("meeting", id.0), json!({}))
        .await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: MeetingId) -> Result<Model> {
    load(platform.db.read(), id).await
}

/// The meetings of a body, latest first, after the last one of the page before: at most `limit`.
///
/// # Errors
/// The database's.
pub async fn list(
    platform: &Platform,
    body: BodyId,
    last: Option<(Timestamp, MeetingId)>,
    limit: u64,
) -> Result<Vec<Model>> {
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_desc(Column::StartsAt)
        .order_by_desc(Column::Id)
        .limit(limit);
    if let Some((at, id)) = last {
        let same_time = Condition::all().add(Column::StartsAt.eq(at)).add(Column::Id.lt(id));
        query = query.filter(Condition::any().add(Column::StartsAt.lt(at)).add(same_time));
    }
    Ok(query.all(platform.db.read()).await?)
}

/// Meetings of all bodies that are open or planned, soonest first: at most `limit`.
///
/// # Errors
/// The database's.
pub async fn coming(platform: &Platform, limit: u64) -> Result<Vec<Model>> {
    let going = Column::State.is_in([MeetingState::Planned, MeetingState::Open]);
    let rows = Entity::find().filter(going).order_by_asc(Column::StartsAt).limit(limit);
    Ok(rows.all(platform.db.read()).await?)
}

pub(crate) async fn load(db: &impl ConnectionTrait, id: MeetingId) -> Result<Model> {
    Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}
