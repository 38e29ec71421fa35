//! JSON routes of polls: what is public, one's own votes, and the cast.

use super::{cast, reading};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};
use shared::ids::{MandateId, PollId};
use shared::permissions::Operation;
use shared::polls::{Outcome, PollRules, Stance};
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(get_poll))
        .api(Operation::PublicRead, routes!(get_poll_file))
        .api(Operation::PollCast, routes!(cast_ballot))
}

/// A poll. Nothing in it tells how a vote goes before it is published.
#[derive(Serialize, ToSchema)]
struct Poll {
    id: Uuid,
    body: Uuid,
    meeting: Uuid,
    motion: Option<Uuid>,
    title: String,
    state: &'static str,
    #[schema(value_type = Object)]
    rules: PollRules,
    /// The votes that the person who asks may cast.
    my_votes: Vec<MyVoteBody>,
    /// Only once published: verdict, counts, and every number they rest on.
    #[schema(value_type = Option<Object>)]
    outcome: Option<Outcome>,
}

#[derive(Serialize, ToSchema)]
struct MyVoteBody {
    mandate: Uuid,
    /// `holder`, `substitute` or `proxy`.
    right: &'static str,
    has_cast: bool,
}

/// A vote.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
struct Cast {
    mandate: Uuid,
    /// `yes`, `no` or `abstain`.
    stance: String,
}

/// The vote was counted.
#[derive(Serialize, ToSchema)]
struct Counted {
    /// Only of a secret vote: the code that stands in the published list. It is shown once and kept nowhere else.
    receipt: Option<String>,
}

/// One poll.
#[utoipa::path(get, path = "/api/v1/polls/{id}", tag = "polls", params(("id" = Uuid, Path)), responses((status = OK, body = Poll), (status = 404, body = crate::error::ErrorBody)))]
async fn get_poll(State(platform): State<Platform>, viewer: Viewer, Path(id): Path<PollId>) -> Result<Json<Poll>> {
    let row = reading::get(&platform, id).await?;
    let votes = reading::my_votes(&platform, &viewer, &row).await?;
    let vote = |vote: reading::MyVote| MyVoteBody {
        mandate: vote.mandate.0,
        right: vote.right.as_str(),
        has_cast: vote.has_cast,
    };
    Ok(Json(Poll {
        id: id.0,
        body: row.body_id.0,
        meeting: row.meeting_id.0,
        motion: row.motion_id.map(|id| id.0),
        state: row.state.as_str(),
        rules: row.rules(),
        my_votes: votes.into_iter().map(vote).collect(),
        outcome: row.published().map(|file| file.outcome),
        title: row.title,
    }))
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

/// Casts a vote.
#[utoipa::path(post, path = "/api/v1/polls/{id}/ballots", tag = "polls", params(("id" = Uuid, Path)), request_body = Cast,
    responses((status = OK, body = Counted), (status = 403, body = crate::error::ErrorBody), (status = 409, body = crate::error::ErrorBody)))]
async fn cast_ballot(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<PollId>,
    Body(body): Body<Cast>,
) -> Result<Json<Counted>> {
    let stance = Stance::parse(&body.stance).map_err(|code| Error::field("stance", code))?;
    let receipt = cast::cast(&platform, &viewer, id, MandateId(body.mandate), stance).await?;
    Ok(Json(Counted {
        receipt: receipt.map(|code| code.to_string()),
    }))
}
