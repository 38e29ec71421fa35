//! The seats of a meeting with those who hold them: what they answered, whether they are there, when they came and went. A list for chair and
//! secretary, page by page, found by name; the same number of queries however many seats there are.

use super::entity::{invitation, stay};
use crate::accounts::{Viewer, service::pseudonyms};
use crate::bodies::entity::mandate::{Column, Entity, Model};
use crate::bodies::members::{self, holding};
use crate::bodies::standing::standing_in;
use crate::error::Result;
use crate::meetings::entity::{attendance, meeting};
use crate::platform::Platform;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::{AccountId, MandateId, MeetingId};
use shared::meetings::AttendanceState;
use shared::permissions::Operation;
use shared::preparation::SeatFilter;
use shared::preparation::replies::Reply;
use shared::time::Day;
use std::collections::{BTreeSet, HashMap};

/// Seats on one page.
pub const PAGE: usize = 50;

/// Somebody of a seat.
#[derive(Clone, Debug)]
pub struct Person {
    pub account: AccountId,
    pub name: String,
    pub state: AttendanceState,
    /// None for who was not invited, or is not needed any more.
    pub reply: Option<Reply>,
    pub stays: Vec<stay::Model>,
}

/// A seat of a meeting.
#[derive(Clone, Debug)]
pub struct Seat {
    pub mandate: MandateId,
    pub holder: Person,
    pub substitute: Option<Person>,
}

/// Which seats are asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// A part of a name; empty for all.
    pub name: String,
    pub filter: SeatFilter,
    /// The last seat of the page before.
    pub after: Option<MandateId>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            name: String::new(),
            filter: SeatFilter::All,
            after: None,
        }
    }
}

/// A page of seats, and whether more follow.
///
/// # Errors
/// `Forbidden` to others than chair and secretary.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    meeting: &meeting::Model,
    wanted: &Wanted,
) -> Result<(Vec<Seat>, bool)> {
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    let db = platform.db.read();
    let limit = PAGE as u64 + 1;
    let mut rows = query(meeting, wanted).limit(limit).all(db).await?;
    let more = rows.len() > PAGE;
    rows.truncate(PAGE);
    of_day(&mut rows, meeting);
    let people: BTreeSet<AccountId> = people_of(&rows).collect();
    Ok((read(db, meeting.id, rows, Some(&people)).await?, more))
}

/// All seats, for a file.
///
/// # Errors
/// `Forbidden` to others than chair and secretary.
pub async fn all(platform: &Platform, viewer: &Viewer, meeting: &meeting::Model) -> Result<Vec<Seat>> {
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    let db = platform.db.read();
    let mut rows = query(meeting, &Wanted::default()).all(db).await?;
    of_day(&mut rows, meeting);
    read(db, meeting.id, rows, None).await
}

/// Leaves the substitutes who stand in on the day of the meeting.
fn of_day(rows: &mut [Model], meeting: &meeting::Model) {
    let day = meeting.day();
    for row in rows {
        row.substitute_id = row.substitute_on(day);
    }
}

fn people_of(rows: &[Model]) -> impl Iterator<Item = AccountId> {
    rows.iter()
        .flat_map(|seat| [Some(seat.account_id), seat.substitute_id])
        .flatten()
}

