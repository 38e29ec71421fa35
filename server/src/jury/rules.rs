//! What a round states before it opens, and what follows from it for whoever opens it or looks at it.
//!
//! How to use: [`of`] gives the row of any round; an organiser sets the rules while the round is planned ([`set_rules`]); once it is open they
//! stand. [`Stated`] is all of it as pages show it. The parts of it that do something are beside: [`super::chain`] (rounds in a row),
//! [`super::tracks`], [`super::members`], [`super::closing`], [`super::calibration`], [`super::publication`].
//!
//! To add a rule: a column of [`entity::rules`], then `shared::jury::rounds::Rules`.

pub mod entity;

use super::access::{self, managed};
use super::entity::round;
use super::{calibration, chain, closing, members, tracks};
use crate::accounts::{AccountId, Viewer};
use crate::error::{Error, Result};
use crate::platform::{Platform, Tx};
use entity::{member, rules, track};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder};
use serde_json::json;
use shared::fields::{FieldCode, FieldErrors};
use shared::ids::RoundId;
use shared::jury::calibration::{Calibration, SAMPLES};
use shared::jury::{RoundState, Rules};
use std::collections::HashMap;

/// The rules of a round.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, round: RoundId) -> Result<rules::Model> {
    let row = rules::Entity::find_by_id(round).one(db).await?;
    Ok(row.unwrap_or_else(|| rules::Model::usual(round)))
}

/// The rules of several rounds that have some.
///
/// # Errors
/// The database's.
pub async fn of_all(
    db: &impl ConnectionTrait,
    rounds: impl IntoIterator<Item = RoundId>,
) -> Result<HashMap<RoundId, rules::Model>> {
    let rows = rules::Entity::find()
        .filter(rules::Column::RoundId.is_in(rounds))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.round_id, row)).collect())
}

/// Writes the row of a round in place of the one it had.
pub(super) async fn put(tx: &Tx, row: rules::Model) -> Result<()> {
    rules::Entity::delete_by_id(row.round_id).exec(&tx.db).await?;
    row.into_active_model().reset_all().insert(&tx.db).await?;
    Ok(())
}

/// Whether a juror of the process sits in the jury of the round.
///
/// # Errors
/// The database's.
pub async fn sits(db: &impl ConnectionTrait, round: RoundId, juror: AccountId) -> Result<bool> {
    if !of(db, round).await?.own_jury {
        return Ok(true);
    }
    let row = member::Entity::find_by_id((round, juror)).one(db).await?;
    Ok(row.is_some())
}

/// Those of `rounds` in whose jury a juror of their processes sits; two queries, whatever their number.
///
/// # Errors
/// The database's.
pub async fn seated(
    db: &impl ConnectionTrait,
    juror: AccountId,
    mut rounds: Vec<round::Model>,
) -> Result<Vec<round::Model>> {
    let stated = of_all(db, rounds.iter().map(|round| round.id)).await?;
    let mine: Vec<RoundId> = member::Entity::find()
        .filter(member::Column::JurorId.eq(juror))
        .filter(member::Column::RoundId.is_in(stated.keys().copied()))
        .all(db)
        .await?
        .into_iter()
        .map(|row| row.round_id)
        .collect();
    rounds.retain(|round| !stated.get(&round.id).is_some_and(|row| row.own_jury) || mine.contains(&round.id));
    Ok(rounds)
}

/// The rules of a round as its people read them.
#[derive(Clone, Debug)]
pub struct Stated {
    pub row: rules::Model,
    /// The round before.
    pub follows: Option<round::Model>,
    pub track: Option<track::Model>,
    /// Rounds that follow this one.
    pub followers: Vec<round::Model>,
    pub members: usize,
    pub samples: usize,
}

/// What a round states; seven queries.
///
/// # Errors
/// The database's.
pub async fn stated(db: &impl ConnectionTrait, round: &round::Model) -> Result<Stated> {
    let row = of(db, round.id).await?;
    let follows = match row.follows_id {
        Some(id) => Some(access::round(db, id).await?),
        None => None,
    };
    let track = match row.track_id {
        Some(id) => track::Entity::find_by_id(id).one(db).await?,
        None => None,
    };
    Ok(Stated {
        followers: chain::followers(db, round.id).await?,
        members: members::members(db, round.id).await?.len(),
        samples: calibration::samples_of(db, round.id).await?.len(),
        row,
        follows,
        track,
    })
}

