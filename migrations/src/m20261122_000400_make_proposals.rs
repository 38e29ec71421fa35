//! Proposals, every step of their state, and their frozen texts.

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
        let proposal = table(
            "proposal",
            vec![
                key("id"),
                text("number"),
                small("year"),
                small("serial"),
                id("process_id"),
                id("challenge_id"),
                id("team_id"),
                text("title"),
                text("language"),
                text("state"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .foreign_key(&mut belongs_to("challenge_id", "challenge"))
        .foreign_key(&mut belongs_to("team_id", "team"))
        .take();
        let step = table(
            "proposal_step",
            vec![
                key("id"),
                id("proposal_id"),
                maybe_text("act"),
                text("state"),
                number("at"),
                maybe_id("actor_id"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .take();
        let submission = table(
            "submission",
            vec![
                key("id"),
                id("proposal_id"),
                maybe_id("submitted_by"),
                number("submitted_at"),
                text("hash"),
                text("frozen"),
                maybe_number("withdrawn_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .take();
        for table in [proposal, step, submission] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("proposal", &["number"]),
            unique("proposal", &["year", "serial"]),
            unique("proposal", &["team_id", "challenge_id"]),
            index("proposal", &["process_id", "state", "id"]),
            index("proposal", &["challenge_id"]),
            index("proposal_step", &["proposal_id"]),
            index("submission", &["proposal_id"]),
        ] {
            manager.create_index(index).await?;
        }
        let db = manager.get_connection();
        // A proposal has one frozen text that counts.
        db.execute_unprepared(
            "CREATE UNIQUE INDEX submission_one ON submission (proposal_id) WHERE withdrawn_at IS NULL",
        )
        .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["submission", "proposal_step", "proposal"]).await
    }
}
