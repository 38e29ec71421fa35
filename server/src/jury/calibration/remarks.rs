//! What jurors and organisers say of the scores of a sample.

use super::entity::remark;
use super::{Found, find, read};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set};
use serde_json::json;
use shared::ids::{SampleId, SampleRemarkId};
use shared::jury::calibration::RemarkText;
use shared::permissions::Operation;

/// Remarks on one sample at most: a page shows them all.
const MOST: u64 = 300;

/// Says something of a sample, once one's own scores are in.
///
/// # Errors
/// `LoggedOut`; `NotFound` also for a juror who has not finished the sample; `Conflict("enough-remarks")`.
pub async fn add_remark(
    platform: &Platform,
    viewer: &Viewer,
    id: SampleId,
    text: &RemarkText,
) -> Result<SampleRemarkId> {
    if !read::get_sample(platform, viewer, id).await?.may_discuss() {
        return Err(Error::NotFound);
    }
    let tx = platform.begin(viewer).await?;
    let Found { row, round, lens } = find(&tx.db, viewer, id, tx.now).await?;
    viewer.require(Operation::SampleDiscuss, &round.object())?;
    let there = remark::Entity::find()
        .filter(remark::Column::SampleId.eq(row.id))
        .count(&tx.db)
        .await?;
    if there >= MOST {
        return Err(Error::Conflict("enough-remarks"));
    }
    let new: SampleRemarkId = tx.new_id();
    let remark = remark::ActiveModel {
        id: Set(new),
        sample_id: Set(row.id),
        author_id: Set(lens.me),
        text: Set(Some(text.clone())),
        created_at: Set(tx.now),
    };
    remark.insert(&tx.db).await?;
    let detail = json!({ "remark": new });
    tx.audit("sample.remark", ("sample", row.id.0), detail).await?;
    tx.commit().await?;
    Ok(new)
}

/// Takes one's own remark back: its words are gone.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others than its author, and when it is gone already.
pub async fn take_back_remark(
    platform: &Platform,
    viewer: &Viewer,
    sample: SampleId,
    id: SampleRemarkId,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let Found { row, round, lens } = find(&tx.db, viewer, sample, tx.now).await?;
    viewer.require(Operation::SampleDiscuss, &round.object())?;
    let found = remark::Entity::find_by_id(id).one(&tx.db).await?;
    let found = found.filter(|one| one.sample_id == row.id && one.author_id == lens.me && one.text.is_some());
    let mut found = found.ok_or(Error::NotFound)?.into_active_model();
    found.text = Set(None);
    found.update(&tx.db).await?;
    let detail = json!({ "remark": id });
    tx.audit("sample.remark-back", ("sample", row.id.0), detail).await?;
    tx.commit().await
}
