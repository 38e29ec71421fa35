//! Pages for what went wrong, in the person's language and with the request's number.

use crate::components::inside_textarea;
use crate::forms::{self, Form};
use crate::page::{Document, Page};
use crate::{t, t_word};
use axum::extract::{FromRequestParts, Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use server::http::Foreign;
use server::limits;
use server::{Error, Platform};
use std::sync::{Arc, Mutex};

/// An error of a page; [`draw`] turns it into a page.
#[derive(Debug)]
pub struct PageError(pub Error);

impl<E: Into<Error>> From<E> for PageError {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

/// The error on its way from the handler to [`draw`].
#[derive(Clone)]
struct Undrawn(Arc<Mutex<Option<Error>>>);

impl IntoResponse for PageError {
    fn into_response(self) -> Response {
        let mut response = self.0.status().into_response();
        response
            .extensions_mut()
            .insert(Undrawn(Arc::new(Mutex::new(Some(self.0)))));
        response
    }
}

/// Draws the errors of the pages within.
pub async fn draw(State(platform): State<Platform>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let page = match Page::from_request_parts(&mut parts, &platform).await {
        Ok(page) => page,
        Err(_) => Page::outside(&parts, &platform),
    };
    let mut request = Request::from_parts(parts, body);
    let admitted = forms::check_body(&request).and_then(|()| limits::admit(&platform, &mut request));
    let response = match admitted {
        Ok(()) => next.run(request).await,
        Err(error) => return answer(&page, &error),
    };
    if response.status() == StatusCode::METHOD_NOT_ALLOWED {
        return answer(&page, &Error::NoSuchMethod);
    }
    let Some(undrawn) = response.extensions().get::<Undrawn>().cloned() else {
        return response;
    };
    match undrawn.0.lock().ok().and_then(|mut error| error.take()) {
        Some(error) => answer(&page, &error),
        None => response,
    }
}

/// The page for `error`; somebody who is not logged in is led to the log-in page and back.
#[must_use]
pub fn answer(page: &Page, error: &Error) -> Response {
    error.log();
    if matches!(error, Error::LoggedOut) {
        return page.redirect(&format!("/log-in?next={}", encode(&page.path)));
    }
    let mut response = page.render(|| {
        let title = t_word!("error", error.code());
        let explanation = match error {
            Error::Conflict(code) => t_word!("conflict", code),
            other => t_word!("error-help", other.code()),
        };
        let body = view! {
            <section class="narrow stack">
                <h1>{title.clone()}</h1>
                <p class="lead">{explanation}</p>
                <p><a class="button" href=page.link("")>{t!("error-home")}</a></p>
                {page.request.map(|id| view! { <p class="small quiet">{t!("error-request")} " " <code class="ltr">{id.to_string()}</code></p> })}
            </section>
        };
        Document::new(title, body).with_status(error.status())
    });
    if let Error::TooMany(seconds) = error {
        response
            .headers_mut()
            .insert(axum::http::header::RETRY_AFTER, (*seconds).into());
    }
    response
}

/// Draws the refusal of what a page of another host sent. Nothing of the request was looked at, so the page knows nobody.
pub async fn draw_foreign(State(platform): State<Platform>, request: Request, next: Next) -> Response {
    if *request.method() == Method::GET || request.uri().path().starts_with("/api/") {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let head = parts.clone();
    let refused = next.run(Request::from_parts(parts, body)).await;
    let Some(foreign) = refused.extensions().get::<Foreign>() else {
        return refused;
    };
    let id = refused.headers().get("x-request-id").and_then(|id| id.to_str().ok());
    let page = Page {
        request: id.and_then(|id| id.parse().ok()),
        ..Page::outside(&head, &platform)
    };
    let kept = foreign.form.as_deref().map(|form| Form::parse(form).words());
    let back = head.uri.path().to_owned();
    let mut response = page.render(|| {
        let (title, is_kept) = (t!("error-foreign"), kept.as_ref().is_some_and(|words| !words.is_empty()));
        let body = view! {
            <section class="narrow stack">
                <h1>{title.clone()}</h1>
                <p class="lead">{t!("error-help-foreign")}</p>
                {kept
                    .filter(|_| is_kept)
                    .map(|words| {
                        view! {
                            <div class="field">
                                <label for="kept">{t!("foreign-kept")}</label>
                                <textarea id="kept" rows="8" dir="auto" readonly>{inside_textarea(&words)}</textarea>
                            </div>
                        }
                    })}
                <p class="actions"><a class="button" href=back>{t!("foreign-back")}</a> <a class="button secondary" href=page.link("")>{t!("error-home")}</a></p>
                {page.request.map(|id| view! { <p class="small quiet">{t!("error-request")} " " <code class="ltr">{id.to_string()}</code></p> })}
            </section>
        };
        Document::new(title, body).with_status(Error::Foreign.status())
    });
    // What every answer carries; the length and the kind are those of the page.
    let own = [
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::CONTENT_ENCODING,
        header::CONTENT_SECURITY_POLICY,
    ];
    for (name, value) in refused.headers().iter().filter(|(name, _)| !own.contains(name)) {
        response.headers_mut().append(name.clone(), value.clone());
    }
    response
}

/// Text made safe for one value of an address.
#[must_use]
pub fn encode(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~/".contains(&byte) {
            out.push(byte as char);
        } else {
            // Writing to a String does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
