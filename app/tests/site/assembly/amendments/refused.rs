//! Forms of amendments that are refused: what was written or chosen comes back, with the reason.

use super::*;

const LATE: [(&str, &str); 4] = [
    ("kind", "replace"),
    ("paragraph", "2"),
    ("text", "Until the very last train."),
    ("reason", "Trains are late as well."),
];

/// Sends a form that is refused for something else than its fields, and comes back with the words.
async fn kept(browser: &mut Browser, path: &str, fields: &[(&str, &str)], why: &str) {
    let answer = browser.post(path, fields).await;
    assert_eq!(answer.status, StatusCode::CONFLICT, "{path}: {}", answer.body);
    for words in [
        why,
        "Until the very last train.</textarea>",
        "Trains are late as well.</textarea>",
    ] {
        assert!(answer.body.contains(words), "{words} is not on {path}: {}", answer.body);
    }
}

#[tokio::test]
async fn what_was_written_is_kept_when_something_came_in_the_way() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let here = format!("/en/assembly/motions/{motion}");
    let mut amina = room.members[0].clone();
    let mut bilal = room.members[1].clone();
    let mut draft = LATE.to_vec();
    draft.push(("act", "draft"));
    let draft = propose(&mut amina, &motion, &draft).await;
    let decided = propose(
        &mut amina,
        &motion,
        &[("kind", "replace"), ("paragraph", "1"), ("text", "Buses run.")],
    )
    .await;
    goes_on(
        &room
            .chair
            .post(&format!("{decided}/decide"), &[("decide", "reject")])
            .await,
    );
    let of_sub = [("kind", "replace"), ("paragraph", "1"), LATE[2], LATE[3]];
    let why = "The amendment is decided, or in a vote.";
    kept(&mut bilal, &format!("{decided}/amend"), &of_sub, why).await;
    kept(&mut amina, &format!("{decided}/edit"), &LATE, why).await;
    let procedure = [("procedure", "change"), LATE[2], ("because", ""), LATE[3]];
    kept(&mut room.chair, &format!("{decided}/procedure"), &procedure, why).await;
    // Nobody begins a form that would be refused.
    for (browser, act) in [
        (&mut bilal, "amend"),
        (&mut amina, "edit"),
        (&mut room.chair, "procedure"),
    ] {
        let answer = browser.get(&format!("{decided}/{act}")).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{act}");
    }

    let taking = format!("{here}/amendments/taking");
    goes_on(&room.chair.post(&taking, &[("takes", "no")]).await);
    let why = "No more amendments to this motion are taken.";
    kept(&mut bilal, &format!("{here}/amendments/new"), &LATE, why).await;
    kept(&mut amina, &format!("{draft}/edit"), &LATE, why).await;
    assert_eq!(
        bilal.get(&format!("{here}/amendments/new")).await.status,
        StatusCode::CONFLICT
    );
    let late = amina.post(&format!("{draft}/submit"), &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    for words in [why, "Until the very last train.</textarea>"] {
        assert!(late.body.contains(words), "{words} is not there: {}", late.body);
    }

    // Words for a conflict that is not there any more.
    let merge = format!("{here}/merge");
    let gone = [
        ("within", ""),
        ("gap", "no"),
        ("paragraph", "2"),
        ("text-at-2", LATE[2].1),
    ];
    let refused = room.chair.post(&format!("{merge}/settle"), &gone).await;
    assert_eq!(refused.status, StatusCode::CONFLICT, "{}", refused.body);
    for words in [
        "There is no such conflict any more.",
        "Until the very last train.</textarea>",
    ] {
        assert!(refused.body.contains(words), "{words} is not there: {}", refused.body);
    }
    room.site.end().await;
}

