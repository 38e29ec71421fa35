//! Rows of meetings, remarks, proposed decisions, voices and records.

/// The meeting of a round's jury; there is one, or none.
pub mod meeting {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId, SubmissionId};
    use shared::jury::deliberation::AgendaOrder;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_meeting")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        /// The juror who leads beside the organisers.
        pub chair_id: Option<AccountId>,
        pub agenda_order: AgendaOrder,
        /// How many can be selected, where the jury has said so.
        pub places: Option<i32>,
        /// What the jury is at.
        pub current_id: Option<SubmissionId>,
        pub started_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn places(&self) -> Option<u32> {
            self.places.and_then(|places| u32::try_from(places).ok())
        }
    }
}

/// The number by which a juror is known where names are not shown.
pub mod place {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RoundId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_place")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub round_id: RoundId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        /// From 1.
        pub number: i32,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody says about an item.
pub mod remark {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RemarkId, RoundId, SubmissionId};
    use shared::jury::deliberation::{Grounds, RemarkText};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_remark")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RemarkId,
        pub round_id: RoundId,
        pub submission_id: SubmissionId,
        pub author_id: AccountId,
        /// None once its author has taken it back.
        pub text: Option<RemarkText>,
        pub created_at: Timestamp,
        pub removed_by: Option<AccountId>,
        pub removed_at: Option<Timestamp>,
        /// Why somebody else has hidden it.
        pub removed_reason: Option<Grounds>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A decision that somebody proposes.
pub mod proposed {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposedId, RoundId, SubmissionId};
    use shared::jury::DeterminationKind;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_proposed")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProposedId,
        pub round_id: RoundId,
        pub submission_id: SubmissionId,
        pub author_id: AccountId,
        pub kind: DeterminationKind,
        /// The conditions, or reasons; those of a selection with conditions are never empty.
        pub words: String,
        pub created_at: Timestamp,
        pub withdrawn_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What a juror says to a proposed decision.
pub mod voice {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposedId};
    use shared::jury::deliberation::Voice;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_voice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub proposed_id: ProposedId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        pub voice: Voice,
        pub updated_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A decision as the meeting recorded it. The one that stands is in the entry of the round; this says how it came to be, and keeps those that
/// were taken back.
pub mod record {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RecordId, RoundId, SubmissionId};
    use shared::jury::DeterminationKind;
    use shared::jury::deliberation::{Grounds, Straw};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_record")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RecordId,
        pub round_id: RoundId,
        pub submission_id: SubmissionId,
        pub kind: DeterminationKind,
        pub reason: String,
        /// The straw poll on the proposed decision that was taken; none without one.
        pub agree: Option<i32>,
        pub disagree: Option<i32>,
        pub abstain: Option<i32>,
        pub recorded_by: Option<AccountId>,
        pub recorded_at: Timestamp,
        pub reopened_by: Option<AccountId>,
        pub reopened_at: Option<Timestamp>,
        pub reopened_reason: Option<Grounds>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn straw(&self) -> Option<Straw> {
            let count = |number: Option<i32>| u32::try_from(number?).ok();
            Some(Straw {
                agree: count(self.agree)?,
                disagree: count(self.disagree)?,
                abstain: count(self.abstain)?,
            })
        }
    }
}

/// Who was at the meeting when a decision was recorded.
pub mod attendee {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, RecordId};
    use shared::jury::deliberation::Attendance;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "jury_attendee")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub record_id: RecordId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub juror_id: AccountId,
        pub attendance: Attendance,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
