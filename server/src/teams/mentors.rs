//! Mentors of a team, named by the organiser.

use super::entity::{membership, team};
use super::members;
use super::service::begin;
use crate::accounts::{Viewer, grants};
use crate::error::{Error, Result};
use crate::notices::{Notice, tell};
use crate::platform::Platform;
use crate::processes::people::person_called;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, TeamId};
use shared::permissions::{Operation, Role, Scope};

/// Names the person with this pseudonym a mentor of the team, and tells both.
///
/// # Errors
/// `NotFound`, `Forbidden`; `Invalid` on `name`; `Conflict("mentor-in-team")` for a member.
pub async fn name(platform: &Platform, viewer: &Viewer, id: TeamId, pseudonym: &str) -> Result<AccountId> {
    let team = team::Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let object = members::object_with(viewer, team.process_id, id, None);
    viewer.require(Operation::ProcessPeople, &object)?;
    let account = person_called(platform, pseudonym).await?;
    let (tx, team) = begin(platform, viewer, id, Operation::ProcessPeople).await?;
    let rows: Vec<membership::Model> = members::of_team(&tx.db, id).await?;
    if rows.iter().any(|row| row.account_id == account) {
        return Err(Error::Conflict("mentor-in-team"));
    }
    grants::give(&tx, account, Role::Mentor, Scope::Team(id)).await?;
    let path = format!("/teams/{id}");
    let values = [("team", team.name.to_string())];
    tell(
        platform,
        &tx,
        &[account],
        &Notice::new("mentor-of", path.clone(), &values),
    )
    .await?;
    let names: Vec<AccountId> = rows.iter().map(|row| row.account_id).collect();
    tell(platform, &tx, &names, &Notice::new("mentor-here", path, &values)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(account)
}

/// Ends the mentoring of a person in the team.
///
/// # Errors
/// `NotFound` also when the person is no mentor of it; `Forbidden`.
pub async fn dismiss(platform: &Platform, viewer: &Viewer, id: TeamId, account: AccountId) -> Result<()> {
    let (tx, _) = begin(platform, viewer, id, Operation::ProcessPeople).await?;
    if !grants::holders(&tx.db, Role::Mentor, Scope::Team(id), tx.now)
        .await?
        .contains(&account)
    {
        return Err(Error::NotFound);
    }
    grants::take(&tx, account, Role::Mentor, Scope::Team(id)).await?;
    tx.commit().await?;
    platform.sessions.rights_changed(account);
    Ok(())
}

/// The teams that a person mentors, newest first, at most 50.
///
/// # Errors
/// `LoggedOut`.
pub async fn teams_of(platform: &Platform, viewer: &Viewer) -> Result<Vec<team::Model>> {
    let ids: Vec<TeamId> = viewer
        .person()?
        .grants
        .iter()
        .filter_map(|grant| match (grant.role, grant.scope) {
            (Role::Mentor, Scope::Team(id)) => Some(id),
            _ => None,
        })
        .take(50)
        .collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(team::Entity::find()
        .filter(team::Column::Id.is_in(ids))
        .all(platform.db.read())
        .await?)
}
