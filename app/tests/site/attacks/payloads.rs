//! X1 and X3: hostile text in every field, of every person, on every page, in letters and in JSON, stays text.

use super::seen::{self, Look};
use crate::filled::Filled;
use crate::html::{self, Piece};
use crate::rows::{Rows, text};
use axum::http::StatusCode;
use sea_orm::{ConnectionTrait, DbBackend, Statement, Value as Bound};
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// In every payload, so that it is known again wherever it shows.
const MARK: &str = "zq9x";

/// Text that tries to be something else.
const PAYLOADS: &[&str] = &[
    "<script>zq9x()</script>",
    "\"><img src=zq9x onerror=zq9x()>",
    "' onfocus='zq9x()' autofocus x='",
    "<svg/onload=zq9x()>",
    "</title></textarea></option></select><b id=zq9x>",
    "--><b id=zq9x><!--",
    "</script><script>zq9x()</script>",
    "javascript:zq9x()",
    "[zq9x](javascript:zq9x()) ![zq9x](https://evil.example/zq9x.gif)",
    "[zq9x](data:text/html,<b>) <https://evil.example/zq9x>",
    "{{7*7}}${7*7}#{7*7} zq9x",
    "zq9x\r\nBcc: zq9x@evil.example\r\n\r\n<b id=zq9x>",
    "zq9x \u{202E}gpj.exe\u{2066} \u{200F}\u{FEFF}",
    "zq9x\0\u{1b}[31m\u{8}\u{7f}",
    "zq9x👩🏽‍🚀🏳️‍🌈e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "zq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9xzq9x",
    "<!> <!----> zq9x <template><style>*{}</style>",
    "&lt;b id=zq9x&gt; &#60;b id=zq9x&#62;",
];

/// What shows that hostile text became something else on a page; empty when all is well.
pub fn holes(pieces: &[Piece]) -> BTreeSet<String> {
    const VOID: &[&str] = &[
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ];
    let (mut holes, mut open) = (BTreeSet::new(), Vec::<(&str, bool)>::new());
    for piece in pieces {
        match piece {
            Piece::Start(tag, attributes) => {
                if tag.contains(MARK) {
                    holes.insert(format!("a tag <{tag}>"));
                }
                for (name, value) in attributes {
                    let shown = format!("<{tag} {name}={value:?}>");
                    let leads = [
                        "href",
                        "src",
                        "srcset",
                        "action",
                        "agenda_order",
                        "attendance",
                        "formaction",
                        "data",
                        "poster",
                        "xlink:href",
                    ]
                    .contains(&name.as_str());
                    let scheme = value
                        .trim()
                        .to_lowercase()
                        .split([':', '/', '?', '#'])
                        .next()
                        .unwrap_or_default()
                        .to_owned();
                    let has_scheme = value.trim().chars().nth(scheme.chars().count()) == Some(':');
                    let runs = name.contains(MARK) || name.starts_with("on") || name == "style" || name == "srcdoc";
                    let is_plain = tag == "a" && ["http", "https", "mailto"].contains(&scheme.as_str());
                    let leads_out = leads && tag != "a" && value.contains(MARK) && value.contains("//");
                    let is_name = ["id", "class", "name", "for", "nonce", "rel", "type"].contains(&name.as_str());
                    let is_taken = is_name && value.contains(MARK) && tag != "input";
                    if runs || (leads && has_scheme && !is_plain) || leads_out || is_taken {
                        holes.insert(shown);
                    }
                }
                if !VOID.contains(&tag.as_str()) {
                    let bounds = tag == "bdi" || attributes.iter().any(|(name, _)| name == "dir");
                    open.push((tag, bounds && tag != "html"));
                }
            }
            Piece::End(tag) => {
                if let Some(at) = open.iter().rposition(|(name, _)| name == tag) {
                    open.truncate(at);
                }
            }
            Piece::Comment(words) if words.contains(MARK) => {
                holes.insert(format!("a comment {words:?}"));
            }
            Piece::Text(words) if words.contains(MARK) => {
                let inside = open.last().map_or("", |(tag, _)| tag);
                if inside == "script" || inside == "style" {
                    holes.insert(format!("inside <{inside}>"));
                }
                if words.contains("49") && words.contains("}}") && !words.contains("7*7") {
                    holes.insert(format!("calculated: {words:?}"));
                }
                // Text that turns the direction is held together by an element of its own.
                let bounded = open.iter().any(|(_, bounds)| *bounds) || ["title", "option"].contains(&inside);
                if words.contains('\u{202E}') && !bounded {
                    let path: Vec<_> = open.iter().map(|(tag, _)| *tag).collect();
                    holes.insert(format!("turns what stands beside it: in {}", path.join(" ")));
                }
            }
            _ => {}
        }
    }
    holes
}

