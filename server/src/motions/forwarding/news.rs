//! What became of a motion in another body, told to everybody behind it: those who lead the bodies on its way, who brought it in, and its team.

use super::entity::{Column, Entity};
use super::{first_of, leaders};
use crate::bodies::service as bodies;
use crate::error::Result;
use crate::motions::entity as motion;
use crate::motions::service::load;
use crate::motions::submitters::entity as submitter;
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::proposals::entity::proposal;
use crate::teams::members;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, BodyId, MotionId, ProposalId};
use std::collections::BTreeSet;

/// Tells of an answer of the body `by` to what was made of `origin`.
pub(super) async fn tell(platform: &Platform, tx: &Tx, origin: &motion::Model, by: BodyId, news: &str) -> Result<()> {
    for (people, notice) in heard_by(tx, origin.clone(), by, news).await? {
        notices::tell(platform, tx, &people, &notice).await?;
    }
    Ok(())
}

/// Tells of the decision on a motion that another body had sent; in the app alone.
pub(in crate::motions) async fn tell_origin(tx: &Tx, decided: &motion::Model) -> Result<()> {
    let row = Entity::find()
        .filter(Column::DerivedId.eq(decided.id))
        .one(&tx.db)
        .await?;
    let Some(row) = row else { return Ok(()) };
    let origin = load(&tx.db, row.motion_id).await?;
    for (people, notice) in heard_by(tx, origin, decided.body_id, decided.state.as_str()).await? {
        notices::put(tx, &people, &notice).await?;
    }
    Ok(())
}

/// Who hears of it at which motion, from `origin` back to the first one: each person once, at the motion nearest to the news.
async fn heard_by(tx: &Tx, origin: motion::Model, by: BodyId, news: &str) -> Result<Vec<(Vec<AccountId>, Notice)>> {
    let by = bodies::load(&tx.db, by).await?.name;
    let first = first_of(&tx.db, origin.id).await?;
    let links = Entity::find().filter(Column::FirstId.eq(first)).all(&tx.db).await?;
    let before = |id: MotionId| {
        links
            .iter()
            .find(|row| row.derived_id == Some(id))
            .map(|row| row.motion_id)
    };
    let mut told = BTreeSet::new();
    let mut all = Vec::new();
    let mut next = Some(origin);
    while let Some(one) = next.take() {
        let earlier = before(one.id);
        let mut people = leaders(tx, one.body_id).await?;
        people.extend(submitters(tx, one.id).await?);
        // Motions that are derived from it name the same proposal.
        if let (None, Some(proposal)) = (earlier, one.proposal_id) {
            people.extend(team(tx, proposal).await?);
        }
        people.retain(|account| told.insert(*account));
        let path = format!("/assembly/motions/{}", one.id);
        let values = [("title", one.title), ("body", by.clone()), ("news", news.to_owned())];
        all.push((people, Notice::new("forwarding-news", path, &values)));
        if let Some(earlier) = earlier {
            next = Some(load(&tx.db, earlier).await?);
        }
    }
    Ok(all)
}

/// Who has brought a motion in.
async fn submitters(tx: &Tx, id: MotionId) -> Result<Vec<AccountId>> {
    let rows = submitter::Entity::find()
        .filter(submitter::Column::MotionId.eq(id))
        .filter(submitter::Column::AgreedAt.is_not_null())
        .all(&tx.db)
        .await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// The members of the team of a proposal.
async fn team(tx: &Tx, id: ProposalId) -> Result<Vec<AccountId>> {
    let Some(row) = proposal::Entity::find_by_id(id).one(&tx.db).await? else {
        return Ok(Vec::new());
    };
    let members = members::of_team(&tx.db, row.team_id).await?;
    Ok(members.into_iter().map(|row| row.account_id).collect())
}
