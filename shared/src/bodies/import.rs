//! A table of members, pasted from a spreadsheet or out of a CSV file.
//!
//! [`read`] takes it apart: the first line names the columns, each later one is a member with what is wrong in it. Commas, semicolons and tabs
//! part cells, as the first line has them; quotes are those of RFC 4180.
//!
//! To add a column: a name in [`COLUMNS`] and its line in [`put`].

use super::members::{MemberForm, NewMember};
use crate::fields::FieldErrors;
use crate::words::words;

/// Lines of one table at most.
pub const MOST: usize = 1_000;

/// The names of the columns; the first three must be there.
pub const COLUMNS: [&str; 10] = [
    "pseudonym",
    "from",
    "origin",
    "until",
    "delegated_by",
    "seat",
    "public_name",
    "substitute",
    "substitute_from",
    "substitute_until",
];
const NEEDED: usize = 3;

words! {
    /// Why a table cannot be read as a whole.
    pub enum TableRefused {
        Empty = "empty",
        /// The first line lacks a column that must be there.
        ColumnMissing = "column_missing",
        /// The first line has a column that we do not know, or one twice.
        ColumnUnknown = "column_unknown",
        /// More lines than one table may have.
        TooMany = "too_many",
        /// A quote that begins and does not end.
        OpenQuote = "open_quote",
    }
}

/// One member of the table.
#[derive(Clone, Debug)]
pub struct Line {
    /// As a text editor counts; the columns' names stand in line 1.
    pub number: usize,
    pub form: MemberForm,
    pub read: Result<NewMember, FieldErrors>,
}

/// Takes a table apart.
///
/// # Errors
/// [`TableRefused`]; what is wrong in a line stands in the line.
pub fn read(table: &str) -> Result<Vec<Line>, TableRefused> {
    let table = table
        .trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .replace('\r', "\n");
    let first = table
        .lines()
        .find(|line| !line.trim().is_empty())
        .ok_or(TableRefused::Empty)?;
    let separator = ['\t', ';', ',']
        .into_iter()
        .find(|&one| first.contains(one))
        .unwrap_or(',');
    let mut rows = rows(&table, separator)?.into_iter();
    let (_, head) = rows.next().ok_or(TableRefused::Empty)?;
    let mut columns = Vec::new();
    for name in head {
        let name = name.trim().to_lowercase().replace([' ', '-'], "_");
        let column = COLUMNS.into_iter().find(|one| *one == name);
        let column = column
            .filter(|one| !columns.contains(one))
            .ok_or(TableRefused::ColumnUnknown)?;
        columns.push(column);
    }
    if !COLUMNS[..NEEDED].iter().all(|needed| columns.contains(needed)) {
        return Err(TableRefused::ColumnMissing);
    }
    let lines: Vec<Line> = rows
        .map(|(number, cells)| {
            let mut form = MemberForm::default();
            for (column, cell) in columns.iter().zip(&cells) {
                put(&mut form, column, cell);
            }
            let read = NewMember::parse(&form);
            Line { number, form, read }
        })
        .collect();
    match lines.len() {
        0 => Err(TableRefused::Empty),
        1..=MOST => Ok(lines),
        _ => Err(TableRefused::TooMany),
    }
}

fn put(form: &mut MemberForm, column: &str, cell: &str) {
    // As our own tables guard what a spreadsheet would compute.
    let cell = match cell.trim().strip_prefix('\'') {
        Some(guarded) if guarded.starts_with(['=', '+', '-', '@']) => guarded,
        _ => cell.trim(),
    };
    let field = match column {
        "pseudonym" => &mut form.name,
        "from" => &mut form.from,
        "origin" => &mut form.origin,
        "until" => &mut form.until,
        "delegated_by" => &mut form.delegated_by,
        "seat" => &mut form.seat,
        "public_name" => &mut form.public_name,
        "substitute" => &mut form.substitute,
        "substitute_from" => &mut form.substitute_from,
        _ => &mut form.substitute_until,
    };
    cell.clone_into(field);
    if column == "origin" {
        *field = field.to_lowercase();
    }
}

/// The rows of a table with the number of the line each begins on; empty lines are left out.
fn rows(table: &str, separator: char) -> Result<Vec<(usize, Vec<String>)>, TableRefused> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begun, mut quoted) = (1, 1, false);
    let mut letters = table.chars().peekable();
    while let Some(letter) = letters.next() {
        line += usize::from(letter == '\n');
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.trim().is_empty() => {
                cell.clear();
                quoted = true;
            }
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push((begun, std::mem::take(&mut row)));
                begun = line;
            }
            _ if letter == separator && !quoted => row.push(std::mem::take(&mut cell)),
            _ => cell.push(letter),
        }
    }
    if quoted {
        return Err(TableRefused::OpenQuote);
    }
    row.push(cell);
    rows.push((begun, row));
    rows.retain(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::FieldCode;
    use proptest::prelude::*;

    #[test]
    fn a_table_is_read_as_spreadsheets_write_it() {
        for separator in [',', ';', '\t'] {
            let table = "\u{feff}pseudonym,origin,from,delegated by\r\nAmina,Lot,2026-01-01,\r\n\r\n\"Bilal\",delegated,2026-02-01,\"The \"\"Bridge\"\"\"\r\n";
            let lines = read(&table.replace(',', &separator.to_string())).unwrap();
            assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [2, 4]);
            let bilal = lines[1].read.as_ref().unwrap();
            assert_eq!(bilal.text.delegated_by.as_deref(), Some("The \"Bridge\""));
        }
    }

    #[test]
    fn each_line_says_what_is_wrong_in_it() {
        let lines =
            read("pseudonym,from,origin,until\nAmina,2026-01-01,lot,2025-01-01\n,soon,won,\nChloé,2026-01-01,elected")
                .unwrap();
        assert_eq!(
            lines[0].read.as_ref().unwrap_err().of("until"),
            [FieldCode::EndBeforeStart]
        );
        assert_eq!(lines[1].read.as_ref().unwrap_err().0.len(), 3);
        assert!(lines[2].read.is_ok(), "cells at the end may be missing");
    }

    #[test]
    fn a_table_that_is_none_says_why() {
        let refused = |table: &str| read(table).unwrap_err();
        assert_eq!(refused(" \n "), TableRefused::Empty);
        assert_eq!(refused("pseudonym,from,origin"), TableRefused::Empty);
        assert_eq!(refused("pseudonym,from\na,b"), TableRefused::ColumnMissing);
        assert_eq!(
            refused("pseudonym,from,origin,passport\na"),
            TableRefused::ColumnUnknown
        );
        assert_eq!(refused("pseudonym,from,origin,from\na"), TableRefused::ColumnUnknown);
        assert_eq!(refused("pseudonym,from,origin\n\"a"), TableRefused::OpenQuote);
        let many = format!("pseudonym,from,origin{}", "\na,2026-01-01,lot".repeat(MOST + 1));
        assert_eq!(refused(&many), TableRefused::TooMany);
    }

    #[test]
    fn what_our_own_table_guards_is_read_back() {
        let lines = read("pseudonym,from,origin,public_name\namina,2026-01-01,lot,'=Amina").unwrap();
        assert_eq!(lines[0].form.public_name, "=Amina");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(table: String) {
            let _ = read(&table);
            let _ = read(&format!("pseudonym,from,origin\n{table}"));
        }
    }
}
