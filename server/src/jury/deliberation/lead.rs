//! What organisers and the chair do: beginning a meeting, its order, what it is at.

use super::entity::{meeting, place, proposed, record, remark};
use super::halls::About;
use super::{Hall, numbers, records_of, require_step};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::{entries_of, managed};
use crate::jury::{assignments, subjects};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, ModelTrait, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode, FieldErrors};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::deliberation::{AgendaOrder, ItemAct};

/// The order of the agenda as a form says it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderForm {
    pub order: String,
    /// How many can be selected; may be empty, unless the order goes by the line.
    pub places: String,
}

impl OrderForm {
    /// # Errors
    /// By the fields `order` and `places` (1 to 1,000).
    fn parse(&self) -> Result<(AgendaOrder, Option<i32>), FieldErrors> {
        let mut errors = FieldErrors::default();
        let order = errors.take("order", AgendaOrder::parse(&self.order));
        let is_empty = self.places.trim().is_empty();
        let places = if is_empty && order != Some(AgendaOrder::Line) {
            None
        } else {
            let number = errors.take("places", fields::number(&self.places, 1, 1_000));
            number.and_then(|number| i32::try_from(number).ok())
        };
        errors.finish(order.map(|order| (order, places)))
    }
}

/// Begins the meeting of a closed round and asks the jurors to come, or changes its order and its chair. `chair` is the number of a juror,
/// or empty when the organisers lead alone.
///
/// # Errors
/// `NotFound` but for organisers; `Conflict`: `round-not-closed`, `round-published`; `Invalid` on `order`, `places`, `chair`.
pub async fn hold(platform: &Platform, viewer: &Viewer, id: RoundId, form: &OrderForm, chair: &str) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, id).await?;
    match round.state_at(tx.now) {
        RoundState::Closed => {}
        RoundState::Published => return Err(Error::Conflict("round-published")),
        RoundState::Planned | RoundState::Open => return Err(Error::Conflict("round-not-closed")),
    }
    let (order, places) = form.parse()?;
    let numbers = numbers(platform, &tx.db, &round, tx.now).await?;
    let chair: Option<AccountId> = if chair.trim().is_empty() {
        None
    } else {
        let number: Option<u32> = chair.trim().parse().ok();
        let found = numbers.iter().find(|(_, one)| Some(**one) == number);
        let (juror, _) = found.ok_or_else(|| Error::field("chair", FieldCode::NotAChoice))?;
        Some(*juror)
    };
    let old = meeting::Entity::find_by_id(id).one(&tx.db).await?;
    let detail = json!({ "chair": chair, "order": order, "places": places });
    if let Some(old) = old {
        let mut row = old.into_active_model();
        row.chair_id = Set(chair);
        row.agenda_order = Set(order);
        row.places = Set(places);
        row.update(&tx.db).await?;
        tx.audit("deliberation.settings", ("round", id.0), detail).await?;
    } else {
        let row = meeting::ActiveModel {
            round_id: Set(id),
            chair_id: Set(chair),
            agenda_order: Set(order),
            places: Set(places),
            current_id: Set(None),
            started_at: Set(tx.now),
        };
        row.insert(&tx.db).await?;
        let jurors = assignments::panel(&tx.db, &round, tx.now).await?;
        let challenge = subjects::challenge(&tx.db, round.challenge_id).await?;
        let path = format!("/jury/rounds/{id}/deliberation");
        let notice = Notice::new("jury-meeting", path, &[("challenge", challenge.title)]);
        notices::tell(platform, &tx, &jurors, &notice).await?;
        tx.audit("deliberation.begin", ("round", id.0), detail).await?;
    }
    seat(platform, &tx, &round).await?;
    tx.commit().await?;
    platform.halls.ring(id, About::Meeting);
    Ok(())
}

