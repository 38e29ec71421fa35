//! What happened to a motion, step by step, and what the chair recommends.

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
        let step = table(
            "motion_step",
            vec![
                key("id"),
                id("motion_id"),
                text("act"),
                text("state"),
                text("hand"),
                maybe_id("taken_by"),
                text("reason"),
                maybe_small("until_day"),
                text("referred_to"),
                maybe_text("text_before"),
                number("taken_at"),
            ],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("taken_by", "account"))
        .take();
        let advice = table(
            "motion_advice",
            vec![
                key("motion_id"),
                text("kind"),
                text("reason"),
                text("language"),
                maybe_id("given_by"),
                number("given_at"),
            ],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("given_by", "account"))
        .take();
        for table in [step, advice] {
            manager.create_table(table).await?;
        }
        manager.create_index(index("motion_step", &["motion_id", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["motion_advice", "motion_step"]).await
    }
}
