//! Beginning talks, answering, ending, changing, hiding.

use super::entity::{comment, thread};
use super::people;
use super::suggestions::{self, Suggested};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::proposals::access::{self, Access};
use crate::rooms::passages::{self, Located};
use crate::rooms::service as rooms;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::changeset::Passage;
use shared::comments::{CommentText, HideReason, ThreadState, find_quote, mentioned, name_accounts};
use shared::fields::FieldCode;
use shared::ids::{AccountId, CommentId, DocumentId, PassageId, ProposalId, ThreadId};
use shared::permissions::{Operation, Relation};

/// The words that a talk is about, as somebody chose them.
#[derive(Clone, Debug)]
pub enum Chosen {
    /// A place in the text of a version.
    Place(u32, Passage),
    /// Words copied out of the newest text.
    Quote(String),
}

/// Begins a talk about words of a document; when other words are `suggested` for them, the team decides on these.
///
/// # Errors
/// `NotFound`; `Forbidden` to those who may only read; `Invalid` on `passage`: the words are not in the text (any more), stand in several
/// places, or are too many. For a suggestion also those of [`suggestions::check`].
pub async fn start(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    document: DocumentId,
    chosen: &Chosen,
    text: &CommentText,
    suggested: Option<&Suggested>,
) -> Result<ThreadId> {
    let before = access::sight(
        platform.db.read(),
        viewer,
        Operation::CommentRead,
        proposal,
        platform.clock.now(),
    )
    .await?;
    viewer.require(Operation::CommentWrite, &before.object)?;
    let located = located(platform, proposal, document, chosen).await?;
    let suggested = suggested
        .map(|suggested| suggested.measure(&located.quote))
        .transpose()?;

    let tx = platform.begin(viewer).await?;
    let access = access::sight(&tx.db, viewer, Operation::CommentRead, proposal, tx.now).await?;
    viewer.require(Operation::CommentWrite, &access.object)?;
    let (id, passage): (ThreadId, PassageId) = (tx.new_id(), tx.new_id());
    passages::insert(&tx.db, passage, &located).await?;
    let row = thread::ActiveModel {
        id: Set(id),
        proposal_id: Set(proposal),
        document_id: Set(document),
        passage_id: Set(passage),
        state: Set(ThreadState::Open),
        comments: Set(0),
        created_at: Set(tx.now),
        changed_at: Set(tx.now),
        resolved_by: Set(None),
        resolved_at: Set(None),
    };
    let row = row.insert(&tx.db).await?;
    let comment = say(platform, &tx, &access, row, text).await?;
    // The same words are no suggestion.
    let suggested = suggested.filter(|words| words.base != words.replacement);
    let is_suggestion = suggested.is_some();
    if let Some(words) = suggested {
        suggestions::insert(&tx, &access, (id, comment), words).await?;
    }
    let detail = json!({ "proposal": proposal, "suggestion": is_suggestion });
    tx.audit("comment.start", ("thread", id.0), detail).await?;
    tx.commit().await?;
    platform.rooms.tell_thread(proposal, id).await;
    Ok(id)
}

/// Where chosen words stand now.
///
/// # Errors
/// `NotFound` for a document of another proposal; `Invalid` on `passage`.
pub(crate) async fn located(
    platform: &Platform,
    proposal: ProposalId,
    document: DocumentId,
    chosen: &Chosen,
) -> Result<Located> {
    let (version, place) = match chosen {
        Chosen::Place(version, place) => (*version, *place),
        Chosen::Quote(quote) => quoted(platform, proposal, document, quote).await?,
    };
    rooms::locate(platform, proposal, document, version, place).await
}

async fn quoted(
    platform: &Platform,
    proposal: ProposalId,
    document: DocumentId,
    quote: &str,
) -> Result<(u32, Passage)> {
    let texts = rooms::texts(platform.db.read(), proposal).await?;
    let text = texts
        .into_iter()
        .find(|text| text.document == document)
        .ok_or(Error::NotFound)?;
    let refused = |code| Error::field("passage", code);
    let (from, to) = find_quote(&text.text, quote).map_err(refused)?;
    let place = Passage::new(from, to).ok_or_else(|| refused(FieldCode::Required))?;
    Ok((text.version, place))
}

/// Answers in a talk; one that has ended goes on.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn reply(platform: &Platform, viewer: &Viewer, id: ThreadId, text: &CommentText) -> Result<CommentId> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load_thread(&tx, viewer, id).await?;
    viewer.require(Operation::CommentWrite, &access.object)?;
    let comment = say(platform, &tx, &access, row, text).await?;
    tx.audit("comment.reply", ("thread", id.0), json!({ "comment": comment }))
        .await?;
    tx.commit().await?;
    platform.rooms.tell_thread(access.proposal.id, id).await;
    Ok(comment)
}

