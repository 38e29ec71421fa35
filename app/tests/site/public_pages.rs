//! Public pages in memory: quick for visitors, never old, never somebody's.

use crate::kit::Site;
use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use server::accounts::{Viewer, grants};
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;

#[tokio::test]
async fn a_public_page_is_read_once_and_given_to_all_visitors_until_something_is_written() {
    let site = Site::start().await;
    let (mut visitor, mut other) = (site.anonymous(), site.anonymous());
    let db = &site.lab.platform.db;
    let first = visitor.get("/en/processes").await;
    assert_eq!(first.status, StatusCode::OK);
    let queries = db.queries();
    let second = other.get("/en/processes").await;
    assert_eq!(db.queries(), queries, "nothing is read again");
    assert_eq!((second.status, &second.body), (StatusCode::OK, &first.body));
    let id = |answer: &crate::kit::Answer| answer.headers["x-request-id"].clone();
    assert_ne!(id(&first), id(&second), "each answer has a number of its own");
    for name in first.headers.keys().filter(|name| *name != "x-request-id") {
        let all = |answer: &crate::kit::Answer| answer.headers.get_all(name).iter().cloned().collect::<Vec<_>>();
        assert_eq!(all(&first), all(&second), "{name}");
    }
    assert!(second.headers.contains_key(header::CONTENT_SECURITY_POLICY));

    // Another language, and a browser that takes compressed pages, have pages of their own.
    assert_ne!(other.get("/fr/processes").await.body, first.body);
    let zipped = other
        .send(
            Method::GET,
            "/en/processes",
            &[("accept-encoding", "br")],
            Body::empty(),
        )
        .await;
    assert_eq!(zipped.headers[header::CONTENT_ENCODING], "br");
    assert_eq!(visitor.get("/en/processes").await.body, first.body);

    // Any write at all, also one that this page does not show.
    let amina = site.lab.person("amina").await;
    let queries = db.queries();
    visitor.get("/en/processes").await;
    assert!(db.queries() > queries, "the page is drawn anew");

    // And when nothing is written, a second later: pages tell the time.
    let queries = db.queries();
    visitor.get("/en/processes").await;
    assert_eq!(db.queries(), queries);
    site.lab.platform.clock.advance(Timestamp::SECOND);
    visitor.get("/en/processes").await;
    assert!(db.queries() > queries);
    drop(amina);
    site.end().await;
}

#[tokio::test]
async fn who_is_logged_in_never_gets_and_never_leaves_a_kept_page() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let own = amina.get("/en/processes").await;
    assert!(own.body.contains("amina"));
    let public = site.anonymous().get("/en/processes").await;
    assert!(!public.body.contains("amina"));
    assert!(amina.get("/en/processes").await.body.contains("amina"));
    site.end().await;
}

#[tokio::test]
async fn what_is_written_is_seen_by_the_next_visitor() {
    let site = Site::start().await;
    let mut visitor = site.anonymous();
    let mut organiser = site.person("organiser").await;
    let account = site.account_of(&mut organiser).await;
    let tx = site.lab.platform.begin(&Viewer::anonymous()).await.unwrap();
    grants::give(&tx, account, Role::Organiser, Scope::Platform)
        .await
        .unwrap();
    tx.commit().await.unwrap();
    for round in 0..10 {
        let title = format!("Edition number {round}");
        assert!(!visitor.get("/en/processes").await.body.contains(&title));
        let made = organiser
            .post(
                "/en/processes/new",
                &[
                    ("title", &title),
                    ("summary", "Young people answer questions of policy."),
                    ("language", "en"),
                    ("languages", "en"),
                    ("year", "2026"),
                    ("team_limit", "8"),
                ],
            )
            .await;
        assert!(made.status.is_redirection(), "{}", made.body);
        assert!(visitor.get("/en/processes").await.body.contains(&title), "{round}");
    }
    site.end().await;
}
