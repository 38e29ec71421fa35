//! What an amendment can change, and whether its own words can still change.

use super::entity::amendment::{Column, Entity, Model};
use super::entity::{procedure, support};
use super::ground::Ground;
use super::versions;
use crate::error::{Error, Result};
use crate::motions::service as motions;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::amendments::fields::AmendmentText;
use shared::amendments::{AmendmentState, Change, ChangeKind, VersionText};
use shared::fields::FieldCode;

/// The words that an amendment changes: the newest version of the motion, or the words of the amendment it is one to.
///
/// # Errors
/// `Conflict` when that amendment is decided already, deletes, or is itself one to an amendment.
pub(super) async fn target(db: &impl ConnectionTrait, ground: &Ground, parent: Option<&Model>) -> Result<VersionText> {
    match parent {
        None => versions::newest(db, &ground.motion).await,
        Some(parent) if parent.parent_id.is_some() || parent.kind == ChangeKind::Delete => {
            Err(Error::Conflict("amendment-depth"))
        }
        Some(parent) if parent.state != AmendmentState::Submitted => Err(Error::Conflict("amendment-decided")),
        Some(parent) => Ok(VersionText::submitted(&parent.text)),
    }
}

/// Refuses a paragraph that is not there, and words that are there already.
pub(super) fn check_fits(target: &VersionText, text: &AmendmentText) -> Result<()> {
    let change = text.change();
    if !target.has(change.place()) {
        return Err(Error::field("paragraph", FieldCode::NotAChoice));
    }
    match change {
        Change::Replace(id, words)
            if target
                .get(id)
                .is_some_and(|paragraph| paragraph.text.trim() == words.trim()) =>
        {
            Err(Error::field("text", FieldCode::NoChange))
        }
        _ => Ok(()),
    }
}

/// Refuses an amendment to the motion whose paragraph is no longer in the text: its words could come into no version.
///
/// # Errors
/// `Conflict`.
pub(super) async fn check_there(db: &impl ConnectionTrait, row: &Model) -> Result<()> {
    if row.parent_id.is_some() {
        return Ok(());
    }
    let text = versions::newest(db, &motions::load(db, row.motion_id).await?).await?;
    if text.has(row.change().place()) {
        Ok(())
    } else {
        Err(Error::Conflict("amendment-no-paragraph"))
    }
}

pub(super) async fn parent_of(db: &impl ConnectionTrait, row: &Model) -> Result<Option<Model>> {
    match row.parent_id {
        Some(parent) => Ok(Entity::find_by_id(parent).one(db).await?),
        None => Ok(None),
    }
}

/// The words of an amendment as its form has them.
pub(super) fn text_of(row: &Model) -> AmendmentText {
    AmendmentText {
        kind: row.kind,
        paragraph: u32::try_from(row.paragraph).unwrap_or_default(),
        text: row.text.clone(),
        reason: row.reason.clone(),
    }
}

/// # Errors
/// `Conflict` when the words can no longer change.
pub(super) async fn check_changes(db: &impl ConnectionTrait, row: &Model) -> Result<()> {
    match row.state {
        AmendmentState::Draft => return Ok(()),
        AmendmentState::Submitted => {}
        _ => return Err(Error::Conflict("amendment-decided")),
    }
    let supporters = support::Entity::find().filter(support::Column::AmendmentId.eq(row.id));
    let procedure = procedure::Entity::find_by_id(row.id);
    let subs = Entity::find().filter(Column::ParentId.eq(row.id));
    let is_fixed = supporters.one(db).await?.is_some()
        || procedure.one(db).await?.is_some()
        || subs.filter(Column::Number.is_not_null()).one(db).await?.is_some();
    if is_fixed {
        Err(Error::Conflict("amendment-fixed"))
    } else {
        Ok(())
    }
}
