//! Tables as files that spreadsheets read: CSV and XLSX.
//!
//! Purpose: whoever exports a table fills a [`Table`] of typed cells once; [`csv`] and [`xlsx`] write it. Numbers stay numbers, with a point
//! and without grouping in CSV; texts are never taken for formulas, whatever people wrote in them.
//!
//! How to use: heads and names come in the language of the reader, without marks of direction.
//!
//! To add a kind of cell: a variant of [`Cell`], its line in [`csv`] and in [`write_sheet`].

use crate::error::{Error, Result};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};
use shared::languages::Direction;
use shared::time::Timestamp;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The media type of [`csv`].
pub const CSV: &str = "text/csv; charset=utf-8";
/// The media type of [`xlsx`].
pub const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The characters of a cell of a spreadsheet at most, as it counts them: in units of UTF-16.
const LONGEST: usize = 32_767;
/// The same of the name of a sheet.
const LONGEST_NAME: usize = 31;
/// The widest column, in pixels.
const WIDEST: u32 = 420;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Empty,
    Text(String),
    Whole(i64),
    /// A number with so many digits after the point.
    Decimal(f64, usize),
}

/// A table with one head for each column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The name of its sheet.
    pub name: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// The table as RFC 4180 has it, in UTF-8 with a byte order mark, by which spreadsheets know the encoding.
///
/// A text that a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV Injection).
#[must_use]
pub fn csv(table: &Table) -> String {
    let heads = table.heads.iter().map(|head| quoted(&harmless(head)));
    let mut lines = vec![heads.collect::<Vec<_>>().join(",")];
    for row in &table.rows {
        let cells = row.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Text(text) => quoted(&harmless(text)),
            Cell::Whole(number) => number.to_string(),
            Cell::Decimal(number, digits) => format!("{number:.digits$}"),
        });
        lines.push(cells.collect::<Vec<_>>().join(","));
    }
    format!("\u{feff}{}\r\n", lines.join("\r\n"))
}

fn harmless(text: &str) -> Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\r', '\n']) || text != text.trim() {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

/// The tables as sheets of one workbook, made at `now`, in the direction of its reader.
///
/// # Errors
/// `Internal` for a table that is larger than a sheet can be.
pub fn xlsx(tables: &[Table], direction: Direction, now: Timestamp) -> Result<Vec<u8>> {
    workbook(tables, direction, now).map_err(Error::internal)
}

fn workbook(tables: &[Table], direction: Direction, now: Timestamp) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.0 / Timestamp::SECOND)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let mut names = BTreeSet::new();
    for table in tables {
        let sheet = workbook.add_worksheet();
        sheet.set_name(sheet_name(&table.name, &mut names))?;
        sheet.set_right_to_left(direction == Direction::RightToLeft);
        write_sheet(sheet, table)?;
    }
    workbook.save_to_buffer()
}

fn write_sheet(sheet: &mut Worksheet, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    for (column, head) in (0..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, cut(head, LONGEST), &bold)?;
    }
    for (row, cells) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => {
                    sheet.write_string(row, column, cut(text, LONGEST))?;
                }
                // Exact up to 2^53: no count here is larger.
                Cell::Whole(number) => {
                    sheet.write_number(row, column, *number as f64)?;
                }
                Cell::Decimal(number, digits) => {
                    let format = Format::new().set_num_format(format!("{:.digits$}", 0.0));
                    sheet.write_number_with_format(row, column, *number, &format)?;
                }
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_autofit_max_width(WIDEST).autofit();
    Ok(())
}

/// The first `most` units of UTF-16 of a text, never half a character.
fn cut(text: &str, most: usize) -> &str {
    let mut units = 0;
    let too_long = text.char_indices().find(|(_, letter)| {
        units += letter.len_utf16();
        units > most
    });
    too_long.map_or(text, |(at, _)| &text[..at])
}

/// A name that a sheet can have: short, without the signs that formulas use, and not taken.
fn sheet_name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let plain: String = wanted
        .chars()
        .map(|letter| {
            if "*?:[]\\/".contains(letter) || letter.is_control() {
                ' '
            } else {
                letter
            }
        })
        .collect();
    let plain = plain.trim_matches(|letter: char| letter == '\'' || letter.is_whitespace());
    let mut name = cut(plain, LONGEST_NAME).trim_end_matches(['\'', ' ']).to_owned();
    let mut number = taken.len() + 1;
    while name.is_empty() || !taken.insert(name.to_lowercase()) {
        let ending = format!(" {number}");
        name = format!("{}{ending}", cut(plain, LONGEST_NAME - ending.len()))
            .trim()
            .to_owned();
        number += 1;
    }
    name
}

#[cfg(test)]
mod tests;
