//! What others do around amendments: support one, and close their submission.

use super::entity::amendment::Model;
use super::entity::{closing, support};
use super::ground::Ground;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use serde_json::json;
use shared::amendments::AmendmentState;
use shared::ids::{AccountId, AmendmentId, MotionId};
use shared::permissions::Operation;

/// # Errors
/// `Conflict` for one's own, and when it is decided.
fn check_support(row: &Model, account: AccountId) -> Result<()> {
    match row.state {
        AmendmentState::Submitted if row.submitter_id == account => Err(Error::Conflict("amendment-own")),
        AmendmentState::Submitted => Ok(()),
        _ => Err(Error::Conflict("amendment-decided")),
    }
}

/// Supports somebody else's amendment, or no longer.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for one's own, and when it is decided.
pub async fn support(platform: &Platform, viewer: &Viewer, id: AmendmentId, supports: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (ground, row) = Ground::of(&tx.db, viewer, id, tx.now).await?;
    ground.require(viewer, Operation::AmendmentPropose)?;
    ground.check_open()?;
    let account = tx.account()?;
    check_support(&row, account)?;
    if supports {
        let new = support::ActiveModel {
            amendment_id: Set(id),
            account_id: Set(account),
            given_at: Set(tx.now),
        };
        let same = OnConflict::columns([support::Column::AmendmentId, support::Column::AccountId])
            .do_nothing()
            .to_owned();
        support::Entity::insert(new)
            .on_conflict(same)
            .exec_without_returning(&tx.db)
            .await?;
    } else {
        support::Entity::delete_by_id((id, account)).exec(&tx.db).await?;
    }
    tx.audit(
        "amendment.support",
        ("amendment", id.0),
        json!({ "supports": supports }),
    )
    .await?;
    tx.commit().await
}

/// Closes the submission of amendments to a motion, or opens it again.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary; `Conflict` once the motion is decided.
pub async fn take_amendments(platform: &Platform, viewer: &Viewer, motion: MotionId, takes: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    closing::Entity::delete_by_id(motion).exec(&tx.db).await?;
    if !takes {
        let row = closing::ActiveModel {
            motion_id: Set(motion),
            closed_by: Set(tx.actor),
            closed_at: Set(tx.now),
        };
        row.insert(&tx.db).await?;
    }
    let act = if takes { "amendments.open" } else { "amendments.close" };
    tx.audit(act, ("motion", motion.0), json!({})).await?;
    tx.commit().await
}
