//! A2: ids that do not belong together.

use super::seen::{self, is_closed};
use crate::filled::Filled;
use crate::rows::text;
use axum::http::{Method, StatusCode};
use uuid::Uuid;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_whose_ids_do_not_belong_together_leads_nowhere() {
    let mut filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    let mut people = std::mem::take(&mut filled.people);
    let (mut wrong, mut sent) = (Vec::new(), 0);
    let version = filled.version().await;
    let document = filled.site.anonymous().get("/api/v1/openapi.json").await.body;
    let document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
    for route in filled.site.table.clone() {
        let mixed = filled.mixed(&route, 3);
        for target in mixed.iter().filter(|target| target.things.len() > 1) {
            for person in &mut people {
                let form = offers
                    .iter()
                    .find(|offer| offer.route.path == route.path)
                    .map(|offer| offer.form.fields.clone());
                let form = form.unwrap_or_default();
                let fields: Vec<_> = form
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                let body = super::bodies::sample_body(&filled.rows, &document, &route);
                let answer = match (&route.method, route.path.starts_with("/api/")) {
                    (&Method::GET, _) => person.browser.get(&target.path).await,
                    (_, true) => person.browser.json(route.method.clone(), &target.path, &body).await,
                    (_, false) => person.browser.post(&target.path, &fields).await,
                };
                sent += 1;
                if !is_closed(&answer) && answer.status != StatusCode::UNPROCESSABLE_ENTITY {
                    wrong.push(format!(
                        "{} {} as {}: {}",
                        route.method, target.path, person.label, answer.status
                    ));
                }
            }
        }
    }
    println!("A2: {sent} requests to addresses with ids of different things");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(filled.version().await, version, "{}", filled.changes().await);
    filled.end().await;
}

/// The id in a value, as in `process:<id>`.
fn id_in(value: &str) -> Option<&str> {
    let id = value.rsplit(':').next()?;
    (id.len() == 36 && Uuid::parse_str(id).is_ok()).then_some(id)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_form_with_the_id_of_a_foreign_thing_is_refused() {
    let mut filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    let mut people = std::mem::take(&mut filled.people);
    let (mut wrong, mut sent) = (Vec::new(), 0);
    let mut version = filled.version().await;
    for offer in &offers {
        for (at, (name, value)) in offer.form.fields.iter().enumerate() {
            let Some(id) = id_in(value) else { continue };
            let Some(table) = filled.rows.table_of(id) else {
                continue;
            };
            let parents = |id: &str| -> Vec<String> {
                let row = filled.rows.find(table, id).into_iter().flatten();
                row.filter(|(column, _)| column.ends_with("_id") && *column != "parent_id" && *column != "account_id")
                    .map(|(_, value)| value.to_string())
                    .collect()
            };
            // What belongs to nothing may be chosen by anybody: people, bodies, editions.
            if parents(id).is_empty() {
                continue;
            }
            let foreign = filled
                .rows
                .of(table)
                .iter()
                .map(|row| text(row, "id"))
                .filter(|other| parents(other).iter().zip(parents(id)).all(|(a, b)| *a != b));
            for foreign in foreign.take(2) {
                let mut fields = offer.form.fields.clone();
                fields[at].1 = value.replace(id, foreign);
                let sent_fields: Vec<_> = fields
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect();
                let answer = people[offer.who].browser.post(&offer.form.action, &sent_fields).await;
                sent += 1;
                let now = filled.version().await;
                if now != version || answer.status.is_server_error() {
                    let who = &people[offer.who].label;
                    let changed = filled.changes().await;
                    wrong.push(format!(
                        "POST {} as {who}, {name} of a foreign {table}: {}, written: {changed}",
                        offer.route.path, answer.status
                    ));
                }
                version = now;
            }
        }
    }
    println!("A2: {sent} forms with a foreign id");
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    filled.end().await;
}
