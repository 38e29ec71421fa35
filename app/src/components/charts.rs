//! Charts: drawn with words on every bar, and the same as a table under it.

use super::thread::percent;
use crate::t;
use leptos::prelude::*;

/// How a bar looks; the three tones differ in form and lightness, so that no colour is needed to tell them apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    #[default]
    Full,
    Grey,
    Open,
}

/// One value of a chart.
#[derive(Clone, Debug)]
pub struct Bar {
    pub label: String,
    /// The value in words with its base, as "14 of 21".
    pub value: String,
    pub amount: f64,
    pub tone: Tone,
}

/// Bars that are `whole` long at most.
#[component]
pub fn BarChart(#[prop(into)] caption: String, bars: Vec<Bar>, whole: f64) -> impl IntoView {
    let rows = bars
        .clone()
        .into_iter()
        .map(|bar| view! { <tr><th scope="row"><bdi>{bar.label}</bdi></th><td class="num">{bar.value}</td></tr> });
    let drawn = bars.into_iter().map(|bar| {
        let class = match bar.tone {
            Tone::Full => "bar",
            Tone::Grey => "bar b",
            Tone::Open => "bar c",
        };
        view! {
            <li>
                <bdi>{bar.label}</bdi>
                " "
                <span class="value">{bar.value}</span>
                <svg aria-hidden="true">
                    <rect class="bar-ground" width="100%" height="14" />
                    <rect class=class width=percent(bar.amount, whole) height="14" />
                </svg>
            </li>
        }
    });
    view! {
        <figure class="chart">
            <figcaption>{caption.clone()}</figcaption>
            <ul class="bars">{drawn.collect_view()}</ul>
            <details class="more">
                <summary>{t!("chart-as-table")}</summary>
                <table class="table">
                    <caption class="visually-hidden">{caption}</caption>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </details>
        </figure>
    }
}
