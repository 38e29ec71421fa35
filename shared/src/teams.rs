//! Teams: name, interests, join code, places, who leads, and how well a team fits a person.
//!
//! [`Membership`] answers who may join, leave and hand over; [`fit`] compares a person with a team and says why.
//! A team has exactly one lead. The mentor is no member: a mentor is a role granted by the organiser.
//!
//! To add something that makes a team fit: a part in [`Fit`] and its points in [`Fit::points`], with the table in its doc.

use crate::codes;
use crate::fields::{self, FieldCode};
use crate::languages::Languages;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The smallest and the largest limit of members that a process can set.
pub const TEAM_LIMITS: (u8, u8) = (2, 12);
/// Tags of a team or a person at most.
pub const MAX_TAGS: usize = 8;

words! {
    /// What a member is in a team.
    pub enum MembershipRole {
        Lead = "lead",
        Member = "member",
    }

    /// What became of a wish to join a team.
    pub enum RequestState {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
    }
}

texts! {
    /// The name of a team: 2 to 60 characters on one line.
    TeamName,
    /// Up to 1,000 characters about a team.
    TeamDescription,
    /// One interest in small letters: 2 to 30 characters, letters and digits of any script, spaces, `-`.
    Tag,
    /// Up to [`MAX_TAGS`] interests, sorted, as `housing, language`.
    Tags,
    /// The code that lets a person into a team: eight symbols, as `ABCD-EFGH`.
    JoinCode,
}

impl TeamName {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `NotAllowedCharacters` when it has no letter.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let name = fields::line(raw, 2, 60)?;
        let hidden = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if name.chars().any(hidden) || !name.chars().any(char::is_alphabetic) {
            return Err(FieldCode::NotAllowedCharacters);
        }
        Ok(Self(name))
    }

    /// The form in which two names of one process are compared: small letters.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl TeamDescription {
    /// # Errors
    /// `TooLong`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        fields::text(raw, 0, 1_000).map(Self)
    }
}

impl Tag {
    /// # Errors
    /// `Required`, `TooShort`, `TooLong`, `NotAllowedCharacters`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let tag = fields::line(&raw.to_lowercase(), 2, 30)?;
        if tag.chars().all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-')) {
            Ok(Self(tag))
        } else {
            Err(FieldCode::NotAllowedCharacters)
        }
    }
}

impl Tags {
    /// The interests of a text with commas (also Arabic), semicolons or line breaks between; none is none.
    ///
    /// # Errors
    /// As [`Tag::parse`]; `OutOfRange` for more than [`MAX_TAGS`].
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let parts = raw
            .split([',', '،', ';', '؛', '\n'])
            .filter(|part| !part.trim().is_empty());
        let tags: BTreeSet<Tag> = parts.map(Tag::parse).collect::<Result<_, _>>()?;
        if tags.len() > MAX_TAGS {
            return Err(FieldCode::OutOfRange);
        }
        Ok(Self(tags.iter().map(Tag::as_str).collect::<Vec<_>>().join(", ")))
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.split(", ").filter(|tag| !tag.is_empty())
    }

    #[must_use]
    pub fn contains(&self, tag: &str) -> bool {
        self.iter().any(|one| one == tag)
    }
}

impl JoinCode {
    /// The code of given random bytes.
    #[must_use]
    pub fn from_bytes(random: [u8; 5]) -> Self {
        Self(codes::grouped(&codes::encode(&random)))
    }

    /// A code as typed; look-alikes, spaces and small letters are read as meant.
    ///
    /// # Errors
    /// `Required`, `WrongCode`.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let refused = |code| {
            if code == FieldCode::Required {
                code
            } else {
                FieldCode::WrongCode
            }
        };
        codes::parse(raw, 8).map(Self).map_err(refused)
    }
}

/// Why a person cannot join, leave or hand over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TeamRefused {
    #[error("the team has {0} members, its limit")]
    Full(u8),
    #[error("the person is in this team")]
    AlreadyMember,
    #[error("the person is in another team of this process")]
    InAnotherTeam,
    #[error("the lead hands over before leaving")]
    LeadMustHandOver,
    #[error("only the lead may do this")]
    NotLead,
    #[error("the person is not in this team")]
    NotMember,
}

/// What leaving does to a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// The others go on.
    TeamGoesOn,
    /// The last member left: the team is closed, its text stays.
    TeamCloses,
}

/// The members of one team, `P` being what names a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Membership<P> {
    members: Vec<(P, MembershipRole)>,
}

