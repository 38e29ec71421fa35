//! The hand of a team as a page shows it.

use super::entity::{Column, Entity, Model};
use super::service::sight;
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::error::Result;
use crate::platform::Platform;
use crate::teams::entity::team;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::hands::{HandState, SHOWN_FOR};
use shared::ids::{AccountId, TeamId};
use shared::permissions::Operation;
use shared::time::Timestamp;

/// A hand with the names of its people.
#[derive(Clone, Debug)]
pub struct Hand {
    pub row: Model,
    pub raised_by: String,
    pub answered_by: Option<String>,
}

/// A team, its hand if there is something to show, and what the viewer may do.
#[derive(Clone, Debug)]
pub struct HandView {
    pub team: team::Model,
    /// The hand that is up, or the last one if it was answered within a day.
    pub hand: Option<Hand>,
    pub may_raise: bool,
    pub may_answer: bool,
}

/// The newest hand of a team.
pub(super) async fn newest(db: &impl ConnectionTrait, team: TeamId) -> Result<Option<Model>> {
    let query = Entity::find().filter(Column::TeamId.eq(team));
    Ok(query.order_by_desc(Column::Id).one(db).await?)
}

/// What a team's members, its mentors and the organisers see of its hand.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn load(platform: &Platform, viewer: &Viewer, id: TeamId) -> Result<HandView> {
    let db = platform.db.read();
    let (team, object) = sight(db, viewer, id).await?;
    let row = newest(db, id).await?.filter(|row| is_shown(row, platform.clock.now()));
    let people = match &row {
        Some(row) => vec![Some(row.raised_by), row.answered_by],
        None => Vec::new(),
    };
    let names = pseudonyms(db, people.into_iter().flatten()).await?;
    let name = |account: AccountId| names.get(&account).cloned().unwrap_or_default();
    Ok(HandView {
        hand: row.map(|row| Hand {
            raised_by: name(row.raised_by),
            answered_by: row.answered_by.map(name),
            row,
        }),
        may_raise: viewer.may(Operation::HandRaise, &object),
        may_answer: viewer.may(Operation::HandAnswer, &object),
        team,
    })
}

fn is_shown(row: &Model, now: Timestamp) -> bool {
    let answered = row.state == HandState::Done && row.ended_at.is_some_and(|ended| now.since(ended) < SHOWN_FOR);
    row.state.is_up() || answered
}
