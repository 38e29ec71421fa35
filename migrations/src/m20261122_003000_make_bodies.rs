//! Advisory bodies and the mandates of their members.

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
        let body = table(
            "body",
            vec![
                key("id"),
                maybe_id("parent_id"),
                text("name"),
                text("slug"),
                text("place"),
                text("level"),
                text("competence"),
                text("language"),
                text("secrecy"),
                text("majority"),
                text("quorum_of"),
                text("quorum_share"),
                text("presence"),
                small("proxies"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("parent_id", "body"))
        .take();
        let mandate = table(
            "mandate",
            vec![
                key("id"),
                id("body_id"),
                id("account_id"),
                maybe_id("substitute_id"),
                text("origin"),
                text("name_shown"),
                maybe_text("public_name"),
                small("from_day"),
                maybe_small("until_day"),
                number("created_at"),
            ],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        for table in [body, mandate] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("body", &["slug"]),
            index("body", &["parent_id"]),
            index("mandate", &["body_id"]),
            index("mandate", &["account_id"]),
            index("mandate", &["substitute_id"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["mandate", "body"]).await
    }
}
