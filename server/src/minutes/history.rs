//! Every step of the minutes: who wrote, left out, handed, approved or corrected, when, and with which words.

use super::access::Desk;
use super::entity::version::{ActiveModel, Column, Entity, Model};
use super::reading::{Names, names};
use crate::accounts::Viewer;
use crate::diff::{self, Part};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::ids::{AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::minutes::VersionKind;
use shared::minutes::record::Record;

/// Steps on one page of the history.
pub const PAGE: u64 = 50;

/// A step to be noted.
pub(super) struct Step {
    pub kind: VersionKind,
    pub item: Option<AgendaItemId>,
    pub text: String,
    pub language: Option<Language>,
    /// The whole, where the step freezes it.
    pub record: Option<Record>,
}

impl Step {
    /// A step of the whole without words of its own.
    pub(super) const fn of(kind: VersionKind, record: Option<Record>) -> Self {
        Self {
            kind,
            item: None,
            text: String::new(),
            language: None,
            record,
        }
    }
}

/// Notes a step, in the transaction of the act.
pub(super) async fn note(tx: &Tx, id: MeetingId, step: Step) -> Result<()> {
    let last = of_meeting(id).order_by_desc(Column::Number).one(&tx.db).await?;
    let content = step.record.as_ref().map(serde_json::to_string).transpose();
    let row = ActiveModel {
        id: Set(tx.new_id()),
        meeting_id: Set(id),
        number: Set(last.map_or(1, |last| last.number + 1)),
        kind: Set(step.kind),
        item_id: Set(step.item),
        text: Set(step.text),
        language: Set(step.language),
        content: Set(content.map_err(Error::internal)?),
        made_by: Set(tx.actor),
        made_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    Ok(())
}

fn of_meeting(id: MeetingId) -> sea_orm::Select<Entity> {
    Entity::find().filter(Column::MeetingId.eq(id))
}

/// The latest version of one of `kinds`.
pub(super) async fn latest(db: &impl ConnectionTrait, id: MeetingId, kinds: &[VersionKind]) -> Result<Option<Model>> {
    let found = of_meeting(id)
        .filter(Column::Kind.is_in(kinds.iter().copied()))
        .order_by_desc(Column::Number);
    Ok(found.one(db).await?)
}

/// The addenda, oldest first.
pub(super) async fn addenda(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<Model>> {
    let found = of_meeting(id)
        .filter(Column::Kind.eq(VersionKind::Addendum))
        .order_by_asc(Column::Number);
    Ok(found.all(db).await?)
}

/// A page of the history.
#[derive(Debug)]
pub struct History {
    pub desk: Desk,
    /// Newest first.
    pub steps: Vec<Model>,
    pub names: Names,
    /// The number before which earlier steps are.
    pub earlier: Option<i32>,
}

/// The steps before the number `before`, newest first, for chair and secretary, and for members once they may read.
///
/// # Errors
/// `LoggedOut`; `Forbidden`; `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, id: MeetingId, before: Option<i32>) -> Result<History> {
    let db = platform.db.read();
    let desk = Desk::load(db, viewer, id, platform.clock.now()).await?;
    desk.require_inside(viewer)?;
    let mut query = of_meeting(id).order_by_desc(Column::Number).limit(PAGE + 1);
    if let Some(before) = before {
        query = query.filter(Column::Number.lt(before));
    }
    let mut steps = query.all(db).await?;
    let is_more = steps.len() as u64 > PAGE;
    steps.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let names = names(db, &desk, steps.iter().filter_map(|step| step.made_by).collect()).await?;
    Ok(History {
        earlier: steps.last().map(|step| step.number).filter(|_| is_more),
        desk,
        steps,
        names,
    })
}

/// One step with its words.
#[derive(Debug)]
pub struct Version {
    pub desk: Desk,
    pub step: Model,
    pub names: Names,
    /// What went and what came since the part was written to before.
    pub parts: Vec<Part>,
}

/// One step of the history; for whom as [`list`].
///
/// # Errors
/// As [`list`]; `NotFound` also for a number that is not.
pub async fn version(platform: &Platform, viewer: &Viewer, id: MeetingId, number: i32) -> Result<Version> {
    let db = platform.db.read();
    let desk = Desk::load(db, viewer, id, platform.clock.now()).await?;
    desk.require_inside(viewer)?;
    let step = of_meeting(id).filter(Column::Number.eq(number)).one(db).await?;
    let step = step.ok_or(Error::NotFound)?;
    let parts = match step.kind {
        VersionKind::Edit => {
            let of_part = match step.item_id {
                Some(item) => of_meeting(id).filter(Column::ItemId.eq(item)),
                None => of_meeting(id).filter(Column::ItemId.is_null()),
            };
            let before = of_part
                .filter(Column::Kind.eq(VersionKind::Edit))
                .filter(Column::Number.lt(number))
                .order_by_desc(Column::Number)
                .one(db)
                .await?;
            diff::word_diff(before.as_ref().map_or("", |before| &before.text), &step.text)
        }
        _ => Vec::new(),
    };
    let names = names(db, &desk, step.made_by.into_iter().collect()).await?;
    Ok(Version {
        desk,
        step,
        names,
        parts,
    })
}
