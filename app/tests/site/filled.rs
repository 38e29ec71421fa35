//! A site that is in use: the demo edition, and people of every role logged in to it.
//!
//! Purpose: attacks need real ids, in every state. How to use: [`Filled::start`] gives a copy of its own to one test;
//! [`Filled::targets`] puts real ids into a route's parameters; [`Filled::may`] says, from the policy of the route and from the rows
//! alone, whether a person might be let in. To add a parameter: a line in [`PARAMETERS`].

mod parameters;
mod template;

use crate::kit::{Browser, Site};
use crate::rows::{self, Row, Rows, Thing, shown, text};
use parameters::*;
use sea_orm::DatabaseConnection;
use server::routes::Route;
use shared::permissions::{Allow, Operation, Relation};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use template::{connect, template};

/// One address of a route.
#[derive(Clone, Debug)]
pub struct Target {
    pub path: String,
    /// What its parameters mean.
    pub things: Vec<Thing>,
}

/// A person of the site, or nobody.
#[derive(Clone)]
pub struct Somebody {
    pub label: String,
    pub account: Option<String>,
    /// Role, kind and id of the scope.
    pub grants: Vec<(String, String, String)>,
    pub browser: Browser,
}

/// A filled site for one test.
pub struct Filled {
    pub site: Site,
    /// Nobody first.
    pub people: Vec<Somebody>,
    pub rows: Arc<Rows>,
    /// Sees what others commit.
    pub db: DatabaseConnection,
}

impl Filled {
    /// With everybody logged in.
    pub async fn start() -> Self {
        Self::start_with(|_| true).await
    }

    /// With one person only, called so by [`Filled::start`].
    pub async fn start_as(label: &str) -> Self {
        Self::start_with(|other| other == label).await
    }

    async fn start_with(wanted: impl Fn(&str) -> bool) -> Self {
        let template = template().await;
        let site = Site::start_with(|config| {
            let file = config.database_url.strip_prefix("sqlite:").expect("SQLite");
            std::fs::copy(&template.file, file).expect("a copy of the database");
        })
        .await;
        let db = connect(&site).await;
        let rows = Arc::clone(&template.rows);
        let mut people = Vec::new();
        if wanted("nobody") {
            people.push(Somebody {
                label: "nobody".into(),
                account: None,
                grants: Vec::new(),
                browser: site.anonymous(),
            });
        }
        for (label, account, session) in template.people.iter().filter(|(label, ..)| wanted(label)) {
            let now = site.lab.platform.clock.now().0;
            let holds_now = |row: &&Row| {
                let (from, until) = (row["from_at"].as_i64(), row["until_at"].as_i64());
                from.is_some_and(|from| from <= now) && until.is_none_or(|until| until > now)
            };
            let of_account = rows
                .of("role_grant")
                .iter()
                .filter(|row| text(row, "account_id") == account);
            let grants = of_account.filter(holds_now);
            let grants = grants
                .map(|row| [text(row, "role"), text(row, "scope_kind"), text(row, "scope_id")].map(str::to_owned));
            let mut browser = site.anonymous();
            browser.cookies.insert("__Host-access".into(), session.access.clone());
            browser.cookies.insert("__Host-refresh".into(), session.refresh.clone());
            people.push(Somebody {
                label: label.clone(),
                account: Some(account.clone()),
                grants: grants.map(|[role, kind, id]| (role, kind, id)).collect(),
                browser,
            });
        }
        Self { site, people, rows, db }
    }

    /// A number that grows with every commit of the site.
    pub async fn version(&self) -> i64 {
        rows::version(&self.db).await
    }

    /// All rows as they are now.
    pub async fn read(&self) -> Rows {
        Rows::read(&self.db).await
    }

    /// What changed since the start, in words.
    pub async fn changes(&self) -> String {
        self.rows.difference(&self.read().await)
    }

    /// The id of the account with this pseudonym.
    pub fn account_named(&self, pseudonym: &str) -> String {
        let row = self
            .rows
            .of("account")
            .iter()
            .find(|row| text(row, "pseudonym") == pseudonym);
        text(row.expect("an account of that name"), "id").to_owned()
    }

    /// The route that answers to `method` at `path`.
    pub fn route_of(&self, method: &axum::http::Method, path: &str) -> Option<&Route> {
        let path = path.split('?').next().unwrap_or_default();
        let fits = |route: &&Route| {
            let (pattern, parts): (Vec<_>, Vec<_>) = (route.path.split('/').collect(), path.split('/').collect());
            route.method == *method
                && pattern.len() == parts.len()
                && pattern
                    .iter()
                    .zip(&parts)
                    .all(|(word, part)| word == part || (word.starts_with('{') && !part.is_empty()))
        };
        // A literal word is nearer than a parameter.
        self.site
            .table
            .iter()
            .filter(fits)
            .max_by_key(|route| route.path.split('/').filter(|word| !word.starts_with('{')).count())
    }

