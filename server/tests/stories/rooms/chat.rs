//! People chat beside the text.

use super::kit::{Scene, account};
use sea_orm::{EntityTrait, Set};
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::chat::entity;
use server::chat::read::{self, Chat};
use server::chat::service;
use server::testing::{Kind, Lab};
use server::texts::Translator;
use server::{Error, both_databases, notices};
use shared::chat::ChatText;
use shared::comments::HideReason;
use shared::ids::ChatMessageId;
use shared::proposals::ProposalState;
use shared::time::Timestamp;

fn words(text: &str) -> ChatText {
    ChatText::parse(text).unwrap()
}

fn reason() -> Option<HideReason> {
    Some(HideReason::parse("Be kind").unwrap())
}

/// A room with two members, a mentor and an organiser.
struct Room {
    scene: Scene,
    amina: Viewer,
    basil: Viewer,
    mentor: Viewer,
    organiser: Viewer,
}

impl Room {
    async fn start(lab: &Lab) -> Self {
        let scene = Scene::start(lab).await;
        let mut people = Vec::new();
        for (name, right) in [
            ("amina", "write"),
            ("basil", "write"),
            ("mentor", "comment"),
            ("olga", "read"),
        ] {
            let person = lab.person(name).await;
            scene.give(&person, right).await;
            people.push(lab.viewer(account(&person)).await);
        }
        let [amina, basil, mentor, organiser] = people.try_into().unwrap();
        Self {
            scene,
            amina,
            basil,
            mentor,
            organiser,
        }
    }

    async fn say(&self, who: &Viewer, text: &str) -> Result<ChatMessageId, Error> {
        service::say(&self.scene.platform, who, self.scene.proposal, &words(text)).await
    }

    async fn read(&self, who: &Viewer) -> Chat {
        let platform = &self.scene.platform;
        read::page(platform, who, self.scene.proposal, None, 50).await.unwrap()
    }
}

