//! What jurors put off, and what they flag for the organisers.

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
        let later = table(
            "jury_later",
            vec![key("assignment_id"), text("note"), number("put_off_at")],
        )
        .foreign_key(&mut belongs_to("assignment_id", "jury_assignment"))
        .take();
        let flag = table(
            "jury_flag",
            vec![
                key("id"),
                id("assignment_id"),
                id("round_id"),
                id("submission_id"),
                id("juror_id"),
                text("kind"),
                text("reason"),
                text("state"),
                text("answer"),
                maybe_id("answered_by"),
                maybe_number("answered_at"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("assignment_id", "jury_assignment"))
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("submission_id", "submission"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        for table in [later, flag] {
            manager.create_table(table).await?;
        }
        for index in [
            index("jury_flag", &["assignment_id"]),
            index("jury_flag", &["juror_id"]),
            index("jury_flag", &["round_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["jury_flag", "jury_later"]).await
    }
}
