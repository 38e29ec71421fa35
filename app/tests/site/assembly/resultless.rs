//! A secret vote of a few at the pages: it ends without a result; and what the percentages of a result are of.

use super::*;
use app::locale::plain;

#[tokio::test]
async fn a_vote_of_a_few_is_ended_without_a_result_after_one_more_question() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    for at in 0..3 {
        assert_eq!(room.vote(at, &poll, "yes").await.status, StatusCode::OK);
    }
    room.act(&poll, "stop").await;
    let (path, act) = (
        format!("/en/assembly/polls/{poll}"),
        format!("/en/assembly/polls/{poll}/act"),
    );
    let page = room.chair.get(&path).await.body;
    assert!(
        plain(&page).contains("Fewer than five secret votes were cast."),
        "{page}"
    );
    assert!(
        page.contains("value=\"end-without-result\"") && !page.contains("value=\"publish\""),
        "{page}"
    );
    let of_member = room.members[0].get(&path).await.body;
    assert!(!of_member.contains("end-without-result") && !of_member.contains("Fewer than five"));
    let publish = room.chair.post(&act, &[("act", "publish")]).await;
    assert_eq!(publish.status, StatusCode::CONFLICT);
    assert!(
        publish.body.contains("value=\"end-without-result\""),
        "{}",
        publish.body
    );

    let ends = [("act", "end-without-result")];
    assert_eq!(room.members[0].post(&act, &ends).await.status, StatusCode::FORBIDDEN);
    let asked = room.chair.post(&act, &ends).await;
    assert_eq!(asked.status, StatusCode::OK);
    assert!(
        plain(&asked.body).contains("The secret votes on “Adopt it?” are deleted")
            && asked.body.contains("name=\"sure\""),
        "{}",
        asked.body
    );
    goes_on(&room.chair.post(&act, &[ends[0], ("sure", "yes")]).await);
    let mut guest = room.site.anonymous();
    let page = plain(&guest.get(&path).await.body);
    for words in ["Ended without a result", "No result: too few secret votes came."] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    let list = guest
        .get(&format!("/en/assembly/meetings/{}/polls", room.meeting))
        .await
        .body;
    assert!(
        list.contains("Ended without a result") && !list.contains("Result published"),
        "{list}"
    );

    // Votes with names decide it, and the page says of what the percentages are.
    let item = room.item.clone();
    let question = [
        ("method", "yes_no"),
        ("tie", "status_quo"),
        ("title", "Adopt it now?"),
        ("item", item.as_str()),
    ];
    let again = room.poll_of(&question, "named").await;
    room.act(&again, "start").await;
    for (at, stance) in ["yes", "yes", "no", "abstain"].into_iter().enumerate() {
        assert_eq!(room.vote(at, &again, stance).await.status, StatusCode::OK);
    }
    room.act(&again, "stop").await;
    room.act(&again, "publish").await;
    let page = plain(&guest.get(&format!("/en/assembly/polls/{again}")).await.body);
    for words in [
        "Adopted.",
        "Yes: 2 of 3 for or against (66.7 %).",
        "2 of 4 (50.0 %)",
        "The percentages are of all votes, abstentions included.",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    let german = plain(&guest.get(&format!("/de/assembly/polls/{again}")).await.body);
    assert!(german.contains("66,7 %"), "{german}");
    room.site.end().await;
}

#[tokio::test]
async fn a_vote_of_enough_people_is_not_ended_without_a_result() {
    let mut room = Room::open().await;
    let poll = room.poll().await;
    room.act(&poll, "start").await;
    for at in 0..5 {
        assert_eq!(room.vote(at, &poll, "yes").await.status, StatusCode::OK);
    }
    room.act(&poll, "stop").await;
    let act = format!("/en/assembly/polls/{poll}/act");
    for fields in [
        vec![("act", "end-without-result")],
        vec![("act", "end-without-result"), ("sure", "yes")],
    ] {
        assert_eq!(room.chair.post(&act, &fields).await.status, StatusCode::CONFLICT);
    }
    room.act(&poll, "publish").await;
    room.site.end().await;
}