    /// What the parameters of `path`, an address of `route`, mean.
    pub fn things_at(&self, route: &Route, path: &str) -> Vec<Thing> {
        let parts: Vec<_> = path.split('?').next().unwrap_or_default().split('/').collect();
        let pattern: Vec<_> = route.path.split('/').collect();
        let mut things = Vec::new();
        for (at, word) in pattern.iter().enumerate() {
            if let Some(parameter) = parameter_at(&route.path, &pattern, at, word) {
                let parent = things.last().map(|(_, id): &Thing| id.clone());
                let row = self
                    .rows_of(parameter, parent.as_deref(), true)
                    .into_iter()
                    .find(|row| shown(row, parameter.column) == parts[at]);
                things.extend(row.and_then(|row| thing(parameter, row)));
            }
        }
        things
    }

    /// Addresses of a route with real ids: at most `most` for each parameter, of different states where there are any. Ids of one address belong together.
    pub fn targets(&self, route: &Route, most: usize) -> Vec<Target> {
        self.build(route, most, true)
    }

    /// Addresses whose second id does not belong to the first.
    pub fn mixed(&self, route: &Route, most: usize) -> Vec<Target> {
        self.build(route, most, false)
    }

    /// The rows that a parameter can mean after `parent`, or, when not `belongs`, those that are another's.
    fn rows_of(&self, parameter: &Parameter, parent: Option<&str>, belongs: bool) -> Vec<&Row> {
        let fits = |row: &&Row| match (parameter.belongs_by, parent) {
            (Some(column), Some(parent)) => (text(row, column) == parent) == belongs,
            _ => true,
        };
        let rows = self.rows.of(parameter.table).iter().filter(fits);
        let mut rows: Vec<_> = rows.filter(|row| (parameter.only)(&self.rows, row)).collect();
        if !belongs {
            // What has the same name as something of its own is no stranger's.
            let own = self.rows_of(parameter, parent, true);
            rows.retain(|row| {
                own.iter()
                    .all(|one| shown(one, parameter.column) != shown(row, parameter.column))
            });
        }
        rows
    }

    fn build(&self, route: &Route, most: usize, belongs: bool) -> Vec<Target> {
        let pattern: Vec<_> = route.path.split('/').collect();
        let mut targets = vec![Target {
            path: String::new(),
            things: Vec::new(),
        }];
        for (at, word) in pattern.iter().enumerate().skip(1) {
            let Some(parameter) = parameter_at(&route.path, &pattern, at, word) else {
                let word = match word.trim_matches(['{', '}']) {
                    "lang" => "en",
                    name if SECRETS.contains(&name) && word.starts_with('{') => "0123456789abcdef0123456789abcdef",
                    _ => word,
                };
                targets
                    .iter_mut()
                    .for_each(|target| target.path = format!("{}/{word}", target.path));
                continue;
            };
            let mut rest = pattern.iter().enumerate().skip(at + 1);
            let next = rest.find_map(|(at, word)| parameter_at(&route.path, &pattern, at, word));
            let extend = |target: Target| {
                let parent = target.things.last().map(|(_, id)| id.as_str());
                let mut rows = self.rows_of(parameter, parent, belongs);
                if let Some(next) = next.filter(|next| belongs && next.belongs_by.is_some()) {
                    // Only what has something that the next parameter can mean.
                    let leads_on = |row: &&Row| {
                        thing(parameter, row).is_some_and(|(_, id)| !self.rows_of(next, Some(&id), true).is_empty())
                    };
                    rows.retain(leads_on);
                }
                varied(&rows, most)
                    .into_iter()
                    .filter_map(|row| {
                        let mut things = target.things.clone();
                        things.push(thing(parameter, row)?);
                        Some(Target {
                            path: format!("{}/{}", target.path, shown(row, parameter.column)),
                            things,
                        })
                    })
                    .collect::<Vec<_>>()
            };
            targets = targets.into_iter().flat_map(extend).collect();
        }
        let query = QUERIES
            .iter()
            .find(|(path, ..)| *path == route.path && route.method == axum::http::Method::GET);
        if let Some((_, name, table, column)) = query {
            let rows: Vec<_> = self.rows.of(table).iter().collect();
            let path = &targets[0].path;
            return varied(&rows, most)
                .into_iter()
                .map(|row| Target {
                    path: format!("{path}?{name}={}", text(row, column)),
                    things: vec![((*table).to_owned(), text(row, "id").to_owned())],
                })
                .collect();
        }
        targets
    }

