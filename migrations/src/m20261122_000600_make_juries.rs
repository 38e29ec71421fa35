//! Rubrics, rounds of juries, who sits in them, conflicts, assignments and reviews.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

fn key_of_two(table: &mut TableCreateStatement, first: &str, second: &str) -> TableCreateStatement {
    let columns = Index::create()
        .col(Alias::new(first))
        .col(Alias::new(second))
        .to_owned();
    table.primary_key(&mut columns.clone()).take()
}

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let rubric = table(
            "jury_rubric",
            vec![
                key("id"),
                id("challenge_id"),
                small("version"),
                text("language"),
                text("criteria"),
                maybe_id("created_by"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("challenge_id", "challenge"))
        .take();
        let round = table(
            "jury_round",
            vec![
                key("id"),
                id("process_id"),
                id("challenge_id"),
                maybe_id("rubric_id"),
                text("state"),
                small("reviews_required"),
                small("juror_limit"),
                flag("blind"),
                flag("anonymous"),
                number("closes_at"),
                maybe_number("opened_at"),
                maybe_number("closed_at"),
                maybe_number("published_at"),
                flag("show_totals"),
                flag("show_ranks"),
                flag("show_feedback"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .foreign_key(&mut belongs_to("challenge_id", "challenge"))
        .take();
        let seat = key_of_two(
            table(
                "jury_seat",
                vec![
                    id("round_id"),
                    id("juror_id"),
                    text("languages"),
                    ColumnDef::new(Alias::new("review_limit")).integer().null().take(),
                ],
            )
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("juror_id", "account")),
            "round_id",
            "juror_id",
        );
        let entry = key_of_two(
            table(
                "jury_entry",
                vec![
                    id("round_id"),
                    id("submission_id"),
                    id("proposal_id"),
                    maybe_text("decision"),
                    text("reason"),
                    maybe_id("decided_by"),
                    maybe_number("decided_at"),
                ],
            )
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("submission_id", "submission"))
            .foreign_key(&mut belongs_to("proposal_id", "proposal")),
            "round_id",
            "submission_id",
        );
        let conflict = table(
            "jury_conflict",
            vec![
                key("id"),
                id("submission_id"),
                id("juror_id"),
                text("kind"),
                text("source"),
                text("note"),
                maybe_id("created_by"),
                number("created_at"),
                maybe_number("lifted_at"),
                maybe_id("lifted_by"),
                text("lifted_reason"),
            ],
        )
        .foreign_key(&mut belongs_to("submission_id", "submission"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        let assignment = table(
            "jury_assignment",
            vec![
                key("id"),
                id("round_id"),
                id("submission_id"),
                id("juror_id"),
                text("state"),
                flag("by_hand"),
                number("created_at"),
                maybe_number("opened_at"),
                maybe_number("finished_at"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .foreign_key(&mut belongs_to("submission_id", "submission"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        let review = table(
            "jury_review",
            vec![
                key("id"),
                id("assignment_id"),
                text("scores"),
                text("private_note"),
                text("jury_note"),
                text("feedback"),
                number("updated_at"),
            ],
        )
        .foreign_key(&mut belongs_to("assignment_id", "jury_assignment"))
        .take();
        for table in [rubric, round, seat, entry, conflict, assignment, review] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("jury_rubric", &["challenge_id", "version"]),
            index("jury_round", &["process_id"]),
            index("jury_round", &["challenge_id"]),
            index("jury_entry", &["proposal_id"]),
            unique("jury_conflict", &["submission_id", "juror_id", "kind"]),
            unique("jury_assignment", &["round_id", "submission_id", "juror_id"]),
            index("jury_assignment", &["juror_id", "id"]),
            unique("jury_review", &["assignment_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "jury_review",
            "jury_assignment",
            "jury_conflict",
            "jury_entry",
            "jury_seat",
            "jury_round",
            "jury_rubric",
        ];
        drop_tables(manager, &tables).await
    }
}
