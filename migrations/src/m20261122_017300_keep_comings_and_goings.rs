//! When people came to a meeting and went, and the guests who were admitted.

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
        let stay = table(
            "meeting_stay",
            vec![
                key("id"),
                id("meeting_id"),
                id("account_id"),
                number("came_at"),
                maybe_number("left_at"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let guest = table(
            "meeting_guest",
            vec![
                key("id"),
                id("meeting_id"),
                text("name"),
                text("capacity"),
                id("admitted_by"),
                number("came_at"),
                maybe_number("left_at"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("admitted_by", "account"))
        .take();
        for table in [stay, guest] {
            manager.create_table(table).await?;
        }
        for index in [
            index("meeting_stay", &["meeting_id", "account_id"]),
            index("meeting_stay", &["account_id"]),
            index("meeting_guest", &["meeting_id"]),
            index("meeting_guest", &["admitted_by"]),
            // Lists ask who of a meeting is in which state.
            index("attendance", &["meeting_id", "state"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("attendance_meeting_id_state")
            .table(Alias::new("attendance"))
            .to_owned();
        manager.drop_index(index).await?;
        drop_tables(manager, &["meeting_guest", "meeting_stay"]).await
    }
}
