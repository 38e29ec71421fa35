//! The vote of one mandate, given to another member for one meeting.

use sea_orm::entity::prelude::*;
use shared::ids::{AccountId, MandateId, MeetingId};
use shared::polls::roll::Proxy;
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "proxy")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub meeting_id: MeetingId,
    #[sea_orm(primary_key, auto_increment = false)]
    pub mandate_id: MandateId,
    pub account_id: AccountId,
    pub given_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The proxy as the roll needs it.
    #[must_use]
    pub fn proxy(&self) -> Proxy {
        Proxy {
            giver: self.mandate_id,
            to: self.account_id,
            given_at: self.given_at,
        }
    }
}
