//! Passages of documents, and what people say about them.

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
        let passage = table(
            "passage",
            vec![
                key("id"),
                id("document_id"),
                number("version"),
                number("from_at"),
                number("to_at"),
                flag("is_gone"),
                text("quote"),
            ],
        )
        .foreign_key(&mut belongs_to("document_id", "document"))
        .take();
        let thread = table(
            "comment_thread",
            vec![
                key("id"),
                id("proposal_id"),
                id("document_id"),
                id("passage_id"),
                text("state"),
                number("comments"),
                number("created_at"),
                number("changed_at"),
                maybe_id("resolved_by"),
                maybe_number("resolved_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("passage_id", "passage"))
        .foreign_key(&mut belongs_to("resolved_by", "account"))
        .take();
        let comment = table(
            "comment",
            vec![
                key("id"),
                id("thread_id"),
                id("author_id"),
                text("text"),
                number("created_at"),
                maybe_number("edited_at"),
                maybe_number("deleted_at"),
                maybe_number("hidden_at"),
                maybe_id("hidden_by"),
                maybe_text("hidden_reason"),
            ],
        )
        .foreign_key(&mut belongs_to("thread_id", "comment_thread"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .foreign_key(&mut belongs_to("hidden_by", "account"))
        .take();
        for table in [passage, thread, comment] {
            manager.create_table(table).await?;
        }
        for index in [
            index("passage", &["document_id"]),
            index("comment_thread", &["proposal_id", "state"]),
            index("comment_thread", &["passage_id"]),
            index("comment", &["thread_id"]),
            index("comment", &["author_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["comment", "comment_thread", "passage"]).await
    }
}
