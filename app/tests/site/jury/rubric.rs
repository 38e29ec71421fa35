//! The builder of rubrics by plain forms, the preview, the versions.

use super::*;
use server::jury::rubrics::{newest, save_rubric};
use shared::jury::ReadyKind;

/// The fields of the builder on a page, as a browser would send them untouched.
fn built(answer: &Answer) -> Vec<(String, String)> {
    let mark = "<form method=\"post\" action=\"/en/jury/challenges";
    fields(&answer.body, mark)
}

fn value<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = fields.iter().find(|(one, _)| one == name);
    found.map(|(_, value)| value.as_str())
}

fn set(fields: &mut [(String, String)], name: &str, value: &str) {
    let field = fields.iter_mut().find(|(one, _)| one == name);
    field.unwrap_or_else(|| panic!("no field {name}")).1 = value.to_owned();
}

/// Sends the form by the button of an act.
async fn press(hall: &mut Hall, path: &str, fields: &[(String, String)], act: &str) -> Answer {
    let mut all = fields.to_vec();
    all.push(("act".into(), act.into()));
    send(&mut hall.olga, path, &all).await
}

#[tokio::test]
async fn every_act_of_the_builder_keeps_what_was_typed() {
    let mut hall = hall().await;
    let path = format!("/en/jury/challenges/{}/rubric", hall.challenge);
    let start = hall.olga.get(&path).await;
    harmless(&start);
    for kind in ReadyKind::ALL {
        assert!(start.body.contains(&format!("value=\"{kind}\"")), "{kind}");
    }
    let page = hall.olga.get(&format!("{path}?ready=pilot_project&language=fr")).await;
    harmless(&page);
    let mut typed = built(&page);
    assert_eq!(value(&typed, "title-0"), Some("L’idée à essayer"));
    let title = format!("Typed {HOSTILE}");
    set(&mut typed, "title-1", &title);
    set(&mut typed, "weight-2", "much");
    set(&mut typed, "level-label-3-1", "  half a thought");
    // Up, down: the criteria change places, with all that is in them.
    let page = press(&mut hall, &path, &typed, "up-1").await;
    harmless(&page);
    let moved = built(&page);
    assert_eq!(value(&moved, "title-0"), Some(title.as_str()));
    assert_eq!(
        (value(&moved, "weight-2"), value(&moved, "level-label-3-1")),
        (Some("much"), Some("  half a thought"))
    );
    let back = built(&press(&mut hall, &path, &moved, "down-0").await);
    assert_eq!(value(&back, "title-1"), Some(title.as_str()));
    // Removed and taken back: the same as before.
    let removed = press(&mut hall, &path, &back, "remove-1").await;
    harmless(&removed);
    assert!(!removed.body.contains("id=\"title-1\"") && removed.body.contains("value=\"restore-1\""));
    let restored = built(&press(&mut hall, &path, &built(&removed), "restore-1").await);
    assert_eq!(value(&restored, "title-1"), Some(title.as_str()));
    let fewer = press(&mut hall, &path, &restored, "remove-level-3-1").await;
    harmless(&fewer);
    let again = built(&press(&mut hall, &path, &built(&fewer), "restore-level-3-1").await);
    assert_eq!(value(&again, "level-label-3-1"), Some("  half a thought"));
    // Added: a card, a level. An act that nobody knows does nothing.
    let more = built(&press(&mut hall, &path, &again, "add-criterion").await);
    let mut more = built(&press(&mut hall, &path, &more, "add-level-7").await);
    assert!(value(&more, "title-7").is_some() && value(&more, "level-label-7-4").is_some());
    let same = built(&press(&mut hall, &path, &more, "up-99").await);
    assert_eq!(same, more);
    // Refused, with the words in their fields; nothing was written by any of this.
    let refused = press(&mut hall, &path, &more, "save").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#weight-2\""));
    assert_eq!(value(&built(&refused), "weight-2"), Some("much"));
    let db = hall.site.lab.platform.db.read().clone();
    assert!(newest(&db, hall.challenge).await.unwrap().is_none());
    set(&mut more, "weight-2", "7");
    let saved = press(&mut hall, &path, &more, "save").await;
    done(&saved);
    assert!(
        saved.location().starts_with(&format!("{path}/1")),
        "{}",
        saved.location()
    );
    let row = newest(&db, hall.challenge).await.unwrap().unwrap();
    let rubric = row.rubric().unwrap();
    // The hall's way of reading forms leaves out lists to choose from: the language is the page's.
    assert_eq!(
        (row.version, row.language, rubric.criteria().len()),
        (1, Language::English, 7)
    );
    assert_eq!(
        (rubric.criteria()[1].title.as_str(), rubric.criteria()[2].weight),
        (title.as_str(), 7)
    );
    let shown = hall.olga.get(&format!("{path}/1")).await;
    harmless(&shown);
    hall.site.end().await;
}

