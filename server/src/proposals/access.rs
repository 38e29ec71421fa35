//! A proposal with what decides who may do what to it. The one place where relations to a proposal are found.
//!
//! Who sees what: a draft is its team's, its mentors' and the organisers'. From its submission on everybody may know of it (number,
//! title, challenge, state), and the jurors it was given to may read the frozen text. Once selected, everybody may read the text and see
//! whose it is; what was not selected stays its team's own.
//!
//! A juror of a blind round reads the text on the page of the assignment only, where the names are masked.
//!
//! To add a relation (as the jury's): a line in [`object`].

use super::entity::proposal;
use super::submissions;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury;
use crate::processes::{Edition, edition};
use crate::teams::members;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::ProposalId;
use shared::permissions::{Object, Operation, Relation, Role, Scope};
use shared::proposals::ProposalNumber;
use shared::time::Timestamp;

/// A proposal, its process, and how the viewer stands to it.
#[derive(Clone, Debug)]
pub struct Access {
    pub proposal: proposal::Model,
    pub edition: Edition,
    pub object: Object,
}

/// How the viewer stands to a proposal at `now`.
///
/// # Errors
/// The database's.
pub async fn object(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    proposal: &proposal::Model,
    now: Timestamp,
) -> Result<Object> {
    let object = members::object(db, viewer, proposal.process_id, proposal.team_id).await?;
    let reviews = reviews(db, viewer, proposal, now).await?;
    Ok(object
        .with_if(proposal.state.is_public(), Relation::Published)
        .with_if(reviews, Relation::AssignedJuror))
}

/// Whether the viewer is a juror who has the text that counts to review, names and all.
async fn reviews(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    proposal: &proposal::Model,
    now: Timestamp,
) -> Result<bool> {
    // Asked first, since hardly anybody is.
    if !viewer.holds(Role::Juror, Scope::Process(proposal.process_id)) {
        return Ok(false);
    }
    let (Some(me), Some(submission)) = (viewer.account_id(), submissions::current(db, proposal.id).await?) else {
        return Ok(false);
    };
    jury::access::reads_whole(db, me, submission.id, now).await
}

/// The proposal, whoever asks: the caller checks.
///
/// # Errors
/// `NotFound`.
pub async fn load(db: &impl ConnectionTrait, viewer: &Viewer, id: ProposalId, now: Timestamp) -> Result<Access> {
    let proposal = proposal::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    complete(db, viewer, proposal, now).await
}

/// The proposal, for a viewer who may do `operation` to it.
///
/// # Errors
/// `LoggedOut`; `NotFound`, also for those who may not.
pub async fn sight(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    operation: Operation,
    id: ProposalId,
    now: Timestamp,
) -> Result<Access> {
    let access = load(db, viewer, id, now).await?;
    require_sight(viewer, viewer.may(operation, &access.object))?;
    Ok(access)
}

/// The proposal with a number, whoever asks: the caller checks.
///
/// # Errors
/// `NotFound`.
pub async fn load_by_number(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    number: &ProposalNumber,
    now: Timestamp,
) -> Result<Access> {
    let found = proposal::Entity::find()
        .filter(proposal::Column::Number.eq(number.clone()))
        .one(db)
        .await?;
    complete(db, viewer, found.ok_or(Error::NotFound)?, now).await
}

async fn complete(
    db: &impl ConnectionTrait,
    viewer: &Viewer,
    proposal: proposal::Model,
    now: Timestamp,
) -> Result<Access> {
    let edition = edition::load(db, proposal.process_id).await?;
    let object = object(db, viewer, &proposal, now).await?;
    Ok(Access {
        proposal,
        edition,
        object,
    })
}

impl Access {
    /// Whether the viewer is of the team, its mentor, or an organiser.
    #[must_use]
    pub fn is_inside(&self, viewer: &Viewer) -> bool {
        viewer.may(Operation::ProposalRead, &self.object)
    }

    /// Whether the viewer may know of the proposal.
    #[must_use]
    pub fn is_known_to(&self, viewer: &Viewer) -> bool {
        self.proposal.state.is_listed() || self.is_inside(viewer)
    }

    /// Whether the viewer may read the text that was sent.
    #[must_use]
    pub fn may_read_submission(&self, viewer: &Viewer) -> bool {
        viewer.may(Operation::SubmissionRead, &self.object)
    }

    /// Whether the viewer may know whose it is.
    #[must_use]
    pub fn may_see_team(&self, viewer: &Viewer) -> bool {
        self.proposal.state.is_public() || self.is_inside(viewer)
    }
}

/// Goes on only when `allowed`; what one may not see answers like what does not exist, and nobody is asked to log in first.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub fn require_sight(viewer: &Viewer, allowed: bool) -> Result<()> {
    match (allowed, viewer.is_signed_in()) {
        (true, _) => Ok(()),
        (false, false) => Err(Error::LoggedOut),
        (false, true) => Err(Error::NotFound),
    }
}
