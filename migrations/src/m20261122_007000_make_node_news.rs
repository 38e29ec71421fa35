//! What one process tells the others on the same database.

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
        let news = table(
            "node_news",
            vec![
                number("id").auto_increment().primary_key().take(),
                id("node"),
                number("number"),
                text("news"),
                number("created_at"),
            ],
        );
        manager.create_table(news).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["node_news"]).await
    }
}
