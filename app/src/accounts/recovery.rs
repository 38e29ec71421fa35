//! Handlers of a forgotten password and of links by mail. No GET uses a link up: programs that look at links in letters do not.

use super::views::{DeadLink, Forgot, NewCode, OneButton, Recover, Reset};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use leptos::prelude::*;
use server::accounts::{Cookies, codes, email, recovery};
use server::limits::guard;
use shared::accounts::CodeKind;

/// The address of such a page is a secret: no other address learns of it.
pub(super) fn without_referrer(mut response: Response) -> Response {
    response
        .headers_mut()
        .insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    response
        .headers_mut()
        .insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

pub async fn get_forgot(page: Page) -> PageResult {
    Ok(page.render(|| Document::new(t!("forgot-title"), view! { <Forgot /> })))
}

/// Says the same for every name.
pub async fn post_forgot(page: Page, form: Form) -> PageResult {
    let name = form.get("name");
    guard(
        &page.platform,
        page.visitor,
        name,
        recovery::ask_reset(&page.platform, name),
    )
    .await?;
    page.platform.limits.failed(page.visitor, page.now);
    Ok(page.redirect_done("/log-in", "reset-asked"))
}

/// The page for a link that does not work any more.
fn dead_link(page: &Page) -> Response {
    page.render(|| {
        Document::new(t!("link-dead-title"), view! { <DeadLink /> }).with_status(axum::http::StatusCode::NOT_FOUND)
    })
}

pub async fn get_reset(page: Page, Path((_, code)): Path<(String, String)>) -> PageResult {
    let found = codes::find(page.platform.db.read(), &page.platform, CodeKind::Reset, &code).await;
    Ok(without_referrer(match found {
        Ok(_) => reset_page(&page, FormState::empty()),
        Err(_) => dead_link(&page),
    }))
}

fn reset_page(page: &Page, state: FormState) -> Response {
    page.render(|| Document::of_form(t!("reset-title"), &state.clone(), view! { <Reset state=state /> }))
}

pub async fn post_reset(page: Page, Path((_, code)): Path<(String, String)>, form: Form) -> PageResult {
    let set = recovery::reset(&page.platform, &code, form.get("password"));
    Ok(without_referrer(
        match refused(guard(&page.platform, page.visitor, &code, set).await)? {
            Ok(session) => page.redirect_with("/account?done=password-changed", &Cookies::Set(session)),
            Err(errors) if errors.of("code").is_empty() => {
                reset_page(&page, FormState::refused(Form::default(), errors))
            }
            Err(_) => dead_link(&page),
        },
    ))
}

pub async fn get_recover(page: Page) -> PageResult {
    Ok(recover_page(&page, FormState::empty()))
}

fn recover_page(page: &Page, state: FormState) -> Response {
    page.render(|| Document::of_form(t!("recover-title"), &state.clone(), view! { <Recover state=state /> }))
}

/// Logs in and shows the next recovery code, once.
pub async fn post_recover(page: Page, form: Form) -> PageResult {
    let name = form.get("name");
    let set = recovery::recover(&page.platform, name, form.get("code"), form.get("password"));
    match refused(guard(&page.platform, page.visitor, name, set).await)? {
        Ok((session, code)) => {
            let mut response = page.render(|| {
                let code = code.reveal().to_owned();
                Document::new(
                    t!("recover-title"),
                    view! { <NewCode title=t!("code-new-title") code=code next="/account" /> },
                )
            });
            Cookies::Set(session).apply(response.headers_mut());
            Ok(response)
        }
        Err(errors) => Ok(recover_page(
            &page,
            FormState::refused(form.without(&["password", "code"]), errors),
        )),
    }
}

pub async fn get_confirm(page: Page, Path((_, code)): Path<(String, String)>) -> PageResult {
    let found = codes::find(page.platform.db.read(), &page.platform, CodeKind::Email, &code).await;
    Ok(without_referrer(match found {
        Ok(found) => page.render(|| {
            let address = found.email.map(|email| email.to_string()).unwrap_or_default();
            let lead = t!("confirm-lead", email = address);
            let view = view! { <OneButton title=t!("confirm-title") lead=lead submit=t!("confirm-submit") /> };
            Document::new(t!("confirm-title"), view)
        }),
        Err(_) => dead_link(&page),
    }))
}

pub async fn post_confirm(page: Page, Path((_, code)): Path<(String, String)>) -> PageResult {
    let confirm = email::confirm_email(&page.platform, &code);
    Ok(without_referrer(
        match refused(guard(&page.platform, page.visitor, &code, confirm).await)? {
            Ok(()) => {
                let next = if page.viewer.is_signed_in() {
                    "/account"
                } else {
                    "/log-in"
                };
                page.redirect_done(next, "email-confirmed")
            }
            Err(_) => dead_link(&page),
        },
    ))
}
