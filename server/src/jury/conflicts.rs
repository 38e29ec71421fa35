//! Conflicts of interest: what jurors declare, what the system finds, what organisers pin, and which of them are lifted.
//!
//! Found ones are looked for each time, so that a tie that came up later counts at once; a row of the source `found` says that an
//! organiser lifted one.

use super::access::{self, Lens, managed};
use super::assignments;
use super::entity::{conflict, round};
use super::subjects::Subject;
use super::ties::ties;
use crate::accounts::Viewer;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{AccountId, ConflictId, RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::conflicts::{LiftedBy, found};
use shared::jury::{ConflictKind, ConflictSource, RoundState};
use shared::permissions::Operation;
use shared::processes::Act;
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// A conflict that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// None when the system found it.
    pub id: Option<ConflictId>,
    pub pair: Pair,
    pub kind: ConflictKind,
    pub source: ConflictSource,
    pub note: String,
}

/// All conflicts that stand between `jurors` and `subjects`; eight queries at most, whatever their number.
///
/// # Errors
/// The database's.
pub async fn all(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    subjects: &[Subject],
    now: Timestamp,
) -> Result<Vec<Conflict>> {
    let rows = conflict::Entity::find()
        .filter(conflict::Column::JurorId.is_in(jurors.iter().copied()))
        .filter(conflict::Column::SubmissionId.is_in(subjects.iter().map(|subject| subject.submission)))
        .all(db)
        .await?;
    let lifted: BTreeSet<(Pair, ConflictKind)> = rows
        .iter()
        .filter(|row| row.lifted_at.is_some() && row.source == ConflictSource::Found)
        .map(|row| (pair_of(row), row.kind))
        .collect();
    let mut all: Vec<Conflict> = rows
        .into_iter()
        .filter(|row| row.lifted_at.is_none())
        .map(|row| Conflict {
            id: Some(row.id),
            pair: pair_of(&row),
            kind: row.kind,
            source: row.source,
            note: row.note,
        })
        .collect();
    let teams: Vec<_> = subjects.iter().map(|subject| subject.team).collect();
    let (of_jurors, of_teams) = ties(db, jurors, &teams, now).await?;
    for juror in jurors {
        for subject in subjects {
            let (Some(juror_ties), Some(team_ties)) = (of_jurors.get(juror), of_teams.get(&subject.team)) else {
                continue;
            };
            let pair = Pair {
                submission: subject.submission,
                juror: *juror,
            };
            let stands = |kind: &ConflictKind| !lifted.contains(&(pair, *kind));
            all.extend(
                found(juror_ties, team_ties)
                    .into_iter()
                    .filter(stands)
                    .map(|kind| Conflict {
                        id: None,
                        pair,
                        kind,
                        source: ConflictSource::Found,
                        note: String::new(),
                    }),
            );
        }
    }
    Ok(all)
}

fn pair_of(row: &conflict::Model) -> Pair {
    Pair {
        submission: row.submission_id,
        juror: row.juror_id,
    }
}

/// The pairs among which a conflict stands.
///
/// # Errors
/// The database's.
pub async fn standing(
    db: &impl ConnectionTrait,
    jurors: &[AccountId],
    subjects: &[Subject],
    now: Timestamp,
) -> Result<BTreeSet<Pair>> {
    let all = all(db, jurors, subjects, now).await?;
    Ok(all.into_iter().map(|conflict| conflict.pair).collect())
}

/// What a person says of a conflict.
#[derive(Clone, Debug)]
pub struct NewConflict {
    pub kind: ConflictKind,
    pub note: String,
}

/// A juror declares a conflict with a submission, before reading or after; a review under way ends.
///
/// # Errors
/// `NotFound` when the round is not open to the juror; `Conflict("phase-closed")`; `Invalid` on `note`.
pub async fn declare_conflict(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    new: &NewConflict,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let me = viewer.person()?.id;
    let round = access::round(&tx.db, round).await?;
    let subjects = access::subjects_of(&tx.db, &round).await?;
    let lens = Lens::of(&tx.db, viewer, &round, &subjects, tx.now).await?;
    if !lens.is_juror || round.state == RoundState::Planned || !subjects.iter().any(|one| one.submission == submission)
    {
        return Err(Error::NotFound);
    }
    viewer.require(Operation::ConflictDeclare, &round.object())?;
    super::require_phase(&tx, round.process_id, Act::DeclareConflict).await?;
    let pair = Pair { submission, juror: me };
    enter(&tx, pair, new, ConflictSource::Declared).await?;
    assignments::stand_back(&tx, &round, pair).await?;
    tx.commit().await
}

/// An organiser enters a conflict that neither juror nor system named.
///
/// # Errors
/// `NotFound`, `Invalid` on `note` (a pin needs a reason) or `juror`.
pub async fn pin_conflict(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    pair: Pair,
    new: &NewConflict,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let subjects = access::subjects_of(&tx.db, &round).await?;
    if !subjects.iter().any(|one| one.submission == pair.submission) {
        return Err(Error::NotFound);
    }
    if !assignments::panel(&tx.db, &round, tx.now).await?.contains(&pair.juror) {
        return Err(Error::field("juror", FieldCode::NotAChoice));
    }
    if new.note.trim().is_empty() {
        return Err(Error::field("note", FieldCode::ReasonRequired));
    }
    enter(&tx, pair, new, ConflictSource::Pinned).await?;
    assignments::stand_back(&tx, &round, pair).await?;
    tx.commit().await
}

