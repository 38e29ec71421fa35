//! The protocol of a meeting: what was decided, why, by whom, and what was taken back.

use super::entity::{attendee, record};
use super::{Hall, People, Who, records_of};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::access::entries_of;
use crate::jury::subjects::{self, Subject};
use crate::platform::Platform;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use shared::ids::{AccountId, RecordId, RoundId, SubmissionId};
use shared::jury::DeterminationKind;
use shared::jury::deliberation::{Attendance, Part, Straw};
use shared::time::Timestamp;
use std::collections::{BTreeSet, HashMap};

/// A decision that was recorded, with how it came to be.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub submission: SubmissionId,
    pub kind: DeterminationKind,
    pub reason: String,
    pub straw: Option<Straw>,
    pub present: Vec<Who>,
    pub stepped_out: Vec<Who>,
    /// None for one from before the meeting whose author is not known.
    pub by: Option<Who>,
    pub at: Timestamp,
    /// Who opened it again, when and why.
    pub reopened: Option<(Option<Who>, Timestamp, String)>,
}

/// What the protocol says of one submission.
#[derive(Clone, Debug)]
pub struct Entry {
    pub subject: Subject,
    pub decision: Option<DeterminationKind>,
    pub reason: String,
    /// Oldest first; empty for what was decided without the meeting, or not at all.
    pub records: Vec<Recorded>,
}

/// A protocol as one person may read it.
#[derive(Debug)]
pub struct Protocol {
    pub hall: Hall,
    pub challenge: String,
    pub chair: Option<Who>,
    pub started_at: Timestamp,
    /// In the order of their numbers.
    pub entries: Vec<Entry>,
    /// What the person does not hear, and what they are at it.
    pub unheard: Vec<(Subject, Part)>,
}

/// The protocol of a round's meeting, for its jurors and organisers; a fixed number of queries.
///
/// # Errors
/// `LoggedOut`; `NotFound` as [`Hall::load`], and before the meeting begins.
pub async fn get_protocol(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<Protocol> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let hall = Hall::load(db, viewer, round, now).await?;
    let meeting = hall.meeting.clone().ok_or(Error::NotFound)?;
    let challenge = subjects::challenge(db, hall.round.challenge_id).await?.title;
    let entries = entries_of(db, round).await?;
    let mut entries: HashMap<_, _> = entries.into_iter().map(|entry| (entry.submission_id, entry)).collect();
    let mut records = records_of(db, round, None).await?;
    records.retain(|record| hall.lens.part(record.submission_id).hears());
    let named: BTreeSet<AccountId> = writers(&records).collect();
    let people = People::load(platform, &hall, named, now).await?;
    let mut records = recorded(db, records, &people).await?;
    let (mut heard, mut unheard) = (Vec::new(), Vec::new());
    for subject in &hall.subjects {
        let (subject, part) = hall.subject(subject.submission)?;
        if !part.hears() {
            unheard.push((subject, part));
            continue;
        }
        let entry = entries.remove(&subject.submission).ok_or(Error::NotFound)?;
        heard.push(Entry {
            records: records
                .extract_if(.., |record| record.submission == subject.submission)
                .collect(),
            decision: entry.decision,
            reason: entry.reason,
            subject,
        });
    }
    Ok(Protocol {
        chair: meeting.chair_id.map(|chair| people.who(chair)),
        started_at: meeting.started_at,
        hall,
        challenge,
        entries: heard,
        unheard,
    })
}

/// Who recorded and who opened again.
pub(super) fn writers(records: &[record::Model]) -> impl Iterator<Item = AccountId> + '_ {
    records
        .iter()
        .flat_map(|record| record.recorded_by.into_iter().chain(record.reopened_by))
}

/// Records with the people in them; two queries, whatever their number.
pub(super) async fn recorded(
    db: &impl ConnectionTrait,
    records: Vec<record::Model>,
    people: &People,
) -> Result<Vec<Recorded>> {
    let rows = attendee::Entity::find()
        .filter(attendee::Column::RecordId.is_in(records.iter().map(|record| record.id)))
        .all(db)
        .await?;
    let mut there: HashMap<(RecordId, Attendance), Vec<Who>> = HashMap::new();
    for row in rows {
        let of_record = there.entry((row.record_id, row.attendance)).or_default();
        of_record.push(people.who(row.juror_id));
    }
    there.values_mut().for_each(|people| people.sort());
    let whole = |record: record::Model| Recorded {
        submission: record.submission_id,
        straw: record.straw(),
        present: there.remove(&(record.id, Attendance::Present)).unwrap_or_default(),
        stepped_out: there.remove(&(record.id, Attendance::SteppedOut)).unwrap_or_default(),
        by: record.recorded_by.map(|account| people.who(account)),
        at: record.recorded_at,
        reopened: record.reopened_at.map(|at| {
            let by = record.reopened_by.map(|account| people.who(account));
            let reason = record.reopened_reason.as_ref().map(ToString::to_string);
            (by, at, reason.unwrap_or_default())
        }),
        kind: record.kind,
        reason: record.reason,
    };
    Ok(records.into_iter().map(whole).collect())
}
