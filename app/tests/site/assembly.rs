//! A whole sitting by forms alone, and what nobody may see or do in it.

mod amendments;
mod bodies;
mod contests;
mod early;
mod forwarding;
mod large;
mod members;
mod minutes;
mod motions;
mod points;
mod preparation;
mod proxies;
mod recommendations;
mod resultless;
mod room;
mod speakers;

use crate::kit::{Answer, Browser, Site};
use axum::http::{Method, StatusCode};
use room::*;
use serde_json::{Value, json};
use shared::permissions::{Role, Scope};

#[tokio::test]
async fn a_sitting_is_held_by_forms_alone() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let mut receipts = Vec::new();
    for (at, stance) in ["yes", "yes", "yes", "no", "abstain"].into_iter().enumerate() {
        let answer = room.vote(at, &poll, stance).await;
        assert_eq!(
            (answer.status, answer.location()),
            (StatusCode::OK, ""),
            "a receipt stands in no address"
        );
        assert_eq!(answer.headers["cache-control"], "no-store");
        receipts.push(receipt_in(&answer.body));
    }
    room.act(&poll, "stop").await;
    room.act(&poll, "publish").await;
    let mut guest = room.site.anonymous();
    let page = guest.get(&format!("/en/assembly/polls/{poll}")).await.body;
    for words in ["Adopted.", "3 of 5", "seats filled: 5 of 5, needed: 3"] {
        let page = app::locale::plain(&page);
        assert!(page.contains(words), "{words} is not on {page}");
    }
    assert!(!page.contains("<script"), "a page to read ships no script");
    let list = guest.get(&format!("/en/assembly/polls/{poll}/ballots")).await.body;
    assert!(receipts.iter().all(|code| list.contains(code)));
    let motion = guest.get(&format!("/api/v1/motions/{}", room.motion)).await.body;
    assert!(motion.contains("\"adopted\""), "{motion}");

    let meeting = room.meeting.clone();
    goes_on(
        &room
            .chair
            .post(&format!("/en/assembly/meetings/{meeting}/state"), &[("act", "close")])
            .await,
    );
    room.publish_minutes("## All said").await;
    let minutes = guest.get(&format!("/en/assembly/meetings/{meeting}/minutes")).await;
    let page = app::locale::plain(&minutes.body);
    for words in [
        "All said",
        "amina",
        "Town hall",
        "Adopt it?",
        "Adopted. 3 yes, 1 no, 1 abstained.",
    ] {
        assert!(page.contains(words), "{words} is not in {page}");
    }
    for path in [
        "/en/assembly".to_owned(),
        format!("/ar/assembly/bodies/{}", room.body),
        format!("/el/assembly/bodies/{}/members", room.body),
    ] {
        assert_eq!(guest.get(&path).await.status, StatusCode::OK, "{path}");
    }
    room.site.end().await;
}

/// V4: while a secret vote runs, no page, no answer of the API and no bell changes by a cast, for the chair and for a guest.
#[tokio::test]
async fn a_running_vote_shows_nothing_anywhere() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let pages = [
        format!("/en/assembly/polls/{poll}"),
        format!("/en/assembly/polls/{poll}/ballots"),
        format!("/en/assembly/meetings/{}", room.meeting),
        format!("/en/assembly/meetings/{}/live", room.meeting),
        format!("/en/assembly/meetings/{}/manage", room.meeting),
        format!("/en/assembly/meetings/{}/minutes/edit", room.meeting),
        format!("/en/assembly/motions/{}", room.motion),
        format!("/en/assembly/bodies/{}", room.body),
        "/en/assembly".to_owned(),
        format!("/api/v1/polls/{poll}"),
        format!("/api/v1/polls/{poll}/file"),
        format!("/api/v1/meetings/{}", room.meeting),
        format!("/api/v1/motions/{}", room.motion),
    ];
    let nonce = |text: String| {
        let parts: Vec<_> = text.split("nonce=\"").collect();
        parts
            .iter()
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { &part[32..] })
            .collect::<String>()
    };
    let mut seen = Vec::new();
    for path in &pages {
        seen.push((
            nonce(room.chair.get(path).await.body),
            nonce(room.site.anonymous().get(path).await.body),
        ));
    }
    let meeting = room.meeting.parse().unwrap();
    let bell = room.site.lab.platform.bells.listen(meeting);
    for at in 0..5 {
        assert_eq!(room.vote(at, &poll, "no").await.status, StatusCode::OK);
    }
    assert!(!bell.has_changed().unwrap(), "a cast rings the bell");
    for (path, (chair, guest)) in pages.iter().zip(seen) {
        // The number of a request on an error page is always another.
        if room.chair.get(path).await.status == StatusCode::OK {
            assert_eq!(
                nonce(room.chair.get(path).await.body),
                chair,
                "{path} changed for the chair"
            );
        }
        if room.site.anonymous().get(path).await.status == StatusCode::OK {
            assert_eq!(
                nonce(room.site.anonymous().get(path).await.body),
                guest,
                "{path} changed for a guest"
            );
        }
    }
    let after: Value = serde_json::from_str(&room.chair.get(&format!("/api/v1/polls/{poll}")).await.body).unwrap();
    assert_eq!(after["outcome"], Value::Null);
    room.act(&poll, "stop").await;
    let page = room.chair.get(&format!("/en/assembly/polls/{poll}")).await.body;
    assert!(
        !page.contains("5 no") && !page.contains("class=\"result\""),
        "a secret result shows before its publication"
    );
    room.site.end().await;
}

