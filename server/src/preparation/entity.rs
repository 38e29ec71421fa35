//! Rows of what is prepared for a meeting.

/// What is arranged for a meeting beside title, time and place; no row for the usual.
pub mod arrangement {
    use sea_orm::entity::prelude::*;
    use shared::ids::MeetingId;
    use shared::languages::Languages;
    use shared::preparation::Arrangements;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_arrangement")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        pub minutes: i32,
        pub access: String,
        pub interpretation: Languages,
        pub link_is_public: bool,
        /// Grows with each change that calendars must know.
        pub sequence: i32,
        /// When the invitations went out first.
        pub invited_at: Option<Timestamp>,
        pub reminded_at: Option<Timestamp>,
        pub cancelled_why: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The usual, of a meeting for which nobody has said anything.
        #[must_use]
        pub fn usual(meeting: MeetingId) -> Self {
            let usual = Arrangements::default();
            Self {
                meeting_id: meeting,
                minutes: usual.minutes,
                access: usual.access,
                interpretation: usual.interpretation,
                link_is_public: usual.link_is_public,
                sequence: 0,
                invited_at: None,
                reminded_at: None,
                cancelled_why: None,
            }
        }

        /// The languages into which somebody interprets, each by its own name; none when nobody does.
        #[must_use]
        pub fn interpreted(&self) -> Option<String> {
            let names: Vec<_> = self.interpretation.iter().map(|language| language.own_name()).collect();
            (!names.is_empty()).then(|| names.join(", "))
        }

        /// With what a form says.
        #[must_use]
        pub fn with(self, said: Arrangements) -> Self {
            Self {
                minutes: said.minutes,
                access: said.access,
                interpretation: said.interpretation,
                link_is_public: said.link_is_public,
                ..self
            }
        }
    }
}

/// A paper of a meeting: a file or a link.
pub mod document {
    use sea_orm::entity::prelude::*;
    use shared::evidence::source::FileKind;
    use shared::ids::{AccountId, AgendaItemId, MeetingDocumentId, MeetingId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MeetingDocumentId,
        pub meeting_id: MeetingId,
        /// None for the whole meeting.
        pub item_id: Option<AgendaItemId>,
        pub uploader_id: AccountId,
        pub title: String,
        /// Only the body sees it.
        pub internal: bool,
        /// Where it is, when it is no file.
        pub link: Option<String>,
        pub kind: Option<FileKind>,
        pub name: Option<String>,
        /// In bytes; 0 for a link.
        pub size: i32,
        /// SHA-256 in hex.
        pub file_hash: Option<String>,
        pub created_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// Where a reader gets it.
        #[must_use]
        pub fn address(&self) -> String {
            self.link
                .clone()
                .unwrap_or_else(|| format!("/meeting-documents/{}", self.id))
        }
    }

    /// What is given out.
    pub mod bytes {
        use sea_orm::entity::prelude::*;
        use shared::ids::MeetingDocumentId;

        #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
        #[sea_orm(table_name = "meeting_document_bytes")]
        pub struct Model {
            #[sea_orm(primary_key, auto_increment = false)]
            pub document_id: MeetingDocumentId,
            pub bytes: Vec<u8>,
        }

        #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
        pub enum Relation {}

        impl ActiveModelBehavior for ActiveModel {}
    }
}

/// Somebody who is invited to a meeting: for a seat of their own, or called as its substitute.
pub mod invitation {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MandateId, MeetingId};
    use shared::preparation::replies::Reply;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub mandate_id: MandateId,
        pub is_substitute: bool,
        pub reply: Reply,
        pub invited_at: Timestamp,
        pub replied_at: Option<Timestamp>,
        /// When a substitute was told that the member comes after all.
        pub released_at: Option<Timestamp>,
        /// Of the link in the last letter, until it is used.
        pub token_hash: Option<String>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// One stay of a person at a meeting.
pub mod stay {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MeetingId, StayId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_stay")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: StayId,
        pub meeting_id: MeetingId,
        pub account_id: AccountId,
        pub came_at: Timestamp,
        /// None while the person is there, and for who stayed to the end.
        pub left_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Somebody who was admitted by name.
pub mod guest {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MeetingGuestId, MeetingId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "meeting_guest")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MeetingGuestId,
        pub meeting_id: MeetingId,
        pub name: String,
        pub capacity: String,
        pub admitted_by: AccountId,
        pub came_at: Timestamp,
        pub left_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
