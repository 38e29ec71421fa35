//! Flags: a juror says that something is wrong with a submission, the organisers answer. A flag hides nothing and moves no state.
//!
//! An organiser sees a flag as a finished review of that juror: not one on a text of their own team, and, when they judge themselves, only
//! after their own review of it. So nobody is led by what another juror found.

use super::entity::flag::{ActiveModel, Column, Entity, Model};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::jury::access::{Lens, managed};
use crate::jury::entity::round;
use crate::jury::handover;
use crate::jury::reviews::{self, Found};
use crate::jury::subjects::{self, Subject};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::ids::{AssignmentId, FlagId, RoundId};
use shared::jury::scoring::flag_answer;
use shared::jury::{FlagAct, FlagState, NewFlag, ReviewState, RoundState, Sight};
use std::collections::HashMap;

/// Rows of a list at most.
pub const PAGE: u64 = 50;

/// A flag as organisers see it.
#[derive(Clone, Debug)]
pub struct FlagView {
    pub row: Model,
    pub subject: Subject,
    /// None where jurors are anonymous to each other and the organiser is one of them.
    pub author: Option<String>,
    pub answered_by: Option<String>,
}

/// The flags of a round.
#[derive(Clone, Debug)]
pub struct FlagList {
    pub round: round::Model,
    pub flags: Vec<FlagView>,
    /// Those of this page that are not theirs to see: see above.
    pub hidden: u32,
    /// The last flag of this page, when there are more.
    pub after: Option<FlagId>,
}

/// A juror's own flags on a task, oldest first.
///
/// # Errors
/// The database's.
pub async fn of_assignment(db: &impl ConnectionTrait, id: AssignmentId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::AssignmentId.eq(id))
        .order_by_asc(Column::Id)
        .all(db)
        .await?)
}

