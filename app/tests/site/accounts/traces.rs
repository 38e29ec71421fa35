//! What comes in and must not come out: hostile text, addresses, secrets.

use super::*;

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
