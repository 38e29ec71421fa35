//! Blocks of motions, and the way of a motion to another body.

use super::room::*;
use super::*;

#[tokio::test]
async fn a_member_takes_a_motion_out_of_its_block() {
    let mut room = Room::open().await;
    let (meeting, motion) = (room.meeting.clone(), room.motion.clone());
    let blocks = format!("/en/assembly/meetings/{meeting}/blocks");
    let fields = [("title", "Short motions"), ("motion", motion.as_str())];
    assert_eq!(
        room.members[0].post(&blocks, &fields).await.status,
        StatusCode::FORBIDDEN
    );
    let nobody = uuid::Uuid::nil().to_string();
    let foreign = room
        .chair
        .post(&blocks, &[("title", "Short motions"), ("motion", &nobody)])
        .await;
    assert_eq!(foreign.status, StatusCode::UNPROCESSABLE_ENTITY);
    let block = id_in(&goes_on(&room.chair.post(&blocks, &fields).await));
    let here = format!("/en/assembly/blocks/{block}");
    for path in [
        here.clone(),
        format!("/en/assembly/meetings/{meeting}"),
        format!("/en/assembly/motions/{motion}"),
    ] {
        assert!(room.shown(&path).await.contains("Short motions"), "{path}");
    }
    let out = [("motion", motion.as_str()), ("why", "I want to speak about it.")];
    assert_eq!(
        room.chair.post(&format!("{here}/take-out"), &out).await.status,
        StatusCode::FORBIDDEN
    );
    goes_on(&room.members[0].post(&format!("{here}/take-out"), &out).await);
    let page = room.shown(&here).await;
    assert!(
        page.contains("Decided by itself") && page.contains("I want to speak about it."),
        "{page}"
    );
    assert!(!page.contains("amina"), "who asked is for the body: {page}");
    assert!(room.members[1].get(&here).await.body.contains("amina"));
    let api: Value = serde_json::from_str(
        &room
            .site
            .anonymous()
            .get(&format!("/api/v1/meetings/{meeting}/blocks"))
            .await
            .body,
    )
    .unwrap();
    assert_eq!(
        (&api[0]["motions"], &api[0]["taken_out"]),
        (&json!([]), &json!([motion]))
    );
    goes_on(
        &room
            .chair
            .post(&here, &[("act", "put_back"), ("motion", &motion)])
            .await,
    );
    goes_on(&room.chair.post(&here, &[("act", "dissolve")]).await);
    assert_eq!(room.chair.get(&here).await.status, StatusCode::NOT_FOUND);
    room.site.end().await;
}

