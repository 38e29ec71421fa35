//! Who brings motions in and who supports them, what a body asks for, and the words by which a motion is found.

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
        let rules = table(
            "motion_rules",
            vec![key("body_id"), small("supporters"), text("workflow")],
        )
        .foreign_key(&mut belongs_to("body_id", "body"))
        .take();
        let of_member = |name: &str, mut columns: Vec<ColumnDef>| {
            columns.splice(0..0, [id("motion_id"), id("mandate_id"), id("account_id")]);
            table(name, columns)
                .primary_key(&mut key_of(&["motion_id", "mandate_id"]))
                .foreign_key(&mut belongs_to("motion_id", "motion"))
                .foreign_key(&mut belongs_to("mandate_id", "mandate"))
                .foreign_key(&mut belongs_to("account_id", "account"))
                .take()
        };
        let submitter = of_member("motion_submitter", vec![number("named_at"), maybe_number("agreed_at")]);
        let support = of_member("motion_support", vec![number("given_at")]);
        let words = table("motion_words", vec![key("motion_id"), text("words")])
            .foreign_key(&mut belongs_to("motion_id", "motion"))
            .take();
        for table in [rules, submitter, support, words] {
            manager.create_table(table).await?;
        }
        for index in [
            index("motion_submitter", &["account_id"]),
            index("motion_support", &["account_id"]),
            index("motion", &["body_id", "state", "id"]),
        ] {
            manager.create_index(index).await?;
        }
        // Motions from before are found by their titles as they are written, but for capital letters.
        let fill = "INSERT INTO motion_words (motion_id, words) SELECT id, LOWER(title) FROM motion";
        manager.get_connection().execute_unprepared(fill).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let index = Index::drop()
            .name("motion_body_id_state_id")
            .table(Alias::new("motion"))
            .to_owned();
        manager.drop_index(index).await?;
        let tables = ["motion_words", "motion_support", "motion_submitter", "motion_rules"];
        drop_tables(manager, &tables).await
    }
}
