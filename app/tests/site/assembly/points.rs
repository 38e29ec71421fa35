//! A recommendation in points: sent, answered point by point, followed.

use super::recommendations::Sending;
use super::room::*;
use super::*;

#[tokio::test]
async fn every_point_is_answered_with_its_reason_and_whoever_wants_follows() {
    let mut sending = Sending::begin().await;
    let short = sending.send("no").await;
    assert_eq!(short.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", short.body);
    let id = id_in(&goes_on(&sending.send("Buses on workdays\nBuses on Sundays").await));
    let Sending {
        mut room, mut official, ..
    } = sending;
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
