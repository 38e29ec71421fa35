//! Tests of the rules of sources.

use super::source::{FileKind, FileName, FrozenFile, FrozenPractice, LONGEST_NAME};
use super::*;
use crate::languages::Language;
use proptest::prelude::*;

#[test]
fn addresses_of_sources_are_taken() {
    for (raw, host) in [
        ("https://example.org", "example.org"),
        (" HTTPS://Example.org:8443/a?b=c#d ", "Example.org"),
        ("http://ec.europa.eu/eurostat/data_browser?x=[1]|2'(3)", "ec.europa.eu"),
        ("https://el.wikipedia.org/wiki/Αθήνα", "el.wikipedia.org"),
        ("https://موقع.وزارة-الاتصالات.مصر/كتاب", "موقع.وزارة-الاتصالات.مصر"),
        ("https://93.184.216.34/x", "93.184.216.34"),
        ("https://[2606:2800:220:1::1]:443/x@y", "[2606:2800:220:1::1]"),
    ] {
        let url = SourceUrl::parse(raw).unwrap_or_else(|code| panic!("{raw}: {code}"));
        assert_eq!(url.host(), host, "{raw}");
        assert_eq!(SourceUrl::parse(url.as_str()), Ok(url), "it accepts what it made");
    }
}

#[test]
fn nothing_else_is_an_address_of_a_source() {
    for raw in [
        "javascript:alert(1)",
        "JaVaScRiPt://example.org/%0aalert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<b>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "//example.org",
        "example.org",
        "https:example.org",
        "https:/example.org",
        "https://",
        "https:///example.org",
        "https://?x",
        "https://user@example.org",
        "https://user:pass@example.org/",
        "https://example.org\\@evil.example",
        "https://example.org\t/x",
        "https://exa\nmple.org",
        "https://exa\u{0}mple.org",
        "https://example.org/\u{202e}gpj.exe",
        "https://exam\u{200b}ple.org",
        "https://localhost/x",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://127.1/",
        "http://1.2.3.4.5/",
        "https://example..org",
        "https://-x.example",
        "https://example.org:0",
        "https://example.org:99999",
        "https://example.org:80:80",
        "https://[::1/",
        "https://[x]/",
        "https://ex<am>ple.org",
    ] {
        assert_eq!(SourceUrl::parse(raw), Err(FieldCode::NotALink), "{raw:?}");
    }
    assert_eq!(SourceUrl::parse(" \n"), Err(FieldCode::Required));
    let long = format!("https://example.org/{}", "x".repeat(LONGEST_URL));
    assert_eq!(SourceUrl::parse(&long), Err(FieldCode::TooLong));
}

#[test]
fn a_card_says_all_that_is_wrong_with_it() {
    let raw = RawCard {
        claim: "x",
        url: "javascript:x",
        day: "soon",
        ..RawCard::default()
    };
    let errors = Card::parse(raw).unwrap_err();
    assert_eq!(errors.of("claim"), [FieldCode::TooShort]);
    assert_eq!(errors.of("url"), [FieldCode::NotALink]);
    assert_eq!(errors.of("day"), [FieldCode::NotADate]);
    let card = Card::parse(RawCard {
        claim: " Rooms  are dear ",
        url: "https://example.org/a",
        file: "",
        title: " A\nreport ",
        publisher: " ",
        day: "2026-02-01",
    });
    let card = card.unwrap();
    assert_eq!(card.title.unwrap().as_str(), "A report");
    assert_eq!(
        (card.publisher, card.day.map(|day| day.to_string())),
        (None, Some("2026-02-01".to_owned()))
    );
}

#[test]
fn an_address_that_says_a_name_is_left_out_for_those_who_must_not_know_it() {
    let names = [
        "The Open Workbench".to_owned(),
        "Amina B.".to_owned(),
        "Ζωή".to_owned(),
        "X1".to_owned(),
    ];
    for url in [
        "https://the-open-workbench.example",
        "https://example.org/TheOpenWorkbench/x",
        "https://example.org/~amina_b/",
        "https://example.org/%CE%96%CF%89%CE%AE",
        "https://example.org/?q=%41mina+b",
    ] {
        assert!(names_one_of(url, &names), "{url}");
    }
    assert!(!names_one_of("https://example.org/x1/workbench", &names));
    let card = FrozenCard {
        section: 0,
        quote: Some("Amina B. says".into()),
        is_gone: false,
        claim: "Amina B. counted".into(),
        source: FrozenSource::Link {
            url: "https://example.org/amina-b".into(),
        },
        title: Some("By Amina B.".into()),
        publisher: Some("Amina B.".into()),
        day: None,
    };
    let file = FrozenFile {
        id: "01890000-0000-7000-8000-00000000abcd".parse().unwrap(),
        name: "Rents, by amina_b.pdf".into(),
        kind: FileKind::Pdf,
        size: 1,
        sha256: String::new(),
    };
    let of_file = FrozenCard {
        source: FrozenSource::File { file },
        ..card.clone()
    };
    let blind = of_file.blinded(&names, |text| text.replace("Amina B.", "…"));
    assert_eq!(blind.source.file().unwrap().name, "PDF");
    let record = |title: &str| {
        let practice = FrozenPractice {
            id: "01890000-0000-7000-8000-00000000abcd".parse().unwrap(),
            version: 1,
            title: title.into(),
            language: Language::English,
            country: None,
            city: String::new(),
            sha256: String::new(),
        };
        FrozenSource::Practice { practice }.blinded(&names, str::to_owned)
    };
    assert_eq!(record("What Amina B. built"), FrozenSource::Link { url: String::new() });
    assert!(matches!(record("A workbench"), FrozenSource::Practice { .. }));
    let blind = card.blinded(&names, |text| text.replace("Amina B.", "…"));
    assert!(!format!("{blind:?}").to_lowercase().contains("amina"), "{blind:?}");
}

