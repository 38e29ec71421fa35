//! What an office does after it has committed itself.

use super::answers::{NewMilestone, add_milestone};
use super::entity::{milestone, recommendation};
use super::service::{followers, path};
use super::{Hand, links, offices};
use crate::error::{Error, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::ids::{MilestoneId, RecommendationId};
use shared::recommendations::{LinkPurpose, MilestoneAct, MilestoneState};

/// What an office reports at once.
#[derive(Clone, Debug)]
pub enum Report {
    Add(NewMilestone),
    /// Moves a milestone; `evidence` (words or an address) replaces what stood there when it is not empty.
    Move {
        milestone: MilestoneId,
        act: MilestoneAct,
        evidence: String,
    },
}

/// Takes a report. One that came by a link uses it up; the office gets the next link by mail.
///
/// # Errors
/// `NotFound` for a link or milestone that does not belong here; `Forbidden`; `Conflict("nothing-promised")` before the office committed
/// itself, `Conflict("milestone-not-moved")`.
pub async fn report(platform: &Platform, hand: &Hand, report: Report) -> Result<RecommendationId> {
    let tx = platform.begin(&hand.viewer()).await?;
    let row = hand.open(&tx.db, LinkPurpose::Progress, tx.now).await?;
    let last = super::service::last_response(&tx.db, row.id).await?;
    if !last.is_some_and(|answer| answer.kind.commits()) {
        return Err(Error::Conflict("nothing-promised"));
    }
    match report {
        Report::Add(new) => {
            let id = add_milestone(&tx, row.id, new).await?;
            tx.audit(
                "milestone.add",
                ("milestone", id.0),
                json!({ "recommendation": row.id }),
            )
            .await?;
        }
        Report::Move {
            milestone,
            act,
            evidence,
        } => move_one(platform, &tx, &row, milestone, act, evidence).await?,
    }
    if matches!(hand, Hand::Link(_)) {
        links::end(&tx, row.id, LinkPurpose::Progress).await?;
        let office = offices::load(&tx.db, row.office_id).await?;
        links::send(platform, &tx, &office, &row, LinkPurpose::Progress, "office-progress").await?;
    }
    tx.commit().await?;
    Ok(row.id)
}

async fn move_one(
    platform: &Platform,
    tx: &Tx,
    row: &recommendation::Model,
    id: MilestoneId,
    act: MilestoneAct,
    evidence: String,
) -> Result<()> {
    let found = milestone::Entity::find_by_id(id)
        .filter(milestone::Column::RecommendationId.eq(row.id))
        .one(&tx.db)
        .await?;
    let found = found.ok_or(Error::NotFound)?;
    let state = found
        .state
        .after(act)
        .map_err(|_| Error::Conflict("milestone-not-moved"))?;
    let title = found.title.clone();
    let mut changed = found.into_active_model();
    changed.state = Set(state);
    changed.changed_at = Set(tx.now);
    if !evidence.is_empty() {
        changed.evidence = Set(evidence);
    }
    changed.update(&tx.db).await?;
    if state == MilestoneState::Done {
        let values = [("title", row.title.clone()), ("milestone", title)];
        tell(
            platform,
            tx,
            &followers(tx, row).await?,
            &Notice::new("milestone-done", path(row.id), &values),
        )
        .await?;
    }
    tx.audit(
        "milestone.move",
        ("milestone", id.0),
        json!({ "state": state.as_str() }),
    )
    .await
}
