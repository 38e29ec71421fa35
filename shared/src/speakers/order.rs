//! Who comes next.

use super::{Category, ListOrder, SpeakingRules, SpeechKind};
use crate::ids::{AccountId, SpeechId};
use std::collections::BTreeSet;

/// Somebody who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Later ones have greater identifiers.
    pub speech: SpeechId,
    pub person: AccountId,
    pub kind: SpeechKind,
    /// The place that whoever leads gave by hand.
    pub place: Option<u32>,
    /// Has spoken to the item before.
    pub has_spoken: bool,
    pub category: Option<Category>,
}

/// The last who spoke to the matter: on which side, and of which category. Questions are on no side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Before {
    pub side: Option<SpeechKind>,
    pub category: Option<Category>,
}

impl Before {
    /// What comes after a speech of this kind by somebody of this category. Whoever is on no side or has said nothing stands between the
    /// others without a part in the turn.
    #[must_use]
    pub fn and(self, kind: SpeechKind, category: Option<Category>) -> Self {
        if !kind.is_ordinary() {
            return self;
        }
        let side = Some(kind).filter(|kind| *kind != SpeechKind::Question);
        Self {
            side: side.or(self.side),
            category: category.or(self.category),
        }
    }
}

/// The order of all who wait. Points of order come first, then replies, each first come, first served. Of the others those come first who
/// have a place by hand. Then, one after the other, the one who breaks the fewest rules now: newcomers before those who have spoken, another
/// category than the one before, another side than the one before, and among equals whoever asked first. A person stands in it once for each
/// rank, with what they asked for first.
#[must_use]
pub fn order(wishes: &[Wish], rules: &SpeakingRules, before: Before) -> Vec<SpeechId> {
    let mut sorted = wishes.to_vec();
    sorted.sort_by_key(|wish| (wish.kind.rank(), wish.place.is_none(), wish.place, wish.speech));
    let mut first = sorted.clone();
    first.sort_by_key(|wish| wish.speech);
    let mut seen = BTreeSet::new();
    let kept: BTreeSet<_> = first
        .into_iter()
        .filter(|wish| seen.insert((wish.person, wish.kind.rank())))
        .map(|wish| wish.speech)
        .collect();
    sorted.retain(|wish| kept.contains(&wish.speech));

    let fixed = sorted
        .iter()
        .filter(|wish| !wish.kind.is_ordinary() || wish.place.is_some());
    let mut done: Vec<SpeechId> = fixed.clone().map(|wish| wish.speech).collect();
    let mut last = fixed.fold(before, |last, wish| last.and(wish.kind, wish.category));
    let mut rest: Vec<_> = sorted
        .into_iter()
        .filter(|wish| wish.kind.is_ordinary() && wish.place.is_none())
        .collect();
    while let Some(at) = next(&rest, rules, last) {
        let wish = rest.remove(at);
        last = last.and(wish.kind, wish.category);
        done.push(wish.speech);
    }
    done
}

/// Where the next one stands among those who wait in the order of their asking.
fn next(rest: &[Wish], rules: &SpeakingRules, last: Before) -> Option<usize> {
    let breaks = |wish: &Wish| {
        let same_category = wish.category.is_some() && wish.category == last.category;
        let same_side = wish.kind != SpeechKind::Question && Some(wish.kind) == last.side;
        (
            rules.newcomers_first && wish.has_spoken,
            rules.quota && same_category,
            rules.order == ListOrder::Alternate && same_side,
        )
    };
    (0..rest.len()).min_by_key(|&at| (breaks(&rest[at]), at))
}

