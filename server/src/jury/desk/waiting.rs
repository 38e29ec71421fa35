//! What of a jury waits for a person in My work.

use super::{OPEN, PAGE, titles_of};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::jury::entity::{assignment, round};
use crate::jury::pairs;
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::RoundId;
use shared::jury::RoundState;
use shared::permissions::Role;

/// What waits for a person in My work: reviews to write, rounds to decide.
///
/// # Errors
/// The database's.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let (juries, runs) = (viewer.processes_as(Role::Juror), viewer.processes_as(Role::Organiser));
    if juries.is_empty() && runs.is_empty() {
        return Ok(Vec::new());
    }
    let db = platform.db.read();
    let now = platform.clock.now();
    let open: Vec<round::Model> = round::Entity::find()
        .filter(round::Column::ProcessId.is_in(juries.iter().chain(&runs).copied()))
        .filter(round::Column::State.is_in([RoundState::Open, RoundState::Closed]))
        .order_by_asc(round::Column::ClosesAt)
        .limit(PAGE)
        .all(db)
        .await?;
    let mine: Vec<RoundId> = assignment::Entity::find()
        .select_only()
        .column(assignment::Column::RoundId)
        .filter(assignment::Column::JurorId.eq(viewer.person()?.id))
        .filter(assignment::Column::State.is_in(OPEN))
        .into_tuple()
        .all(db)
        .await?;
    let ids: Vec<RoundId> = open.iter().map(|round| round.id).collect();
    let to_compare = pairs::missing(db, viewer.person()?.id, &ids).await?;
    let titles = titles_of(platform, open.iter().map(|round| round.challenge_id).collect()).await?;
    let mut all = Vec::new();
    for round in open {
        let challenge = titles.get(&round.challenge_id).cloned().unwrap_or_default();
        let count = mine.iter().filter(|id| **id == round.id).count();
        if count > 0 && juries.contains(&round.process_id) {
            let values = [("challenge", challenge.clone()), ("count", count.to_string())];
            all.push(Waiting::new(
                "jury-reviews",
                "/jury".into(),
                &values,
                Some(round.closes_at),
            ));
        }
        if let Some(left) = to_compare.get(&round.id).filter(|_| juries.contains(&round.process_id))
            && round.state_at(now) == RoundState::Open
        {
            let values = [("challenge", challenge.clone()), ("count", left.to_string())];
            let path = format!("/jury/rounds/{}/pairs", round.id);
            all.push(Waiting::new("jury-pairs", path, &values, Some(round.closes_at)));
        }
        if runs.contains(&round.process_id) && round.state_at(now) == RoundState::Closed {
            let path = format!("/jury/rounds/{}/results", round.id);
            all.push(Waiting::new("jury-decide", path, &[("challenge", challenge)], None));
        }
    }
    Ok(all)
}
