//! The library of good practices: records, and what they said in each version.

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
        let practice = table(
            "practice",
            vec![
                key("id"),
                text("state"),
                // The number of the newest version.
                small("version"),
                // Out of the newest version, to look for it.
                text("language"),
                text("theme"),
                maybe_text("country"),
                text("search"),
                number("changed_at"),
                // None before it is published for the first time.
                maybe_number("published_at"),
                maybe_number("withdrawn_at"),
                maybe_text("withdrawn_reason"),
            ],
        );
        manager.create_table(practice).await?;
        let version = table(
            "practice_version",
            vec![
                key("id"),
                id("practice_id"),
                small("number"),
                id("author_id"),
                number("saved_at"),
                text("title"),
                text("summary"),
                text("goal"),
                text("beneficiaries"),
                text("method"),
                text("results"),
                text("evaluation"),
                text("funding"),
                text("organisation"),
                text("contact"),
                maybe_text("country"),
                text("city"),
                maybe_small("begin_year"),
                maybe_small("end_year"),
                text("languages"),
                maybe_text("source"),
                text("language"),
                text("theme"),
                text("hash"),
            ],
        )
        .foreign_key(&mut belongs_to("practice_id", "practice"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .take();
        manager.create_table(version).await?;
        for index in [
            // The list, newest first.
            index("practice", &["state", "published_at", "id"]),
            unique("practice_version", &["practice_id", "number"]),
            index("practice_version", &["author_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["practice_version", "practice"]).await
    }
}
