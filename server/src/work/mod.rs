//! "What is waiting for me?", asked of every feature.
//!
//! How to use: `work::waiting(platform, viewer)`. To add a feature's: a function `waiting(platform, viewer) -> Result<Vec<Waiting>>` in its
//! service with a bounded number of rows and queries, and a line below. The texts are `waiting-<key>` (what waits) and
//! `waiting-<key>-act` (what to do, a verb).

pub mod api;
pub mod places;

use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use crate::{amendments, comments, hands, minutes, motions, polls, preparation, proposals, recommendations, teams};
use shared::permissions::{Object, Operation};
use shared::time::Timestamp;

/// One thing that waits for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub key: &'static str,
    pub values: Vec<(&'static str, String)>,
    /// Where it is settled, without language.
    pub path: String,
    /// Until when, if there is a date.
    pub due: Option<Timestamp>,
    /// Since when somebody waits for the person, if somebody does.
    pub since: Option<Timestamp>,
}

impl Waiting {
    #[must_use]
    pub fn new(key: &'static str, path: String, values: &[(&'static str, String)], due: Option<Timestamp>) -> Self {
        Self {
            key,
            values: values.to_vec(),
            path,
            due,
            since: None,
        }
    }

    /// Somebody has waited for it since then.
    #[must_use]
    pub fn since(self, since: Timestamp) -> Self {
        Self {
            since: Some(since),
            ..self
        }
    }
}

/// Everything that waits for the person: first whoever waits for help, the longest first; then what has a date, the most urgent first;
/// what has none comes last.
///
/// # Errors
/// `LoggedOut` for nobody.
pub async fn waiting(platform: &Platform, viewer: &Viewer) -> Result<Vec<Waiting>> {
    viewer.require(Operation::WorkRead, &Object::platform())?;
    let mut all = hands::service::waiting(platform, viewer).await?;
    all.extend(polls::reading::waiting(platform, viewer).await?);
    all.extend(motions::inbox::waiting(platform, viewer).await?);
    all.extend(preparation::waiting(platform, viewer).await?);
    all.extend(minutes::waiting(platform, viewer).await?);
    all.extend(amendments::procedure::waiting(platform, viewer).await?);
    all.extend(recommendations::waiting(platform, viewer).await?);
    all.extend(proposals::service::waiting(platform, viewer).await?);
    all.extend(teams::requests::waiting(platform, viewer).await?);
    all.extend(crate::jury::desk::waiting(platform, viewer).await?);
    all.extend(comments::suggestions::waiting(platform, viewer).await?);
    all.sort_by_key(|waiting| {
        let moment = waiting.since.or(waiting.due);
        (waiting.since.is_none(), moment.map_or(i64::MAX, |moment| moment.0))
    });
    Ok(all)
}
