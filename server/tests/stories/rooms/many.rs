//! Many at once, and bytes that mean nothing.

use super::kit::{Browser, Scene};
use futures_util::FutureExt;
use serde_json::{Value, json};
use server::accounts::Viewer;
use server::both_databases;
use server::testing::dice::Dice;
use shared::changeset::{ChangeSet, Utf16Text};
use std::panic::AssertUnwindSafe;
use std::time::Duration;
use tokio::time::Instant;

/// How many dice a small scene is played with.
const SEEDS: u64 = 20;

/// An editor as the browser has it: one batch sent, the rest waits.
pub struct Editor {
    browser: Browser,
    pub name: String,
    pub text: String,
    version: u32,
    seq: u32,
    sent: Option<ChangeSet>,
    waiting: Option<ChangeSet>,
}

impl Editor {
    /// Opens the first document of a room under a name.
    pub async fn open(scene: &Scene, person: &Viewer, name: String) -> Self {
        let mut browser = scene.enter(person).await.unwrap();
        let opened = browser.open(scene.documents[0], &name).await;
        Self {
            browser,
            name,
            text: opened["text"].as_str().unwrap().to_owned(),
            version: u32::try_from(opened["version"].as_u64().unwrap()).unwrap(),
            seq: 0,
            sent: None,
            waiting: None,
        }
    }

    /// Whether all it has is kept.
    pub fn is_saved(&self) -> bool {
        self.sent.is_none() && self.waiting.is_none()
    }

    pub fn change(&mut self, dice: &mut Dice) {
        let borders: Vec<u32> = std::iter::once(0)
            .chain(self.text.chars().scan(0, |at, letter| {
                *at += letter.len_utf16() as u32;
                Some(*at)
            }))
            .collect();
        let from = dice.below(borders.len());
        let to = if dice.below(3) == 0 {
            (from + dice.below(5)).min(borders.len() - 1)
        } else {
            from
        };
        let text = ["a", "b", "🐦", "\n", "ب", ""][dice.below(6)];
        let changes = ChangeSet::replace(self.text.length_utf16(), borders[from], borders[to], text).unwrap();
        self.text = changes.apply(&self.text).unwrap();
        let both = self
            .waiting
            .take()
            .map_or(changes.clone(), |waiting| waiting.compose(&changes).unwrap());
        self.waiting = (!both.is_empty()).then_some(both);
    }

    pub async fn send(&mut self, scene: &Scene) {
        if self.sent.is_none()
            && let Some(next) = self.waiting.take()
        {
            self.seq += 1;
            let changes: Value = serde_json::from_str(&next.to_json()).unwrap();
            self.browser
                .push(scene.documents[0], self.version, self.seq, changes)
                .await;
            self.sent = Some(next);
        }
    }

    fn receive(&mut self, update: &Value) {
        assert_eq!(update["version"], self.version + 1);
        self.version += 1;
        if update["client"] == self.name {
            assert_eq!(update["seq"], self.seq);
            self.sent = None;
            return;
        }
        let mut over = ChangeSet::from_json(&update["changes"].to_string()).unwrap();
        for own in [&mut self.sent, &mut self.waiting].into_iter().flatten() {
            let mapped = own.map(&over, false).unwrap();
            over = over.map(own, true).unwrap();
            *own = mapped;
        }
        self.text = over.apply(&self.text).unwrap();
    }

    /// Takes what comes within a moment.
    pub async fn listen(&mut self, moment: Duration) {
        while let Ok(message) = tokio::time::timeout(moment, self.browser.next()).await {
            let message = message.expect("the socket stays open");
            for update in message["updates"].as_array().into_iter().flatten() {
                self.receive(update);
            }
        }
    }
}

/// Lets people type over each other for some rounds, and then listen until all is kept: each of them and the log must have one text, which is
/// given back.
pub async fn come_to_one_text(mut editors: Vec<(&Scene, Editor)>, rounds: usize, seed: u64) -> String {
    let mut dice = Dice(seed);
    for _ in 0..rounds {
        for (scene, editor) in &mut editors {
            if dice.below(2) == 0 {
                editor.change(&mut dice);
            }
            if dice.below(3) > 0 {
                editor.send(scene).await;
            }
            if dice.below(3) == 0 {
                editor.listen(Duration::from_millis(2)).await;
            }
        }
    }
    let end = Instant::now() + Duration::from_secs(20);
    loop {
        for (scene, editor) in &mut editors {
            editor.send(scene).await;
            editor.listen(Duration::from_millis(5)).await;
        }
        let text = editors[0].0.replayed().await;
        if editors
            .iter()
            .all(|(_, editor)| editor.is_saved() && editor.text == text)
        {
            assert!(
                editors.iter().all(|(_, editor)| editor.seq > 0),
                "somebody has written nothing"
            );
            return text;
        }
        assert!(Instant::now() < end, "they do not come to one text");
    }
}

