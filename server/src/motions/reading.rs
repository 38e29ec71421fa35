//! Everything that the page of a motion shows, for pages and API alike; a fixed number of queries.

use super::blocks::{self, entity as blocked};
use super::entity::Model;
use super::forwarding::family::{self, Family};
use super::history::{self, Taken};
use super::{advice, rules, service, submitters, supports};
use crate::accounts::Viewer;
use crate::amendments::rewritten::is_amended;
use crate::bodies::{entity::body, service as bodies, standing};
use crate::error::Result;
use crate::platform::Platform;
use crate::polls::{entity::poll, reading};
use crate::proposals::entity::proposal;
use crate::teams::entity::team;
use sea_orm::{ConnectionTrait, EntityTrait};
use shared::ids::MotionId;
use shared::motions::{Backing, MotionAct, MotionRules, MotionState};
use shared::permissions::Operation;
use shared::time::Day;

/// What the viewer can do with a motion.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct May {
    pub support: bool,
    pub take_support_back: bool,
    /// One was asked to bring it in, too.
    pub agree: bool,
    /// Take one's name off it.
    pub leave: bool,
    pub withdraw: bool,
    pub rewrite: bool,
    /// With another text, too: nobody has submitted an amendment to it.
    pub rewrite_text: bool,
    pub take_steps: bool,
    pub advise: bool,
    pub forward: bool,
    /// Send it to an office as a recommendation.
    pub recommend: bool,
}

/// A motion with everything that is known of it.
#[derive(Clone, Debug)]
pub struct Details {
    pub motion: Model,
    pub body: body::Model,
    /// The team of the proposal it comes from.
    pub team: Option<team::Model>,
    /// Members who bring it in, by name.
    pub submitters: Vec<String>,
    /// Members who were asked to and have not answered, for those who bring it in.
    pub asked: Vec<String>,
    /// By name; the count in `backing` holds all.
    pub supporters: Vec<String>,
    pub backing: Backing,
    pub rules: MotionRules,
    pub advice: Option<advice::entity::Model>,
    pub history: Vec<Taken>,
    pub family: Family,
    pub blocks: Vec<(blocked::block::Model, blocked::motion::Model)>,
    pub polls: Vec<poll::Model>,
    pub may: May,
}

/// A motion for everybody.
///
/// # Errors
/// `NotFound`.
pub async fn details(platform: &Platform, viewer: &Viewer, id: MotionId) -> Result<Details> {
    let db = platform.db.read();
    let motion = service::get(platform, id).await?;
    let body = bodies::get(platform, motion.body_id).await?;
    let rules = rules::of(db, body.id).await?;
    let named = submitters::of_motion(db, id).await?;
    let supporters = supports::of_motion(db, id).await?;
    let backing = supports::backing(db, &motion).await?;
    let object = standing::object(db, viewer, body.id, Day::of(platform.clock.now())).await?;
    let me = viewer.account_id();
    let mine = named.iter().find(|(row, _)| Some(row.account_id) == me);
    let is_submitter = mine.is_some_and(|(row, _)| row.agreed_at.is_some());
    let agreed = named.iter().filter(|(row, _)| row.agreed_at.is_some());
    let leads = viewer.may(Operation::MotionMake, &object);
    let open = motion.state.takes_support();
    let gave = supporters.iter().any(|(account, _)| Some(*account) == me);
    let is_member = viewer.may(Operation::MotionSupport, &object);
    let adopted = motion.state == MotionState::Adopted;
    let rewrite = motion.state == MotionState::NeedsChanges && (leads || is_member && is_submitter);
    let may = May {
        support: is_member && open && mine.is_none() && !gave,
        take_support_back: is_member && open && gave,
        agree: is_member && open && mine.is_some() && !is_submitter,
        leave: is_member && open && is_submitter && agreed.clone().count() > 1,
        withdraw: is_member
            && is_submitter
            && rules.workflow.has(MotionAct::Withdraw)
            && motion.state.after(MotionAct::Withdraw).is_ok(),
        rewrite,
        rewrite_text: rewrite && !is_amended(db, id).await?,
        take_steps: leads && !rules.workflow.by_hand(motion.state).is_empty(),
        advise: !motion.state.is_final() && viewer.may(Operation::MotionAdvise, &object),
        forward: adopted && viewer.may(Operation::MotionForward, &object),
        recommend: adopted && viewer.may(Operation::RecommendationSend, &object),
    };
    let asked = named.iter().filter(|(row, _)| row.agreed_at.is_none() && is_submitter);
    let name = |(_, name): &(submitters::entity::Model, String)| name.clone();
    Ok(Details {
        team: team_of(db, &motion).await?,
        asked: asked.map(name).collect(),
        submitters: agreed.map(name).collect(),
        supporters: supporters.into_iter().map(|(_, name)| name).collect(),
        backing,
        advice: advice::of_motions(db, [id]).await?.remove(&id),
        history: history::of_motion(db, body.id, id).await?,
        family: family::of_motion(db, &motion).await?,
        blocks: blocks::reading::seen_of_motion(db, viewer, id).await?,
        polls: reading::of_motions(platform, &[id], viewer.may(Operation::MeetingPapersRead, &object)).await?,
        rules,
        may,
        motion,
        body,
    })
}

/// The team of the proposal that a motion comes from; whose a proposal is, everybody may know since it was selected.
async fn team_of(db: &impl ConnectionTrait, motion: &Model) -> Result<Option<team::Model>> {
    let Some(id) = motion.proposal_id else { return Ok(None) };
    match proposal::Entity::find_by_id(id).one(db).await? {
        Some(proposal) => Ok(team::Entity::find_by_id(proposal.team_id).one(db).await?),
        None => Ok(None),
    }
}
