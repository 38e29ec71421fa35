//! Publication, and what everybody reads afterwards.

use super::{Shown, figures_of};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::{self, entries_of, managed, subjects_of};
use crate::jury::entity::{entry, round};
use crate::jury::subjects::{self, Subject};
use crate::jury::{publication, rubrics, rules};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::teams::members;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::ids::RoundId;
use shared::jury::figures::Share;
use shared::jury::{DeterminationKind, RoundAct, RoundState};
use shared::proposals::ProposalAct;
use shared::time::Timestamp;
use std::collections::HashMap;

/// Makes the result public: proposals are selected or not, or go on to the next round; their teams are told and can read their feedback.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-state` unless it is closed, `not-all-decided`, and as [`publication::check`].
pub async fn publish(platform: &Platform, viewer: &Viewer, round: RoundId, shown: Shown) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let next = round.state_at(tx.now).after(RoundAct::Publish);
    let next = next.map_err(|_| Error::Conflict("round-state"))?;
    let entries = entries_of(&tx.db, round.id).await?;
    publication::check(&tx, &round, &entries, shown).await?;
    let mut row = round.clone().into_active_model();
    row.state = Set(next);
    row.closed_at = Set(Some(round.closed_at.unwrap_or(round.closes_at)));
    row.published_at = Set(Some(tx.now));
    row.show_totals = Set(shown.totals);
    row.show_ranks = Set(shown.ranks);
    row.show_feedback = Set(shown.feedback);
    row.update(&tx.db).await?;
    publication::show_names(&tx, round.id, shown.jurors).await?;
    for act in [ProposalAct::Select, ProposalAct::NotSelect] {
        let mut moved = Vec::new();
        for entry in &entries {
            let decision = entry.decision.ok_or(Error::Conflict("not-all-decided"))?;
            if decision.moves() == Some(act) {
                moved.push(entry.proposal_id);
            }
        }
        subjects::advance(&tx, round.process_id, &moved, act).await?;
    }
    tell_teams(platform, &tx, &entries).await?;
    tx.audit("round.publish", ("round", round.id.0), json!(shown)).await?;
    let teams: Vec<_> = subjects_of(&tx.db, &round).await?.iter().map(|one| one.team).collect();
    tx.commit().await?;
    members::rights_changed(platform, &teams).await
}

async fn tell_teams(platform: &Platform, tx: &Tx, entries: &[entry::Model]) -> Result<()> {
    let ids: Vec<_> = entries.iter().map(|entry| entry.submission_id).collect();
    let subjects = subjects::of_submissions(&tx.db, &ids).await?;
    let teams: Vec<_> = subjects.iter().map(|subject| subject.team).collect();
    let people_now = subjects::people_now(&tx.db, &teams).await?;
    for subject in subjects {
        let team = people_now.iter().filter(|(team, _)| *team == subject.team);
        let people: Vec<_> = team.map(|(_, account)| *account).collect();
        let values = [("number", subject.number.to_string()), ("title", subject.title)];
        let path = format!("/proposals/{}/feedback", subject.proposal);
        notices::tell(platform, tx, &people, &Notice::new("jury-result", path, &values)).await?;
    }
    Ok(())
}

/// The published result of a round, for everyone.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub round: round::Model,
    pub challenge: String,
    /// Selected ones first, then what goes on, then by number; by rank where ranks are shown. Figures are there where totals are shown.
    pub rows: Vec<OutcomeRow>,
    /// How much the round before counts, where totals are shown.
    pub share: Option<Share>,
    /// Who sat in the jury, where their names are shown.
    pub jurors: Vec<String>,
}

/// A line of a published result.
#[derive(Clone, Debug)]
pub struct OutcomeRow {
    pub subject: Subject,
    pub decision: DeterminationKind,
    pub reason: String,
    /// The total, where the round before counts too.
    pub mean: Option<shared::jury::Points>,
    pub rank: Option<u32>,
    pub reviews: u32,
}

/// The published result of a round.
///
/// # Errors
/// `NotFound` before it is published.
pub async fn get_outcome(platform: &Platform, round: RoundId) -> Result<Outcome> {
    let db = platform.db.read();
    let round = access::round(db, round).await?;
    if round.state != RoundState::Published {
        return Err(Error::NotFound);
    }
    let names = rules::of(db, round.id).await?.names_shown;
    let published = round.published_at.unwrap_or(round.closes_at);
    outcome_of(db, round, names, published).await
}

/// What everyone reads of a round with the marks of what is shown that it has, or would have: without what is not decided.
pub(in crate::jury) async fn outcome_of(
    db: &impl ConnectionTrait,
    round: round::Model,
    names: bool,
    now: Timestamp,
) -> Result<Outcome> {
    let challenge = subjects::challenge(db, round.challenge_id).await?.title;
    let subjects = subjects_of(db, &round).await?;
    let rubric = rubrics::by_id(db, round.rubric_id).await?.rubric()?;
    let figures = figures_of(db, &round, &rubric, &subjects, now).await?;
    let share = rules::of(db, round.id).await?.share().filter(|_| round.show_totals);
    let jurors = if names {
        publication::jurors_of(db, &round, &subjects, now).await?
    } else {
        Vec::new()
    };
    let figures: HashMap<_, _> = figures.into_iter().map(|one| (one.submission, one)).collect();
    let entries: HashMap<_, _> = entries_of(db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let row = |subject: Subject| {
        let entry = entries.get(&subject.submission)?;
        let figures = figures.get(&subject.submission)?;
        let decision = entry.decision?;
        Some(OutcomeRow {
            mean: figures.total().filter(|_| round.show_totals),
            rank: figures.rank.filter(|_| round.show_ranks),
            reviews: figures.reviews,
            // What was not selected stays its team's own: its name is not told.
            subject: subject.blinded(!decision.is_selected()),
            decision,
            reason: entry.reason.clone(),
        })
    };
    let mut rows: Vec<_> = subjects.into_iter().filter_map(row).collect();
    let last = |kind: DeterminationKind| (!kind.is_selected(), kind != DeterminationKind::GoesOn);
    rows.sort_by_key(|row| (row.rank.unwrap_or(u32::MAX), last(row.decision)));
    Ok(Outcome {
        round,
        challenge,
        rows,
        share,
        jurors,
    })
}
