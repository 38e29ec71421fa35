//! A1: every person at every route with real ids, in every state; S1: reading changes nothing.

use super::seen::{self, is_closed};
use crate::filled::Filled;
use axum::http::{Method, StatusCode};
use shared::permissions::{Allow, Relation};
use std::collections::{BTreeMap, BTreeSet};

/// Routes that open for nobody here, and why. Sockets want a real connection: server/tests/stories attacks them.
const SHUT: &[(&str, &str)] = &[
    ("/{lang}/_components", "stands on a demo instance only"),
    ("/{lang}/_components/confirm", "stands on a demo instance only"),
    (
        "/{lang}/admin/outbox/{id}",
        "the outbox of a copied site is empty: tests of the admin area",
    ),
    (
        "/{lang}/proposals/new",
        "wants a challenge of an edition in which one may begin: tests of proposals",
    ),
    ("/{lang}/confirm/{code}", LINK),
    ("/{lang}/invitations/{token}", LINK),
    ("/{lang}/reset/{code}", LINK),
    (
        "/{lang}/answer/{token}",
        "opens by a link in a letter only: tests of recommendations",
    ),
    (
        "/{lang}/reply/{token}",
        "opens by a link in a letter only: tests of preparation",
    ),
];

/// Opens by a link in a letter only: tests of accounts.
const LINK: &str = "a link";

/// Leaving without having come does no harm, and says so to everybody.
const HARMLESS: &str = "/{lang}/log-out";

/// Reading these is itself an act that is noted, and why.
const NOTED: &[(&str, &str)] = &[
    ("/api/v1/jury/rounds/{id}/submissions/{submission}/reviews", REVIEWS),
    ("/{lang}/jury/rounds/{id}/submissions/{submission}", REVIEWS),
    ("/{lang}/jury/rounds/{id}/letters/{submission}", REVIEWS),
    ("/{lang}/jury/rounds/{id}/letters/{submission}/letter.pdf", REVIEWS),
    (
        "/{lang}/jury/assignments/{id}",
        "the audit log says when a juror first opened a submission",
    ),
];

/// Whoever reads what jurors wrote is noted.
const REVIEWS: &str = "the audit log says who read the reviews of a submission";

