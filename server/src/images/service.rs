//! Keeping a picture, and giving it to those who may read the text that holds it.

use super::entity::{file, image};
use super::gate::Pass;
use super::picture::{self, Picture};
use super::unused;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::evidence::service::is_writable;
use crate::jury;
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::proposals::submissions;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use sha2::{Digest, Sha256};
use shared::fields::FieldCode;
use shared::ids::{ImageId, ProcessId, ProposalId, SubmissionId};
use shared::images::{ImageAddress, MOST_IMAGES};
use shared::permissions::{Operation, Relation, Role, Scope};
use shared::time::Timestamp;

async fn writable(db: &impl ConnectionTrait, viewer: &Viewer, id: ProposalId, now: Timestamp) -> Result<()> {
    viewer.person()?;
    let access = access::sight(db, viewer, Operation::RoomEnter, id, now).await?;
    viewer.require(Operation::ImageWrite, &access.object)?;
    if is_writable(&access, now) {
        Ok(())
    } else {
        Err(Error::Conflict("frozen"))
    }
}

/// Goes on when the viewer may put a picture into the proposal's text now: before the form is shown.
///
/// # Errors
/// `LoggedOut`; `NotFound`; `Forbidden` to those who may only read; `Conflict("frozen")` when the text is closed.
pub async fn require_right(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<()> {
    writable(platform.db.read(), viewer, proposal, platform.clock.now()).await
}

/// Lets the viewer begin to send a picture for a proposal. Asked before a body is read, so that nobody else can send anything at all.
///
/// # Errors
/// As for writing in the text: `LoggedOut`, `NotFound`, `Forbidden`, `Conflict("frozen")`; `TooMany` for one who sends many; `Unavailable` while many
/// others send.
pub async fn require_write(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Pass> {
    let now = platform.clock.now();
    writable(platform.db.read(), viewer, proposal, now).await?;
    let sender = viewer.person()?.id;
    platform.limits.try_image(sender, now)?;
    platform.images.enter(sender)
}

/// Draws what was sent anew and keeps it for the proposal.
///
/// # Errors
/// As [`require_write`]; `Invalid` on `picture` for what is no picture, or too large; `Conflict("images-full")` when the proposal has
/// [`MOST_IMAGES`].
pub async fn add(platform: &Platform, viewer: &Viewer, proposal: ProposalId, bytes: Vec<u8>) -> Result<ImageAddress> {
    writable(platform.db.read(), viewer, proposal, platform.clock.now()).await?;
    let made = redraw(platform, bytes).await?;
    let sha256 = hex::encode(Sha256::digest(&made.bytes));

    let tx = platform.begin(viewer).await?;
    writable(&tx.db, viewer, proposal, tx.now).await?;
    let images = image::Entity::find()
        .filter(image::Column::ProposalId.eq(proposal))
        .count(&tx.db)
        .await?;
    if images >= MOST_IMAGES as u64 {
        return Err(Error::Conflict("images-full"));
    }
    let kept = file::ActiveModel {
        sha256: Set(sha256.clone()),
        kind: Set(made.kind),
        bytes: Set(made.bytes),
        created_at: Set(tx.now),
    };
    let same = OnConflict::column(file::Column::Sha256).do_nothing().to_owned();
    file::Entity::insert(kept)
        .on_conflict(same)
        .exec_without_returning(&tx.db)
        .await?;
    let row = image::ActiveModel {
        id: Set(tx.new_id()),
        proposal_id: Set(proposal),
        uploader_id: Set(tx.account()?),
        file_hash: Set(sha256),
        width: Set(i32::try_from(made.width).map_err(Error::internal)?),
        height: Set(i32::try_from(made.height).map_err(Error::internal)?),
        is_used: Set(false),
        created_at: Set(tx.now),
    };
    let row = row.insert(&tx.db).await?;
    tx.audit("image.add", ("image", row.id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await?;
    Ok(row.address())
}

/// The work, in a thread of its own when its turn has come.
async fn redraw(platform: &Platform, bytes: Vec<u8>) -> Result<Picture> {
    let refused = |code| Error::field(super::upload::FILE, code);
    // A decoder that stumbles over what it was given has found no picture.
    let stumbled = |_| refused(FieldCode::NotAPicture);
    let head = tokio::task::spawn_blocking(move || picture::pixels(&bytes).map(|pixels| (pixels, bytes)));
    let (pixels, bytes) = head.await.map_err(stumbled)?.map_err(refused)?;
    let turn = platform.images.work(pixels).await?;
    let drawn = tokio::task::spawn_blocking(move || {
        let drawn = picture::redrawn(&bytes);
        // Whoever asked may have gone; the next one waits until this is done all the same.
        drop(turn);
        drawn
    });
    drawn.await.map_err(stumbled)?.map_err(refused)
}

/// Whether the viewer may take pictures of a proposal away now.
///
/// # Errors
/// `LoggedOut`, `Forbidden`; `Conflict("frozen")` for a team whose text is closed: then it is for the organisers.
pub fn may_remove(viewer: &Viewer, access: &Access, now: Timestamp) -> Result<()> {
    viewer.require(Operation::ImageRemove, &access.object)?;
    let is_organiser = viewer.holds(Role::Organiser, Scope::Process(access.proposal.process_id));
    if is_organiser || is_writable(access, now) {
        Ok(())
    } else {
        Err(Error::Conflict("frozen"))
    }
}

/// Takes a picture of a proposal away, for good and for everybody: whoever is on it can ask for that. Texts keep its words.
///
/// # Errors
/// `NotFound`, also for a picture of another proposal; as [`may_remove`].
pub async fn remove(platform: &Platform, viewer: &Viewer, proposal: ProposalId, id: ImageId) -> Result<()> {
    viewer.person()?;
    let tx = platform.begin(viewer).await?;
    let access = access::sight(&tx.db, viewer, Operation::ImageList, proposal, tx.now).await?;
    let row = image::Entity::find_by_id(id).one(&tx.db).await?;
    let row = row.filter(|row| row.proposal_id == proposal).ok_or(Error::NotFound)?;
    may_remove(viewer, &access, tx.now)?;
    unused::delete(&tx.db, row).await?;
    tx.audit("image.remove", ("image", id.0), json!({ "proposal": proposal }))
        .await?;
    tx.commit().await
}

/// A picture that the viewer may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub sha256: String,
    /// Whether everybody may see it, for good.
    pub is_public: bool,
}

/// Whether the viewer may see a picture: whoever reads the draft sees all of its pictures, others those that the text that was sent holds, as long as
/// they may read that.
///
/// # Errors
/// `NotFound` for everybody who may not, whether logged in or not.
pub async fn sight(platform: &Platform, viewer: &Viewer, id: ImageId) -> Result<Seen> {
    let row = image::Entity::find_by_id(id).one(platform.db.read()).await?;
    let row = row.ok_or(Error::NotFound)?;
    let path = row.address().path();
    let is_public = read_with_text(platform, viewer, Operation::ImageRead, row.proposal_id, &path).await?;
    Ok(Seen {
        sha256: row.file_hash,
        is_public,
    })
}

/// Whether everybody may have what belongs to the text of a proposal, which the frozen text names by `held`.
///
/// # Errors
/// `NotFound` when the viewer may not have it: whoever reads the draft may, others when the text that was sent holds it and they may read that.
pub async fn read_with_text(
    platform: &Platform,
    viewer: &Viewer,
    operation: Operation,
    proposal: ProposalId,
    held: &str,
) -> Result<bool> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let Access { proposal, object, .. } = access::load(db, viewer, proposal, now).await?;
    let is_inside = viewer.may(Operation::ProposalRead, &object);
    // What the draft holds beside the text that was sent is for nobody else.
    let submission = submissions::current(db, proposal.id).await?;
    let sent = submission.filter(|submission| submission.frozen.contains(held));
    let reviews = match &sent {
        Some(sent) if !is_inside => reviews(db, viewer, proposal.process_id, sent.id, now).await?,
        _ => false,
    };
    let object = object.with_if(reviews, Relation::AssignedJuror);
    if viewer.may(operation, &object) && (is_inside || sent.is_some()) {
        Ok(sent.is_some() && proposal.state.is_public())
    } else {
        Err(Error::NotFound)
    }
}

/// Whether the viewer is a juror who has the text to review, also without the names in it.
async fn reviews(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    process: ProcessId,
    submission: SubmissionId,
    now: Timestamp,
) -> Result<bool> {
    match viewer.account_id() {
        // Asked first, since hardly anybody is.
        Some(me) if viewer.holds(Role::Juror, Scope::Process(process)) => {
            jury::access::reads(db, me, submission, now).await
        }
        _ => Ok(false),
    }
}

/// The file of a picture that [`sight`] has let somebody see.
///
/// # Errors
/// `NotFound` when it was deleted in the meantime.
pub async fn file(platform: &Platform, seen: &Seen) -> Result<file::Model> {
    let found = file::Entity::find_by_id(seen.sha256.clone())
        .one(platform.db.read())
        .await?;
    found.ok_or(Error::NotFound)
}
