//! Publishing a result: count, write the file, move the motion.

use super::entity::poll::Model;
use super::entity::{ballot, named};
use super::service::{load_locked, step};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::amendments;
use crate::bodies::entity::mandate;
use crate::error::{Error, Result};
use crate::meetings::service as meetings;
use crate::motions::service as motions;
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use serde_json::json;
use shared::ids::PollId;
use shared::motions::MotionAct;
use shared::permissions::Operation;
use shared::polls::{Counts, PollAct, PublishedBallot, PublishedPoll, ReceiptCode, Secrecy, check_publication};
use std::collections::HashMap;

/// Publishes the result, as the chair: from now on it is on every page, and the motion is decided.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the poll is not finished, its secret ballots are too few to hide in, or its motion was decided by
/// another poll.
pub async fn publish(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    // Read before the transaction: names do not change what is counted, and none may be begun while one is open.
    let names = names(platform, id).await?;
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Publish)?;
    let ballots = ballots(&tx, &poll, &names).await?;
    let count = u32::try_from(ballots.len()).unwrap_or(u32::MAX);
    check_publication(poll.secrecy, count, 0).map_err(|_| Error::Conflict("ballots-too-few"))?;
    let file = PublishedPoll::new(
        id,
        &poll.title,
        poll.rules(),
        poll.turnout(),
        Counts::default(),
        ballots,
    );
    let file = file.map_err(Error::internal)?;
    let verdict = file.outcome.verdict;
    // A poll about an amendment decides that, and not the motion.
    let is_of_amendment = amendments::of_poll(platform, &tx, id, verdict).await?;
    if let Some(motion) = poll.motion_id.filter(|_| !is_of_amendment) {
        let motion = motions::load(&tx.db, motion).await?;
        if motion.state.is_final() {
            return Err(Error::Conflict("motion-decided"));
        }
        motions::step(&tx, motion, MotionAct::of_verdict(verdict)).await?;
    }
    let meeting = meetings::load(&tx.db, poll.meeting_id).await?.id;
    let mut row = poll.into_active_model();
    row.state = Set(state);
    row.published_at = Set(Some(tx.now));
    row.verdict = Set(Some(verdict));
    row.file = Set(Some(file.to_text().map_err(Error::internal)?));
    row.update(&tx.db).await?;
    tx.audit(
        "poll.publish",
        ("poll", id.0),
        json!({ "verdict": verdict, "counts": file.outcome.counts }),
    )
    .await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// The names that stand beside the votes of a named poll, by mandate's holder; none of a secret one.
async fn names(platform: &Platform, id: PollId) -> Result<HashMap<shared::ids::MandateId, String>> {
    let votes = named::Entity::find()
        .filter(named::Column::PollId.eq(id))
        .all(platform.db.read())
        .await?;
    let mandates = mandate::Entity::find().filter(mandate::Column::Id.is_in(votes.iter().map(|vote| vote.mandate_id)));
    let mandates = if votes.is_empty() {
        Vec::new()
    } else {
        mandates.all(platform.db.read()).await?
    };
    let people = pseudonyms(platform.db.read(), mandates.iter().map(|row| row.account_id)).await?;
    let name = |row: &mandate::Model| {
        row.name(people.get(&row.account_id).map_or("", String::as_str))
            .to_owned()
    };
    Ok(mandates.iter().map(|row| (row.id, name(row))).collect())
}

async fn ballots(
    tx: &Tx,
    poll: &Model,
    names: &HashMap<shared::ids::MandateId, String>,
) -> Result<Vec<PublishedBallot>> {
    if poll.secrecy == Secrecy::Secret {
        let rows = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.id))
            .all(&tx.db)
            .await?;
        let secret = |row: ballot::Model| {
            let key: [u8; 16] = row
                .key
                .try_into()
                .map_err(|_| Error::internal("a ballot's key has 16 bytes"))?;
            Ok(PublishedBallot::Secret {
                receipt: ReceiptCode::of_key(key),
                stance: row.stance,
            })
        };
        return rows.into_iter().map(secret).collect();
    }
    let rows = named::Entity::find()
        .filter(named::Column::PollId.eq(poll.id))
        .all(&tx.db)
        .await?;
    let vote = |row: named::Model| PublishedBallot::Named {
        name: names.get(&row.mandate_id).cloned().unwrap_or_default(),
        cast_as: row.cast_as,
        stance: row.stance,
    };
    Ok(rows.into_iter().map(vote).collect())
}
