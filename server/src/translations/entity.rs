//! The tables of translations.

/// A paragraph of a source that is translated in a document.
pub mod check {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, DocumentId, ParagraphCheckId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "paragraph_check")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ParagraphCheckId,
        /// The document with the translation.
        pub document_id: DocumentId,
        /// Of the source's words: see `marks::fingerprint`.
        pub fingerprint: String,
        /// The paragraph of the source, as it was.
        pub words: String,
        /// A machine drafted it and nobody has read it yet.
        pub is_machine: bool,
        pub checked_by: Option<AccountId>,
        pub checked_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A word of an edition's word list in one language.
pub mod term {
    use sea_orm::entity::prelude::*;
    use shared::ids::{EntryId, ProcessId, TermId};
    use shared::languages::Language;
    use shared::time::Timestamp;
    use shared::translations::Term;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "term")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: TermId,
        pub process_id: ProcessId,
        /// The words of several languages for one thing.
        pub entry_id: EntryId,
        pub language: Language,
        pub term: Term,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
