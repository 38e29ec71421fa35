//! Finals by pairs, from the side of a juror: which two finalists to read next.
//!
//! [`next`] gives a couple that the juror has not compared, [`is_turned`] in which order to show it; what comes of all comparisons is
//! [`super::figures::pairwise`].
//!
//! **The order.** Couples that few jurors have compared come first, then finalists that this juror has met least, then those that anybody has met
//! least; what is still equal is drawn by lot, for each juror another way. So all couples are compared about equally often, whenever the jury stops,
//! and no juror reads one text many times before having read the others. Nothing of what was preferred goes into it: who saw which couples come
//! could else tell what the others think.
//!
//! To add a preference: one more element of the key in [`next`].

use crate::ids::{AccountId, SubmissionId};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Comparisons that an organiser may ask of each juror.
pub const MOST: u32 = 200;

/// Two finalists, in whatever order they were named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Couple {
    lower: SubmissionId,
    higher: SubmissionId,
}

impl Couple {
    /// None of one with itself.
    #[must_use]
    pub fn of(one: SubmissionId, other: SubmissionId) -> Option<Self> {
        (one != other).then(|| Self {
            lower: one.min(other),
            higher: one.max(other),
        })
    }

    /// Both, the lower id first.
    #[must_use]
    pub const fn both(self) -> [SubmissionId; 2] {
        [self.lower, self.higher]
    }
}

/// How many couples there are among so many finalists.
#[must_use]
pub const fn couples(finalists: usize) -> usize {
    finalists * finalists.saturating_sub(1) / 2
}

/// The couple that `juror` compares next: of `finalists`, none of `own`; those put off in `later` come last. `given` is every comparison of
/// the round, with as many entries for a couple as jurors have compared it. `None` when all are done.
#[must_use]
pub fn next(
    juror: AccountId,
    finalists: &[SubmissionId],
    own: &BTreeSet<Couple>,
    later: &BTreeSet<Couple>,
    given: &[Couple],
) -> Option<Couple> {
    let mut compared = BTreeMap::<Couple, u32>::new();
    let mut met = BTreeMap::<SubmissionId, u32>::new();
    let mut own_met = BTreeMap::<SubmissionId, u32>::new();
    for couple in given {
        *compared.entry(*couple).or_default() += 1;
        for one in couple.both() {
            *met.entry(one).or_default() += 1;
        }
    }
    for couple in own {
        for one in couple.both() {
            *own_met.entry(one).or_default() += 1;
        }
    }
    let times = |counts: &BTreeMap<SubmissionId, u32>, couple: Couple| {
        let [a, b] = couple.both().map(|one| counts.get(&one).copied().unwrap_or(0));
        (a.max(b), a.min(b))
    };
    let key = |couple: &Couple| {
        (
            later.contains(couple),
            compared.get(couple).copied().unwrap_or(0),
            times(&own_met, *couple),
            times(&met, *couple),
            lot(juror, *couple),
        )
    };
    let all = finalists.iter().enumerate().flat_map(|(at, one)| {
        let rest = &finalists[at + 1..];
        rest.iter().filter_map(|other| Couple::of(*one, *other))
    });
    all.filter(|couple| !own.contains(couple)).min_by_key(key)
}

/// Whether the juror is shown the higher id first: about half of all couples, so that no text gains by its place.
#[must_use]
pub fn is_turned(juror: AccountId, couple: Couple) -> bool {
    lot(juror, couple) % 2 == 1
}

/// A number that looks drawn, always the same for a juror and a couple: the finishing steps of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
fn lot(juror: AccountId, couple: Couple) -> u64 {
    let [lower, higher] = couple.both();
    let mut seed = 0_u64;
    for id in [juror.0, lower.0, higher.0] {
        let (high, low) = id.as_u64_pair();
        for half in [high, low] {
            seed = mixed(seed ^ half);
        }
    }
    seed
}

