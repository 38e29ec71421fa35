//! Minutes by the points of the agenda: what the secretary wrote, lines left out, tasks, remarks of members, and every step with its words.
//! What was one text on the meeting becomes the text of the head.

use crate::columns::*;
use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Migration;

/// What stood on the meeting before.
const OLD: [&str; 3] = ["minutes", "minutes_language", "approved_at"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in tables() {
            manager.create_table(table).await?;
        }
        for index in [
            index("minutes_section", &["meeting_id"]),
            unique("minutes_hidden", &["section_id", "line"]),
            index("minutes_task", &["meeting_id"]),
            index("minutes_task", &["account_id"]),
            index("minutes_remark", &["meeting_id"]),
            index("minutes_remark", &["author_id"]),
            unique("minutes_version", &["meeting_id", "number"]),
        ] {
            manager.create_index(index).await?;
        }
        let db = manager.get_connection();
        // 86,400,000 milliseconds are a day.
        db.execute_unprepared(
            "INSERT INTO minutes (meeting_id, state, language, approved_at, approved_day, published_at) \
             SELECT id, CASE WHEN approved_at IS NULL THEN 'draft' ELSE 'published' END, COALESCE(minutes_language, 'en'), \
             approved_at, approved_at / 86400000, approved_at FROM meeting WHERE minutes IS NOT NULL",
        )
        .await?;
        db.execute_unprepared(
            "INSERT INTO minutes_section (id, meeting_id, text, is_internal, revision, seen, edited_at) \
             SELECT id, id, minutes, FALSE, 1, '[]', COALESCE(approved_at, closed_at, created_at) FROM meeting WHERE minutes IS NOT NULL",
        )
        .await?;
        for name in OLD {
            let column = Table::alter()
                .table(Alias::new("meeting"))
                .drop_column(Alias::new(name))
                .take();
            manager.alter_table(column).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for column in [
            maybe_text("minutes"),
            maybe_text("minutes_language"),
            maybe_number("approved_at"),
        ] {
            let table = Table::alter().table(Alias::new("meeting")).add_column(column).take();
            manager.alter_table(table).await?;
        }
        let tables = [
            "minutes_version",
            "minutes_remark",
            "minutes_task",
            "minutes_hidden",
            "minutes_section",
            "minutes",
        ];
        drop_tables(manager, &tables).await
    }
}

fn tables() -> [TableCreateStatement; 6] {
    let minutes = table(
        "minutes",
        vec![
            key("meeting_id"),
            text("state"),
            text("language"),
            maybe_number("handed_at"),
            maybe_number("approved_at"),
            maybe_small("approved_day"),
            maybe_id("approved_in_id"),
            maybe_id("approved_item_id"),
            maybe_number("published_at"),
        ],
    )
    .foreign_key(&mut belongs_to("meeting_id", "meeting"))
    .foreign_key(&mut belongs_to("approved_in_id", "meeting"))
    .foreign_key(&mut belongs_to("approved_item_id", "agenda_item"))
    .take();
    let section = table(
        "minutes_section",
        vec![
            key("id"),
            id("meeting_id"),
            maybe_id("item_id"),
            text("text"),
            flag("is_internal"),
            small("revision"),
            text("seen"),
            maybe_id("edited_by"),
            number("edited_at"),
        ],
    )
    .foreign_key(&mut belongs_to("meeting_id", "meeting"))
    .foreign_key(&mut belongs_to("item_id", "agenda_item"))
    .foreign_key(&mut belongs_to("edited_by", "account"))
    .take();
    let hidden = table(
        "minutes_hidden",
        vec![
            key("id"),
            id("section_id"),
            text("line"),
            text("reason"),
            maybe_id("hidden_by"),
            number("hidden_at"),
        ],
    )
    .foreign_key(&mut belongs_to("section_id", "minutes_section"))
    .foreign_key(&mut belongs_to("hidden_by", "account"))
    .take();
    let task = table(
        "minutes_task",
        vec![
            key("id"),
            id("meeting_id"),
            maybe_id("item_id"),
            maybe_id("account_id"),
            text("who"),
            text("what"),
            maybe_small("due_day"),
            maybe_id("created_by"),
            number("created_at"),
            maybe_number("done_at"),
        ],
    )
    .foreign_key(&mut belongs_to("meeting_id", "meeting"))
    .foreign_key(&mut belongs_to("item_id", "agenda_item"))
    .foreign_key(&mut belongs_to("account_id", "account"))
    .foreign_key(&mut belongs_to("created_by", "account"))
    .take();
    let remark = table(
        "minutes_remark",
        vec![
            key("id"),
            id("meeting_id"),
            maybe_id("item_id"),
            id("author_id"),
            text("text"),
            number("created_at"),
            maybe_text("decision"),
            maybe_text("answer"),
            maybe_id("answered_by"),
            maybe_number("answered_at"),
        ],
    )
    .foreign_key(&mut belongs_to("meeting_id", "meeting"))
    .foreign_key(&mut belongs_to("item_id", "agenda_item"))
    .foreign_key(&mut belongs_to("author_id", "account"))
    .foreign_key(&mut belongs_to("answered_by", "account"))
    .take();
    let version = table(
        "minutes_version",
        vec![
            key("id"),
            id("meeting_id"),
            small("number"),
            text("kind"),
            maybe_id("item_id"),
            text("text"),
            maybe_text("language"),
            maybe_text("content"),
            maybe_id("made_by"),
            number("made_at"),
        ],
    )
    .foreign_key(&mut belongs_to("meeting_id", "meeting"))
    .foreign_key(&mut belongs_to("item_id", "agenda_item"))
    .foreign_key(&mut belongs_to("made_by", "account"))
    .take();
    [minutes, section, hidden, task, remark, version]
}
