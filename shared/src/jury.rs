//! The jury: what is scored, by whom, who may see it, and what comes out.
//!
//! [`rubric`] holds criteria and checks a review ([`draft`] is one being written, [`ready`] the ones that ship, [`changes`] tells two apart),
//! [`conflicts`] who must not review, [`assignment`] who reviews what, [`fields`] who knows what, [`absence`] who is away, [`swap`] who takes
//! over, [`scoring`] a juror's list and flags, [`figures`] mean, median, spread and rank, severity of jurors, agreement, finals by pairs,
//! [`rounds`] what a round states before it opens, [`calibration`] the samples that jurors score first, [`deliberation`] the jury's meeting.
//! [`sight`] is the rule of who sees a review; every page and route asks it.
//!
//! To add somebody who looks at reviews: a variant of [`Viewer`] and its line in [`sight`].

pub mod absence;
pub mod assignment;
pub mod blind;
pub mod calibration;
pub mod changes;
pub mod conflicts;
pub mod deliberation;
pub mod draft;
pub mod fields;
pub mod figures;
pub mod pairs;
pub mod progress;
pub mod ready;
pub mod rounds;
pub mod rubric;
pub mod scoring;
pub mod swap;
pub mod workload;

use crate::proposals::ProposalAct;
use crate::time::Timestamp;
use crate::words::words;

pub use assignment::{Assigned, Assigning, assign};
pub use blind::masked;
pub use conflicts::{ConflictKind, ConflictSource};
pub use figures::{Points, SubmissionFigures};
pub use progress::JurorStanding;
pub use ready::ReadyKind;
pub use rounds::{Rules, Shown};
pub use rubric::{Criterion, Level, Rubric, Scores};
pub use scoring::{DeskFilter, FlagAct, FlagKind, FlagState, NewFlag};

words! {
    /// Where a round of a jury stands.
    pub enum RoundState {
        /// Rubric, jurors and assignments are being prepared; jurors see nothing.
        Planned = "planned",
        /// Jurors declare conflicts and score.
        Open = "open",
        /// The jury meets and decides; a late review is marked as such.
        Closed = "closed",
        /// Results are public, teams have their feedback.
        Published = "published",
    }

    /// What an organiser does with a round.
    pub enum RoundAct {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        Publish = "publish",
    }

    /// Where a juror's review stands.
    pub enum ReviewState {
        Assigned = "assigned",
        Draft = "draft",
        Finished = "finished",
        /// The juror stood back; another one reviews.
        Recused = "recused",
        /// Finished after the round closed.
        Late = "late",
        /// The juror is away; the review went back before it was finished.
        Away = "away",
    }

    /// What a jury decides of a submission.
    pub enum DeterminationKind {
        Selected = "selected",
        SelectedWithConditions = "selected_with_conditions",
        /// The next round takes it up; nothing is decided of the proposal itself.
        GoesOn = "goes_on",
        NotSelected = "not_selected",
    }

    /// How much of a review is shown.
    pub enum Sight {
        Nothing = "nothing",
        /// The feedback to the team, without the juror's name.
        Feedback = "feedback",
        /// Scores, reasons, the note to the jury and the feedback.
        ForJury = "for_jury",
        /// With the private note: only its author.
        Everything = "everything",
    }
}

/// A step that does not lead from the state of the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a round that is {state} cannot {act}")]
pub struct RoundNotMoved {
    pub state: RoundState,
    pub act: RoundAct,
}

impl RoundState {
    /// The state at a moment: an open round is closed from its deadline on, so that no clock has to strike.
    #[must_use]
    pub fn at(self, now: Timestamp, closes_at: Timestamp) -> Self {
        if self == Self::Open && now >= closes_at {
            Self::Closed
        } else {
            self
        }
    }

    /// The state after an act of an organiser. A round that was closed by mistake opens again; a published one stays.
    ///
    /// # Errors
    /// [`RoundNotMoved`].
    pub fn after(self, act: RoundAct) -> Result<Self, RoundNotMoved> {
        match (self, act) {
            (Self::Planned, RoundAct::Open) | (Self::Closed, RoundAct::Reopen) => Ok(Self::Open),
            (Self::Open, RoundAct::Close) => Ok(Self::Closed),
            (Self::Closed, RoundAct::Publish) => Ok(Self::Published),
            (state, act) => Err(RoundNotMoved { state, act }),
        }
    }
}

