//! Versions of a rubric as they were saved: organisers see every one of them, jurors those that a round has opened with.

use super::super::entity::{round, rubric};
use super::super::subjects;
use super::newest;
use crate::accounts::{Viewer, service as accounts};
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{ChallengeId, RoundId, RubricId};
use shared::jury::changes::Changes;
use shared::jury::{RoundState, Rubric};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Scope};
use shared::time::Timestamp;
use std::collections::BTreeMap;

/// Rows of a list at most.
pub const PAGE: u64 = 20;

/// A round that keeps a version.
#[derive(Clone, Debug)]
pub struct Keeper {
    pub round: RoundId,
    pub state: RoundState,
    pub closes_at: Timestamp,
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Version {
    pub id: RubricId,
    pub version: i32,
    pub language: Language,
    pub created_at: Timestamp,
    /// The pseudonym, for organisers.
    pub author: Option<String>,
    /// The rounds that opened with it.
    pub rounds: Vec<Keeper>,
}

/// The versions of a challenge's rubric.
#[derive(Clone, Debug)]
pub struct Versions {
    pub challenge: challenge::Model,
    pub process_slug: String,
    /// Whether the viewer may write one.
    pub may_write: bool,
    /// Newest first.
    pub items: Vec<Version>,
    /// Where the next page begins, when there are more.
    pub before: Option<i32>,
}

/// One version.
#[derive(Clone, Debug)]
pub struct Shown {
    pub this: Version,
    pub rubric: Rubric,
    /// Whether it is the newest one; for organisers.
    pub is_newest: bool,
    /// The version before, the language that it had and what differs; for organisers.
    pub since: Option<(i32, Language, Changes)>,
    pub versions: Versions,
}

/// Who reads: the challenge, its rounds by the rubric that they keep, and whether every version is open.
struct Reader {
    challenge: challenge::Model,
    rounds: BTreeMap<RubricId, Vec<Keeper>>,
    may_write: bool,
}

impl Reader {
    async fn of(platform: &Platform, viewer: &Viewer, id: ChallengeId) -> Result<Self> {
        let db = platform.db.read();
        viewer.person()?;
        let challenge = subjects::challenge(db, id).await?;
        let object = Object::in_scope(Scope::Process(challenge.process_id));
        if !viewer.may(Operation::RubricRead, &object) {
            return Err(Error::NotFound);
        }
        let now = platform.clock.now();
        let mut rounds = BTreeMap::<RubricId, Vec<Keeper>>::new();
        let rows = round::Entity::find()
            .filter(round::Column::ChallengeId.eq(challenge.id))
            .filter(round::Column::RubricId.is_not_null())
            .order_by_asc(round::Column::Id)
            .all(db)
            .await?;
        for row in rows {
            let keeper = Keeper {
                round: row.id,
                state: row.state_at(now),
                closes_at: row.closes_at,
            };
            if let Some(rubric) = row.rubric_id {
                rounds.entry(rubric).or_default().push(keeper);
            }
        }
        Ok(Self {
            may_write: viewer.may(Operation::JuryManage, &object),
            challenge,
            rounds,
        })
    }

    fn query(&self) -> sea_orm::Select<rubric::Entity> {
        let query = rubric::Entity::find().filter(rubric::Column::ChallengeId.eq(self.challenge.id));
        if self.may_write {
            query
        } else {
            query.filter(rubric::Column::Id.is_in(self.rounds.keys().copied()))
        }
    }

    async fn one(&self, db: &impl ConnectionTrait, version: i32) -> Result<Option<rubric::Model>> {
        let query = self.query().filter(rubric::Column::Version.eq(version));
        Ok(query.one(db).await?)
    }

    /// The rows as lines, with who wrote them where that may be seen: one query.
    async fn lines(&self, db: &impl ConnectionTrait, rows: &[rubric::Model]) -> Result<Vec<Version>> {
        let people = rows.iter().filter_map(|row| row.created_by).filter(|_| self.may_write);
        let names = accounts::pseudonyms(db, people).await?;
        let line = |row: &rubric::Model| Version {
            id: row.id,
            version: row.version,
            language: row.language,
            created_at: row.created_at,
            author: row.created_by.and_then(|author| names.get(&author).cloned()),
            rounds: self.rounds.get(&row.id).cloned().unwrap_or_default(),
        };
        Ok(rows.iter().map(line).collect())
    }
}

/// The versions of a challenge's rubric, newest first, those before `before`.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are neither organisers nor jurors of its process.
pub async fn list_versions(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    before: Option<i32>,
) -> Result<Versions> {
    let reader = Reader::of(platform, viewer, challenge).await?;
    list(platform, reader, before).await
}

async fn list(platform: &Platform, reader: Reader, before: Option<i32>) -> Result<Versions> {
    let db = platform.db.read();
    let mut query = reader.query();
    if let Some(before) = before {
        query = query.filter(rubric::Column::Version.lt(before));
    }
    let mut rows = query
        .order_by_desc(rubric::Column::Version)
        .limit(PAGE + 1)
        .all(db)
        .await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let process = subjects::process(db, reader.challenge.process_id).await?;
    Ok(Versions {
        items: reader.lines(db, &rows).await?,
        before: rows.last().map(|row| row.version).filter(|_| more),
        process_slug: process.slug.to_string(),
        may_write: reader.may_write,
        challenge: reader.challenge,
    })
}

/// One version, with the list of versions from `before` on.
///
/// # Errors
/// As [`list_versions`]; `NotFound` also for a version that is not there, and to jurors for one that no round has opened with.
pub async fn get_version(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    version: i32,
    before: Option<i32>,
) -> Result<Shown> {
    let db = platform.db.read();
    let reader = Reader::of(platform, viewer, challenge).await?;
    let row = reader.one(db, version).await?.ok_or(Error::NotFound)?;
    let rubric = row.rubric()?;
    let (mut is_newest, mut since) = (false, None);
    if reader.may_write {
        is_newest = newest(db, reader.challenge.id)
            .await?
            .is_some_and(|newest| newest.id == row.id);
        if let Some(earlier) = reader.one(db, version.saturating_sub(1)).await? {
            let changes = Changes::between(&earlier.rubric()?, &rubric);
            since = Some((earlier.version, earlier.language, changes));
        }
    }
    let this = reader.lines(db, std::slice::from_ref(&row)).await?.swap_remove(0);
    Ok(Shown {
        this,
        rubric,
        is_newest,
        since,
        versions: list(platform, reader, before).await?,
    })
}

/// The version that a round keeps, or the one that it would take if it opened now; none while there is no rubric.
///
/// # Errors
/// The database's.
pub async fn of_round(db: &impl ConnectionTrait, round: &round::Model) -> Result<Option<i32>> {
    let found = match round.rubric_id {
        Some(id) => rubric::Entity::find_by_id(id).one(db).await?,
        None => newest(db, round.challenge_id).await?,
    };
    Ok(found.map(|row| row.version))
}
