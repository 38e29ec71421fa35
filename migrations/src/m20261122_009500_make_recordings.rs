//! Voice notes, and their sounds.

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
        let recording = table(
            "recording",
            vec![
                key("id"),
                id("proposal_id"),
                id("speaker_id"),
                text("language"),
                text("kind"),
                small("size"),
                maybe_text("transcript"),
                small("version"),
                maybe_id("transcribed_by"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("proposal_id", "proposal"))
        .foreign_key(&mut belongs_to("speaker_id", "account"))
        .foreign_key(&mut belongs_to("transcribed_by", "account"))
        .take();
        manager.create_table(recording).await?;
        let sound = table("recording_sound", vec![key("recording_id"), bytes("bytes")])
            .foreign_key(&mut belongs_to("recording_id", "recording"))
            .take();
        manager.create_table(sound).await?;
        for index in [
            index("recording", &["proposal_id", "id"]),
            index("recording", &["speaker_id"]),
            index("recording", &["transcribed_by"]),
            index("recording", &["created_at"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["recording_sound", "recording"]).await
    }
}
