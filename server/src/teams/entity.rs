//! Rows of teams, memberships and requests to join.

/// A group that drafts a proposal.
pub mod team {
    use sea_orm::entity::prelude::*;
    use shared::ids::{ProcessId, TeamId};
    use shared::languages::Languages;
    use shared::teams::{JoinCode, Tags, TeamDescription, TeamName};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "team")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TeamId,
        pub process_id: ProcessId,
        pub name: TeamName,
        /// The name in the form in which two of one process are compared.
        pub name_key: String,
        pub description: TeamDescription,
        pub languages: Languages,
        pub interests: Tags,
        #[sea_orm(unique)]
        pub join_code: JoinCode,
        /// How many people are in it now.
        pub members: i32,
        pub created_at: Timestamp,
        /// When its last member left.
        pub closed_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The time of a person in a team.
pub mod membership {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MembershipId, ProcessId, TeamId};
    use shared::teams::MembershipRole;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "membership")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MembershipId,
        /// The team's process: a person is in one team of it.
        pub process_id: ProcessId,
        pub team_id: TeamId,
        pub account_id: AccountId,
        pub role: MembershipRole,
        pub joined_at: Timestamp,
        pub left_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A person's wish to join a team.
pub mod join_request {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, JoinRequestId, TeamId};
    use shared::teams::RequestState;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "join_request")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: JoinRequestId,
        pub team_id: TeamId,
        pub account_id: AccountId,
        pub message: String,
        pub state: RequestState,
        pub created_at: Timestamp,
        pub decided_at: Option<Timestamp>,
        pub decided_by: Option<AccountId>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
