//! The members of a body: who sits in it on a day, from when, until when; and giving a seat to one more.

use super::entity::mandate::{Column, Entity, Model};
use super::entity::seat;
use super::register::{Given, Register};
use super::service::load_open;
use super::telling;
use crate::accounts::entity::account;
use crate::accounts::{Viewer, service::pseudonyms};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::sea_query::SelectStatement;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use serde_json::json;
use shared::accounts::{Pseudonym, key_of_name};
use shared::bodies::members::{MandateText, NewMember, Substitute};
use shared::bodies::{MandateOrigin, NameShown, Term};
use shared::fields::FieldCode;
use shared::ids::{BodyId, MandateId, SeatId};
use shared::permissions::Operation;
use shared::practices::folded;
use shared::time::Day;
use std::collections::HashMap;

/// Members on one page of a list.
pub const PAGE: u64 = 50;

/// A mandate to be given, in short; [`NewMember`] says more.
#[derive(Clone, Debug)]
pub struct NewMandate {
    pub name: Pseudonym,
    pub substitute: Option<Pseudonym>,
    pub term: Term,
    pub origin: MandateOrigin,
    /// The name for the public; without one the pseudonym is shown.
    pub public_name: Option<String>,
}

impl From<NewMandate> for NewMember {
    fn from(new: NewMandate) -> Self {
        let substitute = |name| Substitute {
            name,
            from: None,
            until: None,
        };
        Self {
            name: new.name,
            text: MandateText {
                term: new.term,
                origin: new.origin,
                delegated_by: None,
                seat: None,
            },
            public_name: new.public_name,
            substitute: new.substitute.map(substitute),
        }
    }
}

/// A seat as lists name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatName {
    pub id: SeatId,
    pub number: i32,
    pub label: String,
}

/// A member as everyone may see them: never the account behind a public name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub mandate: MandateId,
    pub name: String,
    pub origin: MandateOrigin,
    /// The association that sends the member.
    pub delegated_by: Option<String>,
    pub term: Term,
    pub seat: Option<SeatName>,
    /// Somebody stands in for the member: on the day asked for, or on any.
    pub has_substitute: bool,
    /// Moved up as a substitute.
    pub moved_up: bool,
}

/// Gives a mandate to a person and tells them.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` for unknown people, a substitute who is the member, or a term that meets another of the
/// same person or seat.
pub async fn seat(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    new: impl Into<NewMember> + Send,
) -> Result<MandateId> {
    let new = new.into();
    let tx = platform.begin(viewer).await?;
    let row = load_open(&tx.db, body).await?;
    viewer.require(Operation::BodyManage, &row.object())?;
    if let Some(substitute) = &new.substitute
        && substitute.name.key() == new.name.key()
    {
        return Err(Error::field("substitute", FieldCode::NotAChoice));
    }
    let mut register = Register::load(&tx.db, body, &[&new]).await?;
    let given = Given {
        id: tx.new_id(),
        by: tx.actor,
        at: tx.now,
    };
    let mandate = register.take(&new, given)?;
    Entity::insert(mandate.clone().into_active_model().reset_all())
        .exec_without_returning(&tx.db)
        .await?;
    let detail = json!({ "body": body, "from": mandate.from_day.to_string(), "origin": mandate.origin });
    tx.audit("mandate.give", ("mandate", mandate.id.0), detail).await?;
    let given = [mandate];
    telling::given(platform, &tx, &row, &given).await?;
    tx.commit().await?;
    let [mandate] = given;
    for account in [Some(mandate.account_id), mandate.substitute_id].into_iter().flatten() {
        platform.sessions.rights_changed(account);
    }
    Ok(mandate.id)
}

/// Mandates that hold on `day`.
pub(crate) fn holding(day: Day) -> Condition {
    let open = Condition::any()
        .add(Column::UntilDay.is_null())
        .add(Column::UntilDay.gte(day));
    Condition::all().add(Column::FromDay.lte(day)).add(open)
}

/// The mandates of `body` that hold on `day`, in the order of their ids; with the substitutes of that day alone.
///
/// # Errors
/// The database's.
pub async fn seats(db: &impl ConnectionTrait, body: BodyId, day: Day) -> Result<Vec<Model>> {
    let rows = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(holding(day))
        .order_by_asc(Column::Id);
    let mut rows = rows.all(db).await?;
    for row in &mut rows {
        row.substitute_id = row.substitute_on(day);
    }
    Ok(rows)
}

/// How many mandates of `body` hold on `day`.
///
/// # Errors
/// The database's.
pub async fn count(platform: &Platform, body: BodyId, day: Day) -> Result<u64> {
    Ok(Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(holding(day))
        .count(platform.db.read())
        .await?)
}

/// Which members are looked for.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// Those of a day; without one also former and coming ones.
    pub day: Option<Day>,
    /// A part of the name that is shown.
    pub name: String,
    /// The whole name, not a part.
    pub is_whole: bool,
    /// Those of these seats.
    pub seats: Option<Vec<SeatId>>,
    /// This one.
    pub only: Option<MandateId>,
    /// The last mandate of the page before.
    pub after: Option<MandateId>,
    /// Mandates at most.
    pub limit: u64,
}

