//! Elections and choices by forms alone: made, filled in by buttons, changed, counted with papers and ties; and what they show too early.

use super::*;

const ELECTION: [(&str, &str); 7] = [
    ("method", "stv"),
    ("tie", "chair"),
    ("title", "Two speakers"),
    ("item", ""),
    ("options", "amina\nbilal\nCem"),
    ("seats", "2"),
    ("act", ""),
];

fn plain(body: &str) -> String {
    app::locale::plain(body)
}

#[tokio::test]
async fn the_form_of_a_poll_comes_back_with_everything_and_says_what_it_means() {
    let mut room = Room::open().await;
    let path = format!("/en/assembly/meetings/{}/polls/new", room.meeting);
    let page = room.chair.get(&format!("{path}?item={}", room.item)).await;
    assert!(
        plain(&page.body).contains("Adopt “Buses until midnight”?"),
        "{}",
        page.body
    );
    let mut fields = ELECTION.to_vec();
    fields.extend(RULES);
    let with = |name: &str, value: &'static str| {
        let fields = fields
            .iter()
            .map(|(field, old)| (*field, if *field == name { value } else { *old }));
        fields.collect::<Vec<_>>()
    };
    // Another kind: its fields are there, and what was written stays.
    let other = room.chair.post(&path, &with("act", "kind")).await;
    assert_eq!(other.status, StatusCode::OK);
    assert!(
        other.body.contains("name=\"seats\"") && other.body.contains("bilal"),
        "{}",
        other.body
    );
    let question = [("method", "yes_no"), ("options", "amina\nbilal"), ("act", "kind")];
    let hidden = room.chair.post(&path, &question).await.body;
    assert!(
        hidden.contains("bilal") && !hidden.contains("<textarea id=\"options\""),
        "{hidden}"
    );
    let preview = room.chair.post(&path, &with("act", "preview")).await;
    assert_eq!(preview.status, StatusCode::OK);
    for words in [
        "until 2 are elected",
        "the chair decides in the open",
        "Quorum: half of the members",
    ] {
        assert!(
            plain(&preview.body).contains(words),
            "{words} is not on {}",
            preview.body
        );
    }
    let refused = room.chair.post(&path, &with("options", "amina\nAmina")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        refused.body.contains("href=\"#options\"") && refused.body.contains("Two speakers"),
        "{}",
        refused.body
    );
    let seats = room.chair.post(&path, &with("seats", "3")).await;
    assert!(seats.status == StatusCode::UNPROCESSABLE_ENTITY && seats.body.contains("href=\"#seats\""));
    goes_on(&room.chair.post(&path, &fields).await);
    let twice = [
        ("method", "yes_no"),
        ("tie", "lot"),
        ("title", "Adopt it?"),
        ("item", room.item.as_str()),
    ];
    let mut twice = twice.to_vec();
    twice.extend(RULES);
    goes_on(&room.chair.post(&path, &twice).await);
    let conflict = room.chair.post(&path, &twice).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert!(
        plain(&conflict.body).contains("There is already a vote on this motion.")
            && conflict.body.contains("Adopt it?")
    );
    let list = room
        .site
        .anonymous()
        .get(&format!("/en/assembly/bodies/{}/polls", room.body))
        .await
        .body;
    assert!(list.contains("Two speakers") && list.contains("Adopt it?"));
    room.site.end().await;
}

