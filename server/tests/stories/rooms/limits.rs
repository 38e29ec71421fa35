//! What one socket may do and how long it is waited for, each with the code that it is closed with: the table "Limits" of
//! docs/rooms-protocol.md.

use super::kit::{Browser, Scene, Turned};
use super::storage::hold;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use server::both_databases;
use server::config::RoomPatience;
use server::testing::{Kind, Lab};
use server::texts::Translator;
use shared::rooms::{Beside, LONGEST_FRAME, MESSAGES_A_SECOND, MESSAGES_AT_ONCE, MOST_UPDATES};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout};
use tokio_tungstenite::tungstenite::Message;

/// Sockets of one account in one room, and batches of one of them that wait.
const CONNECTIONS: usize = 10;
const BATCHES: u32 = 32;
/// Frames that a reader may be behind.
const FRAMES: usize = 256;

/// A platform that waits for sockets only this long.
async fn impatient(patience: RoomPatience) -> Lab {
    Lab::start(Kind::Sqlite, Translator::keys(), |config| {
        config.rooms.patience = patience;
    })
    .await
    .unwrap()
}

/// A text as long as nine frames can make it; opening it sends half a megabyte.
async fn write_much(browser: &mut Browser, scene: &Scene) {
    let words = "日".repeat(20_000);
    browser.open(scene.documents[0], "client-much").await;
    for part in 0..9_u32 {
        let change = match part {
            0 => json!([[0, words]]),
            _ => json!([part * 20_000, [0, words]]),
        };
        browser.push(scene.documents[0], part, part + 1, change).await;
        browser.reaches(part + 1).await;
    }
}

/// Asks for the long text again and again, ten megabytes, and takes nothing of it.
async fn ask_and_take_nothing(browser: &mut Browser, scene: &Scene) {
    for _ in 0..20 {
        browser
            .say(json!({ "type": "open", "document": scene.documents[0], "client": "client-deaf" }))
            .await;
    }
}

/// Takes all that is on its way without looking at it, and gives the code behind it.
async fn end_of(browser: &mut Browser) -> u16 {
    loop {
        match timeout(Duration::from_secs(10), browser.socket.next()).await.unwrap() {
            Some(Ok(Message::Close(frame))) => return frame.map_or(1005, |frame| frame.code.into()),
            Some(Ok(_)) => {}
            Some(Err(_)) | None => return 1006,
        }
    }
}

