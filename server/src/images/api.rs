//! The JSON route of pictures. A picture itself is at `/images/ID`, for whoever may read the text that holds it.

use super::{service, upload};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::{Routes, id};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use serde::Serialize;
use shared::fields::FieldErrors;
use shared::images::ImageDescription;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().api(Operation::ImageWrite, routes!(add_image))
}

/// A form with a file, as browsers send it.
#[derive(ToSchema)]
#[allow(dead_code, reason = "the shape for the API's page; the form is read piece by piece")]
struct NewImage {
    /// JPEG, PNG, WebP or GIF, up to 10 MB, 12,000 pixels a side and 50 million in all.
    #[schema(value_type = String, format = Binary)]
    picture: Vec<u8>,
    /// What it shows, for those who do not see it: 1 to 200 characters.
    description: String,
}

/// A picture as it is kept.
#[derive(Serialize, ToSchema)]
struct ImageBody {
    id: Uuid,
    /// Where the file is.
    url: String,
    /// What to put into the text of the proposal.
    markdown: String,
}

/// Keep a picture for the text of a draft. It is drawn anew: nothing of the file is kept but what it shows. It is deleted after 30 days
/// unless it has come into the text by then.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/images", tag = "images", params(("proposal" = String, Path, description = "The proposal's id")), request_body(content = NewImage, content_type = "multipart/form-data"), responses((status = CREATED, body = ImageBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 413, body = ErrorBody), (status = 422, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn add_image(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    request: Request,
) -> Result<(StatusCode, Json<ImageBody>)> {
    let proposal = id(&proposal)?;
    let pass = service::require_write(&platform, &viewer, proposal).await?;
    let mut sent = upload::receive(request, &pass).await?;
    let mut errors = FieldErrors::default();
    let description = errors.take("description", ImageDescription::parse(sent.get("description")));
    errors.take(upload::FILE, sent.file());
    let description = errors.finish(description)?;
    let made = service::add(&platform, &viewer, proposal, std::mem::take(&mut sent.bytes)).await?;
    let body = ImageBody {
        id: made.id.0,
        url: made.path(),
        markdown: made.markdown(&description),
    };
    Ok((StatusCode::CREATED, Json(body)))
}
