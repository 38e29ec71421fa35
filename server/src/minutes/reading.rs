//! Minutes as one person reads them: a draft from its sources, what was handed or approved as it was frozen.

use super::access::Desk;
use super::approval;
use super::entity::{section, task, version};
use super::{facts, history};
use crate::accounts::{Viewer, service as accounts};
use crate::bodies::members;
use crate::error::{Error, Result};
use crate::meetings::entity::meeting;
use crate::platform::Platform;
use crate::polls::entity::poll;
use crate::polls::reading as polls;
use sea_orm::ConnectionTrait;
use shared::ids::{AccountId, MeetingId, PollId};
use shared::languages::Language;
use shared::minutes::facts::{Changes, Fact};
use shared::minutes::record::{Point, Record, Section};
use shared::minutes::{MinutesState, VersionKind};
use std::collections::{BTreeSet, HashMap};

/// Names of people as lists of the body show them.
#[derive(Clone, Debug, Default)]
pub struct Names(HashMap<AccountId, String>);

impl Names {
    /// The name; empty for an account that is not.
    #[must_use]
    pub fn of(&self, account: AccountId) -> &str {
        self.0.get(&account).map_or("", String::as_str)
    }
}

/// The names of `accounts`: the public one of a seat that held on the day of the meeting, the pseudonym otherwise. Two queries.
pub(super) async fn names(db: &impl ConnectionTrait, desk: &Desk, accounts: BTreeSet<AccountId>) -> Result<Names> {
    if accounts.is_empty() {
        return Ok(Names::default());
    }
    let seats = members::seats(db, desk.body.id, desk.meeting.day()).await?;
    let mut names = accounts::pseudonyms(db, accounts).await?;
    for seat in seats {
        if let Some(name) = names.get_mut(&seat.account_id) {
            *name = seat.name(name).to_owned();
        }
    }
    Ok(Names(names))
}

/// The minutes of a meeting.
#[derive(Debug)]
pub struct Minutes {
    pub desk: Desk,
    pub record: Record,
    pub names: Names,
    /// The polls that it tells of: a published one says its result.
    pub polls: HashMap<PollId, poll::Model>,
    /// Corrections after the approval, oldest first.
    pub addenda: Vec<version::Model>,
    /// Where the body approved them.
    pub approved_in: Option<meeting::Model>,
    pub approved_item: Option<Point>,
}

/// Whether there are minutes of a meeting that `viewer` may read.
///
/// # Errors
/// `NotFound` for a meeting that is not.
pub async fn may_read(platform: &Platform, viewer: &Viewer, id: MeetingId) -> Result<bool> {
    let desk = Desk::load(platform.db.read(), viewer, id, platform.clock.now()).await?;
    Ok(desk.may_read())
}

/// How much of the minutes is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// As everybody reads them, whoever asks: what a file holds that goes from hand to hand.
    Public,
    /// All that this person may read.
    Mine,
}

/// The minutes as `viewer` may read them; a fixed number of queries. `usual` is the language of a draft to which nobody wrote.
///
/// # Errors
/// `NotFound` for those who may not read them.
pub async fn get(
    platform: &Platform,
    viewer: &Viewer,
    id: MeetingId,
    extent: Extent,
    usual: Language,
) -> Result<Minutes> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let desk = Desk::load(db, viewer, id, now).await?;
    desk.require_read()?;
    let record = match desk.state() {
        MinutesState::Draft => facts::record(db, &desk, now, usual).await?,
        MinutesState::Handed => frozen(db, &desk, VersionKind::Handed).await?,
        MinutesState::Approved | MinutesState::Published => frozen(db, &desk, VersionKind::Approved).await?,
    };
    whole(platform, desk, record, extent).await
}

/// The record of a step in the history, as it was frozen then; for the body's people.
///
/// # Errors
/// `NotFound` for a step that froze nothing.
pub async fn at_version(platform: &Platform, version: &history::Version) -> Result<Minutes> {
    let record = version.step.record()?;
    let mut desk = version.desk.clone();
    if let Some(row) = desk.row.as_mut().filter(|_| version.step.kind == VersionKind::Handed) {
        // What was not approved then does not say that it was.
        row.state = MinutesState::Handed;
        (row.approved_day, row.approved_in_id, row.approved_item_id) = (None, None, None);
    }
    let mut minutes = whole(platform, desk, record, Extent::Mine).await?;
    minutes.addenda.clear();
    Ok(minutes)
}

