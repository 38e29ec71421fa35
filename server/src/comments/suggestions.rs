//! Suggestions: other words for the passage of a talk, which the team takes over or declines.
//!
//! Purpose: who may comment may not write, but can say it in other words. Taking these over is a change of the text like any other: moved
//! to the head, kept in the log under the name of the one who suggested it, let in by the right of the one who accepts. What others have
//! changed in the passage since stays; where both changed the same words, nobody can know what is meant, and the team is told so. The row
//! of the log and the decision are one transaction: who accepts twice, or at once with somebody else, puts the words in once.
//!
//! How to use: [`Suggested`] goes along when a talk begins; [`accept`], [`accept_all`] and [`decline`] decide; `read` shows.

use super::entity::{comment, suggestion, thread};
use super::merge::{merged, rebased};
use super::people;
use super::service::load_thread;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::proposals::access::{self, Access};
use crate::proposals::service as proposals;
use crate::rooms::held;
use crate::work::Waiting;
use sea_orm::sea_query::{Expr, Query, SelectStatement};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::comments::{LONGEST_PASSAGE, ThreadState};
use shared::fields::FieldCode;
use shared::ids::{CommentId, ProposalId, ThreadId};
use shared::permissions::Operation;
use shared::suggestions::{DeclineReason, Replacement, SuggestionState};
use shared::time::Timestamp;

/// Suggestions that one act may take over.
pub const AT_ONCE: usize = 50;

/// Other words, as somebody sends them.
#[derive(Clone, Debug)]
pub struct Suggested {
    /// The words that the person saw; none when they were copied out of the newest text.
    pub base: Option<String>,
    pub replacement: Replacement,
}

/// Other words with the ones they were made for.
#[derive(Clone, Debug)]
pub(super) struct Measured {
    pub base: String,
    pub replacement: String,
}

impl Suggested {
    /// What is suggested for a passage that now reads `quote`.
    ///
    /// # Errors
    /// `Invalid` on `passage` when more words were seen than can be chosen; `Conflict("suggestion-overtaken")` when others have changed
    /// the same words since they were seen.
    pub(super) fn measure(&self, quote: &str) -> Result<Measured> {
        let base = self.base.clone().unwrap_or_else(|| quote.to_owned());
        if base.encode_utf16().count() > LONGEST_PASSAGE as usize {
            return Err(Error::field("passage", FieldCode::TooLong));
        }
        let replacement = self.replacement.in_place_of(&base);
        if merged(&base, quote, &replacement).is_none() {
            return Err(Error::Conflict("suggestion-overtaken"));
        }
        Ok(Measured { base, replacement })
    }
}

