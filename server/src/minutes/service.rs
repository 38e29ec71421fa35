//! What the secretary writes: the words of a part, whether it is internal, the language, and lines that are left out.

use super::access::Desk;
use super::entity::{hidden, section};
use super::facts;
use super::history::{self, Step};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::minutes::facts::Line;
use shared::minutes::record::Record;
use shared::minutes::{LineReason, SectionText, VersionKind};

/// What the secretary writes to one part.
#[derive(Clone, Debug)]
pub struct Edit {
    /// None for the head.
    pub item: Option<AgendaItemId>,
    /// The revision that was read; 0 for a part that nobody wrote to.
    pub revision: i32,
    pub text: SectionText,
    pub is_internal: bool,
}

/// Writes to a part. Nothing is written over what somebody else wrote meanwhile.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-closed`; `Invalid` on `text` (`ChangedMeanwhile`) when the part has another revision by now.
pub async fn save(platform: &Platform, viewer: &Viewer, id: MeetingId, edit: Edit, language: Language) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_draft(viewer)?;
    desk.require_item(&tx.db, edit.item).await?;
    let minutes = desk.row_in(&tx, language).await?;
    let now = facts::record(&tx.db, &desk, tx.now, language).await?;
    let row = section_in(&tx, id, edit.item).await?;
    if row.revision != edit.revision {
        return Err(Error::field("text", FieldCode::ChangedMeanwhile));
    }
    // Without a head there are no minutes.
    let is_internal = edit.is_internal && edit.item.is_some();
    let (section, is_same) = (row.id, row.text == edit.text.as_str() && row.is_internal == is_internal);
    let mut row = row.into_active_model();
    row.text = Set(edit.text.to_string());
    row.is_internal = Set(is_internal);
    row.revision = Set(edit.revision + 1);
    row.seen = Set(seen(&now, edit.item)?);
    row.edited_by = Set(tx.actor);
    row.edited_at = Set(tx.now);
    row.update(&tx.db).await?;
    // Who looks again and changes nothing has only seen what is new.
    if !is_same {
        let step = Step {
            kind: VersionKind::Edit,
            item: edit.item,
            text: edit.text.to_string(),
            language: Some(minutes.language),
            record: None,
        };
        history::note(&tx, id, step).await?;
    }
    let detail = json!({ "section": section, "internal": is_internal });
    tx.audit("minutes.write", ("meeting", id.0), detail).await?;
    tx.commit().await
}

/// The lines of a part as JSON.
fn seen(record: &Record, item: Option<AgendaItemId>) -> Result<String> {
    let lines: &[Line] = record.section(item).map_or(&[], |section| &section.lines);
    serde_json::to_string(lines).map_err(Error::internal)
}

/// The row of a part, made where there is none yet.
async fn section_in(tx: &Tx, id: MeetingId, item: Option<AgendaItemId>) -> Result<section::Model> {
    let rows = facts::sections(&tx.db, id).await?;
    if let Some(row) = rows.into_iter().find(|row| row.item_id == item) {
        return Ok(row);
    }
    let row = section::ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(id),
        item_id: Set(item),
        text: Set(String::new()),
        is_internal: Set(false),
        revision: Set(0),
        seen: Set("[]".to_owned()),
        edited_by: Set(None),
        edited_at: Set(tx.now),
    };
    Ok(row.insert(&tx.db).await?)
}

/// Says in which language the secretary writes.
///
/// # Errors
/// As [`save`].
pub async fn set_language(platform: &Platform, viewer: &Viewer, id: MeetingId, language: Language) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_draft(viewer)?;
    let mut row = desk.row_in(&tx, language).await?.into_active_model();
    row.language = Set(language);
    row.update(&tx.db).await?;
    let detail = json!({ "language": language });
    tx.audit("minutes.language", ("meeting", id.0), detail).await?;
    tx.commit().await
}

/// Leaves a line out for `reason`, or puts it back for none.
///
/// # Errors
/// `NotFound`, also for a line that is not there; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-closed`, `line-stays` for a decision.
pub async fn hide(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    item: Option<AgendaItemId>,
    key: &str,
    reason: Option<&LineReason>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_draft(viewer)?;
    desk.require_item(&tx.db, item).await?;
    let language = desk.row_in(&tx, Language::English).await?.language;
    let record = facts::record(&tx.db, &desk, tx.now, language).await?;
    let part = record.section(item).ok_or(Error::NotFound)?;
    let line = part.lines.iter().find(|line| line.key == key).ok_or(Error::NotFound)?;
    if !line.fact.may_be_hidden() {
        return Err(Error::Conflict("line-stays"));
    }
    let section = section_in(&tx, id, item).await?;
    hidden::Entity::delete_many()
        .filter(hidden::Column::SectionId.eq(section.id))
        .filter(hidden::Column::Line.eq(key))
        .exec(&tx.db)
        .await?;
    if let Some(reason) = reason {
        let row = hidden::ActiveModel {
            id: Set(tx.new_id()),
            section_id: Set(section.id),
            line: Set(key.to_owned()),
            reason: Set(reason.to_string()),
            hidden_by: Set(tx.actor),
            hidden_at: Set(tx.now),
        };
        row.insert(&tx.db).await?;
    }
    let step = Step {
        kind: VersionKind::Line,
        item,
        text: reason.map(ToString::to_string).unwrap_or_default(),
        language: Some(language),
        record: None,
    };
    history::note(&tx, id, step).await?;
    let detail = json!({ "section": section.id, "line": line.fact.kind(), "hidden": reason.is_some() });
    tx.audit("minutes.line", ("meeting", id.0), detail).await?;
    tx.commit().await
}
