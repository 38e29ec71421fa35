//! A member of the team who does all that the protocol lets a client try: the others write on.

use super::kit::{Browser, Scene, Turned};
use futures_util::SinkExt;
use serde_json::{Value, json};
use server::accounts::Viewer;
use server::both_databases;
use shared::changeset::MOST_PIECES;
use shared::rooms::{MESSAGES_A_SECOND, MESSAGES_AT_ONCE};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};
use tokio_tungstenite::tungstenite::Message;

/// Words that somebody writes while the storm lasts.
const WORDS: u32 = 20;
/// Sockets of the attacker at a time.
const SOCKETS: usize = 10;
/// The longest somebody may wait for an acknowledgement meanwhile. Unoptimised, and the storm is made on the same machine, beside other tests.
const BEARABLE: Duration = Duration::from_secs(2);

/// A change that puts a letter after each of the first places of a text: as many pieces as there may be, in one frame.
fn splinters(length: usize) -> Value {
    let places = (MOST_PIECES / 2 - 1).min(length);
    let pieces = (0..places).flat_map(|_| [json!(1), json!([0, "x"])]);
    let rest = length - places;
    pieces.chain((rest > 0).then(|| json!(rest))).collect()
}

/// The same backwards: takes away what [`splinters`] put in.
fn sweep(length: usize) -> Value {
    let places = (MOST_PIECES / 2 - 1).min(length / 2);
    let pieces = (0..places).flat_map(|_| [json!(1), json!([1])]);
    let rest = length - 2 * places;
    pieces.chain((rest > 0).then(|| json!(rest))).collect()
}

/// Puts letters into the first document, so that there is something to splinter.
async fn fill(browser: &mut Browser, scene: &Scene, client: &str, length: usize) {
    browser.open(scene.documents[0], client).await;
    browser
        .push(scene.documents[0], 0, 1, json!([[0, "a".repeat(length)]]))
        .await;
    browser.update().await;
}

/// With which codes a socket of the attacker is closed, by its kind. Whoever says too much may be found too slow before that, for it takes little.
const CODES: [&[u16]; 7] = [
    &[4408, 4429],
    &[4408, 4429],
    // Also for batches that are too old or too dear to be moved, and for those of a name that was given up while they waited.
    &[4400, 4408, 4429],
    &[4408, 4429],
    &[4400],
    &[4413],
    &[4408, 4429],
];

/// Messages of one socket of the attacker: many more than anybody may send at once.
const TURNS: u32 = 200;

