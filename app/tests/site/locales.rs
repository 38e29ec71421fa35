//! All eight locales say everything, with the same variables, and nothing that no page says.

use shared::ids::CriterionId;
use shared::jury::{ReadyKind, Rubric};
use shared::languages::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use uuid::Uuid;

const LANGUAGES: [&str; 8] = ["en", "fr", "it", "de", "pt", "ro", "el", "ar"];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn files_below(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            files_below(&entry, extension, found);
        } else if entry.extension().is_some_and(|e| e == extension) {
            found.push(entry);
        }
    }
}

/// Key → its variables and its text, of one language.
fn texts(language: &str) -> BTreeMap<String, (BTreeSet<String>, String)> {
    let mut files = Vec::new();
    files_below(&root().join("app/locales").join(language), "ftl", &mut files);
    let mut texts = BTreeMap::new();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let mut key = String::new();
        for line in source.lines() {
            if line.starts_with('#') || line.trim().is_empty() {
                continue;
            }
            if !line.starts_with([' ', '\t', '}']) {
                key = line.split('=').next().unwrap().trim().to_owned();
                let fresh = texts.insert(key.clone(), (BTreeSet::new(), String::new()));
                assert!(fresh.is_none(), "{language}: {key} stands twice");
            }
            let (variables, text) = texts
                .get_mut(&key)
                .unwrap_or_else(|| panic!("{}: {line}", file.display()));
            for part in line.split('$').skip(1) {
                variables.insert(
                    part.chars()
                        .take_while(|c| c.is_ascii_alphanumeric() || *c == '_' || *c == '-')
                        .collect(),
                );
            }
            text.push_str(line);
            text.push('\n');
        }
    }
    texts
}

#[test]
fn letters_and_notices_say_days_as_their_reader_does() {
    let values = [("title", "2026-11-24"), ("office", "Town"), ("due", "2026-11-24")];
    let values = values.map(|(name, value)| (name, value.to_owned()));
    for (language, day) in [
        (Language::English, "Tuesday, 24 November 2026"),
        (Language::German, "Dienstag, 24. November 2026"),
        (Language::French, "mardi 24 novembre 2026"),
        (Language::Greek, "Τρίτη 24 Νοεμβρίου 2026"),
        (Language::Arabic, "الثلاثاء، 24 نوفمبر 2026"),
    ] {
        for key in ["notice-recommendation-sent", "mail-office-reminder-subject"] {
            let text = app::locale::plain(&app::locale::translator().text(language, key, &values));
            assert!(text.contains(day), "{text}");
            assert_eq!(
                text.matches("2026-11-24").count(),
                1,
                "the title stays as it is: {text}"
            );
        }
    }
}

/// As on agendas, in every language.
#[test]
fn hours_go_from_0_to_23() {
    for &language in Language::ALL {
        let values = [("begins", "2026-11-24T18:05"), ("title", "Sitting")];
        let values = values.map(|(name, value)| (name, value.to_owned()));
        let text = app::locale::plain(&app::locale::translator().text(language, "mail-line-when", &values));
        assert!(text.contains("18:05 UTC"), "{}: {text}", language.as_str());
    }
}

#[test]
fn every_language_has_every_key_with_the_same_variables() {
    let english = texts("en");
    for language in LANGUAGES {
        let here = texts(language);
        let missing: Vec<_> = english.keys().filter(|key| !here.contains_key(*key)).collect();
        let strange: Vec<_> = here.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(
            missing.is_empty() && strange.is_empty(),
            "{language}: missing {missing:?}, not in English {strange:?}"
        );
        for (key, (variables, _)) in &english {
            assert_eq!(&here[key].0, variables, "{language}: variables of {key}");
        }
    }
}

/// Not a mark of the syntax and not a variable.
fn is_word(part: &str) -> bool {
    part.starts_with(char::is_alphanumeric)
}

