//! Voice notes in a room: what somebody says instead of writing it, and what others type of it.
//!
//! To add a kind of sound: a word in [`SoundKind`], and how it is cleaned in `server/src/recordings/sound.rs`.

use crate::fields::{self, FieldCode};
use crate::time::Timestamp;
use crate::words::{texts, words};

/// Voice notes that one proposal has at most.
pub const MOST_RECORDINGS: usize = 20;
/// Bytes of one: some twelve minutes as browsers record them.
pub const LARGEST_SOUND: usize = 3_000_000;
/// How long one is kept, in milliseconds.
pub const KEPT_FOR: i64 = 90 * Timestamp::DAY;
/// Characters of a transcript.
pub const LONGEST_TRANSCRIPT: usize = 10_000;

words! {
    /// How the sound is written.
    pub enum SoundKind {
        /// Chrome, Firefox and Edge record it.
        Webm = "webm",
        /// Firefox and messengers record it.
        Ogg = "ogg",
        /// Phones of Apple record it.
        Mp4 = "mp4",
        Mp3 = "mp3",
        Wav = "wav",
    }
}

impl SoundKind {
    /// As browsers are told.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Webm => "audio/webm",
            Self::Ogg => "audio/ogg",
            Self::Mp4 => "audio/mp4",
            Self::Mp3 => "audio/mpeg",
            Self::Wav => "audio/wav",
        }
    }
}

texts! {
    /// What is said in a voice note, as somebody typed it: 1 to 10,000 characters.
    Transcript
}

impl Transcript {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST_TRANSCRIPT).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transcript_has_words_and_an_end() {
        assert_eq!(Transcript::parse(" \n"), Err(FieldCode::Required));
        assert_eq!(
            Transcript::parse(&"x".repeat(LONGEST_TRANSCRIPT + 1)),
            Err(FieldCode::TooLong)
        );
        assert_eq!(
            Transcript::parse(" We wait\r\nfor years. ").unwrap().as_str(),
            "We wait\nfor years."
        );
    }
}
