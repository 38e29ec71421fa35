//! What is voted on and how it is counted: a [`Contest`] says the method, the number of options and of seats, and the rule for ties.
//!
//! Options have the numbers 1 to `options`, in the order in which they are printed. A question (`yes_no`) has two: yes is 1, no is 2; so a
//! tie of a question is met by the same rules as a tie of options. Votes are in [`super::vote`], counting in [`super::tally`].
//!
//! | method | a ballot says | who is chosen |
//! |---|---|---|
//! | `yes_no` | yes, no or abstain | the question is adopted by the majority of [`PollRules`](super::PollRules) |
//! | `single_choice` | one option | the option with the most votes, with the majority of the rules |
//! | `approval` | up to `crosses` options | the options on the most ballots |
//! | `score` | a number of 0 to `highest` for each option, or nothing | the options with the greatest sums |
//! | `schulze` | an order, with equals, as long as one likes | the option that no other beats by a stronger path |
//! | `instant_runoff` | an order without equals | the last option left when the weakest goes out each round |
//! | `at_large` | up to `seats` options | the options on the most ballots |
//! | `stv` | an order without equals | options that reach the quota, by transfers |
//!
//! To add a method: a variant of [`Method`], its answers in the functions below, its vote in [`super::vote`], its file in `tally/`.

use crate::fields::{self, FieldCode, FieldErrors};
use crate::words::words;
use serde::{Deserialize, Serialize};

/// The number of an option, from 1.
pub type OptionNumber = u16;

/// Options of a contest at least; at most [`MOST_OPTIONS`].
pub const FEWEST_OPTIONS: u16 = 2;
/// Options of a contest at most.
pub const MOST_OPTIONS: u16 = 60;
/// The greatest score that a contest can allow.
pub const HIGHEST_SCORE: u8 = 10;

words! {
    /// How votes become a result.
    pub enum Method {
        /// A question: yes, no or abstain.
        YesNo = "yes_no",
        /// One option on each ballot.
        SingleChoice = "single_choice",
        /// Every option that one can live with.
        Approval = "approval",
        /// A number for each option.
        Score = "score",
        /// An order of options, compared in pairs.
        Schulze = "schulze",
        /// An order of options; the weakest goes out until one has more than half.
        InstantRunoff = "instant_runoff",
        /// Plurality at large: as many crosses as seats.
        AtLarge = "at_large",
        /// Single transferable vote: seats in proportion.
        Stv = "stv",
    }

    /// How a tie is decided.
    pub enum TieRule {
        /// Nobody wins a tie: what is tied is not chosen, and its seats stay empty.
        StatusQuo = "status_quo",
        /// The chair decides, in the open, once the tie is known.
        Chair = "chair",
        /// By lot: the order of SHA-256 of the published seed and the option's number.
        Lot = "lot",
    }
}

impl Method {
    /// Whether more than one seat can be filled.
    #[must_use]
    pub const fn asks_seats(self) -> bool {
        matches!(
            self,
            Self::Approval | Self::Score | Self::Schulze | Self::AtLarge | Self::Stv
        )
    }

    /// Whether a ballot is an order of options.
    #[must_use]
    pub const fn ranks(self) -> bool {
        matches!(self, Self::Schulze | Self::InstantRunoff | Self::Stv)
    }

    /// Whether two options may have the same rank.
    #[must_use]
    pub const fn takes_equal_ranks(self) -> bool {
        matches!(self, Self::Schulze)
    }

    /// Whether the majority of the rules is asked: of the others the most wins.
    #[must_use]
    pub const fn asks_majority(self) -> bool {
        matches!(self, Self::YesNo | Self::SingleChoice)
    }

    /// Whether options have titles; a question has only itself.
    #[must_use]
    pub const fn has_options(self) -> bool {
        !matches!(self, Self::YesNo)
    }

    /// Whether hands or papers of the room can be counted by option. Where a ballot is an order or scores, each paper is entered whole.
    #[must_use]
    pub const fn counts_by_option(self) -> bool {
        matches!(self, Self::YesNo | Self::SingleChoice | Self::Approval | Self::AtLarge)
    }
}

/// The parts of a contest, not yet checked: what a row or a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContestParts {
    pub method: Method,
    /// How many options there are.
    pub options: u16,
    /// How many of them are chosen.
    pub seats: u16,
    /// The greatest score; 0 where no scores are given.
    pub highest: u8,
    /// How many options one ballot may name at most.
    pub crosses: u16,
    pub tie: TieRule,
}

/// What is voted on and how it is counted, within the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ContestParts", into = "ContestParts")]
pub struct Contest(ContestParts);

