//! Who stands how to a team: members, lead, mentors.

use super::entity::membership::{Column, Entity, Model};
use crate::accounts::Viewer;
use crate::accounts::entity::grant;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{AccountId, ProcessId, TeamId};
use shared::permissions::{Object, Relation, Role, Scope};
use shared::teams::{Membership, MembershipRole};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// The members of a team now, in the order of their coming.
///
/// # Errors
/// The database's.
pub async fn of_team(db: &impl ConnectionTrait, team: TeamId) -> Result<Vec<Model>> {
    Ok(of_teams(db, &[team]).await?.remove(&team).unwrap_or_default())
}

/// The members of many teams now, in one statement.
///
/// # Errors
/// The database's.
pub async fn of_teams(db: &impl ConnectionTrait, teams: &[TeamId]) -> Result<HashMap<TeamId, Vec<Model>>> {
    let rows = Entity::find()
        .filter(Column::TeamId.is_in(teams.iter().copied()))
        .filter(Column::LeftAt.is_null())
        .order_by_asc(Column::JoinedAt)
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    let mut by_team: HashMap<TeamId, Vec<Model>> = HashMap::new();
    for row in rows {
        by_team.entry(row.team_id).or_default().push(row);
    }
    Ok(by_team)
}

/// Everybody who is in a team of the process now.
///
/// # Errors
/// The database's.
pub async fn of_process(db: &impl ConnectionTrait, process: ProcessId) -> Result<BTreeSet<AccountId>> {
    let rows = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::LeftAt.is_null())
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| row.account_id).collect())
}

/// The team of a person in a process.
///
/// # Errors
/// The database's.
pub async fn team_of(db: &impl ConnectionTrait, process: ProcessId, account: AccountId) -> Result<Option<TeamId>> {
    let row = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::AccountId.eq(account))
        .filter(Column::LeftAt.is_null())
        .one(db)
        .await?;
    Ok(row.map(|row| row.team_id))
}

/// All times of a person in teams, also past ones; for conflicts of interest.
///
/// # Errors
/// The database's.
pub async fn ever_of(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<Model>> {
    Ok(Entity::find()
        .filter(Column::AccountId.eq(account))
        .order_by_asc(Column::JoinedAt)
        .all(db)
        .await?)
}

/// The members as the rules see them.
#[must_use]
pub fn rules(members: &[Model]) -> Membership<AccountId> {
    Membership::of(members.iter().map(|member| (member.account_id, member.role)).collect())
}

/// How the viewer stands to a team: what permissions are asked with.
///
/// # Errors
/// The database's.
pub async fn object(db: &impl ConnectionTrait, viewer: &Viewer, process: ProcessId, team: TeamId) -> Result<Object> {
    let role = match viewer.account_id() {
        None => None,
        Some(account) => {
            let row = Entity::find()
                .filter(Column::TeamId.eq(team))
                .filter(Column::AccountId.eq(account))
                .filter(Column::LeftAt.is_null())
                .one(db)
                .await?;
            row.map(|row| row.role)
        }
    };
    Ok(object_with(viewer, process, team, role))
}

/// As [`object`], when the viewer's role in the team is known.
#[must_use]
pub fn object_with(viewer: &Viewer, process: ProcessId, team: TeamId, role: Option<MembershipRole>) -> Object {
    Object::in_scope(Scope::Process(process))
        .and_scope(Scope::Team(team))
        .with_if(role.is_some(), Relation::TeamMember)
        .with_if(role == Some(MembershipRole::Lead), Relation::TeamLead)
        .with_if(viewer.holds(Role::Mentor, Scope::Team(team)), Relation::TeamMentor)
}

/// The mentors of many teams at `now`, in one statement.
///
/// # Errors
/// The database's.
pub async fn mentors(
    db: &impl ConnectionTrait,
    teams: &[TeamId],
    now: Timestamp,
) -> Result<HashMap<TeamId, Vec<AccountId>>> {
    let until = Condition::any()
        .add(grant::Column::UntilAt.is_null())
        .add(grant::Column::UntilAt.gt(now));
    let rows = grant::Entity::find()
        .filter(grant::Column::Role.eq(Role::Mentor))
        .filter(grant::Column::ScopeKind.eq("team"))
        .filter(grant::Column::ScopeId.is_in(teams.iter().map(|team| team.0)))
        .filter(grant::Column::FromAt.lte(now))
        .filter(until)
        .all(db)
        .await?;
    let mut by_team: HashMap<TeamId, Vec<AccountId>> = HashMap::new();
    for row in rows {
        by_team.entry(TeamId(row.scope_id)).or_default().push(row.account_id);
    }
    Ok(by_team)
}

/// Tells the open rooms of a team's members and mentors to look again; after the commit of what changed their rights.
///
/// # Errors
/// The database's.
pub async fn rights_changed(platform: &Platform, teams: &[TeamId]) -> Result<()> {
    let db = platform.db.read();
    let members = of_teams(db, teams)
        .await?
        .into_values()
        .flatten()
        .map(|member| member.account_id);
    let mentors = mentors(db, teams, platform.clock.now()).await?.into_values().flatten();
    for account in members.chain(mentors).collect::<BTreeSet<_>>() {
        platform.sessions.rights_changed(account);
    }
    Ok(())
}
