//! What happens in the rooms of the drafts: talks, chats, hands, changes, sources and pictures (`talk.toml`, `history.toml`,
//! `evidence.toml`, `images.toml`).

use serde::Deserialize;
use shared::evidence::LinkState;

/// A talk about words of a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkText {
    pub proposal: String,
    pub section: String,
    pub quote: String,
    /// Who says what.
    pub says: Vec<(String, String)>,
    pub ended_by: Option<String>,
    /// Other words for the quote, which the first one suggests.
    pub suggests: Option<String>,
    /// Who takes them over.
    pub accepted_by: Option<String>,
    /// Who declines them, and why.
    pub declined_by: Option<(String, String)>,
}

/// A source of a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceText {
    pub proposal: String,
    pub section: String,
    pub person: String,
    pub quote: Option<String>,
    pub claim: String,
    /// Empty where the source is a file.
    #[serde(default)]
    pub url: String,
    /// The key of the record of the library that is the source.
    pub practice: Option<String>,
    /// What the file is called that is the source, and what it says.
    pub file: Option<(String, String)>,
    pub title: Option<String>,
    pub publisher: Option<String>,
    /// When it was published, counted from today.
    pub day: Option<i32>,
    /// What a look at the link has shown; none for one that was not looked at.
    pub link: Option<LinkState>,
}

/// A chart in a proposal.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImageText {
    pub proposal: String,
    pub section: String,
    pub person: String,
    /// For those who do not see it.
    pub shows: String,
    pub bars: Vec<u32>,
}

/// A voice note, and what somebody typed of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecordingText {
    pub proposal: String,
    pub person: String,
    pub typist: String,
    pub transcript: String,
}

/// A change of a draft.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditText {
    pub proposal: String,
    pub section: String,
    pub by: String,
    /// What they call the version before it.
    pub name: Option<String>,
    pub from: String,
    pub to: String,
}

/// What is said in the chat of a room.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChatText {
    pub proposal: String,
    /// Who says what.
    pub says: Vec<(String, String)>,
}

/// A hand that is up.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandText {
    pub team: String,
    pub person: String,
    pub question: String,
}