/// What is wrong with the answers.
fn holes_of(looks: &[Look], labels: &[String]) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    for look in looks {
        let place = |what: &str| format!("{} as {}: {what}", look.route.path, labels[look.who]);
        if look.answer.status.is_server_error() {
            wrong.insert(place(&look.answer.status.to_string()));
        }
        if look.is_html() {
            wrong.extend(
                holes(&look.pieces())
                    .into_iter()
                    .map(|what| format!("{}: {what}", look.route.path)),
            );
        } else if look
            .answer
            .headers
            .get("content-type")
            .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"))
            && serde_json::from_str::<Value>(&look.answer.body).is_err()
        {
            wrong.insert(place("broken JSON"));
        }
    }
    wrong
}

#[test]
fn a_hole_is_seen() {
    for (page, count) in [
        (
            "<p>&lt;script&gt;zq9x</p><a href=/zq9x title='\"zq9x'>x</a><input value='javascript:zq9x'>",
            0,
        ),
        ("<script>zq9x()</script>", 1),
        ("<img src=zq9x onerror=zq9x()>", 1),
        ("<a href='JavaScript:zq9x()'>x</a>", 1),
        ("<p>zq9x\u{202E}</p>", 1),
        ("<bdi>zq9x\u{202E}</bdi>", 0),
        ("<b id=zq9x>", 1),
        ("<!-- zq9x -->", 1),
        ("<textarea>zq9x</textarea><textarea></b>zq9x", 0),
    ] {
        assert_eq!(holes(&html::pieces(page)).len(), count, "{page}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_text_sent_by_every_form_stays_text_everywhere() {
    let mut filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    let labels = seen.labels.clone();
    let (mut wrong, mut sent, mut accepted) = (BTreeSet::new(), 0, BTreeSet::new());
    let ends = ["/log-out", "/leave", "/erase", "/sessions"];
    for offer in offers
        .iter()
        .filter(|offer| !offer.form.texts.is_empty() && !ends.iter().any(|end| offer.route.path.contains(end)))
    {
        for turn in 0..PAYLOADS.len() {
            let mut fields = offer.form.fields.clone();
            for (at, (name, value)) in fields.iter_mut().enumerate() {
                if offer.form.texts.contains(name) {
                    PAYLOADS[(turn + at) % PAYLOADS.len()].clone_into(value);
                }
            }
            let fields: Vec<_> = fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let answer = filled.people[offer.who].browser.post(&offer.form.action, &fields).await;
            sent += 1;
            if answer.status.is_server_error() {
                wrong.insert(format!(
                    "POST {} with {:?}: {}",
                    offer.route.path, PAYLOADS[turn], answer.status
                ));
            }
            if answer.status == StatusCode::SEE_OTHER {
                accepted.insert(offer.route.path.clone());
            }
            if answer.location().contains(['\r', '\n']) || answer.location().contains("//") {
                wrong.insert(format!("POST {}: leads to {}", offer.route.path, answer.location()));
            }
            let found = holes(&html::pieces(&answer.body));
            wrong.extend(
                found
                    .into_iter()
                    .map(|what| format!("POST {}: {what}", offer.route.path)),
            );
        }
    }
    let rows = Rows::read(&filled.db).await;
    let stored = rows
        .0
        .values()
        .flatten()
        .filter(|row| row.values().any(|value| value.to_string().contains(MARK)))
        .count();
    for entry in rows.of("audit_entry") {
        if text(entry, "detail").chars().any(char::is_control) {
            wrong.insert(format!("audit {}: more than one line", text(entry, "action")));
        }
    }
    filled.rows = Arc::new(rows);
    let looks = seen::look_around(&mut filled, 2).await;
    wrong.extend(holes_of(&looks, &labels));
    filled.site.lab.work().await;
    let letters = filled.site.lab.letters();
    for letter in &letters {
        let head = letter.split("\r\n\r\n").next().unwrap_or_default();
        if head
            .lines()
            .any(|line| line.to_lowercase().starts_with("bcc") || line.starts_with(MARK))
        {
            wrong.insert(format!("a letter's head: {head}"));
        }
    }
    println!(
        "X1: {sent} hostile forms, accepted by {} routes; {stored} rows hold hostile text; {} pages and {} letters looked at",
        accepted.len(),
        looks.len(),
        letters.len()
    );
    assert!(stored > 20, "hardly anything was stored: nothing was tested");
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
    filled.end().await;
}

/// Columns of text that no person writes, or that are read back by a rule of `shared` which hostile text cannot pass.
const STRUCTURED: &[&str] = &[
    "act",
    "action",
    "calibration",
    "category",
    "cast_as",
    "changes",
    "client_id",
    "code",
    "country",
    "decided_how",
    "decision",
    "email",
    "file",
    "hand",
    "hash",
    "preferred",
    "interests",
    "interpretation",
    "key",
    "kind",
    "language",
    "languages",
    "last_error",
    "level",
    "link",
    "link_state",
    "list_order",
    "majority",
    "name_shown",
    "number",
    "object_kind",
    "origin",
    "path",
    "payload",
    "phase",
    "presence",
    "pseudonym",
    "purpose",
    "quorum_of",
    "quorum_share",
    "reply",
    "role",
    "rows",
    "scope_kind",
    "secrecy",
    "slug",
    "source",
    "standing",
    "state",
    "theme",
    "themes",
    "tie_rule",
    "value",
    "verdict",
    "voice",
    "vote",
    "way",
    "why",
    "join_code",
];

/// What a column's text becomes.
fn poisoned(table: &str, column: &str, now: &str, turn: usize) -> Option<String> {
    if now.is_empty()
        || STRUCTURED.contains(&column)
        // Of a practice it is a text.
        || (table, column) == ("poll", "method")
        || column.ends_with("_hash")
        || column.ends_with("_key")
        || column.ends_with("_id")
        || column == "id"
        || Uuid::parse_str(now).is_ok()
    {
        return None;
    }
    // As `Rows` shows ids; and what a text of one line with few letters may hold.
    let payload = PAYLOADS[turn % PAYLOADS.len()].replace(['\0', '\u{1b}', '\u{8}', '\u{7f}', '\r'], "");
    let is_line = ["title", "name", "public_name", "place", "publisher", "term"].contains(&column);
    if (table, column) == ("team", "name") {
        return Some(format!("\"><b id=zq9x>'{turn}"));
    }
    match serde_json::from_str::<Value>(now) {
        Ok(mut json @ (Value::Object(_) | Value::Array(_))) => {
            // A title of a rubric's criterion is a line of 80 characters.
            let most = if table == "jury_rubric" { 80 } else { usize::MAX };
            poison_json(&mut json, &payload, most);
            Some(json.to_string())
        }
        _ if is_line => Some(payload.replace('\n', " ").chars().take(100).collect()),
        _ => Some(format!("{payload}\n\n{now}\n\n{payload}")),
    }
}

/// Poisons every text that has a space in it, to `most` characters: words, not keys.
fn poison_json(json: &mut Value, payload: &str, most: usize) {
    match json {
        Value::String(words) if words.contains(' ') => {
            *words = format!("{payload} {words}").chars().take(most).collect();
        }
        Value::Array(values) => values.iter_mut().for_each(|value| poison_json(value, payload, most)),
        Value::Object(members) => members.values_mut().for_each(|value| poison_json(value, payload, most)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_text_in_every_column_stays_text_on_every_page() {
    let mut filled = Filled::start().await;
    let mut turn = 0;
    filled
        .db
        .execute_unprepared("BEGIN IMMEDIATE")
        .await
        .expect("a transaction");
    for (table, rows) in filled
        .rows
        .0
        .iter()
        .filter(|(table, _)| *table != "change" && *table != "setting")
    {
        for row in rows {
            let Ok(id) = Uuid::parse_str(text(row, "id")) else {
                continue;
            };
            for (column, value) in row {
                let Some(new) = value.as_str().and_then(|now| poisoned(table, column, now, turn)) else {
                    continue;
                };
                turn += 1;
                let sql = format!("UPDATE \"{table}\" SET \"{column}\" = $1 WHERE id = $2");
                let set = Statement::from_sql_and_values(DbBackend::Sqlite, sql, [Bound::from(new), Bound::from(id)]);
                filled.db.execute_raw(set).await.expect("an update");
            }
        }
    }
    filled.db.execute_unprepared("COMMIT").await.expect("a commit");
    let labels: Vec<_> = filled.people.iter().map(|person| person.label.clone()).collect();
    let looks = seen::look_around(&mut filled, 3).await;
    let shown = looks.iter().filter(|look| look.answer.body.contains(MARK)).count();
    println!(
        "X1: {turn} cells hold hostile text; {} answers, {shown} of them show some",
        looks.len()
    );
    let wrong = holes_of(&looks, &labels);
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.into_iter().collect::<Vec<_>>().join("\n")
    );
    assert!(
        turn > 400 && shown > 500,
        "hardly anything was shown: nothing was tested"
    );
    filled.end().await;
}
