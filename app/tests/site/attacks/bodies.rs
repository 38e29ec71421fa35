//! X4 and S4: bodies of the wrong kind or size are refused everywhere, quickly, and change nothing.

use super::seen;
use crate::filled::Filled;
use crate::rows::{Rows, text};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use serde_json::{Map, Value, json};
use server::routes::Route;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// Forms without any field: their body is not read at all.
const WITHOUT_BODY: &[&str] = &["/{lang}/log-out"];

/// Whether the route reads a body; in the API, the document says so.
fn reads_body(document: &Value, route: &Route) -> bool {
    let described = &document["paths"][&route.path][route.method.as_str().to_lowercase()];
    match described {
        Value::Null => !WITHOUT_BODY.contains(&route.path.as_str()),
        described => described.get("requestBody").is_some(),
    }
}

/// The routes that read a body, and the API's document.
async fn readers(filled: &Filled) -> (Vec<Route>, Value) {
    let document = filled.site.anonymous().get("/api/v1/openapi.json").await.body;
    let document: Value = serde_json::from_str(&document).expect("JSON");
    let routes = filled
        .site
        .table
        .iter()
        .filter(|route| route.method != Method::GET && reads_body(&document, route));
    (routes.cloned().collect(), document)
}

/// A body as the OpenAPI document describes it for the route, with real ids; null when it takes none.
pub fn sample_body(rows: &Rows, document: &Value, route: &Route) -> Value {
    let method = route.method.as_str().to_lowercase();
    let schema = &document["paths"][&route.path][method]["requestBody"]["content"]["application/json"]["schema"];
    sample(rows, document, schema, "", 0)
}

/// A value that a member called `name` may hold.
fn real(rows: &Rows, name: &str, is_id: bool) -> Option<Value> {
    let table = match name.strip_suffix("_id").unwrap_or(name) {
        "juror" | "member" | "lead" | "mentor" | "substitute" | "person" => "account",
        "round" => "jury_round",
        "item" => "agenda_item",
        other => other,
    };
    match name {
        "language" | "languages" => Some(json!("en")),
        "email" => Some(json!("someone@example.org")),
        "slug" => Some(json!("sample-words")),
        "stance" => Some(json!("yes")),
        "phase" => Some(json!("drafting")),
        "until" => Some(json!("2026-08-01")),
        "year" => Some(json!(2027)),
        "team_limit" => Some(json!(5)),
        _ if is_id => Some(json!(text(rows.of(table).last()?, "id"))),
        _ => Some(json!(text(rows.of(table).last()?, "slug"))).filter(|slug| slug != ""),
    }
}

