//! P4, P6: the list of columns is the schema, and what it marks is complete.

use sea_orm::{ConnectionTrait, DbBackend, Statement};
use server::accounts::personal::inventory;
use server::backup::tables;
use server::testing::{Kind, Lab};
use std::collections::BTreeSet;

#[tokio::test]
async fn every_column_of_the_schema_is_in_the_list_and_no_other() {
    Lab::run(Kind::Sqlite, |lab| async move {
        let db = lab.platform.db.read();
        let mut schema = BTreeSet::new();
        let mut references = BTreeSet::new();
        let ask = |sql: String| Statement::from_string(DbBackend::Sqlite, sql);
        for table in tables(db)
            .await
            .unwrap()
            .into_iter()
            .filter(|table| table != "seaql_migrations")
        {
            for row in db
                .query_all_raw(ask(format!("SELECT name FROM pragma_table_info('{table}')")))
                .await
                .unwrap()
            {
                schema.insert(format!("{table}.{}", row.try_get::<String>("", "name").unwrap()));
            }
            let keys =
                format!(r#"SELECT "from" AS name FROM pragma_foreign_key_list('{table}') WHERE "table" = 'account'"#);
            for row in db.query_all_raw(ask(keys)).await.unwrap() {
                references.insert(format!("{table}.{}", row.try_get::<String>("", "name").unwrap()));
            }
        }
        let columns = inventory();
        let name = |column: &server::accounts::personal::Column| format!("{}.{}", column.table, column.name);
        let listed: BTreeSet<String> = columns.iter().map(name).collect();
        assert_eq!(
            listed.len(),
            columns.len(),
            "a column stands twice in docs/personal-data.md"
        );
        let unlisted: Vec<_> = schema.difference(&listed).collect();
        let stale: Vec<_> = listed.difference(&schema).collect();
        assert!(
            unlisted.is_empty(),
            "write these into docs/personal-data.md: {unlisted:?}"
        );
        assert!(
            stale.is_empty(),
            "docs/personal-data.md lists what is no column: {stale:?}"
        );
        let marked: BTreeSet<String> = columns
            .iter()
            .filter(|c| c.is("own") || c.is("actor"))
            .map(name)
            .collect();
        let unmarked: Vec<_> = references.difference(&marked).collect();
        assert!(
            unmarked.is_empty(),
            "these refer to an account; mark them own or actor: {unmarked:?}"
        );
    })
    .await;
}

#[test]
fn nobody_is_asked_for_what_we_never_ask() {
    let never = [
        "legal_name",
        "first_name",
        "last_name",
        "surname",
        "nationality",
        "citizenship",
        "passport",
        "papers",
        "birth",
        "gender",
        "religion",
        "ethnic",
        "address",
        "ip",
        "user_agent",
        "phone",
        "asylum",
        "residence",
    ];
    for column in inventory() {
        let parts: Vec<&str> = column.name.split('_').collect();
        let asked = never.iter().find(|word| parts.contains(word) || column.name == **word);
        assert!(asked.is_none(), "P1, P2: {}.{} ({asked:?})", column.table, column.name);
    }
}
