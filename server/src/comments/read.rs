//! Reading talks: lists for a room and for the page without scripts, one talk in full. The number of queries does not depend on how
//! many there are.

mod shown;

use super::entity::{comment, thread};
use super::suggestions::open_talks;
use crate::accounts::Viewer;
use crate::challenges::entity::section;
use crate::diff;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::rooms::entity::document;
use crate::rooms::passages::Standing;
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};
use shared::comments::ThreadState;
use shared::ids::{CommentId, DocumentId, ProposalId, ThreadId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::suggestions::SuggestionState;
use shared::time::Timestamp;
use shown::{complete, of_threads};
use std::collections::HashMap;

/// Comments of a talk on one page.
pub const COMMENTS_A_PAGE: u64 = 50;

/// A part of what somebody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    Text(String),
    /// Somebody's name.
    Mention(String),
}

/// A comment as the viewer may see it.
#[derive(Clone, Debug)]
pub struct CommentView {
    pub id: CommentId,
    pub author: String,
    pub own: bool,
    /// None when it was taken back, or is hidden from the viewer.
    pub words: Option<Vec<Part>>,
    pub created_at: Timestamp,
    pub edited_at: Option<Timestamp>,
    pub is_deleted: bool,
    /// Why it is hidden, if it is.
    pub hidden: Option<String>,
}

impl CommentView {
    /// The words as one types them.
    #[must_use]
    pub fn text(&self) -> String {
        let parts = self.words.iter().flatten().map(|part| match part {
            Part::Text(text) => text.clone(),
            Part::Mention(name) => format!("@{name}"),
        });
        parts.collect()
    }
}

/// A talk with comments of it.
#[derive(Clone, Debug)]
pub struct ThreadView {
    pub thread: thread::Model,
    /// The words when the talk began.
    pub quote: String,
    /// Where they stand now; none when nothing is left of them.
    pub standing: Option<Standing>,
    pub comments: Vec<CommentView>,
    /// Comments between the first and the others that are not among them.
    pub left_out: u64,
    pub resolved_by: Option<String>,
    /// Other words for the passage, when the talk suggests some.
    pub suggestion: Option<SuggestionView>,
}

/// Other words for the passage of a talk, as the viewer may see them.
#[derive(Clone, Debug)]
pub struct SuggestionView {
    pub state: SuggestionState,
    pub author: String,
    /// Whether it is hidden from those who may not hide.
    pub is_hidden: bool,
    /// None when it was taken back, or is hidden from the viewer.
    pub words: Option<SuggestedWords>,
    pub decided_by: Option<String>,
    /// Why it was declined.
    pub reason: Option<String>,
}

/// What is suggested.
#[derive(Clone, Debug)]
pub struct SuggestedWords {
    pub replacement: String,
    /// From the words that its author saw; while it is open and goes, from those in the text now.
    pub diff: Vec<diff::Part>,
    pub fit: Fit,
}

/// Whether suggested words can come into the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// They can, or they did, or nobody wants them to.
    Goes,
    /// Nothing is left of the passage.
    Gone,
    /// Others have changed the same words: what stands there now.
    Overtaken(String),
}

/// Talks of a proposal, with what the viewer may do there.
#[derive(Clone, Debug)]
pub struct Talks {
    pub access: Access,
    pub threads: Vec<ThreadView>,
    /// Give this as `after` for what follows.
    pub next: Option<ThreadId>,
    pub may_write: bool,
    pub may_moderate: bool,
    /// Whether the viewer takes suggestions over or declines them.
    pub may_decide: bool,
    /// Whether words can come into the text now.
    pub is_writable: bool,
    /// Who can be mentioned.
    pub people: Vec<String>,
    /// The documents in the order of their sections.
    pub sections: Vec<SectionName>,
}

/// A document by the name of its section.
#[derive(Clone, Debug)]
pub struct SectionName {
    pub document: DocumentId,
    pub title: String,
    pub language: Language,
}

impl Talks {
    /// The section that a talk is about.
    #[must_use]
    pub fn section(&self, document: DocumentId) -> Option<&SectionName> {
        self.sections.iter().find(|section| section.document == document)
    }
}

/// Which talks a list shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub state: Option<ThreadState>,
    pub document: Option<DocumentId>,
    /// Only about the texts in this language.
    pub language: Option<Language>,
    /// Only those with an open suggestion.
    pub suggested: bool,
}

