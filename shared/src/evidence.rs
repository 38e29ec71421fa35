//! Evidence cards: a claim in the team's words, tied to words of the text or to a whole section, and the source that it rests on: a page on the
//! web, a file, or a record of the library ([`Source`]).
//!
//! How to use: [`Card::parse`] reads what a form or the JSON API sends. [`SourceUrl`] is the one door for addresses that others will
//! follow: only `http` and `https`, to a named host, without anything that a browser would read in another way than people do.
//!
//! To add a field of a source: a text here, a member of [`Card`] and of [`FrozenCard`], a line in `Frozen::bytes`, its label in the locales. To add
//! a kind of source: [`source`] says how.

pub mod source;

pub use source::{FrozenPractice, FrozenSource, Source};

use crate::fields::{self, FieldCode, FieldErrors};
use crate::practices::PracticeLink;
use crate::time::Day;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Cards that one proposal may have.
pub const MOST_CARDS: usize = 100;
/// Characters of a claim.
pub const LONGEST_CLAIM: usize = 300;
/// Characters of an address.
pub const LONGEST_URL: usize = 2_000;

words! {
    /// What the last look at a link has shown.
    pub enum LinkState {
        /// The page is there.
        Works = "works",
        /// The host does not answer, or only with an error of its own.
        Silent = "silent",
        /// The host says that there is no such page.
        Gone = "gone",
        /// The host answers, but shows its page to people only.
        Refused = "refused",
        /// An address that this platform does not look at: inside of a network, or at an unusual port.
        Unchecked = "unchecked",
    }
}

texts! {
    /// What the team claims: 3 to 300 characters.
    Claim,
    /// What the source is called: 1 to 200 characters on one line.
    SourceTitle,
    /// Who wrote or published it: 1 to 120 characters on one line.
    Publisher,
    /// Where the source is: an address with `http` or `https`, up to 2,000 characters.
    SourceUrl
}

impl Claim {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 3, LONGEST_CLAIM).map(Self)
    }
}

impl SourceTitle {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 200).map(Self)
    }
}

impl Publisher {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, 120).map(Self)
    }
}

impl SourceUrl {
    /// # Errors
    /// `Required`, `TooLong`; `NotALink` for another scheme, a name or password before the host, a host that is no full name, control and
    /// invisible characters.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let raw = raw.trim();
        if raw.is_empty() {
            return Err(FieldCode::Required);
        }
        if raw.chars().count() > LONGEST_URL {
            return Err(FieldCode::TooLong);
        }
        let (scheme, rest) = split_scheme(raw).ok_or(FieldCode::NotALink)?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if raw.chars().any(is_hidden) || !is_authority(authority) {
            return Err(FieldCode::NotALink);
        }
        Ok(Self(format!("{scheme}://{rest}")))
    }

    /// The name of the host, as people know the site by.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
        split_port(authority).map_or(authority, |(host, _)| host)
    }
}

fn split_scheme(text: &str) -> Option<(&'static str, &str)> {
    ["https", "http"].into_iter().find_map(|scheme| {
        let (head, rest) = text.split_at_checked(scheme.len())?;
        let rest = rest.strip_prefix("://")?;
        head.eq_ignore_ascii_case(scheme).then_some((scheme, rest))
    })
}

/// What browsers drop, read as something else, or do not show.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || c.is_whitespace()
        || matches!(c, '\\' | '<' | '>' | '"' | '`')
        || matches!(c, '\u{61c}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The host and its port, if one is named.
fn split_port(authority: &str) -> Option<(&str, Option<&str>)> {
    if authority.starts_with('[') {
        let (host, rest) = authority.split_at(authority.find(']')? + 1);
        return match rest {
            "" => Some((host, None)),
            _ => Some((host, Some(rest.strip_prefix(':')?))),
        };
    }
    Some(match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    })
}

fn is_authority(authority: &str) -> bool {
    let Some((host, port)) = split_port(authority) else {
        return false;
    };
    let port_fits = port.is_none_or(|port| {
        port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok_and(|port| port > 0)
    });
    port_fits && (is_name(host) || is_address(host))
}

/// A full name of a host, of at least two parts.
fn is_name(host: &str) -> bool {
    let parts: Vec<&str> = host.strip_suffix('.').unwrap_or(host).split('.').collect();
    let is_letter = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_') || !c.is_ascii();
    let fits = |part: &&str| !part.is_empty() && !part.starts_with('-') && part.chars().all(is_letter);
    // Browsers read what ends in a figure as the number of an address, in many ways of writing.
    let ends_in_letters = parts
        .last()
        .is_some_and(|last| !last.starts_with(|c: char| c.is_numeric()));
    parts.len() > 1 && host.len() <= 253 && parts.iter().all(fits) && ends_in_letters
}

