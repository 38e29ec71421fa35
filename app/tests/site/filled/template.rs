//! What a filled site is a copy of: the demo, a sitting that goes on, and its people logged in.

use crate::kit::Site;
use crate::rows::{Row, Rows, text};
use app::locale::translator;
use sea_orm::{ConnectOptions, Database, DatabaseConnection};
use server::accounts::session::{self, NewSession};
use server::demo;
use server::meetings::{attendance, service as meetings};
use server::polls::{cast, service as polls};
use server::testing::Lab;
use shared::ids::{AccountId, MandateId, MeetingId};
use shared::meetings::{AttendanceAct, MeetingAct};
use shared::polls::{Contest, ContestParts, Method, OptionTitle, PollRules, Secrecy, Stance, TieRule};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::OnceCell;
use uuid::Uuid;

/// What all filled sites are copies of, made once a run.
pub struct Template {
    pub file: PathBuf,
    pub rows: Arc<Rows>,
    /// By their labels, each logged in.
    pub people: Vec<(String, String, NewSession)>,
}

pub async fn template() -> &'static Template {
    static TEMPLATE: OnceCell<Template> = OnceCell::const_new();
    TEMPLATE
        .get_or_init(|| async {
            let site = Site::start().await;
            let platform = &site.lab.platform;
            let filled = demo::fill(&platform.config, &translator(), Lab::START).await;
            filled.expect("the demo edition is made");
            hold_sitting(&site).await;
            site.lab.person("stranger").await;
            let db = connect(&site).await;
            let rows = Rows::read(&db).await;
            let mut people = Vec::new();
            for (label, account) in cast(&rows) {
                let id = account.parse().expect("an account's id");
                let name = rows.find("account", &account).map_or("", |row| text(row, "pseudonym"));
                let new = session::begin(platform, id, name).await.expect("a session");
                people.push((label, account, new));
            }
            let rows = Arc::new(Rows::read(&db).await);
            let _ = db.close().await;
            platform.stop().await;
            let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let (new, file) = (
                folder.join(format!("filled-{}.db", std::process::id())),
                folder.join("filled.db"),
            );
            std::fs::copy(site.lab.folder().join("lab.db"), &new).expect("a copy of the database");
            std::fs::rename(&new, &file).expect("a name for the copy");
            site.end().await;
            Template { file, rows, people }
        })
        .await
}

/// A sitting that goes on: of its three secret polls one has ended and is not published, one runs, one among
/// options has not begun.
async fn hold_sitting(site: &Site) {
    let db = connect(site).await;
    let rows = Rows::read(&db).await;
    let _ = db.close().await;
    let platform = &site.lab.platform;
    let id = |row: &Row, column: &str| text(row, column).parse::<Uuid>().expect("an id");
    let meeting = rows
        .of("meeting")
        .iter()
        .find(|row| text(row, "state") == "planned")
        .expect("a planned meeting");
    let (body, meeting) = (text(meeting, "body_id"), MeetingId(id(meeting, "id")));
    let of_body = |row: &&Row| text(row, "scope_id") == body && text(row, "role") == "chair";
    let chair = rows.of("role_grant").iter().find(of_body).expect("a chair");
    let chair = site.lab.viewer(AccountId(id(chair, "account_id"))).await;
    meetings::step(platform, &chair, meeting, MeetingAct::Open)
        .await
        .expect("an open meeting");
    let mut seats = Vec::new();
    for seat in rows.of("mandate").iter().filter(|row| text(row, "body_id") == body) {
        let account = AccountId(id(seat, "account_id"));
        // Some seats are over.
        if attendance::set(platform, &chair, meeting, account, AttendanceAct::Confirm)
            .await
            .is_ok()
        {
            seats.push(seat);
        }
    }
    assert!(seats.len() >= 4, "hardly anybody came");
    for (title, votes) in [
        ("Shall it be early", 4),
        ("Shall it be now", 3),
        ("Shall it be later", 0),
    ] {
        let rules = PollRules {
            secrecy: Secrecy::Secret,
            ..PollRules::default()
        };
        let new = polls::NewPoll {
            title: title.to_owned(),
            item: None,
            rules,
        };
        if votes == 0 {
            let parts = ContestParts {
                method: Method::Schulze,
                options: 3,
                seats: 1,
                highest: 0,
                crosses: 3,
                tie: TieRule::Chair,
            };
            let options = OptionTitle::parse_lines("At the port\nAt the library\nOnline").expect("three options");
            let about = polls::About {
                contest: Contest::new(parts).expect("a contest"),
                options,
                motions: Vec::new(),
            };
            polls::make_about(platform, &chair, meeting, new, about)
                .await
                .expect("a poll among options");
            continue;
        }
        let poll = polls::make(platform, &chair, meeting, new).await.expect("a poll");
        polls::start(platform, &chair, poll).await.expect("a poll that runs");
        for (seat, stance) in seats
            .iter()
            .take(votes)
            .zip([Stance::Yes, Stance::Yes, Stance::No, Stance::Abstain])
        {
            let voter = site.lab.viewer(AccountId(id(seat, "account_id"))).await;
            cast::cast(platform, &voter, poll, MandateId(id(seat, "id")), stance)
                .await
                .expect("a vote");
        }
        if votes == 4 {
            polls::stop(platform, &chair, poll).await.expect("a poll that ended");
        }
    }
}

