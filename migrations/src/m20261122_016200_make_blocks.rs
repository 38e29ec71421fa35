//! Blocks: motions of a meeting that are decided together.

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
        let block = table(
            "block",
            vec![
                key("id"),
                id("meeting_id"),
                text("title"),
                small("position"),
                number("created_at"),
                maybe_number("closed_at"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .take();
        let motion = table(
            "block_motion",
            vec![
                id("block_id"),
                id("motion_id"),
                small("position"),
                maybe_id("taken_out_by"),
                maybe_number("taken_out_at"),
                text("taken_out_reason"),
            ],
        )
        .primary_key(&mut key_of(&["block_id", "motion_id"]))
        .foreign_key(&mut belongs_to("block_id", "block"))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("taken_out_by", "account"))
        .take();
        for table in [block, motion] {
            manager.create_table(table).await?;
        }
        for index in [
            index("block", &["meeting_id", "position"]),
            index("block_motion", &["motion_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["block_motion", "block"]).await
    }
}
