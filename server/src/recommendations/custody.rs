//! What the custody page of a proposal shows of recommendations.

use super::entity::{milestone, office, recommendation, response};
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::custody::{MilestoneFacts, RecommendationFacts};
use shared::ids::ProposalId;

/// The recommendations made of a proposal, oldest first, with answers and milestones; all of it is public. Four queries at most.
///
/// # Errors
/// The database's.
pub async fn facts(platform: &Platform, id: ProposalId) -> Result<Vec<RecommendationFacts>> {
    let db = platform.db.read();
    let rows = recommendation::Entity::find()
        .filter(recommendation::Column::ProposalId.eq(id))
        .order_by_asc(recommendation::Column::Id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let offices = office::Entity::find()
        .filter(office::Column::Id.is_in(rows.iter().map(|row| row.office_id)))
        .all(db)
        .await?;
    let responses = response::Entity::find()
        .filter(response::Column::RecommendationId.is_in(ids.clone()))
        .order_by_asc(response::Column::Id)
        .all(db)
        .await?;
    let milestones = milestone::Entity::find()
        .filter(milestone::Column::RecommendationId.is_in(ids))
        .order_by_asc(milestone::Column::DueDay)
        .order_by_asc(milestone::Column::Id)
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|row| RecommendationFacts {
            recommendation: row.id,
            motion: row.motion_id,
            office: offices
                .iter()
                .find(|office| office.id == row.office_id)
                .map(|office| format!("{}, {}", office.name, office.place))
                .unwrap_or_default(),
            sent_at: row.sent_at,
            clock: row.clock(),
            answers: responses
                .iter()
                .filter(|answer| answer.recommendation_id == row.id)
                .map(|answer| (answer.answered_at, answer.kind))
                .collect(),
            milestones: milestones
                .iter()
                .filter(|milestone| milestone.recommendation_id == row.id)
                .map(|milestone| MilestoneFacts {
                    milestone: milestone.id,
                    title: milestone.title.clone(),
                    due: milestone.due_day,
                    state: milestone.state,
                    at: milestone.changed_at,
                })
                .collect(),
        })
        .collect())
}
