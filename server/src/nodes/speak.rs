//! The mouth: what happens here is written down for the others, in the order in which it happened.

use super::news::{Batch, NodeNews};
use super::{Teller, entity};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ConnectionTrait, EntityTrait, Set};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, sleep};
use tokio_util::sync::CancellationToken;

/// News in one row at most.
const AT_ONCE: usize = 1_000;
/// A node with people in rooms or at meetings says this often that it lives.
const ALIVE: Duration = Duration::from_secs(2);
/// How long to wait after the database did not take the news.
const PAUSE: Duration = Duration::from_millis(500);

/// Writes news down until `ending`, and then that this node is gone.
pub async fn run(platform: Platform, mut inbox: mpsc::UnboundedReceiver<NodeNews>, ending: CancellationToken) {
    let teller = platform.nodes.teller();
    let mut alive = interval(ALIVE);
    alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let (mut number, mut news) = (0, Vec::new());
    loop {
        let ends = tokio::select! {
            biased;
            _ = inbox.recv_many(&mut news, AT_ONCE) => false,
            _ = alive.tick(), if platform.rooms.count() + platform.halls.count() > 0 => {
                news.push(NodeNews::Alive);
                false
            }
            () = ending.cancelled() => {
                news.push(NodeNews::Gone);
                true
            }
        };
        number += 1;
        let batch = Batch {
            node: platform.nodes.me,
            number,
            news: std::mem::take(&mut news),
        };
        say(&platform, &teller, batch, &ending).await;
        if ends {
            return;
        }
    }
}

/// Says a batch both ways. While the database does not take it, nothing else is said: it is full of things to look at in the database.
async fn say(platform: &Platform, teller: &Teller, batch: Batch, ending: &CancellationToken) {
    teller.pass_on(batch.clone());
    let mut is_logged = false;
    loop {
        let error = match keep(platform, &batch).await {
            Ok(()) => return,
            Err(error) => error,
        };
        if !std::mem::replace(&mut is_logged, true) {
            tracing::warn!(%error, "the other nodes could not be told something; trying again");
        }
        if ending.is_cancelled() {
            return;
        }
        sleep(PAUSE).await;
    }
}

async fn keep(platform: &Platform, batch: &Batch) -> Result<()> {
    let tx = platform.db.begin().await?;
    // One after the other: so rows are seen in the order of their numbers, and nobody who has read one misses an earlier one.
    tx.execute_unprepared("LOCK TABLE node_news IN EXCLUSIVE MODE").await?;
    let row = entity::ActiveModel {
        node: Set(batch.node),
        number: Set(i64::try_from(batch.number).map_err(Error::internal)?),
        news: Set(serde_json::to_string(&batch.news).map_err(Error::internal)?),
        created_at: Set(platform.clock.now()),
        ..Default::default()
    };
    entity::Entity::insert(row).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(())
}
