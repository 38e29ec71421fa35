//! The figures of a round as a page, as files and as JSON: the same to see and the same hidden everywhere.

use super::*;
use serde_json::Value;

/// What shows figures of a round, but for the page.
const FILES: [&str; 4] = [
    "figures.csv",
    "figures.csv?of=jurors",
    "figures.csv?of=agreement",
    "figures.xlsx",
];

/// Juror `n` gives every criterion of all their reviews the level `value`.
async fn score(hall: &mut Hall, round: &str, juror: usize, value: &str) {
    for task in hall.tasks(round, juror).await {
        let review = hall.review(juror, task, value).await;
        done(
            &send(
                &mut hall.jurors[juror],
                &format!("/en/jury/assignments/{task}"),
                &review,
            )
            .await,
        );
    }
}

/// All that a browser gets of the figures of a round.
async fn everything(browser: &mut Browser, round: &str) -> Vec<String> {
    let mut all = vec![browser.get(&format!("/en/jury/rounds/{round}/figures")).await.body];
    for file in FILES {
        all.push(browser.get(&format!("/en/jury/rounds/{round}/{file}")).await.body);
    }
    all.push(browser.get(&format!("/api/v1/jury/rounds/{round}/figures")).await.body);
    all
}

async fn json(browser: &mut Browser, round: &str) -> Value {
    let answer = browser.get(&format!("/api/v1/jury/rounds/{round}/figures")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    serde_json::from_str(&answer.body).unwrap()
}

#[tokio::test]
async fn figures_are_a_page_in_every_language_files_and_json() {
    let mut hall = hall().await;
    let round = hall.open().await;
    let page = format!("/jury/rounds/{round}/figures");
    let empty = hall.olga.get(&format!("/en{page}")).await;
    harmless(&empty);
    assert!(empty.body.contains("No figures yet") && !empty.body.contains("role=\"img\""));
    score(&mut hall, &round, 0, "1").await;
    score(&mut hall, &round, 1, "3").await;

    let manage = hall.olga.get(&format!("/en/jury/rounds/{round}/manage")).await;
    let results = hall.jurors[0].get(&format!("/en/jury/rounds/{round}/results")).await;
    for from in [manage, results] {
        assert!(from.body.contains(&format!("href=\"/en{page}\"")), "{}", from.body);
    }
    for language in ["en", "fr", "it", "de", "pt", "ro", "el", "ar"] {
        let answer = hall.olga.get(&format!("/{language}{page}")).await;
        harmless(&answer);
        for key in [">figures-", ">figure-", "caution-", ">jury-"] {
            assert!(!answer.body.contains(key), "{language}: a key without a text: {key}");
        }
        // Three charts: two submissions twice, and two jurors; each drawing has its title and its words.
        assert_eq!(answer.body.matches("role=\"img\"").count(), 6, "{language}");
        assert!(
            answer
                .body
                .contains("aria-labelledby=\"severity-1-title severity-1-words\"")
        );
        assert!(
            answer.body.contains("<title id=\"points-0-title\">IL-"),
            "{}",
            answer.body
        );
    }
    let arabic = hall.olga.get(&format!("/ar{page}")).await;
    assert!(arabic.body.contains("dir=\"rtl\"") && arabic.body.contains("صرامة المحكّمين"));
    let english = hall.olga.get(&format!("/en{page}")).await;
    for words in [
        "Severity of jurors",
        "How this is counted",
        "Krippendorff",
        "jorge",
        "judith",
        "α = 1 − Dₒ / Dₑ",
    ] {
        assert!(english.body.contains(words), "{words}");
    }
    // Jurors see numbers instead of names here, and which of them they are.
    let own = hall.jurors[0].get(&format!("/en{page}")).await;
    harmless(&own);
    assert!(own.body.contains("(you)") && !own.body.contains("judith"));

    let csv = hall.olga.get(&format!("/en{page}.csv")).await;
    assert_eq!(
        (csv.status, csv.header("content-type")),
        (StatusCode::OK, "text/csv; charset=utf-8")
    );
    let named = format!("attachment; filename=\"jury-submissions-{round}.csv\"");
    assert_eq!(csv.header("content-disposition"), named);
    assert!(
        csv.body.starts_with("\u{feff}Number,Proposal,Reviews,Mean by weight,"),
        "{}",
        csv.body
    );
    assert!(csv.body.ends_with("\r\n") && csv.body.matches("\r\nIL-").count() == 2);
    assert!(
        csv.body.contains("\"A desk <b>in</b> every town \"\"'><script>"),
        "{}",
        csv.body
    );
    let jurors = hall.olga.get(&format!("/fr{page}.csv?of=jurors")).await;
    assert!(
        jurors
            .body
            .starts_with("\u{feff}Juré,Évaluations,Moyenne donnée,Sévérité\r\njorge,2,33.33,"),
        "{}",
        jurors.body
    );
    assert_eq!(
        hall.olga.get(&format!("/en{page}.csv?of=everything")).await.status,
        StatusCode::NOT_FOUND
    );
    let xlsx = hall.olga.get(&format!("/ar{page}.xlsx")).await;
    assert_eq!(xlsx.header("content-type"), server::tables::XLSX);
    assert!(
        xlsx.header("content-disposition")
            .starts_with("attachment; filename=\"jury-figures-")
    );
    assert!(xlsx.body.starts_with("PK"));

    let all = json(&mut hall.olga, &round).await;
    assert_eq!(
        (all["waiting"].as_bool(), all["submissions"].as_array().map(Vec::len)),
        (Some(false), Some(2))
    );
    assert_eq!(all["jurors"][0]["juror"]["name"], "jorge");
    assert_eq!(all["submissions"][0]["totals"], serde_json::json!([33.33, 100.0]));
    let own = json(&mut hall.jurors[1], &round).await;
    assert!(own["jurors"][0]["juror"]["name"].is_null() && own["jurors"][1]["juror"]["me"] == true);
    hall.site.end().await;
}

#[tokio::test]
async fn figures_are_for_organisers_and_for_jurors_who_are_done() {
    let mut hall = hall().await;
    let round = hall.open().await;
    score(&mut hall, &round, 1, "3").await;
    let page = format!("/en/jury/rounds/{round}/figures");
    let waiting = hall.jurors[0].get(&page).await;
    assert_eq!(waiting.status, StatusCode::OK);
    assert!(
        waiting
            .body
            .contains("You see the figures when your own reviews are finished")
    );
    assert!(!waiting.body.contains("role=\"img\"") && !waiting.body.contains("IL-"));
    let early = json(&mut hall.jurors[0], &round).await;
    assert!(
        early["waiting"] == true
            && early["submissions"] == serde_json::json!([])
            && early["jurors"] == serde_json::json!([])
    );
    for file in FILES {
        let path = format!("/en/jury/rounds/{round}/{file}");
        assert_eq!(hall.jurors[0].get(&path).await.status, StatusCode::NOT_FOUND, "{file}");
        assert_eq!(hall.writer.get(&path).await.status, StatusCode::NOT_FOUND, "{file}");
        let nobody = hall.site.anonymous().get(&path).await;
        assert!(
            nobody.status == StatusCode::SEE_OTHER && nobody.location().contains("/log-in"),
            "{file}"
        );
        assert_eq!(hall.jurors[1].get(&path).await.status, StatusCode::OK, "{file}");
    }
    assert_eq!(hall.writer.get(&page).await.status, StatusCode::NOT_FOUND);
    let api = format!("/api/v1/jury/rounds/{round}/figures");
    assert_eq!(hall.writer.get(&api).await.status, StatusCode::NOT_FOUND);
    assert_eq!(hall.site.anonymous().get(&api).await.status, StatusCode::UNAUTHORIZED);
    hall.site.end().await;
}

#[tokio::test]
async fn a_submission_in_conflict_is_in_no_page_and_no_file() {
    let mut hall = hall().await;
    let round = hall.open().await;
    score(&mut hall, &round, 0, "1").await;
    score(&mut hall, &round, 1, "3").await;
    let task = hall.tasks(&round, 0).await[0];
    let hidden = hall.task(&round, task).await.submission_id.to_string();
    let declared = [
        ("submission", hidden.as_str()),
        ("kind", "friendship"),
        ("note", "We know each other."),
    ];
    done(
        &hall.jurors[0]
            .post(&format!("/en/jury/rounds/{round}"), &declared)
            .await,
    );

    let all = json(&mut hall.olga, &round).await;
    let rows = all["submissions"].as_array().unwrap();
    let row = rows.iter().find(|row| row["submission"] == hidden.as_str()).unwrap();
    let number = row["number"].as_str().unwrap().to_owned();
    let before = everything(&mut hall.jurors[0], &round).await;
    for (n, body) in before.iter().enumerate() {
        assert!(!body.contains(&number) && !body.contains(&hidden), "{n}: {body}");
    }
    assert!(before[0].contains("role=\"img\"") && before[1].matches("\r\nIL-").count() == 1);
    // Whatever the other juror gives it now: not a byte changes.
    for task in hall.tasks(&round, 1).await {
        if hall.task(&round, task).await.submission_id.to_string() == hidden {
            let review = hall.review(1, task, "0").await;
            done(&send(&mut hall.jurors[1], &format!("/en/jury/assignments/{task}"), &review).await);
        }
    }
    let after = everything(&mut hall.jurors[0], &round).await;
    for (n, (before, after)) in before.iter().zip(&after).enumerate() {
        assert!(before == after, "{n} tells of what is hidden");
    }
    assert_ne!(json(&mut hall.olga, &round).await, all);
    hall.site.end().await;
}
