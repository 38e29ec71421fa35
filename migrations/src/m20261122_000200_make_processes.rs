//! Editions: their phases, what organisers hold by hand, challenges and their sections.

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
        let process = table(
            "process",
            vec![
                key("id"),
                text("slug"),
                text("title"),
                text("summary"),
                text("language"),
                small("year"),
                text("languages"),
                small("team_limit"),
                number("created_at"),
            ],
        );
        let phase = table(
            "phase",
            vec![
                key("id"),
                id("process_id"),
                text("kind"),
                number("from_at"),
                number("until_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .take();
        let hold = table(
            "phase_hold",
            vec![
                key("id"),
                id("process_id"),
                maybe_text("phase"),
                number("from_at"),
                maybe_number("until_at"),
                text("reason"),
                maybe_id("held_by"),
                maybe_number("lifted_at"),
                maybe_id("lifted_by"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .take();
        let challenge = table(
            "challenge",
            vec![
                key("id"),
                id("process_id"),
                small("position"),
                text("slug"),
                text("title"),
                text("summary"),
                text("text"),
                text("language"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("process_id", "process"))
        .take();
        let section = table(
            "section",
            vec![
                key("id"),
                id("challenge_id"),
                small("position"),
                text("title"),
                text("guidance"),
                ColumnDef::new(Alias::new("word_limit")).integer().null().take(),
                flag("required"),
            ],
        )
        .foreign_key(&mut belongs_to("challenge_id", "challenge"))
        .take();
        for table in [process, phase, hold, challenge, section] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("process", &["slug"]),
            unique("phase", &["process_id", "kind"]),
            index("phase_hold", &["process_id"]),
            unique("challenge", &["process_id", "slug"]),
            index("section", &["challenge_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["section", "challenge", "phase_hold", "phase", "process"]).await
    }
}
