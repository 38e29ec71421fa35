//! A process with its phases: where it stands, what is open.

use super::entity::{phase, phase_hold, process};
use crate::error::{Error, Result};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::ProcessId;
use shared::permissions::{Object, Scope};
use shared::processes::{Act, Hold, Phase, PhasePlace, Plan, Standing};
use shared::time::Timestamp;
use std::collections::HashMap;

/// A process, its dated phases, and what is held by hand.
#[derive(Clone, Debug)]
pub struct Edition {
    pub process: process::Model,
    pub plan: Plan,
    /// The last hold that was not lifted; its end may be over.
    pub hold: Option<phase_hold::Model>,
}

impl Edition {
    /// Where the process stands at `now`.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> Standing {
        self.plan.standing(self.counting().as_ref(), now)
    }

    /// Every phase with its place, for a timeline.
    #[must_use]
    pub fn timeline(&self, now: Timestamp) -> Vec<(Phase, PhasePlace)> {
        self.plan.timeline(
            self.counting()
                .filter(|hold| hold.until.is_none_or(|end| now < end))
                .as_ref(),
            now,
        )
    }

    fn counting(&self) -> Option<Hold> {
        self.hold.as_ref().map(phase_hold::Model::hold)
    }

    /// Goes on only while the phase opens `act`.
    ///
    /// # Errors
    /// `Conflict("phase-closed")`.
    pub fn require(&self, act: Act, now: Timestamp) -> Result<()> {
        self.standing(now)
            .require(act)
            .map_err(|_| Error::Conflict("phase-closed"))
    }

    /// The process as an object of permissions.
    #[must_use]
    pub fn object(&self) -> Object {
        Object::in_scope(Scope::Process(self.process.id))
    }
}

/// The edition of a process.
///
/// # Errors
/// `NotFound`.
pub async fn load(db: &impl ConnectionTrait, id: ProcessId) -> Result<Edition> {
    load_all(db, &[id]).await?.remove(&id).ok_or(Error::NotFound)
}

/// Editions by their ids, in three statements whatever their number. Ids of no process are left out.
///
/// # Errors
/// The database's.
pub async fn load_all(db: &impl ConnectionTrait, ids: &[ProcessId]) -> Result<HashMap<ProcessId, Edition>> {
    let ids: std::collections::BTreeSet<ProcessId> = ids.iter().copied().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let processes = process::Entity::find()
        .filter(process::Column::Id.is_in(ids))
        .all(db)
        .await?;
    Ok(complete(db, processes)
        .await?
        .into_iter()
        .map(|edition| (edition.process.id, edition))
        .collect())
}

/// `processes` with their phases, in two statements.
///
/// # Errors
/// The database's; `Internal` when stored phases make no plan.
pub async fn complete(db: &impl ConnectionTrait, processes: Vec<process::Model>) -> Result<Vec<Edition>> {
    let ids: Vec<ProcessId> = processes.iter().map(|process| process.id).collect();
    let mut phases: HashMap<ProcessId, Vec<Phase>> = HashMap::new();
    for row in phase::Entity::find()
        .filter(phase::Column::ProcessId.is_in(ids.clone()))
        .all(db)
        .await?
    {
        phases.entry(row.process_id).or_default().push(row.phase());
    }
    let holds = phase_hold::Entity::find()
        .filter(phase_hold::Column::ProcessId.is_in(ids))
        .filter(phase_hold::Column::LiftedAt.is_null())
        .order_by_asc(phase_hold::Column::Id)
        .all(db)
        .await?;
    let mut holds: HashMap<ProcessId, phase_hold::Model> =
        holds.into_iter().map(|hold| (hold.process_id, hold)).collect();
    processes
        .into_iter()
        .map(|process| {
            let plan = Plan::parse(phases.remove(&process.id).unwrap_or_default())
                .map_err(|errors| Error::internal(format!("phases of {}: {errors:?}", process.id)))?;
            let hold = holds.remove(&process.id);
            Ok(Edition { process, plan, hold })
        })
        .collect()
}
