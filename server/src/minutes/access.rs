//! Who may read and write the minutes of a meeting: the one place that says it.

use super::entity::minutes;
use crate::accounts::Viewer;
use crate::bodies::{entity::body, service as bodies, standing};
use crate::error::{Error, Result};
use crate::meetings::entity::{item, meeting};
use crate::meetings::service as meetings;
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, ConnectionTrait, EntityTrait, Set};
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::meetings::MeetingState;
use shared::minutes::MinutesState;
use shared::permissions::Operation;
use shared::time::{Day, Timestamp};

/// The minutes of a meeting, as one person stands to them.
#[derive(Clone, Debug)]
pub struct Desk {
    pub meeting: meeting::Model,
    pub body: body::Model,
    /// None before anybody wrote.
    pub row: Option<minutes::Model>,
    /// Chair or secretary.
    pub may_write: bool,
    /// The chair.
    pub may_approve: bool,
    /// Of the body: a member today, or one who leads it.
    pub is_inside: bool,
}

impl Desk {
    /// # Errors
    /// `NotFound` for a meeting that is not.
    pub async fn load(db: &impl ConnectionTrait, viewer: &Viewer, id: MeetingId, now: Timestamp) -> Result<Self> {
        let meeting = meetings::load(db, id).await?;
        let body = bodies::load(db, meeting.body_id).await?;
        let object = standing::object(db, viewer, body.id, Day::of(now)).await?;
        Ok(Self {
            row: minutes::Entity::find_by_id(id).one(db).await?,
            may_write: viewer.may(Operation::MinutesWrite, &object),
            may_approve: viewer.may(Operation::MinutesApprove, &object),
            is_inside: viewer.may(Operation::MinutesFollow, &object),
            meeting,
            body,
        })
    }

    #[must_use]
    pub fn state(&self) -> MinutesState {
        self.row.as_ref().map_or(MinutesState::Draft, |row| row.state)
    }

    /// Whether the person may read them: what is published everybody, what was handed to the members these, a draft only chair and secretary, and
    /// before the meeting began there are none.
    #[must_use]
    pub fn may_read(&self) -> bool {
        match self.state() {
            MinutesState::Published => true,
            MinutesState::Handed | MinutesState::Approved => self.is_inside,
            MinutesState::Draft => self.may_write && self.meeting.state != MeetingState::Planned,
        }
    }

    /// # Errors
    /// `NotFound` for those who may not read them.
    pub fn require_read(&self) -> Result<()> {
        if self.may_read() { Ok(()) } else { Err(Error::NotFound) }
    }

    /// Goes on only for the body's people, once they may read.
    ///
    /// # Errors
    /// `LoggedOut`, `Forbidden` for others; `NotFound` while it is a draft that others write.
    pub fn require_inside(&self, viewer: &Viewer) -> Result<()> {
        viewer.person()?;
        if !self.is_inside {
            return Err(Error::Forbidden);
        }
        self.require_read()
    }

    /// Goes on only for the body's people, once the minutes were with the members: also while they are put right.
    ///
    /// # Errors
    /// `LoggedOut`, `Forbidden` for others; `NotFound` before.
    pub fn require_follow(&self, viewer: &Viewer) -> Result<()> {
        viewer.person()?;
        let was_handed = self.row.as_ref().is_some_and(|row| row.handed_at.is_some());
        match self.is_inside {
            false => Err(Error::Forbidden),
            true if was_handed => Ok(()),
            true => self.require_read(),
        }
    }

    /// Goes on only for chair and secretary, while the minutes are a draft of a meeting that has begun.
    ///
    /// # Errors
    /// `LoggedOut`, `Forbidden`; `Conflict`: `minutes-closed`.
    pub fn require_draft(&self, viewer: &Viewer) -> Result<()> {
        self.require_write(viewer)?;
        let is_time = matches!(self.meeting.state, MeetingState::Open | MeetingState::Closed);
        if is_time && self.state() == MinutesState::Draft {
            Ok(())
        } else {
            Err(Error::Conflict("minutes-closed"))
        }
    }

    /// # Errors
    /// `LoggedOut`, `Forbidden` to others than chair and secretary.
    pub fn require_write(&self, viewer: &Viewer) -> Result<()> {
        viewer.require(Operation::MinutesWrite, &self.meeting.object())
    }

    /// The language of what is written; `usual` before anybody wrote.
    #[must_use]
    pub fn language(&self, usual: Language) -> Language {
        self.row.as_ref().map_or(usual, |row| row.language)
    }

    /// The row, made where there is none yet.
    ///
    /// # Errors
    /// The database's.
    pub(super) async fn row_in(&self, tx: &Tx, language: Language) -> Result<minutes::Model> {
        if let Some(row) = &self.row {
            return Ok(row.clone());
        }
        let row = minutes::ActiveModel {
            meeting_id: Set(self.meeting.id),
            state: Set(MinutesState::Draft),
            language: Set(language),
            handed_at: Set(None),
            approved_at: Set(None),
            approved_day: Set(None),
            approved_in_id: Set(None),
            approved_item_id: Set(None),
            published_at: Set(None),
        };
        Ok(row.insert(&tx.db).await?)
    }

    /// Goes on only for a point of this meeting's agenda, or the head.
    ///
    /// # Errors
    /// `NotFound`.
    pub(super) async fn require_item(&self, db: &impl ConnectionTrait, item: Option<AgendaItemId>) -> Result<()> {
        let Some(id) = item else { return Ok(()) };
        let found = item::Entity::find_by_id(id).one(db).await?;
        match found.filter(|row| row.meeting_id == self.meeting.id) {
            Some(_) => Ok(()),
            None => Err(Error::NotFound),
        }
    }
}
