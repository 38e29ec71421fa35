//! All polls of a body or of a meeting.

use super::PollCard;
use crate::components::{Crumbs, EmptyState, Pagination};
use crate::t;
use leptos::prelude::*;
use server::polls::reading::Listed;

#[component]
pub fn PollList(
    /// Whose polls these are.
    name: String,
    places: Vec<(String, String)>,
    polls: Vec<Listed>,
    later: Option<String>,
    earlier: Option<String>,
) -> impl IntoView {
    let is_empty = polls.is_empty();
    view! {
        <Crumbs places=places />
        <div class="page-head"><h1>{t!("polls-title")}</h1><p class="lead" dir="auto">{name}</p></div>
        {is_empty.then(|| view! { <EmptyState title=t!("polls-none") text=t!("polls-none-text") /> })}
        <ul class="cards one">{polls.into_iter().map(|poll| view! { <PollCard poll=poll level=2 /> }).collect_view()}</ul>
        <Pagination earlier=earlier later=later />
    }
}
