//! Sending a motion to an office.

use crate::components::{Crumbs, EmptyState, ErrorSummary, Field, Select, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::motions::entity::Model as Motion;
use server::recommendations::entity::office;

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
    // A form that comes back is shown, also when there is nothing left to choose: what was written stays.
    let is_back = state.conflict.is_some() || !state.errors.is_empty();
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
        {if none && !is_back {
            view! { <EmptyState title=t!("send-none") text=t!("send-none-text") first_step=(link(&place), t!("office-add")) /> }.into_any()
        } else {
            view! {
                <form method="post" class="form">
                    <ErrorSummary state=state.clone() labels=labels />
                    <Select name="office" label=t!("fact-office") choices=choices state=state.clone() />
                    {none.then(|| view! { <p>{t!("send-none-text")} " " <a href=link(&place)>{t!("office-add")}</a></p> })}
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
