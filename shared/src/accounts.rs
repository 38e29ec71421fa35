//! What an account is made of: pseudonym, address, password, recovery code, invitation.
//!
//! `parse` what a form sent; a value of these types is right wherever it appears. Two pseudonyms (or addresses) are the same when
//! their `key()` is: the key is what the database holds unique. Secrets have no `Serialize` and do not show in `Debug`.
//!
//! To add a rule for a name: in [`Pseudonym::parse`], with a line in the tests. To add a password everyone tries: in `EASY`.

use crate::codes;
use crate::fields::{self, FieldCode};
use crate::time::Timestamp;
use crate::words::texts;

/// Wrong tries after which a typed code (log-in, recovery, attendance) dies.
pub const CODE_TRIES: u32 = 5;

texts! {
    /// The name under which a person appears: 3 to 30 characters, letters of any script, digits, space and `- _ .`.
    Pseudonym,
    /// A mail address of plain shape, as the person wrote it.
    Email,
}

/// Names that would pass for the platform itself, by their key.
const RESERVED: &[&str] = &[
    "admin",
    "administrator",
    "formerparticipant",
    "aformerparticipant",
    "inquirylab",
    "moderator",
    "root",
    "system",
];

impl Pseudonym {
    /// A pseudonym. Letters of Latin, Greek and Cyrillic are not mixed, for they look alike; at least one letter.
    ///
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `NotAllowedCharacters`; `Taken` for names of the platform itself.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        if raw.chars().any(|c| c.is_control() && !c.is_whitespace()) {
            return Err(FieldCode::NotAllowedCharacters);
        }
        let name = fields::line(raw, 3, 30)?;
        let allowed = |c: char| is_letter(c) || codes::digit(c).is_ascii_digit() || matches!(c, ' ' | '-' | '_' | '.');
        let mut scripts: Vec<_> = name.chars().filter_map(look_alike_script).collect();
        scripts.dedup();
        if !name.chars().all(allowed) || !name.chars().any(is_letter) || scripts.len() > 1 {
            return Err(FieldCode::NotAllowedCharacters);
        }
        let name = Self(name);
        if RESERVED.contains(&name.key().as_str()) {
            Err(FieldCode::Taken)
        } else {
            Ok(name)
        }
    }

    /// The form in which two names are compared: small letters, no separators, one form of each digit, of sigma and without the
    /// Arabic lengthening stroke. `Amina B.` and `amina-b` are one name.
    #[must_use]
    pub fn key(&self) -> String {
        self.0
            .chars()
            .filter(|c| !matches!(c, ' ' | '-' | '_' | '.' | '\u{640}'))
            .flat_map(char::to_lowercase)
            // A capital İ becomes i and a combining dot.
            .filter(|&c| c != '\u{307}')
            .map(|c| if c == 'ς' { 'σ' } else { codes::digit(c) })
            .collect()
    }
}

/// A letter that can be seen: the fillers of Hangul count as letters in Unicode but are blank.
fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !matches!(c, '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}')
}

#[derive(PartialEq, Eq)]
enum LookAlike {
    Latin,
    Greek,
    Cyrillic,
}

fn look_alike_script(c: char) -> Option<LookAlike> {
    match c {
        'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => Some(LookAlike::Latin),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Some(LookAlike::Greek),
        '\u{400}'..='\u{52F}' => Some(LookAlike::Cyrillic),
        _ => None,
    }
}

impl Email {
    /// An address with one `@`, a plain local part of at most 64 characters and a domain with a dot; at most 254 characters, ASCII.
    /// Nothing in it can end a mail header.
    ///
    /// # Errors
    /// `Required`, `TooLong`, `NotAnEmail`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let address = raw.trim();
        if address.is_empty() {
            return Err(FieldCode::Required);
        }
        if address.len() > 254 {
            return Err(FieldCode::TooLong);
        }
        let (local, domain) = address.split_once('@').ok_or(FieldCode::NotAnEmail)?;
        let dots = |text: &str| text.split('.').all(|part| !part.is_empty());
        let local_ok = local.len() <= 64
            && dots(local)
            && local
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b));
        let label = |part: &str| {
            (1..=63).contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                && !part.starts_with('-')
                && !part.ends_with('-')
        };
        let domain_ok = domain.contains('.') && domain.split('.').all(label);
        if local_ok && domain_ok {
            Ok(Self(address.to_owned()))
        } else {
            Err(FieldCode::NotAnEmail)
        }
    }

    /// The form in which two addresses are compared: small letters.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// The part after the `@`, in small letters: two people of one domain may be of one organisation.
    #[must_use]
    pub fn domain(&self) -> String {
        self.0.rsplit('@').next().unwrap_or_default().to_ascii_lowercase()
    }
}

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

/// What decides whether an invitation still works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvitationFacts {
    pub expires_at: Timestamp,
    pub used_at: Option<Timestamp>,
    pub revoked_at: Option<Timestamp>,
}

/// Why an invitation does not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvitationRefused {
    #[error("the invitation was used")]
    Used,
    #[error("the invitation was taken back")]
    Revoked,
    #[error("the invitation has expired")]
    Expired,
}

/// Days that an invitation works when its maker names none, and at most.
pub const INVITATION_DAYS: (i64, i64) = (14, 90);

/// The moment an invitation made now ends; `days` is cut to 1 … 90.
#[must_use]
pub fn invitation_expiry(now: Timestamp, days: Option<i64>) -> Timestamp {
    now.plus(days.unwrap_or(INVITATION_DAYS.0).clamp(1, INVITATION_DAYS.1) * Timestamp::DAY)
}

/// Whether an invitation can be used now.
///
/// # Errors
/// Why not.
pub fn check_invitation(facts: &InvitationFacts, now: Timestamp) -> Result<(), InvitationRefused> {
    match facts {
        _ if facts.used_at.is_some() => Err(InvitationRefused::Used),
        _ if facts.revoked_at.is_some() => Err(InvitationRefused::Revoked),
        _ if now >= facts.expires_at => Err(InvitationRefused::Expired),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
