//! One vote, whatever the method: as a form sends it, as a row and the published file hold it, and as it is counted.
//!
//! [`Vote::from_form`] reads the fields of a ballot, [`Vote::parse`] the canonical text that [`Vote`] displays:
//!
//! | method | text | means |
//! |---|---|---|
//! | all | `abstain` | takes part and says nothing |
//! | `yes_no` | `yes`, `no` | |
//! | `single_choice` | `2` | option 2 |
//! | `approval`, `at_large` | `1,4` | options 1 and 4, rising |
//! | `score` | `5,-,0` | 5 for option 1, nothing for option 2, 0 for option 3: one entry for each option |
//! | `schulze` | `3>1=2` | option 3 before 1 and 2, which are equal and rising; what is not named comes after |
//! | `instant_runoff`, `stv` | `3>1` | option 3, then 1; what is not named gets nothing |
//!
//! Fields of a ballot: `vote` (a stance or the number of an option, several times where several may be named), `score-1` and so on (empty or
//! `-` for nothing), `rank-1` and so on (the place of option 1, 1 being the first; empty when it has none). `vote=abstain` goes with every
//! method and counts only alone.

use super::Stance;
use super::method::{Contest, Method, OptionNumber};
use crate::fields::{self, FieldCode, FieldErrors};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// The word of a vote that says nothing.
const ABSTAIN: &str = "abstain";
/// The mark of an option without a score.
const NO_SCORE: &str = "-";
/// Characters of a vote's text at most.
pub const MAX_TEXT: usize = 240;

/// A vote. Which kinds a contest takes is said by [`Vote::check`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Vote {
    /// Of a question; abstaining is a stance there and [`Vote::Abstain`] everywhere else.
    Stance(Stance),
    Choice(OptionNumber),
    /// At least one option.
    Approved(BTreeSet<OptionNumber>),
    /// By option; at least one has a score.
    Scores(Vec<Option<u8>>),
    /// Groups of equals, the best first; each group rising and not empty. What is not named comes after.
    Ranking(Vec<Vec<OptionNumber>>),
    Abstain,
}

impl Vote {
    /// The abstention of a contest.
    #[must_use]
    pub fn abstention(contest: &Contest) -> Self {
        match contest.method() {
            Method::YesNo => Self::Stance(Stance::Abstain),
            _ => Self::Abstain,
        }
    }

    /// Whether it takes part and says nothing.
    #[must_use]
    pub fn is_abstention(&self) -> bool {
        matches!(self, Self::Abstain | Self::Stance(Stance::Abstain))
    }

    /// Reads the text of a vote. Numbers may come in another order than the canonical one where order means nothing.
    ///
    /// # Errors
    /// `Required` when it says nothing, `NotAChoice` for what is no option or no vote of this method, `Taken` when an option stands twice or
    /// shares its rank where that is not allowed, `OutOfRange` for too high a score or too many options.
    pub fn parse(contest: &Contest, text: &str) -> Result<Self, FieldCode> {
        let text = text.trim();
        let vote = match contest.method() {
            _ if text.is_empty() => return Err(FieldCode::Required),
            _ if text.len() > MAX_TEXT => return Err(FieldCode::TooLong),
            Method::YesNo => Self::Stance(Stance::parse(text)?),
            _ if text == ABSTAIN => Self::Abstain,
            Method::SingleChoice => Self::Choice(option(text)?),
            Method::Approval | Method::AtLarge => Self::Approved(distinct(options(text, ',')?)?),
            Method::Score => Self::Scores(text.split(',').map(score).collect::<Result<_, _>>()?),
            Method::Schulze | Method::InstantRunoff | Method::Stv => Self::Ranking(
                text.split('>')
                    .map(|group| {
                        let mut group = options(group, '=')?;
                        group.sort_unstable();
                        Ok(group)
                    })
                    .collect::<Result<_, FieldCode>>()?,
            ),
        };
        vote.check(contest)?;
        Ok(vote)
    }

    /// Whether this vote can be cast in `contest`.
    ///
    /// # Errors
    /// As [`Vote::parse`].
    pub fn check(&self, contest: &Contest) -> Result<(), FieldCode> {
        let known = |option: &OptionNumber| contest.has(*option).then_some(()).ok_or(FieldCode::NotAChoice);
        match (self, contest.method()) {
            (Self::Stance(_), Method::YesNo) => Ok(()),
            (_, Method::YesNo) => Err(FieldCode::NotAChoice),
            (Self::Abstain, _) => Ok(()),
            (Self::Choice(option), Method::SingleChoice) => known(option),
            (Self::Approved(set), Method::Approval | Method::AtLarge) => {
                set.iter().try_for_each(known)?;
                match set.len() {
                    0 => Err(FieldCode::Required),
                    named if named > usize::from(contest.crosses()) => Err(FieldCode::OutOfRange),
                    _ => Ok(()),
                }
            }
            (Self::Scores(scores), Method::Score) if scores.len() == usize::from(contest.options()) => {
                if scores.iter().flatten().any(|score| *score > contest.highest()) {
                    Err(FieldCode::OutOfRange)
                } else if scores.iter().all(Option::is_none) {
                    Err(FieldCode::Required)
                } else {
                    Ok(())
                }
            }
            (Self::Ranking(groups), method) if method.ranks() => {
                groups.iter().flatten().try_for_each(known)?;
                distinct(groups.iter().flatten().copied().collect())?;
                let rising = groups.iter().all(|group| !group.is_empty() && group.is_sorted());
                match () {
                    () if groups.is_empty() || !rising => Err(FieldCode::NotAChoice),
                    () if !method.takes_equal_ranks() && groups.iter().any(|group| group.len() > 1) => {
                        Err(FieldCode::Taken)
                    }
                    () => Ok(()),
                }
            }
            _ => Err(FieldCode::NotAChoice),
        }
    }

