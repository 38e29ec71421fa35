//! One version of a document, or what differs between two.

use super::entity::named_version;
use super::replay::{self, Author, Replayed};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::comments::read::{SectionName, sections};
use crate::diff::{Part, word_diff};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::rooms::entity::{change, document};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Pseudonym;
use shared::history::Written;
use shared::ids::{AccountId, DocumentId, ProposalId};
use shared::permissions::Operation;
use shared::time::Timestamp;
use std::collections::HashMap;

/// Names of accounts, as [`pseudonyms`] gives them.
pub(super) type Names = HashMap<AccountId, String>;

/// A name of a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub version: u32,
    pub name: String,
    pub by: String,
    pub at: Timestamp,
}

impl Named {
    pub(super) fn of(row: named_version::Model, people: &Names) -> Result<Self> {
        Ok(Self {
            version: u32::try_from(row.version).map_err(Error::internal)?,
            name: row.name.to_string(),
            by: name_of(people, Some(row.named_by)),
            at: row.named_at,
        })
    }
}

/// Somebody who wrote in a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Writer {
    pub name: String,
    /// How many words of the version are this person's.
    pub words: u32,
}

/// A version of a document.
#[derive(Clone, Debug)]
pub struct Version {
    pub access: Access,
    pub section: SectionName,
    /// The newest version.
    pub head: u32,
    pub version: u32,
    /// When it was made and by whom; none of the empty page.
    pub made: Option<(Timestamp, String)>,
    pub name: Option<Named>,
    pub text: String,
    /// The writers, whoever wrote most words first.
    pub writers: Vec<Writer>,
    /// The text in stretches; an author is a place in `writers`.
    pub written: Vec<Written<usize>>,
    /// Whether the viewer may give names and bring older texts back.
    pub may_change: bool,
    /// Whether the text can be changed now.
    pub is_writable: bool,
}

impl Version {
    /// Whether the viewer may give it a name.
    #[must_use]
    pub fn may_name(&self) -> bool {
        self.may_change && self.version > 0
    }

    /// Whether the viewer may bring it back now.
    #[must_use]
    pub fn may_restore(&self) -> bool {
        self.may_change && self.is_writable && self.version < self.head
    }
}

/// The newest version of the document `id` of a proposal.
///
/// # Errors
/// `NotFound`, also for a document of another proposal.
pub(super) async fn head(db: &impl ConnectionTrait, proposal: ProposalId, id: DocumentId) -> Result<u32> {
    let head: Option<i64> = document::Entity::find_by_id(id)
        .select_only()
        .column(document::Column::HeadVersion)
        .filter(document::Column::ProposalId.eq(proposal))
        .into_tuple()
        .one(db)
        .await?;
    u32::try_from(head.ok_or(Error::NotFound)?).map_err(Error::internal)
}

/// The name of whoever wrote; of somebody who has left, "a former participant".
pub(super) fn name_of(people: &Names, author: Option<AccountId>) -> String {
    let known = author.and_then(|author| people.get(&author).cloned());
    known.unwrap_or_else(|| Pseudonym::former().to_string())
}

/// The document `id` at `version`, or at its newest one.
///
/// # Errors
/// `LoggedOut`, `NotFound`, also for a version that never was.
pub async fn version(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    version: Option<u32>,
) -> Result<Version> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let access = access::sight(db, viewer, Operation::HistoryRead, proposal, now).await?;
    let head = head(db, proposal, id).await?;
    let version = version.unwrap_or(head);
    if version > head {
        return Err(Error::NotFound);
    }
    let section = sections(db, &access)
        .await?
        .into_iter()
        .find(|section| section.document == id);
    let section = section.ok_or(Error::NotFound)?;
    let replayed = replay::at(platform, id, version).await?;
    let made: Option<(Option<AccountId>, Timestamp)> = change::Entity::find_by_id((id, i64::from(version)))
        .select_only()
        .columns([change::Column::AuthorId, change::Column::CreatedAt])
        .into_tuple()
        .one(db)
        .await?;
    let named = named_version::Entity::find_by_id((id, i64::from(version)))
        .one(db)
        .await?;
    let authors = replayed.authorship.stretches().iter().filter_map(|(_, author)| *author);
    let named_by = named.iter().map(|row| row.named_by);
    let made_by = made.iter().filter_map(|(author, _)| *author);
    let people = pseudonyms(db, authors.chain(named_by).chain(made_by)).await?;
    let (writers, written) = written(&replayed, &people);
    Ok(Version {
        section,
        head,
        version,
        made: made.map(|(author, at)| (at, name_of(&people, author))),
        name: named.map(|row| Named::of(row, &people)).transpose()?,
        text: replayed.text.to_string(),
        writers,
        written,
        may_change: viewer.may(Operation::HistoryChange, &access.object),
        is_writable: access.proposal.state.is_writable(&access.edition.standing(now)),
        access,
    })
}

/// Who wrote, whoever has most words first, and the text in stretches with their places in that list.
fn written(replayed: &Replayed, people: &Names) -> (Vec<Writer>, Vec<Written<usize>>) {
    let stretches = replayed.authorship.by_words(&replayed.text.to_string());
    let mut shares: Vec<(Author, u32)> = Vec::new();
    for stretch in &stretches {
        match shares.iter_mut().find(|(author, _)| *author == stretch.author) {
            Some((_, words)) => *words += stretch.words,
            None => shares.push((stretch.author, stretch.words)),
        }
    }
    shares.sort_by_key(|(_, words)| std::cmp::Reverse(*words));
    let place = |author: Author| {
        shares
            .iter()
            .position(|(known, _)| *known == author)
            .unwrap_or_default()
    };
    let written = stretches
        .into_iter()
        .map(|stretch| Written {
            author: place(stretch.author),
            text: stretch.text,
            words: stretch.words,
        })
        .collect();
    let writers = shares
        .iter()
        .map(|(author, words)| Writer {
            name: name_of(people, *author),
            words: *words,
        })
        .collect();
    (writers, written)
}

/// What went and what came from version `from` to version `to`.
///
/// # Errors
/// `LoggedOut`, `NotFound`, also for a version that never was.
pub async fn compare(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    from: u32,
    to: u32,
) -> Result<Vec<Part>> {
    let db = platform.db.read();
    access::sight(db, viewer, Operation::HistoryRead, proposal, platform.clock.now()).await?;
    let head = head(db, proposal, id).await?;
    if from.max(to) > head {
        return Err(Error::NotFound);
    }
    let before = replay::at(platform, id, from).await?.text.to_string();
    let after = replay::at(platform, id, to).await?.text.to_string();
    Ok(word_diff(&before, &after))
}
