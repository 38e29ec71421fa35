//! Pictures in the text of a proposal: how large they may be, what is said of them, and the one form in which a text names one.
//!
//! How to use: [`ImageAddress`] is the one door of Markdown for pictures: only what it reads is drawn, everything else stays words.
//! [`ImageAddress::markdown`] writes what stands in a text.
//!
//! To add a kind of file that is given out: a line in [`ImageKind`], and how it is made in `server/src/images/picture.rs`.

use crate::fields::{self, FieldCode};
use crate::ids::ImageId;
use crate::words::{texts, words};
use std::fmt;

/// Pictures that one proposal may have.
pub const MOST_IMAGES: usize = 40;
/// Bytes that may be sent.
pub const LARGEST_UPLOAD: usize = 10_000_000;
/// Bytes that are kept and given out, of one picture.
pub const LARGEST_FILE: usize = 300_000;
/// Pixels of the longer side of what is kept.
pub const LONGEST_SIDE: u32 = 1_600;
/// Characters of what is said of a picture.
pub const LONGEST_DESCRIPTION: usize = 200;

/// What stands before the id in every address.
const DOOR: &str = "/images/";

words! {
    /// What the server itself makes of every picture.
    pub enum ImageKind {
        /// For photos.
        Jpeg = "jpeg",
        /// For drawings of few colours.
        Png = "png",
    }
}

impl ImageKind {
    /// As browsers are told.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
        }
    }
}

texts! {
    /// What a picture shows, for those who do not see it: 1 to 200 characters on one line.
    ImageDescription
}

impl ImageDescription {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::line(raw, 1, LONGEST_DESCRIPTION).map(Self)
    }
}

/// Where a picture is, with its size, so that a page keeps the room for it: `/images/ID#800x600`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImageAddress {
    pub id: ImageId,
    /// Width and height in pixels; absent where somebody has written the address without them.
    pub size: Option<(u32, u32)>,
}

impl ImageAddress {
    /// Reads an address that is written exactly as the server writes it; none for any other.
    #[must_use]
    pub fn parse(raw: &str) -> Option<Self> {
        let rest = raw.strip_prefix(DOOR)?;
        let (id, size) = match rest.split_once('#') {
            Some((id, size)) => (id, Some(parse_size(size)?)),
            None => (rest, None),
        };
        let address = Self {
            id: id.parse().ok()?,
            size,
        };
        // An id can be written in many ways; one of them is ours.
        (address.to_string() == raw).then_some(address)
    }

    /// The address of the file alone.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{DOOR}{}", self.id)
    }

    /// The picture as it stands in a text.
    #[must_use]
    pub fn markdown(&self, description: &ImageDescription) -> String {
        let mut words = String::with_capacity(description.as_str().len() + 8);
        for letter in description.as_str().chars() {
            // Whatever Markdown would read as a mark.
            if "\\`*_[]<>&~|".contains(letter) {
                words.push('\\');
            }
            words.push(letter);
        }
        format!("![{words}]({self})")
    }
}

fn parse_size(raw: &str) -> Option<(u32, u32)> {
    let (width, height) = raw.split_once('x')?;
    let side = |raw: &str| raw.parse().ok().filter(|side| (1..=LONGEST_SIDE).contains(side));
    Some((side(width)?, side(height)?))
}

impl fmt::Display for ImageAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{DOOR}{}", self.id)?;
        match self.size {
            Some((width, height)) => write!(f, "#{width}x{height}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "01890000-0000-7000-8000-00000000abcd";

    #[test]
    fn an_address_is_read_as_it_was_written() {
        for size in [None, Some((1, 1)), Some((800, 600)), Some((LONGEST_SIDE, LONGEST_SIDE))] {
            let address = ImageAddress {
                id: ID.parse().unwrap(),
                size,
            };
            assert_eq!(ImageAddress::parse(&address.to_string()), Some(address));
        }
    }

    #[test]
    fn no_other_address_is_a_picture() {
        for wrong in [
            "",
            "/images/",
            "/images/x",
            "images/01890000-0000-7000-8000-00000000abcd",
            "//images/01890000-0000-7000-8000-00000000abcd",
            "/images/01890000-0000-7000-8000-00000000ABCD",
            "/images/0189000000007000800000000000abcd",
            "/images/{01890000-0000-7000-8000-00000000abcd}",
            "/images/urn:uuid:01890000-0000-7000-8000-00000000abcd",
            "/images/01890000-0000-7000-8000-00000000abcd/",
            "/images/01890000-0000-7000-8000-00000000abcd?x=1",
            "/images/../images/01890000-0000-7000-8000-00000000abcd",
            "/images/01890000-0000-7000-8000-00000000abcd#",
            "/images/01890000-0000-7000-8000-00000000abcd#0x1",
            "/images/01890000-0000-7000-8000-00000000abcd#+8x6",
            "/images/01890000-0000-7000-8000-00000000abcd#08x6",
            "/images/01890000-0000-7000-8000-00000000abcd#1601x6",
            "/images/01890000-0000-7000-8000-00000000abcd#8x6 ",
            "/images/01890000-0000-7000-8000-00000000abcd#8x6\" onload=alert(1)",
            "https://evil.example/images/01890000-0000-7000-8000-00000000abcd",
        ] {
            assert_eq!(ImageAddress::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_it_shows_is_asked_for_and_short() {
        assert_eq!(ImageDescription::parse(" \n"), Err(FieldCode::Required));
        assert_eq!(ImageDescription::parse(&"x".repeat(201)), Err(FieldCode::TooLong));
        let said = ImageDescription::parse(" A [bus]\n at *night* ").unwrap();
        assert_eq!(said.as_str(), "A [bus] at *night*");
        let address = ImageAddress {
            id: ID.parse().unwrap(),
            size: Some((8, 6)),
        };
        assert_eq!(
            address.markdown(&said),
            format!("![A \\[bus\\] at \\*night\\*](/images/{ID}#8x6)")
        );
    }
}
