//! Jurors who are away: what they have not finished goes back, they get nothing new, and they may come back.
//!
//! A row of `jury_absence` says that a juror is away; it goes when they are back, and the audit log keeps what was. What went back stands
//! in the state `away` with what was written, so that coming back takes it up again where nobody else has the place by then. From the
//! last day on the juror counts as there again, without any act.

pub mod entity;

use super::access::{self, managed, sat_in};
use super::entity::{assignment, round};
use super::scoring::queue;
use super::{assignments, conflicts, expertise, handover, rounds, subjects, swaps};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, RoundId};
use shared::jury::absence::{Absence, RawAbsence, is_away};
use shared::jury::fields::Themes;
use shared::jury::{ReviewState, RoundState};
use shared::permissions::Operation;
use shared::time::{Day, Timestamp};

/// What a juror said of a round before reading: fields, and whether they are there.
#[derive(Clone, Debug)]
pub struct Availability {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    pub fields: Themes,
    /// What was said last; it may be over.
    pub absence: Option<Model>,
    pub is_away: bool,
    /// Reviews that would go back, and those that went back.
    pub unfinished: usize,
    pub gone: usize,
}

/// Whether a juror is there, for the juror.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of the round.
pub async fn get_availability(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Availability> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = sat_in(db, viewer, round, Operation::ConflictDeclare).await?;
    let me = viewer.person()?.id;
    let absence = Entity::find_by_id((round.id, me)).one(db).await?;
    let is_away = absence.as_ref().is_some_and(|row| is_away(row.until_day, Day::of(now)));
    Ok(Availability {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        fields: expertise::fields_of(db, round.id, me).await?,
        unfinished: in_states(db, round.id, me, &UNFINISHED).await?.len(),
        gone: in_states(db, round.id, me, &[ReviewState::Away]).await?.len(),
        absence,
        is_away,
        round,
    })
}

const UNFINISHED: [ReviewState; 2] = [ReviewState::Assigned, ReviewState::Draft];

async fn in_states(
    db: &impl ConnectionTrait,
    round: RoundId,
    juror: AccountId,
    states: &[ReviewState],
) -> Result<Vec<assignment::Model>> {
    Ok(assignment::Entity::find()
        .filter(assignment::Column::RoundId.eq(round))
        .filter(assignment::Column::JurorId.eq(juror))
        .filter(assignment::Column::State.is_in(states.iter().copied()))
        .all(db)
        .await?)
}

/// Who is away from a round now.
///
/// # Errors
/// The database's.
pub async fn of_round(db: &impl ConnectionTrait, round: RoundId, now: Timestamp) -> Result<Vec<Model>> {
    let mut rows = Entity::find().filter(Column::RoundId.eq(round)).all(db).await?;
    rows.retain(|row| is_away(row.until_day, Day::of(now)));
    Ok(rows)
}

/// A juror is away, or cannot go on. How many reviews went back.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of the round; `Conflict("round-published")`; `Invalid` as [`Absence::parse`].
pub async fn leave(platform: &Platform, viewer: &Viewer, round: RoundId, raw: RawAbsence<'_>) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let round = sat_in(&tx.db, viewer, round, Operation::ConflictDeclare).await?;
    let absence = Absence::parse(raw, Day::of(tx.now))?;
    let back = go(platform, &tx, &round, tx.account()?, &absence).await?;
    tx.commit().await?;
    Ok(back)
}

/// An organiser says for a juror that they are away; the juror is told.
///
/// # Errors
/// `NotFound`; `Conflict("round-published")`; `Invalid` on `juror`, or as [`Absence::parse`].
pub async fn mark_away(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    juror: AccountId,
    raw: RawAbsence<'_>,
) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let absence = Absence::parse(raw, Day::of(tx.now))?;
    if !assignments::panel(&tx.db, &round, tx.now).await?.contains(&juror) {
        return Err(Error::field("juror", FieldCode::NotAChoice));
    }
    let back = go(platform, &tx, &round, juror, &absence).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    let path = format!("/jury/rounds/{}/availability", round.id);
    let notice = Notice::new("jury-marked-away", path, &[("challenge", challenge)]);
    notices::tell(platform, &tx, &[juror], &notice).await?;
    tx.commit().await?;
    Ok(back)
}

