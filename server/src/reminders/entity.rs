//! Rows of what people want by mail, and of the reminders that went out.

/// What a person wants by mail; no row for the usual.
pub mod choice {
    use sea_orm::entity::prelude::*;
    use shared::ids::AccountId;
    use shared::reminders::{NewsByMail, RemindersByMail};
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "mail_choice")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        pub news: NewsByMail,
        /// Since when news come so.
        pub news_since: Timestamp,
        pub reminders: RemindersByMail,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A reminder that went out: one of each kind a day.
pub mod sent {
    use sea_orm::entity::prelude::*;
    use shared::ids::AccountId;
    use shared::time::Timestamp;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "reminder_sent")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub account_id: AccountId,
        /// The word of a [`super::super::Kind`].
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: String,
        /// Days since 1970.
        #[sea_orm(primary_key, auto_increment = false)]
        pub day: i32,
        pub sent_at: Timestamp,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
