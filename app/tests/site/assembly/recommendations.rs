//! Offices and recommendations at the pages: what was written comes back, and an office is changed, ended and opened again.

use super::room::*;
use super::*;
use sea_orm::{ActiveModelTrait, Set};
use server::testing::drafts::make_draft;

pub(super) const OFFICE: [(&str, &str); 6] = [
    ("name", "Office for Buses"),
    ("place", "Riverton"),
    ("email", "buses@riverton.example"),
    ("language", "en"),
    ("days", "60"),
    ("reminder_before", "14"),
];

/// The motion is adopted, there is an office, and it has an official.
pub(super) struct Sending {
    pub(super) room: Room,
    pub(super) official: Browser,
    /// The list of offices.
    pub(super) offices: String,
    pub(super) office: String,
}

impl Sending {
    pub(super) async fn begin() -> Self {
        let mut room = Room::open().await;
        let poll = room.poll().await;
        room.act(&poll, "start").await;
        for at in 0..5 {
            room.vote(at, &poll, "yes").await;
        }
        room.act(&poll, "stop").await;
        room.act(&poll, "publish").await;
        let offices = format!("/en/assembly/bodies/{}/offices", room.body);
        goes_on(&room.chair.post(&offices, &OFFICE).await);
        let list = room.chair.get(&offices).await.body;
        let office = list
            .split("/offices/")
            .find_map(|part| part.get(..36).filter(|id| id.parse::<uuid::Uuid>().is_ok()));
        let office = office.expect("an office").to_owned();
        let official = room.site.person("official").await;
        let mut sending = Self {
            room,
            official,
            offices,
            office,
        };
        goes_on(&sending.name_official("official").await);
        sending
    }

    async fn name_official(&mut self, name: &str) -> Answer {
        let path = format!("{}/{}/officials", self.offices, self.office);
        let field = format!("official-{}", self.office);
        self.room.chair.post(&path, &[(&field, name)]).await
    }

    /// The chair sends the motion to the office.
    pub(super) async fn send(&mut self, points: &str) -> Answer {
        let path = format!("/en/assembly/motions/{}/recommend", self.room.motion);
        let fields = [
            ("office", self.office.as_str()),
            ("title", "Buses until midnight"),
            ("text", "Please let the buses run until midnight."),
            ("points", points),
        ];
        self.room.chair.post(&path, &fields).await
    }
}

fn is_kept(answer: &Answer, words: &str, why: &str) {
    assert_eq!(answer.status, StatusCode::CONFLICT, "{}", answer.body);
    let page = app::locale::plain(&answer.body);
    assert!(
        page.contains(words) && page.contains(why),
        "{words} and {why} are not on {page}"
    );
}

#[tokio::test]
async fn what_was_written_comes_back_when_somebody_was_faster() {
    let mut sending = Sending::begin().await;
    let page = format!("/en/recommendations/{}", id_in(&goes_on(&sending.send("").await)));
    let twice = sending.send("Buses on workdays\nBuses on Sundays").await;
    for words in ["Please let the buses run until midnight.", "Buses on Sundays"] {
        is_kept(&twice, words, "This motion was sent to this office before.");
    }
    assert!(twice.body.contains("href=\"#office\"") && twice.body.contains("office-error"));
    assert!(!twice.body.contains(&format!("value=\"{}\"", sending.office)));
    let path = format!("/en/assembly/motions/{}/recommend", sending.room.motion);
    let none = sending.room.chair.get(&path).await.body;
    assert!(none.contains("No office to send it to"), "{none}");

    let supplement = [("supplement", "Here are the timetables of last year.")];
    let early = sending.room.chair.post(&format!("{page}/supply"), &supplement).await;
    is_kept(&early, supplement[0].1, "The office has not asked for anything.");

    let answer = |text: &'static str| [("kind", "accepted"), ("text", text), ("milestone-1", "A new timetable")];
    let path = format!("{page}/answer");
    goes_on(&sending.official.post(&path, &answer("We begin in May.")).await);
    let late = sending.official.post(&path, &answer("We begin in June already.")).await;
    is_kept(
        &late,
        "We begin in June already.",
        "This recommendation was answered already.",
    );
    // A link that works no more says nothing of the recommendation, and gives back what was written.
    let mut guest = sending.room.site.anonymous();
    let used = guest
        .post("/en/answer/no-link-at-all", &answer("We begin in July at last."))
        .await;
    is_kept(&used, "We begin in July at last.", "This link was used or has run out.");
    assert!(!used.body.contains("Buses until midnight"));
    sending.room.site.end().await;
}

