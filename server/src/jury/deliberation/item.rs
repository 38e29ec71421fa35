//! One item of a meeting as one person sees it.

use super::agenda::{Heard, Line, ordered};
use super::entity::{proposed, remark, voice};
use super::protocol::{Recorded, recorded, writers};
use super::{Hall, People, Seat, Who, records_of};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::entries_of;
use crate::jury::chain;
use crate::jury::reviews::seen_reviews;
use crate::jury::rubrics;
use crate::jury::subjects::Subject;
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use shared::ids::{AccountId, ProposedId, RemarkId, RoundId, SubmissionId};
use shared::jury::deliberation::{Part, Straw, Voice, sees_straw};
use shared::jury::{DeterminationKind, Points};
use shared::time::Timestamp;
use std::collections::BTreeSet;

/// Remarks of a page at most.
pub const REMARKS: u64 = 50;

/// What a review says to the jury.
#[derive(Clone, Debug)]
pub struct Note {
    /// None where jurors are anonymous to each other.
    pub author: Option<String>,
    pub total: Option<Points>,
    pub text: String,
}

/// Something that was said.
#[derive(Clone, Debug)]
pub struct Remark {
    pub id: RemarkId,
    pub who: Who,
    pub own: bool,
    pub at: Timestamp,
    /// None when it was taken back, or is hidden from the person.
    pub text: Option<String>,
    /// Why it is hidden.
    pub hidden: Option<String>,
}

/// A decision that somebody proposes.
#[derive(Clone, Debug)]
pub struct Proposed {
    pub id: ProposedId,
    pub who: Who,
    pub own: bool,
    pub at: Timestamp,
    pub kind: DeterminationKind,
    pub words: String,
    pub voice: Option<Voice>,
    /// None until the person may see it.
    pub straw: Option<Straw>,
}

/// What there is to read of an item for those who hear it.
#[derive(Clone, Debug)]
pub struct Talk {
    pub notes: Vec<Note>,
    /// Oldest first.
    pub remarks: Vec<Remark>,
    /// The first remark of this page, when there are earlier ones.
    pub earlier: Option<RemarkId>,
    pub proposed: Vec<Proposed>,
    /// The reasons of the decision that stands.
    pub reason: String,
    /// Oldest first; the last one stands unless it is opened again.
    pub records: Vec<Recorded>,
    /// The next item on the agenda that is not decided.
    pub next: Option<SubmissionId>,
    /// Whether a round follows, so that the submission may go on.
    pub has_next_round: bool,
}

/// An item.
#[derive(Debug)]
pub struct Item {
    pub hall: Hall,
    pub line: Line,
    pub seats: Vec<Seat>,
    pub current: Option<(Subject, Part)>,
    /// None for those who step out or owe a review.
    pub talk: Option<Talk>,
}

/// An item of the agenda; remarks from before `before`, the newest without.
///
/// # Errors
/// `LoggedOut`, `NotFound` as [`Hall::load`], and for a submission that is not in the round.
pub async fn get_item(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    before: Option<RemarkId>,
) -> Result<Item> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let hall = Hall::load(db, viewer, round, now).await?;
    let (subject, part) = hall.subject(submission)?;
    let current = hall.current().map(|current| hall.subject(current)).transpose()?;
    if !part.hears() {
        let line = Line {
            subject,
            part,
            heard: None,
        };
        return Ok(Item {
            hall,
            line,
            seats: Vec::new(),
            current,
            talk: None,
        });
    }
    let entries = entries_of(db, round).await?;
    let of_here = entries.iter().find(|entry| entry.submission_id == submission);
    let entry = of_here.ok_or(Error::NotFound)?;
    let records = records_of(db, round, Some(submission)).await?;
    let reopened: BTreeSet<_> = records.iter().map(|record| record.submission_id).collect();
    let (mut remarks, earlier) = remarks_before(db, round, submission, before).await?;
    remarks.reverse();
    let proposed = proposed::Entity::find()
        .filter(proposed::Column::RoundId.eq(round))
        .filter(proposed::Column::SubmissionId.eq(submission))
        .filter(proposed::Column::WithdrawnAt.is_null())
        .order_by_asc(proposed::Column::Id)
        .all(db)
        .await?;
    let authors = remarks.iter().map(|row| row.author_id);
    let authors = authors.chain(proposed.iter().map(|row| row.author_id));
    let authors: BTreeSet<AccountId> = authors.chain(writers(&records)).collect();
    let people = People::load(platform, &hall, authors, now).await?;

    let is_decided = entry.decision.is_some();
    let agenda = ordered(db, &hall, now).await?;
    let place = agenda.iter().position(|one| one.submission == submission);
    let place = place.ok_or(Error::NotFound)?;
    let undecided = |id: &SubmissionId| {
        let entry = entries.iter().find(|entry| entry.submission_id == *id);
        entry.is_some_and(|entry| entry.decision.is_none())
    };
    let behind = agenda[place + 1..].iter().chain(&agenda[..place]);
    let next = behind.map(|one| one.submission).find(undecided);
    let line = Line {
        subject,
        part,
        heard: Some(Heard {
            state: hall.state_of(entry, &reopened),
            figures: agenda[place],
            decision: entry.decision,
            remarks: u32::try_from(remarks.len()).unwrap_or(u32::MAX),
        }),
    };
    let talk = Talk {
        notes: notes(platform, &hall, submission).await?,
        remarks: remarks.into_iter().map(|row| shown(row, &hall, &people)).collect(),
        earlier,
        proposed: with_voices(db, proposed, &hall, &people, part, is_decided).await?,
        reason: entry.reason.clone(),
        records: recorded(db, records, &people).await?,
        next,
        has_next_round: !chain::followers(db, round).await?.is_empty(),
    };
    Ok(Item {
        seats: people.seats(platform, &hall),
        hall,
        line,
        current,
        talk: Some(talk),
    })
}

