//! Looking at the links of all cards, now and then.
//!
//! Purpose: a task of its own beside the jobs, one link at a time with a pause after each, so that no host is flooded, and a host that is slow
//! to answer holds up no letter. When a link is due stands in its row, so there is nothing to plan, to repeat or to take back: a card that is
//! gone is not looked at, one whose address is changed is due at once. A link that stands on several cards is looked at once.
//!
//! How to use: [`work`] in `Platform::start`; tests call [`run_next`] with an asker of their own. `evidence.check_links` turns it off; a demo,
//! whose sources are made up, asks nobody.

use super::entity::{Column, Entity};
use super::link::Asker;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::evidence::LinkState;
use shared::ids::ProposalId;
use shared::rooms::Beside;
use shared::time::Timestamp;
use std::time::Duration;

/// A link that works is looked at again after this long, in milliseconds; one that does not, sooner.
const AGAIN: i64 = 7 * Timestamp::DAY;
const SOON_AGAIN: i64 = Timestamp::DAY;
/// Nobody else looks meanwhile; a process that died leaves it to others after this long.
const CLAIM: i64 = 5 * Timestamp::MINUTE;
/// Between two links, and when none is due.
const PAUSE: Duration = Duration::from_secs(2);
const IDLE: Duration = Duration::from_secs(10);

/// Looks at links until the platform is told to stop.
pub async fn work(platform: Platform) {
    if !platform.config.evidence.check_links || platform.config.demo {
        return;
    }
    let asker = match Asker::public(&platform.config.public_url) {
        Ok(asker) => asker,
        Err(error) => return tracing::error!(%error, "links are not looked at"),
    };
    let stopping = platform.stopping.clone();
    loop {
        let pause = tokio::select! {
            () = stopping.cancelled() => return,
            done = run_next(&platform, &asker) => match done {
                Ok(true) => PAUSE,
                Ok(false) => IDLE,
                Err(error) => {
                    tracing::error!(%error, "looking at links");
                    IDLE
                }
            },
        };
        tokio::select! {
            () = stopping.cancelled() => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}

/// Looks at one link that is due; false when none is.
///
/// # Errors
/// The database's. A link that does not work is no error.
pub async fn run_next(platform: &Platform, asker: &Asker) -> Result<bool> {
    let now = platform.clock.now();
    let due = Entity::find()
        .filter(Column::CheckAt.lte(now))
        // What is no link has no address.
        .filter(Column::Url.ne(""))
        .order_by_asc(Column::CheckAt)
        .one(platform.db.read())
        .await?;
    let Some(row) = due else { return Ok(false) };
    let claimed = Entity::update_many()
        .col_expr(Column::CheckAt, Expr::value(now.plus(CLAIM)))
        .filter(Column::Url.eq(row.url.as_str()))
        .filter(Column::CheckAt.lte(now))
        .exec(&platform.db.writer())
        .await?;
    if claimed.rows_affected > 0 {
        note(platform, &row.url, asker.ask(&row.url).await).await?;
    }
    Ok(true)
}

/// Keeps what a look at a link has shown, on every card that has it, and tells the rooms.
///
/// # Errors
/// The database's.
pub async fn note(platform: &Platform, url: &str, state: LinkState) -> Result<()> {
    let now = platform.clock.now();
    let again = match state {
        LinkState::Works | LinkState::Unchecked => AGAIN,
        LinkState::Silent | LinkState::Gone | LinkState::Refused => SOON_AGAIN,
    };
    Entity::update_many()
        .col_expr(Column::LinkState, Expr::value(state))
        .col_expr(Column::CheckedAt, Expr::value(now))
        .col_expr(Column::CheckAt, Expr::value(now.plus(again)))
        .filter(Column::Url.eq(url))
        .exec(&platform.db.writer())
        .await?;
    let proposals: Vec<ProposalId> = Entity::find()
        .select_only()
        .column(Column::ProposalId)
        .distinct()
        .filter(Column::Url.eq(url))
        .into_tuple()
        .all(platform.db.read())
        .await?;
    for proposal in proposals {
        platform.rooms.tell_beside(proposal, Beside::Evidence).await;
    }
    Ok(())
}
