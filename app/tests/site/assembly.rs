//! A whole sitting by forms alone, and what nobody may see or do in it.

use crate::kit::{Answer, Browser, Site};
use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use shared::permissions::{Role, Scope};

/// The last UUID of an address.
fn id_in(address: &str) -> String {
    let mut ids = address
        .split(['/', '?'])
        .filter(|part| part.len() == 36 && part.parse::<uuid::Uuid>().is_ok());
    ids.next_back()
        .unwrap_or_else(|| panic!("no id in {address:?}"))
        .to_owned()
}

fn goes_on(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.location().to_owned()
}

const RULES: [(&str, &str); 6] = [
    ("secrecy", "secret"),
    ("majority", "simple"),
    ("quorum_of", "present"),
    ("quorum_share", "half"),
    ("presence", "needed"),
    ("proxies", "0"),
];

/// A body with five members in an open meeting, everything made through the pages.
struct Room {
    site: Site,
    chair: Browser,
    members: Vec<Browser>,
    body: String,
    meeting: String,
    motion: String,
    item: String,
}

impl Room {
    async fn open() -> Self {
        let site = Site::start().await;
        let mut organiser = site.person("olga").await;
        let account = site.account_of(&mut organiser).await;
        site.lab.grant(account, Role::Organiser, Scope::Platform).await;
        let mut chair = site.person("chair").await;
        let mut fields = vec![
            ("name", "Youth council"),
            ("level", "municipal"),
            ("chair", "chair"),
            ("parent", ""),
        ];
        fields.extend(RULES);
        let body = id_in(&goes_on(&organiser.post("/en/assembly/bodies/new", &fields).await));
        let mut members = Vec::new();
        for name in ["amina", "bilal", "chloe", "dana", "eleni"] {
            let browser = site.person(name).await;
            let seat = [
                ("name", name),
                ("from", "2026-01-01"),
                ("until", ""),
                ("origin", "elected"),
            ];
            goes_on(
                &chair
                    .post(&format!("/en/assembly/bodies/{body}/members/new"), &seat)
                    .await,
            );
            members.push(browser);
        }
        let fields = [
            ("title", "Buses until midnight"),
            ("text", "Buses run longer.\n\nUntil midnight."),
            ("reason", ""),
        ];
        let motion = id_in(&goes_on(
            &chair
                .post(&format!("/en/assembly/bodies/{body}/motions/new"), &fields)
                .await,
        ));
        let fields = [
            ("title", "Summer sitting"),
            ("starts_at", "2026-06-01T09:00"),
            ("place", "Town hall"),
            ("languages", "fr"),
        ];
        let meeting = id_in(&goes_on(
            &chair
                .post(&format!("/en/assembly/bodies/{body}/meetings/new"), &fields)
                .await,
        ));
        let fields = [
            ("motion", motion.as_str()),
            ("title", ""),
            ("kind", "topic"),
            ("minutes", "20"),
        ];
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/items/new"), &fields)
                .await,
        );
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/state"), &[("act", "open")])
                .await,
        );
        let details: Value =
            serde_json::from_str(&chair.get(&format!("/api/v1/meetings/{meeting}")).await.body).unwrap();
        let item = details["agenda"][0]["id"].as_str().unwrap().to_owned();
        goes_on(
            &chair
                .post(&format!("/en/assembly/meetings/{meeting}/call"), &[("item", &item)])
                .await,
        );
        let mut room = Self {
            site,
            chair,
            members,
            body,
            meeting,
            motion,
            item,
        };
        for at in 0..room.members.len() {
            room.check_in(at).await;
        }
        room
    }

    /// The member types the code that the chair shows, and the chair confirms.
    async fn check_in(&mut self, at: usize) {
        let shown = self
            .chair
            .get(&format!("/en/assembly/meetings/{}/live", self.meeting))
            .await
            .body;
        let code: String = shown.split("code ltr\">").nth(1).unwrap().chars().take(7).collect();
        let path = format!("/en/assembly/meetings/{}/check-in", self.meeting);
        goes_on(&self.members[at].post(&path, &[("code", &code)]).await);
        let account = self.site.account_of(&mut self.members[at]).await.to_string();
        let path = format!("/en/assembly/meetings/{}/attendance", self.meeting);
        goes_on(
            &self
                .chair
                .post(&path, &[("account", &account), ("act", "confirm")])
                .await,
        );
    }

    async fn poll(&mut self) -> String {
        let mut fields = vec![("title", "Adopt it?"), ("item", self.item.as_str())];
        fields.extend(RULES);
        let path = format!("/en/assembly/meetings/{}/polls/new", self.meeting);
        id_in(&goes_on(&self.chair.post(&path, &fields).await))
    }

    async fn act(&mut self, poll: &str, act: &str) {
        goes_on(
            &self
                .chair
                .post(&format!("/en/assembly/polls/{poll}/act"), &[("act", act)])
                .await,
        );
    }

    async fn vote(&mut self, at: usize, poll: &str, stance: &str) -> Answer {
        let page = self.members[at]
            .get(&format!("/en/assembly/meetings/{}/live", self.meeting))
            .await
            .body;
        let mandate = page
            .split("name=\"mandate\" value=\"")
            .nth(1)
            .map(|rest| rest[..36].to_owned());
        let mandate = mandate.unwrap_or_else(|| panic!("no ballot on {page}"));
        self.members[at]
            .post(
                &format!("/en/assembly/polls/{poll}"),
                &[("mandate", &mandate), ("stance", stance)],
            )
            .await
    }
}

