//! Comings and goings: kept for the minutes; confirming many at once; guests who are admitted by name.

use super::entity::{guest, stay};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::meetings::entity::{attendance, meeting};
use crate::meetings::service::{self, load};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::ids::{AccountId, MeetingGuestId, MeetingId};
use shared::meetings::{AttendanceAct, AttendanceState};
use shared::permissions::Operation;
use shared::preparation::Guest;

/// Rows that are written by one statement.
const AT_ONCE: usize = 500;
/// Guests of one meeting at most.
const MOST_GUESTS: usize = 200;

fn of_person(meeting: MeetingId, account: AccountId) -> sea_orm::Select<stay::Entity> {
    stay::Entity::find()
        .filter(stay::Column::MeetingId.eq(meeting))
        .filter(stay::Column::AccountId.eq(account))
        .order_by_desc(stay::Column::CameAt)
}

/// Keeps what an act on an attendance says of coming and going; `row` is how the person stood before it.
///
/// # Errors
/// The database's.
pub(crate) async fn keep(tx: &Tx, row: &attendance::Model, act: AttendanceAct) -> Result<()> {
    let (meeting, account) = (row.meeting_id, row.account_id);
    match (act, row.state) {
        (AttendanceAct::Confirm, _) => begin(tx, meeting, &[account]).await,
        (AttendanceAct::Leave, AttendanceState::Confirmed) => {
            stay::Entity::update_many()
                .col_expr(stay::Column::LeftAt, Expr::value(tx.now))
                .filter(stay::Column::MeetingId.eq(meeting))
                .filter(stay::Column::AccountId.eq(account))
                .filter(stay::Column::LeftAt.is_null())
                .exec(&tx.db)
                .await?;
            Ok(())
        }
        // What is taken back has not been.
        (AttendanceAct::Undo, AttendanceState::Confirmed | AttendanceState::Left) => {
            if let Some(last) = of_person(meeting, account).one(&tx.db).await? {
                stay::Entity::delete_by_id(last.id).exec(&tx.db).await?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn begin(tx: &Tx, meeting: MeetingId, accounts: &[AccountId]) -> Result<()> {
    for some in accounts.chunks(AT_ONCE) {
        let rows = some.iter().map(|account| stay::ActiveModel {
            id: Set(tx.new_id()),
            meeting_id: Set(meeting),
            account_id: Set(*account),
            came_at: Set(tx.now),
            left_at: Set(None),
        });
        stay::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    Ok(())
}

/// When people were at a meeting, oldest stay first: the table for its minutes.
///
/// # Errors
/// The database's.
pub async fn stays(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<stay::Model>> {
    Ok(stay::Entity::find()
        .filter(stay::Column::MeetingId.eq(meeting))
        .order_by_asc(stay::Column::CameAt)
        .order_by_asc(stay::Column::Id)
        .all(db)
        .await?)
}

/// A meeting that goes on, for those who prepare it.
async fn going(tx: &Tx, viewer: &Viewer, id: MeetingId) -> Result<meeting::Model> {
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    meeting.check_going()?;
    Ok(meeting)
}

/// Confirms everybody who gave the code of the room; how many these were.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `meeting-over`, of `nobody-checked-in`.
pub async fn confirm_all(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    going(&tx, viewer, id).await?;
    let checked_in = attendance::Entity::find()
        .select_only()
        .column(attendance::Column::AccountId)
        .filter(attendance::Column::MeetingId.eq(id))
        .filter(attendance::Column::State.eq(AttendanceState::CheckedIn));
    let accounts: Vec<AccountId> = checked_in.into_tuple().all(&tx.db).await?;
    if accounts.is_empty() {
        return Err(Error::Conflict("nobody-checked-in"));
    }
    attendance::Entity::update_many()
        .col_expr(attendance::Column::State, Expr::value(AttendanceState::Confirmed))
        .filter(attendance::Column::MeetingId.eq(id))
        .filter(attendance::Column::State.eq(AttendanceState::CheckedIn))
        .exec(&tx.db)
        .await?;
    begin(&tx, id, &accounts).await?;
    tx.audit(
        "attendance.confirm_all",
        ("meeting", id.0),
        json!({ "people": accounts }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(id);
    Ok(accounts.len())
}

/// The guests of a meeting, in the order in which they came.
///
/// # Errors
/// `Forbidden` to others than chair and secretary.
pub async fn guests(platform: &Platform, viewer: &Viewer, meeting: MeetingId) -> Result<Vec<guest::Model>> {
    let row = service::get(platform, meeting).await?;
    viewer.require(Operation::MeetingManage, &row.object())?;
    let rows = guest::Entity::find().filter(guest::Column::MeetingId.eq(meeting));
    Ok(rows.order_by_asc(guest::Column::Id).all(platform.db.read()).await?)
}

/// Lets somebody in by name.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `meeting-over`, `guests-full`.
pub async fn admit(platform: &Platform, viewer: &Viewer, id: MeetingId, guest: Guest) -> Result<MeetingGuestId> {
    let tx = platform.begin(viewer).await?;
    going(&tx, viewer, id).await?;
    let rows = guest::Entity::find().filter(guest::Column::MeetingId.eq(id));
    if rows.all(&tx.db).await?.len() >= MOST_GUESTS {
        return Err(Error::Conflict("guests-full"));
    }
    let new: MeetingGuestId = tx.new_id();
    let row = guest::ActiveModel {
        id: Set(new),
        meeting_id: Set(id),
        name: Set(guest.name),
        capacity: Set(guest.capacity),
        admitted_by: Set(tx.account()?),
        came_at: Set(tx.now),
        left_at: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit("meeting.admit", ("meeting", id.0), json!({ "guest": new }))
        .await?;
    tx.commit().await?;
    Ok(new)
}

/// What is said of a guest who is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuestAct {
    Leave,
    /// The entry was a mistake.
    TakeBack,
}

/// Notes that a guest has left, or takes the entry back.
///
/// # Errors
/// `NotFound`, also for a guest of another meeting; `Forbidden`; `Conflict` of `meeting-over`, of `attendance-step` for one who has left already.
pub async fn guest(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    id: MeetingGuestId,
    act: GuestAct,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    going(&tx, viewer, meeting).await?;
    let row = guest::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.meeting_id == meeting).ok_or(Error::NotFound)?;
    let word = match act {
        GuestAct::Leave if row.left_at.is_some() => return Err(Error::Conflict("attendance-step")),
        GuestAct::Leave => {
            let left = guest::ActiveModel {
                id: Set(id),
                left_at: Set(Some(tx.now)),
                ..Default::default()
            };
            left.update(&tx.db).await?;
            "leave"
        }
        GuestAct::TakeBack => {
            guest::Entity::delete_by_id(id).exec(&tx.db).await?;
            "take_back"
        }
    };
    tx.audit(
        "meeting.guest",
        ("meeting", meeting.0),
        json!({ "guest": id, "act": word }),
    )
    .await?;
    tx.commit().await
}
