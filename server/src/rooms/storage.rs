//! The log and the snapshots in the database.

use super::document::{Document, Row};
use super::entity::{change, document};
use crate::error::{Error, Result};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use shared::changeset::ChangeSet;
use shared::ids::{AccountId, DocumentId, ProposalId};
use shared::rooms::ClientName;
use std::collections::HashMap;
use std::sync::Arc;

/// Rows read at once.
pub const PAGE: u64 = 500;
/// Rows of all documents of a proposal that are read at once; with more, each document reads on for itself.
const TAILS: u64 = 4 * PAGE;
/// Rows written in one statement: SQLite allows 32,766 values.
const ROWS_A_STATEMENT: usize = 2_000;

/// The documents of a proposal at their heads, in the order of their making.
///
/// # Errors
/// The database's; `Internal` when a log does not fit its snapshot.
pub async fn load(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<Document>> {
    let found = document::Entity::find()
        .filter(document::Column::ProposalId.eq(proposal))
        .order_by_asc(document::Column::Id)
        .all(db)
        .await?;
    let mut documents = found.iter().map(open).collect::<Result<Vec<_>>>()?;
    take_tails(db, &mut documents).await?;
    Ok(documents)
}

/// Takes the rows that follow the snapshots of all these documents, by one query: a proposal has as many as it has sections times languages.
async fn take_tails(db: &impl ConnectionTrait, documents: &mut [Document]) -> Result<()> {
    if documents.is_empty() {
        return Ok(());
    }
    // Each from its own snapshot as it was read: another may be stored meanwhile.
    let tails = documents.iter().fold(Condition::any(), |tails, document| {
        let of_it = Condition::all().add(change::Column::DocumentId.eq(document.id));
        tails.add(of_it.add(change::Column::Version.gt(i64::from(document.head))))
    });
    let found = change::Entity::find()
        .filter(tails)
        .order_by_asc(change::Column::DocumentId)
        .order_by_asc(change::Column::Version)
        .limit(TAILS)
        .all(db)
        .await?;
    let is_all = (found.len() as u64) < TAILS;
    let mut rows: HashMap<DocumentId, Vec<Row>> = HashMap::new();
    for found in found {
        rows.entry(found.document_id).or_default().push(row(found)?);
    }
    for document in documents {
        for row in rows.remove(&document.id).unwrap_or_default() {
            take(document, Arc::new(row))?;
        }
        if !is_all {
            read_on(db, document).await?;
        }
    }
    Ok(())
}

/// The document `id` at its head, if there is one.
///
/// # Errors
/// As [`load`].
pub async fn load_one(db: &impl ConnectionTrait, id: DocumentId) -> Result<Option<Document>> {
    match document::Entity::find_by_id(id).one(db).await? {
        Some(row) => at_head(db, &row).await.map(Some),
        None => Ok(None),
    }
}

/// The document of a row at its head.
///
/// # Errors
/// As [`load`].
pub async fn at_head(db: &impl ConnectionTrait, row: &document::Model) -> Result<Document> {
    let mut document = open(row)?;
    // Always asked, not only when the row's head says so: the row was read before the log.
    read_on(db, &mut document).await?;
    Ok(document)
}

/// The documents of a proposal, by name.
///
/// # Errors
/// The database's.
pub async fn ids(db: &impl ConnectionTrait, proposal: ProposalId) -> Result<Vec<DocumentId>> {
    let ids = document::Entity::find()
        .select_only()
        .column(document::Column::Id)
        .filter(document::Column::ProposalId.eq(proposal))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids)
}

/// The document as its snapshot has it.
pub fn open(row: &document::Model) -> Result<Document> {
    Ok(Document::new(
        row.id,
        row.section_id,
        row.language,
        &row.snapshot,
        version(row.snapshot_version)?,
    ))
}

