//! All pictures of a draft, for its team, its mentors and the organisers. There are [`shared::images::MOST_IMAGES`] at most, so they are read
//! at once; the number of queries does not depend on how many there are.

use super::entity::image::{Column, Entity, Model};
use super::service::may_remove;
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::comments::read::sections;
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::rooms::service as rooms;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::ProposalId;
use shared::permissions::Operation;

/// A picture of a draft.
#[derive(Clone, Debug)]
pub struct ImageView {
    pub row: Model,
    /// Who sent it.
    pub author: String,
    /// The titles of the sections that hold it now.
    pub sections: Vec<String>,
}

/// The pictures of a proposal, with what the viewer may do there.
#[derive(Clone, Debug)]
pub struct Images {
    pub access: Access,
    /// The oldest first.
    pub images: Vec<ImageView>,
    /// Whether the viewer may take pictures away now.
    pub may_remove: bool,
}

/// All pictures of a proposal.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Images> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let access = access::sight(db, viewer, Operation::ImageList, proposal, now).await?;
    let rows = Entity::find()
        .filter(Column::ProposalId.eq(proposal))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let names = pseudonyms(db, rows.iter().map(|row| row.uploader_id)).await?;
    let titles = sections(db, &access).await?;
    let texts = rooms::texts(db, proposal).await?;
    let view = |row: Model| {
        let path = row.address().path();
        let holds = |document| {
            let mut of_document = texts.iter().filter(|text| text.document == document);
            of_document.any(|text| text.text.contains(&path))
        };
        let held = titles.iter().filter(|section| holds(section.document));
        ImageView {
            author: names.get(&row.uploader_id).cloned().unwrap_or_default(),
            sections: held.map(|section| section.title.clone()).collect(),
            row,
        }
    };
    Ok(Images {
        may_remove: may_remove(viewer, &access, now).is_ok(),
        images: rows.into_iter().map(view).collect(),
        access,
    })
}
