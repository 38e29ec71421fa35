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
        }
    }
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
