//! Tests of the rules of proposals.

use super::*;
use crate::evidence::FrozenSource;
use crate::evidence::source::{FileKind, FrozenFile};
use crate::processes::{Phase, PhaseKind, Plan};
use crate::time::{Day, Timestamp};
use proptest::prelude::*;

fn in_phase(kind: PhaseKind) -> Standing {
    let phase = Phase {
        kind,
        from: Timestamp(0),
        until: Timestamp(10),
    };
    Plan::parse(vec![phase]).unwrap().standing(None, Timestamp(5))
}

fn section(title: &str, word_limit: Option<u32>, required: bool) -> SectionTemplate {
    SectionTemplate {
        title: title.into(),
        guidance: String::new(),
        word_limit,
        required,
    }
}

#[test]
fn a_proposal_goes_its_way_from_draft_to_motion() {
    let mut state = ProposalState::Draft;
    for (phase, act, expected) in [
        (PhaseKind::Drafting, ProposalAct::Submit, ProposalState::Submitted),
        (PhaseKind::Drafting, ProposalAct::Withdraw, ProposalState::Draft),
        (PhaseKind::Drafting, ProposalAct::Submit, ProposalState::Submitted),
        (PhaseKind::Jury, ProposalAct::StartReview, ProposalState::UnderReview),
        (PhaseKind::Results, ProposalAct::Select, ProposalState::Selected),
        (PhaseKind::Assembly, ProposalAct::MakeMotion, ProposalState::Motion),
    ] {
        state = state.after(act, &in_phase(phase)).unwrap();
        assert_eq!(state, expected);
    }
}

#[test]
fn a_submission_comes_back_only_while_drafting_is_open() {
    let late = ProposalState::Submitted.after(ProposalAct::Withdraw, &in_phase(PhaseKind::Jury));
    assert_eq!(
        late,
        Err(NotMoved::Closed(Closed {
            act: Act::Withdraw,
            opens_at: None
        }))
    );
    let reviewed = ProposalState::UnderReview.after(ProposalAct::Withdraw, &in_phase(PhaseKind::Drafting));
    assert!(matches!(reviewed, Err(NotMoved::WrongState { .. })));
}

#[test]
fn only_a_draft_in_the_drafting_phase_is_written() {
    for &state in ProposalState::ALL {
        for &phase in PhaseKind::ALL {
            let expected = state == ProposalState::Draft && phase == PhaseKind::Drafting;
            assert_eq!(state.is_writable(&in_phase(phase)), expected);
        }
    }
}

#[test]
fn a_number_has_one_form() {
    assert_eq!(ProposalNumber::new(2026, 14).as_str(), "IL-2026-014");
    assert_eq!(ProposalNumber::parse(" il-2026-14 ").unwrap().as_str(), "IL-2026-014");
    assert_eq!(ProposalNumber::new(2026, 1234).as_str(), "IL-2026-1234");
    for bad in [
        "IL-2026-0",
        "IL-26-014",
        "XX-2026-014",
        "IL-2026-",
        "IL-2026-+14",
        "IL-2026-99999999999",
        "IL-2026-014-1",
    ] {
        assert_eq!(ProposalNumber::parse(bad), Err(FieldCode::WrongCode), "{bad}");
    }
}

#[test]
fn words_are_counted_in_latin_greek_and_arabic() {
    assert_eq!(count_words("  L’accès — à l’emploi,\n* en 2026 ** "), 5);
    assert_eq!(count_words("Η πόλη μας, για όλους"), 5);
    assert_eq!(count_words("المدينة لنا جميعا ،"), 3);
    assert_eq!(count_words(" \n- –"), 0);
}

#[test]
fn findings_say_what_is_missing_and_by_how_much() {
    let (problem, cost, proof) = (
        section("Problem", Some(3), true),
        section("Cost", None, true),
        section("Evidence", None, false),
    );
    let found = check(
        "Hi",
        [(&problem, "one two three four five"), (&cost, " \n"), (&proof, "")],
    );
    assert_eq!(
        found,
        [
            Finding::TitleMissing,
            Finding::SectionTooLong {
                at: 0,
                title: "Problem".into(),
                words: 5,
                limit: 3,
                over: 2
            },
            Finding::SectionMissing {
                at: 1,
                title: "Cost".into()
            },
            Finding::SectionEmpty {
                at: 2,
                title: "Evidence".into()
            },
        ]
    );
    assert_eq!(found.iter().filter(|finding| finding.blocks()).count(), 3);
    assert_eq!(serde_json::to_value(&found[2]).unwrap()["finding"], found[2].word());
}

