//! The tables of pictures: which ones there are, and their files, each kept once.

/// A picture of a proposal.
pub mod image {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ImageId, ProposalId};
    use shared::images::ImageAddress;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "image")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: ImageId,
        pub proposal_id: ProposalId,
        pub uploader_id: AccountId,
        /// Which file: its SHA-256 in hex.
        pub file_hash: String,
        pub width: i32,
        pub height: i32,
        /// Whether it was found in a text; the log of a text is kept, so this does not change back.
        pub is_used: bool,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// As a text names it.
        #[must_use]
        pub fn address(&self) -> ImageAddress {
            let sides = u32::try_from(self.width).ok().zip(u32::try_from(self.height).ok());
            ImageAddress {
                id: self.id,
                size: sides,
            }
        }
    }
}

/// What is given out.
pub mod file {
    use sea_orm::entity::prelude::*;
    use shared::images::ImageKind;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "image_file")]
    pub struct Model {
        /// Of the bytes, in hex.
        #[sea_orm(primary_key, auto_increment = false)]
        pub sha256: String,
        pub kind: ImageKind,
        pub bytes: Vec<u8>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
