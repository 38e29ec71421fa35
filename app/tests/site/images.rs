//! Pictures without scripts, the files that are given out, and what is no picture.

use crate::comments::Room;
use crate::kit::{Answer, Browser};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use sea_orm::EntityTrait;
use sea_orm::sea_query::Expr;
use server::proposals::entity::proposal;
use server::proposals::submissions;
use server::rooms::service;
use shared::images::{LARGEST_UPLOAD, MOST_IMAGES};
use shared::proposals::ProposalState;

/// A red pixel.
const PNG: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90\x77\x53\
    \xde\x00\x00\x00\x0c\x49\x44\x41\x54\x78\x9c\x63\xf8\xcf\xc0\x00\x00\x03\x01\x01\x00\xc9\xfe\x92\xef\x00\x00\x00\x00\x49\x45\x4e\
    \x44\xae\x42\x60\x82";
const NAMED: (&str, &str) = ("../../../etc/cron.d/x.png", "image/png");

struct Pictures {
    room: Room,
    /// The form.
    page: String,
}

impl Pictures {
    async fn start() -> Self {
        let room = Room::start().await;
        let page = format!("/en/rooms/{}/images", room.draft.number);
        Self { room, page }
    }

    async fn add(&mut self, shows: &str, named: (&str, &str), file: &[u8]) -> Answer {
        let (page, document) = (self.page.clone(), self.room.document.clone());
        let fields = [("document", document.as_str()), ("description", shows)];
        self.room.amina.upload(&page, &fields, named, file).await
    }

    async fn text(&self) -> String {
        let platform = &self.room.site.lab.platform;
        let texts = service::texts(platform.db.read(), self.room.draft.proposal)
            .await
            .unwrap();
        texts[0].text.clone()
    }

    /// The address of the last picture in the text.
    async fn address(&self) -> String {
        let text = self.text().await;
        let start = text.rfind("/images/").unwrap();
        text[start..].split(['#', ')']).next().unwrap().to_owned()
    }
}

#[tokio::test]
async fn a_picture_is_added_without_scripts() {
    let mut pictures = Pictures::start().await;
    let (page, document) = (pictures.page.clone(), pictures.room.document.clone());
    let room = pictures
        .room
        .amina
        .get(&format!("/en/rooms/{}", pictures.room.draft.number))
        .await;
    let way = format!("{page}?document={document}");
    assert!(room.body.contains(&way), "{}", room.body);
    let form = pictures.room.amina.get(&way).await;
    assert_eq!(form.status, StatusCode::OK);
    for part in [
        "multipart/form-data",
        "type=\"file\"",
        &format!("value=\"{document}\" selected"),
        "What does the picture show?",
    ] {
        assert!(form.body.contains(part), "{part}: {}", form.body);
    }
    // Without words: they are asked for, and the section is still chosen.
    let refused = pictures.add(" ", NAMED, PNG).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused
            .body
            .contains("What does the picture show?: Please fill this in.")
            && refused.body.contains("selected"),
        "{}",
        refused.body
    );
    let refused = pictures.add("A bus & a [stop]", NAMED, b"").await;
    assert!(
        refused.body.contains("A bus &amp; a [stop]") && refused.body.contains("Picture: Please fill this in."),
        "{}",
        refused.body
    );
    let added = pictures.add("A bus & a [stop]", NAMED, PNG).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    assert!(added.location().ends_with("?done=image-added"));
    let text = pictures.text().await;
    assert!(
        text.starts_with("Rooms are too dear.\n\n![A bus \\& a \\[stop\\]](/images/") && text.ends_with("#1x1)\n"),
        "{text}"
    );
    // Its readers see it with its words and its size.
    let number = pictures.room.draft.number.clone();
    let seen = pictures
        .room
        .amina
        .post(
            &format!("/en/rooms/{number}/preview"),
            &[("document", &document), ("text", &text)],
        )
        .await;
    assert!(
        seen.body.contains("alt=\"A bus &amp; a [stop]\"") && seen.body.contains("width=\"1\""),
        "{}",
        seen.body
    );
    // Everybody in the room may ask for it; nobody else.
    let address = pictures.address().await;
    for browser in [
        &mut pictures.room.amina,
        &mut pictures.room.basil,
        &mut pictures.room.mentor,
    ] {
        assert_eq!(browser.get(&address).await.status, StatusCode::OK);
    }
    for (who, status) in [
        (&mut pictures.room.mentor, StatusCode::FORBIDDEN),
        (&mut pictures.room.site.person("stranger").await, StatusCode::NOT_FOUND),
    ] {
        assert_eq!(who.get(&way).await.status, status);
        let sent = who
            .upload(&page, &[("document", &document), ("description", "Mine")], NAMED, PNG)
            .await;
        assert_eq!(sent.status, status);
    }
    pictures.room.site.end().await;
}

