//! One point of an agenda.

use sea_orm::entity::prelude::*;
use shared::ids::{AgendaItemId, MeetingId, MotionId};
use shared::meetings::{AgendaItemKind, AgendaItemState};
use shared::preparation::order::Slot;

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "agenda_item")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AgendaItemId,
    pub meeting_id: MeetingId,
    /// From 1.
    pub position: i32,
    pub kind: AgendaItemKind,
    pub title: String,
    pub motion_id: Option<MotionId>,
    /// How long it is planned to take; 0 when nobody said.
    pub minutes: i32,
    pub state: AgendaItemState,
    /// The item that it is a part of; parts stand behind it.
    pub parent_id: Option<AgendaItemId>,
    /// Only the body sees it, and its parts.
    pub internal: bool,
    pub presenter: String,
    pub notes: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// The item as its order needs it.
    #[must_use]
    pub fn slot(&self) -> Slot {
        Slot {
            item: self.id,
            parent: self.parent_id,
        }
    }
}
