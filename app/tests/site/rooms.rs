//! The page of a room, as a browser without scripts has it.

use crate::kit::{Browser, Site, hidden};
use axum::http::StatusCode;
use server::testing::drafts::{Draft, make_draft};
use std::collections::BTreeMap;

/// A site with a draft that amina writes.
async fn room() -> (Site, Draft, Browser) {
    let site = Site::start().await;
    let draft = make_draft(&site.lab.platform).await;
    let amina = site.person("amina").await;
    let mut writer = amina.clone();
    let account = site.account_of(&mut writer).await;
    let platform = &site.lab.platform;
    draft.join(&platform.db.writer(), account, platform.clock.now()).await;
    (site, draft, amina)
}

/// The text of the first text field, as a browser reads it.
fn text(body: &str) -> String {
    let inner = body
        .split("<textarea")
        .nth(1)
        .and_then(|rest| rest.split_once('>'))
        .map(|(_, rest)| rest)
        .unwrap_or_default();
    let inner = inner.split("</textarea>").next().unwrap_or_default();
    let inner = inner.strip_prefix('\n').unwrap_or(inner);
    inner
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

#[tokio::test]
async fn the_editor_knows_how_each_language_counts_what_waits() {
    let (_site, draft, mut amina) = room().await;
    for (language, forms, usual) in [
        ("en", vec!["one", "other"], "{n} changes wait."),
        ("ro", vec!["few", "one", "other"], "{n} de modificări așteaptă."),
        ("ar", vec!["few", "many", "one", "other", "two"], "{n} تغيير ينتظر."),
    ] {
        let page = amina.get(&format!("/{language}/rooms/{}", draft.number)).await;
        let words = page
            .body
            .split("class=\"editor\"")
            .nth(1)
            .and_then(|rest| rest.split("data-words=\"").nth(1))
            .and_then(|rest| rest.split('"').next())
            .unwrap_or_default();
        let words: BTreeMap<String, String> = serde_json::from_str(&words.replace("&quot;", "\"")).unwrap();
        let found: Vec<_> = words
            .keys()
            .filter(|key| ["zero", "one", "two", "few", "many", "other"].contains(&key.as_str()))
            .collect();
        assert_eq!(found, forms, "{language}");
        assert_eq!(words["other"], usual, "{language}");
    }
}

#[tokio::test]
async fn a_section_is_written_without_scripts() {
    let (site, draft, mut amina) = room().await;
    let path = format!("/en/rooms/{}", draft.number);
    let page = amina.get(&path).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.body.contains("Say it in your own words."));
    let (document, version) = (hidden(&page.body, "document"), hidden(&page.body, "version"));
    assert_eq!((version.as_str(), text(&page.body).as_str()), ("0", ""));

    let hostile = "\n</textarea><script>alert(1)</script> & \"quotes\"\r\n\r\nمرحبا 🐦";
    let saved = amina
        .post(&path, &[("document", &document), ("version", "0"), ("text", hostile)])
        .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page = amina.get(saved.location()).await;
    assert!(page.body.contains("Your text is saved."));
    assert!(!page.body.contains("<script>alert"));
    assert_eq!(text(&page.body), hostile.replace("\r\n", "\n"));
    assert_eq!(hidden(&page.body, "version"), "1");

    // An old form that changes the same line is shown beside the newer text and not made live.
    let save = async |amina: &mut Browser, version: &str, text: &str| {
        amina
            .post(&path, &[("document", &document), ("version", version), ("text", text)])
            .await
    };
    let (newer, mine) = (hostile.replace("(1)", "(2)"), hostile.replace("(1)", "(3)"));
    assert_eq!(save(&mut amina, "1", &newer).await.status, StatusCode::SEE_OTHER);
    let stale = save(&mut amina, "1", &mine).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(!stale.body.contains("<script>alert"));
    assert_eq!(
        (text(&stale.body), hidden(&stale.body, "version")),
        (mine.replace("\r\n", "\n"), "2".to_owned())
    );
    assert_eq!(
        stale.body.matches("data-document=").count(),
        1,
        "only the other section is live"
    );
    assert_eq!(save(&mut amina, "2", &mine).await.status, StatusCode::SEE_OTHER);

    let long = "x".repeat(200_001);
    let refused = amina
        .post(&path, &[("document", &document), ("version", "3"), ("text", &long)])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(text(&refused.body), long, "what was typed is kept");
    site.end().await;
}

#[tokio::test]
async fn a_room_is_closed_to_others_and_its_sections_to_other_rooms() {
    let (site, draft, mut amina) = room().await;
    let other = make_draft(&site.lab.platform).await;
    let path = format!("/en/rooms/{}", draft.number);
    let page = amina.get(&path).await;
    let document = hidden(&page.body, "document");
    let mut basil = site.person("basil").await;
    assert_eq!(basil.get(&path).await.status, StatusCode::NOT_FOUND);
    let write = [("document", document.as_str()), ("version", "0"), ("text", "mine")];
    assert_eq!(basil.post(&path, &write).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        amina.get(&format!("/en/rooms/{}", other.number)).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        amina.post(&format!("/en/rooms/{}", other.number), &write).await.status,
        StatusCode::NOT_FOUND
    );
    for wrong in ["", "nothing", "0198c2f0-0000-7000-8000-000000000001"] {
        let answer = amina
            .post(&path, &[("document", wrong), ("version", "0"), ("text", "mine")])
            .await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    assert_eq!(site.anonymous().get(&path).await.status, StatusCode::SEE_OTHER);
    site.end().await;
}
