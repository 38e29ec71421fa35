//! The scoring page by plain forms and by JSON: versions, what is put off, flags; and that no route tells of others before one's own is in.

use super::*;
use crate::kit::hidden;
use serde_json::{Value, json};

/// Stands in everything that another juror writes.
const OTHERS: &str = "zq7others";

/// The page without the marks that keep directions apart.
fn words(answer: &Answer) -> String {
    app::locale::plain(&answer.body)
}

fn refused(answer: &Answer, status: StatusCode) {
    assert_eq!(answer.status, status, "{}", answer.body);
}

#[tokio::test]
async fn a_draft_that_is_older_is_shown_beside_the_newer_one() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let path = format!("/en/jury/assignments/{task}");
    let page = hall.jurors[0].get(&path).await;
    harmless(&page);
    assert!(page.body.contains("/assets/scoring.js") && words(&page).contains("0 of 7 scored"));
    let old = hidden(&page.body, "version");
    assert_eq!(old, "0");
    let draft = |words: &str, version: &str| {
        [("feedback", words), ("version", version), ("act", "draft")]
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    done(&send(&mut hall.jurors[0], &path, &draft("From the laptop", &old)).await);
    let stale = send(&mut hall.jurors[0], &path, &draft("From the phone", &old)).await;
    refused(&stale, StatusCode::CONFLICT);
    assert!(stale.body.contains("From the laptop") && stale.body.contains("From the phone"));
    assert!(stale.body.contains("There is a newer version of your review"));
    // Who has seen both says it once more.
    let newer = hidden(&stale.body, "version");
    assert_ne!(newer, old);
    done(&send(&mut hall.jurors[0], &path, &draft("From the phone", &newer)).await);
    assert!(hall.jurors[0].get(&path).await.body.contains("From the phone"));
    // What lacks something is kept as a draft, and the page goes on from there.
    let mut lacking = draft(
        "From the phone, more",
        &hidden(&hall.jurors[0].get(&path).await.body, "version"),
    )
    .to_vec();
    lacking[2].1 = "finish".into();
    let page = send(&mut hall.jurors[0], &path, &lacking).await;
    refused(&page, StatusCode::UNPROCESSABLE_ENTITY);
    lacking[1].1 = hidden(&page.body, "version");
    lacking[2].1 = "draft".into();
    done(&send(&mut hall.jurors[0], &path, &lacking).await);
    hall.site.end().await;
}

#[tokio::test]
async fn a_draft_keeps_itself_by_json_and_says_what_stands_in_its_way() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let path = format!("/api/v1/jury/assignments/{task}/review");
    let seen = hall.jurors[0].get(&format!("/api/v1/jury/assignments/{task}")).await;
    let seen: Value = serde_json::from_str(&seen.body).unwrap();
    assert_eq!(seen["version"], 0);
    let criteria: Vec<&str> = seen["rubric"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    let body =
        |words: &str, version: &Value| json!({ "scores": {}, "feedback": words, "finish": false, "version": version });
    let kept = hall.jurors[0].json(Method::PUT, &path, &body("One", &json!(0))).await;
    refused(&kept, StatusCode::OK);
    let kept: Value = serde_json::from_str(&kept.body).unwrap();
    assert_eq!((kept["state"].as_str(), &kept["total"]), (Some("draft"), &Value::Null));
    let stale = hall.jurors[0].json(Method::PUT, &path, &body("Two", &json!(0))).await;
    refused(&stale, StatusCode::CONFLICT);
    let stale: Value = serde_json::from_str(&stale.body).unwrap();
    assert_eq!(
        (stale["conflict"].as_str(), stale["review"]["feedback"].as_str()),
        (Some("review-changed"), Some("One"))
    );
    assert_eq!(stale["version"], kept["version"]);
    // With a level for everything the answer carries one's own total.
    let scores: serde_json::Map<_, _> = criteria
        .iter()
        .map(|id| ((*id).to_owned(), json!({ "value": 3 })))
        .collect();
    let whole = json!({ "scores": scores, "finish": false, "version": stale["version"] });
    let kept = hall.jurors[0].json(Method::PUT, &path, &whole).await;
    let kept: Value = serde_json::from_str(&kept.body).unwrap();
    assert_eq!(
        (kept["state"].as_str(), kept["total"].as_f64()),
        (Some("draft"), Some(100.0))
    );
    let page = hall.jurors[0].get(&format!("/en/jury/assignments/{task}")).await;
    assert!(
        words(&page).contains("7 of 7 scored") && page.body.contains("100.0"),
        "{}",
        page.body
    );
    for stranger in [
        &mut hall.jurors[1].clone(),
        &mut hall.olga.clone(),
        &mut hall.writer.clone(),
    ] {
        refused(
            &stranger.json(Method::PUT, &path, &body("Three", &json!(0))).await,
            StatusCode::NOT_FOUND,
        );
    }
    hall.site.end().await;
}

