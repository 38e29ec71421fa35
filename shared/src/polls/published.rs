//! The file of a published poll: everything needed to count it again, and nothing that tells who voted what in a secret one.
//!
//! The server writes it at publication by [`PublishedPoll::new`]; anyone reads it by [`PublishedPoll::parse`] and counts it by
//! [`recount`]. Ballots stand in one canonical order, secret ones by their random receipts, named ones by name, so that the order tells
//! nothing of time. JSON, UTF-8, fields in the order below, one line break at the end. `docs/poll-file.md` describes it field by field.
//!
//! Version 1 knew only questions; it is still read ([`v1`]) and becomes a poll of today's version. To change the format: a new
//! [`VERSION`], the old one beside [`v1`], and the description.

mod recount;
pub mod v1;

use super::method::Contest;
use super::options::OptionTitle;
use super::outcome::{Outcome, Turnout};
use super::roll::CastAs;
use super::room::Room;
use super::tally::ties::{ChairDecision, Seed};
use super::tally::{Count, CountFault, Finding};
use super::{PollRules, ReceiptCode, Secrecy};
use crate::fields::FieldCode;
use crate::ids::PollId;
use recount::read_votes;
use serde::{Deserialize, Serialize};

pub use recount::recount;

/// What the file says it is.
pub const FORMAT: &str = "inquiry-lab-poll";
/// The version that [`PublishedPoll::new`] writes.
pub const VERSION: u32 = 2;

/// A ballot as everyone may see it, its vote as text. The derived order is the canonical one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PublishedBallot {
    Secret {
        receipt: ReceiptCode,
        vote: String,
    },
    Named {
        name: String,
        cast_as: CastAs,
        vote: String,
    },
}

impl PublishedBallot {
    /// The vote, as [`Vote`] displays it.
    #[must_use]
    pub fn vote(&self) -> &str {
        match self {
            Self::Secret { vote, .. } | Self::Named { vote, .. } => vote,
        }
    }

    const fn secrecy(&self) -> Secrecy {
        match self {
            Self::Secret { .. } => Secrecy::Secret,
            Self::Named { .. } => Secrecy::Named,
        }
    }
}

/// What a poll is published from.
#[derive(Clone, Debug)]
pub struct PollParts {
    pub poll: PollId,
    pub title: String,
    pub rules: PollRules,
    pub contest: Contest,
    /// As many as the contest has; none of a question.
    pub options: Vec<OptionTitle>,
    pub turnout: Turnout,
    pub seed: Option<Seed>,
    pub decisions: Vec<ChairDecision>,
    pub room: Room,
    /// In any order.
    pub ballots: Vec<PublishedBallot>,
}

/// A published poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPoll {
    pub format: String,
    pub version: u32,
    pub poll: PollId,
    pub title: String,
    pub rules: PollRules,
    pub contest: Contest,
    /// What the options are called, option 1 first.
    pub options: Vec<OptionTitle>,
    pub turnout: Turnout,
    /// Of the lot; only where ties are decided by lot.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<Seed>,
    /// Of the chair; only about ties that were met.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<ChairDecision>,
    /// Votes by hand or paper, entered by the chair.
    pub room: Room,
    pub ballots: Vec<PublishedBallot>,
    /// What was announced.
    pub outcome: Finding,
}

/// What is wrong with the file of a poll.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    #[error("this is no file of a poll: {0}")]
    Unreadable(String),
    #[error("format {format} version {version} is not known")]
    UnknownVersion { format: String, version: u32 },
    #[error("there are {titles} titles for {options} options")]
    WrongTitles { titles: usize, options: u16 },
    #[error("ballot {at} is of another kind than the poll")]
    WrongKind { at: usize },
    #[error("ballot {at} stands twice or out of order")]
    OutOfOrder { at: usize },
    #[error("ballot {at} has a vote that this poll does not take, or writes it otherwise than it is written: {code}")]
    BadVote { at: usize, code: FieldCode },
    #[error("the papers of the room stand out of order, or are written otherwise than they are written")]
    BadPapers,
    #[error("a tie waits for a decision")]
    TieWaits,
    #[error(transparent)]
    NotCounted(#[from] CountFault),
    #[error("the ballots give another result than the one announced")]
    AnotherResult {
        announced: Box<Finding>,
        counted: Box<Finding>,
    },
}

