//! Recommendations to an office: the clock, the answer, and what the office then does.
//!
//! A [`Clock`] knows when an answer is due and where it stands today; [`Answer::parse`] takes an official's answer; [`progress`] counts
//! milestones; [`office_figures`] is the public record of an office.
//!
//! The clock: the answer is due on the day `days` after the sending, that day included; the reminder goes out `reminder_before` days
//! earlier. An answer that asks for more ends this clock in time; when the body has sent what was asked, a new one begins that day.
//!
//! To add a kind of answer: a variant of [`AnswerKind`], whether it needs reasons and whether it is final; its text in the locales.

pub mod points;
mod records;

pub use records::{OfficeFigures, RecordLine, Said, office_figures};

use crate::fields::{self, FieldCode, FieldErrors};
use crate::time::Day;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What an office answers.
    pub enum AnswerKind {
        Accepted = "accepted",
        InPart = "in_part",
        NotAccepted = "not_accepted",
        NeedsMore = "needs_more",
    }

    /// Where a milestone stands.
    pub enum MilestoneState {
        Planned = "planned",
        Started = "started",
        Done = "done",
        /// Given up; it no longer counts in the progress.
        Dropped = "dropped",
    }

    /// What is known of the answer without a clock.
    pub enum AnswerStanding {
        /// No answer yet, or the office got what it asked for and its clock runs again.
        Waiting = "waiting",
        /// The office needs more from the body; no clock runs.
        Asked = "asked",
        Answered = "answered",
    }

    /// What a link in a mail to an office is for.
    pub enum LinkPurpose {
        Answer = "answer",
        Progress = "progress",
    }

    /// What a body makes of the authors' reply to an answer.
    pub enum ReplyDecision {
        /// The office owes another answer.
        TakenUp = "taken_up",
        Left = "left",
    }

    /// What moves a milestone.
    pub enum MilestoneAct {
        Start = "start",
        Finish = "finish",
        Drop = "drop",
        Reopen = "reopen",
    }
}

impl AnswerKind {
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        matches!(self, Self::InPart | Self::NotAccepted)
    }

    /// Whether the office has decided; one that needs more will answer again.
    #[must_use]
    pub const fn is_final(self) -> bool {
        !matches!(self, Self::NeedsMore)
    }

    /// Whether the office commits itself to something, so that milestones follow.
    #[must_use]
    pub const fn commits(self) -> bool {
        matches!(self, Self::Accepted | Self::InPart)
    }
}

/// How long an office has, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeRule {
    /// 7 to 365.
    pub days: u16,
    /// Days before the due date on which the reminder goes out; fewer than `days`.
    pub reminder_before: u16,
}

impl Default for OfficeRule {
    fn default() -> Self {
        Self {
            days: 60,
            reminder_before: 14,
        }
    }
}

impl OfficeRule {
    /// # Errors
    /// By the fields `days` (7–365) and `reminder_before` (1 to one less than `days`): `Required`, `NotANumber`, `OutOfRange`.
    pub fn parse(days: &str, reminder_before: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let days = errors.take("days", fields::number(days, 7, 365));
        let most = days.map_or(364, |days| days - 1);
        let reminder = errors.take("reminder_before", fields::number(reminder_before, 1, most));
        let rule = (|| {
            Some(Self {
                days: u16::try_from(days?).ok()?,
                reminder_before: u16::try_from(reminder?).ok()?,
            })
        })();
        errors.finish(rule)
    }
}

/// The running time of one recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    pub sent: Day,
    pub rule: OfficeRule,
}

/// Where a clock stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "clock", rename_all = "snake_case")]
pub enum ClockStanding {
    Waiting {
        days_left: i32,
    },
    /// The day of the reminder has come.
    Soon {
        days_left: i32,
    },
    Overdue {
        days: i32,
    },
    Answered {
        in_time: bool,
        after_days: i32,
    },
}

impl Clock {
    /// The last day of an answer in time.
    #[must_use]
    pub fn due(&self) -> Day {
        self.sent.plus(i32::from(self.rule.days))
    }

    /// The day of the reminder.
    #[must_use]
    pub fn reminder(&self) -> Day {
        self.due().plus(-i32::from(self.rule.reminder_before))
    }

    /// The clock that begins when the body sent what the office asked for.
    #[must_use]
    pub fn restarted(&self, day: Day) -> Self {
        Self {
            sent: day,
            rule: self.rule,
        }
    }