    /// Reads a ballot; `all` gives every value of a field, as `form.all(name)`.
    ///
    /// # Errors
    /// `vote: Required` for an empty ballot; `vote`, `score-<n>` or `rank-<n>` with the codes of [`Vote::parse`]. Of two options with the same
    /// rank both are named.
    pub fn from_form<'a>(contest: &Contest, all: impl Fn(&str) -> Vec<&'a str>) -> Result<Self, FieldErrors> {
        let filled = |field: &str| all(field).into_iter().map(str::trim).find(|value| !value.is_empty());
        let named: Vec<&str> = all("vote")
            .into_iter()
            .map(str::trim)
            .filter(|v| !v.is_empty())
            .collect();
        if named == [ABSTAIN] {
            return Ok(Self::abstention(contest));
        }
        let mut errors = FieldErrors::default();
        let vote = match contest.method() {
            Method::Score => {
                let scores = contest.numbers().map(|number| {
                    let field = format!("score-{number}");
                    let score = filled(&field).map_or(Ok(None), |raw| match raw {
                        NO_SCORE => Ok(None),
                        _ => fields::number(raw, 0, contest.highest().into()).map(|score| u8::try_from(score).ok()),
                    });
                    errors.take(&field, score).flatten()
                });
                Self::Scores(scores.collect())
            }
            Method::Schulze | Method::InstantRunoff | Method::Stv => {
                let mut places: BTreeMap<i64, Vec<OptionNumber>> = BTreeMap::new();
                for number in contest.numbers() {
                    let field = format!("rank-{number}");
                    let place = filled(&field).map(|raw| fields::number(raw, 1, contest.options().into()));
                    if let Some(place) = place.and_then(|place| errors.take(&field, place)) {
                        places.entry(place).or_default().push(number);
                    }
                }
                let doubled = |group: &&Vec<OptionNumber>| group.len() > 1 && !contest.method().takes_equal_ranks();
                for number in places.values().filter(doubled).flatten() {
                    errors.add(&format!("rank-{number}"), FieldCode::Taken);
                }
                match places.is_empty() {
                    true if errors.is_empty() => return Err(FieldErrors::one("vote", FieldCode::Required)),
                    _ => Self::Ranking(places.into_values().collect()),
                }
            }
            _ => {
                let text = named.join(",");
                return Self::parse(contest, &text).map_err(|code| FieldErrors::one("vote", code));
            }
        };
        if !errors.is_empty() {
            return Err(errors);
        }
        vote.check(contest).map_err(|code| FieldErrors::one("vote", code))?;
        Ok(vote)
    }
}

impl fmt::Display for Vote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Stance(stance) => f.write_str(stance.as_str()),
            Self::Choice(option) => write!(f, "{option}"),
            Self::Approved(set) => f.write_str(&joined(set, ",")),
            Self::Scores(scores) => {
                let score = |score: &Option<u8>| score.map_or(NO_SCORE.to_owned(), |score| score.to_string());
                f.write_str(&joined(scores.iter().map(score), ","))
            }
            Self::Ranking(groups) => f.write_str(&joined(groups.iter().map(|group| joined(group, "=")), ">")),
            Self::Abstain => f.write_str(ABSTAIN),
        }
    }
}

fn joined(parts: impl IntoIterator<Item = impl ToString>, by: &str) -> String {
    let parts: Vec<String> = parts.into_iter().map(|part| part.to_string()).collect();
    parts.join(by)
}

/// The number of an option, without sign or leading zero.
fn option(text: &str) -> Result<OptionNumber, FieldCode> {
    let text = text.trim();
    let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
    let number = if plain { text.parse().ok() } else { None };
    number.ok_or(FieldCode::NotAChoice)
}

fn options(text: &str, by: char) -> Result<Vec<OptionNumber>, FieldCode> {
    text.split(by).map(option).collect()
}

fn score(text: &str) -> Result<Option<u8>, FieldCode> {
    let text = text.trim();
    let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text {
        NO_SCORE => Ok(None),
        _ if plain => text.parse().map(Some).map_err(|_| FieldCode::OutOfRange),
        _ => Err(FieldCode::NotAChoice),
    }
}

fn distinct(options: Vec<OptionNumber>) -> Result<BTreeSet<OptionNumber>, FieldCode> {
    let named = options.len();
    let set: BTreeSet<OptionNumber> = options.into_iter().collect();
    if set.len() == named {
        Ok(set)
    } else {
        Err(FieldCode::Taken)
    }
}

#[cfg(test)]
mod tests;
