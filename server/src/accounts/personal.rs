//! Which column holds what about whom: `docs/personal-data.md`, read as data.
//!
//! Purpose: the document that people read is the list that the export and the erasure go by, and a test compares it with the schema,
//! so none of the three can forget a column. To add one: a line in the document; its marks are explained there.

use super::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::{Map, Value, json};
use shared::accounts::Pseudonym;
use shared::ids::AccountId;
use std::collections::BTreeMap;

const DOCUMENT: &str = include_str!("../../../docs/personal-data.md");

/// One column as the document describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub table: String,
    pub name: String,
    /// What it holds, why, and how long: never empty.
    pub words: [String; 3],
    /// `own`, `in:…`, `erase`, `clear`, `actor`, `secret`.
    pub marks: Vec<String>,
}

impl Column {
    #[must_use]
    pub fn is(&self, mark: &str) -> bool {
        self.marks.iter().any(|m| m == mark)
    }
}

/// Every column of the document, in its order.
#[must_use]
pub fn inventory() -> Vec<Column> {
    let mut table = String::new();
    let mut columns = Vec::new();
    for line in DOCUMENT.lines() {
        if let Some(name) = line.strip_prefix("## ") {
            table = name.trim().to_owned();
        } else if let Some(row) = line.strip_prefix("| ").and_then(|row| row.strip_suffix('|')) {
            let cells: Vec<&str> = row.split('|').map(str::trim).collect();
            let [name, what, why, kept, marks] = cells[..] else {
                continue;
            };
            if name == "column" || table.is_empty() {
                continue;
            }
            let marks = marks.split_whitespace().map(str::to_owned).collect();
            let words = [what, why, kept].map(str::to_owned);
            columns.push(Column {
                table: table.clone(),
                name: name.to_owned(),
                words,
                marks,
            });
        }
    }
    columns
}

/// The tables whose rows are of one person, with the conditions that say whose, and the columns that may leave.
fn own_tables() -> BTreeMap<String, (Vec<String>, Vec<String>)> {
    let mut tables: BTreeMap<String, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for column in inventory() {
        let entry = tables.entry(column.table.clone()).or_default();
        if column.is("own") {
            entry.0.push(format!(r#""{}" = $1"#, column.name));
        }
        for (table, of) in column
            .marks
            .iter()
            .filter_map(|mark| mark.strip_prefix("in:")?.split_once('.'))
        {
            let rows = format!(r#"SELECT "id" FROM "{table}" WHERE "{of}" = $1"#);
            entry.0.push(format!(r#""{}" IN ({rows})"#, column.name));
        }
        if !column.is("secret") {
            entry.1.push(column.name);
        }
    }
    tables.retain(|_, (own, _)| !own.is_empty());
    tables
}

/// Everything that is stored about the person, by table; secrets (hashes) stay. All values are text.
///
/// # Errors
/// `LoggedOut`; the database's.
pub async fn export(platform: &Platform, viewer: &Viewer) -> Result<Value> {
    let id = viewer.person()?.id;
    let db = platform.db.read();
    let mut tables = Map::new();
    for (table, (own, columns)) in own_tables() {
        let statement = rows_of(db.get_database_backend(), &table, &own, &columns, id);
        let mut rows = Vec::new();
        for row in db.query_all_raw(statement).await? {
            let mut object = Map::new();
            for column in &columns {
                let value: Option<String> = row.try_get("", column)?;
                object.insert(column.clone(), value.map_or(Value::Null, readable));
            }
            rows.push(Value::Object(object));
        }
        tables.insert(table, Value::Array(rows));
    }
    Ok(json!({ "made_at": platform.clock.now().to_minute(), "account": id.to_string(), "tables": tables }))
}

fn rows_of(backend: DbBackend, table: &str, own: &[String], columns: &[String], id: AccountId) -> Statement {
    let as_text = |column: &String| match backend {
        // Identifiers are bytes in SQLite.
        DbBackend::Sqlite => format!(
            r#"CASE typeof("{column}") WHEN 'blob' THEN lower(hex("{column}")) ELSE CAST("{column}" AS TEXT) END AS "{column}""#
        ),
        _ => format!(r#"CAST("{column}" AS TEXT) AS "{column}""#),
    };
    let columns: Vec<String> = columns.iter().map(as_text).collect();
    let sql = format!(
        r#"SELECT {} FROM "{table}" WHERE {}"#,
        columns.join(", "),
        own.join(" OR ")
    );
    Statement::from_sql_and_values(backend, sql, [id.0.into()])
}

/// Takes `name` out of what other people were told.
///
/// # Errors
/// The database's.
pub async fn forget_name(db: &impl ConnectionTrait, name: &Pseudonym) -> Result<()> {
    // A name has neither quotes nor anything else that JSON would write differently; LIKE's own signs only find too much, and
    // REPLACE is exact.
    let (from, to) = (format!("\"{name}\""), format!("\"{}\"", Pseudonym::former()));
    let sql = r#"UPDATE "notice" SET "values" = REPLACE("values", $1, $2) WHERE "values" LIKE $3"#;
    let values = [from.clone().into(), to.into(), format!("%{from}%").into()];
    db.execute_raw(Statement::from_sql_and_values(db.get_database_backend(), sql, values))
        .await?;
    Ok(())
}

/// An identifier read from bytes gets its usual form.
fn readable(text: String) -> Value {
    match uuid::Uuid::try_parse(&text) {
        Ok(id) => Value::String(id.to_string()),
        Err(_) => Value::String(text),
    }
}

/// Deletes the rows marked `erase` of `account`, and empties the cells marked `clear`.
///
/// # Errors
/// The database's.
pub async fn delete_marked(db: &impl ConnectionTrait, account: AccountId) -> Result<()> {
    let columns = inventory();
    let run = |sql: String| Statement::from_sql_and_values(db.get_database_backend(), sql, [account.0.into()]);
    for column in columns.iter().filter(|column| column.is("clear")) {
        for own in columns.iter().filter(|own| own.table == column.table && own.is("own")) {
            let sql = format!(
                r#"UPDATE "{}" SET "{}" = NULL WHERE "{}" = $1"#,
                column.table, column.name, own.name
            );
            db.execute_raw(run(sql)).await?;
        }
    }
    for column in columns.iter().filter(|column| column.is("erase")) {
        let sql = format!(r#"DELETE FROM "{}" WHERE "{}" = $1"#, column.table, column.name);
        db.execute_raw(run(sql)).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_says_what_why_and_how_long() {
        let columns = inventory();
        assert!(columns.len() > 40);
        for column in columns {
            assert!(
                column.words.iter().all(|words| words.len() > 2),
                "{}.{}",
                column.table,
                column.name
            );
            for mark in &column.marks {
                let known = ["own", "erase", "clear", "actor", "secret", "–"].contains(&mark.as_str());
                // Rows that belong to rows of one's own name the column that leads there.
                let leads = mark.strip_prefix("in:").is_some_and(|place| place.contains('.'));
                assert!(known || leads, "{mark}");
            }
        }
    }
}
