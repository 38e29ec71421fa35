//! A poll with the rules it was made with.

use sea_orm::entity::prelude::*;
use shared::ids::{AgendaItemId, BodyId, MeetingId, MotionId, PollId};
use shared::permissions::{Object, Scope};
use shared::polls::{
    Majority, PollRules, PollState, Presence, PublishedPoll, Quorum, QuorumOf, Secrecy, Share, Turnout, Verdict,
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