/// The talks of a proposal, the newest first.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    filter: Filter,
    after: Option<ThreadId>,
    limit: u64,
) -> Result<Talks> {
    let db = platform.db.read();
    let access = access::sight(db, viewer, Operation::CommentRead, proposal, platform.clock.now()).await?;
    let mut query = thread::Entity::find().filter(thread::Column::ProposalId.eq(proposal));
    if let Some(state) = filter.state {
        query = query.filter(thread::Column::State.eq(state));
    }
    if let Some(document) = filter.document {
        query = query.filter(thread::Column::DocumentId.eq(document));
    }
    if let Some(language) = filter.language {
        let texts = document::Entity::find()
            .filter(document::Column::ProposalId.eq(proposal))
            .filter(document::Column::Language.eq(language))
            .select_only()
            .column(document::Column::Id);
        query = query.filter(thread::Column::DocumentId.in_subquery(texts.into_query()));
    }
    if filter.suggested {
        query = query.filter(thread::Column::Id.in_subquery(open_talks()));
    }
    if let Some(after) = after {
        query = query.filter(thread::Column::Id.lt(after));
    }
    let mut rows = query.order_by_desc(thread::Column::Id).limit(limit + 1).all(db).await?;
    let more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = rows.last().filter(|_| more).map(|row| row.id);
    let comments = of_threads(db, &rows).await?;
    complete(platform, viewer, access, rows, comments, next).await
}

/// These talks of a proposal, without those that are gone.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn some(platform: &Platform, viewer: &Viewer, proposal: ProposalId, ids: &[ThreadId]) -> Result<Talks> {
    let db = platform.db.read();
    let access = access::sight(db, viewer, Operation::CommentRead, proposal, platform.clock.now()).await?;
    let rows = thread::Entity::find()
        .filter(thread::Column::ProposalId.eq(proposal))
        .filter(thread::Column::Id.is_in(ids.iter().copied()))
        .order_by_desc(thread::Column::Id)
        .all(db)
        .await?;
    let comments = of_threads(db, &rows).await?;
    complete(platform, viewer, access, rows, comments, None).await
}

/// One talk with a page of its comments, the oldest first, and the last comment of the page when more follow.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn one(
    platform: &Platform,
    viewer: &Viewer,
    id: ThreadId,
    after: Option<CommentId>,
) -> Result<(Talks, Option<CommentId>)> {
    viewer.person()?;
    let db = platform.db.read();
    let row = thread::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let access = access::sight(
        db,
        viewer,
        Operation::CommentRead,
        row.proposal_id,
        platform.clock.now(),
    )
    .await?;
    let mut query = comment::Entity::find().filter(comment::Column::ThreadId.eq(id));
    if let Some(after) = after {
        query = query.filter(comment::Column::Id.gt(after));
    }
    let mut comments = query
        .order_by_asc(comment::Column::Id)
        .limit(COMMENTS_A_PAGE + 1)
        .all(db)
        .await?;
    let more = comments.len() as u64 > COMMENTS_A_PAGE;
    comments.truncate(usize::try_from(COMMENTS_A_PAGE).unwrap_or(usize::MAX));
    let next = comments.last().filter(|_| more).map(|comment| comment.id);
    let comments = HashMap::from([(id, (comments, 0))]);
    let talks = complete(platform, viewer, access, vec![row], comments, None).await?;
    Ok((talks, next))
}

/// One comment with its talk, of which nothing else is read.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn comment(platform: &Platform, viewer: &Viewer, id: CommentId) -> Result<Talks> {
    viewer.person()?;
    let db = platform.db.read();
    let said = comment::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let row = thread::Entity::find_by_id(said.thread_id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let access = access::sight(
        db,
        viewer,
        Operation::CommentRead,
        row.proposal_id,
        platform.clock.now(),
    )
    .await?;
    let comments = HashMap::from([(row.id, (vec![said], 0))]);
    complete(platform, viewer, access, vec![row], comments, None).await
}

/// How many talks of a proposal are open.
///
/// # Errors
/// The database's.
pub async fn count_open(db: &DatabaseConnection, proposal: ProposalId) -> Result<u64> {
    let open = thread::Entity::find()
        .filter(thread::Column::ProposalId.eq(proposal))
        .filter(thread::Column::State.eq(ThreadState::Open));
    Ok(open.count(db).await?)
}

/// The documents of a proposal, in the order of their sections.
///
/// # Errors
/// The database's.
pub async fn sections(db: &DatabaseConnection, access: &Access) -> Result<Vec<SectionName>> {
    let documents = document::Entity::find()
        .filter(document::Column::ProposalId.eq(access.proposal.id))
        .all(db)
        .await?;
    let templates = section::Entity::find()
        .filter(section::Column::ChallengeId.eq(access.proposal.challenge_id))
        .order_by_asc(section::Column::Position)
        .all(db)
        .await?;
    let found = templates.into_iter().flat_map(|template| {
        let of_it = documents
            .iter()
            .filter(move |document| document.section_id == template.id);
        of_it
            .map(move |document| SectionName {
                document: document.id,
                title: template.title.clone(),
                language: document.language,
            })
            .collect::<Vec<_>>()
    });
    Ok(found.collect())
}
