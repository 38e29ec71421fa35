//! The chain of custody: the whole life of a proposal as ordered steps, made from typed facts by one pure function.
//!
//! Load the [`Facts`], call [`steps`], show each [`Step`] with its date and link. A step is `done`, `now` (someone is at it), `next` (it comes when
//! the one before is done) or `owed`: its date is over and nothing happened. Owed steps are the loose ends: [`loose_ends`].
//!
//! What is owed: reviews when the jury phase is over; a determination when the results phase is over; a motion for a selected proposal when
//! the assembly phase is over; publication of a poll [`PUBLISH_DAYS`] after its end; a recommendation or forwarding [`SEND_DAYS`] after
//! adoption; an answer after its due day; a milestone after its day. A draft that was not submitted in time owes nothing: it ends.
//!
//! To add a step: a variant of [`StepKind`], its facts, and its place in [`steps`].

use crate::ids::{MilestoneId, MotionId, PollId, RecommendationId};
use crate::jury::DeterminationKind;
use crate::motions::MotionState;
use crate::polls::{PollState, Verdict};
use crate::processes::{PhaseKind, Plan};
use crate::proposals::ProposalState;
use crate::recommendations::{AnswerKind, Clock, MilestoneState};
use crate::time::{Day, Timestamp};
use crate::words::words;
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
    /// When it was forwarded from here, if it was; the derived motion is another in the list.
    pub forwarded_at: Option<Timestamp>,
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

/// The chain while it is written.
struct Chain {
    steps: Vec<Step>,
    now: Timestamp,
}

impl Chain {
    fn add(&mut self, kind: StepKind, state: StepState, by: StepBy, fill: impl FnOnce(&mut Step)) {
        let mut step = Step {
            kind,
            state,
            by,
            at: None,
            due: None,
            outcome: None,
            name: None,
            link: None,
        };
        fill(&mut step);
        self.steps.push(step);
    }

    /// `Owed` once `due` is over, else `state`.
    fn open(&self, due: Option<Timestamp>, state: StepState) -> StepState {
        if due.is_some_and(|due| due <= self.now) {
            StepState::Owed
        } else {
            state
        }
    }

    fn drafted(&mut self, facts: &Facts) {
        let due = facts.deadlines.drafting;
        let is_draft = facts.state == ProposalState::Draft;
        let too_late = is_draft && due.is_some_and(|due| due <= self.now);
        let state = if is_draft && !too_late {
            StepState::Now
        } else {
            StepState::Done
        };
        self.add(StepKind::Draft, state, StepBy::Team, |step| {
            step.at = Some(facts.begun_at);
            step.due = due.filter(|_| is_draft);
            step.outcome = too_late.then(|| "not_submitted".to_owned());
            step.link = Some(StepLink::Text);
        });
        if let Some(at) = facts.submitted_at.filter(|_| !is_draft) {
            self.add(StepKind::Submission, StepState::Done, StepBy::Team, |step| {
                step.at = Some(at);
                step.link = Some(StepLink::Submission);
            });
        } else if !too_late {
            self.add(StepKind::Submission, StepState::Next, StepBy::Team, |step| {
                step.due = due
            });
        }
    }

    fn judged(&mut self, facts: &Facts) {
        let reviewed = facts.determined.is_some();
        let review = match facts.review_at {
            _ if reviewed => StepState::Done,
            Some(_) => self.open(facts.deadlines.jury, StepState::Now),
            None => self.open(facts.deadlines.jury, StepState::Next),
        };
        self.add(StepKind::Review, review, StepBy::Jury, |step| {
            // A jury that decided without opening a round decided when it decided.
            step.at = facts.review_at.or(facts.determined.map(|(at, _)| at));
            step.due = facts.deadlines.jury.filter(|_| !reviewed);
            step.link = reviewed.then_some(StepLink::Jury);
        });
        match facts.determined {
            Some((at, kind)) => self.add(StepKind::Determination, StepState::Done, StepBy::Jury, |step| {
                step.at = Some(at);
                step.outcome = Some(kind.to_string());
                step.link = Some(StepLink::Jury);
            }),
            None => {
                let state = self.open(facts.deadlines.results, StepState::Next);
                self.add(StepKind::Determination, state, StepBy::Organiser, |step| {
                    step.due = facts.deadlines.results
                });
            }
        }
    }

