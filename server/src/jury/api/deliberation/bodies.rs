//! What the answers of the meeting's routes are made of.

use crate::jury::api::points;
use crate::jury::deliberation::agenda::Line;
use crate::jury::deliberation::item::{Proposed, Remark};
use crate::jury::deliberation::protocol::Recorded;
use crate::jury::deliberation::{Seat, Who};
use serde::Serialize;
use shared::jury::deliberation::Straw;
use utoipa::ToSchema;
use uuid::Uuid;

/// Somebody: a name, or the number of a juror where names are not shown; with neither an organiser.
#[derive(Serialize, ToSchema)]
pub(super) struct WhoBody {
    name: Option<String>,
    number: Option<u32>,
}

impl From<Who> for WhoBody {
    fn from(who: Who) -> Self {
        let (name, number) = match who {
            Who::Named(name) => (Some(name), None),
            Who::Juror(number) => (None, Some(number)),
            Who::Organiser => (None, None),
        };
        Self { name, number }
    }
}

/// A juror of the round.
#[derive(Serialize, ToSchema)]
pub(super) struct SeatBody {
    /// By which the juror is named when a decision is recorded.
    number: u32,
    who: WhoBody,
    /// Connected to the meeting now.
    here: bool,
    chair: bool,
    me: bool,
}

impl From<Seat> for SeatBody {
    fn from(seat: Seat) -> Self {
        Self {
            number: seat.number,
            who: seat.who.into(),
            here: seat.is_here,
            chair: seat.is_chair,
            me: seat.is_me,
        }
    }
}

/// A submission on the agenda; what the one who asks does not hear is not in it.
#[derive(Serialize, ToSchema)]
pub(super) struct LineBody {
    submission: Uuid,
    number: String,
    title: String,
    /// `juror`, `moderator`, `waits`, `steps_out`.
    part: &'static str,
    /// `open`, `discussed`, `decided`, `reopened`.
    state: Option<&'static str>,
    decision: Option<&'static str>,
    /// 0 to 100, by weight.
    mean: Option<f64>,
    spread: Option<f64>,
    rank: Option<u32>,
    reviews: Option<u32>,
    remarks: Option<u32>,
}

impl From<Line> for LineBody {
    fn from(line: Line) -> Self {
        let heard = line.heard.as_ref();
        Self {
            submission: line.subject.submission.0,
            number: line.subject.number.to_string(),
            title: line.subject.title,
            part: line.part.as_str(),
            state: heard.map(|heard| heard.state.as_str()),
            decision: heard.and_then(|heard| heard.decision).map(|kind| kind.as_str()),
            mean: points(heard.and_then(|heard| heard.figures.mean)),
            spread: points(heard.and_then(|heard| heard.figures.spread)),
            rank: heard.and_then(|heard| heard.figures.rank),
            reviews: heard.map(|heard| heard.figures.reviews),
            remarks: heard.map(|heard| heard.remarks),
        }
    }
}

/// How many said what.
#[derive(Serialize, ToSchema)]
pub(super) struct StrawBody {
    agree: u32,
    disagree: u32,
    abstain: u32,
}

impl From<Straw> for StrawBody {
    fn from(straw: Straw) -> Self {
        Self {
            agree: straw.agree,
            disagree: straw.disagree,
            abstain: straw.abstain,
        }
    }
}

/// Something that was said.
#[derive(Serialize, ToSchema)]
pub(super) struct RemarkBody {
    id: Uuid,
    who: WhoBody,
    own: bool,
    /// Milliseconds since 1970.
    at: i64,
    /// None when it was taken back, or is hidden.
    text: Option<String>,
    /// Why it is hidden.
    hidden: Option<String>,
}

/// A decision that somebody proposes.
#[derive(Serialize, ToSchema)]
pub(super) struct ProposedBody {
    id: Uuid,
    who: WhoBody,
    own: bool,
    /// `selected`, `selected_with_conditions`, `not_selected`.
    decision: &'static str,
    words: String,
    /// Mine: `agree`, `disagree`, `abstain`.
    voice: Option<&'static str>,
    /// After one's own voice.
    straw: Option<StrawBody>,
}

/// A decision that was recorded.
#[derive(Serialize, ToSchema)]
pub(super) struct RecordedBody {
    submission: Uuid,
    decision: &'static str,
    reason: String,
    straw: Option<StrawBody>,
    present: Vec<WhoBody>,
    stepped_out: Vec<WhoBody>,
    by: Option<WhoBody>,
    /// Milliseconds since 1970.
    at: i64,
    reopened_at: Option<i64>,
    reopened_reason: Option<String>,
}

impl From<Recorded> for RecordedBody {
    fn from(record: Recorded) -> Self {
        let (reopened_at, reopened_reason) = record.reopened.map(|(_, at, reason)| (at.0, reason)).unzip();
        Self {
            submission: record.submission.0,
            decision: record.kind.as_str(),
            reason: record.reason,
            straw: record.straw.map(StrawBody::from),
            present: record.present.into_iter().map(WhoBody::from).collect(),
            stepped_out: record.stepped_out.into_iter().map(WhoBody::from).collect(),
            by: record.by.map(WhoBody::from),
            at: record.at.0,
            reopened_at,
            reopened_reason,
        }
    }
}

impl From<Remark> for RemarkBody {
    fn from(remark: Remark) -> Self {
        Self {
            id: remark.id.0,
            who: remark.who.into(),
            own: remark.own,
            at: remark.at.0,
            text: remark.text,
            hidden: remark.hidden,
        }
    }
}

impl From<Proposed> for ProposedBody {
    fn from(one: Proposed) -> Self {
        Self {
            id: one.id.0,
            who: one.who.into(),
            own: one.own,
            decision: one.kind.as_str(),
            words: one.words,
            voice: one.voice.map(|voice| voice.as_str()),
            straw: one.straw.map(StrawBody::from),
        }
    }
}
