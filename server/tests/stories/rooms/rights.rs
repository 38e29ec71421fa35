//! What is left of W1, W2, W3 and W5: refusals are counted, every way of being put out, every message for a foreign room.

use super::kit::{Scene, Turned};
use metrics_exporter_prometheus::PrometheusHandle;
use serde_json::json;
use server::accounts::service::{self, NewAccount};
use server::accounts::{AccountId, Viewer, admin, erasure, recovery, session};
use server::both_databases;
use shared::accounts::{Password, Pseudonym};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use std::sync::OnceLock;
use tokio::time::Instant;
use tokio_tungstenite::tungstenite::http::StatusCode;

const PASSWORD: &str = "four green bridges";

/// How many changes were refused in this process so far.
fn refused() -> u64 {
    static FIGURES: OnceLock<PrometheusHandle> = OnceLock::new();
    let text = FIGURES.get_or_init(|| server::metrics::collect().unwrap()).render();
    let line = text.lines().find_map(|line| line.strip_prefix("room_refused_total "));
    line.map_or(0, |number| number.trim().parse().unwrap())
}

/// Somebody with a password.
async fn writer(scene: &Scene, name: &str) -> Viewer {
    let pseudonym = Pseudonym::parse(name).unwrap();
    let new = NewAccount {
        password: Password::parse(PASSWORD, &pseudonym).unwrap(),
        pseudonym,
        email: None,
        language: Language::English,
    };
    let done = service::sign_up(&scene.platform, new).await.unwrap();
    let (viewer, _) = session::resolve(&scene.platform, Some(&done.session.access), None)
        .await
        .unwrap();
    scene.give(&viewer, "write").await;
    viewer
}

/// A way of being put out.
#[derive(Clone, Copy, Debug)]
enum Way {
    Suspended,
    Erased,
    LoggedOut,
    PasswordChanged,
}

async fn put_out(scene: &Scene, admin: &Viewer, who: &Viewer, way: Way) {
    let (platform, id): (_, AccountId) = (&scene.platform, who.account_id().unwrap());
    match way {
        Way::Suspended => admin::set_suspended(platform, admin, id, true).await.unwrap(),
        Way::Erased => erasure::erase(platform, who, PASSWORD).await.unwrap(),
        Way::LoggedOut => {
            session::end(platform, id, session::Which::AllBut(None)).await.unwrap();
        }
        Way::PasswordChanged => {
            recovery::change_password(platform, who, PASSWORD, "five blue bridges")
                .await
                .unwrap();
        }
    }
}

