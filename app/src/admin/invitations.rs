//! Handlers of invitations. An organiser comes here with the scope in the address, as `?role=juror&scope=process:<id>`.

use super::pages::{PAGE, cut};
use super::views::{InvitationLink, Invitations};
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::accounts::invitations::{self, NewInvitation};
use server::scopes;
use shared::accounts::Email;
use shared::fields::{self, FieldErrors};
use shared::ids::InvitationId;
use shared::languages::Language;
use shared::permissions::{Role, Scope};

/// The scopes in which the person organises.
fn organised(page: &Page) -> Vec<Scope> {
    let grants = page
        .viewer
        .person()
        .map(|person| person.grants.as_slice())
        .unwrap_or_default();
    grants
        .iter()
        .filter(|grant| grant.role == Role::Organiser)
        .map(|grant| grant.scope)
        .collect()
}

async fn list_page(page: &Page, state: FormState) -> PageResult {
    let before = page.query("before").parse().ok();
    let mut rows = invitations::list(&page.platform, &page.viewer, &organised(page), before, PAGE as u64 + 1).await?;
    let more = cut(&mut rows);
    let names = scopes::names(&page.platform, rows.iter().filter_map(|row| row.scope())).await?;
    let places = scopes::choices(&page.platform, &page.viewer).await?;
    Ok(page.render(|| {
        let form = state.clone();
        Document::of_form(
            t!("admin-invitations"),
            &state,
            view! { <Invitations rows=rows names=names places=places more=more state=form /> },
        )
    }))
}

/// # Errors
/// `Forbidden` to those who may invite nobody.
pub async fn get_invitations(page: Page) -> PageResult {
    let scope = match page.query("scope") {
        scope if scope.is_empty() => Scope::Platform.to_text(),
        scope => scope,
    };
    let form = Form::of([
        ("role", page.query("role")),
        ("scope", scope),
        ("days", "14".to_owned()),
    ]);
    list_page(&page, FormState::filled(form)).await
}

fn read(form: &Form, language: Language) -> Result<NewInvitation, FieldErrors> {
    let mut errors = FieldErrors::default();
    let role = errors.take("role", Role::parse(form.get("role")));
    let scope = errors.take("scope", Scope::parse(form.get("scope")));
    let label = errors
        .take("label", fields::line(form.get("label"), 0, 80))
        .unwrap_or_default();
    let days = errors.take("days", fields::number(form.get("days"), 1, 90));
    let send_to = match form.get("email").trim() {
        "" => None,
        raw => errors.take("email", Email::parse(raw)).map(|email| (email, language)),
    };
    let new = role.zip(scope).map(|(role, scope)| NewInvitation {
        role,
        scope,
        label,
        days,
        send_to,
    });
    errors.finish(new)
}

/// Makes an invitation and shows its link, once.
///
/// # Errors
/// `Forbidden` for roles and places that the person may not invite to.
pub async fn post_invitations(page: Page, form: Form) -> PageResult {
    let made = match read(&form, page.language) {
        Ok(new) => {
            let (platform, viewer) = (&page.platform, &page.viewer);
            let made = match scopes::object(platform, viewer, new.scope).await {
                Ok(object) => invitations::create(platform, viewer, &object, new).await,
                Err(error) => Err(error),
            };
            refused(made)?
        }
        Err(errors) => Err(errors),
    };
    match made {
        Ok((_, token)) => Ok(page.render(|| {
            let address = format!(
                "{}{}",
                page.platform.config.public_url,
                page.link(&format!("/invitations/{token}"))
            );
            Document::new(t!("admin-invite-made"), view! { <InvitationLink address=address /> })
        })),
        Err(errors) => list_page(&page, FormState::refused(form, errors)).await,
    }
}

/// # Errors
/// `NotFound` when the person may not manage it.
pub async fn post_revoke(page: Page, Path((_, id)): Path<(String, InvitationId)>) -> PageResult {
    invitations::revoke(&page.platform, &page.viewer, id).await?;
    Ok(page.redirect_done("/admin/invitations", "invitation-revoked"))
}
