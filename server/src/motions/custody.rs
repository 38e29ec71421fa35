//! What the custody page of a proposal shows of motions, their polls, and where they were sent on.

use super::entity::{Column, Entity};
use super::forwarding::entity as forwarding;
use crate::bodies::entity::body;
use crate::error::Result;
use crate::platform::Platform;
use crate::polls::reading;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::custody::{ForwardingFacts, MotionFacts, PollFacts};
use shared::ids::ProposalId;
use std::collections::HashMap;

/// The motions made of a proposal, in every body, oldest first, each with its polls and forwardings; five queries whatever their number.
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
    let ids: Vec<_> = motions.iter().map(|motion| motion.id).collect();
    let sent = forwarding::Entity::find()
        .filter(forwarding::Column::MotionId.is_in(ids.iter().copied()))
        .order_by_asc(forwarding::Column::Id)
        .all(db)
        .await?;
    let bodies = motions.iter().map(|motion| motion.body_id);
    let bodies = bodies.chain(sent.iter().map(|row| row.body_id));
    let bodies = body::Entity::find()
        .filter(body::Column::Id.is_in(bodies))
        .all(db)
        .await?;
    let names: HashMap<_, _> = bodies.into_iter().map(|body| (body.id, body.name)).collect();
    let name = |body| names.get(&body).cloned().unwrap_or_default();
    let polls = reading::by_motion(platform, &ids).await?;
    let facts = motions.into_iter().map(|motion| MotionFacts {
        motion: motion.id,
        body: name(motion.body_id),
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
        origin: sent
            .iter()
            .find(|row| row.derived_id == Some(motion.id))
            .map(|row| row.motion_id),
        forwardings: sent
            .iter()
            .filter(|row| row.motion_id == motion.id)
            .map(|row| ForwardingFacts {
                body: name(row.body_id),
                state: row.state,
                sent_at: row.sent_at,
                derived: row.derived_id,
            })
            .collect(),
    });
    Ok(facts.collect())
}
