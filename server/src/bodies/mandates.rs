//! What becomes of a mandate: it ends early, goes on longer, gets a substitute, was noted wrongly.

use super::entity::body;
use super::entity::mandate::{Column, Entity, Model};
use super::entity::seat;
use super::members::{self, Search};
use super::register::Register;
use super::service::{account_named, load, load_open};
use super::telling;
use crate::accounts::{Viewer, service::pseudonyms};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::{Value, json};
use shared::bodies::members::{MandateText, Substitute, moved_up};
use shared::bodies::{NameShown, Term};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{AccountId, BodyId, MandateId};
use shared::permissions::Operation;
use shared::time::Day;

/// How a mandate ends before its time.
#[derive(Clone, Debug)]
pub struct Ending {
    /// The last day, which may lie in the past.
    pub until: Day,
    /// 3 to 500 characters; the member and those who lead the body read it.
    pub reason: String,
    /// The substitute gets the rest of the mandate.
    pub moves_up: bool,
}

/// A mandate as those who lead the body see it.
#[derive(Clone, Debug)]
pub struct Details {
    pub row: Model,
    pub member: members::Member,
    pub pseudonym: String,
    pub substitute: Option<String>,
}

async fn managed(tx: &Tx, viewer: &Viewer, body: BodyId, id: MandateId) -> Result<(body::Model, Model)> {
    let body = load_open(&tx.db, body).await?;
    viewer.require(Operation::BodyManage, &body.object())?;
    let row = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body.id))
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    Ok((body, row))
}

fn rights_changed(platform: &Platform, people: impl IntoIterator<Item = Option<AccountId>>) {
    for account in people.into_iter().flatten() {
        platform.sessions.rights_changed(account);
    }
}

/// Ends a mandate early, and lets the substitute move up if that is wanted: one act. Answers with the mandate of the substitute.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` when `until` is not within the mandate, nobody could move up, or the substitute has
/// a mandate of their own then.
pub async fn end(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: MandateId,
    ending: Ending,
) -> Result<Option<MandateId>> {
    let tx = platform.begin(viewer).await?;
    let (body, row) = managed(&tx, viewer, body, id).await?;
    if ending.until < row.from_day {
        return Err(Error::field("until", FieldCode::EndBeforeStart));
    }
    if row.until_day.is_some_and(|until| ending.until > until) {
        return Err(Error::field("until", FieldCode::OutOfRange));
    }
    let next = if ending.moves_up {
        Some(next_mandate(&tx, &row, ending.until).await?)
    } else {
        None
    };
    let mut changed = row.clone().into_active_model();
    changed.until_day = Set(Some(ending.until));
    changed.end_reason = Set(Some(ending.reason.clone()));
    changed.update(&tx.db).await?;
    let detail = json!({ "until": ending.until.to_string(), "moves_up": ending.moves_up });
    tx.audit("mandate.end", ("mandate", id.0), detail).await?;
    telling::ended(platform, &tx, &body, &row, &ending).await?;
    if let Some(next) = &next {
        Entity::insert(next.clone().into_active_model().reset_all())
            .exec_without_returning(&tx.db)
            .await?;
        let detail = json!({ "body": body.id, "from": next.from_day.to_string(), "follows": id });
        tx.audit("mandate.move_up", ("mandate", next.id.0), detail).await?;
        telling::moved_up(platform, &tx, &body, next).await?;
    }
    tx.commit().await?;
    rights_changed(platform, [Some(row.account_id), row.substitute_id]);
    Ok(next.map(|next| next.id))
}

async fn next_mandate(tx: &Tx, row: &Model, ended: Day) -> Result<Model> {
    let rest = row.substitute_term().and_then(|term| moved_up(row.term(), term, ended));
    let (Some(substitute), Some(rest)) = (row.substitute_id, rest) else {
        return Err(Error::field("moves_up", FieldCode::NotAChoice));
    };
    let register = Register::around(&tx.db, row, None).await?;
    let mut errors = FieldErrors::default();
    // Nobody has two seats at a time.
    register.check(Some(row.id), substitute, row.seat_id, rest, &mut errors);
    if !errors.is_empty() {
        return Err(Error::field("moves_up", FieldCode::Overlap));
    }
    Ok(Model {
        id: tx.new_id(),
        account_id: substitute,
        substitute_id: None,
        substitute_from: None,
        substitute_until: None,
        name_shown: NameShown::Pseudonym,
        public_name: None,
        public_name_key: None,
        from_day: rest.from,
        until_day: rest.until,
        created_at: tx.now,
        end_reason: None,
        follows_id: Some(row.id),
        warned_until: None,
        given_by: tx.actor,
        ..row.clone()
    })
}

