//! Members of a body by the names that they chose for it: the public one, or the pseudonym.

use crate::accounts::service::pseudonyms;
use crate::bodies::entity::mandate::{Column, Entity, Model};
use crate::bodies::members::holding;
use crate::error::Result;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{AccountId, BodyId, MandateId};
use shared::time::Day;
use std::collections::HashMap;

/// The seat by which a person belongs to a body on `day`: their own, else one for whose holder they stand in.
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
        .add(Column::SubstituteId.eq(account));
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
