//! Accounts by their pages: settings, recovery, invitations, limits, and attacks on all of them.

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

/// Sends a log-in as from `peer`, with headers that claim another address.
async fn log_in_from(browser: &mut Browser, peer: [u8; 4], claimed: &str, name: &str) -> StatusCode {
    let mut request = axum::http::Request::builder()
        .method(Method::POST)
        .uri("/en/log-in")
        .header(header::HOST, "lab.example")
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    for name in [
        "x-forwarded-for",
        "x-real-ip",
        "forwarded",
        "cf-connecting-ip",
        "true-client-ip",
    ] {
        request = request.header(name, claimed);
    }
    let mut request = request
        .body(Body::from(format!("name={name}&password=wrong+wrong+wrong")))
        .unwrap();
    request
        .extensions_mut()
        .insert(ConnectInfo(SocketAddr::from((peer, 4000))));
    browser.raw(request).await.status
}

#[tokio::test]
async fn guessing_is_stopped_by_account_and_by_address_whatever_a_header_claims() {
    let site = Site::start_with(|config| config.limits.credentials_per_minute = 3).await;
    site.person("amina").await;
    let mut nobody = site.anonymous();
    for n in 0..3 {
        let status = log_in_from(&mut nobody, [10, 0, 0, n], "1.1.1.1", "amina").await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(
        log_in_from(&mut nobody, [10, 0, 0, 9], "2.2.2.2", "amina").await,
        StatusCode::TOO_MANY_REQUESTS
    );
    for n in 0..3 {
        let status = log_in_from(
            &mut nobody,
            [10, 0, 1, 1],
            &format!("3.3.3.{n}"),
            &format!("somebody{n}"),
        )
        .await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    assert_eq!(
        log_in_from(&mut nobody, [10, 0, 1, 1], "4.4.4.4", "somebody-else").await,
        StatusCode::TOO_MANY_REQUESTS
    );
    let answer = nobody
        .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
        .await;
    let wait: u64 = answer
        .headers
        .get(header::RETRY_AFTER)
        .unwrap()
        .to_str()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        answer.status == StatusCode::TOO_MANY_REQUESTS && (1..=60).contains(&wait),
        "{wait}"
    );
    assert!(answer.body.contains("Too many tries"));
    site.lab.platform.clock.advance(60_000);
    let answer = nobody
        .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
        .await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    site.end().await;
}

#[tokio::test]
async fn writes_are_limited_for_each_person() {
    let site = Site::start_with(|config| config.limits.writes_per_minute = 5).await;
    let mut amina = site.person("amina").await;
    for _ in 0..5 {
        assert_eq!(
            amina.post("/en/account/language", &[("language", "en")]).await.status,
            StatusCode::SEE_OTHER
        );
    }
    assert_eq!(
        amina.post("/en/account/language", &[("language", "en")]).await.status,
        StatusCode::TOO_MANY_REQUESTS
    );
    let answer = amina
        .json(
            Method::DELETE,
            "/api/v1/me/sessions/00000000-0000-0000-0000-000000000000",
            &serde_json::Value::Null,
        )
        .await;
    assert!(
        answer.status == StatusCode::TOO_MANY_REQUESTS && answer.body.contains("too-many"),
        "{}",
        answer.body
    );
    assert_eq!(amina.get("/en/account").await.status, StatusCode::OK);
    site.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_log_ins_at_once_leave_other_pages_quick() {
    let site = Site::start().await;
    site.person("amina").await;
    let crowd: Vec<_> = (0..50)
        .map(|_| {
            let mut browser = site.anonymous();
            tokio::spawn(async move {
                browser
                    .post("/en/log-in", &[("name", "amina"), ("password", PASSWORD)])
                    .await
                    .status
            })
        })
        .collect();
    let mut reader = site.anonymous();
    let mut times = Vec::new();
    while crowd.iter().any(|log_in| !log_in.is_finished()) {
        let began = Instant::now();
        assert_eq!(reader.get("/en/privacy").await.status, StatusCode::OK);
        times.push(began.elapsed());
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    for log_in in crowd {
        assert_eq!(log_in.await.unwrap(), StatusCode::SEE_OTHER);
    }
    times.sort();
    let p99 = times[times.len() * 99 / 100];
    assert!(
        times.len() > 20 && p99 <= Duration::from_millis(100),
        "p99 {p99:?} of {}",
        times.len()
    );
    site.end().await;
}

/// Pairs of a known and an unknown name, as S3 asks.
const PAIRS: usize = 1_000;

#[tokio::test]
async fn asking_for_a_new_password_takes_as_long_for_an_unknown_name() {
    let site = Site::start().await;
    site.person("amina").await;
    let mut differences = Vec::new();
    for n in 0..PAIRS {
        let names = if n % 2 == 0 {
            ["amina", "nobody"]
        } else {
            ["nobody", "amina"]
        };
        let mut seconds = [0.0; 2];
        for (name, seconds) in names.into_iter().zip(&mut seconds) {
            let began = Instant::now();
            let answer = site.anonymous().post("/en/forgot", &[("name", name)]).await;
            *seconds = began.elapsed().as_secs_f64();
            assert_eq!(answer.location(), "/en/log-in?done=reset-asked");
        }
        let [first, second] = seconds;
        differences.push(if n % 2 == 0 { first - second } else { second - first });
    }
    differences.sort_by(f64::total_cmp);
    let middle = differences[PAIRS / 2];
    assert!(middle.abs() <= 0.005, "a known name takes {middle} s longer");
    site.end().await;
}

#[tokio::test]
async fn a_log_in_takes_as_long_for_an_unknown_name() {
    let site = Site::start().await;
    site.person("amina").await;
    let mut differences = Vec::new();
    for n in 0..PAIRS {
        // In turn first and second, so that what else runs on the machine weighs on both alike.
        let names = if n % 2 == 0 {
            ["amina", "nobody"]
        } else {
            ["nobody", "amina"]
        };
        let mut seconds = [0.0; 2];
        for (name, seconds) in names.into_iter().zip(&mut seconds) {
            let began = Instant::now();
            let password = format!("wrong number {n}");
            let answer = site
                .anonymous()
                .post("/en/log-in", &[("name", name), ("password", &password)])
                .await;
            *seconds = began.elapsed().as_secs_f64();
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let [first, second] = seconds;
        differences.push(if n % 2 == 0 { first - second } else { second - first });
    }
    differences.sort_by(f64::total_cmp);
    let middle = differences[PAIRS / 2];
    assert!(middle.abs() <= 0.005, "a known name takes {middle} s longer");
    site.end().await;
}

/// Payloads of many kinds of injection, as X1 asks.
const PAYLOADS: [&str; 9] = [
    "<script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "' onfocus=alert(1) autofocus x='",
    "javascript:alert(1)",
    "</title><svg onload=alert(1)>",
    "{{7*7}}${7*7}<%= 7*7 %>",
    "x\r\nSet-Cookie: evil=1\r\n\r\n<b>",
    "\u{1b}[31mred\u{1b}[0m\nINFO forged line",
    "'; DROP TABLE account; --",
];

#[tokio::test]
async fn no_payload_runs_from_any_field_or_address_of_accounts() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let id = site.account_of(&mut amina).await;
    site.lab.grant(id, Role::Admin, Scope::Platform).await;
    for payload in PAYLOADS {
        let encoded = app::errors::encode(payload);
        let mut bodies = Vec::new();
        for path in [
            "/en/sign-up",
            "/en/log-in",
            "/en/forgot",
            "/en/recover",
            "/en/account/email",
            "/en/account/language",
            "/en/admin/invitations",
        ] {
            let names = [
                "pseudonym",
                "name",
                "password",
                "email",
                "next",
                "code",
                "language",
                "label",
                "scope",
                "role",
                "days",
            ];
            let fields: Vec<_> = names.iter().map(|name| (*name, payload)).collect();
            bodies.push(amina.post(path, &fields).await);
        }
        for path in [
            "log-in?next=",
            "sign-up?next=",
            "account?done=",
            "admin/accounts?q=",
            "admin/accounts?after=",
            "admin/audit?action=",
            "admin/audit?object=",
            "admin/invitations?scope=",
            "admin/invitations?role=",
            "reset/",
            "confirm/",
            "invitations/",
            "work?before=",
        ] {
            bodies.push(amina.get(&format!("/en/{path}{encoded}")).await);
        }
        for answer in bodies {
            assert!(answer.status.as_u16() < 500, "{payload}: {}", answer.status);
            assert!(
                !answer
                    .headers
                    .iter()
                    .any(|(_, value)| value.to_str().is_ok_and(|value| value.contains("evil=1")))
            );
            for raw in [
                "<script>alert",
                "<img src=x",
                "<svg onload",
                "href=\"javascript:",
                "49${7",
            ] {
                assert!(!answer.body.contains(raw), "{payload} came back raw");
            }
            let csp = answer
                .headers
                .get(header::CONTENT_SECURITY_POLICY)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default();
            assert!(!csp.contains("unsafe-inline"), "{csp}");
        }
    }
    site.end().await;
}

/// What was logged, kept for a look.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
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

#[tokio::test]
async fn no_address_browser_name_secret_or_forged_line_is_stored_or_logged() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::DEBUG)
        .with_writer(move || writer.clone())
        .with_ansi(false)
        .finish();
    // With one subscriber only, `tracing` asks the thread that comes by a line first, and that may be another test's.
    let _second = tracing::Dispatch::new(tracing_subscriber::registry());
    let _guard = tracing::subscriber::set_default(subscriber);
    let site = Site::start().await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let server = tokio::spawn(app::serve::serve(site.lab.platform.clone(), listener));
    let answer = over_tcp(
        address,
        "POST",
        "/en/sign-up",
        "pseudonym=amina&password=four+green+bridges&email=amina%40example.org",
    )
    .await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    over_tcp(
        address,
        "POST",
        "/en/log-in",
        "name=amina&password=wrong+wrong+wrong%0AINFO+forged",
    )
    .await;
    over_tcp(
        address,
        "POST",
        "/en/forgot",
        "name=amina%0D%0AINFO+forged+line%1b%5b31m",
    )
    .await;
    site.lab.work().await;
    let code = site.lab.code_by_mail();
    over_tcp(address, "GET", &format!("/en/confirm/{code}"), "").await;
    let cookie = answer
        .lines()
        .find_map(|line| line.strip_prefix("set-cookie: __Host-refresh="))
        .unwrap();
    let secret = cookie.split(';').next().unwrap().split_once('.').unwrap().1.to_owned();

    let logged = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(logged.contains("/{lang}/confirm/{code}"), "the log has lines: {logged}");
    let copy = site.lab.folder().join("copy");
    server::backup::export(&site.lab.platform.db, &copy).await.unwrap();
    let stored = std::fs::read(copy).unwrap();
    let letters = site.lab.letters().join("\n");
    for private in [
        "Spyglass",
        "198.51.100.77",
        "127.0.0.1",
        "four green bridges",
        "wrong wrong wrong",
        &secret,
    ] {
        assert!(!logged.contains(private), "{private} is in the log");
        assert!(
            !stored.windows(private.len()).any(|bytes| bytes == private.as_bytes()),
            "{private} is in the database"
        );
        assert!(!letters.contains(private), "{private} is in a letter");
    }
    for secret in [&code, "amina@example.org", "\u{1b}"] {
        assert!(!logged.contains(secret), "{secret:?} is in the log");
    }
    assert!(
        !stored.windows(code.len()).any(|bytes| bytes == code.as_bytes()),
        "a code is stored as it is"
    );
    assert!(!logged.lines().any(|line| line.starts_with("INFO forged")));
    site.lab.platform.stopping.cancel();
    server.await.unwrap().unwrap();
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
