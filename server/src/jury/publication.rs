//! What becomes public of a round: promised before it opens, chosen within that promise when it is published, and never more afterwards.

use super::access::{self, Lens, entries_of, managed, subjects_of};
use super::chain::followers;
use super::entity::{entry, round};
use super::feedback::{self, Feedback};
use super::require_phase;
use super::results::{self, Outcome};
use super::rules::{self, Stated};
use super::subjects::Subject;
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use crate::proposals::access::sight;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::ids::{ChallengeId, ProposalId, RoundId};
use shared::jury::{DeterminationKind, RoundState, Shown};
use shared::permissions::Operation;
use shared::processes::Act;
use shared::proposals::ProposalNumber;
use shared::time::Timestamp;

/// Whether the round may be published so. A long list, which selects nothing, may be while the jury is still at work.
///
/// # Errors
/// `Conflict`: `phase-closed`, `shows-more` than was promised, `earlier-not-published`, `no-next-round` when something goes on and no round follows.
pub(super) async fn check(tx: &Tx, round: &round::Model, entries: &[entry::Model], shown: Shown) -> Result<()> {
    let goes_on = entries
        .iter()
        .any(|entry| entry.decision == Some(DeterminationKind::GoesOn));
    let selects = entries
        .iter()
        .any(|entry| entry.decision.is_some_and(DeterminationKind::is_selected));
    let act = if goes_on && !selects {
        Act::Determine
    } else {
        Act::Publish
    };
    require_phase(tx, round.process_id, act).await?;
    let stated = rules::of(&tx.db, round.id).await?;
    if !shown.is_within(stated.promise()) {
        return Err(Error::Conflict("shows-more"));
    }
    // So what was published last is always the round that says most.
    if let Some(id) = stated.follows_id
        && access::round(&tx.db, id).await?.state != RoundState::Published
    {
        return Err(Error::Conflict("earlier-not-published"));
    }
    if goes_on && followers(&tx.db, round.id).await?.is_empty() {
        return Err(Error::Conflict("no-next-round"));
    }
    Ok(())
}

/// The rounds of these challenges whose result is public, oldest first.
///
/// # Errors
/// The database's.
pub async fn published_of(
    db: &impl ConnectionTrait,
    challenges: impl IntoIterator<Item = ChallengeId>,
) -> Result<Vec<round::Model>> {
    Ok(round::Entity::find()
        .filter(round::Column::ChallengeId.is_in(challenges))
        .filter(round::Column::State.eq(RoundState::Published))
        .order_by_asc(round::Column::PublishedAt)
        .all(db)
        .await?)
}

/// Notes whether the names of jurors are shown; the rest stands in the round's own row.
pub(super) async fn show_names(tx: &Tx, round: RoundId, shown: bool) -> Result<()> {
    let mut row = rules::of(&tx.db, round).await?;
    if row.names_shown == shown {
        return Ok(());
    }
    row.names_shown = shown;
    rules::put(tx, row).await
}

/// The names of those whose reviews count, in order.
pub(super) async fn jurors_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<String>> {
    let counting = results::counting(db, round, subjects, now).await?;
    let names = accounts::pseudonyms(db, counting.iter().map(|row| row.juror_id)).await?;
    let mut names: Vec<_> = names.into_values().collect();
    names.sort();
    Ok(names)
}

/// What would be public, side by side: for everyone, and for one of the teams.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What was promised.
    pub promise: Shown,
    pub shown: Shown,
    pub selected: usize,
    pub goes_on: usize,
    pub all: usize,
    pub outcome: Outcome,
    /// Of the first submission that has a decision and that the organiser may see; none when there is none.
    pub feedback: Option<Feedback>,
}