/// What one socket of the attacker does until it is closed; again and again, until all is `over`. Gives how often it was closed.
async fn storm(scene: &Scene, mallory: &Viewer, number: usize, over: &AtomicBool) -> u32 {
    let (document, kind) = (scene.documents[0], number % CODES.len());
    let mut closed = 0;
    while !over.load(Ordering::Relaxed) || closed == 0 {
        let mut there = match scene.enter(mallory).await {
            Ok(there) => there,
            Err(turned) => {
                assert_eq!(turned, Turned::Closed(4429), "at the door");
                sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let (came, mut opened, mut end) = (Instant::now(), 0, None);
        for turn in 0..TURNS {
            let client = format!("client-m{number}-{}", turn % 7);
            match kind {
                // Opens the whole text over and over, and takes nothing of it.
                0 => there.say(json!({ "type": "open", "document": document, "client": client })).await,
                // All that was ever written.
                1 => there.say(json!({ "type": "open", "document": document, "client": client, "version": 0 })).await,
                // A hundred changes for the oldest version.
                2 => {
                    there.say(json!({ "type": "open", "document": document, "client": client, "version": 1 })).await;
                    let updates: Vec<_> = (0..100).map(|at| json!([1, [0, "m"], 3_999 + at])).collect();
                    there.say(json!({ "type": "push", "document": document, "version": 1, "seq": 1, "updates": updates })).await;
                }
                // Cursors of long ago.
                3 => there.say(json!({ "type": "cursor", "cursor": { "document": document, "version": 1, "anchor": 1, "head": 3_000 } })).await,
                // Frames that are as large as may be and mean nothing.
                4 => there.send(format!(r#"{{"type":"push","document":"{document}","version":1,"seq":1,"updates":[{}]}}"#, "[[[1,".repeat(12_000))).await,
                // Frames that are larger, and bytes.
                5 => {
                    there.send("x".repeat(200_000)).await;
                    let _ = there.socket.send(Message::Binary(vec![7; 100_000].into())).await;
                }
                _ => there.say(json!({ "type": "ping" })).await,
            }
            // Some listen, so that they learn of their end; the others do not before they have said everything.
            let moment = Instant::now() + Duration::from_millis(3);
            if kind >= 2
                && let Ok(Err(code)) = timeout_at(moment, there.next()).await
            {
                end = Some(code);
                break;
            }
        }
        let code = loop {
            if let Some(code) = end {
                break code;
            }
            match there.next().await {
                Ok(message) => opened += u32::from(message["type"] == "opened"),
                Err(code) => end = Some(code),
            }
        };
        assert!(
            CODES[kind].contains(&code),
            "a socket of the kind {kind} was closed with {code}"
        );
        // Not one more is heard than the limit lets in.
        let earned = MESSAGES_A_SECOND * u32::try_from(came.elapsed().as_secs() + 1).unwrap();
        assert!(opened <= MESSAGES_AT_ONCE + earned, "{opened} of {TURNS} were answered");
        closed += 1;
    }
    closed
}

both_databases! {
    async fn a_batch_that_is_too_dear_to_move_is_sent_back_and_nobody_waits(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let document = scene.documents[0];
        let mut m = scene.enter(&mallory).await.unwrap();
        fill(&mut m, &scene, "client-mallory", 6_000).await;
        let mut length = 6_000;
        for row in 0..20_u32 {
            let changes = if row % 2 == 0 { splinters(length) } else { sweep(length) };
            length = if row % 2 == 0 { length + MOST_PIECES / 2 - 1 } else { 6_000 };
            m.push(document, row + 1, row + 2, changes).await;
            m.update().await;
            // No more bytes at once than anybody may send.
            sleep(Duration::from_millis(20)).await;
        }
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(document, "client-amina").await;

        let mut late = scene.enter(&mallory).await.unwrap();
        late.say(json!({ "type": "open", "document": document, "client": "client-late", "version": 1 })).await;
        let updates: Vec<_> = (0..100).map(|at| json!([1, [0, "m"], 5_999 + at])).collect();
        late.say(json!({ "type": "push", "document": document, "version": 1, "seq": 1, "updates": updates })).await;
        let asked = Instant::now();
        a.push(document, 21, 1, json!([length, [0, " and we"]])).await;
        a.update().await;
        assert!(asked.elapsed() < BEARABLE, "amina waited {:?}", asked.elapsed());
        assert_eq!(late.closed().await, 4408);
        let text = scene.replayed().await;
        assert!(text.ends_with("a and we") && !text.contains('m'), "nothing of the batch is kept");

        // What it cost is what decides: the same words for the newest text are let in.
        let mut again = scene.enter(&mallory).await.unwrap();
        again.open(document, "client-again").await;
        let updates: Vec<_> = (0..100).map(|at| json!([1, [0, "m"], length + 6 + at])).collect();
        again.say(json!({ "type": "push", "document": document, "version": 22, "seq": 1, "updates": updates })).await;
        loop {
            let news = again.until("news").await;
            if news["updates"].as_array().is_some_and(|updates| updates.len() == 100) {
                break;
            }
        }
    }

    async fn more_bytes_than_anybody_writes_close_the_socket(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let document = scene.documents[0];
        a.open(document, "client-amina").await;
        let mut kept = 0;
        let code = loop {
            // Written and taken away again, so that the text never becomes too long.
            let words = "a".repeat(60_000);
            let changes = if kept % 2 == 0 { json!([[0, words]]) } else { json!([[60_000, words]]) };
            let (version, seq) = (kept, kept + 1);
            let changes = if kept == 0 { changes } else { json!([[60_000, "b".repeat(60_000)]]) };
            a.push(document, version, seq, changes).await;
            match a.next().await {
                Ok(_) => {}
                Err(code) => break code,
            }
            kept += 1;
            assert!(kept < 60, "three million bytes are let in at once");
        };
        assert_eq!(code, 4429);
        assert!(kept >= 16, "the longest text in any script is let in, and some more: {kept}");
    }

    async fn whatever_one_of_them_does_the_others_write_on(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil, mallory] = scene.writers(&lab, ["amina", "basil", "mallory"]).await;
        let document = scene.documents[0];
        let mut m = scene.enter(&mallory).await.unwrap();
        fill(&mut m, &scene, "client-mallory", 4_000).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let opened = a.open(document, "client-amina").await;
        let mut version = u32::try_from(opened["version"].as_u64().unwrap()).unwrap();
        let mut length = opened["text"].as_str().unwrap().len();

        let over = AtomicBool::new(false);
        // Ten sockets at a time, as many as an account may have: this one makes room.
        drop(m);
        let storms = (0..SOCKETS).map(|number| storm(&scene, &mallory, number, &over));
        let writing = async {
            let mut worst = Duration::ZERO;
            for word in 1..=WORDS {
                let asked = Instant::now();
                a.push(document, version, word, json!([length, [0, "w"]])).await;
                // Whatever else comes in between moves the end of the text.
                loop {
                    let news = a.until("news").await;
                    let mut own = false;
                    for update in news["updates"].as_array().into_iter().flatten() {
                        version = u32::try_from(update["version"].as_u64().unwrap()).unwrap();
                        own |= update["client"] == "client-amina";
                        length += 1;
                    }
                    if own {
                        break;
                    }
                }
                worst = worst.max(asked.elapsed());
                sleep(Duration::from_millis(40)).await;
            }
            over.store(true, Ordering::Relaxed);
            worst
        };
        let (worst, closed) = tokio::join!(writing, futures_util::future::join_all(storms));
        println!("{WORDS} words of amina, the longest waited {worst:?}; mallory was closed {closed:?} times");
        assert!(worst < BEARABLE, "{worst:?}");
        assert!(scene.replayed().await.matches('w').count() == WORDS as usize, "each of her words is there once");
        // Whoever behaves gets in, and the attacker too when the others are gone.
        let mut b = scene.enter(&basil).await.unwrap();
        b.open(document, "client-basil").await;
    }
}
