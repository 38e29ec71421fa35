//! Letters in all languages, with words that try to be more than words.

use super::minutes::{Addendum, Entry, Listed, Section};
use super::press::{self, Desk, LETTER, MINUTES, Template};
use super::*;
use shared::languages::Language;
use typst::layout::{Frame, FrameItem};
use typst_layout::PagedDocument;

const INJECTIONS: [&str; 6] = [
    "#read(\"/etc/passwd\")",
    "*bold* _slanted_ $x^2$ `raw` @ref <label>",
    "#set page(paper: \"a0\")\n#pagebreak()",
    "\"} #panic() {\"",
    "\\u{41} // rest /* rest",
    "= Heading\n- item\n/ term: x",
];

const ARABIC: &str = "نص قوي: «المشكلة ليست في نقص الدورات بل في الباب» جملة تبقى في الذاكرة.";

/// A letter that holds `words` wherever people's words stand.
fn letter_of(lang: Language, words: &[&str]) -> Letter {
    let theirs = |text: &str| Words::of(text);
    let level = |value: u32| Level {
        label: Words::in_language(format!("{value} – {}", words[0]), Language::English),
        count: format!("{value} of 3"),
        share: f64::from(value) / 3.0,
    };
    let list: Vec<Words> = words.iter().map(|text| theirs(text)).collect();
    Letter {
        lang,
        rtl: lang == Language::Arabic,
        name: "Letter of the jury on IL-2026-014".into(),
        title: "Letter of the jury".into(),
        sender: "Inquiry Lab".into(),
        date: "24 November 2026".into(),
        draft: Some("Preview".into()),
        facts: vec![Fact {
            name: "To the team".into(),
            words: theirs(words[0]),
        }],
        greeting: theirs(words[0]),
        decision: "The jury has selected your proposal.".into(),
        parts: vec![Part {
            title: "Reasons".into(),
            words: list.clone(),
        }],
        criteria: Some(Criteria {
            title: "Criteria".into(),
            lead: "How many chose which level.".into(),
            columns: ["Level".into(), "Jurors".into()],
            list: (0..20)
                .map(|_| Criterion {
                    title: theirs(words[0]),
                    levels: (0..4).map(level).collect(),
                })
                .collect(),
        }),
        comments: Some(Comments {
            title: "Comments".into(),
            lead: "Without names.".into(),
            list,
        }),
        last: Part {
            title: "Questions".into(),
            words: vec![theirs("Ask the organisers.")],
        },
        closing: "With kind regards,".into(),
        signature: theirs(words[0]),
        address_name: "All of it:".into(),
        address: "https://lab.example/p/IL-2026-014".into(),
        missing: Some("Some signs are missing.".into()),
    }
}

/// All that stands on the pages, without the places to break.
fn shown(template: Template, paper: &impl serde::Serialize) -> String {
    fn read(frame: &Frame, into: &mut String) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => read(&group.frame, into),
                FrameItem::Text(text) => into.push_str(&text.text),
                _ => {}
            }
        }
    }
    let desk = Desk::with(template, press::data(paper).unwrap());
    let made = typst::compile::<PagedDocument>(&desk);
    assert!(made.warnings.is_empty(), "{:?}", made.warnings);
    let mut text = String::new();
    for page in made.output.unwrap().pages() {
        assert_eq!(page.frame.width().to_mm().round(), 210.0);
        read(&page.frame, &mut text);
    }
    text.replace('\u{200b}', "")
}

fn holds(file: &[u8], words: &str) -> bool {
    file.windows(words.len()).any(|part| part == words.as_bytes())
}

#[test]
fn a_letter_is_tagged_and_in_its_language_with_its_fonts_in_it() {
    for lang in Language::ALL {
        let file = press::set(LETTER, &letter_of(*lang, &[INJECTIONS[0], ARABIC, INJECTIONS[1]])).unwrap();
        assert!(file.starts_with(b"%PDF-1."), "{}", lang.as_str());
        for part in [
            "/StructTreeRoot",
            "/MarkInfo",
            "/DisplayDocTitle",
            "/FontFile2",
            "+Vazirmatn",
        ] {
            assert!(holds(&file, part), "{}: {part}", lang.as_str());
        }
        assert!(holds(&file, &format!("/Lang({})", lang.as_str())), "{}", lang.as_str());
        let direction = if *lang == Language::Arabic { "/R2L" } else { "/L2R" };
        assert!(holds(&file, direction), "{}", lang.as_str());
        for part in ["/JavaScript", "/Launch", "/EmbeddedFile", "/URI"] {
            assert!(!holds(&file, part), "{}: {part}", lang.as_str());
        }
    }
}

#[test]
fn the_words_of_people_are_only_words() {
    let text = shown(LETTER, &letter_of(Language::French, &INJECTIONS));
    for words in INJECTIONS.iter().flat_map(|words| words.split('\n')) {
        let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert!(squeezed(&text).contains(&squeezed(words)), "{words}: {text}");
    }
    assert!(!text.contains("root:"));
}

