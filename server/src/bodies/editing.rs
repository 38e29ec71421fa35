//! Changing what a body says of itself, with its history; closing a body, and opening it again.

use super::entity::body::{Column, Entity, Model};
use super::entity::{mandate, version};
use super::service::{check_above, load, load_open};
use super::telling;
use crate::accounts::{Viewer, service::pseudonyms};
use crate::error::{Error, Result};
use crate::meetings::entity::meeting;
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde_json::json;
use shared::bodies::{BodyText, check_parent};
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId, BodyVersionId};
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use shared::time::{Day, Timestamp};

/// Changes on one page of the history.
pub const PAGE: u64 = 20;

/// What a body said of itself for some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub parent: Option<BodyId>,
    pub text: BodyText,
}

/// A change of a body.
#[derive(Clone, Debug)]
pub struct Change {
    pub id: BodyVersionId,
    pub at: Timestamp,
    pub by: Option<String>,
    pub before: Said,
    pub after: Said,
}

impl Model {
    /// What the body says of itself.
    #[must_use]
    pub fn said(&self) -> Said {
        Said {
            parent: self.parent_id,
            text: BodyText {
                name: self.name.clone(),
                slug: self.slug.clone(),
                place: self.place.clone(),
                level: self.level,
                competence: self.competence.clone(),
                languages: self.languages.clone(),
                description: self.description.clone(),
                contact: self.contact.clone(),
            },
        }
    }

    fn said_before(&self, row: &version::Model) -> Said {
        Said {
            parent: row.parent_id,
            text: BodyText {
                name: row.name.clone(),
                slug: self.slug.clone(),
                place: row.place.clone(),
                level: row.level,
                competence: row.competence.clone(),
                languages: row.languages.clone(),
                description: row.description.clone(),
                contact: row.contact.clone(),
            },
        }
    }
}

/// Changes a body; its address stays. Saying the same again is no change.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` for a closed body; `Invalid` for a parent of no higher level, or a level that is not above the bodies below.
pub async fn edit(
    platform: &Platform,
    viewer: &Viewer,
    id: BodyId,
    text: BodyText,
    parent: Option<BodyId>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let body = load_open(&tx.db, id).await?;
    viewer.require(Operation::BodyEdit, &body.object())?;
    let after = Said {
        parent,
        text: BodyText {
            slug: body.slug.clone(),
            ..text
        },
    };
    if after == body.said() {
        return Ok(());
    }
    if let Some(parent) = parent {
        check_above(&tx.db, after.text.level, parent).await?;
    }
    let below = Entity::find().filter(Column::ParentId.eq(id)).all(&tx.db).await?;
    if below
        .iter()
        .any(|child| check_parent(child.level, after.text.level).is_err())
    {
        return Err(Error::field("level", FieldCode::NotAChoice));
    }
    let text = after.text;
    keep(&tx, &body).await?;
    let mut row = body.into_active_model();
    row.parent_id = Set(parent);
    row.name = Set(text.name);
    row.place = Set(text.place);
    row.level = Set(text.level);
    row.competence = Set(text.competence);
    row.languages = Set(text.languages);
    row.description = Set(text.description);
    row.contact = Set(text.contact);
    row.update(&tx.db).await?;
    tx.audit("body.edit", ("body", id.0), json!({})).await?;
    tx.commit().await
}

