//! The messages themselves, and how a frame is read and written.

use super::{ClientName, CloseCode, LONGEST_FRAME, MOST_UPDATES, Refusal, Right};
use crate::changeset::ChangeSet;
use crate::ids::{AccountId, DocumentId, SectionId, ThreadId};
use serde::{Deserialize, Serialize};

/// What a client says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum ClientMessage {
    /// Follow a document. Without `version` the answer carries the text; with it, the changes after that version follow.
    Open {
        #[cfg_attr(test, ts(type = "string"))]
        document: DocumentId,
        #[cfg_attr(test, ts(type = "string"))]
        client: ClientName,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        version: Option<u32>,
    },
    /// Changes made one after the other to `version`. `seq` is the number of the first: each editor counts its updates from 1.
    Push {
        #[cfg_attr(test, ts(type = "string"))]
        document: DocumentId,
        version: u32,
        seq: u32,
        #[cfg_attr(test, ts(type = "Changes[]"))]
        updates: Vec<ChangeSet>,
    },
    /// Where the person's cursor is, in `version`; no document when the editor has lost the focus.
    Cursor {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        cursor: Option<Cursor>,
    },
    /// Nothing to say, still here; answered with `pong`.
    Ping,
}

/// A place in a document, or a stretch when the two ends differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Cursor {
    #[cfg_attr(test, ts(type = "string"))]
    pub document: DocumentId,
    pub version: u32,
    pub anchor: u32,
    pub head: u32,
}

/// What the server says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum ServerMessage {
    /// The first message: who you are, what there is, who is here.
    Welcome {
        /// Your number among the connections of this room.
        you: u32,
        right: Right,
        documents: Vec<DocumentInfo>,
        people: Vec<Person>,
    },
    /// The answer to `open`: you follow the document from `version` on. `seq` is the last of your updates that is kept.
    Opened {
        #[cfg_attr(test, ts(type = "string"))]
        document: DocumentId,
        version: u32,
        seq: u32,
        /// The text at `version`, when you named no version.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[cfg_attr(test, ts(optional))]
        text: Option<String>,
    },
    /// What has happened in the room, in order; each list only when it has something.
    News(News),
    /// A batch you sent again is kept already.
    Acknowledged {
        #[cfg_attr(test, ts(type = "string"))]
        document: DocumentId,
        seq: u32,
    },
    /// A batch was not kept and nobody saw it.
    Refused {
        #[cfg_attr(test, ts(type = "string"))]
        document: DocumentId,
        seq: u32,
        reason: Refusal,
    },
    /// What you may do here has changed.
    Right {
        right: Right,
    },
    Pong,
}

/// What has happened in a room since the frame before.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct News {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Update>>"))]
    pub updates: Vec<Update>,
    /// Who has come, or whose right has changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Person>>"))]
    pub came: Vec<Person>,
    /// The numbers of the connections that are gone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<u32>>"))]
    pub left: Vec<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Place>>"))]
    pub cursors: Vec<Place>,
    /// The talks about passages that have begun, changed or gone: ask for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, type = "string[]"))]
    pub threads: Vec<ThreadId>,
    /// What beside the text has changed: ask for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(test, ts(optional, as = "Option<Vec<Beside>>"))]
    pub beside: Vec<Beside>,
}

/// What people have beside the text, each with its own part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Beside {
    /// The team's hand, by which it calls its mentor.
    Hand,
    /// The room's chat.
    Chat,
    /// The sources of the text.
    Evidence,
    /// Which paragraphs are translated.
    Translation,
}

impl News {
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.updates.is_empty()
            && self.came.is_empty()
            && self.left.is_empty()
            && self.cursors.is_empty()
            && self.threads.is_empty()
            && self.beside.is_empty()
    }
}

/// One row of a document's log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Update {
    #[cfg_attr(test, ts(type = "string"))]
    pub document: DocumentId,
    /// The document's version once the changes are made.
    pub version: u32,
    /// The editor it came from. Your own name: your update number `seq` is kept.
    #[cfg_attr(test, ts(type = "string"))]
    pub client: ClientName,
    pub seq: u32,
    #[cfg_attr(test, ts(type = "Changes"))]
    pub changes: ChangeSet,
}

