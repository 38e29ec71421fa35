//! How a round comes along, and reminders by hand, by plain pages.

use super::*;
use sea_orm::{ActiveModelTrait, Set};
use server::accounts::entity::account;
use server::reminders;
use shared::accounts::Email;

/// Gives a juror an address.
async fn address(hall: &mut Hall, juror: usize, email: &str) {
    let id = hall.site.account_of(&mut hall.jurors[juror]).await;
    let row = account::ActiveModel {
        id: Set(id),
        email: Set(Some(Email::parse(email).unwrap())),
        ..Default::default()
    };
    row.update(&hall.site.lab.platform.db.writer()).await.unwrap();
}

#[tokio::test]
async fn an_organiser_sees_who_has_not_started_and_reminds_them() {
    let mut hall = hall().await;
    let round = hall.open().await;
    address(&mut hall, 1, "judith@judith.example").await;
    let path = format!("/en/jury/rounds/{round}/progress");
    assert!(
        hall.olga
            .get(&format!("/en/jury/rounds/{round}/manage"))
            .await
            .body
            .contains(&path)
    );
    for task in hall.tasks(&round, 0).await {
        let review = hall.review(0, task, "2").await;
        done(&send(&mut hall.jurors[0], &format!("/en/jury/assignments/{task}"), &review).await);
    }
    let page = hall.olga.get(&path).await;
    harmless(&page);
    let judith = hall.site.account_of(&mut hall.jurors[1]).await;
    assert!(page.body.contains(&format!("value=\"{judith}\"")) && page.body.contains("jorge"));
    let waiting = hall.olga.get(&format!("{path}?standing=not_started&by=left")).await;
    assert!(waiting.body.contains("judith") && !waiting.body.contains("jorge"));
    for query in [
        "?list=submissions",
        "?list=submissions&all=1&by=number",
        "?standing=%22%3E&by=x&page=9",
        "?page=99999999999999999999",
    ] {
        harmless(&hall.olga.get(&format!("{path}{query}")).await);
    }
    for language in ["fr", "it", "de", "pt", "ro", "el", "ar"] {
        for part in ["progress", "progress?list=submissions", "progress/remind"] {
            let answer = hall.olga.get(&format!("/{language}/jury/rounds/{round}/{part}")).await;
            harmless(&answer);
            assert!(
                !answer.body.contains(">board-") && !answer.body.contains(">juror-"),
                "{language}"
            );
        }
    }

    let remind = format!("{path}/remind");
    let form = hall.olga.get(&remind).await;
    harmless(&form);
    let chosen = fields(&form.body, "<form method=\"post\" class=\"form\">");
    assert_eq!(
        chosen[0],
        ("juror".to_owned(), judith.to_string()),
        "who has not begun is ticked"
    );
    let nobody = hall.olga.post(&remind, &[("note", HOSTILE)]).await;
    assert_eq!(nobody.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nobody.body.contains("href=\"#juror\"") && nobody.body.contains("&lt;script"));
    let (id, long) = (judith.to_string(), "x".repeat(301));
    let refused = hall.olga.post(&remind, &[("juror", &id), ("note", &long)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let words = [("juror", id.as_str()), ("note", HOSTILE)];
    done(&hall.olga.post(&remind, &words).await);
    assert_eq!(hall.olga.post(&remind, &words).await.status, StatusCode::CONFLICT);
    assert!(hall.olga.get(&remind).await.body.contains("Already reminded today"));
    let work = hall.jurors[1].get("/en/work").await;
    harmless(&work);
    assert!(work.body.contains("The organisers ask you") && work.body.contains("&lt;script"));

    // In the app and by mail; a day later by the clock.
    let letter = async |hall: &Hall, mark: &str| {
        hall.site.lab.work().await;
        let letters = hall.site.lab.letters();
        let found: Vec<_> = letters
            .iter()
            .filter(|letter| letter.contains("To: judith@judith.example"))
            .map(|letter| app::locale::plain(letter))
            .filter(|letter| letter.contains(mark))
            .collect();
        assert_eq!(found.len(), 1, "{mark}: {letters:?}");
        let address = |line: &str| line.starts_with("http") && line.ends_with("/en/account/mail");
        assert!(found[0].lines().any(address), "{}", found[0]);
        assert!(
            found[0].contains("UTC") && !found[0].contains("2026-06-"),
            "{}",
            found[0]
        );
        found[0].clone()
    };
    letter(&hall, "They write:").await;
    hall.site.lab.platform.clock.advance(37 * Timestamp::HOUR);
    reminders::send_due(&hall.site.lab.platform).await.unwrap();
    let clocked = letter(&hall, "These reviews wait for you").await;
    assert!(clocked.contains("Subject: Reviews to finish: 2, until"), "{clocked}");
    assert!(
        clocked.contains("– “Language and territory”: reviews to finish: 2"),
        "{clocked}"
    );
    assert!(
        clocked.contains("IL-2026-001, IL-2026-002") && !clocked.contains("Bridge"),
        "{clocked}"
    );
    hall.site.end().await;
}

#[tokio::test]
async fn how_a_round_comes_along_is_for_its_organisers_only() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let judith = hall.site.account_of(&mut hall.jurors[1]).await.to_string();
    for browser in [&mut hall.jurors[0].clone(), &mut hall.writer.clone()] {
        for path in ["progress", "progress/remind"] {
            let path = format!("/en/jury/rounds/{round}/{path}");
            assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
            let sent = browser.post(&path, &[("juror", judith.as_str())]).await;
            assert_eq!(sent.status, StatusCode::NOT_FOUND, "{path}");
        }
        let api = format!("/api/v1/jury/rounds/{round}/progress");
        assert_eq!(browser.get(&api).await.status, StatusCode::NOT_FOUND);
    }
    let task = hall.tasks(&round, 0).await[0];
    let submission = hall.task(&round, task).await.submission_id.to_string();
    let conflict = [
        ("submission", submission.as_str()),
        ("kind", "friendship"),
        ("note", ""),
    ];
    done(
        &hall.jurors[0]
            .post(&format!("/en/jury/rounds/{round}"), &conflict)
            .await,
    );
    let path = format!("/en/jury/rounds/{round}/progress");
    assert!(hall.olga.get(&path).await.body.contains("New conflicts of interest"));
    hall.site.lab.platform.clock.advance(Timestamp::MINUTE);
    done(&hall.olga.post(&path, &[]).await);
    assert!(!hall.olga.get(&path).await.body.contains("New conflicts of interest"));

    let api = format!("/api/v1/jury/rounds/{round}/progress?standing=not_started&lacking=true");
    let answer = hall.olga.get(&api).await;
    let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!((&body["required"], &body["finished"]), (&4.into(), &0.into()));
    assert_eq!(body["jurors"].as_array().map(Vec::len), Some(2));
    assert_eq!(body["submissions"][0]["missing"], 2);
    let wrong = hall
        .olga
        .get(&format!("/api/v1/jury/rounds/{round}/progress?by=x"))
        .await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    let remind = serde_json::json!({ "jurors": [judith] });
    let path = format!("/api/v1/jury/rounds/{round}/reminders");
    let answer = hall.olga.json(Method::POST, &path, &remind).await;
    assert_eq!(
        (answer.status, answer.body.as_str()),
        (StatusCode::OK, "{\"reminded\":1}")
    );
    assert_eq!(
        hall.olga.json(Method::POST, &path, &remind).await.status,
        StatusCode::CONFLICT
    );
    hall.site.end().await;
}
