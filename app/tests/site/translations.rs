//! Translations and word lists, as a browser without scripts has them, and as JSON.

use crate::kit::{Site, hidden};
use axum::http::{Method, StatusCode};
use serde_json::json;
use server::testing::drafts::make_draft;
use shared::permissions::{Role, Scope};

/// A page without the marks that keep names of other scripts apart.
fn plain(page: &str) -> String {
    page.replace(['\u{2068}', '\u{2069}'], "")
}

#[tokio::test]
async fn a_text_is_translated_paragraph_by_paragraph_without_scripts() {
    let site = Site::start().await;
    let draft = make_draft(&site.lab.platform).await;
    let [mut amina, mut basil, mut mentor] = site.team_of(&draft).await;
    let room = format!("/en/rooms/{}", draft.number);
    let all = format!("{room}/languages");
    let page = plain(&amina.get(&room).await.body);
    assert!(page.contains(&all), "the room leads there");
    let source = hidden(&page, "document");
    let text = "Rents went up by a third.\n\nWe ask the <town> for rooms.";
    let fields = [("document", source.as_str()), ("version", "0"), ("text", text)];
    assert_eq!(amina.post(&room, &fields).await.status, StatusCode::SEE_OTHER);

    let list = plain(&amina.get(&all).await.body);
    assert!(
        list.contains("Only one language so far") && !list.contains(r#"<option value="en""#),
        "{list}"
    );
    assert_eq!(
        amina.post(&all, &[("language", "xx")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(
        mentor.post(&all, &[("language", "fr")]).await.status,
        StatusCode::FORBIDDEN
    );
    let begun = amina.post(&all, &[("language", "fr")]).await;
    let french = format!("{all}/fr");
    assert_eq!(
        begun.location().split('?').next(),
        Some(french.as_str()),
        "{}",
        begun.body
    );
    let page = plain(&basil.get(&french).await.body);
    assert!(
        page.contains("the text in English") && page.contains("Not translated") && page.contains("&lt;town&gt;"),
        "{page}"
    );
    assert!(!page.contains("Translated</button>"), "there is nothing to check yet");

    let document = hidden(&page, "document");
    let fields = [
        ("document", document.as_str()),
        ("version", "0"),
        ("text", "Les loyers ont augmenté.\n\nNous demandons."),
    ];
    assert_eq!(basil.post(&french, &fields).await.status, StatusCode::SEE_OTHER);
    let page = plain(&basil.get(&french).await.body);
    assert!(
        page.contains("Translated</button>") && page.contains("All 2 are translated"),
        "{page}"
    );
    let paragraph = hidden(&page, "paragraph");
    let checks = format!("{french}/checks");
    let check = [
        ("document", document.as_str()),
        ("paragraph", paragraph.as_str()),
        ("act", "check"),
    ];
    assert_eq!(mentor.post(&checks, &check).await.status, StatusCode::FORBIDDEN);
    assert_eq!(basil.post(&checks, &check).await.status, StatusCode::SEE_OTHER);
    let rest = [("document", document.as_str()), ("act", "check-all")];
    assert_eq!(basil.post(&checks, &rest).await.status, StatusCode::SEE_OTHER);
    assert!(amina.get(&french).await.body.contains("Look at it again"));

    let fields = [
        ("document", source.as_str()),
        ("version", "1"),
        ("text", "Rents went up by half.\n\nWe ask the <town> for rooms."),
    ];
    assert_eq!(amina.post(&room, &fields).await.status, StatusCode::SEE_OTHER);
    let page = plain(&mentor.get(&french).await.body);
    assert!(
        page.contains("Changed since") && page.contains("<ins>") && page.contains("1 paragraph has changed since"),
        "{page}"
    );
    let part = plain(&basil.get(&format!("{room}/translations/{document}")).await.body);
    assert!(part.contains("Changed since") && !part.contains("<html"), "{part}");
    let gone = basil.post(&checks, &check).await;
    assert_eq!(
        gone.status,
        StatusCode::CONFLICT,
        "the paragraph says something else by now"
    );

    // What is said of words of the translation stands on its page, and not in the room of the source.
    let talks = format!("/en/proposals/{}/comments", draft.proposal);
    let said = [
        ("document", document.as_str()),
        ("passage", "loyers"),
        ("text", "Which rents?"),
    ];
    assert_eq!(mentor.post(&talks, &said).await.status, StatusCode::SEE_OTHER);
    assert!(amina.get(&french).await.body.contains("Which rents?"));
    assert!(!amina.get(&room).await.body.contains("Which rents?"));
    let part = format!("{room}/comments");
    assert!(!amina.get(&part).await.body.contains("Which rents?"));
    assert!(
        amina
            .get(&format!("{part}?language=fr"))
            .await
            .body
            .contains("Which rents?")
    );

    let mut stranger = site.person("stranger").await;
    for path in [&all, &french] {
        assert_eq!(stranger.get(path).await.status, StatusCode::NOT_FOUND);
    }
    site.end().await;
}

#[tokio::test]
async fn the_word_list_is_written_by_organisers_and_stands_beside_translations() {
    let site = Site::start().await;
    let draft = make_draft(&site.lab.platform).await;
    let [mut amina, ..] = site.team_of(&draft).await;
    let mut olga = site.person("olga").await;
    let account = site.account_of(&mut olga).await;
    site.lab
        .grant(account, Role::Organiser, Scope::Process(draft.process))
        .await;
    let edition = server::processes::service::list(&site.lab.platform, None, 9)
        .await
        .unwrap()
        .pop()
        .unwrap();
    let list = format!("/en/processes/{}/wordlist", edition.process.slug);
    assert!(site.anonymous().get(&list).await.body.contains("No words yet"));
    let one = olga.post(&list, &[("term-en", "town council")]).await;
    assert_eq!(one.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(one.body.contains("town council"), "what was typed is kept");
    let words = [("term-en", "town council"), ("term-fr", "conseil municipal")];
    assert_eq!(amina.post(&list, &words).await.status, StatusCode::FORBIDDEN);
    assert_eq!(olga.post(&list, &words).await.status, StatusCode::SEE_OTHER);
    assert!(site.anonymous().get(&list).await.body.contains("conseil municipal"));
    let page = olga.get(&list).await.body;
    let entry = page
        .split(&format!("{list}/"))
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let words = [("term-en", "town council"), ("term-de", "Stadtrat")];
    assert_eq!(
        olga.post(&format!("{list}/{entry}"), &words).await.status,
        StatusCode::SEE_OTHER
    );
    let api = format!("/api/v1/processes/{}/wordlist", edition.process.slug);
    let told = site.anonymous().json(Method::GET, &api, &json!(null)).await;
    assert!(
        told.body.contains("Stadtrat") && !told.body.contains("conseil"),
        "{}",
        told.body
    );
    assert_eq!(
        olga.post(&format!("{list}/{entry}/remove"), &[]).await.status,
        StatusCode::SEE_OTHER
    );
    assert_eq!(olga.get(&format!("{list}/{entry}")).await.status, StatusCode::NOT_FOUND);
    site.end().await;
}
