//! What happened at a meeting, from its sources; a fixed number of queries.

use super::access::Desk;
use super::entity::{hidden, section, task};
use super::told;
use super::votes::{self, Vote};
use crate::accounts::grants;
use crate::bodies::{entity::mandate, members, rules};
use crate::error::Result;
use crate::meetings::entity::{attendance, item, meeting};
use crate::meetings::{agenda, attendance as presence};
use crate::motions::entity as motion;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::ids::{AccountId, AgendaItemId, MeetingId};
use shared::languages::Language;
use shared::meetings::AttendanceState;
use shared::minutes::comings::comings;
use shared::minutes::facts::{Fact, numbered};
use shared::minutes::record::{Hidden, Point, Record, Section, Task};
use shared::permissions::{Role, Scope};
use shared::polls::QuorumOf;
use shared::preparation::order::{Number, numbers};
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// The minutes as they are now: what happened, and what was written so far.
pub(super) async fn record(db: &impl ConnectionTrait, desk: &Desk, now: Timestamp, usual: Language) -> Result<Record> {
    let id = desk.meeting.id;
    let items = agenda::of_meeting(db, id).await?;
    let polls = votes::of_meeting(db, id, &agenda::hidden(&items)).await?;
    let mut head = head(db, desk, now).await?;
    head.extend(polls.iter().filter(|poll| poll.item.is_none()).map(Vote::told));
    let mut points = points(db, &desk.meeting, &items, &polls).await?;
    // What is internal on the agenda is so in the minutes, whatever the secretary says of it.
    let internal = agenda::hidden(&items);
    let written = sections(db, id).await?;
    let hidden = hidden_of(db, &written).await?;
    let tasks = tasks(db, id).await?;
    let section = |point: Option<Point>, facts: Vec<Fact>| {
        let item = point.as_ref().map(|point| point.item);
        let row = written.iter().find(|row| row.item_id == item);
        let of_row = hidden
            .iter()
            .filter(|one| row.is_some_and(|row| row.id == one.section_id));
        let of_item = tasks.iter().filter(|task| task.item_id == item);
        Section {
            is_internal: row.is_some_and(|row| row.is_internal) || item.is_some_and(|item| internal.contains(&item)),
            lines: numbered(facts),
            hidden: of_row
                .map(|one| Hidden {
                    key: one.line.clone(),
                    reason: one.reason.clone(),
                })
                .collect(),
            text: row.map(|row| row.text.clone()).unwrap_or_default(),
            tasks: of_item
                .map(|task| Task {
                    who: task.someone(),
                    what: task.what.clone(),
                    due: task.due_day,
                })
                .collect(),
            point,
        }
    };
    let mut all = vec![section(None, head)];
    for point in points_of(items) {
        let facts = points.extract_if(.., |(of, _)| *of == point.item).map(|(_, fact)| fact);
        let facts = facts.collect();
        all.push(section(Some(point), facts));
    }
    Ok(Record {
        title: desk.meeting.title.clone(),
        language: desk.language(usual),
        sections: all,
        left_out: 0,
    })
}

/// The points of an agenda, numbered.
pub(super) fn points_of(items: Vec<item::Model>) -> Vec<Point> {
    let slots: Vec<_> = items.iter().map(item::Model::slot).collect();
    let point = |(item, number): (item::Model, Number)| Point {
        item: item.id,
        number: number.to_string(),
        title: item.title,
        kind: item.kind,
    };
    items.into_iter().zip(numbers(&slots)).map(point).collect()
}

/// Body, day and place; who was there; how many.
async fn head(db: &impl ConnectionTrait, desk: &Desk, now: Timestamp) -> Result<Vec<Fact>> {
    let (meeting, body) = (&desk.meeting, &desk.body);
    let mut facts = vec![
        Fact::Body {
            name: body.name.clone(),
            language: body.language,
        },
        Fact::Day { day: meeting.day() },
    ];
    if !meeting.place.is_empty() {
        let place = meeting.place.clone();
        facts.push(Fact::Place { place });
    }
    facts.extend(meeting.opened_at.map(|at| Fact::Opened { at }));
    facts.extend(meeting.closed_at.map(|at| Fact::Closed { at }));
    let (scope, then) = (Scope::Body(body.id), meeting.opened_at.unwrap_or(now));
    for role in [Role::Chair, Role::Secretary] {
        let mut people = grants::holders(db, role, scope, then).await?;
        people.sort_unstable();
        people.dedup();
        if !people.is_empty() {
            facts.push(match role {
                Role::Chair => Fact::Chair { people },
                _ => Fact::Secretary { people },
            });
        }
    }
    facts.extend(attended(db, desk).await?);
    Ok(facts)
}

