//! Single-use links: to set a new password, to confirm a mail address, to invite somebody.

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
        let code = table(
            "account_code",
            vec![
                key("id"),
                id("account_id"),
                text("kind"),
                text("hash"),
                maybe_text("email"),
                number("created_at"),
                number("expires_at"),
            ],
        )
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let invitation = table(
            "invitation",
            vec![
                key("id"),
                text("hash"),
                text("role"),
                text("scope_kind"),
                id("scope_id"),
                text("label"),
                maybe_id("created_by"),
                number("created_at"),
                number("expires_at"),
                maybe_id("used_by"),
                maybe_number("used_at"),
                maybe_number("revoked_at"),
            ],
        );
        for table in [code, invitation] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("account_code", &["hash"]),
            index("account_code", &["account_id"]),
            unique("invitation", &["hash"]),
            index("invitation", &["scope_id"]),
            index("audit_entry", &["action"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .drop_index(
                Index::drop()
                    .name("audit_entry_action")
                    .table(Alias::new("audit_entry"))
                    .to_owned(),
            )
            .await?;
        drop_tables(manager, &["invitation", "account_code"]).await
    }
}
