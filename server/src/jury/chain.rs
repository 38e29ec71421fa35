//! Rounds in a row: which submissions go on from one to the next, and what the totals of the first count in the second.
//!
//! What goes on is a decision of the first round, `goes_on`, beside selected and not selected: it stands in the same place, with reasons, is
//! published with the others and can be changed as long. The proposal stays under review meanwhile; only the round that decides it
//! selects it or not. Totals are carried live, so that they are always those that the round before shows.

use super::access::{self, Lens, entries_of, managed, subjects_of};
use super::entity::{entry, round};
use super::results::{self, own_figures_of};
use super::rules::entity::rules;
use super::subjects::{self, Subject};
use super::{rubrics, rules as stated, tracks};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::figures::{Share, carry};
use shared::jury::rounds::{GoBy, best};
use shared::jury::{DeterminationKind, RoundState, Rubric, SubmissionFigures};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// The rounds that follow a round.
///
/// # Errors
/// The database's.
pub async fn followers(db: &impl ConnectionTrait, round: RoundId) -> Result<Vec<round::Model>> {
    let ids: Vec<RoundId> = rules::Entity::find()
        .filter(rules::Column::FollowsId.eq(round))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.round_id)
        .collect();
    Ok(round::Entity::find()
        .filter(round::Column::Id.is_in(ids))
        .all(db)
        .await?)
}

/// What a planned round would take in: what goes on from the round before, or what was submitted; of its track, if it has one.
///
/// # Errors
/// The database's.
pub async fn candidates(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<Subject>> {
    let rules = stated::of(db, round.id).await?;
    let mut subjects = match rules.follows_id {
        None => subjects::submitted(db, round.challenge_id).await?,
        Some(earlier) => {
            let taken = taken_from(db, earlier).await?;
            let goes_on = |entry: &entry::Model| {
                entry.decision == Some(DeterminationKind::GoesOn) && !taken.contains(&entry.submission_id)
            };
            let entries = entries_of(db, earlier).await?;
            let ids: Vec<_> = entries
                .into_iter()
                .filter(goes_on)
                .map(|entry| entry.submission_id)
                .collect();
            subjects::of_submissions(db, &ids).await?
        }
    };
    if let Some(track) = rules.track_id {
        let placed = tracks::placements(db, subjects.iter().map(|subject| subject.proposal)).await?;
        subjects.retain(|subject| placed.get(&subject.proposal) == Some(&track));
    }
    Ok(subjects)
}

/// What rounds that follow `earlier` have already taken in.
async fn taken_from(db: &impl ConnectionTrait, earlier: RoundId) -> Result<BTreeSet<SubmissionId>> {
    let rounds = followers(db, earlier).await?;
    let rows = entry::Entity::find()
        .filter(entry::Column::RoundId.is_in(rounds.iter().map(|round| round.id)))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|entry| entry.submission_id).collect())
}

/// The figures of the submissions given, from the reviews that count, and from the rounds before as far as they count.
///
/// # Errors
/// The database's.
pub async fn figures_of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rubric: &Rubric,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<SubmissionFigures>> {
    Ok(figures_and_share(db, round, rubric, subjects, now).await?.0)
}

/// The same with how much the round before counts.
///
/// # Errors
/// The database's.
pub(super) async fn figures_and_share(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rubric: &Rubric,
    subjects: &[Subject],
    now: Timestamp,
) -> Result<(Vec<SubmissionFigures>, Option<Share>)> {
    // From this round back to the first that counts; each was made before the one that follows it, so there is an end.
    let mut before: Vec<(round::Model, Share)> = Vec::new();
    let mut at = round.id;
    loop {
        let rules = stated::of(db, at).await?;
        let (Some(earlier), Some(share)) = (rules.follows_id, rules.share()) else {
            break;
        };
        before.push((access::round(db, earlier).await?, share));
        at = earlier;
    }
    let mut figures: Vec<SubmissionFigures> = Vec::new();
    let mut share_of_last = None;
    for (earlier, share) in before.into_iter().rev() {
        let rubric = rubrics::by_id(db, earlier.rubric_id).await?.rubric()?;
        let own = own_figures_of(db, &earlier, &rubric, subjects, now).await?;
        figures = with_carried(own, &figures, share_of_last);
        share_of_last = Some(share);
    }
    let own = own_figures_of(db, round, rubric, subjects, now).await?;
    Ok((with_carried(own, &figures, share_of_last), share_of_last))
}

fn with_carried(
    mut own: Vec<SubmissionFigures>,
    earlier: &[SubmissionFigures],
    share: Option<Share>,
) -> Vec<SubmissionFigures> {
    if let Some(share) = share {
        let totals = earlier.iter().filter_map(|one| Some((one.submission, one.total()?)));
        carry(&mut own, &totals.collect(), share);
    }
    own
}

/// Whether decisions of a round may be of these kinds: what a round that follows has taken in goes on, and only what one may still take in can be
/// made to.
///
/// # Errors
/// `Conflict("goes-on-fixed")`; `Invalid` on `decision-<submission>`.
pub(super) async fn check_decisions(
    db: &impl ConnectionTrait,
    round: RoundId,
    decisions: &[(SubmissionId, DeterminationKind)],
) -> Result<()> {
    let taken = taken_from(db, round).await?;
    let stays = |(submission, kind): &(SubmissionId, DeterminationKind)| {
        *kind == DeterminationKind::GoesOn || !taken.contains(submission)
    };
    if !decisions.iter().all(stays) {
        return Err(Error::Conflict("goes-on-fixed"));
    }
    let followers = followers(db, round).await?;
    let takes = followers.iter().any(|round| round.state == RoundState::Planned);
    let mut errors = FieldErrors::default();
    for (submission, kind) in decisions {
        if *kind == DeterminationKind::GoesOn && !takes && !taken.contains(submission) {
            errors.add(&format!("decision-{submission}"), FieldCode::NotAChoice);
        }
    }
    Ok(errors.finish(Some(()))?)
}

