//! Words on their way while the proposal is sent to the jury.

use super::kit::{Browser, Scene};
use serde_json::json;
use server::both_databases;
use server::proposals::submissions;
use server::rooms::service;
use std::time::Duration;

/// How often the two meet; each time a little later.
const ROUNDS: u32 = 12;

/// Whether the words of this editor were kept; else they were refused as coming after the freeze.
async fn is_kept(browser: &mut Browser, client: &str) -> bool {
    loop {
        let message = browser.next().await.expect("the socket stays open");
        if message["type"] == "refused" {
            assert_eq!(message["reason"], "frozen");
            return false;
        }
        let updates = message["updates"].as_array();
        if updates.is_some_and(|updates| updates.iter().any(|update| update["client"] == client)) {
            return true;
        }
    }
}

both_databases! {
    async fn a_word_on_its_way_while_the_proposal_is_sent_is_frozen_with_it_or_refused(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let (amina, basil, carla) = (lab.person("amina").await, lab.person("basil").await, lab.person("carla").await);
        for person in [&amina, &basil, &carla] {
            scene.give(person, "write").await;
        }
        for document in &scene.documents {
            let mut a = scene.enter(&amina).await.unwrap();
            a.open(*document, "client-first").await;
            a.push(*document, 0, 1, json!([[0, "We ask the town."]])).await;
            a.update().await;
        }
        let document = scene.documents[0];
        let (mut kept, mut refused) = (0, 0);
        for round in 0..ROUNDS {
            let mut writers = Vec::new();
            for (at, person) in [&basil, &carla, &basil].into_iter().enumerate() {
                let client = format!("client-{round}-{at}");
                let mut browser = scene.enter(person).await.unwrap();
                let opened = browser.open(document, &client).await;
                let version = u32::try_from(opened["version"].as_u64().unwrap()).unwrap();
                let length = opened["text"].as_str().unwrap().encode_utf16().count();
                writers.push((browser, client, version, length));
            }
            let sending = async {
                tokio::time::sleep(Duration::from_millis(2)).await;
                submissions::submit(&scene.platform, &amina, scene.proposal).await.unwrap();
            };
            let writing = writers.into_iter().enumerate().map(|(at, (mut browser, client, version, length))| async move {
                // One before, one in the middle, one later; the whole moves on from round to round.
                tokio::time::sleep(Duration::from_millis(u64::from(round) * at as u64)).await;
                let word = format!(" [{client}]");
                browser.push(document, version, 1, json!([length, [0, word]])).await;
                (is_kept(&mut browser, &client).await, word)
            });
            let ((), written) = tokio::join!(sending, futures_util::future::join_all(writing));

            let frozen = submissions::current(scene.platform.db.read(), scene.proposal).await.unwrap().unwrap();
            let frozen = frozen.text().unwrap().sections.iter().map(|section| section.text.clone()).collect::<Vec<_>>().join("\n");
            for (is_kept, word) in &written {
                assert_eq!(frozen.contains(word), *is_kept, "{word} in {frozen}");
                kept += u32::from(*is_kept);
                refused += u32::from(!*is_kept);
            }
            // And nothing came in after the freeze.
            let mut late = scene.enter(&carla).await.unwrap();
            let client = format!("client-{round}-late");
            let opened = late.open(document, &client).await;
            let (version, length) = (opened["version"].as_u64().unwrap(), opened["text"].as_str().unwrap().encode_utf16().count());
            late.push(document, u32::try_from(version).unwrap(), 1, json!([length, [0, "late"]])).await;
            assert!(!is_kept(&mut late, &client).await);
            let texts = service::texts(scene.platform.db.read(), scene.proposal).await.unwrap();
            assert!(texts.iter().all(|text| frozen.contains(&text.text)), "{texts:?}\n{frozen}");
            assert!(frozen.contains(&scene.replayed().await));
            submissions::withdraw(&scene.platform, &amina, scene.proposal).await.unwrap();
        }
        println!("{kept} words were frozen, {refused} refused");
        assert!(kept > 0 && refused > 0, "they never met: {kept} kept, {refused} refused");
    }
}
