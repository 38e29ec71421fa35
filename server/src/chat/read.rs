//! Reading the chat, page by page. The number of queries does not depend on how many messages there are.

use super::entity::{Column, Entity, Model};
use super::service::sight;
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::Access;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{ChatMessageId, ProposalId};
use shared::permissions::Operation;
use shared::time::Timestamp;

/// Messages on one page.
pub const A_PAGE: u64 = 50;

/// A message as the viewer may see it.
#[derive(Clone, Debug)]
pub struct MessageView {
    pub id: ChatMessageId,
    pub author: String,
    pub own: bool,
    /// None when it was taken back, or is hidden from the viewer.
    pub text: Option<String>,
    pub created_at: Timestamp,
    pub is_gone: bool,
    /// Why it is hidden, if it is.
    pub hidden: Option<String>,
}

/// Messages of a room, with what the viewer may do there.
#[derive(Clone, Debug)]
pub struct Chat {
    pub access: Access,
    /// The oldest of the page first.
    pub messages: Vec<MessageView>,
    /// Give this as `before` for what was said earlier.
    pub earlier: Option<ChatMessageId>,
    pub may_write: bool,
    pub may_moderate: bool,
}

/// The newest messages of a proposal's room, or the newest of those before one.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn page(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    before: Option<ChatMessageId>,
    limit: u64,
) -> Result<Chat> {
    let db = platform.db.read();
    let access = sight(db, viewer, proposal, platform.clock.now()).await?;
    let mut query = Entity::find().filter(Column::ProposalId.eq(proposal));
    if let Some(before) = before {
        query = query.filter(Column::Id.lt(before));
    }
    let mut rows = query.order_by_desc(Column::Id).limit(limit + 1).all(db).await?;
    let more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    rows.reverse();
    let earlier = rows.first().filter(|_| more).map(|row| row.id);
    complete(platform, viewer, access, rows, earlier).await
}

/// One message, as a page of its own.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn one(platform: &Platform, viewer: &Viewer, id: ChatMessageId) -> Result<Chat> {
    viewer.person()?;
    let db = platform.db.read();
    let row = Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let access = sight(db, viewer, row.proposal_id, platform.clock.now()).await?;
    complete(platform, viewer, access, vec![row], None).await
}

async fn complete(
    platform: &Platform,
    viewer: &Viewer,
    access: Access,
    rows: Vec<Model>,
    earlier: Option<ChatMessageId>,
) -> Result<Chat> {
    let names = pseudonyms(platform.db.read(), rows.iter().map(|row| row.author_id)).await?;
    let may_moderate = viewer.may(Operation::ChatModerate, &access.object);
    let view = |row: Model| {
        let own = viewer.account_id() == Some(row.author_id);
        let is_shown = row.hidden_at.is_none() || own || may_moderate;
        MessageView {
            id: row.id,
            author: names.get(&row.author_id).cloned().unwrap_or_default(),
            own,
            created_at: row.created_at,
            is_gone: row.text.is_none(),
            text: row.text.filter(|_| is_shown).map(String::from),
            hidden: row.hidden_at.and(row.hidden_reason).map(String::from),
        }
    };
    Ok(Chat {
        messages: rows.into_iter().map(view).collect(),
        earlier,
        may_write: viewer.may(Operation::ChatWrite, &access.object),
        may_moderate,
        access,
    })
}
