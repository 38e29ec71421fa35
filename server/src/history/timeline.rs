//! The versions of a document as people think of them, the newest first, page by page.
//!
//! A gathering begins with the first change of a block of [`BLOCK`] changes, and with every change of somebody who has not written in
//! the [`PAUSE`] before it (within the block). So a pause closes one, and so does somebody who joins. Because a gathering never depends on
//! what stands outside of its block, a page reads at most [`BLOCKS_A_PAGE`] blocks, in one query, however long the log is.

use super::entity::named_version;
use super::read::{Named, name_of};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::comments::read::{SectionName, sections};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::rooms::entity::{change, document};
use sea_orm::{
    ColumnTrait, Condition, DatabaseConnection, EntityTrait, FromQueryResult, QueryFilter, QueryOrder, QuerySelect,
    Statement,
};
use shared::history::{BLOCK, PAUSE};
use shared::ids::{AccountId, DocumentId, ProposalId};
use shared::permissions::Operation;
use shared::time::Timestamp;

/// Gatherings on one page.
const PAGE: usize = 30;
/// Blocks that one page reads at most.
const BLOCKS_A_PAGE: u32 = 4;
/// Names that are shown to choose from: the newest.
const NAMES: u64 = 100;

/// Changes that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gathering {
    /// The first and the last version of it.
    pub first: u32,
    pub last: u32,
    pub begun_at: Timestamp,
    pub ended_at: Timestamp,
    /// Who wrote in it, in the order of their beginning.
    pub writers: Vec<String>,
    /// Versions in it that have a name, the newest first.
    pub names: Vec<Named>,
}

/// A page of a document's history.
#[derive(Clone, Debug)]
pub struct Timeline {
    pub access: Access,
    pub section: SectionName,
    /// The newest version.
    pub head: u32,
    pub gatherings: Vec<Gathering>,
    /// Give this as `before` for what is older.
    pub next: Option<u32>,
    /// Versions with a name, the newest first.
    pub names: Vec<Named>,
}

/// A section with what the list of all says of its history.
#[derive(Clone, Debug)]
pub struct SectionHistory {
    pub section: SectionName,
    pub head: u32,
    /// When it was changed last, and who did it.
    pub last: Option<(Timestamp, String)>,
}

/// The sections of a proposal with their histories.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn all(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<(Access, Vec<SectionHistory>)> {
    let db = platform.db.read();
    let access = access::sight(db, viewer, Operation::HistoryRead, proposal, platform.clock.now()).await?;
    let heads: Vec<(DocumentId, i64)> = document::Entity::find()
        .select_only()
        .columns([document::Column::Id, document::Column::HeadVersion])
        .filter(document::Column::ProposalId.eq(proposal))
        .into_tuple()
        .all(db)
        .await?;
    let newest = heads.iter().fold(Condition::any(), |any, (id, head)| {
        let one = Condition::all()
            .add(change::Column::DocumentId.eq(*id))
            .add(change::Column::Version.eq(*head));
        any.add(one)
    });
    let newest: Vec<(DocumentId, Option<AccountId>, Timestamp)> = if heads.is_empty() {
        Vec::new()
    } else {
        change::Entity::find()
            .select_only()
            .columns([
                change::Column::DocumentId,
                change::Column::AuthorId,
                change::Column::CreatedAt,
            ])
            .filter(newest)
            .into_tuple()
            .all(db)
            .await?
    };
    let people = pseudonyms(db, newest.iter().filter_map(|(_, author, _)| *author)).await?;
    let found = sections(db, &access).await?.into_iter().map(|section| {
        let head = heads.iter().find(|(id, _)| *id == section.document);
        let last = newest.iter().find(|(id, ..)| *id == section.document);
        Ok(SectionHistory {
            head: head.map_or(Ok(0), |(_, head)| version(*head))?,
            last: last.map(|(_, author, at)| (*at, name_of(&people, *author))),
            section,
        })
    });
    let found: Result<Vec<_>> = found.collect();
    Ok((access, found?))
}

