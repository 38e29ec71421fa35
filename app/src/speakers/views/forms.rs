//! The pages with forms: guests of a meeting, rules of a body.

use crate::bodies::crumbs;
use crate::components::{Choices, Crumbs, ErrorSummary, Field, PersonMark};
use crate::forms::FormState;
use crate::locale::{person, plain};
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::meetings::entity::meeting;
use server::speakers::reading::Eligible;
use shared::speakers::{ListOrder, SpeechKind};

/// Who may speak without being a member.
#[component]
pub fn GuestsPage(meeting: meeting::Model, guests: Vec<Eligible>, state: FormState) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", meeting.id);
    let (dismiss, going) = (link(&format!("{here}/speakers/guests/dismiss")), meeting.is_going());
    let is_empty = guests.is_empty();
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (link(&format!("{here}/manage")), meeting.title),
    ];
    let rows = guests.into_iter().map(|guest| {
        let label = plain(&t!("speaking-guests-dismiss-of", name = person(&guest.name)));
        let act = going.then(|| {
            view! {
                <form method="post" action=dismiss.clone()>
                    <input type="hidden" name="account" value=guest.account.to_string() />
                    <button class="button text compact" aria-label=label>{t!("speaking-guests-dismiss")}</button>
                </form>
            }
        });
        view! { <li><PersonMark name=guest.name /> {act}</li> }
    });
    let rows = rows.collect_view();
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("speaking-guests-title")}</h1><p class="lead">{t!("speaking-guests-lead")}</p></div>
        {if is_empty {
            view! { <p class="quiet">{t!("speaking-guests-none")}</p> }.into_any()
        } else {
            view! { <ul class="people stack">{rows}</ul> }.into_any()
        }}
        {going
            .then(|| {
                view! {
                    <form method="post" class="form">
                        <ErrorSummary state=state.clone() labels=vec![("name", t!("speaking-guests-name"))] />
                        <Field name="name" label=t!("speaking-guests-name") help=t!("speaking-guests-name-help") maxlength=40 autocomplete="off" state=state />
                        <div class="actions"><button class="button">{t!("speaking-guests-admit")}</button></div>
                    </form>
                }
            })}
    }
}

/// How a body keeps its lists.
#[component]
pub fn RulesPage(body: body::Model, state: FormState) -> impl IntoView {
    let mut labels = vec![("order".to_owned(), t!("speaking-order"))];
    let limits: Vec<_> = SpeechKind::ALL
        .iter()
        .map(|kind| (format!("limit_{kind}"), t_word!("speech-kind", kind.as_str())))
        .collect();
    labels.extend(limits.iter().cloned());
    let orders = ListOrder::ALL
        .iter()
        .map(|one| (one.to_string(), t_word!("says-order", one.as_str())))
        .collect();
    let also = vec![
        ("newcomers_first".to_owned(), t!("says-newcomers")),
        ("quota".to_owned(), t!("says-quota")),
    ];
    let fields = limits.into_iter().map(|(name, label)| {
        view! { <Field name=name label=label kind="number" inputmode="numeric" width="short" state=state.clone() /> }
    });
    let fields = fields.collect_view();
    view! {
        <Crumbs places=crumbs(&body) />
        <div class="page-head"><h1>{t!("speaking-title")}</h1><p class="lead">{t!("speaking-lead")}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            <Choices name="order" legend=t!("speaking-order") choices=orders single=true state=state.clone() />
            <Choices name="also" legend=t!("speaking-also") help=t!("speaking-also-help") choices=also state=state.clone() />
            <fieldset class="choices">
                <legend>{t!("speaking-limits")}</legend>
                <p class="help">{t!("speaking-limits-help")}</p>
                <div class="field-row">{fields}</div>
            </fieldset>
            <div class="actions"><button class="button">{t!("form-save")}</button></div>
        </form>
    }
}
