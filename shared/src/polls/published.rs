//! The file of a published poll: everything needed to count it again, and nothing that tells who voted what in a secret one.
//!
//! The server writes it at publication by [`PublishedPoll::new`]; anyone reads it by [`PublishedPoll::parse`] and counts it by
//! [`recount`]. Ballots stand in one canonical order, secret ones by their random receipts, named ones by name, so that the order tells
//! nothing of time. JSON, UTF-8, fields in the order below, one line break at the end.
//!
//! To change the format: a new [`VERSION`], and the old one still read.

use super::outcome::{Counts, Outcome, TooManyBallots, Turnout};
use super::roll::CastAs;
use super::{PollRules, ReceiptCode, Secrecy, Stance};
use crate::ids::PollId;
use serde::{Deserialize, Serialize};

/// What the file says it is.
pub const FORMAT: &str = "inquiry-lab-poll";
/// The version that [`PublishedPoll::new`] writes.
pub const VERSION: u32 = 1;

/// A ballot as everyone may see it. The derived order is the canonical one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PublishedBallot {
    Secret {
        receipt: ReceiptCode,
        stance: Stance,
    },
    Named {
        name: String,
        cast_as: CastAs,
        stance: Stance,
    },
}

impl PublishedBallot {
    const fn stance(&self) -> Stance {
        match self {
            Self::Secret { stance, .. } | Self::Named { stance, .. } => *stance,
        }
    }

    const fn secrecy(&self) -> Secrecy {
        match self {
            Self::Secret { .. } => Secrecy::Secret,
            Self::Named { .. } => Secrecy::Named,
        }
    }
}

/// A published poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPoll {
    pub format: String,
    pub version: u32,
    pub poll: PollId,
    pub title: String,
    pub rules: PollRules,
    pub turnout: Turnout,
    /// Votes by hand or paper, entered by the chair.
    pub room: Counts,
    pub ballots: Vec<PublishedBallot>,
    /// What was announced.
    pub outcome: Outcome,
}

/// What is wrong with the file of a poll.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    #[error("this is no file of a poll: {0}")]
    Unreadable(String),
    #[error("format {format} version {version} is not known")]
    UnknownVersion { format: String, version: u32 },
    #[error("ballot {at} is of another kind than the poll")]
    WrongKind { at: usize },
    #[error("ballot {at} stands twice or out of order")]
    OutOfOrder { at: usize },
    #[error(transparent)]
    TooManyBallots(#[from] TooManyBallots),
    #[error("the ballots give another result than the one announced")]
    AnotherResult {
        announced: Box<Outcome>,
        counted: Box<Outcome>,
    },
}

impl PublishedPoll {
    /// The file of a finished poll, its ballots put into canonical order and counted.
    ///
    /// # Errors
    /// `WrongKind`, `OutOfOrder` when a receipt stands twice, `TooManyBallots`.
    pub fn new(
        poll: PollId,
        title: &str,
        rules: PollRules,
        turnout: Turnout,
        room: Counts,
        mut ballots: Vec<PublishedBallot>,
    ) -> Result<Self, FileFault> {
        ballots.sort();
        let outcome = Outcome::of(&rules, count(&ballots).plus(room), turnout)?;
        let (format, title) = (FORMAT.to_owned(), title.to_owned());
        let file = Self {
            format,
            version: VERSION,
            poll,
            title,
            rules,
            turnout,
            room,
            ballots,
            outcome,
        };
        recount(&file)?;
        Ok(file)
    }

    /// Reads a file; it is not yet counted.
    ///
    /// # Errors
    /// `Unreadable`, `UnknownVersion`.
    pub fn parse(json: &str) -> Result<Self, FileFault> {
        let file: Self = serde_json::from_str(json).map_err(|error| FileFault::Unreadable(error.to_string()))?;
        if file.format != FORMAT || file.version != VERSION {
            return Err(FileFault::UnknownVersion {
                format: file.format,
                version: file.version,
            });
        }
        Ok(file)
    }

    /// The file's text.
    ///
    /// # Errors
    /// `Unreadable` when JSON cannot hold it.
    pub fn to_text(&self) -> Result<String, FileFault> {
        let json = serde_json::to_string_pretty(self).map_err(|error| FileFault::Unreadable(error.to_string()))?;
        Ok(json + "\n")
    }

    /// The stance of a receipt, when it is in the list.
    #[must_use]
    pub fn find(&self, receipt: &ReceiptCode) -> Option<Stance> {
        self.ballots.iter().find_map(|ballot| match ballot {
            PublishedBallot::Secret { receipt: one, stance } if one == receipt => Some(*stance),
            _ => None,
        })
    }
}

/// Counts a published poll again.
///
/// # Errors
/// What is wrong with the file, above all `AnotherResult` when it was not counted as announced.
pub fn recount(file: &PublishedPoll) -> Result<Outcome, FileFault> {
    if let Some(at) = file
        .ballots
        .iter()
        .position(|ballot| ballot.secrecy() != file.rules.secrecy)
    {
        return Err(FileFault::WrongKind { at });
    }
    if let Some(before) = file.ballots.windows(2).position(|pair| !in_order(&pair[0], &pair[1])) {
        return Err(FileFault::OutOfOrder { at: before + 1 });
    }
    let counted = Outcome::of(&file.rules, count(&file.ballots).plus(file.room), file.turnout)?;
    if counted == file.outcome {
        Ok(counted)
    } else {
        Err(FileFault::AnotherResult {
            announced: Box::new(file.outcome),
            counted: Box::new(counted),
        })
    }
}