/// Lets a mandate go on until a later day; `None` is open.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` when the day is not later or past the last one of the seat, or the seat or the person
/// has another mandate then.
pub async fn extend(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: MandateId,
    until: Option<Day>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (body, row) = managed(&tx, viewer, body, id).await?;
    let is_later = match (row.until_day, until) {
        (None, _) => false,
        (Some(_), None) => true,
        (Some(now), Some(then)) => then > now,
    };
    if !is_later {
        return Err(Error::field("until", FieldCode::OutOfRange));
    }
    let term = Term {
        from: row.from_day,
        until,
    };
    if let Some(seat) = row.seat_id {
        let seat = seat::Entity::find_by_id(seat)
            .one(&tx.db)
            .await?
            .ok_or(Error::NotFound)?;
        if term.within(&seat.term()) != Some(term) {
            return Err(Error::field("until", FieldCode::OutOfRange));
        }
    }
    let register = Register::around(&tx.db, &row, None).await?;
    let mut errors = FieldErrors::default();
    register.check(Some(id), row.account_id, row.seat_id, term, &mut errors);
    if !errors.is_empty() {
        return Err(Error::field("until", FieldCode::Overlap));
    }
    let before = row.until_day;
    let account = row.account_id;
    let mut changed = row.into_active_model();
    changed.until_day = Set(until);
    changed.end_reason = Set(None);
    changed.update(&tx.db).await?;
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let detail = json!({ "before": day(before), "after": day(until) });
    tx.audit("mandate.extend", ("mandate", id.0), detail).await?;
    telling::changed(platform, &tx, &body, account).await?;
    tx.commit().await?;
    rights_changed(platform, [Some(account)]);
    Ok(())
}

/// Puts right what was noted wrongly; the audit log keeps what stood there, and why it was wrong.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` as for a new mandate.
pub async fn correct(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: MandateId,
    text: MandateText,
    reason: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (body, row) = managed(&tx, viewer, body, id).await?;
    let register = Register::around(&tx.db, &row, text.seat).await?;
    let mut errors = FieldErrors::default();
    let seat = errors.take("seat", register.seat(&text));
    register.check(Some(id), row.account_id, seat.flatten(), text.term, &mut errors);
    let seat = errors.finish(seat)?;
    let (account, substitute) = (row.account_id, row.substitute_id);
    let before = said(&row);
    let mut changed = row.into_active_model();
    changed.from_day = Set(text.term.from);
    changed.until_day = Set(text.term.until);
    changed.origin = Set(text.origin);
    changed.delegated_by = Set(text.delegated_by);
    changed.seat_id = Set(seat);
    let after = changed.update(&tx.db).await?;
    let detail = json!({ "before": before, "after": said(&after), "reason": reason });
    tx.audit("mandate.correct", ("mandate", id.0), detail).await?;
    telling::changed(platform, &tx, &body, account).await?;
    tx.commit().await?;
    rights_changed(platform, [Some(account), substitute]);
    Ok(())
}

fn said(row: &Model) -> Value {
    json!({
        "from": row.from_day.to_string(),
        "until": row.until_day.map(|day| day.to_string()),
        "origin": row.origin,
        "delegated_by": row.delegated_by,
        "seat": row.seat_id,
    })
}

/// Names who stands in for a member, in the place of whoever did; with `None` nobody does.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` for an unknown person, the member, or days outside of the mandate.
pub async fn set_substitute(
    platform: &Platform,
    viewer: &Viewer,
    body: BodyId,
    id: MandateId,
    substitute: Option<Substitute>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let (body, row) = managed(&tx, viewer, body, id).await?;
    let account = match &substitute {
        Some(one) => Some(account_named(&tx.db, &one.name, "substitute").await?),
        None => None,
    };
    if account == Some(row.account_id) {
        return Err(Error::field("substitute", FieldCode::NotAChoice));
    }
    if let Some(one) = &substitute
        && one.term(row.term()).is_none()
    {
        return Err(Error::field("substitute_from", FieldCode::OutOfRange));
    }
    let before = row.substitute_id;
    let mut changed = row.into_active_model();
    changed.substitute_id = Set(account);
    changed.substitute_from = Set(substitute.as_ref().and_then(|one| one.from));
    changed.substitute_until = Set(substitute.as_ref().and_then(|one| one.until));
    changed.update(&tx.db).await?;
    let detail = json!({ "before": before, "after": account });
    tx.audit("mandate.substitute", ("mandate", id.0), detail).await?;
    if let Some(account) = account.filter(|_| account != before) {
        telling::stands_in(platform, &tx, &body, account).await?;
    }
    tx.commit().await?;
    rights_changed(platform, [before, account]);
    Ok(())
}

/// A mandate with the people behind its names.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn details(platform: &Platform, viewer: &Viewer, body: BodyId, id: MandateId) -> Result<Details> {
    let db = platform.db.read();
    viewer.require(Operation::BodyManage, &load(db, body).await?.object())?;
    let row = Entity::find_by_id(id)
        .filter(Column::BodyId.eq(body))
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let search = Search {
        only: Some(id),
        limit: 1,
        ..Search::default()
    };
    let (mut found, _) = members::find(platform, body, &search).await?;
    let names = pseudonyms(db, [Some(row.account_id), row.substitute_id].into_iter().flatten()).await?;
    Ok(Details {
        member: found.pop().ok_or(Error::NotFound)?,
        pseudonym: names.get(&row.account_id).cloned().unwrap_or_default(),
        substitute: row.substitute_id.and_then(|person| names.get(&person).cloned()),
        row,
    })
}