/// Takes all rows after the document's head.
///
/// # Errors
/// The database's; `Internal` when the log is damaged.
pub async fn read_on(db: &impl ConnectionTrait, document: &mut Document) -> Result<Vec<Arc<Row>>> {
    let mut new = Vec::new();
    loop {
        let page = rows(db, document.id, document.head, u32::MAX).await?;
        let last = (page.len() as u64) < PAGE;
        for row in page {
            let row = Arc::new(row);
            take(document, row.clone())?;
            new.push(row);
        }
        if last {
            return Ok(new);
        }
    }
}

fn take(document: &mut Document, row: Arc<Row>) -> Result<()> {
    let (id, version) = (document.id, row.version);
    document
        .take(row)
        .map_err(|error| Error::internal(format!("document {id} row {version}: {error}")))
}

/// At most [`PAGE`] rows after `after` up to `until`.
///
/// # Errors
/// The database's; `Internal` when a row cannot be read.
pub async fn rows(db: &impl ConnectionTrait, document: DocumentId, after: u32, until: u32) -> Result<Vec<Row>> {
    let found = change::Entity::find()
        .filter(change::Column::DocumentId.eq(document))
        .filter(change::Column::Version.gt(i64::from(after)))
        .filter(change::Column::Version.lte(i64::from(until)))
        .order_by_asc(change::Column::Version)
        .limit(PAGE)
        .all(db)
        .await?;
    found.into_iter().map(row).collect()
}

fn row(found: change::Model) -> Result<Row> {
    Ok(Row {
        version: version(found.version)?,
        client: ClientName::try_from(found.client_id).map_err(Error::internal)?,
        seq: version(found.client_seq)?,
        author: found.author_id,
        session: found.session_id,
        at: found.created_at,
        changes: ChangeSet::from_json(&found.changes).map_err(Error::internal)?,
    })
}

fn version(number: i64) -> Result<u32> {
    u32::try_from(number).map_err(Error::internal)
}

/// Whose editor `client` is and the number of its last row, when the log has one.
///
/// # Errors
/// The database's.
pub async fn last_of(
    db: &impl ConnectionTrait,
    document: DocumentId,
    client: &ClientName,
) -> Result<Option<(Option<AccountId>, u32)>> {
    let found: Option<(Option<AccountId>, i64)> = change::Entity::find()
        .select_only()
        .columns([change::Column::AuthorId, change::Column::ClientSeq])
        .filter(change::Column::DocumentId.eq(document))
        .filter(change::Column::ClientId.eq(client.as_str()))
        .order_by_desc(change::Column::ClientSeq)
        .into_tuple()
        .one(db)
        .await?;
    found.map(|(author, seq)| Ok((author, version(seq)?))).transpose()
}

/// Moves a head; false when it is not at `after`.
///
/// # Errors
/// The database's.
pub async fn move_head(db: &impl ConnectionTrait, document: DocumentId, after: u32, head: u32) -> Result<bool> {
    let moved = document::Entity::update_many()
        .col_expr(document::Column::HeadVersion, Expr::value(i64::from(head)))
        .filter(document::Column::Id.eq(document))
        .filter(document::Column::HeadVersion.eq(i64::from(after)))
        .exec(db)
        .await?;
    Ok(moved.rows_affected == 1)
}

/// A row as it is stored.
#[must_use]
pub fn model(document: DocumentId, row: &Row) -> change::ActiveModel {
    change::ActiveModel {
        document_id: Set(document),
        version: Set(i64::from(row.version)),
        author_id: Set(row.author),
        session_id: Set(row.session),
        client_id: Set(row.client.as_str().to_owned()),
        client_seq: Set(i64::from(row.seq)),
        created_at: Set(row.at),
        changes: Set(row.changes.to_json()),
    }
}

/// Writes rows of the log.
///
/// # Errors
/// The database's: also when a version or an editor's number is taken.
pub async fn insert_rows(db: &impl ConnectionTrait, rows: Vec<change::ActiveModel>) -> Result<()> {
    for part in rows.chunks(ROWS_A_STATEMENT) {
        change::Entity::insert_many(part.to_vec())
            .exec_without_returning(db)
            .await?;
    }
    Ok(())
}