fn is_address(host: &str) -> bool {
    let inner = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    inner.map_or_else(
        || host.parse::<Ipv4Addr>().is_ok(),
        |host| host.parse::<Ipv6Addr>().is_ok(),
    )
}

/// What a team writes on a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    pub claim: Claim,
    pub source: Source,
    pub title: Option<SourceTitle>,
    pub publisher: Option<Publisher>,
    /// When the source was published.
    pub day: Option<Day>,
}

/// A card as somebody types it.
#[derive(Clone, Copy, Debug, Default)]
pub struct RawCard<'a> {
    pub claim: &'a str,
    pub url: &'a str,
    /// The id of a file that was sent before.
    pub file: &'a str,
    pub title: &'a str,
    pub publisher: &'a str,
    pub day: &'a str,
}

impl Card {
    /// Reads the fields `claim`, `url` or `file`, `title`, `publisher` and `day`; the last three may be empty.
    ///
    /// # Errors
    /// Every refused field; `OneSource` on `url` when there is a file as well.
    pub fn parse(raw: RawCard<'_>) -> Result<Self, FieldErrors> {
        Self::parse_at(raw, "")
    }

    /// Like [`Card::parse`], on a platform whose pages are at `home`: there the address of a record of the library is no link but the record itself.
    ///
    /// # Errors
    /// As [`Card::parse`].
    pub fn parse_at(raw: RawCard<'_>, home: &str) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let is_there = |text: &&str| !text.trim().is_empty();
        let claim = errors.take("claim", Claim::parse(raw.claim));
        let source = match (is_there(&raw.url), is_there(&raw.file)) {
            (true, true) => Err(("url", FieldCode::OneSource)),
            (false, true) => match raw.file.trim().parse() {
                Ok(id) => Ok(Source::File(id)),
                Err(_) => Err(("file", FieldCode::Required)),
            },
            (_, false) => match PracticeLink::find(raw.url, home) {
                Some(link) => Ok(Source::Practice(link)),
                None => SourceUrl::parse(raw.url)
                    .map(Source::Link)
                    .map_err(|code| ("url", code)),
            },
        };
        let source = source.map_err(|(field, code)| errors.add(field, code)).ok();
        let title = Some(raw.title).filter(is_there).map(SourceTitle::parse).transpose();
        let title = errors.take("title", title);
        let publisher = Some(raw.publisher).filter(is_there).map(Publisher::parse).transpose();
        let publisher = errors.take("publisher", publisher);
        let day = errors.take("day", Some(raw.day).filter(is_there).map(Day::parse).transpose());
        let whole = claim.zip(source).map(|(claim, source)| Self {
            claim,
            source,
            title: title.flatten(),
            publisher: publisher.flatten(),
            day: day.flatten(),
        });
        errors.finish(whole)
    }
}

/// A card as it was sent to the jury, without a trace of who made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenCard {
    /// Which of the frozen sections it belongs to, from 0.
    pub section: u32,
    /// The words of the text; none when it is about the whole section.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quote: Option<String>,
    /// Nothing of these words was left in the text when it was sent.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_gone: bool,
    pub claim: String,
    #[serde(flatten)]
    pub source: FrozenSource,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publisher: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
}

impl FrozenCard {
    /// The same for somebody who must not know who wrote: `hide` takes names out of a text. An address with one of `names` in it is left out
    /// as a whole, for it would lead to them; so is the name of a file.
    #[must_use]
    pub fn blinded(mut self, names: &[String], hide: impl Fn(&str) -> String) -> Self {
        self.quote = self.quote.map(|text| hide(&text));
        self.claim = hide(&self.claim);
        self.title = self.title.map(|text| hide(&text));
        self.publisher = self.publisher.map(|text| hide(&text));
        self.source = self.source.blinded(names, &hide);
        self
    }
}

/// Whether an address says one of these names, in whatever capitals, with whatever between its letters. Names under three letters are left
/// alone, for they are part of most addresses.
#[must_use]
pub fn names_one_of(url: &str, names: &[String]) -> bool {
    let letters = |text: &str| {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect::<String>()
    };
    let (plain, decoded) = (letters(url), letters(&decode(url)));
    names
        .iter()
        .map(|name| letters(name))
        .any(|name| name.chars().count() >= 3 && (plain.contains(&name) || decoded.contains(&name)))
}

/// `%41` as the letter it stands for.
fn decode(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    let mut rest = url.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let hex = |byte: &u8| (*byte as char).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let pair = (first == b'%').then(|| tail.first().and_then(hex).zip(tail.get(1).and_then(hex)));
        if let Some((high, low)) = pair.flatten() {
            bytes.push(high * 16 + low);
            rest = &tail[2..];
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
