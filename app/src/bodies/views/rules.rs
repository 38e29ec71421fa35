//! The rules of a body in plain words, what they were and will be; and the form that changes them.

use super::body::crumbs;
use crate::components::{Badge, Crumbs, ErrorSummary, Field, LinkButton, Look, Mark, Notice, Pagination};
use crate::forms::FormState;
use crate::locale::{date, number};
use crate::page::link;
use crate::polls::{RulesFields, RulesPreview, rules_labels};
use crate::t;
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::rules::Version;
use shared::polls::{PollRules, QuorumOf};
use shared::time::Day;

/// What the quorum means with the mandates of today.
fn in_numbers(rules: &PollRules, mandates: u32) -> Option<AnyView> {
    let needed = rules.quorum.share.needed(mandates);
    let words = match rules.quorum.of {
        QuorumOf::Nothing => return None,
        _ if mandates == 0 => return None,
        QuorumOf::Present => t!(
            "body-rules-today-present",
            needed = number(needed.into()),
            whole = number(mandates.into())
        ),
        QuorumOf::Ballots => t!(
            "body-rules-today-ballots",
            needed = number(needed.into()),
            whole = number(mandates.into())
        ),
    };
    Some(view! { <p>{words}</p> }.into_any())
}

#[component]
pub fn Rules(
    body: body::Model,
    now: PollRules,
    mandates: u32,
    versions: Vec<Version>,
    more: bool,
    today: Day,
    may_manage: bool,
) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/rules", body.id);
    let later = versions
        .last()
        .filter(|_| more)
        .map(|last| link(&format!("{here}?before={}.{}", last.from, last.id)));
    let current = versions.iter().find(|one| one.from <= today).map(|one| one.id);
    let back = link(&format!("{here}/back"));
    let items = versions
        .into_iter()
        .map(|version| {
            let is_planned = version.from > today;
            let badge = if is_planned {
                view! { <Badge mark=Mark::Next words=t!("body-rules-planned") /> }.into_any()
            } else if Some(version.id) == current {
                view! { <Badge mark=Mark::Now words=t!("body-rules-hold-now") /> }.into_any()
            } else {
                view! { <Badge mark=Mark::Done words=t!("body-rules-former") /> }.into_any()
            };
            let take_back = (is_planned && may_manage).then(|| {
                view! {
                    <form method="post" action=back.clone()>
                        <input type="hidden" name="rules" value=version.id.to_string() />
                        <button class="button text compact">{t!("body-rules-take-back")}</button>
                    </form>
                }
            });
            view! {
                <li class="card">
                    <h3 class="card-title">{t!("body-rules-from", date = date(version.from))}</h3>
                    <p>{badge}</p>
                    {(!version.note.is_empty()).then(|| view! { <p dir="auto">{version.note.clone()}</p> })}
                    <RulesPreview rules=version.rules />
                    {take_back}
                </li>
            }
        })
        .collect_view();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-rules")}</h1><p class="lead">{t!("body-rules-page-lead")}</p></div>
        <section class="section" aria-labelledby="now">
            <div class="section-head">
                <h2 id="now">{t!("body-rules-now")}</h2>
                {may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/change")) look=Look::Secondary>{t!("body-rules-change")}</LinkButton> })}
            </div>
            <RulesPreview rules=now />
            {in_numbers(&now, mandates)}
        </section>
        <section class="section" aria-labelledby="versions">
            <h2 id="versions">{t!("body-rules-versions")}</h2>
            <ol class="cards one">{items}</ol>
            <Pagination later=later />
        </section>
    }
}

#[component]
pub fn RulesForm(body: body::Model, state: FormState, preview: Option<PollRules>, mandates: u32) -> impl IntoView {
    let mut labels = rules_labels();
    labels.push(("from", t!("body-rules-first-day")));
    labels.push(("note", t!("body-rules-note")));
    let here = link(&format!("/assembly/bodies/{}/rules", body.id));
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("body-rules-change")}</h1><p class="lead">{t!("body-rules-lead")}</p></div>
        {preview
            .map(|rules| {
                view! {
                    <Notice mark=Mark::Next>
                        <h2 class="card-title">{t!("body-rules-preview")}</h2>
                        <RulesPreview rules=rules />
                        {in_numbers(&rules, mandates)}
                        <p>{t!("body-rules-preview-note")}</p>
                    </Notice>
                }
            })}
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <RulesFields state=state.clone() />
            <Field name="from" label=t!("body-rules-first-day") help=t!("body-rules-first-day-help") kind="date" state=state.clone() />
            <Field name="note" label=t!("body-rules-note") help=t!("body-rules-note-help") maxlength=200 optional=true state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                <button class="button secondary" formmethod="get" name="preview" value="yes">{t!("body-rules-show-preview")}</button>
                <LinkButton href=here look=Look::Text>{t!("body-back")}</LinkButton>
            </div>
        </form>
        <section class="section" aria-labelledby="now">
            <h2 id="now">{t!("body-rules-now")}</h2>
            <RulesPreview rules=body.rules() />
            {in_numbers(&body.rules(), mandates)}
        </section>
    }
}
