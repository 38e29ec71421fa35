//! Polls of every method: options to choose from, motions decided together, votes from the room. What was a stance becomes a vote, in one
//! canonical text for all methods; those of yes, no and abstain stay as they are.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What `poll` says of its contest, each with what it is for the polls there are: questions.
fn columns_of_poll() -> [ColumnDef; 7] {
    [
        text("method").default("yes_no").take(),
        small("options").default(2).take(),
        small("seats").default(1).take(),
        small("highest").default(0).take(),
        small("crosses").default(1).take(),
        text("tie_rule").default("status_quo").take(),
        // Of the lot, drawn in the open when there is a tie.
        maybe_text("seed"),
    ]
}

/// What the roll says of a vote besides that it was cast.
fn columns_of_roll() -> [ColumnDef; 2] {
    [
        flag("in_room").default(false).take(),
        flag("agreed").default(false).take(),
    ]
}

async fn rename(manager: &SchemaManager<'_>, table: &str, from: &str, to: &str) -> Result<(), DbErr> {
    let rename = Table::alter()
        .table(Alias::new(table))
        .rename_column(Alias::new(from), Alias::new(to))
        .take();
    manager.alter_table(rename).await
}

async fn add(
    manager: &SchemaManager<'_>,
    table: &str,
    columns: impl IntoIterator<Item = ColumnDef>,
) -> Result<(), DbErr> {
    // SQLite takes one column at a time.
    for column in columns {
        let add = Table::alter().table(Alias::new(table)).add_column(column).take();
        manager.alter_table(add).await?;
    }
    Ok(())
}

async fn drop(manager: &SchemaManager<'_>, table: &str, columns: &[&str]) -> Result<(), DbErr> {
    for column in columns {
        let drop = Table::alter()
            .table(Alias::new(table))
            .drop_column(Alias::new(*column))
            .take();
        manager.alter_table(drop).await?;
    }
    Ok(())
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        add(manager, "poll", columns_of_poll()).await?;
        add(manager, "roll_entry", columns_of_roll()).await?;
        for table in ["ballot", "named_vote"] {
            rename(manager, table, "stance", "vote").await?;
        }
        let option = table(
            "poll_option",
            vec![
                id("poll_id"),
                small("position"),
                maybe_text("title"),
                maybe_id("account_id"),
                maybe_id("motion_id"),
            ],
        )
        .primary_key(&mut key_of(&["poll_id", "position"]))
        .foreign_key(&mut belongs_to("poll_id", "poll"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let motion = table("poll_motion", vec![id("poll_id"), id("motion_id"), small("position")])
            .primary_key(&mut key_of(&["poll_id", "motion_id"]))
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .foreign_key(&mut belongs_to("motion_id", "motion"))
            .take();
        let room = table(
            "room_vote",
            vec![id("poll_id"), text("way"), text("vote"), small("count")],
        )
        .primary_key(&mut key_of(&["poll_id", "way", "vote"]))
        .foreign_key(&mut belongs_to("poll_id", "poll"))
        .take();
        let left = table("roll_left", vec![id("poll_id"), id("mandate_id"), text("why")])
            .primary_key(&mut key_of(&["poll_id", "mandate_id"]))
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .take();
        let decision = table(
            "poll_decision",
            vec![
                id("poll_id"),
                text("decision"),
                text("reason"),
                id("decided_by"),
                number("decided_at"),
            ],
        )
        .primary_key(&mut key_of(&["poll_id", "decision"]))
        .foreign_key(&mut belongs_to("poll_id", "poll"))
        .foreign_key(&mut belongs_to("decided_by", "account"))
        .take();
        for table in [option, motion, room, left, decision] {
            manager.create_table(table).await?;
        }
        for index in [
            index("poll_motion", &["motion_id"]),
            index("poll_option", &["account_id"]),
            index("poll", &["body_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["poll_decision", "roll_left", "room_vote", "poll_motion", "poll_option"],
        )
        .await?;
        manager
            .drop_index(
                Index::drop()
                    .name("poll_body_id_id")
                    .table(Alias::new("poll"))
                    .to_owned(),
            )
            .await?;
        for table in ["ballot", "named_vote"] {
            rename(manager, table, "vote", "stance").await?;
        }
        drop(manager, "roll_entry", &["in_room", "agreed"]).await?;
        let columns = ["method", "options", "seats", "highest", "crosses", "tie_rule", "seed"];
        drop(manager, "poll", &columns).await
    }
}
