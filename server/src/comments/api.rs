//! JSON routes of comments.

pub(crate) mod bodies;

use super::read::{self, Filter, Talks};
use super::service::{self, Chosen};
use super::suggestions::{self, AT_ONCE, Suggested};
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::processes::api::PAGE;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use bodies::{PlaceBody, ThreadBody};
use serde::{Deserialize, Serialize};
use shared::changeset::Passage;
use shared::comments::{CommentText, HideReason, ThreadState};
use shared::fields::{FieldCode, FieldErrors};
use shared::permissions::Operation;
use shared::suggestions::{DeclineReason, Replacement};
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::CommentRead, routes!(list_threads))
        .api(Operation::CommentWrite, routes!(start_thread))
        .api(Operation::CommentRead, routes!(get_thread))
        .api(Operation::CommentWrite, routes!(set_thread_state))
        .api(Operation::CommentWrite, routes!(reply_in_thread))
        .api(Operation::CommentChange, routes!(change_comment))
        .api(Operation::CommentChange, routes!(delete_comment))
        .api(Operation::CommentModerate, routes!(moderate_comment))
        .api(Operation::SuggestionDecide, routes!(decide_suggestion))
        .api(Operation::SuggestionDecide, routes!(accept_suggestions))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// `open` or `resolved`; both when absent.
    state: Option<String>,
    /// Only of this document.
    document: Option<String>,
    /// `true`: only those with an open suggestion.
    suggested: Option<bool>,
    /// The last talk of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// The talks about a draft, the newest first.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/threads", tag = "comments", params(("proposal" = String, Path, description = "The proposal's id"), Wanted), responses((status = OK, body = [ThreadBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn list_threads(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<ThreadBody>>> {
    let state = wanted.state.as_deref().map(ThreadState::parse).transpose();
    let filter = Filter {
        state: state.map_err(|code| Error::field("state", code))?,
        document: wanted.document.as_deref().map(id).transpose()?,
        suggested: wanted.suggested.unwrap_or_default(),
        ..Filter::default()
    };
    let after = wanted.after.as_deref().map(id).transpose()?;
    let limit = wanted.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let talks = read::list(&platform, &viewer, id(&proposal)?, filter, after, limit).await?;
    Ok(Json(talks.threads.into_iter().map(ThreadBody::from).collect()))
}

#[derive(Deserialize, ToSchema)]
struct NewThread {
    document: Uuid,
    /// The words by their place; or by `quote`.
    place: Option<PlaceBody>,
    /// The words, copied out of the newest text. With `place` and `replacement`: the words that the person saw there.
    quote: Option<String>,
    text: String,
    /// Other words that are suggested in their place, up to 4,000 characters; none to take them out.
    replacement: Option<String>,
}

/// What was made.
#[derive(Serialize, ToSchema)]
pub(crate) struct MadeBody {
    pub(crate) id: Uuid,
}

/// Begin a talk about words of a document.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/threads", tag = "comments", params(("proposal" = String, Path, description = "The proposal's id")), request_body = NewThread, responses((status = CREATED, body = MadeBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn start_thread(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(new): Body<NewThread>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let mut errors = FieldErrors::default();
    let text = errors.take("text", CommentText::parse(&new.text));
    let base = new.place.as_ref().and(new.quote.clone());
    let suggested = new.replacement.as_deref().map(|words| {
        // Others may have changed the words since: without those that were seen, nobody could tell.
        if new.place.is_some() && base.is_none() {
            errors.add("quote", FieldCode::Required);
        }
        errors.take("replacement", Replacement::parse(words))
    });
    let chosen = match (new.place, new.quote) {
        (Some(place), _) => Passage::new(place.from, place.to)
            .map(|words| Chosen::Place(place.version, words))
            .ok_or(FieldCode::Required),
        (None, Some(quote)) => Ok(Chosen::Quote(quote)),
        (None, None) => Err(FieldCode::Required),
    };
    let chosen = errors.take("passage", chosen);
    let (text, chosen) = errors.finish(text.zip(chosen))?;
    let suggested = suggested.flatten().map(|replacement| Suggested { base, replacement });
    let made = service::start(
        &platform,
        &viewer,
        id(&proposal)?,
        new.document.into(),
        &chosen,
        &text,
        suggested.as_ref(),
    )
    .await?;
    Ok((StatusCode::CREATED, Json(MadeBody { id: made.0 })))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct After {
    /// The last comment of the page before.
    after: Option<String>,
}

/// One talk with 50 of its comments, the oldest first.
#[utoipa::path(get, path = "/api/v1/threads/{thread}", tag = "comments", params(("thread" = String, Path, description = "The talk's id"), After), responses((status = OK, body = ThreadBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_thread(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(thread): Path<String>,
    Query(wanted): Query<After>,
) -> Result<Json<ThreadBody>> {
    let after = wanted.after.as_deref().map(id).transpose()?;
    let (Talks { threads, .. }, _) = read::one(&platform, &viewer, id(&thread)?, after).await?;
    let thread = threads.into_iter().next().ok_or(Error::NotFound)?;
    Ok(Json(thread.into()))
}

