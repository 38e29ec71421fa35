//! A document with a long history, and how quickly it opens.

use crate::lab::{Client, MOST_UPDATES};
use crate::{Failure, Place, Server};
use futures_util::StreamExt;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use tokio::time::{Instant, sleep};
use tokio_tungstenite::tungstenite::Message;

/// Under the allowance of messages of one socket.
const APART: Duration = Duration::from_millis(60);

#[derive(Deserialize)]
pub struct Wishes {
    server: Server,
    places: Vec<Place>,
    people: Vec<String>,
    /// Changes to write into the first room.
    changes: u32,
}

/// What a run has shown.
#[derive(Serialize)]
pub struct Written {
    version: u32,
    seconds: f64,
}

/// Lets the first person write until the document has so many changes: one letter, replaced again and again.
///
/// # Errors
/// When the server refuses or is gone.
pub async fn write(wishes: Wishes) -> Result<Written, Failure> {
    let Wishes {
        server,
        places,
        people,
        changes,
    } = wishes;
    let (place, cookies) = (places.first().ok_or("no room")?, people.first().ok_or("nobody")?);
    let start = Instant::now();
    let mut client = Client::enter(&server, place, cookies).await?;
    while client.version < changes {
        let updates: Vec<String> = (client.version..).take(MOST_UPDATES).map(replace).collect();
        client.push(&updates).await?;
        while client.is_busy() {
            let message = client.socket.next().await.ok_or("the server has closed")??;
            if let Message::Text(frame) = message {
                client.take(frame.as_bytes())?;
            }
        }
        sleep(APART).await;
    }
    Ok(Written {
        version: client.version,
        seconds: start.elapsed().as_secs_f64(),
    })
}

fn replace(version: u32) -> String {
    format!(r#"[[{},"x"]]"#, version.min(1))
}

#[derive(Deserialize)]
pub struct Opening {
    server: Server,
    places: Vec<Place>,
    people: Vec<String>,
}

/// What a run has shown.
#[derive(Serialize)]
pub struct Opened {
    version: u32,
    /// Milliseconds from the connection to the text.
    first: f64,
    /// The same, when the room is in memory.
    second: f64,
}

/// Opens the document of the first room as its first person, twice.
///
/// # Errors
/// When the server refuses or is gone.
pub async fn open(wishes: Opening) -> Result<Opened, Failure> {
    let Opening { server, places, people } = wishes;
    let (place, cookies) = (places.first().ok_or("no room")?, people.first().ok_or("nobody")?);
    let mut times = [0.0; 2];
    let mut clients = Vec::new();
    for time in &mut times {
        let start = Instant::now();
        clients.push(Client::enter(&server, place, cookies).await?);
        *time = start.elapsed().as_secs_f64() * 1e3;
    }
    let [first, second] = times;
    Ok(Opened {
        version: clients.first().map_or(0, |client| client.version),
        first,
        second,
    })
}
