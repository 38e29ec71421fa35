//! Two nodes on one PostgreSQL, hearing of each other by polling alone, and with a Redis as well.

use super::kit::{Browser, Scene, account};
use super::many::{Editor, come_to_one_text, with_many_seeds};
use super::redis::Redis;
use serde_json::json;
use server::Platform;
use server::accounts::{Viewer, admin, session};
use server::chat::service as chat;
use server::config::Config;
use server::instance::readiness;
use server::testing::{Kind, Lab};
use server::texts::Translator;
use shared::chat::ChatText;
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How long what happens at one node may take to be obeyed at the other.
const AT_MOST: Duration = Duration::from_secs(1);

/// A room at two nodes.
struct Two {
    lab: Lab,
    one: Scene,
    other: Scene,
    redis: tokio::sync::Mutex<Option<Redis>>,
}

impl Two {
    /// None when there is no PostgreSQL here, or no Redis, which is said.
    async fn start(with_redis: bool) -> Option<Self> {
        let redis = if with_redis { Some(Redis::start().await?) } else { None };
        let url = redis.as_ref().map(Redis::url);
        let adjust = |config: &mut Config| config.redis.url = url;
        let lab = Lab::start(Kind::Postgres, Translator::keys(), adjust).await?;
        lab.platform.nodes.start(&lab.platform);
        let one = Scene::start(&lab).await;
        let node = another(&lab).await;
        let other = one.at(node).await;
        let two = Self {
            lab,
            one,
            other,
            redis: tokio::sync::Mutex::new(redis),
        };
        if with_redis {
            two.wait_for_redis(true).await;
        }
        Some(two)
    }

    async fn wait_for_redis(&self, there: bool) {
        for _ in 0..1_000 {
            let nodes = [&self.one, &self.other].map(|scene| scene.platform.nodes.teller().has_redis());
            if nodes == [there; 2] {
                return;
            }
            sleep(Duration::from_millis(10)).await;
        }
        panic!("Redis is not noticed: there = {there}");
    }

    async fn writer(&self, name: &str) -> Viewer {
        let person = self.lab.person(name).await;
        self.one.give(&person, "write").await;
        person
    }

    /// Two members in the room, one at each node, each with the first document open.
    async fn both(&self) -> [(Viewer, Browser); 2] {
        let (amina, basil) = (self.writer("amina").await, self.writer("basil").await);
        let mut a = self.one.enter(&amina).await.unwrap();
        let mut b = self.other.enter(&basil).await.unwrap();
        a.open(self.one.documents[0], "client-amina").await;
        b.open(self.one.documents[0], "client-basil").await;
        [(amina, a), (basil, b)]
    }

    async fn end(self) {
        self.other.platform.stop().await;
        self.lab.end().await;
    }
}

/// One more process on the database of `lab`.
async fn another(lab: &Lab) -> Platform {
    let (config, clock) = (lab.platform.config.clone(), lab.platform.clock.clone());
    let node = Platform::build(config, clock, Translator::keys()).await.unwrap();
    node.nodes.start(&node);
    node
}

