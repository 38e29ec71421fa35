//! The chat of a room.

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
        let message = table(
            "chat_message",
            vec![
                key("id"),
                id("proposal_id"),
                id("author_id"),
                maybe_text("text"),
                number("created_at"),
                maybe_number("deleted_at"),
                maybe_number("hidden_at"),
                maybe_id("hidden_by"),
                maybe_text("hidden_reason"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .foreign_key(&mut belongs_to("hidden_by", "account"))
        .take();
        manager.create_table(message).await?;
        for index in [
            index("chat_message", &["proposal_id", "id"]),
            index("chat_message", &["author_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["chat_message"]).await
    }
}
