//! People talk about passages.

use super::kit::{Browser, Scene, account};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, PaginatorTrait, Set};
use serde_json::{Value, json};
use server::accounts::entity::account as accounts;
use server::accounts::{Viewer, personal};
use server::clock::Clock;
use server::comments::entity::{comment, thread};
use server::comments::read::{self, Filter, Talks, ThreadView};
use server::comments::service::{self, Chosen};
use server::rooms::entity::passage;
use server::testing::Lab;
use server::texts::Translator;
use server::{Error, Platform, both_databases, notices};
use shared::accounts::Pseudonym;
use shared::changeset::{ChangeSet, Passage, Utf16Text};
use shared::comments::{CommentText, HideReason, ThreadState};
use shared::fields::FieldCode;
use shared::ids::{CommentId, PassageId, ThreadId};
use shared::proposals::ProposalState;

pub fn words(text: &str) -> CommentText {
    CommentText::parse(text).unwrap()
}

pub fn place(version: u32, from: u32, to: u32) -> Chosen {
    Chosen::Place(version, Passage::new(from, to).unwrap())
}

/// A room with a writer, a mentor and an organiser, and a text.
pub struct Talk {
    pub scene: Scene,
    pub writer: Viewer,
    pub mentor: Viewer,
    pub organiser: Viewer,
    pub browser: Browser,
}

impl Talk {
    pub async fn begin(lab: &Lab, text: &str) -> Self {
        let scene = Scene::start(lab).await;
        let mut people = Vec::new();
        for (name, right) in [("amina", "write"), ("mentor", "comment"), ("olga", "read")] {
            let person = lab.person(name).await;
            scene.give(&person, right).await;
            people.push(lab.viewer(account(&person)).await);
        }
        let mut browser = scene.enter(&people[0]).await.unwrap();
        browser.open(scene.documents[0], "client-amina").await;
        browser.push(scene.documents[0], 0, 1, json!([[0, text]])).await;
        browser.update().await;
        let [writer, mentor, organiser] = people.try_into().unwrap();
        Self {
            scene,
            writer,
            mentor,
            organiser,
            browser,
        }
    }

    async fn write(&mut self, version: u32, changes: Value) {
        self.browser
            .push(self.scene.documents[0], version, version + 1, changes)
            .await;
        self.browser.update().await;
    }

    async fn start(&self, who: &Viewer, chosen: Chosen, text: &str) -> Result<ThreadId, Error> {
        let scene = &self.scene;
        service::start(
            &scene.platform,
            who,
            scene.proposal,
            scene.documents[0],
            &chosen,
            &words(text),
            None,
        )
        .await
    }

    pub async fn one(&self, who: &Viewer, id: ThreadId) -> ThreadView {
        let (talks, _) = read::one(&self.scene.platform, who, id, None).await.unwrap();
        talks.threads.into_iter().next().unwrap()
    }

    pub async fn list(&self, platform: &Platform) -> Talks {
        read::list(
            platform,
            &self.writer,
            self.scene.proposal,
            Filter::default(),
            None,
            500,
        )
        .await
        .unwrap()
    }

    /// The words in the text that a talk is about now.
    async fn covered(&self, id: ThreadId) -> Option<String> {
        let found = self.one(&self.writer, id).await.standing?;
        let place = found.place?;
        Some(self.scene.text().await.slice(place.from(), place.to()).unwrap())
    }
}

/// Another process on the same database.
async fn another_node(lab: &Lab) -> Platform {
    Platform::build(lab.platform.config.clone(), Clock::set(Lab::START), Translator::keys())
        .await
        .unwrap()
}

