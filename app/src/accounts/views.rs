//! Views of the account pages.

use crate::components::{Card, ErrorSummary, Facts, Field, Select};
use crate::demo::views::DemoAccounts;
use crate::errors::encode;
use crate::forms::FormState;
use crate::locale::date_time;
use crate::page::{link, use_page};
use crate::{t, t_word};
use leptos::prelude::*;
use server::accounts::entity::{account, session};
use shared::accounts::Email;
use shared::languages::Language;
use shared::permissions::{Role, Scope};

/// `path`, from where one goes on to `next`.
fn with_next(path: &str, next: &str) -> String {
    if next.is_empty() {
        path.to_owned()
    } else {
        format!("{path}?next={}", encode(next))
    }
}

#[component]
pub fn SignUp(state: FormState) -> impl IntoView {
    let next = state.value("next");
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
                    <a class="button text" href=link(&with_next("/log-in", &next))>{t!("sign-up-have-account")}</a>
                </div>
            </form>
        </div>
    }
}

/// Shown once: a recovery code, and the way on.
#[component]
pub fn NewCode(title: String, code: String, #[prop(into)] next: String) -> impl IntoView {
    view! {
        <div class="account-box stack">
            <div class="page-head"><h1>{title}</h1><p class="lead">{t!("welcome-lead")}</p></div>
            <p class="code ltr">{code}</p>
            <p>{t!("welcome-code-help")}</p>
            <p class="actions"><a class="button" href=link(&next)>{t!("welcome-go-on")}</a></p>
        </div>
    }
}

#[component]
pub fn LogIn(state: FormState) -> impl IntoView {
    let labels = vec![("password", t!("account-password"))];
    let (demo, next) = (use_page().platform.config.demo, state.value("next"));
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
                    <a class="button text" href=link("/forgot")>{t!("log-in-forgotten")}</a>
                    <a class="button text" href=link(&with_next("/sign-up", &next))>{t!("log-in-no-account")}</a>
                </div>
            </form>
        </div>
        {demo.then(|| view! { <DemoAccounts next=next /> })}
    }
}

/// A page of one small form.
#[component]
pub fn FormPage(
    #[prop(into)] title: String,
    #[prop(optional, into)] lead: String,
    state: FormState,
    labels: Vec<(&'static str, String)>,
    #[prop(into)] submit: String,
    /// The button does something that cannot be undone.
    #[prop(optional)]
    danger: bool,
    /// Address and words of another way.
    #[prop(optional_no_strip, into)]
    other: Option<(String, String)>,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="account-box stack">
            <div class="page-head"><h1>{title}</h1>{(!lead.is_empty()).then(|| view! { <p class="lead">{lead}</p> })}</div>
            <form method="post" class="form">
                <ErrorSummary state=state labels=labels />
                {children()}
                <div class="actions">
                    <button class=if danger { "button danger sure" } else { "button" }>{submit}</button>
                    {other.map(|(href, words)| view! { <a class="button text" href=href>{words}</a> })}
                </div>
            </form>
        </div>
    }
}

pub fn back_to_account() -> Option<(String, String)> {
    Some((link("/account"), t!("account-back")))
}

#[component]
pub fn PasswordForm(state: FormState) -> impl IntoView {
    let labels = vec![("old", t!("password-old")), ("password", t!("password-new"))];
    view! {
        <FormPage title=t!("password-title") lead=t!("password-lead") state=state.clone() labels=labels submit=t!("password-submit") other=back_to_account()>
            <Field name="old" label=t!("password-old") kind="password" autocomplete="current-password" state=state.clone() />
            <Field name="password" label=t!("password-new") help=t!("account-password-help") kind="password" autocomplete="new-password" state=state />
        </FormPage>
    }
}

/// A form that asks for the password only.
#[component]
pub fn PasswordOnce(
    title: String,
    lead: String,
    submit: String,
    state: FormState,
    #[prop(optional)] danger: bool,
) -> impl IntoView {
    let labels = vec![("password", t!("account-password-again"))];
    view! {
        <FormPage title=title lead=lead state=state.clone() labels=labels submit=submit danger=danger other=back_to_account()>
            <Field name="password" label=t!("account-password-again") kind="password" autocomplete="current-password" state=state />
        </FormPage>
    }
}

