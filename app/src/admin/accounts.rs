//! Handlers of accounts and their roles.

use super::pages::{PAGE, cut};
use super::views::{AccountPage, Accounts};
use crate::components::Confirm;
use crate::forms::{Form, FormState, refused};
use crate::page::{Document, Page, PageResult};
use crate::t;
use axum::extract::Path;
use leptos::prelude::*;
use server::accounts::{admin, grants};
use server::scopes;
use shared::fields::FieldErrors;
use shared::ids::AccountId;
use shared::permissions::{Role, Scope};

/// # Errors
/// `Forbidden` to others than admins, as everywhere here.
pub async fn get_accounts(page: Page) -> PageResult {
    let search = page.query("q");
    let mut accounts = admin::list_accounts(
        &page.platform,
        &page.viewer,
        &search,
        &page.query("after"),
        PAGE as u64 + 1,
    )
    .await?;
    let more = cut(&mut accounts);
    let held = accounts.iter().flat_map(|one| &one.grants).map(|grant| grant.scope);
    let names = scopes::names(&page.platform, held).await?;
    Ok(page.render(|| {
        Document::new(
            t!("admin-accounts"),
            view! { <Accounts accounts=accounts names=names search=search more=more /> },
        )
    }))
}

/// # Errors
/// `NotFound`.
pub async fn get_account(page: Page, Path((_, id)): Path<(String, AccountId)>) -> PageResult {
    account_page(
        &page,
        id,
        FormState::filled(Form::of([("scope", Scope::Platform.to_text())])),
    )
    .await
}

async fn account_page(page: &Page, id: AccountId, state: FormState) -> PageResult {
    let listed = admin::get_account(&page.platform, &page.viewer, id).await?;
    let names = scopes::names(&page.platform, listed.grants.iter().map(|grant| grant.scope)).await?;
    let places = scopes::choices(&page.platform, &page.viewer).await?;
    Ok(page.render(|| {
        let form = state.clone();
        Document::of_form(
            t!("admin-account"),
            &state,
            view! { <AccountPage listed=listed names=names places=places state=form /> },
        )
    }))
}

fn read_role(form: &Form) -> Result<(Role, Scope), FieldErrors> {
    let mut errors = FieldErrors::default();
    let role = errors.take("role", Role::parse(form.get("role")));
    let scope = errors.take("scope", Scope::parse(form.get("scope")));
    errors.finish(role.zip(scope))
}

/// # Errors
/// `NotFound`.
pub async fn post_give(page: Page, Path((_, id)): Path<(String, AccountId)>, form: Form) -> PageResult {
    match read_role(&form) {
        Ok((role, scope)) => {
            if let Err(errors) = refused(scopes::object(&page.platform, &page.viewer, scope).await)? {
                return account_page(&page, id, FormState::refused(form, errors)).await;
            }
            grants::give_role(&page.platform, &page.viewer, id, role, scope).await?;
            Ok(page.redirect_done(&format!("/admin/accounts/{id}"), "role-given"))
        }
        Err(errors) => account_page(&page, id, FormState::refused(form, errors)).await,
    }
}

/// # Errors
/// `Conflict` for the last admin.
pub async fn post_take(page: Page, Path((_, id)): Path<(String, AccountId)>, form: Form) -> PageResult {
    match read_role(&form) {
        Ok((role, scope)) => {
            grants::take_role(&page.platform, &page.viewer, id, role, scope).await?;
            Ok(page.redirect_done(&format!("/admin/accounts/{id}"), "role-taken"))
        }
        Err(errors) => account_page(&page, id, FormState::refused(form, errors)).await,
    }
}

/// # Errors
/// `NotFound`.
pub async fn get_suspend(page: Page, Path((_, id)): Path<(String, AccountId)>) -> PageResult {
    let name = admin::get_account(&page.platform, &page.viewer, id)
        .await?
        .account
        .pseudonym
        .to_string();
    Ok(page.render(|| {
        let title = t!("admin-suspend-title", name = name);
        let (action, back) = (page.link(&format!("/admin/accounts/{id}/suspend")), page.link(&format!("/admin/accounts/{id}")));
        let view = view! {
            <Confirm title=title.clone() effect=t!("admin-suspend-effect") action=action submit=t!("admin-suspend") back=back />
        };
        Document::new(crate::locale::plain(&title), view)
    }))
}

/// # Errors
/// `Conflict` for one's own account.
pub async fn post_suspend(page: Page, Path((_, id)): Path<(String, AccountId)>) -> PageResult {
    admin::set_suspended(&page.platform, &page.viewer, id, true).await?;
    Ok(page.redirect_done(&format!("/admin/accounts/{id}"), "account-suspended"))
}

/// # Errors
/// `NotFound`.
pub async fn post_unsuspend(page: Page, Path((_, id)): Path<(String, AccountId)>) -> PageResult {
    admin::set_suspended(&page.platform, &page.viewer, id, false).await?;
    Ok(page.redirect_done(&format!("/admin/accounts/{id}"), "account-unsuspended"))
}
