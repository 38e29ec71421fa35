//! The test kit: a whole platform on a database of its own, and people in it.
//!
//! How to use, in `server/tests` and `app/tests`:
//! ```ignore
//! both_databases! {
//!     async fn a_team_is_found_by_its_language(lab: Lab) {
//!         let amina = lab.person("amina").await;
//!         …
//!     }
//! }
//! ```
//! The body runs on SQLite and on PostgreSQL (at `TEST_POSTGRES_URL`, which `make test` sets). The clock stands at
//! [`Lab::START`] until the test moves it.

pub mod dice;
pub mod drafts;

use crate::accounts::entity::account;
use crate::accounts::{Viewer, grants};
use crate::clock::Clock;
use crate::config::Config;
use crate::platform::Platform;
use crate::texts::Translator;
use sea_orm::{ActiveModelTrait, ConnectionTrait, Database, Set};
use shared::accounts::Pseudonym;
use shared::ids::AccountId;
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;
use std::future::Future;
use std::io::Write;
use std::path::PathBuf;
use uuid::Uuid;

/// Says that this test tests nothing, and why. Where everything must be tested (`CI` is set), the test fails.
///
/// # Panics
/// Where everything must be tested.
pub fn not_tested(why: &str) {
    assert!(std::env::var_os("CI").is_none(), "not tested {why}");
    let thread = std::thread::current();
    // Not by `eprintln!`: of a test that passes nobody would read it.
    let _ = writeln!(
        std::io::stderr(),
        "NOT TESTED: {} {why}",
        thread.name().unwrap_or("a test")
    );
}

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Sqlite,
    Postgres,
}

/// A platform for one test; its database and files are removed at the end.
pub struct Lab {
    pub platform: Platform,
    folder: PathBuf,
    postgres: Option<(String, String)>,
}

impl Lab {
    /// Monday, 1 June 2026, 10:00 UTC.
    pub const START: Timestamp = Timestamp(1_780_308_000_000);

    /// Starts a platform with the words of `texts`, and changes its settings by `adjust`; none when there is no PostgreSQL to test
    /// on, which is said ([`not_tested`]).
    ///
    /// # Panics
    /// When the platform cannot start: the test fails.
    pub async fn start(kind: Kind, texts: Translator, adjust: impl FnOnce(&mut Config)) -> Option<Self> {
        let name = format!("inquiry_test_{}", Uuid::new_v4().simple());
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir_all(&folder).expect("a folder for the test");
        let (database_url, postgres) = match kind {
            Kind::Sqlite => (format!("sqlite:{}", folder.join("lab.db").display()), None),
            Kind::Postgres => {
                let Ok(server) = std::env::var("TEST_POSTGRES_URL") else {
                    not_tested("on PostgreSQL: TEST_POSTGRES_URL is not set. Remedy: tools/with-postgres COMMAND");
                    return None;
                };
                let admin = Database::connect(&server).await.expect("PostgreSQL answers");
                admin
                    .execute_unprepared(&format!("CREATE DATABASE {name}"))
                    .await
                    .expect("a database for the test");
                let (front, _) = server.rsplit_once('/').expect("an address that ends in /DATABASE");
                (format!("{front}/{name}"), Some((server, name)))
            }
        };
        let mut config = Config {
            database_url,
            ..Config::default()
        };
        config.mail.outbox = folder.join("outbox");
        config.limits.credentials_per_minute = 100_000;
        config.limits.writes_per_minute = 100_000;
        config.limits.chat_per_minute = 100_000;
        config.limits.images_per_minute = 100_000;
        config.evidence.check_links = false;
        adjust(&mut config);
        let platform = Platform::build(config, Clock::set(Self::START), texts)
            .await
            .expect("the platform starts");
        Some(Self {
            platform,
            folder,
            postgres,
        })
    }

    /// Runs `story` on a fresh platform of this kind and cleans up, also when it fails.
    ///
    /// # Panics
    /// When the story does.
    pub async fn run<F: Future<Output = ()>>(kind: Kind, story: impl FnOnce(Self) -> F) {
        let Some(lab) = Self::start(kind, Translator::keys(), |_| {}).await else {
            return;
        };
        let (platform, folder, postgres) = (lab.platform.clone(), lab.folder.clone(), lab.postgres.clone());
        let outcome = futures_util::FutureExt::catch_unwind(std::panic::AssertUnwindSafe(story(lab))).await;
        Self::clean(platform, folder, postgres).await;
        if let Err(panic) = outcome {
            std::panic::resume_unwind(panic);
        }
    }

    async fn clean(platform: Platform, folder: PathBuf, postgres: Option<(String, String)>) {
        platform.stop().await;
        if let Some((server, name)) = postgres
            && let Ok(admin) = Database::connect(&server).await
        {
            // What is left behind goes with the throw-away server.
            let _ = admin
                .execute_unprepared(&format!("DROP DATABASE {name} WITH (FORCE)"))
                .await;
        }
        let _ = std::fs::remove_dir_all(folder);
    }

