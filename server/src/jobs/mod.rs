//! Work that happens after the answer: mail, reminders, tidying.
//!
//! How to use: `jobs::enqueue(tx, Job::Mail(…), due)` in the transaction that makes the work necessary; it runs once that is
//! committed, again with growing pauses when it fails, and after [`MAX_ATTEMPTS`] stays on the dead list for an admin.
//!
//! To add a kind: a variant of [`Job`] and its line in [`run`]. A job may run twice (a crash between doing and noting), so make it
//! harmless to repeat.

pub mod entity;
mod tidy;

pub use tidy::{forget_person, tidy};

use crate::accounts::{Viewer, email, recovery};
use crate::error::{Error, Result};
use crate::mail::{self, Letter};
use crate::platform::Platform;
use crate::recommendations;
use crate::reminders;
use entity::{ActiveModel, Column, Entity, Model};
use sea_orm::sea_query::{Expr, LockBehavior, LockType};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde::{Deserialize, Serialize};
use shared::accounts::Email;
use shared::ids::{AccountId, JobId, RecommendationId};
use shared::permissions::{Object, Operation};
use shared::time::{Day, Timestamp};
use std::time::Duration;

pub const MAX_ATTEMPTS: i32 = 8;
/// A job claimed by a process that died is free again after this long.
const CLAIM: i64 = 5 * Timestamp::MINUTE;
const PAUSE: Duration = Duration::from_millis(500);

/// A kind of work with what it needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Job {
    Mail(Letter),
    /// Reminds an office whose clock ends on `due`.
    RemindOffice {
        recommendation: RecommendationId,
        due: Day,
    },
    /// Whoever is called `name` asked for a new password.
    PasswordReset {
        name: String,
    },
    /// `account` wants letters at `email`.
    ConfirmEmail {
        account: AccountId,
        email: Email,
    },
}

/// Notes `job`, to run from `due` on.
///
/// # Errors
/// The database's.
pub async fn enqueue(db: &impl ConnectionTrait, job: &Job, id: JobId, due: Timestamp) -> Result<()> {
    let row = ActiveModel {
        id: Set(id),
        payload: Set(serde_json::to_string(job).map_err(Error::internal)?),
        due_at: Set(due),
        attempts: Set(0),
        last_error: Set(None),
    };
    row.insert(db).await?;
    Ok(())
}

/// Runs due jobs until `platform` is told to stop.
pub async fn work(platform: Platform) {
    let mut tidied_at = None;
    loop {
        let now = platform.clock.now();
        if tidied_at.is_none_or(|at| now.since(at) > Timestamp::HOUR) {
            tidied_at = Some(now);
            if let Err(error) = tidy(&platform).await {
                tracing::error!(%error, "tidying");
            }
            if let Err(error) = reminders::send_due(&platform).await {
                tracing::error!(%error, "looking for reminders");
            }
        }
        match run_next(&platform).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::error!(%error, "looking for jobs"),
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = platform.stopping.clone().cancelled_owned() => return,
        }
    }
}

/// Runs one due job; false when none is due.
///
/// # Errors
/// The database's. A job that fails is not an error here: it is noted and tried again.
pub async fn run_next(platform: &Platform) -> Result<bool> {
    let now = platform.clock.now();
    let tx = platform.db.begin().await?;
    let due = Entity::find()
        .filter(Column::DueAt.lte(now))
        .filter(Column::Attempts.lt(MAX_ATTEMPTS))
        .order_by_asc(Column::DueAt)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .one(&tx)
        .await?;
    let Some(job) = due else { return Ok(false) };
    Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(now.plus(CLAIM)))
        .col_expr(Column::Attempts, Expr::value(job.attempts + 1))
        .filter(Column::Id.eq(job.id))
        .exec(&tx)
        .await?;
    tx.commit().await?;
    match run(platform, &job).await {
        Ok(()) => {
            Entity::delete_by_id(job.id).exec(&platform.db.writer()).await?;
        }
        Err(error) => {
            tracing::warn!(job = %job.id, attempt = job.attempts + 1, %error, "a job failed");
            let pause = Timestamp::SECOND * (10 << job.attempts.clamp(0, 12));
            Entity::update_many()
                .col_expr(Column::DueAt, Expr::value(now.plus(pause)))
                .col_expr(Column::LastError, Expr::value(error.to_string()))
                .filter(Column::Id.eq(job.id))
                .exec(&platform.db.writer())
                .await?;
        }
    }
    Ok(true)
}

