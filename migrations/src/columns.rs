//! Short forms for the kinds of columns that tables here are made of.

use sea_orm_migration::prelude::*;

/// A required identifier.
pub fn id(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).uuid().not_null().take()
}

/// The primary key.
pub fn key(name: &str) -> ColumnDef {
    id(name).primary_key().take()
}

/// An identifier that may be absent.
pub fn maybe_id(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).uuid().null().take()
}

/// A required text.
pub fn text(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().not_null().take()
}

/// Required bytes.
pub fn bytes(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).blob().not_null().take()
}

/// A text that may be absent.
pub fn maybe_text(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).text().null().take()
}

/// A required moment, in milliseconds, or another 64-bit number.
pub fn number(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().not_null().take()
}

/// A moment or number that may be absent.
pub fn maybe_number(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).big_integer().null().take()
}

/// A required 32-bit number.
pub fn small(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().not_null().take()
}

/// A 32-bit number that may be absent.
pub fn maybe_small(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).integer().null().take()
}

/// A key that identifies a row together with others, in the order given.
pub fn key_of(columns: &[&str]) -> IndexCreateStatement {
    let mut key = Index::create();
    key.primary();
    for column in columns {
        key.col(Alias::new(*column));
    }
    key
}

/// Yes or no.
pub fn flag(name: &str) -> ColumnDef {
    ColumnDef::new(Alias::new(name)).boolean().not_null().take()
}

/// A reference of `column` to `table.id`; rows go with the row they belong to.
pub fn belongs_to(column: &str, table: &str) -> ForeignKeyCreateStatement {
    ForeignKey::create()
        .from_col(Alias::new(column))
        .to(Alias::new(table), Alias::new("id"))
        .on_delete(ForeignKeyAction::Cascade)
        .take()
}

/// A table with `columns`, made when absent.
pub fn table(name: &str, columns: Vec<ColumnDef>) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name)).if_not_exists();
    for column in columns {
        table.col(column);
    }
    table
}

/// An index named after its table and columns.
pub fn index(table: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index
        .name(format!("{table}_{}", columns.join("_")))
        .table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index
}

/// Like [`index`], and no two rows may be equal in `columns`.
pub fn unique(table: &str, columns: &[&str]) -> IndexCreateStatement {
    index(table, columns).unique().take()
}

/// Drops `tables`, in this order.
pub async fn drop_tables(manager: &SchemaManager<'_>, tables: &[&str]) -> Result<(), DbErr> {
    for table in tables {
        manager
            .drop_table(Table::drop().table(Alias::new(*table)).if_exists().take())
            .await?;
    }
    Ok(())
}