#[test]
fn a_card_rests_on_a_link_or_on_a_file() {
    let id = "01890000-0000-7000-8000-00000000abcd";
    let card = |url, file| {
        Card::parse(RawCard {
            claim: "It is so",
            url,
            file,
            ..RawCard::default()
        })
        .map(|card| card.source)
    };
    assert_eq!(card("", id), Ok(Source::File(id.parse().unwrap())));
    assert_eq!(
        card("https://example.org", id).unwrap_err().of("url"),
        [FieldCode::OneSource]
    );
    assert_eq!(card(" ", "").unwrap_err().of("url"), [FieldCode::Required]);
    assert_eq!(card("", "x").unwrap_err().of("file"), [FieldCode::Required]);
}

#[test]
fn a_file_keeps_of_its_name_what_people_can_read() {
    let name = |sent: &str| FileName::of_sent(sent, FileKind::Pdf, "source").to_string();
    for (sent, kept) in [
        ("Rents 2026.pdf", "Rents 2026.pdf"),
        ("C:\\Users\\amina\\Rents.PDF", "Rents.pdf"),
        ("../../etc/passwd", "passwd.pdf"),
        ("Rents.pdf.exe", "Rents.pdf.pdf"),
        ("rents\u{202e}fdp.exe", "rents fdp.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie x=1.pdf"),
        ("\"><img src=x onerror=alert(1)>.pdf", "img src=x onerror=alert(1).pdf"),
        ("إيجارات.pdf", "إيجارات.pdf"),
        ("...", "source.pdf"),
        ("", "source.pdf"),
    ] {
        assert_eq!(name(sent), kept, "{sent:?}");
        assert_eq!(
            FileName::parse(kept).map(String::from),
            Ok(kept.to_owned()),
            "it accepts what it made"
        );
    }
    assert_eq!(name(&"x".repeat(500)).chars().count(), LONGEST_NAME + 4);
}

proptest! {
    #[test]
    fn what_is_taken_begins_with_a_scheme_of_the_web_and_has_no_name_before_its_host(text in "(https?://)?[a-z@:/.\\\\#?\\[\\]0-9\u{0}-\u{20}é-]{0,40}") {
        if let Ok(url) = SourceUrl::parse(&text) {
            let rest = url.as_str().strip_prefix("http://").or(url.as_str().strip_prefix("https://"));
            let authority = rest.unwrap().split(['/', '?', '#', '\\']).next().unwrap();
            prop_assert!(!authority.contains('@') && !authority.is_empty());
            prop_assert!(!url.as_str().chars().any(|c| c.is_control() || c.is_whitespace()));
        }
    }
}

#[test]
fn the_address_of_a_record_of_the_library_is_that_record() {
    let id = "01890000-0000-7000-8000-000000000000";
    let card = |url: &str| {
        let raw = RawCard {
            claim: "It works",
            url,
            ..RawCard::default()
        };
        Card::parse_at(raw, "http://localhost:3000").map(|card| card.source)
    };
    let link = |version| PracticeLink {
        practice: id.parse().unwrap(),
        version,
    };
    let address = format!("http://localhost:3000/ar/library/{id}");
    assert_eq!(card(&address), Ok(Source::Practice(link(None))));
    assert_eq!(
        card(&format!("{address}?version=2")),
        Ok(Source::Practice(link(Some(2))))
    );
    let elsewhere = format!("https://elsewhere.example/en/library/{id}");
    assert_eq!(
        card(&elsewhere),
        SourceUrl::parse(&elsewhere)
            .map(Source::Link)
            .map_err(|_| unreachable!())
    );
    let frozen = FrozenSource::Practice {
        practice: FrozenPractice {
            id: id.parse().unwrap(),
            version: 2,
            title: "Ateliers".into(),
            language: crate::languages::Language::French,
            country: None,
            city: String::new(),
            sha256: "ab".into(),
        },
    };
    let json = serde_json::to_string(&frozen).unwrap();
    assert_eq!(
        serde_json::from_str::<FrozenSource>(&json).unwrap(),
        frozen,
        "told apart from a link and a file"
    );
    assert_eq!(frozen.version(), 5);
}
