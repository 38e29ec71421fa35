//! What everybody sees of a list, what one sees of oneself, and what was said at all.

use super::desk::Desk;
use super::entity::{category, speech, undo};
use super::guests;
use crate::accounts::Viewer;
use crate::error::Result;
use crate::meetings::entity::{item, meeting};
use crate::platform::Platform;
use crate::polls::entity::{poll, roll};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder};
use shared::ids::{AccountId, AgendaItemId, SpeechId};
use shared::permissions::Operation;
use shared::polls::{PollState, Secrecy};
use shared::speakers::{Category, LeadAct, SpeakingRules, SpeechClock, SpeechKind, SpeechState};

/// A speech on a list. The account is for those who lead, and to know one's own again; no page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker {
    pub speech: SpeechId,
    pub account: AccountId,
    pub name: String,
    pub kind: SpeechKind,
    pub state: SpeechState,
    /// Stands where whoever leads put it.
    pub is_placed: bool,
    pub clock: SpeechClock,
}

/// The list of the item that the room is at.
#[derive(Clone, Debug)]
pub struct Speakers {
    pub item: AgendaItemId,
    pub rules: SpeakingRules,
    pub is_closed: bool,
    pub now: Option<Speaker>,
    /// Goes on after the point of order.
    pub interrupted: Option<Speaker>,
    /// In their order.
    pub waiting: Vec<Speaker>,
}

/// What one sees of oneself.
#[derive(Clone, Debug)]
pub struct Own {
    /// Neither member nor guest: there is nothing to press.
    pub may_ask: bool,
    /// Confirmed by the chair, or a guest.
    pub is_present: bool,
    /// Own wishes with their places from 1.
    pub waiting: Vec<(SpeechId, SpeechKind, usize)>,
    pub has_floor: bool,
    /// What one has said for the quota; nothing where the body has none.
    pub category: Option<Option<Category>>,
}

impl Own {
    /// Whether the person waits, or has the floor, for something of this kind's rank.
    #[must_use]
    pub fn waits_for(&self, kind: SpeechKind) -> Option<(SpeechId, SpeechKind, usize)> {
        self.waiting
            .iter()
            .copied()
            .find(|(_, other, _)| other.rank() == kind.rank())
    }
}

/// Somebody whom those who lead can put on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eligible {
    pub account: AccountId,
    pub name: String,
    pub is_guest: bool,
}

/// What those need who lead.
#[derive(Clone, Debug)]
pub struct Lead {
    /// By name.
    pub people: Vec<Eligible>,
    /// What can be taken back.
    pub undo: Option<LeadAct>,
}

/// A speech that was held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub item: AgendaItemId,
    pub name: String,
    pub kind: SpeechKind,
    pub seconds: u32,
}

/// The list of an item; a fixed number of queries.
///
/// # Errors
/// The database's.
pub async fn list(platform: &Platform, meeting: &meeting::Model, item: &item::Model) -> Result<Speakers> {
    let db = platform.db.read();
    let desk = Desk::load(db, meeting, item).await?;
    let open: Vec<_> = desk.speeches.iter().filter(|row| row.state.is_open()).collect();
    let people: Vec<_> = open.iter().map(|row| row.account_id).collect();
    let names = guests::names(db, meeting, &people).await?;
    let speaker = |row: &speech::Model| Speaker {
        speech: row.id,
        account: row.account_id,
        name: names.get(&row.account_id).cloned().unwrap_or_default(),
        kind: row.kind,
        state: row.state,
        is_placed: row.place.is_some(),
        clock: row.clock(),
    };
    let with = |wanted: &dyn Fn(SpeechState) -> bool| open.iter().find(|row| wanted(row.state)).map(|row| speaker(row));
    let in_order = desk.waiting();
    let waiting = in_order
        .iter()
        .filter_map(|wish| open.iter().find(|row| row.id == wish.speech));
    Ok(Speakers {
        item: item.id,
        rules: desk.rules,
        is_closed: desk.is_closed,
        now: with(&SpeechState::has_floor),
        interrupted: with(&|state| state == SpeechState::Interrupted),
        waiting: waiting.map(|row| speaker(row)).collect(),
    })
}

