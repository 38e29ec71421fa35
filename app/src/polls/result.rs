//! A result in words, with every number it rests on, and as a chart.

use crate::components::{Bar, BarChart, Tone};
use crate::locale::{decimal, number};
use crate::{t, t_word};
use leptos::prelude::*;
use shared::polls::outcome::per_mille;
use shared::polls::{Outcome, Part, Stance, Verdict};

/// "Adopted.", "Not adopted.", "Nothing was decided …".
#[must_use]
pub fn verdict_words(verdict: Verdict) -> String {
    t_word!("verdict", verdict.as_str())
}

/// A reason as a sentence.
fn sentence(part: &Part) -> String {
    match *part {
        Part::Verdict { verdict } => verdict_words(verdict),
        Part::Counts { yes, no, abstain } => t!("because-counts", yes = yes, no = no, abstain = abstain),
        Part::NoBallots => t!("because-no-ballots"),
        Part::MoreYesThanNo { yes, no } => t!("because-more-yes-than-no", yes = yes, no = no),
        Part::HalfOfRoll { roll, needed } => t!("because-half-of-roll", roll = roll, needed = needed),
        Part::TwoThirds { of, needed } => t!("because-two-thirds", of = of, needed = needed),
        Part::TieKeepsStatusQuo => t!("because-tie"),
        Part::QuorumOfPresent { reached, whole, needed } => {
            t!(
                "because-quorum-of-present",
                reached = reached,
                whole = whole,
                needed = needed
            )
        }
        Part::QuorumOfBallots { reached, whole, needed } => {
            t!(
                "because-quorum-of-ballots",
                reached = reached,
                whole = whole,
                needed = needed
            )
        }
    }
}

/// All reasons, in the order in which they are said; the first is the verdict.
#[must_use]
pub fn explain(outcome: &Outcome) -> Vec<String> {
    outcome.explain().iter().map(sentence).collect()
}

/// The result: the verdict large, the reasons under it, the chart with its table.
#[component]
pub fn ResultWords(outcome: Outcome) -> impl IntoView {
    let words = explain(&outcome);
    let (verdict, reasons) = words
        .split_first()
        .map(|(first, rest)| (first.clone(), rest.to_vec()))
        .unwrap_or_default();
    let total = outcome.counts.total();
    let bar = |stance: Stance, count: u32, tone: Tone| Bar {
        label: t_word!("stance", stance.as_str()),
        value: t!(
            "result-share",
            count = number(count.into()),
            total = number(total.into()),
            percent = decimal(f64::from(per_mille(count, total)) / 10.0, 1)
        ),
        amount: f64::from(count),
        tone,
    };
    let bars = vec![
        bar(Stance::Yes, outcome.counts.yes, Tone::Full),
        bar(Stance::No, outcome.counts.no, Tone::Grey),
        bar(Stance::Abstain, outcome.counts.abstain, Tone::Open),
    ];
    view! {
        <p class="result">{verdict}</p>
        <ul class="rules">{reasons.into_iter().map(|words| view! { <li>{words}</li> }).collect_view()}</ul>
        <BarChart caption=t!("result-votes") bars=bars whole=f64::from(total.max(1)) />
    }
}