async fn go(platform: &Platform, tx: &Tx, round: &round::Model, juror: AccountId, absence: &Absence) -> Result<usize> {
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    Entity::delete_by_id((round.id, juror)).exec(&tx.db).await?;
    let row = ActiveModel {
        round_id: Set(round.id),
        juror_id: Set(juror),
        from_day: Set(absence.from),
        until_day: Set(absence.until),
        keeps: Set(absence.keeps),
        reason: Set(absence.reason.clone()),
        marked_by: Set(tx.actor),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let back = if absence.keeps {
        Vec::new()
    } else {
        in_states(&tx.db, round.id, juror, &UNFINISHED).await?
    };
    let ids: Vec<_> = back.iter().map(|row| row.id).collect();
    assignment::Entity::update_many()
        .col_expr(assignment::Column::State, Expr::value(ReviewState::Away))
        .filter(assignment::Column::Id.is_in(ids.iter().copied()))
        .exec(&tx.db)
        .await?;
    queue::forget(tx, ids.iter().copied()).await?;
    swaps::end_of(platform, tx, round, juror, &ids).await?;
    let detail = json!({
        "juror": juror,
        "from": absence.from.to_string(),
        "until": absence.until.map(|day| day.to_string()),
        "keeps": absence.keeps,
        "back": back.iter().map(|row| row.submission_id).collect::<Vec<_>>(),
    });
    tx.audit("juror.away", ("round", round.id.0), detail).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    let values = [("challenge", challenge), ("count", back.len().to_string())];
    let notice = Notice::new("jury-away", format!("/jury/rounds/{}/assign", round.id), &values);
    notices::tell(platform, tx, &handover::organisers(tx, round).await?, &notice).await?;
    Ok(back.len())
}

/// A juror is there again. How many of the reviews that went back they have again.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of the round; `Conflict("not-away")`.
pub async fn come_back(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let round = sat_in(&tx.db, viewer, round, Operation::ConflictDeclare).await?;
    let taken = back_again(platform, &tx, &round, tx.account()?).await?;
    tx.commit().await?;
    Ok(taken)
}

/// An organiser says for a juror that they are there again.
///
/// # Errors
/// `NotFound`; `Conflict("not-away")`.
pub async fn mark_back(platform: &Platform, viewer: &Viewer, round: RoundId, juror: AccountId) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let taken = back_again(platform, &tx, &round, juror).await?;
    if taken > 0 {
        handover::tell(platform, &tx, &round, &[juror]).await?;
    }
    tx.commit().await?;
    Ok(taken)
}

async fn back_again(platform: &Platform, tx: &Tx, round: &round::Model, juror: AccountId) -> Result<usize> {
    let gone = Entity::delete_by_id((round.id, juror)).exec(&tx.db).await?;
    if gone.rows_affected == 0 {
        return Err(Error::Conflict("not-away"));
    }
    let rows = free_again(tx, round, juror).await?;
    let taken: Vec<_> = rows.iter().map(|row| row.submission_id).collect();
    handover::take_up(tx, rows).await?;
    let detail = json!({ "juror": juror, "taken": taken });
    tx.audit("juror.back", ("round", round.id.0), detail).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    let values = [("challenge", challenge), ("count", taken.len().to_string())];
    let notice = Notice::new("jury-back", format!("/jury/rounds/{}/assign", round.id), &values);
    notices::tell(platform, tx, &handover::organisers(tx, round).await?, &notice).await?;
    Ok(taken.len())
}

/// What went back of the juror, is still free, and may be theirs: only while the round is open, for later they may have seen what others gave.
async fn free_again(tx: &Tx, round: &round::Model, juror: AccountId) -> Result<Vec<assignment::Model>> {
    let jurors = rounds::jurors_of(&tx.db, round, tx.now).await?;
    if round.state_at(tx.now) != RoundState::Open || !jurors.contains(&juror) {
        return Ok(Vec::new());
    }
    let mut rows = in_states(&tx.db, round.id, juror, &[ReviewState::Away]).await?;
    let subjects = access::subjects_of(&tx.db, round).await?;
    let barred = conflicts::standing(&tx.db, &[juror], &subjects, tx.now).await?;
    let all = assignments::of_round(&tx.db, round.id).await?;
    let required = usize::try_from(round.reviews_required).unwrap_or(1);
    rows.retain(|row| {
        let others = all
            .iter()
            .filter(|other| other.submission_id == row.submission_id && !other.state.is_given_back());
        others.count() < required && !barred.contains(&assignments::pair_of(row))
    });
    Ok(rows)
}
