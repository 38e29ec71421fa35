//! The jury's meeting: its chair, numbers of jurors, remarks, proposed decisions with voices, and what was recorded.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What belongs to a submission in a round.
fn of_item(name: &str, mut columns: Vec<ColumnDef>) -> TableCreateStatement {
    columns.splice(0..0, [key("id"), id("round_id"), id("submission_id")]);
    table(name, columns)
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("submission_id", "submission"))
        .take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let meeting = table(
            "jury_meeting",
            vec![
                key("round_id"),
                maybe_id("chair_id"),
                text("agenda_order"),
                maybe_small("places"),
                maybe_id("current_id"),
                number("started_at"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("chair_id", "account"))
        .take();
        let place = table("jury_place", vec![id("round_id"), id("juror_id"), small("number")])
            .primary_key(&mut key_of(&["round_id", "juror_id"]))
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("juror_id", "account"))
            .take();
        let remark = of_item(
            "jury_remark",
            vec![
                id("author_id"),
                maybe_text("text"),
                number("created_at"),
                maybe_id("removed_by"),
                maybe_number("removed_at"),
                maybe_text("removed_reason"),
            ],
        )
        .foreign_key(&mut belongs_to("author_id", "account"))
        .take();
        let proposed = of_item(
            "jury_proposed",
            vec![
                id("author_id"),
                text("kind"),
                text("words"),
                number("created_at"),
                maybe_number("withdrawn_at"),
            ],
        )
        .foreign_key(&mut belongs_to("author_id", "account"))
        .take();
        let voice = table(
            "jury_voice",
            vec![id("proposed_id"), id("juror_id"), text("voice"), number("updated_at")],
        )
        .primary_key(&mut key_of(&["proposed_id", "juror_id"]))
        .foreign_key(&mut belongs_to("proposed_id", "jury_proposed"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        let record = of_item(
            "jury_record",
            vec![
                text("kind"),
                text("reason"),
                maybe_small("agree"),
                maybe_small("disagree"),
                maybe_small("abstain"),
                maybe_id("recorded_by"),
                number("recorded_at"),
                maybe_id("reopened_by"),
                maybe_number("reopened_at"),
                maybe_text("reopened_reason"),
            ],
        );
        let attendee = table(
            "jury_attendee",
            vec![id("record_id"), id("juror_id"), text("attendance")],
        )
        .primary_key(&mut key_of(&["record_id", "juror_id"]))
        .foreign_key(&mut belongs_to("record_id", "jury_record"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        for table in [meeting, place, remark, proposed, voice, record, attendee] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("jury_place", &["round_id", "number"]),
            index("jury_remark", &["round_id", "submission_id", "id"]),
            index("jury_proposed", &["round_id", "submission_id", "id"]),
            index("jury_record", &["round_id", "submission_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "jury_attendee",
            "jury_record",
            "jury_voice",
            "jury_proposed",
            "jury_remark",
            "jury_place",
            "jury_meeting",
        ];
        drop_tables(manager, &tables).await
    }
}
