//! Requests of jurors that another one takes over a review.

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
        let swap = table(
            "jury_swap",
            vec![
                key("id"),
                id("round_id"),
                id("assignment_id"),
                id("asker_id"),
                maybe_id("asked_id"),
                text("reason"),
                text("state"),
                number("created_at"),
                maybe_id("taken_by"),
                maybe_id("answered_by"),
                maybe_number("answered_at"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("assignment_id", "jury_assignment"))
        .foreign_key(&mut belongs_to("asker_id", "account"))
        .take();
        manager.create_table(swap).await?;
        for index in [
            index("jury_swap", &["round_id", "id"]),
            index("jury_swap", &["assignment_id"]),
            index("jury_swap", &["asker_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["jury_swap"]).await
    }
}
