//! Who does what until when, as a meeting agreed; it waits on the work page of the person until it is done.

use super::access::Desk;
use super::entity::task::{ActiveModel, Entity, Model};
use super::facts;
use super::reading::{Names, names};
use crate::accounts::Viewer;
use crate::bodies::members;
use crate::error::{Error, Result};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, AgendaItemId, MeetingId, MinutesTaskId};
use shared::languages::Language;
use shared::minutes::NewTask;
use shared::permissions::{Object, Operation, Relation, Role, Scope};

/// Writes a task down; somebody with an account is told.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Invalid` on `person` for somebody who is not of the body; `Conflict`: `minutes-closed`.
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    item: Option<AgendaItemId>,
    new: NewTask,
) -> Result<MinutesTaskId> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, id, tx.now).await?;
    desk.require_draft(viewer)?;
    desk.require_item(&tx.db, item).await?;
    if let Some(person) = new.person {
        require_of_body(&tx, &desk, person).await?;
    }
    desk.row_in(&tx, Language::English).await?;
    let task: MinutesTaskId = tx.new_id();
    let row = ActiveModel {
        id: Set(task),
        meeting_id: Set(id),
        item_id: Set(item),
        account_id: Set(new.person),
        who: Set(new.who),
        what: Set(new.what.clone()),
        due_day: Set(new.due),
        created_by: Set(tx.actor),
        created_at: Set(tx.now),
        done_at: Set(None),
    };
    row.insert(&tx.db).await?;
    let told: Vec<_> = new
        .person
        .into_iter()
        .filter(|person| Some(*person) != tx.actor)
        .collect();
    let values = [("what", new.what), ("meeting", desk.meeting.title.clone())];
    let notice = Notice::new("minutes-task", format!("/assembly/tasks/{task}"), &values);
    notices::tell(platform, &tx, &told, &notice).await?;
    tx.audit("minutes.task", ("minutes_task", task.0), json!({ "meeting": id }))
        .await?;
    tx.commit().await?;
    Ok(task)
}

/// Members and their substitutes on the day of the meeting, and those who lead the body.
async fn require_of_body(tx: &Tx, desk: &Desk, person: AccountId) -> Result<()> {
    let seats = members::seats(&tx.db, desk.body.id, desk.meeting.day()).await?;
    let sits =
        |seat: &crate::bodies::entity::mandate::Model| seat.account_id == person || seat.substitute_id == Some(person);
    if seats.iter().any(sits) {
        return Ok(());
    }
    let then = desk.meeting.opened_at.unwrap_or(tx.now);
    for role in [Role::Chair, Role::Secretary] {
        let holders = crate::accounts::grants::holders(&tx.db, role, Scope::Body(desk.body.id), then).await?;
        if holders.contains(&person) {
            return Ok(());
        }
    }
    Err(Error::field("person", FieldCode::NotAChoice))
}

/// Takes a task out of the draft.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-closed`.
pub async fn remove(platform: &Platform, viewer: &Viewer, meeting: MeetingId, id: MinutesTaskId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let desk = Desk::load(&tx.db, viewer, meeting, tx.now).await?;
    desk.require_draft(viewer)?;
    let row = Entity::find_by_id(id).one(&tx.db).await?;
    row.filter(|row| row.meeting_id == meeting).ok_or(Error::NotFound)?;
    Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit(
        "minutes.task_remove",
        ("minutes_task", id.0),
        json!({ "meeting": meeting }),
    )
    .await?;
    tx.commit().await
}

/// A task with the meeting it comes from.
#[derive(Debug)]
pub struct Task {
    pub row: Model,
    pub desk: Desk,
    pub names: Names,
}

fn object(desk: &Desk, row: &Model, viewer: &Viewer) -> Object {
    let own = row.account_id.is_some() && row.account_id == viewer.account_id();
    desk.meeting.object().with_if(own, Relation::Own)
}

/// A task, for the one who does it and for chair and secretary.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others.
pub async fn get(platform: &Platform, viewer: &Viewer, id: MinutesTaskId) -> Result<Task> {
    viewer.person()?;
    let db = platform.db.read();
    let row = Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let desk = Desk::load(db, viewer, row.meeting_id, platform.clock.now()).await?;
    if !viewer.may(Operation::TaskSettle, &object(&desk, &row, viewer)) {
        return Err(Error::NotFound);
    }
    let names = names(db, &desk, row.account_id.into_iter().collect()).await?;
    Ok(Task { row, desk, names })
}

/// Says that a task is done, or takes that back.
///
/// # Errors
/// As [`get`].
pub async fn settle(platform: &Platform, viewer: &Viewer, id: MinutesTaskId, is_done: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    tx.account()?;
    let row = Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let desk = Desk::load(&tx.db, viewer, row.meeting_id, tx.now).await?;
    if !viewer.may(Operation::TaskSettle, &object(&desk, &row, viewer)) {
        return Err(Error::NotFound);
    }
    let mut row = row.into_active_model();
    row.done_at = Set(is_done.then_some(tx.now));
    row.update(&tx.db).await?;
    tx.audit(
        "minutes.task_settle",
        ("minutes_task", id.0),
        json!({ "done": is_done }),
    )
    .await?;
    tx.commit().await
}

/// The tasks of a meeting.
#[derive(Debug)]
pub struct Tasks {
    pub desk: Desk,
    /// Oldest first.
    pub list: Vec<Model>,
    pub names: Names,
}

/// The tasks of a meeting, for the body's people once they may read its minutes.
///
/// # Errors
/// `LoggedOut`, `Forbidden`; `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<Tasks> {
    let db = platform.db.read();
    let desk = Desk::load(db, viewer, id, platform.clock.now()).await?;
    desk.require_inside(viewer)?;
    let list = facts::tasks(db, id).await?;
    let names = names(db, &desk, list.iter().filter_map(|task| task.account_id).collect()).await?;
    Ok(Tasks { desk, list, names })
}
