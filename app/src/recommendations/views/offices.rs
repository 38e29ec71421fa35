//! Offices of a body, and sending a motion to one.

use crate::components::{Crumbs, EmptyState, ErrorSummary, Field, More, Select, TextArea, language_choices};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::motions::entity::Model as Motion;
use server::recommendations::entity::office;
use shared::ids::BodyId;

#[component]
pub fn Offices(body_id: BodyId, body_name: String, offices: Vec<office::Model>, state: FormState) -> impl IntoView {
    let place = format!("/assembly/bodies/{body_id}");
    let labels = vec![
        ("name", t!("office-name")),
        ("place", t!("office-place")),
        ("email", t!("office-email")),
        ("days", t!("office-days")),
        ("reminder_before", t!("office-reminder")),
        ("official", t!("office-official")),
    ];
    let languages = language_choices();
    let cards = offices
        .into_iter()
        .map(|office| {
            let (action, field) = (format!("{place}/offices/{}/officials", office.id), format!("official-{}", office.id));
            view! {
                <li class="card">
                    <h2 class="card-title"><bdi>{office.name} ", " {office.place}</bdi></h2>
                    <p class="card-meta">{t!("office-rule", days = office.days, reminder = office.reminder_before)}</p>
                    <More summary=t!("office-official")>
                        <form method="post" action=link(&action) class="form">
                            <div class="field">
                                <label for=field.clone()>{t!("people-name")}</label>
                                <input id=field.clone() name="official" maxlength="30" aria-describedby=format!("{field}-help") />
                                <p class="help" id=format!("{field}-help")>{t!("office-official-help")}</p>
                            </div>
                            <div class="actions"><button class="button secondary">{t!("office-official-submit")}</button></div>
                        </form>
                    </More>
                </li>
            }
        })
        .collect::<Vec<_>>();
    let list = if cards.is_empty() {
        view! { <EmptyState title=t!("offices-none") text=t!("offices-none-text") /> }.into_any()
    } else {
        view! { <ul class="cards one">{cards}</ul> }.into_any()
    };
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("place-assembly")), (link(&place), body_name)] />
        <div class="page-head"><h1>{t!("offices-title")}</h1><p class="lead">{t!("offices-lead")}</p></div>
        <ErrorSummary state=state.clone() labels=labels />
        {list}
        <section class="section">
            <h2>{t!("office-add")}</h2>
            <form method="post" class="form">
                <Field name="name" label=t!("office-name") maxlength=120 state=state.clone() />
                <Field name="place" label=t!("office-place") maxlength=80 state=state.clone() />
                <Field name="email" label=t!("office-email") help=t!("office-email-help") kind="email" state=state.clone() />
                <Select name="language" label=t!("office-language") choices=languages state=state.clone() />
                <div class="field-row">
                    <Field name="days" label=t!("office-days") kind="number" inputmode="numeric" width="short" state=state.clone() />
                    <Field name="reminder_before" label=t!("office-reminder") kind="number" inputmode="numeric" width="short" state=state />
                </div>
                <div class="actions"><button class="button">{t!("office-add-submit")}</button></div>
            </form>
        </section>
    }
}

#[component]
pub fn SendPage(motion: Motion, offices: Vec<office::Model>, state: FormState) -> impl IntoView {
    let labels = vec![
        ("office", t!("fact-office")),
        ("title", t!("send-name")),
        ("text", t!("send-text")),
        ("points", t!("send-points")),
    ];
    let place = format!("/assembly/bodies/{}/offices", motion.body_id);
    let none = offices.is_empty();
    let choices = std::iter::once((String::new(), t!("send-choose")))
        .chain(offices.into_iter().map(|office| {
            (
                office.id.to_string(),
                t!(
                    "send-office",
                    name = format!("{}, {}", office.name, office.place),
                    days = office.days
                ),
            )
        }))
        .collect();
    view! {
        <Crumbs places=vec![(link("/assembly"), t!("place-assembly")), (link(&format!("/assembly/motions/{}", motion.id)), motion.title.clone())] />
        <div class="page-head"><h1>{t!("send-title")}</h1><p class="lead">{t!("send-lead")}</p></div>
        {if none {
            view! { <EmptyState title=t!("offices-none") text=t!("offices-none-text") first_step=(link(&place), t!("office-add")) /> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=labels />
                    <Select name="office" label=t!("fact-office") choices=choices state=state.clone() />
                    <Field name="title" label=t!("send-name") maxlength=160 state=state.clone() />
                    <TextArea name="text" label=t!("send-text") help=t!("send-text-help") rows=14 state=state.clone() />
                    <TextArea name="points" label=t!("send-points") help=t!("send-points-help") rows=6 optional=true state=state />
                    <div class="actions"><button class="button">{t!("send-submit")}</button></div>
                </form>
            }
            .into_any()
        }}
    }
}
