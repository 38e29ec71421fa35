//! A proposal in several languages.

use super::kit::{Scene, account};
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};
use server::accounts::Viewer;
use server::both_databases;
use server::evidence;
use server::testing::{Kind, Lab};
use server::texts::Translator;
use server::translations::read::{self, SectionBeside};
use server::translations::service::{self, Which};
use server::translations::wordlist;
use server::{Error, Platform};
use shared::evidence::{Card, RawCard};
use shared::fields::FieldCode;
use shared::ids::DocumentId;
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use shared::translations::{ParagraphState, Progress, Term};
use tokio::net::TcpListener;

const SOURCE: &str = "Rents went up by a third.\n\nWe ask the town for rooms.";

/// A room with two members, a mentor, an organiser and a stranger; its first section has a text of two paragraphs.
struct Team {
    scene: Scene,
    amina: Viewer,
    mentor: Viewer,
    organiser: Viewer,
    stranger: Viewer,
}

impl Team {
    async fn start(lab: &Lab) -> Self {
        let scene = Scene::start(lab).await;
        let mut people = Vec::new();
        for (name, right) in [("amina", "write"), ("mentor", "comment"), ("olga", "read")] {
            let person = lab.person(name).await;
            scene.give(&person, right).await;
            people.push(lab.viewer(account(&person)).await);
        }
        let [amina, mentor, organiser] = people.try_into().unwrap();
        let team = Self {
            amina,
            mentor,
            organiser,
            stranger: lab.person("stranger").await,
            scene,
        };
        team.write(team.scene.documents[0], 0, SOURCE).await;
        team
    }

    /// Makes `text` the text of a document, as the form of a page does.
    async fn write(&self, document: DocumentId, version: u32, text: &str) {
        let saved = server::rooms::service::save_form(&self.scene.platform, &self.amina, document, version, text).await;
        assert!(matches!(saved, Ok(server::rooms::Saved::Kept)), "{saved:?}");
    }

    async fn begin(&self, language: Language) -> Result<(), Error> {
        service::start(&self.scene.platform, &self.amina, self.scene.proposal, language).await
    }

    /// The first section beside its source, as somebody sees it.
    async fn seen(&self, who: &Viewer) -> SectionBeside {
        let found = read::beside(&self.scene.platform, who, self.scene.proposal, Language::French)
            .await
            .unwrap();
        found.sections.into_iter().next().unwrap()
    }

    async fn states(&self) -> Vec<ParagraphState> {
        self.seen(&self.amina)
            .await
            .paragraphs
            .into_iter()
            .map(|paragraph| paragraph.state)
            .collect()
    }

    async fn check(&self, who: &Viewer, document: DocumentId, which: Which) -> Result<(), Error> {
        service::check(&self.scene.platform, who, self.scene.proposal, document, &which).await
    }
}

