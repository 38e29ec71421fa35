//! Amendments by forms alone: from the link beside a paragraph to the version that has the words, and what nobody else may do.

mod refused;

use super::*;
use crate::kit::hidden;

/// Proposes by the form, and answers the address of the amendment.
async fn propose(browser: &mut Browser, motion: &str, fields: &[(&str, &str)]) -> String {
    let mut all = vec![("reason", "People asked for it.")];
    all.extend(fields);
    let path = format!("/en/assembly/motions/{motion}/amendments/new");
    let made = goes_on(&browser.post(&path, &all).await);
    made.split('?').next().unwrap_or_default().to_owned()
}

async fn reads(browser: &mut Browser, path: &str, words: &[&str]) -> String {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
    let body = app::locale::plain(&answer.body);
    for words in words {
        assert!(body.contains(words), "{words} is not on {path}: {body}");
    }
    assert!(!body.contains("<script"), "{path}: a page to read ships no script");
    body
}

#[tokio::test]
async fn a_motion_is_amended_by_forms_alone() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let here = format!("/en/assembly/motions/{motion}");
    let mut amina = room.members[0].clone();
    let mut bilal = room.members[1].clone();
    let mut guest = room.site.anonymous();

    let page = reads(&mut amina, &here, &["Amend paragraph 2", "As submitted"]).await;
    assert!(page.contains(&format!("{here}/amendments/new?paragraph=2")));
    assert!(
        !reads(&mut guest, &here, &["Amendments"])
            .await
            .contains("Amend paragraph")
    );
    reads(
        &mut amina,
        &format!("{here}/amendments/new?paragraph=2"),
        &["Until midnight.</textarea>", "checked"],
    )
    .await;

    // What is refused comes back with the words.
    let path = format!("{here}/amendments/new");
    let same = [
        ("kind", "replace"),
        ("paragraph", "2"),
        ("text", "Until midnight."),
        ("reason", "Because."),
    ];
    let refused = amina.post(&path, &same).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("These are the same words as before."));

    let draft = propose(
        &mut amina,
        &motion,
        &[
            ("kind", "replace"),
            ("paragraph", "2"),
            ("text", "Until one."),
            ("act", "draft"),
        ],
    )
    .await;
    assert_eq!(guest.get(&draft).await.status, StatusCode::NOT_FOUND);
    assert_eq!(bilal.get(&draft).await.status, StatusCode::NOT_FOUND);
    reads(&mut amina, &format!("{here}/amendments"), &["Your drafts"]).await;
    let edited = [
        ("kind", "replace"),
        ("paragraph", "2"),
        ("text", "Every day until midnight."),
        ("reason", "Weekends count."),
    ];
    goes_on(&amina.post(&format!("{draft}/edit"), &edited).await);
    goes_on(&amina.post(&format!("{draft}/submit"), &[]).await);
    let other = propose(
        &mut bilal,
        &motion,
        &[
            ("kind", "replace"),
            ("paragraph", "2"),
            ("text", "Until midnight, for nothing."),
        ],
    )
    .await;
    reads(
        &mut guest,
        &other,
        &[
            "Amendment A2",
            "Replaces paragraph 2",
            "Several amendments ask for other words",
        ],
    )
    .await;
    reads(
        &mut guest,
        &format!("{here}/amendments?place=2"),
        &["A1", "A2", "Same paragraph"],
    )
    .await;
    reads(
        &mut guest,
        &format!("{here}/amendments?place=1"),
        &["No amendment is like that."],
    )
    .await;
    goes_on(&bilal.post(&format!("{draft}/support"), &[("supports", "yes")]).await);
    reads(&mut guest, &draft, &["One supporter", "bilal"]).await;

    // The chair proposes a procedure, the submitter agrees.
    let procedure = [
        ("procedure", "change"),
        ("text", "Every day until one."),
        ("because", ""),
        ("reason", ""),
    ];
    goes_on(&room.chair.post(&format!("{draft}/procedure"), &procedure).await);
    reads(
        &mut amina,
        "/en/work",
        &["A procedure is proposed for your amendment A1"],
    )
    .await;
    goes_on(&amina.post(&format!("{draft}/answer"), &[("agrees", "yes")]).await);
    reads(
        &mut guest,
        &format!("{here}/procedure"),
        &["Accept with a changed wording", "The submitter agrees"],
    )
    .await;

    // Both are adopted; the chair merges them and makes the new version.
    for path in [&draft, &other] {
        goes_on(&room.chair.post(&format!("{path}/decide"), &[("decide", "adopt")]).await);
    }
    let merge = format!("{here}/merge");
    let early = room.chair.post(&merge, &[("seal", "")]).await;
    assert_eq!(early.status, StatusCode::CONFLICT);
    reads(
        &mut room.chair,
        &merge,
        &["One conflict is not settled", "Take A1 as it is", "Merged wording"],
    )
    .await;
    let place = [("within", ""), ("gap", "no"), ("paragraph", "2")];
    let mut open = place.to_vec();
    open.push(("text-at-2", "⟦A1: this ¦ A2: that⟧"));
    let refused = room.chair.post(&format!("{merge}/settle"), &open).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("A1: this"));
    let mut settled = place.to_vec();
    settled.push(("text-at-2", "Every day until midnight, for nothing."));
    goes_on(&room.chair.post(&format!("{merge}/settle"), &settled).await);
    let page = reads(
        &mut room.chair,
        &merge,
        &["Settled with this wording", "Preview of version 2"],
    )
    .await;
    let seal = hidden(&page, "seal");
    goes_on(&room.chair.post(&merge, &[("seal", &seal)]).await);

    let words = [
        "Every day until midnight, for nothing.",
        "Merged by the chair from A1 and A2",
        "Text as submitted",
    ];
    reads(&mut guest, &here, &words).await;
    reads(
        &mut guest,
        &format!("{here}/version?number=1"),
        &["Until midnight.", "As submitted"],
    )
    .await;
    reads(
        &mut guest,
        &format!("{here}/versions"),
        &["Version 2", "See what changed"],
    )
    .await;
    reads(
        &mut guest,
        &format!("{here}/compare?from=1&to=2"),
        &["<ins>", "version 1 to version 2"],
    )
    .await;
    let beyond = guest.get(&format!("{here}/version?number=7")).await;
    assert_eq!(beyond.status, StatusCode::NOT_FOUND);
    for page in ["amendments", "procedure", "versions", "version", "compare"] {
        reads(&mut guest, &format!("/ar/assembly/motions/{motion}/{page}"), &[]).await;
    }
    room.site.end().await;
}

