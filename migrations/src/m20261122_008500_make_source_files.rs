//! Files as sources of drafts.

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
        let bytes = table(
            "source_bytes",
            vec![
                text("sha256").primary_key().take(),
                bytes("bytes"),
                number("created_at"),
            ],
        );
        manager.create_table(bytes).await?;
        let file = table(
            "source_file",
            vec![
                key("id"),
                id("proposal_id"),
                id("uploader_id"),
                text("file_hash"),
                text("kind"),
                text("name"),
                small("size"),
                flag("is_sent"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("uploader_id", "account"))
        .foreign_key(
            ForeignKey::create()
                .from_col(Alias::new("file_hash"))
                .to(Alias::new("source_bytes"), Alias::new("sha256")),
        )
        .take();
        manager.create_table(file).await?;
        // A table that is there already gets no foreign key in SQLite: the service looks whether the file is there, in the transaction of the card.
        let column = Table::alter()
            .table(Alias::new("evidence_card"))
            .add_column(maybe_id("file_id"))
            .take();
        manager.alter_table(column).await?;
        for index in [
            index("source_file", &["proposal_id", "id"]),
            index("source_file", &["uploader_id"]),
            index("source_file", &["file_hash"]),
            // Which ones are to be looked at, whether a card names them.
            index("source_file", &["is_sent", "created_at"]),
            index("evidence_card", &["file_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("evidence_card_file_id")
            .table(Alias::new("evidence_card"))
            .to_owned();
        manager.drop_index(index).await?;
        let column = Table::alter()
            .table(Alias::new("evidence_card"))
            .drop_column(Alias::new("file_id"))
            .take();
        manager.alter_table(column).await?;
        drop_tables(manager, &["source_file", "source_bytes"]).await
    }
}
