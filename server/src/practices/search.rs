//! Finding records by words, country, language and theme, page by page.
//!
//! Words are compared as `shared::practices::folded` writes them, which leaves nothing in them that means something to LIKE. A page takes two
//! queries, however long the library is.

use super::entity::{practice, version};
use super::library;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::sea_query::ExprTrait;
use sea_orm::{ColumnTrait, Condition, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, Select};
use shared::ids::PracticeId;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::practices::{Country, PracticeState, Theme, terms};
use shared::time::Timestamp;
use std::collections::HashMap;

/// What somebody looks for; everything when empty.
#[derive(Clone, Debug, Default)]
pub struct Search {
    pub words: String,
    pub country: Option<Country>,
    pub language: Option<Language>,
    pub theme: Option<Theme>,
}

/// The place after which the next page begins: when the last record was published or changed, and its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub at: Timestamp,
    pub id: PracticeId,
}

impl Place {
    /// A place in an address, as `1780308000000.0197…`.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let (at, id) = raw.split_once('.')?;
        Some(Self {
            at: Timestamp(at.parse().ok()?),
            id: id.parse().ok()?,
        })
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.at.0, self.id)
    }
}

/// A record in a list, with its newest words.
#[derive(Clone, Debug)]
pub struct Found {
    pub practice: practice::Model,
    pub version: version::Model,
}

impl Found {
    /// Its place in a list that is in the order of `by`.
    #[must_use]
    pub fn place(&self) -> Place {
        let at = match self.practice.state {
            PracticeState::Published => self.practice.published_at.unwrap_or(self.practice.changed_at),
            _ => self.practice.changed_at,
        };
        Place {
            at,
            id: self.practice.id,
        }
    }
}

/// Published records that fit `search`, the last published first.
///
/// # Errors
/// The database's.
pub async fn find(platform: &Platform, search: &Search, after: Option<Place>, limit: u64) -> Result<Vec<Found>> {
    let mut query = practice::Entity::find().filter(practice::Column::State.eq(PracticeState::Published));
    for word in terms(&search.words) {
        query = query.filter(practice::Column::Search.like(format!("%{word}%")));
    }
    if let Some(country) = &search.country {
        query = query.filter(practice::Column::Country.eq(country.clone()));
    }
    if let Some(language) = search.language {
        query = query.filter(practice::Column::Language.eq(language));
    }
    if let Some(theme) = search.theme {
        query = query.filter(practice::Column::Theme.eq(theme));
    }
    page(platform, query, practice::Column::PublishedAt, after, limit).await
}

/// Drafts and withdrawn records, the last changed first, for those who write the library.
///
/// # Errors
/// `LoggedOut`, `Forbidden`.
pub async fn unpublished(platform: &Platform, viewer: &Viewer, after: Option<Place>, limit: u64) -> Result<Vec<Found>> {
    viewer.require(Operation::PracticeWrite, &library(viewer))?;
    let query = practice::Entity::find().filter(practice::Column::State.ne(PracticeState::Published));
    page(platform, query, practice::Column::ChangedAt, after, limit).await
}

async fn page(
    platform: &Platform,
    mut query: Select<practice::Entity>,
    by: practice::Column,
    after: Option<Place>,
    limit: u64,
) -> Result<Vec<Found>> {
    let db = platform.db.read();
    if let Some(place) = after {
        let at_once = Condition::all()
            .add(by.eq(place.at))
            .add(practice::Column::Id.lt(place.id));
        query = query.filter(Condition::any().add(by.lt(place.at)).add(at_once));
    }
    let rows = query
        .order_by(by, Order::Desc)
        .order_by_desc(practice::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let newest = rows.iter().fold(Condition::any(), |any, row| {
        let is_newest = version::Column::Number.eq(row.version);
        any.add(version::Column::PracticeId.eq(row.id).and(is_newest))
    });
    let versions = version::Entity::find().filter(newest).all(db).await?;
    let mut versions: HashMap<_, _> = versions.into_iter().map(|row| (row.practice_id, row)).collect();
    let found = rows.into_iter().filter_map(|practice| {
        let version = versions.remove(&practice.id)?;
        Some(Found { practice, version })
    });
    Ok(found.collect())
}

/// The countries of published records, in the order of their codes.
///
/// # Errors
/// The database's.
pub async fn countries(platform: &Platform) -> Result<Vec<Country>> {
    let found: Vec<Option<Country>> = practice::Entity::find()
        .select_only()
        .column(practice::Column::Country)
        .distinct()
        .filter(practice::Column::State.eq(PracticeState::Published))
        .order_by_asc(practice::Column::Country)
        .into_tuple()
        .all(platform.db.read())
        .await?;
    Ok(found.into_iter().flatten().collect())
}