/// How `viewer` stands to a list.
///
/// # Errors
/// The database's.
pub async fn own(platform: &Platform, viewer: &Viewer, meeting: &meeting::Model, speakers: &Speakers) -> Result<Own> {
    let db = platform.db.read();
    let object = guests::object(db, viewer, meeting).await?;
    let may_ask = viewer.may(Operation::SpeechAsk, &object);
    let Some(account) = viewer.account_id().filter(|_| may_ask) else {
        return Ok(Own {
            may_ask: false,
            is_present: false,
            waiting: Vec::new(),
            has_floor: false,
            category: None,
        });
    };
    let said = match speakers.rules.quota {
        true => {
            let row = category::Entity::find_by_id((meeting.id, account)).one(db).await?;
            Some(row.map(|row| row.category))
        }
        false => None,
    };
    let places = speakers
        .waiting
        .iter()
        .zip(1..)
        .filter(|(one, _)| one.account == account);
    Ok(Own {
        may_ask,
        is_present: guests::is_there(db, meeting.id, account).await?,
        waiting: places.map(|(one, place)| (one.speech, one.kind, place)).collect(),
        has_floor: [&speakers.now, &speakers.interrupted]
            .into_iter()
            .flatten()
            .any(|one| one.account == account),
        category: said,
    })
}

/// What those see who lead.
///
/// # Errors
/// `Forbidden` to others than chair and secretary.
pub async fn for_lead(
    platform: &Platform,
    viewer: &Viewer,
    meeting: &meeting::Model,
    item: Option<AgendaItemId>,
) -> Result<Lead> {
    viewer.require(Operation::SpeakersLead, &meeting.object())?;
    let db = platform.db.read();
    let guests = guests::of_meeting(db, meeting.id).await?;
    let all: Vec<_> = guests::may_speak(db, meeting.id).await?.into_iter().collect();
    let names = guests::names(db, meeting, &all).await?;
    let person = |account: AccountId| Eligible {
        account,
        name: names.get(&account).cloned().unwrap_or_default(),
        is_guest: guests.contains(&account),
    };
    let mut people: Vec<_> = all.into_iter().map(person).collect();
    people.sort_by_key(|one| (one.name.to_lowercase(), one.account));
    let undo = match item {
        Some(item) => undo::Entity::find_by_id(item).one(db).await?.map(|row| row.act),
        None => None,
    };
    Ok(Lead { people, undo })
}

/// The speeches of a meeting that were held, in their order: for the minutes and for whoever asks who spoke.
///
/// # Errors
/// The database's.
pub async fn held(platform: &Platform, meeting: &meeting::Model) -> Result<Vec<Held>> {
    let db = platform.db.read();
    let rows = speech::Entity::find()
        .filter(speech::Column::MeetingId.eq(meeting.id))
        .filter(speech::Column::State.eq(SpeechState::Ended))
        .order_by_asc(speech::Column::StartedAt)
        .order_by_asc(speech::Column::Id)
        .all(db)
        .await?;
    let people: Vec<_> = rows.iter().map(|row| row.account_id).collect();
    let names = guests::names(db, meeting, &people).await?;
    let now = platform.clock.now();
    let held = |row: speech::Model| Held {
        item: row.item_id,
        name: names.get(&row.account_id).cloned().unwrap_or_default(),
        kind: row.kind,
        seconds: row.clock().seconds(now),
    };
    Ok(rows.into_iter().map(held).collect())
}

/// How many votes of the roll were cast in a named poll that runs, of how many. Nothing of what was voted, nothing once it has ended, and
/// nothing of a secret poll: each cast would be seen to come.
///
/// # Errors
/// The database's.
pub async fn cast_so_far(platform: &Platform, poll: &poll::Model) -> Result<Option<(u64, u64)>> {
    if poll.state != PollState::Started || poll.secrecy == Secrecy::Secret {
        return Ok(None);
    }
    let db = platform.db.read();
    let roll = || roll::Entity::find().filter(roll::Column::PollId.eq(poll.id));
    let cast = roll().filter(roll::Column::HasCast.eq(true)).count(db).await?;
    Ok(Some((cast, roll().count(db).await?)))
}
