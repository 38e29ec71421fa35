//! Offices, recommendations to them, their answers and what they then do.

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
        let office = table(
            "office",
            vec![
                key("id"),
                id("body_id"),
                text("name"),
                text("place"),
                text("email"),
                text("language"),
                small("days"),
                small("reminder_before"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let recommendation = table(
            "recommendation",
            vec![
                key("id"),
                id("motion_id"),
                id("body_id"),
                id("office_id"),
                maybe_id("proposal_id"),
                text("title"),
                text("text"),
                text("language"),
                number("sent_at"),
                small("clock_from"),
                small("days"),
                small("reminder_before"),
                small("due_day"),
                text("standing"),
                small("answered_day").null().take(),
            ],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("office_id", "office"))
        .take();
        let response = table(
            "response",
            vec![
                key("id"),
                id("recommendation_id"),
                text("kind"),
                text("text"),
                text("reason"),
                number("answered_at"),
                maybe_id("account_id"),
                maybe_text("supplement"),
                maybe_number("supplied_at"),
            ],
        )
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .take();
        let milestone = table(
            "milestone",
            vec![
                key("id"),
                id("recommendation_id"),
                text("title"),
                small("due_day").null().take(),
                text("state"),
                text("evidence"),
                number("created_at"),
                number("changed_at"),
            ],
        )
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .take();
        let link = table(
            "office_link",
            vec![
                key("id"),
                id("recommendation_id"),
                text("purpose"),
                text("token_hash"),
                number("expires_at"),
                maybe_number("used_at"),
            ],
        )
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .take();
        for table in [office, recommendation, response, milestone, link] {
            manager.create_table(table).await?;
        }
        for index in [
            index("office", &["body_id"]),
            unique("recommendation", &["motion_id", "office_id"]),
            index("recommendation", &["office_id"]),
            index("recommendation", &["body_id"]),
            index("recommendation", &["proposal_id"]),
            index("recommendation", &["standing", "due_day"]),
            index("response", &["recommendation_id"]),
            index("milestone", &["recommendation_id"]),
            unique("office_link", &["token_hash"]),
            index("office_link", &["recommendation_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["office_link", "milestone", "response", "recommendation", "office"],
        )
        .await
    }
}
