//! JSON routes of pictures. A picture itself is at `/images/ID`, for whoever may read the text that holds it.

use super::{read, service, upload};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::{Routes, id};
use axum::Json;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use serde::Serialize;
use shared::fields::{FieldCode, FieldErrors};
use shared::images::ImageDescription;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::ImageList, routes!(list_images))
        .api(Operation::ImageWrite, routes!(add_image))
        .api(Operation::ImageRemove, routes!(remove_image))
}

/// A picture of a draft.
#[derive(Serialize, ToSchema)]
struct ListedImage {
    id: Uuid,
    /// Where the file is.
    url: String,
    width: i32,
    height: i32,
    /// Who sent it.
    author: String,
    /// The titles of the sections that hold it now.
    sections: Vec<String>,
    /// In milliseconds.
    created_at: i64,
}

/// The pictures of a draft, the oldest first; forty at most.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/images", tag = "images", params(("proposal" = String, Path, description = "The proposal's id")), responses((status = OK, body = [ListedImage]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_images(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<Json<Vec<ListedImage>>> {
    let listed = read::list(&platform, &viewer, id(&proposal)?).await?.images.into_iter();
    let listed = listed.map(|view| ListedImage {
        id: view.row.id.0,
        url: view.row.address().path(),
        width: view.row.width,
        height: view.row.height,
        author: view.author,
        sections: view.sections,
        created_at: view.row.created_at.0,
    });
    Ok(Json(listed.collect()))
}

/// Take a picture away, for good and for everybody; texts keep its words. Teams can while they write, organisers at any time.
#[utoipa::path(delete, path = "/api/v1/proposals/{proposal}/images/{image}", tag = "images", params(("proposal" = String, Path, description = "The proposal's id"), ("image" = String, Path, description = "The picture's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn remove_image(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((proposal, image)): Path<(String, String)>,
) -> Result<StatusCode> {
    service::remove(&platform, &viewer, id(&proposal)?, id(&image)?).await?;
    Ok(StatusCode::NO_CONTENT)
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
    let mut sent = upload::receive(request, &pass, upload::PICTURE).await?;
    let mut errors = FieldErrors::default();
    let description = errors.take("description", ImageDescription::parse(sent.get("description")));
    errors.take(upload::FILE, sent.file(FieldCode::PictureTooLarge));
    let description = errors.finish(description)?;
    let made = service::add(&platform, &viewer, proposal, std::mem::take(&mut sent.bytes)).await?;
    let body = ImageBody {
        id: made.id.0,
        url: made.path(),
        markdown: made.markdown(&description),
    };
    Ok((StatusCode::CREATED, Json(body)))
}
