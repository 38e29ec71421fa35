//! The organisers' page of a round that runs: how far it is, who has not started, what lacks reviews.
//!
//! It says how far, never what: no score is in it. Who reviews a submission stays hidden from an organiser who is of its team or has a
//! conflict of interest with it.

use super::entity::look;
use super::reminders::nudged;
use crate::accounts::{AccountId, Viewer, service as accounts};
use crate::error::Result;
use crate::jury::access::{managed, subjects_of};
use crate::jury::entity::{assignment, conflict, round};
use crate::jury::subjects::{self, Subject};
use crate::jury::{assignments, conflicts};
use crate::platform::Platform;
use crate::reminders::{Kind, last_sent};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::progress::{JurorOrder, Load, SubmissionOrder, in_by};
use shared::jury::{ConflictSource, JurorStanding, ReviewState, RoundState};
use shared::time::Timestamp;
use std::cmp::Reverse;
use std::collections::HashMap;

/// A juror of the round.
#[derive(Clone, Debug)]
pub struct JurorRow {
    pub juror: AccountId,
    pub name: String,
    pub standing: JurorStanding,
    pub load: Load,
    /// Given back, or kept away by a conflict.
    pub recused: u32,
    /// When the juror last opened or finished a text.
    pub seen_at: Option<Timestamp>,
    /// When the last reminder went out, by hand or by the clock.
    pub reminded_at: Option<Timestamp>,
}

impl JurorRow {
    /// Reviews still to be finished.
    #[must_use]
    pub const fn left(&self) -> u32 {
        self.load.assigned.saturating_sub(self.load.finished)
    }
}

/// A submission of the round with its reviews.
#[derive(Clone, Debug)]
pub struct SubjectRow {
    pub subject: Subject,
    pub finished: u32,
    /// Reviews that are missing.
    pub missing: u32,
    pub begun: u32,
    /// Who has begun or is still to begin, by name; none when the one who asks must not know.
    pub jurors: Option<Vec<(String, ReviewState)>>,
    /// Given to jurors, finished or not.
    pub assigned: u32,
}

/// How far the round is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Reviews that the round asks for.
    pub required: u32,
    /// Of those, how many are in.
    pub finished: u32,
    /// Submissions without enough finished reviews.
    pub lacking: u32,
    /// Submissions without enough jurors.
    pub unassigned: u32,
    /// Conflicts of interest that jurors declared since the organiser last looked.
    pub new_conflicts: u32,
    /// When the reviews are in at the pace of the last days.
    pub in_by: Option<Timestamp>,
}

/// The whole page.
#[derive(Clone, Debug)]
pub struct Board {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    pub figures: Figures,
    pub jurors: Vec<JurorRow>,
    pub subjects: Vec<SubjectRow>,
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// How a round comes along, for its organisers. The number of queries is the same for every number of jurors and submissions.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_board(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Board> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let me = viewer.person()?.id;
    let round = managed(db, viewer, round).await?;
    let challenge = subjects::challenge(db, round.challenge_id).await?.title;
    let subjects = subjects_of(db, &round).await?;
    let jurors = assignments::panel(db, &round, now).await?;
    let barred = conflicts::standing(db, &jurors, &subjects, now).await?;
    let names = accounts::pseudonyms(db, jurors.iter().copied()).await?;
    let by_hand = nudged(db, [round.id]).await?;
    let by_clock = last_sent(db, Kind::Reviews, &jurors).await?;
    let teams: Vec<_> = subjects.iter().map(|subject| subject.team).collect();
    let own = subjects::own_teams(db, me, &teams, now).await?;
    let new_conflicts = new_conflicts(db, &round, me, &jurors, &subjects).await?;

