//! The reasons of a result in English, with the titles of options.

use shared::polls::outcome::{Part, QuorumFigures, per_mille};
use shared::polls::tally::MajorityFigures;
use shared::polls::{Finding, Majority, PublishedPoll, QuorumOf, Reason, Stance, Tie, TieRule, Verdict};

/// Every reason as a sentence, the verdict first.
pub(super) fn explain(file: &PublishedPoll, finding: &Finding) -> Vec<String> {
    match finding {
        Finding::Question(outcome) => outcome.explain().iter().map(of_question).collect(),
        Finding::Options(selection) => {
            let reasons = selection.explain();
            let mut lines: Vec<String> = reasons.iter().map(|reason| of_options(file, reason)).collect();
            if !selection.chosen.is_empty() {
                lines.insert(1, format!("Chosen, in this order: {}.", named(file, &selection.chosen)));
            }
            lines
        }
    }
}

fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Adopted => "Adopted.",
        Verdict::Rejected => "Not adopted.",
        Verdict::NoQuorum => "Nothing was decided: too few took part.",
        Verdict::Chosen => "Every seat is filled.",
        Verdict::ChosenInPart => "Some seats are filled.",
        Verdict::NothingChosen => "Nothing was chosen.",
        Verdict::Waits => "A tie waits for a decision.",
        Verdict::TooFew => "No result: too few secret votes.",
    }
}

fn of_question(part: &Part) -> String {
    match *part {
        Part::Verdict { verdict: found } => verdict(found).to_owned(),
        Part::Counts { yes, no, abstain } => format!("{yes} yes, {no} no, {abstain} abstained."),
        Part::NoBallots => "Nobody voted.".to_owned(),
        Part::MoreYesThanNo { yes, no } => format!("Needed: more yes than no ({yes} and {no})."),
        Part::HalfOfRoll { roll, needed } => format!("Needed: more than half of the roll of {roll}, that is {needed}."),
        Part::TwoThirds { of, needed } => format!("Needed: two thirds of {of} yes and no, that is {needed}."),
        Part::YesShare { majority, yes, base } => {
            let of = if majority == Majority::Absolute {
                "the roll"
            } else {
                "yes and no"
            };
            format!("Yes of {of}: {}.", share(yes, base))
        }
        Part::TieKeepsStatusQuo => "Yes and no are equal, and a tie changes nothing.".to_owned(),
        Part::TieDecided { rule, stance } => {
            let by = if rule == TieRule::Chair { "the chair" } else { "the lot" };
            match stance {
                Some(Stance::Yes) => format!("Yes and no are equal; {by} decided for yes."),
                Some(_) => format!("Yes and no are equal; {by} decided for no."),
                None => format!("Yes and no are equal; {by} has not decided yet."),
            }
        }
        Part::QuorumOfPresent { reached, whole, needed } => quorum("mandates present", reached, whole, needed),
        Part::QuorumOfBallots { reached, whole, needed } => quorum("votes of the roll cast", reached, whole, needed),
    }
}

/// `12 of 17, 70.6 %`.
fn share(part: u32, whole: u32) -> String {
    let tenths = per_mille(part, whole);
    format!("{part} of {whole}, {}.{} %", tenths / 10, tenths % 10)
}

fn quorum(what: &str, reached: u32, whole: u32, needed: u32) -> String {
    format!("Quorum: {reached} of {whole} {what}, {needed} needed.")
}

