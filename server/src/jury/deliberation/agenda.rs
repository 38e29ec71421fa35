//! The agenda of a meeting as one person sees it.

use super::entity::remark;
use super::{Hall, People, Seat, Who, records_of};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::entries_of;
use crate::jury::results::figures_of;
use crate::jury::subjects::{self, Subject};
use crate::jury::{entity::entry, rubrics};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QuerySelect};
use shared::ids::{RoundId, SubmissionId};
use shared::jury::deliberation::{AgendaOrder, ItemState, Part, agenda};
use shared::jury::{DeterminationKind, SubmissionFigures};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// Items of a page at most.
pub const PAGE: usize = 50;

/// One submission on the agenda. What the person does not hear is not in it.
#[derive(Clone, Debug)]
pub struct Line {
    pub subject: Subject,
    pub part: Part,
    pub heard: Option<Heard>,
}

/// What those know of an item who hear it.
#[derive(Clone, Debug)]
pub struct Heard {
    pub state: ItemState,
    /// The rank is among what the person hears.
    pub figures: SubmissionFigures,
    pub decision: Option<DeterminationKind>,
    pub remarks: u32,
}

/// A meeting and its agenda.
#[derive(Debug)]
pub struct Agenda {
    pub hall: Hall,
    pub challenge: String,
    /// All jurors.
    pub seats: Vec<Seat>,
    /// Others who are here now.
    pub guests: Vec<Who>,
    /// What the jury is at, and what the person is at it.
    pub current: Option<(Subject, Part)>,
    /// In the order of the meeting; what the person does not hear stands last, by number, so that its place tells nothing.
    pub lines: Vec<Line>,
    /// The place of the first of them on the agenda, from 1.
    pub first: u32,
    /// The last submission of this page, when there are more.
    pub after: Option<SubmissionId>,
    /// Decided and all, among what the person hears.
    pub progress: (u32, u32),
}

/// The figures of what the person hears, in the order of the meeting.
pub(super) async fn ordered(db: &impl ConnectionTrait, hall: &Hall, now: Timestamp) -> Result<Vec<SubmissionFigures>> {
    let heard = |subject: &&Subject| hall.lens.part(subject.submission).hears();
    let heard: Vec<_> = hall.subjects.iter().filter(heard).cloned().collect();
    let rubric = rubrics::by_id(db, hall.round.rubric_id).await?.rubric()?;
    let figures = figures_of(db, &hall.round, &rubric, &heard, now).await?;
    let (order, places) = hall.meeting.as_ref().map_or((AgendaOrder::Rank, None), |meeting| {
        (meeting.agenda_order, meeting.places())
    });
    let ids = agenda(order, places, &figures);
    let of: HashMap<_, _> = figures.into_iter().map(|one| (one.submission, one)).collect();
    Ok(ids.iter().filter_map(|id| of.get(id).copied()).collect())
}

/// How many remarks there are about each submission; what was taken back does not count.
async fn remarks_of(db: &impl ConnectionTrait, round: RoundId) -> Result<HashMap<SubmissionId, u32>> {
    let counts: Vec<(SubmissionId, i64)> = remark::Entity::find()
        .select_only()
        .column(remark::Column::SubmissionId)
        .column_as(remark::Column::Id.count(), "remarks")
        .filter(remark::Column::RoundId.eq(round))
        .filter(remark::Column::RemovedAt.is_null())
        .group_by(remark::Column::SubmissionId)
        .into_tuple()
        .all(db)
        .await?;
    let count = |(submission, count): (SubmissionId, i64)| (submission, u32::try_from(count).unwrap_or(u32::MAX));
    Ok(counts.into_iter().map(count).collect())
}

/// The agenda of a round's meeting, from behind `after` on.
///
/// # Errors
/// `LoggedOut`, `NotFound` as [`Hall::load`].
pub async fn get_agenda(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    after: Option<SubmissionId>,
) -> Result<Agenda> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let hall = Hall::load(db, viewer, round, now).await?;
    let people = People::load(platform, &hall, platform.halls.present(round), now).await?;
    let challenge = subjects::challenge(db, hall.round.challenge_id).await?.title;
    let figures = ordered(db, &hall, now).await?;
    let entries = entries_of(db, round).await?;
    let entries: HashMap<SubmissionId, entry::Model> =
        entries.into_iter().map(|entry| (entry.submission_id, entry)).collect();
    let records = records_of(db, round, None).await?;
    let reopened: BTreeSet<_> = records.iter().map(|record| record.submission_id).collect();
    let remarks = remarks_of(db, round).await?;
    let mut lines = Vec::new();
    for figures in figures {
        let (subject, part) = hall.subject(figures.submission)?;
        let entry = entries.get(&figures.submission).ok_or(Error::NotFound)?;
        let heard = Heard {
            state: hall.state_of(entry, &reopened),
            figures,
            decision: entry.decision,
            remarks: remarks.get(&figures.submission).copied().unwrap_or_default(),
        };
        lines.push(Line {
            subject,
            part,
            heard: Some(heard),
        });
    }
    let decided = lines
        .iter()
        .filter(|line| line.heard.as_ref().is_some_and(|heard| heard.decision.is_some()));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let progress = (count(decided.count()), count(lines.len()));
    for subject in &hall.subjects {
        let (subject, part) = hall.subject(subject.submission)?;
        if !part.hears() {
            lines.push(Line {
                subject,
                part,
                heard: None,
            });
        }
    }
    let start = after
        .and_then(|after| lines.iter().position(|line| line.subject.submission == after))
        .map_or(0, |at| at + 1);
    let is_more = lines.len() > start + PAGE;
    let lines: Vec<_> = lines.into_iter().skip(start).take(PAGE).collect();
    Ok(Agenda {
        challenge,
        seats: people.seats(platform, &hall),
        guests: people.guests(platform, &hall),
        current: hall.current().map(|current| hall.subject(current)).transpose()?,
        after: lines.last().map(|line| line.subject.submission).filter(|_| is_more),
        lines,
        first: count(start + 1),
        progress,
        hall,
    })
}