fn query(meeting: &meeting::Model, wanted: &Wanted) -> sea_orm::Select<Entity> {
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(meeting.body_id))
        .filter(holding(meeting.day()))
        .order_by_asc(Column::Id);
    if let Some(after) = wanted.after {
        query = query.filter(Column::Id.gt(after));
    }
    if !wanted.name.trim().is_empty() {
        query = query.filter(called(&wanted.name, meeting.day()));
    }
    let standing = |state: AttendanceState| {
        let rows = attendance::Entity::find()
            .select_only()
            .column(attendance::Column::AccountId)
            .filter(attendance::Column::MeetingId.eq(meeting.id))
            .filter(attendance::Column::State.eq(state));
        either(rows.into_query(), meeting.day())
    };
    let said = |replies: &[Reply]| {
        invitation::Entity::find()
            .select_only()
            .column(invitation::Column::AccountId)
            .filter(invitation::Column::MeetingId.eq(meeting.id))
            .filter(invitation::Column::ReleasedAt.is_null())
            .filter(invitation::Column::Reply.is_in(replies.iter().copied()))
            .into_query()
    };
    match wanted.filter {
        SeatFilter::All => query,
        SeatFilter::CheckedIn => query.filter(standing(AttendanceState::CheckedIn)),
        SeatFilter::Present => query.filter(standing(AttendanceState::Confirmed)),
        SeatFilter::Unanswered => query.filter(either(said(&[Reply::Waiting]), meeting.day())),
        SeatFilter::Declined => query.filter(Column::AccountId.in_subquery(said(&[Reply::No, Reply::Substitute]))),
    }
}

/// Seats of which the holder is among `accounts`, or who stands in on `day`.
fn either(accounts: SelectStatement, day: Day) -> Condition {
    Condition::any()
        .add(Column::AccountId.in_subquery(accounts.clone()))
        .add(standing_in(day).add(Column::SubstituteId.in_subquery(accounts)))
}

/// Seats whose people have `name` in the name that is shown; a substitute has the pseudonym alone.
fn called(name: &str, day: Day) -> Condition {
    let found = Condition::any().add(members::called(name));
    match members::accounts_called(name) {
        Some(accounts) => found.add(standing_in(day).add(Column::SubstituteId.in_subquery(accounts))),
        None => found,
    }
}

/// The seats with their people; `among` bounds what is asked for to the people of a page.
async fn read(
    db: &impl ConnectionTrait,
    meeting: MeetingId,
    rows: Vec<Model>,
    among: Option<&BTreeSet<AccountId>>,
) -> Result<Vec<Seat>> {
    let ids = || among.into_iter().flatten().copied();
    let names = pseudonyms(db, people_of(&rows)).await?;
    let mut there = attendance::Entity::find().filter(attendance::Column::MeetingId.eq(meeting));
    let mut invited = invitation::Entity::find()
        .filter(invitation::Column::MeetingId.eq(meeting))
        .filter(invitation::Column::ReleasedAt.is_null());
    let mut stays = stay::Entity::find()
        .filter(stay::Column::MeetingId.eq(meeting))
        .order_by_asc(stay::Column::CameAt);
    if among.is_some() {
        there = there.filter(attendance::Column::AccountId.is_in(ids()));
        invited = invited.filter(invitation::Column::AccountId.is_in(ids()));
        stays = stays.filter(stay::Column::AccountId.is_in(ids()));
    }
    let there: HashMap<_, _> = there
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.account_id, row.state))
        .collect();
    let invited = invited.all(db).await?.into_iter();
    let invited: HashMap<_, _> = invited
        .map(|row| ((row.account_id, row.mandate_id), row.reply))
        .collect();
    let mut kept: HashMap<AccountId, Vec<stay::Model>> = HashMap::new();
    for stay in stays.all(db).await? {
        kept.entry(stay.account_id).or_default().push(stay);
    }
    let person = |account: AccountId, mandate: MandateId, name: &str| Person {
        account,
        name: name.to_owned(),
        state: there.get(&account).copied().unwrap_or(AttendanceState::Expected),
        reply: invited.get(&(account, mandate)).copied(),
        stays: kept.get(&account).cloned().unwrap_or_default(),
    };
    let named = |account: AccountId| names.get(&account).map_or("", String::as_str);
    let seats = rows.into_iter().map(|row| Seat {
        mandate: row.id,
        holder: person(row.account_id, row.id, row.name(named(row.account_id))),
        substitute: row.substitute_id.map(|account| person(account, row.id, named(account))),
    });
    Ok(seats.collect())
}
