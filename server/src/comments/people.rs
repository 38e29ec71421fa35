//! Who may read a draft and so may be mentioned and told.

use crate::accounts::grants::holders;
use crate::accounts::service::pseudonyms;
use crate::error::Result;
use crate::proposals::entity::proposal;
use crate::teams::members;
use sea_orm::ConnectionTrait;
use shared::ids::AccountId;
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// The people of a draft by their names: its team, their mentors, the organisers; four statements.
///
/// # Errors
/// The database's.
pub async fn of(
    db: &impl ConnectionTrait,
    proposal: &proposal::Model,
    now: Timestamp,
) -> Result<Vec<(AccountId, String)>> {
    let team = proposal.team_id;
    let mut ids: BTreeSet<AccountId> = members::of_team(db, team)
        .await?
        .iter()
        .map(|row| row.account_id)
        .collect();
    ids.extend(
        members::mentors(db, &[team], now)
            .await?
            .remove(&team)
            .unwrap_or_default(),
    );
    ids.extend(holders(db, Role::Organiser, Scope::Process(proposal.process_id), now).await?);
    Ok(pseudonyms(db, ids).await?.into_iter().collect())
}
