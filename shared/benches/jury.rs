//! How long a jury's reckoning takes: `make bench-jury`. 200 submissions, 60 jurors, 3 reviews each, 5 criteria.
//!
//! Aims: assignment 1 s, all figures 200 ms.

use criterion::{Criterion, criterion_group, criterion_main};
use shared::ids::{AccountId, SubmissionId};
use shared::jury::assignment::{Assigning, Juror, Pair, Submission, assign};
use shared::jury::figures::agreement::agreement;
use shared::jury::figures::pairwise::{Comparison, Preferred, bradley_terry};
use shared::jury::figures::study::study;
use shared::jury::figures::{Given, ReviewPoints, figures};
use shared::jury::{Points, assignment::Assigned};
use shared::languages::{Language, Languages};
use std::hint::black_box;
use uuid::Uuid;

const SUBMISSIONS: u128 = 200;
const JURORS: u128 = 60;

fn submission(n: u128) -> SubmissionId {
    SubmissionId(Uuid::from_u128(n))
}

fn juror(n: u128) -> AccountId {
    AccountId(Uuid::from_u128(n))
}

/// A round with several languages, experts and two conflicts for each submission; no juror has a place to spare.
fn asked() -> Assigning {
    let languages = ["fr en", "ar fr", "en", "el en", "it fr"];
    let texts = [Language::French, Language::Arabic, Language::Greek, Language::English];
    let pair = |s: u128, j: u128| Pair {
        submission: submission(s),
        juror: juror(j % JURORS),
    };
    Assigning {
        submissions: (0..SUBMISSIONS)
            .map(|n| Submission {
                id: submission(n),
                language: texts[n as usize % 4],
            })
            .collect(),
        jurors: (0..JURORS)
            .map(|n| Juror {
                id: juror(n),
                limit: 10,
                languages: Languages::parse(languages[n as usize % 5]).expect("a list of languages"),
            })
            .collect(),
        reviews_required: 3,
        conflicts: (0..SUBMISSIONS).flat_map(|s| [pair(s, s), pair(s, s * 7)]).collect(),
        experts: (0..SUBMISSIONS)
            .flat_map(|s| (0..6).map(move |n| pair(s, s * 11 + n * 7)))
            .collect(),
        ..Assigning::default()
    }
}

/// Made-up totals from 0 to 100, the same every time.
fn given(assigned: &Assigned) -> Vec<Given> {
    let total = |at: usize| Points(i32::try_from(at * 7_919 % 10_001).unwrap_or(0));
    assigned
        .pairs
        .iter()
        .enumerate()
        .map(|(at, pair)| Given {
            submission: pair.submission,
            juror: pair.juror,
            total: total(at),
        })
        .collect()
}

fn jury(criterion: &mut Criterion) {
    let asked = asked();
    criterion.bench_function("assign 200 submissions to 60 jurors", |bench| {
        bench.iter(|| assign(black_box(&asked)));
    });
    let ids: Vec<_> = (0..SUBMISSIONS).map(submission).collect();
    let given = given(&assign(&asked));
    let points: Vec<_> = given
        .iter()
        .map(|one| ReviewPoints {
            submission: one.submission,
            total: one.total,
            unweighted: one.total,
        })
        .collect();
    let levels: Vec<_> = given.iter().map(|one| (one.submission, one.total.0 % 5)).collect();
    criterion.bench_function("all figures of the round", |bench| {
        bench.iter(|| {
            let criteria: Vec<_> = (0..5).map(|_| agreement(black_box(&levels))).collect();
            (
                figures(&ids, black_box(&points)),
                study(&ids, black_box(&given)),
                criteria,
            )
        });
    });
    criterion.bench_function("of these: mean, median, spread, rank", |bench| {
        bench.iter(|| figures(&ids, black_box(&points)));
    });
    let comparison = |n: u128| Comparison {
        first: submission(n * 7 % 20),
        second: submission((n * 7 + 1 + n % 19) % 20),
        preferred: Preferred::ALL[(n % 3) as usize],
    };
    let comparisons: Vec<_> = (0..600).map(comparison).collect();
    criterion.bench_function("finals: 20 finalists, 600 comparisons", |bench| {
        bench.iter(|| bradley_terry(&ids[..20], black_box(&comparisons)));
    });
}

criterion_group!(benches, jury);
criterion_main!(benches);
