//! A3: fields that nobody asked for.

use super::seen::{self, Offer};
use crate::filled::Filled;
use crate::rows::Rows;
use axum::http::{Method, StatusCode};
use std::collections::BTreeMap;

/// Fields that would give power, if anything read them.
const EXTRAS: &[(&str, &str)] = &[
    ("account", "STRANGER"),
    ("account_id", "STRANGER"),
    ("admin", "true"),
    ("author_id", "STRANGER"),
    ("created_at", "0"),
    ("decision", "selected"),
    ("granted_by", "STRANGER"),
    ("id", "STRANGER"),
    ("is_admin", "true"),
    ("juror_id", "STRANGER"),
    ("members", "99"),
    ("number", "IL-2026-999"),
    ("owner", "STRANGER"),
    ("owner_id", "STRANGER"),
    ("phase", "assembly"),
    ("published", "true"),
    ("published_at", "1"),
    ("role", "admin"),
    ("scope", "platform"),
    ("score", "100"),
    ("standing", "answered"),
    ("state", "published"),
    ("suspended_at", "1"),
    ("weight", "99"),
];

/// What a request leaves behind, with new ids and secrets made equal.
fn trace(before: &Rows, after: &Rows) -> BTreeMap<String, Vec<String>> {
    let known: std::collections::HashSet<&str> = before
        .0
        .values()
        .flatten()
        .filter_map(|row| row.get("id")?.as_str())
        .collect();
    let mut trace = BTreeMap::new();
    for (table, rows) in &after.0 {
        let mut lines: Vec<_> = rows
            .iter()
            .filter(|row| !before.of(table).contains(row))
            .map(|row| {
                let mut row = row.clone();
                row.retain(|column, _| {
                    !["hash", "code", "token", "value", "payload", "secret", "key"]
                        .iter()
                        .any(|word| column.contains(word))
                });
                blur(&serde_json::Value::Object(row).to_string(), &known)
            })
            .collect();
        lines.sort();
        trace.insert(table.clone(), lines);
    }
    trace
}

/// Replaces ids that were not there before.
fn blur(text: &str, known: &std::collections::HashSet<&str>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        match rest
            .get(..36)
            .filter(|id| id.is_ascii() && uuid::Uuid::parse_str(id).is_ok())
        {
            Some(id) => {
                out.push_str(if known.contains(id) { id } else { "NEW" });
                rest = &rest[36..];
            }
            None => {
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    out
}

async fn send(who: &str, offer: &Offer, extras: bool) -> (StatusCode, BTreeMap<String, Vec<String>>) {
    let mut filled = Filled::start_as(who).await;
    let stranger = filled.account_named("stranger");
    let mut fields = offer.form.fields.clone();
    for (name, value) in EXTRAS.iter().filter(|_| extras) {
        if !fields.iter().any(|(other, _)| other == name) {
            fields.push(((*name).to_owned(), value.replace("STRANGER", &stranger)));
        }
    }
    let fields: Vec<_> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let mut person = filled.people.remove(0);
    let answer = person.browser.post(&offer.form.action, &fields).await;
    let after = Rows::read(&filled.db).await;
    let trace = trace(&filled.rows, &after);
    filled.end().await;
    (answer.status, trace)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fields_that_nobody_asked_for_change_nothing() {
    let filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    filled.end().await;
    let (mut wrong, mut done, mut tried) = (Vec::new(), 0, std::collections::BTreeSet::new());
    for offer in offers {
        // Leaving ends what the test stands on.
        if !tried.insert((offer.route.path.clone(), offer.form.button.clone()))
            || offer.route.path.ends_with("/log-out")
        {
            continue;
        }
        let who = &seen.labels[offer.who];
        let (plain, left) = send(who, &offer, false).await;
        if !plain.is_redirection() {
            continue;
        }
        let (more, also_left) = send(who, &offer, true).await;
        done += 1;
        if more.is_client_error() {
            continue;
        }
        if left != also_left {
            let tables: Vec<_> = left
                .iter()
                .filter(|(table, lines)| also_left.get(*table) != Some(lines))
                .collect();
            let other: Vec<_> = tables.iter().map(|(table, _)| also_left.get(*table)).collect();
            wrong.push(format!(
                "POST {} {:?} as {who}: {tables:?}\n became {other:?}",
                offer.route.path, offer.form.button
            ));
        }
    }
    println!(
        "A3: {} forms with {} fields that nobody asked for; {done} of them are accepted without",
        tried.len(),
        EXTRAS.len()
    );
    assert!(done > 0, "no form was accepted: nothing was tested");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn members_of_json_that_nobody_asked_for_change_nothing() {
    let filled = Filled::start().await;
    let document = filled.site.anonymous().get("/api/v1/openapi.json").await.body;
    let document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
    let mut cases = Vec::new();
    for route in filled
        .site
        .table
        .iter()
        .filter(|route| route.method != Method::GET && route.path.starts_with("/api/"))
    {
        let body = super::bodies::sample_body(&filled.rows, &document, route);
        for target in filled.targets(route, 2) {
            let may = filled
                .people
                .iter()
                .filter(|person| filled.may(person, route.operation, &target.things));
            cases.extend(may.take(2).map(|person| {
                (
                    person.label.clone(),
                    route.method.clone(),
                    target.path.clone(),
                    body.clone(),
                )
            }));
        }
    }
    filled.end().await;
    let (mut wrong, mut done) = (Vec::new(), 0);
    for (who, method, path, body) in cases {
        let mut answers = Vec::new();
        for extras in [false, true] {
            let mut filled = Filled::start_as(&who).await;
            let stranger = filled.account_named("stranger");
            let mut body = body.clone();
            if let (true, Some(object)) = (extras, body.as_object_mut()) {
                for (name, value) in EXTRAS {
                    object
                        .entry(*name)
                        .or_insert(value.replace("STRANGER", &stranger).into());
                }
            }
            let mut person = filled.people.remove(0);
            let answer = person.browser.json(method.clone(), &path, &body).await;
            let after = Rows::read(&filled.db).await;
            answers.push((answer.status, trace(&filled.rows, &after)));
            filled.end().await;
            if !answers[0].0.is_success() {
                break;
            }
        }
        if let [(_, left), (more, also_left)] = answers.as_slice() {
            done += 1;
            if !more.is_client_error() && left != also_left {
                wrong.push(format!("{method} {path} as {who}: {left:?}\n became {also_left:?}"));
            }
        }
    }
    println!(
        "A3: {done} JSON requests accepted, and again with {} more members",
        EXTRAS.len()
    );
    assert!(done > 0, "no JSON was accepted: nothing was tested");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