both_databases! {
    async fn a_comment_stays_with_its_words(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three").await;
        let id = talk.start(&talk.mentor, place(1, 4, 7), "Why two?").await.unwrap();
        assert_eq!(talk.browser.until("news").await["threads"], json!([id]), "those in the room hear of it");
        talk.write(1, json!([[0, "zero "], 13])).await;
        assert_eq!(talk.covered(id).await.as_deref(), Some("two"));
        talk.write(2, json!([10, [0, "!"], 8])).await;
        assert_eq!(talk.covered(id).await.as_deref(), Some("t!wo"));
        // Words of an older version are found where they stand now.
        let older = talk.start(&talk.writer, place(1, 8, 13), "And this?").await.unwrap();
        assert_eq!(talk.covered(older).await.as_deref(), Some("three"));
        talk.write(3, json!([9, [4], 6])).await;
        let gone = talk.one(&talk.writer, id).await;
        assert_eq!((gone.standing, gone.quote.as_str()), (None, "two"), "the passage is gone, its quote stays");
        assert_eq!(talk.covered(older).await.as_deref(), Some("three"));
        let refused = talk.start(&talk.writer, place(1, 4, 7), "Too late").await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("passage") == [FieldCode::NotInText]));
        for (version, from, to) in [(1, 5, 40), (9, 1, 2)] {
            assert!(talk.start(&talk.writer, place(version, from, to), "Nowhere").await.is_err());
        }
        let elsewhere = lab.platform.clock.new_id();
        let refused = service::start(&lab.platform, &talk.writer, talk.scene.proposal, elsewhere, &place(1, 0, 1), &words("No"), None).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    }

    /// What the room of one node moves in memory, another one finds from the rows and the log.
    async fn where_passages_stand_is_the_same_in_memory_and_from_the_log(lab: Lab) {
        let start: String = (0..200).map(|at| format!("<{at}> ")).collect();
        let mut talk = Talk::begin(&lab, &start).await;
        let length = start.length_utf16();
        let mut ids = Vec::new();
        for at in 0..20 {
            let from = start.find(&format!("<{}>", at * 10)).unwrap() as u32;
            ids.push(talk.start(&talk.mentor, place(1, from, from + 12), "Here").await.unwrap());
        }
        // More changes than there are between two snapshots, made by a small reckoning so that a failure comes again.
        let (mut length, mut dice) = (length, 7_u32);
        for batch in 0..31 {
            let version = 1 + batch * 20;
            let mut updates = Vec::new();
            for _ in 0..20 {
                dice = dice.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                let from = (dice >> 8) % (length - 8);
                let delete = if dice.is_multiple_of(3) { (dice >> 4) % 7 } else { 0 };
                let text = if delete > 0 { "" } else { "ab" };
                let change = ChangeSet::replace(length, from, from + delete, text).unwrap();
                updates.push(serde_json::from_str::<Value>(&change.to_json()).unwrap());
                length = change.length_after();
            }
            let document = talk.scene.documents[0];
            talk.browser
                .say(json!({ "type": "push", "document": document, "version": version, "seq": version + 1, "updates": updates }))
                .await;
            while talk.browser.until("news").await["updates"].as_array().is_none_or(|rows| rows.last().unwrap()["version"] != version + 20) {}
        }
        let here = talk.list(&lab.platform).await;
        let stand = |talks: &Talks| talks.threads.iter().map(|view| (view.thread.id, view.standing)).collect::<Vec<_>>();
        assert_eq!(here.threads.len(), 20);
        let left = here.threads.iter().filter(|view| view.standing.is_some()).count();
        assert!(left > 5, "most words are still there, not {left}");
        let other = another_node(&lab).await;
        assert_eq!(stand(&talk.list(&other).await), stand(&here));
        other.stop().await;
        // They are written back with the snapshot, so the way from a row to the head is short.
        let mut versions = Vec::new();
        for _ in 0..50 {
            let rows = passage::Entity::find().all(lab.platform.db.read()).await.unwrap();
            versions = rows.iter().map(|row| row.version).collect();
            if versions.iter().all(|version| *version >= 500) {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
        assert!(versions.iter().all(|version| *version >= 500), "{versions:?}");
        let other = another_node(&lab).await;
        assert_eq!(stand(&talk.list(&other).await), stand(&here));
        other.stop().await;
    }

    async fn who_may_read_may_not_always_comment(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let id = talk.start(&talk.writer, place(1, 0, 3), "First").await.unwrap();
        let stranger = lab.person("stranger").await;
        let nobody = Viewer::anonymous();
        for (who, reads, writes, moderates) in [
            (&talk.writer, true, true, false),
            (&talk.mentor, true, true, true),
            (&talk.organiser, true, false, true),
            (&stranger, false, false, false),
            (&nobody, false, false, false),
        ] {
            let refusal = |error: Error| match (error, reads, who.is_signed_in()) {
                (Error::Forbidden, true, _) | (Error::NotFound, false, true) | (Error::LoggedOut, false, false) => {}
                (other, ..) => panic!("{other}"),
            };
            let check = |result: Result<(), Error>, may: bool| match result {
                Ok(()) => assert!(may),
                Err(error) => { assert!(!may, "{error}"); refusal(error) }
            };
            check(read::list(platform, who, talk.scene.proposal, Filter::default(), None, 10).await.map(drop), reads);
            check(read::one(platform, who, id, None).await.map(drop), reads);
            check(talk.start(who, place(1, 4, 7), "Mine").await.map(drop), writes);
            check(service::reply(platform, who, id, &words("Yes")).await.map(drop), writes);
            check(service::set_state(platform, who, id, ThreadState::Resolved).await, writes);
            check(service::set_state(platform, who, id, ThreadState::Open).await, writes);
            let first = talk.one(&talk.writer, id).await.comments[0].id;
            check(service::moderate(platform, who, first, Some(HideReason::parse("Not kind").unwrap())).await, moderates);
            check(service::moderate(platform, who, first, None).await, moderates);
            let own = account(&talk.writer) == who.account_id().unwrap_or(lab.platform.clock.new_id());
            check(service::change(platform, who, first, &words("First, changed")).await, own);
        }
        // After the text is closed they still talk.
        talk.scene.state(ProposalState::Submitted).await;
        service::reply(platform, &talk.mentor, id, &words("Well done")).await.unwrap();
    }

    async fn a_talk_ends_and_goes_on_when_somebody_answers(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let id = talk.start(&talk.writer, place(1, 0, 3), "First").await.unwrap();
        service::set_state(&lab.platform, &talk.mentor, id, ThreadState::Resolved).await.unwrap();
        let ended = talk.one(&talk.writer, id).await;
        assert_eq!((ended.thread.state, ended.resolved_by.as_deref()), (ThreadState::Resolved, Some("mentor")));
        let open = Filter { state: Some(ThreadState::Open), ..Filter::default() };
        let listed = read::list(&lab.platform, &talk.writer, talk.scene.proposal, open, None, 10).await.unwrap();
        assert!(listed.threads.is_empty());
        service::reply(&lab.platform, &talk.writer, id, &words("One more thing")).await.unwrap();
        let again = talk.one(&talk.writer, id).await;
        assert_eq!((again.thread.state, again.resolved_by, again.comments.len()), (ThreadState::Open, None, 2));
        assert_eq!(read::count_open(lab.platform.db.read(), talk.scene.proposal).await.unwrap(), 1);
    }

    async fn who_is_mentioned_is_told_and_named_only_as_long_as_the_account_is(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let stranger = lab.person("stranger").await;
        let id = talk.start(&talk.writer, place(1, 0, 3), "Look, @Mentor and @stranger and @amina").await.unwrap();
        lab.work().await;
        let told = async |who: &Viewer| notices::list(&lab.platform, who, None, 10).await.unwrap();
        let notice = told(&talk.mentor).await.remove(0);
        assert_eq!((notice.key.as_str(), notice.path), ("comment-mention", format!("/proposals/{}/comments/{id}", talk.scene.proposal)));
        let mailed = |to: &str, key: &str| lab.letters().iter().any(|letter| letter.contains(&format!("To: {to}@example.org")) && letter.contains(key));
        assert!(mailed("mentor", "comment-mention"));
        assert!(told(&stranger).await.is_empty() && told(&talk.writer).await.is_empty(), "who may not read is not told, nor oneself");
        // An answer is told to those who talk, and a change only to those who are new in it.
        let answer = service::reply(&lab.platform, &talk.mentor, id, &words("I see")).await.unwrap();
        assert_eq!(told(&talk.writer).await[0].key, "comment-reply");
        service::change(&lab.platform, &talk.mentor, answer, &words("I see, @amina, @amina")).await.unwrap();
        service::change(&lab.platform, &talk.mentor, answer, &words("I see, @amina!")).await.unwrap();
        assert_eq!(told(&talk.writer).await.iter().filter(|notice| notice.key == "comment-mention").count(), 1);

        let stored = comment::Entity::find().all(lab.platform.db.read()).await.unwrap();
        assert!(stored.iter().all(|row| !row.text.to_lowercase().contains("@mentor")), "a name is not stored");
        let first = &talk.one(&talk.writer, id).await.comments[0];
        assert_eq!(first.text(), "Look, @mentor and @stranger and @amina");
        let export = personal::export(&lab.platform, &talk.mentor).await.unwrap();
        assert_eq!(export["tables"]["comment"].as_array().unwrap().len(), 1, "one's comments are in one's export");
        let row = accounts::Entity::find_by_id(account(&talk.mentor)).one(lab.platform.db.read()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        row.pseudonym = Set(Pseudonym::former());
        row.update(&lab.platform.db.writer()).await.unwrap();
        let view = talk.one(&talk.writer, id).await;
        assert_eq!(view.comments[0].text(), "Look, @a former participant and @stranger and @amina");
        assert_eq!(view.comments[1].author, "a former participant");
    }

    async fn what_is_hidden_or_taken_back_is_not_shown(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let basil = lab.person("basil").await;
        talk.scene.give(&basil, "write").await;
        let id = talk.start(&talk.writer, place(1, 0, 3), "You are a fool").await.unwrap();
        let first = talk.one(&talk.writer, id).await.comments[0].id;
        service::moderate(platform, &talk.organiser, first, Some(HideReason::parse("Be kind").unwrap())).await.unwrap();
        assert_eq!(notices::list(platform, &talk.writer, None, 10).await.unwrap()[0].key, "comment-hidden");
        for (who, sees) in [(&talk.writer, true), (&talk.mentor, true), (&talk.organiser, true), (&basil, false)] {
            let comment = talk.one(who, id).await.comments.remove(0);
            assert_eq!((comment.words.is_some(), comment.hidden.as_deref()), (sees, Some("Be kind")));
        }
        let answer = service::reply(platform, &basil, id, &words("What was it?")).await.unwrap();
        assert!(matches!(service::delete(platform, &talk.organiser, first).await, Err(Error::Forbidden)));
        service::delete(platform, &talk.writer, first).await.unwrap();
        assert!(matches!(service::delete(platform, &talk.writer, first).await, Err(Error::Conflict("comment-deleted"))));
        let view = talk.one(&talk.organiser, id).await;
        assert!(view.comments[0].is_deleted && view.comments[0].words.is_none());
        assert_eq!((view.comments.len(), view.thread.comments), (2, 1));
        // With the last words the talk goes.
        service::delete(platform, &basil, answer).await.unwrap();
        assert!(matches!(read::one(platform, &basil, id, None).await, Err(Error::NotFound)));
        assert_eq!(passage::Entity::find().count(platform.db.read()).await.unwrap(), 0);
        assert_eq!(comment::Entity::find().count(platform.db.read()).await.unwrap(), 0);
    }

    async fn a_list_of_10_000_comments_takes_as_many_queries_as_a_short_one(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        let first = talk.start(&talk.mentor, place(1, 0, 3), "First").await.unwrap();
        let queries = async |limit: u64, after: Option<ThreadId>| {
            let start = platform.db.queries();
            let talks = read::list(platform, &talk.writer, scene.proposal, Filter::default(), after, limit).await.unwrap();
            (platform.db.queries() - start, talks)
        };
        queries(50, None).await;
        let (few, _) = queries(50, None).await;
        let db = platform.db.writer();
        let mut ids = vec![first];
        for _ in 0..10 {
            let (mut passages, mut threads, mut comments) = (Vec::new(), Vec::new(), Vec::new());
            for _ in 0..100 {
                platform.clock.advance(1);
                let (passage, id): (PassageId, ThreadId) = (platform.clock.new_id(), platform.clock.new_id());
                ids.push(id);
                passages.push(passage::ActiveModel {
                    id: Set(passage), document_id: Set(scene.documents[0]), version: Set(1), from_at: Set(4), to_at: Set(7),
                    is_gone: Set(false), quote: Set("two".into()),
                });
                threads.push(thread::ActiveModel {
                    id: Set(id), proposal_id: Set(scene.proposal), document_id: Set(scene.documents[0]), passage_id: Set(passage),
                    state: Set(ThreadState::Open), comments: Set(10), created_at: Set(platform.clock.now()),
                    changed_at: Set(platform.clock.now()), resolved_by: Set(None), resolved_at: Set(None),
                });
                for at in 0..10 {
                    comments.push(comment::ActiveModel {
                        id: Set(platform.clock.new_id::<CommentId>()), thread_id: Set(id), author_id: Set(account(&talk.mentor)),
                        text: Set(format!("comment {at}")), created_at: Set(platform.clock.now()), edited_at: Set(None),
                        deleted_at: Set(None), hidden_at: Set(None), hidden_by: Set(None), hidden_reason: Set(None),
                    });
                }
            }
            passage::Entity::insert_many(passages).exec_without_returning(&db).await.unwrap();
            thread::Entity::insert_many(threads).exec_without_returning(&db).await.unwrap();
            comment::Entity::insert_many(comments).exec_without_returning(&db).await.unwrap();
        }
        ids.reverse();
        let (mut seen, mut after, mut most) = (Vec::new(), None, 0);
        loop {
            let (taken, talks) = queries(50, after).await;
            most = most.max(taken);
            seen.extend(talks.threads.iter().map(|view| view.thread.id));
            assert!(talks.threads.iter().all(|view| view.standing.is_some() && view.comments.len() <= 10));
            after = talks.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen, ids);
        // One more the first time: where new passages stand is read once.
        assert!(most <= few + 1, "{most} queries for many, {few} for few");
        let start = std::time::Instant::now();
        let (again, _) = queries(50, None).await;
        println!("{again} queries, {:?} for 50 of 1,001 talks with 10,001 comments", start.elapsed());
        assert_eq!(again, few);
        // A long talk is read by pages.
        for at in 0..120 {
            service::reply(platform, &talk.writer, first, &words(&format!("answer {at}"))).await.unwrap();
        }
        let (mut texts, mut after) = (Vec::new(), None);
        loop {
            let (talks, next) = read::one(platform, &talk.writer, first, after).await.unwrap();
            texts.extend(talks.threads[0].comments.iter().map(read::CommentView::text));
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!((texts.len(), texts[0].as_str(), texts[120].as_str()), (121, "First", "answer 119"));
        let listed = queries(2_000, None).await.1;
        let long = listed.threads.iter().find(|view| view.thread.id == first).unwrap();
        assert_eq!((long.comments.len(), long.left_out), (10, 111));
    }
}