/// A document of the room: one section in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct DocumentInfo {
    #[cfg_attr(test, ts(type = "string"))]
    pub document: DocumentId,
    #[cfg_attr(test, ts(type = "string"))]
    pub section: SectionId,
    pub language: String,
    pub version: u32,
}

/// Somebody in the room, by one connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Person {
    pub connection: u32,
    #[cfg_attr(test, ts(type = "string"))]
    pub account: AccountId,
    pub name: String,
    pub initials: String,
    /// 0 to 9; the same for all connections of a person.
    pub colour: u8,
    pub right: Right,
}

/// Where somebody's cursor is; no cursor when the editor has lost the focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Place {
    pub connection: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, ts(optional))]
    pub cursor: Option<Cursor>,
}

impl ClientMessage {
    /// Reads a frame.
    ///
    /// # Errors
    /// The code to close the socket with: `TooLarge` or `Malformed`.
    pub fn parse(frame: &str) -> Result<Self, CloseCode> {
        if frame.len() > LONGEST_FRAME {
            return Err(CloseCode::TooLarge);
        }
        let message: Self = serde_json::from_str(frame).map_err(|_| CloseCode::Malformed)?;
        match &message {
            Self::Push { updates, .. } if updates.len() > MOST_UPDATES => Err(CloseCode::TooLarge),
            Self::Push { updates, seq, .. } if updates.is_empty() || *seq == 0 => Err(CloseCode::Malformed),
            _ => Ok(message),
        }
    }
}

impl ServerMessage {
    /// The frame to send.
    #[must_use]
    pub fn to_frame(&self) -> String {
        // Numbers, texts and lists cannot fail to be written.
        serde_json::to_string(self).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DOCUMENT: &str = "0198c2f0-0000-7000-8000-000000000001";

    #[test]
    fn a_push_is_read_as_the_protocol_says() {
        let frame = format!(
            r#"{{"type":"push","document":"{DOCUMENT}","version":3,"seq":1,"author":"forged","updates":[[2,[0,"a"]]]}}"#
        );
        let Ok(ClientMessage::Push {
            version: 3,
            seq: 1,
            updates,
            ..
        }) = ClientMessage::parse(&frame)
        else {
            panic!("a push")
        };
        assert_eq!(updates[0].to_json(), r#"[2,[0,"a"]]"#);
    }

    #[test]
    fn broken_messages_close_with_the_right_code() {
        let push = |rest: &str| format!(r#"{{"type":"push","document":"{DOCUMENT}","version":3,{rest}}}"#);
        let many = vec!["[1]"; MOST_UPDATES + 1].join(",");
        for (frame, code) in [
            (String::new(), CloseCode::Malformed),
            ("[]".to_owned(), CloseCode::Malformed),
            (r#"{"type":"shout"}"#.to_owned(), CloseCode::Malformed),
            (
                r#"{"type":"open","document":"1","client":"abcdefgh"}"#.to_owned(),
                CloseCode::Malformed,
            ),
            (
                format!(r#"{{"type":"open","document":"{DOCUMENT}","client":"a b c d e f"}}"#),
                CloseCode::Malformed,
            ),
            (push(r#""seq":0,"updates":[[1]]"#), CloseCode::Malformed),
            (push(r#""seq":1,"updates":[]"#), CloseCode::Malformed),
            (push(r#""seq":1,"updates":[[-1]]"#), CloseCode::Malformed),
            (push(&format!(r#""seq":1,"updates":[{many}]"#)), CloseCode::TooLarge),
            (" ".repeat(LONGEST_FRAME + 1), CloseCode::TooLarge),
        ] {
            assert_eq!(ClientMessage::parse(&frame), Err(code), "{frame:.120}");
        }
    }

    #[test]
    fn news_carry_only_what_there_is() {
        let news = News {
            left: vec![4],
            ..News::default()
        };
        assert_eq!(ServerMessage::News(news).to_frame(), r#"{"type":"news","left":[4]}"#);
    }

    proptest! {
        #[test]
        fn no_frame_brings_the_reader_down(frame in any::<String>()) {
            let _ = ClientMessage::parse(&frame);
        }
    }
}
