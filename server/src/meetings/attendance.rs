//! Who is there: checked in by the code shown in the room, confirmed by chair or secretary; and whose vote was given to whom.

use super::entity::{attendance, meeting, proxy};
use super::service::load;
use crate::accounts::Viewer;
use crate::bodies::{entity::mandate, members, rules, service as bodies, standing};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::preparation::presence;
use crate::speakers::ends;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QuerySelect, QueryTrait, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, MandateId, MeetingId};
use shared::meetings::{AttendanceAct, AttendanceCode, AttendanceState, CheckInRefused};
use shared::permissions::Operation;
use shared::polls::roll::Proxy;
use std::collections::BTreeSet;

/// How many mandates are filled by somebody who is there, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    pub present: u32,
    pub mandates: u32,
}

/// Checks a member in by the code shown in the room.
///
/// # Errors
/// `NotFound`; `Forbidden` to those without a mandate; `Invalid` for a wrong code; `Conflict` when the meeting is not open, or after too many
/// wrong codes: then the chair can still confirm by hand.
pub async fn check_in(platform: &Platform, viewer: &Viewer, id: MeetingId, code: &AttendanceCode) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(
        Operation::MeetingAttend,
        &standing::object(&tx.db, viewer, meeting.body_id, meeting.day()).await?,
    )?;
    let account = tx.account()?;
    let row = row_of(&tx, id, account).await?;
    let tries = u32::try_from(row.tries).unwrap_or_default();
    match meeting.code.check(code, meeting.state, tries) {
        Ok(()) => {}
        Err(CheckInRefused::WrongCode) => {
            let tries = row.tries + 1;
            write(&tx, attendance::Model { tries, ..row }).await?;
            tx.commit().await?;
            return Err(Error::field("code", FieldCode::WrongCode));
        }
        Err(CheckInRefused::MeetingNotOpen) => return Err(Error::Conflict("meeting-not-open")),
        Err(CheckInRefused::TooManyTries) => return Err(Error::Conflict("check-in-tries")),
    }
    if matches!(row.state, AttendanceState::CheckedIn | AttendanceState::Confirmed) {
        return Ok(());
    }
    change(&tx, row, AttendanceAct::CheckIn).await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// Confirms or corrects who is there, as chair or secretary.
