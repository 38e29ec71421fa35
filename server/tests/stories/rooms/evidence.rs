//! Teams name the sources of what they claim; the platform looks whether the links work.

use super::comments::{Talk, place};
use super::kit::account;
use axum::Router;
use axum::extract::State;
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::any;
use sea_orm::{EntityTrait, PaginatorTrait, Set};
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::comments::service::Chosen;
use server::evidence::link::{Asker, Way};
use server::evidence::read::{self, CardView, Cards};
use server::evidence::{checks, entity, guard, service};
use server::proposals::submissions;
use server::rooms::entity::passage;
use server::rooms::service as rooms;
use server::{Error, Platform, both_databases};
use shared::evidence::{Card, LinkState, MOST_CARDS, RawCard};
use shared::fields::FieldCode;
use shared::ids::{EvidenceCardId, PassageId};
use shared::proposals::ProposalState;
use shared::time::Timestamp;
use std::collections::HashMap;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

fn card(claim: &str, url: &str) -> Card {
    Card::parse(RawCard {
        claim,
        url,
        title: "A report",
        publisher: "A town",
        day: "2026-02-01",
    })
    .unwrap()
}

fn quote(words: &str) -> Option<Chosen> {
    Some(Chosen::Quote(words.into()))
}

async fn add(talk: &Talk, who: &Viewer, chosen: Option<Chosen>, claim: &str) -> Result<EvidenceCardId, Error> {
    let (scene, card) = (&talk.scene, card(claim, "https://example.org/report"));
    service::add(
        &scene.platform,
        who,
        scene.proposal,
        scene.documents[0],
        chosen.as_ref(),
        &card,
    )
    .await
}

async fn list(talk: &Talk) -> Cards {
    let scene = &talk.scene;
    read::list(&scene.platform, &talk.mentor, scene.proposal).await.unwrap()
}

async fn one(talk: &Talk, id: EvidenceCardId) -> CardView {
    let cards = read::one(&talk.scene.platform, &talk.writer, id).await.unwrap();
    cards.cards.into_iter().next().unwrap()
}

fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::Conflict(code)) => code,
        Err(other) => panic!("{other}"),
        Ok(_) => "done",
    }
}

fn claims(cards: &Cards) -> Vec<&str> {
    cards.cards.iter().map(|card| card.row.claim.as_str()).collect()
}

/// Fills the second section, so that the text can be sent.
async fn complete(talk: &Talk) {
    let scene = &talk.scene;
    let saved = rooms::save_form(&scene.platform, &talk.writer, scene.documents[1], 0, "Build more.").await;
    saved.unwrap();
}

/// Waits for a version of the first section; the other one tells of itself too.
async fn until(talk: &mut Talk, version: u32) {
    let document = json!(talk.scene.documents[0]);
    loop {
        let update = talk.browser.update().await;
        if update["document"] == document && update["version"] == version {
            return;
        }
    }
}