/// The places by hand after `speech` moved by `places` (negative: up) among those of its rank: all from the first down to the moved one stay as
/// they are `shown`, so later wishes are ordered by the rules behind them. Nothing when it cannot move.
#[must_use]
pub fn moved(shown: &[Wish], speech: SpeechId, places: isize) -> Vec<(SpeechId, u32)> {
    let Some(wish) = shown.iter().find(|wish| wish.speech == speech) else {
        return Vec::new();
    };
    let mut same: Vec<_> = shown.iter().filter(|one| one.kind.rank() == wish.kind.rank()).collect();
    let from = same.iter().position(|one| one.speech == speech).unwrap_or_default();
    let to = from.saturating_add_signed(places).min(same.len() - 1);
    if from == to {
        return Vec::new();
    }
    let placed = same.iter().filter(|one| one.place.is_some()).count();
    let wish = same.remove(from);
    same.insert(to, wish);
    let fixed = placed.max(from.max(to) + 1);
    same.iter()
        .take(fixed)
        .zip(0..)
        .map(|(one, place)| (one.speech, place))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn wish(n: u128, person: u128, kind: SpeechKind) -> Wish {
        Wish {
            speech: SpeechId(Uuid::from_u128(n)),
            person: AccountId(Uuid::from_u128(person)),
            kind,
            place: None,
            has_spoken: false,
            category: None,
        }
    }

    fn rules(order: ListOrder, newcomers_first: bool, quota: bool) -> SpeakingRules {
        SpeakingRules::new(order, newcomers_first, quota, |_| 60)
    }

    fn numbers(order: &[SpeechId]) -> Vec<u128> {
        order.iter().map(|speech| speech.0.as_u128()).collect()
    }

    #[test]
    fn for_and_against_take_turns_and_questions_stand_between() {
        use SpeechKind::{Against, For, PointOfOrder, Question, Reply};
        let kinds = [For, For, Question, For, Against, Against, Reply, PointOfOrder];
        let wishes: Vec<_> = (1..).zip(kinds).map(|(n, kind)| wish(n, n, kind)).collect();
        let shown = order(&wishes, &rules(ListOrder::Alternate, false, false), Before::default());
        assert_eq!(numbers(&shown), [8, 7, 1, 3, 5, 2, 6, 4]);
        let after_for = Before::default().and(For, None);
        let shown = order(&wishes[..5], &rules(ListOrder::Alternate, false, false), after_for);
        assert_eq!(numbers(&shown), [3, 5, 1, 2, 4]);
    }

    #[test]
    fn newcomers_come_first_and_the_quota_holds_among_them() {
        use Category::{Man, Woman};
        let of = |n: u128, category, has_spoken| Wish {
            category,
            has_spoken,
            ..wish(n, n, SpeechKind::For)
        };
        let wishes = [
            of(1, Some(Woman), true),
            of(2, Some(Man), false),
            of(3, Some(Man), false),
            of(4, None, false),
            of(5, Some(Woman), false),
        ];
        let shown = order(&wishes, &rules(ListOrder::FirstCome, true, true), Before::default());
        assert_eq!(numbers(&shown), [2, 4, 5, 3, 1]);
        let shown = order(&wishes, &rules(ListOrder::FirstCome, true, false), Before::default());
        assert_eq!(numbers(&shown), [2, 3, 4, 5, 1]);
    }

    #[test]
    fn a_place_by_hand_holds_against_whoever_comes_later() {
        let rules = rules(ListOrder::Alternate, false, false);
        let mut wishes: Vec<_> = (1..=4).map(|n| wish(n, n, SpeechKind::For)).collect();
        for (speech, place) in moved(&wishes, wishes[2].speech, -1) {
            wishes.iter_mut().find(|wish| wish.speech == speech).unwrap().place = Some(place);
        }
        wishes.push(wish(5, 5, SpeechKind::Against));
        wishes.push(wish(6, 6, SpeechKind::PointOfOrder));
        assert_eq!(numbers(&order(&wishes, &rules, Before::default())), [6, 1, 3, 2, 5, 4]);
        assert_eq!(
            moved(&wishes, wishes[5].speech, 3),
            [],
            "the only point of order has nowhere to go"
        );
    }

    fn any_wishes() -> impl Strategy<Value = Vec<Wish>> {
        let one = (
            0_u128..12,
            prop::sample::select(SpeechKind::ALL),
            prop::option::weighted(0.15, 0_u32..4),
            any::<bool>(),
            prop::option::of(prop::sample::select(Category::ALL)),
        );
        prop::collection::vec(one, 0..24).prop_map(|all| {
            let wishes = (1..)
                .zip(all)
                .map(|(n, (person, kind, place, has_spoken, category))| Wish {
                    place,
                    has_spoken,
                    category,
                    ..wish(n, person, kind)
                });
            wishes.collect()
        })
    }

    fn any_rules() -> impl Strategy<Value = SpeakingRules> {
        (prop::sample::select(ListOrder::ALL), any::<bool>(), any::<bool>())
            .prop_map(|(order, newcomers, quota)| rules(order, newcomers, quota))
    }

    fn find(wishes: &[Wish], speech: SpeechId) -> Wish {
        *wishes.iter().find(|wish| wish.speech == speech).unwrap()
    }

    proptest! {
        #[test]
        fn points_of_order_come_first_nobody_is_lost_and_nobody_stands_twice(wishes in any_wishes(), rules in any_rules()) {
            let shown = order(&wishes, &rules, Before::default());
            let ranks: Vec<_> = shown.iter().map(|speech| find(&wishes, *speech).kind.rank()).collect();
            prop_assert!(ranks.is_sorted());
            let people: Vec<_> = shown.iter().map(|speech| find(&wishes, *speech)).map(|wish| (wish.person, wish.kind.rank())).collect();
            let once: BTreeSet<_> = people.iter().copied().collect();
            prop_assert_eq!(once.len(), people.len());
            let all: BTreeSet<_> = wishes.iter().map(|wish| (wish.person, wish.kind.rank())).collect();
            prop_assert_eq!(once, all);
        }

        #[test]
        fn the_order_does_not_hang_on_how_the_rows_come(wishes in any_wishes(), rules in any_rules(), turn in 0_usize..24) {
            let mut other = wishes.clone();
            other.reverse();
            if !other.is_empty() {
                let by = turn % other.len();
                other.rotate_left(by);
            }
            prop_assert_eq!(order(&wishes, &rules, Before::default()), order(&other, &rules, Before::default()));
        }

        #[test]
        fn quota_and_turns_are_kept_while_somebody_waits_who_can_keep_them(wishes in any_wishes(), rules in any_rules()) {
            let shown: Vec<_> = order(&wishes, &rules, Before::default()).into_iter().map(|speech| find(&wishes, speech)).collect();
            let mut last = Before::default();
            for (at, wish) in shown.iter().enumerate() {
                if wish.kind.is_ordinary() && wish.place.is_none() {
                    for later in &shown[at + 1..] {
                        if rules.newcomers_first {
                            prop_assert!(!wish.has_spoken || later.has_spoken, "a newcomer waits behind somebody who has spoken");
                        }
                        let equally_new = !rules.newcomers_first || wish.has_spoken == later.has_spoken;
                        let breaks = |one: &Wish| one.category.is_some() && one.category == last.category;
                        if rules.quota && equally_new {
                            prop_assert!(!breaks(wish) || breaks(later), "the quota could have been kept");
                        }
                        // Whoever is equal in all the rules comes in the order of asking.
                        if (wish.kind, wish.category, wish.has_spoken) == (later.kind, later.category, later.has_spoken) {
                            prop_assert!(wish.speech < later.speech);
                        }
                    }
                }
                last = last.and(wish.kind, wish.category);
            }
        }

        #[test]
        fn the_order_stays_when_the_first_has_spoken(wishes in any_wishes(), rules in any_rules()) {
            let shown = order(&wishes, &rules, Before::default());
            let Some(first) = shown.first().map(|speech| find(&wishes, *speech)) else { return Ok(()) };
            // Neither what the person asked for twice nor a change of others shall stand in the way.
            let rest: Vec<_> = wishes.iter().copied().filter(|wish| (wish.person, wish.kind.rank()) != (first.person, first.kind.rank())).collect();
            let after = order(&rest, &rules, Before::default().and(first.kind, first.category));
            prop_assert_eq!(&after[..], &shown[1..]);
        }

        #[test]
        fn a_moved_wish_stands_where_it_was_put(wishes in any_wishes(), rules in any_rules(), which in 0_usize..24, places in -5_isize..6) {
            let mut shown: Vec<_> = order(&wishes, &rules, Before::default()).into_iter().map(|speech| find(&wishes, speech)).collect();
            if shown.is_empty() {
                return Ok(());
            }
            let wish = shown[which % shown.len()];
            let same: Vec<_> = shown.iter().filter(|one| one.kind.rank() == wish.kind.rank()).map(|one| one.speech).collect();
            let from = same.iter().position(|speech| *speech == wish.speech).unwrap();
            let to = from.saturating_add_signed(places).min(same.len() - 1);
            for (speech, place) in moved(&shown, wish.speech, places) {
                shown.iter_mut().find(|one| one.speech == speech).unwrap().place = Some(place);
            }
            let after = order(&shown, &rules, Before::default());
            let after: Vec<_> = after.into_iter().filter(|speech| same.contains(speech)).collect();
            prop_assert_eq!(after[to], wish.speech);
            prop_assert_eq!(after.len(), same.len());
        }
    }
}
