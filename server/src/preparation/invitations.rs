//! Inviting the body to a meeting, asking again those who have not answered, and what the answers add up to.

use super::arrangements;
use super::entity::invitation::{Column, Entity, Model};
use super::letters::{Ground, MeetingNotice};
use crate::accounts::Viewer;
use crate::bodies::entity::mandate;
use crate::bodies::{members, rules, service as bodies, standing};
use crate::error::{Error, Result};
use crate::meetings::entity::{attendance, meeting};
use crate::meetings::service::load;
use crate::platform::{Platform, Tx};
use crate::work::Waiting;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select,
};
use serde_json::json;
use shared::ids::{AccountId, MeetingId};
use shared::meetings::{AttendanceState, MeetingState};
use shared::permissions::Operation;
use shared::preparation::calendar::Method;
use shared::preparation::replies::{Forecast, Reply};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// Rows that are written by one statement.
const AT_ONCE: usize = 500;
/// Nobody is asked again within this time, in milliseconds.
const PAUSE: i64 = 20 * Timestamp::HOUR;

/// What came of an act that writes to many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub people: usize,
    /// Of them by mail; the others read it here.
    pub by_mail: usize,
}

/// A planned meeting that lies ahead, for those who prepare it.
async fn ahead(tx: &Tx, viewer: &Viewer, id: MeetingId) -> Result<meeting::Model> {
    let meeting = load(&tx.db, id).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    if meeting.state != MeetingState::Planned || meeting.starts_at <= tx.now {
        return Err(Error::Conflict("sitting-begun"));
    }
    Ok(meeting)
}

