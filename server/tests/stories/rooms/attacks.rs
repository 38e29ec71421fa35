//! W1, W2, W3, W4, W5, W7, W8 of the list of attacks.

use super::kit::{Scene, Turned};
use futures_util::SinkExt;
use serde_json::{Value, json};
use server::accounts::session;
use server::both_databases;
use shared::permissions::{Role, Scope};
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::http::StatusCode;

/// Who comes and goes and where cursors are is no change of the text.
fn has_no_update(message: &Value) -> bool {
    message["updates"].is_null()
}

both_databases! {
    /// W1
    async fn who_may_only_read_or_comment_changes_nothing_and_nobody_sees_it(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let (amina, reader, mentor) = (lab.person("amina").await, lab.person("reader").await, lab.person("mentor").await);
        scene.give(&amina, "write").await;
        scene.give(&reader, "read").await;
        scene.give(&mentor, "comment").await;
        let document = scene.documents[0];
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(document, "client-amina").await;
        for (who, right) in [(&reader, "read"), (&mentor, "comment")] {
            let mut other = scene.enter(who).await.unwrap();
            assert_eq!(other.welcome["right"], right);
            other.open(document, &format!("client-{right}")).await;
            other.push(document, 0, 1, json!([[0, "graffiti"]])).await;
            assert_eq!(other.until("refused").await["reason"], "forbidden");
            other.say(json!({ "type": "cursor", "cursor": { "document": document, "version": 0, "anchor": 0, "head": 0 } })).await;
            assert!(a.is_quiet(|message| has_no_update(message) && message["cursors"].is_null()).await);
        }
        assert_eq!(scene.replayed().await, "");
    }

    /// W2
    async fn a_right_that_is_taken_away_is_gone_within_a_second(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;

        // Downgraded in place.
        let taken = Instant::now();
        scene.give(&basil, "comment").await;
        assert_eq!(b.until("right").await["right"], "comment");
        assert!(taken.elapsed().as_millis() < 1_000);
        b.push(document, 0, 1, json!([[0, "late"]])).await;
        assert_eq!(b.until("refused").await["reason"], "forbidden");

        // Put out: closed, and not a byte after that.
        let taken = Instant::now();
        scene.take(&basil).await;
        assert_eq!(b.closed().await, 4403);
        assert!(taken.elapsed().as_millis() < 1_000);
        a.push(document, 0, 1, json!([[0, "among us"]])).await;
        a.update().await;
        assert!(b.next().await.is_err(), "nothing comes after the close");
        assert_eq!(scene.enter(&basil).await.err(), Some(Turned::Closed(4404)));

        // The end of a session ends its sockets, and only these.
        let mut other = scene.enter(&amina).await.unwrap();
        let sessions = session::list(&scene.platform, amina.account_id().unwrap()).await.unwrap();
        let ended = Instant::now();
        session::end(&scene.platform, sessions[0].account_id, session::Which::One(sessions[0].id)).await.unwrap();
        let (kept, closed) = tokio::select! {
            code = other.closed() => (&mut a, code),
            code = a.closed() => (&mut other, code),
        };
        assert_eq!(closed, 4401);
        assert!(ended.elapsed().as_millis() < 1_000);
        kept.say(json!({ "type": "ping" })).await;
        kept.until("pong").await;
    }

    /// W2: the map in memory may be late; the transaction is not.
    async fn a_change_that_overtakes_its_revocation_is_refused_by_the_storage(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        scene.take_unsaid(&basil).await;
        b.push(document, 0, 1, json!([[0, "late"]])).await;
        assert_eq!(b.until("refused").await["reason"], "forbidden");
        assert_eq!(b.closed().await, 4403);
        a.push(document, 0, 1, json!([[0, "ours"]])).await;
        assert_eq!(a.update().await["changes"], json!([[0, "ours"]]));
        assert_eq!(scene.replayed().await, "ours");
    }

    /// W3 and W4
    async fn a_room_of_others_answers_like_no_room_to_everybody(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let mut strangers = vec![lab.person("stranger").await];
        for (role, name) in [(Role::Admin, "adam"), (Role::Juror, "julia"), (Role::Organiser, "olga")] {
            let scope = if role == Role::Organiser { Scope::Process(lab.platform.clock.new_id()) } else { Scope::Platform };
            strangers.push(lab.person_with(name, role, scope).await);
        }
        let origin = format!("http://{}", scene.address);
        let nowhere = lab.platform.clock.new_id::<shared::ids::ProposalId>().to_string();
        for stranger in &strangers {
            let cookie = scene.cookie(stranger).await;
            for room in [scene.proposal.to_string(), nowhere.clone(), "not-an-id".to_owned()] {
                let turned = scene.knock(&room, &[("cookie", &cookie), ("origin", &origin)]).await.err();
                assert_eq!(turned, Some(Turned::Closed(4404)), "{room}");
            }
        }
        assert_eq!(scene.knock(&scene.proposal.to_string(), &[("origin", &origin)]).await.err(), Some(Turned::Closed(4401)));
    }

    /// W3: every message for a document of another room.
    async fn documents_of_another_room_cannot_be_reached(lab: Lab) {
        let (scene, other) = (Scene::start(&lab).await, Scene::start(&lab).await);
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let foreign = other.documents[0];
        for message in [
            json!({ "type": "open", "document": foreign, "client": "client-amina" }),
            json!({ "type": "open", "document": foreign, "client": "client-amina", "version": 0 }),
            json!({ "type": "push", "document": foreign, "version": 0, "seq": 1, "updates": [[[0, "x"]]] }),
        ] {
            let mut a = scene.enter(&amina).await.unwrap();
            a.say(message.clone()).await;
            assert!(matches!(a.closed().await, 4404 | 4400), "{message}");
        }
        let mut a = scene.enter(&amina).await.unwrap();
        a.say(json!({ "type": "cursor", "cursor": { "document": foreign, "version": 0, "anchor": 0, "head": 0 } })).await;
        assert!(a.is_quiet(|message| message["cursors"][0]["cursor"].is_null()).await);
        assert_eq!(other.replayed().await, "");
    }

    /// W5
    async fn a_foreign_page_opens_no_socket(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let cookie = scene.cookie(&amina).await;
        let room = scene.proposal.to_string();
        let own = scene.address.to_string();
        let (sibling, alike) = (format!("http://sub.{own}"), format!("http://{own}.evil.example"));
        for origin in ["null", "http://evil.example", "", sibling.as_str(), alike.as_str(), "http://127.0.0.1"] {
            let turned = scene.knock(&room, &[("cookie", &cookie), ("origin", origin)]).await.err();
            assert_eq!(turned, Some(Turned::Away(StatusCode::FORBIDDEN)), "{origin:?}");
        }
        assert_eq!(scene.knock(&room, &[("cookie", &cookie)]).await.err(), Some(Turned::Away(StatusCode::FORBIDDEN)));
        let twice = format!("http://{own}");
        let turned = scene.knock(&room, &[("cookie", &cookie), ("origin", &twice), ("origin", "http://evil.example")]).await;
        assert_eq!(turned.err(), Some(Turned::Away(StatusCode::FORBIDDEN)));
    }

    /// W8
    async fn nobody_writes_or_stands_there_as_somebody_else(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        let forged = json!({ "type": "push", "document": document, "version": 0, "seq": 1, "updates": [[[0, "x"]]],
            "author": amina.account_id(), "author_id": amina.account_id(), "client": "client-amina", "session": null });
        b.say(forged).await;
        assert_eq!(a.update().await["client"], "client-basil");
        let wrote = server::rooms::service::authors(scene.platform.db.read(), scene.proposal).await.unwrap();
        assert_eq!(wrote.iter().map(|(author, _)| Some(*author)).collect::<Vec<_>>(), [basil.account_id()]);
        b.say(json!({ "type": "cursor", "connection": a.welcome["you"], "name": "amina",
            "cursor": { "document": document, "version": 1, "anchor": 1, "head": 1 } })).await;
        loop {
            let news = a.until("news").await;
            if let Some(place) = news["cursors"].get(0) {
                assert_eq!(place["connection"], b.welcome["you"]);
                break;
            }
        }
        // The name of another's editor would let one count changes in its place.
        a.push(document, 1, 1, json!([1, [0, "y"]])).await;
        b.update().await;
        b.say(json!({ "type": "open", "document": document, "client": "client-amina" })).await;
        assert_eq!(b.closed().await, 4400);
    }

    async fn what_breaks_the_limits_closes_with_its_code(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let document = scene.documents[0];
        for (frame, code) in [
            (format!(r#"{{"type":"push","document":"{document}","version":0,"seq":1,"updates":[[[0,"{}"]]]}}"#, "x".repeat(70_000)), 4413),
            ("{".to_owned(), 4400),
            (r#"{"type":"shout"}"#.to_owned(), 4400),
            (format!(r#"{{"type":"push","document":"{document}","version":9,"seq":1,"updates":[[[0,"x"]]]}}"#), 4409),
            (format!(r#"{{"type":"push","document":"{document}","version":0,"seq":2,"updates":[[[0,"x"]]]}}"#), 4400),
            (format!(r#"{{"type":"push","document":"{document}","version":0,"seq":1,"updates":[[5,[0,"x"]]]}}"#), 4400),
            (format!(r#"{{"type":"open","document":"{document}","client":"client-amina","version":9}}"#), 4409),
        ] {
            let mut a = scene.enter(&amina).await.unwrap();
            a.open(document, "client-amina").await;
            a.send(frame.clone()).await;
            assert_eq!(a.closed().await, code, "{frame:.100}");
        }
        let mut a = scene.enter(&amina).await.unwrap();
        let _ = a.socket.send(Message::Binary(vec![1, 2, 3].into())).await;
        assert_eq!(a.closed().await, 4400);
        let mut a = scene.enter(&amina).await.unwrap();
        for _ in 0..200 {
            a.say(json!({ "type": "ping" })).await;
        }
        assert_eq!(a.closed().await, 4429);
        // Half a character, whichever way.
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(document, "client-last").await;
        a.push(document, 0, 1, json!([[0, "🐦"]])).await;
        a.update().await;
        a.push(document, 1, 2, json!([1, [1]])).await;
        assert_eq!(a.closed().await, 4400);
        assert_eq!(scene.replayed().await, "🐦");
    }

    async fn a_room_that_stops_says_that_it_moves(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina] = scene.writers(&lab, ["amina"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let document = scene.documents[0];
        a.open(document, "client-amina").await;
        a.push(document, 0, 1, json!([[0, "last words"]])).await;
        a.update().await;
        scene.platform.stopping.cancel();
        assert_eq!(a.closed().await, 4503);
    }
}
