//! People write together.

use super::kit::{Scene, account};
use sea_orm::{EntityTrait, PaginatorTrait};
use serde_json::{Value, json};
use server::both_databases;
use server::rooms::{Saved, entity, service};
use server::testing::{Kind, Lab};
use server::texts::Translator;
use shared::proposals::ProposalState;

/// Puts `text` in front of `there` units.
fn in_front(text: &str, there: usize) -> Value {
    if there == 0 {
        json!([[0, text]])
    } else {
        json!([[0, text], there])
    }
}

both_databases! {
    async fn two_people_write_at_once_and_both_see_one_text(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        assert_eq!(b.welcome["people"].as_array().unwrap().len(), 2);
        assert_eq!(b.welcome["people"][0]["initials"], "am");
        assert_ne!(b.welcome["people"][0]["colour"], b.welcome["people"][1]["colour"]);
        let document = scene.documents[0];
        assert_eq!(a.open(document, "client-amina").await["text"], "");
        b.open(document, "client-basil").await;

        a.push(document, 0, 1, json!([[0, "one"]])).await;
        let seen = a.update().await;
        assert_eq!((&seen["version"], &seen["client"], &seen["seq"]), (&json!(1), &json!("client-amina"), &json!(1)));
        assert_eq!(scene.replayed().await, "one", "what is acknowledged is in the log");
        b.update().await;
        // Both start from version 1; the server puts the one that comes later behind.
        b.push(document, 1, 1, json!([[3, "two"]])).await;
        b.update().await;
        a.push(document, 1, 2, json!([3, [0, "!"]])).await;
        let second = b.update().await;
        assert_eq!(second["changes"], json!([3, [0, "!"]]));
        assert_eq!(scene.text().await, "two!");
        assert_eq!(scene.replayed().await, "two!");
    }

    async fn a_batch_sent_twice_counts_once(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let mut first = scene.enter(&amina).await.unwrap();
        let document = scene.documents[0];
        first.open(document, "client-amina").await;
        for _ in 0..2 {
            first.push(document, 0, 1, json!([[0, "one"]])).await;
        }
        assert_eq!(first.update().await["version"], 1);
        assert_eq!(first.until("acknowledged").await["seq"], 1);
        // The answer got lost: the browser comes back and sends the same again.
        drop(first);
        let mut again = scene.enter(&amina).await.unwrap();
        again.say(json!({ "type": "open", "document": document, "client": "client-amina", "version": 0 })).await;
        assert_eq!(again.until("opened").await["seq"], 1);
        assert_eq!(again.update().await["client"], "client-amina");
        again.push(document, 0, 1, json!([[0, "one"]])).await;
        again.until("acknowledged").await;
        again.push(document, 1, 2, json!([3, [0, " two"]])).await;
        again.update().await;
        assert_eq!(scene.replayed().await, "one two");
        // Even when the room has forgotten the editor.
        drop(again);
        let stored = entity::change::Entity::find().count(scene.platform.db.read()).await.unwrap();
        assert_eq!(stored, 2);
    }

    async fn who_was_away_gets_what_was_missed_and_goes_on(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(document, "client-amina").await;
        for seq in 1..=12_u32 {
            let there: usize = (1..seq).map(|number| number.to_string().len() + 1).sum();
            a.push(document, seq - 1, seq, in_front(&format!("{seq} "), there)).await;
            a.update().await;
        }
        let mut b = scene.enter(&basil).await.unwrap();
        b.say(json!({ "type": "open", "document": document, "client": "client-basil", "version": 2 })).await;
        assert_eq!(b.until("opened").await["text"], Value::Null);
        let news = b.until("news").await;
        let versions: Vec<_> = news["updates"].as_array().unwrap().iter().map(|update| update["version"].clone()).collect();
        assert_eq!(versions, (3..=12).map(|version| json!(version)).collect::<Vec<_>>());
        // Made for version 2 ("2 1 "): it comes to the head.
        b.push(document, 2, 1, json!([4, [0, "end"]])).await;
        b.update().await;
        assert!(scene.text().await.ends_with("2 1 end"), "{}", scene.text().await);
    }

    async fn a_frozen_text_stays_as_it_is(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let document = scene.documents[0];
        a.open(document, "client-amina").await;
        // The room is not told: the transaction of the words finds out.
        scene.state(ProposalState::Submitted).await;
        a.push(document, 0, 1, json!([[0, "late"]])).await;
        assert_eq!(a.until("refused").await["reason"], "frozen");
        assert_eq!(a.until("right").await["right"], "comment");
        assert_eq!(scene.replayed().await, "");
        scene.state(ProposalState::Draft).await;
        scene.platform.rooms.look_again(scene.proposal).await;
        assert_eq!(a.until("right").await["right"], "write");
        a.push(document, 0, 1, json!([[0, "in time"]])).await;
        a.update().await;
        assert_eq!(scene.replayed().await, "in time");
    }

    async fn cursors_stand_where_the_text_has_moved_them(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        a.push(document, 0, 1, json!([[0, "word"]])).await;
        b.update().await;
        b.push(document, 1, 1, json!([[0, "a "], 4])).await;
        b.update().await;
        // Amina has not seen Basil's words yet.
        a.say(json!({ "type": "cursor", "cursor": { "document": document, "version": 1, "anchor": 0, "head": 4 } })).await;
        loop {
            let news = b.until("news").await;
            if let Some(place) = news["cursors"].get(0) {
                assert_eq!(place["connection"], a.welcome["you"]);
                assert_eq!(place["cursor"], json!({ "document": document, "version": 2, "anchor": 2, "head": 6 }));
                break;
            }
        }
        drop(a);
        loop {
            let news = b.until("news").await;
            if news["left"].is_array() {
                break;
            }
        }
    }

    async fn a_form_without_scripts_is_merged_with_what_others_wrote(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let (amina, basil, carla) = (lab.person("amina").await, lab.person("basil").await, lab.person("carla").await);
        scene.give(&amina, "write").await;
        scene.give(&basil, "write").await;
        let document = scene.documents[0];
        let save = async |viewer: &server::accounts::Viewer, base, text: &str| {
            service::save_form(&scene.platform, viewer, document, base, text).await
        };
        assert_eq!(save(&amina, 0, "one\r\n\r\ntwo\r\n").await.unwrap(), Saved::Kept);
        let mut a = scene.enter(&amina).await.unwrap();
        assert_eq!(a.open(document, "client-amina").await["text"], "one\n\ntwo\n");
        a.push(document, 1, 1, json!([9, [0, "three", ""]])).await;
        a.update().await;
        // Basil's form is from before; he changed another paragraph.
        assert_eq!(save(&basil, 1, "ONE\n\ntwo\n").await.unwrap(), Saved::Merged);
        assert_eq!(a.update().await["changes"], json!([[3, "ONE"], 12]));
        assert_eq!(scene.text().await, "ONE\n\ntwo\nthree\n");
        // And now the same paragraph.
        let Saved::Both(both) = save(&basil, 2, "uno\n\ntwo\nthree\n").await.unwrap() else { panic!("both changed it") };
        assert_eq!((both.version, both.theirs.as_str(), both.merged.as_str()), (3, "ONE\n\ntwo\nthree\n", "uno\n\ntwo\nthree\n"));
        assert_eq!(save(&basil, 3, "uno\n\ntwo\nthree\n").await.unwrap(), Saved::Kept);
        assert_eq!(scene.replayed().await, "uno\n\ntwo\nthree\n");
        // Who has no right finds nothing; who reads may not write.
        assert_eq!(save(&carla, 4, "mine").await.unwrap_err().code(), "not-found");
        scene.give(&carla, "read").await;
        assert_eq!(save(&carla, 4, "mine").await.unwrap_err().code(), "forbidden");
        scene.state(ProposalState::Submitted).await;
        assert_eq!(save(&amina, 4, "late").await.unwrap_err().code(), "conflict");
        let wrote = service::authors(scene.platform.db.read(), scene.proposal).await.unwrap();
        assert_eq!(wrote.len(), 2);
        assert!(wrote.iter().any(|(author, _)| *author == account(&basil)));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_room_is_put_away_and_comes_back_as_it_was() {
    let lab = Lab::start(Kind::Sqlite, Translator::keys(), |config| config.rooms.stay_seconds = 0)
        .await
        .unwrap();
    let scene = Scene::start(&lab).await;
    let [amina] = scene.writers(&lab, ["amina"]).await;
    let document = scene.documents[0];
    for round in 0..3_u32 {
        let mut a = scene.enter(&amina).await.unwrap();
        let text = "x".repeat(round as usize * 10);
        assert_eq!(a.open(document, &format!("client-{round}")).await["text"], json!(text));
        for seq in 1..=10_u32 {
            let there = round * 10 + seq - 1;
            a.push(document, there, seq, in_front("x", there as usize)).await;
            a.update().await;
        }
        drop(a);
        let end = tokio::time::Instant::now() + std::time::Duration::from_secs(10);
        while scene.platform.rooms.count() > 0 {
            assert!(tokio::time::Instant::now() < end, "the room goes within its time");
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        let row = entity::document::Entity::find_by_id(document)
            .one(scene.platform.db.read())
            .await
            .unwrap()
            .unwrap();
        assert_eq!(
            (row.head_version, row.snapshot_version),
            (i64::from(round + 1) * 10, i64::from(round + 1) * 10)
        );
        assert_eq!(row.snapshot, "x".repeat(row.head_version as usize));
    }
    assert_eq!(scene.replayed().await.len(), 30);
    lab.end().await;
}
