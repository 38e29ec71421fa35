//! What happened at a meeting, line by line, in no language: the page says it in the reader's.
//!
//! [`numbered`] gives each fact the key by which it is known again, [`Changes::between`] says what is new since somebody looked. People stand here by their accounts, never by their names, so that
//! an erased account leaves no name in a frozen record.

use crate::amendments::{AmendmentState, ChangeKind};
use crate::ids::{AccountId, AgendaItemId, MotionId, PollId};
use crate::languages::Language;
use crate::motions::MotionState;
use crate::speakers::SpeechKind;
use crate::time::{Day, Timestamp};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// What became of an amendment.
    pub enum AmendmentDecision {
        Open = "open",
        Adopted = "adopted",
        Changed = "changed",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
        /// Something else was decided, so that there was nothing to decide any more.
        Obsolete = "obsolete",
    }
}

impl AmendmentDecision {
    /// What became of an amendment; `is_changed` when other words were adopted than those that were asked for.
    #[must_use]
    pub const fn of(state: AmendmentState, is_changed: bool) -> Self {
        match state {
            AmendmentState::Draft | AmendmentState::Submitted | AmendmentState::InVote => Self::Open,
            AmendmentState::Accepted | AmendmentState::Adopted if is_changed => Self::Changed,
            AmendmentState::Accepted | AmendmentState::Adopted => Self::Adopted,
            AmendmentState::Rejected => Self::Rejected,
            AmendmentState::Withdrawn => Self::Withdrawn,
            AmendmentState::Obsolete => Self::Obsolete,
        }
    }
}

/// Somebody in minutes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Someone {
    Account(AccountId),
    /// A guest without an account, an office.
    Named(String),
}

/// Something said at an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speech {
    pub item: AgendaItemId,
    pub name: Someone,
    pub kind: SpeechKind,
    pub seconds: u32,
}

/// An amendment at an item, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmendmentTold {
    pub item: AgendaItemId,
    /// As the body counts them: `A3`.
    pub number: String,
    pub change: ChangeKind,
    /// The paragraph it changes.
    pub place: u32,
    /// The words it asks for; empty when it deletes.
    pub text: String,
    pub language: Language,
    pub decision: AmendmentDecision,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fact", rename_all = "snake_case")]
pub enum Fact {
    Body {
        name: String,
        language: Language,
    },
    Day {
        day: Day,
    },
    Place {
        place: String,
    },
    Opened {
        at: Timestamp,
    },
    Closed {
        at: Timestamp,
    },
    Chair {
        people: Vec<AccountId>,
    },
    Secretary {
        people: Vec<AccountId>,
    },
    Present {
        people: Vec<AccountId>,
    },
    Came {
        who: AccountId,
        at: Timestamp,
    },
    Left {
        who: AccountId,
        at: Timestamp,
    },
    Excused {
        people: Vec<AccountId>,
    },
    /// Expected, and neither there nor excused.
    Absent {
        people: Vec<AccountId>,
    },
    /// Guests who were admitted by name, and for whom they came.
    Guests {
        names: Vec<String>,
    },
    /// Somebody stood in for a member.
    Substitute {
        who: AccountId,
        of: AccountId,
    },
    /// A member gave the vote to another.
    Proxy {
        from: AccountId,
        to: AccountId,
    },
    /// Seats filled by somebody who was there, of all; and how many the body needs, where its rules ask for some to be there.
    Quorum {
        present: u32,
        mandates: u32,
        needed: Option<u32>,
    },
    Motion {
        motion: MotionId,
        title: String,
        language: Language,
        state: MotionState,
    },
    Speech {
        who: Someone,
        kind: SpeechKind,
        seconds: u32,
    },
    Amendment {
        number: String,
        change: ChangeKind,
        place: u32,
        text: String,
        language: Language,
        decision: AmendmentDecision,
    },
    /// The result is read from the poll itself, so nobody can write another one.
    Poll {
        poll: PollId,
        title: String,
        published: Option<Timestamp>,
    },
}

