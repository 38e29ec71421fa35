//! The one writer of all rooms: batches of many rooms become durable in one transaction.
//!
//! A first batch after a quiet time is written at once; while a transaction runs, others gather for the next one.

use super::document::Row;
use super::rights::{self, Author};
use super::storage;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::DatabaseTransaction;
use shared::ids::{AccountId, DocumentId, ProposalId};
use shared::rooms::Refusal;
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{Instant, sleep_until};

/// Rows of one transaction at most, unless one room alone brings more.
const ROWS_AT_ONCE: usize = 256;
/// Transactions begin at least this far apart, so that batches gather under load.
const APART: Duration = Duration::from_millis(4);

/// The batches of one room that belong together: all of them are kept or none.
pub struct Append {
    pub proposal: ProposalId,
    pub documents: Vec<NewRows>,
    pub answer: oneshot::Sender<Outcome>,
}

/// New rows of a document whose head is `after` now.
pub struct NewRows {
    pub document: DocumentId,
    pub after: u32,
    pub rows: Vec<Arc<Row>>,
}

/// What became of an [`Append`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Kept,
    /// Some authors may not write (any more); nothing is kept.
    Denied(HashMap<AccountId, Refusal>),
    /// Somebody else wrote first: read the log again.
    Behind,
    /// The storage did not take it; whether it is kept is not known when the connection to it broke.
    Failed,
}

/// Hands batches to the writer.
pub type WriterHandle = mpsc::Sender<Append>;

/// Starts the writer, which lives as long as the process.
pub fn start(platform: &Platform) -> WriterHandle {
    let (sender, inbox) = mpsc::channel(4_096);
    // Not among the tasks that a stop waits for: each room waits for its own answer, so none is lost.
    tokio::spawn(run(platform.clone(), inbox));
    sender
}

async fn run(platform: Platform, mut inbox: mpsc::Receiver<Append>) {
    let mut next = Instant::now();
    while let Some(first) = inbox.recv().await {
        sleep_until(next).await;
        let mut rows = first.row_count();
        let mut appends = vec![first];
        while rows < ROWS_AT_ONCE
            && let Ok(more) = inbox.try_recv()
        {
            rows += more.row_count();
            appends.push(more);
        }
        // In one order at all nodes, so that none waits for a lock of one that waits for its own.
        appends.sort_by_key(|append| append.proposal);
        next = Instant::now() + APART;
        let started = Instant::now();
        let outcomes = keep(&platform, &appends).await;
        metrics::histogram!("room_commit_seconds").record(started.elapsed().as_secs_f64());
        metrics::counter!("room_rows_total").increment(rows as u64);
        for (append, outcome) in appends.into_iter().zip(outcomes) {
            if outcome == Outcome::Kept {
                // The room takes these rows from its draft: the poll of other nodes' rows need not find them.
                for new in &append.documents {
                    let head = new.after + new.rows.len() as u32;
                    platform.rooms.note_head(append.proposal, new.document, head);
                }
            }
            // A room that is gone has nobody to tell.
            let _ = append.answer.send(outcome);
        }
    }
}

/// Writes all of them in one transaction; when that fails, each in its own, so that one cannot spoil the others.
async fn keep(platform: &Platform, appends: &[Append]) -> Vec<Outcome> {
    match keep_together(platform, appends).await {
        Ok(outcomes) => return outcomes,
        Err(error) => tracing::warn!(%error, rooms = appends.len(), "a common transaction of rooms failed"),
    }
    let mut outcomes = Vec::with_capacity(appends.len());
    for append in appends {
        outcomes.push(match keep_together(platform, std::slice::from_ref(append)).await {
            Ok(mut one) => one.pop().unwrap_or(Outcome::Failed),
            Err(error) => {
                tracing::error!(%error, proposal = %append.proposal, "changes of a room were not stored");
                Outcome::Failed
            }
        });
    }
    outcomes
}

async fn keep_together(platform: &Platform, appends: &[Append]) -> Result<Vec<Outcome>> {
    let tx = platform.db.begin().await?;
    let asked: Vec<(ProposalId, AccountId)> = appends.iter().flat_map(Append::authors).collect();
    let denied = rights::denied(&tx, &asked, platform.clock.now()).await?;
    let mut outcomes = Vec::with_capacity(appends.len());
    let mut kept = Vec::new();
    for append in appends {
        let denied: HashMap<AccountId, Refusal> = append
            .authors()
            .filter_map(|author| denied.get(&author).map(|reason| (author.1, *reason)))
            .collect();
        outcomes.push(if !denied.is_empty() {
            Outcome::Denied(denied)
        } else if move_heads(&tx, append).await? {
            kept.extend(&append.documents);
            Outcome::Kept
        } else {
            Outcome::Behind
        });
    }
    let rows = kept
        .iter()
        .flat_map(|new| new.rows.iter().map(|row| storage::model(new.document, row)))
        .collect();
    storage::insert_rows(&tx, rows).await?;
    tx.commit().await?;
    Ok(outcomes)
}

/// Moves the heads of all documents of a room, or none: false when one of them is not where the room believes.
async fn move_heads(tx: &DatabaseTransaction, append: &Append) -> Result<bool> {
    for (at, new) in append.documents.iter().enumerate() {
        let head = new.after + new.rows.len() as u32;
        if !storage::move_head(tx, new.document, new.after, head).await? {
            for moved in &append.documents[..at] {
                storage::move_head(tx, moved.document, moved.after + moved.rows.len() as u32, moved.after).await?;
            }
            return Ok(false);
        }
    }
    Ok(true)
}

impl Append {
    fn row_count(&self) -> usize {
        self.documents.iter().map(|new| new.rows.len()).sum()
    }

    fn authors(&self) -> impl Iterator<Item = Author> {
        let proposal = self.proposal;
        self.documents
            .iter()
            .flat_map(|new| &new.rows)
            .filter_map(move |row| row.author.map(|author| (proposal, author)))
    }
}
