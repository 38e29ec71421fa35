//! Random amendments and wordings: nothing is lost, nothing appears.

use super::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What one wording does to each word: keeps it or not, and puts new words before it or not.
fn wording() -> impl Strategy<Value = Vec<(bool, bool)>> {
    let one = (
        prop_oneof![4 => Just(true), 1 => Just(false)],
        prop_oneof![6 => Just(false), 1 => Just(true)],
    );
    proptest::collection::vec(one, 12)
}

fn edits_of(who: usize, wording: &[(bool, bool)]) -> Vec<Edit> {
    let changed = wording.iter().enumerate().filter(|(_, (keeps, new))| !keeps || *new);
    let edit = |(at, (keeps, new)): (usize, &(bool, bool))| {
        let words = if *new { format!("n{who}x{at} ") } else { String::new() };
        edit(at..at + usize::from(!keeps), &words)
    };
    changed.map(edit).collect()
}

/// A random amendment: kind, paragraph from 0, whether it is adopted, and whether it is one to the amendment before it.
type Drawn = (u8, u32, bool, bool);

fn amendments(drawn: &[Drawn], paragraphs: u32) -> (Vec<Amendment>, BTreeSet<AmendmentId>) {
    let (mut all, mut adopted): (Vec<Amendment>, _) = (Vec::new(), BTreeSet::new());
    let mut subs = 0;
    for (number, (kind, at, is_adopted, is_sub)) in (1..).zip(drawn) {
        let text = format!("word{number}w");
        let paragraph = at % paragraphs + 1;
        let before = all
            .last()
            .filter(|one: &&Amendment| *is_sub && !one.change.text().is_empty());
        let top = before.and_then(|one| match one.parent {
            Some(parent) => all.iter().find(|top| top.id == parent),
            None => Some(one),
        });
        let new = match top.cloned() {
            Some(top) => {
                subs += 1;
                let change = if kind % 2 == 0 {
                    replace(1, &text)
                } else {
                    insert(1, &text)
                };
                sub(&top, subs, change)
            }
            None => amendment(
                number,
                match kind % 4 {
                    0 => delete(paragraph),
                    1 => insert(at % (paragraphs + 1), &text),
                    _ => replace(paragraph, &text),
                },
            ),
        };
        if *is_adopted {
            adopted.insert(new.id);
        }
        all.push(new);
    }
    (all, adopted)
}