#[test]
fn what_no_font_draws_is_marked_and_said() {
    let strange = "日本 🎉 \u{e000} \u{0}\u{7}\u{1b}\u{fffe} \u{202e}turned";
    let text = shown(LETTER, &letter_of(Language::English, &[strange]));
    assert!(
        text.contains("Some signs are missing.") && text.contains("turned"),
        "{text}"
    );
    assert!(!text.contains(['\u{202e}', '\u{7}', '日']) && text.contains('\u{fffd}'));
    let text = shown(
        LETTER,
        &letter_of(Language::English, &["Ελληνικά, țără, Київ, çok, “ok” – 12 €", ARABIC]),
    );
    assert!(
        !text.contains("Some signs are missing.") && !text.contains('\u{fffd}'),
        "{text}"
    );
    // It is PDF/UA all the same.
    assert!(press::set(LETTER, &letter_of(Language::English, &[strange])).is_ok());
}

#[test]
fn long_words_break_and_long_texts_take_more_pages() {
    let (word, text) = ("W".repeat(4_000), "Say who pays, and when. ".repeat(160));
    let lines = "line\n".repeat(800);
    let letter = letter_of(
        Language::German,
        &[&"n".repeat(200), &word, &text, &lines, "", " \n ", ARABIC],
    );
    let desk = Desk::with(LETTER, press::data(&letter).unwrap());
    let document = typst::compile::<PagedDocument>(&desk).output.unwrap();
    assert!(document.pages().len() > 10);
    fn widest(frame: &Frame) -> f64 {
        let inside = frame.items().map(|(at, item)| match item {
            FrameItem::Text(text) => (at.x + text.width()).to_mm(),
            FrameItem::Group(group) => at.x.to_mm() + widest(&group.frame),
            _ => 0.0,
        });
        inside.fold(0.0, f64::max)
    }
    for page in document.pages() {
        assert!(widest(&page.frame) < 190.0, "words run out of the page");
    }
}

/// Minutes that hold `words` wherever people's words stand.
fn minutes_of(lang: Language, words: &[&str]) -> Minutes {
    let theirs = |text: &str| Words::of(text);
    let text = words.join("\n\n");
    let listed = |caption: &str| Listed {
        caption: caption.into(),
        columns: vec!["Who".into(), "What".into(), "Until".into()],
        rows: words
            .iter()
            .map(|text| vec![theirs(text), theirs(text), theirs("–")])
            .collect(),
    };
    let section = |title: &str| Section {
        title: theirs(title),
        entries: vec![Entry {
            name: "Present".into(),
            words: words.iter().map(|text| theirs(text)).collect(),
            path: None,
            hidden: None,
        }],
        speeches: Some(listed("Speeches")),
        text: markdown::blocks(&format!("## Report\n\n1. first\n2. **second**\n\n{text}"), Some(lang)),
        markdown: String::new(),
        tasks: Some(listed("Tasks")),
        notes: vec!["One line is left out.".into()],
        is_internal: false,
    };
    Minutes {
        lang,
        rtl: lang == Language::Arabic,
        name: "Minutes".into(),
        title: theirs(words[0]),
        sender: "Youth council".into(),
        date: "24 November 2026".into(),
        draft: Some("Draft".into()),
        standing: vec!["Approved on 1 December 2026.".into()],
        text_lang: lang,
        sections: vec![section("Head"), section(words[0])],
        addenda_title: "Corrections".into(),
        addenda: vec![Addendum {
            title: theirs("2 December 2026"),
            text: markdown::blocks(&text, None),
            markdown: String::new(),
            lang: None,
        }],
        signatures: ["Chair".into(), "Secretary".into()],
        address_name: "Minutes of this meeting:".into(),
        address: "https://lab.example/en/assembly/meetings/1/minutes".into(),
        missing: Some("Some signs are missing.".into()),
    }
}

#[test]
fn minutes_are_tagged_and_their_words_are_only_words() {
    for lang in Language::ALL {
        let file = press::set(MINUTES, &minutes_of(*lang, &[INJECTIONS[0], ARABIC, INJECTIONS[1]])).unwrap();
        assert!(file.starts_with(b"%PDF-1."), "{}", lang.as_str());
        let direction = if *lang == Language::Arabic { "/R2L" } else { "/L2R" };
        for part in ["/StructTreeRoot", "/MarkInfo", "/FontFile2", direction] {
            assert!(holds(&file, part), "{}: {part}", lang.as_str());
        }
        assert!(holds(&file, &format!("/Lang({})", lang.as_str())), "{}", lang.as_str());
    }
    let text = shown(MINUTES, &minutes_of(Language::French, &INJECTIONS));
    for words in ["#read(\"/etc/passwd\")", "#panic()", "Approved on", "second", "Chair"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    assert!(!text.contains("root:") && !text.contains("Some signs are missing."));
}