    let is_barred = |juror, submission| barred.contains(&Pair { submission, juror });
    let mut of_juror: HashMap<AccountId, Vec<assignment::Model>> = HashMap::new();
    let mut of_subject: HashMap<SubmissionId, Vec<assignment::Model>> = HashMap::new();
    let mut recused: HashMap<AccountId, u32> = HashMap::new();
    for row in assignments::of_round(db, round.id).await? {
        if row.state == ReviewState::Recused || is_barred(row.juror_id, row.submission_id) {
            *recused.entry(row.juror_id).or_default() += 1;
        } else if !row.state.is_given_back() {
            of_subject.entry(row.submission_id).or_default().push(row.clone());
            of_juror.entry(row.juror_id).or_default().push(row);
        }
    }
    let juror_row = |juror: AccountId| {
        let rows = of_juror.get(&juror).map_or(&[][..], Vec::as_slice);
        let load = load(rows);
        let since = rows.iter().map(|row| row.created_at).min().unwrap_or(now);
        // What the clock sent before the juror had this work was about other rounds.
        let clock = by_clock.get(&juror).copied().filter(|at| *at > since);
        JurorRow {
            juror,
            name: names.get(&juror).cloned().unwrap_or_default(),
            standing: JurorStanding::of(load, since, round.closes_at, now),
            load,
            recused: recused.get(&juror).copied().unwrap_or_default(),
            seen_at: rows.iter().filter_map(|row| row.opened_at.max(row.finished_at)).max(),
            reminded_at: clock.max(by_hand.get(&(round.id, juror)).copied()),
        }
    };
    let required = u32::try_from(round.reviews_required).unwrap_or(1);
    let subject_row = |subject: Subject| {
        let rows = of_subject.get(&subject.submission).map_or(&[][..], Vec::as_slice);
        let load = load(rows);
        let is_hidden = own.contains(&subject.team) || is_barred(me, subject.submission);
        let open = rows.iter().filter(|row| !row.state.counts());
        let named = open.map(|row| (names.get(&row.juror_id).cloned().unwrap_or_default(), row.state));
        let mut jurors: Vec<_> = named.collect();
        jurors.sort();
        SubjectRow {
            finished: load.finished,
            missing: required.saturating_sub(load.finished),
            begun: load.begun,
            jurors: (!is_hidden).then_some(jurors),
            assigned: load.assigned,
            subject,
        }
    };
    let jurors: Vec<_> = jurors.into_iter().map(juror_row).collect();
    let subjects: Vec<_> = subjects.into_iter().map(subject_row).collect();
    let missing: u32 = subjects.iter().map(|row| row.missing).sum();
    let whole = required.saturating_mul(small(subjects.len()));
    let rows = || of_juror.values().flatten();
    let finished: Vec<Timestamp> = rows().filter_map(|row| row.finished_at).collect();
    let since = rows().map(|row| row.created_at).min();
    let state = round.state_at(now);
    let figures = Figures {
        required: whole,
        finished: whole.saturating_sub(missing),
        lacking: small(subjects.iter().filter(|row| row.missing > 0).count()),
        unassigned: small(subjects.iter().filter(|row| row.assigned < required).count()),
        new_conflicts,
        in_by: since
            .filter(|_| state == RoundState::Open)
            .and_then(|since| in_by(&finished, since, missing, now)),
    };
    Ok(Board {
        round,
        state,
        challenge,
        figures,
        jurors,
        subjects,
    })
}

fn load(rows: &[assignment::Model]) -> Load {
    let count = |test: fn(ReviewState) -> bool| small(rows.iter().filter(|row| test(row.state)).count());
    Load {
        assigned: small(rows.len()),
        begun: count(|state| state == ReviewState::Draft),
        finished: count(ReviewState::counts),
    }
}

async fn new_conflicts(
    db: &impl ConnectionTrait,
    round: &round::Model,
    me: AccountId,
    jurors: &[AccountId],
    subjects: &[Subject],
) -> Result<u32> {
    let look = look::Entity::find_by_id((round.id, me)).one(db).await?;
    let since = look.map_or(Timestamp(0), |look| look.conflicts_at);
    let declared = conflict::Entity::find()
        .filter(conflict::Column::Source.eq(ConflictSource::Declared))
        .filter(conflict::Column::LiftedAt.is_null())
        .filter(conflict::Column::CreatedAt.gt(since))
        .filter(conflict::Column::JurorId.is_in(jurors.iter().copied()))
        .filter(conflict::Column::SubmissionId.is_in(subjects.iter().map(|subject| subject.submission)))
        .count(db)
        .await?;
    Ok(u32::try_from(declared).unwrap_or(u32::MAX))
}

/// Notes that the organiser has seen which conflicts of interest were declared until now.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn see_conflicts(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let me = tx.account()?;
    look::Entity::delete_by_id((round.id, me)).exec(&tx.db).await?;
    let row = look::ActiveModel {
        round_id: Set(round.id),
        account_id: Set(me),
        conflicts_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    tx.commit().await
}

impl Board {
    /// How many jurors stand so.
    #[must_use]
    pub fn count(&self, standing: JurorStanding) -> usize {
        self.jurors.iter().filter(|row| row.standing == standing).count()
    }

    /// The jurors who stand so, or all.
    #[must_use]
    pub fn jurors(&self, standing: Option<JurorStanding>, order: JurorOrder) -> Vec<&JurorRow> {
        let mut rows: Vec<_> = self
            .jurors
            .iter()
            .filter(|row| standing.is_none_or(|standing| row.standing == standing))
            .collect();
        rows.sort_by(|a, b| a.name.cmp(&b.name));
        match order {
            JurorOrder::Standing => rows.sort_by_key(|row| row.standing),
            JurorOrder::Name => {}
            JurorOrder::Left => rows.sort_by_key(|row| Reverse(row.left())),
            JurorOrder::Activity => rows.sort_by_key(|row| row.seen_at),
        }
        rows
    }

    /// The submissions that lack reviews, or all.
    #[must_use]
    pub fn subjects(&self, lacking: bool, order: SubmissionOrder) -> Vec<&SubjectRow> {
        let mut rows: Vec<_> = self.subjects.iter().filter(|row| !lacking || row.missing > 0).collect();
        if order == SubmissionOrder::Missing {
            rows.sort_by_key(|row| (Reverse(row.missing), row.begun));
        }
        rows
    }
}
