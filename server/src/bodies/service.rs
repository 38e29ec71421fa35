//! Founding a body, changing its rules, naming who leads it.

use super::entity::body::{ActiveModel, Column, Entity, Model};
use crate::accounts::{Viewer, entity::account, grants};
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::accounts::Pseudonym;
use shared::bodies::{BodyText, check_parent};
use shared::fields::FieldCode;
use shared::ids::{AccountId, BodyId};
use shared::languages::Language;
use shared::permissions::{Object, Operation, Role, Scope};
use shared::polls::PollRules;

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
/// `Forbidden` to others than admins and organisers of the platform; `Invalid` for a parent of no higher level, an unknown chair, a taken
/// address.
pub async fn found(platform: &Platform, viewer: &Viewer, new: NewBody) -> Result<BodyId> {
    viewer.require(Operation::BodyCreate, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    if let Some(parent) = new.parent {
        let parent = Entity::find_by_id(parent).one(&tx.db).await?;
        let parent = parent.ok_or_else(|| Error::field("parent", FieldCode::NotAChoice))?;
        check_parent(new.text.level, parent.level).map_err(|code| Error::field("parent", code))?;
    }
    let chair = account_named(&tx.db, &new.chair, "chair").await?;
    let id: BodyId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        parent_id: Set(new.parent),
        name: Set(new.text.name.clone()),
        slug: Set(new.text.slug),
        place: Set(new.text.place),
        level: Set(new.text.level),
        competence: Set(new.text.competence),
        language: Set(new.language),
        secrecy: Set(new.rules.secrecy),
        majority: Set(new.rules.majority),
        quorum_of: Set(new.rules.quorum.of),
        quorum_share: Set(new.rules.quorum.share),
        presence: Set(new.rules.presence),
        proxies: Set(i32::from(new.rules.proxies)),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique("slug")?;
    tx.audit("body.found", ("body", id.0), json!({ "name": new.text.name }))
        .await?;
    grants::give(&tx, chair, Role::Chair, Scope::Body(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(chair);
    Ok(id)
}

/// Changes the rules that new polls begin with; polls that exist keep theirs.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn set_rules(platform: &Platform, viewer: &Viewer, id: BodyId, rules: PollRules) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let body = load(&tx.db, id).await?;
    viewer.require(Operation::BodyManage, &body.object())?;
    let mut row = body.into_active_model();
    row.secrecy = Set(rules.secrecy);
    row.majority = Set(rules.majority);
    row.quorum_of = Set(rules.quorum.of);
    row.quorum_share = Set(rules.quorum.share);
    row.presence = Set(rules.presence);
    row.proxies = Set(i32::from(rules.proxies));
    row.update(&tx.db).await?;
    tx.audit("body.rules", ("body", id.0), json!(rules)).await?;
    tx.commit().await
}

/// Names a chair or a secretary, beside those there are.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` for an unknown pseudonym or another role than chair and secretary.
pub async fn name_officer(
    platform: &Platform,
    viewer: &Viewer,
    id: BodyId,
    role: Role,
    name: &Pseudonym,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let account = check_officer(&tx, viewer, id, role, name).await?;
    grants::give(&tx, account, role, Scope::Body(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// Takes the role of a chair or secretary away. The last chair stays: a body without one could not name the next.
///
/// # Errors
/// As [`name_officer`]; `Conflict` for the last chair.
pub async fn end_officer(platform: &Platform, viewer: &Viewer, id: BodyId, role: Role, name: &Pseudonym) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let account = check_officer(&tx, viewer, id, role, name).await?;
    if role == Role::Chair && grants::holders(&tx.db, role, Scope::Body(id), tx.now).await? == [account] {
        return Err(Error::Conflict("last-chair"));
    }
    grants::take(&tx, account, role, Scope::Body(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

async fn check_officer(tx: &Tx, viewer: &Viewer, id: BodyId, role: Role, name: &Pseudonym) -> Result<AccountId> {
    let body = load(&tx.db, id).await?;
    viewer.require(Operation::BodyOfficers, &body.object())?;
    if !matches!(role, Role::Chair | Role::Secretary) {
        return Err(Error::field("role", FieldCode::NotAChoice));
    }
    account_named(&tx.db, name, "name").await
}

/// Every body, from the nearest to the farthest and by name; there are few.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform) -> Result<Vec<Model>> {
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

/// The account with this pseudonym, for forms that name a person; `field` is refused when there is none.
pub(crate) async fn account_named(db: &impl ConnectionTrait, name: &Pseudonym, field: &str) -> Result<AccountId> {
    let found = account::Entity::find()
        .filter(account::Column::PseudonymKey.eq(name.key()))
        .one(db)
        .await?;
    found
        .map(|account| account.id)
        .ok_or_else(|| Error::field(field, FieldCode::NotAChoice))
}
