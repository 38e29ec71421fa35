//! Links in mails to an office: 256 random bits, stored as a hash, for one purpose, used once.

use super::entity::{link, office, recommendation};
use crate::accounts::tokens::{new_secret, secret_hash};
use crate::error::{Error, Result};
use crate::mail::Letter;
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use shared::ids::{OfficeLinkId, RecommendationId};
use shared::recommendations::LinkPurpose;
use shared::time::Timestamp;

/// How long a link works; each reminder brings a new one.
const LINK_LIFE: i64 = 120 * Timestamp::DAY;

/// Sends `office` the letter `key` with a link of its own. Its texts get `$title`, `$due` (an ISO date) and `$link`.
///
/// # Errors
/// The database's.
pub async fn send(
    platform: &Platform,
    tx: &Tx,
    office: &office::Model,
    row: &recommendation::Model,
    purpose: LinkPurpose,
    key: &'static str,
) -> Result<()> {
    let secret = new_secret();
    let new = link::ActiveModel {
        id: Set(tx.new_id::<OfficeLinkId>()),
        recommendation_id: Set(row.id),
        purpose: Set(purpose),
        token_hash: Set(secret_hash(&secret)),
        expires_at: Set(tx.now.plus(LINK_LIFE)),
        used_at: Set(None),
    };
    new.insert(&tx.db).await?;
    let link = format!(
        "{}/{}/answer/{secret}",
        platform.config.public_url,
        office.language.as_str()
    );
    let values = [
        ("title", row.title.clone()),
        ("office", office.name.clone()),
        ("due", row.due_day.to_string()),
        ("link", link),
    ];
    tx.mail(Letter::new(office.email.as_str(), office.language, key, &values))
        .await
}

/// The link with this secret, if it works still.
///
/// # Errors
/// `NotFound` for a link that never was, ran out or was used: they answer alike.
pub async fn find(db: &impl ConnectionTrait, secret: &str, now: Timestamp) -> Result<link::Model> {
    link::Entity::find()
        .filter(link::Column::TokenHash.eq(secret_hash(secret)))
        .filter(link::Column::ExpiresAt.gt(now))
        .filter(link::Column::UsedAt.is_null())
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

/// Ends every link of `recommendation` for `purpose`: one was used, or another person answered first.
///
/// # Errors
/// The database's.
pub async fn end(tx: &Tx, recommendation: RecommendationId, purpose: LinkPurpose) -> Result<()> {
    link::Entity::update_many()
        .col_expr(link::Column::UsedAt, Expr::value(tx.now))
        .filter(link::Column::RecommendationId.eq(recommendation))
        .filter(link::Column::Purpose.eq(purpose))
        .filter(link::Column::UsedAt.is_null())
        .exec(&tx.db)
        .await?;
    Ok(())
}
