//! Reminders by the clock: one for a juror, over all rounds, when one of them calls for it.

use super::entity::nudge;
use super::{Left, left};
use crate::accounts::Viewer;
use crate::accounts::entity::account;
use crate::challenges::entity::challenge;
use crate::error::Result;
use crate::jury::entity::round;
use crate::mail::Letter;
use crate::notices::entity::{Column as NoticeColumn, Entity as NoticeEntity};
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use crate::processes::edition;
use crate::reminders::choices::{self, Choice};
use crate::reminders::{Kind, last_sent, note_sent, with_choice};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use serde_json::json;
use shared::ids::{AccountId, RoundId};
use shared::jury::RoundState;
use shared::processes::Act;
use shared::reminders::RemindersByMail;
use shared::time::{Day, Timestamp};
use std::collections::{BTreeMap, HashMap};

/// Numbers of proposals in a line at most.
const MOST: usize = 12;

/// A round and the title of its challenge.
type Titled = (round::Model, String);

/// Reminds the jurors who are due.
///
/// # Errors
/// The database's.
pub async fn send_due(platform: &Platform) -> Result<()> {
    let tx = platform.begin(&Viewer::anonymous()).await?;
    let rounds = open_rounds(&tx).await?;
    if rounds.is_empty() {
        return Ok(());
    }
    let models: Vec<_> = rounds.values().map(|(round, _)| round.clone()).collect();
    let mut waiting = left(&tx.db, &models, tx.now).await?;
    let ids: Vec<AccountId> = waiting.keys().copied().collect();
    let chosen = choices::of(&tx.db, &ids).await?;
    let last = last_sent(&tx.db, Kind::Reviews, &ids).await?;
    let nudged = nudged(&tx.db, rounds.keys().copied()).await?;
    let people = account::Entity::find()
        .filter(account::Column::Id.is_in(ids))
        .filter(account::Column::SuspendedAt.is_null())
        .all(&tx.db)
        .await?;
    let mut reminded: BTreeMap<RoundId, u32> = BTreeMap::new();
    for person in people {
        let choice = chosen.get(&person.id).copied().unwrap_or_default();
        let last = last.get(&person.id).copied();
        if last.is_some_and(|last| Day::of(last) == Day::of(tx.now)) {
            continue;
        }
        let work = waiting.remove(&person.id).unwrap_or_default();
        let is_due = |left: &Left| {
            let heard = last.max(nudged.get(&(left.round, person.id)).copied());
            choice.reminders.called_at(left.task, tx.now) > heard
        };
        if work.iter().any(is_due) {
            for left in &work {
                *reminded.entry(left.round).or_default() += 1;
            }
            send(platform, &tx, &rounds, &person, choice, work).await?;
        }
    }
    for (round, jurors) in reminded {
        tx.audit("round.remind", ("round", round.0), json!({ "jurors": jurors }))
            .await?;
    }
    tx.commit().await
}

/// The rounds in which a review can be finished now, with the titles of their challenges.
async fn open_rounds(tx: &Tx) -> Result<BTreeMap<RoundId, Titled>> {
    let rounds = round::Entity::find()
        .filter(round::Column::State.eq(RoundState::Open))
        .filter(round::Column::ClosesAt.gt(tx.now))
        .all(&tx.db)
        .await?;
    let challenges = challenge::Entity::find()
        .filter(challenge::Column::Id.is_in(rounds.iter().map(|round| round.challenge_id)))
        .all(&tx.db)
        .await?;
    let titles: HashMap<_, _> = challenges.into_iter().map(|row| (row.id, row.title)).collect();
    let processes: Vec<_> = rounds.iter().map(|round| round.process_id).collect();
    let editions = edition::load_all(&tx.db, &processes).await?;
    let in_phase = |round: &round::Model| {
        let edition = editions.get(&round.process_id);
        edition.is_some_and(|edition| edition.require(Act::Review, tx.now).is_ok())
    };
    let titled = |round: round::Model| {
        let title = titles.get(&round.challenge_id).cloned().unwrap_or_default();
        (round.id, (round, title))
    };
    Ok(rounds.into_iter().filter(in_phase).map(titled).collect())
}

/// When each juror of these rounds was last reminded by hand.
pub(super) async fn nudged(
    db: &impl ConnectionTrait,
    rounds: impl IntoIterator<Item = RoundId>,
) -> Result<HashMap<(RoundId, AccountId), Timestamp>> {
    let rows: Vec<(RoundId, AccountId, Timestamp)> = nudge::Entity::find()
        .select_only()
        .columns([nudge::Column::RoundId, nudge::Column::JurorId])
        .column_as(nudge::Column::SentAt.max(), "sent_at")
        .filter(nudge::Column::RoundId.is_in(rounds))
        .group_by(nudge::Column::RoundId)
        .group_by(nudge::Column::JurorId)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows
        .into_iter()
        .map(|(round, juror, at)| ((round, juror), at))
        .collect())
}

async fn send(
    platform: &Platform,
    tx: &Tx,
    rounds: &BTreeMap<RoundId, Titled>,
    person: &account::Model,
    choice: Choice,
    mut work: Vec<Left>,
) -> Result<()> {
    note_sent(tx, Kind::Reviews, person.id).await?;
    work.sort_by_key(|left| (left.task.closes_at, left.round));
    let count: usize = work.iter().map(|left| left.open.len()).sum();
    let first = work.first().map_or(tx.now, |left| left.task.closes_at);
    let values = [("count", count.to_string()), ("until", first.to_minute())];
    let notice = Notice::new("jury-reminder", "/jury".to_owned(), &values);
    // The newest says it all: what was not read of those before is gone.
    NoticeEntity::delete_many()
        .filter(NoticeColumn::AccountId.eq(person.id))
        .filter(NoticeColumn::Key.eq("jury-reminder"))
        .filter(NoticeColumn::ReadAt.is_null())
        .exec(&tx.db)
        .await?;
    notices::put(tx, &[person.id], &notice).await?;
    let Some(email) = person
        .email
        .as_ref()
        .filter(|_| choice.reminders != RemindersByMail::Never)
    else {
        return Ok(());
    };
    let [count, until] = values;
    let link = format!("{}/{}/jury", platform.config.public_url, person.language);
    let values = [count, until, ("link", link)];
    let mut letter = Letter::new(email.as_str(), person.language, "jury-reminder", &values);
    for left in work {
        let Some((round, title)) = rounds.get(&left.round) else {
            continue;
        };
        let values = [
            ("challenge", title.clone()),
            ("count", left.open.len().to_string()),
            ("until", round.closes_at.to_minute()),
        ];
        letter = letter.with_line("mail-line-reviews", &values, numbers(round, &left));
    }
    tx.mail(with_choice(platform, letter)).await
}

/// The numbers of the proposals; none in a blind round, for a number leads to more.
fn numbers(round: &round::Model, left: &Left) -> String {
    if round.blind || left.open.len() > MOST {
        return String::new();
    }
    let numbers: Vec<_> = left.open.iter().map(ToString::to_string).collect();
    numbers.join(", ")
}
