//! Rows of processes, their phases, and the phases held by hand.

/// One edition of the hackathon.
pub mod process {
    use sea_orm::entity::prelude::*;
    use shared::ids::ProcessId;
    use shared::languages::{Language, Languages};
    use shared::processes::Slug;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "process")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ProcessId,
        #[sea_orm(unique)]
        pub slug: Slug,
        pub title: String,
        pub summary: String,
        /// The language of title and summary.
        pub language: Language,
        /// The year in its proposals' numbers.
        pub year: i32,
        /// The languages in which teams may write.
        pub languages: Languages,
        /// Members of a team at most.
        pub team_limit: i32,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A dated part of a process: from inclusive, until exclusive.
pub mod phase {
    use sea_orm::entity::prelude::*;
    use shared::ids::{PhaseId, ProcessId};
    use shared::processes::{Phase, PhaseKind};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "phase")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PhaseId,
        pub process_id: ProcessId,
        pub kind: PhaseKind,
        pub from_at: Timestamp,
        pub until_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn phase(&self) -> Phase {
            Phase {
                kind: self.kind,
                from: self.from_at,
                until: self.until_at,
            }
        }
    }
}

/// A phase that an organiser set against the dates; it counts until it is lifted.
pub mod phase_hold {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, PhaseHoldId, ProcessId};
    use shared::processes::{Hold, PhaseKind};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "phase_hold")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PhaseHoldId,
        pub process_id: ProcessId,
        /// None: everything is closed.
        pub phase: Option<PhaseKind>,
        pub from_at: Timestamp,
        pub until_at: Option<Timestamp>,
        pub reason: String,
        pub held_by: Option<AccountId>,
        pub lifted_at: Option<Timestamp>,
        pub lifted_by: Option<AccountId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn hold(&self) -> Hold {
            Hold {
                phase: self.phase,
                from: self.from_at,
                until: self.until_at,
                reason: self.reason.clone(),
            }
        }
    }
}