async fn whole(platform: &Platform, desk: Desk, record: Record, extent: Extent) -> Result<Minutes> {
    let db = platform.db.read();
    let is_whole = extent == Extent::Mine && desk.is_inside;
    let record = if is_whole { record } else { record.public() };
    let mut addenda = history::addenda(db, desk.meeting.id).await?;
    // What an internal part says is internal, also when it is corrected.
    addenda.retain(|addendum| is_whole || record.section(addendum.item_id).is_some());
    let mut people = record.people();
    people.extend(addenda.iter().filter_map(|addendum| addendum.made_by));
    let (approved_in, approved_item) = match &desk.row {
        Some(row) => approval::approved_at(db, row).await?,
        None => (None, None),
    };
    let told = record.sections.iter().flat_map(|section| &section.lines);
    let told = told.filter_map(|line| match line.fact {
        Fact::Poll { poll, .. } => Some(poll),
        _ => None,
    });
    let polls = polls::by_id(db, told.collect()).await?;
    Ok(Minutes {
        names: names(db, &desk, people).await?,
        polls,
        record,
        addenda,
        approved_in,
        approved_item,
        desk,
    })
}

/// What was frozen. Minutes from before there were parts are one text.
pub(super) async fn frozen(db: &impl ConnectionTrait, desk: &Desk, kind: VersionKind) -> Result<Record> {
    let id = desk.meeting.id;
    if let Some(version) = history::latest(db, id, &[kind]).await? {
        return version.record();
    }
    let head = facts::sections(db, id)
        .await?
        .into_iter()
        .find(|row| row.item_id.is_none());
    let head = head.ok_or(Error::NotFound)?;
    Ok(Record {
        title: desk.meeting.title.clone(),
        language: desk.language(Language::English),
        sections: vec![Section {
            text: head.text,
            ..Section::default()
        }],
        left_out: 0,
    })
}

/// One part as the secretary finds it.
#[derive(Debug)]
pub struct Written {
    pub revision: i32,
    /// Who wrote to it last, and when.
    pub row: Option<section::Model>,
    /// What happened since.
    pub changes: Changes,
    pub tasks: Vec<task::Model>,
}

/// A draft as chair and secretary write it.
#[derive(Debug)]
pub struct Draft {
    pub minutes: Minutes,
    /// For each section of the record, in its order.
    pub written: Vec<Written>,
    /// Who can be given a task, by name.
    pub people: Vec<(AccountId, String)>,
    /// Remarks of members that nobody has answered.
    pub unanswered: u64,
}

/// The draft, for chair and secretary.
///
/// # Errors
/// `NotFound`; `LoggedOut`, `Forbidden`; `Conflict`: `minutes-closed`.
pub async fn draft(platform: &Platform, viewer: &Viewer, id: MeetingId, usual: Language) -> Result<Draft> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let desk = Desk::load(db, viewer, id, now).await?;
    desk.require_draft(viewer)?;
    let record = facts::record(db, &desk, now, usual).await?;
    let mut rows = facts::sections(db, id).await?;
    let mut tasks = facts::tasks(db, id).await?;
    let mut written = Vec::new();
    for section in &record.sections {
        let row = rows.extract_if(.., |row| row.item_id == section.item()).next();
        let changes = match &row {
            Some(row) if row.revision > 0 => Changes::between(&row.seen()?, &section.lines),
            _ => Changes::default(),
        };
        written.push(Written {
            revision: row.as_ref().map_or(0, |row| row.revision),
            changes,
            tasks: tasks.extract_if(.., |task| task.item_id == section.item()).collect(),
            row,
        });
    }
    let seats = members::seats(db, desk.body.id, desk.meeting.day()).await?;
    let sitting = seats
        .iter()
        .flat_map(|seat| [Some(seat.account_id), seat.substitute_id]);
    let writers = written.iter().filter_map(|one| one.row.as_ref()?.edited_by);
    let gone = written.iter().flat_map(|one| &one.changes.gone);
    let named: BTreeSet<AccountId> = gone.flat_map(|line| line.fact.people()).chain(writers).collect();
    let heads = record
        .sections
        .first()
        .map(|head| head.lines.iter())
        .into_iter()
        .flatten();
    let able: BTreeSet<AccountId> = sitting
        .flatten()
        .chain(heads.flat_map(|line| line.fact.people()))
        .collect();
    let all = able.iter().copied().chain(named).chain(record.people()).collect();
    let names = names(db, &desk, all).await?;
    let mut people: Vec<_> = able.into_iter().map(|one| (one, names.of(one).to_owned())).collect();
    people.sort_by_key(|(_, name)| name.to_lowercase());
    let unanswered = super::remarks::unanswered(db, id).await?;
    let mut minutes = whole(platform, desk, record, Extent::Mine).await?;
    minutes.names = names;
    Ok(Draft {
        minutes,
        written,
        people,
        unanswered,
    })
}
