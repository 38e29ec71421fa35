//! Who may read a draft and so may be mentioned and told, and what people are called.

use crate::accounts::entity::account;
use crate::accounts::grants::holders;
use crate::error::Result;
use crate::proposals::entity::proposal;
use crate::teams::members;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::accounts::Pseudonym;
use shared::ids::AccountId;
use shared::permissions::{Role, Scope};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

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
    Ok(names(db, ids).await?.into_iter().collect())
}

/// What these accounts are called; one statement.
///
/// # Errors
/// The database's.
pub async fn names(
    db: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = AccountId>,
) -> Result<HashMap<AccountId, String>> {
    let ids: BTreeSet<AccountId> = ids.into_iter().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let found: Vec<(AccountId, Pseudonym)> = account::Entity::find()
        .select_only()
        .columns([account::Column::Id, account::Column::Pseudonym])
        .filter(account::Column::Id.is_in(ids))
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(|(id, name)| (id, name.to_string())).collect())
}
