//! The JSON API as a whole: the features' routes, health, and the OpenAPI document.

use crate::instance::{self, Readiness};
use crate::platform::Platform;
use crate::routes::Routes;
use crate::{
    accounts, amendments, bodies, challenges, chat, comments, evidence, hands, images, jury, meetings, minutes,
    motions, polls, practices, preparation, processes, proposals, recommendations, recordings, rooms, speakers, teams,
    translations, work,
};
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
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
        .merge(amendments::api::routes())
        .merge(bodies::api::routes())
        .merge(challenges::api::routes())
        .merge(chat::api::routes())
        .merge(comments::api::routes())
        .merge(evidence::api::routes())
        .merge(hands::api::routes())
        .merge(images::api::routes())
        .merge(jury::api::routes())
        .merge(meetings::api::routes())
        .merge(minutes::api::routes())
        .merge(motions::api::routes())
        .merge(polls::api::routes())
        .merge(practices::api::routes())
        .merge(preparation::api::routes())
        .merge(processes::api::routes())
        .merge(proposals::api::routes())
        .merge(recommendations::api::routes())
        .merge(recordings::api::routes())
        .merge(rooms::api::routes())
        .merge(speakers::api::routes())
        .merge(teams::api::routes())
        .merge(translations::api::routes())
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

/// Whether each part is there: the database, the post, and the process itself, which says so before it stops.
#[utoipa::path(get, path = "/readyz", responses((status = OK, body = Readiness), (status = 503, body = Readiness)))]
async fn get_readiness(State(platform): State<Platform>) -> (StatusCode, Json<Readiness>) {
    let readiness = instance::readiness(&platform).await;
    let status = if readiness.is_ready() {
        StatusCode::OK
    } else {
        StatusCode::SERVICE_UNAVAILABLE
    };
    (status, Json(readiness))
}
