//! The options of a contest as people read them: on the ballot, in the result and in the published file, in the order of their numbers.

use super::method::{FEWEST_OPTIONS, MOST_OPTIONS};
use crate::fields::{self, FieldCode};
use crate::words::texts;
use std::collections::BTreeSet;

texts! {
    /// What an option is called on the ballot: 1 to 160 characters on one line.
    OptionTitle
}

impl OptionTitle {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 160).map(Self)
    }

    /// The titles of a text with one option on each line; empty lines count for nothing.
    ///
    /// # Errors
    /// `Required` without any, `OutOfRange` for fewer than 2 or more than 60, `TooLong`, `Taken` when two are the same.
    pub fn parse_lines(raw: &str) -> Result<Vec<Self>, FieldCode> {
        let lines = raw.lines().filter(|line| !line.trim().is_empty());
        let titles: Vec<Self> = lines.map(Self::parse).collect::<Result<_, _>>()?;
        let mut seen = BTreeSet::new();
        match titles.len() {
            0 => Err(FieldCode::Required),
            n if !(usize::from(FEWEST_OPTIONS)..=usize::from(MOST_OPTIONS)).contains(&n) => Err(FieldCode::OutOfRange),
            _ if !titles.iter().all(|title| seen.insert(title.0.to_lowercase())) => Err(FieldCode::Taken),
            _ => Ok(titles),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_lines_and_no_two_are_the_same() {
        let titles = OptionTitle::parse_lines(" Bus \n\nTram\r\n").unwrap();
        assert_eq!(
            titles.iter().map(OptionTitle::as_str).collect::<Vec<_>>(),
            ["Bus", "Tram"]
        );
        assert_eq!(OptionTitle::parse_lines("\n "), Err(FieldCode::Required));
        assert_eq!(OptionTitle::parse_lines("Bus"), Err(FieldCode::OutOfRange));
        assert_eq!(OptionTitle::parse_lines("Bus\nbus"), Err(FieldCode::Taken));
        assert_eq!(
            OptionTitle::parse_lines(&format!("Bus\n{}", "x".repeat(161))),
            Err(FieldCode::TooLong)
        );
        let many: Vec<String> = (0..61).map(|n| n.to_string()).collect();
        assert_eq!(OptionTitle::parse_lines(&many.join("\n")), Err(FieldCode::OutOfRange));
    }
}
