//! Publishing a result: count, write the file, move the motions.

use super::entity::poll::Model;
use super::entity::{ballot, named, roll};
use super::service::{load_locked, step};
use super::{reading, room, ties, together};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::amendments;
use crate::bodies::entity::mandate;
use crate::error::{Error, Result};
use crate::motions::service as motions;
use crate::platform::Platform;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, PaginatorTrait, QueryFilter, Set,
};
use serde_json::json;
use shared::ids::{MandateId, PollId};
use shared::motions::MotionAct;
use shared::permissions::Operation;
use shared::polls::published::FileFault;
use shared::polls::{
    ChairDecision, Contest, Count, Finding, OptionTitle, PollAct, PollParts, PublishedBallot, PublishedPoll,
    ReceiptCode, Secrecy, Seed, Vote, check_publication,
};
use std::collections::HashMap;

/// Mandates that are asked for in one statement; both databases limit the values of one.
const CHUNK: usize = 10_000;

/// Publishes the result, as the chair: from now on it is on every page, and the motions are decided.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` when the poll is not finished, its secret ballots are too few to hide in, a tie waits (`tie-waits`, see
/// [`ties`]), or a motion was decided by another poll.
pub async fn publish(platform: &Platform, viewer: &Viewer, id: PollId) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let poll = load_locked(&tx.db, id).await?;
    viewer.require(Operation::PollLead, &poll.object())?;
    let state = step(&poll, PollAct::Publish)?;
    check_enough(&tx.db, &poll).await?;
    let parts = parts(&tx.db, &poll).await?;
    let file = PublishedPoll::new(parts).map_err(|fault| match fault {
        FileFault::TieWaits => Error::Conflict("tie-waits"),
        fault => Error::internal(fault),
    })?;
    let verdict = file.outcome.verdict();
    // A poll about an amendment decides that, and not the motion.
    let motions = if amendments::of_poll(platform, &tx, id, verdict).await? {
        Vec::new()
    } else {
        reading::motions_of(&tx.db, &poll).await?
    };
    for motion in motions {
        if motion.state.is_final() {
            return Err(Error::Conflict("motion-decided"));
        }
        motions::step(&tx, motion, MotionAct::of_verdict(verdict)).await?;
    }
    together::release(&tx, &poll, verdict).await?;
    let meeting = poll.meeting_id;
    let mut row = poll.into_active_model();
    row.state = Set(state);
    row.published_at = Set(Some(tx.now));
    row.verdict = Set(Some(verdict));
    row.file = Set(Some(file.to_text().map_err(Error::internal)?));
    row.update(&tx.db).await?;
    let detail = match &file.outcome {
        Finding::Question(outcome) => json!({ "verdict": verdict, "counts": outcome.counts }),
        Finding::Options(selection) => json!({ "verdict": verdict, "chosen": selection.chosen }),
    };
    tx.audit("poll.publish", ("poll", id.0), detail).await?;
    tx.commit().await?;
    platform.bells.ring(meeting);
    Ok(())
}

/// Whether a result may be published: secret ballots that came online and papers of the room are published apart, so each must be enough to
/// hide in, or none. Online ones may be few when everybody who cast one agreed to be known.
pub(super) async fn check_enough(db: &impl ConnectionTrait, poll: &Model) -> Result<()> {
    if poll.secrecy == Secrecy::Named {
        return Ok(());
    }
    let number = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let cast = ballot::Entity::find()
        .filter(ballot::Column::PollId.eq(poll.id))
        .count(db)
        .await?;
    let agreed = roll::Entity::find()
        .filter(roll::Column::PollId.eq(poll.id))
        .filter(roll::Column::HasCast.eq(true))
        .filter(roll::Column::Agreed.eq(true))
        .count(db)
        .await?;
    check_publication(poll.secrecy, number(cast), number(agreed)).map_err(|_| Error::Conflict("ballots-too-few"))?;
    let papers = room::ballots(&room::entered(db, poll.id, &poll.contest()?).await?);
    check_publication(poll.secrecy, papers, 0).map_err(|_| Error::Conflict("papers-too-few"))
}