/// Stories that are told by polling, and with Redis.
macro_rules! both_ways {
    ($($(#[$doc:meta])* async fn $name:ident($two:ident: &Two) $body:block)+) => {$(
        mod $name {
            use super::*;

            $(#[$doc])*
            async fn story($two: &Two) $body

            async fn told(with_redis: bool) {
                if let Some(two) = Two::start(with_redis).await {
                    story(&two).await;
                    two.end().await;
                }
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn by_polling() {
                told(false).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn with_redis() {
                told(true).await;
            }
        }
    )+};
}

both_ways! {
    async fn what_is_written_at_one_node_is_read_at_the_other(two: &Two) {
        let [(_, mut a), (_, mut b)] = two.both().await;
        let document = two.one.documents[0];
        let (mut length, mut version) = (0, 0);
        let mut took = Vec::new();
        for round in 1..=20_u32 {
            let changes = if length == 0 { json!([[0, "word "]]) } else { json!([length, [0, "word "]]) };
            let sent = Instant::now();
            let (writer, reader) = if round % 2 == 0 { (&mut b, &mut a) } else { (&mut a, &mut b) };
            writer.push(document, version, round.div_ceil(2), changes).await;
            let update = reader.update().await;
            took.push(sent.elapsed());
            assert_eq!(update["version"], version + 1);
            assert_eq!(writer.update().await["version"], version + 1);
            (version, length) = (version + 1, length + 5);
        }
        took.sort();
        println!("between nodes: median {:?}, longest {:?}", took[took.len() / 2], took.last().unwrap());
        assert!(*took.last().unwrap() < AT_MOST, "{took:?}");
        assert_eq!(two.one.text().await, "word ".repeat(20));
    }

    async fn ten_people_at_two_nodes_typing_over_each_other_come_to_one_text(two: &Two) {
        let mut editors = Vec::new();
        for at in 0..10 {
            let person = two.writer(&format!("person-{at}")).await;
            let scene = [&two.one, &two.other][at % 2];
            editors.push((scene, Editor::open(scene, &person, format!("client-{at}")).await));
        }
        let text = come_to_one_text(editors, 60, 2026).await;
        assert!(text.chars().count() > 50, "{text}");
    }

    async fn whatever_the_dice_few_people_at_two_nodes_come_to_one_text(two: &Two) {
        with_many_seeds(async |seed| {
            let one = Scene::start(&two.lab).await;
            let other = one.at(two.other.platform.clone()).await;
            let mut editors = Vec::new();
            for at in 0..2 + seed % 3 {
                let person = two.lab.person(&format!("person-{seed}-{at}")).await;
                one.give(&person, "write").await;
                let scene = if at % 2 == 0 { &one } else { &other };
                editors.push((scene, Editor::open(scene, &person, format!("client-{at}")).await));
            }
            come_to_one_text(editors, 15, seed).await;
        })
        .await;
    }

    /// What the other node has not heard of yet must not turn anybody away.
    async fn an_editor_that_comes_from_the_other_node_goes_on_where_it_was(two: &Two) {
        let amina = two.writer("amina").await;
        let document = two.one.documents[0];
        // Both rooms are loaded, and the one that is moved to is behind at each move.
        let mut kept = [two.one.enter(&amina).await.unwrap(), two.other.enter(&amina).await.unwrap()];
        kept[0].open(document, "client-first").await;
        kept[1].open(document, "client-other").await;
        let mut version = 0;
        for round in 0..6_u32 {
            let scene = [&two.one, &two.other][round as usize % 2];
            let mut browser = scene.enter(&amina).await.unwrap();
            browser.say(json!({ "type": "open", "document": document, "client": "client-amina", "version": version })).await;
            let opened = browser.until("opened").await;
            assert_eq!((&opened["version"], &opened["seq"]), (&json!(version), &json!(version)));
            // Its last change again, as if the answer had been lost, and then one more.
            if version > 0 {
                browser.push(document, version - 1, version, last(version)).await;
                assert_eq!(browser.until("acknowledged").await["seq"], version);
            }
            version += 1;
            browser.push(document, version - 1, version, last(version)).await;
            assert_eq!(browser.update().await["version"], version);
        }
        assert_eq!(two.one.replayed().await, "ab".repeat(6));
    }

    async fn who_is_put_out_at_one_node_is_put_out_at_the_other_within_a_second(two: &Two) {
        let admin = two.lab.person_with("alder", Role::Admin, Scope::Platform).await;
        for (name, way, code) in [("basil", "the team", 4403), ("carla", "the session", 4401), ("dora", "the account", 4401)] {
            let person = two.writer(name).await;
            let mut browser = two.other.enter(&person).await.unwrap();
            browser.open(two.one.documents[0], &format!("client-{name}")).await;
            let began = Instant::now();
            match way {
                "the team" => two.one.take(&person).await,
                "the session" => {
                    let all = session::Which::AllBut(None);
                    assert_eq!(session::end(&two.one.platform, account(&person), all).await.unwrap(), 1);
                }
                _ => admin::set_suspended(&two.one.platform, &admin, account(&person), true).await.unwrap(),
            }
            assert_eq!(browser.closed().await, code, "{way}");
            assert!(began.elapsed() < AT_MOST, "{way}: {:?}", began.elapsed());
        }
        // Downgraded in place.
        let person = two.writer("demoted").await;
        let mut browser = two.other.enter(&person).await.unwrap();
        let began = Instant::now();
        two.one.give(&person, "comment").await;
        assert_eq!(browser.until("right").await["right"], "comment");
        assert!(began.elapsed() < AT_MOST, "{:?}", began.elapsed());
    }

    async fn a_frozen_text_is_frozen_at_both_nodes(two: &Two) {
        let [_, (_, mut b)] = two.both().await;
        let began = Instant::now();
        two.one.state(ProposalState::Submitted).await;
        two.one.platform.rooms.look_again(two.one.proposal).await;
        assert_eq!(b.until("right").await["right"], "comment");
        assert!(began.elapsed() < AT_MOST, "{:?}", began.elapsed());
    }

    async fn a_session_counts_at_every_node_until_it_ends(two: &Two) {
        let person = two.writer("amina").await;
        let name = &person.person().unwrap().pseudonym;
        let new = session::begin(&two.one.platform, account(&person), name).await.unwrap();
        let (mut access, mut refresh) = (new.access, new.refresh);
        let who = async |node: &Platform, access: &str| session::resolve(node, Some(access), None).await.unwrap().0;
        for node in [&two.other.platform, &two.one.platform] {
            assert_eq!(who(node, &access).await.account_id(), person.account_id());
            // Renewed here, good at both.
            let (viewer, new) = session::resolve(node, None, Some(&refresh)).await.unwrap();
            assert_eq!(viewer.account_id(), person.account_id());
            (access, refresh) = new.map(|new| (new.access, new.refresh)).unwrap();
        }
        session::end(&two.one.platform, account(&person), session::Which::AllBut(None)).await.unwrap();
        let began = Instant::now();
        while who(&two.other.platform, &access).await.is_signed_in() {
            assert!(began.elapsed() < AT_MOST);
            sleep(Duration::from_millis(10)).await;
        }
        let (viewer, _) = session::resolve(&two.other.platform, None, Some(&refresh)).await.unwrap();
        assert!(!viewer.is_signed_in());
    }

    async fn talks_chat_and_bells_are_heard_at_the_other_node(two: &Two) {
        let [(amina, _a), (_, mut b)] = two.both().await;
        let began = Instant::now();
        chat::say(&two.one.platform, &amina, two.one.proposal, &ChatText::parse("Hello").unwrap()).await.unwrap();
        assert_eq!(b.news_of("beside").await, json!(["chat"]));
        let thread = two.lab.platform.clock.new_id();
        two.one.platform.rooms.tell_thread(two.one.proposal, thread).await;
        assert_eq!(b.news_of("threads").await, json!([thread]));
        let meeting = two.lab.platform.clock.new_id();
        let mut bell = two.other.platform.bells.listen(meeting);
        two.one.platform.bells.ring(meeting);
        tokio::time::timeout(AT_MOST, bell.changed()).await.unwrap().unwrap();
        assert!(began.elapsed() < 3 * AT_MOST);
        // Each once, though they come two ways.
        assert!(b.is_quiet(|message| message["beside"].is_null() && message["threads"].is_null()).await);
    }

    async fn people_of_the_other_node_are_seen_until_they_go(two: &Two) {
        let (amina, basil) = (two.writer("amina").await, two.writer("basil").await);
        let mut a = two.one.enter(&amina).await.unwrap();
        let mut b = two.other.enter(&basil).await.unwrap();
        let coming = async |browser: &mut Browser, name: &str| loop {
            let came = browser.news_of("came").await;
            if let Some(person) = came.as_array().unwrap().iter().find(|person| person["name"] == name) {
                return person.clone();
            }
        };
        let seen = coming(&mut a, "basil").await;
        assert_eq!(seen["right"], "write");
        assert_ne!(seen["connection"], a.welcome["you"], "numbers of both nodes are told apart");
        if !b.welcome["people"].to_string().contains("amina") {
            coming(&mut b, "amina").await;
        }
        // Whoever comes later finds both.
        let late = two.one.enter(&amina).await.unwrap();
        let names: Vec<_> = late.welcome["people"].as_array().unwrap().iter().map(|person| person["name"].clone()).collect();
        assert_eq!(names, ["amina", "amina", "basil"]);
        two.one.give(&basil, "comment").await;
        assert_eq!(coming(&mut a, "basil").await["right"], "comment");
        drop(b);
        assert_eq!(a.news_of("left").await, json!([seen["connection"]]));
        // A node that ends takes its people with it.
        let node = another(&two.lab).await;
        let third = two.one.at(node).await;
        let _c = third.enter(&basil).await.unwrap();
        let seen = coming(&mut a, "basil").await;
        third.platform.stop().await;
        assert_eq!(a.news_of("left").await, json!([seen["connection"]]));
    }
}

/// The change that makes version `version` of "ab", "abab", …
fn last(version: u32) -> serde_json::Value {
    if version == 1 {
        json!([[0, "ab"]])
    } else {
        json!([2 * (version - 1), [0, "ab"]])
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cursors_are_seen_at_the_other_node_with_redis() {
    let Some(two) = Two::start(true).await else { return };
    let [(_, mut a), (_, mut b)] = two.both().await;
    let document = two.one.documents[0];
    a.push(document, 0, 1, json!([[0, "some words"]])).await;
    assert_eq!(b.update().await["version"], 1);
    a.say(json!({ "type": "cursor", "cursor": { "document": document, "version": 1, "anchor": 4, "head": 6 } }))
        .await;
    let cursors = b.news_of("cursors").await;
    assert_eq!(
        (&cursors[0]["cursor"]["anchor"], &cursors[0]["cursor"]["head"]),
        (&json!(4), &json!(6))
    );
    assert_ne!(cursors[0]["connection"], b.welcome["you"]);
    two.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_redis_is_away_polling_goes_on_and_when_it_is_back_it_is_used() {
    let Some(two) = Two::start(true).await else { return };
    let [(_, mut a), (_, mut b)] = two.both().await;
    let document = two.one.documents[0];
    for (round, there) in [(1, true), (2, false), (3, true)] {
        let mut redis = two.redis.lock().await;
        let redis = redis.as_mut().unwrap();
        match round {
            2 => redis.stop(),
            3 => redis.begin().await,
            _ => {}
        }
        two.wait_for_redis(there).await;
        let parts = readiness(&two.one.platform).await;
        assert!(parts.is_ready(), "Redis is no reason to turn people away");
        assert_eq!(parts.redis, Some(if there { "connected" } else { "away" }));
        let sent = Instant::now();
        a.push(document, round - 1, round, last(round)).await;
        assert_eq!(b.update().await["version"], round);
        println!("Redis {}: {:?} between nodes", parts.redis.unwrap(), sent.elapsed());
        assert!(sent.elapsed() < AT_MOST);
    }
    two.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_single_process_on_sqlite_tells_nobody_and_asks_nobody() {
    Lab::run(Kind::Sqlite, |lab| async move {
        lab.platform.start();
        assert!(!lab.platform.nodes.is_on());
        assert_eq!(readiness(&lab.platform).await.redis, None);
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let _browser = scene.enter(&amina).await.unwrap();
        let told = server::backup::tables(lab.platform.db.read()).await.unwrap();
        assert!(told.contains(&"node_news".to_owned()));
        use sea_orm::{ConnectionTrait, DbBackend, Statement};
        let count = Statement::from_string(DbBackend::Sqlite, "SELECT COUNT(*) AS n FROM node_news");
        let row = lab.platform.db.read().query_one_raw(count).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "n").unwrap(), 0);
    })
    .await;
}
