//! The minutes, as a paper and as a form.

use crate::bodies::crumbs;
use crate::components::{Crumbs, ErrorSummary, LinkButton, Look, Mark, Notice, TextArea};
use crate::forms::FormState;
use crate::locale::short_date;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::markdown::to_html;
use server::meetings::entity::meeting;
use shared::languages::Language;

/// The minutes as a paper to sign.
#[component]
pub fn Minutes(
    meeting: meeting::Model,
    body: body::Model,
    text: String,
    may_write: bool,
    may_approve: bool,
) -> impl IntoView {
    let here = format!("/assembly/meetings/{}", meeting.id);
    let mut places = crumbs(&body);
    places.push((link(&here), meeting.title.clone()));
    let lang = meeting.minutes_language.map(Language::as_str);
    let approved = meeting
        .approved_at
        .map(|at| t!("minutes-approved-on", date = short_date(at)));
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("minutes-title")}</h1></div>
        {match approved {
            Some(words) => view! { <p class="lead">{words}</p> }.into_any(),
            None => view! { <Notice mark=Mark::Needs><p>{t!("minutes-draft")}</p></Notice> }.into_any(),
        }}
        <h2 class="visually-hidden" id="text">{t!("minutes-text")}</h2>
        <article class="document prose" lang=lang dir="auto" aria-labelledby="text" inner_html=to_html(&text)></article>
        <div class="signatures"><p>{t_word!("role", "chair")}</p><p>{t_word!("role", "secretary")}</p></div>
        <div class="actions">
            {may_approve
                .then(|| {
                    view! {
                        <form method="post" action=link(&format!("{here}/minutes/approve"))>
                            <button class="button">{t!("minutes-approve")}</button>
                        </form>
                    }
                })}
            {may_write.then(|| view! { <LinkButton href=link(&format!("{here}/minutes/edit")) look=Look::Secondary>{t!("minutes-edit")}</LinkButton> })}
        </div>
    }
}

#[component]
pub fn EditMinutes(meeting: meeting::Model, state: FormState) -> impl IntoView {
    let places = vec![
        (link("/assembly"), t!("assembly-title")),
        (
            link(&format!("/assembly/meetings/{}/manage", meeting.id)),
            meeting.title.clone(),
        ),
    ];
    let fresh = link(&format!("/assembly/meetings/{}/minutes/edit?fresh=yes", meeting.id));
    let saved = meeting.minutes.is_some();
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("minutes-edit")}</h1><p class="lead">{t!("minutes-edit-lead")}</p></div>
        <form method="post" class="form wide" action=link(&format!("/assembly/meetings/{}/minutes/edit", meeting.id))>
            <ErrorSummary state=state.clone() labels=vec![("text", t!("minutes-text"))] />
            <TextArea name="text" label=t!("minutes-text") help=t!("minutes-text-help") rows=24 maxlength=50000 state=state />
            <div class="actions">
                <button class="button">{t!("form-save")}</button>
                {saved.then(|| view! { <LinkButton href=fresh look=Look::Text>{t!("minutes-fresh")}</LinkButton> })}
            </div>
        </form>
    }
}
