//! Finals by pairs: jurors say which of two they find better, and Bradley–Terry makes a ranking of it.
//!
//! [`bradley_terry`] takes the comparisons and gives each finalist a strength with its standard error, a rank and between which ranks it could stand.
//!
//! **The model.** `P(i is preferred to j) = 1 / (1 + exp(θ_j − θ_i))`: Bradley and Terry, Biometrika 39 (1952). Strengths add up to 0. A
//! difference of 1 means that 73 of 100 comparisons would go one way, of 2 means 88. Who finds both equal gives half a win to each.
//!
//! **The prior.** Who has won every comparison would have an infinite strength, and finalists that no chain of comparisons links could not be compared at all. So
//! everybody has, beside what jurors said, one comparison in thought with a middling rival of strength 0: half a win, half a loss (Jeffreys' prior of a share; for this
//! model: Whelan, Prior distributions for the Bradley–Terry model, arXiv 1712.05311, 2017). It is worth one opinion and fades with every real one.
//! Without a comparison everybody has strength 0; of several unlinked groups each lies around 0, and [`Strengths::groups`] says that there are several.
//!
//! **How.** Newton's method with halved steps on the log-likelihood, which has one top (Hunter, Annals of Statistics 32, 2004), in `π = exp(θ)`: a
//! step Δ is `π (1 + Δ/2) / (1 − Δ/2)`, which is `π exp(Δ)` where steps are small. Standard errors: the roots of the diagonal of the inverse of the information, for
//! strengths around their mean.
//!
//! To add what a juror may answer: a variant of [`Preferred`] and its share of a win in `wins`.

use super::numbers::{Draws, Factor, ln, mean};
use super::ranks::{DRAWS, Places, RankInterval, SEED, ranks};
use crate::ids::SubmissionId;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What a juror says of two finalists.
    pub enum Preferred {
        First = "first",
        Second = "second",
        Equal = "equal",
    }
}

/// One juror's word on two finalists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comparison {
    pub first: SubmissionId,
    pub second: SubmissionId,
    pub preferred: Preferred,
}

/// What the comparisons say of a finalist.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Strength {
    pub submission: SubmissionId,
    pub comparisons: u32,
    /// To four decimals, like its standard error.
    pub strength: f64,
    pub standard_error: f64,
    pub rank: u32,
    pub ranks: RankInterval,
}

/// The ranking of finals by pairs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Strengths {
    /// The strongest first; of equals the one given first.
    pub finalists: Vec<Strength>,
    /// Finalists are of one group when a chain of comparisons links them; between groups only the prior speaks.
    pub groups: u32,
}

/// The strengths of `finalists`, each named once; comparisons with others or of one with itself do not count.
#[must_use]
pub fn bradley_terry(finalists: &[SubmissionId], comparisons: &[Comparison]) -> Strengths {
    let mut order = finalists.to_vec();
    order.sort_unstable();
    let size = order.len();
    let wins = wins(&order, comparisons);
    let Some((theta, information)) = fit(&wins, size) else {
        return Strengths::default();
    };
    let errors = standard_errors(&information.inverse(), size);
    let rounded = |value: f64| (value * 10_000.0).round() / 10_000.0 + 0.0;
    // Whole numbers, so that strengths that are shown as equal share their rank.
    let places = ranks(
        &theta
            .iter()
            .map(|value| Some((value * 10_000.0).round() as i64))
            .collect::<Vec<_>>(),
    );
    let (mut draws, mut drawn) = (Draws::new(SEED), Places::new(size));
    for _ in 0..DRAWS {
        let mut values: Vec<f64> = (0..size).map(|_| draws.normal()).collect();
        information.back(&mut values);
        values.iter_mut().zip(&theta).for_each(|(value, theta)| *value += theta);
        drawn.add(&values);
    }
    let of = |id: &SubmissionId| {
        let at = order.partition_point(|other| other < id);
        let named = |one: &&Comparison| one.first != one.second && (one.first == *id || one.second == *id);
        let known =
            |one: &&Comparison| order.binary_search(&one.first).is_ok() && order.binary_search(&one.second).is_ok();
        let rank = places[at].unwrap_or(1);
        Strength {
            submission: *id,
            comparisons: u32::try_from(comparisons.iter().filter(named).filter(known).count()).unwrap_or(u32::MAX),
            strength: rounded(theta[at]),
            standard_error: rounded(errors[at]),
            rank,
            ranks: drawn.interval(at, rank),
        }
    };
    let mut finalists: Vec<_> = finalists.iter().map(of).collect();
    finalists.sort_by_key(|one| one.rank);
    Strengths {
        finalists,
        groups: groups(&wins, size),
    }
}

