//! The places of a round by when they are needed: before it opens, while it runs, once it is closed.

use crate::page::link;
use crate::t;
use leptos::prelude::*;
use shared::ids::RoundId;
use shared::jury::RoundState;

/// Everywhere an organiser goes from a round. A planned one has nothing to count yet.
#[component]
pub fn Hub(id: RoundId, state: RoundState, has_pairs: bool) -> impl IntoView {
    let begun = state != RoundState::Planned;
    let prepare = [
        ("settings", t!("jury-settings-title")),
        ("rules", t!("rounds-rules-title")),
        ("jury", t!("rounds-jury-title")),
        ("conflicts", t!("jury-conflicts-title")),
        ("assign", t!("jury-assign-title")),
        ("samples", t!("rounds-samples-title")),
    ];
    let run = [
        begun.then(|| ("progress", t!("board-link"))),
        Some(("workload", t!("workload-title"))),
        Some(if has_pairs && begun {
            ("pairs/ranking", t!("pairs-ranking-title"))
        } else {
            ("pairs/settings", t!("pairs-ranking-title"))
        }),
    ];
    let end = [
        begun.then(|| ("results", t!("jury-results-title"))),
        begun.then(|| ("figures", t!("figures-link"))),
        begun.then(|| ("next", t!("rounds-next-title"))),
        begun.then(|| ("letters", t!("letters-title"))),
        (state == RoundState::Published).then(|| ("shown", t!("rounds-less-title"))),
    ];
    let part = |title: String, places: Vec<(&'static str, String)>| {
        let places = places.into_iter().map(|(part, words)| {
            view! { <li><a href=link(&format!("/jury/rounds/{id}/{part}"))>{words}</a></li> }
        });
        view! { <div class="panel"><h2>{title}</h2><ul class="plain">{places.collect_view()}</ul></div> }
    };
    let end: Vec<_> = end.into_iter().flatten().collect();
    view! {
        <nav class="hub" aria-label=t!("rounds-hub")>
            {part(t!("rounds-hub-prepare"), prepare.into())}
            {part(t!("rounds-hub-run"), run.into_iter().flatten().collect())}
            {(!end.is_empty()).then(|| part(t!("rounds-hub-end"), end))}
        </nav>
    }
}
