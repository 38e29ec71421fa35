//! What waits for whom: the juror's desk, a juror's view of a round, an organiser's view of a round and of a process.

mod overview;
mod waiting;

use super::access::{self, Lens, subjects_of};
use super::conflicts::{self, Conflict};
use super::entity::{assignment, round, seat};
use super::rubrics::versions;
use super::scoring::queue::{self, Queued};
use super::subjects::{self, Subject};
use super::{assignments, calibration, pairs, rules};
use crate::accounts::Viewer;
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::entity::process;
pub use overview::{JurorLine, Overview, ProcessJury, get_overview, get_process_jury};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AssignmentId, ChallengeId, RoundId};
use shared::jury::{DeskFilter, ReviewState, RoundState};
use shared::languages::Languages;
use shared::permissions::{Object, Operation, Role, Scope};
use std::collections::HashMap;
pub use waiting::waiting;

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