///
/// # Errors
/// `NotFound`, also for a person who is not expected; `Forbidden`; `Conflict` when the step does not lead from where the person stands or the
/// meeting is over.
pub async fn set(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    account: AccountId,
    act: AttendanceAct,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    meeting.check_going()?;
    let seats = members::seats(&tx.db, meeting.body_id, meeting.day()).await?;
    if !seats
        .iter()
        .any(|seat| seat.account_id == account || seat.substitute_id == Some(account))
    {
        return Err(Error::NotFound);
    }
    let row = row_of(&tx, id, account).await?;
    change(&tx, row, act).await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// Moves somebody's attendance, within the transaction of the act, and keeps when they came and went.
///
/// # Errors
/// `Conflict("attendance-step")`.
pub(crate) async fn change(tx: &Tx, row: attendance::Model, act: AttendanceAct) -> Result<()> {
    let state = row.state.after(act).map_err(|_| Error::Conflict("attendance-step"))?;
    presence::keep(tx, &row, act).await?;
    let detail = json!({ "account": row.account_id, "state": state });
    tx.audit(&format!("attendance.{act}"), ("meeting", row.meeting_id.0), detail)
        .await?;
    if !state.is_present() {
        ends::leave(tx, row.meeting_id, row.account_id).await?;
    }
    write(tx, attendance::Model { state, ..row }).await
}

/// How somebody stands to a meeting; who has no row yet is expected.
///
/// # Errors
/// The database's.
pub(crate) async fn row_of(tx: &Tx, meeting: MeetingId, account: AccountId) -> Result<attendance::Model> {
    let fresh = attendance::Model {
        meeting_id: meeting,
        account_id: account,
        state: AttendanceState::Expected,
        tries: 0,
    };
    Ok(attendance::Entity::find_by_id((meeting, account))
        .one(&tx.db)
        .await?
        .unwrap_or(fresh))
}

async fn write(tx: &Tx, row: attendance::Model) -> Result<()> {
    attendance::Entity::delete_by_id((row.meeting_id, row.account_id))
        .exec(&tx.db)
        .await?;
    let fresh = row.into_active_model().reset_all();
    attendance::Entity::insert(fresh).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// Gives the vote of one's own mandate to another member for this meeting; `None` takes it back.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` when the other holds no mandate or one holds none oneself; `Conflict` when the meeting is over, or
/// `no-proxies` when the rules of its day let nobody carry the vote of another.
pub async fn give_proxy(platform: &Platform, viewer: &Viewer, id: MeetingId, to: Option<MandateId>) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = load(&tx.db, id).await?;
    viewer.require(
        Operation::MeetingAttend,
        &standing::object(&tx.db, viewer, meeting.body_id, meeting.day()).await?,
    )?;
    meeting.check_going()?;
    let account = tx.account()?;
    let seats = members::seats(&tx.db, meeting.body_id, meeting.day()).await?;
    let own = seats
        .iter()
        .find(|seat| seat.account_id == account)
        .ok_or_else(|| Error::field("to", FieldCode::NotAChoice))?;
    proxy::Entity::delete_by_id((id, own.id)).exec(&tx.db).await?;
    if let Some(to) = to {
        let body = bodies::load(&tx.db, meeting.body_id).await?;
        if rules::on(&tx.db, &body, meeting.day()).await?.proxies == 0 {
            return Err(Error::Conflict("no-proxies"));
        }
        let other = seats.iter().find(|seat| seat.id == to && seat.account_id != account);
        let other = other.ok_or_else(|| Error::field("to", FieldCode::NotAChoice))?;
        let row = proxy::ActiveModel {
            meeting_id: Set(id),
            mandate_id: Set(own.id),
            account_id: Set(other.account_id),
            given_at: Set(tx.now),
        };
        proxy::Entity::insert(row).exec_without_returning(&tx.db).await?;
    }
    tx.audit("proxy.give", ("meeting", id.0), json!({ "from": own.id, "to": to }))
        .await?;
    tx.commit().await
}

/// The proxies of a meeting as the roll needs them.
///
/// # Errors
/// The database's.
pub async fn proxies(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Proxy>> {
    let rows = proxy::Entity::find()
        .filter(proxy::Column::MeetingId.eq(meeting))
        .all(db)
        .await?;
    Ok(rows.iter().map(proxy::Model::proxy).collect())
}

/// The people whom chair or secretary confirmed.
///
/// # Errors
/// The database's.
pub async fn present(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<BTreeSet<AccountId>> {
    let rows = of_meeting(meeting)
        .filter(attendance::Column::State.eq(AttendanceState::Confirmed))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

fn of_meeting(meeting: MeetingId) -> sea_orm::Select<attendance::Entity> {
    attendance::Entity::find().filter(attendance::Column::MeetingId.eq(meeting))
}

/// How many mandates are filled, of those that hold on the day of the meeting. The database counts: every page of a sitting says it.
///
/// # Errors
/// The database's.
pub async fn presence(platform: &Platform, meeting: &meeting::Model) -> Result<Presence> {
    let (db, day) = (platform.db.read(), meeting.day());
    let there = || {
        of_meeting(meeting.id)
            .filter(attendance::Column::State.eq(AttendanceState::Confirmed))
            .select_only()
            .column(attendance::Column::AccountId)
            .into_query()
    };
    let by_substitute = standing::standing_in(day).add(mandate::Column::SubstituteId.in_subquery(there()));
    let filled = Condition::any()
        .add(mandate::Column::AccountId.in_subquery(there()))
        .add(by_substitute);
    let seats = mandate::Entity::find()
        .filter(mandate::Column::BodyId.eq(meeting.body_id))
        .filter(members::holding(day));
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    Ok(Presence {
        present: count(seats.clone().filter(filled).count(db).await?),
        mandates: count(seats.count(db).await?),
    })
}

/// How one person stands to a meeting; nothing when they are not expected.
///
/// # Errors
/// The database's.
pub async fn of_person(platform: &Platform, meeting: MeetingId, account: AccountId) -> Result<Option<AttendanceState>> {
    let row = attendance::Entity::find_by_id((meeting, account))
        .one(platform.db.read())
        .await?;
    Ok(row.map(|row| row.state))
}
