//! Sources of drafts.

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
        let card = table(
            "evidence_card",
            vec![
                key("id"),
                id("proposal_id"),
                id("document_id"),
                // None for what is said of a whole section.
                maybe_id("passage_id"),
                id("author_id"),
                text("claim"),
                text("url"),
                maybe_text("title"),
                maybe_text("publisher"),
                maybe_small("day"),
                number("created_at"),
                number("changed_at"),
                maybe_text("link_state"),
                maybe_number("checked_at"),
                number("check_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("document_id", "document"))
        .foreign_key(&mut belongs_to("passage_id", "passage"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .take();
        manager.create_table(card).await?;
        for index in [
            index("evidence_card", &["proposal_id", "id"]),
            index("evidence_card", &["document_id"]),
            index("evidence_card", &["passage_id"]),
            index("evidence_card", &["author_id"]),
            // Which link is to be looked at next.
            index("evidence_card", &["check_at"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["evidence_card"]).await
    }
}
