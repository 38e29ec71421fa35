//! What the jury tells a team: the decision with its reasons, and what the publication shows of totals, ranks and comments.

use super::access::{self, subjects_of};
use super::entity::{entry, round, rubric};
use super::results::Shown;
use super::subjects::Subject;
use super::{assignments, results, rubrics, rules, subjects};
use crate::accounts::Viewer;
use crate::challenges::entity::challenge;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::entity::process;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{ProposalId, RoundId};
use shared::jury::figures::Share;
use shared::jury::{Criterion, DeterminationKind, Points, RoundState};
use shared::permissions::{Operation, Relation};
use shared::time::Timestamp;

/// How the jurors scored one criterion together.
#[derive(Clone, Debug)]
pub struct CriterionFeedback {
    pub criterion: Criterion,
    /// How many jurors chose each level, in the order of the levels.
    pub counts: Vec<u32>,
}

/// The feedback of one proposal.
#[derive(Clone, Debug)]
pub struct Feedback {
    pub round: round::Model,
    pub rubric_row: rubric::Model,
    pub challenge: challenge::Model,
    pub process: process::Model,
    pub subject: Subject,
    pub decision: DeterminationKind,
    pub reason: String,
    pub reviews: u32,
    /// Where totals are shown; the total, where the round before counts too.
    pub mean: Option<Points>,
    /// How much the round before counts, where totals are shown.
    pub share: Option<Share>,
    /// Where ranks are shown: the rank and of how many.
    pub rank: Option<(u32, usize)>,
    /// Where totals are shown.
    pub criteria: Vec<CriterionFeedback>,
    /// Where feedback is shown; one text a juror, without names.
    pub comments: Vec<String>,
    /// The other published rounds of the proposal, the last one first.
    pub others: Vec<Published>,
}

/// A published round of a proposal, and what was decided there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub round: RoundId,
    pub at: Timestamp,
    pub decision: DeterminationKind,
}

