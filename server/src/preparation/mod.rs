//! Preparing a meeting: its agenda, papers, invitations, and who is there.
//!
//! Purpose: chair and secretary arrange a meeting so that enough people come, know what it is about, and find the place. The pure rules are
//! `shared::preparation`.
//!
//! How to use: [`agenda`] reads an agenda with numbers and times and changes it; [`arrangements`] holds what is arranged beside title and time, and
//! cancels; [`documents`] keeps papers; [`invitations`] invites, [`replies`] takes answers and calls substitutes, [`letters`] writes to all of them;
//! [`seats`] lists who is expected with their answers and times, [`presence`] confirms many at once and admits guests.
//!
//! To add something that people are told: a text `notice-<key>`, `mail-<key>-subject` and `mail-<key>-body`, and a
//! [`letters::MeetingNotice`] sent in the transaction of the act.

pub mod agenda;
pub mod api;
pub mod arrangements;
pub mod documents;
pub mod entity;
pub mod invitations;
pub mod letters;
pub mod presence;
pub mod replies;
pub mod seats;

pub use invitations::waiting;

use crate::accounts::Viewer;
use crate::bodies::standing;
use crate::error::Result;
use crate::meetings::agenda as items;
use crate::meetings::entity::meeting;
use sea_orm::ConnectionTrait;
use shared::ids::AgendaItemId;
use shared::permissions::Operation;
use std::collections::BTreeSet;

/// Whether the person sees what is internal to a meeting: its body, chair and secretary do.
///
/// # Errors
/// The database's.
pub async fn sees_inside(db: &impl ConnectionTrait, viewer: &Viewer, meeting: &meeting::Model) -> Result<bool> {
    if viewer.may(Operation::MeetingPapersRead, &meeting.object()) {
        return Ok(true);
    }
    let object = standing::object(db, viewer, meeting.body_id, meeting.day()).await?;
    Ok(viewer.may(Operation::MeetingPapersRead, &object))
}

/// The items of a meeting that the person does not see.
///
/// # Errors
/// The database's.
pub async fn hidden_from(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    meeting: &meeting::Model,
) -> Result<BTreeSet<AgendaItemId>> {
    let hidden = items::hidden(&items::of_meeting(db, meeting.id).await?);
    if hidden.is_empty() || sees_inside(db, viewer, meeting).await? {
        return Ok(BTreeSet::new());
    }
    Ok(hidden)
}
