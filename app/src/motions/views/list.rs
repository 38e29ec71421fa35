//! The motions of a body, to be searched.

use super::MotionCard;
use crate::bodies::crumbs;
use crate::components::{Button, Crumbs, EmptyState, Field, LinkButton, Look, Pagination, Select};
use crate::forms::FormState;
use crate::page::link;
use crate::{t, t_word};
use leptos::prelude::*;
use server::bodies::entity::body;
use server::motions::entity as motion;
use shared::motions::{MotionRules, MotionState};

/// What the list shows.
pub struct Motions {
    pub body: body::Model,
    pub rules: MotionRules,
    pub found: Vec<motion::Model>,
    /// The next page, without language.
    pub later: Option<String>,
    pub is_asked: bool,
    pub may_write: bool,
    pub may_manage: bool,
}

#[component]
pub fn MotionList(motions: Motions, state: FormState) -> impl IntoView {
    let here = format!("/assembly/bodies/{}/motions", motions.body.id);
    let any = (String::new(), t!("motions-any-state"));
    let states = MotionState::ALL.iter();
    let states = states.map(|state| (state.to_string(), t_word!("motion-state", state.as_str())));
    let states = std::iter::once(any).chain(states).collect();
    let new = (link(&format!("{here}/new")), t!("motion-new"));
    let list = match (motions.found.is_empty(), motions.is_asked) {
        (true, true) => {
            let all = (link(&here), t!("motions-all"));
            view! { <EmptyState title=t!("motions-none-title") text=t!("motions-none-text") first_step=all /> }
                .into_any()
        }
        (true, false) if motions.may_write => {
            view! { <EmptyState title=t!("motions-empty-title") text=t!("body-no-motions") first_step=new.clone() /> }
                .into_any()
        }
        (true, false) => view! { <EmptyState title=t!("motions-empty-title") text=t!("body-no-motions") /> }.into_any(),
        (false, _) => {
            let cards = motions
                .found
                .into_iter()
                .map(|motion| view! { <MotionCard motion=motion level=2 /> });
            view! { <ul class="cards">{cards.collect_view()}</ul> }.into_any()
        }
    };
    let needed = i64::from(motions.rules.supporters);
    view! {
        <Crumbs places=crumbs(&motions.body) />
        <div class="page-head">
            <h1>{t!("motions-title")}</h1>
            {(needed > 0).then(|| view! { <p class="lead">{t!("motions-supporters", count = needed)}</p> })}
        </div>
        <p class="actions">
            {motions.may_write.then(|| view! { <LinkButton href=new.0.clone()>{new.1.clone()}</LinkButton> })}
            {motions.may_manage.then(|| view! { <LinkButton href=link(&format!("{here}/rules")) look=Look::Text>{t!("motion-rules")}</LinkButton> })}
        </p>
        <form method="get" action=link(&here) class="filter">
            <Field name="words" label=t!("motions-words") maxlength=100 state=state.clone() />
            <Select name="state" label=t!("motions-state") choices=states state=state />
            <Button look=Look::Secondary>{t!("motions-search")}</Button>
        </form>
        {list}
        <Pagination later=motions.later.map(|path| link(&path)) />
    }
}
