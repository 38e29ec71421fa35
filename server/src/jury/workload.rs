//! The work of a round for its organisers: what each juror takes, has and has done, and what each submission still lacks. It says how far
//! somebody is, not what they gave.

use super::absences;
use super::access::managed;
use super::entity::{assignment, review, round};
use super::ground::Ground;
use super::paged::Paged;
use super::subjects::{self, Subject};
use crate::accounts::{Viewer, service as accounts};
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::sea_query::Query;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::ids::{AccountId, AssignmentId, RoundId};
use shared::jury::fields::Themes;
use shared::jury::workload::{CoverageSort, WorkloadSort};
use shared::jury::{ReviewState, RoundState};
use shared::languages::Languages;
use shared::time::Timestamp;
use std::cmp::Reverse;
use std::collections::HashMap;

/// One juror's work.
#[derive(Clone, Debug)]
pub struct JurorLoad {
    pub juror: AccountId,
    pub name: String,
    /// Whether they are a juror of the round still.
    pub is_juror: bool,
    pub limit: u32,
    /// Given and not given back.
    pub assigned: u32,
    pub drafts: u32,
    pub finished: u32,
    pub recused: u32,
    /// Went back while they were away.
    pub gone: u32,
    pub languages: Languages,
    pub fields: Themes,
    /// Away now.
    pub absence: Option<absences::entity::Model>,
    /// When a review of theirs was last written.
    pub seen: Option<Timestamp>,
}

/// How many reviews a submission has.
#[derive(Clone, Debug)]
pub struct Coverage {
    pub subject: Subject,
    pub finished: u32,
    pub assigned: u32,
    pub topics: Themes,
}

/// What stands above both tables.
#[derive(Clone, Debug)]
pub struct Head {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    pub jurors: usize,
    pub submissions: usize,
    /// Every juror of the round by name, and whether they are away: whom an organiser can mark.
    pub names: Vec<(AccountId, String, bool)>,
}

async fn load(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
) -> Result<(Head, Ground, HashMap<AccountId, String>)> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = managed(db, viewer, round).await?;
    let ground = Ground::of(db, &round, now).await?;
    let names = accounts::pseudonyms(platform.db.read(), ground.jurors.iter().map(|one| one.id)).await?;
    let mut people: Vec<_> = names
        .iter()
        .map(|(id, name)| (*id, name.clone(), ground.away.contains_key(id)))
        .collect();
    people.sort_by(|a, b| a.1.cmp(&b.1));
    let head = Head {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        jurors: ground.jurors.len(),
        submissions: ground.subjects.len(),
        names: people,
        round,
    };
    Ok((head, ground, names))
}

/// The work of the jurors of a round, in an order, from row `from` on.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_workload(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    sort: WorkloadSort,
    from: usize,
) -> Result<(Head, Paged<JurorLoad>)> {
    let (head, ground, names) = load(platform, viewer, round).await?;
    let db = platform.db.read();
    let written = written(db, head.round.id).await?;
    let mut loads: HashMap<AccountId, JurorLoad> = HashMap::new();
    for seat in &ground.jurors {
        let line = JurorLoad {
            juror: seat.id,
            name: names.get(&seat.id).cloned().unwrap_or_default(),
            is_juror: ground.active.contains(&seat.id),
            limit: seat.limit,
            assigned: 0,
            drafts: 0,
            finished: 0,
            recused: 0,
            gone: 0,
            languages: seat.languages.clone(),
            fields: ground
                .known
                .fields
                .get(&seat.id)
                .cloned()
                .unwrap_or_else(|| Themes::of([])),
            absence: ground.away.get(&seat.id).cloned(),
            seen: None,
        };
        loads.insert(seat.id, line);
    }
    for row in ground.standing.values().chain(ground.gone.values()) {
        if let Some(line) = loads.get_mut(&row.juror_id) {
            count(line, row);
            line.seen = line.seen.max(written.get(&row.id).copied());
        }
    }
    let mut lines: Vec<_> = loads.into_values().collect();
    lines.sort_by(|a, b| a.name.cmp(&b.name));
    match sort {
        WorkloadSort::Name => {}
        WorkloadSort::Assigned => lines.sort_by_key(|line| Reverse(line.assigned)),
        WorkloadSort::Open => lines.sort_by_key(|line| Reverse(line.assigned - line.finished)),
        WorkloadSort::Finished => lines.sort_by_key(|line| Reverse(line.finished)),
        WorkloadSort::Room => lines.sort_by_key(|line| Reverse(line.limit.saturating_sub(line.assigned))),
        // Who never wrote anything comes first: there help is needed.
        WorkloadSort::Seen => lines.sort_by_key(|line| line.seen),
    }
    Ok((head, Paged::of(lines, from)))
}

fn count(line: &mut JurorLoad, row: &assignment::Model) {
    line.assigned += u32::from(!row.state.is_given_back());
    let figure = match row.state {
        ReviewState::Assigned => return,
        ReviewState::Draft => &mut line.drafts,
        ReviewState::Finished | ReviewState::Late => &mut line.finished,
        ReviewState::Recused => &mut line.recused,
        ReviewState::Away => &mut line.gone,
    };
    *figure += 1;
}

/// When the reviews of a round were last written, without their words.
async fn written(db: &impl ConnectionTrait, round: RoundId) -> Result<HashMap<AssignmentId, Timestamp>> {
    let of_round = Query::select()
        .column(assignment::Column::Id)
        .from(assignment::Entity)
        .and_where(assignment::Column::RoundId.eq(round))
        .to_owned();
    let rows: Vec<(AssignmentId, Timestamp)> = review::Entity::find()
        .select_only()
        .columns([review::Column::AssignmentId, review::Column::UpdatedAt])
        .filter(review::Column::AssignmentId.in_subquery(of_round))
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// What the submissions of a round have and lack, in an order, from row `from` on.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_coverage(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    sort: CoverageSort,
    from: usize,
) -> Result<(Head, Paged<Coverage>)> {
    let (head, ground, _) = load(platform, viewer, round).await?;
    let mut figures: HashMap<_, (u32, u32)> = HashMap::new();
    for row in ground.standing.values() {
        let (finished, assigned) = figures.entry(row.submission_id).or_default();
        *finished += u32::from(row.state.counts());
        *assigned += u32::from(!row.state.is_given_back());
    }
    let line = |subject: &Subject| {
        let (finished, assigned) = figures.get(&subject.submission).copied().unwrap_or_default();
        let topics = ground.known.topics.get(&subject.submission).cloned();
        Coverage {
            subject: subject.clone(),
            finished,
            assigned,
            topics: topics.unwrap_or_else(|| Themes::of([])),
        }
    };
    let mut lines: Vec<_> = ground.subjects.iter().map(line).collect();
    match sort {
        // The order of their numbers, as they come.
        CoverageSort::Number => {}
        CoverageSort::Finished => lines.sort_by_key(|line| line.finished),
        CoverageSort::Assigned => lines.sort_by_key(|line| line.assigned),
    }
    Ok((head, Paged::of(lines, from)))
}
