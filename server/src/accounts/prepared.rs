//! Accounts whose passwords were hashed before: for demo data and imports, where a hash for each of a hundred people would take a minute.

use super::entity::account::ActiveModel;
use super::tokens::secret_hash;
use crate::clock::random_bytes;
use crate::error::{OnUnique, Result};
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, Set};
use shared::accounts::{Pseudonym, RecoveryCode};
use shared::ids::AccountId;
use shared::languages::Language;

/// An account that is ready but for its row.
#[derive(Clone, Debug)]
pub struct PreparedAccount {
    pub pseudonym: Pseudonym,
    /// As [`super::Passwords::hash`] makes it; empty for an account that nobody can log in to by password.
    pub password_hash: String,
    pub language: Language,
}

/// Makes the account, without a session. Its recovery code is not kept by anybody.
///
/// # Errors
/// `Invalid` when the pseudonym is taken.
pub async fn make(tx: &Tx, new: PreparedAccount) -> Result<AccountId> {
    let id: AccountId = tx.new_id();
    let row = ActiveModel {
        id: Set(id),
        pseudonym_key: Set(new.pseudonym.key()),
        pseudonym: Set(new.pseudonym),
        email: Set(None),
        email_key: Set(None),
        password_hash: Set(new.password_hash),
        recovery_hash: Set(secret_hash(RecoveryCode::from_bytes(random_bytes()).reveal())),
        language: Set(new.language),
        created_at: Set(tx.now),
        suspended_at: Set(None),
    };
    row.insert(&tx.db).await.on_unique("pseudonym")?;
    tx.audit("account.create", ("account", id.0), serde_json::json!({}))
        .await?;
    Ok(id)
}
