//! Views of the account pages.

use crate::components::{ErrorSummary, Field};
use crate::forms::FormState;
use crate::locale::date_time;
use crate::page::{link, use_page};
use crate::t;
use leptos::prelude::*;
use server::accounts::Person;
use server::accounts::entity::session;

#[component]
pub fn SignUp(state: FormState) -> impl IntoView {
    let labels = vec![
        ("pseudonym", t!("sign-up-pseudonym")),
        ("password", t!("account-password")),
        ("email", t!("sign-up-email")),
    ];
    view! {
        <div class="account-box stack">
            <div class="page-head"><h1>{t!("sign-up-title")}</h1><p class="lead">{t!("sign-up-lead")}</p></div>
            <form method="post" class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <input type="hidden" name="next" value=state.value("next") />
                <Field name="pseudonym" label=t!("sign-up-pseudonym") help=t!("sign-up-pseudonym-help") autocomplete="username" maxlength=30 state=state.clone() />
                <Field name="password" label=t!("account-password") help=t!("account-password-help") kind="password" autocomplete="new-password" state=state.clone() />
                <Field name="email" label=t!("sign-up-email") help=t!("sign-up-email-help") kind="email" autocomplete="email" optional=true state=state />
                <div class="actions">
                    <button class="button">{t!("sign-up-submit")}</button>
                    <a class="button text" href=link("/log-in")>{t!("sign-up-have-account")}</a>
                </div>
            </form>
        </div>
    }
}

/// Shown once after sign-up: the recovery code.
#[component]
pub fn Welcome(code: String, next: String) -> impl IntoView {
    view! {
        <div class="account-box stack">
            <div class="page-head"><h1>{t!("welcome-title")}</h1><p class="lead">{t!("welcome-lead")}</p></div>
            <p class="code ltr">{code}</p>
            <p>{t!("welcome-code-help")}</p>
            <p class="actions"><a class="button" href=link(&next)>{t!("welcome-go-on")}</a></p>
        </div>
    }
}

#[component]
pub fn LogIn(state: FormState) -> impl IntoView {
    let labels = vec![("password", t!("account-password"))];
    view! {
        <div class="account-box stack">
            <div class="page-head"><h1>{t!("log-in-title")}</h1></div>
            <form method="post" class="form">
                <ErrorSummary state=state.clone() labels=labels />
                <input type="hidden" name="next" value=state.value("next") />
                <Field name="name" label=t!("log-in-name") autocomplete="username" state=state.clone() />
                <Field name="password" label=t!("account-password") kind="password" autocomplete="current-password" state=state />
                <div class="actions">
                    <button class="button">{t!("log-in-submit")}</button>
                    <a class="button text" href=link("/sign-up")>{t!("log-in-no-account")}</a>
                </div>
            </form>
        </div>
    }
}

#[component]
pub fn Account(person: Person, sessions: Vec<session::Model>) -> impl IntoView {
    let page = use_page();
    let current = person.session;
    view! {
        <div class="page-head"><h1>{t!("account-title")}</h1><p class="lead"><bdi>{person.pseudonym}</bdi></p></div>
        <section class="section">
            <h2>{t!("account-sessions")}</h2>
            <ul class="cards one">
                {sessions
                    .into_iter()
                    .map(|row| {
                        view! {
                            <li class="card">
                                <p>{t!("account-session-since", when = date_time(row.created_at))}</p>
                                {(Some(row.id) == current).then(|| view! { <p class="card-meta">{t!("account-session-this")}</p> })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </section>
        <form method="post" action=page.link("/log-out") class="actions">
            <button class="button secondary">{t!("account-log-out")}</button>
        </form>
    }
}