both_databases! {
    async fn a_paragraph_that_changes_waits_for_its_translators(lab: Lab) {
        use ParagraphState::*;
        let team = Team::start(&lab).await;
        let mut room = team.scene.enter(&team.amina).await.unwrap();
        team.begin(Language::French).await.unwrap();
        assert_eq!(room.beside().await["beside"], json!(["translation"]), "those in the room hear of it");
        team.begin(Language::French).await.unwrap();
        let section = team.seen(&team.amina).await;
        let french = section.own.document;
        assert_eq!((section.own.language, section.own.text.as_str()), (Language::French, ""));
        assert_eq!(team.states().await, [New, New]);

        let first = section.paragraphs[0].fingerprint.clone();
        assert!(matches!(
            team.check(&team.amina, french, Which::One(first.clone())).await,
            Err(Error::Conflict("translation-empty"))
        ));
        // The text is written in the room like any other, live.
        room.open(french, "client-amina").await;
        room.push(french, 0, 1, json!([[0, "Les loyers ont augmenté d’un tiers."]])).await;
        room.update().await;
        team.check(&team.amina, french, Which::One(first.clone())).await.unwrap();
        assert_eq!(team.states().await, [Checked, New]);
        assert_eq!(team.seen(&team.mentor).await.paragraphs[0].checked_by.as_deref(), Some("amina"));
        team.check(&team.amina, french, Which::All).await.unwrap();
        assert_eq!(team.states().await, [Checked, Checked]);

        // Space changes nothing; other words do, and are shown beside those that were translated.
        team.write(team.scene.documents[0], 1, "Rents went\nup by a third.\n\n\nWe ask the town for large rooms.").await;
        let section = team.seen(&team.amina).await;
        assert_eq!(team.states().await, [Checked, Changed]);
        assert_eq!(section.progress, Progress { checked: 1, changed: 1, machine: 0, whole: 2 });
        let new: String = section.paragraphs[1].since.iter().filter_map(|part| match part {
            server::diff::Part::New(text) => Some(text.as_str()),
            _ => None,
        }).collect();
        assert_eq!(new.trim(), "large");
        assert!(matches!(
            team.check(&team.amina, french, Which::One("0".repeat(32))).await,
            Err(Error::Conflict("paragraph-changed"))
        ));
        let changed = section.paragraphs[1].fingerprint.clone();
        team.check(&team.amina, french, Which::One(changed.clone())).await.unwrap();
        assert_eq!(team.states().await, [Checked, Checked]);
        // What it was before is no translation of this any more.
        team.write(team.scene.documents[0], 2, SOURCE).await;
        assert_eq!(team.states().await, [Checked, Changed]);

        let platform = &team.scene.platform;
        service::uncheck(platform, &team.amina, team.scene.proposal, french, &first).await.unwrap();
        assert_eq!(team.states().await, [New, Changed]);
        assert!(matches!(
            service::uncheck(platform, &team.amina, team.scene.proposal, french, &first).await,
            Err(Error::NotFound)
        ));
    }

    async fn a_translation_has_no_sources_of_its_own(lab: Lab) {
        let team = Team::start(&lab).await;
        team.begin(Language::French).await.unwrap();
        let french = team.seen(&team.amina).await.own.document;
        let card = Card::parse(RawCard { claim: "It is so", url: "https://example.org", ..RawCard::default() }).unwrap();
        let (platform, proposal) = (&team.scene.platform, team.scene.proposal);
        let added = evidence::service::add(platform, &team.amina, proposal, french, None, &card).await;
        let Err(Error::Invalid(errors)) = added else { panic!("{added:?}") };
        assert_eq!(errors.of("document"), [FieldCode::NotAChoice]);
        let cards = evidence::read::list(platform, &team.amina, proposal).await.unwrap();
        assert!(cards.sections.iter().all(|section| section.language == Language::English), "{:?}", cards.sections);
        evidence::service::add(platform, &team.amina, proposal, team.scene.documents[0], None, &card).await.unwrap();
    }

    async fn the_team_translates_its_mentor_reads_and_nobody_else_knows(lab: Lab) {
        let team = Team::start(&lab).await;
        team.begin(Language::French).await.unwrap();
        let (platform, id) = (&team.scene.platform, team.scene.proposal);
        let french = team.seen(&team.amina).await.own.document;
        for reader in [&team.mentor, &team.organiser] {
            assert!(!read::beside(platform, reader, id, Language::French).await.unwrap().may_write);
            assert!(matches!(service::start(platform, reader, id, Language::Greek).await, Err(Error::Forbidden)));
            assert!(matches!(team.check(reader, french, Which::All).await, Err(Error::Forbidden)));
        }
        for (who, wrong) in [(&team.stranger, Error::NotFound), (&Viewer::anonymous(), Error::LoggedOut)] {
            let refused = [
                read::list(platform, who, id).await.map(|_| ()),
                read::beside(platform, who, id, Language::French).await.map(|_| ()),
                service::start(platform, who, id, Language::Greek).await,
                team.check(who, french, Which::All).await,
                service::uncheck(platform, who, id, french, "x").await,
            ];
            for refused in refused {
                assert_eq!(format!("{:?}", refused.unwrap_err()), format!("{wrong:?}"));
            }
        }
        // The source is no translation, nor is a text of another proposal.
        let other = Scene::start(&lab).await;
        for foreign in [team.scene.documents[0], other.documents[0]] {
            assert!(matches!(team.check(&team.amina, foreign, Which::All).await, Err(Error::NotFound)));
        }
        assert!(matches!(team.begin(Language::English).await, Err(Error::Invalid(_))), "its own language");
        assert!(matches!(
            read::beside(platform, &team.amina, id, Language::Greek).await,
            Err(Error::NotFound)
        ));
        team.scene.state(ProposalState::Submitted).await;
        assert!(matches!(team.begin(Language::Greek).await, Err(Error::Conflict("text-frozen"))));
        assert!(matches!(team.check(&team.amina, french, Which::All).await, Err(Error::Conflict("text-frozen"))));
        assert!(!read::list(platform, &team.amina, id).await.unwrap().may_write);
    }

    async fn a_long_text_in_all_languages_takes_as_many_queries_as_a_short_one_in_two(lab: Lab) {
        let team = Team::start(&lab).await;
        let platform = team.scene.platform.clone();
        team.begin(Language::French).await.unwrap();
        // The room reads on by itself meanwhile: the least of some times is the page's own.
        let queries = async |platform: &Platform| {
            let mut least = u64::MAX;
            for _ in 0..5 {
                let start = platform.db.queries();
                read::beside(platform, &team.amina, team.scene.proposal, Language::French).await.unwrap();
                least = least.min(platform.db.queries() - start);
            }
            least
        };
        let french = team.seen(&team.amina).await.own.document;
        team.write(french, 0, "Écrit").await;
        team.check(&team.amina, french, Which::All).await.unwrap();
        let few = queries(&platform).await;
        for language in Language::ALL.iter().filter(|language| **language != Language::English) {
            team.begin(*language).await.unwrap();
        }
        let long: String = (0..2_000).map(|at| format!("Paragraph {at} of a long text.\n\n")).collect();
        team.write(team.scene.documents[0], 1, &long).await;
        team.check(&team.amina, french, Which::All).await.unwrap();
        assert_eq!(team.seen(&team.amina).await.progress, Progress { checked: 2_000, changed: 0, machine: 0, whole: 2_000 });
        assert_eq!(queries(&platform).await, few);
    }

    async fn the_word_list_of_an_edition_is_its_organisers_and_everybody_reads_it(lab: Lab) {
        let team = Team::start(&lab).await;
        let platform = &team.scene.platform;
        let edition = server::processes::service::list(platform, None, 9).await.unwrap().pop().unwrap();
        let slug = edition.process.slug.to_string();
        let words = |pairs: &[(Language, &str)]| -> wordlist::Words {
            pairs.iter().map(|(language, term)| (*language, Term::parse(term).unwrap())).collect()
        };
        use Language::{English, French, German};
        let town = words(&[(English, "town council"), (French, "conseil municipal")]);
        assert!(matches!(wordlist::put(platform, &team.amina, &slug, None, Ok(town.clone())).await, Err(Error::Forbidden)));
        let organiser = lab.person_with("oscar", Role::Organiser, Scope::Process(edition.process.id)).await;
        let one = words(&[(English, "alone")]);
        assert!(matches!(wordlist::put(platform, &organiser, &slug, None, Ok(one)).await, Err(Error::Invalid(_))));
        let entry = wordlist::put(platform, &organiser, &slug, None, Ok(town)).await.unwrap();
        wordlist::put(platform, &organiser, &slug, None, Ok(words(&[(English, "rent"), (German, "Miete")]))).await.unwrap();
        let db = platform.db.read();
        let text = "The rent, says the Town Council’s report, went up.";
        let found = wordlist::found_in(db, edition.process.id, text, English, French).await.unwrap();
        assert_eq!(found, [(Term::parse("town council").unwrap(), Term::parse("conseil municipal").unwrap())]);
        assert!(wordlist::found_in(db, edition.process.id, "A rental downtown", English, German).await.unwrap().is_empty());

        let page = wordlist::list(platform, &Viewer::anonymous(), &slug, None, 1).await.unwrap();
        assert_eq!((page.entries.len(), page.may_write), (1, false));
        let rest = wordlist::list(platform, &Viewer::anonymous(), &slug, page.next, 9).await.unwrap();
        assert_eq!((rest.entries.len(), rest.next), (1, None));
        let changed = words(&[(English, "town council"), (German, "Stadtrat")]);
        wordlist::put(platform, &organiser, &slug, Some(entry), Ok(changed)).await.unwrap();
        assert!(wordlist::found_in(db, edition.process.id, text, English, French).await.unwrap().is_empty());
        wordlist::remove(platform, &organiser, &slug, entry).await.unwrap();
        assert!(matches!(wordlist::remove(platform, &organiser, &slug, entry).await, Err(Error::NotFound)));
    }
}