impl PublishedPoll {
    /// The file of a finished poll, its ballots put into canonical order and counted.
    ///
    /// # Errors
    /// What [`recount`] finds wrong; above all `OutOfOrder` when a receipt stands twice, `NotCounted` for more ballots than votes, and
    /// `TieWaits`.
    pub fn new(parts: PollParts) -> Result<Self, FileFault> {
        let PollParts {
            poll,
            title,
            rules,
            contest,
            options,
            turnout,
            seed,
            decisions,
            room,
            mut ballots,
        } = parts;
        ballots.sort();
        let votes = read_votes(&contest, &ballots)?;
        let outcome = Count {
            contest: &contest,
            rules: &rules,
            turnout,
            votes: &votes,
            room: &room,
            seed: seed.as_ref(),
            decisions: &decisions,
        }
        .finding()?;
        let file = Self {
            format: FORMAT.to_owned(),
            version: VERSION,
            poll,
            title,
            rules,
            contest,
            options,
            turnout,
            seed,
            decisions,
            room,
            ballots,
            outcome,
        };
        recount(&file)?;
        Ok(file)
    }

    /// Reads a file of any version; it is not yet counted.
    ///
    /// # Errors
    /// `Unreadable`, `UnknownVersion`.
    pub fn parse(json: &str) -> Result<Self, FileFault> {
        let unreadable = |error: serde_json::Error| FileFault::Unreadable(error.to_string());
        let head: Head = serde_json::from_str(json).map_err(unreadable)?;
        match (head.format.as_str(), head.version) {
            (FORMAT, v1::VERSION) => v1::parse(json).map_err(unreadable),
            (FORMAT, VERSION) => serde_json::from_str(json).map_err(unreadable),
            _ => Err(FileFault::UnknownVersion {
                format: head.format,
                version: head.version,
            }),
        }
    }

    /// The file's text.
    ///
    /// # Errors
    /// `Unreadable` when JSON cannot hold it.
    pub fn to_text(&self) -> Result<String, FileFault> {
        let json = serde_json::to_string_pretty(self).map_err(|error| FileFault::Unreadable(error.to_string()))?;
        Ok(numbers_on_one_line(&json) + "\n")
    }

    /// The vote of a receipt, when it is in the list.
    #[must_use]
    pub fn find(&self, receipt: &ReceiptCode) -> Option<&str> {
        self.ballots.iter().find_map(|ballot| match ballot {
            PublishedBallot::Secret { receipt: one, vote } if one == receipt => Some(vote.as_str()),
            _ => None,
        })
    }

    /// The outcome of a question.
    #[must_use]
    pub fn question(&self) -> Option<&Outcome> {
        self.outcome.question()
    }

    /// What an option is called; its number where it has no title.
    #[must_use]
    pub fn option(&self, number: u16) -> String {
        let title = self.options.get(usize::from(number).wrapping_sub(1));
        title.map_or_else(|| number.to_string(), ToString::to_string)
    }
}

/// Lists of numbers on one line each, so that tables are read by rows. No text can hold a line break, so what looks like a list is one.
fn numbers_on_one_line(pretty: &str) -> String {
    let mut out = String::with_capacity(pretty.len());
    let mut rest = pretty;
    while let Some(start) = rest.find("[\n") {
        let (before, list) = rest.split_at(start + 1);
        out.push_str(before);
        let end = list.find(']').unwrap_or(0);
        let (inner, after) = list.split_at(end);
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let numbers: Vec<&str> = inner.split(',').map(str::trim).collect();
        rest = if numbers.iter().all(|part| is_number(part)) {
            out.push_str(&numbers.join(", "));
            after
        } else {
            list
        };
    }
    out.push_str(rest);
    out
}

#[derive(Deserialize)]
struct Head {
    format: String,
    version: u32,
}

#[cfg(test)]
mod tests;