fn frozen(title: &str, texts: &[&str]) -> Frozen {
    let sections = texts.iter().map(|t| FrozenSection {
        title: "S".into(),
        language: Language::French,
        text: (*t).into(),
    });
    Frozen {
        number: ProposalNumber::new(2026, 1),
        challenge: Slug::parse("housing").unwrap(),
        title: title.into(),
        sections: sections.collect(),
        evidence: Vec::new(),
        translations: Vec::new(),
    }
}

#[test]
fn the_frozen_bytes_are_exactly_as_documented() {
    let expected = "inquiry-lab-submission/1\nnumber 11\nIL-2026-001\nchallenge 7\nhousing\ntitle 4\nToit\nsection 1\nS\nlanguage 2\nfr\ntext 6\n\u{e9}\na\nb\n";
    assert_eq!(frozen("Toit", &["é\r\na\rb"]).bytes(), expected.as_bytes());
}

fn link(url: &str) -> FrozenSource {
    FrozenSource::Link { url: url.into() }
}

#[test]
fn a_file_is_among_the_frozen_bytes_by_its_hash() {
    let mut sent = frozen("Toit", &["a"]);
    let file = FrozenFile {
        id: "01890000-0000-7000-8000-00000000abcd".parse().unwrap(),
        name: "Rents.pdf".into(),
        kind: FileKind::Pdf,
        size: 812,
        sha256: "ab".repeat(32),
    };
    let card = |source| FrozenCard {
        section: 0,
        quote: None,
        is_gone: false,
        claim: "It is so".into(),
        source,
        title: None,
        publisher: None,
        day: None,
    };
    let of_file = |file: &FrozenFile| card(FrozenSource::File { file: file.clone() });
    sent.evidence = vec![card(link("https://example.org")), of_file(&file)];
    let bytes = String::from_utf8(sent.bytes()).unwrap();
    assert!(bytes.starts_with("inquiry-lab-submission/4\nnumber 11\n"), "{bytes}");
    let hash = "ab".repeat(32);
    let expected = format!("claim 8\nIt is so\nfile 9\nRents.pdf\nkind 3\npdf\nsize 3\n812\nsha256 64\n{hash}\n");
    assert!(bytes.ends_with(&expected), "{bytes}");
    let other = FrozenFile {
        sha256: "cd".repeat(32),
        ..file.clone()
    };
    let changed = Frozen {
        evidence: vec![sent.evidence[0].clone(), of_file(&other)],
        ..sent.clone()
    };
    assert_ne!(changed.bytes(), sent.bytes());
    let stored = serde_json::to_string(&sent).unwrap();
    assert_eq!(serde_json::from_str::<Frozen>(&stored).unwrap(), sent);
    // As rows of before are: the address beside the other members.
    let old = r#"{"section":0,"claim":"It is so","url":"https://example.org"}"#;
    assert_eq!(serde_json::from_str::<FrozenCard>(old).unwrap(), sent.evidence[0]);
    assert_eq!(serde_json::to_string(&sent.evidence[0]).unwrap(), old);
}

