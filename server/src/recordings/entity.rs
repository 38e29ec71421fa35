//! The tables of voice notes: what is known of each, and its sound, which lists do not read.

/// A voice note.
pub mod recording {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, ProposalId, RecordingId};
    use shared::languages::Language;
    use shared::recordings::{SoundKind, Transcript};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recording")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: RecordingId,
        pub proposal_id: ProposalId,
        pub speaker_id: AccountId,
        pub language: Language,
        pub kind: SoundKind,
        /// Bytes of the sound.
        pub size: i32,
        pub transcript: Option<Transcript>,
        /// How often the transcript was written; whoever changes it says which one they have seen.
        pub version: i32,
        pub transcribed_by: Option<AccountId>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Its sound.
pub mod sound {
    use sea_orm::entity::prelude::*;
    use shared::ids::RecordingId;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recording_sound")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub recording_id: RecordingId,
        pub bytes: Vec<u8>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
