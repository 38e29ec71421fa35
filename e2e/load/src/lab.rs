//! What our rooms speak (docs/rooms-protocol.md), as far as a client needs it that only ever inserts.
//!
//! Its changes are such that the length of the text follows from the version, so the client needs no text.

use crate::server::Socket;
use crate::{Failure, Place, Server};
use futures_util::{SinkExt, StreamExt};
use memchr::memmem;
use tokio_tungstenite::tungstenite::Message;

/// Letters of one change: `#`, eight digits, `#`.
pub const LETTERS: u32 = 10;
/// Updates of one push at most, as the protocol says.
pub const MOST_UPDATES: usize = 100;

/// A client of one document.
pub struct Client {
    pub socket: Socket,
    pub version: u32,
    document: String,
    name: String,
    sent: u32,
    kept: u32,
}

impl Client {
    /// Enters a room and opens its document.
    ///
    /// # Errors
    /// When the server refuses or ends the connection.
    pub async fn enter(server: &Server, place: &Place, cookies: &str) -> Result<Self, Failure> {
        let mut socket = server
            .connect(&format!("/api/v1/rooms/{}", place.proposal), cookies)
            .await?;
        let name = uuid::Uuid::new_v4().to_string();
        let open = format!(r#"{{"type":"open","document":"{}","client":"{name}"}}"#, place.document);
        socket.send(Message::text(open)).await?;
        loop {
            let frame = socket.next().await.ok_or("the server has closed")??;
            let Message::Text(frame) = frame else { continue };
            if frame.starts_with(r#"{"type":"opened""#) {
                let version = number_after(frame.as_bytes(), b"\"version\":").ok_or("opened without a version")?;
                let document = place.document.clone();
                return Ok(Self {
                    socket,
                    version,
                    document,
                    name,
                    sent: 0,
                    kept: 0,
                });
            }
        }
    }

    /// Whether a batch is on its way.
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.kept < self.sent
    }

    /// Sends a batch of changes, each made to the text that the one before it leaves.
    ///
    /// # Errors
    /// When the connection is gone.
    pub async fn push(&mut self, updates: &[String]) -> Result<(), Failure> {
        let message = format!(
            r#"{{"type":"push","document":"{}","version":{},"seq":{},"updates":[{}]}}"#,
            self.document,
            self.version,
            self.sent + 1,
            updates.join(",")
        );
        self.sent += updates.len() as u32;
        self.socket.send(Message::text(message)).await?;
        Ok(())
    }

    /// Takes a frame of news without reading all of it: the last version, and the last of the own changes.
    ///
    /// # Errors
    /// When a batch was refused.
    pub fn take(&mut self, frame: &[u8]) -> Result<(), Failure> {
        if frame.starts_with(br#"{"type":"refused""#) {
            return Err(String::from_utf8_lossy(frame).into());
        }
        if !frame.starts_with(br#"{"type":"news","updates""#) {
            return Ok(());
        }
        if let Some(at) = memmem::rfind(frame, b"\"version\":") {
            self.version = number_after(&frame[at..], b"\"version\":")
                .unwrap_or(self.version)
                .max(self.version);
        }
        if self.is_busy()
            && let Some(at) = memmem::rfind(frame, self.name.as_bytes())
        {
            self.kept = number_after(&frame[at..], b"\"seq\":").unwrap_or(self.kept);
        }
        Ok(())
    }
}

/// The change that inserts `word`, of [`LETTERS`] letters, at a place that wanders through a text of `version` such words.
#[must_use]
pub fn insert(word: &str, version: u32) -> String {
    let before = version.wrapping_mul(2_654_435_761) % (version + 1) * LETTERS;
    let after = version * LETTERS - before;
    let mut parts = Vec::new();
    if before > 0 {
        parts.push(before.to_string());
    }
    parts.push(format!(r#"[0,"{word}"]"#));
    if after > 0 {
        parts.push(after.to_string());
    }
    format!("[{}]", parts.join(","))
}

fn number_after(frame: &[u8], label: &[u8]) -> Option<u32> {
    let at = memmem::find(frame, label)? + label.len();
    let digits = frame[at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    std::str::from_utf8(&frame[at..at + digits]).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_fit_the_text_of_their_version() {
        assert_eq!(insert("#00000000#", 0), r##"[[0,"#00000000#"]]"##);
        for version in 1..500 {
            let parts: Vec<serde_json::Value> = serde_json::from_str(&insert("#00000000#", version)).unwrap();
            let kept: u64 = parts.iter().filter_map(serde_json::Value::as_u64).sum();
            assert_eq!(kept, u64::from(version * LETTERS));
        }
    }
}
