//! Versions of a motion's text, amendments to it, what is proposed and decided of them, and how conflicts between them are settled.

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
        // Paragraphs are one text of JSON: a version is written once and always read whole.
        let version = table(
            "motion_version",
            vec![
                id("motion_id"),
                small("number"),
                text("paragraphs"),
                small("next_paragraph"),
                maybe_id("made_by"),
                number("made_at"),
            ],
        )
        .primary_key(&mut key_of(&["motion_id", "number"]))
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let closing = table(
            "amendment_closing",
            vec![key("motion_id"), maybe_id("closed_by"), number("closed_at")],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let amendment = table(
            "amendment",
            vec![
                key("id"),
                id("motion_id"),
                maybe_id("parent_id"),
                id("submitter_id"),
                maybe_small("number"),
                small("sub"),
                text("kind"),
                small("paragraph"),
                text("text"),
                maybe_text("adopted_text"),
                text("reason"),
                small("version"),
                small("place"),
                text("state"),
                number("created_at"),
                maybe_number("submitted_at"),
                maybe_number("decided_at"),
                maybe_text("decided_how"),
                maybe_id("because_id"),
                maybe_small("applied_in"),
            ],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .foreign_key(&mut belongs_to("parent_id", "amendment"))
        .foreign_key(&mut belongs_to("submitter_id", "account"))
        .take();
        let support = table(
            "amendment_support",
            vec![id("amendment_id"), id("account_id"), number("given_at")],
        )
        .primary_key(&mut key_of(&["amendment_id", "account_id"]))
        .foreign_key(&mut belongs_to("amendment_id", "amendment"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let procedure = table(
            "amendment_procedure",
            vec![
                key("amendment_id"),
                text("kind"),
                text("text"),
                text("reason"),
                maybe_id("because_id"),
                maybe_id("proposed_by"),
                number("proposed_at"),
                flag("agrees"),
                maybe_number("answered_at"),
            ],
        )
        .foreign_key(&mut belongs_to("amendment_id", "amendment"))
        .take();
        let poll = table("amendment_poll", vec![key("poll_id"), id("amendment_id")])
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .foreign_key(&mut belongs_to("amendment_id", "amendment"))
            .take();
        let settlement = table(
            "amendment_settlement",
            vec![
                key("id"),
                id("motion_id"),
                small("version"),
                maybe_id("within_id"),
                flag("is_gap"),
                small("paragraph"),
                text("text"),
                maybe_id("settled_by"),
                number("settled_at"),
            ],
        )
        .foreign_key(&mut belongs_to("motion_id", "motion"))
        .take();
        let settled = table("amendment_settled", vec![id("settlement_id"), id("amendment_id")])
            .primary_key(&mut key_of(&["settlement_id", "amendment_id"]))
            .foreign_key(&mut belongs_to("settlement_id", "amendment_settlement"))
            .foreign_key(&mut belongs_to("amendment_id", "amendment"))
            .take();
        for table in [
            version, closing, amendment, support, procedure, poll, settlement, settled,
        ] {
            manager.create_table(table).await?;
        }
        for index in [
            // Drafts have no number; empty numbers are never equal.
            unique("amendment", &["motion_id", "number", "sub"]),
            index("amendment", &["motion_id", "place", "number", "sub"]),
            index("amendment", &["motion_id", "paragraph", "state"]),
            index("amendment", &["parent_id"]),
            index("amendment", &["submitter_id", "state"]),
            index("amendment_poll", &["amendment_id"]),
            index("amendment_settlement", &["motion_id", "version"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "amendment_settled",
            "amendment_settlement",
            "amendment_poll",
            "amendment_procedure",
            "amendment_support",
            "amendment",
            "amendment_closing",
            "motion_version",
        ];
        drop_tables(manager, &tables).await
    }
}