const fn mixed(seed: u64) -> u64 {
    let mut mixed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn finalists(count: usize) -> Vec<SubmissionId> {
        (1..=count as u128).map(|n| SubmissionId(Uuid::from_u128(n))).collect()
    }

    fn juror(n: u128) -> AccountId {
        AccountId(Uuid::from_u128(n << 70))
    }

    /// Jurors take turns; each compares `each` couples.
    fn held(count: usize, jurors: u128, each: usize) -> BTreeMap<AccountId, Vec<Couple>> {
        let finalists = finalists(count);
        let (mut given, mut all) = (Vec::new(), BTreeMap::<AccountId, Vec<Couple>>::new());
        for _ in 0..each {
            for juror in (0..jurors).map(juror) {
                let own: BTreeSet<_> = all.entry(juror).or_default().iter().copied().collect();
                if let Some(couple) = next(juror, &finalists, &own, &BTreeSet::new(), &given) {
                    given.push(couple);
                    all.entry(juror).or_default().push(couple);
                }
            }
        }
        all
    }

    #[test]
    fn a_juror_gets_every_couple_once_and_then_none() {
        let all = held(6, 1, 20);
        let own: BTreeSet<_> = all[&juror(0)].iter().collect();
        assert_eq!((all[&juror(0)].len(), own.len()), (couples(6), couples(6)));
    }

    #[test]
    fn a_couple_put_off_comes_last() {
        let finalists = finalists(3);
        let first = next(juror(1), &finalists, &BTreeSet::new(), &BTreeSet::new(), &[]).unwrap();
        let second = next(juror(1), &finalists, &BTreeSet::new(), &[first].into(), &[]).unwrap();
        assert_ne!(first, second);
        let own: BTreeSet<_> = [second].into();
        let third = next(juror(1), &finalists, &own, &[first].into(), &[second]).unwrap();
        assert!(third != first && third != second);
        let own = [second, third].into();
        assert_eq!(
            next(juror(1), &finalists, &own, &[first].into(), &[second, third]),
            Some(first)
        );
    }

    #[test]
    fn one_finalist_is_no_couple() {
        assert_eq!(
            next(juror(1), &finalists(1), &BTreeSet::new(), &BTreeSet::new(), &[]),
            None
        );
        assert_eq!(Couple::of(finalists(1)[0], finalists(1)[0]), None);
    }

    #[test]
    fn about_half_of_the_couples_are_turned() {
        let finalists = finalists(20);
        let all = finalists
            .iter()
            .flat_map(|one| finalists.iter().filter_map(|other| Couple::of(*one, *other)));
        let all: BTreeSet<_> = all.collect();
        let turned = all.iter().filter(|couple| is_turned(juror(3), **couple)).count();
        assert!((60..=130).contains(&turned), "{turned} of {}", all.len());
    }

    proptest! {
        #[test]
        fn couples_and_finalists_are_compared_about_equally_often(count in 2_usize..9, jurors in 1_u128..7, each in 1_usize..12) {
            let all = held(count, jurors, each);
            let finalists = finalists(count);
            let mut times = BTreeMap::<Couple, u32>::new();
            for couple in all.values().flatten() {
                *times.entry(*couple).or_default() += 1;
            }
            let every = finalists.iter().enumerate().flat_map(|(at, one)| finalists[at + 1..].iter().filter_map(|other| Couple::of(*one, *other)));
            let counts: Vec<u32> = every.map(|couple| times.get(&couple).copied().unwrap_or(0)).collect();
            let (most, least) = (counts.iter().max().unwrap(), counts.iter().min().unwrap());
            // Nobody compares a couple twice, so near the end one may be left that the juror whose turn it is has had.
            prop_assert!(most - least <= 2, "{counts:?}");
            for own in all.values() {
                let met = |one: &SubmissionId| own.iter().filter(|couple| couple.both().contains(one)).count();
                let met: Vec<_> = finalists.iter().map(met).collect();
                prop_assert!(own.len() <= couples(count));
                prop_assert_eq!(met.iter().sum::<usize>(), own.len() * 2);
            }
        }
    }
}
