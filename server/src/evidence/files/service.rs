//! Keeping a file, and giving it to those who may read the text that it belongs to.

use super::check::{self, Cleaned, Sort};
use super::entity::{self, Column, Entity, Model, bytes};
use super::{FIELD, unused};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::evidence::service::writable;
use crate::images::gate::Pass;
use crate::images::service::read_with_text;
use crate::platform::Platform;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::evidence::source::{FileName, MOST_FILES};
use shared::fields::FieldCode;
use shared::ids::{ProposalId, SourceFileId};
use shared::permissions::Operation;
use shared::proposals::Frozen;
use std::collections::HashMap;

/// What a file is called whose name says nothing.
const NAMELESS: &str = "source";

/// Lets the viewer begin to send a file for a proposal. Asked before a body is read, so that nobody else can send anything at all. Files and pictures
/// count together.
///
/// # Errors
/// As for adding a card: `LoggedOut`, `NotFound`, `Forbidden`, `Conflict("frozen")`; `TooMany` for one who sends many; `Unavailable` while many others
/// send.
pub async fn require_write(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Pass> {
    let (now, sender) = (platform.clock.now(), viewer.person()?.id);
    writable(platform.db.read(), viewer, proposal, now).await?;
    platform.limits.try_image(sender, now)?;
    platform.images.enter(sender)
}

/// Lets a member of the team send a form that may hold a file, also when the text is closed, so that what was typed is not lost: with the leave comes
/// what stands in the way of keeping anything.
///
/// # Errors
/// As [`require_write`], but for `Conflict`.
pub async fn begin(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<(Pass, Option<&'static str>)> {
    let now = platform.clock.now();
    let sender = viewer.person()?.id;
    let closed = match writable(platform.db.read(), viewer, proposal, now).await {
        Err(Error::Conflict(code)) => Some(code),
        other => other.map(|_| None)?,
    };
    platform.limits.try_image(sender, now)?;
    Ok((platform.images.enter(sender)?, closed))
}

/// Makes what was sent anew and keeps it for the proposal; `name` is what the sender calls it. What the proposal has already is not kept twice.
///
/// # Errors
/// As [`require_write`]; `Invalid` on [`FIELD`] as `check::cleaned`; `Conflict("files-full")` when the proposal has [`MOST_FILES`].
pub async fn add(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    name: &str,
    bytes: Vec<u8>,
) -> Result<Model> {
    viewer.person()?;
    writable(platform.db.read(), viewer, proposal, platform.clock.now()).await?;
    let made = made_anew(platform, bytes).await?;
    let sha256 = hex::encode(Sha256::digest(&made.bytes));
    let size = i32::try_from(made.bytes.len()).map_err(Error::internal)?;

    let tx = platform.begin(viewer).await?;
    writable(&tx.db, viewer, proposal, tx.now).await?;
    let of_proposal = Entity::find().filter(Column::ProposalId.eq(proposal));
    let same = of_proposal
        .clone()
        .filter(Column::FileHash.eq(&sha256))
        .one(&tx.db)
        .await?;
    if let Some(same) = same {
        // It waits for its card from now on.
        let mut same = same.into_active_model();
        same.created_at = Set(tx.now);
        let same = same.update(&tx.db).await?;
        tx.commit().await?;
        return Ok(same);
    }
    if of_proposal.count(&tx.db).await? >= MOST_FILES as u64 {
        return Err(Error::Conflict("files-full"));
    }
    let kept = bytes::ActiveModel {
        sha256: Set(sha256.clone()),
        bytes: Set(made.bytes),
        created_at: Set(tx.now),
    };
    let same = OnConflict::column(bytes::Column::Sha256).do_nothing().to_owned();
    bytes::Entity::insert(kept)
        .on_conflict(same)
        .exec_without_returning(&tx.db)
        .await?;
    let row = entity::ActiveModel {
        id: Set(tx.new_id()),
        proposal_id: Set(proposal),
        uploader_id: Set(tx.account()?),
        file_hash: Set(sha256),
        kind: Set(made.kind),
        name: Set(FileName::of_sent(name, made.kind, NAMELESS).into()),
        size: Set(size),
        is_sent: Set(false),
        created_at: Set(tx.now),
    };
    let row = row.insert(&tx.db).await?;
    tx.audit(
        "source_file.add",
        ("source_file", row.id.0),
        json!({ "proposal": proposal, "kind": row.kind, "hash": row.file_hash }),
    )
    .await?;
    tx.commit().await?;
    Ok(row)
}

/// What was sent made anew, in a thread of its own when its turn has come: a PDF or a large picture has it alone.
///
/// # Errors
/// `Invalid` on [`FIELD`] as `check::cleaned`; `Unavailable`.
pub(crate) async fn made_anew(platform: &Platform, sent: Vec<u8>) -> Result<Cleaned> {
    let refused = |code| Error::field(FIELD, code);
    // What stumbles over what it was given has found no source.
    let stumbled = |_| refused(FieldCode::NotASource);
    let head = tokio::task::spawn_blocking(move || Sort::of(&sent).map(|sort| (sort, sent)));
    let (sort, sent) = head.await.map_err(stumbled)?.map_err(refused)?;
    let turn = platform
        .images
        .work(match sort {
            Sort::Pdf => u64::MAX,
            Sort::Picture(pixels) => pixels,
            Sort::Text => 0,
        })
        .await?;
    let made = tokio::task::spawn_blocking(move || {
        let made = check::cleaned(&sent);
        // Whoever asked may have gone; the next one waits until this is done all the same.
        drop(turn);
        made
    });
    made.await.map_err(stumbled)?.map_err(refused)
}

/// A file that a card of this proposal may name.
///
/// # Errors
/// `Invalid` on [`FIELD`] when there is none.
pub async fn of_draft(db: &impl ConnectionTrait, proposal: ProposalId, id: SourceFileId) -> Result<Model> {
    let row = Entity::find_by_id(id).one(db).await?;
    row.filter(|row| row.proposal_id == proposal)
        .ok_or_else(|| Error::field(FIELD, FieldCode::Required))
}

/// These files.
///
/// # Errors
/// The database's.
pub async fn by_ids(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = SourceFileId>,
) -> Result<HashMap<SourceFileId, Model>> {
    let ids: Vec<_> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = Entity::find().filter(Column::Id.is_in(ids)).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// Notes that the files of a frozen text went to the jury, so that they are kept.
///
/// # Errors
/// The database's.
pub async fn keep_sent(db: &impl ConnectionTrait, frozen: &Frozen) -> Result<()> {
    let files: Vec<_> = frozen.evidence.iter().filter_map(|card| card.source.file()).collect();
    if files.is_empty() {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::IsSent, Expr::value(true))
        .filter(Column::Id.is_in(files.into_iter().map(|file| file.id)))
        .exec(db)
        .await?;
    Ok(())
}

/// Deletes a file that a card no longer names, unless another one does or it went to the jury.
///
/// # Errors
/// The database's.
pub async fn let_go(db: &impl ConnectionTrait, id: Option<SourceFileId>) -> Result<()> {
    let Some(id) = id else { return Ok(()) };
    match Entity::find_by_id(id).one(db).await? {
        Some(row) if !unused::is_used(db, &row).await? => unused::delete(db, row).await,
        _ => Ok(()),
    }
}

/// A file that the viewer may have: whoever reads the draft gets all of its files, others those that the text that was sent holds, as long as they may
/// read that. With it, whether everybody may.
///
/// # Errors
/// `NotFound` for everybody who may not, whether logged in or not.
pub async fn sight(platform: &Platform, viewer: &Viewer, id: SourceFileId) -> Result<(Model, bool)> {
    let row = Entity::find_by_id(id).one(platform.db.read()).await?;
    let row = row.ok_or(Error::NotFound)?;
    let held = id.to_string();
    let is_public = read_with_text(platform, viewer, Operation::SourceFileRead, row.proposal_id, &held).await?;
    Ok((row, is_public))
}

/// The bytes of a file that [`sight`] has let somebody have.
///
/// # Errors
/// `NotFound` when it was deleted in the meantime.
pub async fn bytes_of(platform: &Platform, row: &Model) -> Result<Vec<u8>> {
    let found = bytes::Entity::find_by_id(row.file_hash.clone())
        .one(platform.db.read())
        .await?;
    Ok(found.ok_or(Error::NotFound)?.bytes)
}
