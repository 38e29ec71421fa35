//! Tests of the assignment of jurors.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn juror(n: u128, limit: u32, languages: &str) -> Juror {
    Juror {
        id: AccountId(Uuid::from_u128(n)),
        limit,
        languages: Languages::parse(languages).unwrap(),
    }
}

fn submission(n: u128, language: Language) -> Submission {
    Submission {
        id: SubmissionId(Uuid::from_u128(n)),
        language,
    }
}

fn pair(submission: u128, juror: u128) -> Pair {
    Pair {
        submission: SubmissionId(Uuid::from_u128(submission)),
        juror: AccountId(Uuid::from_u128(juror)),
    }
}

fn asking(submissions: u128, jurors: u128, required: u32, limit: u32) -> Assigning {
    Assigning {
        submissions: (0..submissions).map(|n| submission(n, Language::French)).collect(),
        jurors: (0..jurors).map(|n| juror(n, limit, "fr")).collect(),
        reviews_required: required,
        ..Default::default()
    }
}

#[test]
fn two_hundred_submissions_and_sixty_jurors_take_less_than_a_second() {
    let languages = ["fr en", "ar fr", "en", "el en", "it fr"];
    let mut asked = asking(200, 60, 3, 11);
    for (n, juror) in asked.jurors.iter_mut().enumerate() {
        juror.languages = Languages::parse(languages[n % 5]).unwrap();
    }
    for (n, submission) in asked.submissions.iter_mut().enumerate() {
        submission.language = [Language::French, Language::Arabic, Language::Greek, Language::English][n % 4];
    }
    asked.conflicts = (0..200)
        .flat_map(|s| [pair(s, s % 60), pair(s, (s * 7) % 60)])
        .collect();
    let started = std::time::Instant::now();
    let result = assign(&asked);
    assert!(started.elapsed().as_secs_f64() < 1.0, "{:?}", started.elapsed());
    assert_eq!((result.pairs.len(), result.unmet.len()), (600, 0));
}

#[test]
fn work_and_pairings_are_spread() {
    let result = assign(&asking(20, 10, 3, 20));
    assert!(result.load.values().all(|&load| load == 6), "{:?}", result.load);
    let mut together: BTreeMap<(AccountId, AccountId), u32> = BTreeMap::new();
    for a in &result.pairs {
        for b in result
            .pairs
            .iter()
            .filter(|b| b.submission == a.submission && b.juror > a.juror)
        {
            *together.entry((a.juror, b.juror)).or_default() += 1;
        }
    }
    // 60 pairings over 45 possible couples: nobody always sits with the same person.
    assert!(
        together.values().all(|&times| times <= 4) && together.len() >= 25,
        "{} {:?}",
        together.len(),
        together.values().max()
    );
}

#[test]
fn readers_of_the_language_come_first_and_others_are_named() {
    let mut asked = asking(2, 0, 2, 2);
    asked.submissions[1].language = Language::Greek;
    asked.jurors = vec![juror(1, 2, "fr"), juror(2, 2, "el"), juror(3, 2, "fr")];
    let result = assign(&asked);
    assert_eq!(result.pairs.len(), 4);
    assert!(
        result
            .pairs
            .is_superset(&BTreeSet::from([pair(0, 1), pair(0, 3), pair(1, 2)]))
    );
    assert_eq!(result.foreign_language.len(), 1);
}

#[test]
fn what_cannot_be_met_says_why() {
    let few = assign(&asking(1, 2, 3, 9)).unmet;
    assert_eq!(
        (few[0].missing, few[0].why, few[0].jurors),
        (1, Shortage::TooFewJurors, 2)
    );
    let mut barred = asking(1, 3, 2, 9);
    barred.conflicts = [pair(0, 0), pair(0, 1)].into();
    let barred = assign(&barred).unmet;
    assert_eq!(
        (barred[0].missing, barred[0].why, barred[0].conflicted),
        (1, Shortage::Conflicts, 2)
    );
    let full = assign(&asking(4, 3, 2, 2)).unmet;
    assert_eq!(full.iter().map(|unmet| unmet.missing).sum::<u32>(), 2);
    assert!(full.iter().all(|unmet| unmet.why == Shortage::Limits && unmet.full > 0));
}

