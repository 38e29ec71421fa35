//! A copy of the whole database while the platform runs.
//!
//! SQLite: `VACUUM INTO` writes a new database file, as it stands at one moment; to restore, start an empty instance on it.
//! PostgreSQL: one JSON line a row, all of one moment, for reading and for moving elsewhere; to restore a PostgreSQL instance
//! use its own `pg_dump`, which keeps types and indexes too.

use crate::db::Db;
use crate::error::{Error, Result};
use sea_orm::{AccessMode, ConnectionTrait, DbBackend, IsolationLevel, Statement, StreamTrait, TransactionTrait};
use std::io::Write;
use std::path::Path;

/// Writes a copy of everything to `path`, which must not exist yet; gives the number of tables.
///
/// # Errors
/// `Internal` when the file cannot be written; the database's.
pub async fn export(db: &Db, path: &Path) -> Result<usize> {
    if path.exists() {
        return Err(Error::internal(format!("{} exists already", path.display())));
    }
    match db.backend() {
        DbBackend::Sqlite => {
            let file = path
                .to_str()
                .ok_or_else(|| Error::internal("the path is no plain text"))?;
            let copy = Statement::from_sql_and_values(DbBackend::Sqlite, "VACUUM INTO $1", [file.into()]);
            db.read().execute_raw(copy).await?;
            Ok(tables(db.read()).await?.len())
        }
        _ => {
            let tx = db
                .read()
                .begin_with_config(Some(IsolationLevel::RepeatableRead), Some(AccessMode::ReadOnly))
                .await?;
            let names = tables(&tx).await?;
            let mut file = std::io::BufWriter::new(std::fs::File::create_new(path).map_err(Error::internal)?);
            for table in &names {
                write_rows(&tx, table, &mut file).await?;
            }
            file.flush().map_err(Error::internal)?;
            Ok(names.len())
        }
    }
}

async fn write_rows(tx: &sea_orm::DatabaseTransaction, table: &str, file: &mut impl Write) -> Result<()> {
    use futures_util::TryStreamExt;
    let sql = format!(r#"SELECT row_to_json(t)::text AS "row" FROM "{table}" t"#);
    let mut rows = tx.stream_raw(Statement::from_string(DbBackend::Postgres, sql)).await?;
    while let Some(row) = rows.try_next().await? {
        let row: String = row.try_get("", "row")?;
        writeln!(file, "{{\"table\":\"{table}\",\"row\":{row}}}").map_err(Error::internal)?;
    }
    Ok(())
}

/// The tables of the platform, by name.
///
/// # Errors
/// The database's.
pub async fn tables(db: &impl ConnectionTrait) -> Result<Vec<String>> {
    let sql = match db.get_database_backend() {
        DbBackend::Sqlite => {
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
        }
        _ => "SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
    };
    let rows = db
        .query_all_raw(Statement::from_string(db.get_database_backend(), sql))
        .await?;
    rows.iter().map(|row| Ok(row.try_get("", "name")?)).collect()
}
