//! Rows of versions, amendments, and what is said and decided of them.

/// A version of a motion's text. A motion without one is as it was submitted.
pub mod version {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::amendments::VersionText;
    use shared::ids::{AccountId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "motion_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        /// From 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub number: i32,
        /// JSON of `shared::amendments::Paragraph`s.
        pub paragraphs: String,
        pub next_paragraph: i32,
        /// None of what was submitted.
        pub made_by: Option<AccountId>,
        pub made_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// # Errors
        /// `Internal` when the row is broken.
        pub fn text(&self) -> Result<VersionText> {
            Ok(VersionText {
                number: u32::try_from(self.number).map_err(Error::internal)?,
                paragraphs: serde_json::from_str(&self.paragraphs).map_err(Error::internal)?,
                next: u32::try_from(self.next_paragraph).map_err(Error::internal)?,
            })
        }
    }
}

/// That nobody proposes amendments to a motion any more.
pub mod closing {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_closing")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub motion_id: MotionId,
        pub closed_by: Option<AccountId>,
        pub closed_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A change that somebody asks for.
pub mod amendment {
    use sea_orm::entity::prelude::*;
    use shared::amendments::{self, AmendmentNumber, AmendmentState, Change, ChangeKind, DecidedBy};
    use shared::ids::{AccountId, AmendmentId, MotionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: AmendmentId,
        pub motion_id: MotionId,
        /// The amendment whose words it changes.
        pub parent_id: Option<AmendmentId>,
        pub submitter_id: AccountId,
        /// Given when it is submitted; one to an amendment has the number of that one.
        pub number: Option<i32>,
        /// From 1 among the amendments to one amendment, else 0.
        pub sub: i32,
        pub kind: ChangeKind,
        /// The id of the paragraph in the motion, or its number in the words of the parent; 0 before the first.
        pub paragraph: i32,
        /// Markdown; empty when it deletes.
        pub text: String,
        /// The words as they were adopted, where the chair proposed others.
        pub adopted_text: Option<String>,
        pub reason: String,
        /// The version it was written for.
        pub version: i32,
        /// Where it stands in the list: the number of the paragraph, and the same for the amendments to it.
        pub place: i32,
        pub state: AmendmentState,
        pub created_at: Timestamp,
        pub submitted_at: Option<Timestamp>,
        pub decided_at: Option<Timestamp>,
        pub decided_how: Option<DecidedBy>,
        /// Because of which other there is nothing to decide.
        pub because_id: Option<AmendmentId>,
        /// The version that has its words.
        pub applied_in: Option<i32>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// None of a draft.
        #[must_use]
        pub fn named(&self) -> Option<AmendmentNumber> {
            let count = |number: i32| u32::try_from(number).ok();
            Some(AmendmentNumber::from((count(self.number?)?, count(self.sub)?)))
        }

        /// What it asks for, in the words that were adopted where there are such.
        #[must_use]
        pub fn change(&self) -> Change {
            let paragraph = u32::try_from(self.paragraph).unwrap_or_default();
            match (&self.adopted_text, self.kind) {
                (Some(words), ChangeKind::Delete) => Change::of(ChangeKind::Replace, paragraph, words),
                (Some(words), kind) => Change::of(kind, paragraph, words),
                (None, kind) => Change::of(kind, paragraph, &self.text),
            }
        }

        /// The amendment as the rules see it.
        #[must_use]
        pub fn rule(&self) -> amendments::Amendment {
            amendments::Amendment {
                id: self.id,
                number: self.named().unwrap_or(AmendmentNumber { number: 0, sub: 0 }),
                parent: self.parent_id,
                version: u32::try_from(self.version).unwrap_or_default(),
                change: self.change(),
            }
        }

        /// Whether its words wait for the next version.
        #[must_use]
        pub fn waits(&self) -> bool {
            self.state.goes_in() && self.applied_in.is_none()
        }
    }
}

/// Somebody supports an amendment.
pub mod support {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AmendmentId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_support")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub amendment_id: AmendmentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub given_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What the chair proposes to do with an amendment.
pub mod procedure {
    use sea_orm::entity::prelude::*;
    use shared::amendments::Procedure;
    use shared::ids::{AccountId, AmendmentId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_procedure")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub amendment_id: AmendmentId,
        pub kind: Procedure,
        /// The changed wording; else empty.
        pub text: String,
        pub reason: String,
        pub because_id: Option<AmendmentId>,
        pub proposed_by: Option<AccountId>,
        pub proposed_at: Timestamp,
        /// Counts once it is answered.
        pub agrees: bool,
        pub answered_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// What the submitter says, and since when.
        #[must_use]
        pub fn answer(&self) -> Option<(bool, Timestamp)> {
            self.answered_at.map(|at| (self.agrees, at))
        }
    }
}

/// A poll about an amendment.
pub mod poll_link {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AmendmentId, PollId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_poll")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub poll_id: PollId,
        pub amendment_id: AmendmentId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The wording by which the chair has settled a conflict.
pub mod settlement {
    use sea_orm::entity::prelude::*;
    use shared::amendments::{Place, Slot};
    use shared::ids::{AccountId, AmendmentId, MotionId, SettlementId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_settlement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SettlementId,
        pub motion_id: MotionId,
        /// The version that the amendments change.
        pub version: i32,
        /// The amendment in whose words the conflict is.
        pub within_id: Option<AmendmentId>,
        pub is_gap: bool,
        pub paragraph: i32,
        pub text: String,
        pub settled_by: Option<AccountId>,
        pub settled_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn slot(&self) -> Slot {
            let paragraph = u32::try_from(self.paragraph).unwrap_or_default();
            Slot {
                of: self.within_id,
                place: Place::from_columns(self.is_gap, paragraph),
            }
        }
    }
}

/// An amendment that a settlement names.
pub mod settled {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AmendmentId, SettlementId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "amendment_settled")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub settlement_id: SettlementId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub amendment_id: AmendmentId,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
