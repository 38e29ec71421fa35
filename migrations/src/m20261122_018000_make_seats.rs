//! Seats of bodies, filled or vacant, and what more is known of a mandate.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What a mandate gains. A table that is there already gets no foreign key in SQLite; no seat and no mandate is deleted under another.
fn new_columns() -> [ColumnDef; 9] {
    [
        maybe_id("seat_id"),
        maybe_text("delegated_by"),
        maybe_small("substitute_from"),
        maybe_small("substitute_until"),
        maybe_text("public_name_key"),
        maybe_text("end_reason"),
        maybe_id("follows_id"),
        maybe_small("warned_until"),
        maybe_id("given_by"),
    ]
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let seat = table(
            "body_seat",
            vec![
                key("id"),
                id("body_id"),
                small("number"),
                text("label"),
                small("from_day"),
                maybe_small("until_day"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        manager.create_table(seat).await?;
        manager
            .create_index(unique("body_seat", &["body_id", "number"]))
            .await?;
        for column in new_columns() {
            let column = Table::alter().table(Alias::new("mandate")).add_column(column).take();
            manager.alter_table(column).await?;
        }
        manager.create_index(index("mandate", &["seat_id"])).await?;
        // Names that are there already are found with their accents only, until somebody changes them.
        let keys = r#"UPDATE "mandate" SET "public_name_key" = ' ' || LOWER("public_name") || ' ' WHERE "public_name" IS NOT NULL"#;
        manager.get_connection().execute_unprepared(keys).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("mandate_seat_id")
            .table(Alias::new("mandate"))
            .to_owned();
        manager.drop_index(index).await?;
        for column in new_columns() {
            let column = Table::alter()
                .table(Alias::new("mandate"))
                .drop_column(Alias::new(column.get_column_name()))
                .take();
            manager.alter_table(column).await?;
        }
        drop_tables(manager, &["body_seat"]).await
    }
}
