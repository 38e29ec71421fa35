//! Stories of the library: written in parts, published, cited by version, withdrawn, found.

use crate::town::Town;
use sea_orm::{EntityTrait, Set};
use server::accounts::Viewer;
use server::practices::entity::{practice, version};
use server::practices::search::{self, Search};
use server::practices::{read, service};
use server::{Error, both_databases};
use shared::fields::FieldCode;
use shared::ids::{AccountId, PracticeId, PracticeVersionId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::practices::{Country, PracticeState, PracticeText, RawPractice, Theme, WithdrawalReason};
use shared::time::Timestamp;
use uuid::Uuid;

fn raw() -> RawPractice<'static> {
    RawPractice {
        title: "Ateliers langue et travail",
        summary: "Quatre ateliers par semaine.",
        goal: "Trouver sa place.",
        beneficiaries: "Neuf personnes.",
        method: "Deux ateliers.",
        results: "Cinq ont commencé un travail.",
        organisation: "Une association",
        country: "fr",
        city: "Amiens",
        language: "fr",
        theme: "language",
        ..RawPractice::default()
    }
}

fn text(raw: RawPractice<'_>) -> PracticeText {
    PracticeText::parse(raw).unwrap()
}

async fn published(town: &Town, raw: RawPractice<'_>) -> PracticeId {
    let id = service::create(town.platform(), &town.organiser, &text(raw))
        .await
        .unwrap();
    service::publish(town.platform(), &town.organiser, id).await.unwrap();
    id
}

async fn titles(town: &Town, search: Search) -> Vec<String> {
    let found = search::find(town.platform(), &search, None, 50).await.unwrap();
    found.into_iter().map(|found| found.version.title.to_string()).collect()
}

fn words(words: &str) -> Search {
    Search {
        words: words.into(),
        ..Search::default()
    }
}

