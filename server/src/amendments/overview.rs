//! What the page of a motion shows of its versions and amendments.

use super::entity::amendment::{Column, Entity};
use super::ground::Ground;
use super::versions;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::amendments::{AmendmentState, VersionText};
use shared::ids::MotionId;
use std::collections::HashMap;

/// What the page of a motion says of its versions and amendments.
#[derive(Debug)]
pub struct Overview {
    pub ground: Ground,
    pub text: VersionText,
    pub dates: versions::Dates,
    /// How many amendments that count are there to each paragraph, by its place in the list.
    pub touched: HashMap<u32, u32>,
    /// How many amendments were submitted.
    pub all: u32,
}

impl Overview {
    /// The amendments to the paragraph with this number.
    #[must_use]
    pub fn at(&self, number: u32) -> u32 {
        self.touched.get(&number).copied().unwrap_or_default()
    }
}

/// A motion's text with its provenance, and how many amendments there are to each paragraph.
///
/// # Errors
/// `NotFound`.
pub async fn overview(platform: &Platform, viewer: &Viewer, motion: MotionId) -> Result<Overview> {
    let db = platform.db.read();
    let ground = Ground::load(db, viewer, motion, platform.clock.now()).await?;
    let counts: Vec<(i32, AmendmentState, i64)> = Entity::find()
        .select_only()
        .columns([Column::Place, Column::State])
        .column_as(Column::Id.count(), "amendments")
        .filter(Column::MotionId.eq(motion))
        .filter(Column::Number.is_not_null())
        .group_by(Column::Place)
        .group_by(Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let (mut touched, mut all) = (HashMap::new(), 0);
    for (place, state, count) in counts {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        all += count;
        if let Some(place) = u32::try_from(place).ok().filter(|_| state.is_live()) {
            *touched.entry(place).or_default() += count;
        }
    }
    Ok(Overview {
        text: versions::newest(db, &ground.motion).await?,
        dates: versions::dates(db, &ground.motion).await?,
        touched,
        all,
        ground,
    })
}
