//! Papers of a meeting: a file, kept and given out as the files of sources are, or a link.
//!
//! What is kept of a file is made anew (`evidence::files::check`), and it is asked for with the rights of its meeting each time.

use super::entity::document::{self, ActiveModel, Column, Entity, Model, bytes};
use super::sees_inside;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::evidence::files::service::made_anew;
use crate::images::gate::Pass;
use crate::meetings::agenda;
use crate::meetings::entity::{item, meeting};
use crate::meetings::service::{self, load};
use crate::platform::{Platform, Tx};
use sea_orm::sea_query::Expr;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter,
    QueryOrder, Set,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::evidence::source::FileName;
use shared::fields::FieldCode;
use shared::ids::{AgendaItemId, MeetingDocumentId, MeetingId};
use shared::meetings::MeetingState;
use shared::permissions::Operation;
use shared::preparation::{MOST_DOCUMENTS, Paper};

/// What a file is called whose name says nothing.
const NAMELESS: &str = "paper";

/// A meeting whose papers the person may change now: until its minutes are approved.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict("papers-closed")`.
pub async fn writable(db: &impl ConnectionTrait, viewer: &Viewer, meeting: MeetingId) -> Result<meeting::Model> {
    let meeting = load(db, meeting).await?;
    viewer.require(Operation::MeetingManage, &meeting.object())?;
    if matches!(meeting.state, MeetingState::Minuted | MeetingState::Cancelled) {
        return Err(Error::Conflict("papers-closed"));
    }
    Ok(meeting)
}

/// Lets the person begin to send a file. Asked before a body is read.
///
/// # Errors
/// As [`writable`]; `TooMany` for one who sends many; `Unavailable` while many others send.
pub async fn require_write(platform: &Platform, viewer: &Viewer, meeting: MeetingId) -> Result<Pass> {
    let (now, sender) = (platform.clock.now(), viewer.person()?.id);
    writable(platform.db.read(), viewer, meeting).await?;
    platform.limits.try_image(sender, now)?;
    platform.images.enter(sender)
}