#[tokio::test]
async fn amendments_are_listed_read_and_proposed_as_json() {
    let room = Room::open().await;
    let mut amina = room.members[0].clone();
    let path = format!("/api/v1/motions/{}/amendments", room.motion);
    let body = json!({ "kind": "insert", "paragraph": 0, "text": "First of all.", "reason": "It helps." });
    let made = amina.json(Method::POST, &path, &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let id = serde_json::from_str::<Value>(&made.body).unwrap()["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let refused = room.site.anonymous().json(Method::POST, &path, &body).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    let mut guest = room.site.anonymous();
    let all: Value = serde_json::from_str(&guest.get(&path).await.body).unwrap();
    assert_eq!(
        (all[0]["number"].as_str(), all[0]["state"].as_str()),
        (Some("A1"), Some("submitted"))
    );
    let one: Value = serde_json::from_str(&guest.get(&format!("/api/v1/amendments/{id}")).await.body).unwrap();
    assert_eq!(
        (one["kind"].as_str(), one["paragraph"].as_i64()),
        (Some("insert"), Some(0))
    );
    let version: Value = serde_json::from_str(
        &guest
            .get(&format!("/api/v1/motions/{}/version", room.motion))
            .await
            .body,
    )
    .unwrap();
    assert_eq!(
        (version["number"].as_i64(), version["paragraphs"][1]["text"].as_str()),
        (Some(1), Some("Until midnight."))
    );
    assert_eq!(
        guest.get(&format!("{path}?state=nonsense")).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    room.site.end().await;
}

#[tokio::test]
async fn nobody_does_what_is_for_submitters_or_the_chair() {
    let mut room = Room::open().await;
    let motion = room.motion.clone();
    let mut amina = room.members[0].clone();
    let amendment = propose(&mut amina, &motion, &[("kind", "delete"), ("paragraph", "1")]).await;
    let here = format!("/en/assembly/motions/{motion}");
    let of_leaders = [
        (format!("{amendment}/decide"), vec![("decide", "adopt")]),
        (format!("{amendment}/procedure"), vec![("procedure", "vote")]),
        (format!("{amendment}/reopen"), vec![]),
        (format!("{amendment}/accept"), vec![]),
        (format!("{here}/merge"), vec![("seal", "x")]),
        (format!("{here}/amendments/taking"), vec![("takes", "no")]),
    ];
    let of_submitters = ["edit", "submit", "withdraw", "answer"].map(|act| (format!("{amendment}/{act}"), vec![]));
    let mut bilal = room.members[1].clone();
    let mut stranger = room.site.person("stranger").await;
    let mut nobody = room.site.anonymous();
    for (path, fields) in of_leaders.iter().chain(&of_submitters) {
        for who in [&mut bilal, &mut stranger] {
            assert_eq!(who.post(path, fields).await.status, StatusCode::FORBIDDEN, "{path}");
        }
        let answer = nobody.post(path, fields).await;
        assert!(answer.location().contains("/log-in"), "{path}: {}", answer.status);
    }
    for path in [
        format!("{here}/amendments/new"),
        format!("{amendment}/amend"),
        format!("{here}/merge"),
    ] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    // It is asked once more before an amendment is withdrawn.
    reads(
        &mut amina,
        &format!("{amendment}/withdraw"),
        &["Withdraw it", "cannot be brought back"],
    )
    .await;
    goes_on(&amina.post(&format!("{amendment}/withdraw"), &[]).await);
    reads(&mut nobody, &amendment, &["Withdrawn"]).await;
    goes_on(
        &room
            .chair
            .post(&format!("{here}/amendments/taking"), &[("takes", "no")])
            .await,
    );
    assert_eq!(
        amina.get(&format!("{here}/amendments/new")).await.status,
        StatusCode::CONFLICT
    );
    room.site.end().await;
}