#[tokio::test]
async fn a_task_is_put_off_and_taken_up_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let tasks = hall.tasks(&round, 0).await;
    let path = format!("/en/jury/assignments/{}/later", tasks[0]);
    let long = "x".repeat(301);
    let page = hall.jurors[0]
        .post(&path, &[("act", "later"), ("note", long.as_str())])
        .await;
    refused(&page, StatusCode::UNPROCESSABLE_ENTITY);
    let note = format!("Ask again {HOSTILE}");
    let away = hall.jurors[0]
        .post(&path, &[("act", "later"), ("note", note.as_str())])
        .await;
    done(&away);
    assert!(
        away.location().contains(&tasks[1].to_string()),
        "on to the next one: {}",
        away.location()
    );
    for address in ["/en/jury", "/en/jury?state=later"] {
        let desk = hall.jurors[0].get(address).await;
        harmless(&desk);
        assert!(desk.body.contains("Ask again") && desk.body.contains("Put off (1)"));
        let at = |task: AssignmentId| desk.body.find(&format!("/jury/assignments/{task}\""));
        assert!(at(tasks[0]) > at(tasks[1]), "at the end of the list");
    }
    let list = hall.jurors[0].get("/api/v1/jury/assignments").await;
    let list: Value = serde_json::from_str(&list.body).unwrap();
    assert_eq!(
        list["assignments"][1]["id"].as_str(),
        Some(tasks[0].to_string().as_str())
    );
    assert!(
        list["assignments"][1]["later"]
            .as_str()
            .unwrap()
            .starts_with("Ask again")
    );
    let page = hall.jurors[0]
        .get(&format!("/en/jury/rounds/{round}?state=later"))
        .await;
    harmless(&page);
    assert!(page.body.contains(&tasks[0].to_string()) && !page.body.contains(&tasks[1].to_string()));
    let page = hall.jurors[0].get(&format!("/en/jury/assignments/{}", tasks[0])).await;
    harmless(&page);
    assert!(
        words(&page).contains("2 of 2") && page.body.contains("rel=\"prev\"") && page.body.contains("Take it up again")
    );
    // The reminder is its juror's alone.
    for other in [&mut hall.jurors[1].clone(), &mut hall.olga.clone()] {
        for address in [
            "/en/jury".to_owned(),
            format!("/en/jury/rounds/{round}"),
            format!("/en/jury/rounds/{round}/manage"),
        ] {
            assert!(!other.get(&address).await.body.contains("Ask again"), "{address}");
        }
        refused(&other.post(&path, &[("act", "later")]).await, StatusCode::NOT_FOUND);
    }
    done(&hall.jurors[0].post(&path, &[("act", "now")]).await);
    assert!(!hall.jurors[0].get("/en/jury").await.body.contains("Ask again"));
    hall.site.end().await;
}

