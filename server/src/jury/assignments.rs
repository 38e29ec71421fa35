//! Who reviews what: a balanced preview, its publication, changes by hand, and the rest once more after a recusal.

mod seats;

use super::access::managed;
use super::entity::{assignment, review, round};
use super::expertise::Known;
use super::ground::Ground;
use super::scoring::queue;
use super::subjects::Subject;
use super::{handover, rounds};
use crate::accounts::tokens::secret_hash;
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter, QuerySelect,
    Set,
};
pub(super) use seats::seats;
pub use seats::{set_languages, set_limit};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, AssignmentId, RoundId, SubmissionId};
use shared::jury::assignment::{Juror, Pair, Reason, reasons};
use shared::jury::{Assigned, ReviewState, RoundState, assign};
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An assignment as it would be, with what cannot be met and why.
#[derive(Clone, Debug)]
pub struct Preview {
    pub round: round::Model,
    pub subjects: Vec<Subject>,
    pub names: HashMap<AccountId, String>,
    pub jurors: Vec<Juror>,
    /// What stands already, with its row.
    pub standing: BTreeMap<Pair, assignment::Model>,
    /// What went back because its juror is or was away.
    pub gone: BTreeMap<Pair, assignment::Model>,
    pub conflicts: BTreeSet<Pair>,
    pub experts: BTreeSet<Pair>,
    pub known: Known,
    /// Who takes nothing now.
    pub away: BTreeSet<AccountId>,
    pub assigned: Assigned,
    /// Why each pair is as it is.
    pub why: BTreeMap<Pair, Vec<Reason>>,
    /// Stands for exactly these pairs: publication refuses when the ground has changed since.
    pub seal: String,
}

impl Preview {
    /// The pairs that publication would add.
    pub fn added(&self) -> impl Iterator<Item = Pair> + '_ {
        let is_new = |pair: &&Pair| !self.standing.contains_key(*pair);
        self.assigned.pairs.iter().filter(is_new).copied()
    }

    /// Whether it is known what the submission is about, and nobody reads it who knows that.
    #[must_use]
    pub fn lacks_expert(&self, submission: SubmissionId) -> bool {
        let knows = |pair: &Pair| pair.submission == submission && self.experts.contains(pair);
        self.known.topics.contains_key(&submission) && !self.assigned.pairs.iter().any(knows)
    }
}

/// Everybody who may review in the round: its jurors, and those who have a review in it from before.
///
/// # Errors
/// The database's.
pub async fn panel(db: &impl ConnectionTrait, round: &round::Model, now: Timestamp) -> Result<Vec<AccountId>> {
    panel_with(db, round, rounds::jurors_of(db, round, now).await?).await
}

/// The same where the jurors of the round are known.
pub(super) async fn panel_with(
    db: &impl ConnectionTrait,
    round: &round::Model,
    mut jurors: Vec<AccountId>,
) -> Result<Vec<AccountId>> {
    let former: Vec<AccountId> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::JurorId)
        .distinct()
        .filter(assignment::Column::RoundId.eq(round.id))
        .into_tuple()
        .all(db)
        .await?;
    jurors.extend(former);
    jurors.sort_unstable();
    jurors.dedup();
    Ok(jurors)
}

/// Every assignment of a round.
///
/// # Errors
/// The database's.
pub async fn of_round(db: &impl ConnectionTrait, round: RoundId) -> Result<Vec<assignment::Model>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .all(db)
        .await?)
}

pub(super) fn pair_of(row: &assignment::Model) -> Pair {
    Pair {
        submission: row.submission_id,
        juror: row.juror_id,
    }
}

/// The balanced assignment of a round: what stands stays, the rest is dealt anew, the same way every time.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn preview(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Preview> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let mut preview = balanced(db, round, platform.clock.now()).await?;
    preview.names = accounts::pseudonyms(platform.db.read(), preview.jurors.iter().map(|juror| juror.id)).await?;
    Ok(preview)
}

async fn balanced(db: &impl ConnectionTrait, round: round::Model, now: Timestamp) -> Result<Preview> {
    let ground = Ground::of(db, &round, now).await?;
    let assigned = assign(&ground.asked);
    let by_hand = ground.standing.iter().filter(|(_, row)| row.by_hand);
    let by_hand = by_hand.map(|(pair, _)| *pair).collect();
    let why = reasons(&ground.asked, &assigned, &by_hand);
    let sealed: Vec<_> = assigned
        .pairs
        .iter()
        .map(|pair| format!("{}/{}", pair.submission, pair.juror))
        .collect();
    Ok(Preview {
        round,
        subjects: ground.subjects,
        names: HashMap::new(),
        jurors: ground.asked.jurors,
        standing: ground.standing,
        gone: ground.gone,
        conflicts: ground.asked.conflicts,
        experts: ground.asked.experts,
        known: ground.known,
        away: ground.away.into_keys().collect(),
        assigned,
        why,
        seal: secret_hash(&sealed.join(" ")),
    })
}

