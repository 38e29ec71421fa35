//! What the platform asks of the hosts that links lead to, and what it never asks.

use super::kit::{card, one};
use super::town::{Map, Town};
use crate::rooms::comments::Talk;
use server::evidence::link::Asker;
use server::evidence::{checks, service};
use server::{Platform, both_databases};
use shared::evidence::LinkState;
use shared::time::Timestamp;
use std::collections::HashMap;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

async fn work(platform: &Platform, asker: &Asker) {
    while checks::run_next(platform, asker).await.unwrap() {}
}

both_databases! {
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
const SAFE: &[u8] = include_bytes!("../safe.example.pem");

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
