//! A jury of which everything is known: does the estimate order submissions better than the raw mean?
//!
//! 40 jurors, 100 submissions, 3 reviews each, dealt by [`assign`]. Quality is drawn with a deviation of 12 points, severity of 9, what neither
//! explains of 9. `JURY_SEEDS` says how many rounds (200); `cargo test -p shared simulation -- --nocapture` prints them.

use super::super::design::{Design, Given};
use super::super::numbers::Draws;
use super::super::severity::Model;
use super::super::study::{Estimate, study_with};
use super::{Points, id, mean};
use crate::ids::AccountId;
use crate::jury::assignment::{Assigning, Juror, Pair, Submission, assign};
use crate::languages::{Language, Languages};
use std::collections::BTreeSet;
use uuid::Uuid;

struct Jury {
    jurors: u128,
    submissions: u128,
    reviews: u32,
    /// Standard deviation of severity, in points.
    severity: f64,
}

/// A round, and the quality that stands behind it.
struct Round {
    quality: Vec<f64>,
    given: Vec<Given>,
}

/// Kendall's tau with the truth.
struct Outcome {
    raw: f64,
    estimate: f64,
}

fn seeds() -> u64 {
    std::env::var("JURY_SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok())
        .unwrap_or(200)
}

impl Jury {
    fn pairs(&self) -> BTreeSet<Pair> {
        let reviews = self.submissions * u128::from(self.reviews);
        let juror = |n| Juror {
            id: AccountId(Uuid::from_u128(n)),
            limit: u32::try_from(reviews.div_ceil(self.jurors)).unwrap(),
            languages: Languages::parse("en").unwrap(),
        };
        let submission = |n| Submission {
            id: id(n),
            language: Language::English,
        };
        let asked = Assigning {
            submissions: (0..self.submissions).map(submission).collect(),
            jurors: (0..self.jurors).map(juror).collect(),
            reviews_required: self.reviews,
            ..Default::default()
        };
        assign(&asked).pairs
    }

    fn play(&self, pairs: &BTreeSet<Pair>, seed: u64) -> Round {
        let mut chance = Draws::new(seed);
        let mut normals = |count: u128, mean: f64, deviation: f64| -> Vec<f64> {
            (0..count).map(|_| mean + deviation * chance.normal()).collect()
        };
        let quality = normals(self.submissions, 58.0, 12.0);
        let severity = normals(self.jurors, 0.0, self.severity);
        let noise = normals(pairs.len() as u128, 0.0, 9.0);
        let at = |id: Uuid| usize::try_from(id.as_u128()).unwrap();
        let given = |(pair, noise): (&Pair, f64)| {
            let points = quality[at(pair.submission.0)] - severity[at(pair.juror.0)] + noise;
            Given {
                submission: pair.submission,
                juror: pair.juror,
                total: Points((points * 100.0).round().clamp(0.0, 10_000.0) as i32),
            }
        };
        let given = pairs.iter().zip(noise).map(given).collect();
        Round { quality, given }
    }

    fn outcomes(&self) -> Vec<Outcome> {
        let pairs = self.pairs();
        (0..seeds()).map(|seed| self.play(&pairs, seed).outcome()).collect()
    }
}

impl Round {
    fn outcome(&self) -> Outcome {
        let ids: Vec<_> = (0..self.quality.len() as u128).map(id).collect();
        let design = Design::new(&ids, &self.given);
        // Pairs come in the order of ids, as the cells of a design do.
        let mean = |cells: &Vec<usize>| {
            let points: Vec<_> = cells.iter().map(|&at| self.given[at].total).collect();
            mean(&points).unwrap().0
        };
        let means: Vec<_> = design.of_submission.iter().map(mean).collect();
        let estimates = Model::fit(&design).unwrap().estimates;
        let estimates: Vec<_> = estimates.iter().map(|points| (points * 100.0).round() as i32).collect();
        Outcome {
            raw: tau(&self.quality, &means),
            estimate: tau(&self.quality, &estimates),
        }
    }

    /// The share of submissions whose true rank lies in its interval.
    fn covered(&self) -> f64 {
        let ids: Vec<_> = (0..self.quality.len() as u128).map(id).collect();
        let found = study_with(&ids, &self.given, 200);
        let is_covered = |one: &&Estimate| {
            let own = self.quality[usize::try_from(one.submission.0.as_u128()).unwrap()];
            let rank = 1 + self.quality.iter().filter(|&&other| other > own).count() as u32;
            one.ranks.is_some_and(|ranks| ranks.best <= rank && rank <= ranks.worst)
        };
        found.submissions.iter().filter(is_covered).count() as f64 / ids.len() as f64
    }
}

/// Kendall's tau-b of the true quality and a figure that may have ties. Source: Kendall, Biometrika 33 (1945).
fn tau(truth: &[f64], figure: &[i32]) -> f64 {
    let (mut sum, mut pairs, mut untied) = (0.0, 0.0, 0.0);
    for a in 0..truth.len() {
        for b in a + 1..truth.len() {
            let sign = f64::from((figure[a] - figure[b]).signum());
            sum += sign * (truth[a] - truth[b]).signum();
            pairs += 1.0;
            untied += sign.abs();
        }
    }
    sum / f64::sqrt(pairs * untied)
}

/// Worst, lower quartile, median, upper quartile, best.
fn quartiles(values: impl Iterator<Item = f64>) -> [f64; 5] {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    [0, 1, 2, 3, 4].map(|quarter| values[(values.len() - 1) * quarter / 4])
}

fn report(what: &str, outcomes: &[Outcome]) -> ([f64; 5], [f64; 5], [f64; 5]) {
    let raw = quartiles(outcomes.iter().map(|one| one.raw));
    let estimate = quartiles(outcomes.iter().map(|one| one.estimate));
    let gain = quartiles(outcomes.iter().map(|one| one.estimate - one.raw));
    println!(
        "{what}, {} rounds; Kendall's tau with the truth: worst, quartile, median, quartile, best",
        outcomes.len()
    );
    for (name, line) in [("raw mean", raw), ("estimate", estimate), ("gain", gain)] {
        println!("  {name:<9} {}", line.map(|value| format!("{value:6.3}")).join(" "));
    }
    (raw, estimate, gain)
}

#[test]
fn the_estimate_orders_a_round_with_severe_jurors_better_than_the_mean() {
    let jury = Jury {
        jurors: 40,
        submissions: 100,
        reviews: 3,
        severity: 9.0,
    };
    let (raw, estimate, gain) = report("40 jurors, 100 submissions, 3 reviews each", &jury.outcomes());
    assert!(
        estimate[2] > raw[2] + 0.03 && gain[1] > 0.0,
        "{raw:?} {estimate:?} {gain:?}"
    );
    assert!(gain[0] > -0.02, "never much worse: {gain:?}");
}

#[test]
fn the_estimate_does_no_harm_where_jurors_are_alike() {
    let jury = Jury {
        jurors: 40,
        submissions: 100,
        reviews: 3,
        severity: 0.0,
    };
    let (raw, estimate, gain) = report("the same with jurors who are all alike", &jury.outcomes());
    assert!(estimate[2] > raw[2] - 0.01, "{raw:?} {estimate:?}");
    assert!(gain[0] > -0.04, "{gain:?}");
}

#[test]
fn the_estimate_helps_a_small_jury_too() {
    let jury = Jury {
        jurors: 6,
        submissions: 15,
        reviews: 3,
        severity: 9.0,
    };
    let (raw, estimate, gain) = report("6 jurors, 15 submissions, 3 reviews each", &jury.outcomes());
    assert!(estimate[2] > raw[2] && gain[1] >= 0.0, "{raw:?} {estimate:?} {gain:?}");
}

#[test]
fn nine_of_ten_true_ranks_lie_in_their_interval() {
    let jury = Jury {
        jurors: 40,
        submissions: 100,
        reviews: 3,
        severity: 9.0,
    };
    let pairs = jury.pairs();
    let rounds = seeds().min(20);
    let covered: f64 = (0..rounds).map(|seed| jury.play(&pairs, seed).covered()).sum::<f64>() / rounds as f64;
    println!("true ranks within the interval of nine tenths: {covered:.3}");
    assert!((0.87..0.95).contains(&covered), "{covered}");
}