/// Adds a paper: a file, with what its sender calls it, or the link that `paper` names.
///
/// # Errors
/// As [`writable`]; `Conflict("papers-full")`; `Invalid` on `file` as `evidence::files::check::cleaned`, on `link` when there is neither a file nor a link
/// (`Required`) or both (`OneSource`), on `item` for what is not on this agenda.
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    paper: Paper,
    file: Option<(&str, Vec<u8>)>,
) -> Result<MeetingDocumentId> {
    viewer.person()?;
    writable(platform.db.read(), viewer, meeting).await?;
    match (&paper.link, &file) {
        (None, None) => return Err(Error::field("link", FieldCode::Required)),
        (Some(_), Some(_)) => return Err(Error::field("link", FieldCode::OneSource)),
        _ => {}
    }
    let made = match file {
        Some((name, sent)) => Some((name, made_anew(platform, sent).await?)),
        None => None,
    };
    let tx = platform.begin(viewer).await?;
    writable(&tx.db, viewer, meeting).await?;
    if let Some(id) = paper.item {
        let found = item::Entity::find_by_id(id).one(&tx.db).await?;
        if found.is_none_or(|item| item.meeting_id != meeting) {
            return Err(Error::field("item", FieldCode::NotAChoice));
        }
    }
    let count = Entity::find()
        .filter(Column::MeetingId.eq(meeting))
        .count(&tx.db)
        .await?;
    if count >= MOST_DOCUMENTS as u64 {
        return Err(Error::Conflict("papers-full"));
    }
    let id: MeetingDocumentId = tx.new_id();
    let mut row = ActiveModel {
        id: Set(id),
        meeting_id: Set(meeting),
        item_id: Set(paper.item),
        uploader_id: Set(tx.account()?),
        title: Set(paper.title),
        internal: Set(paper.internal),
        link: Set(paper.link),
        kind: Set(None),
        name: Set(None),
        size: Set(0),
        file_hash: Set(None),
        created_at: Set(tx.now),
    };
    let content = made.map(|(name, made)| {
        row.kind = Set(Some(made.kind));
        row.name = Set(Some(FileName::of_sent(name, made.kind, NAMELESS).into()));
        row.size = Set(i32::try_from(made.bytes.len()).unwrap_or(i32::MAX));
        row.file_hash = Set(Some(hex::encode(Sha256::digest(&made.bytes))));
        made.bytes
    });
    row.insert(&tx.db).await?;
    if let Some(content) = content {
        let content = bytes::ActiveModel {
            document_id: Set(id),
            bytes: Set(content),
        };
        bytes::Entity::insert(content).exec_without_returning(&tx.db).await?;
    }
    tx.audit(
        "meeting_document.add",
        ("meeting_document", id.0),
        json!({ "meeting": meeting }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(id)
}

/// A paper of a meeting that the person may change.
///
/// # Errors
/// As [`writable`]; `NotFound`, also for a paper of another meeting.
pub async fn one(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    meeting: MeetingId,
    id: MeetingDocumentId,
) -> Result<Model> {
    writable(db, viewer, meeting).await?;
    let found = Entity::find_by_id(id).one(db).await?;
    found.filter(|row| row.meeting_id == meeting).ok_or(Error::NotFound)
}

/// Shows a paper to everybody, or to the body alone.
///
/// # Errors
/// As [`one`].
pub async fn set_internal(
    platform: &Platform,
    viewer: &Viewer,
    meeting: MeetingId,
    id: MeetingDocumentId,
    internal: bool,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let mut row = one(&tx.db, viewer, meeting, id).await?.into_active_model();
    row.internal = Set(internal);
    row.update(&tx.db).await?;
    tx.audit(
        "meeting_document.show",
        ("meeting_document", id.0),
        json!({ "internal": internal }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// Removes a paper and its file, for good.
///
/// # Errors
/// As [`one`].
pub async fn remove(platform: &Platform, viewer: &Viewer, meeting: MeetingId, id: MeetingDocumentId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    one(&tx.db, viewer, meeting, id).await?;
    Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit(
        "meeting_document.remove",
        ("meeting_document", id.0),
        json!({ "meeting": meeting }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// The papers of an item that goes off the agenda stay with its meeting.
pub(crate) async fn release(tx: &Tx, item: AgendaItemId) -> Result<()> {
    Entity::update_many()
        .col_expr(Column::ItemId, Expr::value(Option::<uuid::Uuid>::None))
        .filter(Column::ItemId.eq(item))
        .exec(&tx.db)
        .await?;
    Ok(())
}

/// All papers of a meeting, oldest first, also those that not everybody may see.
pub(super) async fn all(db: &impl ConnectionTrait, meeting: MeetingId) -> Result<Vec<Model>> {
    let rows = Entity::find().filter(Column::MeetingId.eq(meeting));
    Ok(rows.order_by_asc(Column::Id).all(db).await?)
}

/// A paper that the person may have; with it, whether everybody may.
///
/// # Errors
/// `NotFound` for everybody who may not, and for a link, which is no file of ours.
pub async fn sight(platform: &Platform, viewer: &Viewer, id: MeetingDocumentId) -> Result<(Model, bool)> {
    let db = platform.db.read();
    let row = Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    if row.link.is_some() {
        return Err(Error::NotFound);
    }
    let items = agenda::seen(agenda::of_meeting(db, row.meeting_id).await?, false);
    let shows = |id: AgendaItemId| items.iter().any(|item| item.id == id);
    let is_public = !row.internal && row.item_id.is_none_or(shows);
    if is_public {
        return Ok((row, true));
    }
    let meeting = service::get(platform, row.meeting_id).await?;
    if sees_inside(db, viewer, &meeting).await? {
        Ok((row, false))
    } else {
        Err(Error::NotFound)
    }
}

/// The bytes of a file that [`sight`] has let somebody have.
///
/// # Errors
/// `NotFound` when it was removed in the meantime.
pub async fn bytes_of(platform: &Platform, row: &document::Model) -> Result<Vec<u8>> {
    let found = bytes::Entity::find_by_id(row.id).one(platform.db.read()).await?;
    Ok(found.ok_or(Error::NotFound)?.bytes)
}
