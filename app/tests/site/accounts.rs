//! Accounts by their pages: settings, recovery, invitations, limits, and attacks on all of them.

mod limits;
mod mail;
mod traces;

use crate::kit::{Browser, Site};
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, StatusCode, header};
use shared::permissions::{Object, Role, Scope};
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const PASSWORD: &str = "four green bridges";

fn fields_of_sign_up(name: &str) -> [(&str, &str); 2] {
    [("pseudonym", name), ("password", PASSWORD)]
}

#[tokio::test]
async fn a_person_ends_other_sessions_and_never_somebody_elses() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let mut phone = site.anonymous();
    phone
        .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
        .await;
    let mut bilal = site.person("bilal").await;
    let sessions: serde_json::Value = serde_json::from_str(&amina.get("/api/v1/me/sessions").await.body).unwrap();
    let other = sessions
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["is_this"] == false)
        .unwrap();
    let id = other["id"].as_str().unwrap();
    // A2: the id of another person's session is no session of mine.
    let path = format!("/en/account/sessions/{id}/end");
    assert_eq!(bilal.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
    let answer = bilal
        .json(
            Method::DELETE,
            &format!("/api/v1/me/sessions/{id}"),
            &serde_json::Value::Null,
        )
        .await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert_eq!(phone.get("/en/account").await.status, StatusCode::OK);
    assert_eq!(
        amina.post(&path, &[]).await.location(),
        "/en/account?done=sessions-ended"
    );
    assert_eq!(phone.get("/en/account").await.status, StatusCode::SEE_OTHER);
    amina.post("/en/account/sessions/end-all", &[]).await;
    assert_eq!(amina.get("/en/account").await.status, StatusCode::SEE_OTHER);
    site.end().await;
}