#[tokio::test]
async fn an_adopted_motion_goes_to_another_body_and_its_result_comes_back() {
    let mut room = Room::open().await;
    let mut organiser = room.site.person("omar").await;
    let account = room.site.account_of(&mut organiser).await;
    room.site.lab.grant(account, Role::Organiser, Scope::Platform).await;
    let mut europe = room.site.person("europa").await;
    let mut fields = vec![
        ("name", "European forum"),
        ("level", "european"),
        ("chair", "europa"),
        ("parent", ""),
    ];
    fields.extend(RULES);
    let above = id_in(&goes_on(&organiser.post("/en/assembly/bodies/new", &fields).await));
    let motion = room.motion.clone();
    let forward = format!("/en/assembly/motions/{motion}/forward");
    assert_eq!(room.chair.get(&forward).await.status, StatusCode::CONFLICT);
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    for at in 0..5 {
        room.vote(at, &poll, "yes").await;
    }
    room.act(&poll, "stop").await;
    room.act(&poll, "publish").await;

    let short = room
        .chair
        .post(&forward, &[("body", &above), ("note", "Please.")])
        .await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY);
    let cover = [
        ("body", above.as_str()),
        ("note", "It concerns every town of the forum."),
    ];
    assert_eq!(
        room.members[0].post(&forward, &cover).await.status,
        StatusCode::FORBIDDEN
    );
    goes_on(&room.chair.post(&forward, &cover).await);
    let inbox = format!("/en/assembly/bodies/{above}/inbox");
    let list = europe.get(&inbox).await.body;
    let arrival = format!(
        "{inbox}/{}",
        &list.split(&format!("{inbox}/")).nth(1).expect("an arrival")[..36]
    );
    assert!(
        europe
            .get(&arrival)
            .await
            .body
            .contains("It concerns every town of the forum.")
    );
    assert_eq!(
        room.chair.post(&arrival, &[("act", "take")]).await.status,
        StatusCode::FORBIDDEN
    );
    let silent = europe.post(&arrival, &[("act", "refuse"), ("reason", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(
        &europe
            .post(&arrival, &[("act", "refuse"), ("reason", "Buses are for towns.")])
            .await,
    );
    let origin = room.shown(&format!("/en/assembly/motions/{motion}")).await;
    assert!(
        origin.contains("Not taken up") && origin.contains("Buses are for towns."),
        "{origin}"
    );

    let again = room
        .chair
        .json(
            Method::POST,
            &format!("/api/v1/motions/{motion}/forwardings"),
            &json!({ "body": above, "note": "It concerns all towns, we think." }),
        )
        .await;
    assert_eq!(again.status, StatusCode::OK, "{}", again.body);
    let forwarding: Value = serde_json::from_str(&again.body).unwrap();
    let arrival = format!("{inbox}/{}", forwarding["id"].as_str().unwrap());
    let derived = id_in(&goes_on(
        &europe.post(&arrival, &[("act", "take"), ("meeting", "")]).await,
    ));
    let there = room.shown(&format!("/en/assembly/motions/{derived}")).await;
    assert!(
        there.contains("Came from") && there.contains("Youth council"),
        "{there}"
    );
    let step = [("act", "withdraw"), ("reason", "The town has done it already.")];
    goes_on(
        &europe
            .post(&format!("/en/assembly/motions/{derived}/move"), &step)
            .await,
    );
    let origin = room.shown(&format!("/en/assembly/motions/{motion}")).await;
    assert!(origin.contains("Taken up") && origin.contains("Withdrawn"), "{origin}");
    let notices = room.chair.get("/en/work").await.body;
    assert!(app::locale::plain(&notices).contains("European forum"), "{notices}");
    room.site.end().await;
}

#[tokio::test]
async fn blocks_of_internal_items_are_on_no_page_for_others() {
    let mut room = Room::open().await;
    let meeting = room.meeting.clone();
    let new = format!("/en/assembly/bodies/{}/motions/new", room.body);
    let fields = [
        ("title", "A loan for the hall"),
        ("text", "We take up a loan."),
        ("reason", ""),
    ];
    let motion = id_in(&goes_on(&room.chair.post(&new, &fields).await));
    let item = [
        ("motion", motion.as_str()),
        ("title", ""),
        ("kind", "topic"),
        ("minutes", "5"),
        ("internal", "yes"),
    ];
    goes_on(
        &room
            .chair
            .post(&format!("/en/assembly/meetings/{meeting}/items/new"), &item)
            .await,
    );
    let blocks = format!("/en/assembly/meetings/{meeting}/blocks");
    let fields = [("title", "Money in secret"), ("motion", motion.as_str())];
    let block = id_in(&goes_on(&room.chair.post(&blocks, &fields).await));
    let pages = [
        format!("/en/assembly/meetings/{meeting}"),
        blocks,
        format!("/en/assembly/motions/{motion}"),
    ];
    for path in &pages {
        assert!(!room.shown(path).await.contains("Money in secret"), "{path}");
        assert!(
            room.members[0].get(path).await.body.contains("Money in secret"),
            "{path}"
        );
    }
    let mut anybody = room.site.anonymous();
    let api = anybody.get(&format!("/api/v1/meetings/{meeting}/blocks")).await.body;
    assert_eq!(api, "[]");
    let one = anybody.get(&format!("/en/assembly/blocks/{block}")).await;
    assert_eq!(one.status, StatusCode::NOT_FOUND);
    room.site.end().await;
}