#[test]
fn sources_are_among_the_frozen_bytes_and_their_absence_changes_nothing() {
    let mut sent = frozen("Toit", &["a"]);
    assert_eq!(
        serde_json::to_value(&sent).unwrap().get("evidence"),
        None,
        "older rows read as they are"
    );
    let card = FrozenCard {
        section: 0,
        quote: Some("a".into()),
        is_gone: false,
        claim: "It is so".into(),
        source: link("https://example.org"),
        title: None,
        publisher: Some("Us".into()),
        day: Some(Day::parse("2026-02-01").unwrap()),
    };
    sent.evidence = vec![card.clone()];
    let bytes = String::from_utf8(sent.bytes()).unwrap();
    assert!(bytes.starts_with("inquiry-lab-submission/2\nnumber 11\n"), "{bytes}");
    let expected = "text 1\na\nof 1\n0\nquote 1\na\nclaim 8\nIt is so\nlink 19\nhttps://example.org\npublisher 2\nUs\ndate 10\n2026-02-01\n";
    assert!(bytes.ends_with(expected), "{bytes}");
    for other in [
        FrozenCard {
            section: 1,
            ..card.clone()
        },
        FrozenCard {
            quote: None,
            ..card.clone()
        },
        FrozenCard {
            is_gone: true,
            ..card.clone()
        },
        FrozenCard {
            claim: "It is not".into(),
            ..card.clone()
        },
        FrozenCard {
            source: link("https://example.net"),
            ..card.clone()
        },
        FrozenCard {
            title: Some("Us".into()),
            publisher: None,
            ..card.clone()
        },
        FrozenCard { day: None, ..card },
    ] {
        let changed = Frozen {
            evidence: vec![other],
            ..sent.clone()
        };
        assert_ne!(changed.bytes(), sent.bytes(), "{changed:?}");
    }
    let stored = serde_json::to_string(&sent).unwrap();
    assert_eq!(serde_json::from_str::<Frozen>(&stored).unwrap(), sent);
}

#[test]
fn translations_are_among_the_frozen_bytes_with_how_far_they_were() {
    let mut sent = frozen("Toit", &["a"]);
    let one = FrozenTranslation {
        section: 0,
        language: Language::Arabic,
        text: "b".into(),
        progress: Progress {
            checked: 2,
            changed: 1,
            machine: 0,
            whole: 4,
        },
    };
    sent.translations = vec![one.clone()];
    let bytes = String::from_utf8(sent.bytes()).unwrap();
    assert!(bytes.starts_with("inquiry-lab-submission/3\nnumber 11\n"), "{bytes}");
    let expected = "text 1\na\ntranslation 1\n0\nlanguage 2\nar\ntext 1\nb\nparagraphs 1\n4\nchecked 1\n2\nchanged 1\n1\nmachine 1\n0\n";
    assert!(bytes.ends_with(expected), "{bytes}");
    for other in [
        FrozenTranslation {
            section: 1,
            ..one.clone()
        },
        FrozenTranslation {
            language: Language::Greek,
            ..one.clone()
        },
        FrozenTranslation {
            text: "c".into(),
            ..one.clone()
        },
        FrozenTranslation {
            progress: Progress {
                machine: 1,
                ..one.progress
            },
            ..one
        },
    ] {
        let changed = Frozen {
            translations: vec![other],
            ..sent.clone()
        };
        assert_ne!(changed.bytes(), sent.bytes(), "{changed:?}");
    }
    let stored = serde_json::to_string(&sent).unwrap();
    assert_eq!(serde_json::from_str::<Frozen>(&stored).unwrap(), sent);
}

proptest! {
    #[test]
    fn no_two_texts_share_their_bytes(a in "[a\n 0-9]{0,12}", b in "[a\n 0-9]{0,12}", c in "[a\n 0-9]{0,12}", d in "[a\n 0-9]{0,12}") {
        let (one, two) = (frozen("T", &[&a, &b]), frozen("T", &[&c, &d]));
        prop_assert_eq!(one == two, one.bytes() == two.bytes());
    }

    #[test]
    fn a_wrong_step_is_refused_in_every_phase(state in 0_usize..6, act in 0_usize..6) {
        let (state, act) = (ProposalState::ALL[state], ProposalAct::ALL[act]);
        let open = PhaseKind::ALL.iter().filter(|&&phase| state.after(act, &in_phase(phase)).is_ok());
        let allowed = PhaseKind::ALL.iter().filter(|phase| phase.opens().contains(&act.needs())).count();
        let count = open.count();
        prop_assert!(count == 0 || count == allowed);
    }

    #[test]
    fn any_number_is_read_or_refused_without_panic(raw: String) {
        let _ = ProposalNumber::parse(&raw);
    }
}
