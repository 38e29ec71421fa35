//! The one door to the database.
//!
//! [`Db::read`] gives a pool for reading, [`Db::begin`] a transaction. Services use [`crate::platform::Platform::begin`], which adds
//! the audit log on top and lets such transactions run one after the other, so that none ever loses against another.

use crate::error::{Error, Result};
use migrations::{Migrator, MigratorTrait};
use sea_orm::sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sea_orm::{
    ConnectOptions, ConnectionTrait, Database, DatabaseConnection, DatabaseTransaction, DbBackend,
    SqliteTransactionMode, SqlxSqliteConnector, Statement, TransactionOptions, TransactionTrait,
};
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// Readers and the writer of one database.
pub struct Db {
    reader: DatabaseConnection,
    writer: DatabaseConnection,
    /// Asks for the version of the data; on SQLite always the same connection, which writes nothing itself.
    watcher: DatabaseConnection,
    queries: Arc<AtomicU64>,
}

impl Db {
    /// Opens `sqlite:PATH` (made when absent) or `postgres://…` and brings the schema up to date.
    ///
    /// # Errors
    /// `Internal` with the driver's words: the address is wrong, the server is away, or a migration failed.
    pub async fn open(url: &str) -> Result<Self> {
        let (mut reader, mut writer, watcher) = if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url)
                .map_err(Error::internal)?
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                // What is deleted is overwritten: an erased name, the place where a ballot stood.
                .pragma("secure_delete", "ON")
                .busy_timeout(Duration::from_secs(5))
                // Each row crosses from SQLite's thread to ours: a page of them goes over at once.
                .row_buffer_size(512);
            // One writer: waiting in the pool is fair and quick, waiting for SQLite's lock is neither.
            let writer = SqlitePoolOptions::new()
                .max_connections(1)
                .connect_with(options.clone())
                .await;
            let watcher = SqlitePoolOptions::new()
                .max_connections(1)
                .idle_timeout(None)
                .max_lifetime(None)
                .connect_with(options.clone())
                .await;
            let reader = SqlitePoolOptions::new().max_connections(8).connect_with(options).await;
            (
                SqlxSqliteConnector::from_sqlx_sqlite_pool(reader.map_err(Error::internal)?),
                SqlxSqliteConnector::from_sqlx_sqlite_pool(writer.map_err(Error::internal)?),
                SqlxSqliteConnector::from_sqlx_sqlite_pool(watcher.map_err(Error::internal)?),
            )
        } else {
            let mut options = ConnectOptions::new(url);
            options
                .max_connections(16)
                .connect_timeout(Duration::from_secs(10))
                .sqlx_logging(false);
            let pool = Database::connect(options).await?;
            (pool.clone(), pool.clone(), pool)
        };
        migrate(&writer).await?;
        let queries = Arc::new(AtomicU64::new(0));
        for connection in [&mut reader, &mut writer] {
            let queries = queries.clone();
            connection.set_metric_callback(move |_| {
                queries.fetch_add(1, Ordering::Relaxed);
            });
        }
        Ok(Self {
            reader,
            writer,
            watcher,
            queries,
        })
    }

    /// The pool for reading.
    #[must_use]
    pub fn read(&self) -> &DatabaseConnection {
        &self.reader
    }

    /// The connection for single statements that write and need no audit.
    #[must_use]
    pub fn writer(&self) -> DatabaseConnection {
        self.writer.clone()
    }

    #[must_use]
    pub fn backend(&self) -> DbBackend {
        self.writer.get_database_backend()
    }

    /// A connection whose questions are not counted in [`Db::queries`]: those that no request asks.
    #[must_use]
    pub fn watcher(&self) -> &DatabaseConnection {
        &self.watcher
    }

    /// A word that is another one after every committed write, of any process. What was read after this call is at least as new.
    ///
    /// # Errors
    /// The database's.
    pub async fn data_version(&self) -> Result<String> {
        let question = match self.backend() {
            // What this connection sees: changes with every commit of another one (sqlite.org/pragma.html#pragma_data_version).
            DbBackend::Sqlite => "SELECT CAST(data_version AS TEXT) AS version FROM pragma_data_version",
            // The transactions that a query would see; only writing ones are numbered, also those of other databases of the server.
            _ => "SELECT pg_current_snapshot()::text AS version",
        };
        let row = self
            .watcher
            .query_one_raw(Statement::from_string(self.backend(), question))
            .await?;
        let row = row.ok_or_else(|| Error::internal("the database names no version"))?;
        Ok(row.try_get("", "version")?)
    }

    /// Statements run so far; a test compares two readings.
    #[must_use]
    pub fn queries(&self) -> u64 {
        self.queries.load(Ordering::Relaxed)
    }

    /// Begins a transaction that may write: `IMMEDIATE` on SQLite, so that one that reads first cannot fail later. Dropped without
    /// `commit`, it leaves nothing.
    ///
    /// # Errors
    /// `Unavailable` when no connection came free in time.
    pub async fn begin(&self) -> Result<DatabaseTransaction> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        self.writer
            .begin_with_options(options)
            .await
            .map_err(|error| Error::Unavailable(error.to_string()))
    }

    /// Closes all connections, so that SQLite folds its log back into the file.
    pub async fn close(&self) {
        for connection in [&self.watcher, &self.reader, &self.writer] {
            if let Err(error) = connection.clone().close().await {
                tracing::warn!(%error, "closing the database");
            }
        }
    }
}

/// Brings the schema up to date. Of several processes that start at once on one PostgreSQL, one does it and the others wait.
async fn migrate(db: &DatabaseConnection) -> Result<()> {
    if db.get_database_backend() != DbBackend::Postgres {
        return Ok(Migrator::up(db, None).await?);
    }
    let lock = db.begin().await?;
    // The number means nothing but this.
    lock.execute_unprepared("SELECT pg_advisory_xact_lock(4021977)").await?;
    Migrator::up(db, None).await?;
    lock.commit().await?;
    Ok(())
}
