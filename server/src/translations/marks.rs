//! Which paragraphs of a source are translated.

use super::entity::check;
use sha2::{Digest, Sha256};
use shared::translations::{ParagraphState, paragraphs, same_words};
use std::collections::HashMap;

/// A check and a paragraph with less in common than this (0 to 1, by words) are not of the same paragraph.
const ALIKE: f32 = 0.4;
/// Pairs of a changed paragraph and an old check that are compared at most; beyond that nothing is found to be the same.
const MOST_PAIRS: usize = 2_500;

/// A paragraph of a source with what became of its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    pub words: String,
    pub fingerprint: String,
    pub state: ParagraphState,
    /// The check that holds for it, or that held before it changed.
    pub check: Option<check::Model>,
}

/// What tells a paragraph from others: SHA-256 of its words, in hex, the first 16 bytes.
#[must_use]
pub fn fingerprint(paragraph: &str) -> String {
    hex::encode(&Sha256::digest(same_words(paragraph).as_bytes())[..16])
}

/// The paragraphs of `source` in their order. A paragraph that stands twice is translated in both places by one check.
#[must_use]
pub fn marks(source: &str, checks: Vec<check::Model>) -> Vec<Paragraph> {
    let mut checks: HashMap<String, check::Model> = checks
        .into_iter()
        .map(|check| (check.fingerprint.clone(), check))
        .collect();
    let mut found: Vec<Paragraph> = paragraphs(source)
        .map(|words| {
            let fingerprint = fingerprint(&words);
            let check = checks.get(&fingerprint).cloned();
            let state = match &check {
                Some(check) if check.is_machine => ParagraphState::Machine,
                Some(_) => ParagraphState::Checked,
                None => ParagraphState::New,
            };
            Paragraph {
                words,
                fingerprint,
                state,
                check,
            }
        })
        .collect();
    for paragraph in &found {
        checks.remove(&paragraph.fingerprint);
    }
    let mut old: Vec<check::Model> = checks.into_values().collect();
    old.sort_by_key(|check| check.id);
    let open: Vec<usize> = (0..found.len()).filter(|at| found[*at].check.is_none()).collect();
    for (paragraph, check) in pairs(&found, &open, &old) {
        found[paragraph].state = ParagraphState::Changed;
        found[paragraph].check = Some(old[check].clone());
    }
    found
}

/// Which of the open paragraphs was which of the old ones, the most alike first; each is taken once.
fn pairs(found: &[Paragraph], open: &[usize], old: &[check::Model]) -> Vec<(usize, usize)> {
    if open.len() * old.len() > MOST_PAIRS {
        return Vec::new();
    }
    let mut alike: Vec<(f32, usize, usize)> = Vec::new();
    for at in open {
        for (nth, check) in old.iter().enumerate() {
            let likeness = likeness(&found[*at].words, &check.words);
            if likeness >= ALIKE {
                alike.push((likeness, *at, nth));
            }
        }
    }
    alike.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let mut taken: Vec<(usize, usize)> = Vec::new();
    for (_, at, nth) in alike {
        if taken.iter().all(|(paragraph, check)| *paragraph != at && *check != nth) {
            taken.push((at, nth));
        }
    }
    taken
}

/// How much two paragraphs have in common, 0 to 1: twice the words of both over all words (Dice's coefficient of the bags of words).
fn likeness(one: &str, other: &str) -> f32 {
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split_whitespace().collect(), other.split_whitespace().collect());
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let mut words: HashMap<&str, i32> = HashMap::new();
    for word in &one {
        *words.entry(word).or_default() += 1;
    }
    let common = other
        .iter()
        .filter(|word| {
            let left = words.entry(word).or_default();
            *left -= 1;
            *left >= 0
        })
        .count();
    2.0 * common as f32 / (one.len() + other.len()) as f32
}

#[cfg(test)]
mod tests {
    use super::*;
    use shared::time::Timestamp;
    use uuid::Uuid;

    fn check_of(words: &str, id: u128) -> check::Model {
        check::Model {
            id: Uuid::from_u128(id).into(),
            document_id: Uuid::nil().into(),
            fingerprint: fingerprint(words),
            words: words.to_owned(),
            is_machine: false,
            checked_by: None,
            checked_at: Timestamp(0),
        }
    }

    fn states(source: &str, checks: &[&str]) -> Vec<ParagraphState> {
        let checks = checks.iter().zip(1..).map(|(words, id)| check_of(words, id)).collect();
        marks(source, checks)
            .into_iter()
            .map(|paragraph| paragraph.state)
            .collect()
    }

    #[test]
    fn a_paragraph_is_translated_while_it_says_the_same() {
        use ParagraphState::*;
        let checks = ["Rents went up by a third.", "We ask the town for rooms."];
        let source = "Rents went up by a third.\n\nWe ask the town for rooms.";
        assert_eq!(states(source, &checks), [Checked, Checked]);
        // Moved, broken into lines, doubled: still the same words.
        let moved = "We ask the town\nfor rooms.\n\nRents went up by a third.\n\nWe ask the town for rooms.";
        assert_eq!(states(moved, &checks), [Checked, Checked, Checked]);
        assert_eq!(
            states("Rents went up by half.\n\nWe ask the town for rooms.", &checks),
            [Changed, Checked]
        );
        assert_eq!(
            states("Nobody asked the young.\n\nWe ask the town for rooms.", &checks),
            [New, Checked]
        );
        assert_eq!(states("", &checks), []);
    }

    #[test]
    fn what_changed_finds_the_words_it_had_before_each_once() {
        let checks = vec![check_of("one two three four", 1), check_of("five six seven eight", 2)];
        let found = marks(
            "five six seven nine\n\none two three ten\n\none two three eleven",
            checks,
        );
        let was: Vec<_> = found
            .iter()
            .map(|paragraph| paragraph.check.as_ref().map(|check| check.words.as_str()))
            .collect();
        assert_eq!(was, [Some("five six seven eight"), Some("one two three four"), None]);
    }

    #[test]
    fn a_machines_draft_is_one_until_somebody_reads_it() {
        let mut check = check_of("one two", 1);
        check.is_machine = true;
        assert_eq!(marks("one two", vec![check])[0].state, ParagraphState::Machine);
    }

    #[test]
    fn a_text_of_thousands_of_changed_paragraphs_costs_no_time() {
        let source: String = (0..3_000).map(|at| format!("new {at}\n\n")).collect();
        let checks = (0..3_000).map(|at| check_of(&format!("old {at}"), at)).collect();
        let start = std::time::Instant::now();
        assert_eq!(marks(&source, checks).len(), 3_000);
        assert!(start.elapsed().as_secs() < 2, "{:?}", start.elapsed());
    }
}