#[tokio::test]
async fn what_others_saved_meanwhile_is_shown_and_ones_own_words_stay() {
    let mut hall = hall().await;
    let path = format!("/en/jury/challenges/{}/rubric", hall.challenge);
    let page = hall.olga.get(&format!("{path}?ready=local_petition")).await;
    let mut mine = built(&page);
    set(&mut mine, "title-0", "My own words");
    done(&press(&mut hall, &path, &built(&page), "save").await);
    let refused = press(&mut hall, &path, &mine, "save").await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(refused.body.contains(&format!("href=\"{path}/1\"")));
    let kept = built(&refused);
    assert_eq!(
        (value(&kept, "title-0"), value(&kept, "seen")),
        (Some("My own words"), Some("1"))
    );
    done(&press(&mut hall, &path, &kept, "save").await);
    // The same once more makes no version.
    let again = built(&hall.olga.get(&path).await);
    let same = press(&mut hall, &path, &again, "save").await;
    assert!(
        same.location().contains("/rubric/2?done=rubric-unchanged"),
        "{}",
        same.location()
    );
    let second = hall.olga.get(&format!("{path}/2")).await;
    harmless(&second);
    assert!(second.body.contains("What changed since version") && second.body.contains("The demand"));
    assert_eq!(hall.olga.get(&format!("{path}/3")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(hall.olga.get(&format!("{path}/x")).await.status, StatusCode::NOT_FOUND);
    hall.site.end().await;
}

#[tokio::test]
async fn the_preview_counts_a_trial_and_keeps_nothing_but_the_draft() {
    let mut hall = hall().await;
    let path = format!("/en/jury/challenges/{}/rubric", hall.challenge);
    let mut typed = built(&hall.olga.get(&format!("{path}?ready=policy_proposal")).await);
    let title = format!("Typed {HOSTILE}");
    set(&mut typed, "title-0", &title);
    let page = press(&mut hall, &path, &typed, "preview").await;
    harmless(&page);
    let mut trial = built(&page);
    trial.retain(|(name, _)| !name.starts_with("score-"));
    let empty = press(&mut hall, &path, &trial, "try").await;
    harmless(&empty);
    assert!(empty.body.contains("There is no total yet"));
    let ids: Vec<String> = (0..7)
        .map(|n| value(&trial, &format!("id-{n}")).unwrap().to_owned())
        .collect();
    for (n, id) in ids.iter().enumerate() {
        trial.push((format!("score-{id}"), if n == 0 { "0" } else { "3" }.to_owned()));
    }
    // Ten of twelve in the best, two in the worst: 83.3; a reason is asked for.
    let page = press(&mut hall, &path, &trial, "try").await;
    harmless(&page);
    assert!(page.body.contains("83.3") && page.body.contains(&format!("href=\"#reason-{}\"", ids[0])));
    let back = built(&press(&mut hall, &path, &trial, "edit").await);
    assert_eq!(value(&back, "title-0"), Some(title.as_str()));
    let db = hall.site.lab.platform.db.read().clone();
    assert!(newest(&db, hall.challenge).await.unwrap().is_none());
    done(&press(&mut hall, &path, &trial, "save").await);
    assert_eq!(newest(&db, hall.challenge).await.unwrap().unwrap().version, 1);
    hall.site.end().await;
}

#[tokio::test]
async fn jurors_read_the_version_of_their_round_in_every_language_and_no_other() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let path = format!("/jury/challenges/{}/rubric", hall.challenge);
    let platform = hall.site.lab.platform.clone();
    let organiser = viewer(&hall.site, &mut hall.olga).await;
    let other = server::jury::rubrics::ready(&platform, ReadyKind::LocalPetition, Language::Arabic);
    save_rubric(&platform, &organiser, hall.challenge, Language::Arabic, other)
        .await
        .unwrap();
    let page = hall.jurors[0].get(&format!("/en/jury/rounds/{round}")).await;
    assert!(page.body.contains(&format!("href=\"/en{path}/1\"")));
    let manage = hall.olga.get(&format!("/en/jury/rounds/{round}/manage")).await;
    assert!(manage.body.contains(&format!("href=\"/en{path}/1\"")));
    for language in Language::ALL {
        for part in ["1", "2", "start", ""] {
            let address = format!("/{language}{path}/{part}");
            let address = address.trim_end_matches('/');
            let answer = hall.olga.get(address).await;
            harmless(&answer);
            assert!(
                !answer.body.contains(">rubrics-") && !answer.body.contains(">ready-"),
                "{address}"
            );
        }
        let theirs = hall.jurors[0].get(&format!("/{language}{path}/1")).await;
        harmless(&theirs);
        assert!(!theirs.body.contains("olga"));
    }
    let tried = hall.jurors[0].post(&format!("/en{path}/1"), &[]).await;
    harmless(&tried);
    assert!(tried.body.contains("There is no total yet"));
    for address in [format!("/en{path}/2"), format!("/en{path}"), format!("/en{path}/start")] {
        for browser in [&mut hall.jurors[0].clone(), &mut hall.writer.clone()] {
            assert_eq!(browser.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
            let sent = browser.post(&format!("/en{path}"), &[("act", "add-criterion")]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND);
        }
    }
    assert_eq!(
        hall.writer.get(&format!("/en{path}/1")).await.status,
        StatusCode::NOT_FOUND
    );
    hall.site.end().await;
}

#[tokio::test]
async fn rubrics_are_read_saved_and_copied_by_json() {
    let mut hall = hall().await;
    let base = format!("/api/v1/jury/challenges/{}", hall.challenge);
    let ready = hall
        .site
        .anonymous()
        .get("/api/v1/jury/ready-rubrics?language=de")
        .await;
    let ready: serde_json::Value = serde_json::from_str(&ready.body).unwrap();
    assert_eq!(ready.as_array().unwrap().len(), 3);
    assert_eq!(ready[0]["criteria"][0]["title"], "Das Problem");
    let body = serde_json::json!({ "language": "de", "criteria": ready[0]["criteria"], "seen": 0 });
    let made = hall.olga.json(Method::POST, &format!("{base}/rubrics"), &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let stale = hall.olga.json(Method::POST, &format!("{base}/rubrics"), &body).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    let mut wrong = body.clone();
    wrong["seen"] = serde_json::json!(1);
    wrong["criteria"][2]["weight"] = serde_json::json!(0);
    let refused = hall.olga.json(Method::POST, &format!("{base}/rubrics"), &wrong).await;
    assert!(refused.status == StatusCode::UNPROCESSABLE_ENTITY && refused.body.contains("weight-2"));
    let list = hall.olga.get(&format!("{base}/rubrics")).await;
    let list: serde_json::Value = serde_json::from_str(&list.body).unwrap();
    assert_eq!(
        (&list["versions"][0]["version"], &list["versions"][0]["author"]),
        (&1.into(), &"olga".into())
    );
    let one = hall.olga.get(&format!("{base}/rubrics/1")).await;
    assert!(one.status == StatusCode::OK && one.body.contains("Das Problem"));
    let sources = hall.olga.get(&format!("{base}/rubric-sources")).await;
    assert!(
        sources.body.contains("\"rubrics\":[]"),
        "its own is no source: {}",
        sources.body
    );
    let copy = serde_json::json!({ "rubric": list["versions"][0]["id"] });
    let copied = hall
        .olga
        .json(Method::POST, &format!("{base}/rubrics/copies"), &copy)
        .await;
    assert!(
        copied.status == StatusCode::CREATED && copied.body.contains("\"version\":2"),
        "{}",
        copied.body
    );
    for path in [format!("{base}/rubrics/1"), format!("{base}/rubric-sources")] {
        assert_eq!(hall.jurors[0].get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let stolen = hall.jurors[0]
        .json(Method::POST, &format!("{base}/rubrics/copies"), &copy)
        .await;
    assert_eq!(stolen.status, StatusCode::NOT_FOUND);
    hall.site.end().await;
}
