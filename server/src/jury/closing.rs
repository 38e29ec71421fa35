//! Closing before the deadline: by the rule that the round stated, by hand or by itself, or against it with a reason.
//!
//! A round that stated no rule is done when every submission has all its reviews. Reviews of jurors with a conflict of interest do not count here
//! either. A round closes by itself once: when an organiser opens it again, it stays open until its deadline or until it is closed by hand.

use super::access::subjects_of;
use super::entity::round;
use super::rules::entity::rules;
use super::{results, rules as stated};
use crate::error::{Error, Result};
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, ConnectionTrait, IntoActiveModel, Set};
use serde_json::{Value, json};
use shared::fields::{self, FieldCode};
use shared::jury::RoundState;
use shared::jury::rounds::{Lacking, lacking};
use shared::time::Timestamp;
use std::collections::BTreeMap;

/// How far a round is from closing early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Finished reviews that every submission needs.
    pub least: u32,
    /// Whether the round stated so, or it is just all its reviews.
    pub is_stated: bool,
    pub automatic: bool,
    pub submissions: usize,
    pub lacking: Lacking,
}

impl Closing {
    /// Whether it may close now without a reason.
    #[must_use]
    pub fn is_met(&self) -> bool {
        self.submissions > 0 && self.lacking.is_met()
    }
}

/// How far the rule of a round is.
///
/// # Errors
/// The database's.
pub async fn of(
    db: &impl ConnectionTrait,
    round: &round::Model,
    rules: &rules::Model,
    now: Timestamp,
) -> Result<Closing> {
    let early = rules.stated().early;
    let least = early.map_or_else(
        || u32::try_from(round.reviews_required).unwrap_or(1),
        |early| early.least,
    );
    let subjects = subjects_of(db, round).await?;
    let mut finished: BTreeMap<_, u32> = subjects.iter().map(|subject| (subject.submission, 0)).collect();
    for row in results::counting(db, round, &subjects, now).await? {
        *finished.entry(row.submission_id).or_default() += 1;
    }
    Ok(Closing {
        least,
        is_stated: early.is_some(),
        automatic: early.is_some_and(|early| early.automatic),
        submissions: subjects.len(),
        lacking: lacking(finished.into_values(), least),
    })
}

/// Before an organiser closes a round: when it is early and the rule is not met, it needs a reason, which is kept. What the audit log says of it.
///
/// # Errors
/// `Invalid` on `reason`.
pub(super) async fn by_hand(tx: &Tx, round: &round::Model, reason: &str) -> Result<Value> {
    if round.state_at(tx.now) != RoundState::Open {
        return Ok(json!({}));
    }
    let reason = fields::text(reason, 0, 1_000).map_err(|code| Error::field("reason", code))?;
    let row = stated::of(&tx.db, round.id).await?;
    let closing = of(&tx.db, round, &row, tx.now).await?;
    if !closing.is_met() && reason.is_empty() {
        return Err(Error::field("reason", FieldCode::ReasonRequired));
    }
    note(tx, row, &closing, reason, false).await
}

/// Closes a round whose rule says that it closes by itself, when the review that was just finished makes it true.
///
/// # Errors
/// The database's.
pub(super) async fn by_rule(tx: &Tx, round: &round::Model) -> Result<()> {
    let row = stated::of(&tx.db, round.id).await?;
    let closes = row.stated().early.is_some_and(|early| early.automatic) && row.closed_early_at.is_none();
    if !closes || round.state_at(tx.now) != RoundState::Open {
        return Ok(());
    }
    let closing = of(&tx.db, round, &row, tx.now).await?;
    if !closing.is_met() {
        return Ok(());
    }
    let detail = note(tx, row, &closing, String::new(), true).await?;
    let mut changed = round.clone().into_active_model();
    changed.state = Set(RoundState::Closed);
    changed.closed_at = Set(Some(tx.now));
    changed.update(&tx.db).await?;
    tx.audit("round.close", ("round", round.id.0), detail).await
}

async fn note(tx: &Tx, row: rules::Model, closing: &Closing, reason: String, by_itself: bool) -> Result<Value> {
    let detail = json!({
        "early": true,
        "by_itself": by_itself,
        "least": closing.least,
        "lacking": { "submissions": closing.lacking.submissions, "reviews": closing.lacking.reviews },
        "reason": reason,
    });
    let noted = rules::Model {
        closed_early_at: Some(tx.now),
        close_reason: reason,
        ..row
    };
    stated::put(tx, noted).await?;
    Ok(detail)
}
