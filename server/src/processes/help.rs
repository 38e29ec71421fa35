//! Where help is needed in a process: for the organiser, each kind with a few examples.
//!
//! To add a kind: a variant of [`Kind`], its query in [`find`], its text `help-<word>` in the locales.

use super::edition;
use crate::accounts::Viewer;
use crate::accounts::entity::grant;
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::entity::proposal;
use crate::teams::entity::{join_request, team};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};
use shared::ids::ProcessId;
use shared::permissions::{Operation, Role};
use shared::processes::Act;
use shared::proposals::ProposalState;
use shared::teams::RequestState;
use shared::time::Timestamp;

/// Examples of a kind.
const EXAMPLES: u64 = 10;
/// A wish to join waits too long after this.
const PATIENCE: i64 = 3 * Timestamp::DAY;

/// Why help is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    NoMentor,
    Alone,
    RequestsWait,
    NoProposal,
    Unsent,
}

impl Kind {
    /// The word in the keys of the locales.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NoMentor => "no-mentor",
            Self::Alone => "alone",
            Self::RequestsWait => "requests-wait",
            Self::NoProposal => "no-proposal",
            Self::Unsent => "unsent",
        }
    }
}

/// Teams that need help for one reason: their number, and the first of them.
#[derive(Clone, Debug)]
pub struct Need {
    pub kind: Kind,
    pub teams: Vec<team::Model>,
    /// There are more than these.
    pub more: bool,
}

/// Where help is needed, in a fixed number of statements.
///
/// # Errors
/// `NotFound`, `Forbidden`.
pub async fn find(platform: &Platform, viewer: &Viewer, process: ProcessId) -> Result<Vec<Need>> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let edition = edition::load(db, process).await?;
    viewer.require(Operation::ProcessManage, &edition.object())?;
    let standing = edition.standing(now);
    let open = || {
        team::Entity::find()
            .filter(team::Column::ProcessId.eq(process))
            .filter(team::Column::ClosedAt.is_null())
    };
    let mentored = grant::Entity::find()
        .select_only()
        .column(grant::Column::ScopeId)
        .filter(grant::Column::Role.eq(Role::Mentor))
        .filter(grant::Column::ScopeKind.eq("team"))
        .filter(grant::Column::UntilAt.is_null());
    let asked = join_request::Entity::find()
        .select_only()
        .column(join_request::Column::TeamId)
        .filter(join_request::Column::State.eq(RequestState::Open))
        .filter(join_request::Column::CreatedAt.lt(now.plus(-PATIENCE)));
    let answers = |drafts: bool| {
        let mut query = proposal::Entity::find().select_only().column(proposal::Column::TeamId);
        query = query.filter(proposal::Column::ProcessId.eq(process));
        if drafts {
            query = query.filter(proposal::Column::State.eq(ProposalState::Draft));
        }
        query.into_query()
    };
    let mut kinds: Vec<(Kind, Select<team::Entity>)> = vec![
        (
            Kind::NoMentor,
            open().filter(team::Column::Id.not_in_subquery(mentored.into_query())),
        ),
        (
            Kind::RequestsWait,
            open().filter(team::Column::Id.in_subquery(asked.into_query())),
        ),
    ];
    if standing.opens(Act::JoinTeam) {
        kinds.push((Kind::Alone, open().filter(team::Column::Members.eq(1))));
    }
    if standing.opens(Act::Submit) {
        kinds.push((
            Kind::NoProposal,
            open().filter(team::Column::Id.not_in_subquery(answers(false))),
        ));
        kinds.push((Kind::Unsent, open().filter(team::Column::Id.in_subquery(answers(true)))));
    }
    let mut needs = Vec::new();
    for (kind, query) in kinds {
        let mut teams = query.order_by_asc(team::Column::Id).limit(EXAMPLES + 1).all(db).await?;
        let more = teams.len() as u64 > EXAMPLES;
        teams.truncate(usize::try_from(EXAMPLES).unwrap_or_default());
        if !teams.is_empty() {
            needs.push(Need { kind, teams, more });
        }
    }
    Ok(needs)
}
