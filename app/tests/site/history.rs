//! The history of a draft, as a browser without scripts has it.

use crate::kit::{Browser, Site};
use axum::http::StatusCode;
use server::rooms::service;
use server::testing::drafts::{Draft, make_draft};
use shared::time::Timestamp;

const HOSTILE: &str = "Rooms are <script>alert(1)</script> too dear.";

struct Room {
    site: Site,
    draft: Draft,
    amina: Browser,
    mentor: Browser,
    /// The address of the first section's history.
    base: String,
}

impl Room {
    /// Two versions of the first section: amina's and, an hour later, basil's.
    async fn start() -> Self {
        let site = Site::start().await;
        let platform = site.lab.platform.clone();
        let draft = make_draft(&platform).await;
        let [mut amina, mut basil, mentor] = site.team_of(&draft).await;
        let room = format!("/en/rooms/{}", draft.number);
        let page = amina.get(&room).await;
        let link = format!("/en/proposals/{}/history", draft.proposal);
        assert!(page.body.contains(&link), "the room leads to the history");
        let document = service::texts(platform.db.read(), draft.proposal).await.unwrap()[0].document;
        let id = document.to_string();
        for (browser, version, text) in [
            (&mut amina, "0", HOSTILE.to_owned()),
            (&mut basil, "1", HOSTILE.replace("too dear", "cheap")),
        ] {
            let sent = [("document", id.as_str()), ("version", version), ("text", &text)];
            assert_eq!(browser.post(&room, &sent).await.status, StatusCode::SEE_OTHER);
            platform.clock.advance(Timestamp::MINUTE);
        }
        let base = format!("{link}/{document}");
        Self {
            site,
            draft,
            amina,
            mentor,
            base,
        }
    }

    /// A page as amina sees it.
    async fn page(&mut self, rest: &str) -> String {
        let answer = self.amina.get(&format!("{}{rest}", self.base)).await;
        assert_eq!(answer.status, StatusCode::OK, "{rest}: {}", answer.body);
        assert!(!answer.body.contains("<script>alert"), "{rest}: {}", answer.body);
        app::locale::plain(&answer.body)
    }
}

