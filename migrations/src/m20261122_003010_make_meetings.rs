//! The inbox of a body, motions, meetings, agendas, attendance and proxies.

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
        let motion = table(
            "motion",
            vec![
                key("id"),
                id("body_id"),
                maybe_id("proposal_id"),
                maybe_text("proposal_number"),
                maybe_text("text_hash"),
                text("title"),
                text("text"),
                text("reason"),
                text("language"),
                text("state"),
                number("created_at"),
                maybe_number("decided_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .take();
        let meeting = table(
            "meeting",
            vec![
                key("id"),
                id("body_id"),
                text("title"),
                number("starts_at"),
                text("place"),
                maybe_text("link"),
                text("languages"),
                text("state"),
                text("code"),
                number("created_at"),
                maybe_number("opened_at"),
                maybe_number("closed_at"),
                maybe_text("minutes"),
                maybe_text("minutes_language"),
                maybe_number("approved_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let item = table(
            "agenda_item",
            vec![
                key("id"),
                id("meeting_id"),
                small("position"),
                text("kind"),
                text("title"),
                maybe_id("motion_id"),
                small("minutes"),
                text("state"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let attendance = table(
            "attendance",
            vec![id("meeting_id"), id("account_id"), text("state"), small("tries")],
        )
        .primary_key(&mut key_of(&["meeting_id", "account_id"]))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let proxy = table(
            "proxy",
            vec![id("meeting_id"), id("mandate_id"), id("account_id"), number("given_at")],
        )
        .primary_key(&mut key_of(&["meeting_id", "mandate_id"]))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("mandate_id", "mandate"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let inbox = table(
            "inbox_entry",
            vec![id("body_id"), id("proposal_id"), maybe_id("sent_by"), number("sent_at")],
        )
        .primary_key(&mut key_of(&["body_id", "proposal_id"]))
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .take();
        for table in [inbox, motion, meeting, item, attendance, proxy] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("motion", &["body_id", "proposal_id"]),
            index("motion", &["proposal_id"]),
            index("meeting", &["body_id", "starts_at"]),
            index("meeting", &["starts_at"]),
            index("agenda_item", &["meeting_id"]),
            index("agenda_item", &["motion_id"]),
            index("attendance", &["account_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["proxy", "attendance", "agenda_item", "meeting", "motion", "inbox_entry"],
        )
        .await
    }
}
