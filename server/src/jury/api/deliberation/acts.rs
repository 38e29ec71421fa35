//! What jurors, the chair and organisers do at a meeting.

use crate::accounts::Viewer;
use crate::comments::api::MadeBody;
use crate::error::{Error, ErrorBody, Result};
use crate::jury::deliberation::lead::{self, OrderForm};
use crate::jury::deliberation::records::{self, RecordForm};
use crate::jury::deliberation::talk;
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use shared::ids::{ProposedId, RoundId, SubmissionId};
use shared::jury::deliberation::RemarkText;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::JuryManage, routes!(hold_deliberation))
        .api(Operation::DeliberationLead, routes!(discuss_submission))
        .api(Operation::DeliberationSpeak, routes!(say_remark))
        .api(Operation::DeliberationSpeak, routes!(propose_decision))
        .api(Operation::DeliberationSpeak, routes!(give_voice))
        .api(Operation::DeliberationLead, routes!(record_decision))
        .api(Operation::DeliberationLead, routes!(reopen_decision))
}

/// How a jury meets.
#[derive(Deserialize, ToSchema)]
struct HoldBody {
    /// `rank`, `line`, `spread`.
    order: String,
    /// How many can be selected; needed for `line`.
    places: Option<u32>,
    /// The number of a juror who leads beside the organisers.
    chair: Option<u32>,
}

/// Begin the meeting of a closed round, or change its order and its chair.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation", tag = "jury", params(("id" = Uuid, Path)), request_body = HoldBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn hold_deliberation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<HoldBody>,
) -> Result<StatusCode> {
    let text = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let form = OrderForm {
        order: body.order,
        places: text(body.places),
    };
    lead::hold(&platform, &viewer, id, &form, &text(body.chair)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the jury is at.
#[derive(Deserialize, ToSchema)]
struct CurrentBody {
    /// None when it is at no submission.
    submission: Option<Uuid>,
}

/// Say what the jury is at.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/current", tag = "jury", params(("id" = Uuid, Path)), request_body = CurrentBody, responses((status = NO_CONTENT), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn discuss_submission(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<CurrentBody>,
) -> Result<StatusCode> {
    lead::discuss(&platform, &viewer, id, body.submission.map(SubmissionId)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Something to say.
#[derive(Deserialize, ToSchema)]
struct SayBody {
    text: String,
}

/// Say something about an item.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}/remarks", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), request_body = SayBody, responses((status = OK, body = MadeBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn say_remark(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Body(body): Body<SayBody>,
) -> Result<Json<MadeBody>> {
    let text = RemarkText::parse(&body.text).map_err(|code| Error::field("text", code))?;
    let id = talk::say(&platform, &viewer, id, submission, &text).await?;
    Ok(Json(MadeBody { id: id.0 }))
}

/// A decision to propose.
#[derive(Deserialize, ToSchema)]
struct ProposeBody {
    /// `selected`, `selected_with_conditions`, `not_selected`.
    decision: String,
    /// The conditions, or reasons.
    #[serde(default)]
    words: String,
}

/// Propose a decision.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}/proposed", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), request_body = ProposeBody, responses((status = OK, body = MadeBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn propose_decision(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Body(body): Body<ProposeBody>,
) -> Result<Json<MadeBody>> {
    let id = talk::propose(&platform, &viewer, id, submission, &body.decision, &body.words).await?;
    Ok(Json(MadeBody { id: id.0 }))
}

/// A voice on a proposed decision.
#[derive(Deserialize, ToSchema)]
struct VoiceBody {
    proposed: Uuid,
    /// `agree`, `disagree`, `abstain`.
    voice: String,
}

/// Give one's voice on a proposed decision, or change it.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}/voice", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), request_body = VoiceBody, responses((status = NO_CONTENT), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn give_voice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Body(body): Body<VoiceBody>,
) -> Result<StatusCode> {
    let proposed = ProposedId(body.proposed);
    talk::give_voice(&platform, &viewer, id, submission, proposed, &body.voice).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What the jury decided.
#[derive(Deserialize, ToSchema)]
struct RecordBody {
    /// `selected`, `selected_with_conditions`, `not_selected`.
    decision: String,
    reason: String,
    /// The proposed decision that was taken.
    proposed: Option<Uuid>,
    /// The numbers of the jurors who are at the meeting.
    #[serde(default)]
    present: Vec<u32>,
}

/// Record what the jury decided.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}/decision", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), request_body = RecordBody, responses((status = OK, body = MadeBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn record_decision(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Body(body): Body<RecordBody>,
) -> Result<Json<MadeBody>> {
    let form = RecordForm {
        kind: body.decision,
        reason: body.reason,
        proposed: body.proposed.map(ProposedId),
        present: body.present,
    };
    let id = records::record(&platform, &viewer, id, submission, &form).await?;
    Ok(Json(MadeBody { id: id.0 }))
}

/// Why a decision is taken back.
#[derive(Deserialize, ToSchema)]
struct ReopenBody {
    reason: String,
}

/// Open a recorded decision again.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/deliberation/submissions/{submission}/reopening", tag = "jury", params(("id" = Uuid, Path), ("submission" = Uuid, Path)), request_body = ReopenBody, responses((status = NO_CONTENT), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn reopen_decision(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, submission)): Path<(RoundId, SubmissionId)>,
    Body(body): Body<ReopenBody>,
) -> Result<StatusCode> {
    records::reopen(&platform, &viewer, id, submission, &body.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}
