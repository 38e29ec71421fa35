//! The jury's meeting after a round closed: what it is at, what is said, which decisions are proposed and recorded, who is there.
//!
//! Purpose: a jury talks before it decides, and a protocol says how it came to its decisions. The pure rules are
//! `shared::jury::deliberation`; what a person hears of an item is [`Lens::part`], asked by every read, act and socket here.
//!
//! How to use: an organiser begins the meeting ([`lead::hold`]) and may name a juror as its chair; whoever leads says what the jury is at
//! ([`lead::discuss`]); jurors talk, propose and give their voice ([`talk`]); whoever leads records the decision ([`records`]), which writes
//! the entry of the round by the same function as a jury without a meeting. [`agenda`], [`item`] and [`protocol`] are what one reads, [`live`]
//! tells open pages to look again, [`halls`] knows who is there.
//!
//! To add something that is said live: `platform.halls.ring(round, About::Item(submission))` after the commit.

pub mod agenda;
pub mod entity;
pub mod halls;
pub mod item;
pub mod lead;
pub mod live;
pub mod protocol;
pub mod records;
pub mod talk;

use super::access::{self, Lens};
use super::assignments;
use super::entity::{entry, round};
use super::subjects::Subject;
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use entity::{meeting, place, record};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::RoundState;
use shared::jury::deliberation::{ItemAct, ItemState, Part};
use shared::permissions::{Operation, Relation};
use shared::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A round whose jury can meet, as one person sees it.
#[derive(Debug)]
pub struct Hall {
    pub round: round::Model,
    pub state: RoundState,
    pub lens: Lens,
    pub subjects: Vec<Subject>,
    /// None until an organiser begins it.
    pub meeting: Option<meeting::Model>,
    /// May say what the jury is at, and record decisions.
    pub leads: bool,
    /// May begin the meeting and name its chair.
    pub manages: bool,
}

impl Hall {
    /// The meeting of a closed or published round, for its jurors and organisers.
    ///
    /// # Errors
    /// `LoggedOut`; `NotFound` for others, while the round is not closed, and for a published one whose jury has not met.
    pub async fn load(db: &impl ConnectionTrait, viewer: &Viewer, id: RoundId, now: Timestamp) -> Result<Self> {
        viewer.person()?;
        let round = access::round(db, id).await?;
        let state = round.state_at(now);
        if !viewer.may(Operation::DeliberationRead, &round.object())
            || !matches!(state, RoundState::Closed | RoundState::Published)
        {
            return Err(Error::NotFound);
        }
        let meeting = meeting::Entity::find_by_id(id).one(db).await?;
        if meeting.is_none() && state == RoundState::Published {
            return Err(Error::NotFound);
        }
        let subjects = access::subjects_of(db, &round).await?;
        let lens = Lens::of(db, viewer, &round, &subjects, now).await?;
        let chair = meeting.as_ref().and_then(|meeting| meeting.chair_id);
        let object = round.object().with_if(chair == Some(lens.me), Relation::JuryChair);
        Ok(Self {
            state,
            leads: viewer.may(Operation::DeliberationLead, &object),
            manages: viewer.may(Operation::JuryManage, &object),
            round,
            lens,
            subjects,
            meeting,
        })
    }

    /// The meeting, while it goes on.
    ///
    /// # Errors
    /// `Conflict`: `round-published`, `no-meeting`.
    pub fn running(&self) -> Result<&meeting::Model> {
        if self.state == RoundState::Published {
            return Err(Error::Conflict("round-published"));
        }
        self.meeting.as_ref().ok_or(Error::Conflict("no-meeting"))
    }

    /// Goes on only for those who lead.
    ///
    /// # Errors
    /// `Forbidden`.
    pub fn require_lead(&self) -> Result<()> {
        if self.leads { Ok(()) } else { Err(Error::Forbidden) }
    }

    /// A submission of the round, and what the person is at it.
    ///
    /// # Errors
    /// `NotFound` for one that is not in the round.
    pub fn subject(&self, submission: SubmissionId) -> Result<(Subject, Part)> {
        let found = self.subjects.iter().find(|one| one.submission == submission);
        let subject = found.ok_or(Error::NotFound)?.clone();
        Ok((self.shown(subject), self.lens.part(submission)))
    }

    /// What the person is at an item that they hear.
    ///
    /// # Errors
    /// `NotFound` for all others.
    pub fn heard(&self, submission: SubmissionId) -> Result<Part> {
        let (_, part) = self.subject(submission)?;
        if part.hears() { Ok(part) } else { Err(Error::NotFound) }
    }

    /// A submission as the person may know it.
    #[must_use]
    pub fn shown(&self, subject: Subject) -> Subject {
        subject.blinded(self.round.blind && self.lens.is_juror)
    }

    /// What the jury is at.
    #[must_use]
    pub fn current(&self) -> Option<SubmissionId> {
        self.meeting.as_ref().and_then(|meeting| meeting.current_id)
    }

    /// Whether the person may still talk, propose and decide here.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.running().is_ok()
    }

    /// Where an item stands.
    #[must_use]
    pub fn state_of(&self, entry: &entry::Model, reopened: &BTreeSet<SubmissionId>) -> ItemState {
        let is_current = self.current() == Some(entry.submission_id);
        ItemState::of(
            entry.decision.is_some(),
            is_current,
            reopened.contains(&entry.submission_id),
        )
    }
}

