//! Who does the work, by plain forms: fields, absences, requests to take over, limits; and attacks on them.

use super::*;

/// The swap whose form stands on a page.
fn swap_on(page: &Answer) -> String {
    let at = page.body.split("/jury/swaps/").nth(1).expect("a request");
    at.split('/').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_assignment_says_why_and_what_is_not_met() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let at = |part: &str| format!("/en/jury/rounds/{round}/{part}");
    let entries = hall.entries(&round).await;
    let submission = entries[0].submission_id.to_string();
    let field = format!("topics-{submission}");
    let topics = [
        ("submission", submission.as_str()),
        (field.as_str(), "housing"),
        (field.as_str(), "<script>"),
    ];
    done(&hall.olga.post(&at("topics"), &topics).await);
    let page = hall.olga.get(&at("topics")).await;
    harmless(&page);
    assert!(page.body.contains("value=\"housing\" checked"));
    done(
        &hall.jurors[0]
            .post(&at("fields"), &[("fields", "housing"), ("fields", "work")])
            .await,
    );
    for view in ["assign", "assign?by=jurors", "assign?by=not-met", "assign?from=50"] {
        harmless(&hall.olga.get(&at(view)).await);
    }
    let page = hall.olga.get(&at("assign")).await;
    for words in [
        "stands already",
        "reads it as a foreign language",
        "knows the field",
        "Housing",
    ] {
        assert!(page.body.contains(words), "{words}");
    }
    let account = hall.site.account_of(&mut hall.jurors[0]).await;
    let only = hall.olga.get(&at(&format!("assign?juror={account}"))).await;
    assert!(only.body.contains("Show all"));
    for part in ["topics", "workload", "requests"] {
        assert_eq!(
            hall.jurors[0].get(&at(part)).await.status,
            StatusCode::NOT_FOUND,
            "{part}"
        );
    }
    let forged = hall.jurors[0].post(&at("topics"), &topics).await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND);
    for language in ["fr", "it", "de", "pt", "ro", "el", "ar"] {
        for part in ["assign", "assign?by=not-met", "topics", "workload", "requests"] {
            let answer = hall.olga.get(&format!("/{language}/jury/rounds/{round}/{part}")).await;
            harmless(&answer);
            assert!(
                !answer.body.contains(">assign-") && !answer.body.contains(">workload-"),
                "{language}"
            );
        }
    }
    hall.site.end().await;
}

