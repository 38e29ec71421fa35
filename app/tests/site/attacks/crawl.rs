//! A4: what nobody in particular can find; P8 and the content security policy: what a page may load.

use super::seen;
use crate::filled::Filled;
use crate::html::{self, Piece};
use crate::rows::{Rows, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// What nobody may find out without an account, each with what it is.
fn secrets(rows: &Rows) -> BTreeMap<String, String> {
    let mut secrets = BTreeMap::new();
    let mut hide = |what: &str, value: &str| {
        if value.chars().count() >= 8 {
            secrets.insert(value.to_owned(), what.to_owned());
        }
    };
    for (table, rows) in &rows.0 {
        let columns: &[&str] = match table.as_str() {
            "account" => &["email", "password_hash", "recovery_hash"],
            "account_code" | "invitation" | "office_link" => &["id", "hash", "token_hash", "label"],
            "session" => &["id", "refresh_hash"],
            "role_grant" | "notice" | "job" | "setting" | "jury_conflict" | "jury_assignment" => {
                &["id", "value", "note", "payload"]
            }
            "jury_absence" | "jury_swap" => &["id", "reason"],
            "team" => &["join_code"],
            "join_request" => &["id", "message"],
            "jury_review" => &["private_note", "jury_note", "feedback"],
            "jury_flag" => &["id", "reason", "answer"],
            "jury_later" => &["note"],
            "jury_remark" => &["text"],
            "jury_sample_remark" => &["id", "text"],
            "meeting" => &["code"],
            "minutes_hidden" => &["reason"],
            "minutes_remark" => &["id", "text"],
            "office" => &["email"],
            "ballot" => &["key"],
            _ => &[],
        };
        for row in rows {
            columns
                .iter()
                .for_each(|column| hide(&format!("{table}.{column}"), text(row, column)));
        }
    }
    // Minutes are public once they are published, and not before.
    for minutes in rows
        .of("minutes")
        .iter()
        .filter(|row| text(row, "state") != "published")
    {
        let of_them = rows.of("minutes_section").iter();
        let of_them = of_them.filter(|row| text(row, "meeting_id") == text(minutes, "meeting_id"));
        of_them.for_each(|row| hide("text of minutes", text(row, "text")));
    }
    // Of a draft that was never shown there is no trace; one that was submitted has its public page.
    for proposal in rows.of("proposal").iter().filter(|row| text(row, "state") == "draft") {
        let id = text(proposal, "id");
        hide("title of a draft", text(proposal, "title"));
        hide("id of a draft", id);
        for document in rows.of("document").iter().filter(|row| text(row, "proposal_id") == id) {
            let words = text(document, "snapshot")
                .split('\n')
                .map(str::trim)
                .filter(|line| line.chars().count() > 30);
            words.for_each(|line| hide("text of a draft", line));
        }
    }
    secrets
}

/// All addresses that somebody without an account can reach from the start page by links, with what they show.
async fn crawl(filled: &Filled) -> BTreeMap<String, String> {
    let (mut open, mut found) = (VecDeque::from(["/en".to_owned()]), BTreeMap::new());
    let mut nobody = filled.site.anonymous();
    while let Some(path) = open.pop_front() {
        assert!(found.len() < 5_000, "the site has no end: {path}");
        let answer = nobody.get(&path).await;
        assert!(!answer.status.is_server_error(), "{path}: {}", answer.status);
        let pieces = html::pieces(&answer.body);
        let links = html::links(&pieces).into_iter().chain([answer.location().to_owned()]);
        for link in links {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            // One language is enough: the others show the same rows.
            let is_page = ["/en", "/api/", "/p/"].iter().any(|start| link.starts_with(start));
            if is_page && !found.contains_key(&link) && !open.contains(&link) {
                open.push_back(link);
            }
        }
        found.insert(path, answer.body);
    }
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_finds_what_is_not_published() {
    let filled = Filled::start().await;
    let mut shown = crawl(&filled).await;
    let linked = shown.len();
    let seen = seen::everything().await;
    for look in seen.looks.iter().filter(|look| look.who == 0) {
        shown.insert(look.target.path.clone(), look.answer.body.clone());
    }
    let secrets = secrets(&filled.rows);
    let mut found = BTreeSet::new();
    for (path, body) in &shown {
        for (secret, what) in &secrets {
            // An address that was asked for may stand in the answer: in the log-in link, for one.
            if body.contains(secret.as_str()) && !path.contains(secret.as_str()) {
                found.insert(format!("{path}: {what}: {secret}"));
            }
        }
    }
    println!(
        "A4: {linked} addresses reached by links, {} in all, searched for {} secrets",
        shown.len(),
        secrets.len()
    );
    assert!(linked > 5 && secrets.len() > 50, "there was too little to find");
    assert!(
        found.is_empty(),
        "{} found:\n{}",
        found.len(),
        found.into_iter().collect::<Vec<_>>().join("\n")
    );
    filled.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_figure_of_a_poll_is_anywhere_before_it_is_published() {
    let filled = Filled::start().await;
    let seen = seen::everything().await;
    let (mut wrong, mut tested) = (BTreeSet::new(), 0);
    for look in &seen.looks {
        let early = look
            .target
            .things
            .iter()
            .filter(|(table, _)| table == "poll")
            .filter_map(|(_, id)| filled.rows.find("poll", id));
        for poll in early.filter(|row| text(row, "state") != "published") {
            tested += 1;
            let Ok(json) = serde_json::from_str::<Value>(&look.answer.body) else {
                continue;
            };
            let figures = ["yes", "no", "abstain", "verdict", "votes", "tally", "result"];
            for name in figures.iter().filter(|name| is_figure(&json, name)) {
                wrong.insert(format!(
                    "{} as {} ({}): {name}",
                    look.target.path,
                    seen.labels[look.who],
                    text(poll, "state")
                ));
            }
        }
    }
    println!("V4: {tested} answers about polls that are not published");
    assert!(tested > 0, "the story has no such poll");
    assert!(wrong.is_empty(), "{wrong:#?}");
    filled.end().await;
}

/// Whether a member called `name` holds something anywhere in `json`.
fn is_figure(json: &Value, name: &str) -> bool {
    match json {
        Value::Object(members) => members
            .iter()
            .any(|(member, value)| (member == name && !value.is_null()) || is_figure(value, name)),
        Value::Array(values) => values.iter().any(|value| is_figure(value, name)),
        _ => false,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_loads_anything_from_elsewhere_and_every_page_says_so() {
    let seen = seen::everything().await;
    let mut wrong = BTreeSet::new();
    for look in seen.looks.iter().filter(|look| look.is_html()) {
        let policy = look
            .answer
            .headers
            .get("content-security-policy")
            .and_then(|policy| policy.to_str().ok())
            .unwrap_or_default();
        if !policy.contains("default-src 'none'")
            || policy.contains("unsafe-inline")
            || policy.contains("unsafe-eval'") && !policy.contains("wasm-unsafe-eval")
        {
            wrong.insert(format!("{}: policy {policy:?}", look.route.path));
        }
        for piece in look.pieces() {
            wrong.extend(loads(&piece, policy).map(|what| format!("{}: {what}", look.route.path)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is wrong with what this piece loads or runs.
fn loads(piece: &Piece, policy: &str) -> Option<String> {
    let Piece::Start(tag, attributes) = piece else {
        return None;
    };
    for (name, value) in attributes {
        let is_link = tag == "a" && name == "href";
        let leads_away = value.contains("://") || value.starts_with("//");
        if [
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "poster",
            "data",
            "ping",
            "background",
            "xlink:href",
        ]
        .contains(&name.as_str())
            && leads_away
        {
            let is_marked = piece.attribute("rel").is_some_and(|rel| rel.contains("nofollow"));
            if !(is_link && is_marked) {
                return Some(format!("<{tag} {name}={value:?}>"));
            }
        }
        if name == "style" || name.starts_with("on") {
            return Some(format!("<{tag} {name}={value:?}>"));
        }
    }
    if tag == "style"
        || (tag == "script"
            && !piece
                .attribute("nonce")
                .is_some_and(|nonce| policy.contains(&format!("'nonce-{nonce}'"))))
    {
        return Some(format!("<{tag}> without the nonce of {policy:?}"));
    }
    None
}
