//! A round and a process as organisers see them: who has how much to do, what lacks reviews.

use crate::accounts::{Viewer, service as accounts};
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::jury::access::{managed, subjects_of};
use crate::jury::entity::{assignment, round, rubric};
use crate::jury::rubrics::versions;
use crate::jury::subjects::{self, Subject};
use crate::jury::{assignments, pairs, rounds};
use crate::platform::Platform;
use crate::processes::entity::process;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, ChallengeId, RoundId, RubricId};
use shared::jury::{ReviewState, RoundState};
use shared::permissions::{Object, Operation, Scope};
use std::collections::{BTreeMap, HashMap};

/// One juror's work in an organiser's overview. It says how far, not what.
#[derive(Clone, Debug)]
pub struct JurorLine {
    pub juror: AccountId,
    pub name: String,
    pub assigned: u32,
    pub begun: u32,
    pub finished: u32,
    pub recused: u32,
}

/// A round as its organisers run it.
#[derive(Clone, Debug)]
pub struct Overview {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: challenge::Model,
    pub process_slug: String,
    /// The version of the rubric that it opened with, or would take now.
    pub rubric: Option<i32>,
    /// By name.
    pub jurors: Vec<JurorLine>,
    /// Each submission with its reviews: finished, assigned.
    pub subjects: Vec<(Subject, u32, u32)>,
    /// Whether its jurors compare two by two as well.
    pub has_pairs: bool,
}

/// How a round goes, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_overview(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Overview> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = managed(db, viewer, round).await?;
    let challenge = subjects::challenge(db, round.challenge_id).await?;
    let process = subjects::process(db, round.process_id).await?;
    let subjects = subjects_of(db, &round).await?;
    let jurors = assignments::panel(db, &round, now).await?;
    let rows = assignments::of_round(db, round.id).await?;
    let names = accounts::pseudonyms(platform.db.read(), jurors.iter().copied()).await?;
    let count = |test: &dyn Fn(&assignment::Model) -> bool| {
        u32::try_from(rows.iter().filter(|row| test(row)).count()).unwrap_or(u32::MAX)
    };
    let line = |juror: AccountId| JurorLine {
        juror,
        name: names.get(&juror).cloned().unwrap_or_default(),
        assigned: count(&|row| row.juror_id == juror && !row.state.is_given_back()),
        begun: count(&|row| row.juror_id == juror && row.state == ReviewState::Draft),
        finished: count(&|row| row.juror_id == juror && row.state.counts()),
        recused: count(&|row| row.juror_id == juror && row.state == ReviewState::Recused),
    };
    let mut lines: Vec<_> = jurors.into_iter().map(line).collect();
    lines.sort_by(|a, b| a.name.cmp(&b.name));
    let of_subject = |subject: Subject| {
        let here = subject.submission;
        let finished = count(&|row| row.submission_id == here && row.state.counts());
        let assigned = count(&|row| row.submission_id == here && !row.state.is_given_back());
        (subject, finished, assigned)
    };
    Ok(Overview {
        state: round.state_at(now),
        rubric: versions::of_round(db, &round).await?,
        process_slug: process.slug.to_string(),
        jurors: lines,
        subjects: subjects.into_iter().map(of_subject).collect(),
        has_pairs: pairs::asked(db, round.id).await?.is_some(),
        challenge,
        round,
    })
}

/// The juries of a process: each challenge with the version of its rubric and its rounds.
#[derive(Clone, Debug)]
pub struct ProcessJury {
    pub process: process::Model,
    pub challenges: Vec<(challenge::Model, Option<i32>, Vec<round::Model>)>,
    /// The versions of the rubrics, for rounds that opened with one.
    pub rubrics: HashMap<RubricId, i32>,
}

/// The juries of a process, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_process_jury(platform: &Platform, viewer: &Viewer, slug: &str) -> Result<ProcessJury> {
    let db = platform.db.read();
    viewer.person()?;
    let process = process::Entity::find()
        .filter(process::Column::Slug.eq(slug))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    if !viewer.may(Operation::JuryManage, &Object::in_scope(Scope::Process(process.id))) {
        return Err(Error::NotFound);
    }
    let challenges = challenge::Entity::find()
        .filter(challenge::Column::ProcessId.eq(process.id))
        .order_by_asc(challenge::Column::Position)
        .all(db)
        .await?;
    let mut versions: BTreeMap<ChallengeId, i32> = BTreeMap::new();
    let rows: Vec<(RubricId, ChallengeId, i32)> = rubric::Entity::find()
        .select_only()
        .columns([rubric::Column::Id, rubric::Column::ChallengeId, rubric::Column::Version])
        .filter(rubric::Column::ChallengeId.is_in(challenges.iter().map(|one| one.id)))
        .into_tuple()
        .all(db)
        .await?;
    for (_, challenge, version) in &rows {
        let newest = versions.entry(*challenge).or_default();
        *newest = (*newest).max(*version);
    }
    let rounds = rounds::of_process(db, process.id).await?;
    let line = |challenge: challenge::Model| {
        let of = rounds
            .iter()
            .filter(|round| round.challenge_id == challenge.id)
            .cloned();
        (versions.get(&challenge.id).copied(), of.collect(), challenge)
    };
    let challenges = challenges.into_iter().map(line);
    Ok(ProcessJury {
        process,
        rubrics: rows.into_iter().map(|(id, _, version)| (id, version)).collect(),
        challenges: challenges
            .map(|(version, rounds, challenge)| (challenge, version, rounds))
            .collect(),
    })
}
