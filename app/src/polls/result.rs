//! A result in words, with every number it rests on.

use super::charts::{Chart, percentage};
use super::words::Titles;
use crate::locale::{decimal, number};
use crate::{t, t_word};
use leptos::prelude::*;
use server::polls::entity::decision;
use shared::polls::outcome::QuorumFigures;
use shared::polls::tally::ties::TieAt;
use shared::polls::{
    Finding, Majority, Method, Part, PublishedPoll, QuorumOf, Reason, Selection, Tie, TieRule, Verdict,
};

/// "Adopted.", "Not adopted.", "Nothing was decided …", "Chosen."; of a choice among options without naming what was chosen.
#[must_use]
pub fn verdict_words(verdict: Verdict) -> String {
    t_word!("verdict", verdict.as_str())
}

/// A reason of a question as a sentence.
fn part(part: &Part) -> String {
    match *part {
        Part::Verdict { verdict } => verdict_words(verdict),
        Part::Counts { yes, no, abstain } => t!("because-counts", yes = yes, no = no, abstain = abstain),
        Part::NoBallots => t!("because-no-ballots"),
        Part::MoreYesThanNo { yes, no } => t!("because-more-yes-than-no", yes = yes, no = no),
        Part::HalfOfRoll { roll, needed } => t!("because-half-of-roll", roll = roll, needed = needed),
        Part::TwoThirds { of, needed } => t!("because-two-thirds", of = of, needed = needed),
        Part::YesShare { majority, yes, base } => {
            let percent = percentage(yes.into(), base.into());
            if majority == Majority::Absolute {
                t!("because-yes-of-roll", yes = yes, base = base, percent = percent)
            } else {
                t!("because-yes-of-decided", yes = yes, base = base, percent = percent)
            }
        }
        Part::TieKeepsStatusQuo => t!("because-tie"),
        Part::TieDecided { stance: None, .. } => t!("because-tie-waits"),
        Part::TieDecided {
            rule,
            stance: Some(stance),
        } => {
            let stance = t_word!("stance", stance.as_str());
            if rule == TieRule::Lot {
                t!("because-tie-lot", stance = stance)
            } else {
                t!("because-tie-chair", stance = stance)
            }
        }
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

/// Votes that are counted in parts, `unit` of which make one.
#[must_use]
pub fn votes_words(votes: u64, unit: u64) -> String {
    if unit > 0 && votes.is_multiple_of(unit) {
        return number(i64::try_from(votes / unit).unwrap_or(i64::MAX));
    }
    // Two digits are enough to read; the file has them all.
    decimal(votes as f64 / unit.max(1) as f64, 2)
}

/// How a tie among options was decided.
fn tie(tie: &Tie, titles: &Titles) -> String {
    let tied = titles.list(tie.options.iter().copied());
    let goes_out = tie.at == TieAt::Exclusion;
    let who = if goes_out { tie.losers() } else { tie.winners() };
    let who = titles.list(who.iter().copied());
    match tie.rule {
        _ if tie.waits() => t!("because-tie-waits"),
        TieRule::StatusQuo => t!("because-tie-nobody", titles = tied),
        TieRule::Chair if goes_out => t!("because-tie-chair-out", titles = tied, who = who),
        TieRule::Chair => t!("because-tie-chair-for", titles = tied, who = who),
        TieRule::Lot if goes_out => t!("because-tie-lot-out", titles = tied, who = who),
        TieRule::Lot => t!("because-tie-lot-for", titles = tied, who = who),
    }
}

/// A reason of a choice among options as a sentence; nothing for what the chart says well enough.
fn reason(reason: &Reason, titles: &Titles) -> Option<String> {
    Some(match reason {
        Reason::Verdict { verdict } => verdict_words(*verdict),
        Reason::Ballots { ballots, abstentions } => {
            t!("because-ballots", ballots = *ballots, abstentions = *abstentions)
        }
        Reason::NoBallots => t!("because-no-ballots"),
        Reason::Votes { chosen: false, .. } | Reason::Sum { chosen: false, .. } => return None,
        Reason::Votes {
            option, votes, ballots, ..
        } => t!(
            "because-votes",
            title = titles.get(*option),
            votes = *votes,
            ballots = *ballots,
            percent = percentage((*votes).into(), (*ballots).into())
        ),
        Reason::Sum { option, sum, given, .. } => {
            t!("because-sum", title = titles.get(*option), sum = *sum, given = *given)
        }
        Reason::Majority { figures, votes } => t_word!(
            "because-choice",
            figures.majority.as_str(),
            base = figures.base,
            needed = figures.needed,
            votes = *votes,
            percent = percentage((*votes).into(), figures.base.into())
        ),
        Reason::BeatsAll { option } => t!("because-beats-all", title = titles.get(*option)),
        Reason::StrongestPaths { option } => t!("because-strongest-paths", title = titles.get(*option)),
        Reason::Quota {
            quota,
            unit,
            ballots,
            seats,
        } => t!(
            "because-quota",
            quota = votes_words(*quota, *unit),
            ballots = *ballots,
            seats = *seats
        ),
        Reason::ChosenInRound {
            option,
            round,
            votes,
            needed,
            unit,
        } => {
            let (title, votes_said) = (titles.get(*option), votes_words(*votes, *unit));
            if votes >= needed {
                let needed = votes_words(*needed, *unit);
                t!(
                    "because-chosen-in-round",
                    round = *round,
                    title = title,
                    votes = votes_said,
                    needed = needed
                )
            } else {
                t!(
                    "because-left-in-round",
                    round = *round,
                    title = title,
                    votes = votes_said
                )
            }
        }
        Reason::OutInRound {
            options,
            round,
            votes,
            unit,
        } => t!(
            "because-out-in-round",
            count = options.len(),
            round = *round,
            titles = titles.list(options.iter().copied()),
            votes = votes_words(*votes, *unit)
        ),
        Reason::SurplusInRound {
            options,
            round,
            surplus,
            unit,
        } => t!(
            "because-surplus-in-round",
            round = *round,
            titles = titles.list(options.iter().copied()),
            surplus = votes_words(*surplus, *unit)
        ),
        Reason::EarlierRound { option, round, earlier } => t!(
            "because-earlier-round",
            round = *round,
            title = titles.get(*option),
            earlier = *earlier
        ),
        Reason::TieStatusQuo { tie: met }
        | Reason::TieChair { tie: met }
        | Reason::TieLot { tie: met }
        | Reason::TieWaits { tie: met } => tie(met, titles),
        Reason::EmptySeats { seats } => t!("because-empty-seats", seats = *seats),
        Reason::Quorum { figures } => part(&quorum_part(figures)),
    })
}

/// The quorum as a question says it.
const fn quorum_part(figures: &QuorumFigures) -> Part {
    let QuorumFigures {
        of,
        reached,
        whole,
        needed,
    } = *figures;
    match of {
        QuorumOf::Ballots => Part::QuorumOfBallots { reached, whole, needed },
        QuorumOf::Present | QuorumOf::Nothing => Part::QuorumOfPresent { reached, whole, needed },
    }
}

/// What was chosen, or that nothing was.
fn headline(selection: &Selection, titles: &Titles) -> String {
    match selection.verdict {
        Verdict::Chosen | Verdict::ChosenInPart => {
            t!("result-chosen", titles = titles.list(selection.chosen.iter().copied()))
        }
        verdict => verdict_words(verdict),
    }
}

/// How many votes came from the room.
fn from_room(file: &PublishedPoll) -> Option<String> {
    let room = &file.room;
    let hands = room
        .hands
        .as_ref()
        .map_or(0, |hands| u64::from(hands.ballots) + u64::from(hands.abstain));
    let count = hands + room.papers.len() as u64;
    (count > 0).then(|| t!("because-room", count = count))
}

/// All reasons, in the order in which they are said; the first is the verdict.
#[must_use]
pub fn explain(file: &PublishedPoll) -> Vec<String> {
    let titles = Titles::published(file.contest.method(), &file.options);
    let mut words: Vec<String> = match &file.outcome {
        Finding::Question(outcome) => outcome.explain().iter().map(part).collect(),
        Finding::Options(selection) => {
            let reasons = selection.explain();
            let said = reasons.iter().skip(1).filter_map(|one| reason(one, &titles));
            std::iter::once(headline(selection, &titles)).chain(said).collect()
        }
    };
    words.extend(from_room(file));
    words
}

/// The result: the verdict large, the reasons under it with what the chair said of ties, then the chart with its table.
#[component]
pub fn ResultWords(file: PublishedPoll, decisions: Vec<decision::Model>) -> impl IntoView {
    let words = explain(&file);
    let (verdict, reasons) = words
        .split_first()
        .map(|(first, rest)| (first.clone(), rest.to_vec()))
        .unwrap_or_default();
    let why = |row: decision::Model| view! { <li>{t!("tie-reason-was")} " " <bdi>{row.reason}</bdi></li> };
    let seed = file.seed.as_ref().map(ToString::to_string);
    let is_choice = file.contest.method() != Method::YesNo;
    view! {
        <p class="result"><bdi>{verdict}</bdi></p>
        <ul class="rules">
            {reasons.into_iter().map(|words| view! { <li><bdi>{words}</bdi></li> }).collect_view()}
            {decisions.into_iter().map(why).collect_view()}
            {seed.map(|seed| view! { <li>{t!("tie-seed-was")} " " <bdi class="strong">{seed}</bdi> " " {is_choice.then(|| t!("tie-seed-how"))}</li> })}
        </ul>
        <Chart file=file />
    }
}
