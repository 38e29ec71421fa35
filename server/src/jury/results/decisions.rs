//! What the jury decided of a round, recorded in one act; nothing of it is public before publication.

use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::{Lens, entries_of, managed, subjects_of};
use crate::jury::entity::{entry, round};
use crate::jury::{chain, deliberation, require_phase};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::{DeterminationKind, RoundState};
use shared::processes::Act;
use std::collections::HashMap;

/// One decision as a form sends it.
#[derive(Clone, Debug)]
pub struct Decision {
    pub submission: SubmissionId,
    pub kind: String,
    pub reason: String,
}

/// The round of an organiser, if its decisions are recorded by forms now: it is closed, in the phase of the jury, and its jury holds no meeting.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-not-closed`, `phase-closed`, `jury-meets`.
pub(in crate::jury) async fn open_to_decisions(tx: &Tx, viewer: &Viewer, round: RoundId) -> Result<round::Model> {
    let round = managed(&tx.db, viewer, round).await?;
    if round.state_at(tx.now) != RoundState::Closed {
        return Err(Error::Conflict("round-not-closed"));
    }
    require_phase(tx, round.process_id, Act::Determine).await?;
    if deliberation::meets(&tx.db, round.id).await? {
        return Err(Error::Conflict("jury-meets"));
    }
    Ok(round)
}

/// Records what the jury decided of a whole round, in one act. It can be changed until it is published.
///
/// # Errors
/// `NotFound` also for a submission that is not in the round or that the organiser may not see; `Conflict`: `round-not-closed`, `phase-closed`,
/// `goes-on-fixed` for what the next round has taken in, `jury-meets` when the jury holds a meeting, where its decisions are recorded;
/// `Invalid` by `decision-<submission>` and `reason-<submission>`.
pub async fn decide(platform: &Platform, viewer: &Viewer, round: RoundId, decisions: &[Decision]) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = open_to_decisions(&tx, viewer, round).await?;
    let subjects = subjects_of(&tx.db, &round).await?;
    let lens = Lens::of(&tx.db, viewer, &round, &subjects, tx.now).await?;
    let mut errors = FieldErrors::default();
    let mut checked = Vec::new();
    for decision in decisions {
        let field = |name: &str| format!("{name}-{}", decision.submission);
        let (kind, reason) = (field("decision"), field("reason"));
        let decided = check_decision(&mut errors, &kind, &reason, &decision.kind, &decision.reason);
        checked.extend(decided.map(|(kind, reason)| (decision.submission, kind, reason)));
    }
    let checked = errors.finish(Some(checked))?;
    let kinds: Vec<_> = checked
        .iter()
        .map(|(submission, kind, _)| (*submission, *kind))
        .collect();
    chain::check_decisions(&tx.db, round.id, &kinds).await?;
    let mut entries: HashMap<_, _> = entries_of(&tx.db, round.id)
        .await?
        .into_iter()
        .map(|entry| (entry.submission_id, entry))
        .collect();
    let mut decided = Vec::new();
    for (submission, kind, reason) in checked {
        let entry = entries.remove(&submission).filter(|_| lens.sees_figures(submission));
        decided.push((entry.ok_or(Error::NotFound)?, Some(kind), reason));
    }
    chain::record(&tx, &round, decided).await?;
    tx.commit().await
}

/// A decision with its reasons, as typed into these fields.
pub(in crate::jury) fn check_decision(
    errors: &mut FieldErrors,
    kind_field: &str,
    reason_field: &str,
    kind: &str,
    reason: &str,
) -> Option<(DeterminationKind, String)> {
    let kind = errors.take(kind_field, DeterminationKind::parse(kind));
    let reason = fields::text(reason, 1, 2_000).map_err(|code| match code {
        FieldCode::Required => FieldCode::ReasonRequired,
        other => other,
    });
    kind.zip(errors.take(reason_field, reason))
}

/// Writes what the jury decided of one submission, or that it is open again: the one door for juries with a meeting and without.
pub(in crate::jury) async fn write_decision(
    tx: &Tx,
    entry: entry::Model,
    decided: Option<(DeterminationKind, String)>,
) -> Result<()> {
    let is_decided = decided.is_some();
    let (kind, reason) = decided.map_or((None, String::new()), |(kind, reason)| (Some(kind), reason));
    let mut row = entry.into_active_model();
    row.decision = Set(kind);
    row.reason = Set(reason);
    row.decided_by = Set(tx.actor.filter(|_| is_decided));
    row.decided_at = Set(is_decided.then_some(tx.now));
    row.update(&tx.db).await?;
    Ok(())
}
