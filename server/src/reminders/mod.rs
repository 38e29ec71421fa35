//! Reminders: of work that waits, and of news that nobody read; and what each person wants of it by mail.
//!
//! Purpose: nobody misses a deadline, and nobody is written to for nothing. Reminders are not planned but found: once an hour
//! [`send_due`] looks at what waits now. So a deadline that moves moves its reminders, and whoever is done hears nothing.
//!
//! How to use: `choices::of(db, &accounts)` says what they want; a letter that the choice is about ends with [`with_choice`].
//! To add a reminder: a [`Kind`], a function that finds who is due and writes by [`note_sent`], a line in [`send_due`].

pub mod choices;
pub mod entity;
mod news;

use crate::bodies;
use crate::error::Result;
use crate::jury::progress::reminders as jury;
use crate::mail::Letter;
use crate::platform::{Platform, Tx};
use crate::recommendations::milestones;
use entity::sent::{ActiveModel, Column, Entity};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use shared::ids::AccountId;
use shared::time::{Day, Timestamp};
use std::collections::HashMap;

/// How long it is kept that a reminder went out, in milliseconds.
const KEPT: i64 = 90 * Timestamp::DAY;

/// What a reminder is about; one of each a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Reviews,
    News,
}

impl Kind {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Reviews => "reviews",
            Self::News => "news",
        }
    }
}

/// Sends every reminder that is due. Running it twice, or in two processes, sends nothing twice.
///
/// # Errors
/// The database's.
pub async fn send_due(platform: &Platform) -> Result<()> {
    Entity::delete_many()
        .filter(Column::SentAt.lt(platform.clock.now().plus(-KEPT)))
        .exec(&platform.db.writer())
        .await?;
    jury::send_due(platform).await?;
    bodies::send_due(platform).await?;
    milestones::send_due(platform).await?;
    news::send_due(platform).await
}

/// When each of `accounts` was last sent a reminder of this kind.
///
/// # Errors
/// The database's.
pub async fn last_sent(
    db: &impl ConnectionTrait,
    kind: Kind,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Timestamp>> {
    let rows: Vec<(AccountId, Timestamp)> = Entity::find()
        .select_only()
        .column(Column::AccountId)
        .column_as(Column::SentAt.max(), "sent_at")
        .filter(Column::Kind.eq(kind.as_str()))
        .filter(Column::AccountId.is_in(accounts.iter().copied()))
        .group_by(Column::AccountId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}

/// Notes that a reminder goes out, in the transaction that sends it; a second one of the day does not get past the key of the table.
///
/// # Errors
/// The database's.
pub async fn note_sent(tx: &Tx, kind: Kind, account: AccountId) -> Result<()> {
    let row = ActiveModel {
        account_id: Set(account),
        kind: Set(kind.as_str().to_owned()),
        day: Set(Day::of(tx.now).0),
        sent_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

/// The letter with the address under which its reader changes what comes by mail.
#[must_use]
pub fn with_choice(platform: &Platform, letter: Letter) -> Letter {
    let address = format!("{}/{}/account/mail", platform.config.public_url, letter.language);
    letter.with_tail("mail-choice-tail", &[("settings", address)])
}
