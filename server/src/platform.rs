//! The one object that services, handlers and jobs share.

use crate::accounts::session::Sessions;
use crate::accounts::{Passwords, Tokens, Viewer};
use crate::audit;
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::error::Result;
use crate::evidence;
use crate::images;
use crate::instance::Instance;
use crate::jobs::{self, Job};
use crate::jury::deliberation::halls::Halls;
use crate::limits::Limits;
use crate::mail::{Letter, Post};
use crate::meetings::bells::Bells;
use crate::meetings::live::Live;
use crate::nodes::Nodes;
use crate::public_pages::PublicPages;
use crate::rooms::Rooms;
use crate::speakers::boards::Boards;
use crate::speakers::reading::Speakers;
use crate::texts::Translator;
use crate::translations::machine::{self, Machine};
use axum::body::Bytes;
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend};
use shared::ids::AccountId;
use shared::time::Timestamp;
use std::ops::Deref;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use uuid::Uuid;

/// A handle on everything; cheap to clone.
#[derive(Clone)]
pub struct Platform(Arc<Parts>);

/// What a platform is made of.
pub struct Parts {
    pub config: Config,
    pub clock: Clock,
    pub db: Db,
    pub texts: Translator,
    pub post: Post,
    pub passwords: Passwords,
    pub tokens: Tokens,
    pub sessions: Sessions,
    pub rooms: Rooms,
    /// Tells open pages that something changed in a meeting.
    pub bells: Bells,
    /// Who is at the meetings of juries.
    pub halls: Halls,
    pub limits: Limits,
    /// How much of this process pictures may take.
    pub images: images::gate::Gate,
    /// This process among the others on the same database.
    pub nodes: Nodes,
    pub public_pages: PublicPages,
    /// What is drawn once for all who watch a meeting.
    pub boards: Boards<Bytes>,
    /// What the members of a body see alike of a meeting, and its list of speakers.
    pub lives: Boards<Arc<(Live, Option<Speakers>)>>,
    /// Drafts translations, where the settings name a service.
    pub machine: Option<Arc<dyn Machine>>,
    pub instance: Instance,
    /// Cancelled when the process is asked to stop: finish, take nothing new.
    pub stopping: CancellationToken,
    /// Everything that must finish before the process ends.
    pub tasks: TaskTracker,
}

impl Deref for Platform {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Platform {
    /// Opens the database, brings it up to date and gets every part ready. Tests and `main` call the same.
    ///
    /// # Errors
    /// `Internal` that says which part could not start.
    pub async fn build(config: Config, clock: Clock, texts: Translator) -> Result<Self> {
        if let Some(path) = config
            .database_url
            .strip_prefix("sqlite:")
            .map(|p| p.trim_start_matches("//"))
            && let Some(folder) = std::path::Path::new(path).parent()
        {
            std::fs::create_dir_all(folder).map_err(crate::Error::internal)?;
        }
        let db = Db::open(&config.database_url).await?;
        let tokens = Tokens::load(&db).await?;
        // Before sessions and rooms are read: what changes after that is told.
        let nodes = Nodes::build(&config, &db).await?;
        let sessions = Sessions::load(&db, clock.now(), nodes.teller()).await?;
        Ok(Self(Arc::new(Parts {
            post: Post::build(&config.mail)?,
            limits: Limits::new(&config.limits),
            images: images::gate::Gate::default(),
            instance: Instance::new(clock.now()),
            passwords: Passwords::new(),
            tokens,
            sessions,
            public_pages: PublicPages::default(),
            boards: Boards::default(),
            lives: Boards::default(),
            machine: machine::of(&config.translation)?,
            rooms: Rooms::new(nodes.teller()),
            bells: Bells::new(nodes.teller(), clock.clone()),
            halls: Halls::new(nodes.teller()),
            nodes,
            db,
            texts,
            clock,
            config,
            stopping: CancellationToken::new(),
            tasks: TaskTracker::new(),
        })))
    }

    /// Starts background work, and talking with other nodes.
    pub fn start(&self) {
        self.nodes.start(self);
        self.tasks.spawn(jobs::work(self.clone()));
        self.tasks.spawn(evidence::checks::work(self.clone()));
    }

    /// Tells all parts to stop, waits until they have, closes the database.
    pub async fn stop(&self) {
        self.stopping.cancel();
        self.tasks.close();
        if tokio::time::timeout(std::time::Duration::from_secs(25), self.tasks.wait())
            .await
            .is_err()
        {
            tracing::warn!("some work did not finish in 25 s");
        }
        self.nodes.finish().await;
        self.db.close().await;
    }

    /// Begins a transaction of `viewer` with the audit log at hand. Such transactions run one after the other, on both databases,
    /// so a rule may read first and write then. Nothing is written before [`Tx::commit`].
    ///
    /// # Errors
    /// `Unavailable` when the database is too busy.
    pub async fn begin(&self, viewer: &Viewer) -> Result<Tx> {
        let db = self.db.begin().await?;
        if db.get_database_backend() == DbBackend::Postgres {
            // Before the first read, or the transaction would see the state before its turn. SQLite is IMMEDIATE anyway.
            db.execute_unprepared("LOCK TABLE audit_entry IN EXCLUSIVE MODE")
                .await?;
        }
        Ok(Tx {
            db,
            clock: self.clock.clone(),
            now: self.clock.now(),
            actor: viewer.account_id(),
        })
    }
}

/// One transaction of one person. Dropped without [`Tx::commit`], it leaves nothing.
pub struct Tx {
    /// For queries.
    pub db: DatabaseTransaction,
    pub now: Timestamp,
    pub actor: Option<AccountId>,
    clock: Clock,
}

impl Tx {
    /// Writes everything, durably.
    ///
    /// # Errors
    /// The database's; nothing is written then.
    pub async fn commit(self) -> Result<()> {
        Ok(self.db.commit().await?)
    }

    /// A new identifier ordered by time.
    #[must_use]
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        self.clock.new_id()
    }

    /// Notes in the audit log that the person did `action` to `object` (kind and id).
    ///
    /// # Errors
    /// The database's.
    pub async fn audit(&self, action: &str, object: (&str, Uuid), detail: serde_json::Value) -> Result<()> {
        audit::append(&self.db, self.now, self.actor, action, object, &detail).await
    }

    /// Sends `letter` once this transaction is committed.
    ///
    /// # Errors
    /// The database's.
    pub async fn mail(&self, letter: Letter) -> Result<()> {
        jobs::enqueue(&self.db, &Job::Mail(letter), self.new_id(), self.now).await
    }

    /// The account of the person, for rows that name one.
    ///
    /// # Errors
    /// `LoggedOut` when nobody is logged in.
    pub fn account(&self) -> Result<AccountId> {
        self.actor.ok_or(crate::Error::LoggedOut)
    }
}