    fn decided(&mut self, motion: &MotionFacts, facts: &Facts) {
        let name = Some(motion.body.clone());
        self.add(StepKind::Motion, StepState::Done, StepBy::Body, |step| {
            step.at = Some(motion.made_at);
            step.name = name.clone();
            step.outcome = (motion.state == MotionState::Withdrawn).then(|| MotionState::Withdrawn.to_string());
            step.link = Some(StepLink::Motion(motion.motion));
        });
        let mut polls: Vec<_> = motion.polls.iter().collect();
        polls.sort_by_key(|poll| (poll.at, poll.poll));
        for poll in &polls {
            let due = (poll.state == PollState::Finished).then(|| poll.at.plus(PUBLISH_DAYS * Timestamp::DAY));
            let state = match poll.state {
                PollState::Created => StepState::Next,
                PollState::Started => StepState::Now,
                PollState::Finished => self.open(due, StepState::Now),
                PollState::Published => StepState::Done,
            };
            self.add(StepKind::Poll, state, StepBy::Body, |step| {
                step.at = (poll.state != PollState::Created).then_some(poll.at);
                step.due = due;
                step.name = name.clone();
                step.outcome = poll
                    .verdict
                    .filter(|_| poll.state == PollState::Published)
                    .map(|verdict| verdict.to_string());
                step.link = Some(StepLink::Poll(poll.poll));
            });
        }
        let running = polls.iter().any(|poll| poll.state != PollState::Published);
        if !motion.state.is_final() && !running {
            self.add(StepKind::Poll, StepState::Next, StepBy::Body, |step| {
                step.name = name.clone()
            });
        }
        self.followed(motion, polls.last().map_or(motion.made_at, |poll| poll.at), facts);
    }

    fn followed(&mut self, motion: &MotionFacts, decided_at: Timestamp, facts: &Facts) {
        let mine = facts.recommendations.iter().filter(|one| one.motion == motion.motion);
        let mut mine: Vec<_> = mine.collect();
        mine.sort_by_key(|one| (one.sent_at, one.recommendation));
        for one in &mine {
            self.answered(one);
        }
        if mine.is_empty() && motion.state == MotionState::Adopted && motion.forwarded_at.is_none() {
            let due = decided_at.plus(SEND_DAYS * Timestamp::DAY);
            let state = self.open(Some(due), StepState::Next);
            self.add(StepKind::Recommendation, state, StepBy::Body, |step| {
                step.due = Some(due);
                step.name = Some(motion.body.clone());
            });
        }
    }

    fn answered(&mut self, one: &RecommendationFacts) {
        let (name, link) = (
            Some(one.office.clone()),
            Some(StepLink::Recommendation(one.recommendation)),
        );
        self.add(StepKind::Recommendation, StepState::Done, StepBy::Body, |step| {
            (step.at, step.name, step.link) = (Some(one.sent_at), name.clone(), link);
        });
        for &(at, kind) in &one.answers {
            self.add(StepKind::Response, StepState::Done, StepBy::Office, |step| {
                (step.at, step.name, step.link) = (Some(at), name.clone(), link);
                step.outcome = Some(kind.to_string());
            });
        }
        let last = one.answers.last().copied();
        if last.is_none_or(|(_, kind)| !kind.is_final()) {
            // After "needs more" the body is to act, until it restarts the clock by sending what was asked.
            let waits_for_body = last.is_some_and(|(at, _)| one.clock.sent <= Day::of(at));
            let due = one.clock.due().plus(1).start();
            let (state, by) = match () {
                () if waits_for_body => (StepState::Next, StepBy::Body),
                () => (self.open(Some(due), StepState::Now), StepBy::Office),
            };
            self.add(StepKind::Response, state, by, |step| {
                (step.name, step.link) = (name.clone(), link);
                step.due = (!waits_for_body).then_some(due);
            });
        }
        self.carried_out(one, last.is_some_and(|(_, kind)| kind.commits()));
    }

    fn carried_out(&mut self, one: &RecommendationFacts, commits: bool) {
        if one.milestones.is_empty() && commits {
            self.add(StepKind::Milestone, StepState::Next, StepBy::Office, |step| {
                step.name = Some(one.office.clone())
            });
        }
        for milestone in &one.milestones {
            let state = match milestone.state {
                late if late.is_late(milestone.due, Day::of(self.now)) => StepState::Owed,
                MilestoneState::Planned => StepState::Next,
                MilestoneState::Started => StepState::Now,
                MilestoneState::Done | MilestoneState::Dropped => StepState::Done,
            };
            self.add(StepKind::Milestone, state, StepBy::Office, |step| {
                step.at = (milestone.state != MilestoneState::Planned).then_some(milestone.at);
                step.due = milestone.due.map(|day| day.plus(1).start());
                step.name = Some(milestone.title.clone());
                step.outcome = (milestone.state == MilestoneState::Dropped).then(|| milestone.state.to_string());
                step.link = Some(StepLink::Milestone(milestone.milestone));
            });
        }
    }
}

#[cfg(test)]
mod tests;