/// The entries of a proposal in published rounds, the round that was published last first.
async fn published(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<(round::Model, entry::Model)>> {
    let entries = entry::Entity::find()
        .filter(entry::Column::ProposalId.eq(proposal))
        .all(db)
        .await?;
    let rounds = round::Entity::find()
        .filter(round::Column::Id.is_in(entries.iter().map(|entry| entry.round_id)))
        .filter(round::Column::State.eq(RoundState::Published))
        .order_by_desc(round::Column::PublishedAt)
        .order_by_desc(round::Column::Id)
        .all(db)
        .await?;
    let with_entry = |round: round::Model| {
        let entry = entries.iter().find(|entry| entry.round_id == round.id)?.clone();
        Some((round, entry))
    };
    Ok(rounds.into_iter().filter_map(with_entry).collect())
}

/// The feedback to a team about its proposal, of the round that was published last.
///
/// # Errors
/// As [`get_feedback_of`].
pub async fn get_feedback(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Feedback> {
    get_feedback_of(platform, viewer, proposal, None).await
}

/// The feedback to a team about its proposal, of `round`, or of the one that was published last.
///
/// # Errors
/// `LoggedOut`; `NotFound` for everybody but its team and mentor, and before publication.
pub async fn get_feedback_of(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    round: Option<RoundId>,
) -> Result<Feedback> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let me = viewer.person()?.id;
    let mut all = published(db, proposal).await?;
    let wanted = |(one, _): &(round::Model, entry::Model)| round.is_none_or(|id| one.id == id);
    let at = all.iter().position(wanted).ok_or(Error::NotFound)?;
    let (round, entry) = all.remove(at);
    let subjects = subjects_of(db, &round).await?;
    let subject = subjects.iter().find(|one| one.submission == entry.submission_id);
    let subject = subject.ok_or(Error::NotFound)?;
    let in_team = subjects::people_now(db, &[subject.team])
        .await?
        .iter()
        .any(|(_, account)| *account == me);
    let is_mentor = viewer.holds(
        shared::permissions::Role::Mentor,
        shared::permissions::Scope::Team(subject.team),
    );
    let object = round
        .object()
        .with_if(in_team, Relation::TeamMember)
        .with_if(is_mentor, Relation::TeamMentor);
    if !viewer.may(Operation::FeedbackRead, &object) {
        return Err(Error::NotFound);
    }
    let line = |(round, entry): (round::Model, entry::Model)| {
        Some(Published {
            round: round.id,
            at: round.published_at?,
            decision: entry.decision?,
        })
    };
    let shown = round.shown();
    Ok(Feedback {
        others: all.into_iter().filter_map(line).collect(),
        ..compose(db, round, entry, &subjects, shown, now).await?
    })
}

/// What the team of `entry` is told when `shown` is shown; the caller has asked who may know it. `subjects` is the whole round.
pub(super) async fn compose(
    db: &impl ConnectionTrait,
    round: round::Model,
    entry: entry::Model,
    subjects: &[Subject],
    shown: Shown,
    now: Timestamp,
) -> Result<Feedback> {
    let subject = subjects.iter().find(|one| one.submission == entry.submission_id);
    let subject = subject.cloned().ok_or(Error::NotFound)?;
    let rubric_row = rubrics::by_id(db, round.rubric_id).await?;
    let rubric = rubric_row.rubric()?;
    let figures = results::figures_of(db, &round, &rubric, subjects, now).await?;
    let of = figures.len();
    let mine = figures.into_iter().find(|one| one.submission == entry.submission_id);
    let counting = results::counting(db, &round, std::slice::from_ref(&subject), now).await?;
    let reviews = assignments::reviews_of(db, counting.iter().map(|row| row.id)).await?;
    let mut scores = Vec::new();
    for review in reviews.values() {
        scores.push(review.scores()?);
    }
    let count = |criterion: &Criterion| {
        let chosen = |value: u32| {
            let has = |one: &&shared::jury::Scores| one.get(&criterion.id).and_then(|score| score.value) == Some(value);
            u32::try_from(scores.iter().filter(has).count()).unwrap_or(u32::MAX)
        };
        CriterionFeedback {
            counts: criterion.levels.iter().map(|level| chosen(level.value)).collect(),
            criterion: criterion.clone(),
        }
    };
    // By their text, so that the order tells nothing of who wrote which.
    let mut comments: Vec<String> = reviews.values().map(|review| review.feedback.clone()).collect();
    comments.sort();
    let shows = |shown: bool, list: Vec<String>| if shown { list } else { Vec::new() };
    Ok(Feedback {
        challenge: subjects::challenge(db, round.challenge_id).await?,
        process: subjects::process(db, round.process_id).await?,
        decision: entry.decision.ok_or(Error::NotFound)?,
        reason: entry.reason,
        reviews: mine.map_or(0, |mine| mine.reviews),
        mean: mine.and_then(|mine| mine.total()).filter(|_| shown.totals),
        share: rules::of(db, round.id).await?.share().filter(|_| shown.totals),
        others: Vec::new(),
        rank: mine
            .and_then(|mine| mine.rank)
            .filter(|_| shown.ranks)
            .map(|rank| (rank, of)),
        criteria: if shown.totals {
            rubric.criteria().iter().map(count).collect()
        } else {
            Vec::new()
        },
        comments: shows(shown.feedback, comments),
        round,
        rubric_row,
        subject,
    })
}

/// When the jury opened, how many reviews count, and the published decision: facts for the page of a proposal's whole life.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The round that decided it, or the newest one that it is in.
    pub round: RoundId,
    pub opened_at: Option<Timestamp>,
    pub reviews: u32,
    /// The decision that is public; never that it goes on, which decides nothing of the proposal.
    pub determined: Option<(Timestamp, DeterminationKind, String)>,
    /// The rounds from which it went on, in their order, with the moment of their publication.
    pub went_on: Vec<(Timestamp, RoundId)>,
}

/// The facts of the rounds of a proposal, without what is not public yet.
///
/// # Errors
/// The database's.
pub async fn facts(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Option<Facts>> {
    let newest = entry::Entity::find()
        .filter(entry::Column::ProposalId.eq(proposal))
        .order_by_desc(entry::Column::RoundId)
        .one(db)
        .await?;
    let Some(entry) = newest else { return Ok(None) };
    let newest = access::round(db, entry.round_id).await?;
    let published = published(db, proposal).await?;
    let decided = published
        .iter()
        .find(|(_, entry)| entry.decision.is_some_and(|kind| kind != DeterminationKind::GoesOn));
    let (round, submission) = decided.map_or((newest.id, entry.submission_id), |(round, entry)| {
        (round.id, entry.submission_id)
    });
    let done = assignments::of_submission(db, round, submission).await?;
    let determined =
        decided.and_then(|(round, entry)| Some((round.published_at?, entry.decision?, entry.reason.clone())));
    let goes_on = |(round, entry): &(round::Model, entry::Model)| {
        let goes_on = entry.decision == Some(DeterminationKind::GoesOn);
        round.published_at.filter(|_| goes_on).map(|at| (at, round.id))
    };
    Ok(Some(Facts {
        round,
        opened_at: newest.opened_at,
        reviews: u32::try_from(done.iter().filter(|row| row.state.counts()).count()).unwrap_or(u32::MAX),
        determined,
        went_on: published.iter().rev().filter_map(goes_on).collect(),
    }))
}
