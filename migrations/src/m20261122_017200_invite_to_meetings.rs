//! Who is invited to a meeting, and what they answer.

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
        let invitation = table(
            "meeting_invitation",
            vec![
                id("meeting_id"),
                id("account_id"),
                id("mandate_id"),
                flag("is_substitute"),
                text("reply"),
                number("invited_at"),
                maybe_number("replied_at"),
                maybe_number("released_at"),
                maybe_text("token_hash"),
            ],
        )
        .primary_key(&mut key_of(&["meeting_id", "account_id"]))
        .foreign_key(&mut belongs_to("meeting_id", "meeting"))
        .foreign_key(&mut belongs_to("account_id", "account"))
        .foreign_key(&mut belongs_to("mandate_id", "mandate"))
        .take();
        manager.create_table(invitation).await?;
        for index in [
            index("meeting_invitation", &["account_id"]),
            index("meeting_invitation", &["mandate_id"]),
            index("meeting_invitation", &["meeting_id", "mandate_id"]),
            unique("meeting_invitation", &["token_hash"]),
        ] {
            manager.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        drop_tables(manager, &["meeting_invitation"]).await
    }
}
