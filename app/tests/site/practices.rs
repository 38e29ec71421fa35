//! The library, as a browser without scripts has it, and as JSON.

use crate::kit::{Browser, Site, hidden};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use shared::permissions::{Role, Scope};

const RECORD: [(&str, &str); 9] = [
    ("title", "Ateliers <b>langue</b> et travail"),
    ("language", "fr"),
    ("theme", "language"),
    ("summary", "Quatre ateliers par semaine."),
    ("goal", "Trouver **sa place**."),
    ("beneficiaries", "Neuf personnes."),
    ("method", "Deux ateliers."),
    ("organisation", "Une association"),
    ("country", "fr"),
];

/// A site with somebody who organises, and a visitor.
async fn start() -> (Site, Browser, Browser) {
    let site = Site::start().await;
    let mut organiser = site.person("organiser").await;
    let account = site.account_of(&mut organiser).await;
    site.lab.grant(account, Role::Organiser, Scope::Platform).await;
    let visitor = site.anonymous();
    (site, organiser, visitor)
}

/// Where a redirect leads, without what it says.
fn place(location: &str) -> String {
    location.split('?').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_record_is_written_published_renewed_and_withdrawn_without_scripts() {
    let (site, mut organiser, mut visitor) = start().await;
    assert!(
        visitor
            .get("/en/library")
            .await
            .body
            .contains("The library is still empty")
    );
    let refused = organiser
        .post("/en/library/new", &[("title", "No"), ("summary", "Kept words")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("Kept words") && refused.body.contains("#language"),
        "{}",
        refused.body
    );
    let made = organiser.post("/en/library/new", &RECORD).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let record = place(made.location());
    assert!(
        organiser
            .get(&record)
            .await
            .body
            .contains("Only organisers and admins see it.")
    );
    let away = visitor.get(&record).await;
    assert!(away.location().contains("/log-in"), "{}", away.status);

    // The results are missing: the form says so.
    let half = organiser.post(&record, &[("act", "publish")]).await;
    assert_eq!(half.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        half.body.contains("href=\"#results\"") && half.body.contains("Deux ateliers."),
        "{}",
        half.body
    );
    let seen = hidden(&half.body, "seen");
    let edit = format!("{record}/edit");
    let mut whole = RECORD.to_vec();
    whole.extend([("results", "Cinq ont un travail."), ("seen", &seen)]);
    assert_eq!(organiser.post(&edit, &whole).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        organiser.post(&record, &[("act", "publish")]).await.status,
        StatusCode::SEE_OTHER
    );

    let page = visitor.get(&record).await;
    for words in [
        "Ateliers &lt;b&gt;langue",
        "<strong>sa place</strong>",
        "Who benefits",
        "France",
        "lang=\"fr\"",
    ] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert!(!page.body.contains("/edit"), "readers are offered no act");
    assert!(
        visitor
            .get("/de/library?words=ATELIERS&country=fr")
            .await
            .body
            .contains("Frankreich")
    );
    assert!(
        visitor
            .get("/en/library?words=nowhere")
            .await
            .body
            .contains("Nothing fits your search")
    );
    assert_eq!(
        visitor.get("/en/library?country=xx").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    // Somebody else was faster: nothing is lost, and nothing overwritten.
    let form = organiser.get(&edit).await;
    let seen = hidden(&form.body, "seen");
    let mut newer = RECORD.to_vec();
    newer.extend([("results", "Quatre y sont encore."), ("seen", &seen)]);
    site.lab.platform.clock.advance(1_000);
    assert_eq!(organiser.post(&edit, &newer).await.status, StatusCode::SEE_OTHER);
    let mut late = RECORD.to_vec();
    late.extend([("results", "My own words"), ("seen", &seen)]);
    let late = organiser.post(&edit, &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("My own words") && late.body.contains("Somebody else has changed"),
        "{}",
        late.body
    );
    assert!(visitor.get(&record).await.body.contains("Quatre y sont encore."));
    let first = visitor.get(&format!("{record}?version=1")).await;
    assert!(
        first.body.contains("Cinq ont un travail.") && first.body.contains("There is a newer one."),
        "{}",
        first.body
    );
    assert_eq!(
        visitor.get(&format!("{record}?version=9")).await.status,
        StatusCode::NOT_FOUND
    );

    let withdraw = format!("{record}/withdraw");
    let without = organiser.post(&withdraw, &[("reason", "")]).await;
    assert_eq!(without.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = organiser
        .post(&withdraw, &[("reason", "The figures were wrong.")])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = visitor.get(&record).await;
    assert!(
        page.body.contains("The figures were wrong.") && page.body.contains("Quatre y sont encore."),
        "{}",
        page.body
    );
    assert!(!visitor.get("/en/library").await.body.contains("Ateliers"));
    assert_eq!(organiser.get(&withdraw).await.status, StatusCode::CONFLICT);
    assert_eq!(organiser.get(&edit).await.status, StatusCode::CONFLICT);
    assert!(organiser.get("/en/library/drafts").await.body.contains("Withdrawn"));
    site.end().await;
}

#[tokio::test]
async fn a_draft_is_deleted_and_readers_cannot_write() {
    let (site, mut organiser, _) = start().await;
    let record = place(organiser.post("/en/library/new", &RECORD).await.location());
    let mut reader = site.person("amina").await;
    for path in [
        "/en/library/new",
        "/en/library/drafts",
        &format!("{record}/edit"),
        &format!("{record}/withdraw"),
    ] {
        assert_eq!(reader.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(reader.get(&record).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        reader.post(&record, &[("act", "publish")]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        reader.post(&format!("{record}/edit"), &RECORD).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(
        organiser.post(&record, &[("act", "melt")]).await.status,
        StatusCode::NOT_FOUND
    );
    let gone = organiser.post(&record, &[("act", "remove")]).await;
    assert_eq!(place(gone.location()), "/en/library/drafts");
    assert_eq!(organiser.get(&record).await.status, StatusCode::NOT_FOUND);
    site.end().await;
}

#[tokio::test]
async fn the_library_is_written_and_read_as_json() {
    let (site, mut organiser, mut visitor) = start().await;
    let mut text: serde_json::Map<String, Value> = RECORD
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    text.insert("results".into(), json!("Cinq ont un travail."));
    let text = Value::Object(text);
    assert_eq!(
        visitor.json(Method::POST, "/api/v1/library", &text).await.status,
        StatusCode::UNAUTHORIZED
    );
    let made = organiser.json(Method::POST, "/api/v1/library", &text).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made: Value = serde_json::from_str(&made.body).unwrap();
    let record = format!("/api/v1/library/{}", made["id"].as_str().unwrap());
    assert_eq!(visitor.get(&record).await.status, StatusCode::UNAUTHORIZED);
    let drafts: Value = serde_json::from_str(&organiser.get("/api/v1/library/drafts").await.body).unwrap();
    assert_eq!(drafts[0]["state"], "draft");
    let publish = format!("{record}/publish");
    assert_eq!(
        organiser.json(Method::POST, &publish, &Value::Null).await.status,
        StatusCode::NO_CONTENT
    );

    let list: Value =
        serde_json::from_str(&visitor.get("/api/v1/library?words=langue&theme=language").await.body).unwrap();
    assert_eq!(
        (list.as_array().unwrap().len(), list[0]["country"].as_str()),
        (1, Some("fr"))
    );
    let after = format!("/api/v1/library?after={}", list[0]["place"].as_str().unwrap());
    assert_eq!(visitor.get(&after).await.body, "[]");
    let one: Value = serde_json::from_str(&visitor.get(&record).await.body).unwrap();
    assert_eq!(one["text"]["results"], "Cinq ont un travail.");
    let mut newer = one["text"].clone();
    newer["results"] = json!("Quatre y sont encore.");
    let saved = json!({ "text": newer, "changed_at": one["changed_at"] });
    site.lab.platform.clock.advance(1_000);
    let answer = organiser.json(Method::PUT, &record, &saved).await;
    assert_eq!(
        serde_json::from_str::<Value>(&answer.body).unwrap()["version"],
        2,
        "{}",
        answer.body
    );
    assert_eq!(
        organiser.json(Method::PUT, &record, &saved).await.status,
        StatusCode::CONFLICT
    );
    let cited: Value = serde_json::from_str(&visitor.get(&format!("{record}?version=1")).await.body).unwrap();
    assert_eq!((&cited["hash"], &cited["text"]), (&one["hash"], &one["text"]));
    let withdraw = format!("{record}/withdraw");
    let reason = json!({ "reason": "The figures were wrong." });
    assert_eq!(
        organiser.json(Method::POST, &withdraw, &reason).await.status,
        StatusCode::NO_CONTENT
    );
    assert_eq!(visitor.get("/api/v1/library").await.body, "[]");
    assert_eq!(
        organiser.json(Method::DELETE, &record, &Value::Null).await.status,
        StatusCode::CONFLICT
    );
    site.end().await;
}

#[tokio::test]
async fn a_team_cites_a_record_by_its_address_and_readers_are_led_to_that_version() {
    let room = crate::comments::Room::start().await;
    let (mut amina, mut organiser) = (room.amina.clone(), room.site.person("organiser").await);
    let account = room.site.account_of(&mut organiser).await;
    room.site.lab.grant(account, Role::Organiser, Scope::Platform).await;
    let mut whole = RECORD.to_vec();
    whole.push(("results", "Cinq ont un travail."));
    let record = place(organiser.post("/en/library/new", &whole).await.location());
    organiser.post(&record, &[("act", "publish")]).await;

    // Its page leads to the team's draft, with its address in the form.
    let page = amina.get(&record).await;
    let sources = format!("/en/proposals/{}/evidence", room.draft.proposal);
    let (_, href) = page.body.split_once(&format!("href=\"{sources}?source=")).unwrap();
    let (address, _) = href.split_once('"').unwrap();
    let form = amina.get(&format!("{sources}?source={address}")).await;
    let public = &room.site.lab.platform.config.public_url;
    assert!(
        form.body.contains(&format!("value=\"{public}{record}?version=1\"")),
        "{}",
        form.body
    );
    assert!(
        !room.site.anonymous().get(&record).await.body.contains("?source="),
        "nobody else is led there"
    );

    let home = room.site.lab.platform.config.public_url.clone();
    let nowhere = format!("{home}/fr/library/{}", uuid::Uuid::nil());
    let document = room.document.as_str();
    let wrong = [("document", document), ("claim", "It works"), ("url", &nowhere)];
    let refused = amina.post(&sources, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("This good practice is not in the library."),
        "{}",
        refused.body
    );
    let address = format!("{home}{}", record.replace("/en/", "/ar/"));
    let right = [("document", document), ("claim", "It works"), ("url", &address)];
    let added = amina.post(&sources, &right).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);

    for path in [sources.clone(), format!("/en/rooms/{}", room.draft.number)] {
        let page = amina.get(&path).await;
        assert!(
            page.body.contains(&format!("href=\"{record}?version=1\"")) && page.body.contains("good practice, version"),
            "{path}: {}",
            page.body
        );
    }
    let json = amina
        .get(&format!("/api/v1/proposals/{}/evidence", room.draft.proposal))
        .await;
    let json: Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!((&json[0]["practice"]["version"], json[0].get("url")), (&json!(1), None));
    let card = format!("{sources}/{}", json[0]["id"].as_str().unwrap());
    let form = amina.get(&card).await;
    let seen = hidden(&form.body, "seen");
    let own = format!("{record}?version=1");
    assert!(form.body.contains(&format!("value=\"{own}\"")), "{}", form.body);
    let saved = amina
        .post(
            &card,
            &[("act", "save"), ("seen", &seen), ("claim", "It worked"), ("url", &own)],
        )
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    room.site.end().await;
}