impl Contest {
    /// A checked contest. What the method does not ask has one value: one seat, no score, crosses as [`Contest::crosses`] says.
    ///
    /// # Errors
    /// `OutOfRange` at `options` (2 to 60), `seats` (1 to one less than options), `highest` (1 to 10), `crosses` (1 to options).
    pub fn new(parts: ContestParts) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut within = |field: &str, asked: bool, value: u16, most: u16, otherwise: u16| {
            if asked && !(1..=most).contains(&value) {
                errors.add(field, FieldCode::OutOfRange);
            }
            if asked { value } else { otherwise }
        };
        let method = parts.method;
        let options = if method.has_options() { parts.options } else { 2 };
        let seats = within("seats", method.asks_seats(), parts.seats, options.saturating_sub(1), 1);
        let scored = method == Method::Score;
        let highest = within("highest", scored, parts.highest.into(), HIGHEST_SCORE.into(), 0);
        let others = match method {
            Method::YesNo | Method::SingleChoice => 1,
            Method::AtLarge => seats,
            _ => options,
        };
        let crosses = within("crosses", method == Method::Approval, parts.crosses, options, others);
        if !(FEWEST_OPTIONS..=MOST_OPTIONS).contains(&options) {
            errors.add("options", FieldCode::OutOfRange);
        }
        errors.finish(u8::try_from(highest).ok().map(|highest| {
            Self(ContestParts {
                options,
                seats,
                highest,
                crosses,
                ..parts
            })
        }))
    }

    /// A question whose tie keeps the status quo, as every poll was before there were methods.
    #[must_use]
    pub const fn question() -> Self {
        Self(ContestParts {
            method: Method::YesNo,
            options: 2,
            seats: 1,
            highest: 0,
            crosses: 1,
            tie: TieRule::StatusQuo,
        })
    }

    #[must_use]
    pub const fn method(&self) -> Method {
        self.0.method
    }

    #[must_use]
    pub const fn options(&self) -> u16 {
        self.0.options
    }

    /// The numbers of the options.
    pub fn numbers(&self) -> impl Iterator<Item = OptionNumber> + use<> {
        1..=self.0.options
    }

    #[must_use]
    pub const fn has(&self, option: OptionNumber) -> bool {
        1 <= option && option <= self.0.options
    }

    #[must_use]
    pub const fn seats(&self) -> u16 {
        self.0.seats
    }

    /// The greatest score; 0 where no scores are given.
    #[must_use]
    pub const fn highest(&self) -> u8 {
        self.0.highest
    }

    /// How many options one ballot may name at most: one of a choice, `seats` at large, as many as there are of an order or of scores.
    #[must_use]
    pub const fn crosses(&self) -> u16 {
        self.0.crosses
    }

    #[must_use]
    pub const fn tie(&self) -> TieRule {
        self.0.tie
    }

    /// The parts, for a row.
    #[must_use]
    pub const fn parts(&self) -> ContestParts {
        self.0
    }

    /// Reads a form for a contest of so many options.
    ///
    /// # Errors
    /// By the fields of the form, and `options` as in [`Contest::new`]. What the method does not ask may be empty; no `crosses` are as many
    /// as there are options.
    pub fn parse(form: &ContestForm, options: usize) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let method = errors.take("method", Method::parse(&form.method));
        let tie = errors.take("tie", TieRule::parse(&form.tie));
        let options = u16::try_from(options).unwrap_or(u16::MAX);
        let mut number = |field: &str, raw: &str, asked: bool, otherwise: u16| {
            let empty = raw.trim().is_empty();
            let parsed = match asked {
                true if empty && otherwise > 0 => Ok(i64::from(otherwise)),
                true => fields::number(raw, 1, i64::from(u16::MAX)),
                false => Ok(1),
            };
            errors.take(field, parsed).and_then(|number| u16::try_from(number).ok())
        };
        let seats = number("seats", &form.seats, method.is_some_and(Method::asks_seats), 0);
        let highest = number("highest", &form.highest, method == Some(Method::Score), 0);
        let crosses = number("crosses", &form.crosses, method == Some(Method::Approval), options);
        let parts = (|| {
            Some(ContestParts {
                method: method?,
                options,
                seats: seats?,
                highest: u8::try_from(highest?).unwrap_or(u8::MAX),
                crosses: crosses?,
                tie: tie?,
            })
        })();
        Self::new(errors.finish(parts)?)
    }
}

impl TryFrom<ContestParts> for Contest {
    type Error = String;
    fn try_from(parts: ContestParts) -> Result<Self, String> {
        Self::new(parts).map_err(|errors| format!("a contest out of range: {:?}", errors.0))
    }
}

impl From<Contest> for ContestParts {
    fn from(contest: Contest) -> Self {
        contest.0
    }
}

/// What a form says of a contest.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ContestForm {
    pub method: String,
    pub seats: String,
    pub highest: String,
    pub crosses: String,
    pub tie: String,
}

#[cfg(test)]
mod tests;
