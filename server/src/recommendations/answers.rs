//! The office's answer.

use super::entity::{milestone, recommendation, response};
use super::points::{self, NewDocument};
use super::service::{followers, path};
use super::{Hand, links, offices};
use crate::error::{Error, Result};
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::fields::{FieldCode, FieldErrors, line};
use shared::ids::{MilestoneId, PointId, RecommendationId, ResponseId};
use shared::recommendations::points::PointAnswer;
use shared::recommendations::{Answer, AnswerKind, AnswerStanding, LinkPurpose, MilestoneState};
use shared::time::Day;

/// A first milestone that comes with an answer.
#[derive(Clone, Debug)]
pub struct NewMilestone {
    pub title: String,
    pub due: Option<Day>,
    /// The part of the office that does it: up to 120 characters, may be empty.
    pub responsible: String,
}

/// All that an office sends with an answer.
#[derive(Clone, Debug)]
pub struct Sent {
    pub answer: Answer,
    pub milestones: Vec<NewMilestone>,
    /// To each point of the recommendation, when it has some.
    pub points: Vec<(PointId, PointAnswer)>,
    pub documents: Vec<NewDocument>,
}

impl NewMilestone {
    /// A milestone of a form; none when its title and day are empty.
    ///
    /// # Errors
    /// The refused part: title, day or who is responsible.
    pub fn parse(title: &str, due: &str, responsible: &str) -> Result<Option<Self>, FieldCode> {
        if title.trim().is_empty() && due.trim().is_empty() {
            return Ok(None);
        }
        let due = if due.trim().is_empty() {
            None
        } else {
            Some(Day::parse(due)?)
        };
        Ok(Some(Self {
            title: line(title, 3, 200)?,
            due,
            responsible: line(responsible, 0, 120)?,
        }))
    }
}

/// Milestones of an answer: `milestone-1-title`, `milestone-1-due` and so on; empty pairs are left out.
///
/// # Errors
/// By the field of the refused title.
pub fn parse_milestones(
    field: impl Fn(&str) -> String,
    names: &[(&'static str, &'static str, &'static str)],
) -> Result<Vec<NewMilestone>, FieldErrors> {
    let mut errors = FieldErrors::default();
    let mut all = Vec::new();
    for (title, due, responsible) in names {
        let new = NewMilestone::parse(&field(title), &field(due), &field(responsible));
        if let Some(Some(new)) = errors.take(title, new) {
            all.push(new);
        }
    }
    errors.finish(Some(all))
}

/// Answers a recommendation without points, as [`answer_whole`].
///
/// # Errors
/// As [`answer_whole`].
pub async fn answer(
    platform: &Platform,
    hand: &Hand,
    answer: Answer,
    milestones: Vec<NewMilestone>,
) -> Result<RecommendationId> {
    let sent = Sent {
        answer,
        milestones,
        points: Vec::new(),
        documents: Vec::new(),
    };
    answer_whole(platform, hand, sent).await
}

/// Answers a recommendation. An office that commits itself gets a new link to report what it does.
///
/// # Errors
/// `NotFound` for a link that does not work; `Forbidden`; `Conflict("answered-already")` when the answer is final or the body owes more; `Invalid` when a
/// point is not answered, or the points say something else than the whole.
pub async fn answer_whole(platform: &Platform, hand: &Hand, sent: Sent) -> Result<RecommendationId> {
    let Sent {
        answer,
        milestones,
        points: said,
        documents,
    } = sent;
    let tx = platform.begin(&hand.viewer()).await?;
    let row = hand.open(&tx.db, LinkPurpose::Answer, tx.now).await?;
    if row.standing != AnswerStanding::Waiting {
        return Err(Error::Conflict("answered-already"));
    }
    let id = row.id;
    points::check(&points::of(&tx.db, id).await?, &said, answer.kind)?;
    let response: ResponseId = tx.new_id();
    let new = response::ActiveModel {
        id: Set(response),
        recommendation_id: Set(id),
        kind: Set(answer.kind),
        text: Set(answer.text),
        reason: Set(answer.reason),
        answered_at: Set(tx.now),
        account_id: Set(hand.viewer().account_id()),
        supplement: Set(None),
        supplied_at: Set(None),
    };
    new.insert(&tx.db).await?;
    let said = if answer.kind.is_final() { said } else { Vec::new() };
    points::keep(&tx, response, said, documents).await?;
    let mut changed = row.into_active_model();
    changed.standing = Set(if answer.kind.is_final() {
        AnswerStanding::Answered
    } else {
        AnswerStanding::Asked
    });
    changed.answered_day = Set(Some(Day::of(tx.now)));
    let row = changed.update(&tx.db).await?;
    links::end(&tx, id, LinkPurpose::Answer).await?;
    if answer.kind.commits() {
        for new in milestones {
            add_milestone(&tx, id, new).await?;
        }
        let office = offices::load(&tx.db, row.office_id).await?;
        links::send(platform, &tx, &office, &row, LinkPurpose::Progress, "office-progress").await?;
    }
    tell_followers(platform, &tx, &row, answer.kind).await?;
    let by = if matches!(hand, Hand::Link(_)) {
        "link"
    } else {
        "account"
    };
    tx.audit(
        "recommendation.answer",
        ("recommendation", id.0),
        json!({ "kind": answer.kind.as_str(), "by": by }),
    )
    .await?;
    tx.commit().await?;
    Ok(id)
}

pub(super) async fn add_milestone(tx: &Tx, id: RecommendationId, new: NewMilestone) -> Result<MilestoneId> {
    let milestone: MilestoneId = tx.new_id();
    let row = milestone::ActiveModel {
        id: Set(milestone),
        recommendation_id: Set(id),
        title: Set(new.title),
        due_day: Set(new.due),
        state: Set(MilestoneState::Planned),
        evidence: Set(String::new()),
        created_at: Set(tx.now),
        changed_at: Set(tx.now),
        responsible: Set(new.responsible),
        reminded_day: Set(None),
    };
    row.insert(&tx.db).await?;
    Ok(milestone)
}

async fn tell_followers(platform: &Platform, tx: &Tx, row: &recommendation::Model, kind: AnswerKind) -> Result<()> {
    let (place, title) = (path(row.id), [("title", row.title.clone())]);
    let notice = match kind {
        AnswerKind::Accepted => Notice::new("office-accepted", place, &title),
        AnswerKind::InPart => Notice::new("office-accepted-in-part", place, &title),
        AnswerKind::NotAccepted => Notice::new("office-did-not-accept", place, &title),
        AnswerKind::NeedsMore => Notice::new("office-needs-more", place, &title),
    };
    tell(platform, tx, &followers(tx, row).await?, &notice).await
}
