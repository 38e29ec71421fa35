//! What jurors know in a round, what its submissions are about, and who is away.

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
        let field = table("jury_field", vec![id("round_id"), id("juror_id"), text("themes")])
            .primary_key(&mut key_of(&["round_id", "juror_id"]))
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("juror_id", "account"))
            .take();
        let topic = table("jury_topic", vec![id("round_id"), id("submission_id"), text("themes")])
            .primary_key(&mut key_of(&["round_id", "submission_id"]))
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("submission_id", "submission"))
            .take();
        let absence = table(
            "jury_absence",
            vec![
                id("round_id"),
                id("juror_id"),
                small("from_day"),
                maybe_small("until_day"),
                flag("keeps"),
                text("reason"),
                maybe_id("marked_by"),
                number("created_at"),
            ],
        )
        .primary_key(&mut key_of(&["round_id", "juror_id"]))
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        for table in [field, topic, absence] {
            manager.create_table(table).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["jury_absence", "jury_topic", "jury_field"]).await
    }
}
