//! What waits for whom: the juror's desk, a juror's view of a round, an organiser's view of a round and of a process.

use super::access::{self, Lens, managed, subjects_of};
use super::conflicts::{self, Conflict};
use super::entity::{assignment, round, rubric, seat};
use super::rubrics::versions;
use super::scoring::queue::{self, Queued};
use super::subjects::{self, Subject};
use super::{assignments, calibration, pairs, rounds, rules};
use crate::accounts::{Viewer, service as accounts};
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::entity::process;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, AssignmentId, ChallengeId, RoundId, RubricId};
use shared::jury::{DeskFilter, ReviewState, RoundState};
use shared::languages::Languages;
use shared::permissions::{Object, Operation, Role, Scope};
use std::collections::{BTreeMap, HashMap};

/// Rows of a list at most.
pub const PAGE: u64 = 50;

/// A task in a list.
#[derive(Clone, Debug)]
pub struct Item {
    pub assignment: assignment::Model,
    pub round: round::Model,
    pub subject: Subject,
    /// The reminder of one that is put off; may be empty.
    pub later: Option<String>,
    /// A flag of the juror waits for an answer.
    pub is_flagged: bool,
}

/// A juror's desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Those of the filter, in the juror's order.
    pub items: Vec<Item>,
    /// The last assignment of this page, when there are more.
    pub after: Option<AssignmentId>,
    /// How many there are for each filter.
    pub counts: Vec<(DeskFilter, u32)>,
    /// Finished and all, over the rounds that are not published.
    pub progress: (u32, u32),
    /// Open rounds of the person's juries, with the title of their challenge.
    pub rounds: Vec<(round::Model, String)>,
    /// Processes whose juries the person runs: slug and title.
    pub runs: Vec<(String, String)>,
}

const OPEN: [ReviewState; 2] = [ReviewState::Assigned, ReviewState::Draft];

/// A juror's list in its order, as far as the filter takes it, from `after` on. What is in a published round is there only once it is done.
///
/// # Errors
/// `LoggedOut`.
pub async fn get_desk(
    platform: &Platform,
    viewer: &Viewer,
    filter: DeskFilter,
    after: Option<AssignmentId>,
) -> Result<Desk> {
    viewer.require(Operation::JuryWork, &Object::platform())?;
    let db = platform.db.read();
    let now = platform.clock.now();
    let me = viewer.person()?.id;
    let juries = viewer.processes_as(Role::Juror);
    let queue = queue::of_juror(db, me, None).await?;
    let of_tasks = queue.iter().map(|one| one.assignment.round_id);
    let all_rounds: HashMap<RoundId, round::Model> = round::Entity::find()
        .filter(
            sea_orm::Condition::any()
                .add(round::Column::Id.is_in(of_tasks))
                .add(round::Column::ProcessId.is_in(juries.iter().copied())),
        )
        .all(db)
        .await?
        .into_iter()
        .map(|round| (round.id, round))
        .collect();
    let (mut queue, subjects) = queue::without_conflicts(db, me, queue, now).await?;
    let state_of = |one: &Queued| {
        let round = all_rounds.get(&one.assignment.round_id);
        round
            .filter(|round| juries.contains(&round.process_id))
            .map(|round| round.state)
    };
    queue.retain(|one| match state_of(one) {
        None | Some(RoundState::Planned) => false,
        Some(RoundState::Published) => one.assignment.state.counts(),
        Some(_) => true,
    });
    let count = |test: &dyn Fn(&Queued) -> bool| {
        u32::try_from(queue.iter().filter(|one| test(one)).count()).unwrap_or(u32::MAX)
    };
    let is_running = |one: &Queued| state_of(one) != Some(RoundState::Published);
    let progress = (
        count(&|one| is_running(one) && one.assignment.state.counts()),
        count(&is_running),
    );
    let counts = DeskFilter::ALL
        .iter()
        .map(|filter| (*filter, count(&|one| one.is_in(*filter))));
    let counts = counts.collect();
    let mut shown: Vec<Queued> = queue.into_iter().filter(|one| one.is_in(filter)).collect();
    if let Some(after) = after {
        let at = shown.iter().position(|one| one.assignment.id == after);
        shown.drain(..at.map_or(0, |at| at + 1));
    }
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = shown.len() > page;
    shown.truncate(page);
    let after = shown.last().map(|one| one.assignment.id).filter(|_| more);
    let item = |one: Queued| {
        let round = all_rounds.get(&one.assignment.round_id)?.clone();
        let subject = subjects
            .get(&one.assignment.submission_id)?
            .clone()
            .blinded(round.blind);
        let is_later = one.is_later();
        Some(Item {
            later: one.later.filter(|_| is_later).map(|row| row.note),
            is_flagged: one.is_flagged,
            assignment: one.assignment,
            round,
            subject,
        })
    };
    let items: Vec<Item> = shown.into_iter().filter_map(item).collect();
    let open: Vec<_> = all_rounds
        .into_values()
        .filter(|round| juries.contains(&round.process_id))
        .filter(|round| matches!(round.state, RoundState::Open | RoundState::Closed))
        .collect();
    let mut open = rules::seated(db, me, open).await?;
    open.sort_by_key(|round| round.id);
    let titles = titles_of(platform, open.iter().map(|round| round.challenge_id).collect()).await?;
    let title = |round: &round::Model| titles.get(&round.challenge_id).cloned().unwrap_or_default();
    let organised = viewer.processes_as(Role::Organiser);
    let runs: Vec<process::Model> = match organised.is_empty() {
        true => Vec::new(),
        false => {
            process::Entity::find()
                .filter(process::Column::Id.is_in(organised))
                .order_by_desc(process::Column::Id)
                .limit(PAGE)
                .all(db)
                .await?
        }
    };
    Ok(Desk {
        items,
        after,
        counts,
        progress,
        rounds: open
            .into_iter()
            .map(|round| {
                let title = title(&round);
                (round, title)
            })
            .collect(),
        runs: runs
            .into_iter()
            .map(|process| (process.slug.to_string(), process.title))
            .collect(),
    })
}