/// The code of a receipt in a page.
fn receipt_in(page: &str) -> String {
    page.split("code ltr\">")
        .nth(1)
        .expect("a receipt")
        .chars()
        .take(34)
        .collect()
}

#[tokio::test]
async fn a_sitting_is_held_by_forms_alone() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let mut receipts = Vec::new();
    for (at, stance) in ["yes", "yes", "yes", "no", "abstain"].into_iter().enumerate() {
        let answer = room.vote(at, &poll, stance).await;
        assert_eq!(
            (answer.status, answer.location()),
            (StatusCode::OK, ""),
            "a receipt stands in no address"
        );
        assert_eq!(answer.headers["cache-control"], "no-store");
        receipts.push(receipt_in(&answer.body));
    }
    room.act(&poll, "stop").await;
    room.act(&poll, "publish").await;
    let mut guest = room.site.anonymous();
    let page = guest.get(&format!("/en/assembly/polls/{poll}")).await.body;
    for words in ["Adopted.", "3 of 5", "5 of 5 seats were filled, 3 were needed"] {
        let page = app::locale::plain(&page);
        assert!(page.contains(words), "{words} is not on {page}");
    }
    assert!(!page.contains("<script"), "a page to read ships no script");
    let list = guest.get(&format!("/en/assembly/polls/{poll}/ballots")).await.body;
    assert!(receipts.iter().all(|code| list.contains(code)));
    let motion = guest.get(&format!("/api/v1/motions/{}", room.motion)).await.body;
    assert!(motion.contains("\"adopted\""), "{motion}");

    let meeting = room.meeting.clone();
    goes_on(
        &room
            .chair
            .post(&format!("/en/assembly/meetings/{meeting}/state"), &[("act", "close")])
            .await,
    );
    let draft = room
        .chair
        .get(&format!("/en/assembly/meetings/{meeting}/minutes/edit"))
        .await;
    assert_eq!(draft.status, StatusCode::OK);
    for words in ["amina", "Town hall", "Adopt it?", "Adopted. 3 yes, 1 no, 1 abstained."] {
        assert!(draft.body.contains(words), "{words} is not in {}", draft.body);
    }
    goes_on(
        &room
            .chair
            .post(
                &format!("/en/assembly/meetings/{meeting}/minutes/edit"),
                &[("text", "## All said")],
            )
            .await,
    );
    assert_eq!(
        guest
            .get(&format!("/en/assembly/meetings/{meeting}/minutes"))
            .await
            .status,
        StatusCode::NOT_FOUND
    );
    goes_on(
        &room
            .chair
            .post(&format!("/en/assembly/meetings/{meeting}/minutes/approve"), &[])
            .await,
    );
    let minutes = guest.get(&format!("/en/assembly/meetings/{meeting}/minutes")).await;
    assert!(minutes.body.contains("All said"));
    for path in [
        "/en/assembly".to_owned(),
        format!("/ar/assembly/bodies/{}", room.body),
        format!("/el/assembly/bodies/{}/members", room.body),
    ] {
        assert_eq!(guest.get(&path).await.status, StatusCode::OK, "{path}");
    }
    room.site.end().await;
}

/// V4: while a secret vote runs, no page, no answer of the API and no bell changes by a cast, for the chair and for a guest.
#[tokio::test]
async fn a_running_vote_shows_nothing_anywhere() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let pages = [
        format!("/en/assembly/polls/{poll}"),
        format!("/en/assembly/polls/{poll}/ballots"),
        format!("/en/assembly/meetings/{}", room.meeting),
        format!("/en/assembly/meetings/{}/live", room.meeting),
        format!("/en/assembly/meetings/{}/manage", room.meeting),
        format!("/en/assembly/meetings/{}/minutes/edit", room.meeting),
        format!("/en/assembly/motions/{}", room.motion),
        format!("/en/assembly/bodies/{}", room.body),
        "/en/assembly".to_owned(),
        format!("/api/v1/polls/{poll}"),
        format!("/api/v1/polls/{poll}/file"),
        format!("/api/v1/meetings/{}", room.meeting),
        format!("/api/v1/motions/{}", room.motion),
    ];
    let nonce = |text: String| {
        let parts: Vec<_> = text.split("nonce=\"").collect();
        parts
            .iter()
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { &part[32..] })
            .collect::<String>()
    };
    let mut seen = Vec::new();
    for path in &pages {
        seen.push((
            nonce(room.chair.get(path).await.body),
            nonce(room.site.anonymous().get(path).await.body),
        ));
    }
    let meeting = room.meeting.parse().unwrap();
    let bell = room.site.lab.platform.bells.listen(meeting);
    for at in 0..5 {
        assert_eq!(room.vote(at, &poll, "no").await.status, StatusCode::OK);
    }
    assert!(!bell.has_changed().unwrap(), "a cast rings the bell");
    for (path, (chair, guest)) in pages.iter().zip(seen) {
        // The number of a request on an error page is always another.
        if room.chair.get(path).await.status == StatusCode::OK {
            assert_eq!(
                nonce(room.chair.get(path).await.body),
                chair,
                "{path} changed for the chair"
            );
        }
        if room.site.anonymous().get(path).await.status == StatusCode::OK {
            assert_eq!(
                nonce(room.site.anonymous().get(path).await.body),
                guest,
                "{path} changed for a guest"
            );
        }
    }
    let after: Value = serde_json::from_str(&room.chair.get(&format!("/api/v1/polls/{poll}")).await.body).unwrap();
    assert_eq!(after["outcome"], Value::Null);
    room.act(&poll, "stop").await;
    let page = room.chair.get(&format!("/en/assembly/polls/{poll}")).await.body;
    assert!(
        !page.contains("5 no") && !page.contains("class=\"result\""),
        "a secret result shows before its publication"
    );
    room.site.end().await;
}

