//! JSON routes of one's own work.

use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::State;
use serde::Serialize;
use shared::permissions::Operation;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new().api(Operation::WorkRead, routes!(list_my_work))
}

/// One thing that waits for the person who asks.
#[derive(Serialize, ToSchema)]
struct WaitingBody {
    /// Kind, as `answer-due`.
    kind: &'static str,
    /// What the kind's sentence names.
    values: BTreeMap<&'static str, String>,
    /// Address of the page where it is settled, after the language.
    path: String,
    /// Milliseconds since 1970, if there is a date.
    due: Option<i64>,
    /// Since when somebody waits, in milliseconds since 1970, if somebody does.
    since: Option<i64>,
}

/// What waits for me: people who wait for help first, then the most urgent.
#[utoipa::path(get, path = "/api/v1/me/work", tag = "work", responses((status = OK, body = [WaitingBody]), (status = 401, body = crate::error::ErrorBody)))]
async fn list_my_work(State(platform): State<Platform>, viewer: Viewer) -> Result<Json<Vec<WaitingBody>>> {
    let waiting = super::waiting(&platform, &viewer).await?;
    let body = waiting.into_iter().map(|waiting| WaitingBody {
        kind: waiting.key,
        values: waiting.values.into_iter().collect(),
        path: waiting.path,
        due: waiting.due.map(|due| due.0),
        since: waiting.since.map(|since| since.0),
    });
    Ok(Json(body.collect()))
}
