//! The change sets do what the npm package `@codemirror/state` does, case by case.
//!
//! `e2e/changesets.mjs` makes the cases with the package. `CHANGESET_CASES` sets how many (5,000 by default), `CHANGESET_SEED`
//! which. Needs Node and `npm ci`.

use serde::Deserialize;
use shared::changeset::{ChangeError, ChangeSet, Deletion, Side, Utf16Text};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

#[derive(Deserialize)]
#[serde(untagged)]
enum Case {
    Splits { doc: String, splits: ChangeSet },
    Whole(Box<Whole>),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Whole {
    doc: String,
    a: ChangeSet,
    b: ChangeSet,
    c: ChangeSet,
    lengths: (u32, u32),
    empty: bool,
    after_a: String,
    after_b: String,
    a_over_b: ChangeSet,
    a_over_b_first: ChangeSet,
    b_over_a: ChangeSet,
    b_over_a_first: ChangeSet,
    both: String,
    a_then_c: ChangeSet,
    inverted: ChangeSet,
    marks: Vec<(u32, i8, u8, Option<u32>)>,
}

#[test]
fn change_sets_do_what_the_npm_package_does() {
    let setting = |name: &str, default: &str| std::env::var(name).unwrap_or_else(|_| default.to_owned());
    let (cases, seed) = (
        setting("CHANGESET_CASES", "5000"),
        setting("CHANGESET_SEED", "20261121"),
    );
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let mut node = Command::new("node")
        .args(["e2e/changesets.mjs", &cases, &seed])
        .current_dir(root)
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node 20 is needed to make the cases");
    let mut seen = 0;
    for line in BufReader::new(node.stdout.take().unwrap()).lines() {
        let line = line.unwrap();
        let case: Case = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
        match case {
            Case::Splits { doc, splits } => assert_eq!(splits.apply(&doc), Err(ChangeError::SplitsPair), "{line}"),
            Case::Whole(case) => compare(&case, &line),
        }
        seen += 1;
    }
    assert!(
        node.wait().unwrap().success(),
        "e2e/changesets.mjs failed: are the npm packages installed (npm ci)?"
    );
    assert_eq!(seen.to_string(), cases, "as many cases as asked for");
}

fn compare(case: &Whole, line: &str) {
    let Whole { doc, a, b, c, .. } = case;
    assert_eq!((a.length_before(), a.length_after()), case.lengths, "{line}");
    assert_eq!(a.is_empty(), case.empty, "{line}");
    assert_eq!(a.apply(doc).as_ref(), Ok(&case.after_a), "{line}");
    assert_eq!(b.apply(doc).as_ref(), Ok(&case.after_b), "{line}");
    assert_eq!(a.map(b, false).as_ref(), Ok(&case.a_over_b), "a over b {line}");
    assert_eq!(
        a.map(b, true).as_ref(),
        Ok(&case.a_over_b_first),
        "a over b, a first {line}"
    );
    assert_eq!(b.map(a, false).as_ref(), Ok(&case.b_over_a), "b over a {line}");
    assert_eq!(
        b.map(a, true).as_ref(),
        Ok(&case.b_over_a_first),
        "b over a, b first {line}"
    );
    assert_eq!(case.b_over_a.apply(&case.after_a).as_ref(), Ok(&case.both), "{line}");
    assert_eq!(
        case.a_over_b_first.apply(&case.after_b).as_ref(),
        Ok(&case.both),
        "{line}"
    );
    assert_eq!(a.compose(c).as_ref(), Ok(&case.a_then_c), "a then c {line}");
    assert_eq!(a.invert(doc).as_ref(), Ok(&case.inverted), "{line}");
    assert_eq!(case.inverted.apply(&case.after_a).as_ref(), Ok(doc), "{line}");
    assert_eq!(doc.length_utf16(), case.lengths.0, "{line}");
    for (position, side, mode, result) in &case.marks {
        let side = if *side < 0 { Side::Before } else { Side::After };
        let deletion = [
            Deletion::Ignore,
            Deletion::Across,
            Deletion::CharacterBefore,
            Deletion::CharacterAfter,
        ][usize::from(*mode)];
        assert_eq!(
            a.map_position(*position, side, deletion),
            Ok(*result),
            "{position} {side:?} {deletion:?} {line}"
        );
    }
}
