//! JSON routes of processes.

use super::edition::Edition;
use super::{holds, service};
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::challenges::{ProcessForm, ProcessText};
use shared::fields::FieldErrors;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::processes::{Hold, Phase, PhaseKind, Plan};
use shared::time::Timestamp;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;

/// Rows on a page when nothing is asked, and at most.
pub const PAGE: (u64, u64) = (50, 200);

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_processes))
        .api(Operation::PublicRead, routes!(get_process))
        .api(Operation::ProcessCreate, routes!(create_process))
        .api(Operation::ProcessManage, routes!(set_phases))
        .api(Operation::ProcessManage, routes!(hold_phase))
        .api(Operation::ProcessManage, routes!(lift_hold))
}

/// An edition. Times are milliseconds since 1970.
#[derive(Serialize, ToSchema)]
struct ProcessBody {
    id: uuid::Uuid,
    slug: String,
    title: String,
    summary: String,
    /// The language of title and summary.
    language: &'static str,
    year: i32,
    /// Languages in which teams may write.
    languages: Vec<&'static str>,
    team_limit: i32,
    phases: Vec<PhaseBody>,
    /// The phase of this moment; none in a gap.
    phase: Option<&'static str>,
    /// Whether an organiser holds it there against the dates.
    by_hand: bool,
}

/// A dated phase: `from` inclusive, `until` exclusive.
#[derive(Serialize, Deserialize, ToSchema)]
struct PhaseBody {
    /// One of registration, drafting, jury, results, assembly.
    kind: String,
    from: i64,
    until: i64,
}

impl ProcessBody {
    fn new(edition: &Edition, now: Timestamp) -> Self {
        let standing = edition.standing(now);
        let phase = |phase: &Phase| PhaseBody {
            kind: phase.kind.to_string(),
            from: phase.from.0,
            until: phase.until.0,
        };
        let process = &edition.process;
        Self {
            id: process.id.0,
            slug: process.slug.to_string(),
            title: process.title.clone(),
            summary: process.summary.clone(),
            language: process.language.as_str(),
            year: process.year,
            languages: process.languages.iter().map(Language::as_str).collect(),
            team_limit: process.team_limit,
            phases: edition.plan.phases().iter().map(phase).collect(),
            phase: standing.phase.map(PhaseKind::as_str),
            by_hand: standing.by_hand,
        }
    }
}

/// Which part of a list.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Before {
    /// The id of the last one of the page before.
    before: Option<uuid::Uuid>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// Editions, newest first.
#[utoipa::path(get, path = "/api/v1/processes", tag = "processes", params(Before), responses((status = OK, body = [ProcessBody])))]
async fn list_processes(
    State(platform): State<Platform>,
    Query(page): Query<Before>,
) -> Result<Json<Vec<ProcessBody>>> {
    let limit = page.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let editions = service::list(&platform, page.before.map(Into::into), limit).await?;
    let now = platform.clock.now();
    Ok(Json(
        editions.iter().map(|edition| ProcessBody::new(edition, now)).collect(),
    ))
}

/// An edition.
#[utoipa::path(
    get, path = "/api/v1/processes/{slug}", tag = "processes",
    params(("slug" = String, Path, description = "The name in its address")),
    responses((status = OK, body = ProcessBody), (status = 404, body = ErrorBody))
)]
async fn get_process(State(platform): State<Platform>, Path(slug): Path<String>) -> Result<Json<ProcessBody>> {
    let edition = service::find(&platform, &slug).await?;
    Ok(Json(ProcessBody::new(&edition, platform.clock.now())))
}

/// What a new edition is made of.
#[derive(Deserialize, ToSchema)]
struct NewProcess {
    title: String,
    /// Made of the title when absent.
    #[serde(default)]
    slug: String,
    summary: String,
    year: u16,
    /// Language of title and summary, as `en`.
    language: String,
    languages: Vec<String>,
    team_limit: u8,
}

/// The address of what was made.
#[derive(Serialize, ToSchema)]
struct MadeProcess {
    id: uuid::Uuid,
    slug: String,
}

/// Begins an edition; you become its organiser.
#[utoipa::path(
    post, path = "/api/v1/processes", tag = "processes", request_body = NewProcess,
    responses((status = CREATED, body = MadeProcess), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 422, body = ErrorBody))
)]
async fn create_process(
    State(platform): State<Platform>,
    viewer: Viewer,
    Body(new): Body<NewProcess>,
) -> Result<(StatusCode, Json<MadeProcess>)> {
    viewer.person()?;
    let form = ProcessForm {
        title: new.title,
        slug: new.slug,
        summary: new.summary,
        year: new.year.to_string(),
        languages: new.languages.join(" "),
        team_limit: new.team_limit.to_string(),
    };
    let text = ProcessText::parse(&form)?;
    let language = Language::parse(&new.language).map_err(|code| crate::Error::field("language", code))?;
    let id = service::create(&platform, &viewer, &text, language).await?;
    Ok((
        StatusCode::CREATED,
        Json(MadeProcess {
            id: id.0,
            slug: text.slug.to_string(),
        }),
    ))
}

/// Sets the dates of all phases of an edition.
#[utoipa::path(
    put, path = "/api/v1/processes/{slug}/phases", tag = "processes",
    params(("slug" = String, Path, description = "The name in its address")), request_body = [PhaseBody],
    responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody))
)]
async fn set_phases(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(slug): Path<String>,
    Body(phases): Body<Vec<PhaseBody>>,
) -> Result<StatusCode> {
    viewer.person()?;
    let mut errors = FieldErrors::default();
    let phases: Vec<_> = phases
        .iter()
        .filter_map(|phase| {
            let kind = errors.take("kind", PhaseKind::parse(&phase.kind))?;
            Some(Phase {
                kind,
                from: Timestamp(phase.from),
                until: Timestamp(phase.until),
            })
        })
        .collect();
    let plan = Plan::parse(errors.finish(Some(phases))?)?;
    let edition = service::find_to_manage(&platform, &viewer, &slug).await?;
    service::set_phases(&platform, &viewer, edition.process.id, &plan).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A phase by hand.
#[derive(Deserialize, ToSchema)]
struct NewHold {
    /// A phase, or `pause` to close everything.
    phase: String,
    /// As `2026-11-24T18:00`, UTC; until it is lifted when absent.
    #[serde(default)]
    until: String,
    reason: String,
}

/// Holds an edition in a phase, whatever the dates. Undo it by lifting the hold.
#[utoipa::path(
    put, path = "/api/v1/processes/{slug}/hold", tag = "processes",
    params(("slug" = String, Path, description = "The name in its address")), request_body = NewHold,
    responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody))
)]
async fn hold_phase(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(slug): Path<String>,
    Body(new): Body<NewHold>,
) -> Result<StatusCode> {
    viewer.person()?;
    let edition = service::find_to_manage(&platform, &viewer, &slug).await?;
    let hold = Hold::parse(&new.phase, &new.until, &new.reason, platform.clock.now())?;
    holds::hold(&platform, &viewer, edition.process.id, &hold).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Lifts the hold of an edition: the dates count again.
#[utoipa::path(
    delete, path = "/api/v1/processes/{slug}/hold", tag = "processes",
    params(("slug" = String, Path, description = "The name in its address")),
    responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody))
)]
async fn lift_hold(State(platform): State<Platform>, viewer: Viewer, Path(slug): Path<String>) -> Result<StatusCode> {
    viewer.person()?;
    let edition = service::find_to_manage(&platform, &viewer, &slug).await?;
    holds::lift(&platform, &viewer, edition.process.id).await?;
    Ok(StatusCode::NO_CONTENT)
}
