//! Handlers of one's own account.

use super::views::{Account, EmailForm, EraseForm, LanguageForm, NewCode, PasswordForm, PasswordOnce};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::Error;
use server::accounts::session::{self, Which};
use server::accounts::{Cookies, email, erasure, recovery, service};
use server::limits::guard;
use shared::accounts::Email;
use shared::fields::FieldErrors;
use shared::ids::SessionId;
use shared::languages::Language;

pub async fn get_account(page: Page) -> PageResult {
    let account = service::own(&page.platform, &page.viewer).await?;
    let sessions = session::list(&page.platform, account.id).await?;
    Ok(page.render(|| {
        Document::new(
            t!("account-title"),
            view! { <Account account=account sessions=sessions /> },
        )
    }))
}

/// # Errors
/// `NotFound` when the session is not the person's.
pub async fn post_session_end(page: Page, Path((_, id)): Path<(String, SessionId)>) -> PageResult {
    let person = page.viewer.person()?;
    if session::end(&page.platform, person.id, Which::One(id)).await? == 0 {
        return Err(Error::NotFound.into());
    }
    Ok(page.redirect_done("/account", "sessions-ended"))
}

pub async fn post_sessions_end_others(page: Page) -> PageResult {
    let person = page.viewer.person()?;
    session::end(&page.platform, person.id, Which::AllBut(person.session)).await?;
    Ok(page.redirect_done("/account", "sessions-ended"))
}

pub async fn post_sessions_end_all(page: Page) -> PageResult {
    let person = page.viewer.person()?;
    session::end(&page.platform, person.id, Which::AllBut(None)).await?;
    Ok(page.redirect_with("?done=logged-out-everywhere", &Cookies::Clear))
}

pub async fn get_password(page: Page) -> PageResult {
    page.viewer.person()?;
    Ok(password_page(&page, FormState::empty()))
}

fn password_page(page: &Page, state: FormState) -> axum::response::Response {
    page.render(|| {
        Document::of_form(
            t!("password-title"),
            &state.clone(),
            view! { <PasswordForm state=state /> },
        )
    })
}

pub async fn post_password(page: Page, form: Form) -> PageResult {
    let name = page.viewer.person()?.id.to_string();
    let change = recovery::change_password(&page.platform, &page.viewer, form.get("old"), form.get("password"));
    match refused(guard(&page.platform, page.visitor, &name, change).await)? {
        Ok(session) => Ok(page.redirect_with("/account?done=password-changed", &Cookies::Set(session))),
        Err(errors) => Ok(password_page(&page, FormState::refused(Form::default(), errors))),
    }
}

pub async fn get_email(page: Page) -> PageResult {
    email_page(&page, FormState::empty()).await
}

async fn email_page(page: &Page, state: FormState) -> PageResult {
    let account = service::own(&page.platform, &page.viewer).await?;
    Ok(page.render(|| {
        let form = state.clone();
        Document::of_form(
            t!("email-title"),
            &state,
            view! { <EmailForm state=form email=account.email /> },
        )
    }))
}

pub async fn post_email(page: Page, form: Form) -> PageResult {
    let name = page.viewer.person()?.id.to_string();
    let result = match Email::parse(form.get("email")) {
        Ok(address) => {
            let ask = email::ask_email(&page.platform, &page.viewer, form.get("password"), address);
            refused(guard(&page.platform, page.visitor, &name, ask).await)?
        }
        Err(code) => Err(FieldErrors::one("email", code)),
    };
    match result {
        Ok(()) => Ok(page.redirect_done("/account", "email-asked")),
        Err(errors) => email_page(&page, FormState::refused(form.without(&["password"]), errors)).await,
    }
}

pub async fn post_email_remove(page: Page) -> PageResult {
    email::remove_email(&page.platform, &page.viewer).await?;
    Ok(page.redirect_done("/account", "email-removed"))
}

pub async fn get_language(page: Page) -> PageResult {
    let account = service::own(&page.platform, &page.viewer).await?;
    Ok(language_page(
        &page,
        FormState::filled(Form::of([("language", account.language.to_string())])),
    ))
}

fn language_page(page: &Page, state: FormState) -> axum::response::Response {
    page.render(|| {
        Document::of_form(
            t!("language-title"),
            &state.clone(),
            view! { <LanguageForm state=state /> },
        )
    })
}

/// Saves the language of letters, and goes on in it.
pub async fn post_language(page: Page, form: Form) -> PageResult {
    page.viewer.person()?;
    match Language::parse(form.get("language")) {
        Ok(language) => {
            email::set_language(&page.platform, &page.viewer, language).await?;
            Ok(Page { language, ..page }.redirect_done("/account", "language-saved"))
        }
        Err(code) => Ok(language_page(
            &page,
            FormState::refused(form, FieldErrors::one("language", code)),
        )),
    }
}

pub async fn get_recovery_code(page: Page) -> PageResult {
    page.viewer.person()?;
    Ok(recovery_code_page(&page, FormState::empty()))
}

fn recovery_code_page(page: &Page, state: FormState) -> axum::response::Response {
    page.render(|| {
        let (title, form) = (t!("code-title"), state.clone());
        let view =
            view! { <PasswordOnce title=title.clone() lead=t!("code-lead") submit=t!("code-submit") state=form /> };
        Document::of_form(title, &state, view)
    })
}

/// Shows the new code, once.
pub async fn post_recovery_code(page: Page, form: Form) -> PageResult {
    let name = page.viewer.person()?.id.to_string();
    let make = recovery::new_recovery_code(&page.platform, &page.viewer, form.get("password"));
    match refused(guard(&page.platform, page.visitor, &name, make).await)? {
        Ok(code) => Ok(page.render(|| {
            let code = code.reveal().to_owned();
            Document::new(
                t!("code-title"),
                view! { <NewCode title=t!("code-new-title") code=code next="/account" /> },
            )
        })),
        Err(errors) => Ok(recovery_code_page(&page, FormState::refused(Form::default(), errors))),
    }
}

pub async fn get_erase(page: Page) -> PageResult {
    page.viewer.person()?;
    Ok(erase_page(&page, FormState::empty()))
}

fn erase_page(page: &Page, state: FormState) -> axum::response::Response {
    page.render(|| Document::of_form(t!("erase-title"), &state.clone(), view! { <EraseForm state=state /> }))
}

pub async fn post_erase(page: Page, form: Form) -> PageResult {
    let name = page.viewer.person()?.id.to_string();
    let erase = erasure::erase(&page.platform, &page.viewer, form.get("password"));
    match refused(guard(&page.platform, page.visitor, &name, erase).await)? {
        Ok(()) => Ok(page.redirect_with("?done=account-erased", &Cookies::Clear)),
        Err(errors) => Ok(erase_page(&page, FormState::refused(Form::default(), errors))),
    }
}
