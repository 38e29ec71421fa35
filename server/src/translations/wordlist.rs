//! the word list of an edition: what its people call the same thing in their languages.

use super::entity::term::{ActiveModel, Column, Entity, Model};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::{self, Edition};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{EntryId, ProcessId};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Scope};
use shared::translations::Term;
use std::collections::BTreeMap;

/// Entries of one edition.
pub const MOST: u64 = 500;

/// The words for one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: EntryId,
    pub terms: BTreeMap<Language, Term>,
}

/// Words of one language with those of another.
pub type Pairs = Vec<(Term, Term)>;

/// Words in one form, by language.
pub type Words = Vec<(Language, Term)>;

/// A page of an edition's word list, in the order of its making.
#[derive(Clone, Debug)]
pub struct WordlistPage {
    pub edition: Edition,
    pub entries: Vec<Entry>,
    /// Give this as `after` for what follows.
    pub next: Option<EntryId>,
    pub may_write: bool,
}

/// the word list of an edition, which everybody may read.
///
/// # Errors
/// `NotFound`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    slug: &str,
    after: Option<EntryId>,
    limit: u64,
) -> Result<WordlistPage> {
    let edition = processes::service::find(platform, slug).await?;
    let db = platform.db.read();
    let mut ids = Entity::find()
        .select_only()
        .column(Column::EntryId)
        .filter(Column::ProcessId.eq(edition.process.id))
        .group_by(Column::EntryId)
        .order_by_asc(Column::EntryId)
        .limit(limit + 1);
    if let Some(after) = after {
        ids = ids.filter(Column::EntryId.gt(after));
    }
    let mut ids: Vec<EntryId> = ids.into_tuple().all(db).await?;
    let more = ids.len() as u64 > limit;
    ids.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let next = ids.last().copied().filter(|_| more);
    let rows = Entity::find()
        .filter(Column::EntryId.is_in(ids))
        .order_by_asc(Column::EntryId)
        .all(db)
        .await?;
    let object = Object::in_scope(Scope::Process(edition.process.id));
    Ok(WordlistPage {
        entries: entries(rows),
        next,
        may_write: viewer.may(Operation::WordlistWrite, &object),
        edition,
    })
}

/// An entry with its edition, for those who write it.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn one(platform: &Platform, viewer: &Viewer, slug: &str, entry: EntryId) -> Result<(Edition, Entry)> {
    let edition = processes::service::find(platform, slug).await?;
    viewer.require(
        Operation::WordlistWrite,
        &Object::in_scope(Scope::Process(edition.process.id)),
    )?;
    let rows = Entity::find()
        .filter(Column::ProcessId.eq(edition.process.id))
        .filter(Column::EntryId.eq(entry))
        .all(platform.db.read())
        .await?;
    let entry = entries(rows).pop().ok_or(Error::NotFound)?;
    Ok((edition, entry))
}

fn entries(rows: Vec<Model>) -> Vec<Entry> {
    let mut found: BTreeMap<EntryId, Entry> = BTreeMap::new();
    for row in rows {
        let entry = found.entry(row.entry_id).or_insert_with(|| Entry {
            id: row.entry_id,
            terms: BTreeMap::new(),
        });
        entry.terms.insert(row.language, row.term);
    }
    found.into_values().collect()
}

/// Writes an entry, or another one in the place of `entry`. Its words must be of two languages at least.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than organisers; `Invalid`; `Conflict("wordlist-full")`.
pub async fn put(
    platform: &Platform,
    viewer: &Viewer,
    slug: &str,
    entry: Option<EntryId>,
    words: Result<Words>,
) -> Result<EntryId> {
    let process = processes::service::find(platform, slug).await?.process.id;
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::WordlistWrite, &Object::in_scope(Scope::Process(process)))?;
    // Whoever may not write learns nothing of what is wrong.
    let words = words?;
    if words.len() < 2 {
        return Err(Error::field("terms", FieldCode::Required));
    }
    let id = match entry {
        Some(id) => {
            take(&tx.db, process, id).await?;
            id
        }
        None if count(&tx.db, process).await? >= MOST => return Err(Error::Conflict("wordlist-full")),
        None => tx.new_id(),
    };
    let rows = words.iter().map(|(language, term)| ActiveModel {
        id: Set(tx.new_id()),
        process_id: Set(process),
        entry_id: Set(id),
        language: Set(*language),
        term: Set(term.clone()),
        created_at: Set(tx.now),
    });
    Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    tx.audit("wordlist.put", ("process", process.0), json!({ "entry": id }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes an entry out.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn remove(platform: &Platform, viewer: &Viewer, slug: &str, entry: EntryId) -> Result<()> {
    let process = processes::service::find(platform, slug).await?.process.id;
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::WordlistWrite, &Object::in_scope(Scope::Process(process)))?;
    take(&tx.db, process, entry).await?;
    tx.audit("wordlist.remove", ("process", process.0), json!({ "entry": entry }))
        .await?;
    tx.commit().await
}

async fn take(db: &impl ConnectionTrait, process: ProcessId, entry: EntryId) -> Result<()> {
    let gone = Entity::delete_many()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::EntryId.eq(entry))
        .exec(db)
        .await?;
    if gone.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    Ok(())
}

async fn count(db: &impl ConnectionTrait, process: ProcessId) -> Result<u64> {
    let ids: Vec<EntryId> = Entity::find()
        .select_only()
        .column(Column::EntryId)
        .filter(Column::ProcessId.eq(process))
        .group_by(Column::EntryId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.len() as u64)
}

/// What the word list says of words of `text`: those of one language with what they are called in another, in the order of the text.
///
/// # Errors
/// The database's.
pub async fn found_in(
    db: &impl ConnectionTrait,
    process: ProcessId,
    text: &str,
    from: Language,
    to: Language,
) -> Result<Pairs> {
    let rows = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::Language.is_in([from, to]))
        .limit(2 * MOST)
        .all(db)
        .await?;
    let text = padded(text);
    let mut found: Vec<(usize, (Term, Term))> = entries(rows)
        .into_iter()
        .filter_map(|mut entry| {
            let (term, other) = (entry.terms.remove(&from)?, entry.terms.remove(&to)?);
            let at = text.find(&padded(term.as_str()))?;
            Some((at, (term, other)))
        })
        .collect();
    found.sort_by_key(|(at, _)| *at);
    Ok(found.into_iter().map(|(_, pair)| pair).collect())
}

/// A text in small letters with spaces in the place of marks, so that words are found whole.
fn padded(text: &str) -> String {
    let letters = text.to_lowercase();
    let words: Vec<&str> = letters
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::padded;

    #[test]
    fn words_are_found_whole_whatever_their_case_and_marks() {
        let text = padded("The City Council's quorum – is met.");
        assert!(text.contains(&padded("city council")));
        assert!(text.contains(&padded("Quorum")));
        assert!(!text.contains(&padded("quo")));
    }
}
