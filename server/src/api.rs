//! The JSON API as a whole: the features' routes, health, and the OpenAPI document.

use crate::error::Result;
use crate::platform::Platform;
use crate::routes::Routes;
use crate::{accounts, bodies, meetings, motions, polls, recommendations, rooms, work};
use axum::Json;
use axum::extract::State;
use sea_orm::ConnectionTrait;
use shared::permissions::Operation;
use utoipa::openapi::{Info, License, OpenApi};
use utoipa_axum::routes;

/// All routes of the JSON API.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(get_health))
        .api(Operation::PublicRead, routes!(get_readiness))
        .merge(accounts::api::routes())
        .merge(rooms::api::routes())
        .merge(bodies::api::routes())
        .merge(meetings::api::routes())
        .merge(motions::api::routes())
        .merge(polls::api::routes())
        .merge(recommendations::api::routes())
        .merge(work::api::routes())
}

/// The description of the API, from the documented handlers.
#[must_use]
pub fn describe(mut openapi: OpenApi) -> OpenApi {
    let mut info = Info::new("Inquiry Lab", env!("CARGO_PKG_VERSION"));
    info.description = Some(
        "What the pages of Inquiry Lab show and do, as JSON. Log in by the page; the session is a cookie. Every request that \
         changes something needs an `Origin` of this host. Errors have one shape: `ErrorBody`."
            .to_owned(),
    );
    info.license = Some(License::new("EUPL-1.2"));
    openapi.info = info;
    openapi
}

/// Whether the process runs.
#[utoipa::path(get, path = "/healthz", responses((status = OK, body = str)))]
async fn get_health() -> Json<&'static str> {
    Json("ok")
}

/// Whether the database answers.
#[utoipa::path(get, path = "/readyz", responses((status = OK, body = str), (status = 503)))]
async fn get_readiness(State(platform): State<Platform>) -> Result<Json<&'static str>> {
    platform
        .db
        .read()
        .execute_unprepared("SELECT 1")
        .await
        .map_err(|error| crate::Error::Unavailable(error.to_string()))?;
    Ok(Json("ready"))
}
