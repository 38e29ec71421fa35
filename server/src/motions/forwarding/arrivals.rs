//! What other bodies have sent: the second half of a body's inbox.

use super::entity::{Column, Entity, Model};
use super::load_row;
use crate::accounts::Viewer;
use crate::bodies::{entity::body, service as bodies};
use crate::error::{Error, Result};
use crate::motions::list::cut;
use crate::motions::{entity as motion, service as motions};
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{BodyId, ForwardingId};
use shared::motions::ForwardingState;
use shared::permissions::Operation;
use std::collections::HashMap;

/// A motion that another body has sent.
#[derive(Clone, Debug)]
pub struct Arrival {
    pub row: Model,
    /// As it is in the body that sent it.
    pub motion: motion::Model,
    pub from: body::Model,
}

/// Where it is taken or refused, without language.
#[must_use]
pub fn path(row: &Model) -> String {
    format!("/assembly/bodies/{}/inbox/{}", row.body_id, row.id)
}

/// What waits in the inbox of a body, first come first, after the forwarding `after`: one page, and whether more follow; three queries.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn list(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    after: Option<ForwardingId>,
) -> Result<(Vec<Arrival>, bool)> {
    let db = platform.db.read();
    viewer.require(Operation::MotionMake, &bodies::load(db, body).await?.object())?;
    let mut query = Entity::find()
        .filter(Column::BodyId.eq(body))
        .filter(Column::State.eq(ForwardingState::Waiting))
        .order_by_asc(Column::Id)
        .limit(motions::PAGE + 1);
    if let Some(after) = after {
        query = query.filter(Column::Id.gt(after));
    }
    let (rows, more) = cut(query.all(db).await?, motions::PAGE);
    let motions = motions::by_id(platform, rows.iter().map(|row| row.motion_id).collect()).await?;
    let senders = body::Entity::find().filter(body::Column::Id.is_in(motions.values().map(|motion| motion.body_id)));
    let senders: HashMap<_, _> = senders.all(db).await?.into_iter().map(|body| (body.id, body)).collect();
    let arrival = |row: Model| {
        let motion = motions.get(&row.motion_id)?.clone();
        let from = senders.get(&motion.body_id)?.clone();
        Some(Arrival { row, motion, from })
    };
    Ok((rows.into_iter().filter_map(arrival).collect(), more))
}

/// One arrival, also one that was answered.
///
/// # Errors
/// `NotFound` also for what arrived elsewhere; `Forbidden` to others than chair and secretary.
pub async fn get(platform: &Platform, viewer: &Viewer, body: BodyId, id: ForwardingId) -> Result<Arrival> {
    let db = platform.db.read();
    viewer.require(Operation::MotionMake, &bodies::load(db, body).await?.object())?;
    let row = load_row(db, id).await?;
    if row.body_id != body {
        return Err(Error::NotFound);
    }
    let motion = motions::get(platform, row.motion_id).await?;
    let from = bodies::get(platform, motion.body_id).await?;
    Ok(Arrival { row, motion, from })
}

/// The arrivals that wait in the inboxes of `bodies`: one line a body, one query.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, bodies: &[BodyId]) -> Result<Vec<Waiting>> {
    let rows: Vec<(BodyId, i64)> = Entity::find()
        .select_only()
        .column(Column::BodyId)
        .column_as(Column::Id.count(), "arrivals")
        .filter(Column::BodyId.is_in(bodies.iter().copied()))
        .filter(Column::State.eq(ForwardingState::Waiting))
        .group_by(Column::BodyId)
        .into_tuple()
        .all(platform.db.read())
        .await?;
    let line = |(body, count): (BodyId, i64)| {
        let path = format!("/assembly/bodies/{body}/inbox");
        Waiting::new("forwarded", path, &[("count", count.to_string())], None)
    };
    Ok(rows.into_iter().map(line).collect())
}