/// Keeps what the body says until now.
async fn keep(tx: &Tx, body: &Model) -> Result<()> {
    let row = version::ActiveModel {
        id: Set(tx.new_id()),
        body_id: Set(body.id),
        parent_id: Set(body.parent_id),
        name: Set(body.name.clone()),
        place: Set(body.place.clone()),
        level: Set(body.level),
        competence: Set(body.competence.clone()),
        language: Set(body.language),
        languages: Set(body.languages.clone()),
        description: Set(body.description.clone()),
        contact: Set(body.contact.clone()),
        changed_by: Set(tx.actor),
        changed_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// The changes of a body before the change `before`, the latest first: one page, and whether older ones follow.
///
/// # Errors
/// The database's.
pub async fn history(platform: &Platform, body: &Model, before: Option<BodyVersionId>) -> Result<(Vec<Change>, bool)> {
    let db = platform.db.read();
    // One more than the page on each side: a change leads to what stood there until the next one.
    let mut query = version::Entity::find()
        .filter(version::Column::BodyId.eq(body.id))
        .order_by_desc(version::Column::Id)
        .limit(PAGE + 2);
    if let Some(before) = before {
        query = query.filter(version::Column::Id.lte(before));
    }
    let mut rows = query.all(db).await?;
    let mut after = match before {
        Some(_) if rows.is_empty() => return Ok((Vec::new(), false)),
        Some(_) => body.said_before(&rows.remove(0)),
        None => body.said(),
    };
    let page = usize::try_from(PAGE).unwrap_or(usize::MAX);
    let more = rows.len() > page;
    rows.truncate(page);
    let names = pseudonyms(db, rows.iter().filter_map(|row| row.changed_by)).await?;
    let mut changes = Vec::new();
    for row in rows {
        let earlier = body.said_before(&row);
        changes.push(Change {
            id: row.id,
            at: row.changed_at,
            by: row.changed_by.and_then(|by| names.get(&by).cloned()),
            after: std::mem::replace(&mut after, earlier.clone()),
            before: earlier,
        });
    }
    Ok((changes, more))
}

/// Closes a body: its mandates end today, it meets no more; everything stays to be read.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than admins and organisers of the platform; `Conflict` when it is closed, a meeting is open, or bodies hang below it.
pub async fn close(platform: &Platform, viewer: &Viewer, id: BodyId, reason: String) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let body = load_open(&tx.db, id).await?;
    viewer.require(Operation::BodyClose, &body.object())?;
    let below = Entity::find()
        .filter(Column::ParentId.eq(id))
        .filter(Column::ClosedDay.is_null());
    if below.one(&tx.db).await?.is_some() {
        return Err(Error::Conflict("body-has-bodies"));
    }
    let open = meeting::Entity::find()
        .filter(meeting::Column::BodyId.eq(id))
        .filter(meeting::Column::State.eq(MeetingState::Open));
    if open.one(&tx.db).await?.is_some() {
        return Err(Error::Conflict("body-meets"));
    }
    let today = Day::of(tx.now);
    let people = end_mandates(&tx, id, today).await?;
    let mut row = body.clone().into_active_model();
    row.closed_day = Set(Some(today));
    row.closed_reason = Set(Some(reason.clone()));
    row.update(&tx.db).await?;
    tx.audit(
        "body.close",
        ("body", id.0),
        json!({ "reason": reason, "mandates": people.len() }),
    )
    .await?;
    telling::closed(platform, &tx, &body, &people, &reason).await?;
    tx.commit().await?;
    for account in people {
        platform.sessions.rights_changed(account);
    }
    Ok(())
}

/// Ends the mandates that go on after today, and takes back those that have not begun. Answers with whose they are.
async fn end_mandates(tx: &Tx, id: BodyId, today: Day) -> Result<Vec<AccountId>> {
    use mandate::Column;
    let later = Condition::any()
        .add(Column::UntilDay.is_null())
        .add(Column::UntilDay.gt(today));
    let running = mandate::Entity::find()
        .filter(Column::BodyId.eq(id))
        .filter(later.clone())
        .all(&tx.db)
        .await?;
    mandate::Entity::delete_many()
        .filter(Column::BodyId.eq(id))
        .filter(Column::FromDay.gt(today))
        .exec(&tx.db)
        .await?;
    mandate::Entity::update_many()
        .col_expr(Column::UntilDay, Expr::value(today))
        .filter(Column::BodyId.eq(id))
        .filter(later)
        .exec(&tx.db)
        .await?;
    Ok(running
        .iter()
        .flat_map(|row| [Some(row.account_id), row.substitute_id])
        .flatten()
        .collect())
}

/// Opens a closed body again. Its mandates stay ended: who sits in it is decided anew.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when it is not closed, or the body above it is.
pub async fn reopen(platform: &Platform, viewer: &Viewer, id: BodyId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let body = load(&tx.db, id).await?;
    viewer.require(Operation::BodyClose, &body.object())?;
    if !body.is_closed() {
        return Err(Error::Conflict("body-open"));
    }
    if let Some(parent) = body.parent_id {
        load_open(&tx.db, parent).await?;
    }
    let mut row = body.into_active_model();
    row.closed_day = Set(None);
    row.closed_reason = Set(None);
    row.update(&tx.db).await?;
    tx.audit("body.reopen", ("body", id.0), json!({})).await?;
    tx.commit().await
}
