//! Points of recommendations with their answers, documents of an answer, the authors' reply, followers, and who is responsible for a milestone.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

fn new_columns() -> [ColumnDef; 2] {
    [text("responsible").default("").take(), maybe_small("reminded_day")]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let point = table(
            "recommendation_point",
            vec![key("id"), id("recommendation_id"), small("number"), text("text")],
        )
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .take();
        let answer = table(
            "point_answer",
            vec![id("response_id"), id("point_id"), text("verdict"), text("reason")],
        )
        .primary_key(&mut key_of(&["response_id", "point_id"]))
        .foreign_key(&mut belongs_to("response_id", "response"))
        .foreign_key(&mut belongs_to("point_id", "recommendation_point"))
        .take();
        let document = table(
            "response_document",
            vec![key("id"), id("response_id"), text("title"), text("link")],
        )
        .foreign_key(&mut belongs_to("response_id", "response"))
        .take();
        let reply = table(
            "recommendation_reply",
            vec![
                id("recommendation_id").primary_key().take(),
                id("account_id"),
                text("text"),
                number("replied_at"),
                maybe_text("decision"),
                text("note"),
                maybe_id("decided_by"),
                maybe_number("decided_at"),
            ],
        )
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let follow = table(
            "recommendation_follow",
            vec![id("recommendation_id"), id("account_id"), number("since")],
        )
        .primary_key(&mut key_of(&["recommendation_id", "account_id"]))
        .foreign_key(&mut belongs_to("recommendation_id", "recommendation"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        for table in [point, answer, document, reply, follow] {
            manager.create_table(table).await?;
        }
        for column in new_columns() {
            let column = Table::alter().table(Alias::new("milestone")).add_column(column).take();
            manager.alter_table(column).await?;
        }
        manager
            .create_index(unique("recommendation_point", &["recommendation_id", "number"]))
            .await?;
        manager.create_index(index("response_document", &["response_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in new_columns() {
            let column = Table::alter()
                .table(Alias::new("milestone"))
                .drop_column(Alias::new(column.get_column_name()))
                .take();
            manager.alter_table(column).await?;
        }
        let tables = [
            "recommendation_follow",
            "recommendation_reply",
            "response_document",
            "point_answer",
            "recommendation_point",
        ];
        drop_tables(manager, &tables).await
    }
}
