//! A sitting of a body.

use sea_orm::entity::prelude::*;
use shared::ids::{BodyId, MeetingId};
use shared::languages::Languages;
use shared::meetings::{AttendanceCode, MeetingState};
use shared::permissions::{Object, Scope};
use shared::time::Timestamp;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: MeetingId,
    pub body_id: BodyId,
    pub title: String,
    pub starts_at: Timestamp,
    pub place: String,
    pub link: Option<String>,
    pub languages: Languages,
    pub state: MeetingState,
    /// Shown in the room only.
    pub code: AttendanceCode,
    pub created_at: Timestamp,
    pub opened_at: Option<Timestamp>,
    pub closed_at: Option<Timestamp>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The meeting as far as permission depends on it.
    #[must_use]
    pub fn object(&self) -> Object {
        Object::in_scope(Scope::Body(self.body_id))
    }
}
