//! The chain of custody: the whole life of a proposal as ordered steps, made from typed facts by one pure function.
//!
//! Load the [`Facts`], call [`steps`], show each [`Step`] with its date and link. A step is `done`, `now` (someone is at it), `next` (it comes when
//! the one before is done) or `owed`: its date is over and nothing happened. Owed steps are the loose ends: [`loose_ends`].
//!
//! What is owed: reviews when the jury phase is over; a determination when the results phase is over; a motion for a selected proposal when
//! the assembly phase is over; publication of a poll [`PUBLISH_DAYS`] after its end; a recommendation or forwarding [`SEND_DAYS`] after
//! adoption; the word of a body to which a motion was forwarded, as many days after it came; an answer after its due day; a milestone after its day. A draft that was not submitted in time owes nothing: it ends.
//!
//! To add a step: a variant of [`StepKind`], its facts, and its place in [`steps`].

mod chain;

use crate::ids::{MilestoneId, MotionId, PollId, RecommendationId, RoundId};
use crate::jury::DeterminationKind;
use crate::motions::{ForwardingState, MotionState};
use crate::polls::{PollState, Verdict};
use crate::processes::{PhaseKind, Plan};
use crate::proposals::ProposalState;
use crate::recommendations::{AnswerKind, Clock, MilestoneState};
use crate::time::{Day, Timestamp};
use crate::words::words;
use chain::Chain;
use serde::{Deserialize, Serialize};

/// Days after its end by which a poll is published.
pub const PUBLISH_DAYS: i64 = 14;
/// Days after adoption by which a motion is sent or forwarded.
pub const SEND_DAYS: i64 = 30;

words! {
    /// What a step is, in the order of the chain.
    pub enum StepKind {
        Draft = "draft",
        Submission = "submission",
        Review = "review",
        Determination = "determination",
        Motion = "motion",
        Poll = "poll",
        Forwarding = "forwarding",
        Recommendation = "recommendation",
        Response = "response",
        Milestone = "milestone",
    }

    /// Where a step stands.
    pub enum StepState {
        Done = "done",
        Now = "now",
        Next = "next",
        Owed = "owed",
    }

    /// Who acts in a step.
    pub enum StepBy {
        Team = "team",
        Jury = "jury",
        Organiser = "organiser",
        Body = "body",
        Office = "office",
    }
}

/// What a step leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "to", content = "id", rename_all = "snake_case")]
pub enum StepLink {
    /// The draft's text or room.
    Text,
    /// The frozen text.
    Submission,
    /// The jury's figures and feedback.
    Jury,
    /// The same of a round from which it went on to the next.
    Round(RoundId),
    Motion(MotionId),
    Poll(PollId),
    Recommendation(RecommendationId),
    Milestone(MilestoneId),
}

/// One step of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    pub kind: StepKind,
    pub state: StepState,
    pub by: StepBy,
    /// When it was done; of a step that is not done, when it began, if it did.
    pub at: Option<Timestamp>,
    /// By when it is to be done.
    pub due: Option<Timestamp>,
    /// How it ended, as a stored word: `selected`, `adopted`, `in_part`, `not_submitted`, `dropped` …
    pub outcome: Option<String>,
    /// The name of the body, office or milestone.
    pub name: Option<String>,
    pub link: Option<StepLink>,
}

/// The dates of the process by which steps are due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    pub drafting: Option<Timestamp>,
    pub jury: Option<Timestamp>,
    pub results: Option<Timestamp>,
    pub assembly: Option<Timestamp>,
}

impl Deadlines {
    /// The ends of the phases of a plan.
    #[must_use]
    pub fn of(plan: &Plan) -> Self {
        let end = |kind| plan.phase(kind).map(|phase| phase.until);
        Self {
            drafting: end(PhaseKind::Drafting),
            jury: end(PhaseKind::Jury),
            results: end(PhaseKind::Results),
            assembly: end(PhaseKind::Assembly),
        }
    }
}

/// A motion made of the proposal, or derived from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MotionFacts {
    pub motion: MotionId,
    pub body: String,
    pub made_at: Timestamp,
    pub state: MotionState,
    pub polls: Vec<PollFacts>,
    /// The motion of another body that it was derived from.
    pub origin: Option<MotionId>,
    /// Where it was forwarded to from here.
    pub forwardings: Vec<ForwardingFacts>,
}

/// A motion sent on to another body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForwardingFacts {
    pub body: String,
    pub state: ForwardingState,
    pub sent_at: Timestamp,
    /// The motion that was made of it there; it is another in the list.
    pub derived: Option<MotionId>,
}

/// A poll on a motion; `at` is when its state began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PollFacts {
    pub poll: PollId,
    pub state: PollState,
    pub at: Timestamp,
    /// Known to the public only when published.
    pub verdict: Option<Verdict>,
}

/// A recommendation made of a motion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecommendationFacts {
    pub recommendation: RecommendationId,
    pub motion: MotionId,
    pub office: String,
    pub sent_at: Timestamp,
    /// Of the answer that is awaited, or was given last.
    pub clock: Clock,
    /// In their order; the last one answers the clock, unless the clock was restarted after it.
    pub answers: Vec<(Timestamp, AnswerKind)>,
    pub milestones: Vec<MilestoneFacts>,
}

/// A milestone; `at` is when its state began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MilestoneFacts {
    pub milestone: MilestoneId,
    pub title: String,
    pub due: Option<Day>,
    pub state: MilestoneState,
    pub at: Timestamp,
}

/// Everything that is known of a proposal's life. What the viewer may not see is left out before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub state: ProposalState,
    pub begun_at: Timestamp,
    pub submitted_at: Option<Timestamp>,
    pub review_at: Option<Timestamp>,
    /// The rounds from which it went on to the next, in their order, and when that was published.
    pub went_on: Vec<(Timestamp, RoundId)>,
    pub determined: Option<(Timestamp, DeterminationKind)>,
    pub motions: Vec<MotionFacts>,
    pub recommendations: Vec<RecommendationFacts>,
    pub deadlines: Deadlines,
}

/// The steps of a proposal's life, in the order of the chain, as they stand at `now`.
#[must_use]
pub fn steps(facts: &Facts, now: Timestamp) -> Vec<Step> {
    let mut steps = Chain { steps: Vec::new(), now };
    steps.drafted(facts);
    if facts.state != ProposalState::Draft {
        steps.judged(facts);
    }
    let mut motions: Vec<_> = facts.motions.iter().collect();
    motions.sort_by_key(|motion| (motion.made_at, motion.motion));
    for motion in &motions {
        steps.decided(motion, facts);
    }
    if motions.is_empty() && facts.state == ProposalState::Selected {
        let state = steps.open(facts.deadlines.assembly, StepState::Next);
        steps.add(StepKind::Motion, state, StepBy::Body, |step| {
            step.due = facts.deadlines.assembly
        });
    }
    steps.steps
}

/// The steps that someone owes.
pub fn loose_ends(steps: &[Step]) -> impl Iterator<Item = &Step> {
    steps.iter().filter(|step| step.state == StepState::Owed)
}

#[cfg(test)]
mod tests;