/// Invites everybody who holds a seat on that day and was not invited for it yet; whoever was called as a substitute and moved up is a member now.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `sitting-begun`, of `all-invited` when nobody is left.
pub async fn invite(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Told> {
    let tx = platform.begin(viewer).await?;
    let meeting = ahead(&tx, viewer, id).await?;
    let seats = members::seats(&tx.db, meeting.body_id, meeting.day()).await?;
    let known = Entity::find().filter(Column::MeetingId.eq(id)).all(&tx.db).await?;
    let known: HashMap<_, _> = known.into_iter().map(|one| (one.account_id, one)).collect();
    let is_invited = |seat: &mandate::Model| {
        let one = known.get(&seat.account_id);
        one.is_some_and(|one| one.mandate_id == seat.id && !one.is_substitute)
    };
    let mut people = BTreeSet::new();
    let new: Vec<Model> = seats
        .into_iter()
        .filter(|seat| !is_invited(seat) && people.insert(seat.account_id))
        .map(|seat| Model {
            meeting_id: id,
            account_id: seat.account_id,
            mandate_id: seat.id,
            is_substitute: false,
            reply: Reply::Waiting,
            invited_at: tx.now,
            replied_at: None,
            released_at: None,
            token_hash: None,
        })
        .collect();
    if new.is_empty() {
        return Err(Error::Conflict("all-invited"));
    }
    let before: Vec<AccountId> = people.iter().copied().filter(|one| known.contains_key(one)).collect();
    for some in before.chunks(AT_ONCE) {
        take_back(&tx, id, some).await?;
    }
    for some in new.chunks(AT_ONCE) {
        let rows = some.iter().cloned().map(|row| row.into_active_model().reset_all());
        Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    let mut row = arrangements::of(&tx.db, id).await?;
    row.invited_at = row.invited_at.or(Some(tx.now));
    arrangements::write(&tx, row.clone()).await?;
    let ground = Ground::of(&tx.db, meeting, row).await?;
    let people: Vec<AccountId> = people.into_iter().collect();
    let by_mail = MeetingNotice::new("meeting-invitation", Method::Request)
        .asking()
        .send(platform, &tx, &ground, &people)
        .await?;
    let told = Told {
        people: people.len(),
        by_mail,
    };
    tx.audit("meeting.invite", ("meeting", id.0), json!({ "people": told.people }))
        .await?;
    tx.commit().await?;
    Ok(told)
}

/// Asks those again who have not answered: once a day at most.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` of `sitting-begun`, of `asked-today`, of `all-answered`.
pub async fn ask_again(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Told> {
    let tx = platform.begin(viewer).await?;
    let meeting = ahead(&tx, viewer, id).await?;
    let mut row = arrangements::of(&tx.db, id).await?;
    if row.reminded_at.is_some_and(|last| tx.now.since(last) < PAUSE) {
        return Err(Error::Conflict("asked-today"));
    }
    let waiting = of_the_day(&meeting)
        .filter(Column::Reply.eq(Reply::Waiting))
        .all(&tx.db)
        .await?;
    let people: Vec<_> = waiting.into_iter().map(|one| one.account_id).collect();
    if people.is_empty() {
        return Err(Error::Conflict("all-answered"));
    }
    row.reminded_at = Some(tx.now);
    arrangements::write(&tx, row.clone()).await?;
    let ground = Ground::of(&tx.db, meeting, row).await?;
    let by_mail = MeetingNotice::new("meeting-asked-again", Method::Request)
        .asking()
        .send(platform, &tx, &ground, &people)
        .await?;
    let told = Told {
        people: people.len(),
        by_mail,
    };
    tx.audit("meeting.ask_again", ("meeting", id.0), json!({ "people": told.people }))
        .await?;
    tx.commit().await?;
    Ok(told)
}

/// Forgets invitations in whose place others come, and what was said to them.
async fn take_back(tx: &Tx, meeting: MeetingId, people: &[AccountId]) -> Result<()> {
    Entity::delete_many()
        .filter(Column::MeetingId.eq(meeting))
        .filter(Column::AccountId.is_in(people.iter().copied()))
        .exec(&tx.db)
        .await?;
    attendance::Entity::update_many()
        .col_expr(attendance::Column::State, Expr::value(AttendanceState::Expected))
        .filter(attendance::Column::MeetingId.eq(meeting))
        .filter(attendance::Column::AccountId.is_in(people.iter().copied()))
        .filter(attendance::Column::State.eq(AttendanceState::Excused))
        .exec(&tx.db)
        .await?;
    Ok(())
}

/// The mandates of the day of a meeting.
fn held(meeting: &meeting::Model) -> Select<mandate::Entity> {
    mandate::Entity::find()
        .select_only()
        .column(mandate::Column::Id)
        .filter(mandate::Column::BodyId.eq(meeting.body_id))
        .filter(members::holding(meeting.day()))
}

/// The invitations that hold of those who hold their seat, or stand in for it, on the day of the meeting.
fn of_the_day(meeting: &meeting::Model) -> Select<Entity> {
    let is_substitute = Expr::col((mandate::Entity, mandate::Column::SubstituteId));
    let stands_in = held(meeting)
        .filter(standing::standing_in(meeting.day()))
        .filter(is_substitute.equals((Entity, Column::AccountId)));
    let as_member = Condition::all()
        .add(Column::IsSubstitute.eq(false))
        .add(Column::MandateId.in_subquery(held(meeting).into_query()));
    let as_substitute = Condition::all()
        .add(Column::IsSubstitute.eq(true))
        .add(Column::MandateId.in_subquery(stands_in.into_query()));
    Entity::find()
        .filter(Column::MeetingId.eq(meeting.id))
        .filter(Column::ReleasedAt.is_null())
        .filter(Condition::any().add(as_member).add(as_substitute))
}

/// Everybody whose invitation holds: members, and substitutes who are needed.
pub(super) async fn active(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .filter(Column::ReleasedAt.is_null())
        .all(db)
        .await?)
}

/// The accounts of all seats of the day of a meeting.
pub(super) async fn all_seats(db: &impl ConnectionTrait, meeting: &meeting::Model) -> Result<Vec<AccountId>> {
    let seats = members::seats(db, meeting.body_id, meeting.day()).await?;
    Ok(seats.into_iter().map(|seat| seat.account_id).collect())
}

/// One's own invitation, if one has one that holds.
///
/// # Errors
/// The database's.
pub async fn own(platform: &Platform, viewer: &Viewer, meeting: MeetingId) -> Result<Option<Model>> {
    let Some(account) = viewer.account_id() else {
        return Ok(None);
    };
    let found = Entity::find_by_id((meeting, account)).one(platform.db.read()).await?;
    Ok(found.filter(|one| one.released_at.is_none()))
}

/// What the answers add up to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    pub forecast: Forecast,
    /// Members who were invited, and what they said.
    pub invited: u32,
    pub yes: u32,
    pub no: u32,
    /// Substitutes who are called now, and who of them comes.
    pub called: u32,
    pub standing_in: u32,
}

/// Counts the answers of those who hold a seat on the day of a meeting, by the rules of that day: the same number of queries whatever the number of seats.
///
/// # Errors
/// `Forbidden` to others than chair and secretary.
pub async fn summary(platform: &Platform, viewer: &Viewer, meeting: &meeting::Model) -> Result<Summary> {
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    let db = platform.db.read();
    let counted: Vec<(bool, Reply, i64)> = of_the_day(meeting)
        .select_only()
        .column(Column::IsSubstitute)
        .column(Column::Reply)
        .column_as(Column::AccountId.count(), "people")
        .group_by(Column::IsSubstitute)
        .group_by(Column::Reply)
        .into_tuple()
        .all(db)
        .await?;
    let count = |wanted: &dyn Fn(bool, Reply) -> bool| {
        let rows = counted
            .iter()
            .filter(|(substitute, reply, _)| wanted(*substitute, *reply));
        u32::try_from(rows.map(|(.., people)| people).sum::<i64>()).unwrap_or(u32::MAX)
    };
    let mandates = members::count(platform, meeting.body_id, meeting.day()).await?;
    let mandates = u32::try_from(mandates).unwrap_or(u32::MAX);
    let body = bodies::load(db, meeting.body_id).await?;
    let quorum = rules::on(db, &body, meeting.day()).await?.quorum;
    let yes = count(&|substitute, reply| !substitute && reply == Reply::Yes);
    let standing_in = count(&|substitute, reply| substitute && reply == Reply::Yes);
    let open = count(&|_, reply| reply == Reply::Waiting);
    Ok(Summary {
        forecast: Forecast::of(quorum, mandates, yes + standing_in, open),
        invited: count(&|substitute, _| !substitute),
        yes,
        no: count(&|substitute, reply| !substitute && reply.calls_substitute()),
        called: count(&|substitute, _| substitute),
        standing_in,
    })
}

/// Seats of the day of a meeting whose holders were not invited for them yet.
///
/// # Errors
/// The database's.
pub async fn uninvited(platform: &Platform, meeting: &meeting::Model) -> Result<u64> {
    let invited = Entity::find()
        .select_only()
        .column(Column::MandateId)
        .filter(Column::MeetingId.eq(meeting.id))
        .filter(Column::IsSubstitute.eq(false));
    let without = mandate::Column::Id.not_in_subquery(invited.into_query());
    Ok(held(meeting).filter(without).count(platform.db.read()).await?)
}

/// The invitations to meetings ahead that wait for an answer of `viewer`, the soonest first.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let me = viewer.person()?.id;
    let db = platform.db.read();
    let open = Entity::find()
        .filter(Column::AccountId.eq(me))
        .filter(Column::Reply.eq(Reply::Waiting))
        .filter(Column::ReleasedAt.is_null());
    let asked = open.clone().select_only().column(Column::MeetingId);
    let meetings = meeting::Entity::find()
        .filter(meeting::Column::Id.in_subquery(asked.into_query()))
        .filter(meeting::Column::State.eq(MeetingState::Planned))
        .filter(meeting::Column::StartsAt.gt(platform.clock.now()))
        .order_by_asc(meeting::Column::StartsAt)
        .limit(20)
        .all(db)
        .await?;
    // Of a meeting that was moved to a day after the seat, nothing is asked any more.
    let of_meetings = open.filter(Column::MeetingId.is_in(meetings.iter().map(|meeting| meeting.id)));
    let rows = of_meetings.all(db).await?;
    let seats = mandate::Entity::find()
        .filter(mandate::Column::Id.is_in(rows.iter().map(|row| row.mandate_id)))
        .all(db)
        .await?;
    let is_seated = |meeting: &meeting::Model| {
        let asked = rows.iter().find(|row| row.meeting_id == meeting.id);
        let seat = asked.and_then(|row| seats.iter().find(|seat| seat.id == row.mandate_id));
        seat.is_some_and(|seat| {
            let day = meeting.day();
            seat.term().holds(day) && (seat.account_id == me || seat.substitute_on(day) == Some(me))
        })
    };
    let wait = |meeting: meeting::Model| {
        let path = format!("/assembly/meetings/{}", meeting.id);
        Waiting::new(
            "meeting-reply",
            path,
            &[("title", meeting.title)],
            Some(meeting.starts_at),
        )
    };
    Ok(meetings.into_iter().filter(is_seated).map(wait).collect())
}
