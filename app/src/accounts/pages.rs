//! Handlers of the account pages.

use super::views::{LogIn, NewCode, SignUp};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::http::HeaderValue;
use leptos::prelude::*;
use server::accounts::Cookies;
use server::accounts::service::{self, NewAccount};
use server::limits::guard;
use shared::accounts::{Email, Password, Pseudonym};
use shared::fields::{FieldCode, FieldErrors};
use shared::languages::Language;

pub async fn get_sign_up(page: Page) -> PageResult {
    Ok(sign_up_page(
        &page,
        FormState::filled(Form::of([("next", page.query("next"))])),
    ))
}

fn sign_up_page(page: &Page, state: FormState) -> axum::response::Response {
    page.render(|| {
        let refused = !state.errors.is_empty();
        let document = Document::new(t!("sign-up-title"), view! { <SignUp state=state /> });
        if refused { document.refused() } else { document }
    })
}

/// Reads the sign-up form. Mail is optional; an empty field is no mail.
fn read_sign_up(form: &Form, language: Language) -> Result<NewAccount, FieldErrors> {
    let mut errors = FieldErrors::default();
    let pseudonym = errors.take("pseudonym", Pseudonym::parse(form.get("pseudonym")));
    let password = pseudonym
        .as_ref()
        .and_then(|pseudonym| errors.take("password", Password::parse(form.get("password"), pseudonym)));
    let email = match form.get("email").trim() {
        "" => None,
        raw => errors.take("email", Email::parse(raw)),
    };
    let new = pseudonym.zip(password).map(|(pseudonym, password)| NewAccount {
        pseudonym,
        password,
        email,
        language,
    });
    errors.finish(new)
}

pub async fn post_sign_up(page: Page, form: Form) -> PageResult {
    let result = match read_sign_up(&form, page.language) {
        Ok(new) => refused(service::sign_up(&page.platform, new).await)?,
        Err(errors) => Err(errors),
    };
    match result {
        Err(errors) => Ok(sign_up_page(
            &page,
            FormState::refused(form.without(&["password"]), errors),
        )),
        Ok(done) => {
            let code = done.recovery_code.reveal().to_owned();
            let next = next_path(&form);
            let mut response = page.render(|| {
                let title = t!("welcome-title");
                Document::new(title.clone(), view! { <NewCode title=title code=code next=next /> })
            });
            Cookies::Set(done.session).apply(response.headers_mut());
            Ok(response)
        }
    }
}

pub async fn get_log_in(page: Page) -> PageResult {
    let next = page.query("next");
    let form = Form::of([("next", next)]);
    Ok(page.render(|| Document::new(t!("log-in-title"), view! { <LogIn state=FormState::filled(form) /> })))
}

pub async fn post_log_in(page: Page, form: Form) -> PageResult {
    let result = match Password::offered(form.get("password")) {
        Ok(password) => {
            let name = form.get("name");
            let log_in = service::log_in(&page.platform, name, &password);
            refused(guard(&page.platform, page.visitor, name, log_in).await)?
        }
        Err(_) => Err(FieldErrors::one("password", FieldCode::WrongPassword)),
    };
    match result {
        Ok(session) => Ok(page.redirect_with(&next_path(&form), &Cookies::Set(session))),
        Err(errors) => {
            let state = FormState::refused(form.without(&["password"]), errors);
            Ok(page.render(|| Document::new(t!("log-in-title"), view! { <LogIn state=state /> }).refused()))
        }
    }
}

/// Where to go after the log-in: a path of ours, never another host's.
fn next_path(form: &Form) -> String {
    let next = form.get("next");
    let ours = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\n', '\r']);
    if ours { next.to_owned() } else { String::new() }
}

pub async fn post_log_out(page: Page) -> PageResult {
    service::log_out(&page.platform, &page.viewer).await?;
    let mut response = page.redirect_with("?done=logged-out", &Cookies::Clear);
    // What rooms keep on the device goes too (`app/editor/drafts.ts`).
    let storage = HeaderValue::from_static("\"storage\"");
    response.headers_mut().insert("clear-site-data", storage);
    Ok(response)
}
