//! A body of five thousand members and an agenda of five hundred items: their pages weigh what a phone can load, and ask the database as often as
//! those of small ones.

use super::*;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use sea_orm::EntityTrait;
use server::accounts::entity::account;
use server::bodies::entity::mandate;
use server::meetings::entity::item;
use shared::accounts::Pseudonym;
use shared::bodies::{MandateOrigin, NameShown};
use shared::ids::{BodyId, MeetingId};
use shared::languages::Language;
use shared::meetings::{AgendaItemKind, AgendaItemState};
use shared::time::Day;
use std::ops::Range;
use tower::ServiceExt;

/// Rows in one statement; SQLite takes 32,766 values at most.
const BATCH: usize = 500;

/// What a page to read may weigh in bytes beside its style sheet and its letters: with them it is 60 kB at most (`budgets` in e2e/pages.spec.mjs).
/// Arabic has the heaviest letters.
const READ: usize = 25_000;
const READ_IN_ARABIC: usize = 14_000;
/// A page with a script has 120 kB.
const WITH_SCRIPT: usize = 70_000;
/// Of a page for programs only the questions count.
const ANY: usize = usize::MAX;

/// Who looks at a page.
#[derive(Clone, Copy, Debug)]
enum Who {
    Guest,
    Member,
    Chair,
}

/// What an answer costs: its bytes as a browser gets them, and the questions that the database was asked.
async fn cost(room: &Room, who: Who, path: &str) -> (usize, u64) {
    let cookies = match who {
        // With any cookie a page is drawn anew, and not taken from memory.
        Who::Guest => "language=en".to_owned(),
        Who::Member => cookies(&room.members[0]),
        Who::Chair => cookies(&room.chair),
    };
    let request = Request::builder()
        .uri(path)
        .header(header::HOST, "lab.example")
        .header(header::ACCEPT_ENCODING, "br")
        .header(header::COOKIE, cookies)
        .body(Body::empty())
        .unwrap();
    let before = room.site.lab.platform.db.queries();
    let answer = room.site.router.clone().oneshot(request).await.unwrap();
    assert_eq!(answer.status(), StatusCode::OK, "{path} for {who:?}");
    assert_eq!(answer.headers()[header::CONTENT_ENCODING], "br", "{path}");
    let bytes = to_bytes(answer.into_body(), usize::MAX).await.unwrap().len();
    (bytes, room.site.lab.platform.db.queries() - before)
}

fn cookies(browser: &Browser) -> String {
    let pairs = browser.cookies.iter().map(|(name, value)| format!("{name}={value}"));
    pairs.collect::<Vec<_>>().join("; ")
}

async fn costs(room: &Room, pages: &[(Who, String, usize)]) -> Vec<(usize, u64)> {
    // What was drawn for all who watch is drawn anew.
    room.site.lab.platform.bells.ring(room.meeting.parse().unwrap());
    let mut costs = Vec::new();
    for (who, path, _) in pages {
        costs.push(cost(room, *who, path).await);
    }
    costs
}

