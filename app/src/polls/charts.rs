//! The charts of a result: bars for counts and sums, the rounds of a transfer, the table of comparisons. Each says the same as figures.

use super::result::votes_words;
use super::words::Titles;
use crate::components::{Bar, BarChart, More, Tone, percent};
use crate::locale::{decimal, number, plain};
use crate::{t, t_word};
use leptos::prelude::*;
use shared::polls::outcome::per_mille;
use shared::polls::{Counts, Finding, OptionNumber, PublishedPoll, Record, Round, Selection, Stance};

/// Bars of rounds that a page draws at most; a longer count has its table.
const MOST_BARS: usize = 150;

#[component]
pub fn Chart(file: PublishedPoll) -> impl IntoView {
    let titles = Titles::published(file.contest.method(), &file.options);
    match file.outcome {
        Finding::Question(outcome) => view! { <Stances counts=outcome.counts /> }.into_any(),
        Finding::Options(selection) => match selection.record.clone() {
            Record::Votes { votes } => {
                let whole = u64::from(selection.ballots);
                let amounts = votes.into_iter().map(u64::from).collect();
                view! { <Amounts caption=t!("result-votes") amounts=amounts whole=whole selection=selection titles=titles /> }.into_any()
            }
            Record::Scores { sums, .. } => {
                let whole = sums.iter().copied().max().unwrap_or_default();
                view! { <Amounts caption=t!("result-points") amounts=sums whole=whole selection=selection titles=titles /> }.into_any()
            }
            Record::Pairs { preferred, .. } => {
                view! { <Pairs preferred=preferred selection=selection titles=titles /> }.into_any()
            }
            Record::Rounds { unit, rounds } => {
                view! { <Rounds unit=unit rounds=rounds selection=selection titles=titles /> }.into_any()
            }
        },
    }
}

/// A part of a whole in percent, as the page's language writes it.
pub(super) fn percentage(part: u64, whole: u64) -> String {
    let cut = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    decimal(f64::from(per_mille(cut(part), cut(whole))) / 10.0, 1)
}

fn share(count: u64, total: u64) -> String {
    let said = |figure: u64| number(i64::try_from(figure).unwrap_or(i64::MAX));
    t!(
        "result-share",
        count = said(count),
        total = said(total),
        percent = percentage(count, total)
    )
}

/// Yes, no and abstentions.
#[component]
fn Stances(counts: Counts) -> impl IntoView {
    let total = counts.total();
    let bar = |stance: Stance, count: u32, tone: Tone| Bar {
        label: t_word!("stance", stance.as_str()),
        value: share(count.into(), total.into()),
        amount: f64::from(count),
        tone,
    };
    let bars = vec![
        bar(Stance::Yes, counts.yes, Tone::Full),
        bar(Stance::No, counts.no, Tone::Grey),
        bar(Stance::Abstain, counts.abstain, Tone::Open),
    ];
    view! {
        <BarChart caption=t!("result-votes") bars=bars whole=f64::from(total.max(1)) />
        <p class="small quiet">{t!("result-share-of-all")}</p>
    }
}

/// One bar for each option, the chosen ones marked by form and word.
#[component]
fn Amounts(caption: String, amounts: Vec<u64>, whole: u64, selection: Selection, titles: Titles) -> impl IntoView {
    let is_sum = matches!(selection.record, Record::Scores { .. });
    let bars = (1..)
        .zip(amounts)
        .map(|(option, amount): (OptionNumber, u64)| {
            let is_chosen = selection.chosen.contains(&option);
            let figure = if is_sum {
                number(i64::try_from(amount).unwrap_or(i64::MAX))
            } else {
                share(amount, whole)
            };
            Bar {
                label: titles.get(option),
                value: if is_chosen {
                    format!("{figure} – {}", t!("result-is-chosen"))
                } else {
                    figure
                },
                amount: amount as f64,
                tone: if is_chosen { Tone::Full } else { Tone::Grey },
            }
        })
        .collect();
    view! {
        <BarChart caption=caption bars=bars whole=whole.max(1) as f64 />
        {(!is_sum).then(|| view! { <p class="small quiet">{t!("result-share-of-ballots")}</p> })}
    }
}