both_databases! {
    async fn a_source_stays_with_its_words_and_those_in_the_room_hear_of_it(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three").await;
        let (documents, platform) = (talk.scene.documents.clone(), lab.platform.clone());
        let id = add(&talk, &talk.writer, Some(place(1, 4, 7)), "There are two").await.unwrap();
        let news = talk.browser.beside().await;
        assert_eq!(news["beside"], json!(["evidence"]));
        assert!(!news.to_string().contains("There are two"), "the words do not go over the socket");
        let whole = add(&talk, &talk.writer, None, "All of it").await.unwrap();
        let first = add(&talk, &talk.writer, quote("one"), "There is one").await.unwrap();
        let other = service::add(&platform, &talk.writer, talk.scene.proposal, documents[1], None, &card("Another section", "https://example.org")).await;
        other.unwrap();
        let cards = list(&talk).await;
        assert_eq!(claims(&cards), ["All of it", "There is one", "There are two", "Another section"], "in the order of the text");
        assert_eq!(cards.cards[0].quote, None);
        assert_eq!((cards.cards[2].author.as_str(), cards.cards[2].quote.as_ref().unwrap().from), ("amina", Some(4)));

        talk.browser.push(documents[0], 1, 2, json!([[0, "zero "], 13])).await;
        talk.browser.update().await;
        assert_eq!(one(&talk, id).await.quote.unwrap().from, Some(9));
        talk.browser.push(documents[0], 2, 3, json!([9, [4], 5])).await;
        talk.browser.update().await;
        let gone = one(&talk, id).await.quote.unwrap();
        assert_eq!((gone.words.as_str(), gone.from), ("two", None), "the quote stays");
        assert_eq!(claims(&list(&talk).await), ["All of it", "There is one", "There are two", "Another section"]);

        let mut changed = card("There are three", "https://example.org/other");
        changed.title = None;
        service::change(&platform, &talk.writer, first, &changed, None).await.unwrap();
        let row = one(&talk, first).await.row;
        assert_eq!((row.claim.as_str(), row.url.as_str(), row.title), ("There are three", "https://example.org/other", None));
        let passages = passage::Entity::find().count(platform.db.read()).await.unwrap();
        service::remove(&platform, &talk.writer, first).await.unwrap();
        service::remove(&platform, &talk.writer, whole).await.unwrap();
        assert_eq!(claims(&list(&talk).await), ["There are two", "Another section"]);
        assert_eq!(passage::Entity::find().count(platform.db.read()).await.unwrap(), passages - 1, "nothing stays behind");
        assert!(matches!(service::remove(&platform, &talk.writer, first).await, Err(Error::NotFound)));
        let export = personal::export(&platform, &talk.writer).await.unwrap();
        assert_eq!(export["tables"]["evidence_card"].as_array().unwrap().len(), 2);
    }

    async fn words_that_are_not_there_are_refused(lab: Lab) {
        let talk = Talk::begin(&lab, "Rooms are dear. Rooms are small.").await;
        let refused = async |chosen| match add(&talk, &talk.writer, chosen, "It is so").await {
            Err(Error::Invalid(errors)) => errors.of("passage").to_vec(),
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(quote("Flats")).await, [FieldCode::NotInText]);
        assert_eq!(refused(quote("Rooms")).await, [FieldCode::SeveralPlaces]);
        assert_eq!(refused(Some(place(1, 0, 99))).await, [FieldCode::NotInText]);
        let scene = &talk.scene;
        let foreign = server::testing::drafts::make_draft(&lab.platform).await;
        let elsewhere = service::add(&lab.platform, &talk.writer, foreign.proposal, scene.documents[0], None, &card("It is so", "https://example.org")).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)), "a draft of others");
        foreign.join(&lab.platform.db.writer(), account(&talk.writer), lab.platform.clock.now()).await;
        for chosen in [None, quote("dear")] {
            let mixed = service::add(&lab.platform, &talk.writer, foreign.proposal, scene.documents[0], chosen.as_ref(), &card("It is so", "https://example.org")).await;
            assert!(matches!(mixed, Err(Error::NotFound)), "a section of another draft");
        }
        assert!(list(&talk).await.cards.is_empty());
    }

    async fn the_team_writes_its_mentor_and_the_organisers_read_and_nobody_else_does(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let id = add(&talk, &talk.writer, quote("two"), "There are two").await.unwrap();
        let (stranger, nobody) = (lab.person("stranger").await, Viewer::anonymous());
        for (who, reads, writes) in [
            (&talk.writer, true, true),
            (&talk.mentor, true, false),
            (&talk.organiser, true, false),
            (&stranger, false, false),
            (&nobody, false, false),
        ] {
            let check = |result: Result<(), Error>, may: bool| match (result, reads, who.is_signed_in()) {
                (Ok(()), ..) => assert!(may),
                (Err(Error::Forbidden), true, _) | (Err(Error::NotFound), false, true) | (Err(Error::LoggedOut), false, false) => assert!(!may),
                (Err(other), ..) => panic!("{other}"),
            };
            check(read::list(platform, who, talk.scene.proposal).await.map(drop), reads);
            check(read::one(platform, who, id).await.map(drop), reads);
            check(service::change(platform, who, id, &card("There are two of them", "https://example.org"), None).await, writes);
            check(add(&talk, who, None, "One more").await.map(drop), writes);
            if !writes {
                check(service::remove(platform, who, id).await, false);
            }
        }
        assert_eq!(claims(&list(&talk).await), ["One more", "There are two of them"]);
    }

    async fn what_is_sent_holds_the_sources_and_nobody_changes_them_while_it_is_closed(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three").await;
        complete(&talk).await;
        let (platform, proposal, document) = (lab.platform.clone(), talk.scene.proposal, talk.scene.documents[0]);
        let moved = add(&talk, &talk.writer, quote("three"), "There are three").await.unwrap();
        let gone = add(&talk, &talk.writer, quote("two"), "There are two").await.unwrap();
        add(&talk, &talk.writer, None, "All of it").await.unwrap();
        service::add(&platform, &talk.writer, proposal, talk.scene.documents[1], quote("Build").as_ref(), &card("Somebody must", "https://example.net/x")).await.unwrap();
        // The rows of these changes are nowhere but in the log when the text is sent.
        talk.browser.push(document, 1, 2, json!([4, [4], 5])).await;
        until(&mut talk, 2).await;
        talk.browser.push(document, 2, 3, json!([6, [0, "-"], 3])).await;
        until(&mut talk, 3).await;
        submissions::submit(&platform, &talk.writer, proposal).await.unwrap();
        let view = submissions::read(&platform, &talk.writer, proposal).await.unwrap();
        assert!(view.is_intact);
        let sent: Vec<_> = view.frozen.evidence.iter().map(|card| (card.section, card.claim.as_str(), card.quote.as_deref(), card.is_gone)).collect();
        assert_eq!(view.frozen.sections[0].text, "one th-ree");
        assert_eq!(
            sent,
            [
                (0, "All of it", None, false),
                (0, "There are three", Some("th-ree"), false),
                (0, "There are two", Some("two"), true),
                (1, "Somebody must", Some("Build"), false),
            ],
            "each with the words that are in the frozen text"
        );
        let last = &view.frozen.evidence[3];
        assert_eq!((last.url.as_str(), last.title.as_deref(), last.publisher.as_deref()), ("https://example.net/x", Some("A report"), Some("A town")));
        assert!(!serde_json::to_string(&view.frozen).unwrap().contains("amina"), "nobody is named");

        // Closed for those who may write, as the text is.
        let changed = card("Another claim", "https://example.org/2");
        assert_eq!(code(add(&talk, &talk.writer, None, "Late").await), "frozen");
        assert_eq!(code(service::change(&platform, &talk.writer, moved, &changed, None).await), "frozen");
        assert_eq!(code(service::remove(&platform, &talk.writer, gone).await), "frozen");
        assert!(!list(&talk).await.is_writable);
        submissions::withdraw(&platform, &talk.writer, proposal).await.unwrap();
        service::remove(&platform, &talk.writer, gone).await.unwrap();
        service::change(&platform, &talk.writer, moved, &changed, None).await.unwrap();
        let kept = submissions::of_proposal(platform.db.read(), proposal).await.unwrap();
        assert_eq!(kept[0].text().unwrap().evidence.len(), 4, "what was sent stays as it was");
        submissions::submit(&platform, &talk.writer, proposal).await.unwrap();
        let again = submissions::read(&platform, &talk.writer, proposal).await.unwrap();
        assert_eq!((again.frozen.evidence.len(), again.is_intact), (3, true));
        assert_ne!(again.submission.hash, kept[0].hash);
        // The phase counts as well as the state.
        talk.scene.state(ProposalState::Draft).await;
        platform.clock.advance(2 * Timestamp::DAY);
        assert_eq!(code(add(&talk, &talk.writer, None, "Too late").await), "frozen");
    }

    async fn of_two_who_change_a_source_at_once_the_second_is_told(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let id = add(&talk, &talk.writer, None, "First").await.unwrap();
        let seen = one(&talk, id).await.row.changed_at;
        platform.clock.advance(1);
        service::change(platform, &talk.writer, id, &card("Second", "https://example.org"), Some(seen)).await.unwrap();
        let late = service::change(platform, &talk.writer, id, &card("Third", "https://example.org"), Some(seen)).await;
        assert_eq!(code(late), "evidence-changed");
        assert_eq!(one(&talk, id).await.row.claim.as_str(), "Second");
    }

    async fn a_hundred_sources_are_read_in_as_many_queries_as_one_and_no_more_are_taken(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        add(&talk, &talk.writer, quote("two"), "First").await.unwrap();
        let queries = async || {
            let start = platform.db.queries();
            let cards = read::list(platform, &talk.mentor, scene.proposal).await.unwrap();
            (platform.db.queries() - start, cards.cards.len())
        };
        queries().await;
        let (few, _) = queries().await;
        let (mut passages, mut rows) = (Vec::new(), Vec::new());
        for at in 1..MOST_CARDS {
            platform.clock.advance(1);
            let now = platform.clock.now();
            let id: PassageId = platform.clock.new_id();
            passages.push(passage::ActiveModel {
                id: Set(id), document_id: Set(scene.documents[0]), version: Set(1), from_at: Set(4), to_at: Set(7),
                is_gone: Set(false), quote: Set("two".into()),
            });
            let card = card(&format!("claim {at}"), "https://example.org");
            rows.push(entity::ActiveModel {
                id: Set(platform.clock.new_id()), proposal_id: Set(scene.proposal), document_id: Set(scene.documents[0]),
                passage_id: Set(Some(id)), author_id: Set(account(&talk.writer)), claim: Set(card.claim), url: Set(card.url.into()),
                title: Set(None), publisher: Set(None), day: Set(card.day), created_at: Set(now), changed_at: Set(now),
                link_state: Set(None), checked_at: Set(None), check_at: Set(now),
            });
        }
        passage::Entity::insert_many(passages).exec_without_returning(&platform.db.writer()).await.unwrap();
        entity::Entity::insert_many(rows).exec_without_returning(&platform.db.writer()).await.unwrap();
        queries().await;
        assert_eq!(queries().await, (few, MOST_CARDS));
        assert_eq!(code(add(&talk, &talk.writer, None, "One too many").await), "evidence-full");
    }

    async fn links_are_looked_at_once_and_again_after_days(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let (platform, town) = (&lab.platform, Town::start().await);
        let asker = town.asker();
        let mut ids = HashMap::new();
        for path in ["works", "gone", "old", "moved", "around", "get-only", "get-gone", "refused", "broken", "big", "works"] {
            let url = format!("http://town.example/{path}");
            let id = service::add(platform, &talk.writer, talk.scene.proposal, talk.scene.documents[0], None, &card(path, &url)).await;
            ids.insert(path, id.unwrap());
        }
        for (name, url) in [
            ("nobody", "http://nobody.example/"),
            ("deaf", "http://deaf.example/"),
            ("port", "http://town.example:8443/"),
            ("insecure", "https://town.example/works"),
        ] {
            let id = service::add(platform, &talk.writer, talk.scene.proposal, talk.scene.documents[0], None, &card(name, url)).await;
            ids.insert(name, id.unwrap());
        }
        assert_eq!(one(&talk, ids["works"]).await.row.link_state, None);
        let start = platform.clock.now();
        work(platform, &asker).await;
        for (name, state) in [
            ("works", LinkState::Works),
            ("gone", LinkState::Gone),
            ("old", LinkState::Gone),
            ("moved", LinkState::Works),
            ("around", LinkState::Silent),
            ("get-only", LinkState::Works),
            ("get-gone", LinkState::Gone),
            ("refused", LinkState::Refused),
            ("broken", LinkState::Silent),
            ("big", LinkState::Works),
            ("nobody", LinkState::Silent),
            ("deaf", LinkState::Silent),
            ("port", LinkState::Unchecked),
            ("insecure", LinkState::Silent),
        ] {
            let row = one(&talk, ids[name]).await.row;
            assert_eq!((row.link_state, row.checked_at), (Some(state), Some(start)), "{name}");
        }
        assert_eq!(town.asked("HEAD /works"), 1 + 1, "once for both cards, and once at the end of /moved: {:?}", town.log());
        assert_eq!(town.asked("GET /works"), 0);
        assert!(town.log().iter().all(|line| line.ends_with("town.example InquiryLab")), "{:?}", town.log());

        // Nothing is asked before its day; a changed address at once.
        let before = town.log().len();
        platform.clock.advance(Timestamp::HOUR);
        assert!(!checks::run_next(platform, &asker).await.unwrap());
        service::change(platform, &talk.writer, ids["gone"], &card("gone", "http://town.example/works?now"), None).await.unwrap();
        assert_eq!(one(&talk, ids["gone"]).await.row.link_state, None, "the older look says nothing of it");
        work(platform, &asker).await;
        assert_eq!((one(&talk, ids["gone"]).await.row.link_state, town.log().len() - before), (Some(LinkState::Works), 1));
        platform.clock.advance(Timestamp::DAY);
        work(platform, &asker).await;
        assert_eq!(town.asked("HEAD /works"), 2 + 1, "what works is left alone for a week: {:?}", town.log());
        assert_eq!(town.asked("HEAD /old"), 2, "what does not is looked at again after a day");
        platform.clock.advance(6 * Timestamp::DAY);
        work(platform, &asker).await;
        assert_eq!(one(&talk, ids["works"]).await.row.checked_at, Some(platform.clock.now()));
    }

    async fn nobody_leads_the_platform_into_its_own_network(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        // Inside: it would answer whoever asks.
        let inside = Town::start().await;
        let port = inside.address.port();
        let outside = Town::start_leading(format!("http://127.0.0.1:{port}/works")).await;
        let mut way = outside.way();
        way.hosts.insert("inside.example".into(), inside.address);
        way.hosts.insert("both.example".into(), outside.address);
        way.also.insert("both.example".into(), inside.address);
        // As it runs: by the system's names, with the guard of the program.
        let real = Asker::public("https://lab.example").unwrap();
        for url in [
            format!("http://127.0.0.1:{port}/works"),
            format!("http://localhost:{port}/works"),
            format!("http://[::1]:{port}/works"),
            format!("http://[::ffff:127.0.0.1]:{port}/works"),
            "http://127.0.0.1/works".into(),
            "http://localhost/works".into(),
            "http://169.254.169.254/latest/meta-data/".into(),
            "http://2130706433/works".into(),
            "http://0x7f.1/works".into(),
            "http://user:pass@town.example/works".into(),
            "file:///etc/passwd".into(),
            "gopher://town.example/works".into(),
        ] {
            assert_eq!(real.ask(&url).await, LinkState::Unchecked, "{url}");
        }
        let asker = Asker::by(Box::new(way), "https://lab.example").unwrap();
        for url in [
            "http://inside.example/works",
            "http://both.example/works",
            "http://town.example/inside",
            "http://town.example/inside-by-name",
            "http://town.example/to-a-file",
            "http://town.example/to-a-password",
        ] {
            assert_eq!(asker.ask(url).await, LinkState::Unchecked, "{url}");
        }
        assert_eq!(inside.log(), Vec::<String>::new(), "nobody came");
        // A card of this kind is kept, and its team is told that nobody looks.
        let id = service::add(platform, &talk.writer, talk.scene.proposal, talk.scene.documents[0], None, &card("Inside", "http://127.0.0.1/works")).await.unwrap();
        work(platform, &real).await;
        assert_eq!(one(&talk, id).await.row.link_state, Some(LinkState::Unchecked));
    }
}

