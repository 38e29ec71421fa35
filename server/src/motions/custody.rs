//! What the custody page of a proposal shows of motions and their polls.

use super::entity::{Column, Entity};
use crate::bodies::entity::body;
use crate::error::Result;
use crate::platform::Platform;
use crate::polls::reading;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::custody::{MotionFacts, PollFacts};
use shared::ids::ProposalId;
use std::collections::HashMap;

/// The motions made of a proposal, oldest first, each with its polls; four queries whatever their number.
///
/// # Errors
/// The database's.
pub async fn facts(platform: &Platform, proposal: ProposalId) -> Result<Vec<MotionFacts>> {
    let db = platform.db.read();
    let motions = Entity::find()
        .filter(Column::ProposalId.eq(proposal))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    if motions.is_empty() {
        return Ok(Vec::new());
    }
    let bodies: Vec<_> = motions.iter().map(|motion| motion.body_id).collect();
    let bodies = body::Entity::find()
        .filter(body::Column::Id.is_in(bodies))
        .all(db)
        .await?;
    let names: HashMap<_, _> = bodies.into_iter().map(|body| (body.id, body.name)).collect();
    let ids: Vec<_> = motions.iter().map(|motion| motion.id).collect();
    let polls = reading::by_motion(platform, &ids).await?;
    let facts = motions.into_iter().map(|motion| MotionFacts {
        motion: motion.id,
        body: names.get(&motion.body_id).cloned().unwrap_or_default(),
        made_at: motion.created_at,
        state: motion.state,
        polls: polls
            .get(&motion.id)
            .into_iter()
            .flatten()
            .map(|poll| PollFacts {
                poll: poll.id,
                state: poll.state,
                at: poll
                    .published_at
                    .or(poll.finished_at)
                    .or(poll.started_at)
                    .unwrap_or(poll.created_at),
                verdict: poll.verdict,
            })
            .collect(),
        forwarded_at: None,
    });
    Ok(facts.collect())
}
