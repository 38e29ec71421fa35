//! The whole way of a motion through bodies: from where it came, where it went, and how each of them decided.

use super::entity::{Column, Entity, Model};
use crate::bodies::entity::body;
use crate::error::Result;
use crate::motions::entity as motion;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{BodyId, MotionId};
use shared::motions::{Sent, Stop, lines};
use std::collections::HashMap;

/// Everything that is tied to a motion by forwarding.
#[derive(Clone, Debug, Default)]
pub struct Family {
    /// How the motion came here, when it was derived.
    pub origin: Option<Model>,
    /// Every forwarding of the chain, in the order in which they were sent.
    pub sent: Vec<Model>,
    pub motions: HashMap<MotionId, motion::Model>,
    pub bodies: HashMap<BodyId, body::Model>,
    /// The ways from the first motion to each end.
    pub lines: Vec<Vec<Stop>>,
}

impl Family {
    /// The forwardings of one motion.
    pub fn sent_from(&self, id: MotionId) -> impl Iterator<Item = &Model> {
        self.sent.iter().filter(move |row| row.motion_id == id)
    }
}

/// The chain of a motion: four queries whatever its length.
///
/// # Errors
/// The database's.
pub async fn of_motion(db: &impl ConnectionTrait, motion: &motion::Model) -> Result<Family> {
    let origin = Entity::find().filter(Column::DerivedId.eq(motion.id)).one(db).await?;
    let first = origin.as_ref().map_or(motion.id, |row| row.first_id);
    let sent = Entity::find()
        .filter(Column::FirstId.eq(first))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    if sent.is_empty() {
        return Ok(Family::default());
    }
    let ids = sent.iter().flat_map(|row| row.derived_id).chain([first]);
    let motions = motion::Entity::find()
        .filter(motion::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let ids = sent
        .iter()
        .map(|row| row.body_id)
        .chain(motions.iter().map(|one| one.body_id));
    let bodies = body::Entity::find().filter(body::Column::Id.is_in(ids)).all(db).await?;
    let links: Vec<_> = sent
        .iter()
        .map(|row| Sent {
            from: row.motion_id,
            derived: row.derived_id,
        })
        .collect();
    Ok(Family {
        origin,
        lines: lines(first, &links),
        sent,
        motions: motions.into_iter().map(|one| (one.id, one)).collect(),
        bodies: bodies.into_iter().map(|one| (one.id, one)).collect(),
    })
}