#[tokio::test]
async fn a_flag_is_raised_answered_and_taken_back_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let (page, flag) = (
        format!("/en/jury/assignments/{task}"),
        format!("/en/jury/assignments/{task}/flag"),
    );
    harmless(&hall.jurors[0].get(&flag).await);
    let bare = hall.jurors[0].post(&flag, &[("kind", ""), ("reason", HOSTILE)]).await;
    refused(&bare, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.body.contains("&lt;script") && bare.body.contains("href=\"#kind\""));
    let reason = format!("The second part stops {HOSTILE}");
    let fields = [("kind", "unreadable"), ("reason", reason.as_str())];
    done(&hall.jurors[0].post(&flag, &fields).await);
    let twice = hall.jurors[0].post(&flag, &fields).await;
    refused(&twice, StatusCode::CONFLICT);
    assert!(twice.body.contains("The second part stops"), "what was typed stays");
    done(
        &hall.jurors[0]
            .post(&flag, &[("kind", "other"), ("reason", "A mistake of mine")])
            .await,
    );
    let mine = hall.jurors[0].get(&page).await;
    harmless(&mine);
    // The newest stands last.
    let last = mine
        .body
        .rsplit("name=\"flag\" value=\"")
        .next()
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    done(
        &hall.jurors[0]
            .post(&format!("{flag}/take-back"), &[("flag", last.as_str())])
            .await,
    );

    let flags = format!("/en/jury/rounds/{round}/flags");
    let manage = hall.olga.get(&format!("/en/jury/rounds/{round}/manage")).await;
    harmless(&manage);
    assert!(manage.body.contains("The second part stops") && !manage.body.contains("A mistake of mine"));
    harmless(&hall.olga.get(&format!("{flags}?all=1")).await);
    let open = hidden(&manage.body, "flag");
    let field = format!("answer-{open}");
    let bare = hall
        .olga
        .post(&flags, &[("flag", open.as_str()), (field.as_str(), " ")])
        .await;
    refused(&bare, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(bare.body.contains(&format!("href=\"#{field}\"")));
    let gone = format!("answer-{last}");
    let late = hall
        .olga
        .post(&flags, &[("flag", last.as_str()), (gone.as_str(), "Looked.")])
        .await;
    refused(&late, StatusCode::CONFLICT);
    for stranger in [
        &mut hall.jurors[0].clone(),
        &mut hall.jurors[1].clone(),
        &mut hall.writer.clone(),
    ] {
        refused(&stranger.get(&flags).await, StatusCode::NOT_FOUND);
        let answer = stranger
            .post(&flags, &[("flag", open.as_str()), (field.as_str(), "Fine")])
            .await;
        refused(&answer, StatusCode::NOT_FOUND);
    }
    done(
        &hall
            .olga
            .post(
                &flags,
                &[("flag", open.as_str()), (field.as_str(), "The team sent it so.")],
            )
            .await,
    );
    let told = hall.jurors[0].get(&page).await;
    assert!(told.body.contains("The team sent it so."));
    assert!(hall.jurors[0].get("/en/work").await.body.contains("answered your flag"));
    for stranger in [
        &mut hall.jurors[1].clone(),
        &mut hall.olga.clone(),
        &mut hall.writer.clone(),
    ] {
        refused(&stranger.post(&flag, &fields).await, StatusCode::NOT_FOUND);
    }
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        for rest in [
            format!("/jury/assignments/{task}"),
            format!("/jury/assignments/{task}/flag"),
            "/jury".to_owned(),
        ] {
            let answer = hall.jurors[0].get(&format!("/{language}{rest}")).await;
            harmless(&answer);
            for key in [">scoring-", ">flag-", ">desk-", "\"scoring-saved"] {
                assert!(!answer.body.contains(key), "{language}{rest}: a key without a text");
            }
        }
    }
    hall.site.end().await;
}

/// Addresses of a route with the ids of this hall; none when it is about something else.
fn addresses(path: &str, ids: &[(&str, Vec<String>)]) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut before = "";
    for word in path.split('/').skip(1) {
        let values = match word {
            "{lang}" => vec!["en".to_owned()],
            _ if word.starts_with('{') => match ids.iter().find(|(name, _)| *name == before) {
                Some((_, values)) => values.clone(),
                None => return Vec::new(),
            },
            _ => vec![word.to_owned()],
        };
        found = found
            .iter()
            .flat_map(|start| values.iter().map(move |value| format!("{start}/{value}")))
            .collect();
        before = word;
    }
    found
}