#[test]
fn no_language_repeats_the_english_sentences() {
    let english = texts("en");
    for language in &LANGUAGES[1..] {
        let here = texts(language);
        // Short texts may be the same word in two languages ("Text", "Phase"); sentences are not.
        let sentences = english
            .iter()
            .filter(|(_, (_, text))| text.split_whitespace().filter(|word| is_word(word)).count() > 6);
        let same: Vec<_> = sentences
            .filter(|(key, (_, text))| here.get(*key).is_some_and(|(_, t)| t == text))
            .map(|(key, _)| key)
            .collect();
        assert!(same.is_empty(), "{language} still has the English text of {same:?}");
    }
}

#[test]
fn every_key_is_used_and_every_used_key_exists() {
    let mut files = Vec::new();
    for folder in ["app/src", "server/src"] {
        files_below(&root().join(folder), "rs", &mut files);
    }
    let (mut keys, mut prefixes) = (BTreeSet::new(), BTreeSet::new());
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        // What a comment shows as an example is no use.
        let code: Vec<&str> = source
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect();
        let source = code.join("\n");
        for (mark, whole) in [("t!(", true), ("t_word!(", false)] {
            for (at, _) in source.match_indices(mark) {
                if source[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_') {
                    continue;
                }
                let rest = source[at + mark.len()..].trim_start();
                if let Some(text) = rest.strip_prefix('"') {
                    let key = text.split('"').next().unwrap().to_owned();
                    if whole {
                        keys.insert(key)
                    } else {
                        prefixes.insert(format!("{key}-"))
                    };
                }
            }
        }
        // What is mailed or told, and what waits, is named by a part of its keys.
        for (mark, parts) in [
            ("Notice::new(", &["notice-{}", "mail-{}-subject", "mail-{}-body"][..]),
            ("Letter::new(", &["mail-{}-subject", "mail-{}-body"][..]),
            ("links::send(", &["mail-{}-subject", "mail-{}-body"][..]),
            ("Waiting::new(", &["waiting-{}", "waiting-{}-act"][..]),
            (".with_line(", &["{}"][..]),
            (".with_tail(", &["{}"][..]),
        ] {
            for (at, _) in source.match_indices(mark) {
                let call = &source[at + mark.len()..];
                let call = &call[..call.find(';').unwrap_or(call.len())];
                // The key is the first literal of the call.
                if let Some(key) = call.split('"').nth(1) {
                    keys.extend(parts.iter().map(|part| part.replace("{}", key)));
                }
            }
        }
    }
    let english = texts("en");
    let missing: Vec<_> = keys.iter().filter(|key| !english.contains_key(*key)).collect();
    assert!(missing.is_empty(), "used but not written: {missing:?}");
    let unused: Vec<_> = english
        .keys()
        .filter(|key| !keys.contains(*key) && !prefixes.iter().any(|prefix| key.starts_with(prefix.as_str())))
        .collect();
    assert!(unused.is_empty(), "written but not used: {unused:?}");
}

#[test]
fn every_ready_rubric_is_whole_and_within_its_limits_in_every_language() {
    let texts = app::locale::translator();
    for (kind, language) in ReadyKind::ALL
        .iter()
        .flat_map(|kind| Language::ALL.iter().map(move |language| (kind, *language)))
    {
        let mut n = 0;
        let criteria = kind.in_words(
            |key| {
                let text = texts.text(language, key, &[]);
                assert!(text != key && !text.is_empty(), "{language}: {key}");
                if language != Language::English {
                    assert_ne!(
                        text,
                        texts.text(Language::English, key, &[]),
                        "{language}: {key} is English"
                    );
                }
                text
            },
            || {
                n += 1;
                CriterionId(Uuid::from_u128(n))
            },
        );
        let rubric =
            Rubric::parse(criteria.clone()).unwrap_or_else(|errors| panic!("{kind} in {language}: {errors:?}"));
        assert_eq!(
            rubric.criteria(),
            criteria,
            "{kind} in {language}: nothing had to be put right"
        );
    }
}
