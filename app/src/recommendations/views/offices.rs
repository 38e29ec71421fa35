//! Offices of a body, and one of them.

use super::super::office_pages::official_field;
use crate::components::{Crumbs, EmptyState, ErrorSummary, Field, Select, language_choices};
use crate::forms::FormState;
use crate::locale::date;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::recommendations::entity::office;
use shared::ids::BodyId;

fn labels() -> Vec<(String, String)> {
    let all = [
        ("name", t!("office-name")),
        ("place", t!("office-place")),
        ("email", t!("office-email")),
        ("language", t!("office-language")),
        ("days", t!("office-days")),
        ("reminder_before", t!("office-reminder")),
    ];
    all.map(|(field, label)| (field.to_owned(), label)).to_vec()
}

/// What is known of an office.
#[component]
fn OfficeFields(state: FormState) -> impl IntoView {
    view! {
        <Field name="name" label=t!("office-name") maxlength=120 state=state.clone() />
        <Field name="place" label=t!("office-place") maxlength=80 state=state.clone() />
        <Field name="email" label=t!("office-email") help=t!("office-email-help") kind="email" state=state.clone() />
        <Select name="language" label=t!("office-language") choices=language_choices() state=state.clone() />
        <div class="field-row">
            <Field name="days" label=t!("office-days") kind="number" inputmode="numeric" width="short" state=state.clone() />
            <Field name="reminder_before" label=t!("office-reminder") kind="number" inputmode="numeric" width="short" state=state />
        </div>
    }
}

#[component]
pub fn Offices(body_id: BodyId, body_name: String, offices: Vec<office::Model>, state: FormState) -> impl IntoView {
    let place = format!("/assembly/bodies/{body_id}");
    let mut labels = labels();
    labels.extend(
        offices
            .iter()
            .map(|office| (official_field(office.id), t!("office-official"))),
    );
    let cards = offices
        .into_iter()
        .map(|office| view! { <OfficeCard place=format!("{place}/offices/{}", office.id) office=office state=state.clone() /> })
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
            <form method="post" action=link(&format!("{place}/offices")) class="form">
                <OfficeFields state=state />
                <div class="actions"><button class="button">{t!("office-add-submit")}</button></div>
            </form>
        </section>
    }
}

/// An office in the list, with the form that names an official; the form is open when it comes back.
#[component]
fn OfficeCard(place: String, office: office::Model, state: FormState) -> impl IntoView {
    let field = official_field(office.id);
    let is_back = state.has_error(&field);
    view! {
        <li class="card">
            <h2 class="card-title"><bdi>{office.name} ", " {office.place}</bdi></h2>
            <p class="card-meta">{t!("office-rule", days = office.days, reminder = office.reminder_before)}</p>
            {office.ended_day.map(|day| view! { <p class="card-meta">{t!("office-ended-on", date = date(day))}</p> })}
            <p><a href=link(&place)>{t!("office-edit")}</a></p>
            <details class="more" open=is_back>
                <summary>{t!("office-official")}</summary>
                <form method="post" action=link(&format!("{place}/officials")) class="form">
                    <Field name=field label=t!("people-name") help=t!("office-official-help") maxlength=30 state=state />
                    <div class="actions"><button class="button secondary">{t!("office-official-submit")}</button></div>
                </form>
            </details>
        </li>
    }
}

/// Changing what is known of an office, ending it, opening it again.
#[component]
pub fn OfficePage(body_name: String, office: office::Model, state: FormState) -> impl IntoView {
    let body = format!("/assembly/bodies/{}", office.body_id);
    let list = format!("{body}/offices");
    let end = link(&format!("{list}/{}/end", office.id));
    let places = vec![
        (link("/assembly"), t!("place-assembly")),
        (link(&body), body_name),
        (link(&list), t!("offices-title")),
    ];
    let (act, title, help) = match office.ended_day {
        None => ("end", t!("office-end"), t!("office-end-help")),
        Some(day) => ("reopen", t!("office-reopen"), t!("office-ended-on", date = date(day))),
    };
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("office-edit")}</h1><p class="lead">{t!("office-edit-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels() />
            <OfficeFields state=state />
            <div class="actions"><button class="button">{t!("office-edit-submit")}</button></div>
        </form>
        <section class="section">
            <h2>{title.clone()}</h2>
            <p class="help">{help}</p>
            <form method="post" action=end class="actions"><button class="button secondary" name="act" value=act>{title}</button></form>
        </section>
    }
}
