//! The estimate that separates the severity of jurors from the quality of submissions.
//!
//! [`Model::fit`] fits it to a [`Design`]; [`super::study`] puts it beside the other figures.
//!
//! **The model.** `y_ij = μ + q_i − s_j + e_ij`: what juror j gives submission i is the level of the round, plus the quality of i, minus the
//! severity of j, plus what neither explains. The estimate of i is `μ + q_i`: what a juror of middling severity would be expected to give.
//! A severity of 4 means 4 points less than others would give; a generous juror's is negative. Severities of a round add up to 0.
//!
//! **Least squares with shrinkage.** μ, q and s make the least of `Σ (y_ij − μ − q_i + s_j)² + λ_q Σ q_i² + λ_s Σ s_j²` with
//! `λ_q = σ² / τ_q²` and `λ_s = σ² / τ_s²`, σ², τ_q² and τ_s² being the variances of e, q and s: the best linear unbiased prediction of the
//! mixed model (Henderson, Biometrics 31, 1975; Searle, Casella and McCulloch, Variance Components, 1992, chapter 7). Why shrink: three reviews
//! know little. Without it, one juror with two reviews could be called ten points too strict by accident, and the two submissions
//! be lifted for it; and one enthusiastic review alone would win the round. With it, a juror is believed to be unusual only as far as
//! reviews show it, and the more reviews there are the less is held back: the share kept of the mean of n reviews is n / (n + λ).
//!
//! **The variances** come from the round itself by Henderson's method 3 (Biometrics 9, 1953; Searle, Casella and McCulloch, section 5.5). With n
//! reviews of I submissions by J jurors in C groups, SSE the sum of squares left by a fit without shrinkage, SSE_q and SSE_s those left by
//! the means of submissions alone and of jurors alone:
//! `σ² = SSE / (n − I − J + C)`, `τ_q² = (SSE_s − SSE − (I − C) σ²) / (n − J)`, `τ_s² = (SSE_q − SSE − (J − C) σ²) / (n − I)`.
//! Small rounds have few degrees of freedom, and such figures can be 0 or wild. So each is mixed with an even guess, a third of the variance of
//! all totals, that weighs as [`GUESS`] degrees of freedom beside its own (I − C for τ_q², J − C for τ_s²). None is ever 0 then, every round
//! has one answer, and nothing has to be treated apart.
//!
//! **What follows.** One juror alone: severity is 0, the order is that of the scores. Equal scores: everyone has that score. A missing review
//! is a cell that is not there. Groups of jurors without a submission in common (C > 1): the reviews cannot tell whether one group is stricter
//! or its submissions are weaker; shrinkage takes some of both, and [`Model::groups`] says that there are several, so that a page can say it.
//!
//! To add an effect (say, of the language read): its columns in [`Solver::new`], its variance beside the others.

use super::design::Design;
use super::numbers::{Draws, Factor, mean, squares};

/// The degrees of freedom that the even guess of the variances weighs.
pub const GUESS: f64 = 4.0;

/// The variances of what reviews leave unexplained, of quality and of severity, in points squared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Variances {
    pub left: f64,
    pub quality: f64,
    pub severity: f64,
}

/// The model of a round, fitted.
#[derive(Clone, Debug)]
pub(super) struct Model {
    pub groups: usize,
    pub variances: Variances,
    /// `μ + q_i` of each submission of the design, in points.
    pub estimates: Vec<f64>,
    pub severities: Vec<f64>,
    /// `None` when all scores are equal: then nothing is uncertain by this model.
    solver: Option<Solver>,
}

impl Model {
    /// Fits the model; `None` without a review.
    pub(super) fn fit(design: &Design) -> Option<Self> {
        let points = design.points();
        let first = *points.first()?;
        let groups = design.groups();
        let count = groups.iter().enumerate().filter(|(at, group)| at == *group).count();
        let variances = variances(design, &groups, count)?;
        let solver = if variances.left > 0.0 {
            Some(Solver::new(design, variances)?)
        } else {
            None
        };
        let (estimates, severities) = match &solver {
            Some(solver) => solver.solve(design, &points),
            None => (vec![first; design.submissions.len()], vec![0.0; design.jurors.len()]),
        };
        Some(Self {
            groups: count,
            variances,
            estimates,
            severities,
            solver,
        })
    }

