//! Rounds: made by an organiser, opened in the jury phase, closed by hand or by their deadline.

use super::access::{managed, subjects_of};
use super::entity::round::{ActiveModel, Column, Entity, Model};
use super::entity::{assignment, entry};
use super::{assignments, closing, require_phase, rubrics, rules, subjects};
use crate::accounts::{AccountId, Viewer, grants};
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::teams::members;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{ChallengeId, ProcessId, RoundId, TeamId};
use shared::jury::{RoundAct, RoundState};
use shared::permissions::{Object, Operation, Role, Scope};
use shared::processes::Act;
use shared::proposals::ProposalAct;
use shared::time::Timestamp;

/// What a form says of a round.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct RoundForm {
    pub reviews_required: String,
    pub juror_limit: String,
    /// A moment, UTC.
    pub closes_at: String,
    /// Any text for yes, as a ticked box sends it.
    pub blind: String,
    pub anonymous: String,
}

/// The settings of a round, checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundSettings {
    pub reviews_required: i32,
    pub juror_limit: i32,
    pub closes_at: Timestamp,
    pub blind: bool,
    pub anonymous: bool,
}

impl RoundSettings {
    /// # Errors
    /// By the fields `reviews_required` (1–10), `juror_limit` (1–200), `closes_at` (`NotADate`, `EndBeforeStart` when it is over).
    pub fn parse(form: &RoundForm, now: Timestamp) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let reviews = errors.take("reviews_required", fields::number(&form.reviews_required, 1, 10));
        let limit = errors.take("juror_limit", fields::number(&form.juror_limit, 1, 200));
        let closes = Timestamp::parse_minute(&form.closes_at).and_then(|end| {
            if end > now {
                Ok(end)
            } else {
                Err(FieldCode::EndBeforeStart)
            }
        });
        let closes_at = errors.take("closes_at", closes);
        let settings = (|| {
            Some(Self {
                reviews_required: i32::try_from(reviews?).ok()?,
                juror_limit: i32::try_from(limit?).ok()?,
                closes_at: closes_at?,
                blind: !form.blind.trim().is_empty(),
                anonymous: !form.anonymous.trim().is_empty(),
            })
        })();
        errors.finish(settings)
    }
}

/// Makes a planned round for a challenge.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn create_round(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    settings: &RoundSettings,
) -> Result<RoundId> {
    let tx = platform.begin(viewer).await?;
    let challenge = subjects::challenge(&tx.db, challenge).await?;
    let process = Scope::Process(challenge.process_id);
    viewer.require(Operation::JuryManage, &Object::in_scope(process))?;
    let id: RoundId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        process_id: Set(challenge.process_id),
        challenge_id: Set(challenge.id),
        rubric_id: Set(None),
        state: Set(RoundState::Planned),
        reviews_required: Set(settings.reviews_required),
        juror_limit: Set(settings.juror_limit),
        blind: Set(settings.blind),
        anonymous: Set(settings.anonymous),
        closes_at: Set(settings.closes_at),
        opened_at: Set(None),
        closed_at: Set(None),
        published_at: Set(None),
        show_totals: Set(false),
        show_ranks: Set(false),
        show_feedback: Set(false),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    tx.audit("round.create", ("round", id.0), settings_detail(settings))
        .await?;
    tx.commit().await?;
    Ok(id)
}

fn settings_detail(settings: &RoundSettings) -> serde_json::Value {
    json!({
        "reviews_required": settings.reviews_required,
        "juror_limit": settings.juror_limit,
        "closes_at": settings.closes_at,
        "blind": settings.blind,
        "anonymous": settings.anonymous,
    })
}

/// Changes the settings. Once it is open, only how many review and until when: whether it is blind was promised.
///
/// # Errors
/// `NotFound`; `Conflict("round-published")`.
pub async fn update_round(platform: &Platform, viewer: &Viewer, id: RoundId, settings: &RoundSettings) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, id).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    let planned = round.state == RoundState::Planned;
    let (blind, anonymous) = if planned {
        (settings.blind, settings.anonymous)
    } else {
        (round.blind, round.anonymous)
    };
    let mut row = round.into_active_model();
    row.reviews_required = Set(settings.reviews_required);
    row.juror_limit = Set(settings.juror_limit);
    row.closes_at = Set(settings.closes_at);
    row.blind = Set(blind);
    row.anonymous = Set(anonymous);
    row.update(&tx.db).await?;
    tx.audit("round.update", ("round", id.0), settings_detail(settings))
        .await?;
    tx.commit().await
}

/// Opens, closes or opens again, without giving a reason.
///
/// # Errors
/// As [`move_round_for`].
pub async fn move_round(platform: &Platform, viewer: &Viewer, id: RoundId, act: RoundAct) -> Result<()> {
    move_round_for(platform, viewer, id, act, "").await
}

