//! What each person wants by mail.

use super::entity::choice::{ActiveModel, Column, Entity, Model};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use shared::ids::AccountId;
use shared::permissions::{Object, Operation};
use shared::reminders::{NewsByMail, RemindersByMail};
use shared::time::Timestamp;
use std::collections::HashMap;

/// A person's choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    pub news: NewsByMail,
    /// Since when news come so.
    pub news_since: Timestamp,
    pub reminders: RemindersByMail,
}

/// The usual: of everybody who has not chosen.
impl Default for Choice {
    fn default() -> Self {
        Self {
            news: NewsByMail::AtOnce,
            news_since: Timestamp(0),
            reminders: RemindersByMail::Usual,
        }
    }
}

impl From<Model> for Choice {
    fn from(row: Model) -> Self {
        Self {
            news: row.news,
            news_since: row.news_since,
            reminders: row.reminders,
        }
    }
}

/// The choices of `accounts`; who is not in the answer has the usual one.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, accounts: &[AccountId]) -> Result<HashMap<AccountId, Choice>> {
    let rows = Entity::find()
        .filter(Column::AccountId.is_in(accounts.iter().copied()))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.account_id, row.into())).collect())
}

/// One's own choice.
///
/// # Errors
/// `LoggedOut`.
pub async fn own(platform: &Platform, viewer: &Viewer) -> Result<Choice> {
    let row = Entity::find_by_id(viewer.person()?.id).one(platform.db.read()).await?;
    Ok(row.map_or_else(Choice::default, Choice::from))
}

/// Chooses what comes by mail.
///
/// # Errors
/// `LoggedOut`.
pub async fn choose(platform: &Platform, viewer: &Viewer, news: NewsByMail, reminders: RemindersByMail) -> Result<()> {
    viewer.require(Operation::AccountManage, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let me = tx.account()?;
    let before = Entity::find_by_id(me).one(&tx.db).await?;
    // Who chooses the same again misses nothing of the day before.
    let since = before.filter(|row| row.news == news).map(|row| row.news_since);
    Entity::delete_by_id(me).exec(&tx.db).await?;
    let row = ActiveModel {
        account_id: Set(me),
        news: Set(news),
        news_since: Set(since.unwrap_or(tx.now)),
        reminders: Set(reminders),
    };
    row.insert(&tx.db).await?;
    let detail = serde_json::json!({ "news": news.as_str(), "reminders": reminders.as_str() });
    tx.audit("account.mail", ("account", me.0), detail).await?;
    tx.commit().await
}