/// Who was there, came late, left, was excused or did not come; who stood in for whom; whose vote was given to whom; and how many seats were filled.
async fn attended(db: &impl ConnectionTrait, desk: &Desk) -> Result<Vec<Fact>> {
    let meeting = &desk.meeting;
    let seats = members::seats(db, meeting.body_id, meeting.day()).await?;
    let rows = attendance::Entity::find()
        .filter(attendance::Column::MeetingId.eq(meeting.id))
        .order_by_asc(attendance::Column::AccountId)
        .all(db)
        .await?;
    let in_state = |states: &[AttendanceState]| -> Vec<AccountId> {
        let rows = rows.iter().filter(|row| states.contains(&row.state));
        rows.map(|row| row.account_id).collect()
    };
    let there = in_state(&[AttendanceState::Confirmed, AttendanceState::Left]);
    let excused = in_state(&[AttendanceState::Excused]);
    let present: BTreeSet<AccountId> = there.iter().copied().collect();
    let stands_in = |seat: &mandate::Model| {
        let substitute = seat.substitute_id.filter(|who| present.contains(who));
        substitute.filter(|_| !present.contains(&seat.account_id))
    };
    let is_away = |seat: &&mandate::Model| {
        !present.contains(&seat.account_id) && !excused.contains(&seat.account_id) && stands_in(seat).is_none()
    };
    let absent: Vec<AccountId> = seats.iter().filter(is_away).map(|seat| seat.account_id).collect();
    let is_filled = |seat: &&mandate::Model| present.contains(&seat.account_id) || stands_in(seat).is_some();
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (filled, mandates) = (count(seats.iter().filter(is_filled).count()), count(seats.len()));

    let mut facts = Vec::new();
    if !there.is_empty() {
        facts.push(Fact::Present { people: there });
    }
    facts.extend(comings(&told::stays(db, meeting.id).await?, meeting.opened_at));
    if !excused.is_empty() {
        facts.push(Fact::Excused { people: excused });
    }
    if !absent.is_empty() {
        facts.push(Fact::Absent { people: absent });
    }
    let guests = told::guests(db, meeting.id).await?;
    if !guests.is_empty() {
        facts.push(Fact::Guests { names: guests });
    }
    for seat in &seats {
        facts.extend(stands_in(seat).map(|who| Fact::Substitute {
            who,
            of: seat.account_id,
        }));
    }
    for proxy in presence::proxies(db, meeting.id).await? {
        let giver = seats.iter().find(|seat| seat.id == proxy.giver);
        facts.extend(giver.map(|seat| Fact::Proxy {
            from: seat.account_id,
            to: proxy.to,
        }));
    }
    let rules = rules::on(db, &desk.body, meeting.day()).await?;
    facts.push(Fact::Quorum {
        present: filled,
        mandates,
        needed: (rules.quorum.of == QuorumOf::Present).then(|| rules.quorum.share.needed(mandates)),
    });
    Ok(facts)
}

/// What happened at each point: its motion, speeches, amendments, polls.
async fn points(
    db: &impl ConnectionTrait,
    meeting: &meeting::Model,
    items: &[item::Model],
    polls: &[Vote],
) -> Result<Vec<(AgendaItemId, Fact)>> {
    let ids: Vec<_> = items.iter().filter_map(|item| item.motion_id).collect();
    let motions = match ids.is_empty() {
        true => Vec::new(),
        false => {
            let rows = motion::Entity::find().filter(motion::Column::Id.is_in(ids));
            rows.all(db).await?
        }
    };
    let then = told::states(db, meeting, &motions, polls.iter().filter_map(|poll| poll.published)).await?;
    let mut facts = Vec::new();
    for item in items {
        let motion = motions.iter().find(|motion| Some(motion.id) == item.motion_id);
        facts.extend(motion.map(|motion| {
            let told = Fact::Motion {
                motion: motion.id,
                title: motion.title.clone(),
                language: motion.language,
                state: then.get(&motion.id).copied().unwrap_or(motion.state),
            };
            (item.id, told)
        }));
    }
    for speech in told::speeches(db, meeting.id).await? {
        let told = Fact::Speech {
            who: speech.name,
            kind: speech.kind,
            seconds: speech.seconds,
        };
        facts.push((speech.item, told));
    }
    for amendment in told::amendments(db, meeting, items, &motions).await? {
        let told = Fact::Amendment {
            number: amendment.number,
            change: amendment.change,
            place: amendment.place,
            text: amendment.text,
            language: amendment.language,
            decision: amendment.decision,
        };
        facts.push((amendment.item, told));
    }
    let of_items = polls.iter().filter_map(|poll| Some((poll.item?, poll.told())));
    facts.extend(of_items);
    Ok(facts)
}

/// What was written, part by part.
pub(super) async fn sections(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<section::Model>> {
    let rows = section::Entity::find().filter(section::Column::MeetingId.eq(id));
    Ok(rows.all(db).await?)
}

async fn hidden_of(db: &impl ConnectionTrait, sections: &[section::Model]) -> Result<Vec<hidden::Model>> {
    let rows = hidden::Entity::find()
        .filter(hidden::Column::SectionId.is_in(sections.iter().map(|row| row.id)))
        .order_by_asc(hidden::Column::Id);
    Ok(rows.all(db).await?)
}

/// The tasks of a meeting, oldest first.
pub(super) async fn tasks(db: &impl ConnectionTrait, id: MeetingId) -> Result<Vec<task::Model>> {
    let rows = task::Entity::find()
        .filter(task::Column::MeetingId.eq(id))
        .order_by_asc(task::Column::Id);
    Ok(rows.all(db).await?)
}