/// What stands in the file of a poll that has ended.
async fn parts(db: &impl ConnectionTrait, poll: &Model) -> Result<PollParts> {
    let contest = poll.contest()?;
    let options = reading::options(db, poll).await?;
    let title = |title: Option<String>| {
        let gone = || shared::accounts::Pseudonym::former().to_string();
        OptionTitle::parse(&title.unwrap_or_else(gone)).map_err(|code| Error::internal(code.key()))
    };
    let decisions = ties::of_poll(db, poll.id).await?;
    let decision = |text: &str| ChairDecision::parse(text).map_err(|code| Error::internal(code.key()));
    let seed = poll.seed.as_deref().map(Seed::parse).transpose();
    Ok(PollParts {
        poll: poll.id,
        title: poll.title.clone(),
        rules: poll.rules(),
        contest,
        options: options.into_iter().map(|row| title(row.title)).collect::<Result<_>>()?,
        turnout: poll.turnout(),
        seed: seed.map_err(|code| Error::internal(code.key()))?,
        decisions: decisions
            .iter()
            .map(|row| decision(&row.decision))
            .collect::<Result<_>>()?,
        room: room::entered(db, poll.id, &contest).await?,
        ballots: ballots(db, poll).await?,
    })
}

/// The result of a poll that has ended, for the chair to decide its ties.
pub(super) async fn count(db: &impl ConnectionTrait, poll: &Model) -> Result<Finding> {
    let parts = parts(db, poll).await?;
    let votes = votes(&parts.contest, &parts.ballots)?;
    let count = Count {
        contest: &parts.contest,
        rules: &parts.rules,
        turnout: parts.turnout,
        votes: &votes,
        room: &parts.room,
        seed: parts.seed.as_ref(),
        decisions: &parts.decisions,
    };
    count.finding().map_err(Error::internal)
}

fn votes(contest: &Contest, ballots: &[PublishedBallot]) -> Result<Vec<Vote>> {
    let vote = |ballot: &PublishedBallot| Vote::parse(contest, ballot.vote());
    let votes: std::result::Result<_, _> = ballots.iter().map(vote).collect();
    votes.map_err(|code| Error::internal(code.key()))
}

async fn ballots(db: &impl ConnectionTrait, poll: &Model) -> Result<Vec<PublishedBallot>> {
    if poll.secrecy == Secrecy::Secret {
        let rows = ballot::Entity::find()
            .filter(ballot::Column::PollId.eq(poll.id))
            .all(db)
            .await?;
        let secret = |row: ballot::Model| {
            let key: [u8; 16] = row
                .key
                .try_into()
                .map_err(|_| Error::internal("a ballot's key has 16 bytes"))?;
            Ok(PublishedBallot::Secret {
                receipt: ReceiptCode::of_key(key),
                vote: row.vote,
            })
        };
        return rows.into_iter().map(secret).collect();
    }
    let rows = named::Entity::find()
        .filter(named::Column::PollId.eq(poll.id))
        .all(db)
        .await?;
    let names = names(db, rows.iter().map(|row| row.mandate_id).collect()).await?;
    let vote = |row: named::Model| PublishedBallot::Named {
        name: names.get(&row.mandate_id).cloned().unwrap_or_default(),
        cast_as: row.cast_as,
        vote: row.vote,
    };
    Ok(rows.into_iter().map(vote).collect())
}

/// The names that stand beside the votes of a named poll: of each mandate's holder, as lists show it.
async fn names(db: &impl ConnectionTrait, ids: Vec<MandateId>) -> Result<HashMap<MandateId, String>> {
    let mut mandates = Vec::new();
    for ids in ids.chunks(CHUNK) {
        let rows = mandate::Entity::find().filter(mandate::Column::Id.is_in(ids.iter().copied()));
        mandates.extend(rows.all(db).await?);
    }
    let people = pseudonyms(db, mandates.iter().map(|row| row.account_id)).await?;
    let name = |row: &mandate::Model| {
        row.name(people.get(&row.account_id).map_or("", String::as_str))
            .to_owned()
    };
    Ok(mandates.iter().map(|row| (row.id, name(row))).collect())
}