/// Stores the number of every juror that has none yet.
pub(super) async fn seat(platform: &Platform, tx: &Tx, round: &crate::jury::entity::round::Model) -> Result<()> {
    let stored: Vec<_> = place::Entity::find()
        .filter(place::Column::RoundId.eq(round.id))
        .all(&tx.db)
        .await?;
    let all = numbers(platform, &tx.db, round, tx.now).await?;
    let new = all
        .into_iter()
        .filter(|(juror, _)| stored.iter().all(|row| row.juror_id != *juror));
    let rows: Vec<_> = new
        .map(|(juror, number)| place::ActiveModel {
            round_id: Set(round.id),
            juror_id: Set(juror),
            number: Set(i32::try_from(number).unwrap_or(i32::MAX)),
        })
        .collect();
    if !rows.is_empty() {
        place::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    Ok(())
}

/// Calls the meeting off, as long as nothing was said or decided at it: decisions can then be recorded without one.
///
/// # Errors
/// `NotFound` but for organisers; `Conflict`: `round-published`, `no-meeting`, `meeting-begun`.
pub async fn call_off(platform: &Platform, viewer: &Viewer, id: RoundId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    managed(&tx.db, viewer, id).await?;
    let hall = Hall::load(&tx.db, viewer, id, tx.now).await?;
    let meeting = hall.running()?.clone();
    let remarks = remark::Entity::find().filter(remark::Column::RoundId.eq(id));
    let proposed = proposed::Entity::find().filter(proposed::Column::RoundId.eq(id));
    let records = record::Entity::find().filter(record::Column::RoundId.eq(id));
    if remarks.count(&tx.db).await? + proposed.count(&tx.db).await? + records.count(&tx.db).await? > 0 {
        return Err(Error::Conflict("meeting-begun"));
    }
    meeting.delete(&tx.db).await?;
    place::Entity::delete_many()
        .filter(place::Column::RoundId.eq(id))
        .exec(&tx.db)
        .await?;
    tx.audit("deliberation.call-off", ("round", id.0), json!({})).await?;
    tx.commit().await?;
    platform.halls.ring(id, About::Meeting);
    Ok(())
}

/// Another order of the agenda.
///
/// # Errors
/// `NotFound`; `Forbidden` but for those who lead; `Conflict`: `round-published`, `no-meeting`; `Invalid` on `order`, `places`.
pub async fn reorder(platform: &Platform, viewer: &Viewer, id: RoundId, form: &OrderForm) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let hall = Hall::load(&tx.db, viewer, id, tx.now).await?;
    hall.require_lead()?;
    let meeting = hall.running()?.clone();
    let (order, places) = form.parse()?;
    let mut row = meeting.into_active_model();
    row.agenda_order = Set(order);
    row.places = Set(places);
    row.update(&tx.db).await?;
    let detail = json!({ "order": order, "places": places });
    tx.audit("deliberation.order", ("round", id.0), detail).await?;
    tx.commit().await?;
    platform.halls.ring(id, About::Meeting);
    Ok(())
}

/// Says what the jury is at, for everybody; without a submission it is at none.
///
/// # Errors
/// `NotFound` also for an item that the person does not hear; `Forbidden` but for those who lead; `Conflict`: `round-published`, `no-meeting`,
/// `item-decided`.
pub async fn discuss(
    platform: &Platform,
    viewer: &Viewer,
    id: RoundId,
    submission: Option<SubmissionId>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let hall = Hall::load(&tx.db, viewer, id, tx.now).await?;
    hall.require_lead()?;
    hall.running()?;
    if let Some(submission) = submission {
        hall.heard(submission)?;
        let entries = entries_of(&tx.db, id).await?;
        let entry = entries.iter().find(|entry| entry.submission_id == submission);
        let entry = entry.ok_or(Error::NotFound)?;
        let records = records_of(&tx.db, id, Some(submission)).await?;
        let reopened = records.iter().map(|record| record.submission_id).collect();
        require_step(hall.state_of(entry, &reopened), ItemAct::Discuss)?;
    }
    set_current(&tx, id, submission).await?;
    seat(platform, &tx, &hall.round).await?;
    tx.audit(
        "deliberation.discuss",
        ("round", id.0),
        json!({ "submission": submission }),
    )
    .await?;
    tx.commit().await?;
    platform.halls.ring(id, About::Meeting);
    Ok(())
}

pub(super) async fn set_current(tx: &Tx, id: RoundId, submission: Option<SubmissionId>) -> Result<()> {
    meeting::Entity::update_many()
        .col_expr(meeting::Column::CurrentId, Expr::value(submission))
        .filter(meeting::Column::RoundId.eq(id))
        .exec(&tx.db)
        .await?;
    Ok(())
}
