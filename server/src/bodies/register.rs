//! What must hold of all mandates of a body: one person has one, and one seat is held by one, at a time.

use super::entity::mandate::{Column, Entity, Model};
use super::entity::seat;
use crate::accounts::entity::account;
use crate::error::Result;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Pseudonym;
use shared::bodies::members::{MandateText, NewMember};
use shared::bodies::{NameShown, Term};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, BodyId, MandateId, SeatId};
use shared::practices::folded;
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// The people and seats that some new mandates name, and the mandates that these could meet.
pub(super) struct Register {
    body: BodyId,
    people: HashMap<String, AccountId>,
    seats: HashMap<i32, seat::Model>,
    mandates: Vec<Model>,
}

/// What stands in a row beside the words.
pub(super) struct Given {
    pub id: MandateId,
    pub by: Option<AccountId>,
    pub at: Timestamp,
}

impl Register {
    /// What `members` need: three queries, however many they are.
    pub(super) async fn load(db: &impl ConnectionTrait, body: BodyId, members: &[&NewMember]) -> Result<Self> {
        let substitutes = members.iter().filter_map(|one| Some(&one.substitute.as_ref()?.name));
        let keys: BTreeSet<String> = members
            .iter()
            .map(|one| &one.name)
            .chain(substitutes)
            .map(Pseudonym::key)
            .collect();
        let people: Vec<(String, AccountId)> = account::Entity::find()
            .select_only()
            .columns([account::Column::PseudonymKey, account::Column::Id])
            .filter(account::Column::PseudonymKey.is_in(keys))
            .into_tuple()
            .all(db)
            .await?;
        let numbers: BTreeSet<i32> = members.iter().filter_map(|one| one.text.seat).collect();
        let mut register = Self {
            body,
            people: people.into_iter().collect(),
            seats: seats_by_number(db, body, numbers).await?,
            mandates: Vec::new(),
        };
        let accounts: Vec<AccountId> = register.people.values().copied().collect();
        register.find(db, accounts).await?;
        Ok(register)
    }

    /// What one mandate that is changed could meet.
    pub(super) async fn around(db: &impl ConnectionTrait, row: &Model, number: Option<i32>) -> Result<Self> {
        let mut register = Self {
            body: row.body_id,
            people: HashMap::new(),
            seats: seats_by_number(db, row.body_id, number.into_iter().collect()).await?,
            mandates: Vec::new(),
        };
        let accounts = vec![row.account_id].into_iter().chain(row.substitute_id).collect();
        register.find(db, accounts).await?;
        let same_seat = of_body(row.body_id).filter(Column::SeatId.eq(row.seat_id));
        if row.seat_id.is_some() {
            register.mandates.extend(same_seat.all(db).await?);
        }
        Ok(register)
    }

    async fn find(&mut self, db: &impl ConnectionTrait, accounts: Vec<AccountId>) -> Result<()> {
        let seats = self.seats.values().map(|seat| seat.id);
        let near = Condition::any()
            .add(Column::AccountId.is_in(accounts))
            .add(Column::SeatId.is_in(seats));
        self.mandates = of_body(self.body).filter(near).all(db).await?;
        Ok(())
    }

    /// Takes a new mandate in, so that the next ones are compared with it too.
    pub(super) fn take(&mut self, new: &NewMember, given: Given) -> std::result::Result<Model, FieldErrors> {
        let mut errors = FieldErrors::default();
        let person = |name: &Pseudonym| self.people.get(&name.key()).copied().ok_or(FieldCode::NoSuchPerson);
        let account = errors.take("name", person(&new.name));
        let substitute = match &new.substitute {
            Some(one) => errors.take("substitute", person(&one.name)).map(Some),
            None => Some(None),
        };
        let seat = errors.take("seat", self.seat(&new.text));
        if let (Some(account), Some(seat)) = (account, seat) {
            self.check(None, account, seat, new.text.term, &mut errors);
        }
        let row = (|| {
            Some(Model {
                id: given.id,
                body_id: self.body,
                account_id: account?,
                substitute_id: substitute?,
                origin: new.text.origin,
                name_shown: shown(new.public_name.as_deref()),
                public_name_key: new.public_name.as_deref().map(folded),
                public_name: new.public_name.clone(),
                from_day: new.text.term.from,
                until_day: new.text.term.until,
                created_at: given.at,
                seat_id: seat?,
                delegated_by: new.text.delegated_by.clone(),
                substitute_from: new.substitute.as_ref().and_then(|one| one.from),
                substitute_until: new.substitute.as_ref().and_then(|one| one.until),
                end_reason: None,
                follows_id: None,
                warned_until: None,
                given_by: given.by,
            })
        })();
        let row = errors.finish(row)?;
        self.mandates.push(row.clone());
        Ok(row)
    }

    /// The seat that is named, when there is it for the whole mandate.
    pub(super) fn seat(&self, text: &MandateText) -> std::result::Result<Option<SeatId>, FieldCode> {
        let Some(number) = text.seat else { return Ok(None) };
        let seat = self.seats.get(&number).ok_or(FieldCode::NotAChoice)?;
        if text.term.within(&seat.term()) == Some(text.term) {
            Ok(Some(seat.id))
        } else {
            Err(FieldCode::OutOfRange)
        }
    }

    /// Refuses a mandate that meets another one of the person, or of the seat.
    pub(super) fn check(
        &self,
        without: Option<MandateId>,
        account: AccountId,
        seat: Option<SeatId>,
        term: Term,
        errors: &mut FieldErrors,
    ) {
        let others = self.mandates.iter().filter(|row| Some(row.id) != without);
        for row in others.filter(|row| row.term().meets(&term)) {
            if row.account_id == account {
                errors.add("from", FieldCode::Overlap);
            }
            if seat.is_some() && row.seat_id == seat {
                errors.add("seat", FieldCode::Taken);
            }
        }
    }
}

/// Which name is shown, when there is a public one.
pub(super) fn shown(public_name: Option<&str>) -> NameShown {
    if public_name.is_some() {
        NameShown::Public
    } else {
        NameShown::Pseudonym
    }
}

fn of_body(body: BodyId) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::BodyId.eq(body))
}

async fn seats_by_number(
    db: &impl ConnectionTrait,
    body: BodyId,
    numbers: BTreeSet<i32>,
) -> Result<HashMap<i32, seat::Model>> {
    if numbers.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = seat::Entity::find()
        .filter(seat::Column::BodyId.eq(body))
        .filter(seat::Column::Number.is_in(numbers))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|seat| (seat.number, seat)).collect())
}
