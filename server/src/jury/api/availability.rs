//! Whether a juror is there, and which fields they know.

use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::{absences, expertise};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::fields::FieldCode;
use shared::ids::{AccountId, RoundId};
use shared::jury::absence::RawAbsence;
use shared::jury::fields::Themes;
use shared::permissions::Operation;
use shared::practices::Theme;
use utoipa::ToSchema;
use utoipa_axum::routes;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::ConflictDeclare, routes!(get_availability))
        .api(Operation::ConflictDeclare, routes!(put_availability))
        .api(Operation::ConflictDeclare, routes!(delete_availability))
        .api(Operation::ConflictDeclare, routes!(put_fields))
        .api(Operation::JuryManage, routes!(put_juror_absence))
        .api(Operation::JuryManage, routes!(delete_juror_absence))
}

/// The words of themes.
pub(super) fn words(themes: &Themes) -> Vec<&'static str> {
    themes.iter().map(Theme::as_str).collect()
}

/// Whether I am there for a round.
#[derive(Serialize, ToSchema)]
struct AvailabilityBody {
    away: bool,
    /// The first and the last day away, as `2026-11-24`; no last day for the whole round.
    from: Option<String>,
    until: Option<String>,
    /// Whether I keep the reviews that are not finished.
    keeps: bool,
    reason: String,
    /// Reviews to finish, and those that went back.
    unfinished: usize,
    gone: usize,
    /// Fields that I know, as `housing`.
    fields: Vec<&'static str>,
}

/// An absence.
#[derive(Deserialize, ToSchema)]
struct AbsenceBody {
    /// `away` for some days, or `stopped` for the whole round.
    kind: String,
    /// The first day, as `2026-11-24`; today when it is not said.
    #[serde(default)]
    from: String,
    /// The last day, for `away`.
    #[serde(default)]
    until: String,
    /// Keep the reviews that are not finished.
    #[serde(default)]
    keeps: bool,
    #[serde(default)]
    reason: String,
}

impl AbsenceBody {
    fn raw(&self) -> RawAbsence<'_> {
        RawAbsence {
            kind: &self.kind,
            from: &self.from,
            until: &self.until,
            keeps: self.keeps,
            reason: &self.reason,
        }
    }
}

/// Reviews that changed hands.
#[derive(Serialize, ToSchema)]
struct MovedBody {
    reviews: usize,
}

/// Whether I am there for this round.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/availability", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = AvailabilityBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_availability(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<AvailabilityBody>> {
    let found = absences::get_availability(&platform, &viewer, id).await?;
    let absence = found.absence.as_ref();
    Ok(Json(AvailabilityBody {
        away: found.is_away,
        from: absence.map(|row| row.from_day.to_string()),
        until: absence.and_then(|row| row.until_day).map(|day| day.to_string()),
        keeps: absence.is_some_and(|row| row.keeps),
        reason: absence.map(|row| row.reason.clone()).unwrap_or_default(),
        unfinished: found.unfinished,
        gone: found.gone,
        fields: words(&found.fields),
    }))
}

/// Say that I am away: reviews that I have not finished go back unless I keep them.
#[utoipa::path(put, path = "/api/v1/jury/rounds/{id}/availability", tag = "jury", params(("id" = Uuid, Path)), request_body = AbsenceBody, responses((status = OK, body = MovedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_availability(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<AbsenceBody>,
) -> Result<Json<MovedBody>> {
    let reviews = absences::leave(&platform, &viewer, id, body.raw()).await?;
    Ok(Json(MovedBody { reviews }))
}

/// Say that I am back: what nobody else has by now is mine again.
#[utoipa::path(delete, path = "/api/v1/jury/rounds/{id}/availability", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = MovedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn delete_availability(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<MovedBody>> {
    let reviews = absences::come_back(&platform, &viewer, id).await?;
    Ok(Json(MovedBody { reviews }))
}

/// What I know.
#[derive(Deserialize, ToSchema)]
struct FieldsBody {
    /// `language`, `work`, `education`, `participation`, `peers`, `services`, `housing`, `health`, `culture`, `rights`.
    fields: Vec<String>,
}

/// Say which fields I know.
#[utoipa::path(put, path = "/api/v1/jury/rounds/{id}/fields", tag = "jury", params(("id" = Uuid, Path)), request_body = FieldsBody, responses((status = NO_CONTENT), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_fields(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<FieldsBody>,
) -> Result<StatusCode> {
    let themes: Result<Vec<Theme>, FieldCode> = body.fields.iter().map(|word| Theme::parse(word)).collect();
    let themes = themes.map_err(|code| crate::Error::field("fields", code))?;
    expertise::set_fields(&platform, &viewer, id, Themes::of(themes)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Say for a juror that they are away.
#[utoipa::path(put, path = "/api/v1/jury/rounds/{id}/jurors/{juror}/absence", tag = "jury", params(("id" = Uuid, Path), ("juror" = Uuid, Path)), request_body = AbsenceBody, responses((status = OK, body = MovedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_juror_absence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, juror)): Path<(RoundId, AccountId)>,
    Body(body): Body<AbsenceBody>,
) -> Result<Json<MovedBody>> {
    let reviews = absences::mark_away(&platform, &viewer, id, juror, body.raw()).await?;
    Ok(Json(MovedBody { reviews }))
}

/// Say for a juror that they are back.
#[utoipa::path(delete, path = "/api/v1/jury/rounds/{id}/jurors/{juror}/absence", tag = "jury", params(("id" = Uuid, Path), ("juror" = Uuid, Path)), responses((status = OK, body = MovedBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn delete_juror_absence(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((id, juror)): Path<(RoundId, AccountId)>,
) -> Result<Json<MovedBody>> {
    let reviews = absences::mark_back(&platform, &viewer, id, juror).await?;
    Ok(Json(MovedBody { reviews }))
}
