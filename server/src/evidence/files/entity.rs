//! The tables of files: which ones a draft has, and their bytes, each kept once.

use sea_orm::entity::prelude::*;
use shared::evidence::source::{FileKind, FrozenFile};
use shared::ids::{AccountId, ProposalId, SourceFileId};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "source_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SourceFileId,
    pub proposal_id: ProposalId,
    pub uploader_id: AccountId,
    /// Which bytes: their SHA-256 in hex.
    pub file_hash: String,
    pub kind: FileKind,
    /// As `FileName` made it; shown as text only.
    pub name: String,
    /// In bytes.
    pub size: i32,
    /// Whether it went to the jury; what was sent is kept, so this does not change back.
    pub is_sent: bool,
    pub created_at: Timestamp,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// As it goes to the jury.
    #[must_use]
    pub fn frozen(&self) -> FrozenFile {
        FrozenFile {
            id: self.id,
            name: self.name.clone(),
            kind: self.kind,
            size: u32::try_from(self.size).unwrap_or_default(),
            sha256: self.file_hash.clone(),
        }
    }
}

/// What is given out.
pub mod bytes {
    use sea_orm::entity::prelude::*;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "source_bytes")]
    pub struct Model {
        /// Of the bytes, in hex.
        #[sea_orm(primary_key, auto_increment = false)]
        pub sha256: String,
        pub bytes: Vec<u8>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
