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
    assert!(together(&result).values().all(|&times| times <= 2));
    // Twelve readers each of Arabic and of Greek have 132 places for 150 reviews: 18 and 18 cannot be read by one.
    assert_eq!(result.foreign_language.len(), 36);
    assert_eq!(result.groups, 1);
}

/// How often each couple of jurors reads the same submission.
fn together(result: &Assigned) -> BTreeMap<(AccountId, AccountId), u32> {
    let mut together = BTreeMap::new();
    for a in &result.pairs {
        let same = |b: &&Pair| b.submission == a.submission && b.juror > a.juror;
        for b in result.pairs.iter().filter(same) {
            *together.entry((a.juror, b.juror)).or_default() += 1;
        }
    }
    together
}

#[test]
fn work_and_pairings_are_spread() {
    let result = assign(&asking(20, 10, 3, 20));
    assert!(result.load.values().all(|&load| load == 6), "{:?}", result.load);
    let together = together(&result);
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
    // Of five, three have a conflict, one is full and one is away.
    let mut asked = asking(2, 5, 2, 1);
    asked.jurors[4].limit = 0;
    asked.conflicts = [pair(0, 0), pair(0, 1), pair(0, 2), pair(1, 1), pair(1, 2)].into();
    asked.fixed = [pair(1, 3)].into();
    let unmet = assign(&asked).unmet;
    assert_eq!(unmet.len(), 1, "{unmet:?}");
    let numbers = (
        unmet[0].jurors,
        unmet[0].conflicted,
        unmet[0].full,
        unmet[0].unavailable,
    );
    assert_eq!((numbers, unmet[0].why), ((5, 3, 1, 1), Shortage::Conflicts));
}

#[test]
fn every_pair_says_why_it_is() {
    let mut asked = asking(2, 0, 2, 2);
    asked.jurors = vec![juror(0, 2, "fr"), juror(1, 2, "el")];
    asked.fixed = [pair(0, 0), pair(0, 1)].into();
    asked.experts = [pair(1, 0), pair(0, 1)].into();
    let why = reasons(&asked, &assign(&asked), &[pair(0, 1)].into());
    assert_eq!(why[&pair(0, 0)], [Reason::Stands, Reason::Language]);
    assert_eq!(
        why[&pair(0, 1)],
        [Reason::ByHand, Reason::ForeignLanguage, Reason::Field]
    );
    assert_eq!(why[&pair(1, 0)], [Reason::Language, Reason::Field, Reason::Load]);
    assert_eq!(why[&pair(1, 1)], [Reason::ForeignLanguage, Reason::Load]);
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

#[test]
fn each_submission_has_somebody_who_knows_its_field_where_that_can_be() {
    let mut asked = asking(6, 6, 2, 2);
    // Jurors 4 and 5 know the field of all but submission 0; each takes two reviews.
    asked.experts = (1..6).flat_map(|s| [pair(s, 4), pair(s, 5)]).collect();
    let result = assign(&asked);
    assert_eq!((result.pairs.len(), result.without_expert.len()), (12, 2), "{result:?}");
    assert_eq!(result.without_expert[0], submission(0, Language::French).id);
    asked.experts.extend([pair(0, 0), pair(3, 0), pair(5, 0)]);
    assert_eq!(assign(&asked).without_expert, []);
    assert_eq!(assign(&asking(3, 2, 2, 9)).without_expert, [], "nobody was named");
}

#[test]
fn jurors_change_places_so_that_fewer_read_a_foreign_language() {
    // Submission 0 has one possible juror beside 0: dealt first, it takes the readers of Greek.
    let mut asked = asking(3, 0, 1, 1);
    asked.jurors = vec![juror(0, 1, "fr el"), juror(1, 1, "fr"), juror(2, 1, "fr")];
    asked.submissions[2].language = Language::Greek;
    asked.conflicts = [pair(0, 2)].into();
    let result = assign(&asked);
    assert!(result.pairs.contains(&pair(2, 0)), "{result:?}");
    assert_eq!(result.foreign_language, []);
}

#[test]
fn groups_without_a_submission_in_common_are_joined_by_a_swap() {
    let asked = asking(4, 4, 2, 2);
    let mut table = Table::new(&asked);
    for (submission, juror) in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3)] {
        table.add(submission, juror);
    }
    assert_eq!(table.groups().len(), 2);
    table.join_groups();
    assert_eq!(table.groups().len(), 1);
    assert_eq!(table.load, [2, 2, 2, 2]);
}