#[tokio::test]
async fn a_picture_of_a_draft_wants_the_session_each_time() {
    let mut pictures = Pictures::start().await;
    pictures.add("A bus", NAMED, PNG).await;
    let (address, platform) = (pictures.address().await, pictures.room.site.lab.platform.clone());
    let seen = pictures.room.amina.get(&address).await;
    for (name, value) in [
        ("content-type", "image/png"),
        ("x-content-type-options", "nosniff"),
        ("content-disposition", "inline"),
        ("cache-control", "private, no-cache"),
        (
            "content-security-policy",
            "default-src 'none'; frame-ancestors 'none'; sandbox",
        ),
    ] {
        assert_eq!(seen.header(name), value, "{name}");
    }
    assert!(
        !seen.header("content-disposition").contains("etc"),
        "no name of a file is kept"
    );
    let tag = seen.header("etag").to_owned();
    let again = async |browser: &mut Browser| {
        browser
            .send(Method::GET, &address, &[("if-none-match", &tag)], Body::empty())
            .await
    };
    let known = again(&mut pictures.room.amina).await;
    assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let mut nobody = pictures.room.site.anonymous();
    assert_eq!(
        again(&mut nobody).await.status,
        StatusCode::NOT_FOUND,
        "who knows the hash learns nothing"
    );
    let mut copy = pictures.room.basil.clone();
    pictures.room.basil.post("/en/log-out", &[]).await;
    assert_eq!(
        copy.get(&address).await.status,
        StatusCode::NOT_FOUND,
        "the address works after the log-out"
    );
    for path in [
        "/images/x",
        "/images/01890000-0000-7000-8000-00000000abcd",
        "/images/..%2f..%2fetc%2fpasswd",
    ] {
        assert_eq!(
            pictures.room.amina.get(path).await.status,
            StatusCode::NOT_FOUND,
            "{path}"
        );
    }
    // Once the text is published, everybody may keep it.
    let amina = pictures.room.site.account_of(&mut pictures.room.amina).await;
    let amina = pictures.room.site.lab.viewer(amina).await;
    let documents = service::texts(platform.db.read(), pictures.room.draft.proposal)
        .await
        .unwrap();
    service::save_form(&platform, &amina, documents[1].document, 0, "Build more.")
        .await
        .unwrap();
    submissions::submit(&platform, &amina, pictures.room.draft.proposal)
        .await
        .unwrap();
    assert_eq!(nobody.get(&address).await.status, StatusCode::NOT_FOUND);
    let select =
        proposal::Entity::update_many().col_expr(proposal::Column::State, Expr::value(ProposalState::Selected));
    select.exec(&platform.db.writer()).await.unwrap();
    let public = nobody.get(&address).await;
    assert_eq!(
        (public.status, public.header("cache-control")),
        (StatusCode::OK, "public, max-age=31536000, immutable")
    );
    let page = nobody
        .get(&format!("/en/proposals/{}/text", pictures.room.draft.proposal))
        .await;
    assert!(
        page.body.contains(&format!("<img src=\"{address}\"")),
        "{} {}",
        page.status,
        page.body
    );
    pictures.room.site.end().await;
}

#[tokio::test]
async fn the_team_sees_all_its_pictures_and_takes_one_away() {
    let mut pictures = Pictures::start().await;
    pictures.add("A bus", NAMED, PNG).await;
    let (address, number) = (pictures.address().await, pictures.room.draft.number.clone());
    let list = format!("/en/proposals/{}/images", pictures.room.draft.proposal);
    assert!(
        pictures
            .room
            .mentor
            .get(&format!("/en/rooms/{number}"))
            .await
            .body
            .contains(&list)
    );
    let seen = pictures.room.mentor.get(&list).await;
    for part in [
        &format!("src=\"{address}\""),
        "alt=\"Picture 1\"",
        "It stands in: ",
        "Pictures: ",
    ] {
        assert!(seen.body.contains(part), "{part}: {}", seen.body);
    }
    assert!(!seen.body.contains("Remove it"), "a mentor takes nothing away");
    assert!(pictures.room.amina.get(&list).await.body.contains("Remove it"));
    let id = address.rsplit('/').next().unwrap().to_owned();
    assert_eq!(
        pictures.room.mentor.post(&list, &[("image", &id)]).await.status,
        StatusCode::FORBIDDEN
    );
    let gone = pictures.room.basil.post(&list, &[("image", &id)]).await;
    assert!(gone.location().ends_with("?done=image-removed"), "{}", gone.body);
    assert_eq!(pictures.room.amina.get(&address).await.status, StatusCode::NOT_FOUND);
    assert!(
        pictures
            .room
            .amina
            .get(&list)
            .await
            .body
            .contains("There is no picture here yet.")
    );
    pictures.room.site.end().await;
}

