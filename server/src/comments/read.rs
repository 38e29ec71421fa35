//! Reading talks: lists for a room and for the page without scripts, one talk in full. The number of queries does not depend on how
//! many there are.

use super::diff::{Diff, merged, word_diff};
use super::entity::{comment, suggestion, thread};
use super::people;
use super::service::sight;
use super::suggestions::{is_writable, open_talks};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::challenges::entity::section;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::Access;
use crate::rooms::entity::{document, passage};
use crate::rooms::passages::Standing;
use crate::rooms::service as rooms;
use sea_orm::{
    ColumnTrait, DatabaseConnection, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Statement,
    Value,
};
use shared::comments::{ThreadState, Words, mentioned};
use shared::ids::{AccountId, CommentId, DocumentId, ProposalId, ThreadId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::suggestions::SuggestionState;
use shared::time::Timestamp;
use std::collections::HashMap;

/// Comments of a talk that a list shows: the first and the newest.
const SHOWN: usize = 10;
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
    pub diff: Vec<Diff>,
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
    let access = sight(db, viewer, proposal, platform.clock.now()).await?;
    let mut query = thread::Entity::find().filter(thread::Column::ProposalId.eq(proposal));
    if let Some(state) = filter.state {
        query = query.filter(thread::Column::State.eq(state));
    }
    if let Some(document) = filter.document {
        query = query.filter(thread::Column::DocumentId.eq(document));
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
    let access = sight(db, viewer, proposal, platform.clock.now()).await?;
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
    let access = sight(db, viewer, row.proposal_id, platform.clock.now()).await?;
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
    let access = sight(db, viewer, row.proposal_id, platform.clock.now()).await?;
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

type Shown = HashMap<ThreadId, (Vec<comment::Model>, u64)>;

/// Of each talk the first comment and the newest, and how many are between.
async fn of_threads(db: &DatabaseConnection, threads: &[thread::Model]) -> Result<Shown> {
    if threads.is_empty() {
        return Ok(Shown::new());
    }
    let places: Vec<_> = (1..=threads.len()).map(|at| format!("${at}")).collect();
    let sql = format!(
        r#"SELECT * FROM (
             SELECT c.*, ROW_NUMBER() OVER (PARTITION BY "thread_id" ORDER BY "id") AS first,
                    ROW_NUMBER() OVER (PARTITION BY "thread_id" ORDER BY "id" DESC) AS last
             FROM "comment" AS c WHERE "thread_id" IN ({})
           ) AS numbered WHERE first = 1 OR last < {SHOWN} ORDER BY "id""#,
        places.join(", ")
    );
    let values: Vec<Value> = threads.iter().map(|row| row.id.0.into()).collect();
    let rows = comment::Entity::find()
        .from_raw_sql(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
        .all(db)
        .await?;
    let counts: Vec<(ThreadId, i64)> = comment::Entity::find()
        .select_only()
        .column(comment::Column::ThreadId)
        .column_as(comment::Column::Id.count(), "comments")
        .filter(comment::Column::ThreadId.is_in(threads.iter().map(|row| row.id)))
        .group_by(comment::Column::ThreadId)
        .into_tuple()
        .all(db)
        .await?;
    let mut shown = Shown::new();
    for row in rows {
        shown.entry(row.thread_id).or_default().0.push(row);
    }
    for (thread, count) in counts {
        let entry = shown.entry(thread).or_default();
        entry.1 = u64::try_from(count)
            .unwrap_or_default()
            .saturating_sub(entry.0.len() as u64);
    }
    Ok(shown)
}

async fn complete(
    platform: &Platform,
    viewer: &Viewer,
    access: Access,
    rows: Vec<thread::Model>,
    mut comments: Shown,
    next: Option<ThreadId>,
) -> Result<Talks> {
    let db = platform.db.read();
    let me = viewer.account_id();
    let may_write = viewer.may(Operation::CommentWrite, &access.object);
    let may_moderate = viewer.may(Operation::CommentModerate, &access.object);
    let may_decide = viewer.may(Operation::SuggestionDecide, &access.object);
    let is_writable = is_writable(&access, platform.clock.now());
    let passages: Vec<_> = rows.iter().map(|row| row.passage_id).collect();
    let quotes = passage::Entity::find()
        .filter(passage::Column::Id.is_in(passages.clone()))
        .all(db)
        .await?;
    let mut quotes: HashMap<_, _> = quotes.into_iter().map(|row| (row.id, row.quote)).collect();
    let standing = rooms::standing(platform, access.proposal.id, &passages).await?;
    let readers = people::of(db, &access.proposal, platform.clock.now()).await?;
    let said = comments.values().flat_map(|(rows, _)| rows);
    let mut named: Vec<AccountId> = said
        .flat_map(|row| mentioned(&row.text).into_iter().chain([row.author_id]))
        .collect();
    named.extend(rows.iter().filter_map(|row| row.resolved_by));
    let mut suggested = suggestions(platform, &access, &rows).await?;
    for (found, ..) in suggested.values() {
        named.extend(found.decided_by.iter().copied().chain([found.author_id]));
    }
    let names = pseudonyms(db, named).await?;
    let name = |id: &AccountId| names.get(id).cloned().unwrap_or_default();
    let view = |row: comment::Model| {
        let own = me == Some(row.author_id);
        let is_shown = row.deleted_at.is_none() && (row.hidden_at.is_none() || own || may_moderate);
        let words = is_shown.then(|| {
            let parts = Words::of(&row.text).into_iter().map(|part| match part {
                Words::Text(text) => Part::Text(text.to_owned()),
                Words::Mention(account) => Part::Mention(name(&account)),
            });
            parts.collect()
        });
        CommentView {
            id: row.id,
            author: name(&row.author_id),
            own,
            words,
            created_at: row.created_at,
            edited_at: row.edited_at,
            is_deleted: row.deleted_at.is_some(),
            hidden: row.hidden_at.and(row.hidden_reason.as_ref()).map(ToString::to_string),
        }
    };
    let threads = rows
        .into_iter()
        .map(|row| {
            let (said, left_out) = comments.remove(&row.id).unwrap_or_default();
            let suggestion = suggested.remove(&row.id).map(|(found, said, now)| {
                let is_hidden = said.is_none_or(|said| said.hidden_at.is_some());
                let is_shown = !is_hidden || me == Some(found.author_id) || may_moderate;
                SuggestionView {
                    is_hidden,
                    state: found.state,
                    author: name(&found.author_id),
                    decided_by: found.decided_by.as_ref().map(name),
                    reason: found.reason.as_ref().map(ToString::to_string),
                    words: (is_shown && found.state != SuggestionState::Withdrawn)
                        .then(|| suggested_words(&found, now)),
                }
            });
            ThreadView {
                suggestion,
                quote: quotes.remove(&row.passage_id).unwrap_or_default(),
                standing: standing
                    .get(&row.passage_id)
                    .copied()
                    .filter(|found| found.place.is_some()),
                comments: said.into_iter().map(view).collect(),
                left_out,
                resolved_by: row.resolved_by.as_ref().map(name),
                thread: row,
            }
        })
        .collect();
    let mut people: Vec<_> = readers
        .into_iter()
        .filter(|(id, _)| Some(*id) != me)
        .map(|(_, name)| name)
        .collect();
    people.sort_unstable();
    let sections = sections(db, &access).await?;
    Ok(Talks {
        sections,
        access,
        threads,
        next,
        may_write,
        may_moderate,
        may_decide,
        is_writable,
        people,
    })
}

/// A suggestion, the comment it came with, and the words in its place now.
type Suggested = (suggestion::Model, Option<comment::Model>, Option<String>);

/// What these talks suggest: two queries, and the room is asked what stands there now.
async fn suggestions(
    platform: &Platform,
    access: &Access,
    threads: &[thread::Model],
) -> Result<HashMap<ThreadId, Suggested>> {
    let db = platform.db.read();
    let found = suggestion::Entity::find()
        .filter(suggestion::Column::ThreadId.is_in(threads.iter().map(|row| row.id)))
        .all(db)
        .await?;
    if found.is_empty() {
        return Ok(HashMap::new());
    }
    let said = comment::Entity::find()
        .filter(comment::Column::Id.is_in(found.iter().map(|row| row.comment_id)))
        .all(db)
        .await?;
    let mut said: HashMap<_, _> = said.into_iter().map(|row| (row.id, row)).collect();
    let passages: HashMap<_, _> = threads.iter().map(|row| (row.id, row.passage_id)).collect();
    let open = found.iter().filter(|row| row.state == SuggestionState::Open);
    let open: Vec<_> = open.filter_map(|row| passages.get(&row.thread_id).copied()).collect();
    let mut words = rooms::words(platform, access.proposal.id, &open).await?;
    let found = found.into_iter().map(|row| {
        let now = passages.get(&row.thread_id).and_then(|passage| words.remove(passage));
        let said = said.remove(&row.comment_id);
        (row.thread_id, (row, said, now))
    });
    Ok(found.collect())
}

/// `now` is what stands in the place of an open one.
fn suggested_words(found: &suggestion::Model, now: Option<String>) -> SuggestedWords {
    let (from, to, fit) = match (found.state, now) {
        (SuggestionState::Open, None) => (found.base.clone(), found.replacement.clone(), Fit::Gone),
        (SuggestionState::Open, Some(now)) => match merged(&found.base, &now, &found.replacement) {
            Some(to) => (now, to, Fit::Goes),
            None => (found.base.clone(), found.replacement.clone(), Fit::Overtaken(now)),
        },
        _ => (found.base.clone(), found.replacement.clone(), Fit::Goes),
    };
    SuggestedWords {
        replacement: found.replacement.clone(),
        diff: word_diff(&from, &to),
        fit,
    }
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