    /// Whether the route's policy and the rows could let the person in. What a state hides is not known here.
    pub fn may(&self, person: &Somebody, operation: Operation, things: &[Thing]) -> bool {
        let around = self.rows.around(things);
        // The library belongs to every edition.
        let in_library = things.iter().any(|(table, _)| table == "practice");
        operation.allowed().iter().any(|allow| match allow {
            Allow::Anyone => true,
            Allow::SignedIn => person.account.is_some(),
            Allow::Role(role) => person.grants.iter().any(|(held, kind, id)| {
                let here = around.contains(&(kind.clone(), id.clone()));
                let in_library = in_library && kind == "process";
                held == role.as_str() && (kind == "platform" || things.is_empty() || here || in_library)
            }),
            // Where nothing is asked for, there is nothing that a state could have made public.
            Allow::Relation(Relation::Published) => around.iter().any(|(table, id)| {
                let public: &[&str] = match table.as_str() {
                    "proposal" => &["selected", "motion"],
                    "practice" => &["published", "withdrawn"],
                    _ => &[],
                };
                let row = self.rows.find(table, id);
                // A paper of a meeting has no state, but a mark.
                let is_open_paper = |row: &Row| table == "meeting_document" && row["internal"] == 0;
                row.is_some_and(|row| public.contains(&text(row, "state")) || is_open_paper(row))
            }),
            Allow::Relation(relation) => person
                .account
                .as_ref()
                .is_some_and(|me| self.stands(person, me, *relation, &around)),
        })
    }

    fn stands(&self, person: &Somebody, me: &str, relation: Relation, around: &BTreeSet<Thing>) -> bool {
        let has = |table: &str, columns: &[&str], column: &str, kind: &str| {
            self.rows.of(table).iter().any(|row| {
                let thing = (kind.to_owned(), text(row, column).to_owned());
                columns.iter().any(|column| text(row, column) == me) && (around.is_empty() || around.contains(&thing))
            })
        };
        match relation {
            Relation::Own => around
                .iter()
                .filter_map(|(table, id)| self.rows.find(table, id))
                .any(|row| row.values().any(|value| value == me)),
            Relation::TeamLead | Relation::TeamMember => has("membership", &["account_id"], "team_id", "team"),
            Relation::TeamMentor => {
                let here =
                    |kind: &String, id: &String| around.is_empty() || around.contains(&(kind.clone(), id.clone()));
                person
                    .grants
                    .iter()
                    .any(|(role, kind, id)| role == "mentor" && here(kind, id))
            }
            Relation::AssignedJuror => {
                let given = |row: &&Row| text(row, "juror_id") == me;
                let on = |row: &Row| {
                    let submission = self.rows.find("submission", text(row, "submission_id"));
                    let proposal = submission.map_or("", |row| text(row, "proposal_id"));
                    [("jury_assignment", text(row, "id")), ("proposal", proposal)]
                        .map(|(table, id)| around.contains(&(table.to_owned(), id.to_owned())))
                        .contains(&true)
                };
                let mut rows = self.rows.of("jury_assignment").iter().filter(given);
                rows.any(|row| around.is_empty() || on(row))
            }
            Relation::JuryChair => has("jury_meeting", &["chair_id"], "round_id", "jury_round"),
            Relation::BodyMember => has("mandate", &["account_id", "substitute_id"], "body_id", "body"),
            Relation::MeetingGuest => has("speaker_guest", &["account_id"], "meeting_id", "meeting"),
            Relation::OnRoll => has("roll_voter", &["account_id"], "poll_id", "poll"),
            Relation::LinkHolder | Relation::Published => false,
        }
    }

    pub async fn end(self) {
        let _ = self.db.close().await;
        self.site.end().await;
    }
}

/// The newest row of each state there is, and older ones up to `most` in all.
fn varied<'a>(rows: &[&'a Row], most: usize) -> Vec<&'a Row> {
    let mut by_state = BTreeMap::<String, Vec<&Row>>::new();
    for row in rows {
        let state = ["state", "standing", "secrecy", "level"].map(|column| text(row, column));
        by_state.entry(state.join(" ")).or_default().push(row);
    }
    let longest = by_state.values().map(Vec::len).max().unwrap_or_default();
    let nth = |rows: &Vec<&'a Row>, turn: usize| rows.iter().rev().nth(turn).copied();
    let in_turn = (0..longest).flat_map(|turn| by_state.values().filter_map(move |rows| nth(rows, turn)));
    in_turn.take(most.max(by_state.len())).collect()
}
