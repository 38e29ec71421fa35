//! A1: every route has a policy, and the policy is in force.

use crate::kit::Site;
use axum::http::{Method, StatusCode};
use shared::permissions::{Allow, Operation, Relation};

#[tokio::test]
async fn a_route_that_needs_a_person_is_closed_to_nobody() {
    let site = Site::start().await;
    let mut nobody = site.anonymous();
    let nil = uuid::Uuid::nil().to_string();
    let mut wrong = Vec::new();
    for route in &site.table {
        if route.operation.allowed().contains(&Allow::Anyone) {
            continue;
        }
        let mut path = route.path.replace("{lang}", "en");
        while let (Some(start), Some(end)) = (path.find('{'), path.find('}')) {
            let is_number = path[start..=end] == *"{step}";
            path.replace_range(start..=end, if is_number { "0" } else { &nil });
        }
        let answer = match route.method {
            Method::GET => nobody.get(&path).await,
            Method::POST => nobody.post(&path, &[]).await,
            ref other => nobody.json(other.clone(), &path, &serde_json::Value::Null).await,
        };
        let led_to_log_in = answer.status == StatusCode::SEE_OTHER && answer.location().contains("/log-in");
        // What one may not see answers like what does not exist.
        // A link that never was says that it does not work, and no more.
        let by_link = route
            .operation
            .allowed()
            .contains(&Allow::Relation(Relation::LinkHolder));
        let closed = led_to_log_in
            || (by_link && answer.status == StatusCode::CONFLICT)
            || [StatusCode::UNAUTHORIZED, StatusCode::NOT_FOUND].contains(&answer.status);
        if !closed && !path.ends_with("/log-out") {
            wrong.push(format!("{} {path}: {}", route.method, answer.status));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    site.end().await;
}

#[tokio::test]
async fn every_operation_has_a_route_and_every_get_is_listed_once() {
    let site = Site::start().await;
    for operation in Operation::ALL {
        let routed = site.table.iter().any(|route| route.operation == *operation);
        assert!(routed, "{} guards no route", operation.as_str());
    }
    let mut seen = std::collections::HashSet::new();
    for route in &site.table {
        assert!(
            seen.insert((route.method.clone(), route.path.clone())),
            "{} {} twice",
            route.method,
            route.path
        );
    }
    site.end().await;
}
