//! Views of the admin area: the overview and the records here, people in a file of their own.

mod people;

pub use people::{AccountPage, Accounts, InvitationLink, Invitations};

use crate::components::{
    Button, Card, Column, Crumbs, DataTable, EmptyState, Facts, Field, Look, Mark, Pagination, Row,
};
use crate::errors::encode;
use crate::forms::{Form, FormState};
use crate::locale::{date_time, number};
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::audit::{Filter, Verdict, entity as audit_entry};
use server::instance::Facts as InstanceFacts;
use server::jobs::DeadJob;
use server::mail::OutboxLetter;
use shared::ids::AccountId;
use std::collections::HashMap;

fn crumbs() -> impl IntoView {
    view! { <Crumbs places=vec![(link("/account"), t!("account-title")), (link("/admin"), t!("admin-title"))] /> }
}

fn head(title: String, lead: String) -> impl IntoView {
    view! {
        {crumbs()}
        <div class="page-head"><h1>{title}</h1><p class="lead">{lead}</p></div>
    }
}

#[component]
pub fn Overview(facts: InstanceFacts) -> impl IntoView {
    let count = |number_of: u64| number(i64::try_from(number_of).unwrap_or(i64::MAX)).into_any();
    let places = [
        ("/admin/accounts", t!("admin-accounts")),
        ("/admin/invitations", t!("admin-invitations")),
        ("/admin/outbox", t!("admin-outbox")),
        ("/admin/jobs", t!("admin-jobs")),
        ("/admin/audit", t!("admin-audit")),
    ];
    let chain = match facts.audit_checked {
        None => t!("admin-chain-unchecked"),
        Some((when, Verdict::Whole(lines))) => t!("admin-chain-whole", lines = lines, when = date_time(when)),
        Some((when, Verdict::BrokenAt(line))) => t!("admin-chain-broken", line = line, when = date_time(when)),
    };
    let mail = if facts.sends_mail {
        t!("admin-mail-smtp")
    } else {
        t!("admin-mail-outbox")
    };
    let rows = vec![
        (t!("admin-version"), facts.version.into_any()),
        (t!("admin-database"), facts.database.into_any()),
        (t!("admin-started"), date_time(facts.started_at).into_any()),
        (t!("admin-mail"), mail.into_any()),
        (t!("admin-accounts"), count(facts.accounts)),
        (t!("admin-jobs-waiting"), count(facts.jobs_waiting)),
        (t!("admin-jobs"), count(facts.jobs_dead)),
        (t!("admin-audit-lines"), count(facts.audit_lines)),
        (t!("admin-chain"), chain.into_any()),
    ];
    view! {
        <Crumbs places=vec![(link("/account"), t!("account-title"))] />
        <div class="page-head"><h1>{t!("admin-title")}</h1><p class="lead">{t!("admin-lead")}</p></div>
        <ul class="cards">
            {places.into_iter().map(|(path, words)| view! { <Card title=words href=link(path) level=2>""</Card> }).collect_view()}
        </ul>
        <section class="section">
            <h2>{t!("admin-facts")}</h2>
            <Facts facts=rows />
            <form method="post" class="actions"><Button look=Look::Secondary>{t!("admin-chain-check")}</Button></form>
        </section>
    }
}

#[component]
pub fn Outbox(letters: Vec<OutboxLetter>, more: bool, sends_mail: bool) -> impl IntoView {
    let later = more
        .then(|| letters.last())
        .flatten()
        .map(|last| link(&format!("/admin/outbox?before={}", last.id)));
    let lead = if sends_mail {
        t!("admin-mail-smtp")
    } else {
        t!("admin-outbox-lead")
    };
    let list = if letters.is_empty() {
        view! { <EmptyState title=t!("admin-outbox-none") text=t!("admin-outbox-none-text") /> }.into_any()
    } else {
        let cards = letters.into_iter().map(|letter| {
            view! {
                <Card title=letter.subject href=link(&format!("/admin/outbox/{}", letter.id)) lang=letter.language.as_str() level=2>
                    <p class="card-meta">{t!("admin-letter-to", email = letter.to)}</p>
                </Card>
            }
        });
        view! { <ul class="cards one">{cards.collect_view()}</ul> }.into_any()
    };
    view! {
        {head(t!("admin-outbox"), lead)}
        {list}
        <Pagination earlier=None later=later />
    }
}