#[tokio::test]
async fn nothing_but_the_named_fields_of_a_form_is_changed() {
    let site = Site::start().await;
    let more = [
        ("role", "admin"),
        ("suspended_at", "1"),
        ("id", "0"),
        ("is_admin", "true"),
        ("email_key", "x@example.org"),
        ("created_at", "0"),
    ];
    let mut browser = site.anonymous();
    browser
        .post("/en/sign-up", &[&fields_of_sign_up("amina")[..], &more[..]].concat())
        .await;
    let id = site.account_of(&mut browser).await;
    for path in [
        "/en/account/language",
        "/en/account/password",
        "/en/account/email/remove",
        "/en/account/recovery-code",
    ] {
        let fields = [("language", "fr"), ("old", PASSWORD), ("password", PASSWORD)];
        browser.post(path, &[&fields[..], &more[..]].concat()).await;
    }
    let me: serde_json::Value = serde_json::from_str(&browser.get("/api/v1/me").await.body).unwrap();
    assert_eq!(
        (me["id"].as_str(), me["roles"].as_array().map(Vec::len)),
        (Some(id.to_string().as_str()), Some(0))
    );
    let export = browser.get("/api/v1/me/export").await.body;
    assert!(
        export.contains(r#""suspended_at":null"#) && export.contains(r#""email_key":null"#),
        "{export}"
    );
    for secret in ["argon2", "password_hash", "recovery_hash", "refresh_hash"] {
        assert!(!export.contains(secret), "{secret}");
    }
    site.end().await;
}

#[tokio::test]
async fn a_forgotten_password_is_set_anew_by_the_link_of_a_letter() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let fields = [("email", "amina@example.org"), ("password", PASSWORD)];
    assert_eq!(
        amina.post("/en/account/email", &fields).await.location(),
        "/en/account?done=email-asked"
    );
    site.lab.work().await;
    let confirm = format!("/en/confirm/{}", site.lab.code_by_mail());
    // Looking at the link does not use it up.
    for _ in 0..2 {
        assert!(site.anonymous().get(&confirm).await.body.contains("amina@example.org"));
    }
    assert_eq!(
        site.anonymous().post(&confirm, &[]).await.location(),
        "/en/log-in?done=email-confirmed"
    );
    assert_eq!(site.anonymous().post(&confirm, &[]).await.status, StatusCode::NOT_FOUND);

    let mut asked = Vec::new();
    for name in ["amina", "amina@example.org", "nobody", "nobody@example.org", ""] {
        let answer = site.anonymous().post("/en/forgot", &[("name", name)]).await;
        asked.push((answer.status, answer.location().to_owned()));
    }
    assert!(
        asked
            .iter()
            .all(|answer| *answer == (StatusCode::SEE_OTHER, "/en/log-in?done=reset-asked".to_owned()))
    );
    site.lab.work().await;
    let reset = format!("/en/reset/{}", site.lab.code_by_mail());
    let page = site.anonymous().get(&reset).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.headers.get("referrer-policy").unwrap(), "no-referrer");
    let mut thief = amina.clone();
    let mut back = site.anonymous();
    assert_eq!(
        back.post(&reset, &[("password", "short")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        back.post(&reset, &[("password", "seven blue lanterns")])
            .await
            .location(),
        "/en/account?done=password-changed"
    );
    assert_eq!(back.get("/en/account").await.status, StatusCode::OK);
    assert_eq!(thief.get("/en/account").await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        site.anonymous()
            .post(&reset, &[("password", "eight blue lanterns")])
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    // A code of one purpose opens no other page.
    assert_eq!(
        site.anonymous().get(&confirm.replace("confirm", "reset")).await.status,
        StatusCode::NOT_FOUND
    );
    site.end().await;
}

#[tokio::test]
async fn an_invitation_leads_a_newcomer_through_sign_up_to_the_role() {
    let site = Site::start().await;
    let root = site.lab.person_with("root-a", Role::Admin, Scope::Platform).await;
    let new = server::accounts::invitations::NewInvitation {
        role: Role::Organiser,
        scope: Scope::Platform,
        label: String::new(),
        days: None,
        send_to: None,
    };
    let (_, token) = server::accounts::invitations::create(&site.lab.platform, &root, &Object::platform(), new)
        .await
        .unwrap();
    let path = format!("/en/invitations/{token}");
    let mut newcomer = site.anonymous();
    assert!(
        newcomer
            .get(&path)
            .await
            .body
            .contains(&format!("/en/sign-up?next=/invitations/{token}"))
    );
    assert!(newcomer.post(&path, &[]).await.location().starts_with("/en/log-in"));
    let fields = [
        &fields_of_sign_up("olga")[..],
        &[("next", path.trim_start_matches("/en"))],
    ]
    .concat();
    assert!(newcomer.post("/en/sign-up", &fields).await.body.contains(&path));
    assert!(newcomer.get(&path).await.body.contains("olga"));
    assert_eq!(
        newcomer.post(&path, &[]).await.location(),
        "/en/account?done=invitation-accepted"
    );
    assert!(newcomer.get("/api/v1/me").await.body.contains("organiser"));
    assert_eq!(newcomer.post(&path, &[]).await.status, StatusCode::CONFLICT);
    assert_eq!(
        site.anonymous()
            .get("/en/invitations/00000000000000000000000000")
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    site.end().await;
}

#[tokio::test]
async fn a_stop_lets_running_requests_finish() {
    let site = Site::start().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(app::serve::serve(site.lab.platform.clone(), listener));
    let names: Vec<String> = (0..8).map(|n| format!("person {n}")).collect();
    let posts: Vec<_> = names
        .iter()
        .map(|name| {
            let body = format!("pseudonym={}&password=four+green+bridges", name.replace(' ', "+"));
            tokio::spawn(async move { over_tcp(address, "POST", "/en/sign-up", &body).await })
        })
        .collect();
    // Passwords are hashed one after the other: when the first is done, the others have been taken in and wait for their turn.
    while posts.iter().all(|post| !post.is_finished()) {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    site.lab.platform.stopping.cancel();
    for post in posts {
        assert!(post.await.unwrap().starts_with("HTTP/1.1 200"));
    }
    server.await.unwrap().unwrap();
    assert!(
        tokio::net::TcpStream::connect(address).await.is_err(),
        "nothing new is taken"
    );
    for name in names {
        let found = server::accounts::service::find_by_name(&site.lab.platform, &name)
            .await
            .unwrap();
        assert!(found.is_some(), "{name}");
    }
    site.end().await;
}

#[tokio::test]
async fn every_refusal_is_a_page_for_people_and_json_for_programs() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let large = "x".repeat(server::http::MAX_BODY + 1);
    for (language, words) in [("en", "This address cannot do that"), ("ar", "هذا العنوان لا يقوم بذلك")]
    {
        let answer = amina.post(&format!("/{language}/privacy"), &[]).await;
        assert!(
            answer.status == StatusCode::METHOD_NOT_ALLOWED && answer.body.contains(words),
            "{}",
            answer.body
        );
        assert!(answer.headers.contains_key("x-request-id"));
    }
    let answer = amina.post("/en/account/email", &[("email", &large)]).await;
    assert!(answer.status == StatusCode::PAYLOAD_TOO_LARGE && answer.body.contains("too much at once"));
    let answer = amina.get("/de/nirgends").await;
    assert!(answer.status == StatusCode::NOT_FOUND && answer.body.contains("Diese Seite gibt es nicht"));
    for (method, path, status, word) in [
        (Method::GET, "/api/v1/nowhere", StatusCode::NOT_FOUND, "not-found"),
        (
            Method::DELETE,
            "/api/v1/me",
            StatusCode::METHOD_NOT_ALLOWED,
            "no-such-method",
        ),
        (
            Method::DELETE,
            "/api/v1/me/sessions/not-an-id",
            StatusCode::UNPROCESSABLE_ENTITY,
            "invalid",
        ),
    ] {
        let answer = amina.json(method, path, &serde_json::Value::Null).await;
        let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap_or_default();
        assert_eq!(
            (answer.status, body["error"].as_str()),
            (status, Some(word)),
            "{path}: {}",
            answer.body
        );
    }
    site.end().await;
}

/// One request over a real connection, with a browser's name and claimed addresses.
async fn over_tcp(address: SocketAddr, method: &str, path: &str, body: &str) -> String {
    let mut socket = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nSec-Fetch-Site: same-origin\r\nUser-Agent: Spyglass/77\r\n\
         X-Forwarded-For: 198.51.100.77\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    socket.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}