/// Settles every conflict by all words that meet there, those of inner ones first.
fn settled(version: &VersionText, adopted: &[Amendment]) -> (VersionText, Vec<Settlement>) {
    let mut settlements = Vec::new();
    for _ in 0..3 {
        match apply(version, adopted, &settlements) {
            Ok(next) => return (next, settlements),
            Err(conflicts) => {
                for conflict in &conflicts {
                    let here = adopted.iter().filter(|one| conflict.amendments.contains(&one.id));
                    let words: Vec<_> = here
                        .map(|one| one.change.text())
                        .filter(|text| !text.is_empty())
                        .collect();
                    settlements.push(settle(conflict, &words.join(" ")));
                }
            }
        }
    }
    panic!("a settled conflict came again");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn nothing_adopted_is_lost_and_nothing_else_appears(
        paragraphs in 1_u32..=100,
        drawn in proptest::collection::vec((any::<u8>(), any::<u32>(), any::<bool>(), prop::bool::weighted(0.2)), 0..=200),
        turn in any::<usize>(),
    ) {
        let texts: Vec<_> = (1..=paragraphs).map(|number| format!("old{number}o")).collect();
        let version = VersionText::submitted(&texts.join("\n\n"));
        let (all, ids) = amendments(&drawn, paragraphs);
        let has_effect = |one: &Amendment| ids.contains(&one.id) && one.parent.is_none_or(|parent| ids.contains(&parent));
        let adopted: Vec<_> = all.iter().filter(|one| has_effect(one)).cloned().collect();
        let (next, settlements) = settled(&version, &adopted);
        let text = next.text();

        // The words of an amendment may have been replaced by an amendment to it: then it stands in what the paragraph says of itself.
        let replaced: BTreeSet<_> = adopted.iter()
            .filter(|one| matches!(one.change, Change::Replace(..)))
            .filter_map(|one| one.parent)
            .collect();
        for one in &all {
            let words = one.change.text();
            if words.is_empty() {
                continue;
            }
            if has_effect(one) && !replaced.contains(&one.id) {
                prop_assert_eq!(text.matches(words).count() >= 1, true, "{} is lost", one.number);
            }
            if !has_effect(one) {
                prop_assert!(!text.contains(words), "{} was not adopted", one.number);
            }
        }
        // Of every paragraph: as it was, or from exactly the amendments that touch its place.
        let touched: BTreeMap<Place, BTreeSet<AmendmentNumber>> = adopted.iter().fold(BTreeMap::new(), |mut touched, one| {
            let top = one.parent.and_then(|parent| adopted.iter().find(|top| top.id == parent)).unwrap_or(one);
            touched.entry(top.change.place()).or_insert_with(BTreeSet::new).insert(one.number);
            touched
        });
        for old in &version.paragraphs {
            let now = next.get(old.id);
            match (touched.get(&Place::At(old.id)), now) {
                (None, now) => prop_assert_eq!(now, Some(old)),
                (Some(numbers), Some(now)) => {
                    prop_assert_eq!(&now.from.iter().copied().collect::<BTreeSet<_>>(), numbers);
                    prop_assert_eq!(now.since, 2);
                }
                (Some(_), None) => {
                    let here = adopted.iter().filter(|one| one.parent.is_none() && one.change.place() == Place::At(old.id));
                    prop_assert!(here.clone().all(|one| matches!(one.change, Change::Delete(_))));
                }
            }
        }
        for new in next.paragraphs.iter().filter(|new| version.get(new.id).is_none()) {
            let numbers: BTreeSet<_> = new.from.iter().copied().collect();
            prop_assert!(touched.values().any(|here| *here == numbers), "{:?}", new);
        }
        let unique: BTreeSet<_> = next.paragraphs.iter().map(|new| new.id).collect();
        prop_assert_eq!(unique.len(), next.paragraphs.len());
        prop_assert!(unique.iter().all(|id| id.0 < next.next));

        // The order in which they are given changes nothing.
        let mut turned = adopted.clone();
        turned.reverse();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(apply(&version, &turned, &settlements), Ok(next));
    }

    #[test]
    fn without_adopted_amendments_the_text_stays(texts in proptest::collection::vec("[a-c]{1,5}", 0..100)) {
        let version = VersionText::submitted(&texts.join("\n\n"));
        let next = apply(&version, &[], &[]).unwrap();
        prop_assert_eq!(next.text(), version.text());
        prop_assert_eq!(next.paragraphs, version.paragraphs);
    }

    #[test]
    fn merging_loses_no_new_word_and_brings_none_back(wordings in proptest::collection::vec(wording(), 1..4)) {
        let words: Vec<String> = (0..12).map(|at| format!("w{at} ")).collect();
        let base: Vec<&str> = words.iter().map(String::as_str).collect();
        let edits: Vec<_> = wordings.iter().enumerate().map(|(who, wording)| edits_of(who, wording)).collect();
        let merged = merge(&base, &edits);
        let all: String = merged.marked(&["A".to_owned(), "B".to_owned(), "C".to_owned()]);
        for (who, wording) in wordings.iter().enumerate() {
            for (at, (_, new)) in wording.iter().enumerate() {
                let word = format!("n{who}x{at}");
                prop_assert_eq!(all.split([' ', '⟧']).filter(|other| *other == word).count(), usize::from(*new), "{} in {}", word, all);
            }
        }
        if merged.is_settled() {
            for at in 0..12 {
                let kept = wordings.iter().all(|wording| wording[at].0);
                prop_assert_eq!(all.split(' ').any(|other| other == format!("w{at}")), kept, "w{} in {}", at, &all);
            }
        }
        if wordings.len() == 1 {
            prop_assert!(merged.is_settled());
        }
    }
}
