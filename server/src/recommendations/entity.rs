//! Rows of offices, recommendations, responses, milestones and links.

/// A part of an administration that owes answers to one body.
pub mod office {
    use sea_orm::entity::prelude::*;
    use shared::accounts::Email;
    use shared::ids::{BodyId, OfficeId};
    use shared::languages::Language;
    use shared::recommendations::OfficeRule;
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "office")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OfficeId,
        /// The body that sends to it.
        pub body_id: BodyId,
        pub name: String,
        pub place: String,
        /// Of the office, not of a person.
        pub email: Email,
        /// The language of its mail.
        pub language: Language,
        pub days: i32,
        pub reminder_before: i32,
        pub created_at: Timestamp,
        /// Since when it takes no new recommendation.
        pub ended_day: Option<Day>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn rule(&self) -> OfficeRule {
            super::rule(self.days, self.reminder_before)
        }
    }
}

/// An adopted motion sent to an office.
pub mod recommendation {
    use sea_orm::entity::prelude::*;
    use shared::ids::{BodyId, MotionId, OfficeId, ProposalId, RecommendationId};
    use shared::languages::Language;
    use shared::recommendations::{AnswerStanding, Clock, ClockStanding};
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recommendation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RecommendationId,
        pub motion_id: MotionId,
        pub body_id: BodyId,
        pub office_id: OfficeId,
        /// The proposal that the motion was made of.
        pub proposal_id: Option<ProposalId>,
        pub title: String,
        /// Markdown.
        pub text: String,
        pub language: Language,
        pub sent_at: Timestamp,
        /// The day the clock runs from.
        pub clock_from: Day,
        pub days: i32,
        pub reminder_before: i32,
        /// The last day of an answer in time.
        pub due_day: Day,
        pub standing: AnswerStanding,
        pub answered_day: Option<Day>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn clock(&self) -> Clock {
            Clock {
                sent: self.clock_from,
                rule: super::rule(self.days, self.reminder_before),
            }
        }

        #[must_use]
        pub fn clock_standing(&self, today: Day) -> ClockStanding {
            self.clock().standing(today, self.answered_day)
        }
    }
}

/// An answer of an office.
pub mod response {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RecommendationId, ResponseId};
    use shared::recommendations::AnswerKind;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "response")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ResponseId,
        pub recommendation_id: RecommendationId,
        pub kind: AnswerKind,
        pub text: String,
        pub reason: String,
        pub answered_at: Timestamp,
        /// None when it came by the link of a mail.
        pub account_id: Option<AccountId>,
        /// What the body sent when the office asked for more.
        pub supplement: Option<String>,
        pub supplied_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A dated step of what an office does.
pub mod milestone {
    use sea_orm::entity::prelude::*;
    use shared::ids::{MilestoneId, RecommendationId};
    use shared::recommendations::MilestoneState;
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "milestone")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MilestoneId,
        pub recommendation_id: RecommendationId,
        pub title: String,
        pub due_day: Option<Day>,
        pub state: MilestoneState,
        /// What shows it, in words or as an address.
        pub evidence: String,
        pub created_at: Timestamp,
        pub changed_at: Timestamp,
        /// The part of the office that does it; may be empty.
        pub responsible: String,
        /// The day for which the office was reminded that it is late.
        pub reminded_day: Option<Day>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A link in a mail to an office; it works once, for its purpose.
pub mod link {
    use sea_orm::entity::prelude::*;
    use shared::ids::{OfficeLinkId, RecommendationId};
    use shared::recommendations::LinkPurpose;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "office_link")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: OfficeLinkId,
        pub recommendation_id: RecommendationId,
        pub purpose: LinkPurpose,
        #[sea_orm(unique)]
        pub token_hash: String,
        pub expires_at: Timestamp,
        pub used_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The stored days of a rule; both were checked when it was made.
pub(super) fn rule(days: i32, reminder_before: i32) -> shared::recommendations::OfficeRule {
    shared::recommendations::OfficeRule {
        days: u16::try_from(days).unwrap_or(u16::MAX),
        reminder_before: u16::try_from(reminder_before).unwrap_or_default(),
    }
}
