//! Sending an adopted motion to an office, and what anybody may read of it.

use super::entity::{milestone, office, recommendation, response};
use super::points::{self, Point, document};
use super::{follows, links, offices, reminders};
use crate::accounts::Viewer;
use crate::bodies::members;
use crate::bodies::service::load as load_body;
use crate::error::{Error, OnUnique, Result};
use crate::motions::entity as motion;
use crate::notices::{Notice, tell};
use crate::platform::{Platform, Tx};
use crate::proposals::entity::proposal;
use crate::proposals::submissions;
use crate::teams::entity::membership;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, Set,
};
use serde_json::json;
use shared::fields::{FieldErrors, line, text};
use shared::ids::{AccountId, MotionId, OfficeId, ProposalId, RecommendationId};
use shared::motions::MotionState;
use shared::permissions::{Operation, Role, Scope};
use shared::proposals::Frozen;
use shared::recommendations::{AnswerKind, AnswerStanding, Clock, LinkPurpose};
use shared::time::Day;

/// What is sent besides the motion itself.
#[derive(Clone, Debug)]
pub struct NewRecommendation {
    pub office: OfficeId,
    pub title: String,
    /// Markdown: what the office is asked to do.
    pub text: String,
    /// The same in points, each to be answered; may be empty.
    pub points: Vec<String>,
}

impl NewRecommendation {
    /// # Errors
    /// By the fields `title` and `text`.
    pub fn parse(office: OfficeId, title: &str, asked: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let title = errors.take("title", line(title, 5, 160));
        let asked = errors.take("text", text(asked, 20, 20_000));
        errors.finish((|| {
            Some(Self {
                office,
                title: title?,
                text: asked?,
                points: Vec::new(),
            })
        })())
    }

    /// The same with points.
    #[must_use]
    pub fn with_points(mut self, points: Vec<String>) -> Self {
        self.points = points;
        self
    }
}

/// Sends an adopted motion to an office: its clock starts today, it gets a letter with a link, authors and members are told.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Conflict("motion-not-adopted")`, `Conflict("office-of-another-body")`, `Conflict("office-ended")`,
/// `Conflict("already-sent")`.
pub async fn send(
    platform: &Platform,
    viewer: &Viewer,
    id: MotionId,
    new: NewRecommendation,
) -> Result<RecommendationId> {
    let tx = platform.begin(viewer).await?;
    let motion = motion::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)?;
    viewer.require(
        Operation::RecommendationSend,
        &load_body(&tx.db, motion.body_id).await?.object(),
    )?;
    if motion.state != MotionState::Adopted {
        return Err(Error::Conflict("motion-not-adopted"));
    }
    let office = offices::load(&tx.db, new.office).await?;
    if office.body_id != motion.body_id {
        return Err(Error::Conflict("office-of-another-body"));
    }
    if office.ended_day.is_some() {
        return Err(Error::Conflict("office-ended"));
    }
    let clock = Clock {
        sent: Day::of(tx.now),
        rule: office.rule(),
    };
    let row = recommendation::ActiveModel {
        id: Set(tx.new_id()),
        motion_id: Set(id),
        body_id: Set(motion.body_id),
        office_id: Set(office.id),
        proposal_id: Set(motion.proposal_id),
        title: Set(new.title),
        text: Set(new.text),
        language: Set(motion.language),
        sent_at: Set(tx.now),
        clock_from: Set(clock.sent),
        days: Set(office.days),
        reminder_before: Set(office.reminder_before),
        due_day: Set(clock.due()),
        standing: Set(AnswerStanding::Waiting),
        answered_day: Set(None),
    };
    let row = row.insert(&tx.db).await.on_unique_conflict("already-sent")?;
    points::add(&tx, row.id, new.points).await?;
    links::send(platform, &tx, &office, &row, LinkPurpose::Answer, "office-asked").await?;
    reminders::plan(&tx, &row).await?;
    let values = [
        ("title", row.title.clone()),
        ("office", office.name.clone()),
        ("due", row.due_day.to_string()),
    ];
    tell(
        platform,
        &tx,
        &followers(&tx, &row).await?,
        &Notice::new("recommendation-sent", path(row.id), &values),
    )
    .await?;
    tx.audit(
        "recommendation.send",
        ("recommendation", row.id.0),
        json!({ "motion": id, "office": office.id, "due": row.due_day }),
    )
    .await?;
    tx.commit().await?;
    Ok(row.id)
}

/// Gives the office what it asked for: a new clock starts today. Whoever follows it is told.
///
/// # Errors
/// `NotFound`, `Forbidden`, `Conflict("nothing-asked")`.
pub async fn supply(platform: &Platform, viewer: &Viewer, id: RecommendationId, supplement: String) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = load(&tx.db, id).await?;
    viewer.require(
        Operation::RecommendationSend,
        &load_body(&tx.db, row.body_id).await?.object(),
    )?;
    let asked = last_response(&tx.db, id)
        .await?
        .filter(|_| row.standing == AnswerStanding::Asked);
    let mut response = asked.ok_or(Error::Conflict("nothing-asked"))?.into_active_model();
    response.supplement = Set(Some(supplement));
    response.supplied_at = Set(Some(tx.now));
    response.update(&tx.db).await?;
    let clock = row.clock().restarted(Day::of(tx.now));
    let mut changed = row.into_active_model();
    changed.clock_from = Set(clock.sent);
    changed.due_day = Set(clock.due());
    changed.standing = Set(AnswerStanding::Waiting);
    changed.answered_day = Set(None);
    let row = changed.update(&tx.db).await?;
    let office = offices::load(&tx.db, row.office_id).await?;
    links::send(platform, &tx, &office, &row, LinkPurpose::Answer, "office-supplied").await?;
    reminders::plan(&tx, &row).await?;
    let values = [
        ("title", row.title.clone()),
        ("office", office.name.clone()),
        ("due", row.due_day.to_string()),
    ];
    let notice = Notice::new("body-supplied", path(id), &values);
    tell(platform, &tx, &followers(&tx, &row).await?, &notice).await?;
    tx.audit(
        "recommendation.supply",
        ("recommendation", id.0),
        json!({ "due": row.due_day }),
    )
    .await?;
    tx.commit().await
}

