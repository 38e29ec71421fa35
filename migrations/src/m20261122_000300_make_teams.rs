//! Teams, who is in them, and who asked to join.

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
        let team = table(
            "team",
            vec![
                key("id"),
                id("process_id"),
                text("name"),
                text("name_key"),
                text("description"),
                text("languages"),
                text("interests"),
                text("join_code"),
                // How many people are in it now, so that a list of thousands need not count.
                small("members"),
                number("created_at"),
                maybe_number("closed_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .take();
        let membership = table(
            "membership",
            vec![
                key("id"),
                id("process_id"),
                id("team_id"),
                id("account_id"),
                text("role"),
                number("joined_at"),
                maybe_number("left_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .foreign_key(&mut belongs_to("team_id", "team"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let request = table(
            "join_request",
            vec![
                key("id"),
                id("team_id"),
                id("account_id"),
                text("message"),
                text("state"),
                number("created_at"),
                maybe_number("decided_at"),
                maybe_id("decided_by"),
            ],
        )
        .foreign_key(&mut belongs_to("team_id", "team"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        for table in [team, membership, request] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("team", &["process_id", "name_key"]),
            unique("team", &["join_code"]),
            index("team", &["process_id", "id"]),
            index("membership", &["team_id"]),
            index("membership", &["account_id"]),
            index("join_request", &["team_id", "state"]),
            index("join_request", &["account_id"]),
        ] {
            manager.create_index(index).await?;
        }
        let db = manager.get_connection();
        // One team per person per process; one open request per person and team.
        db.execute_unprepared(
            "CREATE UNIQUE INDEX membership_one_team ON membership (process_id, account_id) WHERE left_at IS NULL",
        )
        .await?;
        db.execute_unprepared(
            "CREATE UNIQUE INDEX join_request_one_open ON join_request (team_id, account_id) WHERE state = 'open'",
        )
        .await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["join_request", "membership", "team"]).await
    }
}
