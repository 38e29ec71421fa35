//! What rounds of a jury state before they open: the round before, tracks, a jury of their own, the early close, samples, what becomes public.

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
        let track = table(
            "jury_track",
            vec![key("id"), id("challenge_id"), text("name"), number("created_at")],
        )
        .foreign_key(&mut belongs_to("challenge_id", "challenge"))
        .take();
        let placement = table("jury_placement", vec![key("proposal_id"), id("track_id")])
            .foreign_key(&mut belongs_to("proposal_id", "proposal"))
            .foreign_key(&mut belongs_to("track_id", "jury_track"))
            .take();
        // A round without a row states nothing of its own.
        let rules = table(
            "jury_rules",
            vec![
                key("round_id"),
                maybe_id("follows_id"),
                maybe_small("share"),
                maybe_id("track_id"),
                flag("own_jury"),
                maybe_small("early"),
                flag("automatic"),
                text("calibration"),
                flag("show_totals"),
                flag("show_ranks"),
                flag("show_feedback"),
                flag("show_jurors"),
                flag("names_shown"),
                maybe_number("closed_early_at"),
                text("close_reason"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .take();
        let member = table("jury_member", vec![id("round_id"), id("juror_id")])
            .primary_key(&mut key_of(&["round_id", "juror_id"]))
            .foreign_key(&mut belongs_to("round_id", "jury_round"))
            .foreign_key(&mut belongs_to("juror_id", "account"))
            .take();
        let sample = table(
            "jury_sample",
            vec![
                key("id"),
                id("round_id"),
                maybe_id("submission_id"),
                text("language"),
                text("text"),
                maybe_id("created_by"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("round_id", "jury_round"))
        .take();
        let review = table(
            "jury_sample_review",
            vec![
                id("sample_id"),
                id("juror_id"),
                text("scores"),
                number("updated_at"),
                maybe_number("finished_at"),
            ],
        )
        .primary_key(&mut key_of(&["sample_id", "juror_id"]))
        .foreign_key(&mut belongs_to("sample_id", "jury_sample"))
        .foreign_key(&mut belongs_to("juror_id", "account"))
        .take();
        let remark = table(
            "jury_sample_remark",
            vec![
                key("id"),
                id("sample_id"),
                id("author_id"),
                maybe_text("text"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("sample_id", "jury_sample"))
        .foreign_key(&mut belongs_to("author_id", "account"))
        .take();
        for table in [track, placement, rules, member, sample, review, remark] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("jury_track", &["challenge_id", "name"]),
            index("jury_placement", &["track_id"]),
            index("jury_rules", &["follows_id"]),
            index("jury_rules", &["track_id"]),
            index("jury_member", &["juror_id"]),
            index("jury_sample", &["round_id"]),
            index("jury_sample", &["submission_id"]),
            index("jury_sample_review", &["juror_id"]),
            index("jury_sample_remark", &["sample_id", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "jury_sample_remark",
            "jury_sample_review",
            "jury_sample",
            "jury_member",
            "jury_rules",
            "jury_placement",
            "jury_track",
        ];
        drop_tables(manager, &tables).await
    }
}
