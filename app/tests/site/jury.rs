//! The jury by its pages, without scripts: from the rubric to the team's feedback, and attacks on its forms.

mod deliberation;
mod figures;
mod hall;
mod letters;
mod progress;
mod rounds;
mod rubric;
mod scoring;
mod staffing;

use crate::kit::{Answer, Browser, Site};
use axum::http::{Method, StatusCode};
use hall::*;
use server::accounts::Viewer;
use server::comments::service::Chosen;
use server::jury::access::entries_of;
use server::jury::assignments::of_round;
use server::jury::entity::{assignment, entry};
use server::platform::Platform;
use server::teams::service::TeamText;
use server::{challenges, evidence, processes, proposals, rooms, teams};
use shared::challenges::{ChallengeForm, ChallengeText, ProcessForm, ProcessText, SectionTemplate};
use shared::evidence::{Card, RawCard};
use shared::ids::{AssignmentId, ChallengeId, ProposalId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::processes::{Phase, PhaseKind, Plan};
use shared::proposals::ProposalTitle;
use shared::time::Timestamp;

const PHASE: i64 = 4 * Timestamp::DAY;
const HOSTILE: &str = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";
/// Words of it that have a source.
const SOURCED: &str = "alert(1)</script>";

#[tokio::test]
async fn a_round_goes_its_way_by_plain_forms() {
    let mut hall = hall().await;
    let round = hall.open().await;
    for juror in 0..2 {
        let desk = hall.jurors[juror].get("/en/jury").await;
        harmless(&desk);
        harmless(&hall.jurors[juror].get(&format!("/en/jury/rounds/{round}")).await);
        for task in hall.tasks(&round, juror).await {
            let path = format!("/en/jury/assignments/{task}");
            assert!(desk.body.contains(&path));
            let whole = hall.review(juror, task, "1").await;
            let mut lacking = whole.clone();
            lacking.retain(|(name, _)| name != "feedback");
            let refused = send(&mut hall.jurors[juror], &path, &lacking).await;
            assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(refused.body.contains("my own words") && refused.body.contains("href=\"#feedback\""));
            done(&send(&mut hall.jurors[juror], &path, &whole).await);
            let text = hall.jurors[juror].get(&path).await;
            harmless(&text);
            // The words with the number of their source, the source with the way back.
            for part in [
                "<mark>&lt;/script&gt;</mark><sup><a id=\"cited-1\" href=\"#source-1\" aria-label=\"Source 1\"",
                "id=\"source-1\"",
                "href=\"#cited-1\"",
                "Nobody has counted them",
            ] {
                assert!(text.body.contains(part), "{part}: {}", text.body);
            }
        }
    }
    let results = format!("/en/jury/rounds/{round}/results");
    for part in ["manage", "assign", "conflicts", "settings", "results"] {
        harmless(&hall.olga.get(&format!("/en/jury/rounds/{round}/{part}")).await);
    }
    harmless(&hall.jurors[0].get(&results).await);
    done(
        &hall
            .olga
            .post(&format!("/en/jury/rounds/{round}/manage"), &[("act", "close")])
            .await,
    );
    let page = hall.olga.get(&results).await;
    let entries = hall.entries(&round).await;
    let mut decisions = Vec::new();
    for (row, kind) in entries.iter().zip(["selected", "not_selected"]) {
        assert!(page.body.contains(&format!("decision-{}", row.submission_id)));
        harmless(
            &hall
                .olga
                .get(&format!("/en/jury/rounds/{round}/submissions/{}", row.submission_id))
                .await,
        );
        decisions.push((format!("decision-{}", row.submission_id), kind.to_owned()));
        decisions.push((format!("reason-{}", row.submission_id), format!("Reasons {HOSTILE}")));
    }
    let refused = send(&mut hall.olga, &results, &decisions[..1]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    done(&send(&mut hall.olga, &results, &decisions).await);
    hall.site.lab.platform.clock.advance(PHASE);
    let publish = format!("/en/jury/rounds/{round}/publish");
    harmless(&hall.olga.get(&publish).await);
    done(
        &hall
            .olga
            .post(&publish, &[("show", "feedback"), ("show", "totals"), ("show", "ranks")])
            .await,
    );
    let outcome = format!("/jury/rounds/{round}/outcome");
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        let answer = hall.site.anonymous().get(&format!("/{language}{outcome}")).await;
        harmless(&answer);
        assert!(
            !answer.body.contains("jury-") && !answer.body.contains(">decision-"),
            "{language}: a key without a text"
        );
    }
    let feedback = format!("/en/proposals/{}/feedback", hall.proposals[0]);
    let told = hall.writer.get(&feedback).await;
    harmless(&told);
    assert!(
        told.body.contains("to the team") && !told.body.contains("my own words") && !told.body.contains("to the jury")
    );
    assert!(!told.body.contains("jorge") && !told.body.contains("judith"));
    let foreign = format!("/en/proposals/{}/feedback", hall.proposals[1]);
    assert_eq!(hall.writer.get(&foreign).await.status, StatusCode::NOT_FOUND);
    hall.site.end().await;
}

#[tokio::test]
async fn ids_of_others_open_nothing_in_any_form() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let review = hall.review(0, task, "2").await;
    let path = format!("/en/jury/assignments/{task}");
    // A2: another's task, in the address and in the field.
    for stranger in [
        &mut hall.jurors[1].clone(),
        &mut hall.olga.clone(),
        &mut hall.writer.clone(),
    ] {
        assert_eq!(stranger.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(send(stranger, &path, &review).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            stranger
                .post(&format!("{path}/recuse"), &[("note", "No time")])
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(
            stranger.get(&format!("/api/v1/jury/assignments/{task}")).await.status,
            StatusCode::NOT_FOUND
        );
    }
    for (who, part) in [
        (0, "manage"),
        (0, "assign"),
        (0, "conflicts"),
        (0, "settings"),
        (0, "publish"),
    ] {
        let answer = hall.jurors[who].get(&format!("/en/jury/rounds/{round}/{part}")).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{part}");
    }
    let entries = hall.entries(&round).await;
    let submission = entries[0].submission_id;
    let hidden = [
        format!("/en/jury/rounds/{round}/submissions/{submission}"),
        format!("/api/v1/jury/rounds/{round}/submissions/{submission}/reviews"),
        format!("/en/jury/rounds/{round}/outcome"),
        format!("/api/v1/jury/rounds/{round}/outcome"),
    ];
    for path in &hidden {
        for browser in [&mut hall.jurors[0].clone(), &mut hall.writer.clone()] {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    let feedback = format!("/api/v1/proposals/{}/feedback", hall.proposals[0]);
    assert_eq!(hall.writer.get(&feedback).await.status, StatusCode::NOT_FOUND);
    // A3: fields that are not the form's are not read.
    let mut more = review.clone();
    for (name, value) in [
        ("juror_id", "me"),
        ("state", "late"),
        ("total", "100"),
        ("role", "organiser"),
        ("score", "3"),
        ("finished_at", "0"),
    ] {
        more.push((name.into(), value.into()));
    }
    more.push((format!("score-{}", uuid::Uuid::nil()), "3".into()));
    done(&send(&mut hall.jurors[0], &path, &more).await);
    let row = hall.task(&round, task).await;
    assert_eq!(row.state.as_str(), "finished");
    // The same by the API: unknown criteria and values are refused.
    let wild = serde_json::json!({ "scores": { (uuid::Uuid::nil().to_string()): { "value": 3 } }, "feedback": "x", "finish": true });
    let answer = hall.jurors[0]
        .json(Method::PUT, &format!("/api/v1/jury/assignments/{task}/review"), &wild)
        .await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let seen = hall.jurors[0].get(&format!("/api/v1/jury/assignments/{task}")).await;
    assert!(seen.status == StatusCode::OK && seen.body.contains("\"others\":[]"));
    // An organiser has no way to a score: the only route that writes one is the juror's own.
    let writes: Vec<_> = hall
        .site
        .table
        .iter()
        .filter(|route| route.method == Method::PUT && route.path.ends_with("/review"))
        .collect();
    assert!(!writes.is_empty());
    assert!(
        writes
            .iter()
            .all(|route| route.operation == shared::permissions::Operation::ReviewWrite)
    );
    hall.site.end().await;
}

#[tokio::test]
async fn a_declared_conflict_closes_the_text_by_page_and_by_api() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let task = hall.tasks(&round, 0).await[0];
    let row = hall.task(&round, task).await;
    let page = format!("/en/jury/rounds/{round}");
    let submission = row.submission_id.to_string();
    let refused = hall.jurors[0]
        .post(
            &page,
            &[("submission", submission.as_str()), ("kind", ""), ("note", HOSTILE)],
        )
        .await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("&lt;script"));
    done(
        &hall.jurors[0]
            .post(
                &page,
                &[
                    ("submission", submission.as_str()),
                    ("kind", "friendship"),
                    ("note", HOSTILE),
                ],
            )
            .await,
    );
    for path in [
        format!("/en/jury/assignments/{task}"),
        format!("/api/v1/jury/assignments/{task}"),
        format!("/en/jury/assignments/{task}/recuse"),
    ] {
        assert_eq!(hall.jurors[0].get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    harmless(&hall.olga.get(&format!("/en/jury/rounds/{round}/conflicts")).await);
    harmless(&hall.jurors[0].get(&page).await);
    done(
        &hall.jurors[0]
            .post(
                &format!("{page}/languages"),
                &[("languages", "fr"), ("languages", "ar")],
            )
            .await,
    );
    done(
        &hall.jurors[0]
            .post(
                &format!("{page}/take-back"),
                &[("submission", submission.as_str()), ("kind", "friendship")],
            )
            .await,
    );
    hall.site.end().await;
}
