//! Papers of meetings: files and links.

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
            "meeting_document",
            vec![
                key("id"),
                id("meeting_id"),
                // None for the whole meeting; a paper stays when its item goes.
                maybe_id("item_id"),
                id("uploader_id"),
                text("title"),
                flag("internal"),
                maybe_text("link"),
                maybe_text("kind"),
                maybe_text("name"),
                small("size"),
                maybe_text("file_hash"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("uploader_id", "account"))
        .take();
        manager.create_table(document).await?;
        let content = table("meeting_document_bytes", vec![key("document_id"), bytes("bytes")])
            .foreign_key(&mut belongs_to("document_id", "meeting_document"))
            .take();
        manager.create_table(content).await?;
        manager
            .create_index(index("meeting_document", &["meeting_id", "id"]))
            .await?;
        manager.create_index(index("meeting_document", &["uploader_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["meeting_document_bytes", "meeting_document"]).await
    }
}
