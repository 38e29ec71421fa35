//! Writing, publishing and withdrawing records.

use super::entity::{practice, version};
use super::{library, read};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, EntityTrait, IntoActiveModel, Set};
use serde_json::json;
use shared::ids::{PracticeId, PracticeVersionId};
use shared::permissions::Operation;
use shared::practices::{PracticeAct, PracticeState, PracticeText, WithdrawalReason};
use shared::time::Timestamp;

/// What the row of a record holds of its newest words.
fn with_head(mut row: practice::ActiveModel, text: &PracticeText) -> practice::ActiveModel {
    row.language = Set(text.language);
    row.theme = Set(text.theme);
    row.country = Set(text.country.clone());
    row.search = Set(text.for_search());
    row
}

async fn add_version(tx: &Tx, id: PracticeId, number: i32, text: &PracticeText) -> Result<()> {
    let row = version::ActiveModel {
        id: Set(tx.new_id::<PracticeVersionId>()),
        practice_id: Set(id),
        number: Set(number),
        author_id: Set(tx.account()?),
        saved_at: Set(tx.now),
        ..Default::default()
    };
    row.with_text(text).insert(&tx.db).await?;
    Ok(())
}

/// A record that the viewer writes.
async fn load(tx: &Tx, viewer: &Viewer, id: PracticeId) -> Result<practice::Model> {
    viewer.require(Operation::PracticeWrite, &library(viewer))?;
    practice::Entity::find_by_id(id)
        .one(&tx.db)
        .await?
        .ok_or(Error::NotFound)
}

/// Begins a draft.
///
/// # Errors
/// `LoggedOut`, `Forbidden`.
pub async fn create(platform: &Platform, viewer: &Viewer, text: &PracticeText) -> Result<PracticeId> {
    viewer.require(Operation::PracticeWrite, &library(viewer))?;
    let tx = platform.begin(viewer).await?;
    let id: PracticeId = tx.new_id();
    let row = practice::ActiveModel {
        id: Set(id),
        state: Set(PracticeState::Draft),
        version: Set(1),
        changed_at: Set(tx.now),
        published_at: Set(None),
        withdrawn_at: Set(None),
        withdrawn_reason: Set(None),
        ..Default::default()
    };
    with_head(row, text).insert(&tx.db).await?;
    add_version(&tx, id, 1, text).await?;
    tx.audit("practice.create", ("practice", id.0), json!({})).await?;
    tx.commit().await?;
    Ok(id)
}

/// Writes a record anew: a draft in its place, a published one as its next version, unless nothing has changed. `seen` is when the record that
/// the person saw was changed last. Gives the number of the version that has these words.
///
/// # Errors
/// `LoggedOut`, `Forbidden`, `NotFound`; `Conflict` of `practice-withdrawn`, of `practice-changed` when somebody else was faster; `Invalid` when
/// something would be missing from a published record.
pub async fn save(
    platform: &Platform,
    viewer: &Viewer,
    id: PracticeId,
    text: &PracticeText,
    seen: Option<Timestamp>,
) -> Result<i32> {
    let tx = platform.begin(viewer).await?;
    let practice = load(&tx, viewer, id).await?;
    if !practice.state.is_writable() {
        return Err(Error::Conflict("practice-withdrawn"));
    }
    if seen.is_some_and(|seen| seen != practice.changed_at) {
        return Err(Error::Conflict("practice-changed"));
    }
    let is_published = practice.state == PracticeState::Published;
    if is_published {
        require_whole(text)?;
    }
    let before = read::version(&tx.db, id, practice.version).await?;
    if before.text() == *text {
        return Ok(practice.version);
    }
    let number = practice.version + i32::from(is_published);
    if number == practice.version {
        let mut row = before.into_active_model();
        row.author_id = Set(tx.account()?);
        row.saved_at = Set(tx.now);
        row.with_text(text).update(&tx.db).await?;
    } else {
        add_version(&tx, id, number, text).await?;
    }
    let mut row = practice.into_active_model();
    row.version = Set(number);
    row.changed_at = Set(tx.now);
    with_head(row, text).update(&tx.db).await?;
    tx.audit("practice.save", ("practice", id.0), json!({ "version": number }))
        .await?;
    tx.commit().await?;
    Ok(number)
}

fn require_whole(text: &PracticeText) -> Result<()> {
    let missing = text.missing();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(missing))
    }
}

/// Publishes a draft, or again what was withdrawn.
///
/// # Errors
/// `LoggedOut`, `Forbidden`, `NotFound`; `Invalid` names what is missing; `Conflict` of `practice-state` when it is published already.
pub async fn publish(platform: &Platform, viewer: &Viewer, id: PracticeId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let practice = load(&tx, viewer, id).await?;
    let state = after(&practice, PracticeAct::Publish)?;
    let version = read::version(&tx.db, id, practice.version).await?;
    require_whole(&version.text())?;
    let detail = json!({ "version": practice.version, "hash": version.hash });
    // A record keeps its place in the list when it comes back.
    let published_at = practice.published_at.or(Some(tx.now));
    let mut row = practice.into_active_model();
    row.state = Set(state);
    // Whoever has the form of the draft open is told: what they save is a version that everybody reads.
    row.changed_at = Set(tx.now);
    row.published_at = Set(published_at);
    row.withdrawn_at = Set(None);
    row.withdrawn_reason = Set(None);
    row.update(&tx.db).await?;
    tx.audit("practice.publish", ("practice", id.0), detail).await?;
    tx.commit().await
}

/// Takes a record out of the list. Its address says why, and still shows what was cited.
///
/// # Errors
/// `LoggedOut`, `Forbidden`, `NotFound`; `Conflict` of `practice-state` when it is not published.
pub async fn withdraw(platform: &Platform, viewer: &Viewer, id: PracticeId, reason: &WithdrawalReason) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let practice = load(&tx, viewer, id).await?;
    let state = after(&practice, PracticeAct::Withdraw)?;
    let mut row = practice.into_active_model();
    row.state = Set(state);
    row.changed_at = Set(tx.now);
    row.withdrawn_at = Set(Some(tx.now));
    row.withdrawn_reason = Set(Some(reason.clone()));
    row.update(&tx.db).await?;
    tx.audit("practice.withdraw", ("practice", id.0), json!({})).await?;
    tx.commit().await
}

/// Deletes a draft, for good. What was published once is withdrawn instead.
///
/// # Errors
/// `LoggedOut`, `Forbidden`, `NotFound`; `Conflict` of `practice-state`.
pub async fn remove(platform: &Platform, viewer: &Viewer, id: PracticeId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let practice = load(&tx, viewer, id).await?;
    if practice.state != PracticeState::Draft {
        return Err(Error::Conflict("practice-state"));
    }
    practice::Entity::delete_by_id(id).exec(&tx.db).await?;
    tx.audit("practice.remove", ("practice", id.0), json!({})).await?;
    tx.commit().await
}

fn after(practice: &practice::Model, act: PracticeAct) -> Result<PracticeState> {
    practice.state.after(act).ok_or(Error::Conflict("practice-state"))
}
