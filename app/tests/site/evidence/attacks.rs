//! What is no address of a source, and whose the sources of a draft are not.

use super::kit::Sources;
use axum::http::{Method, StatusCode};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use serde_json::json;
use server::evidence::entity;
use server::testing::drafts::make_draft;

#[tokio::test]
async fn no_hostile_address_is_kept_or_followed() {
    let mut sources = Sources::start().await;
    let document = sources.room.document.clone();
    let page = sources.page.clone();
    let api = format!("/api/v1/proposals/{}/evidence", sources.room.draft.proposal);
    let hostile = [
        "javascript:alert(1)",
        "JAVASCRIPT://example.org/%0aalert(1)",
        " java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https://user:pass@example.org/",
        "https://example.org\u{202e}/x",
        "https://example.org/\u{0}x",
        "https://example.org\\@evil.example/",
        "//evil.example/",
        "https://\"><img src=x onerror=alert(1)>.example/",
    ];
    for url in hostile {
        let fields = [("document", document.as_str()), ("claim", "It is so"), ("url", url)];
        let refused = sources.room.amina.post(&page, &fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{url:?}");
        assert!(!refused.body.contains("<img src=x"), "{url:?}");
        let body = json!({ "document": document, "claim": "It is so", "url": url });
        let refused = sources.room.amina.json(Method::POST, &api, &body).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{url:?}");
        assert!(refused.body.contains("not-a-link"), "{}", refused.body);
    }
    // Not even one that came into the table by another way leads anywhere.
    let card = sources.add("It is so", "https://example.org/x", "too dear").await;
    let platform = sources.room.site.lab.platform.clone();
    for url in hostile {
        entity::Entity::update_many()
            .col_expr(entity::Column::Url, Expr::value(url))
            .exec(&platform.db.writer())
            .await
            .unwrap();
        for path in sources.places(&card).into_iter().filter(|path| path.starts_with("/en")) {
            let shown = sources.room.amina.get(&path).await;
            assert_eq!(shown.status, StatusCode::OK, "{path}");
            let leads = shown
                .body
                .split("href=\"")
                .skip(1)
                .map(|rest| rest.split('"').next().unwrap());
            let leads: Vec<_> = leads
                .filter(|href| !href.starts_with('/') && !href.starts_with('#'))
                .collect();
            assert!(
                leads.iter().all(|href| !href.to_lowercase().contains("script")
                    && !href.contains("evil")
                    && !href.contains('@')),
                "{path}: {leads:?}"
            );
            assert!(shown.body.contains("The link is not shown here."), "{path}");
        }
    }
    sources.room.site.end().await;
}

#[tokio::test]
async fn the_sources_of_a_draft_are_nobody_elses_by_any_route() {
    let mut sources = Sources::start().await;
    let card = sources
        .add("Only we know this", "https://example.org/x", "too dear")
        .await;
    let mut stranger = sources.room.site.person("stranger").await;
    let other = make_draft(&sources.room.site.lab.platform).await;
    for path in sources.places(&card) {
        let seen = stranger.get(&path).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND, "{path}");
        assert!(!seen.body.contains("Only we know this"), "{path}");
        let nobody = sources.room.site.anonymous().get(&path).await;
        assert!(
            [StatusCode::SEE_OTHER, StatusCode::UNAUTHORIZED].contains(&nobody.status),
            "{path}: {}",
            nobody.status
        );
        assert!(
            sources.room.mentor.get(&path).await.body.contains("Only we know this"),
            "{path}"
        );
    }
    let (page, document) = (sources.page.clone(), sources.room.document.clone());
    let one = format!("{page}/{card}");
    let form = [
        ("document", document.as_str()),
        ("claim", "Let me in"),
        ("url", "https://example.org"),
    ];
    for path in [page.clone(), one.clone()] {
        assert_eq!(
            stranger.post(&path, &form).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
        assert_eq!(
            sources.room.mentor.post(&path, &form).await.status,
            StatusCode::FORBIDDEN,
            "{path}"
        );
    }
    // A card is found under its own draft only.
    let foreign = one.replace(&sources.room.draft.proposal.to_string(), &other.proposal.to_string());
    assert_eq!(sources.room.amina.get(&foreign).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        sources.room.amina.post(&foreign, &[("act", "remove")]).await.status,
        StatusCode::NOT_FOUND
    );
    let api = format!("/api/v1/evidence/{card}");
    let body = json!({ "claim": "Let me in", "url": "https://example.org", "author_id": "x", "link_state": "works", "document": document });
    let new = format!("/api/v1/proposals/{}/evidence", sources.room.draft.proposal);
    for (who, status) in [
        (&mut stranger, StatusCode::NOT_FOUND),
        (&mut sources.room.mentor, StatusCode::FORBIDDEN),
    ] {
        assert_eq!(who.json(Method::PUT, &api, &body).await.status, status);
        assert_eq!(who.json(Method::DELETE, &api, &json!(null)).await.status, status);
        assert_eq!(who.json(Method::POST, &new, &body).await.status, status);
    }
    assert_eq!(
        sources.room.amina.json(Method::PUT, &api, &body).await.status,
        StatusCode::NO_CONTENT
    );
    let read = sources.json(&mut sources.room.basil.clone()).await;
    assert_eq!(
        (&read[0]["claim"], &read[0]["author"], read[0].get("link_state")),
        (&json!("Let me in"), &json!("amina"), None)
    );
    assert_eq!(
        sources.room.amina.json(Method::DELETE, &api, &json!(null)).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(sources.room.amina.get(&api).await.status, StatusCode::NOT_FOUND);
    sources.room.site.end().await;
}
