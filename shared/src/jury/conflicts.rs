//! Conflicts of interest between a juror and a submission: declared, found by the system, or pinned by an organiser.
//!
//! [`found`] compares what ties a juror has with those of a team; the others are entered by people. Any conflict that stands bars the
//! juror from the text and from every score ([`super::sight`]) and from [`super::assign`].
//!
//! To add a kind: a variant of [`ConflictKind`] and its text and example `conflict-<word>` in the locales; when the system can see
//! it, a line in [`found`].

use crate::ids::AccountId;
use crate::words::words;
use std::collections::BTreeSet;

words! {
    /// What the conflict is.
    pub enum ConflictKind {
        OwnTeam = "own_team",
        OwnBuddyPair = "own_buddy_pair",
        SameOrganisation = "same_organisation",
        SameMailDomain = "same_mail_domain",
        Family = "family",
        Friendship = "friendship",
        WorkedTogether = "worked_together",
        Interest = "interest",
    }

    /// Who brought it up.
    pub enum ConflictSource {
        Declared = "declared",
        Found = "found",
        Pinned = "pinned",
    }

    /// Who wants a conflict lifted.
    pub enum LiftedBy {
        Juror = "juror",
        Organiser = "organiser",
    }
}

impl ConflictSource {
    /// Whether `by` may lift it: what a juror declared only the juror, what was found or pinned only an organiser, with a reason
    /// in the audit log. Being of the team itself cannot be lifted.
    #[must_use]
    pub fn may_lift(self, kind: ConflictKind, by: LiftedBy) -> bool {
        kind != ConflictKind::OwnTeam && (self == Self::Declared) == (by == LiftedBy::Juror)
    }
}

/// Mail providers of everyone: sharing one says nothing.
const PUBLIC_DOMAINS: &[&str] = &[
    "aol.com",
    "free.fr",
    "gmail.com",
    "gmx.at",
    "gmx.de",
    "gmx.net",
    "googlemail.com",
    "hotmail.com",
    "hotmail.fr",
    "hotmail.it",
    "icloud.com",
    "laposte.net",
    "libero.it",
    "live.com",
    "live.fr",
    "mail.com",
    "me.com",
    "msn.com",
    "orange.fr",
    "outlook.com",
    "outlook.fr",
    "pm.me",
    "posteo.de",
    "proton.me",
    "protonmail.com",
    "sapo.pt",
    "sfr.fr",
    "t-online.de",
    "tuta.com",
    "wanadoo.fr",
    "web.de",
    "yahoo.com",
    "yahoo.de",
    "yahoo.fr",
    "yahoo.gr",
    "yahoo.it",
    "yahoo.ro",
    "ymail.com",
];

/// What ties a person, or all people of a team with its mentors, may have. Texts are compared in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ties {
    pub people: BTreeSet<AccountId>,
    /// Those whom these people accompany or are accompanied by.
    pub buddies: BTreeSet<AccountId>,
    pub organisations: BTreeSet<String>,
    /// Of their mail addresses: [`crate::accounts::Email::domain`].
    pub mail_domains: BTreeSet<String>,
}

/// The conflicts that the system sees between a juror and a team, most serious first.
#[must_use]
pub fn found(juror: &Ties, team: &Ties) -> Vec<ConflictKind> {
    let any = |a: &BTreeSet<String>, b: &BTreeSet<String>, same: fn(&str, &str) -> bool| {
        let plain =
            |texts: &BTreeSet<String>| -> Vec<String> { texts.iter().map(|text| text.trim().to_lowercase()).collect() };
        let (a, b) = (plain(a), plain(b));
        a.iter().any(|a| !a.is_empty() && b.iter().any(|b| same(a, b)))
    };
    let own = !juror.people.is_disjoint(&team.people);
    let buddies = !juror.buddies.is_disjoint(&team.people) || !juror.people.is_disjoint(&team.buddies);
    [
        (ConflictKind::OwnTeam, own),
        // The mentor of the team is of it.
        (ConflictKind::OwnBuddyPair, buddies && !own),
        (
            ConflictKind::SameOrganisation,
            any(&juror.organisations, &team.organisations, |a, b| a == b),
        ),
        (
            ConflictKind::SameMailDomain,
            any(&juror.mail_domains, &team.mail_domains, same_domain),
        ),
    ]
    .into_iter()
    .filter_map(|(kind, is_so)| is_so.then_some(kind))
    .collect()
}

/// Whether two domains of mail are of one organisation: the same, or one within the other (`mail.town.example` in `town.example`). A domain of
/// one label, and a provider of everyone, say nothing.
fn same_domain(a: &str, b: &str) -> bool {
    let within = |inner: &str, outer: &str| {
        inner
            .strip_suffix(outer)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    let outer = if a.len() <= b.len() { a } else { b };
    outer.contains('.') && !PUBLIC_DOMAINS.contains(&outer) && (within(a, b) || within(b, a))
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn ties(people: &[u128], buddies: &[u128], organisation: &str, domain: &str) -> Ties {
        let ids = |numbers: &[u128]| numbers.iter().map(|&n| AccountId(Uuid::from_u128(n))).collect();
        Ties {
            people: ids(people),
            buddies: ids(buddies),
            organisations: [organisation.to_owned()].into(),
            mail_domains: [domain.to_owned()].into(),
        }
    }

    #[test]
    fn the_system_finds_team_buddies_organisation_and_domain() {
        let team = ties(&[1, 2], &[7], "Amuddu", "amuddu.example");
        assert_eq!(found(&ties(&[1], &[], "", ""), &team), [ConflictKind::OwnTeam]);
        assert_eq!(found(&ties(&[9], &[2], "", ""), &team), [ConflictKind::OwnBuddyPair]);
        assert_eq!(found(&ties(&[7], &[], "", ""), &team), [ConflictKind::OwnBuddyPair]);
        assert_eq!(
            found(&ties(&[9], &[], " amuddu ", ""), &team),
            [ConflictKind::SameOrganisation]
        );
        assert_eq!(
            found(&ties(&[9], &[], "", "Amuddu.example"), &team),
            [ConflictKind::SameMailDomain]
        );
    }

    #[test]
    fn a_domain_within_another_is_of_the_same_organisation() {
        assert!(same_domain("mail.town.example", "town.example") && same_domain("town.example", "mail.town.example"));
        for (a, b) in [
            ("downtown.example", "town.example"),
            ("town.example", "example"),
            ("a.gmail.com", "gmail.com"),
            ("", ""),
        ] {
            assert!(!same_domain(a, b), "{a} {b}");
        }
    }

    #[test]
    fn a_public_mail_provider_and_nothing_are_no_tie() {
        let team = ties(&[1], &[], "", "gmail.com");
        assert_eq!(found(&ties(&[9], &[], "", "gmail.com"), &team), []);
    }

    #[test]
    fn each_conflict_is_lifted_by_whom_it_concerns_and_own_team_by_nobody() {
        use ConflictSource::{Declared, Found, Pinned};
        let kind = ConflictKind::SameMailDomain;
        assert!(Declared.may_lift(kind, LiftedBy::Juror) && !Declared.may_lift(kind, LiftedBy::Organiser));
        assert!(Found.may_lift(kind, LiftedBy::Organiser) && !Found.may_lift(kind, LiftedBy::Juror));
        assert!(Pinned.may_lift(kind, LiftedBy::Organiser) && !Pinned.may_lift(kind, LiftedBy::Juror));
        assert!(!Found.may_lift(ConflictKind::OwnTeam, LiftedBy::Organiser));
    }
}
