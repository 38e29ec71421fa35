//! An edition as its public page shows it, and the latest steps of all.

use super::{Edition, service};
use crate::accounts::Viewer;
use crate::challenges::{self, entity::challenge};
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::entity::{proposal, step};
use crate::proposals::service::{Filter, Listed, list};
use crate::teams::entity::team;
use crate::teams::members;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait};
use shared::ids::{ProposalId, TeamId};
use shared::proposals::{ProposalAct, ProposalState};
use std::collections::HashMap;

/// Selected proposals on the page of an edition.
const SELECTED: u64 = 6;

/// An edition with what its page shows.
#[derive(Clone, Debug)]
pub struct EditionView {
    pub edition: Edition,
    pub challenges: Vec<challenge::Model>,
    pub selected: Vec<Listed>,
    /// Teams that write now.
    pub teams: u64,
    /// Proposals that were sent to the jury.
    pub proposals: u64,
    /// The viewer's own team in it.
    pub own: Option<team::Model>,
}

/// An edition for everybody, in a fixed number of statements.
///
/// # Errors
/// `NotFound`.
pub async fn load(platform: &Platform, viewer: &Viewer, slug: &str) -> Result<EditionView> {
    complete(platform, viewer, service::find(platform, slug).await?).await
}

/// The newest edition, for the start page.
///
/// # Errors
/// The database's.
pub async fn newest(platform: &Platform, viewer: &Viewer) -> Result<Option<EditionView>> {
    match service::list(platform, None, 1).await?.pop() {
        Some(edition) => Ok(Some(complete(platform, viewer, edition).await?)),
        None => Ok(None),
    }
}

async fn complete(platform: &Platform, viewer: &Viewer, edition: Edition) -> Result<EditionView> {
    let (db, id) = (platform.db.read(), edition.process.id);
    let filter = Filter {
        process: id,
        challenge: None,
        selected: true,
    };
    let teams = team::Entity::find()
        .filter(team::Column::ProcessId.eq(id))
        .filter(team::Column::ClosedAt.is_null());
    let sent = proposal::Entity::find()
        .filter(proposal::Column::ProcessId.eq(id))
        .filter(proposal::Column::State.ne(ProposalState::Draft));
    let own = match viewer.account_id() {
        Some(account) => members::team_of(db, id, account).await?,
        None => None,
    };
    Ok(EditionView {
        challenges: challenges::service::of_process(db, id).await?,
        selected: list(platform, filter, None, SELECTED).await?,
        teams: teams.count(db).await?,
        proposals: sent.count(db).await?,
        own: match own {
            Some(team) => find_team(platform, team).await?,
            None => None,
        },
        edition,
    })
}

async fn find_team(platform: &Platform, id: TeamId) -> Result<Option<team::Model>> {
    Ok(team::Entity::find_by_id(id).one(platform.db.read()).await?)
}

/// The latest public steps of all proposals, newest first: sent, selected, made a motion.
///
/// # Errors
/// The database's.
pub async fn latest(platform: &Platform, limit: u64) -> Result<Vec<(step::Model, proposal::Model)>> {
    let db = platform.db.read();
    let known = proposal::Entity::find()
        .select_only()
        .column(proposal::Column::Id)
        .filter(proposal::Column::State.ne(ProposalState::Draft));
    let steps = step::Entity::find()
        .filter(step::Column::Act.is_in([ProposalAct::Submit, ProposalAct::Select, ProposalAct::MakeMotion]))
        .filter(step::Column::ProposalId.in_subquery(known.into_query()))
        .order_by_desc(step::Column::At)
        .order_by_desc(step::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    let ids: Vec<ProposalId> = steps.iter().map(|step| step.proposal_id).collect();
    let rows = proposal::Entity::find()
        .filter(proposal::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let rows: HashMap<ProposalId, proposal::Model> = rows.into_iter().map(|row| (row.id, row)).collect();
    Ok(steps
        .into_iter()
        .filter_map(|step| Some((step.clone(), rows.get(&step.proposal_id)?.clone())))
        .collect())
}
