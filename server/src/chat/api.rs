//! JSON routes of the chat.

use super::read::{self, A_PAGE, MessageView};
use super::service;
use crate::accounts::Viewer;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::processes::api::PAGE;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::chat::ChatText;
use shared::comments::HideReason;
use shared::permissions::Operation;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::ChatRead, routes!(list_messages))
        .api(Operation::ChatWrite, routes!(say_message))
        .api(Operation::ChatChange, routes!(take_message_back))
        .api(Operation::ChatModerate, routes!(moderate_message))
}

/// What one person says in the chat.
#[derive(Serialize, ToSchema)]
struct MessageBody {
    id: Uuid,
    author: String,
    /// Absent when it was taken back or is hidden from you.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// In milliseconds.
    created_at: i64,
    /// It was taken back.
    is_gone: bool,
    /// Why it is hidden, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<String>,
}

impl From<MessageView> for MessageBody {
    fn from(view: MessageView) -> Self {
        Self {
            id: view.id.0,
            author: view.author,
            text: view.text,
            created_at: view.created_at.0,
            is_gone: view.is_gone,
            hidden: view.hidden,
        }
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Earlier {
    /// The first message of the page after.
    before: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// The newest messages of a room's chat, the oldest of them first.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/messages", tag = "chat", params(("proposal" = String, Path, description = "The proposal's id"), Earlier), responses((status = OK, body = [MessageBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_messages(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Query(wanted): Query<Earlier>,
) -> Result<Json<Vec<MessageBody>>> {
    let before = wanted.before.as_deref().map(id).transpose()?;
    let limit = wanted.limit.unwrap_or(A_PAGE).clamp(1, PAGE.1);
    let chat = read::page(&platform, &viewer, id(&proposal)?, before, limit).await?;
    Ok(Json(chat.messages.into_iter().map(MessageBody::from).collect()))
}

#[derive(Deserialize, ToSchema)]
struct NewMessage {
    /// 1 to 1,000 characters.
    text: String,
}

/// What was said.
#[derive(Serialize, ToSchema)]
struct SaidBody {
    id: Uuid,
}

/// Say something in the chat of a room; 20 times in a minute at most.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/messages", tag = "chat", params(("proposal" = String, Path, description = "The proposal's id")), request_body = NewMessage, responses((status = CREATED, body = SaidBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody), (status = 429, body = ErrorBody)))]
async fn say_message(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(new): Body<NewMessage>,
) -> Result<(StatusCode, Json<SaidBody>)> {
    let text = ChatText::parse(&new.text).map_err(|code| Error::field("text", code))?;
    let said = service::say(&platform, &viewer, id(&proposal)?, &text).await?;
    Ok((StatusCode::CREATED, Json(SaidBody { id: said.0 })))
}

/// Take one's own message back.
#[utoipa::path(delete, path = "/api/v1/messages/{message}", tag = "chat", params(("message" = String, Path, description = "The message's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn take_message_back(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(message): Path<String>,
) -> Result<StatusCode> {
    service::take_back(&platform, &viewer, id(&message)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct HideMessage {
    /// Why it is hidden; absent to show it again.
    reason: Option<String>,
}

/// Hide a message from the others, with a reason, or show it again.
#[utoipa::path(put, path = "/api/v1/messages/{message}/hidden", tag = "chat", params(("message" = String, Path, description = "The message's id")), request_body = HideMessage, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn moderate_message(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(message): Path<String>,
    Body(body): Body<HideMessage>,
) -> Result<StatusCode> {
    let reason = body.reason.as_deref().map(HideReason::parse).transpose();
    let reason = reason.map_err(|code| Error::field("reason", code))?;
    service::moderate(&platform, &viewer, id(&message)?, reason).await?;
    Ok(StatusCode::NO_CONTENT)
}
