//! A seat in a body, held from–until.

use sea_orm::entity::prelude::*;
use shared::bodies::{MandateOrigin, NameShown, Term};
use shared::ids::{AccountId, BodyId, MandateId};
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

    /// The mandate as the roll needs it.
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
