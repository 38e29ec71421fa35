//! Votes of the room, entered beside those online: hands counted by option, and papers entered whole.
//!
//! [`Hands`] fit methods whose ballots are crosses ([`Method::counts_by_option`]); of an order or of scores each paper is a vote of its own,
//! because counts by option would lose what was ranked after what. Both may be used in one poll. [`Hands::from_form`] reads the fields
//! `hands-1` and so on, `hands-abstain`, and `hands-ballots` where one person may raise a hand for several options.

use super::method::{Contest, Method};
use super::vote::Vote;
use crate::fields::{self, FieldCode, FieldErrors};
use serde::{Deserialize, Serialize};

/// Votes of one kind that can be entered at most.
const MOST: u32 = 100_000;

/// What the room voted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// Shows of hands, or papers counted by option.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hands: Option<Hands>,
    /// Papers entered whole, as texts of votes, in the order of their bytes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<String>,
}

/// A count by option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hands {
    /// By option; of a question yes, then no.
    pub counts: Vec<u32>,
    /// People who raised a hand, or papers, for at least one option.
    pub ballots: u32,
    /// People who abstained, not among `ballots`.
    pub abstain: u32,
}

impl Hands {
    /// Counts that can be: one for each option, each ballot with at least one cross and with no more than it may have.
    ///
    /// # Errors
    /// `hands: NotAChoice` where the method does not count by option; `hands-ballots: OutOfRange` when the counts are more or fewer than so
    /// many ballots can give; `hands-<n>`, `hands-ballots` or `hands-abstain: OutOfRange` above 100,000.
    pub fn check(&self, contest: &Contest) -> Result<(), FieldErrors> {
        let mut errors = FieldErrors::default();
        if !contest.method().counts_by_option() || self.counts.len() != usize::from(contest.options()) {
            return Err(FieldErrors::one("hands", FieldCode::NotAChoice));
        }
        for (number, count) in contest.numbers().zip(&self.counts) {
            if *count > MOST {
                errors.add(&format!("hands-{number}"), FieldCode::OutOfRange);
            }
        }
        let (sum, ballots) = (
            self.counts.iter().copied().map(u64::from).sum::<u64>(),
            u64::from(self.ballots),
        );
        let top = self.counts.iter().copied().max().unwrap_or_default();
        let possible = top <= self.ballots && ballots <= sum && sum <= ballots * u64::from(contest.crosses());
        if self.ballots > MOST || !possible {
            errors.add("hands-ballots", FieldCode::OutOfRange);
        }
        if self.abstain > MOST {
            errors.add("hands-abstain", FieldCode::OutOfRange);
        }
        errors.finish(Some(()))
    }

    /// Reads a form; `all` gives every value of a field. An empty field is 0; with nothing at all there are no hands.
    ///
    /// # Errors
    /// `NotANumber`, `OutOfRange` by field, and those of [`Hands::check`].
    pub fn from_form<'a>(contest: &Contest, all: impl Fn(&str) -> Vec<&'a str>) -> Result<Option<Self>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut number = |field: String| {
            let raw = all(&field).into_iter().map(str::trim).find(|value| !value.is_empty());
            let parsed = raw.map_or(Ok(0), |raw| fields::number(raw, 0, MOST.into()));
            errors
                .take(&field, parsed)
                .and_then(|number| u32::try_from(number).ok())
                .unwrap_or_default()
        };
        let counts: Vec<u32> = contest
            .numbers()
            .map(|option| number(format!("hands-{option}")))
            .collect();
        let abstain = number("hands-abstain".to_owned());
        let ballots = match contest.method() {
            Method::Approval | Method::AtLarge => number("hands-ballots".to_owned()),
            _ => counts.iter().sum(),
        };
        if !errors.is_empty() {
            return Err(errors);
        }
        if ballots == 0 && abstain == 0 && counts.iter().all(|count| *count == 0) {
            return Ok(None);
        }
        let hands = Self {
            counts,
            ballots,
            abstain,
        };
        hands.check(contest)?;
        Ok(Some(hands))
    }
}

impl Room {
    /// A room with the papers in their order.
    #[must_use]
    pub fn new(hands: Option<Hands>, papers: &[Vote]) -> Self {
        let mut papers: Vec<String> = papers.iter().map(ToString::to_string).collect();
        papers.sort();
        Self { hands, papers }
    }

    /// The papers as votes.
    ///
    /// # Errors
    /// As [`Vote::parse`].
    pub fn votes(&self, contest: &Contest) -> Result<Vec<Vote>, FieldCode> {
        self.papers.iter().map(|paper| Vote::parse(contest, paper)).collect()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.hands.is_none() && self.papers.is_empty()
    }
}

#[cfg(test)]
mod tests;
