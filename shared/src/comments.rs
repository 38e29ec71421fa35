//! Comments on passages: their words, whom they mention, and how a quoted passage is found in a text.
//!
//! A stored comment names people by their accounts, `@(0198…)`, so that a name that is given up stands nowhere: [`name_accounts`] puts
//! accounts in the place of names, [`Words::of`] reads what is stored.
//!
//! To add a state of a talk: a word in [`ThreadState`], its text `thread-state-<word>`.

use crate::fields::{self, FieldCode};
use crate::ids::AccountId;
use crate::words::{texts, words};
use std::ops::Range;

/// The longest passage that can be commented on, in UTF-16 code units.
pub const LONGEST_PASSAGE: u32 = 2_000;

words! {
    /// Whether a talk goes on.
    pub enum ThreadState {
        Open = "open",
        Resolved = "resolved",
    }
}

texts! {
    /// What somebody says: 1 to 2,000 characters.
    CommentText,
    /// Why a comment is hidden: 3 to 300 characters.
    HideReason
}

impl CommentText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, 2_000).map(Self)
    }
}

impl HideReason {
    /// # Errors
    /// `ReasonRequired`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        match fields::text(raw, 3, 300) {
            Err(FieldCode::Required) => Err(FieldCode::ReasonRequired),
            other => other.map(Self),
        }
    }
}

/// A part of a stored comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words<'a> {
    Text(&'a str),
    Mention(AccountId),
}

impl<'a> Words<'a> {
    /// The parts of a stored comment, in order.
    #[must_use]
    pub fn of(stored: &'a str) -> Vec<Self> {
        let (mut parts, mut text, mut at) = (Vec::new(), 0, 0);
        while let Some(found) = stored[at..].find("@(").map(|found| at + found) {
            at = found + 2;
            if let Some((account, end)) = account_at(stored, found) {
                if text < found {
                    parts.push(Self::Text(&stored[text..found]));
                }
                parts.push(Self::Mention(account));
                (text, at) = (end, end);
            }
        }
        if text < stored.len() {
            parts.push(Self::Text(&stored[text..]));
        }
        parts
    }
}

/// The account of a mention that begins at the byte `at`, and where it ends.
fn account_at(stored: &str, at: usize) -> Option<(AccountId, usize)> {
    let rest = stored[at..].strip_prefix("@(")?;
    let (id, _) = rest.split_once(')').filter(|(id, _)| id.len() == 36)?;
    Some((id.parse().ok()?, at + 2 + id.len() + 1))
}

/// The text to store: each `@name` of one of these people becomes their account, the longest name first. What looks like an account
/// already is broken up, so nobody is named who is not among them.
#[must_use]
pub fn name_accounts(text: &CommentText, people: &[(AccountId, String)]) -> String {
    let mut stored = String::with_capacity(text.0.len());
    let mut rest = text.0.as_str();
    while let Some(at) = rest.find('@') {
        stored.push_str(&rest[..at]);
        rest = &rest[at..];
        let after = &rest[1..];
        let named = people
            .iter()
            .filter_map(|(id, name)| Some((id, length_of_name(after, name)?)));
        if let Some((id, length)) = named.max_by_key(|(_, length)| *length) {
            stored.push_str(&format!("@({id})"));
            rest = &after[length..];
        } else {
            stored.push_str(if account_at(rest, 0).is_some() { "@ " } else { "@" });
            rest = after;
        }
    }
    stored.push_str(rest);
    stored
}

/// How many bytes of `text` are the name, in whatever capitals; none when it does not begin with the name as a whole word.
fn length_of_name(text: &str, name: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    let mut length = 0;
    for expected in name.chars() {
        let (at, letter) = letters.next()?;
        if letter != expected && !letter.to_lowercase().eq(expected.to_lowercase()) {
            return None;
        }
        length = at + letter.len_utf8();
    }
    let ends = !text[length..].starts_with(|next: char| next.is_alphanumeric() || next == '_');
    (ends && length > 0).then_some(length)
}

/// The people whom a stored comment mentions, each once, in order.
#[must_use]
pub fn mentioned(stored: &str) -> Vec<AccountId> {
    let mut found = Vec::new();
    for part in Words::of(stored) {
        if let Words::Mention(account) = part
            && !found.contains(&account)
        {
            found.push(account);
        }
    }
    found
}

