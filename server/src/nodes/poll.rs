//! The floor: a few times a second one statement asks the database what other nodes have done. Redis only makes it quicker.

use super::ears;
use super::entity::{Column, Entity};
use super::news::Batch;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Statement};
use shared::ids::{DocumentId, ProposalId};
use shared::time::Timestamp;
use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::time::Duration;
use tokio::time::{Instant, sleep};
use uuid::Uuid;

/// Rows are deleted after this long, in milliseconds.
const KEPT: i64 = 10 * Timestamp::MINUTE;
/// A node that could not ask for this long may have missed something.
const MISSED: Duration = Duration::from_secs(5 * 60);
/// How often old rows are deleted.
const TIDIED: Duration = Duration::from_secs(60);
/// How often sessions are compared with the database: a node may die between ending one and saying so.
const COMPARED: Duration = Duration::from_secs(10);
/// Rows read at once.
const PAGE: i64 = 200;

/// New rows of the table, and documents whose log is longer than this node knows ($2 and $3: ids and versions, parted by commas).
const QUESTION: &str = r#"
    (SELECT id, node, "number", CASE WHEN node = $4 THEN '[]' ELSE news END AS news, NULL::uuid AS document, 0::bigint AS head
     FROM node_news WHERE id > $1 ORDER BY id LIMIT $5)
    UNION ALL
    SELECT 0, NULL, 0, NULL, document.id, document.head_version
    FROM unnest(string_to_array($2, ',')::uuid[], string_to_array($3, ',')::bigint[]) AS known (id, head)
    JOIN document ON document.id = known.id WHERE document.head_version > known.head"#;

/// The last row that is there now.
///
/// # Errors
/// The database's.
pub async fn last_row(db: &Db) -> Result<i64> {
    let last = Entity::find()
        .select_only()
        .column(Column::Id)
        .order_by_desc(Column::Id)
        .into_tuple()
        .one(db.read())
        .await?;
    Ok(last.unwrap_or_default())
}

/// Asks until the platform stops. With Redis, or without anybody in a room, half as often.
pub async fn run(platform: Platform) {
    let teller = platform.nodes.teller();
    let often = Duration::from_millis(platform.config.nodes.poll_ms);
    let now = Instant::now();
    let (mut asked_at, mut tidied_at, mut compared_at) = (now, now, now);
    let mut is_logged = false;
    loop {
        let pause = if teller.has_redis() || platform.rooms.count() == 0 {
            2 * often
        } else {
            often
        };
        tokio::select! {
            () = platform.stopping.cancelled() => return,
            () = platform.nodes.ask.notified() => {}
            () = sleep(pause) => {}
        }
        match round(&platform).await {
            Ok(()) => is_logged = false,
            Err(error) => {
                if !std::mem::replace(&mut is_logged, true) {
                    tracing::warn!(%error, "the database does not say what other nodes do");
                }
                continue;
            }
        }
        let now = Instant::now();
        if now - asked_at > MISSED {
            tracing::warn!("this node was cut off for long: its rooms begin anew");
            platform.halls.begin_anew();
            platform.rooms.begin_anew().await;
            compared_at = now - COMPARED;
        }
        asked_at = now;
        ears::bury(&platform).await;
        if now - compared_at >= COMPARED {
            compared_at = now;
            log(platform.sessions.compare(&platform).await, "sessions were not compared");
        }
        if now - tidied_at >= TIDIED {
            tidied_at = now;
            log(tidy(&platform).await, "old news of nodes were not deleted");
        }
    }
}

fn log(outcome: Result<()>, what: &'static str) {
    if let Err(error) = outcome {
        tracing::warn!(%error, "{what}");
    }
}

/// Asks, and does what is new; again at once when there is more.
async fn round(platform: &Platform) -> Result<()> {
    loop {
        let started = Instant::now();
        let known = platform.rooms.heads();
        let join = |texts: Vec<String>| texts.join(",");
        let statement = Statement::from_sql_and_values(
            DbBackend::Postgres,
            QUESTION,
            [
                platform.nodes.heard.load(Ordering::Relaxed).into(),
                join(known.iter().map(|(document, ..)| document.to_string()).collect()).into(),
                join(known.iter().map(|(.., head)| head.to_string()).collect()).into(),
                platform.nodes.me.into(),
                PAGE.into(),
            ],
        );
        let rows = platform.db.watcher().query_all_raw(statement).await?;
        metrics::histogram!("nodes_poll_seconds").record(started.elapsed().as_secs_f64());
        let proposals: HashMap<DocumentId, ProposalId> = known
            .into_iter()
            .map(|(document, proposal, _)| (document, proposal))
            .collect();
        let mut news = 0;
        for row in rows {
            if let Some(document) = row.try_get::<Option<DocumentId>>("", "document")? {
                if let Some(proposal) = proposals.get(&document) {
                    platform.rooms.has_more(*proposal, document);
                }
                continue;
            }
            news += 1;
            let id: i64 = row.try_get("", "id")?;
            let batch = Batch {
                node: row.try_get::<Uuid>("", "node")?,
                number: u64::try_from(row.try_get::<i64>("", "number")?).map_err(Error::internal)?,
                // News of a newer version of this program that this one does not know.
                news: serde_json::from_str(&row.try_get::<String>("", "news")?).unwrap_or_default(),
            };
            ears::hear(platform, batch).await;
            platform.nodes.heard.fetch_max(id, Ordering::Relaxed);
        }
        if news < PAGE {
            return Ok(());
        }
    }
}

async fn tidy(platform: &Platform) -> Result<()> {
    Entity::delete_many()
        .filter(Column::CreatedAt.lt(platform.clock.now().plus(-KEPT)))
        .exec(&platform.db.writer())
        .await?;
    Ok(())
}
