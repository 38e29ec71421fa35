//! JSON routes of polls: what is public, one's own votes, the cast, and the acts of the chair.

use super::cast::{self, Cast};
use super::entity::poll::Model;
use super::mine::MyVote;
use super::reading::{self, Listed, Within};
use super::{publication, resultless, service, sight, ties};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use shared::fields::FieldCode;
use shared::ids::{BodyId, MandateId, PollId};
use shared::permissions::Operation;
use shared::polls::{Contest, Finding, OptionNumber, PollRules, Vote};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_polls))
        .api(Operation::PublicRead, routes!(get_poll))
        .api(Operation::PublicRead, routes!(get_poll_file))
        .api(Operation::PollCast, routes!(cast_ballot))
        .api(Operation::PollLead, routes!(act_on_poll))
}

/// A poll in a list.
#[derive(Serialize, ToSchema)]
struct PollSummary {
    id: Uuid,
    meeting: Uuid,
    title: String,
    state: &'static str,
    method: &'static str,
    secrecy: &'static str,
    /// Only once published.
    verdict: Option<&'static str>,
}

/// A poll. Nothing in it tells how a vote goes before it is published.
#[derive(Serialize, ToSchema)]
struct Poll {
    id: Uuid,
    body: Uuid,
    meeting: Uuid,
    /// The motion it decides, when it is one.
    motion: Option<Uuid>,
    /// The motions it decides: of a block several.
    motions: Vec<Uuid>,
    title: String,
    state: &'static str,
    #[schema(value_type = Object)]
    rules: PollRules,
    /// Method, numbers of options and seats, rule for ties.
    #[schema(value_type = Object)]
    contest: Contest,
    /// What stands on the ballot, option 1 first; a question has none.
    options: Vec<PollOption>,
    /// The votes that the person who asks may cast.
    my_votes: Vec<MyVoteBody>,
    /// Only once published: verdict, counts, and every number they rest on.
    #[schema(value_type = Option<Object>)]
    outcome: Option<Finding>,
}

#[derive(Serialize, ToSchema)]
struct PollOption {
    number: i32,
    /// Empty when the candidate's account was erased.
    title: Option<String>,
    motion: Option<Uuid>,
}

#[derive(Serialize, ToSchema)]
struct MyVoteBody {
    mandate: Uuid,
    /// `holder`, `substitute` or `proxy`.
    right: &'static str,
    has_cast: bool,
    /// It is cast in the room.
    in_room: bool,
    /// What stands of a named vote that one cast oneself, or that was cast for one's own mandate.
    stands: Option<String>,
}

impl From<MyVote> for MyVoteBody {
    fn from(vote: MyVote) -> Self {
        Self {
            mandate: vote.mandate.0,
            right: vote.right.as_str(),
            has_cast: vote.has_cast,
            in_room: vote.in_room,
            stands: vote.stands.map(|(_, vote)| vote.to_string()),
        }
    }
}

/// A vote.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct NewBallot {
    mandate: Uuid,
    /// By the method of the poll: `yes`, `2`, `1,4`, `5,-,0`, `3>1=2`, or `abstain`.
    vote: String,
    /// That the vote may be known when fewer than five people cast a secret one.
    #[serde(default)]
    agrees: bool,
}

/// The vote was counted.
#[derive(Serialize, ToSchema)]
struct Counted {
    /// Only of a secret vote: the code that stands in the published list. It is shown once and kept nowhere else.
    receipt: Option<String>,
}

/// An act of the chair.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct PollActBody {
    /// `start`, `stop`, `publish`, `remove`; `decide` a tie, `draw` the lot of one; `end-without-result` where too few secret votes came.
    act: String,
    /// Of `decide`: the options that go on.
    #[serde(default)]
    wins: Vec<OptionNumber>,
    /// Of `decide`.
    #[serde(default)]
    reason: String,
    /// Of `draw`: what was drawn in the open.
    #[serde(default)]
    seed: String,
}

