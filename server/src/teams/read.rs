//! A team as its page shows it.

use super::entity::{join_request, team};
use super::{members, requests};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::processes::{Edition, edition};
use crate::proposals::{self, entity::proposal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, TeamId};
use shared::permissions::{Object, Operation};
use shared::teams::MembershipRole;
use shared::time::Timestamp;

/// Somebody in a team.
#[derive(Clone, Debug)]
pub struct Member {
    pub account: AccountId,
    pub name: String,
    pub role: MembershipRole,
    pub joined_at: Timestamp,
}

/// Somebody who asks to join.
#[derive(Clone, Debug)]
pub struct Asker {
    pub request: join_request::Model,
    pub name: String,
}

/// A team with everything that the viewer may see of it.
#[derive(Clone, Debug)]
pub struct TeamView {
    pub team: team::Model,
    pub edition: Edition,
    pub members: Vec<Member>,
    pub mentors: Vec<(AccountId, String)>,
    /// For the lead only.
    pub askers: Vec<Asker>,
    /// The viewer's own open wish to join.
    pub asked: Option<join_request::Model>,
    /// Those that the viewer may know of.
    pub proposals: Vec<proposal::Model>,
    /// How the viewer stands to it.
    pub object: Object,
    /// The viewer is in another team of this process.
    pub is_elsewhere: bool,
}

/// A team.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn load(platform: &Platform, viewer: &Viewer, id: TeamId) -> Result<TeamView> {
    let db = platform.db.read();
    viewer.require(Operation::TeamRead, &Object::platform())?;
    let account = viewer.person()?.id;
    let team = team::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let edition = edition::load(db, team.process_id).await?;
    let rows = members::of_team(db, id).await?;
    let role = rows.iter().find(|row| row.account_id == account).map(|row| row.role);
    let object = members::object_with(viewer, team.process_id, id, role);
    let mentors = members::mentors(db, &[id], platform.clock.now())
        .await?
        .remove(&id)
        .unwrap_or_default();
    let leads = viewer.may(Operation::TeamLead, &object);
    let open = if leads {
        requests::open_of(db, id).await?
    } else {
        Vec::new()
    };
    let asked = if role.is_none() {
        requests::own(db, id, account).await?
    } else {
        None
    };
    let is_elsewhere = role.is_none()
        && members::team_of(db, team.process_id, account)
            .await?
            .is_some_and(|other| other != id);
    let ids = rows.iter().map(|row| row.account_id).chain(mentors.iter().copied());
    let names = accounts::pseudonyms(
        platform.db.read(),
        ids.chain(open.iter().map(|request| request.account_id)),
    )
    .await?;
    let name = |account: &AccountId| names.get(account).cloned().unwrap_or_default();
    let inside = viewer.may(Operation::ProposalRead, &object);
    let proposals = proposals::service::of_team(db, id).await?;
    Ok(TeamView {
        members: rows
            .iter()
            .map(|row| Member {
                account: row.account_id,
                name: name(&row.account_id),
                role: row.role,
                joined_at: row.joined_at,
            })
            .collect(),
        mentors: mentors.iter().map(|mentor| (*mentor, name(mentor))).collect(),
        askers: open
            .into_iter()
            .map(|request| Asker {
                name: name(&request.account_id),
                request,
            })
            .collect(),
        asked,
        // Which team wrote what is known once it is public: jurors score without knowing.
        proposals: proposals
            .into_iter()
            .filter(|proposal| inside || proposal.state.is_public())
            .collect(),
        team,
        edition,
        object,
        is_elsewhere,
    })
}

/// The teams that the person is in now, newest first, at most 50.
///
/// # Errors
/// `LoggedOut`.
pub async fn own(platform: &Platform, viewer: &Viewer) -> Result<Vec<team::Model>> {
    use super::entity::membership;
    let db = platform.db.read();
    let mine = membership::Entity::find()
        .select_only()
        .column(membership::Column::TeamId)
        .filter(membership::Column::AccountId.eq(viewer.person()?.id))
        .filter(membership::Column::LeftAt.is_null());
    let teams = team::Entity::find().filter(team::Column::Id.in_subquery(sea_orm::QueryTrait::into_query(mine)));
    Ok(teams.order_by_desc(team::Column::Id).limit(50).all(db).await?)
}
