//! Giving one's vote to another member, as the member reads it: whether the rules of the day allow it, who carries it, who could be meant by a name.

use super::entity::{meeting, proxy};
use crate::accounts::{Viewer, service::pseudonyms};
use crate::bodies::entity::{body, mandate};
use crate::bodies::members::{self, Member, Search, holding};
use crate::bodies::rules;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, BodyId, MandateId};
use shared::time::Day;

/// Members who are offered before anybody types a name.
const OFFERED: u64 = 50;
/// Members who are offered for a name.
const FOUND: u64 = 20;

/// The vote of somebody who holds a mandate on the day of a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnVote {
    pub mandate: MandateId,
    /// The name of the member who carries it.
    pub carried_by: Option<String>,
}

/// One's own vote, where one holds a mandate and the rules of the day let members carry votes of others; a fixed number of queries.
///
/// # Errors
/// The database's.
pub async fn own(
    platform: &Platform,
    viewer: &Viewer,
    body: &body::Model,
    meeting: &meeting::Model,
) -> Result<Option<OwnVote>> {
    let (db, day) = (platform.db.read(), meeting.day());
    let Some(account) = viewer.account_id().filter(|_| meeting.is_going()) else {
        return Ok(None);
    };
    let Some(own) = mandate_of(db, body.id, day, account).await? else {
        return Ok(None);
    };
    if rules::on(db, body, day).await?.proxies == 0 {
        return Ok(None);
    }
    let given = proxy::Entity::find_by_id((meeting.id, own.id)).one(db).await?;
    let carrier = match given {
        Some(given) => mandate_of(db, body.id, day, given.account_id).await?,
        None => None,
    };
    let carried_by = match carrier {
        Some(carrier) => {
            let names = pseudonyms(db, [carrier.account_id]).await?;
            let pseudonym = names.get(&carrier.account_id).map_or("", String::as_str);
            Some(carrier.name(pseudonym).to_owned())
        }
        None => None,
    };
    Ok(Some(OwnVote {
        mandate: own.id,
        carried_by,
    }))
}

async fn mandate_of(
    db: &impl ConnectionTrait,
    body: BodyId,
    day: Day,
    account: AccountId,
) -> Result<Option<mandate::Model>> {
    let found = mandate::Entity::find()
        .filter(mandate::Column::BodyId.eq(body))
        .filter(mandate::Column::AccountId.eq(account))
        .filter(holding(day));
    Ok(found.one(db).await?)
}

/// Some of the other members, to choose from.
///
/// # Errors
/// The database's.
pub async fn offered(platform: &Platform, meeting: &meeting::Model, own: MandateId) -> Result<Vec<Member>> {
    let all = Search {
        limit: OFFERED,
        ..Search::default()
    };
    Ok(others(platform, meeting, own, all).await?.0)
}

/// Who is meant by a name.
#[derive(Clone, Debug)]
pub enum Meant {
    /// This member alone has the name.
    One(MandateId),
    /// Those of whose names it is a part, or who have it all; and whether there are more.
    Some(Vec<Member>, bool),
}

/// The other members who can be meant by a name as somebody typed it.
///
/// # Errors
/// The database's.
pub async fn meant(platform: &Platform, meeting: &meeting::Model, own: MandateId, name: &str) -> Result<Meant> {
    let search = |is_whole| Search {
        name: name.to_owned(),
        is_whole,
        limit: FOUND,
        ..Search::default()
    };
    let (named, more) = others(platform, meeting, own, search(true)).await?;
    match named.as_slice() {
        [one] => Ok(Meant::One(one.mandate)),
        [] => {
            let (found, more) = others(platform, meeting, own, search(false)).await?;
            Ok(Meant::Some(found, more))
        }
        _ => Ok(Meant::Some(named, more)),
    }
}

async fn others(
    platform: &Platform,
    meeting: &meeting::Model,
    own: MandateId,
    search: Search,
) -> Result<(Vec<Member>, bool)> {
    let search = Search {
        day: Some(meeting.day()),
        ..search
    };
    let (mut found, more) = members::find(platform, meeting.body_id, &search).await?;
    found.retain(|member| member.mandate != own);
    Ok((found, more))
}