    /// What each review would be expected to give by all the others, in points, and how many of its standard deviations it lies from that.
    ///
    /// With the residual r and the leverage h of a review: `y − r / (1 − h)`, and `r / (σ √(1 − h))`, which is standard normal under the model.
    /// Source: Cook and Weisberg, Residuals and Influence in Regression (1982), chapter 2, with the h of the shrunk fit.
    pub(super) fn expectations(&self, design: &Design) -> Vec<(f64, f64)> {
        let Some(solver) = &self.solver else {
            return design.cells.iter().map(|cell| (cell.points, 0.0)).collect();
        };
        let inverse = solver.factor.inverse();
        let size = design.jurors.len() + 1;
        let leverage = |submission: usize, juror: usize| {
            let share = solver.shares[submission];
            let cells = &design.of_submission[submission];
            // x − n_i / (n_i + λ_q) · (the mean row of i): 0 but at μ and at the jurors of i.
            let at_juror = |at: usize| {
                let here = design.cells[at].juror;
                (1 + here, f64::from(u8::from(here == juror)) - share)
            };
            let row: Vec<(usize, f64)> = std::iter::once((0, 1.0 - share * cells.len() as f64))
                .chain(cells.iter().map(|&at| at_juror(at)))
                .collect();
            let product = |&(a, x): &(usize, f64)| row.iter().map(|&(b, y)| x * y * inverse[a * size + b]).sum::<f64>();
            share + row.iter().map(product).sum::<f64>()
        };
        let deviation = self.variances.left.sqrt();
        let expectation = |cell: &super::design::Cell| {
            let residual = cell.points - self.estimates[cell.submission] + self.severities[cell.juror];
            let left = 1.0 - leverage(cell.submission, cell.juror);
            (cell.points - residual / left, residual / (deviation * left.sqrt()))
        };
        design.cells.iter().map(expectation).collect()
    }

    /// One draw of what the estimates could truly be.
    ///
    /// A round is made up from the model with the variances found, in the same design, and estimated in the same way; by how much that misses its own truth is
    /// added to the real estimate. Source: the parametric bootstrap, Efron and Tibshirani, An Introduction to the Bootstrap (1993), section 6.5.
    pub(super) fn draw(&self, design: &Design, draws: &mut Draws) -> Vec<f64> {
        let Some(solver) = &self.solver else {
            return self.estimates.clone();
        };
        let mut normal = |variance: f64, count: usize| -> Vec<f64> {
            let deviation = variance.sqrt();
            (0..count).map(|_| deviation * draws.normal()).collect()
        };
        let quality = normal(self.variances.quality, design.submissions.len());
        let severity = normal(self.variances.severity, design.jurors.len());
        let mut points = normal(self.variances.left, design.cells.len());
        for (points, cell) in points.iter_mut().zip(&design.cells) {
            *points += quality[cell.submission] - severity[cell.juror];
        }
        let (made_up, _) = solver.solve(design, &points);
        let truth = quality.iter().zip(made_up).map(|(truth, estimate)| truth - estimate);
        self.estimates
            .iter()
            .zip(truth)
            .map(|(estimate, missed)| estimate + missed)
            .collect()
    }
}

/// The equations of a design with the submissions eliminated, factored: μ first, then minus the severity of each juror.
#[derive(Clone, Debug)]
struct Solver {
    /// `1 / (n_i + λ_q)` of each submission.
    shares: Vec<f64>,
    factor: Factor,
}

impl Solver {
    fn new(design: &Design, variances: Variances) -> Option<Self> {
        let (of_quality, of_severity) = (variances.left / variances.quality, variances.left / variances.severity);
        let size = design.jurors.len() + 1;
        let mut matrix = vec![0.0; size * size];
        matrix[0] = design.cells.len() as f64;
        for (juror, cells) in design.of_juror.iter().enumerate() {
            let at = juror + 1;
            matrix[at * size] = cells.len() as f64;
            matrix[at * size + at] = cells.len() as f64 + of_severity;
        }
        let mut shares = Vec::with_capacity(design.submissions.len());
        for cells in &design.of_submission {
            let share = 1.0 / (cells.len() as f64 + of_quality);
            shares.push(share);
            let count = cells.len() as f64;
            matrix[0] -= share * count * count;
            for &a in cells {
                let row = (design.cells[a].juror + 1) * size;
                matrix[row] -= share * count;
                for &b in cells {
                    matrix[row + design.cells[b].juror + 1] -= share;
                }
            }
        }
        let factor = Factor::of(matrix, size)?;
        Some(Self { shares, factor })
    }