fn sample(rows: &Rows, document: &Value, schema: &Value, name: &str, depth: usize) -> Value {
    if depth > 8 {
        return Value::Null;
    }
    if let Some(place) = schema["$ref"].as_str().and_then(|place| place.strip_prefix('#')) {
        let found = document.pointer(place).cloned().unwrap_or_default();
        return sample(rows, document, &found, name, depth + 1);
    }
    if let Some(first) = schema["enum"].get(0) {
        return first.clone();
    }
    for choice in ["oneOf", "anyOf"] {
        let real = schema[choice]
            .as_array()
            .into_iter()
            .flatten()
            .find(|one| one["type"] != "null");
        if let Some(one) = real {
            return sample(rows, document, one, name, depth + 1);
        }
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let parts = parts.iter().map(|part| sample(rows, document, part, name, depth + 1));
        let fields = parts.filter_map(|part| part.as_object().cloned()).flatten();
        return Value::Object(fields.collect::<Map<_, _>>());
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => kinds.iter().filter_map(Value::as_str).find(|kind| *kind != "null"),
        kind => kind.as_str(),
    };
    match (kind, schema["format"].as_str()) {
        (Some("string"), Some("uuid")) => {
            real(rows, name, true).unwrap_or(json!("01890000-0000-7000-8000-000000000000"))
        }
        (Some("string"), Some("date")) => json!("2026-07-01"),
        (Some("string"), _) => real(rows, name, false).unwrap_or(json!("Sample words")),
        (Some("integer" | "number"), _) if real(rows, name, false).is_some_and(|value| value.is_number()) => {
            real(rows, name, false).unwrap_or_default()
        }
        (Some("integer" | "number"), _) => schema.get("minimum").cloned().unwrap_or(json!(1)),
        (Some("boolean"), _) => json!(true),
        (Some("array"), _) => json!([sample(rows, document, &schema["items"], name, depth + 1)]),
        (Some("object"), _) => {
            let fields = schema["properties"].as_object().into_iter().flatten();
            Value::Object(
                fields
                    .map(|(name, part)| (name.clone(), sample(rows, document, part, name, depth + 1)))
                    .collect(),
            )
        }
        _ => Value::Null,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_route_takes_a_file_or_an_unknown_kind_of_body() {
    let mut filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    let part = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x.svg\"\r\nContent-Type: image/svg+xml\r\n\r\n<svg onload=alert(1)>\r\n--b--\r\n";
    let kinds = [
        ("multipart/form-data; boundary=b", part.to_owned()),
        ("image/svg+xml", "<svg onload=alert(1)>".to_owned()),
        ("text/plain", "a=b".to_owned()),
        (
            "application/xml",
            "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><x>&y;</x>".to_owned(),
        ),
        ("application/octet-stream", "\0\u{1}".to_owned()),
    ];
    let (readers, _) = readers(&filled).await;
    let (mut wrong, mut sent) = (BTreeSet::new(), 0);
    let mut people = std::mem::take(&mut filled.people);
    let mut version = filled.version().await;
    for route in &readers {
        // The person to whom the form is offered is let in; so is the admin or nobody, where there is no form.
        let offered = offers
            .iter()
            .find(|offer| offer.route.path == route.path)
            .map(|offer| (offer.who, offer.form.action.clone()));
        let (who, path) = offered
            .or_else(|| {
                let target = filled.targets(route, 1).into_iter().next()?;
                let who = people
                    .iter()
                    .position(|person| filled.may(person, route.operation, &target.things))?;
                Some((who, target.path))
            })
            .unwrap_or_default();
        for (kind, body) in kinds.iter().filter(|_| !path.is_empty()) {
            let headers = [("sec-fetch-site", "same-origin"), ("content-type", *kind)];
            let answer = people[who]
                .browser
                .send(route.method.clone(), &path, &headers, Body::from(body.clone()))
                .await;
            sent += 1;
            let now = filled.version().await;
            if !answer.status.is_client_error() && !seen::is_closed(&answer) {
                wrong.insert(format!(
                    "{} {} with {kind}: {}",
                    route.method, route.path, answer.status
                ));
            }
            if now != version {
                wrong.insert(format!(
                    "{} {} with {kind} wrote: {}",
                    route.method,
                    route.path,
                    filled.changes().await
                ));
            }
            version = now;
        }
    }
    println!("X4: {sent} bodies of the wrong kind sent to {} routes", readers.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    filled.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_is_too_large_is_refused_at_once() {
    let mut filled = Filled::start().await;
    let (readers, _) = readers(&filled).await;
    let mut wrong = Vec::new();
    let mut people = std::mem::take(&mut filled.people);
    let version = filled.version().await;
    let (form, json) = (
        format!("name={}", "a".repeat(1 << 20)),
        format!("{{\"name\":\"{}\"}}", "a".repeat(1 << 20)),
    );
    for route in &readers {
        let Some(target) = filled.targets(route, 1).into_iter().next() else {
            continue;
        };
        let Some(who) = people
            .iter()
            .position(|person| filled.may(person, route.operation, &target.things))
        else {
            continue;
        };
        let (kind, body) = match route.path.starts_with("/api/") {
            true => ("application/json", json.clone()),
            false => ("application/x-www-form-urlencoded", form.clone()),
        };
        let started = Instant::now();
        let headers = [("sec-fetch-site", "same-origin"), ("content-type", kind)];
        let answer = people[who]
            .browser
            .send(route.method.clone(), &target.path, &headers, Body::from(body))
            .await;
        let refused = [StatusCode::PAYLOAD_TOO_LARGE, StatusCode::UNPROCESSABLE_ENTITY].contains(&answer.status);
        if !(refused || seen::is_closed(&answer)) || started.elapsed() > Duration::from_secs(2) {
            wrong.push(format!(
                "{} {}: {} after {:?}",
                route.method,
                route.path,
                answer.status,
                started.elapsed()
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(filled.version().await, version, "{}", filled.changes().await);
    filled.end().await;
}