#[tokio::test]
async fn versions_are_read_compared_named_and_brought_back_without_scripts() {
    let mut room = Room::start().await;
    let list = format!("/en/proposals/{}/history", room.draft.proposal);
    let page = app::locale::plain(&room.amina.get(&list).await.body);
    assert!(page.contains(&room.base) && page.contains("2 changes"), "{page}");
    let page = room.page("").await;
    assert!(
        page.contains("text?version=1") && page.contains("text?version=2"),
        "{page}"
    );
    let page = room.page("/text?version=1").await;
    assert!(page.contains("Version 1") && page.contains("too dear"), "{page}");
    let page = room.page("/text?version=2&view=authors").await;
    assert!(
        page.contains("<bdi>amina</bdi>") && page.contains(">basil: </bdi>"),
        "who wrote what is said in words: {page}"
    );
    for path in [
        "/text?version=2&view=changes&since=1",
        "/compare?from=1&to=2",
        "/compare?from=2&to=1",
    ] {
        let page = room.page(path).await;
        assert!(
            page.contains("too dear</del>") && page.contains("cheap</ins>"),
            "{path}: {page}"
        );
        assert!(page.contains("Taken out: ") && page.contains("Added: "), "{path}");
    }
    assert!(room.page("/compare?from=2&to=2").await.contains("are the same"));

    let text = format!("{}/text", room.base);
    let refused = room
        .amina
        .post(&text, &[("version", "1"), ("act", "name"), ("name", " ")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let name = [("version", "1"), ("act", "name"), ("name", "Before <b>the talk")];
    assert_eq!(room.amina.post(&text, &name).await.status, StatusCode::SEE_OTHER);
    assert!(room.page("").await.contains("Before &lt;b&gt;the talk"));

    let page = room.page("/text?version=1").await;
    assert!(page.contains("/restore?version=1"), "{page}");
    assert!(room.page("/restore?version=1").await.contains("stays in the history"));
    // After a pause, so that it stands apart.
    room.site.lab.platform.clock.advance(20 * Timestamp::MINUTE);
    let restore = format!("{}/restore", room.base);
    let done = room.amina.post(&restore, &[("version", "1")]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let page = room.page("?done=version-restored").await;
    assert!(
        page.contains("text?version=3") && page.contains("text?version=2"),
        "nothing is lost: {page}"
    );
    let again = room.amina.post(&restore, &[("version", "1")]).await;
    assert!(again.location().contains("done=version-same"));
    let unname = [("version", "1"), ("act", "unname")];
    assert_eq!(room.amina.post(&text, &unname).await.status, StatusCode::SEE_OTHER);
    assert!(!room.page("").await.contains("the talk"));
    room.site.end().await;
}

#[tokio::test]
async fn one_goes_through_all_versions_by_a_slider_that_says_where_it_stands() {
    let mut room = Room::start().await;
    let page = room.page("/text?version=1&view=authors").await;
    for part in [
        "Go through all versions",
        "Show this place",
        "type=\"range\"",
        "max=\"2\"",
        "value=\"1\"",
        "name=\"view\" value=\"authors\"",
        "replay.js",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let spot = |page: &str| {
        let (_, rest) = page.split_once("<output").unwrap();
        rest.split_once("</output>").unwrap().0.to_owned()
    };
    assert!(spot(&page).contains("Version 1 of 2. Made on"), "{page}");
    assert!(spot(&page).contains("by amina."), "{page}");
    let newest = room.page("/text?version=2").await;
    assert!(spot(&newest).contains("by basil."), "{newest}");
    let empty = room.page("/text?version=0").await;
    assert!(spot(&empty).contains("Before the first word."), "{empty}");
    // What the script exchanges is on every page of a version, in the same order.
    for page in [&page, &newest, &empty] {
        assert_eq!(page.matches("data-replayed").count(), 3, "{page}");
    }
    // Only a version has the script.
    assert!(!room.page("").await.contains("replay.js"));
    assert!(!room.page("/compare?from=0&to=2").await.contains("replay.js"));
    room.site.end().await;
}

#[tokio::test]
async fn any_version_can_be_kept_as_a_file() {
    let mut room = Room::start().await;
    for (query, kind, words) in [
        ("version=1&as=markdown", "text/markdown", "## Problem"),
        ("version=1&as=html", "text/html", "<h2 dir=\"auto\">Problem</h2>"),
    ] {
        let file = room.amina.get(&format!("{}/export?{query}", room.base)).await;
        let header = |name: &str| file.headers[name].to_str().unwrap().to_owned();
        assert!(header("content-type").starts_with(kind));
        assert!(header("content-disposition").starts_with("attachment"));
        assert!(header("content-security-policy").contains("sandbox"));
        assert!(
            file.body.contains(words) && file.body.contains("too dear"),
            "{}",
            file.body
        );
        assert!(file.body.contains("Written by amina"), "{}", file.body);
        assert!(!file.body.contains("basil"), "only who wrote in this version");
    }
    let html = room.amina.get(&format!("{}/export?as=html", room.base)).await.body;
    assert!(!html.contains("<script>alert") && html.contains("cheap"), "{html}");
    let strange = room.amina.get(&format!("{}/export?as=exe", room.base)).await;
    assert_eq!(strange.status, StatusCode::NOT_FOUND);
    room.site.end().await;
}

#[tokio::test]
async fn a_history_is_closed_to_others_and_changed_by_the_team_alone() {
    let mut room = Room::start().await;
    let mut stranger = room.site.person("stranger").await;
    let other = make_draft(&room.site.lab.platform).await;
    let list = format!("/en/proposals/{}/history", room.draft.proposal);
    for rest in ["", "/text", "/compare", "/restore?version=1", "/export"] {
        let path = format!("{}{rest}", room.base);
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(
            room.site.anonymous().get(&path).await.status,
            StatusCode::SEE_OTHER,
            "{path}"
        );
        let foreign = path.replace(&room.draft.proposal.to_string(), &other.proposal.to_string());
        assert_eq!(
            room.amina.get(&foreign).await.status,
            StatusCode::NOT_FOUND,
            "{foreign}"
        );
        let status = room.mentor.get(&path).await.status;
        let expected = if rest.starts_with("/restore") {
            StatusCode::FORBIDDEN
        } else {
            StatusCode::OK
        };
        assert_eq!(status, expected, "{path}");
    }
    assert_eq!(stranger.get(&list).await.status, StatusCode::NOT_FOUND);
    let page = room.mentor.get(&format!("{}/text?version=1", room.base)).await.body;
    assert!(!page.contains("/restore") && !page.contains("name=\"act\""), "{page}");
    for (act, fields) in [
        ("text", vec![("version", "1"), ("act", "name"), ("name", "Mine")]),
        ("restore", vec![("version", "1")]),
    ] {
        let path = format!("{}/{act}", room.base);
        assert_eq!(room.mentor.post(&path, &fields).await.status, StatusCode::FORBIDDEN);
        assert_eq!(stranger.post(&path, &fields).await.status, StatusCode::NOT_FOUND);
    }
    for wrong in [
        "text?version=3",
        "text?version=x",
        "text?version=-1",
        "compare?from=0&to=9",
        "?before=x",
    ] {
        let path = format!("{}/{wrong}", room.base).replace("/?", "?");
        assert_eq!(room.amina.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    room.site.end().await;
}
