//! What an agenda says of its items, and what is arranged for a meeting.

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
        // A table that is there already gets no foreign key in SQLite: the service keeps parts and their item on one agenda.
        for column in [
            maybe_id("parent_id"),
            flag("internal").default(false).take(),
            text("presenter").default("").take(),
            text("notes").default("").take(),
        ] {
            let column = Table::alter()
                .table(Alias::new("agenda_item"))
                .add_column(column)
                .take();
            manager.alter_table(column).await?;
        }
        let arrangement = table(
            "meeting_arrangement",
            vec![
                key("meeting_id"),
                small("minutes"),
                text("access"),
                text("interpretation"),
                flag("link_is_public"),
                small("sequence"),
                maybe_number("invited_at"),
                maybe_number("reminded_at"),
                maybe_text("cancelled_why"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .take();
        manager.create_table(arrangement).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["meeting_arrangement"]).await?;
        for column in ["notes", "presenter", "internal", "parent_id"] {
            let column = Table::alter()
                .table(Alias::new("agenda_item"))
                .drop_column(Alias::new(column))
                .take();
            manager.alter_table(column).await?;
        }
        Ok(())
    }
}
