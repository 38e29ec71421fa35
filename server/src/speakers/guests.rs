//! Who may speak in a meeting: members who are present, and guests who were let in; and the names they have on the list.

use super::entity::{category, guest};
use crate::accounts::{Viewer, service::pseudonyms};
use crate::bodies::{entity::mandate, members, service::account_named, standing};
use crate::error::{Error, Result};
use crate::meetings::entity::{attendance as attending, meeting};
use crate::meetings::{attendance, service as meetings};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use shared::accounts::Pseudonym;
use shared::fields::FieldCode;
use shared::ids::{AccountId, MeetingId};
use shared::permissions::{Object, Operation, Relation};
use std::collections::{BTreeSet, HashMap};

/// Guests of one meeting at most.
pub const MOST: usize = 100;

/// Lets somebody who is no member speak in a meeting.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` on `name` for nobody of that name and for members; `Conflict` when
/// the meeting is over or has 100 guests.
pub async fn admit(platform: &Platform, viewer: &Viewer, id: MeetingId, name: &Pseudonym) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = meetings::load(&tx.db, id).await?;
    viewer.require(Operation::SpeakersLead, &meeting.object())?;
    meeting.check_going()?;
    let account = account_named(&tx.db, name, "name").await?;
    let seats = members::seats(&tx.db, meeting.body_id, meeting.day()).await?;
    if seats
        .iter()
        .any(|seat| seat.account_id == account || seat.substitute_id == Some(account))
    {
        return Err(Error::field("name", FieldCode::Taken));
    }
    let guests = of_meeting(&tx.db, id).await?;
    if guests.contains(&account) {
        return Ok(());
    }
    if guests.len() >= MOST {
        return Err(Error::Conflict("speaking-guests-full"));
    }
    let row = guest::Model {
        meeting_id: id,
        account_id: account,
        admitted_at: tx.now,
    };
    let row = row.into_active_model().reset_all();
    guest::Entity::insert(row).exec_without_returning(&tx.db).await?;
    tx.audit("guest.admit", ("meeting", id.0), json!({ "account": account }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// Lets a guest speak no longer; what they have said stays.
///
/// # Errors
/// `NotFound`, also for somebody who is no guest; `Forbidden`; `Conflict` when the meeting is over.
pub async fn dismiss(platform: &Platform, viewer: &Viewer, id: MeetingId, account: AccountId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let meeting = meetings::load(&tx.db, id).await?;
    viewer.require(Operation::SpeakersLead, &meeting.object())?;
    meeting.check_going()?;
    let gone = guest::Entity::delete_by_id((id, account)).exec(&tx.db).await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    category::Entity::delete_by_id((id, account)).exec(&tx.db).await?;
    super::ends::leave(&tx, id, account).await?;
    tx.audit("guest.dismiss", ("meeting", id.0), json!({ "account": account }))
        .await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(())
}

/// The guests of a meeting, in the order in which they were let in.
///
/// # Errors
/// The database's.
pub async fn of_meeting(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<AccountId>> {
    let rows = guest::Entity::find()
        .filter(guest::Column::MeetingId.eq(meeting))
        .order_by_asc(guest::Column::AdmittedAt)
        .order_by_asc(guest::Column::AccountId);
    Ok(rows.all(db).await?.into_iter().map(|row| row.account_id).collect())
}

/// How somebody stands to a meeting, for the right to ask to speak.
pub(super) async fn object(db: &impl ConnectionTrait, viewer: &Viewer, meeting: &meeting::Model) -> Result<Object> {
    let object = standing::object(db, viewer, meeting.body_id, meeting.day()).await?;
    let is_guest = match viewer.account_id() {
        Some(account) => guest::Entity::find_by_id((meeting.id, account))
            .one(db)
            .await?
            .is_some(),
        None => false,
    };
    Ok(object.with_if(is_guest, Relation::MeetingGuest))
}

/// Everybody who may speak now: members whom the chair confirmed, and guests.
pub(super) async fn may_speak(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<BTreeSet<AccountId>> {
    let mut all = attendance::present(db, meeting).await?;
    all.extend(of_meeting(db, meeting).await?);
    Ok(all)
}

/// Whether somebody may speak now, asked without all the others.
pub(super) async fn is_there(db: &impl ConnectionTrait, meeting: MeetingId, account: AccountId) -> Result<bool> {
    let row = attending::Entity::find_by_id((meeting, account)).one(db).await?;
    if row.is_some_and(|row| row.state.is_present()) {
        return Ok(true);
    }
    let guest = guest::Entity::find_by_id((meeting, account)).one(db).await?;
    Ok(guest.is_some())
}

/// The names under which people stand on lists.
pub(super) async fn names(
    db: &impl ConnectionTrait,
    meeting: &meeting::Model,
    people: &[AccountId],
) -> Result<HashMap<AccountId, String>> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let seats = mandate::Entity::find()
        .filter(mandate::Column::BodyId.eq(meeting.body_id))
        .filter(mandate::Column::AccountId.is_in(people.iter().copied()))
        .filter(members::holding(meeting.day()))
        .order_by_asc(mandate::Column::Id);
    let mut names = pseudonyms(db, people.iter().copied()).await?;
    for seat in seats.all(db).await? {
        if let Some(name) = names.get_mut(&seat.account_id) {
            *name = seat.name(name).to_owned();
        }
    }
    Ok(names)
}
