//! Tracks: named parts of a challenge's submissions. A round can be limited to one, often with a jury of its own ([`super::members`]).

use super::rules::entity::{placement, rules, track};
use super::subjects::{self, Subject};
use crate::accounts::Viewer;
use crate::challenges::entity::challenge;
use crate::error::{Error, OnUnique, Result};
use crate::platform::{Platform, Tx};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, ModelTrait, QueryFilter, QueryOrder,
    Set,
};
use serde_json::json;
use shared::fields::{self, FieldCode};
use shared::ids::{ChallengeId, ProposalId, TrackId};
use shared::permissions::{Object, Operation, Scope};
use std::collections::{BTreeSet, HashMap};

/// Tracks of a challenge at most.
const MOST: usize = 20;

/// The tracks of a challenge, in the order in which they were made.
///
/// # Errors
/// The database's.
pub async fn of_challenge(db: &impl ConnectionTrait, challenge: ChallengeId) -> Result<Vec<track::Model>> {
    Ok(track::Entity::find()
        .filter(track::Column::ChallengeId.eq(challenge))
        .order_by_asc(track::Column::Id)
        .all(db)
        .await?)
}

/// The tracks of these proposals.
///
/// # Errors
/// The database's.
pub async fn placements(
    db: &impl ConnectionTrait,
    proposals: impl IntoIterator<Item = ProposalId>,
) -> Result<HashMap<ProposalId, TrackId>> {
    let rows = placement::Entity::find()
        .filter(placement::Column::ProposalId.is_in(proposals))
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.proposal_id, row.track_id)).collect())
}

/// The tracks of a challenge with the submissions that wait for a jury.
#[derive(Clone, Debug)]
pub struct Tracks {
    pub challenge: challenge::Model,
    pub process_slug: String,
    pub tracks: Vec<track::Model>,
    /// In the order of their numbers.
    pub rows: Vec<(Subject, Option<TrackId>)>,
}

async fn run_by(db: &impl ConnectionTrait, viewer: &Viewer, challenge: ChallengeId) -> Result<challenge::Model> {
    viewer.person()?;
    let challenge = subjects::challenge(db, challenge).await?;
    let object = Object::in_scope(Scope::Process(challenge.process_id));
    if viewer.may(Operation::JuryManage, &object) {
        Ok(challenge)
    } else {
        Err(Error::NotFound)
    }
}

/// The tracks of a challenge, for its organisers.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn get_tracks(platform: &Platform, viewer: &Viewer, challenge: ChallengeId) -> Result<Tracks> {
    let db = platform.db.read();
    let challenge = run_by(db, viewer, challenge).await?;
    let process = subjects::process(db, challenge.process_id).await?;
    let subjects = subjects::submitted(db, challenge.id).await?;
    let placed = placements(db, subjects.iter().map(|subject| subject.proposal)).await?;
    let row = |subject: Subject| {
        let track = placed.get(&subject.proposal).copied();
        (subject, track)
    };
    Ok(Tracks {
        tracks: of_challenge(db, challenge.id).await?,
        rows: subjects.into_iter().map(row).collect(),
        process_slug: process.slug.to_string(),
        challenge,
    })
}

fn name(raw: &str) -> Result<String> {
    fields::line(raw, 2, 60).map_err(|code| Error::field("name", code))
}

/// Makes a track.
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Invalid` on `name` (`Taken`, `OutOfRange` when there are too many).
pub async fn add_track(platform: &Platform, viewer: &Viewer, challenge: ChallengeId, raw: &str) -> Result<TrackId> {
    let tx = platform.begin(viewer).await?;
    let challenge = run_by(&tx.db, viewer, challenge).await?;
    let name = name(raw)?;
    if of_challenge(&tx.db, challenge.id).await?.len() >= MOST {
        return Err(Error::field("name", FieldCode::OutOfRange));
    }
    let id: TrackId = tx.new_id();
    let row = track::ActiveModel {
        id: Set(id),
        challenge_id: Set(challenge.id),
        name: Set(name.clone()),
        created_at: Set(tx.now),
    };
    row.insert(&tx.db).await.on_unique("name")?;
    let detail = json!({ "track": id, "name": name });
    tx.audit("track.add", ("challenge", challenge.id.0), detail).await?;
    tx.commit().await?;
    Ok(id)
}

async fn found(tx: &Tx, viewer: &Viewer, challenge: ChallengeId, id: TrackId) -> Result<track::Model> {
    let challenge = run_by(&tx.db, viewer, challenge).await?;
    let row = track::Entity::find_by_id(id).one(&tx.db).await?;
    row.filter(|row| row.challenge_id == challenge.id)
        .ok_or(Error::NotFound)
}

/// Gives a track another name.
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Invalid` on `name`.
pub async fn rename_track(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    id: TrackId,
    raw: &str,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let mut row = found(&tx, viewer, challenge, id).await?.into_active_model();
    let name = name(raw)?;
    row.name = Set(name.clone());
    row.update(&tx.db).await.on_unique("name")?;
    let detail = json!({ "track": id, "name": name });
    tx.audit("track.rename", ("challenge", challenge.0), detail).await?;
    tx.commit().await
}

/// Removes a track that no round reads; its submissions are in none then.
///
/// # Errors
/// `LoggedOut`, `NotFound`; `Conflict("track-used")`.
pub async fn remove_track(platform: &Platform, viewer: &Viewer, challenge: ChallengeId, id: TrackId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let row = found(&tx, viewer, challenge, id).await?;
    let used = rules::Entity::find()
        .filter(rules::Column::TrackId.eq(id))
        .one(&tx.db)
        .await?;
    if used.is_some() {
        return Err(Error::Conflict("track-used"));
    }
    row.delete(&tx.db).await?;
    let detail = json!({ "track": id });
    tx.audit("track.remove", ("challenge", challenge.0), detail).await?;
    tx.commit().await
}

/// Puts submissions into tracks, or into none, before a round takes them in.
///
/// # Errors
/// `LoggedOut`; `NotFound` also for a proposal that does not wait for a jury of the challenge; `Invalid` on `track-<proposal>`.
pub async fn place(
    platform: &Platform,
    viewer: &Viewer,
    challenge: ChallengeId,
    placed: &[(ProposalId, Option<TrackId>)],
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let challenge = run_by(&tx.db, viewer, challenge).await?;
    let tracks: BTreeSet<_> = of_challenge(&tx.db, challenge.id)
        .await?
        .into_iter()
        .map(|track| track.id)
        .collect();
    let waiting: BTreeSet<_> = subjects::submitted(&tx.db, challenge.id)
        .await?
        .into_iter()
        .map(|subject| subject.proposal)
        .collect();
    let mut rows = Vec::new();
    for &(proposal, track) in placed {
        if !waiting.contains(&proposal) {
            return Err(Error::NotFound);
        }
        if track.is_some_and(|track| !tracks.contains(&track)) {
            return Err(Error::field(&format!("track-{proposal}"), FieldCode::NotAChoice));
        }
        rows.extend(track.map(|track| placement::ActiveModel {
            proposal_id: Set(proposal),
            track_id: Set(track),
        }));
    }
    placement::Entity::delete_many()
        .filter(placement::Column::ProposalId.is_in(placed.iter().map(|(proposal, _)| *proposal)))
        .exec(&tx.db)
        .await?;
    if !rows.is_empty() {
        placement::Entity::insert_many(rows)
            .exec_without_returning(&tx.db)
            .await?;
    }
    let detail = json!({ "placed": placed });
    tx.audit("track.place", ("challenge", challenge.id.0), detail).await?;
    tx.commit().await
}
