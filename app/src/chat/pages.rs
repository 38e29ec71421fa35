//! Handlers of the chat, of one message, and of the part in the room.

use super::views::{ChatPage, Log, OneMessage};
use crate::forms::{Form, FormState};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::chat::read::{self, A_PAGE, Chat};
use server::chat::service;
use server::proposals::access;
use shared::chat::ChatText;
use shared::comments::HideReason;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{ChatMessageId, ProposalId};
use shared::proposals::ProposalNumber;

/// Messages that the room shows; the others are on the page.
const IN_ROOM: u64 = 30;

/// The newest messages of a room.
///
/// # Errors
/// As `read::page`.
pub async fn in_room(page: &Page, proposal: ProposalId) -> Result<Chat, Error> {
    read::page(&page.platform, &page.viewer, proposal, None, IN_ROOM).await
}

/// The part of a room's page.
pub async fn get_part(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let number = ProposalNumber::parse(&number).map_err(|_| Error::NotFound)?;
    let db = page.platform.db.read();
    let access = access::load_by_number(db, &page.viewer, &number, page.now).await?;
    let chat = in_room(&page, access.proposal.id).await?;
    Ok(page.render_part(|| view! { <Log chat=chat boxed=true /> }.into_any()))
}

pub async fn get_chat(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    chat_page(&page, id, FormState::empty(), StatusCode::OK).await
}

async fn chat_page(page: &Page, id: ProposalId, state: FormState, status: StatusCode) -> PageResult {
    let before = page.query("before").parse().ok();
    let chat = read::page(&page.platform, &page.viewer, id, before, A_PAGE).await?;
    Ok(page.render(|| {
        let body = view! { <ChatPage chat=chat is_older=before.is_some() state=state /> };
        Document::new(t!("chat-title"), body).with_status(status)
    }))
}

/// Says something.
pub async fn post_chat(page: Page, Path((_, id)): Path<(String, ProposalId)>, form: Form) -> PageResult {
    let (code, status) = match ChatText::parse(form.get("text")) {
        Err(code) => (code, StatusCode::UNPROCESSABLE_ENTITY),
        Ok(text) => match service::say(&page.platform, &page.viewer, id, &text).await {
            Ok(_) => return Ok(page.redirect_done(&format!("/proposals/{id}/chat"), "chat-said")),
            // The words stay in the form.
            Err(Error::TooMany(_)) => (FieldCode::TooFast, StatusCode::TOO_MANY_REQUESTS),
            Err(other) => return Err(other.into()),
        },
    };
    let state = FormState::refused(form, FieldErrors::one("text", code));
    chat_page(&page, id, state, status).await
}

type MessagePath = Path<(String, ProposalId, ChatMessageId)>;

/// The message at this address, if it is of this proposal.
async fn load(page: &Page, id: ProposalId, message: ChatMessageId) -> Result<Chat, Error> {
    let chat = read::one(&page.platform, &page.viewer, message).await?;
    if chat.access.proposal.id == id {
        Ok(chat)
    } else {
        Err(Error::NotFound)
    }
}

pub async fn get_message(page: Page, Path((_, id, message)): MessagePath) -> PageResult {
    let chat = load(&page, id, message).await?;
    Ok(message_page(&page, chat, FormState::empty()))
}

fn message_page(page: &Page, chat: Chat, state: FormState) -> Response {
    page.render(|| {
        let body = view! { <OneMessage chat=chat state=state.clone() /> };
        Document::of_form(t!("chat-message-title"), &state, body)
    })
}

/// Takes one's own message back.
pub async fn post_message(page: Page, Path((_, id, message)): MessagePath, _: Form) -> PageResult {
    load(&page, id, message).await?;
    service::take_back(&page.platform, &page.viewer, message).await?;
    Ok(page.redirect_done(&format!("/proposals/{id}/chat"), "chat-taken-back"))
}

/// Hides a message with a reason, or shows it again.
pub async fn post_hide(page: Page, Path((_, id, message)): MessagePath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let chat = load(&page, id, message).await?;
    let back = format!("/proposals/{id}/chat");
    if form.get("act") == "show" {
        service::moderate(platform, viewer, message, None).await?;
        return Ok(page.redirect_done(&back, "chat-shown"));
    }
    match HideReason::parse(form.get("reason")) {
        Ok(reason) => {
            service::moderate(platform, viewer, message, Some(reason)).await?;
            Ok(page.redirect_done(&back, "chat-hidden"))
        }
        Err(code) => {
            let state = FormState::refused(form, FieldErrors::one("reason", code));
            Ok(message_page(&page, chat, state))
        }
    }
}
