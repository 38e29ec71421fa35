//! What an admin wants to know of this instance: version, database, work that waits, whether the audit log is whole.

use crate::accounts::Viewer;
use crate::accounts::entity::account;
use crate::audit::entity as audit_entry;
use crate::audit::{self, Verdict};
use crate::error::Result;
use crate::jobs;
use crate::mail::Post;
use crate::platform::Platform;
use sea_orm::{ConnectionTrait, DbBackend, EntityTrait, PaginatorTrait};
use shared::permissions::{Object, Operation};
use shared::time::Timestamp;
use std::sync::Mutex;

/// What is known since the process began.
pub struct Instance {
    started_at: Timestamp,
    checked: Mutex<Option<(Timestamp, Verdict)>>,
}

impl Instance {
    #[must_use]
    pub fn new(started_at: Timestamp) -> Self {
        Self {
            started_at,
            checked: Mutex::new(None),
        }
    }
}

/// The figures of this moment.
#[derive(Clone, Debug)]
pub struct Facts {
    pub version: &'static str,
    pub database: &'static str,
    pub started_at: Timestamp,
    pub accounts: u64,
    pub jobs_waiting: u64,
    pub jobs_dead: u64,
    pub audit_lines: u64,
    /// When the audit log was last walked since the start, and what was found.
    pub audit_checked: Option<(Timestamp, Verdict)>,
    /// Letters leave by SMTP; else they are files in the outbox.
    pub sends_mail: bool,
}

/// # Errors
/// `Forbidden` to others than admins.
pub async fn facts(platform: &Platform, viewer: &Viewer) -> Result<Facts> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let db = platform.db.read();
    let (jobs_waiting, jobs_dead) = jobs::counts(platform).await?;
    Ok(Facts {
        version: env!("CARGO_PKG_VERSION"),
        database: match platform.db.backend() {
            DbBackend::Sqlite => "SQLite",
            _ => "PostgreSQL",
        },
        started_at: platform.instance.started_at,
        accounts: account::Entity::find().count(db).await?,
        jobs_waiting,
        jobs_dead,
        audit_lines: audit_entry::Entity::find().count(db).await?,
        audit_checked: platform.instance.checked.lock().ok().and_then(|checked| *checked),
        sends_mail: matches!(platform.post, Post::Smtp(_)),
    })
}

/// Walks the audit log and remembers what was found.
///
/// # Errors
/// `Forbidden` to others than admins.
pub async fn check_audit(platform: &Platform, viewer: &Viewer) -> Result<Verdict> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let verdict = audit::verify(platform.db.read()).await?;
    if let Ok(mut checked) = platform.instance.checked.lock() {
        *checked = Some((platform.clock.now(), verdict));
    }
    Ok(verdict)
}

/// Whether each part that requests need is there.
#[derive(Clone, Debug, serde::Serialize, utoipa::ToSchema)]
pub struct Readiness {
    /// `ready` or `away`.
    pub database: &'static str,
    /// `ready` or `away`: the folder for letters can be written, or the SMTP server is asked only when a letter leaves.
    pub mail: &'static str,
    /// `ready`, or `stopping` when the process takes nothing new.
    pub process: &'static str,
    /// `connected` or `away`, when a Redis is set. Nothing waits for it, so it is no reason not to be ready.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redis: Option<&'static str>,
}

impl Readiness {
    #[must_use]
    pub fn is_ready(&self) -> bool {
        [self.database, self.mail, self.process]
            .iter()
            .all(|word| *word == "ready")
    }
}

/// Asks the parts.
pub async fn readiness(platform: &Platform) -> Readiness {
    let word = |fine: bool, other: &'static str| if fine { "ready" } else { other };
    let database = platform.db.read().execute_unprepared("SELECT 1").await;
    if let Err(error) = &database {
        tracing::error!(%error, "the database does not answer");
    }
    let outbox = match &platform.post {
        Post::Smtp(_) => true,
        Post::Outbox(folder) => tokio::fs::metadata(folder)
            .await
            .is_ok_and(|folder| folder.is_dir() && !folder.permissions().readonly()),
    };
    Readiness {
        database: word(database.is_ok(), "away"),
        mail: word(outbox, "away"),
        process: word(!platform.stopping.is_cancelled(), "stopping"),
        redis: platform.config.redis.url.is_some().then(|| {
            if platform.nodes.teller().has_redis() {
                "connected"
            } else {
                "away"
            }
        }),
    }
}
