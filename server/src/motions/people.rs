//! Members of a body by the names that they chose for it: the public one, or the pseudonym.

use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::bodies::entity::mandate::{Column, Entity, Model};
use crate::bodies::members::{self, holding};
use crate::bodies::standing::{self, standing_in};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::accounts::key_of_name;
use shared::fields::{FieldCode, text};
use shared::ids::{AccountId, BodyId, MandateId};
use shared::permissions::Operation;
use shared::practices::folded;
use shared::time::Day;
use std::collections::HashMap;

/// The seat by which a person belongs to a body on `day`: their own, else one in which they stand in on that day.
///
/// # Errors
/// The database's.
pub(crate) async fn seat(
    db: &impl ConnectionTrait,
    account: AccountId,
    body: BodyId,
    day: Day,
) -> Result<Option<Model>> {
    let person = Condition::any()
        .add(Column::AccountId.eq(account))
        .add(standing_in(day).add(Column::SubstituteId.eq(account)));
    let seats = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(person)
        .filter(holding(day))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let own = seats.iter().find(|seat| seat.account_id == account);
    Ok(own.or(seats.first()).cloned())
}

/// The field of [`seats_named`].
pub const NAMES: &str = "with_names";

/// The seats of other members that somebody lists by the names that everybody sees, one a line or between commas.
///
/// # Errors
/// `Forbidden` to others than those who may bring a motion in; `Invalid` on [`NAMES`]: `NoSuchPerson` for a name that no member shows,
/// `NotAChoice` for one's own and for one that several have, `TooLong` past 2,000 characters.
pub async fn seats_named(platform: &Platform, viewer: &Viewer, body: BodyId, names: &str) -> Result<Vec<MandateId>> {
    let (db, today) = (platform.db.read(), Day::of(platform.clock.now()));
    viewer.require(
        Operation::MotionSubmit,
        &standing::object(db, viewer, body, today).await?,
    )?;
    let names = text(names, 0, 2_000).map_err(|code| Error::field(NAMES, code))?;
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let seats = members::seats(db, body, today).await?;
    let pseudonyms = pseudonyms(db, seats.iter().map(|seat| seat.account_id)).await?;
    let shown = |seat: &Model| {
        let pseudonym = pseudonyms.get(&seat.account_id).map_or("", String::as_str);
        keys(seat.name(pseudonym))
    };
    let shown: Vec<_> = seats.iter().map(|seat| (seat, shown(seat))).collect();
    let called = |name: &str| {
        let asked = keys(name);
        let is_same = |(words, key): &(String, String)| *words == asked.0 || !key.is_empty() && *key == asked.1;
        let found = shown.iter().filter(|(_, keys)| is_same(keys)).map(|(seat, _)| *seat);
        found.collect::<Vec<_>>()
    };
    let mut named = Vec::new();
    for line in names.lines().filter(|line| !line.trim().is_empty()) {
        // A name may have a comma in it.
        let parts: Vec<_> = if called(line).is_empty() {
            line.split([',', ';', '،']).collect()
        } else {
            vec![line]
        };
        for name in parts.into_iter().filter(|part| !part.trim().is_empty()) {
            let code = match called(name).as_slice() {
                [seat] if Some(seat.account_id) != viewer.account_id() => {
                    named.push(seat.id);
                    continue;
                }
                [] => FieldCode::NoSuchPerson,
                _ => FieldCode::NotAChoice,
            };
            return Err(Error::field(NAMES, code));
        }
    }
    named.sort_unstable();
    named.dedup();
    Ok(named)
}

/// A name as public names are compared, and as pseudonyms are.
fn keys(name: &str) -> (String, String) {
    (folded(name), key_of_name(name.trim()))
}

/// The names of people by the seats they acted on: two queries whatever their number.
///
/// # Errors
/// The database's.
pub(crate) async fn of_seats(
    db: &impl ConnectionTrait,
    acted: &[(MandateId, AccountId)],
) -> Result<HashMap<(MandateId, AccountId), String>> {
    if acted.is_empty() {
        return Ok(HashMap::new());
    }
    let seats = Entity::find().filter(Column::Id.is_in(acted.iter().map(|(seat, _)| *seat)));
    let seats = seats.all(db).await?;
    let names = pseudonyms(db, acted.iter().map(|(_, account)| *account)).await?;
    let name = |&(seat, account): &(MandateId, AccountId)| {
        let pseudonym = names.get(&account).map_or("", String::as_str);
        let own = seats.iter().find(|one| one.id == seat && one.account_id == account);
        let name = own.map_or(pseudonym, |seat| seat.name(pseudonym));
        ((seat, account), name.to_owned())
    };
    Ok(acted.iter().map(name).collect())
}

/// The names of people as a body knows them, whatever they did in it: two queries whatever their number.
///
/// # Errors
/// The database's.
pub(crate) async fn names(
    db: &impl ConnectionTrait,
    body: BodyId,
    accounts: impl IntoIterator<Item = AccountId>,
) -> Result<HashMap<AccountId, String>> {
    let mut accounts: Vec<_> = accounts.into_iter().collect();
    accounts.sort_unstable();
    accounts.dedup();
    if accounts.is_empty() {
        return Ok(HashMap::new());
    }
    let seats = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(Column::AccountId.is_in(accounts.iter().copied()))
        .order_by_asc(Column::FromDay)
        .all(db)
        .await?;
    let mut names = pseudonyms(db, accounts).await?;
    // The latest seat says by which name.
    let seats: HashMap<_, _> = seats.into_iter().map(|seat| (seat.account_id, seat)).collect();
    for (account, name) in &mut names {
        if let Some(seat) = seats.get(account) {
            *name = seat.name(name).to_owned();
        }
    }
    Ok(names)
}
