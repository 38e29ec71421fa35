//! The tables of the rooms.

/// One section of a proposal in one language.
pub mod document {
    use sea_orm::entity::prelude::*;
    use shared::ids::{DocumentId, ProposalId, SectionId};
    use shared::languages::Language;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DocumentId,
        pub proposal_id: ProposalId,
        pub section_id: SectionId,
        pub language: Language,
        /// How many rows the log has.
        pub head_version: i64,
        /// The text at `snapshot_version`; what came later is in the log.
        pub snapshot: String,
        pub snapshot_version: i64,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One row of a document's log.
pub mod change {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, DocumentId, SessionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "change")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub document_id: DocumentId,
        /// The document's version once this change is made; the first is 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub version: i64,
        /// Nobody once the author has left the platform.
        pub author_id: Option<AccountId>,
        pub session_id: Option<SessionId>,
        /// The editor it came from, and its number among that editor's changes: the same one twice is refused.
        pub client_id: String,
        pub client_seq: i64,
        pub created_at: Timestamp,
        /// The JSON form of the change set.
        pub changes: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Words of a document that something is said of.
pub mod passage {
    use sea_orm::entity::prelude::*;
    use shared::ids::{DocumentId, PassageId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "passage")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PassageId,
        pub document_id: DocumentId,
        /// Where it stood at this version; the rows of the log after it say where it stands now.
        pub version: i64,
        pub from_at: i64,
        pub to_at: i64,
        /// Nothing of it is left at this version.
        pub is_gone: bool,
        /// The words when it was chosen.
        pub quote: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
