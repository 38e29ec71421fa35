//! The roll of a poll: which mandate votes, and who may cast its vote. It is computed once, when the poll starts, and frozen.
//!
//! [`Roll::of`] takes the mandates of the body, who is present, the proxies given and the rules. Every valid mandate ends either in
//! `entries` or in `left_out` with the reason. The rules:
//! - A mandate counts when its term holds on the day.
//! - Where presence is needed, the holder votes if present; else the substitute, if present; else the proxy, if present.
//! - Where it is not needed, the holder always may; a present substitute (of an absent holder) or the proxy may as well.
//! - A proxy is given to another holder of a mandate of this body and is not passed on. One person holds at most `rules.proxies`, the
//!   earliest given first. A present holder, or a present substitute, cancels the proxy.
//! - One mandate is one vote. A holder who votes cancels the proxy's vote where it is named; a secret ballot cannot be taken back, so there
//!   the first one cast stands.
//! - `present` for the quorum counts mandates whose holder or substitute is there; proxies do not make a quorum.

use super::{PollRules, Presence, Secrecy, Turnout};
use crate::bodies::Term;
use crate::ids::{AccountId, MandateId};
use crate::time::{Day, Timestamp};
use crate::words::words;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// In what right a person casts the vote of a mandate.
    pub enum CastAs {
        Holder = "holder",
        Substitute = "substitute",
        Proxy = "proxy",
    }

    /// Why a valid mandate has no vote in a poll.
    pub enum LeftOut {
        /// Nobody is there for it.
        Absent = "absent",
        /// The person with the proxy is not there, or holds no valid mandate.
        ProxyAbsent = "proxy_absent",
        /// The person with the proxy holds as many as the rules allow.
        ProxyFull = "proxy_full",
    }

    /// Why a person cannot cast a vote.
    pub enum CastRefused {
        NotOnRoll = "not_on_roll",
        AlreadyCast = "already_cast",
    }
}

/// A mandate of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seat {
    pub mandate: MandateId,
    pub holder: AccountId,
    pub substitute: Option<AccountId>,
    pub term: Term,
}

/// The vote of one mandate, given for this meeting to the holder of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proxy {
    pub giver: MandateId,
    pub to: AccountId,
    pub given_at: Timestamp,
}

/// One vote of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollEntry {
    pub mandate: MandateId,
    /// Who may cast it, each in one right.
    pub voters: Vec<(AccountId, CastAs)>,
}

impl RollEntry {
    /// In what right a person may cast this vote now, `cast` being how it was cast before.
    ///
    /// # Errors
    /// `NotOnRoll`; `AlreadyCast`, but for a holder whose proxy cast a named vote: that one is replaced.
    pub fn may_cast(&self, by: AccountId, cast: Option<CastAs>, secrecy: Secrecy) -> Result<CastAs, CastRefused> {
        let found = self
            .voters
            .iter()
            .find(|(voter, _)| *voter == by)
            .map(|(_, right)| *right);
        match (found, cast) {
            (None, _) => Err(CastRefused::NotOnRoll),
            (Some(right), None) => Ok(right),
            (Some(CastAs::Holder), Some(CastAs::Proxy)) if secrecy == Secrecy::Named => Ok(CastAs::Holder),
            _ => Err(CastRefused::AlreadyCast),
        }
    }
}

/// The frozen roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    pub entries: Vec<RollEntry>,
    pub left_out: Vec<(MandateId, LeftOut)>,
    pub turnout: Turnout,
}

impl Roll {
    /// The roll of a day, in the order of the mandates' ids.
    #[must_use]
    pub fn of(seats: &[Seat], day: Day, present: &BTreeSet<AccountId>, proxies: &[Proxy], rules: &PollRules) -> Self {
        let mut valid: Vec<&Seat> = seats.iter().filter(|seat| seat.term.holds(day)).collect();
        valid.sort_by_key(|seat| seat.mandate);
        valid.dedup_by_key(|seat| seat.mandate);
        let used = useful_proxies(&valid, present, proxies, rules);

        let (mut entries, mut left_out, mut there) = (Vec::new(), Vec::new(), 0);
        for seat in &valid {
            let holder_there = present.contains(&seat.holder);
            let substitute = seat
                .substitute
                .filter(|person| !holder_there && present.contains(person));
            there += u32::from(holder_there || substitute.is_some());
            let mut voters = Vec::new();
            if holder_there || rules.presence == Presence::NotNeeded {
                voters.push((seat.holder, CastAs::Holder));
            }
            if let Some(person) = substitute {
                voters.push((person, CastAs::Substitute));
            }
            let why = match used.get(&seat.mandate) {
                Some(Ok(person)) => {
                    voters.push((*person, CastAs::Proxy));
                    LeftOut::Absent
                }
                Some(Err(why)) => *why,
                None => LeftOut::Absent,
            };
            if voters.is_empty() {
                left_out.push((seat.mandate, why));
            } else {
                entries.push(RollEntry {
                    mandate: seat.mandate,
                    voters,
                });
            }
        }
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let turnout = Turnout {
            roll: count(entries.len()),
            mandates: count(valid.len()),
            present: there,
        };
        Self {
            entries,
            left_out,
            turnout,
        }
    }

    /// The votes a person may cast, each in one right.
    pub fn votes_of(&self, person: AccountId) -> impl Iterator<Item = (MandateId, CastAs)> {
        let right = move |entry: &RollEntry| entry.voters.iter().find(|(voter, _)| *voter == person).map(|v| v.1);
        self.entries
            .iter()
            .filter_map(move |entry| right(entry).map(|right| (entry.mandate, right)))
    }
}

/// For each giver whose proxy is asked for: who holds it, or why it does not count.
fn useful_proxies(
    valid: &[&Seat],
    present: &BTreeSet<AccountId>,
    proxies: &[Proxy],
    rules: &PollRules,
) -> BTreeMap<MandateId, Result<AccountId, LeftOut>> {
    let seats: BTreeMap<MandateId, &Seat> = valid.iter().map(|seat| (seat.mandate, *seat)).collect();
    let mut in_order: Vec<&Proxy> = proxies.iter().collect();
    in_order.sort_by_key(|proxy| (proxy.given_at, proxy.giver, proxy.to));
    let mut held: BTreeMap<AccountId, u8> = BTreeMap::new();
    let mut used = BTreeMap::new();
    for proxy in in_order {
        let Some(giver) = seats.get(&proxy.giver) else { continue };
        let there = |person: &AccountId| present.contains(person);
        let cancelled = there(&giver.holder) || giver.substitute.as_ref().is_some_and(there);
        if cancelled || proxy.to == giver.holder || used.contains_key(&proxy.giver) {
            continue;
        }
        let holds_mandate = valid.iter().any(|seat| seat.holder == proxy.to);
        let can_vote = holds_mandate && (rules.presence == Presence::NotNeeded || there(&proxy.to));
        let held = held.entry(proxy.to).or_default();
        let found = match () {
            () if !can_vote => Err(LeftOut::ProxyAbsent),
            () if *held >= rules.proxies => Err(LeftOut::ProxyFull),
            () => {
                *held += 1;
                Ok(proxy.to)
            }
        };
        used.insert(proxy.giver, found);
    }
    used
}

#[cfg(test)]
mod tests;