    /// `μ + q_i` and `s_j` for points in the order of the design's cells.
    fn solve(&self, design: &Design, points: &[f64]) -> (Vec<f64>, Vec<f64>) {
        let sums: Vec<f64> = design
            .of_submission
            .iter()
            .map(|cells| cells.iter().map(|&at| points[at]).sum())
            .collect();
        let mut right = vec![0.0; design.jurors.len() + 1];
        for (points, cell) in points.iter().zip(&design.cells) {
            let rest = points - self.shares[cell.submission] * sums[cell.submission];
            right[0] += rest;
            right[cell.juror + 1] += rest;
        }
        self.factor.solve(&mut right);
        let level = right[0];
        let estimate = |(submission, cells): (usize, &Vec<usize>)| {
            let rest = |&at: &usize| points[at] - level - right[design.cells[at].juror + 1];
            level + self.shares[submission] * cells.iter().map(rest).sum::<f64>()
        };
        let estimates = design.of_submission.iter().enumerate().map(estimate).collect();
        (estimates, right[1..].iter().map(|generous| 0.0 - generous).collect())
    }
}

/// The variances by method 3, mixed with the even guess; all 0 when all scores are equal.
fn variances(design: &Design, groups: &[usize], count: usize) -> Option<Variances> {
    let points = design.points();
    let all = squares(&points);
    if all == 0.0 {
        return Some(Variances {
            left: 0.0,
            quality: 0.0,
            severity: 0.0,
        });
    }
    let n = points.len() as f64;
    let (submissions, jurors) = (design.submissions.len() as f64, design.jurors.len() as f64);
    let guess = all / (n - 1.0) / 3.0;
    let within = |lists: &[Vec<usize>]| -> f64 {
        let values = |list: &Vec<usize>| list.iter().map(|&at| points[at]).collect::<Vec<_>>();
        lists.iter().map(|list| squares(&values(list))).sum()
    };
    let (by_submission, by_juror) = (within(&design.of_submission), within(&design.of_juror));
    let error = unexplained(design, groups)?;
    let groups = count as f64;
    let mixed = |freedom: f64, estimate: f64| {
        let own = if freedom > 0.0 {
            freedom * estimate.max(0.0)
        } else {
            0.0
        };
        (own + GUESS * guess) / (freedom.max(0.0) + GUESS)
    };
    let freedom = n - submissions - jurors + groups;
    let left = mixed(freedom, error / freedom);
    Some(Variances {
        left,
        quality: mixed(
            submissions - groups,
            (by_juror - error - (submissions - groups) * left) / (n - jurors),
        ),
        severity: mixed(
            jurors - groups,
            (by_submission - error - (jurors - groups) * left) / (n - submissions),
        ),
    })
}

/// The sum of squares that a fit of both effects without shrinkage leaves: the first juror of each group stands at 0.
fn unexplained(design: &Design, groups: &[usize]) -> Option<f64> {
    let size = design.jurors.len();
    let stands = |juror: usize| groups[juror] == juror;
    let mut matrix = vec![0.0; size * size];
    let mut right = vec![0.0; size];
    for (juror, cells) in design.of_juror.iter().enumerate() {
        matrix[juror * size + juror] = if stands(juror) { 1.0 } else { cells.len() as f64 };
    }
    let values = |cells: &[usize]| cells.iter().map(|&at| design.cells[at].points).collect::<Vec<_>>();
    for cells in &design.of_submission {
        let middle = mean(&values(cells));
        for &a in cells {
            let row = design.cells[a].juror;
            if stands(row) {
                continue;
            }
            right[row] += design.cells[a].points - middle;
            for column in cells
                .iter()
                .map(|&b| design.cells[b].juror)
                .filter(|&other| !stands(other))
            {
                matrix[row * size + column] -= 1.0 / cells.len() as f64;
            }
        }
    }
    Factor::of(matrix, size)?.solve(&mut right);
    let rest = |cells: &Vec<usize>| {
        let values: Vec<_> = cells
            .iter()
            .map(|&at| design.cells[at].points - right[design.cells[at].juror])
            .collect();
        squares(&values)
    };
    Some(design.of_submission.iter().map(rest).sum())
}