#[tokio::test]
async fn a_decision_that_is_refused_comes_back_with_its_form() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let mut amina = room.members[0].clone();
    let one = propose(&mut amina, &motion, &[("kind", "delete"), ("paragraph", "2")]).await;
    propose(
        &mut amina,
        &motion,
        &[("kind", "replace"), ("paragraph", "2"), ("text", "Until one.")],
    )
    .await;
    let decide = format!("{one}/decide");
    let missing = [("decide", "make_obsolete"), ("because", "")];
    let refused = room.chair.post(&decide, &missing).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", refused.body);
    for words in [
        "id=\"because-error\"",
        "href=\"#because\"",
        "value=\"make_obsolete\" selected",
    ] {
        assert!(refused.body.contains(words), "{words} is not there: {}", refused.body);
    }
    let unknown = room.chair.post(&decide, &[("decide", "nonsense")]).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.body.contains("id=\"decide-error\""), "{}", unknown.body);
    let no_wording = room.chair.post(&decide, &[("decide", "adopt_changed")]).await;
    assert_eq!(no_wording.status, StatusCode::CONFLICT);
    let words = ["The proposed procedure has no changed wording.", "id=\"decide\""];
    assert!(
        words.iter().all(|words| no_wording.body.contains(words)),
        "{}",
        no_wording.body
    );
    let no_poll = room
        .chair
        .post(&format!("{one}/poll"), &[("act", "attach"), ("poll", "x")])
        .await;
    assert_eq!(no_poll.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(no_poll.body.contains("href=\"#poll\""), "{}", no_poll.body);
    room.site.end().await;
}

#[tokio::test]
async fn the_merge_view_names_what_a_vote_still_decides() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let merge = format!("/en/assembly/motions/{motion}/merge");
    let mut amina = room.members[0].clone();
    let gone = propose(&mut amina, &motion, &[("kind", "delete"), ("paragraph", "2")]).await;
    let voted = propose(
        &mut amina,
        &motion,
        &[("kind", "replace"), ("paragraph", "2"), ("text", "Until one.")],
    )
    .await;
    goes_on(&room.chair.post(&format!("{gone}/decide"), &[("decide", "adopt")]).await);
    let page = reads(
        &mut room.chair,
        &merge,
        &["Preview of version 2", "There will be nothing to decide of them"],
    )
    .await;
    let seal = hidden(&page, "seal");
    let poll = room.poll().await;
    goes_on(
        &room
            .chair
            .post(&format!("{voted}/poll"), &[("act", "attach"), ("poll", &poll)])
            .await,
    );
    let page = reads(
        &mut room.chair,
        &merge,
        &["A vote decides about these amendments", "A2"],
    )
    .await;
    assert!(!page.contains("name=\"seal\""), "{page}");
    let early = room.chair.post(&merge, &[("seal", &seal)]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    for words in [
        "an amendment whose paragraph would go",
        "A vote decides about these amendments",
    ] {
        assert!(early.body.contains(words), "{words} is not there: {}", early.body);
    }
    goes_on(&room.chair.post(&format!("{voted}/poll"), &[("act", "detach")]).await);
    goes_on(&room.chair.post(&merge, &[("seal", &seal)]).await);
    reads(&mut room.site.anonymous(), &voted, &["Nothing to decide"]).await;
    room.site.end().await;
}

#[tokio::test]
async fn a_motion_that_was_sent_back_offers_its_text_until_somebody_amends_it() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let here = format!("/en/assembly/motions/{motion}");
    let mut bilal = room.members[1].clone();
    let mut draft = LATE.to_vec();
    draft.push(("act", "draft"));
    let draft = propose(&mut bilal, &motion, &draft).await;
    let asks = [("act", "ask_changes"), ("reason", "Say which lines.")];
    goes_on(&room.chair.post(&format!("{here}/move"), &asks).await);
    let rewrite = format!("{here}/rewrite");
    assert!(room.chair.get(&rewrite).await.body.contains("id=\"text\""));
    goes_on(&bilal.post(&format!("{draft}/submit"), &[]).await);
    let fields = [
        ("title", "Buses until midnight"),
        ("text", "Lines 3 and 9 run longer."),
        ("reason", ""),
        ("what", "Named the lines."),
    ];
    let refused = room.chair.post(&rewrite, &fields).await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    let page = app::locale::plain(&refused.body);
    assert!(
        page.contains("Lines 3 and 9 run longer.</textarea>") && page.contains("it changes by them alone"),
        "{page}"
    );
    let page = room.chair.get(&rewrite).await.body;
    assert!(
        page.contains("it changes by them alone") && !page.contains("id=\"text\""),
        "{page}"
    );
    let page = hidden(&page, "text");
    let fields = [
        ("title", "Night buses"),
        ("text", page.as_str()),
        ("reason", ""),
        ("what", "The title."),
    ];
    goes_on(&room.chair.post(&rewrite, &fields).await);
    room.site.end().await;
}