impl Fact {
    /// What it is about; the same for the same thing as long as it is there.
    fn key(&self) -> String {
        match self {
            Self::Came { who, at } => format!("came-{who}-{}", at.0),
            Self::Left { who, at } => format!("left-{who}-{}", at.0),
            Self::Substitute { who, of } => format!("substitute-{who}-{of}"),
            Self::Proxy { from, to } => format!("proxy-{from}-{to}"),
            Self::Motion { motion, .. } => format!("motion-{motion}"),
            Self::Amendment { number, .. } => format!("amendment-{number}"),
            Self::Poll { poll, .. } => format!("poll-{poll}"),
            other => other.kind().to_owned(),
        }
    }

    /// The kind in a word, for JSON and for the keys of the locales.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Body { .. } => "body",
            Self::Day { .. } => "day",
            Self::Place { .. } => "place",
            Self::Opened { .. } => "opened",
            Self::Closed { .. } => "closed",
            Self::Chair { .. } => "chair",
            Self::Secretary { .. } => "secretary",
            Self::Present { .. } => "present",
            Self::Came { .. } => "came",
            Self::Left { .. } => "left",
            Self::Excused { .. } => "excused",
            Self::Absent { .. } => "absent",
            Self::Guests { .. } => "guests",
            Self::Substitute { .. } => "substitute",
            Self::Proxy { .. } => "proxy",
            Self::Quorum { .. } => "quorum",
            Self::Motion { .. } => "motion",
            Self::Speech { .. } => "speech",
            Self::Amendment { .. } => "amendment",
            Self::Poll { .. } => "poll",
        }
    }

    /// Whether the line may be left out, with a reason: what was decided, and when and by how many, always stays.
    #[must_use]
    pub const fn may_be_hidden(&self) -> bool {
        !matches!(
            self,
            Self::Body { .. }
                | Self::Day { .. }
                | Self::Opened { .. }
                | Self::Closed { .. }
                | Self::Quorum { .. }
                | Self::Motion { .. }
                | Self::Amendment { .. }
                | Self::Poll { .. }
        )
    }

    /// The accounts in it.
    #[must_use]
    pub fn people(&self) -> Vec<AccountId> {
        match self {
            Self::Chair { people }
            | Self::Secretary { people }
            | Self::Present { people }
            | Self::Excused { people }
            | Self::Absent { people } => people.clone(),
            Self::Came { who, .. } | Self::Left { who, .. } => vec![*who],
            Self::Substitute { who, of } => vec![*who, *of],
            Self::Proxy { from, to } => vec![*from, *to],
            Self::Speech {
                who: Someone::Account(who),
                ..
            } => vec![*who],
            _ => Vec::new(),
        }
    }
}

/// A fact with the key by which it is known again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub key: String,
    pub fact: Fact,
}

/// The facts with their keys; what comes several times is counted.
#[must_use]
pub fn numbered(facts: Vec<Fact>) -> Vec<Line> {
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let line = |fact: Fact| {
        let key = fact.key();
        let times = seen.entry(key.clone()).or_default();
        *times += 1;
        let key = if *times > 1 { format!("{key}-{times}") } else { key };
        Line { key, fact }
    };
    facts.into_iter().map(line).collect()
}

/// What changed between two looks at one part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Keys of lines that are new, or say something else now.
    pub fresh: BTreeSet<String>,
    /// Lines that are there no more.
    pub gone: Vec<Line>,
}

impl Changes {
    #[must_use]
    pub fn between(before: &[Line], now: &[Line]) -> Self {
        let fresh = now.iter().filter(|line| !before.contains(line));
        let is_there = |line: &&Line| now.iter().any(|one| one.key == line.key);
        Self {
            fresh: fresh.map(|line| line.key.clone()).collect(),
            gone: before.iter().filter(|line| !is_there(line)).cloned().collect(),
        }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fresh.is_empty() && self.gone.is_empty()
    }
}