/// Those who are told what becomes of a recommendation: the authors of the proposal, the members of the body, its chair and secretary, and whoever
/// follows it.
///
/// # Errors
/// The database's.
pub async fn followers(tx: &Tx, row: &recommendation::Model) -> Result<Vec<AccountId>> {
    let mut people = follows::of(&tx.db, row.id).await?;
    if let Some(id) = row.proposal_id
        && let Some(proposal) = proposal::Entity::find_by_id(id).one(&tx.db).await?
    {
        let team = membership::Entity::find()
            .filter(membership::Column::TeamId.eq(proposal.team_id))
            .filter(membership::Column::LeftAt.is_null());
        people.extend(team.all(&tx.db).await?.into_iter().map(|row| row.account_id));
    }
    let seats = members::seats(&tx.db, row.body_id, Day::of(tx.now)).await?;
    people.extend(seats.into_iter().map(|seat| seat.account_id));
    for role in [Role::Chair, Role::Secretary] {
        people.extend(crate::accounts::grants::holders(&tx.db, role, Scope::Body(row.body_id), tx.now).await?);
    }
    Ok(people)
}

/// # Errors
/// `NotFound`.
pub async fn load(db: &impl ConnectionTrait, id: RecommendationId) -> Result<recommendation::Model> {
    recommendation::Entity::find_by_id(id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)
}

/// The address of its page, without language.
#[must_use]
pub fn path(id: RecommendationId) -> String {
    format!("/recommendations/{id}")
}

pub(super) async fn last_response(db: &impl ConnectionTrait, id: RecommendationId) -> Result<Option<response::Model>> {
    let answers = response::Entity::find().filter(response::Column::RecommendationId.eq(id));
    Ok(answers.order_by_desc(response::Column::Id).one(db).await?)
}

/// Whether the office has committed itself, by its last answer that decided: a question back takes nothing back.
pub(super) async fn commits(db: &impl ConnectionTrait, id: RecommendationId) -> Result<bool> {
    let decided = response::Entity::find()
        .filter(response::Column::RecommendationId.eq(id))
        .filter(response::Column::Kind.ne(AnswerKind::NeedsMore));
    let last = decided.order_by_desc(response::Column::Id).one(db).await?;
    Ok(last.is_some_and(|answer| answer.kind.commits()))
}

/// Everything the public page of a recommendation shows.
#[derive(Clone, Debug)]
pub struct Whole {
    pub row: recommendation::Model,
    pub office: office::Model,
    pub body_name: String,
    pub motion_title: String,
    pub proposal_number: Option<String>,
    /// In their order; the last one that decides counts.
    pub responses: Vec<response::Model>,
    /// What is asked point by point, with the last answers.
    pub points: Vec<Point>,
    /// Of all answers.
    pub documents: Vec<document::Model>,
    /// By due date.
    pub milestones: Vec<milestone::Model>,
    /// What the team once sent, with its sources; everybody may read it by then.
    pub sent: Option<Frozen>,
}

impl Whole {
    /// Whether the office has committed itself, by its last answer that decided: a question back takes nothing back.
    #[must_use]
    pub fn commits(&self) -> bool {
        let decided = self.responses.iter().rfind(|answer| answer.kind.is_final());
        decided.is_some_and(|answer| answer.kind.commits())
    }
}

/// A recommendation with all that belongs to it; anybody may read it.
///
/// # Errors
/// `NotFound`.
pub async fn get(platform: &Platform, id: RecommendationId) -> Result<Whole> {
    let db = platform.db.read();
    let row = load(db, id).await?;
    let office = offices::load(db, row.office_id).await?;
    let motion = motion::Entity::find_by_id(row.motion_id)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let responses = response::Entity::find()
        .filter(response::Column::RecommendationId.eq(id))
        .order_by_asc(response::Column::Id)
        .all(db)
        .await?;
    let milestones = milestone::Entity::find()
        .filter(milestone::Column::RecommendationId.eq(id))
        .order_by_asc(milestone::Column::DueDay)
        .order_by_asc(milestone::Column::Id)
        .all(db)
        .await?;
    let (points, documents) = points::answered(db, id, &responses).await?;
    let body_name = load_body(db, row.body_id).await?.name.to_string();
    Ok(Whole {
        sent: sent_by_team(db, row.proposal_id).await?,
        row,
        office,
        body_name,
        motion_title: motion.title,
        proposal_number: motion.proposal_number,
        responses,
        points,
        documents,
        milestones,
    })
}

/// The frozen text of a proposal that everybody may read.
async fn sent_by_team(db: &impl ConnectionTrait, id: Option<ProposalId>) -> Result<Option<Frozen>> {
    let Some(id) = id else { return Ok(None) };
    let found = proposal::Entity::find_by_id(id).one(db).await?;
    if !found.is_some_and(|row| row.state.is_public()) {
        return Ok(None);
    }
    let submission = submissions::current(db, id).await?;
    submission.map(|row| row.text()).transpose()
}
