//! W7: a million messages with bytes changed at random, through everything that reads them: the parser, the plan, the text.

use super::document::{Document, Draft, Editor, Planned, Push};
use crate::testing::dice::Dice;
use shared::changeset::{ChangeSet, Utf16Text};
use shared::ids::{AccountId, DocumentId};
use shared::languages::Language;
use shared::rooms::{ClientMessage, ClientName};
use shared::time::Timestamp;
use std::time::{Duration, Instant};
use uuid::Uuid;

const MESSAGES: u64 = 1_000_000;
const THREADS: u64 = 4;

/// What is put in.
const PARTS: [&str; 18] = [
    "[",
    "]",
    "{",
    "}",
    "-1",
    "4294967296",
    "4294967295",
    "1e99",
    "null",
    "\"\"",
    ",",
    ":",
    "\\ud83d",
    "0",
    "[[[[",
    "\u{0}",
    "true",
    "🐦",
];

/// Changes up to four places of `frame`; one in eight stays as it is.
fn mutate(dice: &mut Dice, frame: &mut String) {
    for _ in 0..dice.below(8).min(4) {
        let at = dice.place(frame);
        match dice.below(8) {
            0 => frame.truncate(at),
            1..=3 => frame.insert_str(at, PARTS[dice.below(PARTS.len())]),
            _ => dice.replace(frame, at, &PARTS),
        }
    }
}

/// What one message may take.
const BOUND: Duration = Duration::from_millis(250);
/// How often a message is read again before it counts as slow: the machine may be busy with something else, but not each time, and the
/// quickest time is never less than what the message itself takes of the processor.
const TRIES: usize = 5;

/// Reads a frame as the room does. Gives what is kept of it: the document that is to be, and the text as the log would have it.
fn read(
    document: &Document,
    replayed: &str,
    client: &ClientName,
    author: AccountId,
    frame: &str,
) -> Option<(Draft, String)> {
    let Ok(ClientMessage::Push {
        version, seq, updates, ..
    }) = ClientMessage::parse(frame)
    else {
        return None;
    };
    let push = Push {
        client: client.clone(),
        author,
        session: None,
        version,
        seq,
        updates,
    };
    let mut draft = document.draft();
    if document.plan(&mut draft, &push, Timestamp(0)) != Planned::Rows {
        return None;
    }
    // What the log would keep, read back from what it would store.
    let text = draft.rows.iter().fold(replayed.to_owned(), |text, row| {
        let changes = ChangeSet::from_json(&row.changes.to_json()).unwrap();
        changes.apply(&text).unwrap()
    });
    Some((draft, text))
}

/// Sends its share of the messages to one document; gives how many were kept, and the longest that one took.
fn attack(seed: u64) -> (u64, Duration) {
    let id: DocumentId = Uuid::from_u128(7).into();
    let author: AccountId = Uuid::from_u128(8).into();
    let mut document = Document::new(id, Uuid::from_u128(9).into(), Language::English, "safe 🐦 text", 0);
    let names = ["client-amina", "client-mallory"].map(|name| ClientName::try_from(name.to_owned()).unwrap());
    for name in &names {
        document.editors.insert(name.clone(), Editor { author, seq: 0 });
    }
    let (mut dice, mut replayed, mut kept, mut worst) = (Dice(seed), "safe 🐦 text".to_owned(), 0, Duration::ZERO);
    for round in 0..MESSAGES / THREADS {
        let (head, length) = (document.head, replayed.length_utf16());
        let client = &names[dice.below(2)];
        let seq = document.editors[client].seq + 1;
        // Often a little behind, so that it is moved over what came meanwhile.
        let version = head - (dice.below(3) as u32).min(head);
        let mut frame = match dice.below(8) {
            0 => format!(r#"{{"type":"open","document":"{id}","client":"client-mallory","version":{version}}}"#),
            1 => {
                format!(r#"{{"type":"cursor","cursor":{{"document":"{id}","version":{version},"anchor":3,"head":5}}}}"#)
            }
            2 if length > 400 => format!(
                r#"{{"type":"push","document":"{id}","version":{head},"seq":{seq},"updates":[[[{length},"safe 🐦 text"]]]}}"#
            ),
            _ => {
                let rest = length - 5.min(length);
                format!(
                    r#"{{"type":"push","document":"{id}","version":{head},"seq":{seq},"updates":[[5,[0,"a 🐦","b"],{rest}]]}}"#
                )
            }
        };
        mutate(&mut dice, &mut frame);
        let (mut kept_of_it, mut quickest) = (None, Duration::MAX);
        for _ in 0..TRIES {
            let began = Instant::now();
            kept_of_it = read(&document, &replayed, client, author, &frame);
            quickest = quickest.min(began.elapsed());
            if quickest < BOUND {
                break;
            }
        }
        worst = worst.max(quickest);
        if let Some((draft, text)) = kept_of_it {
            document.become_draft(draft);
            replayed = text;
            kept += 1;
        }
        if round % 500 == 0 {
            assert_eq!(document.text.to_string(), replayed);
        }
    }
    assert_eq!(document.text.to_string(), replayed);
    (kept, worst)
}

#[test]
fn a_million_mutated_messages_harm_no_document_and_stop_nobody() {
    let threads: Vec<_> = (0..THREADS)
        .map(|seed| std::thread::spawn(move || attack(2_026 + seed)))
        .collect();
    let results: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    let kept: u64 = results.iter().map(|(kept, _)| kept).sum();
    let worst = results.iter().map(|(_, worst)| *worst).max().unwrap();
    println!("W7: {MESSAGES} messages, {kept} of them kept, the longest took {worst:?}");
    assert!(kept > MESSAGES / 100, "hardly anything was kept: nothing was tested");
    assert!(worst < BOUND, "{worst:?}");
}