/// Opens, closes or opens again. A close before the deadline needs a `reason` unless the rule of the round is met.
///
/// # Errors
/// `NotFound`; `Conflict`: `round-state` for a step that does not lead from here, `phase-closed` outside of the jury phase, `no-rubric`,
/// `no-submissions`, `deadline-over`, and as [`rules::check_opening`]; `Invalid` on `reason`.
pub async fn move_round_for(
    platform: &Platform,
    viewer: &Viewer,
    id: RoundId,
    act: RoundAct,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, id).await?;
    let next = match act {
        // Publication has more to it: `results::publish`.
        RoundAct::Publish => return Err(Error::Conflict("round-state")),
        // Past its deadline the row still says open: it can be closed for good, and opened again with a later deadline.
        RoundAct::Close => round.state.after(act),
        RoundAct::Open | RoundAct::Reopen => round.state_at(tx.now).after(act),
    };
    let next = next.map_err(|_| Error::Conflict("round-state"))?;
    if next == RoundState::Open {
        require_phase(&tx, round.process_id, Act::Review).await?;
        if round.closes_at <= tx.now {
            return Err(Error::Conflict("deadline-over"));
        }
    }
    let mut teams = Vec::new();
    let mut detail = json!({});
    let mut row = round.clone().into_active_model();
    row.state = Set(next);
    match act {
        RoundAct::Open => {
            let rubric = rubrics::newest(&tx.db, round.challenge_id).await?;
            row.rubric_id = Set(Some(rubric.ok_or(Error::Conflict("no-rubric"))?.id));
            row.opened_at = Set(Some(tx.now));
            let stated = rules::check_opening(&tx, &round).await?;
            teams = take_in(&tx, &round, stated.follows_id.is_none()).await?;
            invite(platform, &tx, &round).await?;
        }
        RoundAct::Close => {
            detail = closing::by_hand(&tx, &round, reason).await?;
            row.closed_at = Set(Some(tx.now));
        }
        RoundAct::Reopen | RoundAct::Publish => row.closed_at = Set(None),
    }
    row.update(&tx.db).await?;
    tx.audit(&format!("round.{act}"), ("round", id.0), detail).await?;
    tx.commit().await?;
    members::rights_changed(platform, &teams).await
}

/// Takes what is submitted into the round, or what goes on from the one before; from now on it is under review. The teams whose rights change by it.
async fn take_in(tx: &Tx, round: &Model, is_first: bool) -> Result<Vec<TeamId>> {
    let subjects = subjects_of(&tx.db, round).await?;
    if subjects.is_empty() {
        return Err(Error::Conflict("no-submissions"));
    }
    let rows = subjects.iter().map(|subject| entry::ActiveModel {
        round_id: Set(round.id),
        submission_id: Set(subject.submission),
        proposal_id: Set(subject.proposal),
        decision: Set(None),
        reason: Set(String::new()),
        decided_by: Set(None),
        decided_at: Set(None),
    });
    entry::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    let moved: Vec<_> = subjects.iter().map(|subject| subject.proposal).collect();
    if is_first {
        subjects::advance(tx, round.process_id, &moved, ProposalAct::StartReview).await?;
    }
    // What was assigned by hand before and was withdrawn since is no work any more.
    let ids = subjects.iter().map(|subject| subject.submission);
    assignment::Entity::delete_many()
        .filter(assignment::Column::RoundId.eq(round.id))
        .filter(assignment::Column::SubmissionId.is_not_in(ids))
        .exec(&tx.db)
        .await?;
    Ok(subjects.into_iter().map(|subject| subject.team).collect())
}

/// Tells the jurors that the round is open and that conflicts come first.
async fn invite(platform: &Platform, tx: &Tx, round: &Model) -> Result<()> {
    let jurors = assignments::panel(&tx.db, round, tx.now).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?;
    let path = format!("/jury/rounds/{}", round.id);
    let notice = Notice::new("jury-open", path, &[("challenge", challenge.title)]);
    notices::tell(platform, tx, &jurors, &notice).await
}

/// The rounds of a process, newest first.
///
/// # Errors
/// The database's.
pub async fn of_process(db: &impl ConnectionTrait, process: ProcessId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::ProcessId.eq(process))
        .order_by_desc(Column::Id)
        .all(db)
        .await?)
}

/// The jurors of a round now: all of its process, or those who sit in its own jury.
///
/// # Errors
/// The database's.
pub async fn jurors_of(db: &impl ConnectionTrait, round: &Model, now: Timestamp) -> Result<Vec<AccountId>> {
    let mut jurors = jurors_of_process(db, round.process_id, now).await?;
    if rules::of(db, round.id).await?.own_jury {
        let members = super::members::members(db, round.id).await?;
        jurors.retain(|juror| members.contains(juror));
    }
    Ok(jurors)
}

/// The jurors of a process now.
///
/// # Errors
/// The database's.
pub async fn jurors_of_process(
    db: &impl ConnectionTrait,
    process: ProcessId,
    now: Timestamp,
) -> Result<Vec<AccountId>> {
    let mut jurors = grants::holders(db, Role::Juror, Scope::Process(process), now).await?;
    jurors.sort_unstable();
    jurors.dedup();
    Ok(jurors)
}
