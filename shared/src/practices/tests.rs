use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn raw() -> RawPractice<'static> {
    RawPractice {
        title: "Ateliers langue et travail",
        language: "fr",
        theme: "language",
        ..RawPractice::default()
    }
}

fn whole() -> RawPractice<'static> {
    RawPractice {
        summary: "Quatre ateliers par semaine, et un suivi pour chacun.",
        goal: "Trouver sa place.",
        beneficiaries: "Des personnes arrivées depuis peu.",
        method: "Deux ateliers.",
        results: "Cinq sur neuf ont commencé un travail.",
        organisation: "Une association",
        country: "FR",
        ..raw()
    }
}

#[test]
fn a_draft_needs_little_and_what_is_published_misses_nothing() {
    let draft = PracticeText::parse(raw()).unwrap();
    let missing = draft.missing();
    for field in [
        "summary",
        "goal",
        "beneficiaries",
        "method",
        "results",
        "organisation",
        "country",
    ] {
        assert_eq!(missing.of(field), [FieldCode::Required], "{field}");
    }
    let whole = PracticeText::parse(whole()).unwrap();
    assert!(whole.missing().is_empty());
    assert_eq!(whole.country, Some(Country::parse("fr").unwrap()));
}

#[test]
fn a_record_says_what_is_wrong_with_it() {
    let errors = PracticeText::parse(RawPractice {
        title: "No",
        country: "atlantis",
        begin: "2020",
        end: "2018",
        source: "javascript:alert(1)",
        language: "tlh",
        theme: "",
        ..raw()
    })
    .unwrap_err();
    for (field, code) in [
        ("title", FieldCode::TooShort),
        ("country", FieldCode::NotAChoice),
        ("end", FieldCode::EndBeforeStart),
        ("source", FieldCode::NotALink),
        ("language", FieldCode::NotAChoice),
        ("theme", FieldCode::Required),
    ] {
        assert_eq!(errors.of(field), [code], "{field}");
    }
    let early = PracticeText::parse(RawPractice { begin: "18", ..raw() });
    assert_eq!(early.unwrap_err().of("begin"), [FieldCode::OutOfRange]);
}

#[test]
fn a_record_goes_from_draft_to_published_and_comes_back_from_withdrawn() {
    use PracticeAct::{Publish, Withdraw};
    use PracticeState::{Draft, Published, Withdrawn};
    assert_eq!(Draft.after(Publish), Some(Published));
    assert_eq!(Draft.after(Withdraw), None, "nobody has seen it");
    assert_eq!(Published.after(Withdraw), Some(Withdrawn));
    assert_eq!(Published.after(Publish), None);
    assert_eq!(Withdrawn.after(Publish), Some(Published));
    assert!(!Draft.is_public() && Withdrawn.is_public() && !Withdrawn.is_writable());
}

#[test]
fn every_field_is_under_the_hash() {
    let before = PracticeText::parse(whole()).unwrap();
    let changes: [fn(&mut PracticeText); 18] = [
        |text| text.title = PracticeTitle::parse("Another title").unwrap(),
        |text| text.summary.push('.'),
        |text| text.goal.push('.'),
        |text| text.beneficiaries.push('.'),
        |text| text.method.push('.'),
        |text| text.results.push('.'),
        |text| text.evaluation.push('.'),
        |text| text.funding.push('.'),
        |text| text.organisation.push('.'),
        |text| text.contact.push('.'),
        |text| text.country = None,
        |text| text.city.push('.'),
        |text| text.begin = Some(2018),
        |text| text.end = Some(2019),
        |text| text.languages.push('.'),
        |text| text.source = SourceUrl::parse("https://example.org").ok(),
        |text| text.language = Language::German,
        |text| text.theme = Theme::Work,
    ];
    let mut seen = std::collections::BTreeSet::from([before.bytes()]);
    for (at, change) in changes.into_iter().enumerate() {
        let mut after = before.clone();
        change(&mut after);
        assert!(seen.insert(after.bytes()), "change {at}");
    }
}

#[test]
fn accents_and_capitals_do_not_hide_a_record() {
    for (word, text) in [
        ("integration", "L’Intégration à Amiens"),
        ("ΕΡΓΑΣΙΑ", "εργασία και γλώσσα"),
        ("strasse", "Auf der Straße"),
        ("العمل", "وَرشة العَمَل"),
        ("iasi", "Iași"),
    ] {
        let found = terms(word);
        assert!(folded(text).contains(&found[0]), "{word}: {:?}", folded(text));
    }
    assert_eq!(
        terms("100 % _ \\ 'x'"),
        ["100", "x"],
        "nothing means something to the database"
    );
}

#[test]
fn the_address_of_a_record_is_known_again() {
    let practice = PracticeId(Uuid::from_u128(7));
    let home = "http://localhost:3000";
    let link = |version| Some(PracticeLink { practice, version });
    for (raw, version) in [
        (format!("http://localhost:3000/fr/library/{practice}"), None),
        (
            format!(" HTTP://LOCALHOST:3000/ar/library/{practice}/?version=3#results "),
            Some(3),
        ),
        (format!("/en/library/{practice}?done=practice-saved&version=2"), Some(2)),
    ] {
        assert_eq!(PracticeLink::find(&raw, home), link(version), "{raw}");
    }
    for raw in [
        format!("https://elsewhere.example/fr/library/{practice}"),
        format!("http://localhost:3000.elsewhere.example/fr/library/{practice}"),
        format!("/xx/library/{practice}"),
        format!("/en/library/{practice}/edit"),
        format!("/en/library/{practice}?version=last"),
        format!("/en/proposals/{practice}"),
        "/en/library/7".to_owned(),
    ] {
        assert_eq!(PracticeLink::find(&raw, home), None, "{raw}");
    }
    let newest = PracticeLink {
        practice,
        version: None,
    };
    assert_eq!(PracticeLink::find(&format!("/en{}", newest.path()), home), Some(newest));
}

proptest! {
    #[test]
    fn any_text_is_folded_and_read_without_panic(text: String, home in "[a-zà-ü:/.]{0,12}") {
        let once = folded(&text);
        prop_assert_eq!(&folded(&once), &once);
        let _ = PracticeLink::find(&text, &home);
    }
}
