//! Reading a record, in its newest version or an earlier one.

use super::entity::{practice, version};
use super::{citation, library};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::require_sight;
use crate::proposals::entity::proposal;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::PracticeId;
use shared::permissions::{Object, Operation, Relation};
use shared::time::Timestamp;

/// A record as the viewer sees it.
#[derive(Clone, Debug)]
pub struct PracticeView {
    pub practice: practice::Model,
    /// The version that is shown.
    pub version: version::Model,
    /// All versions, newest first: number and when it was saved.
    pub versions: Vec<(i32, Timestamp)>,
    /// The published proposals that cite it, twenty at most.
    pub cited_by: Vec<proposal::Model>,
    /// Whether the viewer writes the library.
    pub may_write: bool,
}

impl PracticeView {
    /// Whether the newest version is shown.
    #[must_use]
    pub fn is_newest(&self) -> bool {
        self.version.number == self.practice.version
    }
}

/// A record as a thing of permissions.
#[must_use]
pub fn object(viewer: &Viewer, practice: &practice::Model) -> Object {
    library(viewer).with_if(practice.state.is_public(), Relation::Published)
}

/// A record for somebody who may read it; in its newest version without a `number`.
///
/// # Errors
/// `LoggedOut` for a draft; `NotFound` also for those who may not read it, and for a version that is not there.
pub async fn load(platform: &Platform, viewer: &Viewer, id: PracticeId, number: Option<i32>) -> Result<PracticeView> {
    let db = platform.db.read();
    let practice = practice::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    require_sight(viewer, viewer.may(Operation::PracticeRead, &object(viewer, &practice)))?;
    let version = version(db, id, number.unwrap_or(practice.version)).await?;
    let versions = version::Entity::find()
        .select_only()
        .columns([version::Column::Number, version::Column::SavedAt])
        .filter(version::Column::PracticeId.eq(id))
        .order_by_desc(version::Column::Number)
        .into_tuple()
        .all(db)
        .await?;
    let cited_by = citation::cited_by(db, id).await?;
    Ok(PracticeView {
        practice,
        cited_by,
        version,
        versions,
        may_write: viewer.may(Operation::PracticeWrite, &library(viewer)),
    })
}

/// One version of a record, whoever asks.
///
/// # Errors
/// `NotFound`.
pub async fn version(db: &impl ConnectionTrait, id: PracticeId, number: i32) -> Result<version::Model> {
    let found = version::Entity::find()
        .filter(version::Column::PracticeId.eq(id))
        .filter(version::Column::Number.eq(number))
        .one(db)
        .await?;
    found.ok_or(Error::NotFound)
}
