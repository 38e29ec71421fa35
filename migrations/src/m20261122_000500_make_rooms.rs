//! Documents and their logs.

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
        let document = table(
            "document",
            vec![
                key("id"),
                id("proposal_id"),
                id("section_id"),
                text("language"),
                number("head_version"),
                text("snapshot"),
                number("snapshot_version"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .take();
        let change = table(
            "change",
            vec![
                id("document_id"),
                number("version"),
                maybe_id("author_id"),
                maybe_id("session_id"),
                text("client_id"),
                number("client_seq"),
                number("created_at"),
                text("changes"),
            ],
        )
        .primary_key(
            Index::create()
                .col(Alias::new("document_id"))
                .col(Alias::new("version")),
        )
        .foreign_key(&mut belongs_to("document_id", "document"))
        .take();
        for table in [document, change] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("document", &["proposal_id", "section_id", "language"]),
            unique("change", &["document_id", "client_id", "client_seq"]),
            index("change", &["author_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["change", "document"]).await
    }
}
