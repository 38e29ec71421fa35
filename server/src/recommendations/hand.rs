//! By whose hand an office acts: an official who is logged in, or the holder of a link from its mail.

use super::entity::recommendation;
use super::{links, service};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::ConnectionTrait;
use shared::ids::RecommendationId;
use shared::permissions::{Object, Operation, Relation, Scope};
use shared::recommendations::LinkPurpose;
use shared::time::Timestamp;

/// One way to act for an office.
#[derive(Clone, Debug)]
pub enum Hand {
    /// An official with an account, on this recommendation.
    Official(Viewer, RecommendationId),
    /// The secret of a link.
    Link(String),
}

impl Hand {
    /// The one who asks, for the audit log.
    #[must_use]
    pub fn viewer(&self) -> Viewer {
        match self {
            Self::Official(viewer, _) => viewer.clone(),
            Self::Link(_) => Viewer::anonymous(),
        }
    }

    /// The recommendation on which this hand may do what `purpose` says.
    ///
    /// # Errors
    /// `NotFound` for a link that does not work for this; `LoggedOut` or `Forbidden` for others than officials.
    pub async fn open(
        &self,
        db: &impl ConnectionTrait,
        purpose: LinkPurpose,
        now: Timestamp,
    ) -> Result<recommendation::Model> {
        let operation = match purpose {
            LinkPurpose::Answer => Operation::RecommendationAnswer,
            LinkPurpose::Progress => Operation::MilestoneReport,
        };
        match self {
            Self::Official(viewer, id) => {
                let row = service::load(db, *id).await?;
                viewer.require(operation, &Object::in_scope(Scope::Office(row.office_id)))?;
                Ok(row)
            }
            Self::Link(secret) => {
                let link = links::find(db, secret, now).await?;
                if link.purpose != purpose {
                    return Err(Error::NotFound);
                }
                let row = service::load(db, link.recommendation_id).await?;
                self.viewer()
                    .require(operation, &Object::platform().with(Relation::LinkHolder))?;
                Ok(row)
            }
        }
    }
}

/// What a link is for and on which recommendation, for the page behind it.
///
/// # Errors
/// `NotFound` for a link that does not work.
pub async fn follow(platform: &Platform, secret: &str) -> Result<(LinkPurpose, recommendation::Model)> {
    let link = links::find(platform.db.read(), secret, platform.clock.now()).await?;
    let row = service::load(platform.db.read(), link.recommendation_id).await?;
    Ok((link.purpose, row))
}
