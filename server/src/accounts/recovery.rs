//! Passwords: changed by who knows the old one, set anew by a link in a letter or by the recovery code.
//!
//! Whether an account exists is never told: asking for a letter notes the same task for any name, and the letter is written later.

use super::codes;
use super::entity::account::{self, Entity, Model};
use super::service::find_by_name;
use super::session::{self, NewSession, Which};
use super::tokens::secret_hash;
use super::{Person, Viewer};
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::jobs::{self, Job};
use crate::mail::{self, Letter};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use shared::accounts::{CODE_TRIES, CodeKind, Password, RecoveryCode};
use shared::fields::FieldCode;
use shared::ids::{AccountId, JobId};

/// Notes that whoever is called `name` (pseudonym or address) asks for a new password. Costs the same for any name.
///
/// # Errors
/// The database's.
pub async fn ask_reset(platform: &Platform, name: &str) -> Result<()> {
    // Longer than any name or address: nobody is meant.
    let name: String = name.trim().chars().take(254).collect();
    let job = Job::PasswordReset { name };
    jobs::enqueue(
        &platform.db.writer(),
        &job,
        platform.clock.new_id(),
        platform.clock.now(),
    )
    .await
}

/// Writes the letter with the link, if `name` is an account with a confirmed address. The code is never stored but hashed.
///
/// # Errors
/// The database's and the post's.
pub async fn send_reset(platform: &Platform, job: JobId, name: &str) -> Result<()> {
    let account = find_by_name(platform, name).await?;
    let Some(Model {
        id,
        email: Some(email),
        language,
        suspended_at: None,
        pseudonym,
        ..
    }) = account
    else {
        return Ok(());
    };
    let code = codes::make(platform, id, CodeKind::Reset, None).await?;
    let link = format!("{}/{}/reset/{code}", platform.config.public_url, language.as_str());
    let values = [("name", pseudonym.to_string()), ("link", link)];
    mail::deliver(platform, job, &Letter::new(email.as_str(), language, "reset", &values)).await
}

/// Sets a new password by the code of a letter: every session ends, a new one begins.
///
/// # Errors
/// `Invalid` on `code` when the link does not work any more, on `password` when it is refused; the link still works then.
pub async fn reset(platform: &Platform, code: &str, password: &str) -> Result<NewSession> {
    let found = codes::find(platform.db.read(), platform, CodeKind::Reset, code).await;
    let account = match found {
        Ok(found) => find(platform, found.account_id).await?,
        Err(_) => return Err(Error::field("code", FieldCode::WrongCode)),
    };
    let hash = checked_hash(platform, &account, password).await?;
    let tx = platform.begin(&Viewer::anonymous()).await?;
    codes::take(&tx.db, platform, CodeKind::Reset, code).await?;
    set_password(platform, tx, account, hash, "account.reset").await
}

/// Sets a new password by the recovery code, which is used up; gives a session and the next code, which is not kept.
///
/// # Errors
/// `TooMany` after five tries for one name in an hour. `Invalid` on `code`, the same for an unknown name and a wrong code; on
/// `password` when it is refused.
pub async fn recover(
    platform: &Platform,
    name: &str,
    code: &str,
    password: &str,
) -> Result<(NewSession, RecoveryCode)> {
    let wrong = || Error::field("code", FieldCode::WrongCode);
    platform.limits.try_code(name, CODE_TRIES, platform.clock.now())?;
    let code = RecoveryCode::parse(code).map_err(|_| wrong())?;
    let offered = secret_hash(code.reveal());
    let account = find_by_name(platform, name)
        .await?
        .filter(|account| account.suspended_at.is_none() && account.recovery_hash == offered)
        .ok_or_else(wrong)?;
    let hash = checked_hash(platform, &account, password).await?;
    let next = RecoveryCode::from_bytes(random_bytes());
    let tx = platform.begin(&Viewer::anonymous()).await?;
    // Again, now that nobody else can write: two tries with one code must not both count.
    let account = Entity::find_by_id(account.id)
        .one(&tx.db)
        .await?
        .filter(|account| account.recovery_hash == offered)
        .ok_or_else(wrong)?;
    let mut row = account.clone().into_active_model();
    row.recovery_hash = Set(secret_hash(next.reveal()));
    row.update(&tx.db).await?;
    Ok((
        set_password(platform, tx, account, hash, "account.recover").await?,
        next,
    ))
}

/// Changes one's password: other sessions end, this one gets a new id.
///
/// # Errors
/// `Invalid` on `old` when it is wrong, on `password` when the new one is refused.
pub async fn change_password(platform: &Platform, viewer: &Viewer, old: &str, new: &str) -> Result<NewSession> {
    let account = check_password(platform, viewer.person()?, "old", old).await?;
    let hash = checked_hash(platform, &account, new).await?;
    let tx = platform.begin(viewer).await?;
    set_password(platform, tx, account, hash, "account.password").await
}

/// Makes a new recovery code; the old one stops working. The code is not kept.
///
/// # Errors
/// `Invalid` on `password` when it is wrong.
pub async fn new_recovery_code(platform: &Platform, viewer: &Viewer, password: &str) -> Result<RecoveryCode> {
    let account = check_password(platform, viewer.person()?, "password", password).await?;
    let code = RecoveryCode::from_bytes(random_bytes());
    let tx = platform.begin(viewer).await?;
    let id = account.id;
    let mut row = account.into_active_model();
    row.recovery_hash = Set(secret_hash(code.reveal()));
    row.update(&tx.db).await?;
    tx.audit("account.recovery-code", ("account", id.0), serde_json::json!({}))
        .await?;
    tx.commit().await?;
    Ok(code)
}

/// The person's account, if `password` is right; for acts that ask for it once more.
///
/// # Errors
/// `Invalid` on `field` when it is wrong.
pub async fn check_password(platform: &Platform, person: &Person, field: &str, password: &str) -> Result<Model> {
    let account = find(platform, person.id).await?;
    let offered = Password::offered(password).map_err(|code| Error::field(field, code))?;
    let fits = platform
        .passwords
        .verify(offered.reveal().to_owned(), Some(account.password_hash.clone()))
        .await?;
    if fits {
        Ok(account)
    } else {
        Err(Error::field(field, FieldCode::WrongPassword))
    }
}

async fn find(platform: &Platform, id: AccountId) -> Result<Model> {
    Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)
}

async fn checked_hash(platform: &Platform, account: &Model, password: &str) -> Result<String> {
    let password = Password::parse(password, &account.pseudonym).map_err(|code| Error::field("password", code))?;
    platform.passwords.hash(password.reveal().to_owned()).await
}

async fn set_password(platform: &Platform, tx: Tx, account: Model, hash: String, act: &str) -> Result<NewSession> {
    let id = account.id;
    let row = account::ActiveModel {
        id: Set(id),
        password_hash: Set(hash),
        ..Default::default()
    };
    row.update(&tx.db).await?;
    codes::cancel(&tx.db, id, CodeKind::Reset).await?;
    tx.audit(act, ("account", id.0), serde_json::json!({})).await?;
    tx.commit().await?;
    session::end(platform, id, Which::AllBut(None)).await?;
    session::begin(platform, id, account.pseudonym.as_str()).await
}
