//! People of the platform: accounts, their roles, invitations.

use super::head;
use crate::components::{
    Badge, Button, Card, Column, Crumbs, DataTable, EmptyState, ErrorSummary, Facts, Field, GroupedSelect, Look, Mark,
    Pagination, Row, Select,
};
use crate::errors::encode;
use crate::forms::{Form, FormState};
use crate::locale::{date_time, short_date};
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::accounts::admin::Listed;
use server::accounts::entity::invitation;
use shared::accounts::{InvitationRefused, check_invitation};
use shared::permissions::{Grant, Role, Scope};
use std::collections::HashMap;

/// Where a role holds: the name of the place, or what kind it was when it is gone.
fn place(scope: Scope, names: &HashMap<Scope, String>) -> String {
    let (kind, _) = scope.to_columns();
    names.get(&scope).cloned().unwrap_or_else(|| t_word!("scope", kind))
}

/// A role in words, with where it holds.
fn role_in(role: Role, scope: Scope, names: &HashMap<Scope, String>) -> String {
    t!(
        "admin-role-in",
        role = t_word!("role", role.as_str()),
        scope = place(scope, names)
    )
}

/// The roles in words, each with where it holds.
fn roles(grants: &[Grant], names: &HashMap<Scope, String>) -> String {
    let words = grants.iter().map(|grant| role_in(grant.role, grant.scope, names));
    crate::locale::list(&words.collect::<Vec<_>>())
}

#[component]
pub fn Accounts(accounts: Vec<Listed>, names: HashMap<Scope, String>, search: String, more: bool) -> impl IntoView {
    let later = more.then(|| accounts.last()).flatten().map(|last| {
        link(&format!(
            "/admin/accounts?q={}&after={}",
            encode(&search),
            encode(&last.account.pseudonym_key)
        ))
    });
    let is_empty = accounts.is_empty();
    let rows = accounts
        .into_iter()
        .map(|listed| {
            let account = listed.account;
            let state = account.suspended_at.map(|_| view! { <Badge mark=Mark::Owed words=t!("admin-suspended") /> });
            Row {
                head: view! { <a href=link(&format!("/admin/accounts/{}", account.id))><bdi>{account.pseudonym.to_string()}</bdi></a> }
                    .into_any(),
                cells: vec![view! { <bdi>{roles(&listed.grants, &names)}</bdi> }.into_any(), view! { <span class="nowrap">{short_date(account.created_at)}</span> }.into_any(), state.into_any()],
            }
        })
        .collect();
    let columns = vec![
        Column::text(t!("sign-up-pseudonym")),
        Column::text(t!("admin-roles")),
        Column::text(t!("admin-since")),
        Column::text(t!("admin-state")),
    ];
    view! {
        {head(t!("admin-accounts"), t!("admin-accounts-lead"))}
        <form method="get" class="filter">
            <Field name="q" label=t!("admin-search") help=t!("admin-search-help") state=FormState::filled(Form::of([("q", search)])) />
            <Button look=Look::Secondary>{t!("admin-search-submit")}</Button>
        </form>
        {if is_empty {
            view! { <EmptyState title=t!("admin-accounts-none") text=t!("admin-accounts-none-text") /> }.into_any()
        } else {
            view! { <DataTable caption=t!("admin-accounts") columns=columns rows=rows /> }.into_any()
        }}
        <Pagination earlier=None later=later />
    }
}

/// The fields of a role and where it holds.
#[component]
fn RoleFields(places: Vec<Vec<(Scope, String)>>, state: FormState) -> impl IntoView {
    let groups = places
        .into_iter()
        .filter_map(|places| {
            let (kind, _) = places.first()?.0.to_columns();
            let words = t_word!("scopes", kind);
            let choice = |(scope, name): (Scope, String)| {
                let name = if scope == Scope::Platform { words.clone() } else { name };
                (scope.to_text(), name)
            };
            Some((words.clone(), places.into_iter().map(choice).collect()))
        })
        .collect();
    let choices = Role::ALL
        .iter()
        .map(|role| (role.to_string(), t_word!("role", role.as_str())))
        .collect();
    view! {
        <Select name="role" label=t!("admin-role") state=state.clone() choices=choices />
        <GroupedSelect name="scope" label=t!("admin-scope") help=t!("admin-scope-help") groups=groups state=state />
    }
}

