//! Every readable address as every person sees it: fetched once a run, looked at by many tests.

use crate::filled::{Filled, Target};
use crate::html::{self, Piece, SentForm};
use crate::kit::Answer;
use axum::http::{Method, StatusCode};
use server::routes::Route;
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::OnceCell;

/// Ids for each parameter of an address; more where there are more states.
pub const MOST: usize = 3;

/// One answer to one person.
pub struct Look {
    pub who: usize,
    pub route: Route,
    pub target: Target,
    pub answer: Answer,
    /// Whether the policy could let the person in.
    pub may: bool,
    /// Whether something was written meanwhile.
    pub wrote: bool,
}

impl Look {
    pub fn is_html(&self) -> bool {
        let kind = self
            .answer
            .headers
            .get("content-type")
            .and_then(|kind| kind.to_str().ok());
        kind.unwrap_or_default().starts_with("text/html")
    }

    pub fn pieces(&self) -> Vec<Piece> {
        html::pieces(&self.answer.body)
    }
}

/// A form that somebody was offered.
#[derive(Clone)]
pub struct Offer {
    pub who: usize,
    pub route: Route,
    pub form: SentForm,
}

/// What everybody saw.
pub struct Seen {
    pub labels: Vec<String>,
    pub looks: Vec<Look>,
}

/// Whether an answer keeps somebody out: log in, forbidden, or no such thing.
pub fn is_closed(answer: &Answer) -> bool {
    let to_log_in = answer.status == StatusCode::SEE_OTHER && answer.location().contains("/log-in");
    to_log_in || [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN, StatusCode::NOT_FOUND].contains(&answer.status)
}

/// Fetches everything once a run.
pub async fn everything() -> &'static Seen {
    static SEEN: OnceCell<Seen> = OnceCell::const_new();
    SEEN.get_or_init(|| async {
        let mut filled = Filled::start().await;
        let looks = look_around(&mut filled, MOST).await;
        let labels = filled.people.iter().map(|person| person.label.clone()).collect();
        filled.end().await;
        Seen { labels, looks }
    })
    .await
}

/// Every readable address, for every person of `filled`.
pub async fn look_around(filled: &mut Filled, most: usize) -> Vec<Look> {
    look_around_at(filled, |_| most).await
}

/// The same with as many ids as `most` says of a route's path; none for a route that is left out.
pub async fn look_around_at(filled: &mut Filled, most: impl Fn(&str) -> usize) -> Vec<Look> {
    let mut looks = Vec::new();
    let readable: Vec<_> = filled
        .site
        .table
        .iter()
        .filter(|route| route.method == Method::GET)
        .cloned()
        .collect();
    let mut people = std::mem::take(&mut filled.people);
    let (mut version, mut rows) = (filled.version().await, filled.read().await);
    for route in readable {
        // To read all rows is slow: of a route that has written once, each commit counts as its own.
        let mut is_writer = false;
        let most = most(&route.path);
        if most == 0 {
            continue;
        }
        for target in filled.targets(&route, most) {
            for (who, person) in people.iter_mut().enumerate() {
                let answer = person.browser.get(&target.path).await;
                let now = filled.version().await;
                let may = filled.may(person, route.operation, &target.things);
                if now != version && !is_writer {
                    let after = filled.read().await;
                    is_writer = !rows.difference(&after).is_empty();
                    rows = after;
                }
                let wrote = now != version && is_writer;
                looks.push(Look {
                    who,
                    route: route.clone(),
                    target: target.clone(),
                    answer,
                    may,
                    wrote,
                });
                version = now;
            }
        }
        if is_writer {
            rows = filled.read().await;
        }
    }
    filled.people = people;
    looks
}

/// The forms that people were offered: of each route and button one for each of two people at most, with different fields.
pub fn offers(filled: &Filled, looks: &[Look]) -> Vec<Offer> {
    let (mut offers, mut seen) = (Vec::new(), BTreeMap::<String, BTreeSet<usize>>::new());
    for look in looks
        .iter()
        .filter(|look| look.answer.status == StatusCode::OK && look.is_html())
    {
        for form in html::forms(&look.pieces(), &look.target.path) {
            let action = form.action.split('?').next().unwrap_or_default();
            // Of every language, the language switch and the like lead to the same route.
            let Some(route) = filled.route_of(&Method::POST, action) else {
                panic!("{}: a form is sent to {action}, where no route is", look.target.path);
            };
            let names: Vec<_> = form.fields.iter().map(|(name, _)| name.as_str()).collect();
            // Buttons of the rows of one form differ by the row's number: one of them is enough.
            let rows = |word: &str| {
                word.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit())
                    .to_owned()
            };
            let button = form.button.as_ref().map(|(name, value)| (name, rows(value)));
            let key = format!("{} {button:?} {}", route.path, names.join(" "));
            let people = seen.entry(key).or_default();
            if people.len() < 2 && people.insert(look.who) {
                offers.push(Offer {
                    who: look.who,
                    route: route.clone(),
                    form,
                });
            }
        }
    }
    offers
}