/// A service with LibreTranslate's API that writes everything in capitals; none of it in the wrong order, unless told so.
async fn machine(faulty: bool) -> String {
    let answer = move |Json(asked): Json<Value>| async move {
        assert_eq!(
            (asked["source"].as_str(), asked["target"].as_str()),
            (Some("en"), Some("fr"))
        );
        let texts = asked["q"]
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap().to_uppercase());
        let texts: Vec<String> = texts.skip(usize::from(faulty)).collect();
        Json(json!({ "translatedText": texts }))
    };
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, Router::new().route("/translate", post(answer))).await });
    format!("http://{address}/")
}

#[tokio::test]
async fn what_a_machine_drafts_is_marked_until_somebody_has_read_it() {
    for (faulty, url) in [(false, machine(false).await), (true, machine(true).await)] {
        let lab = Lab::start(Kind::Sqlite, Translator::keys(), |config| {
            config.translation.url = Some(url)
        })
        .await
        .unwrap();
        let team = Team::start(&lab).await;
        team.begin(Language::French).await.unwrap();
        let french = team.seen(&team.amina).await.own.document;
        let (platform, id) = (&team.scene.platform, team.scene.proposal);
        assert!(matches!(
            service::draft(platform, &team.mentor, id, french).await,
            Err(Error::Forbidden)
        ));
        let drafted = service::draft(platform, &team.amina, id, french).await;
        if faulty {
            assert!(matches!(drafted, Err(Error::Unavailable(_))), "{drafted:?}");
            assert_eq!(team.seen(&team.amina).await.own.text, "", "nothing of it is kept");
            continue;
        }
        drafted.unwrap();
        let section = team.seen(&team.amina).await;
        assert_eq!(
            section.own.text,
            "RENTS WENT UP BY A THIRD.\n\nWE ASK THE TOWN FOR ROOMS."
        );
        assert_eq!(team.states().await, [ParagraphState::Machine, ParagraphState::Machine]);
        assert!(matches!(
            service::draft(platform, &team.amina, id, french).await,
            Err(Error::Conflict("translation-not-empty"))
        ));
        team.check(
            &team.amina,
            french,
            Which::One(section.paragraphs[0].fingerprint.clone()),
        )
        .await
        .unwrap();
        assert_eq!(team.states().await, [ParagraphState::Checked, ParagraphState::Machine]);
        lab.end().await;
    }
}