#[tokio::test]
async fn only_pictures_are_taken_whatever_they_are_called() {
    let mut pictures = Pictures::start().await;
    let before = pictures.text().await;
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"></svg>";
    let large = [PNG, &vec![0; LARGEST_UPLOAD]].concat();
    for (named, file, words) in [
        (("a.png", "image/png"), &svg[..], "This file is no picture"),
        (("a.svg", "image/svg+xml"), &svg[..], "This file is no picture"),
        (
            ("a.jpg", "image/jpeg"),
            b"<html><script>alert(1)</script>",
            "This file is no picture",
        ),
        (
            ("a.png;.php", "image/png"),
            b"<?php system('id');",
            "This file is no picture",
        ),
        (("large.png", "image/png"), &large[..], "This picture is too large"),
    ] {
        let refused = pictures.add("A bus", named, file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{named:?}");
        assert!(
            refused.body.contains(words) && !refused.body.contains("onload"),
            "{named:?}: {}",
            refused.body
        );
    }
    // The name and the kind that a browser tells are not looked at.
    let taken = pictures.add("A bus", ("..\\..\\x.svg", "image/svg+xml"), PNG).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.body);
    let address = pictures.address().await;
    assert_eq!(
        pictures.room.amina.get(&address).await.header("content-type"),
        "image/png"
    );
    assert!(pictures.text().await.starts_with(&before));
    // A body that breaks off, and one that is no form.
    let (page, document) = (pictures.page.clone(), pictures.room.document.clone());
    let kind = [
        ("sec-fetch-site", "same-origin"),
        ("content-type", "multipart/form-data; boundary=zq9x"),
    ];
    for body in [
        "--zq9x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"x\"\r\n\r\nabc",
        "--other",
        "",
    ] {
        let broken = pictures
            .room
            .amina
            .send(Method::POST, &page, &kind, Body::from(body))
            .await;
        assert!(broken.status.is_client_error(), "{body:?}: {}", broken.status);
    }
    let plain = pictures
        .room
        .amina
        .post(&page, &[("document", &document), ("description", "A bus")])
        .await;
    assert_eq!(plain.status, StatusCode::UNPROCESSABLE_ENTITY);
    // From a page of another host nothing is read.
    let foreign = [("sec-fetch-site", "cross-site"), kind[1]];
    assert_eq!(
        pictures
            .room
            .amina
            .send(Method::POST, &page, &foreign, Body::from("--zq9x--"))
            .await
            .status,
        StatusCode::FORBIDDEN
    );
    // No other page takes a file.
    let room = format!("/en/rooms/{}", pictures.room.draft.number);
    let sent = pictures
        .room
        .amina
        .upload(&room, &[("document", &document)], NAMED, PNG)
        .await;
    assert_eq!(sent.status, StatusCode::UNPROCESSABLE_ENTITY);
    pictures.room.site.end().await;
}

#[tokio::test]
async fn a_script_gets_the_form_as_a_part_and_what_to_put_into_the_text() {
    let mut pictures = Pictures::start().await;
    let (page, document) = (pictures.page.clone(), pictures.room.document.clone());
    let part = pictures.room.amina.get(&format!("{page}?as=part")).await;
    assert!(
        part.body.starts_with("<dialog") && part.body.contains("data-sending=\"Being sent: {percent}\""),
        "{}",
        part.body
    );
    let fields = [
        ("as", "part"),
        ("document", document.as_str()),
        ("description", "A bus"),
    ];
    let made = pictures.room.amina.upload(&page, &fields, NAMED, PNG).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made: serde_json::Value = serde_json::from_str(&made.body).unwrap();
    assert!(made["markdown"].as_str().unwrap().starts_with("![A bus](/images/"));
    assert_eq!(pictures.text().await, "Rooms are too dear.", "the editor puts it in");
    // Programs have a route of their own.
    let api = format!("/api/v1/proposals/{}/images", pictures.room.draft.proposal);
    let made = pictures.room.amina.upload(&api, &fields[2..], NAMED, PNG).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let refused = pictures.room.amina.upload(&api, &[], NAMED, b"x").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        refused.body,
        r#"{"error":"invalid","fields":{"description":["required"]}}"#
    );
    let refused = pictures.room.amina.upload(&api, &fields[2..], NAMED, b"x").await;
    assert_eq!(
        refused.body,
        r#"{"error":"invalid","fields":{"picture":["not-a-picture"]}}"#
    );
    assert_eq!(
        pictures
            .room
            .site
            .anonymous()
            .upload(&api, &fields[2..], NAMED, PNG)
            .await
            .status,
        StatusCode::UNAUTHORIZED
    );
    // The fortieth is the last.
    for _ in 2..MOST_IMAGES {
        assert_eq!(
            pictures.room.amina.upload(&page, &fields, NAMED, PNG).await.status,
            StatusCode::CREATED
        );
    }
    let full = pictures.room.amina.upload(&page, &fields, NAMED, PNG).await;
    assert_eq!(full.status, StatusCode::CONFLICT);
    assert!(full.body.contains("has 40 pictures already"), "{}", full.body);
    pictures.room.site.end().await;
}
