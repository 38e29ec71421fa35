//! What is kept no longer than needed: once an hour, what ran out is deleted. The times stand in `docs/personal-data.md`.

use super::entity::{Column, Entity};
use crate::accounts::entity::{code, invitation, session};
use crate::error::Result;
use crate::evidence::files;
use crate::images;
use crate::mail;
use crate::platform::Platform;
use crate::recordings;
use sea_orm::sea_query::LikeExpr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};
use shared::accounts::Email;
use shared::ids::AccountId;
use shared::time::Timestamp;

/// How long a used or expired invitation and a dead job are kept, in milliseconds.
const KEPT: i64 = 90 * Timestamp::DAY;

/// Deletes sessions and codes that ran out, old invitations, dead jobs, letters, pictures that came into no text, files that came onto no card,
/// and voice notes.
///
/// # Errors
/// The database's.
pub async fn tidy(platform: &Platform) -> Result<()> {
    let (db, now) = (platform.db.writer(), platform.clock.now());
    session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lte(now))
        .exec(&db)
        .await?;
    code::Entity::delete_many()
        .filter(code::Column::ExpiresAt.lte(now))
        .exec(&db)
        .await?;
    let old = now.plus(-KEPT);
    invitation::Entity::delete_many()
        .filter(invitation::Column::ExpiresAt.lte(old))
        .exec(&db)
        .await?;
    Entity::delete_many()
        .filter(Column::Attempts.gte(super::MAX_ATTEMPTS))
        .filter(Column::DueAt.lte(old))
        .exec(&db)
        .await?;
    images::unused::tidy(platform).await?;
    files::unused::tidy(platform).await?;
    recordings::service::tidy(platform).await?;
    mail::tidy_outbox(platform).await
}

/// Deletes work that would write to `account` or to its address.
///
/// # Errors
/// The database's.
pub async fn forget_person(db: &impl ConnectionTrait, account: AccountId, email: Option<&Email>) -> Result<()> {
    let holds = |text: &str| {
        let text = text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        Column::Payload.like(LikeExpr::new(format!("%\"{text}\"%")).escape('\\'))
    };
    let mut matches = Condition::any().add(holds(&account.to_string()));
    if let Some(email) = email {
        matches = matches.add(holds(email.as_str()));
    }
    Entity::delete_many().filter(matches).exec(db).await?;
    Ok(())
}
