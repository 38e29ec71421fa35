//! The public record of an office: how it keeps its word.

use super::{AnswerKind, Clock, ClockStanding, Progress};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// An answer as the record reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    pub kind: AnswerKind,
    pub day: Day,
    /// When the body sent what the office asked for; a new clock began that day.
    pub supplied: Option<Day>,
}

/// One recommendation in the record of an office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecordLine {
    /// The clock that runs now; none when the office has answered or asked for more.
    pub running: Option<Clock>,
    /// Whether the first answer that decided came in time, by the clock of that day; none before it.
    pub in_time: Option<bool>,
    /// The last answer that decided: it counts until there is another, also while the office is asked again.
    pub decided: Option<AnswerKind>,
    pub progress: Progress,
}

impl RecordLine {
    /// The line of a recommendation whose first clock was `first` and whose answers, in their order, were `answers`.
    #[must_use]
    pub fn of(first: Clock, running: Option<Clock>, answers: &[Said], progress: Progress) -> Self {
        let mut clock = first;
        let mut in_time = None;
        for answer in answers {
            if answer.kind.is_final() {
                in_time = Some(answer.day <= clock.due());
                break;
            }
            if let Some(day) = answer.supplied {
                clock = clock.restarted(day);
            }
        }
        let decided = answers.iter().rfind(|answer| answer.kind.is_final());
        Self {
            running,
            in_time,
            decided: decided.map(|answer| answer.kind),
            progress,
        }
    }
}

/// The record of an office: how many, of these decided and in time, overdue today, accepted (also in part), and all done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficeFigures {
    pub received: u32,
    pub answered: u32,
    pub in_time: u32,
    pub overdue: u32,
    pub accepted: u32,
    pub done: u32,
}

/// The record of an office on a day. A question back is no answer; what was answered once stays counted when the office is asked again.
#[must_use]
pub fn office_figures(lines: &[RecordLine], today: Day) -> OfficeFigures {
    let mut figures = OfficeFigures::default();
    for line in lines {
        let standing = line.running.map(|clock| clock.standing(today, None));
        let commits = line.decided.is_some_and(AnswerKind::commits);
        figures.received += 1;
        figures.answered += u32::from(line.decided.is_some());
        figures.in_time += u32::from(line.in_time == Some(true));
        figures.overdue += u32::from(matches!(standing, Some(ClockStanding::Overdue { .. })));
        figures.accepted += u32::from(commits);
        figures.done += u32::from(commits && line.progress.percent() == Some(100));
    }
    figures
}