/// Whether JSON says a figure of a submission or a review of another juror.
fn tells(value: &Value) -> bool {
    const FIGURES: [&str; 7] = ["mean", "median", "lowest", "highest", "spread", "rank", "unweighted"];
    match value {
        Value::Array(all) => all.iter().any(tells),
        Value::Object(members) => members.iter().any(|(name, value)| {
            let is_figure = FIGURES.contains(&name.as_str()) && !value.is_null();
            is_figure || (name == "others" && value != &json!([])) || tells(value)
        }),
        _ => false,
    }
}

#[tokio::test]
async fn no_route_tells_a_juror_of_others_before_their_own_review_is_in() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let (mine, theirs) = (hall.tasks(&round, 0).await, hall.tasks(&round, 1).await);
    for task in &theirs {
        let mut review = hall.review(1, *task, "1").await;
        for (name, value) in &mut review {
            if name.starts_with("reason-") || ["private_note", "jury_note", "feedback"].contains(&name.as_str()) {
                *value = format!("{OTHERS} {name}");
            }
        }
        done(&send(&mut hall.jurors[1], &format!("/en/jury/assignments/{task}"), &review).await);
    }
    let flag = format!("/en/jury/assignments/{}/flag", theirs[0]);
    done(
        &hall.jurors[1]
            .post(&flag, &[("kind", "other"), ("reason", OTHERS)])
            .await,
    );
    // One's own is begun and not finished.
    let draft = [
        ("feedback".to_owned(), "my own".to_owned()),
        ("act".to_owned(), "draft".to_owned()),
    ];
    done(
        &send(
            &mut hall.jurors[0],
            &format!("/en/jury/assignments/{}", mine[0]),
            &draft,
        )
        .await,
    );

    let entries = hall.entries(&round).await;
    let strings = |ids: &[AssignmentId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
    let ids = [
        ("assignments", [strings(&mine), strings(&theirs)].concat()),
        ("rounds", vec![round.clone()]),
        (
            "submissions",
            entries.iter().map(|entry| entry.submission_id.to_string()).collect(),
        ),
        ("challenges", vec![hall.challenge.to_string()]),
        ("proposals", hall.proposals.iter().map(ToString::to_string).collect()),
    ];
    let routes = hall.site.table.clone();
    let of_jury = |path: &str| path.contains("/jury") || path.ends_with("/feedback");
    let mut asked = 0;
    for closed in [false, true] {
        for route in routes
            .iter()
            .filter(|route| route.method == Method::GET && of_jury(&route.path))
        {
            for address in addresses(&route.path, &ids) {
                let answer = hall.jurors[0].get(&address).await;
                asked += 1;
                assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
                assert!(
                    !answer.body.contains(OTHERS),
                    "{address} tells what another juror wrote: {}",
                    answer.body
                );
                assert!(
                    !answer.body.contains("judith"),
                    "{address} tells who the other juror is"
                );
                if let Ok(value) = serde_json::from_str::<Value>(&answer.body) {
                    assert!(!tells(&value), "{address} tells figures: {}", answer.body);
                }
            }
        }
        // The close of the round changes nothing for who still owes a review.
        if !closed {
            done(
                &hall
                    .olga
                    .post(
                        &format!("/en/jury/rounds/{round}/manage"),
                        &[("act", "close"), ("reason", "All that will come is in.")],
                    )
                    .await,
            );
        }
    }
    assert!(asked > 40, "hardly anything was asked: {asked}");
    // The same routes tell it once the own reviews are in.
    for task in &mine {
        let review = hall.review(0, *task, "2").await;
        done(&send(&mut hall.jurors[0], &format!("/en/jury/assignments/{task}"), &review).await);
    }
    let results = hall.jurors[0]
        .get(&format!("/api/v1/jury/rounds/{round}/results"))
        .await;
    assert!(tells(&serde_json::from_str(&results.body).unwrap()), "{}", results.body);
    let page = hall.jurors[0].get(&format!("/en/jury/assignments/{}", mine[0])).await;
    assert!(
        page.body.contains(&format!("{OTHERS} jury_note")) && !page.body.contains(&format!("{OTHERS} private_note"))
    );
    hall.site.end().await;
}
