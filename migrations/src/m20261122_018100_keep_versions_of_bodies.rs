//! What a body says of itself, and said before; its end; its rules with the days from which they hold; its deputies.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

fn new_columns() -> [ColumnDef; 5] {
    let empty = |name: &str| text(name).default("").take();
    [
        empty("languages"),
        empty("description"),
        empty("contact"),
        maybe_small("closed_day"),
        maybe_text("closed_reason"),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in new_columns() {
            let column = Table::alter().table(Alias::new("body")).add_column(column).take();
            manager.alter_table(column).await?;
        }
        let version = table(
            "body_version",
            vec![
                key("id"),
                id("body_id"),
                maybe_id("parent_id"),
                text("name"),
                text("place"),
                text("level"),
                text("competence"),
                text("language"),
                text("languages"),
                text("description"),
                text("contact"),
                maybe_id("changed_by"),
                number("changed_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let rules = table(
            "body_rules",
            vec![
                key("id"),
                id("body_id"),
                small("from_day"),
                text("rules"),
                text("note"),
                maybe_id("set_by"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let deputy = table("body_deputy", vec![key("grant_id")])
            .foreign_key(&mut belongs_to("grant_id", "role_grant"))
            .take();
        for table in [version, rules, deputy] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("body_version", &["body_id"])).await?;
        manager
            .create_index(index("body_rules", &["body_id", "from_day"]))
            .await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["body_deputy", "body_rules", "body_version"]).await?;
        for column in new_columns() {
            let column = Table::alter()
                .table(Alias::new("body"))
                .drop_column(Alias::new(column.get_column_name()))
                .take();
            manager.alter_table(column).await?;
        }
        Ok(())
    }
}
