//! Offices: who owes answers to a body, and how long they have. One that is no more takes no new recommendation and stays with its figures.

use super::entity::{office, recommendation};
use super::{links, service};
use crate::accounts::{Viewer, grants};
use crate::bodies::service::{account_named, load as load_body};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    Set,
};
use serde_json::json;
use shared::accounts::{Email, Pseudonym};
use shared::fields::{FieldErrors, line};
use shared::ids::{BodyId, MotionId, OfficeId};
use shared::languages::Language;
use shared::permissions::{Operation, Role, Scope};
use shared::recommendations::{AnswerStanding, LinkPurpose, OfficeRule};
use shared::time::Day;

/// What a form says of an office.
#[derive(Clone, Debug)]
pub struct NewOffice {
    pub name: String,
    pub place: String,
    pub email: Email,
    pub language: Language,
    pub rule: OfficeRule,
}

impl NewOffice {
    /// # Errors
    /// By the fields `name`, `place`, `email`, `language`, `days`, `reminder_before`.
    pub fn parse(field: impl Fn(&str) -> String) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", line(&field("name"), 3, 120));
        let place = errors.take("place", line(&field("place"), 2, 80));
        let email = errors.take("email", Email::parse(&field("email")));
        let language = errors.take("language", Language::parse(&field("language")));
        let rule = match OfficeRule::parse(&field("days"), &field("reminder_before")) {
            Ok(rule) => Some(rule),
            Err(refused) => {
                errors.0.extend(refused.0);
                None
            }
        };
        errors.finish((|| {
            Some(Self {
                name: name?,
                place: place?,
                email: email?,
                language: language?,
                rule: rule?,
            })
        })())
    }
}

/// Adds an office to those that owe answers to `body`.
///
/// # Errors
/// `NotFound`, `Forbidden` to others than chair and secretary.
pub async fn create(platform: &Platform, viewer: &Viewer, body: BodyId, new: NewOffice) -> Result<OfficeId> {
    let tx = platform.begin(viewer).await?;
    viewer.require(Operation::OfficeManage, &load_body(&tx.db, body).await?.object())?;
    let id: OfficeId = tx.new_id();
    let row = office::ActiveModel {
        id: Set(id),
        body_id: Set(body),
        name: Set(new.name.clone()),
        place: Set(new.place),
        email: Set(new.email),
        language: Set(new.language),
        days: Set(i32::from(new.rule.days)),
        reminder_before: Set(i32::from(new.rule.reminder_before)),
        created_at: Set(tx.now),
        ended_day: Set(None),
    };
    row.insert(&tx.db).await?;
    tx.audit(
        "office.create",
        ("office", id.0),
        json!({ "name": new.name, "days": new.rule.days }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

/// The office, for those who may manage the offices of its body.
async fn managed(tx: &Tx, viewer: &Viewer, id: OfficeId) -> Result<office::Model> {
    let office = load(&tx.db, id).await?;
    let body = load_body(&tx.db, office.body_id).await?;
    viewer.require(Operation::OfficeManage, &body.object())?;
    Ok(office)
}

/// Changes what is known of an office. A clock that runs keeps its day; the rule holds for what is sent from now on. With a new address the
/// links in letters to the old one end, and the new one gets letters for what the office owes.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn update(platform: &Platform, viewer: &Viewer, id: OfficeId, new: NewOffice) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let office = managed(&tx, viewer, id).await?;
    let moved = office.email != new.email;
    let mut changed = office.into_active_model();
    changed.name = Set(new.name.clone());
    changed.place = Set(new.place);
    changed.email = Set(new.email);
    changed.language = Set(new.language);
    changed.days = Set(i32::from(new.rule.days));
    changed.reminder_before = Set(i32::from(new.rule.reminder_before));
    let office = changed.update(&tx.db).await?;
    if moved {
        write_again(platform, &tx, &office).await?;
    }
    let detail = json!({ "name": new.name, "days": new.rule.days, "new_address": moved });
    tx.audit("office.update", ("office", id.0), detail).await?;
    tx.commit().await
}

/// Ends every link of the office, and sends those of what it owes to its address of now.
async fn write_again(platform: &Platform, tx: &Tx, office: &office::Model) -> Result<()> {
    let sent = recommendation::Entity::find().filter(recommendation::Column::OfficeId.eq(office.id));
    for row in sent.order_by_asc(recommendation::Column::Id).all(&tx.db).await? {
        links::end(tx, row.id, LinkPurpose::Answer).await?;
        links::end(tx, row.id, LinkPurpose::Progress).await?;
        if row.standing == AnswerStanding::Waiting {
            links::send(platform, tx, office, &row, LinkPurpose::Answer, "office-asked").await?;
        }
        if service::commits(&tx.db, row.id).await? {
            links::send(platform, tx, office, &row, LinkPurpose::Progress, "office-progress").await?;
        }
    }
    Ok(())
}

/// Ends an office, or opens it again: an ended one takes no new recommendation, owes what was sent before, and stays with its figures.
/// Doing so twice changes nothing.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn set_ended(platform: &Platform, viewer: &Viewer, id: OfficeId, ended: bool) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let office = managed(&tx, viewer, id).await?;
    if office.ended_day.is_some() == ended {
        return Ok(());
    }
    let mut changed = office.into_active_model();
    changed.ended_day = Set(ended.then(|| Day::of(tx.now)));
    changed.update(&tx.db).await?;
    let act = if ended { "office.end" } else { "office.reopen" };
    tx.audit(act, ("office", id.0), json!({})).await?;
    tx.commit().await
}

/// Makes the person with this pseudonym an official of the office, who may answer without the link of a mail.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` on `official` when nobody is called so.
pub async fn name_official(platform: &Platform, viewer: &Viewer, id: OfficeId, name: &Pseudonym) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    managed(&tx, viewer, id).await?;
    let account = account_named(&tx.db, name, "official").await?;
    grants::give(&tx, account, Role::Official, Scope::Office(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// # Errors
/// `NotFound`.
pub async fn load(db: &impl ConnectionTrait, id: OfficeId) -> Result<office::Model> {
    office::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// An office of `body`, for its page.
///
/// # Errors
/// `NotFound`, also for an office of another body.
pub async fn get(platform: &Platform, body: BodyId, id: OfficeId) -> Result<office::Model> {
    let office = load(platform.db.read(), id).await?;
    if office.body_id == body {
        Ok(office)
    } else {
        Err(Error::NotFound)
    }
}

/// The offices that a motion of `body` may go to: not ended, and not sent to before.
///
/// # Errors
/// The database's.
pub async fn open_to(platform: &Platform, body: BodyId, motion: MotionId) -> Result<Vec<office::Model>> {
    let sent: Vec<OfficeId> = recommendation::Entity::find()
        .select_only()
        .column(recommendation::Column::OfficeId)
        .filter(recommendation::Column::MotionId.eq(motion))
        .into_tuple()
        .all(platform.db.read())
        .await?;
    let mut all = list(platform, Some(body)).await?;
    all.retain(|office| office.ended_day.is_none() && !sent.contains(&office.id));
    Ok(all)
}

/// The offices of `body`, or of all bodies, by place and name.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, body: Option<BodyId>) -> Result<Vec<office::Model>> {
    let mut query = office::Entity::find()
        .order_by_asc(office::Column::Place)
        .order_by_asc(office::Column::Name);
    if let Some(body) = body {
        query = query.filter(office::Column::BodyId.eq(body));
    }
    Ok(query.all(platform.db.read()).await?)
}
