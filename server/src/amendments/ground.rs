//! What every act of amendments stands on: the motion, its body, and how the person stands to both.

use super::entity::{amendment, closing};
use crate::accounts::{Viewer, service::pseudonyms};
use crate::bodies::entity::{body, mandate};
use crate::bodies::{service as bodies, standing};
use crate::error::{Error, Result};
use crate::motions::{entity as motion, service as motions, submitters};
use crate::proposals::entity::proposal;
use crate::teams::entity::membership;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::amendments::AmendmentState;
use shared::ids::{AccountId, AmendmentId, BodyId, MotionId};
use shared::permissions::{Object, Operation, Relation};
use shared::time::{Day, Timestamp};
use std::collections::{BTreeSet, HashMap};

/// A motion with its body.
#[derive(Debug)]
pub struct Ground {
    pub motion: motion::Model,
    pub body: body::Model,
    /// Since when nobody proposes amendments any more.
    pub closed_at: Option<Timestamp>,
    object: Object,
}

impl Ground {
    /// # Errors
    /// `NotFound`.
    pub(super) async fn load(
        db: &impl ConnectionTrait,
        viewer: &Viewer,
        motion: MotionId,
        now: Timestamp,
    ) -> Result<Self> {
        let motion = motions::load(db, motion).await?;
        let body = bodies::load(db, motion.body_id).await?;
        let object = standing::object(db, viewer, body.id, Day::of(now)).await?;
        let brought_in = brought_in(db, viewer, &motion).await?;
        let closing = closing::Entity::find_by_id(motion.id).one(db).await?;
        Ok(Self {
            object: object.with_if(brought_in, Relation::TeamMember),
            motion,
            body,
            closed_at: closing.map(|row| row.closed_at),
        })
    }

    /// The ground of an amendment. A draft is for its author alone.
    ///
    /// # Errors
    /// `NotFound`.
    pub(super) async fn of(
        db: &impl ConnectionTrait,
        viewer: &Viewer,
        id: AmendmentId,
        now: Timestamp,
    ) -> Result<(Self, amendment::Model)> {
        let row = amendment::Entity::find_by_id(id)
            .one(db)
            .await?
            .ok_or(Error::NotFound)?;
        let is_own = viewer.account_id() == Some(row.submitter_id);
        if row.state == AmendmentState::Draft && !is_own {
            return Err(Error::NotFound);
        }
        let mut ground = Self::load(db, viewer, row.motion_id, now).await?;
        ground.object = ground.object.with_if(is_own, Relation::Own);
        Ok((ground, row))
    }

    #[must_use]
    pub fn may(&self, viewer: &Viewer, operation: Operation) -> bool {
        viewer.may(operation, &self.object)
    }

    /// # Errors
    /// `LoggedOut`, `Forbidden`.
    pub(super) fn require(&self, viewer: &Viewer, operation: Operation) -> Result<()> {
        viewer.require(operation, &self.object)
    }

    /// Whether the text of the motion can still change.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.motion.state.is_final()
    }

    /// Whether amendments are taken.
    #[must_use]
    pub fn takes(&self) -> bool {
        self.is_open() && self.closed_at.is_none()
    }

    /// # Errors
    /// `Conflict` once the motion is decided.
    pub(super) fn check_open(&self) -> Result<()> {
        if self.is_open() {
            Ok(())
        } else {
            Err(Error::Conflict("motion-decided"))
        }
    }

    /// # Errors
    /// `Conflict` once the motion is decided, or nobody proposes amendments any more.
    pub(super) fn check_takes(&self) -> Result<()> {
        self.check_open()?;
        if self.closed_at.is_none() {
            Ok(())
        } else {
            Err(Error::Conflict("amendments-closed"))
        }
    }
}

/// Whether the person has brought the motion in, as a member or as one of the team whose proposal became it.
async fn brought_in(db: &impl ConnectionTrait, viewer: &Viewer, motion: &motion::Model) -> Result<bool> {
    let Some(account) = viewer.account_id() else {
        return Ok(false);
    };
    if submitters::is_one(db, motion.id, account).await? {
        return Ok(true);
    }
    let Some(proposal) = motion.proposal_id else {
        return Ok(false);
    };
    let Some(proposal) = proposal::Entity::find_by_id(proposal).one(db).await? else {
        return Ok(false);
    };
    let found = membership::Entity::find()
        .filter(membership::Column::TeamId.eq(proposal.team_id))
        .filter(membership::Column::AccountId.eq(account))
        .filter(membership::Column::LeftAt.is_null())
        .one(db)
        .await?;
    Ok(found.is_some())
}

/// The names of people as the body shows them.
#[derive(Debug, Default)]
pub struct Names(HashMap<AccountId, String>);

impl Names {
    /// Two queries, whatever their number.
    pub(super) async fn load(
        db: &impl ConnectionTrait,
        body: BodyId,
        accounts: impl IntoIterator<Item = AccountId>,
    ) -> Result<Self> {
        let accounts: BTreeSet<_> = accounts.into_iter().collect();
        if accounts.is_empty() {
            return Ok(Self::default());
        }
        let mut names = pseudonyms(db, accounts.iter().copied()).await?;
        let mandates = mandate::Entity::find()
            .filter(mandate::Column::BodyId.eq(body))
            .filter(mandate::Column::AccountId.is_in(accounts))
            .order_by_asc(mandate::Column::Id)
            .all(db)
            .await?;
        for mandate in mandates {
            if let Some(name) = names.get_mut(&mandate.account_id) {
                *name = mandate.name(name).to_owned();
            }
        }
        Ok(Self(names))
    }

    #[must_use]
    pub fn of(&self, account: AccountId) -> String {
        self.0.get(&account).cloned().unwrap_or_default()
    }
}
