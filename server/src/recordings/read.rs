//! The voice notes of a draft. There are [`shared::recordings::MOST_RECORDINGS`] at most, so they are read at once; the number of queries does not depend
//! on how many there are.

use super::entity::recording::{Column, Entity, Model};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::error::Result;
use crate::evidence::service::is_writable;
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::ProposalId;
use shared::permissions::{Operation, Relation};

/// A voice note.
#[derive(Clone, Debug)]
pub struct RecordingView {
    pub row: Model,
    pub speaker: String,
    /// Who typed it last.
    pub typist: Option<String>,
    pub may_remove: bool,
}

/// The voice notes of a proposal, with what the viewer may do there.
#[derive(Clone, Debug)]
pub struct Recordings {
    pub access: Access,
    /// The newest first.
    pub recordings: Vec<RecordingView>,
    /// Whether the viewer may add one and type now.
    pub may_write: bool,
}

/// All voice notes of a proposal.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Recordings> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let access = access::sight(db, viewer, Operation::RecordingRead, proposal, now).await?;
    let rows = Entity::find()
        .filter(Column::ProposalId.eq(proposal))
        .order_by_desc(Column::Id)
        .all(db)
        .await?;
    let mut people: Vec<_> = rows.iter().map(|row| row.speaker_id).collect();
    people.extend(rows.iter().filter_map(|row| row.transcribed_by));
    let names = pseudonyms(db, people).await?;
    let view = |row: Model| {
        let own = viewer.account_id() == Some(row.speaker_id);
        let object = access.object.clone().with_if(own, Relation::Own);
        RecordingView {
            speaker: names.get(&row.speaker_id).cloned().unwrap_or_default(),
            typist: row.transcribed_by.and_then(|typist| names.get(&typist).cloned()),
            may_remove: viewer.may(Operation::RecordingRemove, &object),
            row,
        }
    };
    Ok(Recordings {
        may_write: viewer.may(Operation::RecordingWrite, &access.object) && is_writable(&access, now),
        recordings: rows.into_iter().map(view).collect(),
        access,
    })
}
