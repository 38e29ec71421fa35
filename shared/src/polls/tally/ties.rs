//! Ties: which were met, and how each was decided by the rule of the contest.
//!
//! [`TieBreak`] holds the rule and what it needs. A tie is decided by an order of the tied options, the best first: of those who may take a
//! place the first ones take it, of those one of whom must go out the last one goes. By the status quo there is no order and nobody wins: what
//! is tied takes no place, and what is tied at the foot goes out together. By the chair the order is a [`ChairDecision`] about exactly these
//! options; while it is missing the tie waits. By lot the order is that of [`lot`].

use super::super::method::{OptionNumber, TieRule};
use crate::fields::{self, FieldCode};
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

words! {
    /// What a tie was about.
    pub enum TieAt {
        /// Yes or no of a question.
        Question = "question",
        /// Who takes the places that are left.
        Place = "place",
        /// Who goes out of a round.
        Exclusion = "exclusion",
    }
}

texts! {
    /// The seed of a lot: 1 to 80 characters on one line, published with the result. Draw it in the open once voting is over, so
    /// that nobody can have chosen their option for it.
    Seed,
    /// What the chair decided about a tie: every option that was tied, the best first, as `2>4`.
    ChairDecision,
}

impl Seed {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 80).map(Self)
    }
}

impl ChairDecision {
    /// # Errors
    /// `Required`, `NotAChoice` for anything but the numbers of two or more options, `Taken` when one stands twice.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let numbers: Result<Vec<OptionNumber>, _> = raw.split('>').map(|part| part.trim().parse()).collect();
        match numbers {
            _ if raw.trim().is_empty() => Err(FieldCode::Required),
            Ok(numbers) if numbers.len() > 1 && !numbers.contains(&0) => Self::of(&numbers),
            _ => Err(FieldCode::NotAChoice),
        }
    }

    /// The decision for an order, the best first.
    ///
    /// # Errors
    /// `Taken` when an option stands twice.
    pub fn of(order: &[OptionNumber]) -> Result<Self, FieldCode> {
        let distinct: BTreeSet<_> = order.iter().collect();
        let text: Vec<String> = order.iter().map(ToString::to_string).collect();
        if distinct.len() == order.len() {
            Ok(Self(text.join(">")))
        } else {
            Err(FieldCode::Taken)
        }
    }

    /// The options, the best first.
    #[must_use]
    pub fn order(&self) -> Vec<OptionNumber> {
        self.0.split('>').filter_map(|part| part.parse().ok()).collect()
    }

    fn is_about(&self, options: &[OptionNumber]) -> bool {
        let mut order = self.order();
        order.sort_unstable();
        order == options
    }
}

/// The order of a lot: each option by the SHA-256 of the seed, a colon and its number (`seed:3`, UTF-8), the least first.
#[must_use]
pub fn lot(seed: &Seed, options: &[OptionNumber]) -> Vec<OptionNumber> {
    let mut order = options.to_vec();
    order.sort_by_cached_key(|option| (<[u8; 32]>::from(Sha256::digest(format!("{seed}:{option}"))), *option));
    order
}

/// The rule of ties with what it needs.
#[derive(Clone, Copy, Debug)]
pub struct TieBreak<'a> {
    pub rule: TieRule,
    /// For the lot; while there is none, a tie waits.
    pub seed: Option<&'a Seed>,
    /// Of the chair, in any order.
    pub decisions: &'a [ChairDecision],
}

impl TieBreak<'_> {
    /// Decides between `options`, `places` of which go on.
    #[must_use]
    pub fn decide(&self, at: TieAt, round: Option<u16>, options: &[OptionNumber], places: u16) -> Tie {
        let mut options = options.to_vec();
        options.sort_unstable();
        let order = match self.rule {
            TieRule::StatusQuo => None,
            TieRule::Lot => self.seed.map(|seed| lot(seed, &options)),
            TieRule::Chair => {
                let decision = self.decisions.iter().find(|decision| decision.is_about(&options));
                decision.map(ChairDecision::order)
            }
        };
        Tie {
            at,
            round,
            options,
            places,
            rule: self.rule,
            order,
        }
    }

    /// Whether every decision of the chair was about one of these ties.
    #[must_use]
    pub fn all_used(&self, ties: &[Tie]) -> bool {
        let used = |decision: &ChairDecision| ties.iter().any(|tie| decision.is_about(&tie.options));
        self.decisions.iter().all(used)
    }
}

/// A tie that was met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tie {
    pub at: TieAt,
    /// The round, from 1; none where there are no rounds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u16>,
    /// What was tied, rising.
    pub options: Vec<OptionNumber>,
    /// How many of them could go on or be chosen.
    pub places: u16,
    pub rule: TieRule,
    /// The order that decided, the best first; none by the status quo, or while the tie waits for the chair or for a seed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub order: Option<Vec<OptionNumber>>,
}

impl Tie {
    /// Whether the chair has still to decide, or the seed to be drawn.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.rule != TieRule::StatusQuo && self.order.is_none()
    }

    /// Those who go on or are chosen; nobody by the status quo or while the tie waits.
    #[must_use]
    pub fn winners(&self) -> &[OptionNumber] {
        let order = self.order.as_deref().unwrap_or_default();
        &order[..order.len().min(self.places.into())]
    }

    /// Those who do not; nobody while the tie waits.
    #[must_use]
    pub fn losers(&self) -> &[OptionNumber] {
        match &self.order {
            Some(order) => &order[order.len().min(self.places.into())..],
            None if self.waits() => &[],
            None => &self.options,
        }
    }
}