/// V2: a vote that comes after the end is refused with words, and what was chosen is still there.
#[tokio::test]
async fn a_late_vote_is_refused_and_keeps_what_was_chosen() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let page = room.members[0].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let mandate = page.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    room.act(&poll, "stop").await;
    let late = room.members[0]
        .post(
            &format!("/en/assembly/polls/{poll}"),
            &[("mandate", &mandate), ("stance", "abstain")],
        )
        .await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = app::locale::plain(&late.body);
    assert!(
        page.contains("The vote ended before your vote came.")
            && page.contains("You chose: Abstain. This was not counted."),
        "{page}"
    );
    room.site.end().await;
}

/// A2, A3: ids of others in every field, and fields that nobody asked for.
#[tokio::test]
async fn ids_of_others_and_fields_of_nobody_change_nothing() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    let nobody = uuid::Uuid::nil().to_string();
    let (meeting, body) = (room.meeting.clone(), room.body.clone());
    let page = room.members[1].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let foreign = page.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    let api = format!("/api/v1/polls/{poll}/ballots");
    for mandate in [&foreign, &nobody] {
        let answer = room.members[0]
            .json(Method::POST, &api, &json!({ "mandate": mandate, "stance": "yes" }))
            .await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.body);
    }
    let mine = room.members[0].get(&format!("/en/assembly/polls/{poll}")).await.body;
    let mine = mine.split("name=\"mandate\" value=\"").nth(1).unwrap()[..36].to_owned();
    for extra in ["weight", "account", "role", "cast_as", "key"] {
        let mut body = json!({ "mandate": mine, "stance": "yes" });
        body[extra] = json!("2");
        let answer = room.members[0].json(Method::POST, &api, &body).await;
        assert_eq!(
            answer.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{extra}: {}",
            answer.body
        );
    }
    let member = &mut room.members[0];
    for (path, fields) in [
        (format!("/en/assembly/polls/{poll}/act"), vec![("act", "stop")]),
        (format!("/en/assembly/polls/{poll}/act"), vec![("act", "rig")]),
        (format!("/en/assembly/meetings/{meeting}/state"), vec![("act", "close")]),
        (
            format!("/en/assembly/meetings/{meeting}/call"),
            vec![("item", room.item.as_str())],
        ),
        (
            format!("/en/assembly/meetings/{meeting}/agenda"),
            vec![("item", room.item.as_str()), ("act", "up")],
        ),
        (
            format!("/en/assembly/bodies/{body}/officers"),
            vec![("role", "chair"), ("name", "amina")],
        ),
        (format!("/en/assembly/bodies/{body}/rules"), RULES.to_vec()),
        (
            format!("/en/assembly/bodies/{body}/members/new"),
            vec![("name", "amina"), ("from", "2027-01-01"), ("origin", "lot")],
        ),
        (
            format!("/en/assembly/meetings/{meeting}/minutes/edit"),
            vec![("text", "Mine")],
        ),
        (format!("/en/assembly/motions/{}/withdraw", room.motion), vec![]),
    ] {
        let answer = member.post(&path, &fields).await;
        assert_eq!(
            answer.status,
            StatusCode::FORBIDDEN,
            "{path} {fields:?}: {}",
            answer.body
        );
    }
    let other = member
        .post(
            &format!("/en/assembly/bodies/{body}/officers"),
            &[("role", "admin"), ("name", "amina")],
        )
        .await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    let role = room
        .chair
        .post(
            &format!("/en/assembly/bodies/{body}/officers"),
            &[("role", "admin"), ("name", "chair")],
        )
        .await;
    assert_eq!(role.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stranger = room
        .chair
        .post(
            &format!("/en/assembly/meetings/{meeting}/attendance"),
            &[("account", &nobody), ("act", "confirm")],
        )
        .await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND);
    let own = room
        .chair
        .post(
            &format!("/en/assembly/meetings/{meeting}/attendance"),
            &[("account", &nobody), ("act", "check_in")],
        )
        .await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    room.site.end().await;
}