/// Everything about the rules on the pages of an organiser.
#[derive(Clone, Debug)]
pub struct RulesView {
    pub round: round::Model,
    pub challenge: String,
    pub stated: Stated,
    pub closing: closing::Closing,
    /// The rounds that it can follow.
    pub earlier: Vec<round::Model>,
    pub tracks: Vec<track::Model>,
}

/// The rules of a round, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_rules(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<RulesView> {
    let db = platform.db.read();
    let round = managed(db, viewer, round).await?;
    let stated = stated(db, &round).await?;
    Ok(RulesView {
        closing: closing::of(db, &round, &stated.row, platform.clock.now()).await?,
        challenge: super::subjects::challenge(db, round.challenge_id).await?.title,
        earlier: earlier(db, &round).await?,
        tracks: tracks::of_challenge(db, round.challenge_id).await?,
        stated,
        round,
    })
}

/// The rounds of the same challenge that were made before this one: what follows those only makes no circle.
async fn earlier(db: &impl ConnectionTrait, round: &round::Model) -> Result<Vec<round::Model>> {
    Ok(round::Entity::find()
        .filter(round::Column::ChallengeId.eq(round.challenge_id))
        .filter(round::Column::Id.lt(round.id))
        .order_by_asc(round::Column::Id)
        .all(db)
        .await?)
}

/// Sets the rules of a round that is not open yet.
///
/// # Errors
/// `NotFound`; `Conflict("round-begun")`; `Invalid` on `follows` or `track` (`NotAChoice`), `early` (`OutOfRange`).
pub async fn set_rules(platform: &Platform, viewer: &Viewer, round: RoundId, rules: &Rules) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state != RoundState::Planned {
        return Err(Error::Conflict("round-begun"));
    }
    let mut errors = FieldErrors::default();
    if let Some(id) = rules.follows
        && !earlier(&tx.db, &round).await?.iter().any(|earlier| earlier.id == id)
    {
        errors.add("follows", FieldCode::NotAChoice);
    }
    if let Some(id) = rules.track
        && !tracks::of_challenge(&tx.db, round.challenge_id)
            .await?
            .iter()
            .any(|track| track.id == id)
    {
        errors.add("track", FieldCode::NotAChoice);
    }
    let required = u32::try_from(round.reviews_required).unwrap_or(1);
    if rules.early.is_some_and(|early| early.least > required) {
        errors.add("early", FieldCode::OutOfRange);
    }
    errors.finish(Some(()))?;
    put(&tx, of(&tx.db, round.id).await?.stating(rules)).await?;
    let detail = json!({
        "follows": rules.follows,
        "share": rules.share,
        "track": rules.track,
        "early": rules.early.map(|early| early.least),
        "automatic": rules.early.is_some_and(|early| early.automatic),
        "calibration": rules.calibration,
        "shown": rules.shown,
    });
    tx.audit("round.rules", ("round", round.id.0), detail).await?;
    tx.commit().await
}

/// Whether what was stated allows the round to open; its rules.
///
/// # Errors
/// `Conflict`: `earlier-not-closed`, `no-members`, `no-samples`.
pub(super) async fn check_opening(tx: &Tx, round: &round::Model) -> Result<rules::Model> {
    let row = of(&tx.db, round.id).await?;
    if let Some(id) = row.follows_id {
        let earlier = access::round(&tx.db, id).await?.state_at(tx.now);
        if !matches!(earlier, RoundState::Closed | RoundState::Published) {
            return Err(Error::Conflict("earlier-not-closed"));
        }
    }
    if row.own_jury && members::members(&tx.db, round.id).await?.is_empty() {
        return Err(Error::Conflict("no-members"));
    }
    let samples = calibration::samples_of(&tx.db, round.id).await?.len();
    if row.calibration != Calibration::None && !SAMPLES.contains(&samples) {
        return Err(Error::Conflict("no-samples"));
    }
    Ok(row)
}
