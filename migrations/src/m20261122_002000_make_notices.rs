//! What people are told.

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
        let notice = table(
            "notice",
            vec![
                key("id"),
                id("account_id"),
                text("key"),
                text("values"),
                text("path"),
                number("created_at"),
                maybe_number("read_at"),
            ],
        )
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        manager.create_table(notice).await?;
        manager.create_index(index("notice", &["account_id", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["notice"]).await
    }
}
