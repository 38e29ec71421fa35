//! The description of the JSON API: whole, committed, readable.

use crate::kit::Site;
use std::path::Path;

/// Sockets are no JSON: what goes over them is told in `docs/`.
const SOCKETS: [&str; 3] = [
    "/api/v1/jury/rounds/{id}/deliberation/live",
    "/api/v1/meetings/{id}/live",
    "/api/v1/rooms/{proposal}",
];

fn is_json(path: &str) -> bool {
    path.starts_with("/api/v1/") && !SOCKETS.contains(&path)
}

/// What is said to stand in the path stands in it; the rest is asked after `?`.
fn check_places_of_parameters(document: &serde_json::Value) {
    for (path, operations) in document["paths"].as_object().unwrap() {
        for operation in operations.as_object().unwrap().values() {
            for parameter in operation["parameters"].as_array().unwrap_or(&Vec::new()) {
                let name = parameter["name"].as_str().unwrap();
                let is_in_path = path.contains(&format!("{{{name}}}"));
                assert_eq!(parameter["in"] == "path", is_in_path, "{name} of {path}");
            }
        }
    }
}

#[tokio::test]
async fn every_json_route_is_described_and_the_committed_file_is_the_description() {
    let site = Site::start().await;
    let served = site.anonymous().get("/api/v1/openapi.json").await.body;
    let document: serde_json::Value = serde_json::from_str(&served).unwrap();
    for route in site.table.iter().filter(|route| is_json(&route.path)) {
        let described = &document["paths"][&route.path][route.method.as_str().to_lowercase()];
        assert!(
            described["responses"].is_object(),
            "{} {} is not described",
            route.method,
            route.path
        );
        let words = described["summary"]
            .as_str()
            .or(described["description"].as_str())
            .unwrap_or_default();
        assert!(
            !words.is_empty(),
            "{} {} says nothing of itself",
            route.method,
            route.path
        );
    }
    check_places_of_parameters(&document);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi.json");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(&file, format!("{served}\n")).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed.trim_end() == served.trim_end(),
        "docs/openapi.json is old: UPDATE_DOCS=1 cargo test -p app --test site openapi"
    );
    let mut page = site.anonymous().get("/en/api").await.body;
    for part in ["j", "l", "p"] {
        page += &site.anonymous().get(&format!("/en/api?from={part}")).await.body;
    }
    for route in site.table.iter().filter(|route| is_json(&route.path)) {
        assert!(
            page.contains(&format!("{} {}", route.method, route.path)),
            "{} {} is not on the page",
            route.method,
            route.path
        );
    }
    assert!(!page.contains("<script"));
    site.end().await;
}

#[tokio::test]
async fn readiness_names_the_part_that_is_away() {
    let site = Site::start().await;
    assert_eq!(site.anonymous().get("/readyz").await.status, 200);
    std::fs::remove_dir_all(site.lab.folder().join("outbox")).unwrap();
    let answer = site.anonymous().get("/readyz").await;
    let parts: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(
        (
            answer.status.as_u16(),
            parts["mail"].as_str(),
            parts["database"].as_str()
        ),
        (503, Some("away"), Some("ready"))
    );
    site.end().await;
}
