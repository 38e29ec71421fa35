//! The whole database as plain rows, to ask what changed and what belongs to what. SQLite only.

use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use tokio::sync::OnceCell;
use uuid::Uuid;

pub type Row = Map<String, Value>;

/// One thing: its table and its id (or whatever names it).
pub type Thing = (String, String);

/// Every row of every table; ids are text.
#[derive(Clone, Debug, Default)]
pub struct Rows(pub BTreeMap<String, Vec<Row>>);

async fn texts(db: &DatabaseConnection, sql: String) -> Vec<String> {
    let rows = db
        .query_all_raw(Statement::from_string(DbBackend::Sqlite, sql))
        .await
        .expect("the database answers");
    rows.iter()
        .map(|row| row.try_get_by_index(0).expect("a text"))
        .collect()
}

/// A number that grows when another connection commits anything.
pub async fn version(db: &DatabaseConnection) -> i64 {
    let ask = Statement::from_string(DbBackend::Sqlite, "PRAGMA data_version");
    let row = db
        .query_one_raw(ask)
        .await
        .expect("the database answers")
        .expect("a row");
    row.try_get_by_index(0).expect("a number")
}

/// The columns of a table, in order.
pub async fn columns(db: &DatabaseConnection, table: &str) -> Vec<String> {
    texts(db, format!("SELECT name FROM pragma_table_info('{table}')")).await
}

/// One statement that gives each table as one text of JSON: a row of an answer costs more than all there is in it.
async fn statement(db: &DatabaseConnection) -> &'static str {
    static ASK: OnceCell<String> = OnceCell::const_new();
    ASK.get_or_init(|| async {
        let tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'seaql_migrations'";
        let mut parts = Vec::new();
        for table in texts(db, tables.to_owned()).await {
            let pairs: Vec<_> = columns(db, &table)
                .await
                .into_iter()
                .map(|name| {
                    format!(
                        "'{name}', CASE typeof(\"{name}\") WHEN 'blob' THEN 'x:' || hex(\"{name}\") ELSE \"{name}\" END"
                    )
                })
                .collect();
            parts.push(format!(
                "SELECT json_object('table', '{table}', 'rows', json_group_array(json_object({}))) FROM \"{table}\"",
                pairs.join(", ")
            ));
        }
        parts.join(" UNION ALL ")
    })
    .await
}

/// A table as the database says it.
#[derive(Deserialize)]
struct Table {
    table: String,
    rows: Vec<Row>,
}

impl Rows {
    pub async fn read(db: &DatabaseConnection) -> Self {
        let mut all = BTreeMap::new();
        for json in texts(db, statement(db).await.to_owned()).await {
            let mut table: Table = serde_json::from_str(&json).expect("a table");
            table.rows.iter_mut().for_each(name_ids);
            all.insert(table.table, table.rows);
        }
        Self(all)
    }

    pub fn of(&self, table: &str) -> &[Row] {
        self.0.get(table).map_or(&[], Vec::as_slice)
    }

    pub fn find(&self, table: &str, id: &str) -> Option<&Row> {
        self.of(table).iter().find(|row| text(row, "id") == id)
    }

    /// The table in which `id` is the key of a row.
    pub fn table_of(&self, id: &str) -> Option<&str> {
        let found = self
            .0
            .iter()
            .find(|(_, rows)| rows.iter().any(|row| text(row, "id") == id));
        found.map(|(table, _)| table.as_str())
    }

    /// A thing with everything it belongs to.
    pub fn around(&self, things: &[Thing]) -> BTreeSet<Thing> {
        let (mut found, mut open) = (BTreeSet::new(), things.to_vec());
        while let Some(thing) = open.pop() {
            if !found.insert(thing.clone()) {
                continue;
            }
            for (column, value) in self.find(&thing.0, &thing.1).into_iter().flatten() {
                let (Some(short), Some(id)) = (column.strip_suffix("_id"), value.as_str()) else {
                    continue;
                };
                let table = match short {
                    "round" | "assignment" | "rubric" => format!("jury_{short}"),
                    "item" => "agenda_item".to_owned(),
                    "thread" => "comment_thread".to_owned(),
                    other => other.to_owned(),
                };
                if table != "account" && self.0.contains_key(&table) {
                    open.push((table, id.to_owned()));
                }
            }
        }
        found
    }

    /// Which tables differ, with how many rows they had and have. A room that rests writes down where its passages are, whoever asks for what
    /// meanwhile: that is nothing new (`server/src/rooms/passages.rs`).
    pub fn difference(&self, other: &Self) -> String {
        let changed = self
            .0
            .iter()
            .filter(|(table, rows)| *table != "passage" && other.of(table) != rows.as_slice());
        let words: Vec<_> = changed
            .map(|(table, rows)| format!("{table} {}→{}", rows.len(), other.of(table).len()))
            .collect();
        words.join(", ")
    }
}

/// The text of a column; empty when it holds none.
pub fn text<'a>(row: &'a Row, column: &str) -> &'a str {
    row.get(column).and_then(Value::as_str).unwrap_or_default()
}

/// A column as it stands in an address: a text, or a number written out.
pub fn shown(row: &Row, column: &str) -> String {
    match row.get(column) {
        Some(Value::Number(number)) => number.to_string(),
        _ => text(row, column).to_owned(),
    }
}

/// Ids as they stand in addresses.
fn name_ids(row: &mut Row) {
    for value in row.values_mut() {
        let id = value
            .as_str()
            .and_then(|text| text.strip_prefix("x:"))
            .and_then(|hex| Uuid::parse_str(hex).ok());
        if let Some(id) = id {
            *value = Value::String(id.to_string());
        }
    }
}
