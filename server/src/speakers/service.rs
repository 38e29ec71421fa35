//! What speakers do: ask to speak, take that back, say something of themselves for the quota; and the rules of a body.

use super::desk::Desk;
use super::entity::{category, rules, speech};
use super::guests;
use crate::accounts::Viewer;
use crate::bodies::service as bodies;
use crate::error::{Error, Result};
use crate::meetings::entity::{item, meeting};
use crate::meetings::service as meetings;
use crate::platform::{Platform, Tx};
use crate::preparation::hidden_from;
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use shared::ids::{AccountId, AgendaItemId, BodyId, MeetingId, SpeechId};
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use shared::speakers::{Asking, Category, NotListed, SpeakingRules, SpeechKind};

/// Puts the viewer on the list of the item that the room is at.
///
/// # Errors
/// `NotFound`; `Forbidden` to those who are neither members nor guests; `Conflict`: `meeting-not-open`, `speakers-not-current`,
/// `speakers-not-present`, `speakers-list-closed`, `speakers-on-list`.
pub async fn ask(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    item: AgendaItemId,
    kind: SpeechKind,
) -> Result<SpeechId> {
    let tx = platform.begin(viewer).await?;
    let (row, desk) = asked(&tx, viewer, meeting, item).await?;
    let account = tx.account()?;
    check(&tx, &row, &desk, account, kind, false).await?;
    let mut after = desk.clone();
    let id: SpeechId = tx.new_id();
    after.add(id, account, kind);
    after.write(&tx, &desk).await?;
    tx.audit("speech.ask", ("speech", id.0), json!({ "item": item, "kind": kind }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// Takes the viewer's own wish off the list. Once it is gone, nothing happens.
///
/// # Errors
/// `NotFound`; `Forbidden` as [`ask`], and for the wish of somebody else; `Conflict` for a speech that has begun.
pub async fn take_off(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    item: AgendaItemId,
    id: SpeechId,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (_, desk) = asked(&tx, viewer, meeting, item).await?;
    let account = tx.account()?;
    let Some(speech) = desk.speeches.iter().find(|speech| speech.id == id) else {
        let elsewhere = speech::Entity::find_by_id(id).one(&tx.db).await?;
        return elsewhere.map_or(Ok(()), |_| Err(Error::NotFound));
    };
    if speech.account_id != account {
        return Err(Error::Forbidden);
    }
    if desk.waits(id).is_none() {
        return Err(Error::Conflict("speakers-changed"));
    }
    let mut after = desk.clone();
    after.take_off(id);
    after.write(&tx, &desk).await?;
    tx.audit("speech.take_off", ("speech", id.0), json!({ "item": item }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

async fn asked(tx: &Tx, viewer: &Viewer, meeting: MeetingId, item: AgendaItemId) -> Result<(meeting::Model, Desk)> {
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::SpeechAsk, &guests::object(&tx.db, viewer, &row).await?)?;
    let item = item_of(tx, meeting, item).await?;
    if hidden_from(&tx.db, viewer, &row).await?.contains(&item.id) {
        return Err(Error::NotFound);
    }
    let desk = Desk::load(&tx.db, &row, &item).await?;
    Ok((row, desk))
}

/// An item of this meeting.
pub(super) async fn item_of(tx: &Tx, meeting: MeetingId, item: AgendaItemId) -> Result<item::Model> {
    let found = item::Entity::find_by_id(item).one(&tx.db).await?;
    found.filter(|item| item.meeting_id == meeting).ok_or(Error::NotFound)
}

/// Goes on only when `account` gets on the list.
pub(super) async fn check(
    tx: &Tx,
    meeting: &meeting::Model,
    desk: &Desk,
    account: AccountId,
    kind: SpeechKind,
    by_lead: bool,
) -> Result<()> {
    let asking = Asking {
        meeting_open: desk.meeting_open,
        is_current: desk.is_current,
        is_present: guests::is_there(&tx.db, meeting.id, account).await?,
        list_closed: desk.is_closed,
        by_lead,
        open: &desk.open_of(account),
    };
    asking.check(kind).map_err(|why| {
        Error::Conflict(match why {
            NotListed::MeetingNotOpen => "meeting-not-open",
            NotListed::NotCurrent => "speakers-not-current",
            NotListed::NotPresent => "speakers-not-present",
            NotListed::ListClosed => "speakers-list-closed",
            NotListed::OnList => "speakers-on-list",
        })
    })
}

/// Says, or takes back, of which category the viewer is, for this meeting only. What was said is written to no log.
///
/// # Errors
/// `NotFound`; `Forbidden` as [`ask`]; `Conflict` when the meeting is not open or the body has no quota.
pub async fn set_category(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    category: Option<Category>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::SpeechAsk, &guests::object(&tx.db, viewer, &row).await?)?;
    if row.state != MeetingState::Open {
        return Err(Error::Conflict("meeting-not-open"));
    }
    if !super::desk::rules_of(&tx.db, row.body_id).await?.quota {
        return Err(Error::Conflict("speakers-no-quota"));
    }
    let account = tx.account()?;
    category::Entity::delete_by_id((meeting, account)).exec(&tx.db).await?;
    if let Some(category) = category {
        let row = category::Model {
            meeting_id: meeting,
            account_id: account,
            category,
        };
        let row = row.into_active_model().reset_all();
        category::Entity::insert(row).exec_without_returning(&tx.db).await?;
    }
    tx.audit("speaker.category", ("meeting", meeting.0), json!({})).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// The rules by which a body keeps its lists.
///
/// # Errors
/// The database's.
pub async fn rules(platform: &Platform, body: BodyId) -> Result<SpeakingRules> {
    super::desk::rules_of(platform.db.read(), body).await
}

/// Changes these rules. Speeches that were asked for keep their limits; the order follows the new rules at once.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn set_rules(platform: &Platform, viewer: &Viewer, body: BodyId, new: SpeakingRules) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::BodyManage, &bodies::load(&tx.db, body).await?.object())?;
    rules::Entity::delete_by_id(body).exec(&tx.db).await?;
    let row = rules::Model::of(body, &new).into_active_model().reset_all();
    rules::Entity::insert(row).exec_without_returning(&tx.db).await?;
    tx.audit("body.speaking", ("body", body.0), json!(new)).await?;
    tx.commit().await?;
    let held = meetings::list(platform, body, None, 20).await?;
    for meeting in held.iter().filter(|meeting| meeting.state == MeetingState::Open) {
        platform.bells.ring(meeting.id);
    }
    Ok(())
}
