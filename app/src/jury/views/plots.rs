//! Charts of the figures of a round, drawn by the server.
//!
//! A chart is a list: one row a value, its words on it, a drawing of its own under them that is as wide as the screen. Each drawing is an image
//! with a title and a description, so that it can be heard too; it holds no letters, and is mirrored as a whole where one reads from right to
//! left. Beside every chart stands a table with the same numbers.
//!
//! To add a chart: a function that draws one row, its signs in [`Sign`].

use crate::components::percent;
use leptos::prelude::*;
use shared::jury::Points;
use shared::jury::figures::ranks::RankInterval;

/// A row of a chart.
pub struct Drawn {
    pub name: AnyView,
    /// The name for those who hear the drawing.
    pub title: String,
    pub value: AnyView,
    /// What the drawing shows.
    pub words: String,
    pub drawing: AnyView,
}

/// What a sign of a drawing looks like, for the key beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Dot,
    Mean,
    Median,
    Whisker,
    Stricter,
    Kinder,
}

/// A chart with its key and its axis: words at the start, in the middle and at the end. `id` tells the charts of a page apart.
#[component]
pub fn Plot(
    id: &'static str,
    caption: String,
    key: Vec<(Sign, String)>,
    axis: Vec<String>,
    rows: Vec<Drawn>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .enumerate()
        .map(|(n, row)| {
            let (title, words) = (format!("{id}-{n}-title"), format!("{id}-{n}-words"));
            let named = format!("{title} {words}");
            view! {
                <li>
                    <span>{row.name}</span>
                    <span class="value">{row.value}</span>
                    <svg class="strip" role="img" aria-labelledby=named>
                        <title id=title>{crate::locale::plain(&row.title)}</title>
                        <desc id=words>{crate::locale::plain(&row.words)}</desc>
                        {row.drawing}
                    </svg>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="chart">
            <figcaption>{caption}</figcaption>
            <ul class="plot-key">
                {key.into_iter().map(|(sign, words)| view! { <li><svg class="plot-sign" aria-hidden="true">{drawn(sign)}</svg> {words}</li> }).collect_view()}
            </ul>
            <ul class="bars">{rows}</ul>
            <p class="plot-axis" aria-hidden="true">{axis.into_iter().map(|words| view! { <span>{words}</span> }).collect_view()}</p>
        </figure>
    }
}

fn drawn(sign: Sign) -> AnyView {
    match sign {
        Sign::Dot => view! { <circle class="dot" cx="12" cy="12" r="5" /> }.into_any(),
        Sign::Mean => view! { <line class="at-mean" x1="12" x2="12" y1="2" y2="22" /> }.into_any(),
        Sign::Median => view! { <line class="at-median" x1="12" x2="12" y1="2" y2="22" /> }.into_any(),
        Sign::Whisker => view! { <line class="whisker" x1="1" x2="23" y1="12" y2="12" /> }.into_any(),
        Sign::Stricter => view! { <rect class="bar" x="2" y="5" width="20" height="14" /> }.into_any(),
        Sign::Kinder => view! { <rect class="bar c" x="2" y="5" width="20" height="14" /> }.into_any(),
    }
}

/// Where points stand on an axis from 0 to 100.
fn along(points: Points) -> String {
    percent(f64::from(points.0), 10_000.0)
}

/// The totals of reviews as dots from 0 to 100, equal ones above each other, with mean and median.
pub fn dots(totals: &[Points], mean: Option<Points>, median: Option<Points>) -> AnyView {
    let upright = |class: &'static str, points: Option<Points>| {
        let x = along(points?);
        Some(view! { <line class=class x1=x.clone() x2=x y1="1" y2="23" /> })
    };
    let dot = |(at, &total): (usize, &Points)| {
        let equal = totals[..at].iter().filter(|other| **other == total).count();
        // In the middle, above, below, and again.
        let cy = ["12", "6", "18"][equal % 3];
        view! { <circle class="dot" cx=along(total) cy=cy r="5" /> }
    };
    view! {
        <line class="strip-line" x1="0" x2="100%" y1="12" y2="12" />
        {totals.iter().enumerate().map(dot).collect_view()}
        {upright("at-median", median)}
        {upright("at-mean", mean)}
    }
    .into_any()
}

/// A rank among `all` of them, and between which ones it could be.
pub fn whisker(rank: u32, ranks: RankInterval, all: u32) -> AnyView {
    let at = |rank: u32| percent(f64::from(rank) - 0.5, f64::from(all));
    let (best, worst) = (at(ranks.best), at(ranks.worst));
    let end = |x: String| view! { <line class="whisker" x1=x.clone() x2=x y1="6" y2="18" /> };
    view! {
        <line class="strip-line" x1="0" x2="100%" y1="12" y2="12" />
        <line class="whisker" x1=best.clone() x2=worst.clone() y1="12" y2="12" />
        {end(best)}
        {end(worst)}
        <circle class="dot" cx=at(rank) cy="12" r="5" />
    }
    .into_any()
}

/// A bar from the middle: towards the end for strict, towards the start for kind; `most` reaches the edge.
pub fn diverging(severity: Points, most: Points) -> AnyView {
    let reach = f64::from(severity.0).abs();
    let half = 2.0 * f64::from(most.0);
    let (class, from) = if severity.0 > 0 {
        ("bar", f64::from(most.0))
    } else {
        ("bar c", f64::from(most.0) - reach)
    };
    view! {
        <rect class="bar-ground" y="5" width="100%" height="14" />
        <rect class=class x=percent(from, half) y="5" width=percent(reach, half) height="14" />
        <line class="bar-limit" x1="50%" x2="50%" y1="1" y2="23" />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strict_juror_is_drawn_to_the_end_and_a_kind_one_to_the_start() {
        let strict = diverging(Points(500), Points(1_000)).to_html();
        assert!(
            strict.contains("x=\"50.0%\"") && strict.contains("width=\"25.0%\""),
            "{strict}"
        );
        let kind = diverging(Points(-1_000), Points(1_000)).to_html();
        assert!(
            kind.contains("x=\"0.0%\"") && kind.contains("width=\"50.0%\""),
            "{kind}"
        );
    }

    #[test]
    fn a_rank_stands_in_the_middle_of_its_place() {
        let ranks = RankInterval { best: 1, worst: 4 };
        let drawn = whisker(2, ranks, 4).to_html();
        assert!(drawn.contains("cx=\"37.5%\""), "{drawn}");
        assert!(drawn.contains("x1=\"12.5%\" x2=\"87.5%\""), "{drawn}");
    }

    #[test]
    fn equal_totals_lie_above_each_other() {
        let totals = [3_333, 3_333, 3_333, 10_000].map(Points);
        let drawn = dots(&totals, None, Some(Points(3_333))).to_html();
        for place in [
            "cx=\"33.3%\" cy=\"12\"",
            "cx=\"33.3%\" cy=\"6\"",
            "cx=\"33.3%\" cy=\"18\"",
            "cx=\"100.0%\" cy=\"12\"",
        ] {
            assert!(drawn.contains(place), "{place}: {drawn}");
        }
        assert!(drawn.contains("at-median") && !drawn.contains("at-mean"), "{drawn}");
    }
}