/// What became of a poll.
#[derive(Serialize, ToSchema)]
struct Acted {
    /// The poll as it is now; nothing once it was removed.
    poll: Option<Poll>,
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Before {
    /// The last poll of the page before.
    before: Option<Uuid>,
}

/// The latest polls of a body, newest first: 30 on a page.
#[utoipa::path(get, path = "/api/v1/bodies/{id}/polls", tag = "polls", params(("id" = Uuid, Path), Before), responses((status = OK, body = [PollSummary])))]
async fn list_polls(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<BodyId>,
    Query(page): Query<Before>,
) -> Result<Json<Vec<PollSummary>>> {
    let (rows, _) = reading::list(&platform, &viewer, Within::Body(id), page.before.map(PollId)).await?;
    let summary = |row: Listed| PollSummary {
        id: row.id.0,
        meeting: row.meeting_id.0,
        title: row.title,
        state: row.state.as_str(),
        method: row.method.as_str(),
        secrecy: row.secrecy.as_str(),
        verdict: row.verdict.map(|verdict| verdict.as_str()),
    };
    Ok(Json(rows.into_iter().map(summary).collect()))
}

/// One poll.
#[utoipa::path(get, path = "/api/v1/polls/{id}", tag = "polls", params(("id" = Uuid, Path)), responses((status = OK, body = Poll), (status = 404, body = crate::error::ErrorBody)))]
async fn get_poll(State(platform): State<Platform>, viewer: Viewer, Path(id): Path<PollId>) -> Result<Json<Poll>> {
    let row = sight::get(&platform, &viewer, id).await?;
    Ok(Json(show(&platform, &viewer, row).await?))
}

async fn show(platform: &Platform, viewer: &Viewer, row: Model) -> Result<Poll> {
    let votes = reading::my_votes(platform, viewer, &row).await?;
    let motions = reading::motions_of(platform.db.read(), &row).await?;
    let options = reading::options(platform.db.read(), &row).await?;
    let options = options.into_iter().map(|option| PollOption {
        number: option.position,
        title: option.title,
        motion: option.motion_id.map(|id| id.0),
    });
    Ok(Poll {
        id: row.id.0,
        body: row.body_id.0,
        meeting: row.meeting_id.0,
        motion: row.motion_id.map(|id| id.0),
        motions: motions.into_iter().map(|motion| motion.id.0).collect(),
        state: row.state.as_str(),
        rules: row.rules(),
        contest: row.contest()?,
        options: options.collect(),
        my_votes: votes.into_iter().map(MyVoteBody::from).collect(),
        outcome: row.published().map(|file| file.outcome),
        title: row.title,
    })
}

/// The file of a published poll, to be counted again by `inquiry-lab verify poll FILE`. That of a named poll is for members.
#[utoipa::path(get, path = "/api/v1/polls/{id}/file", tag = "polls", params(("id" = Uuid, Path)), responses((status = OK, body = Object), (status = 404, body = crate::error::ErrorBody)))]
async fn get_poll_file(State(platform): State<Platform>, viewer: Viewer, Path(id): Path<PollId>) -> Result<Response> {
    let text = reading::file(&platform, &viewer, id).await?;
    let disposition = format!("attachment; filename=\"poll-{id}.json\"");
    let headers = [
        (header::CONTENT_TYPE, "application/json".to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
    ];
    Ok((headers, text).into_response())
}

/// Casts a vote, or changes a named one while the poll runs.
#[utoipa::path(post, path = "/api/v1/polls/{id}/ballots", tag = "polls", params(("id" = Uuid, Path)), request_body = NewBallot,
    responses((status = OK, body = Counted), (status = 403, body = crate::error::ErrorBody), (status = 409, body = crate::error::ErrorBody)))]
async fn cast_ballot(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<PollId>,
    Body(body): Body<NewBallot>,
) -> Result<Json<Counted>> {
    let contest = sight::get(&platform, &viewer, id).await?.contest()?;
    let vote = Vote::parse(&contest, &body.vote).map_err(|code| Error::field("vote", code))?;
    let agrees = body.agrees;
    let receipt = cast::cast(&platform, &viewer, id, MandateId(body.mandate), Cast { vote, agrees }).await?;
    Ok(Json(Counted {
        receipt: receipt.map(|code| code.to_string()),
    }))
}

/// Starts, stops, publishes or removes a poll, or decides its tie; and gives the poll as it is then.
#[utoipa::path(post, path = "/api/v1/polls/{id}/act", tag = "polls", params(("id" = Uuid, Path)), request_body = PollActBody,
    responses((status = OK, body = Acted), (status = 403, body = crate::error::ErrorBody), (status = 409, body = crate::error::ErrorBody)))]
async fn act_on_poll(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<PollId>,
    Body(body): Body<PollActBody>,
) -> Result<Json<Acted>> {
    match body.act.as_str() {
        "start" => service::start(&platform, &viewer, id).await?,
        "stop" => service::stop(&platform, &viewer, id).await?,
        "publish" => publication::publish(&platform, &viewer, id).await?,
        "decide" => ties::decide(&platform, &viewer, id, &body.wins, &body.reason).await?,
        "draw" => ties::draw(&platform, &viewer, id, &body.seed).await?,
        "end-without-result" => resultless::end(&platform, &viewer, id).await?,
        "remove" => {
            service::remove(&platform, &viewer, id).await?;
            return Ok(Json(Acted { poll: None }));
        }
        _ => {
            // Who may not act learns nothing about the words of the body.
            viewer.require(Operation::PollLead, &sight::get(&platform, &viewer, id).await?.object())?;
            return Err(Error::field("act", FieldCode::NotAChoice));
        }
    }
    let row = sight::get(&platform, &viewer, id).await?;
    let poll = Some(show(&platform, &viewer, row).await?);
    Ok(Json(Acted { poll }))
}
