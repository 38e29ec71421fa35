//! The tables of the history; the log itself is among the tables of the rooms.

/// A version with a name that somebody gave it.
pub mod named_version {
    use sea_orm::entity::prelude::*;
    use shared::history::VersionName;
    use shared::ids::{AccountId, DocumentId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "named_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub document_id: DocumentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub name: VersionName,
        pub named_by: AccountId,
        pub named_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A document at some version, made from its log.
pub mod checkpoint {
    use sea_orm::entity::prelude::*;
    use shared::ids::DocumentId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "checkpoint")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub document_id: DocumentId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        pub text: String,
        /// The JSON form of `replay::Stored`.
        pub authorship: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
