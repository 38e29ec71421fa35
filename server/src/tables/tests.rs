//! What tables look like as files.

use super::*;
use flate2::read::DeflateDecoder;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::io::Read;

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn table(rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: "Figures".to_owned(),
        heads: vec!["Name".to_owned(), "Mean, of 100".to_owned()],
        rows,
    }
}

fn number(bytes: &[u8], at: usize, size: usize) -> usize {
    bytes[at..at + size]
        .iter()
        .rev()
        .fold(0, |sum, byte| (sum << 8) + usize::from(*byte))
}

/// The files in a ZIP archive, by its central directory (APPNOTE.TXT 6.3, 4.3.12 and 4.3.7).
fn unzip(bytes: &[u8]) -> BTreeMap<String, String> {
    let end = bytes.windows(4).rposition(|part| part == b"PK\x05\x06").unwrap();
    let (count, mut at) = (number(bytes, end + 10, 2), number(bytes, end + 16, 4));
    let mut files = BTreeMap::new();
    for _ in 0..count {
        assert_eq!(bytes[at..at + 4], *b"PK\x01\x02");
        let (method, size) = (number(bytes, at + 10, 2), number(bytes, at + 20, 4));
        let [name, extra, comment] = [28, 30, 32].map(|field| number(bytes, at + field, 2));
        let local = number(bytes, at + 42, 4);
        let start = local + 30 + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
        let packed = &bytes[start..start + size];
        let mut content = String::new();
        match method {
            0 => content.push_str(std::str::from_utf8(packed).unwrap()),
            8 => {
                DeflateDecoder::new(packed).read_to_string(&mut content).unwrap();
            }
            other => panic!("method {other}"),
        }
        let named = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).unwrap();
        files.insert(named, content);
        at += 46 + name + extra + comment;
    }
    files
}

fn made(tables: &[Table], direction: Direction) -> BTreeMap<String, String> {
    unzip(&xlsx(tables, direction, Timestamp(1_795_392_000_000)).unwrap())
}

#[test]
fn csv_is_quoted_where_it_must_be_and_numbers_have_a_point() {
    let table = table(vec![
        vec![text("A desk, in \"every\" town"), Cell::Decimal(62.5, 2)],
        vec![text("two\nlines"), Cell::Whole(-3)],
        vec![text(" kept "), Cell::Empty],
    ]);
    let expected = "\u{feff}Name,\"Mean, of 100\"\r\n\
                    \"A desk, in \"\"every\"\" town\",62.50\r\n\
                    \"two\nlines\",-3\r\n\
                    \" kept \",\r\n";
    assert_eq!(csv(&table), expected);
}

#[test]
fn a_text_is_never_a_formula_and_a_number_below_0_stays_one() {
    for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let written = csv(&table(vec![vec![text(formula), Cell::Decimal(-1.25, 1)]]));
        let row = written.lines().nth(1).unwrap_or_default();
        assert!(row.starts_with('\'') || row.starts_with("\"'"), "{row}");
    }
    let written = csv(&table(vec![vec![Cell::Decimal(-4.0, 2), text("a-b=c")]]));
    assert!(written.ends_with("\r\n-4.00,a-b=c\r\n"), "{written}");
}

#[test]
fn a_workbook_holds_each_table_as_a_sheet() {
    let rows = vec![
        vec![text("=1+1 <b>"), Cell::Decimal(-62.5, 2)],
        vec![text("Ωμέγα"), Cell::Whole(7)],
    ];
    let mut second = table(vec![vec![text("جسر"), Cell::Empty]]);
    second.name = "Jurors".to_owned();
    let files = made(&[table(rows), second], Direction::LeftToRight);
    let strings = &files["xl/sharedStrings.xml"];
    for part in ["Mean, of 100", "=1+1 &lt;b&gt;", "Ωμέγα", "جسر"] {
        assert!(strings.contains(part), "{part}: {strings}");
    }
    let sheet = &files["xl/worksheets/sheet1.xml"];
    assert!(sheet.contains("<v>-62.5</v>") && sheet.contains("<v>7</v>"), "{sheet}");
    assert!(!sheet.contains("<f>") && !sheet.contains("rightToLeft"), "{sheet}");
    let workbook = &files["xl/workbook.xml"];
    assert!(workbook.contains("name=\"Figures\"") && workbook.contains("name=\"Jurors\""));
    assert!(
        files["docProps/core.xml"].contains("2026-11-2"),
        "{}",
        files["docProps/core.xml"]
    );
}

#[test]
fn a_sheet_runs_from_right_to_left_for_its_reader() {
    let files = made(&[table(Vec::new())], Direction::RightToLeft);
    assert!(files["xl/worksheets/sheet1.xml"].contains("rightToLeft=\"1\""));
}

#[test]
fn the_same_tables_make_the_same_bytes() {
    let tables = [table(vec![vec![text("a"), Cell::Whole(1)]])];
    let now = Timestamp(1_795_392_000_000);
    let once = xlsx(&tables, Direction::LeftToRight, now).unwrap();
    assert_eq!(once, xlsx(&tables, Direction::LeftToRight, now).unwrap());
}

#[test]
fn names_of_sheets_are_short_plain_and_different() {
    let mut taken = BTreeSet::new();
    let long = "Was bei dieser Runde zu beachten ist: [alles]/viel";
    let mut names = Vec::new();
    for wanted in ["Figures", "figures", long, long, "", "'''"] {
        names.push(sheet_name(wanted, &mut taken));
    }
    assert_eq!(names[..2], ["Figures", "figures 2"]);
    assert!(
        names
            .iter()
            .all(|name| !name.is_empty() && name.encode_utf16().count() <= LONGEST_NAME)
    );
    assert_eq!(
        names
            .iter()
            .map(|name| name.to_lowercase())
            .collect::<BTreeSet<_>>()
            .len(),
        names.len()
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_a_row_of_csv_has_its_cells(words in proptest::collection::vec("[ -~\n\r\t\"éشω]{0,12}", 2)) {
        let written = csv(&table(vec![words.iter().map(|word| text(word)).collect()]));
        let read = cells(written.strip_prefix('\u{feff}').unwrap());
        let given: Vec<String> = words.iter().map(|word| harmless(word).into_owned()).collect();
        prop_assert_eq!(&read[1], &given);
        prop_assert_eq!(read.len(), 2);
    }

    #[test]
    fn any_name_and_any_text_can_be_written(name in "\\PC{0,40}", word in "\\PC{0,40}") {
        let mut one = table(vec![vec![text(&word)]]);
        one.name = name;
        prop_assert!(xlsx(&[one.clone(), one], Direction::LeftToRight, Timestamp(0)).is_ok());
    }
}

/// The cells of CSV, row by row, read as RFC 4180 says.
fn cells(file: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = file.chars().peekable();
    let mut in_quotes = false;
    while let Some(letter) = letters.next() {
        match letter {
            '"' if in_quotes && letters.peek() == Some(&'"') => {
                cell.push('"');
                letters.next();
            }
            '"' => in_quotes = !in_quotes,
            ',' if !in_quotes => row.push(std::mem::take(&mut cell)),
            '\r' if !in_quotes && letters.peek() == Some(&'\n') => {
                letters.next();
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows
}