/// Notes what a talk suggests, in the transaction that begins it.
///
/// # Errors
/// `Conflict("frozen")` when the text is closed: nothing can come into it any more.
pub(super) async fn insert(
    tx: &Tx,
    access: &Access,
    (thread, comment): (ThreadId, CommentId),
    words: Measured,
) -> Result<()> {
    if !is_writable(access, tx.now) {
        return Err(Error::Conflict("frozen"));
    }
    let row = suggestion::ActiveModel {
        thread_id: Set(thread),
        comment_id: Set(comment),
        author_id: Set(tx.account()?),
        base: Set(words.base),
        replacement: Set(words.replacement),
        state: Set(SuggestionState::Open),
        decided_by: Set(None),
        decided_at: Set(None),
        reason: Set(None),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// Whether words can come into the text now.
pub(super) fn is_writable(access: &Access, now: Timestamp) -> bool {
    access.proposal.state.is_writable(&access.edition.standing(now))
}

/// The talks whose suggestion is open.
pub(super) fn open_talks() -> SelectStatement {
    Query::select()
        .column(suggestion::Column::ThreadId)
        .from(suggestion::Entity)
        .and_where(suggestion::Column::State.eq(SuggestionState::Open))
        .to_owned()
}

/// Takes back what a comment suggests, unless it is in the text.
///
/// # Errors
/// The database's.
pub(super) async fn take_back(tx: &Tx, comment: CommentId) -> Result<()> {
    suggestion::Entity::update_many()
        .col_expr(suggestion::Column::State, Expr::value(SuggestionState::Withdrawn))
        .col_expr(suggestion::Column::Replacement, Expr::value(""))
        .filter(suggestion::Column::CommentId.eq(comment))
        .filter(suggestion::Column::State.ne(SuggestionState::Accepted))
        .exec(&tx.db)
        .await?;
    Ok(())
}

/// A suggestion on which the viewer may decide, with its talk.
async fn load(tx: &Tx, viewer: &Viewer, id: ThreadId) -> Result<(suggestion::Model, thread::Model, Access)> {
    let (thread, access) = load_thread(tx, viewer, id).await?;
    viewer.require(Operation::SuggestionDecide, &access.object)?;
    let row = suggestion::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    if row.state != SuggestionState::Open {
        return Err(Error::Conflict("suggestion-decided"));
    }
    Ok((row, thread, access))
}

/// Takes a suggestion over: its words come into the text, under the name of the one who suggested them.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the team; `Conflict` of `suggestion-decided`, `suggestion-hidden`, `suggestion-gone` (nothing is
/// left of the passage), `suggestion-overtaken` (others have changed the same words), `frozen`; `Invalid` on `text` when it would be too
/// long.
pub async fn accept(platform: &Platform, viewer: &Viewer, id: ThreadId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, thread, access) = load(&tx, viewer, id).await?;
    let said = comment::Entity::find_by_id(row.comment_id).one(&tx.db).await?;
    if said.is_none_or(|said| said.hidden_at.is_some()) {
        return Err(Error::Conflict("suggestion-hidden"));
    }
    let (proposal, author) = (thread.proposal_id, row.author_id);
    let held = held::hold(&tx, proposal, thread.passage_id).await?;
    let document = held.document();
    let words = held.words().ok_or(Error::Conflict("suggestion-gone"))?;
    let places = rebased(&row.base, &words, &row.replacement).ok_or(Error::Conflict("suggestion-overtaken"))?;
    held.replace(&tx, format!("suggest-{}", id.0.simple()), author, &places)
        .await?;
    let notice = Notice::new("suggestion-accepted", path(&access, id), &title(&access));
    decide(
        platform,
        &tx,
        (row, thread, access),
        (SuggestionState::Accepted, None),
        notice,
    )
    .await?;
    tx.audit(
        "suggestion.accept",
        ("thread", id.0),
        json!({ "proposal": proposal, "author": author }),
    )
    .await?;
    tx.commit().await?;
    platform.rooms.read_on(proposal, document).await;
    platform.rooms.tell_thread(proposal, id).await;
    Ok(())
}

/// What became of several suggestions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    pub accepted: usize,
    /// Those that did not go: decided, hidden, gone or overtaken meanwhile.
    pub left: usize,
}

