//! JSON routes of teams.

use super::entity::team;
use super::search::{self, Place, Search};
use super::service::{self, TeamText};
use super::{read, requests};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::processes;
use crate::processes::api::PAGE;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::TeamId;
use shared::languages::{Language, Languages};
use shared::permissions::Operation;
use shared::teams::{JoinCode, Tags};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::TeamRead, routes!(list_teams))
        .api(Operation::TeamRead, routes!(get_team))
        .api(Operation::TeamJoin, routes!(create_team))
        .api(Operation::TeamJoin, routes!(join_team))
        .api(Operation::TeamJoin, routes!(ask_to_join))
        .api(Operation::TeamLead, routes!(decide_request))
        .api(Operation::TeamWrite, routes!(leave_team))
        .api(Operation::TeamHandOver, routes!(hand_over_team))
}

/// A team, as everybody who is logged in sees it.
#[derive(Serialize, ToSchema)]
struct TeamBody {
    id: uuid::Uuid,
    name: String,
    description: String,
    languages: Vec<&'static str>,
    interests: Vec<String>,
    /// How many people are in it.
    members: i32,
}

impl From<team::Model> for TeamBody {
    fn from(team: team::Model) -> Self {
        Self {
            id: team.id.0,
            name: team.name.to_string(),
            description: team.description.to_string(),
            languages: team.languages.iter().map(Language::as_str).collect(),
            interests: team.interests.iter().map(str::to_owned).collect(),
            members: team.members,
        }
    }
}

/// A team that was looked for, and why it fits.
#[derive(Serialize, ToSchema)]
struct FoundBody {
    team: TeamBody,
    /// Languages in common.
    languages: Vec<&'static str>,
    /// Interests in common.
    interests: Vec<String>,
    /// Places left.
    free: u8,
    /// 0 to 100.
    points: u32,
    /// Give this as `after` for what follows.
    place: String,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// The edition's name in its address.
    process: String,
    /// Codes with spaces between, as `fr ar`.
    #[serde(default)]
    languages: String,
    /// Words with commas between.
    #[serde(default)]
    interests: String,
    /// The `place` of the last team of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// Teams of an edition, best match first.
#[utoipa::path(get, path = "/api/v1/teams", tag = "teams", params(Wanted), responses((status = OK, body = [FoundBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_teams(
    State(platform): State<Platform>,
    viewer: Viewer,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<FoundBody>>> {
    viewer.person()?;
    let edition = processes::service::find(&platform, &wanted.process).await?;
    let search = Search {
        process: edition.process.id,
        team_limit: u8::try_from(edition.process.team_limit).unwrap_or(u8::MAX),
        languages: Languages::parse(&wanted.languages).map_err(|code| Error::field("languages", code))?,
        interests: Tags::parse(&wanted.interests).map_err(|code| Error::field("interests", code))?,
    };
    let after = wanted
        .after
        .as_deref()
        .map(|raw| Place::parse(raw).ok_or(Error::NotFound))
        .transpose()?;
    let limit = wanted.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let found = search::find(&platform, &viewer, &search, after, limit).await?;
    let body = found.into_iter().map(|found| FoundBody {
        languages: found.fit.languages.iter().map(Language::as_str).collect(),
        interests: found.fit.interests.clone(),
        free: found.fit.free,
        points: found.fit.points(),
        place: found.place.to_string(),
        team: found.team.into(),
    });
    Ok(Json(body.collect()))
}

/// A team with its people.
#[derive(Serialize, ToSchema)]
struct TeamPeopleBody {
    team: TeamBody,
    members: Vec<MemberBody>,
    mentors: Vec<String>,
    /// For its members only.
    #[serde(skip_serializing_if = "Option::is_none")]
    join_code: Option<String>,
}

#[derive(Serialize, ToSchema)]
struct MemberBody {
    id: uuid::Uuid,
    pseudonym: String,
    /// `lead` or `member`.
    role: &'static str,
}

/// A team.
#[utoipa::path(get, path = "/api/v1/teams/{id}", tag = "teams", params(("id" = uuid::Uuid, Path, description = "The team")), responses((status = OK, body = TeamPeopleBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_team(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(team): Path<String>,
) -> Result<Json<TeamPeopleBody>> {
    viewer.person()?;
    let view = read::load(&platform, &viewer, id(&team)?).await?;
    let is_member = viewer.may(Operation::TeamWrite, &view.object);
    Ok(Json(TeamPeopleBody {
        members: view
            .members
            .into_iter()
            .map(|member| MemberBody {
                id: member.account.0,
                pseudonym: member.name,
                role: member.role.as_str(),
            })
            .collect(),
        mentors: view.mentors.into_iter().map(|(_, name)| name).collect(),
        join_code: is_member.then(|| view.team.join_code.to_string()),
        team: view.team.into(),
    }))
}