/// A connection beside the site's own.
pub async fn connect(site: &Site) -> DatabaseConnection {
    let mut options = ConnectOptions::new(site.lab.platform.config.database_url.clone());
    options.max_connections(1).sqlx_logging(false);
    Database::connect(options).await.expect("the database opens")
}

/// The people of the site: the demo's accounts by their roles, for each role somebody who holds it elsewhere, and a stranger.
fn cast(rows: &Rows) -> Vec<(String, String)> {
    let by_name = |name: &str| {
        let row = rows.of("account").iter().find(|row| text(row, "pseudonym") == name);
        text(row.expect("an account of the demo"), "id").to_owned()
    };
    let mut cast = Vec::<(String, String)>::new();
    for account in demo::accounts() {
        let many = cast
            .iter()
            .filter(|(label, _)| label.starts_with(&account.role))
            .count();
        let label = if many == 0 {
            account.role.clone()
        } else {
            format!("{} {}", account.role, many + 1)
        };
        cast.push((label, by_name(&account.pseudonym)));
    }
    let is_new = |cast: &[(String, String)], account: &str| cast.iter().all(|(_, other)| other != account);
    for role in ["organiser", "mentor", "juror", "chair", "official"] {
        let of_role = |row: &&Row| text(row, "role") == role;
        let held = || rows.of("role_grant").iter().rev().filter(of_role);
        let met: Vec<_> = held().filter(|row| !is_new(&cast, text(row, "account_id"))).collect();
        let elsewhere = |row: &&Row| met.iter().all(|one| text(one, "scope_id") != text(row, "scope_id"));
        let new = || held().filter(|row| is_new(&cast, text(row, "account_id")));
        let other = new().find(elsewhere).or_else(|| new().next());
        cast.extend(other.map(|row| (format!("other {role}"), text(row, "account_id").to_owned())));
    }
    let lead = rows
        .of("membership")
        .iter()
        .rev()
        .find(|row| text(row, "role") == "lead" && is_new(&cast, text(row, "account_id")));
    cast.extend(lead.map(|row| ("other team's lead".to_owned(), text(row, "account_id").to_owned())));
    for state in ["draft", "submitted"] {
        let found = rows.of("proposal").iter().rev().find(|row| text(row, "state") == state);
        let team = text(found.expect("a proposal of that state"), "team_id");
        let lead = rows.of("membership").iter().find(|row| {
            text(row, "team_id") == team && text(row, "role") == "lead" && is_new(&cast, text(row, "account_id"))
        });
        cast.extend(lead.map(|row| {
            (
                format!("lead of a {state} proposal"),
                text(row, "account_id").to_owned(),
            )
        }));
    }
    cast.push(("stranger".into(), by_name("stranger")));
    cast
}
