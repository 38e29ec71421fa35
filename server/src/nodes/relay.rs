//! The quick way: what a node says goes through Redis to all others at once. Nothing depends on it; when it is away, polling goes on.

use super::ears;
use super::news::Batch;
use crate::platform::Platform;
use futures_util::{Stream, StreamExt};
use redis::aio::MultiplexedConnection;
use redis::{Client, Msg, RedisError, RedisResult};
use std::future::Future;
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;

/// Tries to connect begin this far apart, and double.
const SOON: Duration = Duration::from_millis(250);
const LATE: Duration = Duration::from_secs(2);
/// How long Redis may take for an answer.
const PATIENCE: Duration = Duration::from_secs(2);
/// How often a quiet connection is tried.
const QUIET: Duration = Duration::from_secs(5);
/// Batches sent at once at most.
const AT_ONCE: usize = 64;

/// Keeps the connection and carries batches both ways until `ending`; what waits then is still sent.
pub async fn run(platform: Platform, url: String, mut hints: mpsc::Receiver<Batch>, ending: CancellationToken) {
    // Several instances may share a Redis; only those on one database have one secret.
    let channel = format!(
        "inquiry-lab:{}",
        &platform.tokens.keyed_hash("the channel of the nodes")[..16]
    );
    let (mut pause, mut is_logged) = (SOON, false);
    loop {
        let error = match connect(&url, &channel).await {
            Ok((publisher, messages)) => {
                // What waited meanwhile has been found by polling.
                while hints.try_recv().is_ok() {}
                tracing::info!("Redis carries news between nodes");
                (pause, is_logged) = (SOON, false);
                platform.nodes.redis_is(true);
                let outcome = tokio::select! {
                    outcome = publish(&platform, publisher, &channel, &mut hints, &ending) => outcome,
                    error = listen(&platform, messages) => Err(error),
                };
                platform.nodes.redis_is(false);
                match outcome {
                    Ok(()) => return,
                    Err(error) => error,
                }
            }
            Err(error) => error,
        };
        // The words of the driver name the address, not the password in it.
        if !std::mem::replace(&mut is_logged, true) {
            tracing::warn!(%error, "Redis is away; nodes hear of each other by polling");
        }
        tokio::select! {
            () = ending.cancelled() => return,
            () = sleep(pause) => {}
        }
        pause = LATE.min(2 * pause);
    }
}

async fn connect(
    url: &str,
    channel: &str,
) -> RedisResult<(MultiplexedConnection, impl Stream<Item = Msg> + Unpin + use<>)> {
    let client = Client::open(url)?;
    let publisher = in_time(client.get_multiplexed_async_connection()).await?;
    let mut listener = in_time(client.get_async_pubsub()).await?;
    in_time(listener.subscribe(channel)).await?;
    Ok((publisher, Box::pin(listener.into_on_message())))
}

async fn in_time<T>(answer: impl Future<Output = RedisResult<T>>) -> RedisResult<T> {
    let late = |_| RedisError::from(std::io::Error::from(std::io::ErrorKind::TimedOut));
    timeout(PATIENCE, answer).await.map_err(late)?
}

async fn publish(
    platform: &Platform,
    mut publisher: MultiplexedConnection,
    channel: &str,
    hints: &mut mpsc::Receiver<Batch>,
    ending: &CancellationToken,
) -> RedisResult<()> {
    let mut batches = Vec::with_capacity(AT_ONCE);
    loop {
        let ends = tokio::select! {
            biased;
            _ = hints.recv_many(&mut batches, AT_ONCE) => false,
            () = ending.cancelled() => true,
            () = sleep(QUIET) => false,
        };
        let mut commands = redis::pipe();
        for batch in batches.drain(..) {
            commands.publish(channel, batch.seal(&platform.tokens)).ignore();
        }
        commands.cmd("PING").ignore();
        in_time(commands.query_async::<()>(&mut publisher)).await?;
        if ends {
            return Ok(());
        }
    }
}

/// Hears what others say, until the connection ends.
async fn listen(platform: &Platform, mut messages: impl Stream<Item = Msg> + Unpin) -> RedisError {
    while let Some(message) = messages.next().await {
        let batch = message
            .get_payload::<String>()
            .ok()
            .and_then(|sealed| Batch::unseal(&sealed, &platform.tokens));
        match batch {
            Some(batch) => ears::hear(platform, batch).await,
            None => metrics::counter!("nodes_unreadable_total").increment(1),
        }
    }
    RedisError::from(std::io::Error::from(std::io::ErrorKind::UnexpectedEof))
}
