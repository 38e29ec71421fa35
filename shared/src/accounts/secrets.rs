//! The secrets of an account: password, recovery code, invitation token. None serialises or shows in `Debug`.
//!
//! Make one from given random bytes or `parse` what was typed; `reveal` it for the hash, or once to its owner. To add a kind of secret: a type
//! here and its name in `hidden!`. To add a password everyone tries: in `EASY`.

use super::Pseudonym;
use crate::codes;
use crate::fields::FieldCode;

/// A password as typed: not trimmed, not shown, never serialised.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(String);

/// Of the most common passwords, those long enough to pass, without what is no letter or digit.
const EASY: &[&str] = &[
    "0123456789",
    "0987654321",
    "1111111111",
    "1234567890",
    "12345678910",
    "123456789a",
    "1q2w3e4r5t",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "987654321a",
    "a123456789",
    "aaaaaaaaaa",
    "abcdefghij",
    "administrator",
    "azertyuiop",
    "bonjour123",
    "changemenow",
    "demodemo12",
    "football123",
    "iloveyou12",
    "iloveyou123",
    "inquirylab",
    "letmein123",
    "motdepasse",
    "passwort123",
    "password12",
    "password123",
    "password1234",
    "passwordpassword",
    "princess123",
    "q1w2e3r4t5",
    "qwerty1234",
    "qwerty12345",
    "qwertyuiop",
    "qwertzuiop",
    "unknown123",
    "welcome123",
    "zaq12wsxcde3",
    "kalimera123",
    "salut12345",
];

impl Password {
    pub const MIN: usize = 10;
    pub const MAX: usize = 200;

    /// A new password for `pseudonym`: 10 to 200 characters, not made of the pseudonym, not one everyone tries, at least four
    /// different characters.
    ///
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `TooEasy`.
    pub fn parse(raw: &str, pseudonym: &Pseudonym) -> Result<Self, FieldCode> {
        let length = raw.chars().count();
        match length {
            0 => return Err(FieldCode::Required),
            _ if length < Self::MIN => return Err(FieldCode::TooShort),
            _ if length > Self::MAX => return Err(FieldCode::TooLong),
            _ => {}
        }
        let plain: String = raw
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        let mut different: Vec<char> = raw.chars().collect();
        different.sort_unstable();
        different.dedup();
        // The name with a few digits after it is the first thing that is tried.
        let name = pseudonym.key();
        let is_name = plain.strip_prefix(&name).is_some_and(|rest| rest.chars().count() <= 4);
        if different.len() < 4 || is_name || EASY.contains(&plain.as_str()) {
            return Err(FieldCode::TooEasy);
        }
        Ok(Self(raw.to_owned()))
    }

    /// A password offered at log-in: only bounded, so that hashing it costs no more than hashing a right one.
    ///
    /// # Errors
    /// `Required`, `TooLong`.
    pub fn offered(raw: &str) -> Result<Self, FieldCode> {
        match raw.chars().count() {
            0 => Err(FieldCode::Required),
            n if n > Self::MAX => Err(FieldCode::TooLong),
            _ => Ok(Self(raw.to_owned())),
        }
    }

    /// The text itself, for the hash and nothing else.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// The code that lets a person without a mail address set a new password: 120 random bits, shown once.
#[derive(Clone, PartialEq, Eq)]
pub struct RecoveryCode(String);

impl RecoveryCode {
    /// The code of given random bytes.
    #[must_use]
    pub fn from_bytes(random: [u8; 15]) -> Self {
        Self(codes::grouped(&codes::encode(&random)))
    }

    /// A code as typed, in the one form that is hashed and compared.
    ///
    /// # Errors
    /// `Required`, `WrongCode`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        wrong_code(codes::parse(raw, 24)).map(Self)
    }

    /// The code in its groups, to be shown once and to be hashed.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// The secret of an invitation link: 128 random bits, single use.
#[derive(Clone, PartialEq, Eq)]
pub struct InvitationToken(String);

impl InvitationToken {
    /// The token of given random bytes.
    #[must_use]
    pub fn from_bytes(random: [u8; 16]) -> Self {
        Self(codes::encode(&random))
    }

    /// A token from a link.
    ///
    /// # Errors
    /// `Required`, `WrongCode`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        wrong_code(codes::parse(raw, 26)).map(|grouped| Self(grouped.replace('-', "")))
    }

    /// The token as it stands in the link and is hashed.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

fn wrong_code(parsed: Result<String, FieldCode>) -> Result<String, FieldCode> {
    parsed.map_err(|code| {
        if code == FieldCode::Required {
            code
        } else {
            FieldCode::WrongCode
        }
    })
}

macro_rules! hidden {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(…)"))
            }
        }
    )+};
}
hidden!(Password, RecoveryCode, InvitationToken);