/// Takes over these suggestions of a proposal, the oldest first, each by itself: those that do not go are left as they are.
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Forbidden` to others than the team; `Conflict("frozen")`; `Invalid` on `text` when it would be too long.
pub async fn accept_all(platform: &Platform, viewer: &Viewer, proposal: ProposalId, ids: &[ThreadId]) -> Result<Taken> {
    let db = platform.db.read();
    let access = access::sight(db, viewer, Operation::CommentRead, proposal, platform.clock.now()).await?;
    viewer.require(Operation::SuggestionDecide, &access.object)?;
    let here = thread::Entity::find()
        .filter(thread::Column::ProposalId.eq(proposal))
        .filter(thread::Column::Id.is_in(ids.iter().take(AT_ONCE).copied()))
        .order_by_asc(thread::Column::Id)
        .all(db)
        .await?;
    let mut taken = Taken::default();
    for row in here {
        match accept(platform, viewer, row.id).await {
            Ok(()) => taken.accepted += 1,
            Err(Error::Conflict("frozen")) => return Err(Error::Conflict("frozen")),
            Err(Error::Conflict(_) | Error::NotFound) => taken.left += 1,
            Err(error) => return Err(error),
        }
    }
    Ok(taken)
}

/// Declines a suggestion with a word for the one who made it.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than the team; `Conflict("suggestion-decided")`.
pub async fn decline(platform: &Platform, viewer: &Viewer, id: ThreadId, reason: DeclineReason) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (row, thread, access) = load(&tx, viewer, id).await?;
    let proposal = thread.proposal_id;
    let notice = Notice::new("suggestion-declined", path(&access, id), &title(&access));
    let decision = (SuggestionState::Declined, Some(reason));
    decide(platform, &tx, (row, thread, access), decision, notice).await?;
    tx.audit("suggestion.decline", ("thread", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await?;
    platform.rooms.tell_thread(proposal, id).await;
    Ok(())
}

/// Where a talk is.
fn path(access: &Access, thread: ThreadId) -> String {
    format!("/proposals/{}/comments/{thread}", access.proposal.id)
}

fn title(access: &Access) -> [(&'static str, String); 1] {
    [("title", access.proposal.title.to_string())]
}

/// Notes a decision, ends the talk with it, and tells the one who suggested, unless that is the same person or one who has left.
async fn decide(
    platform: &Platform,
    tx: &Tx,
    (suggestion, thread, access): (suggestion::Model, thread::Model, Access),
    (state, reason): (SuggestionState, Option<DeclineReason>),
    notice: Notice,
) -> Result<()> {
    let author = suggestion.author_id;
    let mut row = suggestion.into_active_model();
    row.state = Set(state);
    row.decided_by = Set(tx.actor);
    row.decided_at = Set(Some(tx.now));
    row.reason = Set(reason);
    row.update(&tx.db).await?;
    let mut row = thread.into_active_model();
    row.state = Set(ThreadState::Resolved);
    row.changed_at = Set(tx.now);
    row.resolved_by = Set(tx.actor);
    row.resolved_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    let readers = people::of(&tx.db, &access.proposal, tx.now).await?;
    let hears = tx.actor != Some(author) && readers.iter().any(|(reader, _)| *reader == author);
    if hears {
        notices::tell(platform, tx, &[author], &notice).await?;
    }
    Ok(())
}

/// The drafts of the viewer's teams for which somebody suggests other words.
///
/// # Errors
/// `LoggedOut`; the database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let db = platform.db.read();
    let (drafts, editions) = proposals::own_drafts(platform, viewer).await?;
    if drafts.is_empty() {
        return Ok(Vec::new());
    }
    let now = platform.clock.now();
    let counts: Vec<(ProposalId, i64)> = thread::Entity::find()
        .select_only()
        .column(thread::Column::ProposalId)
        .column_as(thread::Column::Id.count(), "suggestions")
        .filter(thread::Column::ProposalId.is_in(drafts.iter().map(|draft| draft.id)))
        .filter(thread::Column::Id.in_subquery(open_talks()))
        .group_by(thread::Column::ProposalId)
        .into_tuple()
        .all(db)
        .await?;
    let waiting = drafts.iter().filter_map(|draft| {
        let (_, count) = counts.iter().find(|(id, _)| *id == draft.id)?;
        let edition = editions.get(&draft.process_id)?;
        // Once the text is closed nothing can come into it.
        draft.state.is_writable(&edition.standing(now)).then_some(())?;
        let values = [("title", draft.title.to_string()), ("count", count.to_string())];
        Some(Waiting::new(
            "suggestions",
            format!("/proposals/{}/suggestions", draft.id),
            &values,
            None,
        ))
    });
    Ok(waiting.collect())
}