impl<P: Copy + PartialEq> Membership<P> {
    /// The members as stored. Where none or several lead, the first named counts as lead, so that a team can always act.
    #[must_use]
    pub fn of(mut members: Vec<(P, MembershipRole)>) -> Self {
        let lead = members
            .iter()
            .position(|(_, role)| *role == MembershipRole::Lead)
            .unwrap_or(0);
        for (at, (_, role)) in members.iter_mut().enumerate() {
            *role = if at == lead {
                MembershipRole::Lead
            } else {
                MembershipRole::Member
            };
        }
        Self { members }
    }

    #[must_use]
    pub fn members(&self) -> &[(P, MembershipRole)] {
        &self.members
    }

    #[must_use]
    pub fn role(&self, person: P) -> Option<MembershipRole> {
        self.members
            .iter()
            .find(|(one, _)| *one == person)
            .map(|(_, role)| *role)
    }

    /// Places left under a limit.
    #[must_use]
    pub fn free(&self, limit: u8) -> u8 {
        limit.saturating_sub(u8::try_from(self.members.len()).unwrap_or(u8::MAX))
    }

    /// The role with which a person joins: the first one leads.
    ///
    /// # Errors
    /// `AlreadyMember`, `InAnotherTeam`, `Full`.
    pub fn join(&self, person: P, in_another_team: bool, limit: u8) -> Result<MembershipRole, TeamRefused> {
        match () {
            () if self.role(person).is_some() => Err(TeamRefused::AlreadyMember),
            () if in_another_team => Err(TeamRefused::InAnotherTeam),
            () if self.free(limit) == 0 => Err(TeamRefused::Full(limit)),
            () if self.members.is_empty() => Ok(MembershipRole::Lead),
            () => Ok(MembershipRole::Member),
        }
    }

    /// Whether a person may leave: a lead hands over first, unless alone.
    ///
    /// # Errors
    /// `NotMember`, `LeadMustHandOver`.
    pub fn leave(&self, person: P) -> Result<Leaving, TeamRefused> {
        match self.role(person) {
            None => Err(TeamRefused::NotMember),
            Some(_) if self.members.len() == 1 => Ok(Leaving::TeamCloses),
            Some(MembershipRole::Lead) => Err(TeamRefused::LeadMustHandOver),
            Some(MembershipRole::Member) => Ok(Leaving::TeamGoesOn),
        }
    }

    /// The team after `lead` made `next` the lead and became a member.
    ///
    /// # Errors
    /// `NotLead` when `lead` does not lead; `NotMember` when `next` is not another member.
    pub fn hand_over(&self, lead: P, next: P) -> Result<Self, TeamRefused> {
        if self.role(lead) != Some(MembershipRole::Lead) {
            return Err(TeamRefused::NotLead);
        }
        if self.role(next) != Some(MembershipRole::Member) {
            return Err(TeamRefused::NotMember);
        }
        let role = |person| {
            if person == next {
                MembershipRole::Lead
            } else {
                MembershipRole::Member
            }
        };
        Ok(Self {
            members: self.members.iter().map(|&(person, _)| (person, role(person))).collect(),
        })
    }
}

/// Why a team fits a person: what both share.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fit {
    pub languages: Languages,
    pub interests: Vec<String>,
    /// Places left in the team.
    pub free: u8,
    /// Interests the person named.
    pub asked: usize,
}

impl Fit {
    /// 0 to 100: a language in common is 50, a second one 10 more; the interests in common are up to 40, by their share of those
    /// the person named. Without a common language only the interests count; a full team has 0.
    #[must_use]
    pub fn points(&self) -> u32 {
        if self.free == 0 {
            return 0;
        }
        let languages = match self.languages.iter().count() {
            0 => 0,
            1 => 50,
            _ => 60,
        };
        let (shared, asked) = (u32::try_from(self.interests.len()), u32::try_from(self.asked));
        let interests = match (shared, asked) {
            (Ok(shared), Ok(asked @ 1..)) => 40 * shared / asked,
            _ => 0,
        };
        languages + interests
    }
}

/// How a team with `free` places fits a person, by what each speaks and cares for.
#[must_use]
pub fn fit(person: (&Languages, &Tags), team: (&Languages, &Tags), free: u8) -> Fit {
    Fit {
        languages: person.0.common(team.0),
        interests: person
            .1
            .iter()
            .filter(|tag| team.1.contains(tag))
            .map(str::to_owned)
            .collect(),
        free,
        asked: person.1.iter().count(),
    }
}

#[cfg(test)]
mod tests;
