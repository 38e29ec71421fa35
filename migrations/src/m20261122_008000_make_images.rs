//! Pictures in the texts of proposals.

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
        let file = table(
            "image_file",
            vec![
                text("sha256").primary_key().take(),
                text("kind"),
                bytes("bytes"),
                number("created_at"),
            ],
        );
        manager.create_table(file).await?;
        let image = table(
            "image",
            vec![
                key("id"),
                id("proposal_id"),
                id("uploader_id"),
                text("file_hash"),
                small("width"),
                small("height"),
                flag("is_used"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("uploader_id", "account"))
        .foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("file_hash"))
                .to(Alias::new("image_file"), Alias::new("sha256")),
        )
        .take();
        manager.create_table(image).await?;
        for index in [
            index("image", &["proposal_id", "id"]),
            index("image", &["uploader_id"]),
            index("image", &["file_hash"]),
            // Which ones are to be looked at, whether a text holds them.
            index("image", &["is_used", "created_at"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["image", "image_file"]).await
    }
}
