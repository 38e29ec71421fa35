//! Names of versions, and stands of long texts from which an older version is quickly made.

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
        let named = table(
            "named_version",
            vec![
                id("document_id"),
                number("version"),
                text("name"),
                id("named_by"),
                number("named_at"),
            ],
        )
        .primary_key(&mut key_of(&["document_id", "version"]))
        .foreign_key(&mut belongs_to("document_id", "document"))
        .foreign_key(&mut belongs_to("named_by", "account"))
        .take();
        let checkpoint = table(
            "checkpoint",
            vec![id("document_id"), number("version"), text("text"), text("authorship")],
        )
        .primary_key(&mut key_of(&["document_id", "version"]))
        .foreign_key(&mut belongs_to("document_id", "document"))
        .take();
        for table in [named, checkpoint] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("named_version", &["named_by"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["checkpoint", "named_version"]).await
    }
}