/// A certificate for `safe.example` that only this story believes.
const SAFE: &[u8] = include_bytes!("safe.example.pem");

#[tokio::test]
async fn a_safe_host_is_asked_safely_and_a_false_one_is_not_believed() {
    let certificate = CertificateDer::from_pem_slice(SAFE).unwrap();
    let key = PrivateKeyDer::from_pem_slice(SAFE).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            let mut request = vec![0; 4_096];
            let read = stream.read(&mut request).await.unwrap_or_default();
            let is_asked = request[..read].starts_with(b"HEAD /page?x=1 HTTP/1.1\r\n");
            let answer = if is_asked { "200 OK" } else { "404 Not Found" };
            let answer = format!("HTTP/1.1 {answer}\r\ncontent-length: 0\r\n\r\n");
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    let mut roots = RootCertStore::empty();
    roots.add(certificate).unwrap();
    let way = |roots| Map {
        hosts: ["safe.example", "false.example"]
            .map(|name| (name.to_owned(), address))
            .into(),
        also: HashMap::new(),
        outside: vec![address],
        roots,
    };
    let asker = Asker::by(Box::new(way(roots)), "https://lab.example").unwrap();
    assert_eq!(asker.ask("https://safe.example/page?x=1#part").await, LinkState::Works);
    assert_eq!(asker.ask("https://safe.example/other").await, LinkState::Gone);
    assert_eq!(
        asker.ask("https://false.example/page?x=1").await,
        LinkState::Silent,
        "another name"
    );
    let stranger = Asker::by(Box::new(way(RootCertStore::empty())), "https://lab.example").unwrap();
    assert_eq!(
        stranger.ask("https://safe.example/page?x=1").await,
        LinkState::Silent,
        "signed by nobody known"
    );
}

