//! What people want by mail, and which reminders went out.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let choice = table(
            "mail_choice",
            vec![key("account_id"), text("news"), number("news_since"), text("reminders")],
        )
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        // One a day of each kind: the key holds it, whichever process sends.
        let sent = table(
            "reminder_sent",
            vec![id("account_id"), text("kind"), small("day"), number("sent_at")],
        )
        .primary_key(&mut key_of(&["account_id", "kind", "day"]))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let nudge = table(
            "jury_nudge",
            vec![
                id("round_id"),
                id("juror_id"),
                small("day"),
                maybe_id("sent_by"),
                number("sent_at"),
            ],
        )
        .primary_key(&mut key_of(&["round_id", "juror_id", "day"]))
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        let look = table(
            "jury_look",
            vec![id("round_id"), id("account_id"), number("conflicts_at")],
        )
        .primary_key(&mut key_of(&["round_id", "account_id"]))
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        for table in [choice, sent, nudge, look] {
            manager.create_table(table).await?;
        }
        // Which news waits to be gathered.
        manager.create_index(index("mail_choice", &["news"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["jury_look", "jury_nudge", "reminder_sent", "mail_choice"]).await
    }
}
