//! Minutes of a meeting: where they stand, what may be written into them, and who asks for a correction.
//!
//! What happened is told by [`facts`] and never typed: the secretary adds words to each part, and may leave a line out with a reason. The
//! steps are [`MinutesState::after`]. [`record::Record`] is the whole as it is frozen when it is handed to the members; what an outsider reads
//! of it is [`record::Record::public`].
//!
//! To add a kind of fact: a variant of [`facts::Fact`]; the compiler names the places that must say it.

pub mod comings;
pub mod facts;
pub mod record;

use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::{AccountId, AgendaItemId, MeetingId};
use crate::time::Day;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

words! {
    /// Where minutes stand.
    pub enum MinutesState {
        /// Written by chair and secretary; what happened is told anew at each look.
        Draft = "draft",
        /// Frozen, and read by the members of the body.
        Handed = "handed",
        /// The body has approved them.
        Approved = "approved",
        /// Everybody reads them.
        Published = "published",
    }

    /// What moves minutes.
    pub enum MinutesAct {
        Hand = "hand",
        TakeBack = "take_back",
        Approve = "approve",
        Publish = "publish",
    }

    /// A step in the life of minutes.
    pub enum VersionKind {
        /// The secretary wrote to one part.
        Edit = "edit",
        /// A line was left out, or put back.
        Line = "line",
        Handed = "handed",
        TakenBack = "taken_back",
        Approved = "approved",
        Published = "published",
        /// A correction after the approval.
        Addendum = "addendum",
    }

    /// What becomes of a remark.
    pub enum RemarkDecision {
        TakenUp = "taken_up",
        Declined = "declined",
    }
}

texts! {
    /// What the secretary writes to one part, as Markdown: up to 20,000 characters.
    SectionText,
    /// Why a line is left out: 1 to 500 characters.
    LineReason,
    /// What a member asks to be put right: 1 to 2,000 characters.
    RemarkText,
    /// What the secretary answers: 1 to 2,000 characters.
    AnswerText,
    /// A correction after the approval: 1 to 5,000 characters.
    AddendumText,
}

/// Characters of a part at most.
pub const LONGEST_SECTION: usize = 20_000;
/// Characters of a reason at most.
pub const LONGEST_REASON: usize = 500;
/// Characters of a remark, and of its answer, at most.
pub const LONGEST_REMARK: usize = 2_000;
/// Characters of an addendum at most.
pub const LONGEST_ADDENDUM: usize = 5_000;
/// Characters of a task at most.
pub const LONGEST_TASK: usize = 300;

impl SectionText {
    /// # Errors
    /// `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 0, LONGEST_SECTION).map(Self)
    }
}

impl LineReason {
    /// # Errors
    /// `ReasonRequired`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        match fields::text(raw, 1, LONGEST_REASON) {
            Err(FieldCode::Required) => Err(FieldCode::ReasonRequired),
            other => other.map(Self),
        }
    }
}

impl RemarkText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST_REMARK).map(Self)
    }
}

impl AnswerText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST_REMARK).map(Self)
    }
}

impl AddendumText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST_ADDENDUM).map(Self)
    }
}

/// A step that does not lead from where minutes stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("minutes that are {state} do not {act}")]
pub struct MinutesNotMoved {
    pub state: MinutesState,
    pub act: MinutesAct,
}

impl MinutesState {
    /// The state after an act. What was handed can be taken back; what was approved never changes again.
    ///
    /// # Errors
    /// [`MinutesNotMoved`].
    pub const fn after(self, act: MinutesAct) -> Result<Self, MinutesNotMoved> {
        match (self, act) {
            (Self::Draft, MinutesAct::Hand) => Ok(Self::Handed),
            (Self::Handed, MinutesAct::TakeBack) => Ok(Self::Draft),
            (Self::Handed, MinutesAct::Approve) => Ok(Self::Approved),
            (Self::Approved, MinutesAct::Publish) => Ok(Self::Published),
            (state, act) => Err(MinutesNotMoved { state, act }),
        }
    }

    /// Whether the body has approved them.
    #[must_use]
    pub const fn is_approved(self) -> bool {
        matches!(self, Self::Approved | Self::Published)
    }
}

/// What a form says of a task.
#[derive(Clone, Debug, Default)]
pub struct TaskForm {
    /// The account of somebody of the body; empty for others.
    pub person: String,
    /// Who does it, when it is nobody of the body.
    pub who: String,
    pub what: String,
    pub due: String,
}

/// What somebody has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTask {
    pub person: Option<AccountId>,
    /// Up to 120 characters; empty where a person is named.
    pub who: String,
    pub what: String,
    pub due: Option<Day>,
}

impl NewTask {
    /// # Errors
    /// By the fields `person` (`NotAChoice`), `who` (`Required` when nobody is named), `what`, `due`.
    pub fn parse(form: &TaskForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let person = match form.person.trim() {
            "" => Ok(None),
            id => id.parse().map(Some).map_err(|_| FieldCode::NotAChoice),
        };
        let person = errors.take("person", person);
        let least = usize::from(person == Some(None));
        let who = match person {
            Some(Some(_)) => Some(String::new()),
            _ => errors.take("who", fields::line(&form.who, least, 120)),
        };
        let what = errors.take("what", fields::line(&form.what, 3, LONGEST_TASK));
        let due = match form.due.trim() {
            "" => Some(None),
            day => errors.take("due", Day::parse(day)).map(Some),
        };
        errors.finish((|| {
            Some(Self {
                person: person?,
                who: who?,
                what: what?,
                due: due?,
            })
        })())
    }
}

/// By what the body approved minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ApprovedBy {
    /// The chair's act, as after a round by mail.
    Chair,
    Meeting(MeetingId),
    Item(AgendaItemId),
}

impl ApprovedBy {
    /// As a form sends it: empty, `meeting:<id>` or `item:<id>`.
    ///
    /// # Errors
    /// `NotAChoice`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Ok(Self::Chair);
        }
        let (kind, id) = raw.split_once(':').ok_or(FieldCode::NotAChoice)?;
        let id: Uuid = id.parse().map_err(|_| FieldCode::NotAChoice)?;
        match kind {
            "meeting" => Ok(Self::Meeting(MeetingId(id))),
            "item" => Ok(Self::Item(AgendaItemId(id))),
            _ => Err(FieldCode::NotAChoice),
        }
    }
}

/// That the body approved minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Approval {
    pub day: Day,
    pub by: ApprovedBy,
}

impl Approval {
    /// An approval on a day from that of the meeting to today.
    ///
    /// # Errors
    /// By the fields `day` (`NotADate`, `OutOfRange`) and `by`.
    pub fn parse(day: &str, by: &str, meeting: Day, today: Day) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let in_time = |day: Day| {
            if (meeting..=today.max(meeting)).contains(&day) {
                Ok(day)
            } else {
                Err(FieldCode::OutOfRange)
            }
        };
        let day = errors.take("day", Day::parse(day).and_then(in_time));
        let by = errors.take("by", ApprovedBy::parse(by));
        errors.finish((|| Some(Self { day: day?, by: by? }))())
    }
}

#[cfg(test)]
mod tests;
