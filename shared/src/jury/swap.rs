//! A juror asks another one, or anyone, to take over a review that has not begun.

use super::{ReviewState, RoundState};
use crate::words::words;

words! {
    /// Where a request stands.
    pub enum SwapState {
        Open = "open",
        /// Somebody took the review over.
        Taken = "taken",
        Declined = "declined",
        /// The one who asked took it back.
        Withdrawn = "withdrawn",
        /// The review began, ended or went elsewhere, or the round closed.
        Ended = "ended",
    }

    /// What becomes of a request.
    pub enum SwapAnswer {
        Take = "take",
        Decline = "decline",
        Withdraw = "withdraw",
    }
}

/// How a person stands to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SwapParty {
    Asker,
    /// The juror who was asked by name.
    Named,
    /// Any juror of the round who could take the review, where nobody was named.
    Anyone,
    Organiser,
}

impl SwapState {
    /// The state while the review and the round stand so: a request ends by itself, so that no clock has to strike.
    #[must_use]
    pub const fn at(self, review: ReviewState, round: RoundState) -> Self {
        match (self, review, round) {
            (Self::Open, ReviewState::Assigned, RoundState::Open) => Self::Open,
            (Self::Open, _, _) => Self::Ended,
            (answered, _, _) => answered,
        }
    }
}

impl SwapAnswer {
    /// The state of the request after it.
    #[must_use]
    pub const fn leads_to(self) -> SwapState {
        match self {
            Self::Take => SwapState::Taken,
            Self::Decline => SwapState::Declined,
            Self::Withdraw => SwapState::Withdrawn,
        }
    }

    /// Whether it is for this person to give. An organiser takes for another juror.
    #[must_use]
    pub const fn is_for(self, party: SwapParty) -> bool {
        match self {
            Self::Take => !matches!(party, SwapParty::Asker),
            Self::Decline => matches!(party, SwapParty::Named | SwapParty::Organiser),
            Self::Withdraw => matches!(party, SwapParty::Asker),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_ends_when_the_review_begins_or_the_round_closes() {
        for &review in ReviewState::ALL {
            for &round in RoundState::ALL {
                let stands = review == ReviewState::Assigned && round == RoundState::Open;
                let expected = if stands { SwapState::Open } else { SwapState::Ended };
                assert_eq!(SwapState::Open.at(review, round), expected);
                assert_eq!(SwapState::Taken.at(review, round), SwapState::Taken);
            }
        }
    }

    #[test]
    fn each_answers_for_themselves_only() {
        let may = |party| SwapAnswer::ALL.iter().filter(|answer| answer.is_for(party)).count();
        assert_eq!(may(SwapParty::Asker), 1);
        assert!(SwapAnswer::Withdraw.is_for(SwapParty::Asker));
        // Nobody declines for all who could take it.
        assert!(!SwapAnswer::Decline.is_for(SwapParty::Anyone) && SwapAnswer::Take.is_for(SwapParty::Anyone));
        assert_eq!((may(SwapParty::Named), may(SwapParty::Organiser)), (2, 2));
    }
}
