//! The mail address of an account: added or changed by a link sent to it, so that nobody gets letters meant for another.

use super::Viewer;
use super::codes;
use super::entity::account::{ActiveModel, Entity};
use super::recovery::check_password;
use crate::error::{Error, OnUnique, Result};
use crate::jobs::{self, Job};
use crate::mail::{self, Letter};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use shared::accounts::{CodeKind, Email};
use shared::ids::{AccountId, JobId};
use shared::languages::Language;

/// Sends a link to `email`; the address becomes the account's when the link is used.
///
/// # Errors
/// `Invalid` on `password` when it is wrong.
pub async fn ask_email(platform: &Platform, viewer: &Viewer, password: &str, email: Email) -> Result<()> {
    let account = check_password(platform, viewer.person()?, "password", password).await?;
    let job = Job::ConfirmEmail {
        account: account.id,
        email,
    };
    jobs::enqueue(
        &platform.db.writer(),
        &job,
        platform.clock.new_id(),
        platform.clock.now(),
    )
    .await
}

/// Writes the letter with the link. The code is never stored but hashed.
///
/// # Errors
/// The database's and the post's.
pub async fn send_confirmation(platform: &Platform, job: JobId, account: AccountId, email: &Email) -> Result<()> {
    let Some(row) = Entity::find_by_id(account).one(platform.db.read()).await? else {
        return Ok(());
    };
    if row.pseudonym.is_former() {
        return Ok(());
    }
    let code = codes::make(platform, account, CodeKind::Email, Some(email.clone())).await?;
    let link = format!(
        "{}/{}/confirm/{code}",
        platform.config.public_url,
        row.language.as_str()
    );
    let values = [("name", row.pseudonym.to_string()), ("link", link)];
    mail::deliver(
        platform,
        job,
        &Letter::new(email.as_str(), row.language, "confirm", &values),
    )
    .await
}

/// Makes the address behind `code` the account's. A former address is told.
///
/// # Errors
/// `Invalid` on `code` when the link does not work any more; `Conflict` when another account has the address.
pub async fn confirm_email(platform: &Platform, code: &str) -> Result<()> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let found = codes::take(&tx.db, platform, CodeKind::Email, code).await?;
    let account = Entity::find_by_id(found.account_id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    let email = found.email.ok_or(Error::NotFound)?;
    if let Some(former) = account.email.as_ref().filter(|former| former.key() != email.key()) {
        let values = [("name", account.pseudonym.to_string())];
        tx.mail(Letter::new(
            former.as_str(),
            account.language,
            "address-changed",
            &values,
        ))
        .await?;
    }
    let row = ActiveModel {
        id: Set(account.id),
        email_key: Set(Some(email.key())),
        email: Set(Some(email)),
        ..Default::default()
    };
    row.update(&tx.db).await.on_unique_conflict("email-taken")?;
    tx.audit(
        "account.email",
        ("account", account.id.0),
        serde_json::json!({ "set": true }),
    )
    .await?;
    tx.commit().await
}

/// Takes one's address away.
///
/// # Errors
/// `LoggedOut`.
pub async fn remove_email(platform: &Platform, viewer: &Viewer) -> Result<()> {
    let id = viewer.person()?.id;
    let tx = platform.begin(viewer).await?;
    let row = ActiveModel {
        id: Set(id),
        email: Set(None),
        email_key: Set(None),
        ..Default::default()
    };
    row.update(&tx.db).await?;
    codes::cancel(&tx.db, id, CodeKind::Email).await?;
    codes::cancel(&tx.db, id, CodeKind::Reset).await?;
    tx.audit("account.email", ("account", id.0), serde_json::json!({ "set": false }))
        .await?;
    tx.commit().await
}

/// Chooses the language of one's letters.
///
/// # Errors
/// `LoggedOut`.
pub async fn set_language(platform: &Platform, viewer: &Viewer, language: Language) -> Result<()> {
    let id = viewer.person()?.id;
    let tx = platform.begin(viewer).await?;
    ActiveModel {
        id: Set(id),
        language: Set(language),
        ..Default::default()
    }
    .update(&tx.db)
    .await?;
    tx.audit(
        "account.language",
        ("account", id.0),
        serde_json::json!({ "language": language.as_str() }),
    )
    .await?;
    tx.commit().await
}