/// Receipts rise and none stands twice; names may, for one person can vote for several mandates.
fn in_order(one: &PublishedBallot, next: &PublishedBallot) -> bool {
    match (one, next) {
        (PublishedBallot::Secret { receipt: a, .. }, PublishedBallot::Secret { receipt: b, .. }) => a < b,
        _ => one <= next,
    }
}

fn count(ballots: &[PublishedBallot]) -> Counts {
    Counts::of(ballots.iter().map(PublishedBallot::stance))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polls::Verdict;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn turnout(n: usize) -> Turnout {
        let n = u32::try_from(n).unwrap();
        Turnout {
            roll: n,
            mandates: n,
            present: n,
        }
    }

    fn secret(keys: &[([u8; 16], usize)], room: Counts) -> Result<PublishedPoll, FileFault> {
        let rules = PollRules {
            secrecy: Secrecy::Secret,
            ..PollRules::default()
        };
        let ballot = |(key, stance): &([u8; 16], usize)| PublishedBallot::Secret {
            receipt: ReceiptCode::of_key(*key),
            stance: Stance::ALL[*stance],
        };
        let size = keys.len() + room.total() as usize;
        PublishedPoll::new(
            PollId(Uuid::nil()),
            "Bus fares",
            rules,
            turnout(size),
            room,
            keys.iter().map(ballot).collect(),
        )
    }

    #[test]
    fn a_changed_ballot_or_result_is_noticed() {
        let keys: Vec<_> = (0..6).map(|n| ([n; 16], usize::from(n > 3))).collect();
        let file = secret(&keys, Counts::default()).unwrap();
        assert_eq!(recount(&file).unwrap().verdict, Verdict::Adopted);
        let mut bent = file.clone();
        bent.ballots[0] = PublishedBallot::Secret {
            receipt: ReceiptCode::of_key([0; 16]),
            stance: Stance::No,
        };
        assert!(matches!(recount(&bent), Err(FileFault::AnotherResult { .. })));
        let mut doubled = file.clone();
        doubled.ballots[1] = doubled.ballots[0].clone();
        assert_eq!(recount(&doubled), Err(FileFault::OutOfOrder { at: 1 }));
        let mut swapped = file.clone();
        swapped.ballots.swap(0, 1);
        assert_eq!(recount(&swapped), Err(FileFault::OutOfOrder { at: 1 }));
        let newer = file.to_text().unwrap().replace("\"version\": 1", "\"version\": 9");
        assert!(matches!(
            PublishedPoll::parse(&newer),
            Err(FileFault::UnknownVersion { version: 9, .. })
        ));
    }

    #[test]
    fn a_named_poll_lists_names_and_a_secret_one_cannot() {
        let named = |name: &str| PublishedBallot::Named {
            name: name.into(),
            cast_as: CastAs::Holder,
            stance: Stance::Yes,
        };
        let make = |secrecy| {
            let rules = PollRules {
                secrecy,
                ..PollRules::default()
            };
            let ballots = vec![named("Omar"), named("Eleni")];
            PublishedPoll::new(PollId(Uuid::nil()), "T", rules, turnout(2), Counts::default(), ballots)
        };
        assert_eq!(make(Secrecy::Named).unwrap().ballots, [named("Eleni"), named("Omar")]);
        assert_eq!(make(Secrecy::Secret), Err(FileFault::WrongKind { at: 0 }));
    }

    #[test]
    fn a_receipt_is_found_with_its_stance() {
        let file = secret(&[([7; 16], 0), ([9; 16], 2)], Counts::default()).unwrap();
        assert_eq!(file.find(&ReceiptCode::of_key([9; 16])), Some(Stance::Abstain));
        assert_eq!(file.find(&ReceiptCode::of_key([8; 16])), None);
    }

    proptest! {
        #[test]
        fn the_order_of_casting_leaves_no_trace(
            keys in proptest::collection::btree_map(any::<[u8; 16]>(), 0_usize..3, 0..20),
            seed: usize,
        ) {
            let cast: Vec<_> = keys.into_iter().collect();
            let mut other = cast.clone();
            if !other.is_empty() {
                let by = seed % other.len();
                other.rotate_left(by);
            }
            other.reverse();
            let room = Counts { yes: 1, no: 2, abstain: 0 };
            prop_assert_eq!(secret(&cast, room).unwrap().to_text(), secret(&other, room).unwrap().to_text());
        }

        #[test]
        fn a_file_reads_back_and_counts_the_same(keys in proptest::collection::btree_map(any::<[u8; 16]>(), 0_usize..3, 0..20)) {
            let cast: Vec<_> = keys.into_iter().collect();
            let file = secret(&cast, Counts::default()).unwrap();
            let read = PublishedPoll::parse(&file.to_text().unwrap()).unwrap();
            prop_assert_eq!(recount(&read).unwrap(), file.outcome);
            prop_assert_eq!(read, file);
        }
    }
}
