//! Saying, taking back, hiding.

use super::entity::{ActiveModel, Entity, Model};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::proposals::access::{self, Access, require_sight};
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::chat::ChatText;
use shared::comments::HideReason;
use shared::ids::{ChatMessageId, ProposalId};
use shared::permissions::{Operation, Relation};
use shared::rooms::Beside;
use shared::time::Timestamp;

/// A proposal whose chat the viewer may read.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub(super) async fn sight(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    id: ProposalId,
    now: Timestamp,
) -> Result<Access> {
    viewer.person()?;
    let access = access::load(db, viewer, id, now).await?;
    require_sight(viewer, viewer.may(Operation::ChatRead, &access.object))?;
    Ok(access)
}

/// Says something in the chat of a room.
///
/// # Errors
/// `NotFound`; `Forbidden` to those who may only read; `TooMany` when the person has said too much in the last minute.
pub async fn say(platform: &Platform, viewer: &Viewer, proposal: ProposalId, text: &ChatText) -> Result<ChatMessageId> {
    let tx = platform.begin(viewer).await?;
    let access = sight(&tx.db, viewer, proposal, tx.now).await?;
    viewer.require(Operation::ChatWrite, &access.object)?;
    let author = tx.account()?;
    platform.limits.try_chat(author, tx.now)?;
    let id: ChatMessageId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        proposal_id: Set(proposal),
        author_id: Set(author),
        text: Set(Some(text.clone())),
        created_at: Set(tx.now),
        deleted_at: Set(None),
        hidden_at: Set(None),
        hidden_by: Set(None),
        hidden_reason: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit("chat.say", ("chat_message", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await?;
    platform.rooms.tell_beside(proposal, Beside::Chat).await;
    Ok(id)
}

/// A message that the viewer may know of and that has words.
async fn load(tx: &Tx, viewer: &Viewer, id: ChatMessageId) -> Result<(Model, Access)> {
    viewer.person()?;
    let row = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let access = sight(&tx.db, viewer, row.proposal_id, tx.now).await?;
    Ok((row, access))
}

fn check_is_there(row: &Model) -> Result<()> {
    if row.text.is_some() {
        Ok(())
    } else {
        Err(Error::Conflict("chat-gone"))
    }
}

/// Takes one's own message back: its words are gone.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the author; `Conflict("chat-gone")`.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: ChatMessageId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load(&tx, viewer, id).await?;
    let own = tx.actor == Some(row.author_id);
    viewer.require(
        Operation::ChatChange,
        &access.object.clone().with_if(own, Relation::Own),
    )?;
    check_is_there(&row)?;
    let mut row = row.into_active_model();
    row.text = Set(None);
    row.deleted_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tx.audit("chat.take-back", ("chat_message", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_beside(access.proposal.id, Beside::Chat).await;
    Ok(())
}

/// Hides a message, with a reason, from all but its author and those who may hide; the author is told why. Without a reason it shows again.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("chat-gone")`.
pub async fn moderate(
    platform: &Platform,
    viewer: &Viewer,
    id: ChatMessageId,
    reason: Option<HideReason>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load(&tx, viewer, id).await?;
    viewer.require(Operation::ChatModerate, &access.object)?;
    check_is_there(&row)?;
    let (author, proposal, hides) = (row.author_id, access.proposal.id, reason.is_some());
    if let Some(reason) = reason.as_ref().filter(|_| tx.actor != Some(author)) {
        let values = [
            ("reason", reason.to_string()),
            ("title", access.proposal.title.to_string()),
        ];
        let notice = Notice::new("chat-hidden", format!("/proposals/{proposal}/chat/{id}"), &values);
        notices::tell(platform, &tx, &[author], &notice).await?;
    }
    let mut row = row.into_active_model();
    row.hidden_at = Set(hides.then_some(tx.now));
    row.hidden_by = Set(tx.actor.filter(|_| hides));
    row.hidden_reason = Set(reason);
    row.update(&tx.db).await?;
    let action = if hides { "chat.hide" } else { "chat.show" };
    tx.audit(action, ("chat_message", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_beside(proposal, Beside::Chat).await;
    Ok(())
}
