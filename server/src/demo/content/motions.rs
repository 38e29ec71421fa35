//! Motions of the council and its members, a block of them, and what is sent on to the forum (`motions.toml`).

use serde::Deserialize;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MotionsText {
    pub supporters: u32,
    pub forward: ForwardText,
    pub waiting: WaitingText,
    pub motion: Vec<MotionText>,
    pub block: BlockText,
}

/// How what was adopted is sent on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ForwardText {
    pub from: String,
    pub to: String,
    pub note: String,
}

/// What nobody has answered yet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitingText {
    pub proposal: String,
    pub note: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BlockText {
    pub title: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MotionText {
    pub key: String,
    pub title: String,
    pub text: String,
    pub reason: String,
    /// The member who brings it in; without one it is the body's own.
    pub by: Option<String>,
    /// Members who bring it in, too.
    #[serde(default)]
    pub with: Vec<String>,
    #[serde(default)]
    pub supporters: Vec<String>,
    /// What the chair recommends, and why.
    pub advice: Option<String>,
    #[serde(default)]
    pub advice_reason: String,
    #[serde(default)]
    pub on_agenda: bool,
    #[serde(default)]
    pub in_block: bool,
    pub taken_out_by: Option<String>,
    #[serde(default)]
    pub taken_out_reason: String,
    /// What the body wants to be changed first.
    pub sent_back: Option<String>,
}