/// Fails when a page is too heavy, or was asked for with more questions than before.
fn compare(pages: &[(Who, String, usize)], small: &[(usize, u64)], large: &[(usize, u64)]) {
    let mut faults = Vec::new();
    for (((who, path, most), (_, few)), (bytes, many)) in pages.iter().zip(small).zip(large) {
        if bytes > most {
            faults.push(format!("{path} for {who:?}: {bytes} bytes, more than {most}"));
        }
        if few != many {
            faults.push(format!(
                "{path} for {who:?}: {few} questions for a few, {many} for many"
            ));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Seats people of these numbers.
pub(super) async fn seat(room: &Room, numbers: Range<usize>) {
    let platform = &room.site.lab.platform;
    let now = platform.clock.now();
    let body: BodyId = room.body.parse().unwrap();
    let numbers: Vec<usize> = numbers.collect();
    for some in numbers.chunks(BATCH) {
        let (mut people, mut mandates) = (Vec::new(), Vec::new());
        for number in some {
            let pseudonym = Pseudonym::parse(&format!("seated {number}")).unwrap();
            let person = account::Model {
                id: platform.clock.new_id(),
                pseudonym_key: pseudonym.key(),
                pseudonym,
                email: None,
                email_key: None,
                password_hash: String::new(),
                recovery_hash: String::new(),
                language: Language::English,
                created_at: now,
                suspended_at: None,
            };
            mandates.push(mandate::ActiveModel::from(mandate::Model {
                id: platform.clock.new_id(),
                body_id: body,
                account_id: person.id,
                substitute_id: None,
                origin: MandateOrigin::Lot,
                name_shown: NameShown::Pseudonym,
                public_name: None,
                from_day: Day::of(now),
                until_day: None,
                created_at: now,
                seat_id: None,
                delegated_by: None,
                substitute_from: None,
                substitute_until: None,
                public_name_key: None,
                end_reason: None,
                follows_id: None,
                warned_until: None,
                given_by: None,
            }));
            people.push(account::ActiveModel::from(person));
        }
        let db = platform.db.writer();
        account::Entity::insert_many(people)
            .exec_without_returning(&db)
            .await
            .unwrap();
        mandate::Entity::insert_many(mandates)
            .exec_without_returning(&db)
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn a_body_of_five_thousand_members_has_pages_as_light_as_a_small_one() {
    let mut room = Room::open().await;
    room.allow_proxies().await;
    let (body, meeting) = (&room.body, &room.meeting);
    let bodies = format!("assembly/bodies/{body}");
    let meetings = format!("assembly/meetings/{meeting}");
    let pages = [
        (Who::Guest, format!("/ar/{bodies}"), READ_IN_ARABIC),
        (Who::Guest, format!("/ar/{bodies}/members"), READ_IN_ARABIC),
        (Who::Guest, format!("/ar/{bodies}/members?all=yes"), READ_IN_ARABIC),
        (Who::Guest, format!("/ar/{bodies}/members?name=seated"), READ_IN_ARABIC),
        (Who::Guest, format!("/en/{bodies}/rules"), READ),
        (Who::Chair, format!("/en/{bodies}/members"), READ),
        (Who::Chair, format!("/en/{meetings}/attendance"), READ),
        (Who::Chair, format!("/en/{meetings}/invitations"), READ),
        (Who::Member, format!("/en/{meetings}"), READ),
        (Who::Member, format!("/en/{meetings}/live"), WITH_SCRIPT),
        (Who::Member, format!("/en/{meetings}/live/inside"), READ),
        (Who::Member, format!("/en/{meetings}/live/mine"), READ),
        (Who::Chair, format!("/en/{meetings}/manage"), WITH_SCRIPT),
        (Who::Guest, format!("/api/v1/bodies/{body}/members"), ANY),
    ];
    // More than one page of them, so that a list goes on in both.
    seat(&room, 0..80).await;
    // What the program reads once for all is read by the first look.
    costs(&room, &pages).await;
    let small = costs(&room, &pages).await;
    seat(&room, 80..5_000).await;
    let large = costs(&room, &pages).await;
    compare(&pages, &small, &large);
    // The last are found too.
    let found = room
        .site
        .anonymous()
        .get(&format!("/en/{bodies}/members?name=seated+4999"))
        .await;
    assert!(found.body.contains("<bdi>seated 4999</bdi>"), "{}", found.body);
    room.site.end().await;
}

#[tokio::test]
async fn an_agenda_of_five_hundred_items_has_pages_that_a_phone_can_load() {
    let room = Room::open().await;
    let platform = &room.site.lab.platform;
    let meeting: MeetingId = room.meeting.parse().unwrap();
    let here = format!("assembly/meetings/{meeting}");
    let words = ["buses", "bridges", "benches", "lessons", "rents", "papers", "parks"];
    let row = |position: usize| {
        let word = |step: usize| words[position * step % words.len()];
        item::ActiveModel::from(item::Model {
            id: platform.clock.new_id(),
            meeting_id: meeting,
            position: i32::try_from(position).unwrap(),
            kind: AgendaItemKind::Topic,
            title: format!("What {} need beside {}, part {position}", word(1), word(3)),
            motion_id: None,
            minutes: 5,
            state: AgendaItemState::Waiting,
            parent_id: None,
            internal: false,
            presenter: String::new(),
            notes: String::new(),
        })
    };
    let pages = [
        (Who::Guest, format!("/ar/{here}"), READ_IN_ARABIC),
        (Who::Guest, format!("/ar/{here}?from=61"), READ_IN_ARABIC),
        (Who::Guest, format!("/en/{here}/print"), READ),
        (Who::Member, format!("/en/{here}"), READ),
        (Who::Guest, format!("/en/{here}/live"), WITH_SCRIPT),
        (Who::Guest, format!("/en/{here}/live/parts"), READ),
        (Who::Chair, format!("/en/{here}/agenda"), WITH_SCRIPT),
        (Who::Chair, format!("/en/{here}/manage"), WITH_SCRIPT),
        (Who::Guest, format!("/en/{here}/projector"), WITH_SCRIPT),
        (Who::Guest, format!("/api/v1/meetings/{meeting}/agenda"), ANY),
    ];
    let add = async |positions: Range<usize>| {
        item::Entity::insert_many(positions.map(row))
            .exec_without_returning(&platform.db.writer())
            .await
            .unwrap();
    };
    // More than one page of them beside the one that the room has, so that a list goes on in both.
    add(2..81).await;
    // What the program reads once for all is read by the first look.
    costs(&room, &pages).await;
    let small = costs(&room, &pages).await;
    add(81..501).await;
    let large = costs(&room, &pages).await;
    compare(&pages, &small, &large);
    let print = room.site.anonymous().get(&format!("/en/{here}/print")).await.body;
    assert!(print.contains("part 500<"), "the whole agenda is on the page to print");
    room.site.end().await;
}