/// V2: a vote that comes after the end is refused with words, and what was chosen is still there.
#[tokio::test]
async fn a_late_vote_is_refused_and_keeps_what_was_chosen() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let page = room.members[0].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let mandate = page.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    room.act(&poll, "stop").await;
    let late = room.members[0]
        .post(
            &format!("/en/assembly/polls/{poll}"),
            &[("mandate", &mandate), ("vote", "abstain")],
        )
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = app::locale::plain(&late.body);
    assert!(
        page.contains("The vote ended before your vote came.")
            && page.contains("You chose: Abstain. This was not counted."),
        "{page}"
    );
    room.site.end().await;
}

/// A2, A3: ids of others in every field, and fields that nobody asked for.
#[tokio::test]
async fn ids_of_others_and_fields_of_nobody_change_nothing() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let nobody = uuid::Uuid::nil().to_string();
    let (meeting, body) = (room.meeting.clone(), room.body.clone());
    let page = room.members[1].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let foreign = page.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    let api = format!("/api/v1/polls/{poll}/ballots");
    for mandate in [&foreign, &nobody] {
        let answer = room.members[0]
            .json(Method::POST, &api, &json!({ "mandate": mandate, "vote": "yes" }))
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    }
    let mine = room.members[0].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let mine = mine.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    for extra in ["weight", "account", "role", "cast_as", "key"] {
        let mut body = json!({ "mandate": mine, "vote": "yes" });
        body[extra] = json!("2");
        let answer = room.members[0].json(Method::POST, &api, &body).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{extra}: {}",
            answer.body
        );
    }
    let member = &mut room.members[0];
    for (path, fields) in [
        (format!("/en/assembly/polls/{poll}/act"), vec![("act", "stop")]),
        (format!("/en/assembly/polls/{poll}/act"), vec![("act", "rig")]),
        (format!("/en/assembly/meetings/{meeting}/state"), vec![("act", "close")]),
        (
            format!("/en/assembly/meetings/{meeting}/call"),
            vec![("item", room.item.as_str())],
        ),
        (
            format!("/en/assembly/meetings/{meeting}/agenda"),
            vec![("item", room.item.as_str()), ("act", "up")],
        ),
        (
            format!("/en/assembly/bodies/{body}/officers"),
            vec![("role", "chair"), ("name", "amina")],
        ),
        (format!("/en/assembly/bodies/{body}/rules/change"), RULES.to_vec()),
        (
            format!("/en/assembly/bodies/{body}/members/new"),
            vec![("name", "amina"), ("from", "2027-01-01"), ("origin", "lot")],
        ),
        (
            format!("/en/assembly/meetings/{meeting}/minutes/edit"),
            vec![("part", "head"), ("revision", "0"), ("text", "Mine")],
        ),
        (format!("/en/assembly/motions/{}/withdraw", room.motion), vec![]),
    ] {
        let answer = member.post(&path, &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::FORBIDDEN,
            "{path} {fields:?}: {}",
            answer.body
        );
    }
    let other = member
        .post(
            &format!("/en/assembly/bodies/{body}/officers"),
            &[("role", "admin"), ("name", "amina")],
        )
        .await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    let role = room
        .chair
        .post(
            &format!("/en/assembly/bodies/{body}/officers"),
            &[("role", "admin"), ("name", "chair")],
        )
        .await;
    assert_eq!(role.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = room
        .chair
        .post(
            &format!("/en/assembly/meetings/{meeting}/attendance"),
            &[("account", &nobody), ("act", "confirm")],
        )
        .await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    let own = room
        .chair
        .post(
            &format!("/en/assembly/meetings/{meeting}/attendance"),
            &[("account", &nobody), ("act", "check_in")],
        )
        .await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    room.site.end().await;
}
