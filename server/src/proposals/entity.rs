//! Rows of proposals, of every step of their state, and of their frozen texts.

/// A team's answer to a challenge.
pub mod proposal {
    use sea_orm::entity::prelude::*;
    use shared::ids::{ChallengeId, ProcessId, ProposalId, TeamId};
    use shared::languages::Language;
    use shared::proposals::{ProposalNumber, ProposalState, ProposalTitle};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "proposal")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProposalId,
        #[sea_orm(unique)]
        pub number: ProposalNumber,
        pub year: i32,
        /// From 1 in its year.
        pub serial: i32,
        pub process_id: ProcessId,
        pub challenge_id: ChallengeId,
        pub team_id: TeamId,
        pub title: ProposalTitle,
        /// The language its sections are written in.
        pub language: Language,
        pub state: ProposalState,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A change of a proposal's state; the first one is its beginning, without an act.
pub mod step {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposalId, ProposalStepId};
    use shared::proposals::{ProposalAct, ProposalState};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "proposal_step")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProposalStepId,
        pub proposal_id: ProposalId,
        pub act: Option<ProposalAct>,
        /// The state after it.
        pub state: ProposalState,
        pub at: Timestamp,
        pub actor_id: Option<AccountId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A proposal's text as it was sent; it never changes.
pub mod submission {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposalId, SubmissionId};
    use shared::proposals::Frozen;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "submission")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: SubmissionId,
        pub proposal_id: ProposalId,
        pub submitted_by: Option<AccountId>,
        pub submitted_at: Timestamp,
        /// SHA-256 of [`Frozen::bytes`], in hex.
        pub hash: String,
        /// JSON of [`Frozen`].
        pub frozen: String,
        /// When the team took it back; it counts no more.
        pub withdrawn_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The frozen text.
        ///
        /// # Errors
        /// `Internal` when the row was damaged.
        pub fn text(&self) -> Result<Frozen> {
            serde_json::from_str(&self.frozen).map_err(Error::internal)
        }
    }
}