async fn work(platform: &Platform, asker: &Asker) {
    while checks::run_next(platform, asker).await.unwrap() {}
}

/// A host of pages, and what it was asked.
struct Town {
    address: SocketAddr,
    log: Arc<Mutex<Vec<String>>>,
}

#[derive(Clone)]
struct Pages {
    log: Arc<Mutex<Vec<String>>>,
    inside: String,
}

impl Town {
    async fn start() -> Self {
        Self::start_leading(String::new()).await
    }

    /// With a page that leads on to `inside`.
    async fn start_leading(inside: String) -> Self {
        let log = Arc::new(Mutex::new(Vec::new()));
        let pages = Pages {
            log: log.clone(),
            inside,
        };
        let router = Router::new().fallback(any(answer)).with_state(pages);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { address, log }
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }

    fn asked(&self, begin: &str) -> usize {
        self.log().iter().filter(|line| line.starts_with(begin)).count()
    }

    fn way(&self) -> Map {
        Map {
            hosts: HashMap::from([
                ("town.example".into(), self.address),
                ("deaf.example".into(), ([127, 0, 0, 1], 1).into()),
            ]),
            also: HashMap::new(),
            outside: vec![self.address, ([127, 0, 0, 1], 1).into()],
            roots: RootCertStore::empty(),
        }
    }

