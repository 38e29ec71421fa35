//! Who knows what in a round: the fields that jurors name, and those that organisers say its submissions are about.
//!
//! A proposal has no field of its own, so an organiser names it where the assignment is made. Both feed the balance, which gives each
//! submission a juror who knows its field where that can be.

pub mod entity;

use super::access::{managed, sat_in, subjects_of};
use super::entity::round;
use super::paged::Paged;
use super::subjects::Subject;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use entity::{field, topic};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::fields::FieldCode;
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::assignment::Pair;
use shared::jury::fields::{Themes, experts};
use shared::permissions::Operation;
use std::collections::{BTreeMap, BTreeSet};

/// What is known of a round.
#[derive(Clone, Debug, Default)]
pub struct Known {
    pub fields: BTreeMap<AccountId, Themes>,
    pub topics: BTreeMap<SubmissionId, Themes>,
}

impl Known {
    /// Jurors with the submissions whose field they know.
    #[must_use]
    pub fn experts(&self) -> BTreeSet<Pair> {
        experts(&self.topics, &self.fields)
    }
}

/// Who knows what in a round; two queries.
///
/// # Errors
/// The database's.
pub async fn of_round(db: &impl ConnectionTrait, round: RoundId) -> Result<Known> {
    let fields = field::Entity::find()
        .filter(field::Column::RoundId.eq(round))
        .all(db)
        .await?;
    let topics = topic::Entity::find()
        .filter(topic::Column::RoundId.eq(round))
        .all(db)
        .await?;
    Ok(Known {
        fields: fields.into_iter().map(|row| (row.juror_id, row.themes)).collect(),
        topics: topics.into_iter().map(|row| (row.submission_id, row.themes)).collect(),
    })
}

/// What one juror knows.
pub(super) async fn fields_of(db: &impl ConnectionTrait, round: RoundId, juror: AccountId) -> Result<Themes> {
    let row = field::Entity::find_by_id((round, juror)).one(db).await?;
    Ok(row.map_or_else(|| Themes::of([]), |row| row.themes))
}

/// A juror says which fields they know, for the balance of this round; none is an answer too.
///
/// # Errors
/// `LoggedOut`; `NotFound` for those who are no jurors of the round.
pub async fn set_fields(platform: &Platform, viewer: &Viewer, round: RoundId, fields: Themes) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = sat_in(&tx.db, viewer, round, Operation::ConflictDeclare).await?;
    let me = tx.account()?;
    field::Entity::delete_by_id((round.id, me)).exec(&tx.db).await?;
    let detail = json!({ "fields": fields.as_str() });
    if !fields.is_empty() {
        let row = field::ActiveModel {
            round_id: Set(round.id),
            juror_id: Set(me),
            themes: Set(fields),
        };
        row.insert(&tx.db).await?;
    }
    tx.audit("juror.fields", ("round", round.id.0), detail).await?;
    tx.commit().await
}

/// The submissions of a round with what they are about, for its organisers.
#[derive(Clone, Debug)]
pub struct Topics {
    pub round: round::Model,
    pub rows: Paged<(Subject, Themes)>,
}

/// A page of submissions with what they are about.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_topics(platform: &Platform, viewer: &Viewer, round: RoundId, from: usize) -> Result<Topics> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let mut known = of_round(db, round.id).await?;
    let rows = subjects_of(db, &round).await?.into_iter().map(|subject| {
        let topics = known.topics.remove(&subject.submission);
        (subject, topics.unwrap_or_else(|| Themes::of([])))
    });
    Ok(Topics {
        rows: Paged::of(rows.collect(), from),
        round,
    })
}

/// An organiser says what these submissions are about; others keep what they have.
///
/// # Errors
/// `NotFound`; `Invalid` on `submission` for one that is not in the round; `Conflict("round-published")`.
pub async fn set_topics(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    topics: &BTreeMap<SubmissionId, Themes>,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state == RoundState::Published {
        return Err(Error::Conflict("round-published"));
    }
    let subjects = subjects_of(&tx.db, &round).await?;
    let here: BTreeSet<_> = subjects.iter().map(|subject| subject.submission).collect();
    if !topics.keys().all(|submission| here.contains(submission)) {
        return Err(Error::field("submission", FieldCode::NotAChoice));
    }
    topic::Entity::delete_many()
        .filter(topic::Column::RoundId.eq(round.id))
        .filter(topic::Column::SubmissionId.is_in(topics.keys().copied()))
        .exec(&tx.db)
        .await?;
    let named = topics.iter().filter(|(_, themes)| !themes.is_empty());
    let rows: Vec<_> = named
        .map(|(submission, themes)| topic::ActiveModel {
            round_id: Set(round.id),
            submission_id: Set(*submission),
            themes: Set(themes.clone()),
        })
        .collect();
    if !rows.is_empty() {
        topic::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    }
    tx.audit("round.topics", ("round", round.id.0), json!({ "topics": topics }))
        .await?;
    tx.commit().await
}
