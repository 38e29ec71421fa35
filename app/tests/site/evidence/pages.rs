//! How sources are named, changed, removed and sent without scripts.

use super::kit::{Sources, save, seen_in, shows};
use axum::http::StatusCode;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use server::evidence::checks;
use server::proposals::entity::proposal;
use server::rooms::service;
use shared::evidence::LinkState;
use shared::proposals::ProposalState;

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
    shows(
        &refused,
        &[
            "These words are not in the section.",
            "too cheap",
            "What we know",
            "https://example.org/a",
            "Our town",
        ],
    );
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
    shows(
        &read,
        &[
            "Rooms &lt;i&gt;cost&lt;/i&gt; more &amp; more",
            "A &lt;b&gt;report&lt;/b&gt;",
            "too dear",
            "About the whole section",
            "Nobody has looked at the link yet.",
            "rel=\"noopener noreferrer nofollow ugc\"",
            "href=\"https://example.org/rents?a=1&amp;b=\u{2019}\"",
            "Sources: ",
        ],
    );
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
    let seen = seen_in(&form);
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
    let late = save(&seen, "Rooms cost half", "https://example.org/half");
    let refused = sources.room.amina.post(&one, &late).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    shows(
        &refused,
        &[
            "Somebody else has changed this source",
            "Rooms cost half",
            "https://example.org/half",
            "Rooms cost twice as much",
        ],
    );
    let seen = seen_in(&refused);
    let again = save(&seen, "Rooms cost half", "https://example.org/half");
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
    let seen = sources.room.amina.get(&text).await;
    shows(
        &seen,
        &[
            "Sources for this section",
            "Rents have doubled",
            "too dear",
            "https://example.org/rents",
            "are <mark>too dear</mark><sup><a id=\"cited-1\" href=\"#source-1\" aria-label=\"Source 1\"",
            "id=\"source-1\"",
            "href=\"#cited-1\"",
        ],
    );
    assert!(
        !seen.body.contains("Nobody has looked"),
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
    let cited = format!("data-cited=\"{} 1 10 18\"", sources.room.document);
    assert!(beside.contains(&cited) && beside.contains("data-show"), "{beside}");
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
