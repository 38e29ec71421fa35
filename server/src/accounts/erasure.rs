//! Erasing one's account: the name, the address, the secrets, the sessions and the letters go; texts stay, by "a former participant".
//! Votes are not touched: a secret ballot has no link to a person, a named one belongs to the minutes.

use super::entity::account::ActiveModel;
use super::entity::grant;
use super::grants::valid;
use super::recovery::check_password;
use super::{Viewer, personal};
use crate::error::{Error, Result};
use crate::jobs;
use crate::mail;
use crate::platform::Platform;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use shared::accounts::Pseudonym;
use shared::permissions::{Role, Scope};

/// Erases the person's account, for good.
///
/// # Errors
/// `Invalid` on `password` when it is wrong; `Conflict` for the last admin.
pub async fn erase(platform: &Platform, viewer: &Viewer, password: &str) -> Result<()> {
    let account = check_password(platform, viewer.person()?, "password", password).await?;
    let id = account.id;
    let tx = platform.begin(viewer).await?;
    let admins = super::grants::holders(&tx.db, Role::Admin, Scope::Platform, tx.now).await?;
    if admins == [id] {
        return Err(Error::Conflict("last-admin"));
    }
    let row = ActiveModel {
        id: Set(id),
        pseudonym: Set(Pseudonym::former()),
        // Unique, and no name that anybody can type.
        pseudonym_key: Set(format!("erased {id}")),
        email: Set(None),
        email_key: Set(None),
        password_hash: Set(String::new()),
        recovery_hash: Set(String::new()),
        suspended_at: Set(Some(tx.now)),
        ..Default::default()
    };
    row.update(&tx.db).await?;
    grant::Entity::update_many()
        .col_expr(grant::Column::UntilAt, Expr::value(tx.now))
        .filter(grant::Column::AccountId.eq(id))
        .filter(valid(tx.now))
        .exec(&tx.db)
        .await?;
    personal::delete_marked(&tx.db, id).await?;
    personal::forget_name(&tx.db, &account.pseudonym).await?;
    jobs::forget_person(&tx.db, id, account.email.as_ref()).await?;
    tx.audit("account.erase", ("account", id.0), serde_json::json!({}))
        .await?;
    tx.commit().await?;
    if let Some(email) = &account.email {
        mail::forget_address(platform, email).await?;
    }
    platform.sessions.forget_account(id);
    platform.sessions.rights_changed(id);
    Ok(())
}