/// Acts that say first that it is not the time: before a poll begins, nobody is on its roll.
const TIME_FIRST: &[&str] = &["/api/v1/polls/{id}/ballots"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_read_something_is_kept_out_and_whoever_may_gets_in() {
    let seen = seen::everything().await;
    let mut wrong = Vec::new();
    let (mut opened, mut all, mut closed, mut hidden) = (BTreeSet::new(), BTreeSet::new(), 0, 0);
    for look in &seen.looks {
        let line = format!(
            "{} as {}: {}",
            look.target.path, seen.labels[look.who], look.answer.status
        );
        if !look.route.is_socket {
            all.insert(look.route.path.as_str());
        }
        let by_link = look
            .route
            .operation
            .allowed()
            .contains(&Allow::Relation(Relation::LinkHolder));
        let is_open =
            look.answer.status.is_success() || (look.answer.status.is_redirection() && !is_closed(&look.answer));
        if is_open {
            opened.insert(look.route.path.as_str());
        }
        match (look.may, is_open) {
            (false, true) => wrong.push(format!("{line}, though {:?} is not for them", look.route.operation)),
            (_, false) if look.route.is_socket => {}
            (false, false) if !(is_closed(&look.answer) || by_link && look.answer.status == StatusCode::CONFLICT) => {
                wrong.push(line)
            }
            // A state may forbid it even to those who may: a motion that was rejected is recommended to nobody.
            (true, false) if !is_closed(&look.answer) && look.answer.status != StatusCode::CONFLICT => {
                wrong.push(format!(
                    "{line}. Does it need a value after `?`? Then a line in QUERIES"
                ));
            }
            (false, false) => closed += 1,
            (true, false) => hidden += 1,
            (true, true) => {}
        }
    }
    println!(
        "A1: {} people × {} readable routes = {} requests: {} kept out by the policy, {hidden} by a state, {} let in",
        seen.labels.len(),
        all.len(),
        seen.looks.len(),
        closed,
        seen.looks.len() - closed - hidden,
    );
    let shut: BTreeSet<_> = SHUT.iter().map(|(path, _)| *path).collect();
    for path in all.difference(&opened).filter(|path| !shut.contains(*path)) {
        wrong.push(format!("GET {path} opened for nobody: is it tested at all?"));
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reading_changes_nothing() {
    let seen = seen::everything().await;
    let noted: BTreeSet<_> = NOTED.iter().map(|(path, _)| *path).collect();
    let wrote = seen
        .looks
        .iter()
        .filter(|look| look.wrote && !noted.contains(look.route.path.as_str()));
    let lines: BTreeSet<_> = wrote
        .map(|look| format!("GET {} as {}", look.route.path, seen.labels[look.who]))
        .collect();
    assert!(lines.is_empty(), "{lines:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_do_something_cannot_even_with_a_right_form() {
    let mut filled = Filled::start().await;
    let seen = seen::everything().await;
    let offers = seen::offers(&filled, &seen.looks);
    let mut people = std::mem::take(&mut filled.people);
    let (mut wrong, mut sent, mut unfit) = (Vec::new(), 0, BTreeMap::<String, usize>::new());
    let mut version = filled.version().await;
    for offer in offers.iter().filter(|offer| offer.route.path != HARMLESS) {
        let things = filled.things_at(&offer.route, &offer.form.action);
        for person in &mut people {
            if filled.may(person, offer.route.operation, &things) {
                continue;
            }
            let fields: Vec<_> = offer
                .form
                .fields
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str()))
                .collect();
            let answer = person.browser.post(&offer.form.action, &fields).await;
            sent += 1;
            let line = format!(
                "POST {} {:?} as {}: {}",
                offer.form.action, offer.form.button, person.label, answer.status
            );
            if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                *unfit.entry(offer.route.path.clone()).or_default() += 1;
            } else if !is_closed(&answer) {
                wrong.push(line.clone());
            }
            let now = filled.version().await;
            if now != version {
                wrong.push(format!("{line}, and something was written: {}", filled.changes().await));
            }
            version = now;
        }
    }
    let routes: BTreeSet<_> = offers.iter().map(|offer| offer.route.path.as_str()).collect();
    println!(
        "A1: {} forms of {} routes, sent {sent} times by people who may not; refused as unfit: {unfit:?}",
        offers.len(),
        routes.len()
    );
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    filled.people = people;
    filled.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_may_not_do_something_cannot_without_a_form_or_by_json() {
    let mut filled = Filled::start().await;
    let document = filled.site.anonymous().get("/api/v1/openapi.json").await.body;
    let document: serde_json::Value = serde_json::from_str(&document).expect("JSON");
    let writing: Vec<_> = filled
        .site
        .table
        .iter()
        .filter(|route| route.method != Method::GET)
        .cloned()
        .collect();
    let mut people = std::mem::take(&mut filled.people);
    let (mut wrong, mut sent, mut unfit) = (Vec::new(), 0, 0);
    let mut version = filled.version().await;
    for route in writing.iter().filter(|route| route.path != HARMLESS) {
        let body = super::bodies::sample_body(&filled.rows, &document, route);
        for target in filled.targets(route, 3) {
            for person in &mut people {
                if filled.may(person, route.operation, &target.things) {
                    continue;
                }
                let answer = match route.path.starts_with("/api/") {
                    true => person.browser.json(route.method.clone(), &target.path, &body).await,
                    false => person.browser.post(&target.path, &[]).await,
                };
                sent += 1;
                let line = format!(
                    "{} {} as {}: {}",
                    route.method, target.path, person.label, answer.status
                );
                let states_first = TIME_FIRST.contains(&route.path.as_str())
                    || route
                        .operation
                        .allowed()
                        .contains(&Allow::Relation(Relation::LinkHolder));
                if answer.status == StatusCode::UNPROCESSABLE_ENTITY {
                    unfit += 1;
                } else if !(is_closed(&answer) || states_first && answer.status == StatusCode::CONFLICT) {
                    wrong.push(line.clone());
                }
                let now = filled.version().await;
                if now != version {
                    wrong.push(format!("{line}, and something was written: {}", filled.changes().await));
                }
                version = now;
            }
        }
    }
    println!(
        "A1: {} writing routes, {sent} requests by people who may not, {unfit} of them refused as unfit",
        writing.len()
    );
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    filled.people = people;
    filled.end().await;
}
