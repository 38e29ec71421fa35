//! The chain of custody of a proposal: everything that happened to it, on one page.
//!
//! How to use: `custody::load(platform, viewer, number)`. To add what a feature knows: one line in [`facts`], calling a small function of
//! that feature, which leaves out what the viewer may not see. What the facts mean is `shared::custody`.

use super::access::{self, Access};
use super::entity::{proposal, step, submission};
use super::{steps, submissions};
use crate::accounts::Viewer;
use crate::challenges::{self, entity::challenge};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::teams::entity::team;
use crate::{jury, motions, recommendations, rooms};
use sea_orm::{ConnectionTrait, EntityTrait};
use shared::custody::{Deadlines, Facts, Step, steps as chain};
use shared::ids::RoundId;
use shared::jury::DeterminationKind;
use shared::permissions::Operation;
use shared::proposals::{ProposalAct, ProposalNumber, ProposalState};

/// A proposal's life, as far as the viewer may see it.
#[derive(Clone, Debug)]
pub struct Custody {
    pub access: Access,
    pub challenge: challenge::Model,
    /// Whose it is; none before everybody may know.
    pub team: Option<team::Model>,
    /// How many people wrote it, and how many changes they made.
    pub writing: Writing,
    /// The frozen text that counts; its hash is for everybody.
    pub submission: Option<submission::Model>,
    pub may_read_submission: bool,
    pub is_inside: bool,
    /// Whether the viewer may read what the jury tells the team.
    pub may_read_feedback: bool,
    /// Whether a jury has taken it up.
    pub in_jury: bool,
    /// The round whose result is public.
    pub round: Option<RoundId>,
    pub steps: Vec<Step>,
}

/// Who wrote a draft, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Writing {
    pub people: usize,
    pub changes: u64,
}

/// The life of the proposal with this number.
///
/// # Errors
/// `NotFound` also for a draft that is not the viewer's.
pub async fn load(platform: &Platform, viewer: &Viewer, number: &str) -> Result<Custody> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let number = ProposalNumber::parse(number).map_err(|_| Error::NotFound)?;
    let access = access::load_by_number(db, viewer, &number, now).await?;
    if !access.is_known_to(viewer) {
        return Err(Error::NotFound);
    }
    let proposal = &access.proposal;
    let found = challenges::service::by_ids(db, [proposal.challenge_id])
        .await?
        .remove(&proposal.challenge_id);
    let team = if access.may_see_team(viewer) {
        team::Entity::find_by_id(proposal.team_id).one(db).await?
    } else {
        None
    };
    let taken = steps::of_proposal(db, proposal.id).await?;
    let submission = submissions::current(db, proposal.id).await?;
    let judged = jury::feedback::facts(db, proposal.id).await?;
    let facts = facts(platform, &access, &taken, submission.as_ref(), judged.as_ref()).await?;
    Ok(Custody {
        in_jury: judged.is_some(),
        round: judged
            .filter(|judged| judged.determined.is_some())
            .map(|judged| judged.round),
        challenge: found.ok_or(Error::NotFound)?,
        team,
        writing: writing(db, proposal).await?,
        may_read_submission: submission.is_some() && access.may_read_submission(viewer),
        is_inside: access.is_inside(viewer),
        may_read_feedback: viewer.may(Operation::FeedbackRead, &access.object),
        submission,
        steps: chain(&facts, now),
        access,
    })
}

/// Everything that is known, feature by feature.
async fn facts(
    platform: &Platform,
    access: &Access,
    taken: &[step::Model],
    submission: Option<&submission::Model>,
    judged: Option<&jury::feedback::Facts>,
) -> Result<Facts> {
    let proposal = &access.proposal;
    let when = |act: ProposalAct| {
        taken
            .iter()
            .rev()
            .find(|step| step.act == Some(act))
            .map(|step| step.at)
    };
    let determined = match proposal.state {
        ProposalState::Selected | ProposalState::Motion => {
            when(ProposalAct::Select).map(|at| (at, DeterminationKind::Selected))
        }
        ProposalState::NotSelected => when(ProposalAct::NotSelect).map(|at| (at, DeterminationKind::NotSelected)),
        _ => None,
    };
    // The jury knows more than the state of the proposal: whether it was selected with conditions.
    let said = judged
        .and_then(|judged| judged.determined.as_ref())
        .map(|(_, kind, _)| *kind);
    let determined = determined.map(|(at, kind)| match said {
        Some(said) if said.is_selected() == kind.is_selected() => (at, said),
        _ => (at, kind),
    });
    Ok(Facts {
        state: proposal.state,
        begun_at: proposal.created_at,
        submitted_at: submission.map(|submission| submission.submitted_at),
        went_on: judged.map(|judged| judged.went_on.clone()).unwrap_or_default(),
        review_at: when(ProposalAct::StartReview).filter(|_| proposal.state != ProposalState::Submitted),
        determined,
        motions: motions::custody::facts(platform, proposal.id).await?,
        recommendations: recommendations::custody::facts(platform, proposal.id).await?,
        deadlines: Deadlines::of(&access.edition.plan),
    })
}

async fn writing(db: &impl ConnectionTrait, proposal: &proposal::Model) -> Result<Writing> {
    let people = rooms::service::authors(db, proposal.id).await?.len();
    let changes = rooms::service::texts(db, proposal.id)
        .await?
        .iter()
        .map(|text| u64::from(text.version))
        .sum();
    Ok(Writing { people, changes })
}
