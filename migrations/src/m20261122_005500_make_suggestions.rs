//! Other words for a passage, suggested in a talk.

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
        let suggestion = table(
            "suggestion",
            vec![
                key("thread_id"),
                id("comment_id"),
                id("author_id"),
                text("base"),
                text("replacement"),
                text("state"),
                maybe_id("decided_by"),
                maybe_number("decided_at"),
                maybe_text("reason"),
            ],
        )
        .foreign_key(&mut belongs_to("thread_id", "comment_thread"))
        .foreign_key(&mut belongs_to("comment_id", "comment"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .foreign_key(&mut belongs_to("decided_by", "account"))
        .take();
        manager.create_table(suggestion).await?;
        for index in [
            index("suggestion", &["comment_id"]),
            index("suggestion", &["author_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["suggestion"]).await
    }
}