#[tokio::test]
async fn an_election_is_held_by_buttons_alone() {
    let mut room = Room::open().await;
    let poll = room.poll_of(&ELECTION, "named").await;
    room.act(&poll, "start").await;
    let live = room.members[0]
        .get(&format!("/en/assembly/meetings/{}/live", room.meeting))
        .await
        .body;
    assert!(
        live.contains("Fill in the ballot") && live.contains(&format!("/en/assembly/polls/{poll}?vote=")),
        "{live}"
    );
    // An order is made by buttons; nothing is cast by them.
    let page = room.ballot(0, &poll, &[("step", "in-3")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        plain(&page.body).contains("Cem is now in place 1 of 1."),
        "{}",
        page.body
    );
    let page = room
        .ballot(0, &poll, &[("rank-3", "1"), ("rank-1", "2"), ("step", "up-1")])
        .await;
    assert!(
        plain(&page.body).contains("amina is now in place 1 of 2."),
        "{}",
        page.body
    );
    let empty = room.ballot(0, &poll, &[]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let equal = room.ballot(0, &poll, &[("rank-1", "1"), ("rank-2", "1")]).await;
    assert_eq!(equal.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(equal.body.contains("href=\"#rank-1\""), "{}", equal.body);
    let counted = room.ballot(0, &poll, &[("rank-3", "1")]).await;
    assert!(
        plain(&counted.body).contains("You can change it until the vote ends."),
        "{}",
        counted.body
    );
    // It is changed; the ballot shows what stands.
    let page = room.members[0].get(&format!("/en/assembly/polls/{poll}")).await.body;
    assert!(plain(&page).contains("You chose: 1. Cem"), "{page}");
    for (at, fields) in [
        (0, vec![("rank-1", "1"), ("rank-2", "2")]),
        (1, vec![("rank-1", "1"), ("rank-2", "2")]),
        (2, vec![("rank-2", "1")]),
        (3, vec![("rank-1", "1")]),
    ] {
        assert_eq!(room.ballot(at, &poll, &fields).await.status, StatusCode::OK);
    }
    let abstained = room.ballot(4, &poll, &[("abstain", "yes"), ("rank-1", "1")]).await;
    assert!(
        plain(&abstained.body).contains("You chose: Abstain."),
        "{}",
        abstained.body
    );
    room.act(&poll, "stop").await;
    room.act(&poll, "publish").await;
    let page = plain(
        &room
            .site
            .anonymous()
            .get(&format!("/en/assembly/polls/{poll}"))
            .await
            .body,
    );
    for words in [
        "Chosen: amina and bilal.",
        "Ballots that name an option: 4. Abstentions: 1.",
        "Quota: 2 (ballots: 4, seats: 2).",
        "Round 1",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    assert!(
        !page.contains("<script") && page.contains("<svg"),
        "a page to read ships no script, and draws its chart"
    );
    let list = plain(
        &room.members[2]
            .get(&format!("/en/assembly/polls/{poll}/ballots"))
            .await
            .body,
    );
    assert!(list.contains("1. amina · 2. bilal"), "{list}");
    let roll = format!("/en/assembly/polls/{poll}/roll");
    assert_eq!(room.members[2].get(&roll).await.status, StatusCode::OK);
    assert_eq!(room.site.anonymous().get(&roll).await.status, StatusCode::NOT_FOUND);
    room.site.end().await;
}

#[tokio::test]
async fn hands_are_entered_and_a_tie_is_decided_by_the_chair() {
    let mut room = Room::open().await;
    let fields = [
        ("method", "single_choice"),
        ("tie", "chair"),
        ("title", "Where to meet"),
        ("item", ""),
        ("options", "Port\nLibrary"),
    ];
    let poll = room.poll_of(&fields, "named").await;
    room.act(&poll, "start").await;
    assert_eq!(room.ballot(0, &poll, &[("vote", "1")]).await.status, StatusCode::OK);
    let seats = [room.mandate(3, &poll).await, room.mandate(4, &poll).await];
    let roll = format!("/en/assembly/polls/{poll}/roll");
    for seat in &seats {
        let tick = [("mandate", seat.as_str()), ("act", "tick")];
        assert_eq!(room.members[1].post(&roll, &tick).await.status, StatusCode::FORBIDDEN);
        goes_on(&room.chair.post(&roll, &tick).await);
    }
    let page = plain(&room.members[3].get(&format!("/en/assembly/polls/{poll}")).await.body);
    assert!(page.contains("This vote is taken in the room."), "{page}");
    let tried = room.members[3]
        .post(
            &format!("/en/assembly/polls/{poll}"),
            &[("mandate", &seats[0]), ("vote", "2")],
        )
        .await;
    assert_eq!(tried.status, StatusCode::CONFLICT);
    assert!(
        plain(&tried.body).contains("You chose: Library. This was not counted."),
        "{}",
        tried.body
    );
    room.act(&poll, "stop").await;
    let entry = format!("/en/assembly/polls/{poll}/room");
    assert_eq!(room.members[0].get(&entry).await.status, StatusCode::FORBIDDEN);
    let bad = room.chair.post(&entry, &[("papers", "2\nelsewhere\n9")]).await;
    assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        plain(&bad.body).contains("These lines are no votes: 2 and 3.") && bad.body.contains("elsewhere"),
        "{}",
        bad.body
    );
    let many = room.chair.post(&entry, &[("hands-2", "3")]).await;
    assert_eq!(many.status, StatusCode::CONFLICT);
    goes_on(
        &room
            .chair
            .post(&entry, &[("hands-2", "1"), ("hands-abstain", "1")])
            .await,
    );
    let act = format!("/en/assembly/polls/{poll}/act");
    let tie = room.chair.post(&act, &[("act", "publish")]).await;
    assert_eq!(tie.status, StatusCode::CONFLICT);
    assert!(
        plain(&tie.body).contains("Port and Library have equal votes."),
        "{}",
        tie.body
    );
    let silent = room.chair.post(&act, &[("act", "decide"), ("wins", "2")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(silent.body.contains("href=\"#reason\""), "{}", silent.body);
    goes_on(
        &room
            .chair
            .post(&act, &[("act", "decide"), ("wins", "2"), ("reason", "It has a lift.")])
            .await,
    );
    let page = plain(
        &room
            .site
            .anonymous()
            .get(&format!("/en/assembly/polls/{poll}"))
            .await
            .body,
    );
    for words in [
        "Chosen: Library.",
        "The percentages are of the ballots that named an option.",
        "The chair decided for Library.",
        "It has a lift.",
        "2 of these votes were cast in the room.",
    ] {
        assert!(page.contains(words), "{words} is not on {page}");
    }
    room.site.end().await;
}

#[tokio::test]
async fn a_ballot_that_comes_too_late_keeps_its_order_and_is_not_counted() {
    let mut room = Room::open().await;
    let poll = room.poll_of(&ELECTION, "secret").await;
    room.act(&poll, "start").await;
    let mandate = room.mandate(0, &poll).await;
    room.act(&poll, "stop").await;
    let late = [("mandate", mandate.as_str()), ("rank-2", "1"), ("rank-1", "2")];
    let late = room.members[0].post(&format!("/en/assembly/polls/{poll}"), &late).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let page = plain(&late.body);
    assert!(
        page.contains("The vote ended before your vote came.") && page.contains("You chose: 1. bilal · 2. amina."),
        "{page}"
    );
    room.site.end().await;
}

/// V4, for an election: no page and no answer of the API changes by a cast, for the chair and for a guest.
#[tokio::test]
async fn a_running_election_shows_nothing_anywhere() {
    let mut room = Room::open().await;
    let poll = room.poll_of(&ELECTION, "secret").await;
    room.act(&poll, "start").await;
    let pages = [
        format!("/en/assembly/polls/{poll}"),
        format!("/en/assembly/polls/{poll}/ballots"),
        format!("/en/assembly/polls/{poll}/roll"),
        format!("/en/assembly/polls/{poll}/room"),
        format!("/en/assembly/bodies/{}/polls", room.body),
        format!("/en/assembly/meetings/{}/polls", room.meeting),
        format!("/en/assembly/meetings/{}/live", room.meeting),
        format!("/api/v1/polls/{poll}"),
        format!("/api/v1/polls/{poll}/file"),
        format!("/api/v1/bodies/{}/polls", room.body),
    ];
    let calm = |text: String| {
        let parts: Vec<_> = text.split("nonce=\"").collect();
        let rest = parts
            .iter()
            .enumerate()
            .map(|(at, part)| if at == 0 { part } else { &part[32..] });
        rest.collect::<String>()
    };
    let mut before = Vec::new();
    for path in &pages {
        before.push((room.chair.get(path).await, room.site.anonymous().get(path).await));
    }
    let codes = [
        [("rank-1", "1")],
        [("rank-2", "1")],
        [("rank-3", "1")],
        [("rank-1", "1")],
        [("abstain", "yes")],
    ];
    for (at, fields) in codes.iter().enumerate() {
        let answer = room.ballot(at, &poll, fields).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::OK, ""));
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert!(plain(&answer.body).contains("A secret vote cannot be changed."));
    }
    for (path, (chair, guest)) in pages.iter().zip(before) {
        for (was, now) in [
            (chair, room.chair.get(path).await),
            (guest, room.site.anonymous().get(path).await),
        ] {
            assert_eq!(was.status, now.status, "{path}");
            // The number of a request on an error page is always another.
            if now.status == StatusCode::OK {
                assert_eq!(calm(was.body), calm(now.body), "{path} changed by a cast");
            }
        }
    }
    room.act(&poll, "stop").await;
    let page = room.chair.get(&format!("/en/assembly/polls/{poll}")).await.body;
    assert!(
        !page.contains("class=\"result\""),
        "a secret result shows before its publication"
    );
    room.site.end().await;
}