/// A juror flags what is given to them; the organisers are told that there is something.
///
/// # Errors
/// `NotFound` for everybody but its juror; `Conflict`: `round-published`, `already-flagged` while one of the same kind is open.
pub async fn raise(platform: &Platform, viewer: &Viewer, id: AssignmentId, new: &NewFlag) -> Result<FlagId> {
    let tx = platform.begin(viewer).await?;
    let Found { assignment, round, .. } = reviews::find(&tx.db, viewer, id, tx.now).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    let is_same = |row: &Model| row.kind == new.kind && row.state == FlagState::Open;
    if of_assignment(&tx.db, id).await?.iter().any(is_same) {
        return Err(Error::Conflict("already-flagged"));
    }
    let flag: FlagId = tx.new_id();
    let row = ActiveModel {
        id: Set(flag),
        assignment_id: Set(id),
        round_id: Set(round.id),
        submission_id: Set(assignment.submission_id),
        juror_id: Set(assignment.juror_id),
        kind: Set(new.kind),
        reason: Set(new.reason.clone()),
        state: Set(FlagState::Open),
        answer: Set(String::new()),
        answered_by: Set(None),
        answered_at: Set(None),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let detail = json!({ "assignment": id, "kind": new.kind });
    tx.audit("flag.raise", ("flag", flag.0), detail).await?;
    tell_organisers(platform, &tx, &round).await?;
    tx.commit().await?;
    Ok(flag)
}

/// That there is a flag, and no more: who may read it, the page decides.
async fn tell_organisers(platform: &Platform, tx: &Tx, round: &round::Model) -> Result<()> {
    let people = handover::organisers(tx, round).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?;
    let path = format!("/jury/rounds/{}/flags", round.id);
    let notice = Notice::new("jury-flag", path, &[("challenge", challenge.title)]);
    notices::tell(platform, tx, &people, &notice).await
}

/// A juror takes their flag back before it is answered.
///
/// # Errors
/// `NotFound` for everybody but its juror; `Conflict("flag-answered")`.
pub async fn take_back(platform: &Platform, viewer: &Viewer, id: AssignmentId, flag: FlagId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    reviews::find(&tx.db, viewer, id, tx.now).await?;
    let row = Entity::find_by_id(flag).one(&tx.db).await?;
    let row = row.filter(|row| row.assignment_id == id).ok_or(Error::NotFound)?;
    let state = row
        .state
        .after(FlagAct::TakeBack)
        .ok_or(Error::Conflict("flag-answered"))?;
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.update(&tx.db).await?;
    tx.audit("flag.take_back", ("flag", flag.0), json!({})).await?;
    tx.commit().await
}

/// An organiser answers a flag, or says it better; its juror is told.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others, and for a flag that is not theirs to see; `Conflict("flag-taken-back")`; `Invalid` on `answer`.
pub async fn answer(platform: &Platform, viewer: &Viewer, round: RoundId, flag: FlagId, answer: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    let row = Entity::find_by_id(flag).one(&tx.db).await?;
    let row = row.filter(|row| row.round_id == round.id).ok_or(Error::NotFound)?;
    let subjects = subjects::of_submissions(&tx.db, &[row.submission_id]).await?;
    let lens = Lens::of(&tx.db, viewer, &round, &subjects, tx.now).await?;
    if !is_seen(&lens, &row) {
        return Err(Error::NotFound);
    }
    let state = row
        .state
        .after(FlagAct::Answer)
        .ok_or(Error::Conflict("flag-taken-back"))?;
    let answer = flag_answer(answer).map_err(|code| Error::field("answer", code))?;
    let number = subjects.into_iter().next().ok_or(Error::NotFound)?.number;
    let (juror, path) = (row.juror_id, format!("/jury/assignments/{}", row.assignment_id));
    let mut row = row.into_active_model();
    row.state = Set(state);
    row.answer = Set(answer);
    row.answered_by = Set(tx.actor);
    row.answered_at = Set(Some(tx.now));
    row.update(&tx.db).await?;
    tx.audit("flag.answer", ("flag", flag.0), json!({})).await?;
    let notice = Notice::new("jury-flag-answered", path, &[("number", number.to_string())]);
    if Some(juror) != tx.actor {
        notices::tell(platform, &tx, &[juror], &notice).await?;
    }
    tx.commit().await
}

/// Whether a flag is theirs to see: as a finished review of its juror.
fn is_seen(lens: &Lens, row: &Model) -> bool {
    lens.review(row.submission_id, row.juror_id, ReviewState::Finished) >= Sight::ForJury
}

/// The flags of a round for its organisers, oldest first from `after` on: those without an answer, or all.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    only_open: bool,
    after: Option<FlagId>,
) -> Result<FlagList> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let mut query = Entity::find().filter(Column::RoundId.eq(round.id));
    if only_open {
        query = query.filter(Column::State.eq(FlagState::Open));
    }
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    let mut rows = query.order_by_asc(Column::Id).limit(PAGE + 1).all(db).await?;
    let more = rows.len() as u64 > PAGE;
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let after = rows.last().map(|row| row.id).filter(|_| more);
    let ids: Vec<_> = rows.iter().map(|row| row.submission_id).collect();
    let subjects = subjects::of_submissions(db, &ids).await?;
    let lens = Lens::of(db, viewer, &round, &subjects, platform.clock.now()).await?;
    let (seen, hidden): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| is_seen(&lens, row));
    let mut people: Vec<_> = seen.iter().map(|row| row.juror_id).collect();
    people.extend(seen.iter().filter_map(|row| row.answered_by));
    let names = accounts::pseudonyms(platform.db.read(), people).await?;
    let (blind, named) = (round.blind && lens.is_juror, lens.sees_names(&round));
    let subjects: HashMap<_, _> = subjects.into_iter().map(|one| (one.submission, one)).collect();
    let view = |row: Model| {
        Some(FlagView {
            subject: subjects.get(&row.submission_id)?.clone().blinded(blind),
            author: names.get(&row.juror_id).filter(|_| named).cloned(),
            answered_by: row.answered_by.and_then(|id| names.get(&id).cloned()),
            row,
        })
    };
    Ok(FlagList {
        flags: seen.into_iter().filter_map(view).collect(),
        hidden: u32::try_from(hidden.len()).unwrap_or(u32::MAX),
        after,
        round,
    })
}
