//! What members and those who lead a body do with motions.

use crate::accounts::Viewer;
use crate::comments::api::MadeBody;
use crate::error::{ErrorBody, Result};
use crate::motions::{forwarding, service, supports};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::Deserialize;
use shared::ids::MotionId;
use shared::motions::CoverForm;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::MotionSupport, routes!(support_motion, unsupport_motion))
        .api(Operation::MotionForward, routes!(forward_motion))
}

/// Support a motion, as a member of its body.
#[utoipa::path(put, path = "/api/v1/motions/{id}/support", tag = "motions", params(("id" = Uuid, Path)), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn support_motion(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
) -> Result<StatusCode> {
    supports::give(&platform, &viewer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take one's support back.
#[utoipa::path(delete, path = "/api/v1/motions/{id}/support", tag = "motions", params(("id" = Uuid, Path)), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn unsupport_motion(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
) -> Result<StatusCode> {
    supports::take_back(&platform, &viewer, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Where to send a motion, and what to say with it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct ForwardBody {
    body: Uuid,
    /// 10 to 5,000 characters, in the language of the motion.
    note: String,
}

/// Send an adopted motion on to another body.
#[utoipa::path(post, path = "/api/v1/motions/{id}/forwardings", tag = "motions", params(("id" = Uuid, Path)), request_body = ForwardBody, responses((status = OK, body = MadeBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn forward_motion(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<MotionId>,
    Body(body): Body<ForwardBody>,
) -> Result<Json<MadeBody>> {
    let language = service::get(&platform, id).await?.language;
    let form = CoverForm {
        body: body.body.to_string(),
        note: body.note,
    };
    let id = forwarding::send(&platform, &viewer, id, &form, language).await?;
    Ok(Json(MadeBody { id: id.0 }))
}
