//! Reminders by hand: an organiser asks jurors to go on, once a day and juror.

use super::entity::nudge;
use super::left;
use super::reminders::nudged;
use crate::accounts::{AccountId, Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::jury::access::managed;
use crate::jury::entity::round;
use crate::jury::subjects;
use crate::notices::{self, Notice};
use crate::platform::Platform;
use sea_orm::{EntityTrait, Set};
use serde_json::json;
use shared::fields;
use shared::ids::RoundId;
use shared::jury::RoundState;
use shared::time::{Day, Timestamp};

/// A juror with reviews left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub juror: AccountId,
    pub name: String,
    pub left: usize,
    pub is_begun: bool,
    /// When an organiser last reminded the juror of this round.
    pub last: Option<Timestamp>,
    /// Whether that was today, so that tomorrow is the next time.
    pub was_today: bool,
}

/// Whom one may remind in a round.
#[derive(Clone, Debug)]
pub struct Nudging {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// By name.
    pub candidates: Vec<Candidate>,
}

/// The jurors who have something left in a round.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn candidates(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Nudging> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let round = managed(db, viewer, round).await?;
    let waiting = left(db, std::slice::from_ref(&round), now).await?;
    let names = accounts::pseudonyms(db, waiting.keys().copied()).await?;
    let last = nudged(db, [round.id]).await?;
    let candidate = |(juror, work): (AccountId, Vec<super::Left>)| {
        let last = last.get(&(round.id, juror)).copied();
        Candidate {
            juror,
            name: names.get(&juror).cloned().unwrap_or_default(),
            left: work.iter().map(|left| left.open.len()).sum(),
            is_begun: work.iter().any(|left| left.task.is_begun),
            last,
            was_today: last.is_some_and(|last| Day::of(last) == Day::of(now)),
        }
    };
    let mut candidates: Vec<_> = waiting.into_iter().map(candidate).collect();
    candidates.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Nudging {
        state: round.state_at(now),
        challenge: subjects::challenge(db, round.challenge_id).await?.title,
        candidates,
        round,
    })
}

/// Reminds those of `jurors` who have something left and were not reminded today, with an organiser's words if there are some. How many
/// that are.
///
/// # Errors
/// `NotFound`; `Invalid` on `note`; `Conflict`: `round-not-open`, `nobody-to-remind`.
pub async fn nudge(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    jurors: &[AccountId],
    note: &str,
) -> Result<usize> {
    let tx = platform.begin(viewer).await?;
    let round = managed(&tx.db, viewer, round).await?;
    if round.state_at(tx.now) != RoundState::Open {
        return Err(Error::Conflict("round-not-open"));
    }
    let note = fields::line(note, 0, 300).map_err(|code| Error::field("note", code))?;
    let today = Day::of(tx.now);
    let last = nudged(&tx.db, [round.id]).await?;
    let mut waiting = left(&tx.db, std::slice::from_ref(&round), tx.now).await?;
    waiting.retain(|juror, _| {
        let last = last.get(&(round.id, *juror));
        jurors.contains(juror) && last.is_none_or(|last| Day::of(*last) != today)
    });
    if waiting.is_empty() {
        return Err(Error::Conflict("nobody-to-remind"));
    }
    let rows = waiting.keys().map(|juror| nudge::ActiveModel {
        round_id: Set(round.id),
        juror_id: Set(*juror),
        day: Set(today.0),
        sent_by: Set(tx.actor),
        sent_at: Set(tx.now),
    });
    nudge::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    let challenge = subjects::challenge(&tx.db, round.challenge_id).await?.title;
    for (juror, work) in &waiting {
        let count: usize = work.iter().map(|left| left.open.len()).sum();
        let mut values = vec![
            ("challenge", challenge.clone()),
            ("count", count.to_string()),
            ("until", round.closes_at.to_minute()),
        ];
        let path = "/jury".to_owned();
        let notice = if note.is_empty() {
            Notice::new("jury-nudge", path, &values)
        } else {
            values.push(("note", note.clone()));
            Notice::new("jury-nudge-note", path, &values)
        };
        notices::remind(platform, &tx, &[*juror], &notice).await?;
    }
    let reminded: Vec<_> = waiting.keys().collect();
    let detail = json!({ "by_hand": true, "jurors": reminded, "with_words": !note.is_empty() });
    tx.audit("round.remind", ("round", round.id.0), detail).await?;
    tx.commit().await?;
    Ok(waiting.len())
}
