//! Finals by pairs: which rounds have them, and what jurors said of two finalists.

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
        let pairs = table("jury_pairs", vec![key("round_id"), small("each"), number("created_at")])
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .take();
        let comparison = table(
            "jury_comparison",
            vec![
                key("id"),
                id("round_id"),
                id("juror_id"),
                id("first_id"),
                id("second_id"),
                text("preferred"),
                text("reason"),
                number("created_at"),
                number("changed_at"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .foreign_key(&mut belongs_to("first_id", "submission"))
        .foreign_key(&mut belongs_to("second_id", "submission"))
        .take();
        manager.create_table(pairs).await?;
        manager.create_table(comparison).await?;
        let once = unique("jury_comparison", &["round_id", "juror_id", "first_id", "second_id"]);
        manager.create_index(once).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["jury_comparison", "jury_pairs"]).await
    }
}
