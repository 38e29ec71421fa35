//! Offices: who owes answers to a body, how long they have, and their public record.

use super::entity::{milestone, office, recommendation, response};
use crate::accounts::entity::account;
use crate::accounts::{Viewer, grants};
use crate::bodies::service::load as load_body;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::accounts::{Email, Pseudonym};
use shared::fields::{FieldCode, FieldErrors, line};
use shared::ids::{BodyId, OfficeId, RecommendationId};
use shared::languages::Language;
use shared::permissions::{Operation, Role, Scope};
use shared::recommendations::{OfficeFigures, OfficeRule, RecordLine, office_figures, progress};
use shared::time::Day;
use std::collections::HashMap;

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

/// Makes the person with this pseudonym an official of the office, who may answer without the link of a mail.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` on `name` when nobody is called so.
pub async fn name_official(platform: &Platform, viewer: &Viewer, id: OfficeId, name: &Pseudonym) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let office = load(&tx.db, id).await?;
    viewer.require(
        Operation::OfficeManage,
        &load_body(&tx.db, office.body_id).await?.object(),
    )?;
    let found = account::Entity::find()
        .filter(account::Column::PseudonymKey.eq(name.key()))
        .one(&tx.db)
        .await?;
    let account = found.ok_or_else(|| Error::field("name", FieldCode::Unknown))?.id;
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

/// The public record of every office that got a recommendation, on `today`. It takes three queries, whatever the number.
///
/// # Errors
/// The database's.
pub async fn records(platform: &Platform, today: Day) -> Result<Vec<(office::Model, OfficeFigures)>> {
    let db = platform.db.read();
    let all = recommendation::Entity::find().all(db).await?;
    let mut states: HashMap<RecommendationId, Vec<_>> = HashMap::new();
    for row in milestone::Entity::find().all(db).await? {
        states.entry(row.recommendation_id).or_default().push(row.state);
    }
    let mut kinds = HashMap::new();
    for row in response::Entity::find()
        .order_by_asc(response::Column::Id)
        .all(db)
        .await?
    {
        kinds.insert(row.recommendation_id, row.kind);
    }
    let mut lines: HashMap<OfficeId, Vec<RecordLine>> = HashMap::new();
    for row in all {
        let answer = row.answered_day.zip(kinds.get(&row.id).copied());
        let progress = progress(states.remove(&row.id).unwrap_or_default());
        lines.entry(row.office_id).or_default().push(RecordLine {
            clock: row.clock(),
            answer,
            progress,
        });
    }
    let offices = list(platform, None).await?;
    let record = |office: office::Model| {
        lines
            .get(&office.id)
            .map(|lines| (office, office_figures(lines, today)))
    };
    Ok(offices.into_iter().filter_map(record).collect())
}
