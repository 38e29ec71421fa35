//! Motions that one body sends on to another.

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
        let forwarding = table(
            "forwarding",
            vec![
                key("id"),
                id("first_id"),
                id("motion_id"),
                id("body_id"),
                text("note"),
                text("language"),
                small("text_version"),
                text("text_hash"),
                text("state"),
                maybe_id("sent_by"),
                number("sent_at"),
                maybe_id("derived_id"),
                maybe_id("answered_by"),
                maybe_number("answered_at"),
                text("reason"),
            ],
        )
        .foreign_key(&mut belongs_to("first_id", "motion"))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("sent_by", "account"))
        .foreign_key(&mut belongs_to("derived_id", "motion"))
        .foreign_key(&mut belongs_to("answered_by", "account"))
        .take();
        manager.create_table(forwarding).await?;
        for index in [
            index("forwarding", &["first_id"]),
            index("forwarding", &["motion_id"]),
            index("forwarding", &["body_id", "state"]),
            unique("forwarding", &["derived_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["forwarding"]).await
    }
}
