//! Accounts, sessions, roles, the audit log, jobs and settings.

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
        let account = table(
            "account",
            vec![
                key("id"),
                text("pseudonym"),
                text("pseudonym_key"),
                maybe_text("email"),
                maybe_text("email_key"),
                text("password_hash"),
                text("recovery_hash"),
                text("language"),
                number("created_at"),
                maybe_number("suspended_at"),
            ],
        );
        let session = table(
            "session",
            vec![
                key("id"),
                id("account_id"),
                text("refresh_hash"),
                maybe_text("previous_hash"),
                number("rotated_at"),
                number("created_at"),
                number("expires_at"),
            ],
        )
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let grant = table(
            "role_grant",
            vec![
                key("id"),
                id("account_id"),
                text("role"),
                text("scope_kind"),
                id("scope_id"),
                maybe_id("granted_by"),
                number("from_at"),
                maybe_number("until_at"),
            ],
        )
        .foreign_key(&mut belongs_to("account_id", "account"))
        .take();
        let audit = table(
            "audit_entry",
            vec![
                number("seq").primary_key().take(),
                number("at"),
                maybe_id("actor_id"),
                text("action"),
                text("object_kind"),
                id("object_id"),
                text("detail"),
                text("hash"),
            ],
        );
        let job = table(
            "job",
            vec![
                key("id"),
                text("payload"),
                number("due_at"),
                small("attempts"),
                maybe_text("last_error"),
            ],
        );
        let setting = table("setting", vec![text("name").primary_key().take(), text("value")]);
        for table in [account, session, grant, audit, job, setting] {
            manager.create_table(table).await?;
        }
        for index in [
            unique("account", &["pseudonym_key"]),
            unique("account", &["email_key"]),
            index("session", &["account_id"]),
            index("role_grant", &["account_id"]),
            index("role_grant", &["scope_id", "role"]),
            index("audit_entry", &["object_id"]),
            index("job", &["due_at"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(
            manager,
            &["setting", "job", "audit_entry", "role_grant", "session", "account"],
        )
        .await
    }
}