/// Ballots that put the option of the row before the one of the column; a comparison that was won is strong.
#[component]
fn Pairs(preferred: Vec<Vec<u32>>, selection: Selection, titles: Titles) -> impl IntoView {
    let numbers: Vec<OptionNumber> = (1..).take(preferred.len()).collect();
    let heads = numbers
        .iter()
        .map(|other| view! { <th scope="col" class="num"><abbr title=plain(&titles.get(*other))>{*other}</abbr></th> })
        .collect_view();
    let rows = numbers
        .iter()
        .map(|one| {
            let row = usize::from(*one) - 1;
            let cells = (0..preferred.len())
                .map(
                    |column| match (row == column, preferred[row][column], preferred[column][row]) {
                        (true, ..) => view! { <td class="num">"–"</td> }.into_any(),
                        (false, mine, theirs) if mine > theirs => {
                            view! { <td class="num"><strong>{mine}</strong></td> }.into_any()
                        }
                        (false, mine, _) => view! { <td class="num">{mine}</td> }.into_any(),
                    },
                )
                .collect_view();
            let chosen = selection
                .chosen
                .contains(one)
                .then(|| view! { " – " <span class="elected">{t!("result-is-chosen")}</span> });
            view! { <tr><th scope="row">{*one} ". " <bdi>{titles.get(*one)}</bdi> {chosen}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <p>{t!("result-pairs-help")}</p>
        <div class="table-wrap">
            <table class="table pairwise">
                <caption>{t!("result-pairs")}</caption>
                <thead><tr><th scope="col">{t!("result-option")}</th>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Round by round: bars of those who are in, with a line at what was needed; then all figures as a table.
#[component]
fn Rounds(unit: u64, rounds: Vec<Round>, selection: Selection, titles: Titles) -> impl IntoView {
    let bars: usize = rounds
        .iter()
        .map(|round| round.votes.iter().filter(|votes| **votes > 0).count())
        .sum();
    let whole = rounds
        .iter()
        .flat_map(|round| round.votes.iter().copied().chain([round.needed]))
        .max();
    let whole = whole.unwrap_or_default().max(1) as f64;
    let drawn = (bars <= MOST_BARS).then(|| {
        (1..)
            .zip(&rounds)
            .map(|(number, round): (usize, _)| round_chart(number, round, unit, whole, &titles))
            .collect_view()
    });
    view! {
        {drawn}
        <More summary=t!("result-rounds")>
            <RoundTable unit=unit rounds=rounds.clone() selection=selection.clone() titles=titles.clone() />
        </More>
    }
}

fn round_chart(number: usize, round: &Round, unit: u64, whole: f64, titles: &Titles) -> impl IntoView + use<> {
    let mut rows: Vec<(OptionNumber, u64)> = (1..).zip(round.votes.iter().copied()).filter(|row| row.1 > 0).collect();
    rows.sort_by_key(|(option, votes)| (std::cmp::Reverse(*votes), *option));
    let limit = percent(round.needed as f64, whole);
    let bars = rows
        .into_iter()
        .map(|(option, votes)| {
            let (class, word) = if round.chosen.contains(&option) {
                ("bar", format!(" – {}", t!("result-is-chosen")))
            } else if round.excluded.contains(&option) {
                ("bar c", format!(" – {}", t!("result-goes-out")))
            } else {
                ("bar b", String::new())
            };
            let limit = limit.clone();
            view! {
                <li>
                    <bdi>{titles.get(option)}</bdi>
                    " "
                    <span class="value">{votes_words(votes, unit)} {word}</span>
                    <svg aria-hidden="true">
                        <rect class="bar-ground" width="100%" height="14" />
                        <rect class=class width=percent(votes as f64, whole) height="14" />
                        <line class="bar-limit" x1=limit.clone() x2=limit y1="-2" y2="16" />
                    </svg>
                </li>
            }
        })
        .collect_view();
    let caption = t!("result-round", round = number, needed = votes_words(round.needed, unit));
    view! { <figure class="chart"><figcaption>{caption}</figcaption><ul class="bars">{bars}</ul></figure> }
}

/// Options by rounds.
#[component]
fn RoundTable(unit: u64, rounds: Vec<Round>, selection: Selection, titles: Titles) -> impl IntoView {
    let options = rounds.first().map_or(0, |round| round.votes.len());
    let row = |head: AnyView, values: Vec<u64>| {
        let cells = values
            .into_iter()
            .map(|votes| view! { <td class="num">{votes_words(votes, unit)}</td> })
            .collect_view();
        view! { <tr><th scope="row">{head}</th>{cells}</tr> }
    };
    let of_options = (1..)
        .take(options)
        .map(|option: OptionNumber| {
            let at = usize::from(option) - 1;
            let chosen = selection
                .chosen
                .contains(&option)
                .then(|| view! { " – " <span class="elected">{t!("result-is-chosen")}</span> });
            let head = view! { <bdi>{titles.get(option)}</bdi> {chosen} };
            row(head.into_any(), rounds.iter().map(|round| round.votes[at]).collect())
        })
        .collect_view();
    let others: [(String, Vec<u64>); 3] = [
        (
            t!("result-exhausted"),
            rounds.iter().map(|round| round.exhausted).collect(),
        ),
        (t!("result-lost"), rounds.iter().map(|round| round.lost).collect()),
        (t!("result-needed"), rounds.iter().map(|round| round.needed).collect()),
    ];
    let others = others
        .into_iter()
        .map(|(head, values)| row(head.into_any(), values))
        .collect_view();
    let heads = (1..=rounds.len())
        .map(|round| view! { <th scope="col" class="num">{round}</th> })
        .collect_view();
    view! {
        <div class="table-wrap">
            <table class="table">
                <caption>{t!("result-rounds")}</caption>
                <thead><tr><th scope="col">{t!("result-option")}</th>{heads}</tr></thead>
                <tbody>{of_options}{others}</tbody>
            </table>
        </div>
    }
}