/// Where quoted words stand in a text, in UTF-16 code units. White space may differ.
///
/// # Errors
/// `Required`, `NotInText`, `SeveralPlaces`.
pub fn find_quote(text: &str, quote: &str) -> Result<(u32, u32), FieldCode> {
    let words: Vec<&str> = quote.split_whitespace().collect();
    let first = *words.first().ok_or(FieldCode::Required)?;
    let mut found = text
        .match_indices(first)
        .filter_map(|(at, _)| Some(at..at + length_of_words(&text[at..], &words)?));
    let place = found.next().ok_or(FieldCode::NotInText)?;
    if found.next().is_some() {
        return Err(FieldCode::SeveralPlaces);
    }
    let units = |range: Range<usize>| text[range].encode_utf16().count() as u32;
    let from = units(0..place.start);
    Ok((from, from + units(place)))
}

fn length_of_words(text: &str, words: &[&str]) -> Option<usize> {
    let mut rest = text;
    for (at, word) in words.iter().enumerate() {
        let word_from = rest.trim_start();
        if at > 0 && word_from.len() == rest.len() {
            return None;
        }
        rest = word_from.strip_prefix(word)?;
    }
    Some(text.len() - rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn people() -> Vec<(AccountId, String)> {
        ["amina", "amina b.", "Ζωή", "كريم"]
            .iter()
            .enumerate()
            .map(|(at, name)| (AccountId(Uuid::from_u128(at as u128 + 1)), (*name).to_owned()))
            .collect()
    }

    fn stored(text: &str) -> String {
        name_accounts(&CommentText::parse(text).unwrap(), &people())
    }

    #[test]
    fn people_are_stored_by_their_accounts() {
        let id = |at: u128| AccountId(Uuid::from_u128(at));
        let text = stored("Ask @Amina B. and @ζωή, not @aminata; write to a@b.eu. @كريم");
        assert_eq!(mentioned(&text), [id(2), id(3), id(4)]);
        assert_eq!(
            Words::of(&text)[..4],
            [
                Words::Text("Ask "),
                Words::Mention(id(2)),
                Words::Text(" and "),
                Words::Mention(id(3))
            ]
        );
        assert!(!text.to_lowercase().contains("amina b"), "{text}");
        assert!(text.contains("@aminata; write to a@b.eu."), "{text}");
        assert_eq!(mentioned(&stored("@amina @amina")), [id(1)]);
    }

    #[test]
    fn nobody_is_named_who_is_not_in_the_room() {
        let forged = format!("see @({}) and @(x)", Uuid::from_u128(99));
        let text = stored(&forged);
        assert_eq!(Words::of(&text), [Words::Text(&text)]);
        assert!(text.ends_with("and @(x)"));
    }

    #[test]
    fn a_quote_is_found_whatever_its_white_space() {
        let text = "Rooms 🐦 are dear.\nRooms are\n  small.";
        assert_eq!(find_quote(text, " are dear. "), Ok((9, 18)));
        assert_eq!(find_quote(text, "are\r\nsmall."), Ok((25, 37)));
        assert_eq!(find_quote(text, "Rooms"), Err(FieldCode::SeveralPlaces));
        assert_eq!(find_quote(text, "smaller"), Err(FieldCode::NotInText));
        assert_eq!(find_quote(text, "aredear"), Err(FieldCode::NotInText));
        assert_eq!(find_quote(text, " \n"), Err(FieldCode::Required));
    }

    #[test]
    fn a_reason_must_say_something() {
        assert_eq!(HideReason::parse(" "), Err(FieldCode::ReasonRequired));
        assert_eq!(HideReason::parse("no"), Err(FieldCode::TooShort));
        assert_eq!(CommentText::parse(&"x".repeat(2_001)), Err(FieldCode::TooLong));
    }

    proptest! {
        #[test]
        fn any_text_is_read_in_parts_that_make_it_whole(text in "[@()0-9a-f amin\u{1f426}-]{1,80}") {
            let stored = stored(&format!("{text}."));
            let whole: String = Words::of(&stored)
                .iter()
                .map(|part| match part {
                    Words::Text(text) => (*text).to_owned(),
                    Words::Mention(account) => format!("@({account})"),
                })
                .collect();
            prop_assert_eq!(whole, stored);
        }
    }
}
