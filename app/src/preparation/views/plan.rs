//! Calling a meeting off.

use super::crumbs_of;
use crate::components::{ErrorSummary, TextArea};
use crate::forms::FormState;
use crate::page::link;
use crate::t;
use leptos::prelude::*;
use server::meetings::entity::meeting;

#[component]
pub fn CancelForm(meeting: meeting::Model, state: FormState) -> impl IntoView {
    let back = link(&format!("/assembly/meetings/{}/manage", meeting.id));
    view! {
        {crumbs_of(&meeting)}
        <div class="page-head"><h1>{t!("meeting-cancel")}</h1><p class="lead" dir="auto">{meeting.title.clone()}</p></div>
        <form method="post" class="form">
            <ErrorSummary state=state.clone() labels=vec![("reason", t!("meeting-cancel-why"))] />
            <p>{t!("meeting-cancel-effect")}</p>
            <TextArea name="reason" label=t!("meeting-cancel-why") help=t!("meeting-cancel-why-help") rows=3 maxlength=500 state=state />
            <div class="actions">
                <button class="button danger sure">{t!("meeting-cancel-submit")}</button>
                <a class="button secondary" href=back>{t!("confirm-back")}</a>
            </div>
        </form>
    }
}