async fn run(platform: &Platform, job: &Model) -> Result<()> {
    match serde_json::from_str(&job.payload).map_err(Error::internal)? {
        Job::Mail(letter) => mail::deliver(platform, job.id, &letter).await,
        Job::RemindOffice { recommendation, due } => {
            recommendations::reminders::remind(platform, recommendation, due).await
        }
        Job::PasswordReset { name } => recovery::send_reset(platform, job.id, &name).await,
        Job::ConfirmEmail { account, email } => email::send_confirmation(platform, job.id, account, &email).await,
    }
}

/// A job that failed for good, as an admin sees it: without what it carries, for that may be a letter.
#[derive(Clone, Debug)]
pub struct DeadJob {
    pub id: JobId,
    /// The word for its kind, as `mail`.
    pub kind: String,
    pub last_tried_at: Timestamp,
    pub last_error: String,
}

/// Jobs that failed for good, newest first, those older than `before`.
///
/// # Errors
/// `Forbidden` to others than admins.
pub async fn list_dead(
    platform: &Platform,
    viewer: &Viewer,
    before: Option<JobId>,
    limit: u64,
) -> Result<Vec<DeadJob>> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let mut query = Entity::find()
        .filter(Column::Attempts.gte(MAX_ATTEMPTS))
        .order_by_desc(Column::Id)
        .limit(limit);
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    let rows = query.all(platform.db.read()).await?;
    Ok(rows
        .into_iter()
        .map(|row| DeadJob {
            id: row.id,
            kind: serde_json::from_str::<serde_json::Value>(&row.payload)
                .ok()
                .and_then(|payload| payload["kind"].as_str().map(str::to_owned))
                .unwrap_or_default(),
            last_tried_at: row.due_at,
            last_error: row.last_error.unwrap_or_default(),
        })
        .collect())
}

/// Lets a job that failed for good begin again.
///
/// # Errors
/// `Forbidden` to others than admins; `NotFound` when it is not dead.
pub async fn retry(platform: &Platform, viewer: &Viewer, id: JobId) -> Result<()> {
    viewer.require(Operation::InstanceManage, &Object::platform())?;
    let tx = platform.begin(viewer).await?;
    let changed = Entity::update_many()
        .col_expr(Column::DueAt, Expr::value(tx.now))
        .col_expr(Column::Attempts, Expr::value(0))
        .filter(Column::Id.eq(id))
        .filter(Column::Attempts.gte(MAX_ATTEMPTS))
        .exec(&tx.db)
        .await?;
    if changed.rows_affected == 0 {
        return Err(Error::NotFound);
    }
    tx.audit("job.retry", ("job", id.0), serde_json::json!({})).await?;
    tx.commit().await
}

/// How many jobs wait, and how many failed for good.
///
/// # Errors
/// The database's.
pub async fn counts(platform: &Platform) -> Result<(u64, u64)> {
    use sea_orm::PaginatorTrait;
    let db = platform.db.read();
    let waiting = Entity::find()
        .filter(Column::Attempts.lt(MAX_ATTEMPTS))
        .count(db)
        .await?;
    let dead = Entity::find()
        .filter(Column::Attempts.gte(MAX_ATTEMPTS))
        .count(db)
        .await?;
    Ok((waiting, dead))
}
