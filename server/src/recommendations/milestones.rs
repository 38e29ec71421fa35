//! What an office does after it has committed itself.

use super::answers::{NewMilestone, add_milestone};
use super::entity::{milestone, recommendation};
use super::service::{commits, followers, load, path};
use super::{Hand, links, offices};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{MilestoneId, RecommendationId};
use shared::recommendations::{LinkPurpose, MilestoneAct, MilestoneState};
use shared::time::Day;
use std::collections::BTreeSet;

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

/// Takes a report, and tells whoever follows the recommendation. One that came by a link uses it up; the office gets the next link by mail.
///
/// # Errors
/// `NotFound` for a link or milestone that does not belong here; `Forbidden`; `Conflict("nothing-promised")` before the office committed
/// itself, `Conflict("milestone-not-moved")`; `Invalid` on `evidence` when nothing shows what is done.
pub async fn report(platform: &Platform, hand: &Hand, report: Report) -> Result<RecommendationId> {
    let tx = platform.begin(&hand.viewer()).await?;
    let row = hand.open(&tx.db, LinkPurpose::Progress, tx.now).await?;
    if !commits(&tx.db, row.id).await? {
        return Err(Error::Conflict("nothing-promised"));
    }
    match report {
        Report::Add(new) => {
            let values = [("title", row.title.clone()), ("milestone", new.title.clone())];
            let id = add_milestone(&tx, row.id, new).await?;
            let notice = Notice::new("milestone-added", path(row.id), &values);
            tell(platform, &tx, &followers(&tx, &row).await?, &notice).await?;
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
    if state.needs_evidence() && evidence.is_empty() && found.evidence.is_empty() {
        return Err(Error::field("evidence", FieldCode::Required));
    }
    let title = found.title.clone();
    let mut changed = found.into_active_model();
    changed.state = Set(state);
    changed.changed_at = Set(tx.now);
    if !evidence.is_empty() {
        changed.evidence = Set(evidence);
    }
    changed.update(&tx.db).await?;
    let values = [("title", row.title.clone()), ("milestone", title)];
    let notice = match state {
        MilestoneState::Done => Notice::new("milestone-done", path(row.id), &values),
        MilestoneState::Dropped => Notice::new("milestone-dropped", path(row.id), &values),
        MilestoneState::Started | MilestoneState::Planned => Notice::new("milestone-started", path(row.id), &values),
    };
    tell(platform, tx, &followers(tx, row).await?, &notice).await?;
    tx.audit(
        "milestone.move",
        ("milestone", id.0),
        json!({ "state": state.as_str() }),
    )
    .await
}

/// Recommendations that one look reminds of; the next look goes on.
const MOST: u64 = 200;

/// Reminds offices of milestones whose day is over, once for each day, and tells those who follow. An office that has taken back its word could
/// report nothing, and is not reminded. Looked for once an hour; twice changes nothing.
///
/// # Errors
/// The database's.
pub async fn send_due(platform: &Platform) -> Result<()> {
    use milestone::Column;
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let untold = Condition::any()
        .add(Column::RemindedDay.is_null())
        .add(Expr::col(Column::RemindedDay).not_equals(Column::DueDay));
    let late = milestone::Entity::find()
        .filter(Column::DueDay.lt(Day::of(tx.now)))
        .filter(Column::State.is_in([MilestoneState::Planned, MilestoneState::Started]))
        .filter(untold)
        .order_by_asc(Column::Id)
        .limit(MOST)
        .all(&tx.db)
        .await?;
    let (mut seen, mut told) = (BTreeSet::new(), 0);
    for row in &late {
        if !seen.insert(row.recommendation_id) || !commits(&tx.db, row.recommendation_id).await? {
            continue;
        }
        told += 1;
        let recommendation = load(&tx.db, row.recommendation_id).await?;
        let office = offices::load(&tx.db, recommendation.office_id).await?;
        links::send(
            platform,
            &tx,
            &office,
            &recommendation,
            LinkPurpose::Progress,
            "office-milestone-late",
        )
        .await?;
        let values = [
            ("title", recommendation.title.clone()),
            ("milestone", row.title.clone()),
        ];
        let notice = Notice::new("milestone-late", path(recommendation.id), &values);
        tell(platform, &tx, &followers(&tx, &recommendation).await?, &notice).await?;
    }
    if late.is_empty() {
        return Ok(());
    }
    milestone::Entity::update_many()
        .col_expr(Column::RemindedDay, Expr::col(Column::DueDay))
        .filter(Column::Id.is_in(late.iter().map(|row| row.id)))
        .exec(&tx.db)
        .await?;
    if told > 0 {
        let detail = json!({ "late": late.len(), "offices": told });
        tx.audit("milestone.remind", ("milestone", late[0].id.0), detail)
            .await?;
    }
    tx.commit().await
}