    fn asker(&self) -> Asker {
        Asker::by(Box::new(self.way()), "https://lab.example").unwrap()
    }
}

/// Names of a test; of its addresses only those of the town count as outside, for all others the guard of the program is asked.
struct Map {
    hosts: HashMap<String, SocketAddr>,
    also: HashMap<String, SocketAddr>,
    outside: Vec<SocketAddr>,
    roots: RootCertStore,
}

impl Way for Map {
    fn find<'a>(&'a self, host: &'a str, port: u16) -> Pin<Box<dyn Future<Output = Vec<SocketAddr>> + Send + 'a>> {
        let found = self.hosts.get(host).into_iter().chain(self.also.get(host)).copied();
        // An unusual port is not the town's.
        let at = move |address: SocketAddr| {
            if port > 443 {
                SocketAddr::from((address.ip(), port))
            } else {
                address
            }
        };
        let found: Vec<_> = found.map(at).collect();
        Box::pin(async move { found })
    }

    fn roots(&self) -> RootCertStore {
        self.roots.clone()
    }

    fn allows(&self, address: &SocketAddr) -> bool {
        self.outside.contains(address) || guard::is_allowed(address)
    }
}

async fn answer(State(pages): State<Pages>, request: axum::extract::Request) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let name = |header| {
        request
            .headers()
            .get(header)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    };
    let agent = name(header::USER_AGENT).split('/').next().unwrap_or_default();
    let line = format!("{method} {path} {} {agent}", name(header::HOST));
    pages.log.lock().unwrap().push(line);
    let is_head = method == Method::HEAD;
    match path.as_str() {
        "/works" => StatusCode::OK.into_response(),
        "/old" => StatusCode::GONE.into_response(),
        "/moved" => Redirect::permanent("works").into_response(),
        "/around" => Redirect::temporary("/around").into_response(),
        "/get-only" if is_head => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        "/get-only" => "here".into_response(),
        "/get-gone" if is_head => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        "/refused" => StatusCode::FORBIDDEN.into_response(),
        "/broken" => StatusCode::BAD_GATEWAY.into_response(),
        "/big" if is_head => StatusCode::NOT_FOUND.into_response(),
        // Nobody reads it to its end, for it has none.
        "/big" => axum::body::Body::from_stream(futures_util::stream::repeat_with(|| {
            Ok::<_, std::io::Error>(vec![b'x'; 65_536])
        }))
        .into_response(),
        "/inside" => Redirect::temporary(&pages.inside).into_response(),
        "/inside-by-name" => Redirect::temporary("http://inside.example/works").into_response(),
        "/to-a-file" => Redirect::temporary("file:///etc/passwd").into_response(),
        "/to-a-password" => Redirect::temporary("http://user:pass@town.example/works").into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}