/// Goes on only when the item can be moved so.
fn require_step(state: ItemState, act: ItemAct) -> Result<()> {
    match (state.after(act), act) {
        (Ok(_), _) => Ok(()),
        (Err(_), ItemAct::Reopen) => Err(Error::Conflict("item-open")),
        (Err(_), ItemAct::Discuss | ItemAct::Record) => Err(Error::Conflict("item-decided")),
    }
}

/// Whether the jury of a round holds a meeting: then decisions are recorded there.
///
/// # Errors
/// The database's.
pub async fn meets(db: &impl ConnectionTrait, round: RoundId) -> Result<bool> {
    Ok(meeting::Entity::find_by_id(round).one(db).await?.is_some())
}

/// The records of a round, oldest first; of one submission only, where one is given.
async fn records_of(
    db: &impl ConnectionTrait,
    round: RoundId,
    submission: Option<SubmissionId>,
) -> Result<Vec<record::Model>> {
    let mut query = record::Entity::find().filter(record::Column::RoundId.eq(round));
    if let Some(submission) = submission {
        query = query.filter(record::Column::SubmissionId.eq(submission));
    }
    let mut records = query.all(db).await?;
    records.sort_by_key(|record| record.id);
    Ok(records)
}

/// Somebody as the person who looks may know them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Where jurors are anonymous to each other.
    Juror(u32),
    Named(String),
    Organiser,
}

/// A juror at the meeting.
#[derive(Clone, Debug)]
pub struct Seat {
    pub number: u32,
    pub who: Who,
    /// Connected now.
    pub is_here: bool,
    pub is_me: bool,
    pub is_chair: bool,
}

/// The people of a meeting: jurors by their numbers, and names where the person who looks may know them.
#[derive(Clone, Debug)]
pub struct People {
    numbers: BTreeMap<AccountId, u32>,
    /// None where jurors are anonymous to each other.
    names: Option<HashMap<AccountId, String>>,
}

impl People {
    /// All jurors of the round; `others` are accounts that need a name as well.
    ///
    /// # Errors
    /// The database's.
    pub async fn load(
        platform: &Platform,
        hall: &Hall,
        others: impl IntoIterator<Item = AccountId>,
        now: Timestamp,
    ) -> Result<Self> {
        let db = platform.db.read();
        let numbers = numbers(platform, db, &hall.round, now).await?;
        let names = if hall.round.anonymous && hall.lens.is_juror {
            None
        } else {
            let all = numbers.keys().copied().chain(others);
            Some(accounts::pseudonyms(db, all).await?)
        };
        Ok(Self { numbers, names })
    }

    /// Those who are here and are no jurors of the round.
    #[must_use]
    pub fn guests(&self, platform: &Platform, hall: &Hall) -> Vec<Who> {
        let here = platform.halls.present(hall.round.id).into_iter();
        let guests = here.filter(|account| !self.numbers.contains_key(account));
        guests.map(|account| self.who(account)).collect()
    }

    /// Somebody's name or number.
    #[must_use]
    pub fn who(&self, account: AccountId) -> Who {
        match (&self.names, self.numbers.get(&account)) {
            (Some(names), _) => Who::Named(names.get(&account).cloned().unwrap_or_default()),
            (None, Some(number)) => Who::Juror(*number),
            (None, None) => Who::Organiser,
        }
    }

    /// The juror with this number.
    #[must_use]
    pub fn juror(&self, number: u32) -> Option<AccountId> {
        let mut all = self.numbers.iter();
        all.find(|(_, one)| **one == number).map(|(juror, _)| *juror)
    }

    /// All jurors, in the order of what they are called.
    #[must_use]
    pub fn seats(&self, platform: &Platform, hall: &Hall) -> Vec<Seat> {
        let here = platform.halls.present(hall.round.id);
        let chair = hall.meeting.as_ref().and_then(|meeting| meeting.chair_id);
        let seat = |(juror, number): (&AccountId, &u32)| Seat {
            number: *number,
            who: self.who(*juror),
            is_here: here.contains(juror),
            is_me: *juror == hall.lens.me,
            is_chair: chair == Some(*juror),
        };
        let mut seats: Vec<_> = self.numbers.iter().map(seat).collect();
        seats.sort_by(|a, b| a.who.cmp(&b.who));
        seats
    }
}

/// The number of each juror: as stored, and behind them those who came later, in an order that tells nothing. A number that is not stored yet
/// is the one that the next act of the meeting stores.
async fn numbers(
    platform: &Platform,
    db: &impl ConnectionTrait,
    round: &round::Model,
    now: Timestamp,
) -> Result<BTreeMap<AccountId, u32>> {
    let stored = place::Entity::find()
        .filter(place::Column::RoundId.eq(round.id))
        .all(db)
        .await?;
    let mut numbers: BTreeMap<AccountId, u32> = stored
        .into_iter()
        .map(|row| (row.juror_id, u32::try_from(row.number).unwrap_or_default()))
        .collect();
    let panel = assignments::panel(db, round, now).await?;
    let mut new: Vec<_> = panel.into_iter().filter(|juror| !numbers.contains_key(juror)).collect();
    new.sort_by_cached_key(|juror| platform.tokens.keyed_hash(&format!("{} {juror}", round.id)));
    let last = numbers.values().copied().max().unwrap_or_default();
    numbers.extend(new.into_iter().zip(last + 1..));
    Ok(numbers)
}
