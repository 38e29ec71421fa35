//! What chair and secretary do with the list of the item that the room is at, and taking the last act back.

use super::desk::{Changes, Desk};
use super::entity::undo;
use super::service::{check, item_of};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::meetings::service as meetings;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, AgendaItemId, MeetingId, SpeechId};
use shared::permissions::Operation;
use shared::speakers::floor::NoSuchAct;
use shared::speakers::{LeadAct, SpeechKind, moved};

/// Puts a person on the list, as one who leads: also on a closed one.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Conflict` as for those who ask themselves, but for a closed list.
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    item: AgendaItemId,
    person: AccountId,
    kind: SpeechKind,
) -> Result<SpeechId> {
    let tx = platform.begin(viewer).await?;
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::SpeakersLead, &row.object())?;
    let item = item_of(&tx, meeting, item).await?;
    let desk = Desk::load(&tx.db, &row, &item).await?;
    check(&tx, &row, &desk, person, kind, true).await?;
    let mut after = desk.clone();
    let id: SpeechId = tx.new_id();
    after.add(id, person, kind);
    after.write(&tx, &desk).await?;
    // What was done before is no longer the last act.
    undo::Entity::delete_by_id(item.id).exec(&tx.db).await?;
    let detail = json!({ "item": item.id, "account": person, "kind": kind });
    tx.audit("speech.add", ("speech", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// Does an act; `start`, `up`, `down` and `remove` name the speech of somebody who waits.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` on `speech`; `Conflict`: `meeting-not-open`, `speakers-not-current`,
/// `speakers-changed` when the list is no longer what the act was meant for, `speakers-nobody-waits`, `speakers-nothing-to-undo`.
pub async fn lead(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    item: AgendaItemId,
    act: LeadAct,
    speech: Option<SpeechId>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = meetings::load(&tx.db, meeting).await?;
    viewer.require(Operation::SpeakersLead, &row.object())?;
    let item = item_of(&tx, meeting, item).await?;
    let before = Desk::load(&tx.db, &row, &item).await?;
    match () {
        () if !before.meeting_open => return Err(Error::Conflict("meeting-not-open")),
        () if !before.is_current => return Err(Error::Conflict("speakers-not-current")),
        () => {}
    }
    let mut after = before.clone();
    if act == LeadAct::Undo {
        last_act(&tx, &before).await?.take_back(&mut after);
    } else {
        change(&tx, &mut after, act, speech)?;
    }
    let changes = after.write(&tx, &before).await?;
    undo::Entity::delete_by_id(item.id).exec(&tx.db).await?;
    if act != LeadAct::Undo {
        let row = undo::Model {
            item_id: item.id,
            act,
            rows: serde_json::to_string(&changes).map_err(Error::internal)?,
        };
        let row = row.into_active_model().reset_all();
        undo::Entity::insert(row).exec_without_returning(&tx.db).await?;
    }
    let detail = json!({ "meeting": meeting, "speech": speech });
    tx.audit(&format!("speakers.{act}"), ("agenda_item", item.id.0), detail)
        .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

fn change(tx: &Tx, desk: &mut Desk, act: LeadAct, speech: Option<SpeechId>) -> Result<()> {
    let waits = || {
        let id = speech.ok_or_else(|| Error::field("speech", FieldCode::Required))?;
        desk.waits(id).ok_or(Error::Conflict("speakers-changed")).cloned()
    };
    let refused = |why| match why {
        NoSuchAct::NobodyWaits => Error::Conflict("speakers-nobody-waits"),
        NoSuchAct::NobodySpeaks | NoSuchAct::IsPaused | NoSuchAct::IsNotPaused => Error::Conflict("speakers-changed"),
    };
    let floor = desk.floor();
    let steps = match act {
        LeadAct::Next => {
            let first = desk.waiting().first().map(|wish| (wish.speech, wish.kind));
            floor.next(first).map_err(refused)?
        }
        LeadAct::Start => {
            let row = waits()?;
            floor.start(row.id, row.kind)
        }
        LeadAct::Pause => floor.pause().map_err(refused)?,
        LeadAct::Resume => floor.resume().map_err(refused)?,
        LeadAct::End => floor.end().map_err(refused)?,
        LeadAct::Up | LeadAct::Down => {
            let id = waits()?.id;
            let places = if act == LeadAct::Up { -1 } else { 1 };
            for (id, place) in moved(&desk.waiting(), id, places) {
                for row in desk.speeches.iter_mut().filter(|row| row.id == id) {
                    row.place = i32::try_from(place).ok();
                }
            }
            Vec::new()
        }
        LeadAct::Remove => {
            let id = waits()?.id;
            desk.take_off(id);
            Vec::new()
        }
        LeadAct::ByRules => {
            desk.speeches.iter_mut().for_each(|row| row.place = None);
            Vec::new()
        }
        LeadAct::Close | LeadAct::Open => {
            desk.is_closed = act == LeadAct::Close;
            Vec::new()
        }
        // Is read out of what was kept, not done anew.
        LeadAct::Undo => Vec::new(),
    };
    desk.apply(steps, tx.now);
    Ok(())
}

/// What the last act changed, when the list is still as it left it.
async fn last_act(tx: &Tx, desk: &Desk) -> Result<Changes> {
    let row = undo::Entity::find_by_id(desk.item).one(&tx.db).await?;
    let row = row.ok_or(Error::Conflict("speakers-nothing-to-undo"))?;
    let changes: Changes = serde_json::from_str(&row.rows).map_err(Error::internal)?;
    if changes.stand(desk) {
        Ok(changes)
    } else {
        Err(Error::Conflict("speakers-changed"))
    }
}