async fn titles_of(platform: &Platform, ids: Vec<ChallengeId>) -> Result<HashMap<ChallengeId, String>> {
    let rows = challenge::Entity::find()
        .filter(challenge::Column::Id.is_in(ids))
        .all(platform.db.read())
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.title)).collect())
}

/// A round as its jurors see it before they read: what is in it, and what they said.
#[derive(Clone, Debug)]
pub struct JurorRound {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// The version of the rubric that it opened with.
    pub rubric: Option<i32>,
    pub languages: Languages,
    /// Each submission with one's conflict and one's assignment, if there are: one's own in one's order, then the others.
    pub rows: Vec<(Subject, Option<Conflict>, Option<assignment::Model>)>,
    /// What is put off, and what is flagged.
    pub marks: HashMap<AssignmentId, Queued>,
    pub progress: (u32, u32),
    /// Whether jurors compare two by two as well.
    pub has_pairs: bool,
    pub stated: rules::Stated,
    /// Samples that the juror has finished.
    pub samples_done: usize,
}

/// A round for one of its jurors.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of it, and while it is planned.
pub async fn get_juror_round(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<JurorRound> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let me = viewer.person()?.id;
    let round = access::round(db, round).await?;
    if round.state == RoundState::Planned || !viewer.holds(Role::Juror, Scope::Process(round.process_id)) {
        return Err(Error::NotFound);
    }
    let subjects = subjects_of(db, &round).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    if !lens.is_juror {
        return Err(Error::NotFound);
    }
    let all = conflicts::all(db, &[me], &subjects, now).await?;
    let queue = queue::of_juror(db, me, Some(round.id)).await?;
    let mine: HashMap<_, _> = assignments::of_round(db, round.id)
        .await?
        .into_iter()
        .filter(|row| row.juror_id == me)
        .map(|row| (row.submission_id, row))
        .collect();
    let seat = seat::Entity::find_by_id((round.id, me)).one(db).await?;
    let mut rows: Vec<_> = subjects
        .into_iter()
        .map(|subject| {
            let conflict = all
                .iter()
                .find(|one| one.pair.submission == subject.submission)
                .cloned();
            let assignment = mine.get(&subject.submission).cloned();
            (subject.blinded(round.blind), conflict, assignment)
        })
        .collect();
    let places: HashMap<_, _> = (0..).zip(&queue).map(|(at, one)| (one.assignment.id, at)).collect();
    rows.sort_by_key(|(_, _, row)| {
        let place = row.as_ref().and_then(|row| places.get(&row.id));
        place.copied().unwrap_or(u32::MAX)
    });
    Ok(JurorRound {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        rubric: versions::of_round(db, &round).await?,
        languages: seat.map_or_else(|| Languages::of([]), |seat| seat.languages),
        progress: lens.progress(),
        marks: queue.into_iter().map(|one| (one.assignment.id, one)).collect(),
        has_pairs: pairs::asked(db, round.id).await?.is_some(),
        stated: rules::stated(db, &round).await?,
        samples_done: calibration::progress(db, round.id, me).await?.0.len(),
        rows,
        round,
    })
}

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

/// What waits for a person in My work: reviews to write, rounds to decide.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let (juries, runs) = (viewer.processes_as(Role::Juror), viewer.processes_as(Role::Organiser));
    if juries.is_empty() && runs.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db.read();
    let now = platform.clock.now();
    let open: Vec<round::Model> = round::Entity::find()
        .filter(round::Column::ProcessId.is_in(juries.iter().chain(&runs).copied()))
        .filter(round::Column::State.is_in([RoundState::Open, RoundState::Closed]))
        .order_by_asc(round::Column::ClosesAt)
        .limit(PAGE)
        .all(db)
        .await?;
    let mine: Vec<RoundId> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::RoundId)
        .filter(assignment::Column::JurorId.eq(viewer.person()?.id))
        .filter(assignment::Column::State.is_in(OPEN))
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<RoundId> = open.iter().map(|round| round.id).collect();
    let to_compare = pairs::missing(db, viewer.person()?.id, &ids).await?;
    let titles = titles_of(platform, open.iter().map(|round| round.challenge_id).collect()).await?;
    let mut all = Vec::new();
    for round in open {
        let challenge = titles.get(&round.challenge_id).cloned().unwrap_or_default();
        let count = mine.iter().filter(|id| **id == round.id).count();
        if count > 0 && juries.contains(&round.process_id) {
            let values = [("challenge", challenge.clone()), ("count", count.to_string())];
            all.push(Waiting::new(
                "jury-reviews",
                "/jury".into(),
                &values,
                Some(round.closes_at),
            ));
        }
        if let Some(left) = to_compare.get(&round.id).filter(|_| juries.contains(&round.process_id))
            && round.state_at(now) == RoundState::Open
        {
            let values = [("challenge", challenge.clone()), ("count", left.to_string())];
            let path = format!("/jury/rounds/{}/pairs", round.id);
            all.push(Waiting::new("jury-pairs", path, &values, Some(round.closes_at)));
        }
        if runs.contains(&round.process_id) && round.state_at(now) == RoundState::Closed {
            let path = format!("/jury/rounds/{}/results", round.id);
            all.push(Waiting::new("jury-decide", path, &[("challenge", challenge)], None));
        }
    }
    Ok(all)
}
