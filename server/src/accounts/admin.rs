//! Accounts as an admin sees them: find, suspend, take the suspension back.

use super::Viewer;
use super::entity::account::{ActiveModel, Column, Entity, Model};
use super::entity::grant;
use super::grants::valid;
use super::session::{self, Which};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::accounts::Email;
use shared::ids::AccountId;
use shared::permissions::{Grant, Object, Operation, Role, Scope};
use std::collections::HashMap;

/// An account with the roles it holds now.
#[derive(Clone, Debug)]
pub struct Listed {
    pub account: Model,
    pub grants: Vec<Grant>,
}

/// Accounts in the order of their names, after the name key `after`. `search` is a part of a name, or a whole mail address. Two
/// queries, whatever the number.
///
/// # Errors
/// `Forbidden` to others than admins.
pub async fn list_accounts(
    platform: &Platform,
    viewer: &Viewer,
    search: &str,
    after: &str,
    limit: u64,
) -> Result<Vec<Listed>> {
    viewer.require(Operation::GrantManage, &Object::platform())?;
    let mut query = Entity::find()
        .filter(Column::PseudonymKey.gt(after))
        .order_by_asc(Column::PseudonymKey)
        .limit(limit);
    if let Ok(email) = Email::parse(search) {
        query = query.filter(Column::EmailKey.eq(email.key()));
    } else {
        // Letters and digits only, as in the key: nothing in it means something to LIKE.
        let part: String = search
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        if !part.is_empty() {
            query = query.filter(Column::PseudonymKey.contains(part));
        }
    }
    let accounts = query.all(platform.db.read()).await?;
    let ids = accounts.iter().map(|account| account.id);
    let mut grants: HashMap<AccountId, Vec<Grant>> = HashMap::new();
    let rows = grant::Entity::find()
        .filter(grant::Column::AccountId.is_in(ids))
        .filter(valid(platform.clock.now()))
        .all(platform.db.read())
        .await?;
    for row in rows {
        grants.entry(row.account_id).or_default().extend(row.grant());
    }
    Ok(accounts
        .into_iter()
        .map(|account| Listed {
            grants: grants.remove(&account.id).unwrap_or_default(),
            account,
        })
        .collect())
}

/// One account.
///
/// # Errors
/// `Forbidden` to others than admins; `NotFound`.
pub async fn get_account(platform: &Platform, viewer: &Viewer, id: AccountId) -> Result<Listed> {
    viewer.require(Operation::GrantManage, &Object::platform())?;
    let account = Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let grants = super::grants::grants_of(platform.db.read(), id, platform.clock.now()).await?;
    Ok(Listed { account, grants })
}

/// Shuts an account out, or lets it in again. Its sessions and open sockets end when this returns.
///
/// # Errors
/// `Forbidden` to others than admins; `NotFound`; `Conflict` for one's own account.
pub async fn set_suspended(platform: &Platform, viewer: &Viewer, id: AccountId, suspended: bool) -> Result<()> {
    viewer.require(Operation::GrantManage, &Object::platform())?;
    if viewer.account_id() == Some(id) {
        return Err(Error::Conflict("not-yourself"));
    }
    let tx = platform.begin(viewer).await?;
    Entity::find_by_id(id).one(&tx.db).await?.ok_or(Error::NotFound)?;
    let row = ActiveModel {
        id: Set(id),
        suspended_at: Set(suspended.then_some(tx.now)),
        ..Default::default()
    };
    row.update(&tx.db).await?;
    let act = if suspended {
        "account.suspend"
    } else {
        "account.unsuspend"
    };
    tx.audit(act, ("account", id.0), serde_json::json!({})).await?;
    tx.commit().await?;
    if suspended {
        session::end(platform, id, Which::AllBut(None)).await?;
    }
    platform.sessions.rights_changed(id);
    Ok(())
}

/// Whether the instance has an admin.
///
/// # Errors
/// The database's.
pub async fn has_admin(platform: &Platform) -> Result<bool> {
    let now = platform.clock.now();
    Ok(
        !super::grants::holders(platform.db.read(), Role::Admin, Scope::Platform, now)
            .await?
            .is_empty(),
    )
}
