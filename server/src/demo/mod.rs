//! The demo edition: a whole living platform for those who look at it for the first time.
//!
//! Purpose: `inquiry-lab demo` fills an empty database once and then serves it. Everything is done through the services, by the people whose
//! acts they are, on a clock that is set to the past and moved on: so every rule holds, and the audit log reads like half a year of work. All
//! days are counted from today, so that the demo never grows old before it is made.
//!
//! How to use: [`fill`] before the platform is built; [`accounts`] and [`PASSWORD`] are what the log-in page of a demo shows.
//!
//! To add something: its words in `content/`, its step in the module of its part ([`content`] says what there is), and its day in
//! [`Story::tell`], where all steps stand in their order.

mod amendments;
mod assembly;
mod bodies;
pub mod content;
mod contests;
mod editions;
mod evidence;
mod history;
mod images;
mod jury;
mod minutes;
mod motions;
mod people;
mod practices;
mod preparation;
mod recordings;
mod samples;
mod speakers;
mod story;
mod talk;
mod translations;

use crate::accounts::entity::account;
use crate::audit;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::texts::Translator;
use content::{Content, PersonText};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter};
use shared::time::{Day, Timestamp};
use std::sync::LazyLock;
use story::Story;

/// The password of all demo accounts; it is no secret.
pub const PASSWORD: &str = "one-thread-for-all";

/// The day of the first act, counted from today.
const FIRST_DAY: i32 = -210;

/// The line in the audit log that says that the demo is whole.
const READY: &str = "demo.ready";

/// What [`fill`] found and did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    Now,
    /// There was something in the database: nothing was changed.
    Before,
}

/// An account that everybody may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoAccount {
    /// What it is; its text is `demo-role-<word>`.
    pub role: String,
    pub pseudonym: String,
}

/// The accounts of a demo instance, one a role.
#[must_use]
pub fn accounts() -> &'static [DemoAccount] {
    static ACCOUNTS: LazyLock<Vec<DemoAccount>> = LazyLock::new(|| {
        let people = Content::read(0).map(|content| content.people).unwrap_or_default();
        let shown = |person: PersonText| {
            Some(DemoAccount {
                role: person.role?,
                pseudonym: person.pseudonym,
            })
        };
        people.into_iter().filter_map(shown).collect()
    });
    &ACCOUNTS
}

/// Fills an empty database with the demo edition as it looks at `now`; leaves any other as it is.
///
/// # Errors
/// `Internal` when an earlier filling was interrupted, or a step is refused: then its cause.
pub async fn fill(config: &Config, texts: &Translator, now: Timestamp) -> Result<Filled> {
    let today = Day::of(now);
    let clock = Clock::set(today.plus(FIRST_DAY).start());
    let platform = Platform::build(config.clone(), clock, texts.clone()).await?;
    let filled = fill_empty(&platform, today).await;
    platform.stop().await;
    filled
}

async fn fill_empty(platform: &Platform, today: Day) -> Result<Filled> {
    let db = platform.db.read();
    if account::Entity::find().count(db).await? > 0 {
        let first = accounts()
            .first()
            .map(|account| account.pseudonym.clone())
            .unwrap_or_default();
        let is_demo = account::Entity::find()
            .filter(account::Column::Pseudonym.eq(first))
            .count(db)
            .await?
            > 0;
        let is_whole = audit::entity::Entity::find()
            .filter(audit::entity::Column::Action.eq(READY))
            .count(db)
            .await?
            > 0;
        if is_demo && !is_whole {
            let what =
                "the demo was not finished when it was made. Remove its database (data/inquiry-lab.db) and start again";
            return Err(Error::Internal(what.into()));
        }
        return Ok(Filled::Before);
    }
    Story::new(platform, today)?.tell().await?;
    Ok(Filled::Now)
}