/// Writes a conflict, or lets one that was lifted stand again.
pub(super) async fn enter(tx: &Tx, pair: Pair, new: &NewConflict, source: ConflictSource) -> Result<()> {
    let note = fields::text(&new.note, 0, 500).map_err(|code| Error::field("note", code))?;
    let old = conflict::Entity::find()
        .filter(conflict::Column::SubmissionId.eq(pair.submission))
        .filter(conflict::Column::JurorId.eq(pair.juror))
        .filter(conflict::Column::Kind.eq(new.kind))
        .one(&tx.db)
        .await?;
    let id = old.as_ref().map_or_else(|| tx.new_id::<ConflictId>(), |old| old.id);
    let row = conflict::ActiveModel {
        id: Set(id),
        submission_id: Set(pair.submission),
        juror_id: Set(pair.juror),
        kind: Set(new.kind),
        source: Set(source),
        note: Set(note),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
        lifted_at: Set(None),
        lifted_by: Set(None),
        lifted_reason: Set(String::new()),
    };
    match old {
        Some(old) if old.lifted_at.is_none() => return Ok(()),
        Some(_) => drop(row.update(&tx.db).await?),
        None => drop(row.insert(&tx.db).await.on_unique("kind")?),
    }
    let detail = json!({ "juror": pair.juror, "kind": new.kind.as_str(), "source": source.as_str() });
    tx.audit("conflict.enter", ("submission", pair.submission.0), detail)
        .await
}

/// An organiser lifts a conflict that was found or pinned, with a reason; being of the team is never lifted. What a juror declared only
/// the juror takes back: [`take_back_conflict`].
///
/// # Errors
/// `NotFound`, `Forbidden`, `Invalid` on `reason`.
pub async fn lift_conflict(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    pair: Pair,
    kind: ConflictKind,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let conflict = one_of(&tx, &round, pair, kind).await?;
    if !conflict.source.may_lift(kind, LiftedBy::Organiser) {
        return Err(Error::Forbidden);
    }
    let reason = fields::text(reason, 1, 500).map_err(|_| Error::field("reason", FieldCode::ReasonRequired))?;
    lift(&tx, &conflict, &reason).await?;
    tx.commit().await
}

/// A juror takes back what they declared.
///
/// # Errors
/// `NotFound`, `Forbidden` for a conflict that others entered.
pub async fn take_back_conflict(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    kind: ConflictKind,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let juror = viewer.person()?.id;
    let round = access::round(&tx.db, round).await?;
    viewer.require(Operation::ConflictDeclare, &round.object())?;
    if !super::rules::sits(&tx.db, round.id, juror).await? {
        return Err(Error::NotFound);
    }
    super::require_phase(&tx, round.process_id, Act::DeclareConflict).await?;
    let conflict = one_of(&tx, &round, Pair { submission, juror }, kind).await?;
    if !conflict.source.may_lift(kind, LiftedBy::Juror) {
        return Err(Error::Forbidden);
    }
    lift(&tx, &conflict, "").await?;
    tx.commit().await
}

async fn one_of(tx: &Tx, round: &round::Model, pair: Pair, kind: ConflictKind) -> Result<Conflict> {
    let subjects = access::subjects_of(&tx.db, round).await?;
    let all = all(&tx.db, &[pair.juror], &subjects, tx.now).await?;
    all.into_iter()
        .find(|one| one.pair == pair && one.kind == kind)
        .ok_or(Error::NotFound)
}

async fn lift(tx: &Tx, conflict: &Conflict, reason: &str) -> Result<()> {
    let Pair { submission, juror } = conflict.pair;
    if let Some(id) = conflict.id {
        conflict::Entity::update_many()
            .col_expr(conflict::Column::LiftedAt, Expr::value(tx.now))
            .col_expr(conflict::Column::LiftedBy, Expr::value(tx.actor))
            .col_expr(conflict::Column::LiftedReason, Expr::value(reason))
            .filter(conflict::Column::Id.eq(id))
            .exec(&tx.db)
            .await?;
    } else {
        let row = conflict::ActiveModel {
            id: Set(tx.new_id()),
            submission_id: Set(submission),
            juror_id: Set(juror),
            kind: Set(conflict.kind),
            source: Set(ConflictSource::Found),
            note: Set(String::new()),
            created_by: Set(None),
            created_at: Set(tx.now),
            lifted_at: Set(Some(tx.now)),
            lifted_by: Set(tx.actor),
            lifted_reason: Set(reason.to_owned()),
        };
        row.insert(&tx.db).await.on_unique("kind")?;
    }
    let detail = json!({ "juror": juror, "kind": conflict.kind.as_str(), "reason": reason });
    tx.audit("conflict.lift", ("submission", submission.0), detail).await
}

/// The conflicts of a round, for its organisers, with the jurors who may have some.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list_conflicts(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<ConflictList> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = managed(db, viewer, round).await?;
    let subjects = access::subjects_of(db, &round).await?;
    let jurors = assignments::panel(db, &round, now).await?;
    let conflicts = all(db, &jurors, &subjects, now).await?;
    let names = crate::accounts::service::pseudonyms(platform.db.read(), jurors.iter().copied()).await?;
    let mut jurors: Vec<_> = names.into_iter().collect();
    jurors.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(ConflictList {
        round,
        subjects,
        jurors,
        conflicts,
    })
}

/// What an organiser sees of conflicts.
#[derive(Clone, Debug)]
pub struct ConflictList {
    pub round: round::Model,
    pub subjects: Vec<Subject>,
    /// By name.
    pub jurors: Vec<(AccountId, String)>,
    pub conflicts: Vec<Conflict>,
}
