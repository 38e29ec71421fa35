//! The form of one item.

use super::crumbs_of;
use crate::components::{Choices, ErrorSummary, Field, Select, TextArea};
use crate::forms::FormState;
use crate::{t, t_word};
use leptos::prelude::*;
use server::meetings::entity::{item, meeting};
use server::motions::service::Ready;
use shared::meetings::AgendaItemKind;

#[component]
pub fn ItemForm(
    title: String,
    meeting: meeting::Model,
    motions: Vec<Ready>,
    /// Items that this one can be a part of: id and words.
    parents: Vec<(String, String)>,
    /// The item that is changed; none for a new one.
    own: Option<item::Model>,
    state: FormState,
) -> impl IntoView {
    let labels = vec![
        ("motion", t!("item-motion")),
        ("title", t!("item-title")),
        ("kind", t!("item-kind")),
        ("minutes", t!("item-duration")),
        ("parent", t!("item-parent")),
        ("presenter", t!("item-presenter")),
        ("notes", t!("item-notes")),
    ];
    let kinds = [
        AgendaItemKind::Topic,
        AgendaItemKind::Report,
        AgendaItemKind::Poll,
        AgendaItemKind::Election,
    ];
    let kinds = kinds
        .map(|kind| (kind.to_string(), t_word!("item-kind", kind.as_str())))
        .into();
    let mut choices = vec![(String::new(), t!("item-no-motion"))];
    choices.extend(motions.into_iter().map(|motion| (motion.id.to_string(), motion.title)));
    let has_parents = !parents.is_empty();
    let mut under = vec![(String::new(), t!("item-no-parent"))];
    under.extend(parents);
    let is_new = own.is_none();
    let is_motion = own.is_some_and(|own| own.motion_id.is_some());
    let help = if is_new { t!("item-title-help") } else { String::new() };
    let submit = if is_new { t!("item-new-submit") } else { t!("form-save") };
    let internal = vec![("yes".to_owned(), t!("item-internal"))];
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head"><h1>{title}</h1></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=labels />
            {is_new.then(|| view! { <Select name="motion" label=t!("item-motion") help=t!("item-motion-help") choices=choices state=state.clone() /> })}
            <Field name="title" label=t!("item-title") help=help maxlength=140 state=state.clone() />
            {(!is_motion).then(|| view! { <Select name="kind" label=t!("item-kind") choices=kinds state=state.clone() /> })}
            <Field name="minutes" label=t!("item-duration") kind="number" inputmode="numeric" width="short" state=state.clone() />
            {has_parents.then(|| view! { <Select name="parent" label=t!("item-parent") help=t!("item-parent-help") choices=under state=state.clone() /> })}
            <Field name="presenter" label=t!("item-presenter") maxlength=80 optional=true state=state.clone() />
            <TextArea name="notes" label=t!("item-notes") help=t!("item-notes-help") rows=4 maxlength=2000 optional=true state=state.clone() />
            <Choices name="internal" legend=t!("item-visible") choices=internal state=state />
            <div class="actions"><button class="button">{submit}</button></div>
        </form>
    }
}
