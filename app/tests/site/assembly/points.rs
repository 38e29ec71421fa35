//! A recommendation in points: sent, answered point by point, followed.

use super::room::*;
use super::*;

#[tokio::test]
async fn every_point_is_answered_with_its_reason_and_whoever_wants_follows() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    for at in 0..5 {
        room.vote(at, &poll, "yes").await;
    }
    room.act(&poll, "stop").await;
    room.act(&poll, "publish").await;

    let offices = format!("/en/assembly/bodies/{}/offices", room.body);
    let office = [
        ("name", "Office for Buses"),
        ("place", "Riverton"),
        ("email", "buses@riverton.example"),
        ("language", "en"),
        ("days", "60"),
        ("reminder_before", "14"),
    ];
    goes_on(&room.chair.post(&offices, &office).await);
    let list = room.chair.get(&offices).await.body;
    let office = list
        .split("/offices/")
        .find_map(|part| part.get(..36).filter(|id| id.parse::<uuid::Uuid>().is_ok()));
    let office = office.expect("an office").to_owned();
    let mut official = room.site.person("official").await;
    let named = format!("{offices}/{office}/officials");
    goes_on(&room.chair.post(&named, &[("official", "official")]).await);

    let send = format!("/en/assembly/motions/{}/recommend", room.motion);
    let asked = |points: &'static str| {
        [
            ("office", office.clone()),
            ("title", "Buses until midnight".to_owned()),
            ("text", "Please let the buses run until midnight.".to_owned()),
            ("points", points.to_owned()),
        ]
    };
    let fields = asked("no");
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let short = room.chair.post(&send, &fields).await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", short.body);
    let fields = asked("Buses on workdays\nBuses on Sundays");
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let id = id_in(&goes_on(&room.chair.post(&send, &fields).await));
    let page = format!("/en/recommendations/{id}");
    let mut guest = room.site.anonymous();
    let open = guest.get(&page).await.body;
    assert!(
        open.contains("Buses on Sundays") && open.contains("Not answered yet"),
        "{open}"
    );

    let member = &mut room.members[0];
    goes_on(&member.post(&format!("{page}/follow"), &[("follow", "yes")]).await);
    assert!(member.get(&page).await.body.contains("Follow it no more"));
    assert_eq!(
        guest.post(&format!("{page}/follow"), &[("follow", "yes")]).await.status,
        StatusCode::SEE_OTHER
    );

    let answer = format!("{page}/answer");
    let form = official.get(&answer).await.body;
    assert!(
        form.contains("We answer point by point") && form.contains("name=\"point-2\""),
        "{form}"
    );
    let silent = [
        ("kind", "by_points"),
        ("text", "We begin in May."),
        ("point-1", "accepted"),
        ("point-2", "not_accepted"),
    ];
    let refused = official.post(&answer, &silent).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("point-2-reason-error"), "{}", refused.body);
    let mut whole = silent.to_vec();
    whole.extend([
        ("point-2-reason", "No drivers on Sundays."),
        ("document-1", "Timetable"),
        ("document-1-link", "https://riverton.example/timetable"),
        ("milestone-1", "New timetable"),
        ("milestone-1-who", "Planning unit"),
    ]);
    goes_on(&official.post(&answer, &whole).await);
    let answered = guest.get(&page).await.body;
    for words in [
        "Accepted in part",
        "No drivers on Sundays.",
        "https://riverton.example/timetable",
        "Planning unit",
    ] {
        assert!(answered.contains(words), "{words} is not on {answered}");
    }
    room.site.end().await;
}
