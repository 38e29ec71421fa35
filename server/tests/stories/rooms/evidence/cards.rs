//! What a card is tied to, who reads and writes it, and how many there may be.

use super::kit::{add, card, claims, code, list, one, quote};
use crate::rooms::comments::{Talk, place};
use crate::rooms::kit::account;
use sea_orm::{EntityTrait, PaginatorTrait, Set};
use serde_json::json;
use server::accounts::{Viewer, personal};
use server::evidence::{entity, read, service};
use server::rooms::entity::passage;
use server::{Error, both_databases};
use shared::evidence::MOST_CARDS;
use shared::fields::FieldCode;
use shared::ids::PassageId;

both_databases! {
    async fn a_source_stays_with_its_words_and_those_in_the_room_hear_of_it(lab: Lab) {
        let mut talk = Talk::begin(&lab, "one two three").await;
        let (documents, platform) = (talk.scene.documents.clone(), lab.platform.clone());
        let id = add(&talk, &talk.writer, Some(place(1, 4, 7)), "There are two").await.unwrap();
        let news = talk.browser.beside().await;
        assert_eq!(news["beside"], json!(["evidence"]));
        assert!(!news.to_string().contains("There are two"), "the words do not go over the socket");
        let whole = add(&talk, &talk.writer, None, "All of it").await.unwrap();
        let first = add(&talk, &talk.writer, quote("one"), "There is one").await.unwrap();
        let other = service::add(&platform, &talk.writer, talk.scene.proposal, documents[1], None, &card("Another section", "https://example.org")).await;
        other.unwrap();
        let cards = list(&talk).await;
        assert_eq!(claims(&cards), ["All of it", "There is one", "There are two", "Another section"], "in the order of the text");
        assert_eq!(cards.cards[0].quote, None);
        assert_eq!((cards.cards[2].author.as_str(), cards.cards[2].quote.as_ref().unwrap().begins()), ("amina", Some(4)));

        talk.browser.push(documents[0], 1, 2, json!([[0, "zero "], 13])).await;
        talk.browser.update().await;
        assert_eq!(one(&talk, id).await.quote.unwrap().begins(), Some(9));
        talk.browser.push(documents[0], 2, 3, json!([9, [4], 5])).await;
        talk.browser.update().await;
        let gone = one(&talk, id).await.quote.unwrap();
        assert_eq!((gone.words.as_str(), gone.begins()), ("two", None), "the quote stays");
        assert_eq!(claims(&list(&talk).await), ["All of it", "There is one", "There are two", "Another section"]);

        let mut changed = card("There are three", "https://example.org/other");
        changed.title = None;
        service::change(&platform, &talk.writer, first, &changed, None).await.unwrap();
        let row = one(&talk, first).await.row;
        assert_eq!((row.claim.as_str(), row.url.as_str(), row.title), ("There are three", "https://example.org/other", None));
        let passages = passage::Entity::find().count(platform.db.read()).await.unwrap();
        service::remove(&platform, &talk.writer, first).await.unwrap();
        service::remove(&platform, &talk.writer, whole).await.unwrap();
        assert_eq!(claims(&list(&talk).await), ["There are two", "Another section"]);
        assert_eq!(passage::Entity::find().count(platform.db.read()).await.unwrap(), passages - 1, "nothing stays behind");
        assert!(matches!(service::remove(&platform, &talk.writer, first).await, Err(Error::NotFound)));
        let export = personal::export(&platform, &talk.writer).await.unwrap();
        assert_eq!(export["tables"]["evidence_card"].as_array().unwrap().len(), 2);
    }

    async fn words_that_are_not_there_are_refused(lab: Lab) {
        let talk = Talk::begin(&lab, "Rooms are dear. Rooms are small.").await;
        let refused = async |chosen| match add(&talk, &talk.writer, chosen, "It is so").await {
            Err(Error::Invalid(errors)) => errors.of("passage").to_vec(),
            other => panic!("{other:?}"),
        };
        assert_eq!(refused(quote("Flats")).await, [FieldCode::NotInText]);
        assert_eq!(refused(quote("Rooms")).await, [FieldCode::SeveralPlaces]);
        assert_eq!(refused(Some(place(1, 0, 99))).await, [FieldCode::NotInText]);
        let scene = &talk.scene;
        let foreign = server::testing::drafts::make_draft(&lab.platform).await;
        let elsewhere = service::add(&lab.platform, &talk.writer, foreign.proposal, scene.documents[0], None, &card("It is so", "https://example.org")).await;
        assert!(matches!(elsewhere, Err(Error::NotFound)), "a draft of others");
        foreign.join(&lab.platform.db.writer(), account(&talk.writer), lab.platform.clock.now()).await;
        for chosen in [None, quote("dear")] {
            let mixed = service::add(&lab.platform, &talk.writer, foreign.proposal, scene.documents[0], chosen.as_ref(), &card("It is so", "https://example.org")).await;
            assert!(matches!(mixed, Err(Error::NotFound)), "a section of another draft");
        }
        assert!(list(&talk).await.cards.is_empty());
    }

    async fn the_team_writes_its_mentor_and_the_organisers_read_and_nobody_else_does(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let id = add(&talk, &talk.writer, quote("two"), "There are two").await.unwrap();
        let (stranger, nobody) = (lab.person("stranger").await, Viewer::anonymous());
        for (who, reads, writes) in [
            (&talk.writer, true, true),
            (&talk.mentor, true, false),
            (&talk.organiser, true, false),
            (&stranger, false, false),
            (&nobody, false, false),
        ] {
            let check = |result: Result<(), Error>, may: bool| match (result, reads, who.is_signed_in()) {
                (Ok(()), ..) => assert!(may),
                (Err(Error::Forbidden), true, _) | (Err(Error::NotFound), false, true) | (Err(Error::LoggedOut), false, false) => assert!(!may),
                (Err(other), ..) => panic!("{other}"),
            };
            check(read::list(platform, who, talk.scene.proposal).await.map(drop), reads);
            check(read::one(platform, who, id).await.map(drop), reads);
            check(service::change(platform, who, id, &card("There are two of them", "https://example.org"), None).await, writes);
            check(add(&talk, who, None, "One more").await.map(drop), writes);
            if !writes {
                check(service::remove(platform, who, id).await, false);
            }
        }
        assert_eq!(claims(&list(&talk).await), ["One more", "There are two of them"]);
    }

    async fn of_two_who_change_a_source_at_once_the_second_is_told(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let platform = &lab.platform;
        let id = add(&talk, &talk.writer, None, "First").await.unwrap();
        let seen = one(&talk, id).await.row.changed_at;
        platform.clock.advance(1);
        service::change(platform, &talk.writer, id, &card("Second", "https://example.org"), Some(seen)).await.unwrap();
        let late = service::change(platform, &talk.writer, id, &card("Third", "https://example.org"), Some(seen)).await;
        assert_eq!(code(late), "evidence-changed");
        assert_eq!(one(&talk, id).await.row.claim.as_str(), "Second");
    }

    async fn a_hundred_sources_are_read_in_as_many_queries_as_one_and_no_more_are_taken(lab: Lab) {
        let talk = Talk::begin(&lab, "one two three").await;
        let (platform, scene) = (&lab.platform, &talk.scene);
        add(&talk, &talk.writer, quote("two"), "First").await.unwrap();
        let queries = async || {
            let start = platform.db.queries();
            let cards = read::list(platform, &talk.mentor, scene.proposal).await.unwrap();
            (platform.db.queries() - start, cards.cards.len())
        };
        queries().await;
        let (few, _) = queries().await;
        let (mut passages, mut rows) = (Vec::new(), Vec::new());
        for at in 1..MOST_CARDS {
            platform.clock.advance(1);
            let now = platform.clock.now();
            let id: PassageId = platform.clock.new_id();
            passages.push(passage::ActiveModel {
                id: Set(id), document_id: Set(scene.documents[0]), version: Set(1), from_at: Set(4), to_at: Set(7),
                is_gone: Set(false), quote: Set("two".into()),
            });
            let card = card(&format!("claim {at}"), "https://example.org");
            rows.push(entity::ActiveModel {
                id: Set(platform.clock.new_id()), proposal_id: Set(scene.proposal), document_id: Set(scene.documents[0]),
                passage_id: Set(Some(id)), author_id: Set(account(&talk.writer)), claim: Set(card.claim), url: Set(card.source.link().unwrap().to_string()), file_id: Set(None),
                practice_id: Set(None), practice_version: Set(None),
                title: Set(None), publisher: Set(None), day: Set(card.day), created_at: Set(now), changed_at: Set(now),
                link_state: Set(None), checked_at: Set(None), check_at: Set(now),
            });
        }
        passage::Entity::insert_many(passages).exec_without_returning(&platform.db.writer()).await.unwrap();
        entity::Entity::insert_many(rows).exec_without_returning(&platform.db.writer()).await.unwrap();
        queries().await;
        assert_eq!(queries().await, (few, MOST_CARDS));
        assert_eq!(code(add(&talk, &talk.writer, None, "One too many").await), "evidence-full");
    }
}