both_databases! {
    /// W1
    async fn every_refused_change_is_counted(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let before = refused();
        for (right, name) in [("read", "reader"), ("comment", "mentor")] {
            let person = lab.person(name).await;
            scene.give(&person, right).await;
            let mut browser = scene.enter(&person).await.unwrap();
            browser.open(scene.documents[0], &format!("client-{name}")).await;
            for seq in 1..=3 {
                browser.push(scene.documents[0], 0, seq, json!([[0, "graffiti"]])).await;
                assert_eq!(browser.until("refused").await["reason"], "forbidden");
            }
        }
        assert!(refused() >= before + 6, "{before} before, {} after", refused());
        assert_eq!(scene.replayed().await, "");
    }

    /// W2: suspension, erasure, log-out, a changed password.
    async fn who_is_put_out_by_any_way_hears_nothing_more_within_a_second(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let admin = lab.person_with("root-person", Role::Admin, Scope::Platform).await;
        let amina = writer(&scene, "amina").await;
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(scene.documents[0], "client-amina").await;
        for (at, way) in [Way::Suspended, Way::Erased, Way::LoggedOut, Way::PasswordChanged].into_iter().enumerate() {
            let who = writer(&scene, &format!("basil-{at}")).await;
            let cookie = scene.cookie(&who).await;
            let origin = format!("http://{}", scene.address);
            let headers = [("cookie", cookie.as_str()), ("origin", origin.as_str())];
            let room = scene.proposal.to_string();
            let mut b = scene.knock(&room, &headers).await.unwrap();
            b.open(scene.documents[0], &format!("client-basil-{at}")).await;
            let began = Instant::now();
            put_out(&scene, &admin, &who, way).await;
            let after = Instant::now();
            let code = b.closed().await;
            assert!([4401, 4403].contains(&code), "{way:?}: {code}");
            assert!(after.elapsed().as_millis() < 1_000, "{way:?} took {:?}", began.elapsed());
            let changes = if at == 0 { json!([[0, "x"]]) } else { json!([at, [0, "x"]]) };
            a.push(scene.documents[0], at as u32, at as u32 + 1, changes).await;
            a.update().await;
            assert!(b.next().await.is_err(), "{way:?}: nothing comes after the close");
            assert_eq!(scene.knock(&room, &headers).await.err(), Some(Turned::Closed(4401)), "{way:?}: the cookie is dead");
        }
    }

    /// W3: every message, by people of every right, for a document of another room.
    async fn no_message_of_anybody_reaches_a_document_of_another_room(lab: Lab) {
        let (scene, other) = (Scene::start(&lab).await, Scene::start(&lab).await);
        let foreign = other.documents[0];
        let victim = lab.person("victim").await;
        other.give(&victim, "write").await;
        let mut v = other.enter(&victim).await.unwrap();
        v.open(foreign, "client-victim").await;
        for right in ["read", "comment", "write"] {
            let person = lab.person(&format!("person-{right}")).await;
            scene.give(&person, right).await;
            let client = format!("client-{right}");
            for message in [
                json!({ "type": "open", "document": foreign, "client": client }),
                json!({ "type": "open", "document": foreign, "client": client, "version": 0 }),
                json!({ "type": "push", "document": foreign, "version": 0, "seq": 1, "updates": [[[0, "x"]]] }),
                json!({ "type": "cursor", "cursor": { "document": foreign, "version": 0, "anchor": 0, "head": 0 } }),
                json!({ "type": "ping", "document": foreign, "room": other.proposal }),
            ] {
                let mut browser = scene.enter(&person).await.unwrap();
                browser.say(message.clone()).await;
                // Closed, refused, or passed over; never an answer out of the other room.
                browser.say(json!({ "type": "ping" })).await;
                loop {
                    match browser.next().await {
                        Err(code) => break assert!([4404, 4400].contains(&code), "{right} {message}: {code}"),
                        Ok(answer) if answer["type"] == "pong" => break,
                        Ok(answer) => assert!(!answer.to_string().contains(&foreign.to_string()) || answer["type"] == "refused", "{right} {message}: {answer}"),
                    }
                }
            }
        }
        assert!(v.is_quiet(|message| message["updates"].is_null() && message["cursors"].is_null() && message["came"].is_null()).await);
        assert_eq!(other.replayed().await, "");
    }

    /// W5: the socket of a meeting.
    async fn a_foreign_page_opens_no_socket_of_a_meeting(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let amina = lab.person("amina").await;
        let cookie = scene.cookie(&amina).await;
        let own = scene.address.to_string();
        let meeting = format!("meetings/{}/live", lab.platform.clock.new_id::<shared::ids::MeetingId>());
        let (sibling, alike) = (format!("http://sub.{own}"), format!("http://{own}.evil.example"));
        for origin in ["null", "http://evil.example", "", sibling.as_str(), alike.as_str(), "http://127.0.0.1"] {
            let turned = scene.knock_at(&meeting, &[("cookie", &cookie), ("origin", origin)]).await.err();
            assert_eq!(turned, Some(Turned::Away(StatusCode::FORBIDDEN)), "{origin:?}");
        }
        assert_eq!(scene.knock_at(&meeting, &[("cookie", &cookie)]).await.err(), Some(Turned::Away(StatusCode::FORBIDDEN)));
        let origin = format!("http://{own}");
        assert_eq!(scene.knock_at(&meeting, &[("cookie", &cookie), ("origin", &origin)]).await.err(), Some(Turned::Away(StatusCode::NOT_FOUND)));
        // Everybody may watch, and what does not exist nobody.
        assert_eq!(scene.knock_at(&meeting, &[("origin", &origin)]).await.err(), Some(Turned::Away(StatusCode::NOT_FOUND)));
    }
}
