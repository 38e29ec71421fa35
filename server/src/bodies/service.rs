//! Founding a body, and finding one.

use super::entity::body::{ActiveModel, Column, Entity, Model};
use super::{officers, rules};
use crate::accounts::{Viewer, entity::account, grants};
use crate::error::{Error, OnUnique, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use shared::accounts::Pseudonym;
use shared::bodies::{BodyLevel, BodyText, Officer, Term, check_parent};
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role, Scope};
use shared::polls::PollRules;
use shared::time::Day;

/// What a new body is made of.
#[derive(Clone, Debug)]
pub struct NewBody {
    pub text: BodyText,
    pub language: Language,
    /// The body above it.
    pub parent: Option<BodyId>,
    pub rules: PollRules,
    /// Who leads it.
    pub chair: Pseudonym,
}

/// Founds a body and names its chair.
///
/// # Errors
/// `Forbidden` to others than admins and organisers of the platform; `Invalid` for a parent of no higher level or that is closed, an unknown chair, a
/// taken address.
pub async fn found(platform: &Platform, viewer: &Viewer, new: NewBody) -> Result<BodyId> {
    viewer.require(Operation::BodyCreate, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    if let Some(parent) = new.parent {
        check_above(&tx.db, new.text.level, parent).await?;
    }
    let chair = account_named(&tx.db, &new.chair, "chair").await?;
    let id: BodyId = tx.new_id();
    let mut row = ActiveModel {
        id: Set(id),
        parent_id: Set(new.parent),
        name: Set(new.text.name.clone()),
        slug: Set(new.text.slug),
        place: Set(new.text.place),
        level: Set(new.text.level),
        competence: Set(new.text.competence),
        language: Set(new.language),
        created_at: Set(tx.now),
        languages: Set(new.text.languages),
        description: Set(new.text.description),
        contact: Set(new.text.contact),
        closed_day: Set(None),
        closed_reason: Set(None),
        ..Default::default()
    };
    rules::write(&mut row, &new.rules);
    row.insert(&tx.db).await.on_unique("slug")?;
    rules::note(&tx, id, Day::of(tx.now), &new.rules, String::new()).await?;
    tx.audit("body.found", ("body", id.0), json!({ "name": new.text.name }))
        .await?;
    grants::give(&tx, chair, Role::Chair, Scope::Body(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(chair);
    Ok(id)
}

/// Goes on only when a body of `level` may hang under `parent`.
pub(super) async fn check_above(db: &impl ConnectionTrait, level: BodyLevel, parent: BodyId) -> Result<()> {
    let parent = Entity::find_by_id(parent).one(db).await?;
    let parent = parent
        .filter(|parent| !parent.is_closed())
        .ok_or_else(|| Error::field("parent", FieldCode::NotAChoice))?;
    check_parent(level, parent.level).map_err(|code| Error::field("parent", code))
}

/// Names a chair or a secretary from today on, beside those there are.
///
/// # Errors
/// As [`officers::name`]; `Invalid` for another role than chair and secretary.
pub async fn name_officer(
    platform: &Platform,
    viewer: &Viewer,
    id: BodyId,
    role: Role,
    name: &Pseudonym,
) -> Result<()> {
    let officer = Officer::parse(role.as_str()).map_err(|code| Error::field("role", code))?;
    let term = Term {
        from: Day::of(platform.clock.now()),
        until: None,
    };
    officers::name(platform, viewer, id, officer, name, term).await
}

/// Every body that is not closed, from the nearest to the farthest and by name; there are few.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform) -> Result<Vec<Model>> {
    let mut all = list_all(platform).await?;
    all.retain(|body| !body.is_closed());
    Ok(all)
}

/// The same with those that were closed.
///
/// # Errors
/// The database's.
pub async fn list_all(platform: &Platform) -> Result<Vec<Model>> {
    let mut all = Entity::find()
        .order_by_asc(Column::Name)
        .all(platform.db.read())
        .await?;
    all.sort_by_key(|body| body.level);
    Ok(all)
}

/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: BodyId) -> Result<Model> {
    load(platform.db.read(), id).await
}

pub(crate) async fn load(db: &impl ConnectionTrait, id: BodyId) -> Result<Model> {
    Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)
}

/// The same for what a body that was closed does not do any more.
///
/// # Errors
/// `NotFound`; `Conflict` for a closed body.
pub(crate) async fn load_open(db: &impl ConnectionTrait, id: BodyId) -> Result<Model> {
    let body = load(db, id).await?;
    if body.is_closed() {
        return Err(Error::Conflict("body-closed"));
    }
    Ok(body)
}

/// The account with this pseudonym, for forms that name a person; `field` is refused when there is none.
pub(crate) async fn account_named(db: &impl ConnectionTrait, name: &Pseudonym, field: &str) -> Result<AccountId> {
    let found = account::Entity::find()
        .filter(account::Column::PseudonymKey.eq(name.key()))
        .one(db)
        .await?;
    found
        .map(|account| account.id)
        .ok_or_else(|| Error::field(field, FieldCode::NoSuchPerson))
}