fn of_options(file: &PublishedPoll, reason: &Reason) -> String {
    let one = |option: u16| named(file, &[option]);
    match reason {
        Reason::Verdict { verdict: found } => verdict(*found).to_owned(),
        Reason::Ballots { ballots, abstentions } => format!("{ballots} ballots name an option, {abstentions} abstain."),
        Reason::NoBallots => "No ballot names an option.".to_owned(),
        Reason::Votes {
            option, votes, ballots, ..
        } => format!("{}: {votes} of {ballots} ballots.", one(*option)),
        Reason::Sum { option, sum, given, .. } => format!("{}: {sum} points from {given} ballots.", one(*option)),
        Reason::Majority { figures, votes } => {
            format!("{} The most votes: {}.", majority(figures), share(*votes, figures.base))
        }
        Reason::BeatsAll { option } => format!("{} wins against each other option in pairs.", one(*option)),
        Reason::StrongestPaths { option } => format!("Nobody has a stronger path against {}.", one(*option)),
        Reason::Quota {
            quota,
            unit,
            ballots,
            seats,
        } => format!(
            "Quota: {ballots} ballots for {seats} seats make {}.",
            parts(*quota, *unit)
        ),
        Reason::ChosenInRound {
            option,
            round,
            votes,
            needed,
            unit,
        } => {
            let (votes, needed) = (parts(*votes, *unit), parts(*needed, *unit));
            format!(
                "Round {round}: {} is chosen with {votes} votes ({needed} are always enough).",
                one(*option)
            )
        }
        Reason::OutInRound {
            options,
            round,
            votes,
            unit,
        } => format!(
            "Round {round}: out with {} votes: {}.",
            parts(*votes, *unit),
            named(file, options)
        ),
        Reason::SurplusInRound {
            options,
            round,
            surplus,
            unit,
        } => format!(
            "Round {round}: a surplus of {} goes on from {}.",
            parts(*surplus, *unit),
            named(file, options)
        ),
        Reason::EarlierRound { option, round, earlier } => {
            format!(
                "Round {round}: several had the fewest votes; {} had fewer in round {earlier}.",
                one(*option)
            )
        }
        Reason::TieStatusQuo { tie } => format!("{}: nobody wins it.", tied(file, tie)),
        Reason::TieChair { tie } => format!(
            "{}: the chair put them in the order {}.",
            tied(file, tie),
            order(file, tie)
        ),
        Reason::TieLot { tie } => format!(
            "{}: the lot put them in the order {}.",
            tied(file, tie),
            order(file, tie)
        ),
        Reason::TieWaits { tie } => format!("{}: not decided yet.", tied(file, tie)),
        Reason::EmptySeats { seats } => format!("Seats that stay empty: {seats}."),
        Reason::Quorum { figures } => {
            let QuorumFigures {
                reached, whole, needed, ..
            } = *figures;
            let what = if figures.of == QuorumOf::Ballots {
                "votes of the roll cast"
            } else {
                "mandates present"
            };
            quorum(what, reached, whole, needed)
        }
    }
}

fn majority(figures: &MajorityFigures) -> String {
    let MajorityFigures { majority, base, needed } = *figures;
    match majority {
        Majority::Simple => format!("Needed: the most of {base} votes."),
        Majority::Absolute => format!("Needed: more than half of the roll of {base}, that is {needed}."),
        Majority::TwoThirds => format!("Needed: two thirds of {base} votes, that is {needed}."),
    }
}

/// `Tie in round 2 between 1 (Bus), 3 (Tram) for 1 place`.
fn tied(file: &PublishedPoll, tie: &Tie) -> String {
    let round = tie.round.map_or(String::new(), |round| format!(" in round {round}"));
    format!(
        "Tie{round} between {}, of whom {} can go on",
        named(file, &tie.options),
        tie.places
    )
}

fn order(file: &PublishedPoll, tie: &Tie) -> String {
    named(file, tie.order.as_deref().unwrap_or_default())
}

/// `1 (Bus), 3 (Tram)`.
fn named(file: &PublishedPoll, options: &[u16]) -> String {
    let one = |option: &u16| format!("{option} ({})", file.option(*option));
    options.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// Votes in parts, as a decimal without zeros at the end: 441,666 of 100,000 is 4.41666.
fn parts(votes: u64, unit: u64) -> String {
    let (whole, rest) = (votes / unit.max(1), votes % unit.max(1));
    if rest == 0 {
        return whole.to_string();
    }
    let digits = unit.to_string().len() - 1;
    let decimals = format!("{rest:0digits$}");
    format!("{whole}.{}", decimals.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_a_vote_are_decimals() {
        assert_eq!(parts(441_666, 100_000), "4.41666");
        assert_eq!(parts(450_000, 100_000), "4.5");
        assert_eq!((parts(300_000, 100_000), parts(7, 1)), ("3".to_owned(), "7".to_owned()));
        assert_eq!(parts(100_001, 100_000), "1.00001");
    }
}
