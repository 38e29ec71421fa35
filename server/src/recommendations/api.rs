//! JSON routes of recommendations; all of it is open data.

mod answer;

use super::entity::recommendation;
use super::lists::{self, After, Filter};
use super::{records, service};
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, Query, State};
use serde::{Deserialize, Serialize};
use shared::ids::RecommendationId;
use shared::permissions::Operation;
use shared::recommendations::{ClockStanding, OfficeFigures};
use shared::time::Day;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_recommendations))
        .api(Operation::PublicRead, routes!(get_recommendation))
        .api(Operation::PublicRead, routes!(list_office_records))
        .merge(answer::routes())
}

/// Which part of the list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct ListQuery {
    /// `all` (default), `overdue`, `waiting` or `answered`.
    filter: Option<String>,
    /// Only of this office.
    office: Option<Uuid>,
    /// The `next` of the page before.
    after: Option<String>,
}

/// One recommendation. Days are ISO dates.
#[derive(Serialize, ToSchema)]
struct RecommendationBody {
    id: Uuid,
    title: String,
    /// Markdown.
    text: String,
    language: &'static str,
    office: String,
    motion_id: Uuid,
    proposal_id: Option<Uuid>,
    /// Milliseconds since 1970.
    sent_at: i64,
    /// The last day of an answer in time.
    due: String,
    /// `waiting`, `asked` or `answered`.
    standing: &'static str,
    answered_on: Option<String>,
    /// Days that the answer is late today; absent when it is not.
    overdue_days: Option<i32>,
}

fn body(row: recommendation::Model, office: String, today: Day) -> RecommendationBody {
    let overdue_days = match row.clock_standing(today) {
        ClockStanding::Overdue { days } => Some(days),
        _ => None,
    };
    RecommendationBody {
        id: row.id.0,
        title: row.title,
        text: row.text,
        language: row.language.as_str(),
        office,
        motion_id: row.motion_id.0,
        proposal_id: row.proposal_id.map(|id| id.0),
        sent_at: row.sent_at.0,
        due: row.due_day.to_string(),
        standing: row.standing.as_str(),
        answered_on: row.answered_day.map(|day| day.to_string()),
        overdue_days,
    }
}

#[derive(Serialize, ToSchema)]
struct RecommendationList {
    items: Vec<RecommendationBody>,
    /// Give it as `after` to get the next page.
    next: Option<String>,
}

/// Recommendations to offices, newest first; overdue ones: the longest overdue first.
#[utoipa::path(get, path = "/api/v1/recommendations", tag = "recommendations", params(ListQuery), responses((status = OK, body = RecommendationList), (status = 422, body = ErrorBody)))]
async fn list_recommendations(
    State(platform): State<Platform>,
    Query(query): Query<ListQuery>,
) -> Result<Json<RecommendationList>> {
    let filter = match query.filter.as_deref() {
        Some("overdue") => Filter::Overdue,
        Some("waiting") => Filter::Waiting,
        Some("answered") => Filter::Answered,
        _ => Filter::All,
    };
    let after = query.after.as_deref().map(str::parse::<After>).transpose();
    let after = after.map_err(|code| Error::field("after", code))?;
    let (rows, next) = lists::list(&platform, filter, query.office.map(Into::into), after).await?;
    let today = Day::of(platform.clock.now());
    let items = rows.into_iter().map(|(row, office)| body(row, office, today)).collect();
    Ok(Json(RecommendationList {
        items,
        next: next.map(|after| after.to_string()),
    }))
}

/// An answer of an office.
#[derive(Serialize, ToSchema)]
struct ResponseBody {
    /// `accepted`, `in_part`, `not_accepted` or `needs_more`.
    kind: &'static str,
    text: String,
    reason: String,
    /// Milliseconds since 1970.
    answered_at: i64,
    /// What the body sent when it was asked for more.
    supplement: Option<String>,
}

