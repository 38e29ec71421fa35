//! Who may do what in a room, found in the database.
//!
//! Rooms keep what is found here in memory and look again when they are told of a change; whoever writes is looked at once more in the
//! transaction of the words ([`denied`]).

use crate::accounts::Viewer;
use crate::accounts::grants::viewers_of;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::edition;
use crate::proposals::entity::proposal;
use crate::teams::entity::membership;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::ids::{AccountId, ProposalId, TeamId};
use shared::permissions::{Object, Operation, Relation, Role, Scope};
use shared::rooms::{Refusal, Right};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// Somebody who writes in a proposal.
pub type Author = (ProposalId, AccountId);

/// Whether the proposal is a draft and drafting is open.
///
/// # Errors
/// `NotFound`, the database's.
pub async fn is_writable(db: &impl ConnectionTrait, proposal: ProposalId, now: Timestamp) -> Result<bool> {
    let row = proposal::Entity::find_by_id(proposal)
        .one(db)
        .await?
        .ok_or(Error::NotFound)?;
    let edition = edition::load(db, row.process_id).await?;
    Ok(row.state.is_writable(&edition.standing(now)))
}

/// What `account` may do in the room of a proposal while its text can be changed; none for who may not know of it.
///
/// # Errors
/// The database's.
pub async fn right_of(platform: &Platform, proposal: ProposalId, account: AccountId) -> Result<Option<Right>> {
    Ok(rights_of(platform, proposal, &[account]).await?.remove(&account))
}

/// The same for several accounts, in as many queries as for one; who may not know of the room is left out.
///
/// # Errors
/// The database's.
pub async fn rights_of(
    platform: &Platform,
    proposal: ProposalId,
    accounts: &[AccountId],
) -> Result<HashMap<AccountId, Right>> {
    let db = platform.db.read();
    let Some(row) = proposal::Entity::find_by_id(proposal).one(db).await? else {
        return Ok(HashMap::new());
    };
    let team = Scope::Team(row.team_id);
    let members = members(db, [row.team_id], accounts.iter().copied()).await?;
    let viewers = viewers_of(platform, accounts).await?;
    let right = |(account, viewer): (AccountId, Viewer)| {
        let is_member = members.contains(&(row.team_id, account));
        let is_mentor = viewer.holds(Role::Mentor, team);
        let object = Object::in_scope(Scope::Process(row.process_id))
            .and_scope(team)
            .with_if(is_member, Relation::TeamMember)
            .with_if(is_mentor, Relation::TeamMentor);
        let right = match (is_member, is_mentor) {
            (true, _) => Right::Write,
            (false, true) => Right::Comment,
            (false, false) => Right::Read,
        };
        viewer.may(Operation::RoomEnter, &object).then_some((account, right))
    };
    Ok(viewers.into_iter().filter_map(right).collect())
}

/// Who of these may not write now, and why. On PostgreSQL the proposals stay as they are until the transaction ends; on SQLite
/// nobody else writes meanwhile.
///
/// # Errors
/// The database's.
pub async fn denied(db: &impl ConnectionTrait, asked: &[Author], now: Timestamp) -> Result<HashMap<Author, Refusal>> {
    let ids: BTreeSet<ProposalId> = asked.iter().map(|(proposal, _)| *proposal).collect();
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(ids))
        .lock_shared()
        .all(db)
        .await?;
    let proposals: HashMap<ProposalId, proposal::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    let processes: Vec<_> = proposals.values().map(|row| row.process_id).collect();
    let editions = edition::load_all(db, &processes).await?;
    let teams = proposals.values().map(|row| row.team_id);
    let members = members(db, teams, asked.iter().map(|(_, account)| *account)).await?;
    let reason = |(id, account): &Author| {
        let Some(row) = proposals.get(id) else {
            return Some(Refusal::Forbidden);
        };
        if !members.contains(&(row.team_id, *account)) {
            return Some(Refusal::Forbidden);
        }
        let open = editions
            .get(&row.process_id)
            .is_some_and(|edition| row.state.is_writable(&edition.standing(now)));
        (!open).then_some(Refusal::Frozen)
    };
    Ok(asked
        .iter()
        .filter_map(|author| Some((*author, reason(author)?)))
        .collect())
}

/// Which of these accounts are in which of these teams now.
async fn members(
    db: &impl ConnectionTrait,
    teams: impl IntoIterator<Item = TeamId>,
    accounts: impl IntoIterator<Item = AccountId>,
) -> Result<BTreeSet<(TeamId, AccountId)>> {
    let accounts: BTreeSet<AccountId> = accounts.into_iter().collect();
    let found = membership::Entity::find()
        .select_only()
        .columns([membership::Column::TeamId, membership::Column::AccountId])
        .filter(membership::Column::TeamId.is_in(teams))
        .filter(membership::Column::AccountId.is_in(accounts))
        .filter(membership::Column::LeftAt.is_null())
        .into_tuple::<(TeamId, AccountId)>()
        .all(db)
        .await?;
    Ok(found.into_iter().collect())
}