#[test]
fn a_chain_of_exchanges_finds_the_last_place() {
    // Juror 0 can do both, juror 1 only submission 0: dealt greedily, submission 1 would stay without.
    let mut asked = asking(2, 2, 1, 1);
    asked.conflicts = [pair(1, 1)].into();
    let result = assign(&asked);
    assert_eq!(result.pairs, [pair(0, 1), pair(1, 0)].into());
    assert_eq!(result.unmet, []);
}

#[test]
fn after_a_recusal_only_the_rest_is_assigned_again() {
    let first = assign(&asking(6, 4, 2, 4));
    let gone = *first.pairs.first().unwrap();
    let mut again = asking(6, 4, 2, 4);
    again.conflicts.insert(gone);
    again.fixed = first.pairs.iter().copied().filter(|pair| *pair != gone).collect();
    let second = assign(&again);
    assert!(second.pairs.is_superset(&again.fixed) && !second.pairs.contains(&gone));
    assert_eq!((second.pairs.len(), second.unmet.len()), (12, 0));
}

/// The most reviews any assignment could have, by trying all (small cases only).
fn most(asked: &Assigning, at: usize, load: &mut Vec<u32>) -> usize {
    let Some(submission) = asked.submissions.get(at) else {
        return 0;
    };
    let mut best = 0;
    for chosen in 0_u32..1 << asked.jurors.len() {
        let on: Vec<usize> = (0..asked.jurors.len()).filter(|j| chosen & (1 << j) != 0).collect();
        let fits = on.len() <= asked.reviews_required as usize
            && on.iter().all(|&j| {
                let barred = asked.conflicts.contains(&Pair {
                    submission: submission.id,
                    juror: asked.jurors[j].id,
                });
                !barred && load[j] < asked.jurors[j].limit
            });
        if fits {
            on.iter().for_each(|&j| load[j] += 1);
            best = best.max(on.len() + most(asked, at + 1, load));
            on.iter().for_each(|&j| load[j] -= 1);
        }
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn no_assignment_has_more_and_every_rule_holds(
        limits in proptest::collection::vec(0_u32..4, 1..5),
        submissions in 1_u128..5,
        required in 1_u32..4,
        conflicts in proptest::collection::btree_set((0_u128..5, 0_u128..5), 0..10),
    ) {
        let mut asked = asking(submissions, 0, required, 0);
        asked.jurors = limits.iter().zip(0..).map(|(&limit, n)| juror(n, limit, "fr")).collect();
        asked.conflicts = conflicts.into_iter().map(|(s, j)| pair(s, j)).collect();
        let result = assign(&asked);
        prop_assert_eq!(result.pairs.len(), most(&asked, 0, &mut vec![0; limits.len()]));
        prop_assert!(result.pairs.is_disjoint(&asked.conflicts));
        for juror in &asked.jurors {
            let load = result.pairs.iter().filter(|pair| pair.juror == juror.id).count();
            prop_assert!(load <= juror.limit as usize);
            prop_assert_eq!(load, result.load[&juror.id] as usize);
        }
        for submission in &asked.submissions {
            let has = result.pairs.iter().filter(|pair| pair.submission == submission.id).count() as u32;
            let missing = result.unmet.iter().find(|unmet| unmet.submission == submission.id).map_or(0, |unmet| unmet.missing);
            prop_assert_eq!(has + missing, required);
        }
        prop_assert_eq!(&result, &assign(&asked));
    }

    #[test]
    fn without_conflicts_loads_differ_by_one_at_most(submissions in 1_u128..30, jurors in 1_u128..12, required in 1_u32..5) {
        let result = assign(&asking(submissions, jurors, required, 1_000));
        let (low, high) = (result.load.values().min().unwrap(), result.load.values().max().unwrap());
        prop_assert!(high - low <= 1, "{:?}", result.load);
    }
}