/// A page of a document's history: what is older than version `before`, or the newest.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn of_document(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    id: DocumentId,
    before: Option<u32>,
) -> Result<Timeline> {
    let db = platform.db.read();
    let access = access::sight(db, viewer, Operation::HistoryRead, proposal, platform.clock.now()).await?;
    let row = document::Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let section = sections(db, &access)
        .await?
        .into_iter()
        .find(|section| section.document == id);
    let section = section.ok_or(Error::NotFound)?;
    let head = version(row.head_version)?;
    let end = before.unwrap_or(u32::MAX).min(head.saturating_add(1));
    // The last row is `end - 1`; its block and some before it.
    let start = (end.saturating_sub(2) / BLOCK).saturating_sub(BLOCKS_A_PAGE - 1) * BLOCK;
    let parts = parts(db, id, start, end).await?;
    let names = named_version::Entity::find()
        .filter(named_version::Column::DocumentId.eq(id))
        .order_by_desc(named_version::Column::Version)
        .limit(NAMES)
        .all(db)
        .await?;
    let people = parts.iter().filter_map(|part| part.author_id);
    let people = pseudonyms(db, people.chain(names.iter().map(|row| row.named_by))).await?;
    let names = names.into_iter().map(|row| Named::of(row, &people));
    let names: Vec<Named> = names.collect::<Result<_>>()?;
    let (mut gatherings, mut number) = (Vec::<Gathering>::new(), None);
    for part in parts {
        let (first, last) = (version(part.first)?, version(part.last)?);
        let writer = name_of(&people, part.author_id);
        if number == Some(part.number)
            && let Some(same) = gatherings.last_mut()
        {
            same.first = same.first.min(first);
            same.last = same.last.max(last);
            same.begun_at = same.begun_at.min(part.begun_at);
            same.ended_at = same.ended_at.max(part.ended_at);
            same.writers.push(writer);
            continue;
        }
        number = Some(part.number);
        gatherings.push(Gathering {
            first,
            last,
            begun_at: part.begun_at,
            ended_at: part.ended_at,
            writers: vec![writer],
            names: Vec::new(),
        });
    }
    let is_more = gatherings.len() > PAGE;
    gatherings.truncate(PAGE);
    let oldest = gatherings.last().map_or(start, |oldest| oldest.first - 1);
    let next = (is_more || start > 0).then_some(oldest + 1);
    for gathering in &mut gatherings {
        let inside = names
            .iter()
            .filter(|named| (gathering.first..=gathering.last).contains(&named.version));
        gathering.names = inside.cloned().collect();
    }
    Ok(Timeline {
        access,
        section,
        head,
        gatherings,
        next,
        names,
    })
}

/// What one person wrote in a gathering.
#[derive(FromQueryResult)]
struct Part {
    number: i64,
    author_id: Option<AccountId>,
    first: i64,
    last: i64,
    begun_at: Timestamp,
    ended_at: Timestamp,
}

/// The gatherings among the changes after `start`, where a block begins, and before `end`; the newest first, in each of them whoever
/// began first.
async fn parts(db: &DatabaseConnection, document: DocumentId, start: u32, end: u32) -> Result<Vec<Part>> {
    let sql = format!(
        r#"WITH log AS (
             SELECT "version", "author_id", "created_at",
                    CASE WHEN ("version" - 1) % {BLOCK} = 0 THEN 1
                         WHEN "created_at" - LAG("created_at") OVER (
                                PARTITION BY ("version" - 1) / {BLOCK}, "author_id" ORDER BY "version") < {PAUSE} THEN 0
                         ELSE 1 END AS begins
             FROM "change" WHERE "document_id" = $1 AND "version" > $2 AND "version" < $3
           ), numbered AS (
             SELECT "version", "author_id", "created_at", SUM(begins) OVER (ORDER BY "version") AS number FROM log
           )
           SELECT number, "author_id", MIN("version") AS first, MAX("version") AS last,
                  MIN("created_at") AS begun_at, MAX("created_at") AS ended_at
           FROM numbered GROUP BY number, "author_id" ORDER BY number DESC, first"#
    );
    let values = [document.0.into(), i64::from(start).into(), i64::from(end).into()];
    let statement = Statement::from_sql_and_values(db.get_database_backend(), sql, values);
    Ok(Part::find_by_statement(statement).all(db).await?)
}

fn version(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(Error::internal)
}