/// One remark as the person may read it, with its submission.
///
/// # Errors
/// `LoggedOut`; `NotFound` also for those who do not hear the item.
pub async fn get_remark(
    platform: &Platform,
    viewer: &Viewer,
    round: RoundId,
    submission: SubmissionId,
    id: RemarkId,
) -> Result<(Hall, Subject, Remark)> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let hall = Hall::load(db, viewer, round, now).await?;
    hall.heard(submission)?;
    let row = remark::Entity::find_by_id(id).one(db).await?;
    let here = |row: &remark::Model| row.round_id == round && row.submission_id == submission;
    let row = row.filter(here).ok_or(Error::NotFound)?;
    let people = People::load(platform, &hall, [row.author_id], now).await?;
    let (subject, _) = hall.subject(submission)?;
    let remark = shown(row, &hall, &people);
    Ok((hall, subject, remark))
}

/// A page of remarks, newest first, and where an earlier one ends.
async fn remarks_before(
    db: &impl ConnectionTrait,
    round: RoundId,
    submission: SubmissionId,
    before: Option<RemarkId>,
) -> Result<(Vec<remark::Model>, Option<RemarkId>)> {
    let mut query = remark::Entity::find()
        .filter(remark::Column::RoundId.eq(round))
        .filter(remark::Column::SubmissionId.eq(submission));
    if let Some(before) = before {
        query = query.filter(remark::Column::Id.lt(before));
    }
    let mut rows = query
        .order_by_desc(remark::Column::Id)
        .limit(REMARKS + 1)
        .all(db)
        .await?;
    let is_more = rows.len() as u64 > REMARKS;
    rows.truncate(usize::try_from(REMARKS).unwrap_or(usize::MAX));
    let earlier = rows.last().map(|row| row.id).filter(|_| is_more);
    Ok((rows, earlier))
}

/// A hidden remark is read by its author and by those who lead.
fn shown(row: remark::Model, hall: &Hall, people: &People) -> Remark {
    let own = row.author_id == hall.lens.me;
    let is_open = row.removed_reason.is_none() || own || hall.leads;
    Remark {
        id: row.id,
        who: people.who(row.author_id),
        own,
        at: row.created_at,
        text: row.text.filter(|_| is_open).map(|text| text.to_string()),
        hidden: row.removed_reason.map(|reason| reason.to_string()),
    }
}

async fn notes(platform: &Platform, hall: &Hall, submission: SubmissionId) -> Result<Vec<Note>> {
    let rubric = rubrics::by_id(platform.db.read(), hall.round.rubric_id)
        .await?
        .rubric()?;
    let reviews = seen_reviews(platform, &hall.round, &rubric, &hall.lens, submission).await?;
    let said = reviews.into_iter().filter(|review| !review.jury_note.is_empty());
    Ok(said
        .map(|review| Note {
            author: review.author,
            total: review.total,
            text: review.jury_note,
        })
        .collect())
}

async fn with_voices(
    db: &impl ConnectionTrait,
    rows: Vec<proposed::Model>,
    hall: &Hall,
    people: &People,
    part: Part,
    is_decided: bool,
) -> Result<Vec<Proposed>> {
    let voices = voice::Entity::find()
        .filter(voice::Column::ProposedId.is_in(rows.iter().map(|row| row.id)))
        .all(db)
        .await?;
    let whole = |row: proposed::Model| {
        let here = || voices.iter().filter(|voice| voice.proposed_id == row.id);
        let mine = here().find(|voice| voice.juror_id == hall.lens.me);
        let voice = mine.map(|voice| voice.voice);
        let straw = sees_straw(part, voice, is_decided).then(|| Straw::of(here().map(|voice| voice.voice)));
        Proposed {
            id: row.id,
            who: people.who(row.author_id),
            own: row.author_id == hall.lens.me,
            at: row.created_at,
            kind: row.kind,
            words: row.words.clone(),
            voice,
            straw,
        }
    };
    Ok(rows.into_iter().map(whole).collect())
}
