//! The history of a text: versions, their names, and who wrote which words.
//!
//! A version is a number of changes: version 12 is the text after its twelfth change, version 0 the empty page. Nobody reads them one by
//! one, so changes are gathered: a gathering begins when somebody begins to write who has not written in the [`PAUSE`] before. People
//! can give a name to any version.
//!
//! How to use: [`Authorship::after`] for every change of the log, in order; [`Authorship::by_words`] to show it.

use crate::changeset::{ChangeError, ChangeSet, utf16_length};
use crate::fields::{self, FieldCode};
use crate::time::Timestamp;
use crate::words::texts;

/// Who has not written for so long begins a new gathering of changes. Milliseconds.
pub const PAUSE: i64 = 20 * Timestamp::MINUTE;

/// Gatherings are looked for among so many changes at a time, counted from the first of the text, so that nobody has to read a long log
/// to find those of a day: with every so many changes a new one begins.
pub const BLOCK: u32 = 5_000;

texts! {
    /// What people call a version, on one line.
    VersionName,
}

impl VersionName {
    /// # Errors
    /// `Required`, `TooLong` above 80 characters.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 80).map(Self)
    }
}

/// Who wrote which part of a text: stretches that follow each other without a hole, measured in UTF-16 code units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Authorship<A> {
    stretches: Vec<(u32, A)>,
}

/// Whole words of one author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written<A> {
    pub author: A,
    pub text: String,
    pub words: u32,
}

impl<A: Clone + PartialEq> Authorship<A> {
    /// From stored stretches: how long, and whose.
    #[must_use]
    pub fn of(stretches: impl IntoIterator<Item = (u32, A)>) -> Self {
        let mut made = Self { stretches: Vec::new() };
        for (length, author) in stretches {
            made.push(length, author);
        }
        made
    }

    /// How long each stretch is, and whose.
    #[must_use]
    pub fn stretches(&self) -> &[(u32, A)] {
        &self.stretches
    }

    /// The length of the text in UTF-16 code units.
    #[must_use]
    pub fn length(&self) -> u32 {
        self.stretches.iter().map(|(length, _)| length).sum()
    }

    fn push(&mut self, length: u32, author: A) {
        match self.stretches.last_mut() {
            _ if length == 0 => {}
            Some((last, same)) if *same == author => *last += length,
            _ => self.stretches.push((length, author)),
        }
    }

    /// Who wrote which part once `author` has made `changes`: what is kept stays its writer's, what is written is the author's.
    ///
    /// # Errors
    /// `WrongLength` when the change was made for a text of another length, `TooLong`.
    pub fn after(&self, changes: &ChangeSet, author: &A) -> Result<Self, ChangeError> {
        if changes.length_before() != self.length() {
            return Err(ChangeError::WrongLength);
        }
        let mut made = Self {
            stretches: Vec::with_capacity(self.stretches.len() + 2),
        };
        let mut old = Walk::new(&self.stretches);
        let mut position = 0;
        for (from, to, text) in changes.replacements() {
            old.forward(from - position, |length, author| made.push(length, author.clone()));
            old.forward(to - from, |_, _| {});
            made.push(utf16_length(text)?, author.clone());
            position = to;
        }
        old.forward(u32::MAX, |length, author| made.push(length, author.clone()));
        Ok(made)
    }

    /// The text in whole words, each with the white space behind it, given to whoever wrote most of its letters (of equals, to the first).
    /// Put together, the parts are `text`, which this must be the authorship of.
    #[must_use]
    pub fn by_words(&self, text: &str) -> Vec<Written<A>> {
        let mut written: Vec<Written<A>> = Vec::new();
        let mut walk = Walk::new(&self.stretches);
        for word in words(text) {
            let mut shares: Vec<(u32, &A)> = Vec::new();
            let letters = word.trim_end();
            let count = |part: &str| part.chars().map(|letter| letter.len_utf16() as u32).sum();
            walk.forward(count(letters), |length, author| {
                match shares.iter_mut().find(|(_, known)| *known == author) {
                    Some((sum, _)) => *sum += length,
                    None => shares.push((length, author)),
                }
            });
            let mut space = None;
            walk.forward(count(&word[letters.len()..]), |_, author| {
                space.get_or_insert(author);
            });
            let most = shares.iter().map(|(sum, _)| *sum).max();
            let first = shares
                .iter()
                .find(|(sum, _)| Some(*sum) == most)
                .map(|(_, author)| *author);
            let Some(author) = first.or(space) else { continue };
            let count = u32::from(!letters.is_empty());
            match written.last_mut() {
                Some(last) if last.author == *author => {
                    last.text.push_str(word);
                    last.words += count;
                }
                _ => written.push(Written {
                    author: author.clone(),
                    text: word.to_owned(),
                    words: count,
                }),
            }
        }
        written
    }
}

/// A place among stretches.
struct Walk<'a, A> {
    rest: std::slice::Iter<'a, (u32, A)>,
    here: Option<(u32, &'a A)>,
}

