//! The words of a room's socket: what a browser and the server say to each other while people write together.
//!
//! `docs/rooms-protocol.md` explains them for people who write another client; the TypeScript types in `app/editor/wire.ts` are
//! made from the ones here (`UPDATE_WIRE=1 cargo test -p shared wire` writes them again).
//!
//! To add a message: a variant here, its handling in `server/src/rooms/connection.rs` and `app/editor/socket.ts`, a paragraph in
//! the protocol. An unknown field is passed over by both sides, an unknown message of a client closes with 4400.

mod messages;
#[cfg(test)]
mod wire;

pub use messages::{Beside, ClientMessage, Cursor, DocumentInfo, News, Person, Place, ServerMessage, Update};

use serde::{Deserialize, Serialize};

/// The longest frame a client may send, in bytes.
pub const LONGEST_FRAME: usize = 64 * 1024;
/// The most updates in one batch.
pub const MOST_UPDATES: usize = 100;
/// How many messages a socket may send in a second, on average.
pub const MESSAGES_A_SECOND: u32 = 20;
/// How many messages it may send at once after a quiet time.
pub const MESSAGES_AT_ONCE: u32 = 60;
/// How many bytes a socket may send in a second, on average.
pub const BYTES_A_SECOND: u32 = 32 * 1024;
/// How many bytes it may send at once after a quiet time: the longest text, in any script, and some more.
pub const BYTES_AT_ONCE: u32 = 1024 * 1024;
/// How long a socket may stay silent, in milliseconds: a client says `ping` when it has nothing else to say.
pub const SILENT_FOR: u64 = 60_000;
/// What somebody may do in a room; each may do what the ones before may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    Read,
    Comment,
    Write,
}

/// The name of one editor: one document open in one tab. Random, made by the client, never used for another document or again
/// after a reload.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ClientName(String);

impl ClientName {
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is a name that only the server gives: to a form, a first text, a suggestion that is let in.
    #[must_use]
    pub fn is_of_the_server(&self) -> bool {
        ["first-", "form-", "suggest-"]
            .iter()
            .any(|start| self.0.starts_with(start))
    }
}

impl From<ClientName> for String {
    fn from(name: ClientName) -> Self {
        name.0
    }
}

impl TryFrom<String> for ClientName {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let plain = name
            .bytes()
            .all(|letter| letter.is_ascii_alphanumeric() || letter == b'-' || letter == b'_');
        if plain && (8..=40).contains(&name.len()) {
            Ok(Self(name))
        } else {
            Err("8 to 40 letters, digits, - or _")
        }
    }
}

/// Why a batch was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// You may not write here (any more).
    Forbidden,
    /// The proposal is no draft now, or drafting is over.
    Frozen,
    /// The text would be longer than a document may be.
    TooLong,
    /// It could not be stored. Send it again after a while.
    Storage,
}

/// Why the server ends a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CloseCode {
    Malformed,
    LogIn,
    Forbidden,
    Gone,
    Slow,
    Reload,
    TooLarge,
    TooFast,
    Storage,
    Moving,
}

impl CloseCode {
    pub const ALL: [Self; 10] = [
        Self::Malformed,
        Self::LogIn,
        Self::Forbidden,
        Self::Gone,
        Self::Slow,
        Self::Reload,
        Self::TooLarge,
        Self::TooFast,
        Self::Storage,
        Self::Moving,
    ];

    /// The code of the closing frame.
    #[must_use]
    pub fn number(self) -> u16 {
        match self {
            Self::Malformed => 4400,
            Self::LogIn => 4401,
            Self::Forbidden => 4403,
            Self::Gone => 4404,
            Self::Slow => 4408,
            Self::Reload => 4409,
            Self::TooLarge => 4413,
            Self::TooFast => 4429,
            Self::Storage => 4500,
            Self::Moving => 4503,
        }
    }

    /// The reason of the closing frame.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::LogIn => "log in",
            Self::Forbidden => "forbidden",
            Self::Gone => "gone",
            Self::Slow => "slow",
            Self::Reload => "reload",
            Self::TooLarge => "too large",
            Self::TooFast => "too fast",
            Self::Storage => "storage",
            Self::Moving => "moving",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_codes_are_all_different() {
        let numbers: std::collections::BTreeSet<u16> = CloseCode::ALL.iter().map(|code| code.number()).collect();
        assert_eq!(numbers.len(), CloseCode::ALL.len());
        assert!(numbers.iter().all(|number| (4400..=4599).contains(number)));
    }
}
