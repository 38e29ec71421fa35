//! Many sockets are open and nobody says anything but "still here": what they cost.

use crate::lab::Client;
use crate::{Failure, Place, Server};
use futures_util::{SinkExt, StreamExt};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::time::{interval, sleep};
use tokio_tungstenite::tungstenite::Message;

/// Sockets say this often that they are still here, as the editor does.
const STILL_HERE: Duration = Duration::from_secs(20);

#[derive(Deserialize)]
pub struct Wishes {
    server: Server,
    places: Vec<Place>,
    people: Vec<String>,
    seconds: u64,
}

/// What a run has shown.
#[derive(Serialize)]
pub struct Figures {
    sockets: usize,
    rooms: usize,
    /// MiB before the first socket and with all of them.
    before: f64,
    after: f64,
    /// Share of one core while nothing happens, in percent.
    cpu: f64,
}

/// Runs the scene.
///
/// # Errors
/// When the server refuses or is gone.
pub async fn run(wishes: Wishes) -> Result<Figures, Failure> {
    let Wishes {
        server,
        places,
        people,
        seconds,
    } = wishes;
    let before = server.memory()?;
    let mut sockets = 0;
    for place in &places {
        for cookies in &people {
            let client = Client::enter(&server, place, cookies).await?;
            sockets += 1;
            tokio::task::spawn_local(stay(client));
        }
    }
    sleep(Duration::from_secs(3)).await;
    let cpu = server.cpu()?;
    sleep(Duration::from_secs(seconds)).await;
    let cpu = (server.cpu()? - cpu) * 100.0 / seconds as f64;
    Ok(Figures {
        sockets,
        rooms: places.len(),
        before,
        after: server.memory()?,
        cpu,
    })
}

async fn stay(client: Client) {
    let (mut say, mut hear) = client.socket.split();
    let mut ticks = interval(STILL_HERE);
    loop {
        tokio::select! {
            _ = ticks.tick() => if say.send(Message::text(r#"{"type":"ping"}"#)).await.is_err() { return },
            message = hear.next() => if !matches!(message, Some(Ok(_))) { return },
        }
    }
}
