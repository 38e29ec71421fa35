//! JSON routes of amendments and of the versions of a motion's text.

use super::list::{self, Filter, Line};
use super::{read, service, versions};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::amendments::fields::{AmendmentForm, AmendmentText};
use shared::amendments::{AmendmentState, Paragraph};
use shared::ids::{AmendmentId, MotionId};
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_amendments))
        .api(Operation::AmendmentPropose, routes!(propose_amendment))
        .api(Operation::PublicRead, routes!(get_amendment))
        .api(Operation::PublicRead, routes!(get_motion_version))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// Only in this state.
    state: Option<String>,
    /// Only to the paragraph with this number in the newest version; 0 before the first.
    place: Option<u32>,
    /// The last amendment of the page before.
    after: Option<Uuid>,
}

/// An amendment.
#[derive(Serialize, ToSchema)]
struct AmendmentBody {
    id: Uuid,
    motion: Uuid,
    /// As `A3`, or `A3.1` of an amendment to an amendment; absent from a draft.
    number: Option<String>,
    /// The amendment whose words it changes.
    parent: Option<Uuid>,
    submitter: String,
    /// `replace`, `insert` or `delete`.
    kind: &'static str,
    /// The id of the paragraph in the motion, or its number in the words of the parent; 0 before the first.
    paragraph: i32,
    /// Markdown.
    text: String,
    /// The words as they were adopted, where they are others.
    adopted_text: Option<String>,
    reason: String,
    /// The version of the motion that it was written for.
    version: i32,
    state: &'static str,
    /// What it meets: `same_paragraph`, `deletion`, `same_place`, `changed`, `gone`.
    conflict: Option<&'static str>,
    /// `accept`, `change`, `vote`, `reject` or `obsolete`.
    procedure: Option<&'static str>,
    /// Whether the submitter agrees to it; absent while there is no answer.
    agrees: Option<bool>,
    supporters: u32,
    /// `submitters`, `body` or `poll`.
    decided_by: Option<&'static str>,
    /// The version that has its words.
    applied_in: Option<i32>,
    /// Milliseconds since 1970.
    submitted_at: Option<i64>,
}

impl From<Line> for AmendmentBody {
    fn from(line: Line) -> Self {
        let Line { row, procedure, .. } = line;
        Self {
            id: row.id.0,
            motion: row.motion_id.0,
            number: line.number.map(|number| number.to_string()),
            parent: row.parent_id.map(|id| id.0),
            submitter: line.who,
            kind: row.kind.as_str(),
            paragraph: row.paragraph,
            text: row.text,
            adopted_text: row.adopted_text,
            reason: row.reason,
            version: row.version,
            state: row.state.as_str(),
            conflict: line.clash.map(|kind| kind.as_str()),
            procedure: procedure.as_ref().map(|procedure| procedure.kind.as_str()),
            agrees: procedure
                .and_then(|procedure| procedure.answer())
                .map(|(agrees, _)| agrees),
            supporters: line.supporters,
            decided_by: row.decided_how.map(|how| how.as_str()),
            applied_in: row.applied_in,
            submitted_at: row.submitted_at.map(|at| at.0),
        }
    }
}

/// The amendments to a motion, in the order of its text.
#[utoipa::path(get, path = "/api/v1/motions/{id}/amendments", tag = "amendments", params(("id" = Uuid, Path), Wanted), responses((status = OK, body = [AmendmentBody]), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn list_amendments(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<AmendmentBody>>> {
    let state = wanted.state.as_deref().map(AmendmentState::parse).transpose();
    let filter = Filter {
        place: wanted.place,
        state: state.map_err(|code| Error::field("state", code))?,
    };
    let found = list::list(&platform, &viewer, id, filter, wanted.after.map(AmendmentId)).await?;
    Ok(Json(found.lines.into_iter().map(AmendmentBody::from).collect()))
}

/// One amendment; a draft is for its author alone.
#[utoipa::path(get, path = "/api/v1/amendments/{amendment}", tag = "amendments", params(("amendment" = Uuid, Path)), responses((status = OK, body = AmendmentBody), (status = 404, body = ErrorBody)))]
async fn get_amendment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(amendment): Path<AmendmentId>,
) -> Result<Json<AmendmentBody>> {
    let shown = read::get(&platform, &viewer, amendment).await?;
    Ok(Json(shown.line.into()))
}

/// What a new amendment is made of.
#[derive(Deserialize, ToSchema)]
struct NewAmendment {
    /// `replace`, `insert` or `delete`.
    kind: String,
    /// The id of a paragraph; 0 to insert before the first.
    paragraph: u32,
    /// Markdown; left out to delete.
    #[serde(default)]
    text: String,
    reason: String,
    /// The amendment whose words are changed; left out for the motion itself.
    parent: Option<Uuid>,
}

/// What was made.
#[derive(Serialize, ToSchema)]
struct NewAmendmentId {
    id: Uuid,
}

/// Submit an amendment to a motion, or to another amendment.
#[utoipa::path(post, path = "/api/v1/motions/{id}/amendments", tag = "amendments", params(("id" = Uuid, Path)), request_body = NewAmendment, responses((status = CREATED, body = NewAmendmentId), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn propose_amendment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
    Body(new): Body<NewAmendment>,
) -> Result<(StatusCode, Json<NewAmendmentId>)> {
    let text = AmendmentText::parse(&AmendmentForm {
        kind: new.kind,
        paragraph: new.paragraph.to_string(),
        text: new.text,
        reason: new.reason,
    })?;
    let made = service::propose(&platform, &viewer, id, new.parent.map(AmendmentId), text).await?;
    Ok((StatusCode::CREATED, Json(NewAmendmentId { id: made.0 })))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WantedVersion {
    /// From 1, as submitted; the newest when left out.
    number: Option<u32>,
}

/// A version of a motion's text.
#[derive(Serialize, ToSchema)]
struct MotionVersionBody {
    number: u32,
    /// Milliseconds since 1970.
    made_at: i64,
    paragraphs: Vec<VersionParagraph>,
}

/// A paragraph with where its words come from.
#[derive(Serialize, ToSchema)]
struct VersionParagraph {
    /// The same in all versions.
    id: u32,
    /// Markdown.
    text: String,
    /// The version that brought these words.
    since: u32,
    /// The amendments they come from; empty when they are as submitted.
    from: Vec<String>,
    /// Whether the chair merged the words of those amendments.
    merged: bool,
}

impl From<Paragraph> for VersionParagraph {
    fn from(paragraph: Paragraph) -> Self {
        Self {
            id: paragraph.id.0,
            text: paragraph.text,
            since: paragraph.since,
            from: paragraph.from.iter().map(ToString::to_string).collect(),
            merged: paragraph.merged,
        }
    }
}

/// A version of a motion's text, with where each paragraph comes from.
#[utoipa::path(get, path = "/api/v1/motions/{id}/version", tag = "amendments", params(("id" = Uuid, Path), WantedVersion), responses((status = OK, body = MotionVersionBody), (status = 404, body = ErrorBody)))]
async fn get_motion_version(
    State(platform): State<Platform>,
    Path(id): Path<MotionId>,
    Query(wanted): Query<WantedVersion>,
) -> Result<Json<MotionVersionBody>> {
    let version = versions::get(&platform, id, wanted.number).await?;
    let number = version.text.number;
    Ok(Json(MotionVersionBody {
        number,
        made_at: version.dates.get(&number).map(|at| at.0).unwrap_or_default(),
        paragraphs: version
            .text
            .paragraphs
            .into_iter()
            .map(VersionParagraph::from)
            .collect(),
    }))
}