/// A step of what an office does.
#[derive(Serialize, ToSchema)]
struct MilestoneBody {
    id: Uuid,
    title: String,
    due: Option<String>,
    /// `planned`, `started`, `done` or `dropped`.
    state: &'static str,
    /// The part of the office that does it.
    responsible: String,
    evidence: String,
}

#[derive(Serialize, ToSchema)]
struct PointBody {
    id: Uuid,
    number: i32,
    text: String,
    /// `accepted`, `in_part` or `not_accepted`; absent before it is answered.
    verdict: Option<&'static str>,
    reason: Option<String>,
}

/// A document that an answer names.
#[derive(Serialize, ToSchema)]
struct ResponseDocument {
    title: String,
    link: String,
}

#[derive(Serialize, ToSchema)]
struct WholeBody {
    recommendation: RecommendationBody,
    body: String,
    motion: String,
    proposal_number: Option<String>,
    /// What is asked point by point.
    points: Vec<PointBody>,
    responses: Vec<ResponseBody>,
    documents: Vec<ResponseDocument>,
    milestones: Vec<MilestoneBody>,
}

/// A recommendation with its answers and milestones.
#[utoipa::path(get, path = "/api/v1/recommendations/{id}", tag = "recommendations", params(("id" = Uuid, Path)), responses((status = OK, body = WholeBody), (status = 404, body = ErrorBody)))]
async fn get_recommendation(
    State(platform): State<Platform>,
    Path(id): Path<RecommendationId>,
) -> Result<Json<WholeBody>> {
    let whole = service::get(&platform, id).await?;
    let office = format!("{}, {}", whole.office.name, whole.office.place);
    let response = |row: super::entity::response::Model| ResponseBody {
        kind: row.kind.as_str(),
        text: row.text,
        reason: row.reason,
        answered_at: row.answered_at.0,
        supplement: row.supplement,
    };
    let point = |point: super::points::Point| PointBody {
        id: point.row.id.0,
        number: point.row.number,
        text: point.row.text,
        verdict: point.answer.as_ref().map(|answer| answer.verdict.as_str()),
        reason: point.answer.map(|answer| answer.reason),
    };
    let document = |row: super::points::document::Model| ResponseDocument {
        title: row.title,
        link: row.link,
    };
    let milestone = |row: super::entity::milestone::Model| MilestoneBody {
        id: row.id.0,
        title: row.title,
        due: row.due_day.map(|day| day.to_string()),
        state: row.state.as_str(),
        responsible: row.responsible,
        evidence: row.evidence,
    };
    Ok(Json(WholeBody {
        recommendation: body(whole.row, office, Day::of(platform.clock.now())),
        body: whole.body_name,
        motion: whole.motion_title,
        proposal_number: whole.proposal_number,
        points: whole.points.into_iter().map(point).collect(),
        documents: whole.documents.into_iter().map(document).collect(),
        responses: whole.responses.into_iter().map(response).collect(),
        milestones: whole.milestones.into_iter().map(milestone).collect(),
    }))
}

/// The record of one office.
#[derive(Serialize, ToSchema)]
struct OfficeRecord {
    id: Uuid,
    name: String,
    place: String,
    received: u32,
    answered: u32,
    in_time: u32,
    overdue: u32,
    /// Also in part.
    accepted: u32,
    /// Accepted, and every milestone done.
    done: u32,
}

/// Every office's record: answered in time, accepted, done.
#[utoipa::path(get, path = "/api/v1/offices", tag = "recommendations", responses((status = OK, body = [OfficeRecord])))]
async fn list_office_records(State(platform): State<Platform>) -> Result<Json<Vec<OfficeRecord>>> {
    let records = records::records(&platform, Day::of(platform.clock.now())).await?;
    let record = |(office, figures): (super::entity::office::Model, OfficeFigures)| {
        let OfficeFigures {
            received,
            answered,
            in_time,
            overdue,
            accepted,
            done,
        } = figures;
        OfficeRecord {
            id: office.id.0,
            name: office.name,
            place: office.place,
            received,
            answered,
            in_time,
            overdue,
            accepted,
            done,
        }
    };
    Ok(Json(records.into_iter().map(record).collect()))
}
