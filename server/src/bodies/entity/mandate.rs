//! A seat in a body, held from–until.

use sea_orm::entity::prelude::*;
use shared::bodies::members::standing_in;
use shared::bodies::{MandateOrigin, NameShown, Term};
use shared::ids::{AccountId, BodyId, MandateId, SeatId};
use shared::polls::roll::Seat;
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "mandate")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MandateId,
    pub body_id: BodyId,
    pub account_id: AccountId,
    pub substitute_id: Option<AccountId>,
    pub origin: MandateOrigin,
    pub name_shown: NameShown,
    /// The name that the public sees, when it is not the pseudonym.
    pub public_name: Option<String>,
    pub from_day: Day,
    pub until_day: Option<Day>,
    pub created_at: Timestamp,
    pub seat_id: Option<SeatId>,
    /// The association that sends the member.
    pub delegated_by: Option<String>,
    /// Since when the substitute stands in; without it as long as the mandate.
    pub substitute_from: Option<Day>,
    pub substitute_until: Option<Day>,
    /// The public name as it is searched for.
    pub public_name_key: Option<String>,
    /// Why it ended before its time.
    pub end_reason: Option<String>,
    /// The mandate whose substitute moved up into this one.
    pub follows_id: Option<MandateId>,
    /// The last day of which the member was told that it is near.
    pub warned_until: Option<Day>,
    pub given_by: Option<AccountId>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    #[must_use]
    pub fn term(&self) -> Term {
        Term {
            from: self.from_day,
            until: self.until_day,
        }
    }

    /// The days on which somebody stands in, when there is a substitute.
    #[must_use]
    pub fn substitute_term(&self) -> Option<Term> {
        self.substitute_id?;
        standing_in(self.term(), self.substitute_from, self.substitute_until)
    }

    /// Who stands in on `day`, if anybody does.
    #[must_use]
    pub fn substitute_on(&self, day: Day) -> Option<AccountId> {
        let stands_in = self.substitute_term().is_some_and(|term| term.holds(day));
        self.substitute_id.filter(|_| stands_in)
    }

    /// The mandate as the roll needs it; of rows of a day (`members::seats`) the substitute is one of that day.
    #[must_use]
    pub fn seat(&self) -> Seat {
        Seat {
            mandate: self.id,
            holder: self.account_id,
            substitute: self.substitute_id,
            term: self.term(),
        }
    }

    /// The name on lists: the public one where the member has one, else the pseudonym.
    #[must_use]
    pub fn name<'a>(&'a self, pseudonym: &'a str) -> &'a str {
        match self.name_shown {
            NameShown::Public => self.public_name.as_deref().unwrap_or(pseudonym),
            NameShown::Pseudonym => pseudonym,
        }
    }
}
