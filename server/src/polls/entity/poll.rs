//! A poll with the rules it was made with.

use crate::error::{Error, Result};
use sea_orm::entity::prelude::*;
use shared::ids::{AgendaItemId, BodyId, MeetingId, MotionId, PollId};
use shared::permissions::{Object, Scope};
use shared::polls::{
    Contest, ContestParts, Majority, Method, PollRules, PollState, Presence, PublishedPoll, Quorum, QuorumOf, Secrecy,
    Share, TieRule, Turnout, Verdict,
};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "poll")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PollId,
    pub body_id: BodyId,
    pub meeting_id: MeetingId,
    pub motion_id: Option<MotionId>,
    pub item_id: Option<AgendaItemId>,
    pub title: String,
    pub state: PollState,
    pub secrecy: Secrecy,
    pub majority: Majority,
    pub quorum_of: QuorumOf,
    pub quorum_share: Share,
    pub presence: Presence,
    pub proxies: i32,
    pub method: Method,
    /// How many options there are; they stand in `poll_option`, but for a question.
    pub options: i32,
    pub seats: i32,
    /// The greatest score; 0 where no scores are given.
    pub highest: i32,
    /// How many options one ballot may name.
    pub crosses: i32,
    pub tie_rule: TieRule,
    /// What was drawn in the open for the lot, once there was a tie.
    pub seed: Option<String>,
    pub created_at: Timestamp,
    pub started_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub published_at: Option<Timestamp>,
    /// Votes on the roll, frozen at the start; so are the next two.
    pub roll: Option<i32>,
    pub mandates: Option<i32>,
    pub present: Option<i32>,
    /// Only once published, like the file.
    pub verdict: Option<Verdict>,
    /// The published file, as it was on that day.
    pub file: Option<String>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
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

    /// What is voted on and how it is counted.
    ///
    /// # Errors
    /// `Internal` for a row that no poll could be made of.
    pub fn contest(&self) -> Result<Contest> {
        let number = |number: i32| u16::try_from(number).unwrap_or_default();
        let parts = ContestParts {
            method: self.method,
            options: number(self.options),
            seats: number(self.seats),
            highest: u8::try_from(self.highest).unwrap_or_default(),
            crosses: number(self.crosses),
            tie: self.tie_rule,
        };
        Contest::new(parts).map_err(|errors| Error::internal(format!("a contest out of range: {:?}", errors.0)))
    }

    /// How many could take part; nothing before the start.
    #[must_use]
    pub fn turnout(&self) -> Turnout {
        let count = |number: Option<i32>| number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
        Turnout {
            roll: count(self.roll),
            mandates: count(self.mandates),
            present: count(self.present),
        }
    }

    /// What was published.
    #[must_use]
    pub fn published(&self) -> Option<PublishedPoll> {
        self.file.as_deref().and_then(|file| PublishedPoll::parse(file).ok())
    }

    /// The poll as far as permission depends on it.
    #[must_use]
    pub fn object(&self) -> Object {
        Object::in_scope(Scope::Body(self.body_id))
    }
}