#[tokio::test]
async fn a_juror_goes_away_and_comes_back_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let page = format!("/en/jury/rounds/{round}/availability");
    harmless(&hall.jurors[0].get(&page).await);
    let refused = hall.jurors[0]
        .post(&page, &[("kind", "away"), ("reason", HOSTILE)])
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#until\"") && refused.body.contains("&lt;script"));
    let task = hall.tasks(&round, 0).await[0];
    done(
        &hall.jurors[0]
            .post(&page, &[("kind", "stopped"), ("reason", HOSTILE)])
            .await,
    );
    let path = format!("/en/jury/assignments/{task}");
    assert_eq!(hall.jurors[0].get(&path).await.status, StatusCode::NOT_FOUND);
    let told = hall.jurors[0].get(&page).await;
    harmless(&told);
    assert!(told.body.contains("I am back"));
    let workload = format!("/en/jury/rounds/{round}/workload");
    let seen = hall.olga.get(&workload).await;
    harmless(&seen);
    assert!(seen.body.contains("Does not go on"));
    harmless(&hall.olga.get(&format!("/en/jury/rounds/{round}/assign")).await);
    done(&hall.jurors[0].post(&format!("{page}/back"), &[]).await);
    harmless(&hall.jurors[0].get(&path).await);
    let again = hall.jurors[0].post(&format!("{page}/back"), &[]).await;
    assert_eq!(again.status, StatusCode::CONFLICT);

    // The same by the organiser, who also changes a limit in its row.
    let account = hall.site.account_of(&mut hall.jurors[0]).await.to_string();
    let account = account.as_str();
    let away = format!("{workload}/away");
    let refused = hall.olga.post(&away, &[("juror", ""), ("kind", "stopped")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&hall.olga.post(&away, &[("juror", account), ("kind", "stopped")]).await);
    done(&hall.olga.post(&format!("{workload}/back"), &[("juror", account)]).await);
    let limit = format!("{workload}/limit");
    let refused = hall.olga.post(&limit, &[("juror", account), ("limit", "-3")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&hall.olga.post(&limit, &[("juror", account), ("limit", "4")]).await);
    for view in ["?sort=seen", "?by=proposals&sort=assigned", "?sort=nonsense&from=9"] {
        harmless(&hall.olga.get(&format!("{workload}{view}")).await);
    }
    for (path, fields) in [
        (&away, [("juror", account), ("kind", "stopped")]),
        (&limit, [("juror", account), ("limit", "0")]),
    ] {
        for stranger in [&mut hall.jurors[1].clone(), &mut hall.writer.clone()] {
            assert_eq!(stranger.post(path, &fields).await.status, StatusCode::NOT_FOUND);
        }
    }
    assert_eq!(hall.writer.get(&page).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        hall.olga.post(&page, &[("kind", "stopped")]).await.status,
        StatusCode::NOT_FOUND
    );
    hall.site.end().await;
}

#[tokio::test]
async fn a_review_is_asked_for_taken_and_decided_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let ask = format!("/en/jury/assignments/{task}/swap");
    let nobody = hall.jurors[0].get(&ask).await;
    harmless(&nobody);
    assert!(nobody.body.contains("Nobody can take it now"), "both jurors have both");
    // The other juror gives one back, in the only way that leaves it free: the organiser takes it away.
    let row = hall.task(&round, task).await;
    let others = hall.tasks(&round, 1).await;
    for other in others {
        if hall.task(&round, other).await.submission_id == row.submission_id {
            let other = other.to_string();
            let form = [("assignment", other.as_str())];
            done(
                &hall
                    .olga
                    .post(&format!("/en/jury/rounds/{round}/assign/remove"), &form)
                    .await,
            );
        }
    }
    let refused = hall.jurors[0].post(&ask, &[("reason", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("href=\"#reason\""));
    done(&hall.jurors[0].post(&ask, &[("reason", HOSTILE)]).await);
    let swaps = format!("/en/jury/rounds/{round}/swaps");
    let mine = hall.jurors[0].get(&swaps).await;
    harmless(&mine);
    let swap = swap_on(&mine);
    let asked = hall.jurors[1].get(&swaps).await;
    harmless(&asked);
    // Jurors are anonymous to each other in this round.
    assert!(asked.body.contains("Take the review") && !asked.body.contains("jorge"));
    let answer = format!("/en/jury/swaps/{swap}/answer");
    let decision = format!("/en/jury/swaps/{swap}/decision");
    for stranger in [&mut hall.writer.clone(), &mut hall.olga.clone()] {
        let forged = stranger.post(&answer, &[("answer", "take")]).await;
        assert_eq!(forged.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.get(&swaps).await.status, StatusCode::NOT_FOUND);
    }
    let forged = hall.jurors[1].post(&decision, &[("act", "decline")]).await;
    assert_eq!(forged.status, StatusCode::NOT_FOUND);
    let requests = format!("/en/jury/rounds/{round}/requests");
    let listed = hall.olga.get(&requests).await;
    harmless(&listed);
    assert!(listed.body.contains("jorge") && listed.body.contains("judith"));
    done(&hall.olga.post(&decision, &[("act", "decline")]).await);
    let ended = hall.jurors[1].post(&answer, &[("answer", "take")]).await;
    assert_eq!(ended.status, StatusCode::CONFLICT);
    done(&hall.jurors[0].post(&ask, &[("reason", "No time")]).await);
    let swap = swap_on(&hall.jurors[1].get(&swaps).await);
    let path = format!("/api/v1/jury/swaps/{swap}/answer");
    let taken = hall.jurors[1]
        .json(Method::POST, &path, &serde_json::json!({ "answer": "take" }))
        .await;
    assert_eq!(taken.status, StatusCode::NO_CONTENT, "{}", taken.body);
    assert_eq!(hall.jurors[0].get(&ask).await.status, StatusCode::NOT_FOUND);
    assert_eq!(hall.tasks(&round, 1).await.len(), 2);
    hall.site.end().await;
}

#[tokio::test]
async fn availability_and_workload_are_in_the_api() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let at = |part: &str| format!("/api/v1/jury/rounds/{round}/{part}");
    let fields = serde_json::json!({ "fields": ["housing"] });
    let set = hall.jurors[0].json(Method::PUT, &at("fields"), &fields).await;
    assert_eq!(set.status, StatusCode::NO_CONTENT, "{}", set.body);
    let wild = serde_json::json!({ "fields": ["weather"] });
    let refused = hall.jurors[0].json(Method::PUT, &at("fields"), &wild).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let stopped = serde_json::json!({ "kind": "stopped" });
    let away = hall.jurors[0].json(Method::PUT, &at("availability"), &stopped).await;
    assert_eq!((away.status, away.body.as_str()), (StatusCode::OK, "{\"reviews\":2}"));
    let seen = hall.jurors[0].get(&at("availability")).await;
    assert!(seen.body.contains("\"away\":true") && seen.body.contains("\"gone\":2") && seen.body.contains("housing"));
    let workload = hall.olga.get(&at("workload?sort=open")).await;
    assert!(workload.body.contains("\"gone\":2"), "{}", workload.body);
    let wrong = hall.olga.get(&at("workload?sort=nonsense")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let preview = hall.olga.get(&at("assignment")).await;
    assert!(preview.body.contains("\"unavailable\":1"), "{}", preview.body);
    assert!(hall.olga.get(&at("coverage")).await.body.contains("\"required\":2"));
    let account = hall.site.account_of(&mut hall.jurors[0]).await;
    let back = hall
        .olga
        .json(
            Method::DELETE,
            &at(&format!("jurors/{account}/absence")),
            &serde_json::json!({}),
        )
        .await;
    assert_eq!((back.status, back.body.as_str()), (StatusCode::OK, "{\"reviews\":2}"));
    for part in ["workload", "coverage", "requests"] {
        assert_eq!(
            hall.jurors[0].get(&at(part)).await.status,
            StatusCode::NOT_FOUND,
            "{part}"
        );
    }
    for part in ["availability", "swaps"] {
        assert_eq!(hall.writer.get(&at(part)).await.status, StatusCode::NOT_FOUND, "{part}");
    }
    hall.site.end().await;
}