/// Members of `body` on `day` (with none: also the former and coming ones), after the mandate `after`: one page, and whether more follow.
///
/// # Errors
/// The database's.
pub async fn list(
    platform: &Platform,
    body: BodyId,
    day: Option<Day>,
    after: Option<MandateId>,
) -> Result<(Vec<Member>, bool)> {
    let search = Search {
        day,
        after,
        limit: PAGE,
        ..Search::default()
    };
    find(platform, body, &search).await
}

/// The members that a search finds, in the order in which they were seated, and whether more follow: three queries, however many they are.
///
/// # Errors
/// The database's.
pub async fn find(platform: &Platform, body: BodyId, search: &Search) -> Result<(Vec<Member>, bool)> {
    let db = platform.db.read();
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .order_by_asc(Column::Id)
        .limit(search.limit + 1);
    if let Some(day) = search.day {
        query = query.filter(holding(day));
    }
    if let Some(seats) = &search.seats {
        query = query.filter(Column::SeatId.is_in(seats.iter().copied()));
    }
    if let Some(only) = search.only {
        query = query.filter(Column::Id.eq(only));
    }
    if let Some(after) = search.after {
        query = query.filter(Column::Id.gt(after));
    }
    if !search.name.trim().is_empty() {
        query = query.filter(if search.is_whole {
            named(&search.name)
        } else {
            called(&search.name)
        });
    }
    let mut rows = query.all(db).await?;
    let more = rows.len() as u64 > search.limit;
    rows.truncate(usize::try_from(search.limit).unwrap_or(usize::MAX));
    let names = pseudonyms(db, rows.iter().map(|row| row.account_id)).await?;
    let seats = seat_names(db, rows.iter().filter_map(|row| row.seat_id)).await?;
    let member = |row: Model| Member {
        mandate: row.id,
        name: row
            .name(names.get(&row.account_id).map_or("", String::as_str))
            .to_owned(),
        origin: row.origin,
        term: row.term(),
        seat: row.seat_id.and_then(|seat| seats.get(&seat).cloned()),
        has_substitute: row
            .substitute_term()
            .is_some_and(|term| search.day.is_none_or(|day| term.holds(day))),
        moved_up: row.follows_id.is_some(),
        delegated_by: row.delegated_by,
    };
    Ok((rows.into_iter().map(member).collect(), more))
}

fn letters(text: &str) -> String {
    let said = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ');
    said.collect::<String>().trim().to_owned()
}

/// The accounts in whose pseudonym this part is; none when it is signs alone.
pub(crate) fn accounts_called(part: &str) -> Option<SelectStatement> {
    let part = letters(&key_of_name(part)).replace(' ', "");
    let accounts = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .filter(account::Column::PseudonymKey.contains(&part));
    (!part.is_empty()).then(|| accounts.into_query())
}

/// Whose shown name is this one, however it is written.
fn named(name: &str) -> Condition {
    let accounts = account::Entity::find()
        .select_only()
        .column(account::Column::Id)
        .filter(account::Column::PseudonymKey.eq(key_of_name(name)));
    let by_public_name = Condition::all()
        .add(Column::NameShown.eq(NameShown::Public))
        .add(Column::PublicNameKey.eq(folded(name)));
    let by_pseudonym = Condition::all()
        .add(Column::NameShown.eq(NameShown::Pseudonym))
        .add(Column::AccountId.in_subquery(accounts.into_query()));
    Condition::any().add(by_public_name).add(by_pseudonym)
}

/// Whose shown name has this part; what is not shown does not count.
pub(crate) fn called(part: &str) -> Condition {
    let public = letters(&folded(part));
    let by_public_name = Condition::all()
        .add(Column::NameShown.eq(NameShown::Public))
        .add(Column::PublicNameKey.contains(&public));
    let accounts = accounts_called(part);
    let mut any = Condition::any();
    // Signs alone are in nobody's name.
    if public.is_empty() && accounts.is_none() {
        any = any.add(Column::Id.is_null());
    }
    if !public.is_empty() {
        any = any.add(by_public_name);
    }
    if let Some(accounts) = accounts {
        let by_pseudonym = Condition::all()
            .add(Column::NameShown.eq(NameShown::Pseudonym))
            .add(Column::AccountId.in_subquery(accounts));
        any = any.add(by_pseudonym);
    }
    any
}

/// Seats by their ids.
pub(super) async fn seat_names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = SeatId>,
) -> Result<HashMap<SeatId, SeatName>> {
    let ids: Vec<SeatId> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = seat::Entity::find().filter(seat::Column::Id.is_in(ids)).all(db).await?;
    let named = |row: seat::Model| SeatName {
        id: row.id,
        number: row.number,
        label: row.label,
    };
    Ok(rows.into_iter().map(|row| (row.id, named(row))).collect())
}