both_databases! {
    async fn an_account_has_ten_sockets_in_a_room_and_no_more(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let mut there = Vec::new();
        for _ in 0..CONNECTIONS {
            there.push(scene.enter(&mallory).await.unwrap());
        }
        for _ in 0..3 {
            assert_eq!(scene.enter(&mallory).await.err(), Some(Turned::Closed(4429)));
        }
        // The others come in, and so does whoever has left a place.
        let mut a = scene.enter(&amina).await.unwrap();
        let gone = there.pop().unwrap();
        let number = gone.welcome["you"].clone();
        drop(gone);
        a.misses(&number).await;
        let mut again = scene.enter(&mallory).await.unwrap();
        again.answers().await;
        assert_eq!(scene.enter(&mallory).await.err(), Some(Turned::Closed(4429)));
        for browser in &mut there {
            browser.answers().await;
        }
    }

    async fn thirty_two_batches_of_a_socket_wait_and_one_more_closes_it(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        a.open(scene.documents[0], "client-amina").await;
        let mut m = scene.enter(&mallory).await.unwrap();
        m.open(scene.documents[0], "client-mallory").await;
        let held = hold(&scene).await;
        // The same batch again and again, as the protocol lets a client send it. The first is with the storage and does not count as
        // waiting; it has gone there long before this moment is over.
        m.push(scene.documents[0], 0, 1, json!([[0, "m"]])).await;
        sleep(Duration::from_millis(300)).await;
        for _ in 0..BATCHES {
            m.push(scene.documents[0], 0, 1, json!([[0, "m"]])).await;
        }
        m.answers().await;
        m.push(scene.documents[0], 0, 1, json!([[0, "m"]])).await;
        assert_eq!(m.closed().await, 4429);
        held.rollback().await.unwrap();
        // What was let in is kept once, and the others write on.
        a.reaches(1).await;
        a.push(scene.documents[0], 1, 1, json!([1, [0, "a"]])).await;
        a.reaches(2).await;
        assert_eq!(scene.replayed().await, "ma");
    }

    async fn sixty_messages_at_once_and_twenty_a_second_are_heard_and_no_more(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let mut m = scene.enter(&mallory).await.unwrap();
        for _ in 0..MESSAGES_AT_ONCE {
            m.say(json!({ "type": "ping" })).await;
        }
        for _ in 0..MESSAGES_AT_ONCE {
            m.until("pong").await;
        }
        // Half of what a second gives back: the other half is for what the server counts later than this test.
        sleep(Duration::from_secs(1)).await;
        for _ in 0..MESSAGES_A_SECOND / 2 {
            m.answers().await;
        }
        for _ in 0..2 * MESSAGES_AT_ONCE {
            m.say(json!({ "type": "ping" })).await;
        }
        let mut heard = 0;
        let code = loop {
            match m.next().await {
                Ok(message) => heard += u32::from(message["type"] == "pong"),
                Err(code) => break code,
            }
        };
        assert_eq!(code, 4429);
        assert!(heard < MESSAGES_AT_ONCE, "{heard} more were heard at once");

        // The frames of the network count like the others.
        let mut m = scene.enter(&mallory).await.unwrap();
        for _ in 0..2 * MESSAGES_AT_ONCE {
            let _ = m.socket.send(Message::Ping(vec![1, 2].into())).await;
        }
        assert_eq!(m.closed().await, 4429);
        a.answers().await;
    }

    async fn a_frame_of_64_kib_is_read_a_longer_one_is_told_so_and_one_of_256_kib_ends_it(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        let ping = |length: usize| {
            let words = r#"{"type":"ping"}"#;
            format!("{words}{}", " ".repeat(length - words.len()))
        };
        let mut m = scene.enter(&mallory).await.unwrap();
        m.send(ping(LONGEST_FRAME)).await;
        m.until("pong").await;
        m.send(ping(LONGEST_FRAME + 1)).await;
        assert_eq!(m.closed().await, 4413);
        let mut m = scene.enter(&mallory).await.unwrap();
        m.send(ping(4 * LONGEST_FRAME)).await;
        assert_eq!(m.closed().await, 4413);
        // Nobody reads on in such a frame, so there is no place in the stream for a code.
        let mut m = scene.enter(&mallory).await.unwrap();
        m.send(ping(4 * LONGEST_FRAME + 1)).await;
        assert_eq!(m.closed().await, 1006);
        let mut m = scene.enter(&mallory).await.unwrap();
        m.open(scene.documents[0], "client-mallory").await;
        let updates: Vec<Value> = (0..=MOST_UPDATES).map(|at| if at == 0 { json!([[0, "m"]]) } else { json!([at, [0, "m"]]) }).collect();
        m.say(json!({ "type": "push", "document": scene.documents[0], "version": 0, "seq": 1, "updates": updates })).await;
        assert_eq!(m.closed().await, 4413);
        a.answers().await;
        assert_eq!(scene.replayed().await, "");
    }

    async fn a_text_that_would_be_too_long_stays_as_it_was_and_the_shortened_change_is_kept(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        for part in 0..4_u32 {
            let words = "a".repeat(if part == 3 { 49_999 } else { 50_000 });
            let change = if part == 0 { json!([[0, words]]) } else { json!([50_000 * part, [0, words]]) };
            a.push(document, part, part + 1, change).await;
            a.reaches(part + 1).await;
        }
        b.reaches(4).await;
        // Each of the two is as long as a text may be; together they are longer.
        a.push(document, 4, 5, json!([199_999, [0, "a"]])).await;
        a.reaches(5).await;
        b.push(document, 4, 1, json!([199_999, [0, "b"]])).await;
        let refused = b.until("refused").await;
        assert_eq!((&refused["reason"], &refused["seq"]), (&json!("too-long"), &json!(1)));
        assert!(a.is_quiet(|message| message["updates"].is_null()).await, "nobody saw it");
        b.push(document, 5, 1, json!([[1, "b"], 199_999])).await;
        assert_eq!(a.update().await["version"], 6);
        // One that names a longer text by itself is no change at all.
        a.push(document, 6, 6, json!([200_000, [0, "!"]])).await;
        assert_eq!(a.closed().await, 4400);
        b.answers().await;
        assert_eq!(scene.replayed().await, format!("b{}", "a".repeat(199_999)));
    }

    async fn a_cursor_of_200_rows_ago_is_shown_and_an_older_one_is_not(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
        let document = scene.documents[0];
        let (mut a, mut b) = (scene.enter(&amina).await.unwrap(), scene.enter(&basil).await.unwrap());
        a.open(document, "client-amina").await;
        b.open(document, "client-basil").await;
        let mut head = 0;
        for rows in [1, 100, 100] {
            let updates: Vec<Value> = (head..head + rows).map(|at| if at == 0 { json!([[0, "a"]]) } else { json!([at, [0, "a"]]) }).collect();
            a.say(json!({ "type": "push", "document": document, "version": head, "seq": head + 1, "updates": updates })).await;
            head += rows;
            a.reaches(head).await;
            b.reaches(head).await;
        }
        for (version, shown) in [(1, true), (0, false)] {
            b.say(json!({ "type": "cursor", "cursor": { "document": document, "version": version, "anchor": 0, "head": 0 } })).await;
            let place = a.news_of("cursors").await[0].clone();
            assert_eq!(place["connection"], b.welcome["you"]);
            let expected = if shown { json!({ "document": document, "version": 201, "anchor": 0, "head": 0 }) } else { Value::Null };
            assert_eq!(place["cursor"], expected, "from version {version}");
        }
    }

    async fn who_has_no_session_is_gone_within_five_seconds_whatever_they_do(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let host = scene.address;
        let question = format!(
            "GET /api/v1/rooms/{} HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
            scene.proposal
        );
        let nobody = async || {
            let mut socket = TcpStream::connect(host).await.unwrap();
            socket.write_all(question.as_bytes()).await.unwrap();
            // Says nothing more, not even good-bye.
            let mut heard = Vec::new();
            let end = timeout(Duration::from_secs(5), socket.read_to_end(&mut heard)).await;
            end.expect("the socket is closed in time").unwrap();
            heard
        };
        for heard in futures_util::future::join_all((0..5).map(|_| nobody())).await {
            let head = heard.windows(4).position(|bytes| bytes == b"\r\n\r\n").unwrap() + 4;
            let (answer, frame) = heard.split_at(head);
            assert!(answer.starts_with(b"HTTP/1.1 101"));
            // A close frame, its length, the code and the reason; nothing else.
            assert_eq!((frame[0], usize::from(frame[1]) + 2), (0x88, frame.len()));
            assert_eq!(u16::from_be_bytes([frame[2], frame[3]]), 4401);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_says_nothing_is_closed_and_who_says_that_they_are_there_stays() {
    assert_eq!(
        RoomPatience::default().silent,
        Duration::from_secs(60),
        "as the protocol says"
    );
    let silent = Duration::from_millis(1_500);
    let lab = impatient(RoomPatience {
        silent,
        ..RoomPatience::default()
    })
    .await;
    let scene = Scene::start(&lab).await;
    let [amina, basil] = scene.writers(&lab, ["amina", "basil"]).await;
    let mut a = scene.enter(&amina).await.unwrap();
    let mut b = scene.enter(&basil).await.unwrap();
    let came = Instant::now();
    let stays = async {
        for _ in 0..8 {
            sleep(silent / 4).await;
            a.answers().await;
        }
    };
    let ((), code) = tokio::join!(stays, b.closed());
    assert_eq!(code, 4408);
    assert!(came.elapsed() >= silent);
    a.answers().await;
    lab.end().await;
}

/// Who begins to read again soon finds the code; the others have written all the while.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_who_takes_nothing_is_closed_as_slow_and_holds_up_nobody() {
    assert_eq!(
        RoomPatience::default().blocked,
        Duration::from_secs(20),
        "as the protocol says"
    );
    let lab = impatient(RoomPatience {
        blocked: Duration::from_millis(500),
        ..RoomPatience::default()
    })
    .await;
    let scene = Scene::start(&lab).await;
    let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
    let mut a = scene.enter(&amina).await.unwrap();
    write_much(&mut a, &scene).await;
    let mut deaf = scene.enter_with_small_ears(&mallory).await;
    ask_and_take_nothing(&mut deaf, &scene).await;
    a.push(scene.documents[0], 9, 10, json!([180_000, [0, "on"]])).await;
    a.reaches(10).await;
    a.misses(&deaf.welcome["you"]).await;
    assert_eq!(end_of(&mut deaf).await, 4408);
    a.answers().await;
    assert!(scene.text().await.ends_with("日on"));
    lab.end().await;
}

both_databases! {
    async fn a_reader_who_is_more_frames_behind_than_are_kept_is_closed_as_slow(lab: Lab) {
        let scene = Scene::start(&lab).await;
        let [amina, mallory] = scene.writers(&lab, ["amina", "mallory"]).await;
        let mut a = scene.enter(&amina).await.unwrap();
        write_much(&mut a, &scene).await;
        let mut deaf = scene.enter_with_small_ears(&mallory).await;
        ask_and_take_nothing(&mut deaf, &scene).await;
        // Each of these is a frame of its own. Twice as many as are kept: at the first it may still have been busy with its own.
        for _ in 0..2 * FRAMES {
            scene.platform.rooms.tell_beside(scene.proposal, Beside::Chat).await;
            a.beside().await;
        }
        assert_eq!(end_of(&mut deaf).await, 4408);
        a.answers().await;
    }
}
