//! Records of the library as sources of drafts.

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
        // A table that is there already gets no foreign key in SQLite; what was published is never deleted.
        for column in [maybe_id("practice_id"), maybe_small("practice_version")] {
            let column = Table::alter()
                .table(Alias::new("evidence_card"))
                .add_column(column)
                .take();
            manager.alter_table(column).await?;
        }
        // Who cites a record.
        manager.create_index(index("evidence_card", &["practice_id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("evidence_card_practice_id")
            .table(Alias::new("evidence_card"))
            .to_owned();
        manager.drop_index(index).await?;
        for column in ["practice_version", "practice_id"] {
            let column = Table::alter()
                .table(Alias::new("evidence_card"))
                .drop_column(Alias::new(column))
                .take();
            manager.alter_table(column).await?;
        }
        Ok(())
    }
}
