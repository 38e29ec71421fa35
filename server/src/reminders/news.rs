//! The digest of news: once a day, what a person was told and has not read for a day. Only for those who chose it: to all others
//! news come at once, or not at all.

use super::entity::choice;
use super::{Kind, choices, last_sent, note_sent, with_choice};
use crate::accounts::Viewer;
use crate::accounts::entity::account;
use crate::error::Result;
use crate::mail::{Letter, Line};
use crate::notices::REMINDERS;
use crate::notices::entity::{Column, Entity, Model};
use crate::platform::{Platform, Tx};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::AccountId;
use shared::reminders::NewsByMail;
use shared::time::{Day, Timestamp};
use std::collections::BTreeMap;

/// Unread so long before it is gathered, in milliseconds.
const UNREAD_FOR: i64 = Timestamp::DAY;
/// What is older was gathered before, or missed by a platform that stood still: it is read in the app. In milliseconds.
const TOO_OLD: i64 = 4 * Timestamp::DAY;
/// News in one letter at most; the rest is a number.
const MOST: usize = 20;

/// Sends the digests that are due.
///
/// # Errors
/// The database's.
pub async fn send_due(platform: &Platform) -> Result<()> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let mut told: BTreeMap<AccountId, Vec<Model>> = BTreeMap::new();
    for notice in unread(&tx).await? {
        told.entry(notice.account_id).or_default().push(notice);
    }
    let ids: Vec<AccountId> = told.keys().copied().collect();
    let chosen = choices::of(&tx.db, &ids).await?;
    let last = last_sent(&tx.db, Kind::News, &ids).await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::Email.is_not_null())
        .filter(account::Column::SuspendedAt.is_null())
        .all(&tx.db)
        .await?;
    for person in people {
        let since = chosen.get(&person.id).map_or(tx.now, |choice| choice.news_since);
        let last = last.get(&person.id).copied();
        if last.is_some_and(|last| Day::of(last) == Day::of(tx.now)) {
            continue;
        }
        // What came before the choice was a letter of its own, what was unread for a day at the last digest is in that one.
        let from = last.map_or(since, |last| since.max(last.plus(-UNREAD_FOR)));
        let mut news = told.remove(&person.id).unwrap_or_default();
        news.retain(|notice| notice.created_at > from);
        if !news.is_empty() {
            send(platform, &tx, &person, news).await?;
        }
    }
    tx.commit().await
}

/// What was not read for a day, of those who want a digest; newest first.
async fn unread(tx: &Tx) -> Result<Vec<Model>> {
    let daily = choice::Entity::find()
        .select_only()
        .column(choice::Column::AccountId)
        .filter(choice::Column::News.eq(NewsByMail::Daily));
    Ok(Entity::find()
        .filter(Column::AccountId.in_subquery(daily.into_query()))
        .filter(Column::ReadAt.is_null())
        .filter(Column::CreatedAt.lte(tx.now.plus(-UNREAD_FOR)))
        .filter(Column::CreatedAt.gt(tx.now.plus(-TOO_OLD)))
        .filter(Column::Key.is_not_in(REMINDERS))
        .order_by_desc(Column::Id)
        .all(&tx.db)
        .await?)
}

async fn send(platform: &Platform, tx: &Tx, person: &account::Model, news: Vec<Model>) -> Result<()> {
    let Some(email) = &person.email else { return Ok(()) };
    note_sent(tx, Kind::News, person.id).await?;
    let at = |path: &str| format!("{}/{}{path}", platform.config.public_url, person.language);
    let values = [("count", news.len().to_string()), ("link", at("/work"))];
    let mut letter = Letter::new(email.as_str(), person.language, "news-digest", &values);
    let more = news.len().saturating_sub(MOST);
    for notice in news.into_iter().take(MOST) {
        letter.lines.push(Line {
            key: format!("notice-{}", notice.key),
            values: notice.values(),
            under: at(&notice.path),
        });
    }
    if more > 0 {
        letter = letter.with_line("mail-line-more", &[("count", more.to_string())], String::new());
    }
    tx.mail(with_choice(platform, letter)).await
}