impl ReviewState {
    /// The states in which the submission is no longer the juror's to read.
    pub const GIVEN_BACK: [Self; 2] = [Self::Recused, Self::Away];

    /// Whether the juror gave it back.
    #[must_use]
    pub const fn is_given_back(self) -> bool {
        matches!(self, Self::Recused | Self::Away)
    }

    /// Whether it counts in the figures.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Finished | Self::Late)
    }

    /// The state of a review finished while the round stands so; `None` when no review is taken any more (or not yet).
    #[must_use]
    pub const fn finish(self, round: RoundState) -> Option<Self> {
        match (self, round) {
            (Self::Recused | Self::Away, _) | (_, RoundState::Planned | RoundState::Published) => None,
            (Self::Late, _) | (Self::Assigned | Self::Draft, RoundState::Closed) => Some(Self::Late),
            (_, RoundState::Open | RoundState::Closed) => Some(Self::Finished),
        }
    }
}

impl DeterminationKind {
    /// Whether the submission goes on to a body.
    #[must_use]
    pub const fn is_selected(self) -> bool {
        matches!(self, Self::Selected | Self::SelectedWithConditions)
    }

    /// How the proposal moves when this is published; what goes on stays under review.
    #[must_use]
    pub const fn moves(self) -> Option<ProposalAct> {
        match self {
            Self::Selected | Self::SelectedWithConditions => Some(ProposalAct::Select),
            Self::NotSelected => Some(ProposalAct::NotSelect),
            Self::GoesOn => None,
        }
    }
}

/// Who looks at a review of a submission, or at the submission's figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Viewer {
    /// The juror who writes this review; for figures: nobody.
    Author {
        conflicted: bool,
    },
    /// Another juror: `own` is the state of their own review of this submission, if they have one.
    Juror {
        conflicted: bool,
        own: Option<ReviewState>,
    },
    /// `in_team`: they are of the team themselves, or its mentor.
    Organiser {
        in_team: bool,
    },
    /// A member of the team, or its mentor.
    Team,
    Public,
}

/// How much of one review a viewer sees. The rule, own score first:
/// - who has a conflict of interest sees nothing, not even a review of their own from before;
/// - a juror with a review to write sees those of others once it is finished, whatever the state of the round;
/// - a juror without one (never assigned, or recused without conflict) sees them once the round is closed;
/// - a juror who is away may come back to theirs, and sees them when none is taken any more: once the round is published;
/// - what is not finished is seen by its author alone;
/// - the team sees the feedback after publication; an organiser of that team is treated as the team; the public sees no review.
#[must_use]
pub fn sight(viewer: Viewer, review: ReviewState, round: RoundState) -> Sight {
    let over = matches!(round, RoundState::Closed | RoundState::Published);
    match viewer {
        Viewer::Author { conflicted: true } | Viewer::Juror { conflicted: true, .. } | Viewer::Public => Sight::Nothing,
        Viewer::Author { conflicted: false } => Sight::Everything,
        _ if !review.counts() => Sight::Nothing,
        Viewer::Organiser { in_team: false } => Sight::ForJury,
        Viewer::Juror {
            own: Some(ReviewState::Finished | ReviewState::Late),
            ..
        } => Sight::ForJury,
        Viewer::Juror {
            own: None | Some(ReviewState::Recused),
            ..
        } if over => Sight::ForJury,
        Viewer::Juror {
            own: Some(ReviewState::Away),
            ..
        } if round == RoundState::Published => Sight::ForJury,
        Viewer::Team | Viewer::Organiser { in_team: true } if round == RoundState::Published => Sight::Feedback,
        Viewer::Juror { .. } | Viewer::Team | Viewer::Organiser { in_team: true } => Sight::Nothing,
    }
}