/// Who would go on from a round, before it is done.
#[derive(Clone, Debug)]
pub struct Choosing {
    /// As the organiser sees them, best first.
    pub results: results::Results,
    /// Whether a round that follows can still take something in.
    pub has_next: bool,
    /// What goes on: as it is recorded, or as the best of a figure would be.
    pub goes: BTreeSet<SubmissionId>,
    /// What a round that follows has taken in already.
    pub taken: BTreeSet<SubmissionId>,
}

/// The results of a round with who goes on; `best_of` asks for the best so many by a figure instead of what is recorded.
///
/// # Errors
/// `LoggedOut`, `NotFound` also while the round is planned.
pub async fn get_next(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    best_of: Option<(usize, GoBy)>,
) -> Result<Choosing> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let results = results::get_results(platform, viewer, round.id).await?;
    let recorded = results
        .rows
        .iter()
        .filter(|row| row.decision == Some(DeterminationKind::GoesOn))
        .map(|row| row.subject.submission);
    let taken = taken_from(db, round.id).await?;
    let goes = match best_of {
        None => recorded.collect(),
        Some((count, by)) => {
            let figures: Vec<_> = results.rows.iter().map(|row| row.figures).collect();
            best(&figures, count, by)
                .into_iter()
                .chain(taken.iter().copied())
                .collect()
        }
    };
    let followers = followers(db, round.id).await?;
    Ok(Choosing {
        has_next: followers.iter().any(|round| round.state == RoundState::Planned),
        results,
        goes,
        taken,
    })
}

/// Who goes on, as an organiser says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Choice {
    pub goes: Vec<SubmissionId>,
    /// What the teams read, of all that go on.
    pub reason: String,
    /// Records "not selected" for all others that have no decision; else they stay undecided.
    pub decides_others: bool,
    /// What the teams of the others read.
    pub others_reason: String,
}

/// Records who goes on from a closed round; who went on before and is not named does no longer. Nothing of it is public yet.
///
/// # Errors
/// As [`results::decide`]; `Conflict`: `no-next-round`, `goes-on-fixed`, `jury-meets`; `Invalid` on `goes`, `reason`, `others_reason`.
pub async fn choose(platform: &Platform, viewer: &Viewer, round: RoundId, choice: &Choice) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = results::open_to_decisions(&tx, viewer, round).await?;
    if followers(&tx.db, round.id).await?.is_empty() {
        return Err(Error::Conflict("no-next-round"));
    }
    let mut errors = FieldErrors::default();
    if choice.goes.is_empty() {
        errors.add("goes", FieldCode::Required);
    }
    let text = |raw: &str| fields::text(raw, 1, 2_000);
    let reason = errors.take("reason", text(&choice.reason));
    let others = if choice.decides_others {
        errors.take("others_reason", text(&choice.others_reason))
    } else {
        Some(String::new())
    };
    let (reason, others) = errors.finish(reason.zip(others))?;
    let subjects = subjects_of(&tx.db, &round).await?;
    let lens = Lens::of(&tx.db, viewer, &round, &subjects, tx.now).await?;
    let mut entries: HashMap<_, _> = entries_of(&tx.db, round.id)
        .await?
        .into_iter()
        .filter(|entry| lens.sees_figures(entry.submission_id))
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let named: BTreeSet<_> = choice.goes.iter().copied().collect();
    if !named.iter().all(|submission| entries.contains_key(submission)) {
        return Err(Error::NotFound);
    }
    let mut decided = Vec::new();
    for submission in named {
        decided.extend(entries.remove(&submission).map(|entry| {
            let kind = Some(DeterminationKind::GoesOn);
            (entry, kind, reason.clone())
        }));
    }
    for entry in entries.into_values() {
        match entry.decision {
            None | Some(DeterminationKind::GoesOn) if choice.decides_others => {
                decided.push((entry, Some(DeterminationKind::NotSelected), others.clone()));
            }
            Some(DeterminationKind::GoesOn) => decided.push((entry, None, String::new())),
            _ => {}
        }
    }
    // What loses its place must not have been taken in: to stay undecided is checked as if it were not selected.
    let kinds: Vec<_> = decided
        .iter()
        .map(|(entry, kind, _)| (entry.submission_id, kind.unwrap_or(DeterminationKind::NotSelected)))
        .collect();
    check_decisions(&tx.db, round.id, &kinds).await?;
    record(&tx, &round, decided).await?;
    tx.commit().await
}

/// Writes decisions, or takes them away, and notes them.
pub(super) async fn record(
    tx: &Tx,
    round: &round::Model,
    decided: Vec<(entry::Model, Option<DeterminationKind>, String)>,
) -> Result<()> {
    let mut detail = Vec::new();
    for (entry, kind, reason) in decided {
        detail.push(json!({ "submission": entry.submission_id, "decision": kind }));
        results::write_decision(tx, entry, kind.map(|kind| (kind, reason))).await?;
    }
    tx.audit("round.decide", ("round", round.id.0), json!({ "decisions": detail }))
        .await
}
