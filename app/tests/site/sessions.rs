//! S1, S2: requests from elsewhere, and sessions that ended.

use crate::kit::Site;
use axum::body::Body;
use axum::http::{Method, StatusCode};

#[tokio::test]
async fn no_change_is_made_for_a_page_of_another_host() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let posts: Vec<_> = site
        .table
        .iter()
        .filter(|route| route.method != Method::GET)
        .cloned()
        .collect();
    assert!(posts.len() > 2);
    for route in posts {
        let path = route.path.replace("{lang}", "en");
        for foreign in [
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let headers = [foreign, ("content-type", "application/x-www-form-urlencoded")];
            let answer = amina.send(route.method.clone(), &path, &headers, Body::empty()).await;
            assert_eq!(
                answer.status,
                StatusCode::FORBIDDEN,
                "{} {path} {foreign:?}",
                route.method
            );
            // A program reads the kind of error; a person reads what happened.
            match path.starts_with("/api/") {
                true => assert_eq!(answer.body, r#"{"error":"foreign"}"#, "{path}"),
                false => assert!(
                    answer.body.contains("This did not come from a page of ours"),
                    "{path}: {}",
                    answer.body
                ),
            }
        }
    }
    site.end().await;
}

#[tokio::test]
async fn who_is_refused_as_foreign_is_told_in_the_own_language_and_keeps_the_words() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let form =
        "title=Un+bureau+dans+chaque+mairie&password=four+green+bridges&text=%3C/textarea%3E%3Cscript%3E+deux+mots";
    let kind = ("content-type", "application/x-www-form-urlencoded");
    let path = "/fr/teams/new";
    // An old browser, which does not say where the form came from, behind a proxy that changes the host.
    let headers = [("origin", "https://lab.example:8443"), kind];
    let answer = amina.send(Method::POST, path, &headers, Body::from(form)).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(
        answer.body.contains("<html lang=\"fr\"") && answer.body.contains("href=\"/fr/teams/new\""),
        "{}",
        answer.body
    );
    assert!(
        answer
            .body
            .contains("Un bureau dans chaque mairie\n\n&lt;/textarea>&lt;script> deux mots"),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains("four green bridges") && !answer.body.contains("<script"));
    for name in ["content-security-policy", "x-request-id", "x-content-type-options"] {
        assert_eq!(answer.headers.get_all(name).iter().count(), 1, "{name}");
    }
    assert!(
        answer.headers["content-security-policy"]
            .to_str()
            .unwrap()
            .contains("form-action 'self'")
    );
    // What another site sent by its own words is not repeated on a page of ours.
    let headers = [("sec-fetch-site", "cross-site"), kind];
    let answer = amina.send(Method::POST, path, &headers, Body::from(form)).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert!(answer.body.contains("<html lang=\"fr\"") && !answer.body.contains("mairie"));
    site.end().await;
}

#[tokio::test]
async fn after_log_out_the_old_cookies_are_dead() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let mut copy = amina.clone();
    assert_eq!(amina.get("/en/account").await.status, StatusCode::OK);
    let answer = amina.post("/en/log-out", &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert!(answer.headers.contains_key("clear-site-data"));
    assert!(amina.cookies.is_empty());
    let answer = copy.get("/en/account").await;
    assert_eq!(
        (answer.status, answer.location()),
        (StatusCode::SEE_OTHER, "/en/log-in?next=/account")
    );
    site.end().await;
}

#[tokio::test]
async fn the_log_in_page_leads_back_and_never_to_another_host() {
    let site = Site::start().await;
    site.person("amina").await;
    for (next, goal) in [
        ("/account", "/en/account"),
        ("//evil.example", "/en"),
        ("https://evil.example", "/en"),
        ("/\\evil", "/en"),
    ] {
        let fields = [("name", "amina"), ("password", "four green bridges"), ("next", next)];
        let answer = site.anonymous().post("/en/log-in", &fields).await;
        assert_eq!(
            (answer.status, answer.location()),
            (StatusCode::SEE_OTHER, goal),
            "{next}"
        );
    }
    site.end().await;
}

#[tokio::test]
async fn a_refused_form_keeps_everything_but_the_password() {
    let site = Site::start().await;
    let fields = [
        ("pseudonym", "<b>Ami\"na"),
        ("password", "four green bridges"),
        ("email", "amina@example.org"),
    ];
    let answer = site.anonymous().post("/en/sign-up", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("&lt;b&gt;Ami&quot;na") && answer.body.contains("amina@example.org"));
    assert!(!answer.body.contains("four green bridges"));
    site.end().await;
}
