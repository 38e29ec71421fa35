//! What other features tell the minutes: speeches, amendments, and which points of an agenda are internal.
//!
//! Each is one function, so that a source is connected in one place.

use crate::error::Result;
use sea_orm::ConnectionTrait;
use shared::ids::{AgendaItemId, MeetingId};
use shared::minutes::facts::{AmendmentTold, Speech};
use std::collections::BTreeSet;

/// What was said at the meeting, in the order in which it was said.
///
/// # Errors
/// The database's.
pub async fn speeches(_: &impl ConnectionTrait, _: MeetingId) -> Result<Vec<Speech>> {
    Ok(Vec::new())
}

/// The amendments to the motions of the agenda, in the order of their numbers.
///
/// # Errors
/// The database's.
pub async fn amendments(_: &impl ConnectionTrait, _: MeetingId) -> Result<Vec<AmendmentTold>> {
    Ok(Vec::new())
}

/// The points that are for the members only, whatever the secretary says of them.
///
/// # Errors
/// The database's.
pub async fn internal_items(_: &impl ConnectionTrait, _: MeetingId) -> Result<BTreeSet<AgendaItemId>> {
    Ok(BTreeSet::new())
}
