//! Handlers of the list, of one talk, of one comment.

use super::views::{Cards, List, OneComment, Talk};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use server::Error;
use server::comments::read::{self, Filter, Talks};
use server::comments::service::{self, Chosen};
use server::comments::suggestions::Suggested;
use server::proposals::access;
use shared::changeset::Passage;
use shared::comments::{CommentText, HideReason, ThreadState};
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::{CommentId, ProposalId, ThreadId};
use shared::languages::Language;
use shared::proposals::ProposalNumber;
use shared::suggestions::Replacement;

/// Talks on one page.
const PAGE: u64 = 30;
/// Talks that the room shows; the others are on the list.
pub const IN_ROOM: u64 = 50;

/// The talks of a room: all that are open about its texts in a `language` (its own without one), or those that are asked for by `thread`.
pub async fn get_part(page: Page, Path((_, number)): Path<(String, String)>) -> PageResult {
    page.viewer.person()?;
    let number = ProposalNumber::parse(&number).map_err(|_| Error::NotFound)?;
    let db = page.platform.db.read();
    let proposal = access::load_by_number(db, &page.viewer, &number, page.now)
        .await?
        .proposal;
    let query = page.path.split_once('?').map_or("", |(_, query)| query);
    let asked = Form::parse(query);
    let ids: Vec<ThreadId> = asked
        .all("thread")
        .into_iter()
        .take(IN_ROOM as usize)
        .filter_map(|id| id.parse().ok())
        .collect();
    let talks = if ids.is_empty() {
        let language = Language::parse(asked.get("language")).unwrap_or(proposal.language);
        in_room(&page, proposal.id, language).await?
    } else {
        read::some(&page.platform, &page.viewer, proposal.id, &ids).await?
    };
    Ok(page.render_part(|| view! { <Cards talks=talks names_sections=false /> }.into_any()))
}

/// The open talks that a room's page shows.
///
/// # Errors
/// As `read::list`.
pub async fn in_room(page: &Page, proposal: ProposalId, language: Language) -> Result<Talks, Error> {
    let open = Filter {
        state: Some(ThreadState::Open),
        language: Some(language),
        ..Filter::default()
    };
    read::list(&page.platform, &page.viewer, proposal, open, None, IN_ROOM).await
}

pub async fn list(page: Page, Path((_, id)): Path<(String, ProposalId)>) -> PageResult {
    list_page(&page, id, FormState::empty(), None).await
}

async fn list_page(page: &Page, id: ProposalId, state: FormState, conflict: Option<&'static str>) -> PageResult {
    let wanted = page.query("state");
    let filter = Filter {
        state: match wanted.as_str() {
            "all" => None,
            "resolved" => Some(ThreadState::Resolved),
            _ => Some(ThreadState::Open),
        },
        document: page.query("section").parse().ok(),
        ..Filter::default()
    };
    let after = page.query("after").parse().ok();
    let talks = read::list(&page.platform, &page.viewer, id, filter, after, PAGE).await?;
    Ok(page.render(|| {
        let view = view! { <List talks=talks filter=filter state=state.clone() conflict=conflict /> };
        in_conflict(Document::of_form(t!("comments-title"), &state, view), conflict)
    }))
}

/// A page that comes back because of a state of things that its form could not know.
pub(super) fn in_conflict(document: Document, conflict: Option<&'static str>) -> Document {
    match conflict {
        Some(_) => document.with_status(StatusCode::CONFLICT),
        None => document,
    }
}

pub async fn start(page: Page, Path((_, id)): Path<(String, ProposalId)>, form: Form) -> PageResult {
    let mut errors = FieldErrors::default();
    let text = errors.take("text", CommentText::parse(form.get("text")));
    let chosen = errors.take("passage", chosen(&form));
    let suggested = suggested(&form).map(|words| errors.take("replacement", words));
    let result = match errors.finish(text.zip(chosen)) {
        Ok((text, chosen)) => {
            let document = form.get("document").parse().map_err(|_| Error::NotFound)?;
            let suggested = suggested.flatten();
            let (platform, viewer) = (&page.platform, &page.viewer);
            let made = service::start(platform, viewer, id, document, &chosen, &text, suggested.as_ref()).await;
            // What was typed is not lost.
            if let Err(Error::Conflict(code)) = made {
                return list_page(&page, id, FormState::filled(form), Some(code)).await;
            }
            refused(made)?
        }
        Err(errors) => Err(errors),
    };
    match result {
        Ok(thread) => Ok(page.redirect_done(&format!("/proposals/{id}/comments/{thread}"), "comment-started")),
        Err(errors) => list_page(&page, id, FormState::refused(form, errors), None).await,
    }
}

/// The words by their place, which the editor knows, or by their letters.
fn chosen(form: &Form) -> Result<Chosen, FieldCode> {
    if !form.is_sent("version") {
        return match form.get("passage").trim() {
            "" => Err(FieldCode::Required),
            quote => Ok(Chosen::Quote(quote.to_owned())),
        };
    }
    let number = |name| form.get(name).parse::<u32>().map_err(|_| FieldCode::NotANumber);
    let place = Passage::new(number("from")?, number("to")?).ok_or(FieldCode::Required)?;
    Ok(Chosen::Place(number("version")?, place))
}