#[tokio::test]
async fn a_reply_that_comes_second_and_a_note_on_it_come_back() {
    let mut sending = Sending::begin().await;
    let platform = sending.room.site.lab.platform.clone();
    let draft = make_draft(&platform).await;
    let mut author = sending.room.site.person("author").await;
    let account = sending.room.site.account_of(&mut author).await;
    draft.join(&platform.db.writer(), account, platform.clock.now()).await;
    let motion = server::motions::entity::ActiveModel {
        id: Set(sending.room.motion.parse().unwrap()),
        proposal_id: Set(Some(draft.proposal)),
        ..Default::default()
    };
    motion.update(&platform.db.writer()).await.unwrap();
    let page = format!("/en/recommendations/{}", id_in(&goes_on(&sending.send("").await)));
    let answer = [("kind", "accepted"), ("text", "We begin in May.")];
    goes_on(&sending.official.post(&format!("{page}/answer"), &answer).await);
    let reply = |text: &'static str| [("reply", text)];
    let path = format!("{page}/reply");
    goes_on(&author.post(&path, &reply("May is too late for us.")).await);
    let second = author.post(&path, &reply("We have thought about it again.")).await;
    is_kept(
        &second,
        "We have thought about it again.",
        "The authors have replied already.",
    );
    let note = |text: &'static str| [("decision", "left"), ("note", text)];
    let path = format!("{page}/decide");
    goes_on(&sending.room.chair.post(&path, &note("May it is.")).await);
    let second = sending.room.chair.post(&path, &note("Or rather in April.")).await;
    is_kept(&second, "Or rather in April.", "This was decided already");
    sending.room.site.end().await;
}

#[tokio::test]
async fn a_refused_name_comes_back_at_its_office_and_a_step_without_evidence_at_its_step() {
    let mut sending = Sending::begin().await;
    let refused = sending.name_official("nobodyhere").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let field = format!("official-{}", sending.office);
    for words in [
        format!("href=\"#{field}\""),
        format!("id=\"{field}-error\""),
        "value=\"nobodyhere\"".to_owned(),
        "Nobody here has this name.".to_owned(),
        // The form of a new office starts as it always does.
        "value=\"60\"".to_owned(),
    ] {
        assert!(refused.body.contains(&words), "{words} is not on {}", refused.body);
    }

    let page = format!("/en/recommendations/{}", id_in(&goes_on(&sending.send("").await)));
    let answer = [
        ("kind", "accepted"),
        ("text", "We begin in May."),
        ("milestone-1", "A new timetable"),
    ];
    goes_on(&sending.official.post(&format!("{page}/answer"), &answer).await);
    let path = format!("{page}/progress");
    let form = sending.official.get(&path).await.body;
    let milestone = crate::kit::hidden(&form, "milestone");
    let field = format!("evidence-{milestone}");
    let silent = [
        ("milestone", milestone.as_str()),
        (field.as_str(), ""),
        ("act", "finish"),
    ];
    let refused = sending.official.post(&path, &silent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains(&format!("href=\"#{field}\"")), "{}", refused.body);
    assert!(refused.body.contains(&format!("id=\"{field}-error\"")));
    let shown = [
        ("milestone", milestone.as_str()),
        (field.as_str(), "The timetable hangs at every stop."),
        ("act", "finish"),
    ];
    goes_on(&sending.official.post(&path, &shown).await);
    // Somebody else was faster: what was written is in its field.
    let again = [
        ("milestone", milestone.as_str()),
        (field.as_str(), "It hangs in the library as well."),
        ("act", "finish"),
    ];
    let late = sending.official.post(&path, &again).await;
    is_kept(
        &late,
        "It hangs in the library as well.",
        "Somebody changed this milestone",
    );
    sending.room.site.end().await;
}

#[tokio::test]
async fn an_office_is_changed_ended_and_opened_again() {
    let mut sending = Sending::begin().await;
    let path = format!("{}/{}", sending.offices, sending.office);
    let shown = sending.room.chair.get(&path).await.body;
    assert!(shown.contains("value=\"buses@riverton.example\""), "{shown}");
    let mut fields = OFFICE;
    fields[0].1 = "Office for Buses and Trams";
    fields[2].1 = "not an address";
    let refused = sending.room.chair.post(&path, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Office for Buses and Trams\"") && refused.body.contains("email-error"));
    fields[2].1 = "trams@riverton.example";
    for (browser, status) in [
        (&mut sending.room.members[0], StatusCode::FORBIDDEN),
        (&mut sending.room.chair, StatusCode::SEE_OTHER),
    ] {
        assert_eq!(browser.post(&path, &fields).await.status, status);
    }
    let list = sending.room.chair.get(&sending.offices).await.body;
    assert!(list.contains("Office for Buses and Trams"), "{list}");
    // An office is found at its own body only.
    let elsewhere = path.replace(&sending.room.body, &sending.room.motion);
    assert_eq!(sending.room.chair.get(&elsewhere).await.status, StatusCode::NOT_FOUND);

    let end = format!("{path}/end");
    let member = sending.room.members[0].post(&end, &[("act", "end")]).await;
    assert_eq!(member.status, StatusCode::FORBIDDEN);
    goes_on(&sending.room.chair.post(&end, &[("act", "end")]).await);
    let list = sending.room.chair.get(&sending.offices).await.body;
    assert!(list.contains("has taken nothing new since"), "{list}");
    is_kept(
        &sending.send("").await,
        "Please let the buses run until midnight.",
        "takes no new recommendation",
    );
    goes_on(&sending.room.chair.post(&end, &[("act", "reopen")]).await);
    goes_on(&sending.send("").await);
    sending.room.site.end().await;
}
