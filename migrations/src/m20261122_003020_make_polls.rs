//! Polls. A secret one uses `roll_entry` (who has voted) and `ballot` (what was voted), which share nothing but the poll: no time, no
//! person, no order, no number that grows.

use crate::columns::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let poll = table(
            "poll",
            vec![
                key("id"),
                id("body_id"),
                id("meeting_id"),
                maybe_id("motion_id"),
                maybe_id("item_id"),
                text("title"),
                text("state"),
                text("secrecy"),
                text("majority"),
                text("quorum_of"),
                text("quorum_share"),
                text("presence"),
                small("proxies"),
                number("created_at"),
                maybe_number("started_at"),
                maybe_number("finished_at"),
                maybe_number("published_at"),
                maybe_small("roll"),
                maybe_small("mandates"),
                maybe_small("present"),
                maybe_text("verdict"),
                maybe_text("file"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let mut entry = table("roll_entry", vec![id("poll_id"), id("mandate_id"), flag("has_cast")])
            .primary_key(&mut key_of(&["poll_id", "mandate_id"]))
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .take();
        let voter = table(
            "roll_voter",
            vec![id("poll_id"), id("mandate_id"), id("account_id"), text("cast_as")],
        )
        .primary_key(&mut key_of(&["poll_id", "mandate_id", "account_id"]))
        .foreign_key(&mut belongs_to("poll_id", "poll"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let named = table(
            "named_vote",
            vec![
                id("poll_id"),
                id("mandate_id"),
                id("account_id"),
                text("cast_as"),
                text("stance"),
            ],
        )
        .primary_key(&mut key_of(&["poll_id", "mandate_id"]))
        .foreign_key(&mut belongs_to("poll_id", "poll"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let random_key = ColumnDef::new(Alias::new("key")).binary_len(16).not_null().take();
        let mut ballot = table("ballot", vec![id("poll_id"), random_key, text("stance")])
            .primary_key(&mut key_of(&["poll_id", "key"]))
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .take();
        if manager.get_database_backend() == DbBackend::Sqlite {
            // A hidden row number would grow with every ballot and tell their order.
            entry.extra("WITHOUT ROWID");
            ballot.extra("WITHOUT ROWID");
        }
        for table in [poll, entry, voter, named, ballot] {
            manager.create_table(table).await?;
        }
        for index in [
            index("poll", &["meeting_id"]),
            index("poll", &["motion_id"]),
            index("poll", &["state"]),
            index("roll_voter", &["account_id", "poll_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["ballot", "named_vote", "roll_voter", "roll_entry", "poll"]).await
    }
}
