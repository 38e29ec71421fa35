//! The proposed procedure: what chair or secretary suggest for each amendment, and whether its submitter agrees.

use super::decisions::path;
use super::entity::amendment::{Column, Entity, Model};
use super::entity::procedure;
use super::ground::Ground;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::motions::entity as motion;
use crate::notices::{self, Notice};
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Set,
};
use serde_json::json;
use shared::amendments::fields::ProcedureText;
use shared::amendments::{AmendmentState, Procedure};
use shared::fields::FieldCode;
use shared::ids::AmendmentId;
use shared::motions::MotionState;
use shared::permissions::Operation;

/// Things that wait of one person, at most.
const LIMIT: u64 = 20;

/// The other amendment because of which there would be nothing to decide: a submitted one of the same motion.
///
/// # Errors
/// `Invalid`.
pub(super) async fn check_because(
    db: &impl ConnectionTrait,
    row: &Model,
    because: Option<AmendmentId>,
) -> Result<AmendmentId> {
    let refused = || Error::field("because", FieldCode::NotAChoice);
    let because = because.filter(|other| *other != row.id).ok_or_else(refused)?;
    let found = Entity::find_by_id(because)
        .filter(Column::MotionId.eq(row.motion_id))
        .filter(Column::Number.is_not_null())
        .one(db)
        .await?;
    found.map(|other| other.id).ok_or_else(refused)
}

/// Proposes a procedure for an amendment, in place of the one before; the submitter is asked anew.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Invalid` for another amendment that is none of the motion; `Conflict` when it is
/// decided.
pub async fn propose(platform: &Platform, viewer: &Viewer, id: AmendmentId, text: ProcedureText) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    check_undecided(&ground, &row)?;
    let because = match text.procedure {
        Procedure::Obsolete => Some(check_because(&tx.db, &row, text.because).await?),
        _ => None,
    };
    procedure::Entity::delete_by_id(id).exec(&tx.db).await?;
    let new = procedure::ActiveModel {
        amendment_id: Set(id),
        kind: Set(text.procedure),
        text: Set(text.text),
        reason: Set(text.reason),
        because_id: Set(because),
        proposed_by: Set(tx.actor),
        proposed_at: Set(tx.now),
        agrees: Set(false),
        answered_at: Set(None),
    };
    new.insert(&tx.db).await?;
    tx.audit(
        "amendment.procedure",
        ("amendment", id.0),
        json!({ "procedure": text.procedure }),
    )
    .await?;
    if tx.actor != Some(row.submitter_id) {
        let number = row.named().map(|number| number.to_string()).unwrap_or_default();
        let notice = Notice::new("amendment-procedure", path(id), &[("number", number)]);
        notices::tell(platform, &tx, &[row.submitter_id], &notice).await?;
    }
    tx.commit().await
}

/// Takes a proposed procedure back.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the amendment is decided.
pub async fn clear(platform: &Platform, viewer: &Viewer, id: AmendmentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    check_undecided(&ground, &row)?;
    procedure::Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("amendment.procedure_clear", ("amendment", id.0), json!({}))
        .await?;
    tx.commit().await
}

/// Says, as the submitter, whether one agrees to the proposed procedure. One may change one's mind until the decision.
///
/// # Errors
/// `NotFound`, also without a proposed procedure; `Forbidden`; `Conflict` when the amendment is decided.
pub async fn answer(platform: &Platform, viewer: &Viewer, id: AmendmentId, agrees: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentChange)?;
    check_undecided(&ground, &row)?;
    let procedure = procedure::Entity::find_by_id(id).one(&tx.db).await?;
    let mut procedure: procedure::ActiveModel = procedure.ok_or(Error::NotFound)?.into();
    procedure.agrees = Set(agrees);
    procedure.answered_at = Set(Some(tx.now));
    procedure.update(&tx.db).await?;
    tx.audit("amendment.answer", ("amendment", id.0), json!({ "agrees": agrees }))
        .await?;
    tx.commit().await
}

pub(super) fn check_undecided(ground: &Ground, row: &Model) -> Result<()> {
    ground.check_open()?;
    if row.state == AmendmentState::Submitted {
        Ok(())
    } else {
        Err(Error::Conflict("amendment-decided"))
    }
}

/// The proposed procedures that wait for an answer of `viewer`.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let unanswered = procedure::Entity::find()
        .select_only()
        .column(procedure::Column::AmendmentId)
        .filter(procedure::Column::AnsweredAt.is_null());
    let decided = MotionState::ALL.iter().copied().filter(|state| state.is_final());
    let open = motion::Entity::find()
        .select_only()
        .column(motion::Column::Id)
        .filter(motion::Column::State.is_not_in(decided));
    let rows = Entity::find()
        .filter(Column::SubmitterId.eq(viewer.person()?.id))
        .filter(Column::State.eq(AmendmentState::Submitted))
        .filter(Column::Id.in_subquery(unanswered.into_query()))
        .filter(Column::MotionId.in_subquery(open.into_query()))
        .order_by_asc(Column::Id)
        .limit(LIMIT)
        .all(platform.db.read())
        .await?;
    let wait = |row: Model| {
        let number = row.named().map(|number| number.to_string()).unwrap_or_default();
        Waiting::new("amendment-answer", path(row.id), &[("number", number)], None)
    };
    Ok(rows.into_iter().map(wait).collect())
}
