//! The chat of a room: short messages beside the text. Why one is hidden is said as of comments (`comments::HideReason`).

use crate::fields::{self, FieldCode};
use crate::words::texts;

/// Characters of a message.
pub const LONGEST: usize = 1_000;

texts! {
    /// What somebody says in the chat: 1 to 1,000 characters.
    ChatText
}

impl ChatText {
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 1, LONGEST).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_has_words_and_is_short() {
        assert_eq!(ChatText::parse(" \n\t"), Err(FieldCode::Required));
        assert_eq!(ChatText::parse(&"x".repeat(LONGEST + 1)), Err(FieldCode::TooLong));
        assert_eq!(ChatText::parse(" hello\r\nyou ").unwrap().as_str(), "hello\nyou");
    }
}