    #[must_use]
    pub fn standing(&self, today: Day, answered: Option<Day>) -> ClockStanding {
        let left = self.due().since(today);
        match answered {
            Some(day) => ClockStanding::Answered {
                in_time: day <= self.due(),
                after_days: day.since(self.sent),
            },
            None if left < 0 => ClockStanding::Overdue { days: -left },
            None if today >= self.reminder() => ClockStanding::Soon { days_left: left },
            None => ClockStanding::Waiting { days_left: left },
        }
    }
}

/// What a form says of an answer.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AnswerForm {
    pub kind: String,
    pub text: String,
    pub reason: String,
}

/// An office's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    pub kind: AnswerKind,
    /// What the office will do, or asks for: 1 to 10,000 characters.
    pub text: String,
    /// Why not, or why only in part: up to 10,000 characters.
    pub reason: String,
}

impl Answer {
    /// # Errors
    /// By the fields `kind`, `text` and `reason` (`ReasonRequired` when accepted only in part or not at all).
    pub fn parse(form: &AnswerForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", AnswerKind::parse(&form.kind));
        let text = errors.take("text", fields::text(&form.text, 1, 10_000));
        let reason = errors.take("reason", fields::text(&form.reason, 0, 10_000));
        if kind.is_some_and(AnswerKind::needs_reason) && reason.as_deref() == Some("") {
            errors.add("reason", FieldCode::ReasonRequired);
        }
        errors.finish((|| {
            Some(Self {
                kind: kind?,
                text: text?,
                reason: reason?,
            })
        })())
    }
}

impl Answer {
    /// An answer whose reasons stand at its points.
    ///
    /// # Errors
    /// By the fields `kind` (`Required` without points), `text` and `reason`.
    pub fn of_points(verdicts: &[points::PointVerdict], form: &AnswerForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", points::kind_of(verdicts).ok_or(FieldCode::Required));
        let text = errors.take("text", fields::text(&form.text, 1, 10_000));
        let reason = errors.take("reason", fields::text(&form.reason, 0, 10_000));
        errors.finish((|| {
            Some(Self {
                kind: kind?,
                text: text?,
                reason: reason?,
            })
        })())
    }
}

/// A step that does not lead from the state of the milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a milestone that is {state} cannot {act}")]
pub struct MilestoneNotMoved {
    pub state: MilestoneState,
    pub act: MilestoneAct,
}

impl MilestoneState {
    /// The state after an act; what was done or dropped by mistake is opened again.
    ///
    /// # Errors
    /// [`MilestoneNotMoved`].
    pub fn after(self, act: MilestoneAct) -> Result<Self, MilestoneNotMoved> {
        match (self, act) {
            (Self::Planned, MilestoneAct::Start) | (Self::Done | Self::Dropped, MilestoneAct::Reopen) => {
                Ok(Self::Started)
            }
            (Self::Planned | Self::Started, MilestoneAct::Finish) => Ok(Self::Done),
            (Self::Planned | Self::Started, MilestoneAct::Drop) => Ok(Self::Dropped),
            (state, act) => Err(MilestoneNotMoved { state, act }),
        }
    }

    /// Whether something must show it: done is what everybody can see.
    #[must_use]
    pub const fn needs_evidence(self) -> bool {
        matches!(self, Self::Done)
    }

    /// Whether it should have been done: its day is over.
    #[must_use]
    pub fn is_late(self, due: Option<Day>, today: Day) -> bool {
        matches!(self, Self::Planned | Self::Started) && due.is_some_and(|due| due < today)
    }
}

/// How far an office has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    pub done: u32,
    /// Without the dropped ones.
    pub of: u32,
    pub dropped: u32,
}

impl Progress {
    /// Whole percents, rounded down, so that 100 means all; `None` without milestones.
    #[must_use]
    pub fn percent(&self) -> Option<u32> {
        (self.of > 0).then(|| u32::try_from(u64::from(self.done) * 100 / u64::from(self.of)).unwrap_or(100))
    }
}

/// Counts milestones.
#[must_use]
pub fn progress(milestones: impl IntoIterator<Item = MilestoneState>) -> Progress {
    let mut progress = Progress::default();
    for state in milestones {
        match state {
            MilestoneState::Dropped => progress.dropped += 1,
            MilestoneState::Done => {
                progress.done += 1;
                progress.of += 1;
            }
            MilestoneState::Planned | MilestoneState::Started => progress.of += 1,
        }
    }
    progress
}

#[cfg(test)]
mod tests;
