//! A5 and A6: files of people, asked for without a session and by many at once; X4: how files are given out.

use super::seen::{self, is_closed};
use crate::kit::Site;
use axum::http::StatusCode;
use serde_json::Value;
use std::collections::BTreeSet;

/// Where people get what is stored of them.
const EXPORT: &str = "/api/v1/me/export";

#[tokio::test]
async fn a_file_of_a_person_wants_the_session_each_time() {
    let site = Site::start().await;
    let mut amina = site.person("amina").await;
    let mut copy = amina.clone();
    assert_eq!(amina.get(EXPORT).await.status, StatusCode::OK);
    assert!(is_closed(&site.anonymous().get(EXPORT).await));
    amina.post("/en/log-out", &[]).await;
    assert!(
        is_closed(&copy.get(EXPORT).await),
        "the address works after the log-out"
    );
    site.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_thousand_exports_at_once_each_is_its_owners() {
    let site = Site::start().await;
    let mut people = Vec::new();
    for n in 0..20 {
        let mut browser = site.person(&format!("person-{n}")).await;
        let id = site.account_of(&mut browser).await.to_string();
        people.push((browser, id));
    }
    let ids: BTreeSet<String> = people.iter().map(|(_, id)| id.clone()).collect();
    let asked: Vec<_> = (0..1_000)
        .map(|n| {
            let (mut browser, id) = people[n % people.len()].clone();
            tokio::spawn(async move { (id, browser.get(EXPORT).await) })
        })
        .collect();
    for one in asked {
        let (id, answer) = one.await.expect("an answer");
        assert_eq!(answer.status, StatusCode::OK);
        let export: Value = serde_json::from_str(&answer.body).expect("JSON");
        assert_eq!(export["tables"]["account"][0]["id"], id.as_str());
        let others = ids.iter().filter(|other| **other != id);
        assert_eq!(others.filter(|other| answer.body.contains(other.as_str())).count(), 0);
    }
    site.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_but_a_page_runs_in_a_browser() {
    let seen = seen::everything().await;
    let (mut wrong, mut files) = (BTreeSet::new(), 0);
    for look in &seen.looks {
        let header = |name: &str| {
            let value = look.answer.headers.get(name).and_then(|value| value.to_str().ok());
            value.unwrap_or_default().to_owned()
        };
        if header("x-content-type-options") != "nosniff" {
            wrong.insert(format!("{}: no nosniff", look.route.path));
        }
        // Browsers show no PDF in a sandbox; this one is set by the server, of words alone.
        let is_set = look.route.path.ends_with(".pdf") && header("content-type") == "application/pdf";
        let is_bound = ["sandbox", "default-src 'none'"][usize::from(is_set)];
        if !look.is_html() && !header("content-security-policy").contains(is_bound) {
            wrong.insert(format!("{}: no {is_bound}", look.route.path));
        }
        if !header("content-disposition").is_empty() {
            files += 1;
            // A picture that the server has drawn itself is shown in a text.
            let is_picture = header("content-disposition") == "inline"
                && ["image/jpeg", "image/png"].contains(&header("content-type").as_str());
            if !is_picture && !is_set && !header("content-disposition").starts_with("attachment") {
                wrong.insert(format!("{}: {}", look.route.path, header("content-disposition")));
            }
        }
    }
    println!("X4: {} answers, {files} of them files", seen.looks.len());
    assert!(files > 0, "no file was given out: nothing was tested");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
