//! Lists of speakers: the rules of a body, the list of an item, speeches, guests, what members say of themselves for the quota, and the last act.

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
        let rules = table(
            "speaking_rules",
            vec![
                key("body_id"),
                text("list_order"),
                flag("newcomers_first"),
                flag("quota"),
                small("limit_for"),
                small("limit_against"),
                small("limit_question"),
                small("limit_point_of_order"),
                small("limit_reply"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let list = table("speaker_list", vec![key("item_id"), flag("is_closed")])
            .foreign_key(&mut belongs_to("item_id", "agenda_item"))
            .take();
        let speech = table(
            "speech",
            vec![
                key("id"),
                id("meeting_id"),
                id("item_id"),
                id("account_id"),
                text("kind"),
                text("state"),
                maybe_small("place"),
                small("seconds_limit"),
                number("spent"),
                maybe_number("since"),
                maybe_number("started_at"),
                maybe_number("ended_at"),
            ],
        )
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("item_id", "agenda_item"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let category = table(
            "speaker_category",
            vec![id("meeting_id"), id("account_id"), text("category")],
        )
        .primary_key(&mut key_of(&["meeting_id", "account_id"]))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let guest = table(
            "speaker_guest",
            vec![id("meeting_id"), id("account_id"), number("admitted_at")],
        )
        .primary_key(&mut key_of(&["meeting_id", "account_id"]))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let undo = table("speaker_undo", vec![key("item_id"), text("act"), text("rows")])
            .foreign_key(&mut belongs_to("item_id", "agenda_item"))
            .take();
        for table in [rules, list, speech, category, guest, undo] {
            manager.create_table(table).await?;
        }
        for index in [
            index("speech", &["item_id"]),
            index("speech", &["meeting_id"]),
            index("speech", &["account_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "speaker_undo",
            "speaker_guest",
            "speaker_category",
            "speech",
            "speaker_list",
            "speaking_rules",
        ];
        drop_tables(manager, &tables).await
    }
}