#[component]
pub fn EraseForm(state: FormState) -> impl IntoView {
    view! { <PasswordOnce title=t!("erase-title") lead=t!("erase-effect") submit=t!("erase-submit") state=state danger=true /> }
}

#[component]
pub fn EmailForm(state: FormState, email: Option<Email>) -> impl IntoView {
    let labels = vec![
        ("email", t!("sign-up-email")),
        ("password", t!("account-password-again")),
    ];
    let has_email = email.is_some();
    view! {
        <FormPage title=t!("email-title") lead=t!("email-lead") state=state.clone() labels=labels submit=t!("email-submit") other=back_to_account()>
            {email.map(|email| view! { <p>{t!("email-now")} " " <bdi class="strong">{email.to_string()}</bdi></p> })}
            <Field name="email" label=t!("sign-up-email") help=t!("email-help") kind="email" autocomplete="email" state=state.clone() />
            <Field name="password" label=t!("account-password-again") kind="password" autocomplete="current-password" state=state />
        </FormPage>
        {has_email
            .then(|| {
                view! {
                    <form method="post" action=link("/account/email/remove") class="section">
                        <button class="button secondary">{t!("email-remove")}</button>
                    </form>
                }
            })}
    }
}

#[component]
pub fn LanguageForm(state: FormState) -> impl IntoView {
    let choices = Language::ALL
        .iter()
        .map(|language| (language.to_string(), language.own_name().to_owned()))
        .collect();
    let labels = vec![("language", t!("language-label"))];
    view! {
        <FormPage title=t!("language-title") lead=t!("language-lead") state=state.clone() labels=labels submit=t!("language-submit") other=back_to_account()>
            <Select name="language" label=t!("language-label") state=state choices=choices />
        </FormPage>
    }
}

#[component]
pub fn Forgot() -> impl IntoView {
    let other = Some((link("/recover"), t!("forgot-code")));
    view! {
        <FormPage title=t!("forgot-title") lead=t!("forgot-lead") state=FormState::empty() labels=Vec::new() submit=t!("forgot-submit") other=other>
            <Field name="name" label=t!("log-in-name") autocomplete="username" state=FormState::empty() />
        </FormPage>
    }
}

#[component]
pub fn Reset(state: FormState) -> impl IntoView {
    let labels = vec![("password", t!("password-new"))];
    view! {
        <FormPage title=t!("reset-title") lead=t!("password-lead") state=state.clone() labels=labels submit=t!("password-submit") other=None>
            <Field name="password" label=t!("password-new") help=t!("account-password-help") kind="password" autocomplete="new-password" state=state />
        </FormPage>
    }
}

#[component]
pub fn Recover(state: FormState) -> impl IntoView {
    let labels = vec![
        ("name", t!("log-in-name")),
        ("code", t!("recover-code")),
        ("password", t!("password-new")),
    ];
    let other = Some((link("/forgot"), t!("recover-by-mail")));
    view! {
        <FormPage title=t!("recover-title") lead=t!("recover-lead") state=state.clone() labels=labels submit=t!("password-submit") other=other>
            <Field name="name" label=t!("log-in-name") autocomplete="username" state=state.clone() />
            <Field name="code" label=t!("recover-code") help=t!("recover-code-help") autocomplete="off" state=state.clone() />
            <Field name="password" label=t!("password-new") help=t!("account-password-help") kind="password" autocomplete="new-password" state=state />
        </FormPage>
    }
}

/// A link that was used, replaced, or has run out.
#[component]
pub fn DeadLink() -> impl IntoView {
    view! {
        <section class="panel narrow stack">
            <h1>{t!("link-dead-title")}</h1>
            <p class="lead">{t!("link-dead-text")}</p>
            <p><a class="button" href=link("/forgot")>{t!("link-dead-again")}</a></p>
        </section>
    }
}

/// One sentence and the button that does it.
#[component]
pub fn OneButton(title: String, lead: String, submit: String) -> impl IntoView {
    view! { <FormPage title=title lead=lead state=FormState::empty() labels=Vec::new() submit=submit other=None>""</FormPage> }
}

