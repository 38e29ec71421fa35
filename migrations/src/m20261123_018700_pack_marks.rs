//! The marks of a secret roll while its poll runs, in one row: a vote rewrites that alone, and not the whole roll. A poll that runs
//! meanwhile goes on without such a row.

use crate::columns::*;
use sea_orm_migration::prelude::*;

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
        manager.alter_table(place).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let place = Table::alter()
            .table(Alias::new("roll_entry"))
            .drop_column(Alias::new("place"))
            .take();
        manager.alter_table(place).await?;
        drop_tables(manager, &["roll_marks"]).await
    }
}
