//! What an account is made of: pseudonym, address, password, recovery code, invitation.
//!
//! `parse` what a form sent; a value of these types is right wherever it appears. Two pseudonyms (or addresses) are the same when
//! their `key()` is: the key is what the database holds unique. Secrets have no `Serialize` and do not show in `Debug`.
//!
//! To add a rule for a name: in [`Pseudonym::parse`], with a line in the tests.

mod secrets;

use crate::codes;
use crate::fields::{self, FieldCode};
use crate::time::Timestamp;
use crate::words::{texts, words};

pub use secrets::{InvitationToken, Password, RecoveryCode};

/// Wrong tries after which a typed code (log-in, recovery, attendance) dies.
pub const CODE_TRIES: u32 = 5;

texts! {
    /// The name under which a person appears: 3 to 30 characters, letters of any script, digits, space and `- _ .`.
    Pseudonym,
    /// A mail address of plain shape, as the person wrote it.
    Email,
}

words! {
    /// What a code sent by mail is for; it works for nothing else.
    pub enum CodeKind {
        /// Set a new password.
        Reset = "reset",
        /// Confirm that an address is one's own.
        Email = "email",
    }
}

/// How long a code sent by mail works, in milliseconds.
pub const CODE_LIFE: i64 = Timestamp::HOUR;

const FORMER: &str = "a former participant";

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
    /// The name of everybody who has erased their account. No form accepts it.
    #[must_use]
    pub fn former() -> Self {
        Self(FORMER.to_owned())
    }

    /// Whether the account with this name was erased.
    #[must_use]
    pub fn is_former(&self) -> bool {
        self.0 == FORMER
    }

    /// A pseudonym. Letters of Latin, Greek and Cyrillic are not mixed, for they look alike; at least one letter.
    ///
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `NotAllowedCharacters`; `Taken` for names of the platform itself.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        // As it stands in the rows of erased accounts; signing up with it is refused (`is_former`).
        if raw == FORMER {
            return Ok(Self::former());
        }
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
        key_of_name(&self.0)
    }
}

/// A part of a pseudonym, as names are compared: see [`Pseudonym::key`].
#[must_use]
pub fn key_of_name(name: &str) -> String {
    name.chars()
        .filter(|c| !matches!(c, ' ' | '-' | '_' | '.' | '\u{640}'))
        .flat_map(char::to_lowercase)
        // A capital İ becomes i and a combining dot.
        .filter(|&c| c != '\u{307}')
        .map(|c| if c == 'ς' { 'σ' } else { codes::digit(c) })
        .collect()
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
