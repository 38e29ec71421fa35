//! Motions at the pages: who stands behind them, what happens to them, how they are found.

use super::large::seat;
use super::room::*;
use super::*;
use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use server::bodies::entity::body;
use server::motions::entity as motion;
use shared::ids::BodyId;
use shared::languages::Language;
use shared::motions::MotionState;
use shared::time::Day;

const TEXT: (&str, &str) = ("text", "Benches everywhere.\n\nWith a roof.");

impl Room {
    /// A motion that the first member has brought in with the second.
    async fn brought_in(&mut self) -> String {
        let path = format!("/en/assembly/bodies/{}/motions/new", self.body);
        let page = self.members[0].get(&path).await.body;
        let seat = page.split("name=\"with\" value=\"").nth(1).expect("another member")[..36].to_owned();
        let fields = [
            ("title", "Benches at every stop"),
            TEXT,
            ("reason", ""),
            ("with", seat.as_str()),
        ];
        id_in(&goes_on(&self.members[0].post(&path, &fields).await))
    }

    pub(super) async fn shown(&mut self, path: &str) -> String {
        let page = self.site.anonymous().get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
        app::locale::plain(&page.body)
    }
}

#[tokio::test]
async fn a_motion_of_members_finds_its_supporters_by_forms_and_by_the_api() {
    let mut room = Room::open().await;
    let rules = format!("/en/assembly/bodies/{}/motions/rules", room.body);
    let refused = room.chair.post(&rules, &[("supporters", "99")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(
        &room
            .chair
            .post(
                &rules,
                &[("supporters", "2"), ("workflow", "withdraw"), ("workflow", "refer")],
            )
            .await,
    );
    let id = room.brought_in().await;
    let here = format!("/en/assembly/motions/{id}");
    let page = room.shown(&here).await;
    assert!(
        page.contains("amina") && !page.contains("bilal"),
        "who has not agreed is not named: {page}"
    );
    assert!(page.contains("0 of 2 supporters"), "{page}");
    for paragraph in ["id=\"p1\"", "id=\"p2\""] {
        assert!(page.contains(paragraph));
    }
    let work = room.members[1].get("/en/work").await.body;
    assert!(
        app::locale::plain(&work).contains("You are asked to bring in “Benches at every stop”, too"),
        "{work}"
    );
    goes_on(
        &room.members[1]
            .post(&format!("{here}/submitters"), &[("act", "agree")])
            .await,
    );
    assert!(room.shown(&here).await.contains("bilal"));

    let support = format!("{here}/support");
    let own = room.members[0].post(&support, &[("act", "give")]).await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    assert_eq!(
        room.chair.post(&support, &[("act", "give")]).await.status,
        StatusCode::FORBIDDEN
    );
    goes_on(&room.members[2].post(&support, &[("act", "give")]).await);
    let api = format!("/api/v1/motions/{id}/support");
    let nothing = Value::Null;
    for (method, status) in [
        (Method::PUT, StatusCode::NO_CONTENT),
        (Method::PUT, StatusCode::CONFLICT),
        (Method::DELETE, StatusCode::NO_CONTENT),
    ] {
        let answer = room.members[3].json(method, &api, &nothing).await;
        assert_eq!(answer.status, status, "{}", answer.body);
    }
    let item = [
        ("motion", id.as_str()),
        ("title", ""),
        ("kind", "topic"),
        ("minutes", "5"),
    ];
    let items = format!("/en/assembly/meetings/{}/items/new", room.meeting);
    let early = room.chair.post(&items, &item).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "it is not offered yet");
    goes_on(&room.members[3].post(&support, &[("act", "give")]).await);
    goes_on(&room.chair.post(&items, &item).await);
    let details: Value =
        serde_json::from_str(&room.site.anonymous().get(&format!("/api/v1/motions/{id}")).await.body).unwrap();
    assert_eq!(details["state"], "on_agenda");
    assert_eq!(details["submitters"], json!(["amina", "bilal"]));
    assert_eq!(details["supporters"], json!(["chloe", "dana"]));
    assert_eq!(details["history"][0]["act"], "put_on_agenda");
    room.site.end().await;
}

#[tokio::test]
async fn what_happens_by_hand_has_a_reason_and_stands_on_the_page() {
    let mut room = Room::open().await;
    let id = room.brought_in().await;
    let here = format!("/en/assembly/motions/{id}");
    let step = format!("{here}/move");
    let refused = room
        .chair
        .post(&step, &[("act", "refer"), ("reason", "They know the stops.")])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("They know the stops."),
        "what was written comes back"
    );
    let refer = [
        ("act", "refer"),
        ("reason", "They know the stops."),
        ("to", "Committee on transport"),
    ];
    assert_eq!(room.members[0].post(&step, &refer).await.status, StatusCode::FORBIDDEN);
    goes_on(&room.chair.post(&step, &refer).await);
    goes_on(&room.chair.post(&step, &[("act", "report_back")]).await);
    goes_on(
        &room
            .chair
            .post(&step, &[("act", "ask_changes"), ("reason", "Say which stops.")])
            .await,
    );
    let rewrite = format!("{here}/rewrite");
    assert_eq!(room.members[2].get(&rewrite).await.status, StatusCode::FORBIDDEN);
    assert!(room.members[0].get(&rewrite).await.body.contains("Say which stops."));
    let fields = [
        ("title", "Benches at stops 3 and 9"),
        TEXT,
        ("reason", ""),
        ("what", "Named the stops."),
    ];
    goes_on(&room.members[0].post(&rewrite, &fields).await);
    let withdraw = format!("{here}/withdraw");
    let silent = room.members[0].post(&withdraw, &[("reason", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(room.members[2].get(&withdraw).await.status, StatusCode::FORBIDDEN);
    goes_on(
        &room.members[0]
            .post(&withdraw, &[("reason", "The town has built them.")])
            .await,
    );
    let page = room.shown(&here).await;
    for words in [
        "Benches at stops 3 and 9",
        "Given to a committee",
        "Committee on transport",
        "Say which stops.",
        "Named the stops.",
        "The town has built them.",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    assert_eq!(room.chair.get(&step).await.status, StatusCode::CONFLICT);
    room.site.end().await;
}

#[tokio::test]
async fn the_chairs_recommendation_stands_at_the_motion_the_agenda_and_the_vote() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    let motion = format!("/en/assembly/motions/{}", room.motion);
    let advice = format!("{motion}/advice");
    let fields = [("kind", "adopt_changed"), ("reason", "With a date, yes.")];
    assert_eq!(
        room.members[0].post(&advice, &fields).await.status,
        StatusCode::FORBIDDEN
    );
    let silent = room.chair.post(&advice, &[("kind", "adopt")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    goes_on(&room.chair.post(&advice, &fields).await);
    let pages = [
        motion.clone(),
        format!("/en/assembly/meetings/{}", room.meeting),
        format!("/en/assembly/polls/{poll}"),
    ];
    for path in &pages {
        let page = room.shown(path).await;
        assert!(
            page.contains("adopt it in a changed version") && page.contains("With a date, yes."),
            "{path}: {page}"
        );
    }
    goes_on(&room.chair.post(&advice, &[("act", "take_back")]).await);
    assert!(!room.shown(&pages[0]).await.contains("With a date, yes."));
    room.site.end().await;
}

#[tokio::test]
async fn motions_are_found_by_state_and_words_page_by_page() {
    let mut room = Room::open().await;
    let body: BodyId = room.body.parse().unwrap();
    let platform = room.site.lab.platform.clone();
    let row = |n: usize| motion::ActiveModel {
        id: Set(platform.clock.new_id()),
        body_id: Set(body),
        proposal_id: Set(None),
        proposal_number: Set(None),
        text_hash: Set(None),
        title: Set(format!("Motion number {n}")),
        text: Set("Do it.".into()),
        reason: Set(String::new()),
        language: Set(Language::English),
        state: Set(if n.is_multiple_of(2) {
            MotionState::Adopted
        } else {
            MotionState::Rejected
        }),
        created_at: Set(platform.clock.now()),
        decided_at: Set(None),
    };
    motion::Entity::insert_many((0..70).map(row))
        .exec_without_returning(&platform.db.writer())
        .await
        .unwrap();
    let list = format!("/en/assembly/bodies/{}/motions", room.body);
    let first = room.shown(&format!("{list}?state=adopted")).await;
    assert!(
        first.contains("Motion number 68")
            && !first.contains("Motion number 69")
            && !first.contains("Motion number 8<")
    );
    let next = first
        .split("rel=\"next\" href=\"")
        .nth(1)
        .expect("a next page")
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&");
    let second = room.shown(&next).await;
    assert!(
        second.contains("Motion number 8<") && !second.contains("Motion number 68"),
        "{second}"
    );
    let found = room.shown(&format!("{list}?words=bus%C3%A9s")).await;
    assert!(
        found.contains("Buses until midnight") && !found.contains("Motion number"),
        "{found}"
    );
    assert!(
        room.shown(&format!("{list}?words=nothing"))
            .await
            .contains("Nothing fits")
    );
    let wrong = room.site.anonymous().get(&format!("{list}?state=dancing")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    room.site.end().await;
}

#[tokio::test]
async fn in_a_large_body_everybody_can_be_asked_by_name() {
    let mut room = Room::open().await;
    let path = format!("/en/assembly/bodies/{}/motions/new", room.body);
    let names = "name=\"with_names\"";
    assert!(!room.members[0].get(&path).await.body.contains(names));
    seat(&room, 0..60).await;
    let page = room.members[0].get(&path).await.body;
    assert!(page.contains(names) && !page.contains("seated 59"), "{page}");
    let fields = |names| {
        [
            ("title", "Benches at every stop"),
            TEXT,
            ("reason", ""),
            ("with_names", names),
        ]
    };
    for wrong in ["seated 59, nobody of us", "amina"] {
        let refused = room.members[0].post(&path, &fields(wrong)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        for words in ["Benches everywhere.", wrong, "href=\"#with_names\""] {
            assert!(refused.body.contains(words), "{words} is not on {}", refused.body);
        }
    }
    let made = room.members[0].post(&path, &fields("Seated 59, bilal\nseated 7")).await;
    let here = format!("/en/assembly/motions/{}", id_in(&goes_on(&made)));
    let page = room.members[0].get(&here).await.body;
    for name in ["seated 59", "bilal", "seated 7"] {
        assert!(page.contains(name), "{name} is not asked on {page}");
    }
    room.site.end().await;
}

#[tokio::test]
async fn what_was_written_stays_when_a_motion_cannot_be_brought_in_any_more() {
    let mut room = Room::open().await;
    let id = room.brought_in().await;
    let step = format!("/en/assembly/motions/{id}/move");
    for (act, reason) in [("ask_changes", "Say which stops."), ("withdraw", "It is done.")] {
        goes_on(&room.chair.post(&step, &[("act", act), ("reason", reason)]).await);
    }
    let rewrite = format!("/en/assembly/motions/{id}/rewrite");
    let fields = [
        ("title", "Benches at stops 3 and 9"),
        ("text", "Benches at stop 3.\n\nAnd at stop 9."),
        ("reason", ""),
        ("what", "Named the stops."),
    ];
    let late = room.members[0].post(&rewrite, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    for words in [
        "<textarea",
        "And at stop 9.",
        "Named the stops.",
        "in another state now",
    ] {
        assert!(late.body.contains(words), "{words} is not on {}", late.body);
    }
    let platform = room.site.lab.platform.clone();
    let closed = body::ActiveModel {
        id: Set(room.body.parse().unwrap()),
        closed_day: Set(Some(Day::of(platform.clock.now()))),
        ..Default::default()
    };
    closed.update(&platform.db.writer()).await.unwrap();
    let new = format!("/en/assembly/bodies/{}/motions/new", room.body);
    let late = room.members[0].post(&new, &fields).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    for words in ["<textarea", "And at stop 9.", "This body is closed."] {
        assert!(late.body.contains(words), "{words} is not on {}", late.body);
    }
    assert_eq!(room.members[0].get(&new).await.status, StatusCode::CONFLICT);
    room.site.end().await;
}
