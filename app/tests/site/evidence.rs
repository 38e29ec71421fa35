//! Sources of a draft, as a browser without scripts has them, and the part that the room's script asks for.

use crate::comments::Room;
use crate::kit::Browser;
use axum::http::{Method, StatusCode};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use server::evidence::{checks, entity};
use server::proposals::entity::proposal;
use server::rooms::service;
use server::testing::drafts::make_draft;
use shared::evidence::LinkState;
use shared::proposals::ProposalState;

/// A room whose team can name sources.
struct Sources {
    room: Room,
    page: String,
}

impl Sources {
    async fn start() -> Self {
        let room = Room::start().await;
        let page = format!("/en/proposals/{}/evidence", room.draft.proposal);
        Self { room, page }
    }

    /// Adds a card as amina and gives its id.
    async fn add(&mut self, claim: &str, url: &str, passage: &str) -> String {
        let document = self.room.document.clone();
        let fields = [
            ("document", document.as_str()),
            ("passage", passage),
            ("claim", claim),
            ("url", url),
            ("title", "A <b>report</b>"),
        ];
        let added = self.room.amina.post(&self.page, &fields).await;
        assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
        let list = self.json(&mut self.room.amina.clone()).await;
        let card = list
            .as_array()
            .unwrap()
            .iter()
            .find(|card| card["claim"] == claim)
            .unwrap()
            .clone();
        card["id"].as_str().unwrap().to_owned()
    }

    async fn json(&self, who: &mut Browser) -> serde_json::Value {
        let list = who
            .get(&format!("/api/v1/proposals/{}/evidence", self.room.draft.proposal))
            .await;
        serde_json::from_str(&list.body).unwrap()
    }

    /// Everywhere the cards of the draft can be read, and one card.
    fn places(&self, card: &str) -> Vec<String> {
        let (number, proposal) = (&self.room.draft.number, self.room.draft.proposal);
        vec![
            self.page.clone(),
            format!("{}/{card}", self.page),
            format!("/en/rooms/{number}"),
            format!("/en/rooms/{number}/evidence"),
            format!("/api/v1/proposals/{proposal}/evidence"),
            format!("/api/v1/evidence/{card}"),
        ]
    }
}