both_databases! {
    async fn a_record_is_written_in_parts_and_published_when_nothing_is_missing(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, organiser) = (town.platform(), &town.organiser);
        let begun = text(RawPractice { title: "Ateliers", language: "fr", theme: "work", ..RawPractice::default() });
        let id = service::create(platform, organiser, &begun).await.unwrap();
        assert!(titles(&town, Search::default()).await.is_empty(), "a draft is in no list of readers");
        let Err(Error::Invalid(missing)) = service::publish(platform, organiser, id).await else { panic!("published half") };
        assert_eq!(missing.of("results"), [FieldCode::Required]);

        assert_eq!(service::save(platform, organiser, id, &text(raw()), None).await.unwrap(), 1, "a draft is written over");
        service::publish(platform, organiser, id).await.unwrap();
        assert!(matches!(service::publish(platform, organiser, id).await, Err(Error::Conflict("practice-state"))));
        assert_eq!(titles(&town, Search::default()).await, ["Ateliers langue et travail"]);
        let seen = read::load(platform, &Viewer::anonymous(), id, None).await.unwrap();
        assert_eq!((seen.version.text(), seen.may_write), (text(raw()), false));
        assert!(matches!(service::remove(platform, organiser, id).await, Err(Error::Conflict("practice-state"))));
    }

    async fn what_was_published_stays_readable_under_its_hash(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, organiser) = (town.platform(), &town.organiser);
        let id = published(&town, raw()).await;
        let first = read::load(platform, &Viewer::anonymous(), id, None).await.unwrap();
        let newer = text(RawPractice { results: "Quatre y sont encore.", ..raw() });
        town.lab.platform.clock.advance(Timestamp::DAY);
        let seen = Some(first.practice.changed_at);
        assert_eq!(service::save(platform, organiser, id, &newer, seen).await.unwrap(), 2);
        assert_eq!(service::save(platform, organiser, id, &newer, None).await.unwrap(), 2, "nothing has changed");
        let late = service::save(platform, organiser, id, &text(raw()), seen).await;
        assert!(matches!(late, Err(Error::Conflict("practice-changed"))));
        let half = service::save(platform, organiser, id, &text(RawPractice { results: "", ..raw() }), None).await;
        assert!(matches!(half, Err(Error::Invalid(_))), "what is published misses nothing");

        let newest = read::load(platform, &Viewer::anonymous(), id, None).await.unwrap();
        assert_eq!((newest.version.number, newest.is_newest(), newest.versions.len()), (2, true, 2));
        let cited = read::load(platform, &Viewer::anonymous(), id, Some(1)).await.unwrap();
        assert_eq!(cited.version, first.version, "letter for letter");
        assert_eq!(version::hash_of(&cited.version.text()), cited.version.hash);
        assert_ne!(cited.version.hash, newest.version.hash);
        assert!(matches!(read::load(platform, organiser, id, Some(3)).await, Err(Error::NotFound)));
        assert_eq!(titles(&town, words("encore")).await.len(), 1, "the newest words are found");
        assert!(titles(&town, words("commencé")).await.is_empty(), "and no others");
    }

    async fn a_withdrawn_record_leaves_the_list_and_says_why(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, organiser) = (town.platform(), &town.organiser);
        let (id, other) = (published(&town, raw()).await, published(&town, RawPractice { title: "Another record", ..raw() }).await);
        let reason = WithdrawalReason::parse("The figures were wrong.").unwrap();
        service::withdraw(platform, organiser, id, &reason).await.unwrap();
        assert!(matches!(service::withdraw(platform, organiser, id, &reason).await, Err(Error::Conflict("practice-state"))));
        assert_eq!(titles(&town, Search::default()).await, ["Another record"]);
        let seen = read::load(platform, &Viewer::anonymous(), id, None).await.unwrap();
        assert_eq!(seen.practice.withdrawn_reason, Some(reason));
        assert_eq!(seen.version.text(), text(raw()), "what was cited is there");
        let saved = service::save(platform, organiser, id, &text(raw()), None).await;
        assert!(matches!(saved, Err(Error::Conflict("practice-withdrawn"))));

        service::publish(platform, organiser, id).await.unwrap();
        let back = read::load(platform, organiser, id, None).await.unwrap().practice;
        assert_eq!((back.state, back.withdrawn_at, back.withdrawn_reason), (PracticeState::Published, None, None));
        let found = search::find(platform, &Search::default(), None, 50).await.unwrap();
        assert_eq!(found.iter().map(|found| found.practice.id).collect::<Vec<_>>(), [other, id], "in its old place");
    }

    async fn organisers_and_admins_write_the_library_and_drafts_are_theirs_alone(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let admin = town.lab.person_with("ada", Role::Admin, Scope::Platform).await;
        let (amina, nobody) = (town.lab.person("amina").await, Viewer::anonymous());
        let mentor = town.lab.person_with("mirela", Role::Juror, Scope::Process(town.process)).await;
        let id = service::create(platform, &admin, &text(raw())).await.unwrap();
        for stranger in [&amina, &mentor] {
            assert!(matches!(service::create(platform, stranger, &text(raw())).await, Err(Error::Forbidden)));
            assert!(matches!(service::save(platform, stranger, id, &text(raw()), None).await, Err(Error::Forbidden)));
            assert!(matches!(service::publish(platform, stranger, id).await, Err(Error::Forbidden)));
            assert!(matches!(service::remove(platform, stranger, id).await, Err(Error::Forbidden)));
            assert!(matches!(read::load(platform, stranger, id, None).await, Err(Error::NotFound)), "like what does not exist");
            assert!(matches!(search::unpublished(platform, stranger, None, 9).await, Err(Error::Forbidden)));
        }
        assert!(matches!(read::load(platform, &nobody, id, None).await, Err(Error::LoggedOut)));
        assert!(matches!(service::publish(platform, &nobody, id).await, Err(Error::LoggedOut)));
        // The organiser of one edition goes on with what an admin began.
        assert_eq!(search::unpublished(platform, &town.organiser, None, 9).await.unwrap().len(), 1);
        service::remove(platform, &town.organiser, id).await.unwrap();
        assert!(matches!(read::load(platform, &admin, id, None).await, Err(Error::NotFound)));
        let left = version::Entity::find().all(platform.db.read()).await.unwrap();
        assert!(left.is_empty(), "its words are gone with it");
    }

    async fn a_search_minds_neither_capitals_nor_accents(lab: Lab) {
        let town = Town::build(lab).await;
        published(&town, raw()).await;
        let own = RawPractice { summary: "Νέοι μεταφράζουν.", method: "Δύο πρωινά.", results: "Κανείς δεν φεύγει.", ..raw() };
        let greek = RawPractice { title: "Διερμηνείς στο κέντρο υγείας", language: "el", theme: "health", country: "gr", city: "Αθήνα", ..own };
        published(&town, greek).await;
        for (asked, title) in [("ATELIERS commence", "Ateliers langue et travail"), ("διερμηνεισ ΑΘΗΝΑ", "Διερμηνείς στο κέντρο υγείας")] {
            assert_eq!(titles(&town, words(asked)).await, [title], "{asked}");
        }
        // A sign that means something to LIKE parts words: both of these are looked for.
        for nothing in ["ateliers londres", "a_xeliers", "at%xliers"] {
            let found = titles(&town, words(nothing)).await;
            assert!(found.is_empty(), "{nothing}: {found:?}");
        }
        assert_eq!(titles(&town, words("%")).await.len(), 2, "nothing is asked for");
        let by = |country: Option<&str>, language, theme| Search {
            words: String::new(),
            country: country.map(|code| Country::parse(code).unwrap()),
            language,
            theme,
        };
        assert_eq!(titles(&town, by(Some("GR"), None, None)).await, ["Διερμηνείς στο κέντρο υγείας"]);
        assert_eq!(titles(&town, by(None, Some(Language::French), None)).await, ["Ateliers langue et travail"]);
        assert!(titles(&town, by(Some("gr"), None, Some(Theme::Language))).await.is_empty());
        let countries = search::countries(town.platform()).await.unwrap();
        assert_eq!(countries.iter().map(Country::as_str).collect::<Vec<_>>(), ["fr", "gr"]);
    }

    async fn ten_thousand_records_are_read_page_by_page_in_as_many_queries_as_ten(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (themes, countries) = (Theme::ALL, ["fr", "gr", "de"]);
        let author: AccountId = town.organiser.account_id().unwrap();
        let (mut rows, mut versions) = (Vec::new(), Vec::new());
        for n in 0..10_000_usize {
            let id = PracticeId(Uuid::from_u128(n as u128 + 1));
            let title = format!("Record number {n}");
            let text = text(RawPractice { title: &title, theme: themes[n % 10].as_str(), country: countries[n % 3], ..raw() });
            rows.push(practice::ActiveModel {
                id: Set(id),
                state: Set(PracticeState::Published),
                version: Set(1),
                language: Set(text.language),
                theme: Set(text.theme),
                country: Set(text.country.clone()),
                search: Set(text.for_search()),
                changed_at: Set(Timestamp(0)),
                // Many at one moment: the id tells them apart.
                published_at: Set(Some(Timestamp(i64::try_from(n / 7).unwrap()))),
                withdrawn_at: Set(None),
                withdrawn_reason: Set(None),
            });
            let row = version::ActiveModel {
                id: Set(PracticeVersionId(Uuid::from_u128(n as u128 + 1))),
                practice_id: Set(id),
                number: Set(1),
                author_id: Set(author),
                saved_at: Set(Timestamp(0)),
                ..Default::default()
            };
            versions.push(row.with_text(&text));
        }
        for part in rows.chunks(500) {
            practice::Entity::insert_many(part.to_vec()).exec_without_returning(&platform.db.writer()).await.unwrap();
        }
        for part in versions.chunks(500) {
            version::Entity::insert_many(part.to_vec()).exec_without_returning(&platform.db.writer()).await.unwrap();
        }
        let by = |words: &str, country: Option<&str>, theme| Search {
            words: words.into(),
            country: country.map(|code| Country::parse(code).unwrap()),
            language: Some(Language::French),
            theme,
        };
        for (search, expected) in [
            (by("", None, None), 10_000),
            (by("record NUMBER", Some("gr"), None), 3_333),
            (by("", None, Some(Theme::Work)), 1_000),
            (by("nowhere", None, None), 0),
        ] {
            let (mut after, mut seen) = (None, Vec::new());
            loop {
                let before = platform.db.queries();
                let page = search::find(platform, &search, after, 200).await.unwrap();
                assert!(platform.db.queries() - before <= 2);
                let Some(last) = page.last() else { break };
                after = Some(last.place());
                seen.extend(page.iter().map(|found| (found.place().at, found.practice.id)));
            }
            assert_eq!(seen.len(), expected, "{search:?}");
            assert!(seen.windows(2).all(|pair| pair[0] > pair[1]), "{search:?}: not in order");
        }
    }
}