impl<'a, A> Walk<'a, A> {
    fn new(stretches: &'a [(u32, A)]) -> Self {
        let mut rest = stretches.iter();
        let here = rest.next().map(|(length, author)| (*length, author));
        Self { rest, here }
    }

    /// On by `length` units, or to the end; `passed` hears of each part.
    fn forward(&mut self, mut length: u32, mut passed: impl FnMut(u32, &'a A)) {
        while let Some((left, author)) = self.here.filter(|_| length > 0) {
            let part = left.min(length);
            passed(part, author);
            length -= part;
            self.here = if part < left {
                Some((left - part, author))
            } else {
                self.rest.next().map(|(length, author)| (*length, author))
            };
        }
    }
}

/// Runs of letters, each with the white space behind it; white space at the beginning stands alone.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let letters = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let behind = &rest[letters..];
        let end = letters
            + behind
                .find(|letter: char| !letter.is_whitespace())
                .unwrap_or(behind.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        Some(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(parts: &[(char, &str, u32)]) -> Vec<Written<char>> {
        let part = |(author, text, words): &(char, &str, u32)| Written {
            author: *author,
            text: (*text).to_owned(),
            words: *words,
        };
        parts.iter().map(part).collect()
    }

    #[test]
    fn a_name_stands_on_one_line() {
        assert_eq!(
            VersionName::parse(" Before\nthe talk ").map(String::from),
            Ok("Before the talk".into())
        );
        assert_eq!(VersionName::parse(" "), Err(FieldCode::Required));
        assert_eq!(VersionName::parse(&"x".repeat(81)), Err(FieldCode::TooLong));
    }

    #[test]
    fn what_is_kept_stays_its_writers() {
        let first = Authorship::default()
            .after(&ChangeSet::replace(0, 0, 0, "one three").unwrap(), &'a')
            .unwrap();
        let second = first
            .after(&ChangeSet::replace(9, 4, 4, "two ").unwrap(), &'b')
            .unwrap();
        assert_eq!(second.stretches(), [(4, 'a'), (4, 'b'), (5, 'a')]);
        assert_eq!(
            second.by_words("one two three"),
            written(&[('a', "one ", 1), ('b', "two ", 1), ('a', "three", 1)])
        );
        let third = second
            .after(&ChangeSet::replace(13, 0, 13, "🐦").unwrap(), &'c')
            .unwrap();
        assert_eq!(third.stretches(), [(2, 'c')]);
        let wrong = ChangeSet::replace(3, 0, 0, "x").unwrap();
        assert_eq!(third.after(&wrong, &'c'), Err(ChangeError::WrongLength));
    }

    #[test]
    fn a_word_is_whose_letters_are_most_of_it() {
        let mixed = Authorship::of([(2, 'a'), (3, 'b'), (1, 'a'), (2, 'c')]);
        assert_eq!(
            mixed.by_words("ho\u{e9}se x\n"),
            written(&[('b', "ho\u{e9}se ", 1), ('c', "x\n", 1)])
        );
        assert_eq!(
            Authorship::of([(2, 'a'), (2, 'b')]).by_words(" \nhi"),
            written(&[('a', " \n", 0), ('b', "hi", 1)])
        );
        assert_eq!(
            Authorship::of([(1, 'a'), (1, 'b')]).by_words("hi"),
            written(&[('a', "hi", 1)])
        );
        assert!(Authorship::<char>::default().by_words("").is_empty());
    }

    proptest! {
        #[test]
        fn every_letter_has_the_author_who_wrote_it(steps in prop::collection::vec((0..100_u32, 0..6_u32, "[ab🐦 \n]{0,5}", 0..3_u8), 1..20)) {
            // The model: an author for each unit.
            let (mut text, mut model, mut authorship) = (String::new(), Vec::<u8>::new(), Authorship::default());
            for (from, length, new, author) in steps {
                let borders: Vec<u32> = text.chars().scan(0, |at, letter| { let here = *at; *at += letter.len_utf16() as u32; Some(here) })
                    .chain([model.len() as u32]).collect();
                let from = from as usize % borders.len();
                let to = (from + length as usize).min(borders.len() - 1);
                let (from, to) = (borders[from], borders[to]);
                let change = ChangeSet::replace(model.len() as u32, from, to, &new).unwrap();
                text = change.apply(&text).unwrap();
                model.splice(from as usize..to as usize, std::iter::repeat_n(author, new.encode_utf16().count()));
                authorship = authorship.after(&change, &author).unwrap();
            }
            let units: Vec<u8> = authorship.stretches().iter().flat_map(|(length, author)| std::iter::repeat_n(*author, *length as usize)).collect();
            prop_assert_eq!(&units, &model);
            let words = authorship.by_words(&text);
            prop_assert_eq!(words.iter().map(|part| part.text.as_str()).collect::<String>(), text.clone());
            prop_assert_eq!(words.iter().map(|part| part.words as usize).sum::<usize>(), text.split_whitespace().count());
        }
    }
}
