//! Rubrics of other challenges, to begin with: those of editions that the organiser runs, and those of rounds whose result is public.

use super::super::entity::{round, rubric};
use super::{managed, newest, store};
use crate::accounts::Viewer;
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::entity::process;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::{ChallengeId, ProcessId, RubricId};
use shared::jury::{Criterion, RoundState, Rubric};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role};
use shared::time::Timestamp;
use std::collections::HashMap;

/// Rows of a list at most.
pub const PAGE: u64 = 20;

/// A rubric that may be copied.
#[derive(Clone, Debug)]
pub struct Source {
    pub rubric: RubricId,
    pub process: String,
    pub challenge: String,
    pub challenge_language: Language,
    pub version: i32,
    pub language: Language,
    pub created_at: Timestamp,
}

/// A page of them.
#[derive(Clone, Debug)]
pub struct Sources {
    /// Newest first.
    pub items: Vec<Source>,
    /// The last one, when there are more.
    pub after: Option<RubricId>,
}

/// What `viewer` may copy, as a condition on rubrics.
fn may_copy(viewer: &Viewer) -> Condition {
    if viewer.may(Operation::JuryManage, &Object::platform()) {
        return Condition::all();
    }
    let runs = challenge::Entity::find()
        .select_only()
        .column(challenge::Column::Id)
        .filter(challenge::Column::ProcessId.is_in(viewer.processes_as(Role::Organiser)));
    let public = round::Entity::find()
        .select_only()
        .column(round::Column::RubricId)
        .filter(round::Column::State.eq(RoundState::Published))
        .filter(round::Column::RubricId.is_not_null());
    Condition::any()
        .add(rubric::Column::ChallengeId.in_subquery(runs.into_query()))
        .add(rubric::Column::Id.in_subquery(public.into_query()))
}

/// The newest of each challenge, and those that a round has opened with.
fn worth_copying() -> Condition {
    let newest = rubric::Entity::find()
        .select_only()
        .column(rubric::Column::ChallengeId)
        .column_as(rubric::Column::Version.max(), "newest")
        .group_by(rubric::Column::ChallengeId);
    let used = round::Entity::find()
        .select_only()
        .column(round::Column::RubricId)
        .filter(round::Column::RubricId.is_not_null());
    let of_challenge = Expr::tuple([
        Expr::col(rubric::Column::ChallengeId),
        Expr::col(rubric::Column::Version),
    ]);
    Condition::any()
        .add(of_challenge.in_subquery(newest.into_query()))
        .add(rubric::Column::Id.in_subquery(used.into_query()))
}

/// Rubrics of other challenges that an organiser of this one may copy, newest first, from `after` on.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who do not run the jury of this challenge.
pub async fn list_sources(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    after: Option<RubricId>,
) -> Result<Sources> {
    let db = platform.db.read();
    let here = managed(db, viewer, challenge).await?;
    let mut query = rubric::Entity::find()
        .filter(may_copy(viewer))
        .filter(worth_copying())
        .filter(rubric::Column::ChallengeId.ne(here.id));
    if let Some(after) = after {
        query = query.filter(rubric::Column::Id.lt(after));
    }
    let mut rows = query.order_by_desc(rubric::Column::Id).limit(PAGE + 1).all(db).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let challenges: HashMap<ChallengeId, challenge::Model> = challenge::Entity::find()
        .filter(challenge::Column::Id.is_in(rows.iter().map(|row| row.challenge_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row))
        .collect();
    let processes: HashMap<ProcessId, String> = process::Entity::find()
        .filter(process::Column::Id.is_in(challenges.values().map(|row| row.process_id)))
        .all(db)
        .await?
        .into_iter()
        .map(|row| (row.id, row.title))
        .collect();
    let after = rows.last().map(|row| row.id).filter(|_| more);
    let source = |row: rubric::Model| {
        let challenge = challenges.get(&row.challenge_id)?;
        Some(Source {
            rubric: row.id,
            process: processes.get(&challenge.process_id).cloned().unwrap_or_default(),
            challenge: challenge.title.clone(),
            challenge_language: challenge.language,
            version: row.version,
            language: row.language,
            created_at: row.created_at,
        })
    };
    Ok(Sources {
        items: rows.into_iter().filter_map(source).collect(),
        after,
    })
}

/// The criteria of a rubric to begin one for `challenge` with. Those of the challenge itself keep their ids, so that the new version is
/// compared with the one before; others get new ones.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who do not run the jury of this challenge, and for a rubric that they may not copy.
pub async fn get_source(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    source: RubricId,
) -> Result<(Language, Vec<Criterion>)> {
    let db = platform.db.read();
    let here = managed(db, viewer, challenge).await?;
    let row = find(db, viewer, source).await?;
    Ok((row.language, criteria_for(platform, here.id, &row)?))
}

/// Copies a rubric as the next version of this challenge's.
///
/// # Errors
/// As [`get_source`]; `Conflict("rubric-changed")` when somebody saved at the same time.
pub async fn copy_rubric(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    source: RubricId,
) -> Result<rubric::Model> {
    let tx = platform.begin(viewer).await?;
    let here = managed(&tx.db, viewer, challenge).await?;
    let row = find(&tx.db, viewer, source).await?;
    let rubric = Rubric::parse(criteria_for(platform, here.id, &row)?)?;
    let version = newest(&tx.db, here.id).await?.map_or(1, |before| before.version + 1);
    let copy = store(&tx, here.id, version, row.language, &rubric, Some(row.id)).await?;
    tx.commit().await?;
    Ok(copy)
}

async fn find(db: &impl ConnectionTrait, viewer: &Viewer, source: RubricId) -> Result<rubric::Model> {
    rubric::Entity::find_by_id(source)
        .filter(may_copy(viewer))
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

fn criteria_for(platform: &Platform, challenge: ChallengeId, source: &rubric::Model) -> Result<Vec<Criterion>> {
    let mut criteria = source.rubric()?.criteria().to_vec();
    if source.challenge_id != challenge {
        for criterion in &mut criteria {
            criterion.id = platform.clock.new_id();
        }
    }
    Ok(criteria)
}
