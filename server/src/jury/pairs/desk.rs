//! A juror at work: two finalists beside each other, and what was said of others before.

use super::entity::comparison;
use super::{Final, find};
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::jury::entity::round;
use crate::jury::require_phase;
use crate::jury::subjects::{self, Subject};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields;
use shared::ids::{ComparisonId, RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::figures::pairwise::Preferred;
use shared::jury::pairs::{Couple, is_turned, next};
use shared::permissions::Operation;
use shared::processes::Act;
use shared::proposals::Frozen;
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// A finalist with its text, without names in a blind round.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub subject: Subject,
    pub text: Frozen,
}

/// What the juror has said of two finalists, in the order in which they are shown.
#[derive(Clone, Debug)]
pub struct Given {
    pub first: Subject,
    pub second: Subject,
    pub preferred: Preferred,
    pub reason: String,
}

/// What a juror sees of a final by pairs.
#[derive(Clone, Debug)]
pub struct Desk {
    pub round: round::Model,
    pub state: RoundState,
    /// The two to compare now, in the order in which to show them; none when all couples are compared or the round is closed.
    pub couple: Option<[Candidate; 2]>,
    /// What was said of these two before, when it is to be changed.
    pub said: Option<(Preferred, String)>,
    /// One's own comparisons, the newest first.
    pub given: Vec<Given>,
    /// Given, and all that are asked.
    pub progress: (u32, u32),
    /// More couples are there than are asked.
    pub is_more: bool,
}

/// The preference as seen from the other side.
const fn turned(preferred: Preferred, is_turned: bool) -> Preferred {
    match (preferred, is_turned) {
        (Preferred::First, true) => Preferred::Second,
        (Preferred::Second, true) => Preferred::First,
        (same, _) => same,
    }
}

/// A juror's part of a final: the two to compare next, those of `wanted` if the juror may, none of `later` while there are others.
///
/// # Errors
/// `LoggedOut`; `NotFound` for all but the jurors of the round, while it is planned, and when no comparisons are asked.
pub async fn desk(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    wanted: Option<Couple>,
    later: &BTreeSet<Couple>,
) -> Result<Desk> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let found = find(db, viewer, round, now).await?;
    if !found.lens.is_juror {
        return Err(Error::NotFound);
    }
    let me = found.lens.me;
    let state = found.round.state_at(now);
    let finalists = found.own_finalists();
    let own: BTreeSet<Couple> = found.of(me, &finalists).filter_map(comparison::Model::couple).collect();
    let given: Vec<Couple> = found.rows.iter().filter_map(comparison::Model::couple).collect();
    let is_own = |couple: &Couple| couple.both().iter().all(|one| finalists.contains(one));
    let couple = match wanted {
        Some(couple) if is_own(&couple) => Some(couple),
        Some(_) => return Err(Error::NotFound),
        None => next(me, &finalists, &own, later, &given),
    };
    let couple = couple.filter(|_| state == RoundState::Open);
    let said = couple.and_then(|couple| {
        let row = found.of(me, &finalists).find(|row| row.couple() == Some(couple))?;
        Some((turned(row.preferred, is_turned(me, couple)), row.reason.clone()))
    });
    let shown = |couple: Couple| {
        let [a, b] = couple.both();
        if is_turned(me, couple) { [b, a] } else { [a, b] }
    };
    let subject = |id: SubmissionId| {
        let subject = found.subjects.iter().find(|one| one.submission == id)?;
        Some(subject.clone().blinded(found.round.blind))
    };
    let mut past: Vec<Given> = found
        .of(me, &finalists)
        .filter_map(|row| {
            let couple = row.couple()?;
            let [first, second] = shown(couple);
            Some(Given {
                first: subject(first)?,
                second: subject(second)?,
                preferred: turned(row.preferred, is_turned(me, couple)),
                reason: row.reason.clone(),
            })
        })
        .collect();
    past.reverse();
    let candidates = match couple {
        Some(couple) => {
            let [first, second] = shown(couple);
            Some([
                candidate(db, &found, first, now).await?,
                candidate(db, &found, second, now).await?,
            ])
        }
        None => None,
    };
    let progress = found.progress();
    Ok(Desk {
        state,
        couple: candidates,
        said,
        is_more: shared::jury::pairs::couples(finalists.len()) > own.len(),
        given: past,
        progress,
        round: found.round,
    })
}

async fn candidate(db: &impl ConnectionTrait, found: &Final, id: SubmissionId, now: Timestamp) -> Result<Candidate> {
    let subject = found.subjects.iter().find(|one| one.submission == id);
    let subject = subject.cloned().ok_or(Error::NotFound)?;
    let (mut text, _) = subjects::text(db, id).await?;
    if found.round.blind {
        text = subjects::blind_text(db, &subject, text, now).await?;
    }
    Ok(Candidate {
        subject: subject.blinded(found.round.blind),
        text,
    })
}

/// A juror says which of two finalists, `first` and `second` as they were shown, is better; saying it again changes it.
///
/// # Errors
/// `LoggedOut`; `NotFound` as [`desk`], and for a finalist that is not the juror's to compare; `Conflict`: `phase-closed`, `round-not-open`;
/// `Invalid` on `preferred`, `reason` (2,000 characters at most).
pub async fn compare(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    [first, second]: [SubmissionId; 2],
    preferred: &str,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let found = find(&tx.db, viewer, round, tx.now).await?;
    if !found.lens.is_juror {
        return Err(Error::NotFound);
    }
    viewer.require(Operation::PairCompare, &found.round.object())?;
    let couple = Couple::of(first, second).ok_or(Error::NotFound)?;
    let finalists = found.own_finalists();
    if !couple.both().iter().all(|one| finalists.contains(one)) {
        return Err(Error::NotFound);
    }
    require_phase(&tx, found.round.process_id, Act::Review).await?;
    if found.round.state_at(tx.now) != RoundState::Open {
        return Err(Error::Conflict("round-not-open"));
    }
    let mut errors = fields::FieldErrors::default();
    let preferred = errors.take("preferred", Preferred::parse(preferred));
    let reason = errors.take("reason", fields::text(reason, 0, 2_000));
    let (preferred, reason) = errors.finish(preferred.zip(reason))?;
    let [lower, higher] = couple.both();
    let preferred = turned(preferred, first != lower);
    let old = found
        .of(found.lens.me, &finalists)
        .find(|row| row.couple() == Some(couple));
    let (id, before) = match old {
        Some(old) => {
            let mut row = old.clone().into_active_model();
            row.preferred = Set(preferred);
            row.reason = Set(reason);
            row.changed_at = Set(tx.now);
            row.update(&tx.db).await?;
            (old.id, Some(old.preferred))
        }
        None => {
            let id: ComparisonId = tx.new_id();
            let row = comparison::ActiveModel {
                id: Set(id),
                round_id: Set(found.round.id),
                juror_id: Set(found.lens.me),
                first_id: Set(lower),
                second_id: Set(higher),
                preferred: Set(preferred),
                reason: Set(reason),
                created_at: Set(tx.now),
                changed_at: Set(tx.now),
            };
            row.insert(&tx.db).await.on_unique_conflict("pair-given")?;
            (id, None)
        }
    };
    let detail = json!({ "first": lower, "second": higher, "before": before, "preferred": preferred });
    let act = if before.is_some() {
        "comparison.change"
    } else {
        "comparison.give"
    };
    tx.audit(act, ("comparison", id.0), detail).await?;
    tx.commit().await
}