    /// Stops the platform and removes what it made; for tests that began with [`Lab::start`].
    pub async fn end(self) {
        Self::clean(self.platform, self.folder, self.postgres).await;
    }

    /// The folder of this test's files: `lab.db` (SQLite) and `outbox/`.
    #[must_use]
    pub fn folder(&self) -> &std::path::Path {
        &self.folder
    }

    /// A person with an account (no usable password), as the one who asks.
    ///
    /// # Panics
    /// When the pseudonym is refused or taken.
    pub async fn person(&self, pseudonym: &str) -> Viewer {
        self.viewer(self.account(pseudonym).await).await
    }

    /// A person with `role` in `scope`.
    ///
    /// # Panics
    /// As [`Lab::person`].
    pub async fn person_with(&self, pseudonym: &str, role: Role, scope: Scope) -> Viewer {
        let id = self.account(pseudonym).await;
        self.grant(id, role, scope).await;
        self.viewer(id).await
    }

    /// Gives `role` in `scope`; ask [`Lab::viewer`] again for a viewer who has it.
    ///
    /// # Panics
    /// When the database refuses.
    pub async fn grant(&self, account: AccountId, role: Role, scope: Scope) {
        let tx = self.platform.begin(&Viewer::anonymous()).await.expect("a transaction");
        grants::give(&tx, account, role, scope).await.expect("a grant");
        tx.commit().await.expect("a commit");
    }

    /// The account's viewer with the roles of this moment.
    ///
    /// # Panics
    /// When there is no such account.
    pub async fn viewer(&self, account: AccountId) -> Viewer {
        grants::viewer_of(&self.platform, account)
            .await
            .expect("the account exists")
    }

    async fn account(&self, name: &str) -> AccountId {
        let pseudonym = Pseudonym::parse(name).expect("a pseudonym");
        let id: AccountId = self.platform.clock.new_id();
        let row = account::ActiveModel {
            id: Set(id),
            pseudonym_key: Set(pseudonym.key()),
            pseudonym: Set(pseudonym),
            email: Set(Some(
                shared::accounts::Email::parse(&format!("{name}@example.org")).expect("an address"),
            )),
            email_key: Set(Some(format!("{name}@example.org"))),
            password_hash: Set(String::new()),
            recovery_hash: Set(String::new()),
            language: Set(Language::English),
            created_at: Set(self.platform.clock.now()),
            suspended_at: Set(None),
        };
        row.insert(&self.platform.db.writer()).await.expect("an account");
        id
    }

    /// Runs all background work that is due now.
    ///
    /// # Panics
    /// When the queue cannot be read.
    pub async fn work(&self) {
        while crate::jobs::run_next(&self.platform).await.expect("the queue answers") {}
    }

    /// The last part of the link in the newest letter that has one: its code.
    ///
    /// # Panics
    /// When no letter has a link.
    #[must_use]
    pub fn code_by_mail(&self) -> String {
        let letters = self.letters();
        let with_link = letters
            .iter()
            .rev()
            .find_map(|letter| letter.split(&self.platform.config.public_url).nth(1));
        let path: String = with_link
            .expect("a letter with a link")
            .chars()
            .take_while(|c| !c.is_whitespace() && !c.is_control())
            .collect();
        path.rsplit('/')
            .next()
            .unwrap_or_default()
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .collect()
    }

    /// The letters in the outbox, as text, oldest first.
    #[must_use]
    pub fn letters(&self) -> Vec<String> {
        let mut files: Vec<_> = std::fs::read_dir(self.folder.join("outbox"))
            .into_iter()
            .flatten()
            .filter_map(|entry| {
                Some((
                    entry.as_ref().ok()?.metadata().ok()?.modified().ok()?,
                    entry.ok()?.path(),
                ))
            })
            .filter(|(_, path)| path.extension().is_some_and(|extension| extension == "eml"))
            .collect();
        files.sort();
        files
            .into_iter()
            .filter_map(|(_, path)| std::fs::read_to_string(path).ok())
            .collect()
    }
}

/// Tests whose body runs on SQLite and on PostgreSQL.
#[macro_export]
macro_rules! both_databases {
    ($($(#[$doc:meta])* async fn $name:ident($lab:ident: Lab) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports, reason = "small stories need little")]
            use super::*;

            $(#[$doc])*
            #[allow(clippy::too_many_lines, reason = "a story is as long as it is")]
            async fn story($lab: $crate::testing::Lab) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                $crate::testing::Lab::run($crate::testing::Kind::Sqlite, story).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                $crate::testing::Lab::run($crate::testing::Kind::Postgres, story).await;
            }
        }
    )+};
}
