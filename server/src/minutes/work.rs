//! What of the minutes waits for a person: own tasks, and for those who write them, remarks without an answer.

use super::entity::{minutes, remark, task};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::meetings::entity::meeting;
use crate::platform::Platform;
use crate::work::Waiting;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::BodyId;
use shared::minutes::MinutesState;
use shared::permissions::{Role, Scope};

/// Rows of each kind at most.
const MOST: u64 = 50;

/// What waits for `viewer`; three queries at most.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    let person = viewer.person()?;
    let db = platform.db.read();
    let tasks = task::Entity::find()
        .filter(task::Column::AccountId.eq(person.id))
        .filter(task::Column::DoneAt.is_null())
        .order_by_asc(task::Column::Id)
        .limit(MOST)
        .all(db)
        .await?;
    let wait = |row: task::Model| {
        let due = row.due_day.map(|day| day.start());
        Waiting::new(
            "minutes-task",
            format!("/assembly/tasks/{}", row.id),
            &[("what", row.what)],
            due,
        )
    };
    let mut all: Vec<Waiting> = tasks.into_iter().map(wait).collect();
    let leads = person
        .grants
        .iter()
        .filter_map(|grant| match (grant.role, grant.scope) {
            (Role::Chair | Role::Secretary, Scope::Body(id)) => Some(id),
            _ => None,
        });
    let leads: Vec<BodyId> = leads.collect();
    if leads.is_empty() {
        return Ok(all);
    }
    let asked = remark::Entity::find()
        .select_only()
        .column(remark::Column::MeetingId)
        .filter(remark::Column::Decision.is_null());
    let open = minutes::Entity::find()
        .select_only()
        .column(minutes::Column::MeetingId)
        .filter(minutes::Column::State.is_in([MinutesState::Draft, MinutesState::Handed]));
    let rows = meeting::Entity::find()
        .filter(meeting::Column::BodyId.is_in(leads))
        .filter(meeting::Column::Id.in_subquery(asked.into_query()))
        .filter(meeting::Column::Id.in_subquery(open.into_query()))
        .order_by_asc(meeting::Column::StartsAt)
        .limit(MOST)
        .all(db)
        .await?;
    let wait = |row: meeting::Model| {
        let path = format!("/assembly/meetings/{}/minutes/remarks", row.id);
        Waiting::new("minutes-remarks", path, &[("meeting", row.title)], None)
    };
    all.extend(rows.into_iter().map(wait));
    Ok(all)
}
