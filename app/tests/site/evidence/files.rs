//! Files as sources without scripts, how they are given out, and what is none.

use super::kit::{Sources, seen_in, shows};
use crate::kit::Answer;
use axum::body::Body;
use axum::http::{Method, StatusCode};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use serde_json::{Value, json};
use server::proposals::entity::proposal;
use server::proposals::submissions;
use server::rooms::service;
use shared::evidence::source::LARGEST_FILE;
use shared::proposals::ProposalState;

const TABLE: &[u8] = b"year,rent\n2016,400\n2026,800\n";
const NAMED: (&str, &str) = ("../../Rents 2026.csv", "application/x-msdownload");

/// A PDF of one page that says who made it.
const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj \
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj 4 0 obj<</Author(Amina B.)>>endobj trailer<</Root 1 0 R/Info 4 0 R>>";

impl Sources {
    async fn send(&mut self, fields: &[(&str, &str)], named: (&str, &str), file: &[u8]) -> Answer {
        let (page, document) = (self.page.clone(), self.room.document.clone());
        let fields = [&[("document", document.as_str())], fields].concat();
        self.room.amina.upload_as("file", &page, &fields, named, file).await
    }

    /// What the API says of the card with this claim.
    async fn of(&self, claim: &str) -> Value {
        let all = self.json(&mut self.room.amina.clone()).await;
        let card = all.as_array().unwrap().iter().find(|card| card["claim"] == claim);
        card.unwrap_or_else(|| panic!("{claim}: {all}")).clone()
    }
}