#[test]
fn groups_that_no_language_links_are_counted() {
    let mut asked = asking(4, 0, 2, 4);
    asked.jurors = vec![
        juror(0, 4, "fr"),
        juror(1, 4, "fr"),
        juror(2, 4, "el"),
        juror(3, 4, "el"),
    ];
    asked.submissions[0].language = Language::Greek;
    asked.submissions[1].language = Language::Greek;
    let result = assign(&asked);
    assert_eq!((result.groups, result.foreign_language.len()), (2, 0));
    assert_eq!(assign(&asking(3, 3, 0, 1)).groups, 0);
}

#[test]
fn after_a_juror_falls_away_what_they_finished_stays_and_others_do_the_rest() {
    let mut asked = asking(6, 4, 2, 6);
    let first = assign(&asked);
    asked.fixed = first.pairs.clone();
    let gone = juror(2, 0, "fr").id;
    let theirs: Vec<_> = first.pairs.iter().copied().filter(|pair| pair.juror == gone).collect();
    assert!(theirs.len() > 1);
    let finished = BTreeSet::from([theirs[0]]);
    let again = assign(&asked.without(gone, &finished));
    let of_gone: BTreeSet<_> = again.pairs.iter().copied().filter(|pair| pair.juror == gone).collect();
    assert_eq!(of_gone, finished);
    assert!(
        again
            .pairs
            .is_superset(&first.pairs.into_iter().filter(|pair| pair.juror != gone).collect())
    );
    assert_eq!((again.pairs.len(), again.unmet.len()), (12, 0));
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

    #[test]
    fn jurors_can_be_compared_unless_there_are_too_few_reviews_for_it(submissions in 1_u128..12, jurors in 1_u128..9, required in 2_u32..4) {
        let result = assign(&asking(submissions, jurors, required, 1_000));
        let at_work = result.load.values().filter(|&&load| load > 0).count();
        let groups = result.groups as usize;
        // Groups that cannot be joined have no ring: one pair fewer than they have members.
        prop_assert!(groups == 1 || result.pairs.len() == at_work + submissions as usize - groups, "{:?}", result);
    }

    #[test]
    fn swaps_keep_every_rule_and_every_load(
        conflicts in proptest::collection::btree_set((0_u128..8, 0_u128..6), 0..12),
        experts in proptest::collection::btree_set((0_u128..8, 0_u128..6), 0..12),
        greek in proptest::collection::btree_set(0_usize..8, 0..8),
        fixed in proptest::collection::btree_set((0_u128..8, 0_u128..6), 0..4),
    ) {
        let mut asked = asking(8, 6, 2, 4);
        asked.jurors.iter_mut().step_by(2).for_each(|juror| juror.languages = Languages::parse("el").unwrap());
        greek.into_iter().for_each(|at| asked.submissions[at].language = Language::Greek);
        let pairs = |set: BTreeSet<(u128, u128)>| -> BTreeSet<Pair> { set.into_iter().map(|(s, j)| pair(s, j)).collect() };
        (asked.conflicts, asked.experts) = (pairs(conflicts), pairs(experts));
        asked.fixed = pairs(fixed).difference(&asked.conflicts).copied().collect();
        let mut table = Table::new(&asked);
        table.deal();
        table.exchange();
        table.level();
        let (loads, foreign) = (table.load.clone(), table.foreign());
        table.swap();
        table.join_groups();
        prop_assert_eq!(&loads, &table.load);
        prop_assert!(table.foreign() <= foreign);
        let result = table.result();
        prop_assert!(result.pairs.is_superset(&asked.fixed) && result.pairs.is_disjoint(&asked.conflicts));
        prop_assert_eq!(result, assign(&asked));
    }
}

impl Table<'_> {
    fn foreign(&self) -> usize {
        let on = self.on.iter().enumerate();
        on.map(|(at, jurors)| jurors.iter().filter(|&&juror| !self.reads[at][juror]).count())
            .sum()
    }
}
