//! Raised hands of teams.

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
        let hand = table(
            "hand",
            vec![
                key("id"),
                id("process_id"),
                id("team_id"),
                maybe_id("up_of"),
                id("raised_by"),
                maybe_text("question"),
                text("state"),
                number("raised_at"),
                maybe_id("answered_by"),
                maybe_number("answered_at"),
                maybe_number("ended_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .foreign_key(&mut belongs_to("team_id", "team"))
        .foreign_key(&mut belongs_to("raised_by", "account"))
        .foreign_key(&mut belongs_to("answered_by", "account"))
        .take();
        manager.create_table(hand).await?;
        for index in [
            // The team as long as its hand is up, else nothing: so a team has one hand.
            unique("hand", &["up_of"]),
            index("hand", &["team_id"]),
            index("hand", &["process_id", "state"]),
            index("hand", &["raised_by"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["hand"]).await
    }
}