#[component]
pub fn AccountPage(
    listed: Listed,
    names: HashMap<Scope, String>,
    places: Vec<Vec<(Scope, String)>>,
    state: FormState,
) -> impl IntoView {
    let Listed { account, grants } = listed;
    let base = link(&format!("/admin/accounts/{}", account.id));
    let take = format!("{base}/take");
    let email = account
        .email
        .map_or_else(|| t!("account-no-email"), |email| email.to_string());
    let mut facts = vec![
        (t!("sign-up-email"), view! { <bdi>{email}</bdi> }.into_any()),
        (t!("language-label"), account.language.own_name().into_any()),
        (t!("admin-since"), date_time(account.created_at).into_any()),
    ];
    if let Some(when) = account.suspended_at {
        facts.push((t!("admin-suspended"), date_time(when).into_any()));
    }
    let labels = vec![("role", t!("admin-role")), ("scope", t!("admin-scope"))];
    let is_suspended = account.suspended_at.is_some();
    view! {
        <Crumbs places=vec![(link("/admin"), t!("admin-title")), (link("/admin/accounts"), t!("admin-accounts"))] />
        <div class="page-head"><h1 dir="auto">{account.pseudonym.to_string()}</h1></div>
        <Facts facts=facts />
        <section class="section">
            <h2>{t!("admin-roles")}</h2>
            {grants.is_empty().then(|| view! { <p>{t!("admin-no-roles")}</p> })}
            <ul class="cards">
                {grants
                    .into_iter()
                    .map(|grant| {
                        let (scope, action) = (grant.scope.to_text(), take.clone());
                        let (kind, _) = grant.scope.to_columns();
                        let name = names.get(&grant.scope).cloned();
                        view! {
                            <Card title=t_word!("role", grant.role.as_str())>
                                <p class="card-meta">{t_word!("scope", kind)}</p>
                                {name.map(|name| view! { <p dir="auto">{name}</p> })}
                                <form method="post" action=action>
                                    <input type="hidden" name="role" value=grant.role.as_str() />
                                    <input type="hidden" name="scope" value=scope />
                                    <button class="button secondary compact">{t!("admin-take")}</button>
                                </form>
                            </Card>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
        <section class="section">
            <h2>{t!("admin-give-title")}</h2>
            <form method="post" action=format!("{base}/give") class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <RoleFields places=places state=state />
                <div class="actions"><Button>{t!("admin-give")}</Button></div>
            </form>
        </section>
        <section class="section">
            {if is_suspended {
                view! {
                    <form method="post" action=format!("{base}/unsuspend")>
                        <button class="button secondary">{t!("admin-unsuspend")}</button>
                    </form>
                }
                    .into_any()
            } else {
                view! { <p><a class="button danger" href=format!("{base}/suspend")>{t!("admin-suspend")}</a></p> }.into_any()
            }}
        </section>
    }
}

#[component]
pub fn Invitations(
    rows: Vec<invitation::Model>,
    names: HashMap<Scope, String>,
    places: Vec<Vec<(Scope, String)>>,
    more: bool,
    state: FormState,
) -> impl IntoView {
    let (now, is_empty) = (use_page().now, rows.is_empty());
    let later = more
        .then(|| rows.last())
        .flatten()
        .map(|last| link(&format!("/admin/invitations?before={}", last.id)));
    let labels = vec![
        ("role", t!("admin-role")),
        ("scope", t!("admin-scope")),
        ("label", t!("admin-invite-label")),
        ("days", t!("admin-invite-days")),
        ("email", t!("sign-up-email")),
    ];
    let cards = rows.into_iter().map(|row| {
        let (word, mark) = match check_invitation(&row.facts(), now) {
            Ok(()) => ("open", Mark::Now),
            Err(InvitationRefused::Used) => ("used", Mark::Done),
            Err(InvitationRefused::Revoked) => ("revoked", Mark::Next),
            Err(InvitationRefused::Expired) => ("expired", Mark::Next),
        };
        let revoke = (mark == Mark::Now).then(|| {
            view! {
                <form method="post" action=link(&format!("/admin/invitations/{}/revoke", row.id))>
                    <button class="button secondary compact">{t!("admin-invitation-revoke")}</button>
                </form>
            }
        });
        let title = row.scope().map_or_else(String::new, |scope| role_in(row.role, scope, &names));
        view! {
            <Card title=title>
                <p dir="auto">{row.label}</p>
                <p class="card-meta"><Badge mark=mark words=t_word!("invitation-state", word) /> " " {t!("admin-invitation-until", when = short_date(row.expires_at))}</p>
                {revoke}
            </Card>
        }
    });
    view! {
        {head(t!("admin-invitations"), t!("admin-invitations-lead"))}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <RoleFields places=places state=state.clone() />
            <Field name="label" label=t!("admin-invite-label") help=t!("admin-invite-label-help") maxlength=80 optional=true state=state.clone() />
            <Field name="days" label=t!("admin-invite-days") inputmode="numeric" width="short" state=state.clone() />
            <Field name="email" label=t!("sign-up-email") help=t!("admin-invite-email-help") kind="email" optional=true state=state />
            <div class="actions"><Button>{t!("admin-invite-submit")}</Button></div>
        </form>
        {(!is_empty)
            .then(|| {
                view! {
                    <section class="section">
                        <h2>{t!("admin-invitations-made")}</h2>
                        <ul class="cards">{cards.collect_view()}</ul>
                        <Pagination earlier=None later=later />
                    </section>
                }
            })}
    }
}

/// Shown once: the link of a new invitation.
#[component]
pub fn InvitationLink(address: String) -> impl IntoView {
    view! {
        {head(t!("admin-invite-made"), t!("admin-invite-made-text"))}
        <p class="code ltr">{address}</p>
        <p class="actions"><a class="button" href=link("/admin/invitations")>{t!("admin-invitations")}</a></p>
    }
}
