//! Making an account, logging in and out.

use super::Viewer;
use super::entity::account::{ActiveModel, Column, Entity, Model};
use super::session::{self, NewSession, Which};
use super::tokens::secret_hash;
use crate::clock::random_bytes;
use crate::error::{Error, OnUnique, Result};
use crate::jobs::{self, Job};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use shared::accounts::{Email, Password, Pseudonym, RecoveryCode};
use shared::fields::FieldCode;
use shared::ids::AccountId;
use shared::languages::Language;
use std::collections::{BTreeSet, HashMap};

/// What a new account is made of.
#[derive(Clone, Debug)]
pub struct NewAccount {
    pub pseudonym: Pseudonym,
    pub password: Password,
    pub email: Option<Email>,
    pub language: Language,
}

/// A new account: its id, its first session, and the code that opens it when the password is forgotten. The code is not kept.
pub struct SignedUp {
    pub id: AccountId,
    pub session: NewSession,
    pub recovery_code: RecoveryCode,
}

/// Makes an account and logs in. A mail address becomes the account's when its owner has used the link that is sent to it.
///
/// # Errors
/// `Invalid` when the pseudonym is taken.
pub async fn sign_up(platform: &Platform, new: NewAccount) -> Result<SignedUp> {
    if new.pseudonym.is_former() {
        return Err(Error::field("pseudonym", FieldCode::Taken));
    }
    let password_hash = platform.passwords.hash(new.password.reveal().to_owned()).await?;
    let recovery_code = RecoveryCode::from_bytes(random_bytes());
    let id: AccountId = platform.clock.new_id();
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let row = ActiveModel {
        id: Set(id),
        pseudonym_key: Set(new.pseudonym.key()),
        pseudonym: Set(new.pseudonym.clone()),
        email: Set(None),
        email_key: Set(None),
        password_hash: Set(password_hash),
        recovery_hash: Set(secret_hash(recovery_code.reveal())),
        language: Set(new.language),
        created_at: Set(tx.now),
        suspended_at: Set(None),
    };
    row.insert(&tx.db).await.on_unique("pseudonym")?;
    if let Some(email) = new.email {
        jobs::enqueue(&tx.db, &Job::ConfirmEmail { account: id, email }, tx.new_id(), tx.now).await?;
    }
    tx.audit("account.create", ("account", id.0), serde_json::json!({}))
        .await?;
    tx.commit().await?;
    let session = session::begin(platform, id, new.pseudonym.as_str()).await?;
    Ok(SignedUp {
        id,
        session,
        recovery_code,
    })
}

/// Begins a session for the account with this pseudonym or mail address.
///
/// # Errors
/// `Invalid` on the field `password`, the same for an unknown name and a wrong password, after the same time.
pub async fn log_in(platform: &Platform, name: &str, password: &Password) -> Result<NewSession> {
    let account = find_by_name(platform, name)
        .await?
        .filter(|account| account.suspended_at.is_none());
    let hash = account.as_ref().map(|account| account.password_hash.clone());
    if !platform.passwords.verify(password.reveal().to_owned(), hash).await? {
        return Err(Error::field("password", FieldCode::WrongPassword));
    }
    let account = account.ok_or_else(|| Error::field("password", FieldCode::WrongPassword))?;
    session::begin(platform, account.id, account.pseudonym.as_str()).await
}

/// The account with this pseudonym or mail address.
///
/// # Errors
/// The database's.
pub async fn find_by_name(platform: &Platform, name: &str) -> Result<Option<Model>> {
    let mut matches = Condition::any();
    let (pseudonym, email) = (Pseudonym::parse(name), Email::parse(name));
    if pseudonym.is_err() && email.is_err() {
        return Ok(None);
    }
    if let Ok(pseudonym) = pseudonym {
        matches = matches.add(Column::PseudonymKey.eq(pseudonym.key()));
    }
    if let Ok(email) = email {
        matches = matches.add(Column::EmailKey.eq(email.key()));
    }
    Ok(Entity::find().filter(matches).one(platform.db.read()).await?)
}

/// Ends this session.
///
/// # Errors
/// The database's.
pub async fn log_out(platform: &Platform, viewer: &Viewer) -> Result<()> {
    if let Ok(person) = viewer.person()
        && let Some(session) = person.session
    {
        session::end(platform, person.id, Which::One(session)).await?;
    }
    Ok(())
}

/// The person's own account.
///
/// # Errors
/// `LoggedOut`.
pub async fn own(platform: &Platform, viewer: &Viewer) -> Result<Model> {
    let id = viewer.person()?.id;
    Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)
}

/// Pseudonyms by account, for pages that show who did something; one query whatever the number.
///
/// # Errors
/// The database's.
pub async fn pseudonyms(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = AccountId>,
) -> Result<HashMap<AccountId, String>> {
    let ids: BTreeSet<AccountId> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(AccountId, Pseudonym)> = Entity::find()
        .select_only()
        .columns([Column::Id, Column::Pseudonym])
        .filter(Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(|(id, name)| (id, name.to_string())).collect())
}