/// Who reads an invitation.
#[derive(Clone, Debug)]
pub enum InvitationFor {
    /// Somebody with this name.
    Person(String),
    /// Somebody who comes back to this path after the log-in.
    Newcomer(String),
}

#[component]
pub fn Invitation(role: &'static str, scope: String, reader: InvitationFor) -> impl IntoView {
    let lead = t!(
        "invitation-lead",
        role = t_word!("role", role),
        scope = t_word!("scope", scope)
    );
    match reader {
        InvitationFor::Person(name) => {
            view! { <OneButton title=t!("invitation-title") lead=lead submit=t!("invitation-accept", name = name) /> }
                .into_any()
        }
        InvitationFor::Newcomer(next) => {
            let next = encode(&next);
            view! {
                <div class="account-box stack">
                    <div class="page-head"><h1>{t!("invitation-title")}</h1><p class="lead">{lead}</p></div>
                    <p>{t!("invitation-how")}</p>
                    <div class="actions">
                        <a class="button" href=link(&format!("/sign-up?next={next}"))>{t!("sign-up-title")}</a>
                        <a class="button secondary" href=link(&format!("/log-in?next={next}"))>{t!("sign-up-have-account")}</a>
                    </div>
                </div>
            }
                .into_any()
        }
    }
}

#[component]
pub fn Account(account: account::Model, sessions: Vec<session::Model>) -> impl IntoView {
    let page = use_page();
    let current = page.viewer.person().ok().and_then(|person| person.session);
    let is_admin = page.viewer.holds(Role::Admin, Scope::Platform);
    let settings = [
        ("/account/password", t!("password-title")),
        ("/account/email", t!("email-title")),
        ("/account/language", t!("language-title")),
        ("/account/mail", t!("mail-choice-title")),
        ("/account/recovery-code", t!("code-title")),
    ];
    let email = match account.email {
        Some(email) => view! { <bdi>{email.to_string()}</bdi> }.into_any(),
        None => t!("account-no-email").into_any(),
    };
    let facts = vec![
        (
            t!("sign-up-pseudonym"),
            view! { <bdi>{account.pseudonym.to_string()}</bdi> }.into_any(),
        ),
        (t!("sign-up-email"), email),
        (t!("language-label"), account.language.own_name().into_any()),
    ];
    view! {
        <div class="page-head"><h1>{t!("account-title")}</h1></div>
        <Facts facts=facts />
        <form method="post" action=page.link("/log-out") class="actions">
            <button class="button">{t!("account-log-out")}</button>
            {is_admin.then(|| view! { <a class="button secondary" href=link("/admin")>{t!("account-admin")}</a> })}
        </form>
        <section class="section">
            <h2>{t!("account-settings")}</h2>
            <ul class="cards">
                {settings.into_iter().map(|(path, words)| view! { <Card title=words href=link(path)>""</Card> }).collect_view()}
                <Card title=t!("account-export") href="/api/v1/me/export"><p>{t!("account-export-text")}</p></Card>
                <Card title=t!("erase-title") href=link("/account/erase")><p>{t!("erase-short")}</p></Card>
            </ul>
        </section>
        <section class="section">
            <h2>{t!("account-sessions")}</h2>
            <ul class="cards one">
                {sessions
                    .into_iter()
                    .map(|row| {
                        let is_this = Some(row.id) == current;
                        view! {
                            <li class="card">
                                <p>{t!("account-session-since", when = date_time(row.created_at))}</p>
                                <p class="card-meta">
                                    {if is_this { t!("account-session-this") } else { t!("account-session-used", when = date_time(row.rotated_at)) }}
                                </p>
                                {(!is_this)
                                    .then(|| {
                                        view! {
                                            <form method="post" action=link(&format!("/account/sessions/{}/end", row.id))>
                                                <button class="button secondary compact">{t!("account-session-end")}</button>
                                            </form>
                                        }
                                    })}
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
            <div class="cluster">
                <form method="post" action=link("/account/sessions/end-others")>
                    <button class="button secondary">{t!("account-end-others")}</button>
                </form>
                <form method="post" action=link("/account/sessions/end-all")>
                    <button class="button secondary">{t!("account-end-all")}</button>
                </form>
            </div>
        </section>
    }
}
