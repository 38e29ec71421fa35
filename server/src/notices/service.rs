//! Telling people, and what each was told.

use super::entity::{ActiveModel, Column, Entity, Model};
use crate::accounts::Viewer;
use crate::accounts::entity::account;
use crate::error::{Error, Result};
use crate::mail::Letter;
use crate::platform::{Platform, Tx};
use crate::reminders;
use crate::reminders::choices::{self, Choice};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::ids::{AccountId, NoticeId};
use shared::permissions::{Object, Operation};
use shared::reminders::{NewsByMail, RemindersByMail};
use std::collections::BTreeMap;

/// What to tell: a key of the locales with its values, and where the thing is.
#[derive(Clone, Debug)]
pub struct Notice {
    key: &'static str,
    path: String,
    values: BTreeMap<&'static str, String>,
}

impl Notice {
    /// `path` is without language, as `/recommendations/…`.
    #[must_use]
    pub fn new(key: &'static str, path: String, values: &[(&'static str, String)]) -> Self {
        Self {
            key,
            path,
            values: values.iter().cloned().collect(),
        }
    }
}

/// The keys of reminders: what stands in one is no news.
pub const REMINDERS: [&str; 3] = ["jury-reminder", "jury-nudge", "jury-nudge-note"];

/// Tells `accounts`, once each; with a mail to those who gave an address and want their news at once. It takes four statements, whatever
/// their number, plus one for each mail.
///
/// # Errors
/// The database's.
pub async fn tell(platform: &Platform, tx: &Tx, accounts: &[AccountId], notice: &Notice) -> Result<()> {
    tell_by(platform, tx, accounts, notice, |choice| {
        choice.news == NewsByMail::AtOnce
    })
    .await
}

/// Reminds `accounts` of work that waits; as [`tell`], with a mail to those who want reminders.
///
/// # Errors
/// The database's.
pub async fn remind(platform: &Platform, tx: &Tx, accounts: &[AccountId], notice: &Notice) -> Result<()> {
    tell_by(platform, tx, accounts, notice, |choice| {
        choice.reminders != RemindersByMail::Never
    })
    .await
}

async fn tell_by(
    platform: &Platform,
    tx: &Tx,
    accounts: &[AccountId],
    notice: &Notice,
    by_mail: impl Fn(Choice) -> bool,
) -> Result<()> {
    let mut accounts = accounts.to_vec();
    accounts.sort_unstable();
    accounts.dedup();
    if accounts.is_empty() {
        return Ok(());
    }
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(accounts.iter().copied()))
        .all(&tx.db)
        .await?;
    let ids: Vec<AccountId> = people.iter().map(|person| person.id).collect();
    put(tx, &ids, notice).await?;
    let chosen = choices::of(&tx.db, &ids).await?;
    for person in people {
        let Some(email) = person.email else { continue };
        if !by_mail(chosen.get(&person.id).copied().unwrap_or_default()) {
            continue;
        }
        let link = format!(
            "{}/{}{}",
            platform.config.public_url,
            person.language.as_str(),
            notice.path
        );
        let mut values: Vec<_> = notice
            .values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        values.push(("link", link));
        let letter = Letter::new(email.as_str(), person.language, notice.key, &values);
        tx.mail(reminders::with_choice(platform, letter)).await?;
    }
    Ok(())
}

/// Tells existing `accounts` in the app only.
///
/// # Errors
/// The database's.
pub async fn put(tx: &Tx, accounts: &[AccountId], notice: &Notice) -> Result<()> {
    if accounts.is_empty() {
        return Ok(());
    }
    let values = serde_json::to_string(&notice.values).map_err(Error::internal)?;
    let rows = accounts.iter().map(|account| ActiveModel {
        id: Set(tx.new_id::<NoticeId>()),
        account_id: Set(*account),
        key: Set(notice.key.to_owned()),
        values: Set(values.clone()),
        path: Set(notice.path.clone()),
        created_at: Set(tx.now),
        read_at: Set(None),
    });
    Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// What the person was told, newest first; `before` is the last notice of the page before.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn list(platform: &Platform, viewer: &Viewer, before: Option<NoticeId>, limit: u64) -> Result<Vec<Model>> {
    viewer.require(Operation::WorkRead, &Object::platform())?;
    let mut query = Entity::find().filter(Column::AccountId.eq(viewer.person()?.id));
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    Ok(query
        .order_by_desc(Column::Id)
        .limit(limit)
        .all(platform.db.read())
        .await?)
}

/// How many notices the person has not seen on the page yet; 0 for nobody.
///
/// # Errors
/// The database's.
pub async fn count_unread(platform: &Platform, viewer: &Viewer) -> Result<u64> {
    let Some(account) = viewer.account_id() else {
        return Ok(0);
    };
    let unread = Entity::find()
        .filter(Column::AccountId.eq(account))
        .filter(Column::ReadAt.is_null());
    Ok(unread.count(platform.db.read()).await?)
}

/// Marks all notices of the person as seen.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn read_all(platform: &Platform, viewer: &Viewer) -> Result<()> {
    viewer.require(Operation::WorkRead, &Object::platform())?;
    Entity::update_many()
        .col_expr(Column::ReadAt, Expr::value(platform.clock.now()))
        .filter(Column::AccountId.eq(viewer.person()?.id))
        .filter(Column::ReadAt.is_null())
        .exec(&platform.db.writer())
        .await?;
    Ok(())
}