/// What a publication would show; without `shown` all that was promised.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others than organisers, before the round is open, and once it is published.
pub async fn preview(platform: &Platform, viewer: &Viewer, round: RoundId, shown: Option<Shown>) -> Result<Preview> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let mut round = managed(db, viewer, round).await?;
    if matches!(round.state, RoundState::Planned | RoundState::Published) {
        return Err(Error::NotFound);
    }
    let promise = rules::of(db, round.id).await?.promise();
    let shown = shown.unwrap_or(promise);
    set_shown(&mut round, shown);
    let subjects = subjects_of(db, &round).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
    let entries = entries_of(db, round.id).await?;
    let count =
        |test: fn(DeterminationKind) -> bool| entries.iter().filter(|entry| entry.decision.is_some_and(test)).count();
    let (selected, goes_on) = (
        count(DeterminationKind::is_selected),
        count(|kind| kind == DeterminationKind::GoesOn),
    );
    let first = subjects.iter().find_map(|subject| {
        let entry = entries.iter().find(|entry| entry.submission_id == subject.submission)?;
        (entry.decision.is_some() && lens.sees_figures(subject.submission)).then(|| entry.clone())
    });
    let feedback = match first {
        Some(entry) => Some(feedback::compose(db, round.clone(), entry, &subjects, shown, now).await?),
        None => None,
    };
    Ok(Preview {
        promise,
        shown,
        selected,
        goes_on,
        all: entries.len(),
        outcome: results::outcome_of(db, round, shown.jurors, now).await?,
        feedback,
    })
}

fn set_shown(round: &mut round::Model, shown: Shown) {
    round.show_totals = shown.totals;
    round.show_ranks = shown.ranks;
    round.show_feedback = shown.feedback;
}

/// The rounds that a proposal is in, with what each stated: for its team, before anything is published.
///
/// # Errors
/// `LoggedOut`; `NotFound` for everybody but its team and mentor, and before a jury takes it up.
pub async fn get_promises(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
) -> Result<(ProposalNumber, Vec<(round::Model, Stated)>)> {
    let db = platform.db.read();
    let access = sight(db, viewer, Operation::FeedbackRead, proposal, platform.clock.now()).await?;
    let entries = entry::Entity::find()
        .filter(entry::Column::ProposalId.eq(proposal))
        .all(db)
        .await?;
    let rounds = round::Entity::find()
        .filter(round::Column::Id.is_in(entries.iter().map(|entry| entry.round_id)))
        .order_by_asc(round::Column::Id)
        .all(db)
        .await?;
    let mut promises = Vec::new();
    for round in rounds {
        let stated = rules::stated(db, &round).await?;
        promises.push((round, stated));
    }
    if promises.is_empty() {
        return Err(Error::NotFound);
    }
    Ok((access.proposal.number, promises))
}

/// What a published round shows.
#[derive(Clone, Debug)]
pub struct Showing {
    pub round: round::Model,
    pub shown: Shown,
}

/// What a published round shows, for its organisers.
///
/// # Errors
/// `LoggedOut`; `NotFound` also before it is published.
pub async fn get_shown(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Showing> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    if round.state != RoundState::Published {
        return Err(Error::NotFound);
    }
    Ok(Showing {
        shown: shown_by(db, &round).await?,
        round,
    })
}

async fn shown_by(db: &impl ConnectionTrait, round: &round::Model) -> Result<Shown> {
    Ok(Shown {
        totals: round.show_totals,
        ranks: round.show_ranks,
        feedback: round.show_feedback,
        jurors: rules::of(db, round.id).await?.names_shown,
    })
}

/// Shows less of a published round: never more, which people were not told.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-not-published`, `shows-more`.
pub async fn show_less(platform: &Platform, viewer: &Viewer, round: RoundId, shown: Shown) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state != RoundState::Published {
        return Err(Error::Conflict("round-not-published"));
    }
    let before = shown_by(&tx.db, &round).await?;
    if !shown.is_within(before) {
        return Err(Error::Conflict("shows-more"));
    }
    let id = round.id;
    let mut row = round.into_active_model();
    row.show_totals = Set(shown.totals);
    row.show_ranks = Set(shown.ranks);
    row.show_feedback = Set(shown.feedback);
    row.update(&tx.db).await?;
    show_names(&tx, id, shown.jurors).await?;
    let detail = json!({ "before": before, "shown": shown });
    tx.audit("round.show-less", ("round", id.0), detail).await?;
    tx.commit().await
}
