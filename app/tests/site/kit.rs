//! A browser without a screen: keeps cookies, sends forms as a browser does. And what several features answer alike.

use app::locale::translator;
use app::router;
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use server::accounts::{Viewer, grants};
use server::config::Config;
use server::routes::Route;
use server::testing::drafts::Draft;
use server::testing::{Kind, Lab};
use shared::permissions::{Role, Scope};
use std::collections::BTreeMap;
use tower::ServiceExt;

/// A site for one test, on SQLite.
pub struct Site {
    pub lab: Lab,
    pub router: Router,
    pub table: Vec<Route>,
}

impl Site {
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    pub async fn start_with(adjust: impl FnOnce(&mut Config)) -> Self {
        let lab = Lab::start(Kind::Sqlite, translator(), adjust)
            .await
            .expect("SQLite is always there");
        let (router, table) = router::build(&lab.platform);
        Self { lab, router, table }
    }

    /// Somebody who is not logged in.
    pub fn anonymous(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// Somebody who has just made an account by the page.
    pub async fn person(&self, pseudonym: &str) -> Browser {
        let mut browser = self.anonymous();
        let answer = browser
            .post(
                "/en/sign-up",
                &[("pseudonym", pseudonym), ("password", "four green bridges")],
            )
            .await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        browser
    }

    /// The account that `browser` is logged in to.
    pub async fn account_of(&self, browser: &mut Browser) -> shared::ids::AccountId {
        let me = browser.get("/api/v1/me").await;
        let me: serde_json::Value = serde_json::from_str(&me.body).expect("JSON");
        me["id"].as_str().expect("an id").parse().expect("a UUID")
    }

    /// Amina and basil, who are of the team of a draft, and its mentor, each at a browser.
    pub async fn team_of(&self, draft: &Draft) -> [Browser; 3] {
        let platform = &self.lab.platform;
        let [mut amina, mut basil, mut mentor] = [
            self.person("amina").await,
            self.person("basil").await,
            self.person("mentor").await,
        ];
        for browser in [&mut amina, &mut basil] {
            let account = self.account_of(browser).await;
            draft.join(&platform.db.writer(), account, platform.clock.now()).await;
        }
        let account = self.account_of(&mut mentor).await;
        let tx = platform.begin(&Viewer::anonymous()).await.expect("a transaction");
        grants::give(&tx, account, Role::Mentor, Scope::Team(draft.team))
            .await
            .expect("a role");
        tx.commit().await.expect("a commit");
        [amina, basil, mentor]
    }

    pub async fn end(self) {
        self.lab.end().await;
    }
}

/// One browser with its cookies.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// A header; empty when it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Method::GET, path, &[], Body::empty()).await
    }

    /// Sends a form from a page of the site itself.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let headers = [
            ("sec-fetch-site", "same-origin"),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let body: Vec<_> = fields
            .iter()
            .map(|(name, value)| format!("{}={}", app::errors::encode(name), app::errors::encode(value)))
            .collect();
        self.send(Method::POST, path, &headers, Body::from(body.join("&")))
            .await
    }

    /// Sends JSON from a page of the site itself.
    pub async fn json(&mut self, method: Method, path: &str, body: &serde_json::Value) -> Answer {
        let headers = [("sec-fetch-site", "same-origin"), ("content-type", "application/json")];
        self.send(method, path, &headers, Body::from(body.to_string())).await
    }

    /// Sends a form with a file, called `name` and said to be of a `kind`.
    pub async fn upload(&mut self, path: &str, fields: &[(&str, &str)], named: (&str, &str), file: &[u8]) -> Answer {
        self.upload_as("picture", path, fields, named, file).await
    }

    /// The same with a file in another field.
    pub async fn upload_as(
        &mut self,
        of: &str,
        path: &str,
        fields: &[(&str, &str)],
        (name, kind): (&str, &str),
        file: &[u8],
    ) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(
                format!("--zq9x\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n").into_bytes(),
            );
        }
        let head = format!(
            "--zq9x\r\nContent-Disposition: form-data; name=\"{of}\"; filename=\"{name}\"\r\nContent-Type: {kind}\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(file);
        body.extend(b"\r\n--zq9x--\r\n");
        let headers = [
            ("sec-fetch-site", "same-origin"),
            ("content-type", "multipart/form-data; boundary=zq9x"),
        ];
        self.send(Method::POST, path, &headers, Body::from(body)).await
    }

    pub async fn send(&mut self, method: Method, path: &str, headers: &[(&str, &str)], body: Body) -> Answer {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "lab.example");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        if !self.cookies.is_empty() {
            let cookies: Vec<_> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        self.raw(request.body(body).expect("a request")).await
    }

    /// Sends `request` as it is; cookies that come back are kept.
    pub async fn raw(&mut self, request: Request<Body>) -> Answer {
        let response = match self.router.clone().oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        };
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let text = cookie.to_str().expect("a cookie");
            let (name, value) = text
                .split(';')
                .next()
                .and_then(|pair| pair.split_once('='))
                .expect("a cookie");
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&bytes).into_owned(),
        }
    }
}

/// The value of the first hidden field of this name.
pub fn hidden(body: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    body.split(&mark)
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
        .to_owned()
}

/// Fails unless the mentor of a team, and nobody else, can hide "An unkind word" of amina's by the form at `hide`; all `places` then show her
/// alone the words, and others only the reason.
pub async fn can_be_hidden([amina, basil, mentor]: [&mut Browser; 3], hide: &str, places: &[String]) {
    let form = [("act", "hide"), ("reason", "Not kind")];
    assert_eq!(basil.post(hide, &form).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        mentor.post(hide, &[("act", "hide"), ("reason", "")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(mentor.post(hide, &form).await.status, StatusCode::SEE_OTHER);
    for path in places {
        let seen = basil.get(path).await;
        assert_eq!(seen.status, StatusCode::OK, "{path}");
        assert!(
            !seen.body.contains("An unkind word") && seen.body.contains("Not kind"),
            "{path}: {}",
            seen.body
        );
        assert!(
            amina.get(path).await.body.contains("An unkind word"),
            "its author sees it: {path}"
        );
    }
}
