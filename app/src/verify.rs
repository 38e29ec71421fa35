//! `inquiry-lab verify poll FILE`: counts a published poll again and says in plain words what came out and why.
//!
//! [`poll`] reads and counts, [`report`] writes. The words are English: this is a tool of those who check, like the rest of the command line.
//! `docs/poll-file.md` says how to do the same by hand.

mod words;

use shared::polls::{Method, PublishedPoll, TieRule, published};
use std::path::Path;
use words::explain;

/// What a count of a file gave.
pub struct Verified {
    pub lines: Vec<String>,
    /// Whether the file is whole and counts as announced.
    pub is_right: bool,
}

/// Counts the file at `path`.
///
/// # Errors
/// A sentence when it cannot be read as the file of a poll.
pub fn poll(path: &Path) -> Result<Verified, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let file = PublishedPoll::parse(&text).map_err(|fault| plain(&fault.to_string()))?;
    Ok(report(&file))
}

/// Without control characters: a file may come from anywhere, and what it says goes to a terminal.
fn plain(text: &str) -> String {
    text.replace(char::is_control, "")
}

/// The report on a file.
#[must_use]
pub fn report(file: &PublishedPoll) -> Verified {
    let mut lines = vec![file.title.clone(), what(file)];
    let counted = published::recount(file);
    match &counted {
        Ok(finding) => {
            lines.extend(explain(file, finding));
            lines.push("The result is the one announced.".to_owned());
        }
        Err(published::FileFault::AnotherResult { counted, .. }) => {
            lines.push("The ballots give another result than the one announced. Counted again:".to_owned());
            lines.extend(explain(file, counted));
        }
        Err(fault) => lines.push(format!("The file is not whole: {fault}.")),
    }
    Verified {
        lines: lines.iter().map(|line| plain(line)).collect(),
        is_right: counted.is_ok(),
    }
}

/// The method, what is chosen, and how many ballots there are.
fn what(file: &PublishedPoll) -> String {
    let method = match file.contest.method() {
        Method::YesNo => "A question: yes, no or abstain",
        Method::SingleChoice => "A single choice",
        Method::Approval => "Approval",
        Method::Score => "Scores",
        Method::Schulze => "Ranking by the method of Schulze",
        Method::InstantRunoff => "Instant runoff",
        Method::AtLarge => "Plurality at large",
        Method::Stv => "Single transferable vote",
    };
    let options = match file.contest.method() {
        Method::YesNo => String::new(),
        _ => format!(", {} of {} options", file.contest.seats(), file.contest.options()),
    };
    let ties = match (file.contest.tie(), &file.seed) {
        (TieRule::StatusQuo, _) => "nobody wins a tie".to_owned(),
        (TieRule::Chair, _) => "the chair decides ties".to_owned(),
        (TieRule::Lot, None) => "ties are decided by lot".to_owned(),
        (TieRule::Lot, Some(seed)) => format!("ties are decided by lot with the seed \"{seed}\""),
    };
    let hands = file
        .room
        .hands
        .as_ref()
        .map_or(0, |hands| hands.ballots.saturating_add(hands.abstain));
    let (online, papers) = (file.ballots.len(), file.room.papers.len());
    format!("{method}{options}; {ties}. {online} ballots online, {hands} by hand and {papers} on paper in the room.")
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::polls::Finding;

    /// The example of the description.
    fn example() -> PublishedPoll {
        let page = include_str!("../../docs/poll-file.md");
        let json = page
            .split("```json\n")
            .nth(1)
            .and_then(|rest| rest.split("```").next())
            .unwrap();
        PublishedPoll::parse(json).unwrap()
    }

    #[test]
    fn a_whole_file_is_explained_in_plain_words() {
        let verified = report(&example());
        assert!(verified.is_right, "{:#?}", verified.lines);
        let text = verified.lines.join("\n");
        assert!(text.contains("Single transferable vote, 2 of 4 options"), "{text}");
        assert!(text.ends_with("The result is the one announced."), "{text}");
    }

    #[test]
    fn every_difference_fails() {
        let whole = example();
        let changes: [fn(&mut PublishedPoll); 5] = [
            |file| {
                file.ballots.pop();
            },
            |file| file.ballots.swap(0, 1),
            |file| {
                file.options.pop();
            },
            |file| file.turnout.roll = 1,
            |file| {
                if let Finding::Options(selection) = &mut file.outcome {
                    selection.chosen.reverse();
                }
            },
        ];
        for change in changes {
            let mut file = whole.clone();
            change(&mut file);
            assert!(!report(&file).is_right);
        }
    }
}
