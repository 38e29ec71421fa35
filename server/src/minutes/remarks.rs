//! What members ask to be put right while they read the draft, and what the secretary answers.

use super::access::Desk;
use super::entity::remark::{ActiveModel, Column, Entity, Model};
use super::facts;
use super::reading::{Names, names};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::meetings::agenda;
use crate::notices::{self, Notice};
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use shared::ids::{AgendaItemId, MeetingId, MinutesRemarkId};
use shared::minutes::record::Point;
use shared::minutes::{AnswerText, MinutesState, RemarkDecision, RemarkText};

/// Remarks on one page.
pub const PAGE: u64 = 50;

/// Asks for a correction of what was handed to the members.
///
/// # Errors
/// `LoggedOut`; `Forbidden`; `NotFound` while it is a draft that others write; `Conflict`: `minutes-not-handed`; `TooMany`.
pub async fn ask(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    item: Option<AgendaItemId>,
    text: &RemarkText,
) -> Result<MinutesRemarkId> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_inside(viewer)?;
    if desk.state() != MinutesState::Handed {
        return Err(Error::Conflict("minutes-not-handed"));
    }
    desk.require_item(&tx.db, item).await?;
    let author = tx.account()?;
    platform.limits.try_chat(author, tx.now)?;
    let remark: MinutesRemarkId = tx.new_id();
    let row = ActiveModel {
        id: Set(remark),
        meeting_id: Set(id),
        item_id: Set(item),
        author_id: Set(author),
        text: Set(text.to_string()),
        created_at: Set(tx.now),
        decision: Set(None),
        answer: Set(None),
        answered_by: Set(None),
        answered_at: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit("minutes.remark", ("minutes_remark", remark.0), json!({ "meeting": id }))
        .await?;
    tx.commit().await?;
    Ok(remark)
}

/// Answers a remark, once; its author is told.
///
/// # Errors
/// `NotFound`, also for a remark to other minutes; `LoggedOut`, `Forbidden`; `Conflict`: `remark-answered`.
pub async fn answer(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    id: MinutesRemarkId,
    decision: RemarkDecision,
    words: &AnswerText,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, meeting, tx.now).await?;
    desk.require_write(viewer)?;
    let row = Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.meeting_id == meeting).ok_or(Error::NotFound)?;
    if row.decision.is_some() {
        return Err(Error::Conflict("remark-answered"));
    }
    let author = row.author_id;
    let mut row = row.into_active_model();
    row.decision = Set(Some(decision));
    row.answer = Set(Some(words.to_string()));
    row.answered_by = Set(tx.actor);
    row.answered_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    let told: Vec<_> = [author].into_iter().filter(|one| Some(*one) != tx.actor).collect();
    let path = format!("/assembly/meetings/{meeting}/minutes/remarks");
    let notice = Notice::new("minutes-answer", path, &[("meeting", desk.meeting.title.clone())]);
    notices::tell(platform, &tx, &told, &notice).await?;
    tx.audit(
        "minutes.answer",
        ("minutes_remark", id.0),
        json!({ "decision": decision }),
    )
    .await?;
    tx.commit().await
}

/// Remarks to the minutes of a meeting.
#[derive(Debug)]
pub struct Remarks {
    pub desk: Desk,
    /// Oldest first.
    pub list: Vec<Model>,
    pub names: Names,
    /// What they can be about, beside the whole.
    pub points: Vec<Point>,
    /// The last of this page, when more follow.
    pub after: Option<MinutesRemarkId>,
    /// Whether one can be made now.
    pub is_open: bool,
}

/// The remarks after `after`, oldest first, for the body's people; also while the draft is put right.
///
/// # Errors
/// `LoggedOut`, `Forbidden`; `NotFound`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    after: Option<MinutesRemarkId>,
) -> Result<Remarks> {
    let db = platform.db.read();
    let desk = Desk::load(db, viewer, id, platform.clock.now()).await?;
    desk.require_follow(viewer)?;
    let mut query = Entity::find().filter(Column::MeetingId.eq(id)).order_by_asc(Column::Id);
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    let mut list = query.limit(PAGE + 1).all(db).await?;
    let is_more = list.len() as u64 > PAGE;
    list.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let people = list
        .iter()
        .flat_map(|row| [Some(row.author_id), row.answered_by])
        .flatten();
    let names = names(db, &desk, people.collect()).await?;
    let points = facts::points_of(agenda::of_meeting(db, id).await?);
    Ok(Remarks {
        is_open: desk.state() == MinutesState::Handed,
        desk,
        names,
        points,
        after: list.last().map(|row| row.id).filter(|_| is_more),
        list,
    })
}

/// How many remarks nobody has answered.
pub(super) async fn unanswered(db: &impl ConnectionTrait, id: MeetingId) -> Result<u64> {
    let open = Entity::find()
        .filter(Column::MeetingId.eq(id))
        .filter(Column::Decision.is_null());
    Ok(open.count(db).await?)
}