/// Adds a comment to a talk and tells those whom it concerns.
async fn say(
    platform: &Platform,
    tx: &Tx,
    access: &Access,
    row: thread::Model,
    text: &CommentText,
) -> Result<CommentId> {
    let author = tx.account()?;
    let readers = people::of(&tx.db, &access.proposal, tx.now).await?;
    let stored = name_accounts(text, &readers);
    let mentions = mentioned(&stored);
    let others = participants(tx, row.id).await?;
    let id: CommentId = tx.new_id();
    let comment = comment::ActiveModel {
        id: Set(id),
        thread_id: Set(row.id),
        author_id: Set(author),
        text: Set(stored),
        created_at: Set(tx.now),
        edited_at: Set(None),
        deleted_at: Set(None),
        hidden_at: Set(None),
        hidden_by: Set(None),
        hidden_reason: Set(None),
    };
    comment.insert(&tx.db).await?;
    let (thread, count) = (row.id, row.comments + 1);
    let mut row = row.into_active_model();
    row.comments = Set(count);
    row.changed_at = Set(tx.now);
    row.state = Set(ThreadState::Open);
    row.resolved_by = Set(None);
    row.resolved_at = Set(None);
    row.update(&tx.db).await?;
    let name_of = |id: AccountId| readers.iter().find(|(one, _)| *one == id).map(|(_, name)| name.clone());
    let values = [
        ("by", name_of(author).unwrap_or_default()),
        ("title", access.proposal.title.to_string()),
    ];
    let path = format!("/proposals/{}/comments/{thread}", access.proposal.id);
    // Who has left the team since is not told any more.
    let (mentions, others) = (
        mentions.into_iter().filter(|id| *id != author),
        others.into_iter().filter(|id| *id != author && name_of(*id).is_some()),
    );
    let mentions: Vec<_> = mentions.collect();
    let others: Vec<_> = others.filter(|id| !mentions.contains(id)).collect();
    let notice = Notice::new("comment-mention", path.clone(), &values);
    notices::tell(platform, tx, &mentions, &notice).await?;
    let notice = Notice::new("comment-reply", path, &values);
    notices::tell(platform, tx, &others, &notice).await?;
    Ok(id)
}

/// Who has said something in a talk.
async fn participants(tx: &Tx, thread: ThreadId) -> Result<Vec<AccountId>> {
    use sea_orm::QuerySelect;
    Ok(comment::Entity::find()
        .select_only()
        .column(comment::Column::AuthorId)
        .distinct()
        .filter(comment::Column::ThreadId.eq(thread))
        .filter(comment::Column::DeletedAt.is_null())
        .into_tuple()
        .all(&tx.db)
        .await?)
}

/// A talk that the viewer may read.
pub(super) async fn load_thread(tx: &Tx, viewer: &Viewer, id: ThreadId) -> Result<(thread::Model, Access)> {
    viewer.person()?;
    let row = thread::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    let access = access::sight(&tx.db, viewer, Operation::CommentRead, row.proposal_id, tx.now).await?;
    Ok((row, access))
}

