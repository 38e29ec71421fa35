//! Which paragraphs of a text are translated, and the word lists of editions.

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
        let check = table(
            "paragraph_check",
            vec![
                key("id"),
                id("document_id"),
                text("fingerprint"),
                text("words"),
                flag("is_machine"),
                maybe_id("checked_by"),
                number("checked_at"),
            ],
        )
        .foreign_key(&mut belongs_to("document_id", "document"))
        .foreign_key(&mut belongs_to("checked_by", "account"))
        .take();
        manager.create_table(check).await?;
        let term = table(
            "term",
            vec![
                key("id"),
                id("process_id"),
                id("entry_id"),
                text("language"),
                text("term"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .take();
        manager.create_table(term).await?;
        for index in [
            // A paragraph is translated or not, however often somebody says so.
            unique("paragraph_check", &["document_id", "fingerprint"]),
            index("paragraph_check", &["checked_by"]),
            unique("term", &["entry_id", "language"]),
            index("term", &["process_id", "language"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["paragraph_check", "term"]).await
    }
}