/// Wins of the row over the column; a draw is half a win for each.
fn wins(order: &[SubmissionId], comparisons: &[Comparison]) -> Vec<f64> {
    let size = order.len();
    let mut wins = vec![0.0; size * size];
    for one in comparisons {
        let (Ok(first), Ok(second)) = (order.binary_search(&one.first), order.binary_search(&one.second)) else {
            continue;
        };
        if first != second {
            let share = match one.preferred {
                Preferred::First => 1.0,
                Preferred::Second => 0.0,
                Preferred::Equal => 0.5,
            };
            wins[first * size + second] += share;
            wins[second * size + first] += 1.0 - share;
        }
    }
    wins
}

/// The logarithm of the likelihood with the prior, by π.
fn likelihood(wins: &[f64], strengths: &[f64]) -> f64 {
    let size = strengths.len();
    let pair = |(at, won): (usize, &f64)| {
        let (winner, loser) = (strengths[at / size], strengths[at % size]);
        if *won > 0.0 {
            won * ln(winner / (winner + loser))
        } else {
            0.0
        }
    };
    let prior = |strength: &f64| 0.5 * ln(*strength) - ln(1.0 + strength);
    wins.iter().enumerate().map(pair).sum::<f64>() + strengths.iter().map(prior).sum::<f64>()
}

/// The slope of the log-likelihood by θ, and the information: minus its second derivatives.
fn slope(wins: &[f64], strengths: &[f64]) -> (Vec<f64>, Vec<f64>) {
    let size = strengths.len();
    let (mut slope, mut information) = (vec![0.0; size], vec![0.0; size * size]);
    for row in 0..size {
        let rival = strengths[row] / (1.0 + strengths[row]);
        slope[row] += 0.5 - rival;
        information[row * size + row] += rival * (1.0 - rival);
        for column in (0..size).filter(|&column| column != row) {
            let all = wins[row * size + column] + wins[column * size + row];
            let chance = strengths[row] / (strengths[row] + strengths[column]);
            slope[row] += wins[row * size + column] - all * chance;
            information[row * size + row] += all * chance * (1.0 - chance);
            information[row * size + column] -= all * chance * (1.0 - chance);
        }
    }
    (slope, information)
}

/// θ around its mean, and the factored information there; `None` of nobody.
fn fit(wins: &[f64], size: usize) -> Option<(Vec<f64>, Factor)> {
    const STEPS: usize = 200;
    const HALVINGS: usize = 40;
    let mut strengths = vec![1.0; size];
    let mut best = likelihood(wins, &strengths);
    for _ in 0..STEPS {
        let (mut step, information) = slope(wins, &strengths);
        Factor::of(information, size)?.solve(&mut step);
        let longest = step.iter().fold(0.0, |longest: f64, one| longest.max(one.abs()));
        // At most 1 at a time: the fraction below stays positive, and near to exp.
        let mut part = if longest > 1.0 { 1.0 / longest } else { 1.0 };
        let taken = (0..HALVINGS).find_map(|_| {
            let moved = |(strength, step): (&f64, &f64)| strength * (2.0 + part * step) / (2.0 - part * step);
            let next: Vec<f64> = strengths.iter().zip(&step).map(moved).collect();
            part /= 2.0;
            let reached = likelihood(wins, &next);
            (reached >= best).then_some((next, reached))
        });
        match taken {
            Some((next, reached)) => (strengths, best) = (next, reached),
            // No step leads higher: what is left is rounding.
            None => break,
        }
        if longest < 1e-12 {
            break;
        }
    }
    let factor = Factor::of(slope(wins, &strengths).1, size).filter(|_| size > 0)?;
    let theta: Vec<f64> = strengths.iter().map(|&strength| ln(strength)).collect();
    let middle = mean(&theta);
    Some((theta.iter().map(|value| value - middle).collect(), factor))
}

/// The standard errors of strengths around their mean, from the covariance of strengths.
fn standard_errors(covariance: &[f64], size: usize) -> Vec<f64> {
    let count = size as f64;
    let rows: Vec<f64> = covariance.chunks_exact(size).map(|row| row.iter().sum()).collect();
    let all: f64 = rows.iter().sum();
    let variance = |at: usize| covariance[at * size + at] - 2.0 * rows[at] / count + all / (count * count);
    (0..size).map(|at| variance(at).max(0.0).sqrt()).collect()
}

fn groups(wins: &[f64], size: usize) -> u32 {
    let mut seen = vec![false; size];
    let mut groups = 0;
    for start in 0..size {
        if seen[start] {
            continue;
        }
        groups += 1;
        let mut waiting = vec![start];
        while let Some(at) = waiting.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                waiting.extend((0..size).filter(|&other| wins[at * size + other] + wins[other * size + at] > 0.0));
            }
        }
    }
    groups
}