/// What a small scene must hold, with many dice: `story` gets the seed, which is named when it fails.
pub async fn with_many_seeds(story: impl AsyncFn(u64)) {
    let seeds: Vec<u64> = (1..=SEEDS).collect();
    // Some at once: then the one writer has batches of several rooms.
    for some in seeds.chunks(5) {
        let stories = some.iter().map(|seed| {
            let played = AssertUnwindSafe(story(*seed)).catch_unwind();
            async move { assert!(played.await.is_ok(), "the seed {seed} fails: see above") }
        });
        futures_util::future::join_all(stories).await;
    }
}

both_databases! {
    async fn ten_people_typing_over_each_other_come_to_one_text(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let mut editors = Vec::new();
        for at in 0..10 {
            let person = lab.person(&format!("person-{at}")).await;
            scene.give(&person, "write").await;
            editors.push((&scene, Editor::open(&scene, &person, format!("client-{at}")).await));
        }
        let text = come_to_one_text(editors, 60, 2026).await;
        assert!(text.chars().count() > 50, "{text}");
        assert_eq!(scene.text().await, text);
    }

    async fn whatever_the_dice_few_people_typing_over_each_other_come_to_one_text(lab: Lab) {
        with_many_seeds(async |seed| {
            let scene = Scene::start(&lab).await;
            let mut editors = Vec::new();
            for at in 0..2 + seed % 3 {
                let person = lab.person(&format!("person-{seed}-{at}")).await;
                scene.give(&person, "write").await;
                editors.push((&scene, Editor::open(&scene, &person, format!("client-{at}")).await));
            }
            let text = come_to_one_text(editors, 15, seed).await;
            assert_eq!(scene.text().await, text);
        })
        .await;
    }

    /// W7 over real sockets; a million of them go through parser, plan and text in `server/src/rooms/mutated.rs`.
    async fn mutated_messages_harm_nothing(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let document = scene.documents[0];
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(document, "client-amina").await;
        a.push(document, 0, 1, json!([[0, "safe 🐦 text"]])).await;
        a.update().await;
        let models = [
            json!({ "type": "open", "document": document, "client": "client-mallory", "version": 1 }).to_string(),
            json!({ "type": "push", "document": document, "version": 1, "seq": 1, "updates": [[3, [2, "ab", "c"], 7], [8, [0, "🐦"], 6]] }).to_string(),
            json!({ "type": "cursor", "cursor": { "document": document, "version": 1, "anchor": 3, "head": 5 } }).to_string(),
            json!({ "type": "ping" }).to_string(),
        ];
        let parts = ["[", "]", "{", "}", "-1", "4294967296", "1e99", "null", "\"\"", ",", ":", "\\ud83d", "0", "[[[[", "\u{0}", "true"];
        let mut dice = Dice(7);
        let mut browser = None;
        let mut worst = Duration::ZERO;
        for round in 0..1_500 {
            let mut frame: Vec<char> = models[dice.below(4)].chars().collect();
            for _ in 0..=dice.below(4) {
                let at = dice.below(frame.len() + 1);
                match dice.below(3) {
                    0 => frame.splice(at..at, parts[dice.below(parts.len())].chars()).for_each(drop),
                    1 => frame.truncate(at),
                    _ => {
                        let end = (at + dice.below(6)).min(frame.len());
                        frame.splice(at..end, parts[dice.below(parts.len())].chars()).for_each(drop);
                    }
                }
            }
            let mut mallory_there: Browser = match browser.take() {
                Some(there) => there,
                None => {
                    let mut fresh = scene.enter(&mallory).await.unwrap();
                    fresh.open(document, &format!("client-m-{round}")).await;
                    fresh
                }
            };
            mallory_there.send(frame.into_iter().collect()).await;
            // Whether it is still there is found at the next use.
            if tokio::time::timeout(Duration::from_millis(1), mallory_there.closed()).await.is_err() && round % 40 != 39 {
                browser = Some(mallory_there);
            }
            if round % 25 == 0 {
                let asked = Instant::now();
                a.say(json!({ "type": "ping" })).await;
                a.until("pong").await;
                worst = worst.max(asked.elapsed());
            }
        }
        assert!(worst < Duration::from_millis(250), "the room answered after {worst:?}");
        assert_eq!(scene.text().await, scene.replayed().await);
    }
}
