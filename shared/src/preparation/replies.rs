//! Who comes: what the invited say, and whether it will be enough.

use crate::polls::{Quorum, QuorumOf};
use crate::words::words;

words! {
    /// What an invited person says.
    pub enum Reply {
        Waiting = "waiting",
        Yes = "yes",
        No = "no",
        /// A member sends their substitute.
        Substitute = "substitute",
    }
}

impl Reply {
    /// What a person can answer: a member with a substitute may send them, and nobody takes an answer back.
    #[must_use]
    pub fn choices(has_substitute: bool) -> &'static [Self] {
        if has_substitute {
            &[Self::Yes, Self::Substitute, Self::No]
        } else {
            &[Self::Yes, Self::No]
        }
    }

    /// Whether the seat needs its substitute after this answer of its holder.
    #[must_use]
    pub const fn calls_substitute(self) -> bool {
        matches!(self, Self::No | Self::Substitute)
    }
}

/// How many seats will be filled, as far as one knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forecast {
    pub mandates: u32,
    /// Seats whose holder or substitute said yes.
    pub expected: u32,
    /// Seats of which nobody has said anything final.
    pub open: u32,
    /// Seats that the quorum asks for; none without such a rule.
    pub needed: Option<u32>,
}

/// How a forecast stands to the quorum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// No quorum of people present is asked for.
    NoRule,
    Enough,
    /// Enough if those come who have not answered.
    Possible,
    TooFew,
}

impl Outlook {
    /// The last part of the key of its text.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoRule => "no-rule",
            Self::Enough => "enough",
            Self::Possible => "possible",
            Self::TooFew => "too-few",
        }
    }
}

impl Forecast {
    #[must_use]
    pub fn of(quorum: Quorum, mandates: u32, expected: u32, open: u32) -> Self {
        let needed = (quorum.of == QuorumOf::Present && mandates > 0).then(|| quorum.share.needed(mandates));
        Self {
            mandates,
            expected,
            open,
            needed,
        }
    }

    #[must_use]
    pub fn outlook(&self) -> Outlook {
        match self.needed {
            None => Outlook::NoRule,
            Some(needed) if self.expected >= needed => Outlook::Enough,
            Some(needed) if self.expected + self.open >= needed => Outlook::Possible,
            Some(_) => Outlook::TooFew,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::polls::Share;

    #[test]
    fn a_forecast_says_how_it_stands_to_the_quorum() {
        let half = Quorum {
            of: QuorumOf::Present,
            share: Share::MoreThanHalf,
        };
        for (expected, open, outlook) in [
            (16, 0, Outlook::Enough),
            (10, 6, Outlook::Possible),
            (10, 5, Outlook::TooFew),
        ] {
            let forecast = Forecast::of(half, 31, expected, open);
            assert_eq!((forecast.needed, forecast.outlook()), (Some(16), outlook));
        }
        let none = Quorum {
            of: QuorumOf::Ballots,
            ..half
        };
        assert_eq!(Forecast::of(none, 31, 0, 0).outlook(), Outlook::NoRule);
    }

    #[test]
    fn who_does_not_come_is_stood_in_for() {
        let calls: Vec<_> = Reply::ALL.iter().filter(|reply| reply.calls_substitute()).collect();
        assert_eq!(calls, [&Reply::No, &Reply::Substitute]);
        assert!(!Reply::choices(false).contains(&Reply::Substitute));
        assert!(Reply::choices(true).iter().all(|reply| *reply != Reply::Waiting));
    }
}
