//! Rows of lists, speeches, guests, and of what members say for the quota.

/// How a body keeps its lists.
pub mod rules {
    use sea_orm::entity::prelude::*;
    use shared::ids::BodyId;
    use shared::speakers::{ListOrder, SpeakingRules, SpeechKind};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "speaking_rules")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub body_id: BodyId,
        pub list_order: ListOrder,
        pub newcomers_first: bool,
        pub quota: bool,
        pub limit_for: i32,
        pub limit_against: i32,
        pub limit_question: i32,
        pub limit_point_of_order: i32,
        pub limit_reply: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn of(body: BodyId, rules: &SpeakingRules) -> Self {
            let limit = |kind| i32::try_from(rules.limit(kind)).unwrap_or(i32::MAX);
            Self {
                body_id: body,
                list_order: rules.order,
                newcomers_first: rules.newcomers_first,
                quota: rules.quota,
                limit_for: limit(SpeechKind::For),
                limit_against: limit(SpeechKind::Against),
                limit_question: limit(SpeechKind::Question),
                limit_point_of_order: limit(SpeechKind::PointOfOrder),
                limit_reply: limit(SpeechKind::Reply),
            }
        }

        #[must_use]
        pub fn rules(&self) -> SpeakingRules {
            SpeakingRules::new(self.list_order, self.newcomers_first, self.quota, |kind| {
                let limit = match kind {
                    SpeechKind::For => self.limit_for,
                    SpeechKind::Against => self.limit_against,
                    SpeechKind::Question => self.limit_question,
                    SpeechKind::PointOfOrder => self.limit_point_of_order,
                    SpeechKind::Reply => self.limit_reply,
                };
                u32::try_from(limit).unwrap_or_default()
            })
        }
    }
}

/// The list of an item; without a row it is open.
pub mod list {
    use sea_orm::entity::prelude::*;
    use shared::ids::AgendaItemId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "speaker_list")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: AgendaItemId,
        pub is_closed: bool,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A speech: asked for, on the floor, or held.
pub mod speech {
    use sea_orm::entity::prelude::*;
    use serde::{Deserialize, Serialize};
    use shared::ids::{AccountId, AgendaItemId, MeetingId, SpeechId};
    use shared::speakers::floor::{OnFloor, Step};
    use shared::speakers::{SpeechClock, SpeechKind, SpeechState};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
    #[sea_orm(table_name = "speech")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SpeechId,
        pub meeting_id: MeetingId,
        pub item_id: AgendaItemId,
        pub account_id: AccountId,
        pub kind: SpeechKind,
        pub state: SpeechState,
        /// Given by hand.
        pub place: Option<i32>,
        /// 0 for as long as one likes.
        pub seconds_limit: i32,
        /// Milliseconds before the clock began to run again.
        pub spent: i64,
        pub since: Option<Timestamp>,
        pub started_at: Option<Timestamp>,
        pub ended_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn clock(&self) -> SpeechClock {
            SpeechClock {
                spent: self.spent,
                since: self.since,
                limit: u32::try_from(self.seconds_limit).unwrap_or_default(),
            }
        }

        #[must_use]
        pub fn on_floor(&self) -> OnFloor {
            OnFloor {
                speech: self.id,
                kind: self.kind,
                state: self.state,
            }
        }

        /// Takes a step at `now`; its clock runs while somebody speaks and at no other time.
        pub fn step(&mut self, step: Step, now: Timestamp) {
            let clock = match step {
                Step::Speak => self.clock().run(now),
                Step::Pause | Step::Interrupt | Step::End => self.clock().stop(now),
            };
            (self.spent, self.since) = (clock.spent, clock.since);
            if step == Step::Speak {
                self.started_at = self.started_at.or(Some(now));
                self.place = None;
            }
            self.ended_at = (step == Step::End).then_some(now);
            self.state = step.state();
        }
    }
}

/// What somebody said of themselves for the quota of one meeting.
pub mod category {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MeetingId};
    use shared::speakers::Category;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "speaker_category")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub category: Category,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who is no member and may speak in one meeting.
pub mod guest {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MeetingId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "speaker_guest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub admitted_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The last act of those who lead, as far as it can be taken back.
pub mod undo {
    use sea_orm::entity::prelude::*;
    use shared::ids::AgendaItemId;
    use shared::speakers::LeadAct;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "speaker_undo")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub item_id: AgendaItemId,
        pub act: LeadAct,
        /// JSON: what the list was before and after.
        pub rows: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
