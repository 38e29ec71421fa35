//! An advisory body and the rules that each of its polls begins with: those of today; [`super::rules`] has those of other days.

use sea_orm::entity::prelude::*;
use shared::bodies::BodyLevel;
use shared::ids::BodyId;
use shared::languages::{Language, Languages};
use shared::permissions::{Object, Scope};
use shared::polls::{Majority, PollRules, Presence, Quorum, QuorumOf, Secrecy, Share};
use shared::processes::Slug;
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "body")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BodyId,
    pub parent_id: Option<BodyId>,
    pub name: String,
    #[sea_orm(unique)]
    pub slug: Slug,
    pub place: String,
    pub level: BodyLevel,
    pub competence: String,
    /// The language of name and competence.
    pub language: Language,
    pub secrecy: Secrecy,
    pub majority: Majority,
    pub quorum_of: QuorumOf,
    pub quorum_share: Share,
    pub presence: Presence,
    pub proxies: i32,
    pub created_at: Timestamp,
    /// What it speaks.
    pub languages: Languages,
    pub description: String,
    pub contact: String,
    /// The last day of a body that was closed.
    pub closed_day: Option<Day>,
    pub closed_reason: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The rules that a new poll gets.
    #[must_use]
    pub fn rules(&self) -> PollRules {
        PollRules {
            secrecy: self.secrecy,
            majority: self.majority,
            quorum: Quorum {
                of: self.quorum_of,
                share: self.quorum_share,
            },
            presence: self.presence,
            proxies: u8::try_from(self.proxies).unwrap_or_default(),
        }
    }

    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.closed_day.is_some()
    }

    /// The body as far as permission depends on it.
    #[must_use]
    pub fn object(&self) -> Object {
        Object::in_scope(Scope::Body(self.id))
    }
}
