//! Roles: who holds which where, now.

use super::entity::account;
use super::entity::grant::{ActiveModel, Column, Entity, Model};
use super::{Person, Viewer};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, Set};
use shared::ids::{AccountId, GrantId};
use shared::permissions::{Grant, Object, Operation, Role, Scope};
use shared::time::Timestamp;
use std::collections::HashMap;

/// Grants that hold at `now`.
pub(crate) fn valid(now: Timestamp) -> Condition {
    Condition::all().add(Column::FromAt.lte(now)).add(
        Condition::any()
            .add(Column::UntilAt.is_null())
            .add(Column::UntilAt.gt(now)),
    )
}

/// The roles that `account` holds at `now`.
///
/// # Errors
/// The database's.
pub async fn grants_of(db: &impl ConnectionTrait, account: AccountId, now: Timestamp) -> Result<Vec<Grant>> {
    let rows = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(valid(now))
        .all(db)
        .await?;
    Ok(rows.iter().filter_map(Model::grant).collect())
}

/// The people who hold `role` in `scope` at `now`.
///
/// # Errors
/// The database's.
pub async fn holders(db: &impl ConnectionTrait, role: Role, scope: Scope, now: Timestamp) -> Result<Vec<AccountId>> {
    let (kind, id) = scope.to_columns();
    let rows = Entity::find()
        .filter(Column::Role.eq(role))
        .filter(Column::ScopeKind.eq(kind))
        .filter(Column::ScopeId.eq(id))
        .filter(valid(now))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// Gives `role` in `scope` to `account`, within the transaction of the act that makes it due. Holding it already is no error.
///
/// # Errors
/// The database's.
pub async fn give(tx: &Tx, account: AccountId, role: Role, scope: Scope) -> Result<()> {
    if holders(&tx.db, role, scope, tx.now).await?.contains(&account) {
        return Ok(());
    }
    give_from(tx, account, role, scope, tx.now, None).await?;
    Ok(())
}

/// Gives `role` in `scope` to `account` from a moment until another, within the transaction of the act.
///
/// # Errors
/// The database's.
pub async fn give_from(
    tx: &Tx,
    account: AccountId,
    role: Role,
    scope: Scope,
    from: Timestamp,
    until: Option<Timestamp>,
) -> Result<GrantId> {
    let (kind, scope_id) = scope.to_columns();
    let id: GrantId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        account_id: Set(account),
        role: Set(role),
        scope_kind: Set(kind.to_owned()),
        scope_id: Set(scope_id),
        granted_by: Set(tx.actor),
        from_at: Set(from),
        until_at: Set(until),
    };
    row.insert(&tx.db).await?;
    let detail = serde_json::json!({ "role": role.as_str(), "scope": kind, "scope_id": scope_id });
    tx.audit("grant.give", ("account", account.0), detail).await?;
    Ok(id)
}

/// Ends `role` in `scope` for `account`, within the transaction of the act. Not holding it is no error.
///
/// # Errors
/// The database's.
pub async fn take(tx: &Tx, account: AccountId, role: Role, scope: Scope) -> Result<()> {
    let (kind, id) = scope.to_columns();
    Entity::update_many()
        .col_expr(Column::UntilAt, sea_orm::sea_query::Expr::value(tx.now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::Role.eq(role))
        .filter(Column::ScopeKind.eq(kind))
        .filter(Column::ScopeId.eq(id))
        .filter(valid(tx.now))
        .exec(&tx.db)
        .await?;
    let detail = serde_json::json!({ "role": role.as_str(), "scope": kind, "scope_id": id });
    tx.audit("grant.take", ("account", account.0), detail).await
}

/// Gives a role, as an admin.
///
/// # Errors
/// `Forbidden` to others than admins; `NotFound` when there is no such account.
pub async fn give_role(
    platform: &Platform,
    viewer: &Viewer,
    account: AccountId,
    role: Role,
    scope: Scope,
) -> Result<()> {
    viewer.require(Operation::GrantManage, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    account::Entity::find_by_id(account)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    give(&tx, account, role, scope).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// Takes a role away, as an admin; the last admin stays.
///
/// # Errors
/// `Forbidden` to others than admins; `Conflict` when nobody would be left to run the instance.
pub async fn take_role(
    platform: &Platform,
    viewer: &Viewer,
    account: AccountId,
    role: Role,
    scope: Scope,
) -> Result<()> {
    viewer.require(Operation::GrantManage, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    if role == Role::Admin && scope == Scope::Platform {
        let admins = holders(&tx.db, role, scope, tx.now).await?;
        if admins.iter().all(|admin| *admin == account) {
            return Err(Error::Conflict("last-admin"));
        }
    }
    take(&tx, account, role, scope).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// The person `account` with the roles of this moment, for work in that person's name: demo data, jobs, the command line.
///
/// # Errors
/// `NotFound` when there is no such account.
pub async fn viewer_of(platform: &Platform, account: AccountId) -> Result<Viewer> {
    viewers_of(platform, &[account])
        .await?
        .remove(&account)
        .ok_or(Error::NotFound)
}

/// The same for several accounts, in two queries; those that do not exist are left out.
///
/// # Errors
/// The database's.
pub async fn viewers_of(platform: &Platform, accounts: &[AccountId]) -> Result<HashMap<AccountId, Viewer>> {
    let db = platform.db.read();
    let ids = accounts.iter().copied();
    let rows = account::Entity::find()
        .filter(account::Column::Id.is_in(ids.clone()))
        .all(db)
        .await?;
    let grants = Entity::find()
        .filter(Column::AccountId.is_in(ids))
        .filter(valid(platform.clock.now()))
        .all(db)
        .await?;
    let mut held: HashMap<AccountId, Vec<Grant>> = HashMap::new();
    for row in &grants {
        held.entry(row.account_id).or_default().extend(row.grant());
    }
    let people = rows.into_iter().map(|row| {
        let person = Person {
            id: row.id,
            session: None,
            pseudonym: row.pseudonym.to_string(),
            grants: held.remove(&row.id).unwrap_or_default(),
        };
        (row.id, Viewer::person_is(person))
    });
    Ok(people.collect())
}