/// Publishes the balanced assignment that the organiser saw; its jurors are told.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-not-open`, `preview-changed` when it would be another by now.
pub async fn publish_assignment(platform: &Platform, viewer: &Viewer, round: RoundId, seal: &str) -> Result<u32> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state_at(tx.now) != RoundState::Open {
        return Err(Error::Conflict("round-not-open"));
    }
    let preview = balanced(&tx.db, round, tx.now).await?;
    if preview.seal != seal {
        return Err(Error::Conflict("preview-changed"));
    }
    let added: Vec<Pair> = preview.added().collect();
    let count = u32::try_from(added.len()).unwrap_or(u32::MAX);
    if !added.is_empty() {
        handover::give(&tx, preview.round.id, &added, false).await?;
        let jurors: Vec<_> = added.iter().map(|pair| pair.juror).collect();
        handover::tell(platform, &tx, &preview.round, &jurors).await?;
    }
    let detail = json!({ "pairs": added });
    tx.audit("assignment.publish", ("round", preview.round.id.0), detail)
        .await?;
    tx.commit().await?;
    Ok(count)
}

/// Gives a juror a submission by hand; the limit of the juror does not hold against it, a conflict does.
///
/// # Errors
/// `NotFound`; `Invalid` on `juror`, `submission`; `Conflict`: `round-not-open`, `juror-has-conflict`, `already-assigned`,
/// `juror-away`.
pub async fn add_assignment(platform: &Platform, viewer: &Viewer, round: RoundId, pair: Pair) -> Result<AssignmentId> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if !matches!(round.state_at(tx.now), RoundState::Open | RoundState::Closed) {
        return Err(Error::Conflict("round-not-open"));
    }
    let preview = balanced(&tx.db, round, tx.now).await?;
    if !preview
        .subjects
        .iter()
        .any(|subject| subject.submission == pair.submission)
    {
        return Err(Error::field("submission", FieldCode::NotAChoice));
    }
    let jurors = rounds::jurors_of(&tx.db, &preview.round, tx.now).await?;
    if !jurors.contains(&pair.juror) {
        return Err(Error::field("juror", FieldCode::NotAChoice));
    }
    if preview.standing.contains_key(&pair) {
        return Err(Error::Conflict("already-assigned"));
    }
    if preview.conflicts.contains(&pair) {
        return Err(Error::Conflict("juror-has-conflict"));
    }
    if preview.away.contains(&pair.juror) {
        return Err(Error::Conflict("juror-away"));
    }
    let ids = handover::give(&tx, preview.round.id, &[pair], true).await?;
    let id = *ids.first().ok_or(Error::NotFound)?;
    handover::tell(platform, &tx, &preview.round, &[pair.juror]).await?;
    let detail = json!({ "pair": pair });
    tx.audit("assignment.add", ("assignment", id.0), detail).await?;
    tx.commit().await?;
    Ok(id)
}

/// Takes an assignment away that the juror has not begun.
///
/// # Errors
/// `NotFound`; `Conflict("review-begun")`.
pub async fn remove_assignment(platform: &Platform, viewer: &Viewer, round: RoundId, id: AssignmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let row = assignment::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.round_id == round.id).ok_or(Error::NotFound)?;
    if row.state != ReviewState::Assigned {
        return Err(Error::Conflict("review-begun"));
    }
    let detail = json!({ "pair": pair_of(&row) });
    row.delete(&tx.db).await?;
    tx.audit("assignment.remove", ("assignment", id.0), detail).await?;
    tx.commit().await
}

/// After a conflict came up: the juror's assignment of this submission ends, and what was written with it.
pub(super) async fn stand_back(tx: &Tx, round: &round::Model, pair: Pair) -> Result<()> {
    let row = assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round.id))
        .filter(assignment::Column::SubmissionId.eq(pair.submission))
        .filter(assignment::Column::JurorId.eq(pair.juror))
        .one(&tx.db)
        .await?;
    if let Some(row) = row.filter(|row| row.state != ReviewState::Recused) {
        recuse(tx, row).await?;
    }
    Ok(())
}

/// Marks an assignment as given back. Its review stays in the table but counts no more and is shown to nobody.
pub(super) async fn recuse(tx: &Tx, row: assignment::Model) -> Result<()> {
    let (id, before) = (row.id, row.state);
    let mut row = row.into_active_model();
    row.state = Set(ReviewState::Recused);
    row.update(&tx.db).await?;
    queue::forget(tx, [id]).await?;
    tx.audit("review.recuse", ("assignment", id.0), json!({ "before": before }))
        .await
}

/// The reviews of these assignments, by assignment.
///
/// # Errors
/// The database's.
pub async fn reviews_of(
    db: &impl ConnectionTrait,
    assignments: impl IntoIterator<Item = AssignmentId>,
) -> Result<HashMap<AssignmentId, review::Model>> {
    let rows = review::Entity::find()
        .filter(review::Column::AssignmentId.is_in(assignments))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.assignment_id, row)).collect())
}

/// The assignments of one submission in a round.
///
/// # Errors
/// The database's.
pub async fn of_submission(
    db: &impl ConnectionTrait,
    round: RoundId,
    submission: SubmissionId,
) -> Result<Vec<assignment::Model>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::SubmissionId.eq(submission))
        .all(db)
        .await?)
}