/// The other words that are suggested, if any: text, or nothing at all where the words are to be taken out.
fn suggested(form: &Form) -> Option<Result<Suggested, FieldCode>> {
    let words = form.get("replacement");
    if words.trim().is_empty() && form.get("take-out").is_empty() {
        return None;
    }
    let base = form.is_sent("quote").then(|| form.get("quote").replace("\r\n", "\n"));
    Some(Replacement::parse(words).map(|replacement| Suggested { base, replacement }))
}

/// The talk at this address, if it is of this proposal.
pub(super) async fn load(page: &Page, id: ProposalId, thread: ThreadId) -> Result<(Talks, Option<CommentId>), Error> {
    let after = page.query("after").parse().ok();
    let (talks, next) = read::one(&page.platform, &page.viewer, thread, after).await?;
    if talks.access.proposal.id == id {
        Ok((talks, next))
    } else {
        Err(Error::NotFound)
    }
}

pub async fn get_talk(page: Page, Path((_, id, thread)): Path<(String, ProposalId, ThreadId)>) -> PageResult {
    talk_page(&page, id, thread, FormState::empty(), None).await
}

pub(super) async fn talk_page(
    page: &Page,
    id: ProposalId,
    thread: ThreadId,
    state: FormState,
    conflict: Option<&'static str>,
) -> PageResult {
    let (talks, next) = load(page, id, thread).await?;
    Ok(page.render(|| {
        let view = view! { <Talk talks=talks next=next state=state.clone() conflict=conflict /> };
        in_conflict(Document::of_form(t!("comments-title"), &state, view), conflict)
    }))
}

/// Answers, ends the talk, or opens it again.
pub async fn post_talk(
    page: Page,
    Path((_, id, thread)): Path<(String, ProposalId, ThreadId)>,
    form: Form,
) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    load(&page, id, thread).await?;
    let back = format!("/proposals/{id}/comments/{thread}");
    let (state, done) = match form.get("act") {
        "resolve" => (ThreadState::Resolved, "comment-resolved"),
        "reopen" => (ThreadState::Open, "comment-reopened"),
        _ => {
            let result = match CommentText::parse(form.get("text")) {
                Ok(text) => refused(service::reply(platform, viewer, thread, &text).await)?.map(drop),
                Err(code) => Err(FieldErrors::one("text", code)),
            };
            return match result {
                Ok(()) => Ok(page.redirect_done(&back, "comment-replied")),
                Err(errors) => talk_page(&page, id, thread, FormState::refused(form, errors), None).await,
            };
        }
    };
    service::set_state(platform, viewer, thread, state).await?;
    Ok(page.redirect_done(&back, done))
}

type CommentPath = Path<(String, ProposalId, ThreadId, CommentId)>;

/// The comment at this address, if it is of this talk.
async fn load_comment(page: &Page, id: ProposalId, thread: ThreadId, comment: CommentId) -> Result<Talks, Error> {
    let talks = read::comment(&page.platform, &page.viewer, comment).await?;
    let here = talks.access.proposal.id == id && talks.threads.iter().any(|view| view.thread.id == thread);
    if here { Ok(talks) } else { Err(Error::NotFound) }
}

pub async fn get_comment(page: Page, Path((_, id, thread, comment)): CommentPath) -> PageResult {
    let talks = load_comment(&page, id, thread, comment).await?;
    let text = talks
        .threads
        .iter()
        .flat_map(|view| &view.comments)
        .next()
        .map(read::CommentView::text);
    let form = Form::of([("text", text.unwrap_or_default())]);
    Ok(comment_page(&page, talks, FormState::filled(form)))
}

fn comment_page(page: &Page, talks: Talks, state: FormState) -> Response {
    page.render(|| {
        let view = view! { <OneComment talks=talks state=state.clone() /> };
        Document::of_form(t!("comment-title"), &state, view)
    })
}

/// Changes one's own comment or takes it back.
pub async fn post_comment(page: Page, Path((_, id, thread, comment)): CommentPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let talks = load_comment(&page, id, thread, comment).await?;
    let back = format!("/proposals/{id}/comments/{thread}");
    if form.get("act") == "delete" {
        let is_last = talks.threads.iter().any(|view| view.thread.comments <= 1);
        service::delete(platform, viewer, comment).await?;
        let back = if is_last {
            format!("/proposals/{id}/comments")
        } else {
            back
        };
        return Ok(page.redirect_done(&back, "comment-deleted"));
    }
    let result = match CommentText::parse(form.get("text")) {
        Ok(text) => refused(service::change(platform, viewer, comment, &text).await)?,
        Err(code) => Err(FieldErrors::one("text", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done(&back, "comment-changed")),
        Err(errors) => Ok(comment_page(&page, talks, FormState::refused(form, errors))),
    }
}

/// Hides a comment with a reason, or shows it again.
pub async fn post_hide(page: Page, Path((_, id, thread, comment)): CommentPath, form: Form) -> PageResult {
    let (platform, viewer) = (&page.platform, &page.viewer);
    let talks = load_comment(&page, id, thread, comment).await?;
    let back = format!("/proposals/{id}/comments/{thread}");
    if form.get("act") == "show" {
        service::moderate(platform, viewer, comment, None).await?;
        return Ok(page.redirect_done(&back, "comment-shown"));
    }
    match HideReason::parse(form.get("reason")) {
        Ok(reason) => {
            service::moderate(platform, viewer, comment, Some(reason)).await?;
            Ok(page.redirect_done(&back, "comment-hidden"))
        }
        Err(code) => {
            let errors = FieldErrors::one("reason", code);
            Ok(comment_page(&page, talks, FormState::refused(form, errors)))
        }
    }
}
