//! How the steps of the chain are written from the facts: one function for each part of a proposal's life.

use super::{
    Facts, MotionFacts, PUBLISH_DAYS, RecommendationFacts, SEND_DAYS, Step, StepBy, StepKind, StepLink, StepState,
};
use crate::ids::MotionId;
use crate::jury::DeterminationKind;
use crate::motions::{ForwardingState, MotionState};
use crate::polls::PollState;
use crate::proposals::ProposalState;
use crate::recommendations::MilestoneState;
use crate::time::{Day, Timestamp};

/// The chain while it is written.
pub(super) struct Chain {
    pub(super) steps: Vec<Step>,
    pub(super) now: Timestamp,
}

impl Chain {
    pub(super) fn add(&mut self, kind: StepKind, state: StepState, by: StepBy, fill: impl FnOnce(&mut Step)) {
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
    pub(super) fn open(&self, due: Option<Timestamp>, state: StepState) -> StepState {
        if due.is_some_and(|due| due <= self.now) {
            StepState::Owed
        } else {
            state
        }
    }

    pub(super) fn drafted(&mut self, facts: &Facts) {
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

    pub(super) fn judged(&mut self, facts: &Facts) {
        let mut began = facts.review_at;
        for &(at, round) in &facts.went_on {
            let link = Some(StepLink::Round(round));
            self.add(StepKind::Review, StepState::Done, StepBy::Jury, |step| {
                (step.at, step.link) = (began, link);
            });
            self.add(StepKind::Determination, StepState::Done, StepBy::Jury, |step| {
                (step.at, step.link) = (Some(at), link);
                step.outcome = Some(DeterminationKind::GoesOn.to_string());
            });
            began = Some(at);
        }
        let reviewed = facts.determined.is_some();
        let review = match began {
            _ if reviewed => StepState::Done,
            Some(_) => self.open(facts.deadlines.jury, StepState::Now),
            None => self.open(facts.deadlines.jury, StepState::Next),
        };
        self.add(StepKind::Review, review, StepBy::Jury, |step| {
            // A jury that decided without opening a round decided when it decided.
            step.at = began.or(facts.determined.map(|(at, _)| at));
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

    pub(super) fn decided(&mut self, motion: &MotionFacts, facts: &Facts) {
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
        self.forwarded(motion);
        self.followed(motion, polls.last().map_or(motion.made_at, |poll| poll.at), facts);
    }

    fn forwarded(&mut self, motion: &MotionFacts) {
        let shown = |state| state != ForwardingState::CalledBack;
        let mut sent: Vec<_> = motion.forwardings.iter().filter(|one| shown(one.state)).collect();
        sent.sort_by_key(|one| one.sent_at);
        for one in sent {
            let waits = one.state == ForwardingState::Waiting;
            let due = waits.then(|| one.sent_at.plus(SEND_DAYS * Timestamp::DAY));
            let state = if waits {
                self.open(due, StepState::Now)
            } else {
                StepState::Done
            };
            self.add(StepKind::Forwarding, state, StepBy::Body, |step| {
                (step.at, step.due) = (Some(one.sent_at), due);
                step.name = Some(one.body.clone());
                step.outcome = (!waits).then(|| one.state.to_string());
                step.link = Some(StepLink::Motion(one.derived.unwrap_or(motion.motion)));
            });
        }
    }

    fn followed(&mut self, motion: &MotionFacts, decided_at: Timestamp, facts: &Facts) {
        let mine = facts.recommendations.iter().filter(|one| one.motion == motion.motion);
        let mut mine: Vec<_> = mine.collect();
        mine.sort_by_key(|one| (one.sent_at, one.recommendation));
        for one in &mine {
            self.answered(one);
        }
        let went_on = motion.forwardings.iter().any(|one| one.state.holds());
        // What one body of a chain has sent to an office, the others need not send again.
        let first = first_of(motion.motion, facts);
        let sent = facts
            .recommendations
            .iter()
            .any(|one| first_of(one.motion, facts) == first);
        if !sent && motion.state == MotionState::Adopted && !went_on {
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

/// The motion from which a motion was derived, over however many bodies.
fn first_of(motion: MotionId, facts: &Facts) -> MotionId {
    let mut first = motion;
    for _ in &facts.motions {
        let origin = facts
            .motions
            .iter()
            .find(|one| one.motion == first)
            .and_then(|one| one.origin);
        first = origin.unwrap_or(first);
    }
    first
}
