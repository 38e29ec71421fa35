//! The frame and the building blocks of pages.

use crate::kit::Site;
use axum::body::Body;
use axum::http::{Method, StatusCode};

const LANGUAGES: [&str; 8] = ["en", "fr", "it", "de", "pt", "ro", "el", "ar"];

#[tokio::test]
async fn the_page_of_all_parts_is_for_demo_instances_only() {
    let site = Site::start().await;
    let answer = site.anonymous().get("/en/_components").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    site.end().await;

    let demo = Site::start_with(|config| config.demo = true).await;
    for language in LANGUAGES {
        let answer = demo.anonymous().get(&format!("/{language}/_components")).await;
        assert_eq!(answer.status, StatusCode::OK, "{language}");
        // A key without a text would stand on the page as it is.
        assert!(
            !answer.body.contains(">showcase-") && !answer.body.contains(">mark-"),
            "{language}"
        );
    }
    demo.end().await;
}

#[tokio::test]
async fn no_part_needs_a_style_attribute_or_a_script() {
    let demo = Site::start_with(|config| config.demo = true).await;
    for path in ["/ar/_components", "/ar/_components/confirm", "/ar/glossary"] {
        let answer = demo.anonymous().get(path).await;
        for forbidden in [" style=", "<script", " onclick="] {
            assert!(!answer.body.contains(forbidden), "{path} has {forbidden}");
        }
    }
    demo.end().await;
}

#[tokio::test]
async fn an_address_that_does_not_exist_is_answered_in_its_language() {
    let site = Site::start().await;
    let answer = site.anonymous().get("/ar/nothing-here").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("lang=\"ar\""), "{}", answer.body);
    assert!(site.anonymous().get("/nothing-here").await.body.contains("lang=\"en\""));
    site.end().await;
}

#[tokio::test]
async fn a_browser_that_saves_data_uses_its_own_letters() {
    let site = Site::start().await;
    let mut browser = site.anonymous();
    let saving = browser
        .send(Method::GET, "/el", &[("save-data", "on")], Body::empty())
        .await;
    assert!(saving.body.contains("data-fonts=\"system\""));
    assert!(saving.headers.get_all("vary").iter().any(|value| value == "save-data"));
    assert!(!browser.get("/el").await.body.contains("data-fonts"));
    site.end().await;
}
