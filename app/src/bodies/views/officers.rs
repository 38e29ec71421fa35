//! Who leads a body, led it, and will.

use super::body::crumbs;
use super::term_words;
use crate::components::{Badge, Choices, Crumbs, ErrorSummary, Field, Mark, PersonMark};
use crate::forms::FormState;
use crate::locale::person;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::bodies::officers::{Held, Standing};
use shared::bodies::Officer;

#[component]
pub fn Officers(
    body: body::Model,
    now: Vec<Held>,
    former: Vec<Held>,
    may_name: bool,
    state: FormState,
) -> impl IntoView {
    let end = link(&format!("/assembly/bodies/{}/officers/end", body.id));
    let no_chair = !now
        .iter()
        .any(|held| held.officer == Officer::Chair && held.standing == Standing::Now);
    let any_former = !former.is_empty();
    let former = former.into_iter().map(|held| card(held, None)).collect_view();
    let now = now
        .into_iter()
        .map(|held| card(held, may_name.then(|| end.clone())))
        .collect_view();
    let form = may_name.then(|| view! { <NameForm body=body.clone() state=state /> });
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("officers-title")}</h1><p class="lead">{t!("officers-lead")}</p></div>
        {no_chair.then(|| view! { <p><Badge mark=Mark::Owed words=t!("officers-no-chair") /></p> })}
        <ul class="cards one">{now}</ul>
        {form}
        {any_former
            .then(|| {
                view! {
                    <section class="section" aria-labelledby="former">
                        <h2 id="former">{t!("officers-former")}</h2>
                        <ul class="cards one">{former}</ul>
                    </section>
                }
            })}
    }
}

fn card(held: Held, end: Option<String>) -> AnyView {
    let (mark, class) = match held.standing {
        Standing::Now => (Mark::Now, "card now"),
        Standing::Coming => (Mark::Next, "card next"),
        Standing::Former => (Mark::Done, "card done"),
    };
    let words = match held.standing {
        Standing::Now => t!("officer-now"),
        Standing::Coming => t!("officer-coming"),
        Standing::Former => t!("officer-former"),
    };
    let act = end.map(|end| {
        let words = t!("officer-end", name = person(&held.name));
        view! {
            <form method="post" action=end>
                <input type="hidden" name="officer" value=held.id.to_string() />
                <button class="button text compact">{words}</button>
            </form>
        }
    });
    view! {
        <li class=class>
            <div class="cluster spread">
                <span><PersonMark name=held.name.clone() /> " · " {t_word!("officer-role", held.officer.as_str())}</span>
                <Badge mark=mark words=words />
            </div>
            <p class="card-meta">{term_words(held.term)}</p>
            {act}
        </li>
    }
    .into_any()
}

#[component]
fn NameForm(body: body::Model, state: FormState) -> impl IntoView {
    let roles = Officer::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("officer-role", one.as_str())))
        .collect();
    let labels = vec![
        ("name", t!("officer-name")),
        ("role", t!("officer-role")),
        ("from", t!("member-from")),
        ("until", t!("member-until")),
    ];
    view! {
        <section class="section" aria-labelledby="add">
            <h2 id="add">{t!("officer-add")}</h2>
            <form method="post" class="form" action=link(&format!("/assembly/bodies/{}/officers", body.id))>
                <ErrorSummary state=state.clone() labels=labels />
                <Field name="name" label=t!("officer-name") maxlength=30 state=state.clone() />
                <Choices name="role" legend=t!("officer-role") help=t!("officer-role-help") choices=roles single=true state=state.clone() />
                <div class="field-row">
                    <Field name="from" label=t!("member-from") kind="date" state=state.clone() />
                    <Field name="until" label=t!("member-until") kind="date" optional=true state=state />
                </div>
                <div class="actions"><button class="button">{t!("officer-add")}</button></div>
            </form>
        </section>
    }
}