#[tokio::test]
async fn sources_are_named_changed_and_removed_without_scripts() {
    let mut sources = Sources::start().await;
    let page = sources.page.clone();
    let document = sources.room.document.clone();
    assert!(
        sources
            .room
            .amina
            .get(&page)
            .await
            .body
            .contains("There is no source here yet.")
    );
    let wrong = [
        ("document", document.as_str()),
        ("passage", "too cheap"),
        ("claim", "What we know"),
        ("url", "https://example.org/a"),
        ("publisher", "Our town"),
    ];
    let refused = sources.room.amina.post(&page, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for kept in [
        "These words are not in the section.",
        "too cheap",
        "What we know",
        "https://example.org/a",
        "Our town",
    ] {
        assert!(refused.body.contains(kept), "{kept}: {}", refused.body);
    }
    let refused = sources
        .room
        .amina
        .post(
            &page,
            &[("document", document.as_str()), ("url", "example.org"), ("day", "soon")],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Write the whole address of a web page"),
        "{}",
        refused.body
    );
    assert!(refused.body.contains("href=\"#claim\"") && refused.body.contains("href=\"#day\""));

    let card = sources
        .add(
            "Rooms <i>cost</i> more & more",
            "https://example.org/rents?a=1&b=\u{2019}",
            "too dear",
        )
        .await;
    let whole = sources.add("All of it", "https://example.org/all", "").await;
    let read = sources.room.mentor.get(&page).await;
    assert_eq!(read.status, StatusCode::OK);
    for shown in [
        "Rooms &lt;i&gt;cost&lt;/i&gt; more &amp; more",
        "A &lt;b&gt;report&lt;/b&gt;",
        "too dear",
        "About the whole section",
        "Nobody has looked at the link yet.",
        "rel=\"noopener noreferrer nofollow ugc\"",
        "href=\"https://example.org/rents?a=1&amp;b=\u{2019}\"",
        "Sources: ",
    ] {
        assert!(read.body.contains(shown), "{shown}: {}", read.body);
    }
    assert!(
        !read.body.contains("Add source") && !read.body.contains(&format!("{page}/{card}")),
        "a mentor has no form"
    );

    let platform = sources.room.site.lab.platform.clone();
    checks::note(&platform, "https://example.org/all", LinkState::Gone)
        .await
        .unwrap();
    let one = format!("{page}/{card}");
    assert!(
        sources
            .room
            .basil
            .get(&page)
            .await
            .body
            .contains("The page is gone. Looked at on")
    );
    let form = sources.room.basil.get(&one).await;
    let seen = form
        .body
        .split("name=\"seen\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    platform.clock.advance(1);
    let fields = [
        ("act", "save"),
        ("seen", seen.as_str()),
        ("claim", "Rooms cost twice as much"),
        ("url", "https://example.org/twice"),
        ("day", "2026-03-04"),
    ];
    assert_eq!(
        sources.room.basil.post(&one, &fields).await.status,
        StatusCode::SEE_OTHER
    );
    // Whoever was slower keeps the words and sees the newer ones.
    let late = [
        ("act", "save"),
        ("seen", seen.as_str()),
        ("claim", "Rooms cost half"),
        ("url", "https://example.org/half"),
    ];
    let refused = sources.room.amina.post(&one, &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    for shown in [
        "Somebody else has changed this source",
        "Rooms cost half",
        "https://example.org/half",
        "Rooms cost twice as much",
    ] {
        assert!(refused.body.contains(shown), "{shown}: {}", refused.body);
    }
    let seen = refused
        .body
        .split("name=\"seen\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let again = [
        ("act", "save"),
        ("seen", seen.as_str()),
        ("claim", "Rooms cost half"),
        ("url", "https://example.org/half"),
    ];
    assert_eq!(
        sources.room.amina.post(&one, &again).await.status,
        StatusCode::SEE_OTHER,
        "seen now"
    );
    let removed = sources
        .room
        .amina
        .post(&format!("{page}/{whole}"), &[("act", "remove")])
        .await;
    assert_eq!(removed.location(), format!("{page}?done=evidence-removed"));
    let left = sources.json(&mut sources.room.mentor.clone()).await;
    assert_eq!(
        (left.as_array().unwrap().len(), &left[0]["claim"], &left[0]["quote"]),
        (1, &json!("Rooms cost half"), &json!("too dear"))
    );
    sources.room.site.end().await;
}

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

#[tokio::test]
async fn readers_see_the_sources_that_were_sent_and_a_closed_text_takes_no_more() {
    let mut sources = Sources::start().await;
    let card = sources
        .add("Rents have doubled", "https://example.org/rents", "too dear")
        .await;
    let (platform, proposal) = (sources.room.site.lab.platform.clone(), sources.room.draft.proposal);
    let texts = service::texts(platform.db.read(), proposal).await.unwrap();
    let second = texts
        .iter()
        .find(|text| text.document.to_string() != sources.room.document)
        .unwrap()
        .document
        .to_string();
    let room = format!("/en/rooms/{}", sources.room.draft.number);
    sources
        .room
        .amina
        .post(
            &room,
            &[("document", &second), ("version", "0"), ("text", "Build more.")],
        )
        .await;
    let sent = sources
        .room
        .amina
        .post(&format!("/en/proposals/{proposal}/submit"), &[])
        .await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let text = format!("/en/proposals/{proposal}/text");
    let seen = sources.room.amina.get(&text).await.body;
    for shown in [
        "Sources for this section",
        "Rents have doubled",
        "too dear",
        "https://example.org/rents",
    ] {
        assert!(seen.contains(shown), "{shown}: {seen}");
    }
    assert!(
        !seen.contains("Nobody has looked"),
        "what the team sees of its links is its own"
    );
    let mut nobody = sources.room.site.anonymous();
    assert_eq!(
        nobody.get(&text).await.status,
        StatusCode::SEE_OTHER,
        "not for everybody yet"
    );

    // What is typed into a form that was open meanwhile is given back.
    let late = [
        ("document", sources.room.document.as_str()),
        ("claim", "One more claim"),
        ("url", "https://example.org/late"),
    ];
    let refused = sources.room.amina.post(&sources.page, &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(
        refused.body.contains("One more claim") && refused.body.contains("The text is closed now"),
        "{}",
        refused.body
    );
    let refused = sources
        .room
        .amina
        .post(&format!("{}/{card}", sources.page), &late)
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains("One more claim"));
    assert!(
        !sources
            .room
            .amina
            .get(&sources.page)
            .await
            .body
            .contains("name=\"claim\""),
        "there is no form"
    );
    let beside = sources.room.amina.get(&format!("{room}/evidence")).await.body;
    assert!(beside.contains("Rents have doubled") && !beside.contains("Change"));

    proposal::Entity::update_many()
        .col_expr(proposal::Column::State, Expr::value(ProposalState::Selected))
        .filter(proposal::Column::Id.eq(proposal))
        .exec(&platform.db.writer())
        .await
        .unwrap();
    let read = nobody.get(&text).await;
    assert_eq!(read.status, StatusCode::OK);
    assert!(read.body.contains("Rents have doubled") && read.body.contains("rel=\"noopener noreferrer nofollow ugc\""));
    assert_eq!(
        nobody.get(&sources.page).await.status,
        StatusCode::SEE_OTHER,
        "the team's own page stays its own"
    );
    sources.room.site.end().await;
}
