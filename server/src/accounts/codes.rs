//! Codes sent by mail in a link: 128 random bits, stored hashed, for one purpose, once, for an hour.

use super::entity::code::{ActiveModel, Column, Entity, Model};
use super::tokens::secret_hash;
use crate::clock::random_bytes;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use shared::accounts::{CODE_LIFE, CodeKind, Email, InvitationToken};
use shared::fields::FieldCode;
use shared::ids::{AccountId, CodeId};

/// Makes a code of `kind` for `account`; earlier ones of that kind stop working. Gives the code, which is not kept.
///
/// # Errors
/// The database's.
pub async fn make(platform: &Platform, account: AccountId, kind: CodeKind, email: Option<Email>) -> Result<String> {
    let token = InvitationToken::from_bytes(random_bytes());
    let now = platform.clock.now();
    let tx = platform.db.begin().await?;
    cancel(&tx, account, kind).await?;
    let row = ActiveModel {
        id: Set(platform.clock.new_id::<CodeId>()),
        account_id: Set(account),
        kind: Set(kind),
        hash: Set(secret_hash(token.reveal())),
        email: Set(email),
        created_at: Set(now),
        expires_at: Set(now.plus(CODE_LIFE)),
    };
    row.insert(&tx).await?;
    tx.commit().await?;
    Ok(token.reveal().to_owned())
}

/// The code behind a link, if it still works; nothing changes.
///
/// # Errors
/// `NotFound` when it does not work: used, replaced, expired, or of another kind.
pub async fn find(db: &impl ConnectionTrait, platform: &Platform, kind: CodeKind, raw: &str) -> Result<Model> {
    let token = InvitationToken::parse(raw).map_err(|_| Error::NotFound)?;
    Entity::find()
        .filter(Column::Hash.eq(secret_hash(token.reveal())))
        .filter(Column::Kind.eq(kind))
        .filter(Column::ExpiresAt.gt(platform.clock.now()))
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

/// Uses a code up, within the transaction of what it allows.
///
/// # Errors
/// `Invalid` on the field `code` when it does not work, also when another request was quicker.
pub async fn take(db: &impl ConnectionTrait, platform: &Platform, kind: CodeKind, raw: &str) -> Result<Model> {
    let wrong = || Error::field("code", FieldCode::WrongCode);
    let found = find(db, platform, kind, raw).await.map_err(|error| match error {
        Error::NotFound => wrong(),
        other => other,
    })?;
    let deleted = Entity::delete_many().filter(Column::Id.eq(found.id)).exec(db).await?;
    if deleted.rows_affected == 1 {
        Ok(found)
    } else {
        Err(wrong())
    }
}

/// Makes the account's codes of `kind` stop working.
///
/// # Errors
/// The database's.
pub async fn cancel(db: &impl ConnectionTrait, account: AccountId, kind: CodeKind) -> Result<()> {
    Entity::delete_many()
        .filter(Column::AccountId.eq(account))
        .filter(Column::Kind.eq(kind))
        .exec(db)
        .await?;
    Ok(())
}