/// Whether a viewer sees the mean, median and rank of a submission before they are published: as its finished reviews.
#[must_use]
pub fn sees_figures(viewer: Viewer, round: RoundState) -> bool {
    !matches!(viewer, Viewer::Author { .. }) && sight(viewer, ReviewState::Finished, round) >= Sight::ForJury
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const STATES: &[ReviewState] = ReviewState::ALL;

    #[test]
    fn others_scores_stay_hidden_until_ones_own_is_in() {
        let juror = |own| Viewer::Juror {
            conflicted: false,
            own: Some(own),
        };
        for &round in RoundState::ALL {
            assert_eq!(
                sees_figures(juror(ReviewState::Away), round),
                round == RoundState::Published,
                "who is away may come back"
            );
            for own in [ReviewState::Assigned, ReviewState::Draft] {
                assert_eq!(sight(juror(own), ReviewState::Finished, round), Sight::Nothing);
                assert!(!sees_figures(juror(own), round));
            }
            assert_eq!(
                sight(juror(ReviewState::Finished), ReviewState::Finished, round),
                Sight::ForJury
            );
            assert_eq!(
                sight(juror(ReviewState::Finished), ReviewState::Draft, round),
                Sight::Nothing
            );
        }
    }

    #[test]
    fn a_juror_without_a_review_to_write_waits_for_the_close() {
        let idle = Viewer::Juror {
            conflicted: false,
            own: None,
        };
        assert_eq!(sight(idle, ReviewState::Finished, RoundState::Open), Sight::Nothing);
        assert_eq!(sight(idle, ReviewState::Finished, RoundState::Closed), Sight::ForJury);
    }

    #[test]
    fn a_team_reads_its_feedback_after_publication_even_as_organiser() {
        for viewer in [Viewer::Team, Viewer::Organiser { in_team: true }] {
            assert_eq!(sight(viewer, ReviewState::Finished, RoundState::Closed), Sight::Nothing);
            assert_eq!(
                sight(viewer, ReviewState::Finished, RoundState::Published),
                Sight::Feedback
            );
            assert!(!sees_figures(viewer, RoundState::Published));
        }
    }

    #[test]
    fn a_review_after_the_close_is_late_and_after_publication_none_is_taken() {
        assert_eq!(ReviewState::Draft.finish(RoundState::Open), Some(ReviewState::Finished));
        assert_eq!(ReviewState::Draft.finish(RoundState::Closed), Some(ReviewState::Late));
        assert_eq!(
            ReviewState::Finished.finish(RoundState::Closed),
            Some(ReviewState::Finished)
        );
        assert_eq!(ReviewState::Draft.finish(RoundState::Published), None);
        for state in ReviewState::GIVEN_BACK {
            assert_eq!((state.finish(RoundState::Open), state.counts()), (None, false));
            assert!(state.is_given_back());
        }
    }

    #[test]
    fn an_open_round_is_closed_from_its_deadline_on() {
        let state = |now| RoundState::Open.at(Timestamp(now), Timestamp(10));
        assert_eq!([state(9), state(10)], [RoundState::Open, RoundState::Closed]);
        assert_eq!(
            RoundState::Planned.at(Timestamp(11), Timestamp(10)),
            RoundState::Planned
        );
    }

    #[test]
    fn a_round_may_be_reopened_until_it_is_published() {
        let closed = RoundState::Planned
            .after(RoundAct::Open)
            .and_then(|s| s.after(RoundAct::Close))
            .unwrap();
        assert_eq!(closed.after(RoundAct::Reopen), Ok(RoundState::Open));
        let published = closed.after(RoundAct::Publish).unwrap();
        assert!(RoundAct::ALL.iter().all(|&act| published.after(act).is_err()));
    }

    proptest! {
        #[test]
        fn a_conflict_hides_everything(review in 0..STATES.len(), own in proptest::option::of(0..STATES.len()), round in 0_usize..4) {
            let (review, round) = (STATES[review], RoundState::ALL[round]);
            let juror = Viewer::Juror { conflicted: true, own: own.map(|at| STATES[at]) };
            prop_assert_eq!(sight(juror, review, round), Sight::Nothing);
            prop_assert_eq!(sight(Viewer::Author { conflicted: true }, review, round), Sight::Nothing);
            prop_assert_eq!(sight(Viewer::Public, review, round), Sight::Nothing);
        }

        #[test]
        fn only_the_author_reads_the_private_note(review in 0..STATES.len(), own in proptest::option::of(0..STATES.len()), round in 0_usize..4) {
            let (review, round) = (STATES[review], RoundState::ALL[round]);
            let own = own.map(|at| STATES[at]);
            for viewer in [
                Viewer::Juror { conflicted: false, own },
                Viewer::Organiser { in_team: false },
                Viewer::Organiser { in_team: true },
                Viewer::Team,
                Viewer::Public,
            ] {
                prop_assert!(sight(viewer, review, round) < Sight::Everything);
            }
        }
    }
}
