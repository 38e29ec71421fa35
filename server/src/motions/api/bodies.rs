//! What the API says of a motion.

use crate::motions::blocks::reading::Block;
use crate::motions::forwarding::family::Family;
use crate::motions::history::Taken;
use crate::motions::reading::Details;
use serde::Serialize;
use shared::ids::MotionId;
use shared::motions::paragraphs;
use utoipa::ToSchema;
use uuid::Uuid;

/// A motion with its numbered paragraphs (Markdown). Times are milliseconds since 1970.
#[derive(Serialize, ToSchema)]
pub(super) struct MotionDetails {
    id: Uuid,
    body: Uuid,
    title: String,
    language: &'static str,
    state: &'static str,
    proposal: Option<String>,
    /// SHA-256 of the frozen proposal, in hex.
    text_hash: Option<String>,
    /// The number of this text: 1, and one more for each time it was replaced.
    text_version: i32,
    paragraphs: Vec<MotionParagraph>,
    reason: String,
    polls: Vec<Uuid>,
    /// The team of the proposal it comes from.
    team: Option<String>,
    /// Members who bring it in.
    submitters: Vec<String>,
    supporters: Vec<String>,
    supporters_count: u32,
    /// Supporters it needs before it can be put on an agenda.
    supporters_needed: u32,
    /// What the chair recommends.
    advice: Option<MotionAdviceBody>,
    history: Vec<MotionStepBody>,
    /// The motion of another body that it was derived from.
    origin: Option<Uuid>,
    /// Where it was sent on to.
    forwardings: Vec<ForwardingBody>,
}

#[derive(Serialize, ToSchema)]
struct MotionParagraph {
    number: u32,
    text: String,
}

/// What the chair recommends to do.
#[derive(Serialize, ToSchema)]
struct MotionAdviceBody {
    /// `adopt`, `reject`, `adopt_changed`, `postpone` or `open`.
    kind: &'static str,
    reason: String,
    given_at: i64,
}

/// A change of a motion's state.
#[derive(Serialize, ToSchema)]
struct MotionStepBody {
    act: &'static str,
    /// The state after it.
    state: &'static str,
    /// `meeting`, `officers` or `submitters`.
    by: &'static str,
    name: Option<String>,
    reason: String,
    /// The day to which it was postponed.
    until: Option<String>,
    referred_to: String,
    taken_at: i64,
}

/// A motion sent on to another body.
#[derive(Serialize, ToSchema)]
pub(super) struct ForwardingBody {
    id: Uuid,
    body: Uuid,
    note: String,
    /// `waiting`, `taken`, `refused` or `called_back`.
    state: &'static str,
    /// Which text was sent.
    text_version: i32,
    text_hash: String,
    sent_at: i64,
    answered_at: Option<i64>,
    /// Why it was refused.
    reason: String,
    /// The motion that was made of it, and its state.
    derived: Option<Uuid>,
    derived_state: Option<&'static str>,
}

/// Motions that are decided together.
#[derive(Serialize, ToSchema)]
pub(super) struct BlockBody {
    id: Uuid,
    title: String,
    /// In their order; without those that a member has taken out.
    motions: Vec<Uuid>,
    /// Decided by themselves, because a member asked for that.
    taken_out: Vec<Uuid>,
}

impl MotionDetails {
    pub(super) fn of(details: Details, text_version: i32) -> Self {
        let row = details.motion;
        let paragraphs = paragraphs(&row.text).into_iter();
        Self {
            id: row.id.0,
            body: row.body_id.0,
            language: row.language.as_str(),
            state: row.state.as_str(),
            proposal: row.proposal_number,
            text_hash: row.text_hash,
            text_version,
            paragraphs: paragraphs
                .map(|(number, text)| MotionParagraph { number, text })
                .collect(),
            polls: details.polls.iter().map(|poll| poll.id.0).collect(),
            team: details.team.map(|team| team.name.to_string()),
            submitters: details.submitters,
            supporters: details.supporters,
            supporters_count: details.backing.supporters,
            supporters_needed: details.backing.asked(),
            advice: details.advice.map(|advice| MotionAdviceBody {
                kind: advice.kind.as_str(),
                reason: advice.reason,
                given_at: advice.given_at.0,
            }),
            history: details.history.into_iter().map(step).collect(),
            origin: details.family.origin.as_ref().map(|origin| origin.motion_id.0),
            forwardings: forwardings(&details.family, row.id),
            title: row.title,
            reason: row.reason,
        }
    }
}

fn step(taken: Taken) -> MotionStepBody {
    let step = taken.step;
    MotionStepBody {
        act: step.act.as_str(),
        state: step.state.as_str(),
        by: step.hand.as_str(),
        name: taken.name,
        reason: step.reason,
        until: step.until_day.map(|day| day.to_string()),
        referred_to: step.referred_to,
        taken_at: step.taken_at.0,
    }
}

fn forwardings(family: &Family, id: MotionId) -> Vec<ForwardingBody> {
    let body = |row: &crate::motions::forwarding::entity::Model| ForwardingBody {
        id: row.id.0,
        body: row.body_id.0,
        note: row.note.clone(),
        state: row.state.as_str(),
        text_version: row.text_version,
        text_hash: row.text_hash.clone(),
        sent_at: row.sent_at.0,
        answered_at: row.answered_at.map(|at| at.0),
        reason: row.reason.clone(),
        derived: row.derived_id.map(|id| id.0),
        derived_state: row
            .derived_id
            .and_then(|id| family.motions.get(&id))
            .map(|one| one.state.as_str()),
    };
    family.sent_from(id).map(body).collect()
}

impl BlockBody {
    pub(super) fn of(block: Block) -> Self {
        let (out, inside): (Vec<_>, Vec<_>) = block
            .members
            .iter()
            .partition(|member| member.place.taken_out_at.is_some());
        Self {
            id: block.block.id.0,
            title: block.block.title,
            motions: inside.iter().map(|member| member.motion.id.0).collect(),
            taken_out: out.iter().map(|member| member.motion.id.0).collect(),
        }
    }
}