#[component]
pub fn Letter(letter: OutboxLetter) -> impl IntoView {
    let language = letter.language;
    view! {
        <Crumbs places=vec![(link("/admin"), t!("admin-title")), (link("/admin/outbox"), t!("admin-outbox"))] />
        <article class="document">
            <div class="document-head">
                <h1 lang=language.as_str() dir=language.dir().as_str()>{letter.subject}</h1>
                <p>{t!("admin-letter-to", email = letter.to)}</p>
            </div>
            <div class="prose" lang=language.as_str() dir=language.dir().as_str()>
                {letter.body.split("\n\n").map(|part| view! { <p>{part.trim().to_owned()}</p> }).collect_view()}
            </div>
        </article>
    }
}

#[component]
pub fn Jobs(jobs: Vec<DeadJob>, more: bool) -> impl IntoView {
    let later = more
        .then(|| jobs.last())
        .flatten()
        .map(|last| link(&format!("/admin/jobs?before={}", last.id)));
    let list = if jobs.is_empty() {
        view! { <EmptyState title=t!("admin-jobs-none") text=t!("admin-jobs-none-text") /> }.into_any()
    } else {
        let cards = jobs.into_iter().map(|job| {
            view! {
                <Card title=job.kind mark=Mark::Owed level=2>
                    <p class="card-meta">{t!("admin-job-tried", when = date_time(job.last_tried_at))}</p>
                    <p dir="auto" lang="en">{job.last_error}</p>
                    <form method="post" action=link(&format!("/admin/jobs/{}/retry", job.id))>
                        <button class="button secondary compact">{t!("admin-job-retry")}</button>
                    </form>
                </Card>
            }
        });
        view! { <ul class="cards one">{cards.collect_view()}</ul> }.into_any()
    };
    view! {
        {head(t!("admin-jobs"), t!("admin-jobs-lead"))}
        {list}
        <Pagination earlier=None later=later />
    }
}

#[component]
pub fn Audit(
    lines: Vec<audit_entry::Model>,
    names: HashMap<AccountId, String>,
    filter: Filter,
    more: bool,
) -> impl IntoView {
    let object = filter.object.map(|id| id.to_string()).unwrap_or_default();
    let actor = filter.actor.map(|id| id.to_string()).unwrap_or_default();
    let later = more.then(|| lines.last()).flatten().map(|last| {
        link(&format!(
            "/admin/audit?action={}&object={object}&actor={actor}&before={}",
            encode(&filter.action),
            last.seq
        ))
    });
    let state = FormState::filled(Form::of([("action", filter.action), ("object", object)]));
    let columns = vec![
        Column::number(t!("admin-audit-line")),
        Column::text(t!("admin-audit-when")),
        Column::text(t!("admin-audit-who")),
        Column::text(t!("admin-audit-act")),
        Column::text(t!("admin-audit-what")),
    ];
    let is_empty = lines.is_empty();
    let rows = lines
        .into_iter()
        .map(|line| {
            let who = line.actor_id.map(|id| {
                let name = names.get(&id).map_or_else(|| id.to_string(), |name| crate::locale::person(name));
                view! { <a href=link(&format!("/admin/audit?actor={id}"))><bdi>{name}</bdi></a> }
            });
            let what = link(&format!("/admin/audit?object={}", line.object_id));
            Row {
                head: number(line.seq).into_any(),
                cells: vec![
                    view! { <span class="small nowrap">{date_time(line.at)}</span> }.into_any(),
                    who.into_any(),
                    view! { <code class="ltr nowrap">{line.action}</code> }.into_any(),
                    view! { <a href=what class="ltr">{line.object_kind}</a> " " <code class="small"><bdi>{line.detail}</bdi></code> }.into_any(),
                ],
            }
        })
        .collect();
    view! {
        {head(t!("admin-audit"), t!("admin-audit-lead"))}
        <form method="get" class="filter">
            <Field name="action" label=t!("admin-audit-act") help=t!("admin-audit-act-help") state=state.clone() />
            <Field name="object" label=t!("admin-audit-object") state=state />
            <Button look=Look::Secondary>{t!("admin-search-submit")}</Button>
        </form>
        {if is_empty {
            view! { <EmptyState title=t!("admin-audit-none") text=t!("admin-audit-none-text") /> }.into_any()
        } else {
            view! { <DataTable caption=t!("admin-audit") columns=columns rows=rows /> }.into_any()
        }}
        <Pagination earlier=None later=later />
    }
}