/// What a new team says of itself.
#[derive(Deserialize, ToSchema)]
struct NewTeam {
    /// The edition's name in its address.
    process: String,
    name: String,
    #[serde(default)]
    description: String,
    languages: Vec<String>,
    #[serde(default)]
    interests: Vec<String>,
}

/// The id of a team.
#[derive(Serialize, ToSchema)]
struct TeamIdBody {
    id: uuid::Uuid,
}

fn made(id: TeamId) -> (StatusCode, Json<TeamIdBody>) {
    (StatusCode::CREATED, Json(TeamIdBody { id: id.0 }))
}

/// Begins a team; you lead it.
#[utoipa::path(post, path = "/api/v1/teams", tag = "teams", request_body = NewTeam, responses((status = CREATED, body = TeamIdBody), (status = 401, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn create_team(
    State(platform): State<Platform>,
    viewer: Viewer,
    Body(new): Body<NewTeam>,
) -> Result<(StatusCode, Json<TeamIdBody>)> {
    viewer.person()?;
    let edition = processes::service::find(&platform, &new.process).await?;
    let text = TeamText::parse(
        &new.name,
        &new.description,
        &new.languages.join(" "),
        &new.interests.join(","),
    )?;
    Ok(made(
        service::create(&platform, &viewer, edition.process.id, &text).await?,
    ))
}

#[derive(Deserialize, ToSchema)]
struct CodeBody {
    code: String,
}

/// Joins the team that has a code.
#[utoipa::path(post, path = "/api/v1/teams/join", tag = "teams", request_body = CodeBody, responses((status = CREATED, body = TeamIdBody), (status = 401, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn join_team(
    State(platform): State<Platform>,
    viewer: Viewer,
    Body(body): Body<CodeBody>,
) -> Result<(StatusCode, Json<TeamIdBody>)> {
    viewer.person()?;
    let code = JoinCode::parse(&body.code).map_err(|code| Error::field("code", code))?;
    Ok(made(service::join_by_code(&platform, &viewer, &code).await?))
}

#[derive(Deserialize, ToSchema)]
struct RequestBody {
    #[serde(default)]
    message: String,
}

/// Asks to join a team.
#[utoipa::path(post, path = "/api/v1/teams/{id}/requests", tag = "teams", params(("id" = uuid::Uuid, Path, description = "The team")), request_body = RequestBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn ask_to_join(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(team): Path<String>,
    Body(body): Body<RequestBody>,
) -> Result<StatusCode> {
    viewer.person()?;
    requests::ask(&platform, &viewer, id(&team)?, &body.message).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct DecisionBody {
    /// `accept` or `decline`.
    decision: String,
}

/// Accepts or declines a wish to join, as the lead.
#[utoipa::path(post, path = "/api/v1/teams/{id}/requests/{request}", tag = "teams", params(("id" = uuid::Uuid, Path, description = "The team"), ("request" = uuid::Uuid, Path, description = "The wish")), request_body = DecisionBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn decide_request(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((team, request)): Path<(String, String)>,
    Body(body): Body<DecisionBody>,
) -> Result<StatusCode> {
    viewer.person()?;
    let accept = requests::parse_decision(&body.decision)?;
    requests::decide(&platform, &viewer, id(&team)?, id(&request)?, accept).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Leaves a team.
#[utoipa::path(post, path = "/api/v1/teams/{id}/leave", tag = "teams", params(("id" = uuid::Uuid, Path, description = "The team")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn leave_team(State(platform): State<Platform>, viewer: Viewer, Path(team): Path<String>) -> Result<StatusCode> {
    viewer.person()?;
    service::leave(&platform, &viewer, id(&team)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct NextLead {
    /// The member who leads from now on.
    account: uuid::Uuid,
}

/// Gives the lead to another member.
#[utoipa::path(put, path = "/api/v1/teams/{id}/lead", tag = "teams", params(("id" = uuid::Uuid, Path, description = "The team")), request_body = NextLead, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn hand_over_team(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(team): Path<String>,
    Body(body): Body<NextLead>,
) -> Result<StatusCode> {
    viewer.person()?;
    service::hand_over(&platform, &viewer, id(&team)?, body.account.into()).await?;
    Ok(StatusCode::NO_CONTENT)
}