/// Ends a talk, or opens it again. What it is already is no error.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_state(platform: &Platform, viewer: &Viewer, id: ThreadId, state: ThreadState) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, access) = load_thread(&tx, viewer, id).await?;
    viewer.require(Operation::CommentWrite, &access.object)?;
    if row.state == state {
        return Ok(());
    }
    let ends = state == ThreadState::Resolved;
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.changed_at = Set(tx.now);
    row.resolved_by = Set(tx.actor.filter(|_| ends));
    row.resolved_at = Set(ends.then_some(tx.now));
    row.update(&tx.db).await?;
    let action = if ends { "comment.resolve" } else { "comment.reopen" };
    tx.audit(action, ("thread", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_thread(access.proposal.id, id).await;
    Ok(())
}

/// A comment that the viewer may read and that was not taken back.
async fn load_comment(tx: &Tx, viewer: &Viewer, id: CommentId) -> Result<(comment::Model, thread::Model, Access)> {
    viewer.person()?;
    let row = comment::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    let (thread, access) = load_thread(tx, viewer, row.thread_id).await?;
    if row.deleted_at.is_some() {
        return Err(Error::Conflict("comment-deleted"));
    }
    Ok((row, thread, access))
}

/// The comment, for its author.
async fn load_own(tx: &Tx, viewer: &Viewer, id: CommentId) -> Result<(comment::Model, thread::Model, Access)> {
    let (row, thread, access) = load_comment(tx, viewer, id).await?;
    let own = viewer.account_id() == Some(row.author_id);
    let object = access.object.clone().with_if(own, Relation::Own);
    viewer.require(Operation::CommentChange, &object)?;
    Ok((row, thread, access))
}

async fn touch(tx: &Tx, thread: thread::Model, comments: i64) -> Result<()> {
    let mut row = thread.into_active_model();
    row.comments = Set(comments);
    row.changed_at = Set(tx.now);
    row.update(&tx.db).await?;
    Ok(())
}

/// Changes the words of one's own comment; who is mentioned now and was not before is told.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the author; `Conflict("comment-deleted")`.
pub async fn change(platform: &Platform, viewer: &Viewer, id: CommentId, text: &CommentText) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, thread, access) = load_own(&tx, viewer, id).await?;
    let (talk, count, proposal) = (thread.id, thread.comments, access.proposal.id);
    let readers = people::of(&tx.db, &access.proposal, tx.now).await?;
    let stored = name_accounts(text, &readers);
    let (before, author) = (mentioned(&row.text), row.author_id);
    let new = mentioned(&stored)
        .into_iter()
        .filter(|one| !before.contains(one) && *one != author);
    let new: Vec<AccountId> = new.collect();
    let by = readers
        .iter()
        .find(|(one, _)| *one == author)
        .map(|(_, name)| name.clone());
    let values = [
        ("by", by.unwrap_or_default()),
        ("title", access.proposal.title.to_string()),
    ];
    let notice = Notice::new(
        "comment-mention",
        format!("/proposals/{proposal}/comments/{talk}"),
        &values,
    );
    notices::tell(platform, &tx, &new, &notice).await?;
    let mut row = row.into_active_model();
    row.text = Set(stored);
    row.edited_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    touch(&tx, thread, count).await?;
    tx.audit("comment.change", ("comment", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_thread(proposal, talk).await;
    Ok(())
}

/// Takes one's own comment back: its words are gone, and what it suggests, unless that is in the text. A talk in which nothing is left
/// goes with it.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the author; `Conflict("comment-deleted")`.
pub async fn delete(platform: &Platform, viewer: &Viewer, id: CommentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, thread, access) = load_own(&tx, viewer, id).await?;
    let (talk, passage, left) = (thread.id, thread.passage_id, thread.comments - 1);
    if left <= 0 {
        crate::rooms::entity::passage::Entity::delete_by_id(passage)
            .exec(&tx.db)
            .await?;
    } else {
        let mut row = row.into_active_model();
        row.text = Set(String::new());
        row.deleted_at = Set(Some(tx.now));
        row.update(&tx.db).await?;
        suggestions::take_back(&tx, id).await?;
        touch(&tx, thread, left).await?;
    }
    tx.audit("comment.delete", ("comment", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_thread(access.proposal.id, talk).await;
    Ok(())
}

/// Hides a comment from everybody but its author and those who may hide; the author is told why. Without a reason it shows again.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("comment-deleted")`.
pub async fn moderate(platform: &Platform, viewer: &Viewer, id: CommentId, reason: Option<HideReason>) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, thread, access) = load_comment(&tx, viewer, id).await?;
    viewer.require(Operation::CommentModerate, &access.object)?;
    let (talk, count, author, proposal) = (thread.id, thread.comments, row.author_id, access.proposal.id);
    let hides = reason.is_some();
    if let Some(reason) = reason.as_ref().filter(|_| tx.actor != Some(author)) {
        let values = [
            ("reason", reason.to_string()),
            ("title", access.proposal.title.to_string()),
        ];
        let notice = Notice::new(
            "comment-hidden",
            format!("/proposals/{proposal}/comments/{talk}"),
            &values,
        );
        notices::tell(platform, &tx, &[author], &notice).await?;
    }
    let mut row = row.into_active_model();
    row.hidden_at = Set(hides.then_some(tx.now));
    row.hidden_by = Set(tx.actor.filter(|_| hides));
    row.hidden_reason = Set(reason);
    row.update(&tx.db).await?;
    touch(&tx, thread, count).await?;
    let action = if hides { "comment.hide" } else { "comment.show" };
    tx.audit(action, ("comment", id.0), json!({})).await?;
    tx.commit().await?;
    platform.rooms.tell_thread(proposal, talk).await;
    Ok(())
}
