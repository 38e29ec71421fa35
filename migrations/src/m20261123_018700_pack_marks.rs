//! The marks of a secret roll while its poll runs, in one row: a vote rewrites that alone, and not the whole roll. A poll that runs meanwhile
//! gets such a row, without marks; those it has stay on its roll and are read together with it.

use crate::columns::*;
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

const RUNNING: &str = "SELECT id FROM poll WHERE state = 'started' AND secrecy = 'secret'";

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let marks = table("roll_marks", vec![key("poll_id"), bytes("has_cast"), bytes("agreed")])
            .foreign_key(&mut belongs_to("poll_id", "poll"))
            .take();
        manager.create_table(marks).await?;
        let place = Table::alter()
            .table(Alias::new("roll_entry"))
            .add_column(small("place").default(0))
            .take();
        manager.alter_table(place).await?;

        let db = manager.get_connection();
        let places = format!(
            "UPDATE roll_entry SET place = (SELECT COUNT(*) FROM roll_entry other \
             WHERE other.poll_id = roll_entry.poll_id AND other.mandate_id < roll_entry.mandate_id) WHERE poll_id IN ({RUNNING})"
        );
        db.execute_unprepared(&places).await?;
        let none = match manager.get_database_backend() {
            DbBackend::Sqlite => "zeroblob((COUNT(*) + 7) / 8)",
            _ => "decode(repeat('00', (COUNT(*)::int + 7) / 8), 'hex')",
        };
        let marks = format!(
            "INSERT INTO roll_marks (poll_id, has_cast, agreed) \
             SELECT poll_id, {none}, {none} FROM roll_entry WHERE poll_id IN ({RUNNING}) GROUP BY poll_id"
        );
        db.execute_unprepared(&marks).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        let running = Query::select()
            .column(Alias::new("poll_id"))
            .from(Alias::new("roll_marks"))
            .limit(1)
            .to_owned();
        if db.query_one(&running).await?.is_some() {
            // Without its marks everybody could vote once more.
            return Err(DbErr::Migration("a secret vote runs: end it first".to_owned()));
        }
        let place = Table::alter()
            .table(Alias::new("roll_entry"))
            .drop_column(Alias::new("place"))
            .take();
        manager.alter_table(place).await?;
        drop_tables(manager, &["roll_marks"]).await
    }
}
