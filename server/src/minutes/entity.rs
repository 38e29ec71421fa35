//! Rows of minutes: where they stand, parts, lines left out, tasks, remarks, versions.

/// Where the minutes of a meeting stand; no row before anybody wrote.
pub mod minutes {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AgendaItemId, MeetingId};
    use shared::languages::Language;
    use shared::minutes::MinutesState;
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub meeting_id: MeetingId,
        pub state: MinutesState,
        /// Of what the secretary writes.
        pub language: Language,
        pub handed_at: Option<Timestamp>,
        pub approved_at: Option<Timestamp>,
        /// The day on which the body approved them.
        pub approved_day: Option<Day>,
        /// The meeting that approved them; none for the chair's act.
        pub approved_in_id: Option<MeetingId>,
        pub approved_item_id: Option<AgendaItemId>,
        pub published_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What the secretary wrote to the head or to one point of the agenda.
pub mod section {
    use crate::error::Result;
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AgendaItemId, MeetingId, MinutesSectionId};
    use shared::minutes::facts::Line;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_section")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MinutesSectionId,
        pub meeting_id: MeetingId,
        /// None for the head.
        pub item_id: Option<AgendaItemId>,
        /// Markdown.
        pub text: String,
        /// For the members only.
        pub is_internal: bool,
        /// Grows with every change.
        pub revision: i32,
        /// What had happened when it was last written to, as JSON.
        pub seen: String,
        pub edited_by: Option<AccountId>,
        pub edited_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The lines that there were when it was last written to.
        ///
        /// # Errors
        /// `Internal` for what is no such JSON.
        pub fn seen(&self) -> Result<Vec<Line>> {
            serde_json::from_str(&self.seen).map_err(crate::Error::internal)
        }
    }
}

/// A line that is left out.
pub mod hidden {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, MinutesHiddenId, MinutesSectionId};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_hidden")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MinutesHiddenId,
        pub section_id: MinutesSectionId,
        /// The key of the line.
        pub line: String,
        pub reason: String,
        pub hidden_by: Option<AccountId>,
        pub hidden_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What somebody has to do.
pub mod task {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AgendaItemId, MeetingId, MinutesTaskId};
    use shared::minutes::facts::Someone;
    use shared::time::{Day, Timestamp};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_task")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MinutesTaskId,
        pub meeting_id: MeetingId,
        pub item_id: Option<AgendaItemId>,
        pub account_id: Option<AccountId>,
        /// Who does it, where it is nobody with an account.
        pub who: String,
        pub what: String,
        pub due_day: Option<Day>,
        pub created_by: Option<AccountId>,
        pub created_at: Timestamp,
        pub done_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        #[must_use]
        pub fn someone(&self) -> Someone {
            match self.account_id {
                Some(account) => Someone::Account(account),
                None => Someone::Named(self.who.clone()),
            }
        }
    }
}

/// What a member asks to be put right.
pub mod remark {
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AgendaItemId, MeetingId, MinutesRemarkId};
    use shared::minutes::RemarkDecision;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_remark")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MinutesRemarkId,
        pub meeting_id: MeetingId,
        /// None for the head, or the whole.
        pub item_id: Option<AgendaItemId>,
        pub author_id: AccountId,
        pub text: String,
        pub created_at: Timestamp,
        /// None until it is answered.
        pub decision: Option<RemarkDecision>,
        pub answer: Option<String>,
        pub answered_by: Option<AccountId>,
        pub answered_at: Option<Timestamp>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A step in the life of the minutes.
pub mod version {
    use crate::error::{Error, Result};
    use sea_orm::entity::prelude::*;
    use shared::ids::{AccountId, AgendaItemId, MeetingId, MinutesVersionId};
    use shared::languages::Language;
    use shared::minutes::VersionKind;
    use shared::minutes::record::Record;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "minutes_version")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: MinutesVersionId,
        pub meeting_id: MeetingId,
        /// From 1.
        pub number: i32,
        pub kind: VersionKind,
        /// The part that was written to; none for the head, and for steps of the whole.
        pub item_id: Option<AgendaItemId>,
        /// What stood there then, the reason of a line left out, or the addendum.
        pub text: String,
        pub language: Option<Language>,
        /// The whole, where it was frozen, as JSON.
        pub content: Option<String>,
        pub made_by: Option<AccountId>,
        pub made_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}

    impl Model {
        /// The whole as it was frozen.
        ///
        /// # Errors
        /// `NotFound` for a step that froze nothing; `Internal` for what is no record.
        pub fn record(&self) -> Result<Record> {
            let content = self.content.as_deref().ok_or(Error::NotFound)?;
            serde_json::from_str(content).map_err(Error::internal)
        }
    }
}