/// The id of the file that a form has kept.
#[track_caller]
fn kept_in(form: &Answer) -> String {
    let (_, rest) = form.body.split_once("name=\"kept\"").expect(&form.body);
    let (_, rest) = rest.split_once("value=\"").expect("a value");
    rest.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_file_is_named_replaced_and_removed_without_scripts() {
    let mut sources = Sources::start().await;
    let page = sources.page.clone();
    let form = sources.room.amina.get(&page).await;
    shows(
        &form,
        &["multipart/form-data", "type=\"file\"", "Or a file as the source"],
    );
    // Without a claim: it is asked for, and the file need not be chosen again.
    let refused = sources.send(&[("title", "Our <i>count</i>")], NAMED, TABLE).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    shows(
        &refused,
        &[
            "What you claim: Please fill this in.",
            "Use this file: ",
            "Rents 2026.csv",
            "Our &lt;i&gt;count&lt;/i&gt;",
        ],
    );
    let kept = kept_in(&refused);
    let fields = [
        ("claim", "Rents have doubled"),
        ("passage", "too dear"),
        ("kept", &kept),
    ];
    let added = sources.send(&fields, ("", ""), b"").await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert!(added.location().ends_with("?done=evidence-added"));
    let card = sources.of("Rents have doubled").await;
    assert_eq!(
        (&card["file"]["name"], &card["file"]["kind"], &card["file"]["size"]),
        (&json!("Rents 2026.csv"), &json!("csv"), &json!(TABLE.len()))
    );
    assert_eq!(card.get("url"), None);
    let address = format!("/sources/{kept}");
    assert_eq!(card["file"]["url"], address);
    let (number, id) = (
        sources.room.draft.number.clone(),
        card["id"].as_str().unwrap().to_owned(),
    );
    for path in [
        page.clone(),
        format!("/en/rooms/{number}/evidence"),
        format!("{page}/{id}"),
    ] {
        let seen = sources.room.amina.get(&path).await;
        shows(
            &seen,
            &[&format!("href=\"{address}\""), "Rents 2026.csv", "<bdi>CSV</bdi> · "],
        );
    }
    // A link and a file at once are one too many; nothing is lost.
    let both = [("claim", "Two of them"), ("url", "https://example.org/rents")];
    let refused = sources.send(&both, ("b.txt", "x"), b"Other words").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    shows(
        &refused,
        &["not both", "Two of them", "https://example.org/rents", "b.txt"],
    );
    // Another file takes its place on the card's own page.
    let one = format!("{page}/{id}");
    let form = sources.room.basil.get(&one).await;
    shows(&form, &["Use this file: ", "checked"]);
    let (seen, own) = (seen_in(&form), kept_in(&form));
    let fields = [
        ("act", "save"),
        ("seen", seen.as_str()),
        ("claim", "Rents, as PDF"),
        ("kept", &own),
    ];
    let changed = sources
        .room
        .basil
        .upload_as("file", &one, &fields, ("x", "y"), PDF)
        .await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    let card = sources.of("Rents, as PDF").await;
    assert_eq!(
        (&card["file"]["name"], &card["file"]["kind"]),
        (&json!("x.pdf"), &json!("pdf"))
    );
    assert_eq!(sources.room.amina.get(&address).await.status, StatusCode::NOT_FOUND);
    let given = sources.room.amina.get(card["file"]["url"].as_str().unwrap()).await;
    assert_eq!(given.header("content-type"), "application/pdf");
    assert!(
        given.body.starts_with("%PDF-") && !given.body.contains("Amina"),
        "{}",
        given.body
    );
    // And a link in the place of the file.
    let seen = seen_in(&sources.room.amina.get(&one).await);
    let fields = [
        ("act", "save"),
        ("seen", seen.as_str()),
        ("claim", "A link"),
        ("url", "https://example.org/a"),
    ];
    let changed = sources.room.amina.upload_as("file", &one, &fields, ("", ""), b"").await;
    assert_eq!(changed.status, StatusCode::SEE_OTHER, "{}", changed.body);
    assert_eq!(sources.of("A link").await["url"], "https://example.org/a");
    sources.room.site.end().await;
}

#[tokio::test]
async fn a_file_is_saved_and_wants_the_session_each_time() {
    let mut sources = Sources::start().await;
    let added = sources.send(&[("claim", "Rents have doubled")], NAMED, TABLE).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let address = sources.of("Rents have doubled").await["file"]["url"]
        .as_str()
        .unwrap()
        .to_owned();
    let seen = sources.room.mentor.get(&address).await;
    assert_eq!(seen.body.as_bytes(), TABLE);
    for (name, value) in [
        ("content-type", "text/csv; charset=utf-8"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "private, no-cache"),
        (
            "content-security-policy",
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
    let saved = seen.header("content-disposition").to_owned();
    assert!(
        saved.starts_with("attachment; filename=\"source-") && saved.ends_with(".csv\""),
        "{saved}"
    );
    assert!(!saved.contains("Rents"), "{saved}");
    let tag = seen.header("etag").to_owned();
    let mut nobody = sources.room.site.anonymous();
    let known = nobody
        .send(Method::GET, &address, &[("if-none-match", &tag)], Body::empty())
        .await;
    assert_eq!(known.status, StatusCode::NOT_FOUND, "who knows the hash learns nothing");
    let mut stranger = sources.room.site.person("stranger").await;
    assert_eq!(stranger.get(&address).await.status, StatusCode::NOT_FOUND);
    let page = sources.page.clone();
    for (who, status) in [
        (&mut stranger, StatusCode::NOT_FOUND),
        (&mut sources.room.mentor, StatusCode::FORBIDDEN),
    ] {
        let sent = who.upload_as("file", &page, &[("claim", "Mine")], NAMED, b"Mine").await;
        assert_eq!(sent.status, status);
        let api = page.replace("/en/", "/api/v1/").replace("/evidence", "/sources");
        assert_eq!(who.upload_as("file", &api, &[], NAMED, b"Mine").await.status, status);
    }
    let mut copy = sources.room.basil.clone();
    sources.room.basil.post("/en/log-out", &[]).await;
    assert_eq!(
        copy.get(&address).await.status,
        StatusCode::NOT_FOUND,
        "after the log-out"
    );
    for path in [
        "/sources/x",
        "/sources/01890000-0000-7000-8000-00000000abcd",
        "/sources/..%2f..%2fetc%2fpasswd",
    ] {
        assert_eq!(
            sources.room.amina.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    // Readers get it with the text, once that is public.
    let (platform, proposal) = (sources.room.site.lab.platform.clone(), sources.room.draft.proposal);
    let amina = sources.room.site.account_of(&mut sources.room.amina).await;
    let amina = sources.room.site.lab.viewer(amina).await;
    let documents = service::texts(platform.db.read(), proposal).await.unwrap();
    service::save_form(&platform, &amina, documents[1].document, 0, "Build more.")
        .await
        .unwrap();
    submissions::submit(&platform, &amina, proposal).await.unwrap();
    assert_eq!(nobody.get(&address).await.status, StatusCode::NOT_FOUND);
    // A form that was open keeps its words.
    let late = sources.send(&[("claim", "Too late")], NAMED, b"Late words").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    shows(&late, &["Too late"]);
    let select =
        proposal::Entity::update_many().col_expr(proposal::Column::State, Expr::value(ProposalState::Selected));
    select.exec(&platform.db.writer()).await.unwrap();
    assert_eq!(nobody.get(&address).await.status, StatusCode::OK);
    let text = nobody.get(&format!("/en/proposals/{proposal}/text")).await;
    shows(
        &text,
        &[&format!("href=\"{address}\""), "Rents 2026.csv", "<bdi>CSV</bdi> · "],
    );
    sources.room.site.end().await;
}

#[tokio::test]
async fn what_is_no_source_is_refused_and_nothing_typed_is_lost() {
    let mut sources = Sources::start().await;
    let large = vec![b'a'; LARGEST_FILE + 1];
    let active = String::from_utf8_lossy(PDF).replace(
        "/Pages 2 0 R",
        "/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
    );
    let locked = String::from_utf8_lossy(PDF).replace("/Info 4 0 R", "/Encrypt 4 0 R");
    for (named, file, words) in [
        (
            ("a.pdf", "application/pdf"),
            &b"<svg onload=alert(1)>"[..],
            "cannot be a source",
        ),
        (
            ("a.svg", "image/svg+xml"),
            b"<svg onload=alert(1)>",
            "cannot be a source",
        ),
        (("a.zip", "application/zip"), b"PK\x03\x04\x00", "cannot be a source"),
        (
            ("a.csv", "text/csv"),
            b"a,b\n1,=cmd|' /C calc'!A0\n",
            "can do something by itself",
        ),
        (
            ("a.pdf", "application/pdf"),
            active.as_bytes(),
            "can do something by itself",
        ),
        (
            ("a.pdf", "application/pdf"),
            locked.as_bytes(),
            "locked with a password",
        ),
        (("a.txt", "text/plain"), &large, "at most 5 MB"),
    ] {
        let refused = sources
            .send(&[("claim", "Rents have doubled"), ("title", "Kept")], named, file)
            .await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{named:?}");
        shows(&refused, &[words, "Rents have doubled", "Kept", "href=\"#file\""]);
        assert!(
            !refused.body.contains("onload") && !refused.body.contains("href=\"#url\""),
            "{}",
            refused.body
        );
        let api = format!("/api/v1/proposals/{}/sources", sources.room.draft.proposal);
        let refused = sources.room.amina.upload_as("file", &api, &[], named, file).await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{named:?}: {}",
            refused.body
        );
    }
    assert_eq!(sources.json(&mut sources.room.amina.clone()).await, json!([]));
    // By the API: first the file, then the card.
    let api = format!("/api/v1/proposals/{}/sources", sources.room.draft.proposal);
    let kept = sources.room.amina.upload_as("file", &api, &[], NAMED, TABLE).await;
    assert_eq!(kept.status, StatusCode::CREATED, "{}", kept.body);
    let kept: Value = serde_json::from_str(&kept.body).unwrap();
    let cards = api.replace("/sources", "/evidence");
    let body = json!({ "document": sources.room.document, "claim": "By the API", "file": kept["id"] });
    let added = sources.room.amina.json(Method::POST, &cards, &body).await;
    assert_eq!(added.status, StatusCode::CREATED, "{}", added.body);
    assert_eq!(sources.of("By the API").await["file"], kept);
    let both =
        json!({ "document": sources.room.document, "claim": "Both", "file": kept["id"], "url": "https://example.org" });
    let refused = sources.room.amina.json(Method::POST, &cards, &both).await;
    assert!(refused.body.contains("one-source"), "{}", refused.body);
    sources.room.site.end().await;
}