#[derive(Deserialize, ToSchema)]
struct StateBody {
    /// `open` or `resolved`.
    state: String,
}

/// End a talk, or open it again.
#[utoipa::path(put, path = "/api/v1/threads/{thread}/state", tag = "comments", params(("thread" = String, Path, description = "The talk's id")), request_body = StateBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn set_thread_state(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(thread): Path<String>,
    Body(body): Body<StateBody>,
) -> Result<StatusCode> {
    let state = ThreadState::parse(&body.state).map_err(|code| Error::field("state", code))?;
    service::set_state(&platform, &viewer, id(&thread)?, state).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct TextBody {
    /// 1 to 2,000 characters; `@name` mentions somebody who may read the draft.
    text: String,
}

impl TextBody {
    fn parse(&self) -> Result<CommentText> {
        CommentText::parse(&self.text).map_err(|code| Error::field("text", code))
    }
}

/// Answer in a talk; one that has ended goes on.
#[utoipa::path(post, path = "/api/v1/threads/{thread}/comments", tag = "comments", params(("thread" = String, Path, description = "The talk's id")), request_body = TextBody, responses((status = CREATED, body = MadeBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn reply_in_thread(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(thread): Path<String>,
    Body(body): Body<TextBody>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let made = service::reply(&platform, &viewer, id(&thread)?, &body.parse()?).await?;
    Ok((StatusCode::CREATED, Json(MadeBody { id: made.0 })))
}

/// Change one's own comment.
#[utoipa::path(put, path = "/api/v1/comments/{comment}", tag = "comments", params(("comment" = String, Path, description = "The comment's id")), request_body = TextBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn change_comment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(comment): Path<String>,
    Body(body): Body<TextBody>,
) -> Result<StatusCode> {
    service::change(&platform, &viewer, id(&comment)?, &body.parse()?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take one's own comment back. A talk in which nothing is left goes with it.
#[utoipa::path(delete, path = "/api/v1/comments/{comment}", tag = "comments", params(("comment" = String, Path, description = "The comment's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn delete_comment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(comment): Path<String>,
) -> Result<StatusCode> {
    service::delete(&platform, &viewer, id(&comment)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct HideBody {
    /// Why it is hidden; absent to show it again.
    reason: Option<String>,
}

/// Hide a comment from the others, with a reason, or show it again.
#[utoipa::path(put, path = "/api/v1/comments/{comment}/hidden", tag = "comments", params(("comment" = String, Path, description = "The comment's id")), request_body = HideBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn moderate_comment(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(comment): Path<String>,
    Body(body): Body<HideBody>,
) -> Result<StatusCode> {
    let reason = body.reason.as_deref().map(HideReason::parse).transpose();
    let reason = reason.map_err(|code| Error::field("reason", code))?;
    service::moderate(&platform, &viewer, id(&comment)?, reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct DecisionBody {
    accept: bool,
    /// Why not, when it is declined: 2 to 300 characters.
    reason: Option<String>,
}

/// Take over the words that a talk suggests, or decline them.
#[utoipa::path(put, path = "/api/v1/threads/{thread}/suggestion", tag = "comments", params(("thread" = String, Path, description = "The talk's id")), request_body = DecisionBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn decide_suggestion(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(thread): Path<String>,
    Body(body): Body<DecisionBody>,
) -> Result<StatusCode> {
    if body.accept {
        suggestions::accept(&platform, &viewer, id(&thread)?).await?;
    } else {
        let reason = DeclineReason::parse(body.reason.as_deref().unwrap_or_default());
        let reason = reason.map_err(|code| Error::field("reason", code))?;
        suggestions::decline(&platform, &viewer, id(&thread)?, reason).await?;
    }
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct AcceptedBody {
    /// Up to 50 talks, as the list with `suggested=true` names them.
    threads: Vec<Uuid>,
}

/// What became of several suggestions.
#[derive(Serialize, ToSchema)]
struct TakenBody {
    accepted: usize,
    /// Those that did not go: decided, hidden, gone or overtaken meanwhile.
    left: usize,
}

/// Take over several suggestions for a draft, each by itself.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/suggestions/accepted", tag = "comments", params(("proposal" = String, Path, description = "The proposal's id")), request_body = AcceptedBody, responses((status = OK, body = TakenBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn accept_suggestions(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(body): Body<AcceptedBody>,
) -> Result<Json<TakenBody>> {
    if body.threads.len() > AT_ONCE {
        return Err(Error::field("threads", FieldCode::TooLong));
    }
    let threads: Vec<_> = body.threads.into_iter().map(Into::into).collect();
    let taken = suggestions::accept_all(&platform, &viewer, id(&proposal)?, &threads).await?;
    Ok(Json(TakenBody {
        accepted: taken.accepted,
        left: taken.left,
    }))
}
