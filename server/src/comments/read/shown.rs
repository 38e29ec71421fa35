//! Talks as the viewer may see them, put together from their rows.

use super::{CommentView, Fit, Part, SuggestedWords, SuggestionView, Talks, ThreadView, sections};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::comments::entity::{comment, suggestion, thread};
use crate::comments::merge::merged;
use crate::comments::people;
use crate::comments::suggestions::is_writable;
use crate::diff::word_diff;
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::access::Access;
use crate::rooms::entity::passage;
use crate::rooms::service as rooms;
use sea_orm::{ColumnTrait, DatabaseConnection, EntityTrait, QueryFilter, QuerySelect, Statement, Value};
use shared::comments::{Words, mentioned};
use shared::ids::{AccountId, ThreadId};
use shared::permissions::Operation;
use shared::suggestions::SuggestionState;
use std::collections::HashMap;

/// Comments of a talk that a list shows: the first and the newest.
const SHOWN: usize = 10;

pub(super) type Shown = HashMap<ThreadId, (Vec<comment::Model>, u64)>;

/// Of each talk the first comment and the newest, and how many are between.
pub(super) async fn of_threads(db: &DatabaseConnection, threads: &[thread::Model]) -> Result<Shown> {
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

pub(super) async fn complete(
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