both_databases! {
    async fn those_in_the_room_hear_of_a_message_and_read_it(lab: Lab) {
        let room = Room::start(&lab).await;
        let mut socket = room.scene.enter(&room.basil).await.unwrap();
        room.say(&room.amina, "Hello").await.unwrap();
        let news = socket.beside().await;
        assert_eq!(news["beside"], json!(["chat"]));
        assert!(!news.to_string().contains("Hello"), "the words do not go over the socket");
        lab.platform.clock.advance(1);
        room.say(&room.mentor, "Good evening").await.unwrap();
        let chat = room.read(&room.basil).await;
        let read: Vec<_> = chat.messages.iter().map(|one| (one.author.as_str(), one.text.as_deref().unwrap())).collect();
        assert_eq!(read, [("amina", "Hello"), ("mentor", "Good evening")]);
        assert!(notices::list(&lab.platform, &room.basil, None, 10).await.unwrap().is_empty(), "nobody is told by mail");
        // After the text is closed they still talk.
        room.scene.state(ProposalState::Submitted).await;
        room.say(&room.amina, "It is sent").await.unwrap();
    }

    async fn who_may_read_the_chat_may_not_always_write_in_it(lab: Lab) {
        let room = Room::start(&lab).await;
        let platform = &lab.platform;
        let id = room.say(&room.amina, "First").await.unwrap();
        let stranger = lab.person("stranger").await;
        let nobody = Viewer::anonymous();
        for (who, reads, writes, moderates, own) in [
            (&room.amina, true, true, false, true),
            (&room.basil, true, true, false, false),
            (&room.mentor, true, true, true, false),
            (&room.organiser, true, false, true, false),
            (&stranger, false, false, false, false),
            (&nobody, false, false, false, false),
        ] {
            let check = |result: Result<(), Error>, may: bool| match result {
                Ok(()) => assert!(may),
                Err(error) => {
                    assert!(!may, "{error}");
                    match (error, reads, who.is_signed_in()) {
                        (Error::Forbidden, true, _) | (Error::NotFound, false, true) | (Error::LoggedOut, false, false) => {}
                        (other, ..) => panic!("{other}"),
                    }
                }
            };
            check(read::page(platform, who, room.scene.proposal, None, 10).await.map(drop), reads);
            check(read::one(platform, who, id).await.map(drop), reads);
            check(room.say(who, "Mine").await.map(drop), writes);
            check(service::moderate(platform, who, id, reason()).await, moderates);
            check(service::moderate(platform, who, id, None).await, moderates);
            if !own {
                check(service::take_back(platform, who, id).await, false);
            }
        }
        service::take_back(platform, &room.amina, id).await.unwrap();
    }

    async fn what_is_hidden_or_taken_back_is_not_shown(lab: Lab) {
        let room = Room::start(&lab).await;
        let platform = &lab.platform;
        let id = room.say(&room.amina, "You are a fool").await.unwrap();
        service::moderate(platform, &room.organiser, id, reason()).await.unwrap();
        assert_eq!(notices::list(platform, &room.amina, None, 10).await.unwrap()[0].key, "chat-hidden");
        for (who, sees) in [(&room.amina, true), (&room.mentor, true), (&room.organiser, true), (&room.basil, false)] {
            for chat in [room.read(who).await, read::one(platform, who, id).await.unwrap()] {
                let message = &chat.messages[0];
                assert_eq!((message.text.is_some(), message.hidden.as_deref()), (sees, Some("Be kind")));
                assert_eq!(format!("{chat:?}").contains("fool"), sees, "nowhere in what is handed out");
            }
        }
        service::take_back(platform, &room.amina, id).await.unwrap();
        let gone = Err::<(), _>("chat-gone");
        for refused in [service::take_back(platform, &room.amina, id).await, service::moderate(platform, &room.mentor, id, None).await] {
            assert_eq!(refused.map_err(|error| if let Error::Conflict(code) = error { code } else { "another" }), gone);
        }
        let message = room.read(&room.organiser).await.messages.remove(0);
        assert!(message.is_gone && message.text.is_none());
        // Whoever erases the account takes the words along, and the line stays.
        room.say(&room.basil, "My words").await.unwrap();
        let export = personal::export(platform, &room.basil).await.unwrap();
        assert_eq!(export["tables"]["chat_message"][0]["text"], "My words");
        personal::delete_marked(&platform.db.writer(), account(&room.basil)).await.unwrap();
        assert!(room.read(&room.amina).await.messages[1].is_gone);
    }

    async fn a_long_chat_is_read_by_pages_in_as_many_queries_as_a_short_one(lab: Lab) {
        let room = Room::start(&lab).await;
        let (platform, proposal) = (&lab.platform, room.scene.proposal);
        room.say(&room.amina, "message 0").await.unwrap();
        let page = async |before: Option<ChatMessageId>| {
            let start = platform.db.queries();
            let chat = read::page(platform, &room.basil, proposal, before, 50).await.unwrap();
            (platform.db.queries() - start, chat)
        };
        page(None).await;
        let (few, _) = page(None).await;
        let rows = (1..=1_000).map(|at| {
            platform.clock.advance(1);
            entity::ActiveModel {
                id: Set(platform.clock.new_id()),
                proposal_id: Set(proposal),
                author_id: Set(account(if at % 2 == 0 { &room.amina } else { &room.mentor })),
                text: Set(Some(words(&format!("message {at}")))),
                created_at: Set(platform.clock.now()),
                deleted_at: Set(None),
                hidden_at: Set(None),
                hidden_by: Set(None),
                hidden_reason: Set(None),
            }
        });
        entity::Entity::insert_many(rows).exec_without_returning(&platform.db.writer()).await.unwrap();
        let (mut texts, mut before) = (Vec::new(), None);
        loop {
            let (queries, chat) = page(before).await;
            assert_eq!(queries, few);
            texts.extend(chat.messages.iter().rev().filter_map(|one| one.text.clone()));
            before = chat.earlier;
            if before.is_none() {
                break;
            }
        }
        let wanted: Vec<_> = (0..=1_000).rev().map(|at| format!("message {at}")).collect();
        assert_eq!(texts, wanted);
    }
}

#[tokio::test]
async fn nobody_floods_a_chat() {
    let lab = Lab::start(Kind::Sqlite, Translator::keys(), |config| {
        config.limits.chat_per_minute = 3
    })
    .await;
    let lab = lab.unwrap();
    let room = Room::start(&lab).await;
    for at in 0..3 {
        room.say(&room.amina, &format!("message {at}")).await.unwrap();
    }
    assert!(matches!(
        room.say(&room.amina, "one more").await,
        Err(Error::TooMany(1..=21))
    ));
    room.say(&room.basil, "I may").await.unwrap();
    lab.platform.clock.advance(20 * Timestamp::SECOND);
    room.say(&room.amina, "now again").await.unwrap();
    assert_eq!(room.read(&room.basil).await.messages.len(), 5);
    lab.end().await;
}
