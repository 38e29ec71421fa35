//! All figures of a round that weigh who gave what: standardised score, estimate, severity, ranks that are possible, reviews that stand out.
//!
//! [`study`] is the one call; each figure has its formula and source in its own module ([`super::standard`], [`super::severity`],
//! [`super::ranks`], [`super::agreement`]). Agreement on a single criterion is [`super::agreement::agreement`] of its levels.
//!
//! Points are rounded to hundredths once, at the end. Estimate and standardised score may pass 0 or 100: a strict juror's 98 can stand for more.
//!
//! To add a figure: a field of [`Study`], made from the [`Design`] in a module of its own.

use super::agreement::{Agreement, agreement};
use super::design::{Design, Given};
use super::numbers::Draws;
use super::ranks::{DRAWS, Places, RankInterval, SEED, ranks};
use super::severity::Model;
use super::standard::standardised;
use super::{Points, mean};
use crate::ids::{AccountId, SubmissionId};
use serde::{Deserialize, Serialize};

/// From how many standard deviations on a review stands out: about one of eighty does so by chance.
pub const STANDS_OUT: f64 = 2.5;

/// What a round says when severity is weighed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Study {
    /// The best estimate first; those without a review at the end, in the order given.
    pub submissions: Vec<Estimate>,
    /// By id.
    pub jurors: Vec<JurorFigures>,
    /// The farthest first.
    pub outliers: Vec<Outlier>,
    /// Of totals.
    pub agreement: Agreement,
    /// Groups of jurors that read nothing in common; with more than one, submissions of different groups compare badly.
    pub groups: u32,
}

/// The figures of a submission; none without a review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Estimate {
    pub submission: SubmissionId,
    /// By the scale of each juror; none either when only jurors with a single review read it.
    pub standardised: Option<Points>,
    /// With the severity of its jurors taken out.
    pub estimate: Option<Points>,
    /// By the estimate as it is shown; equals share the better rank.
    pub rank: Option<u32>,
    pub ranks: Option<RankInterval>,
}

/// The figures of a juror.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct JurorFigures {
    pub juror: AccountId,
    pub reviews: u32,
    /// Of the totals they gave.
    pub mean: Points,
    /// By how much they give less than others would; below 0 more.
    pub severity: Points,
}

/// A review far from what all the others make one expect: to be read again, not to be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outlier {
    pub submission: SubmissionId,
    pub juror: AccountId,
    pub total: Points,
    pub expected: Points,
    /// Standard deviations between the two, in hundredths; below 0 when less was given than expected.
    pub deviations: i32,
}

/// The figures of a round. Of two reviews of one submission by one juror the lower counts; reviews of other submissions do not.
#[must_use]
pub fn study(submissions: &[SubmissionId], given: &[Given]) -> Study {
    study_with(submissions, given, DRAWS)
}

/// The same with another number of draws.
pub(super) fn study_with(submissions: &[SubmissionId], given: &[Given], draws: u32) -> Study {
    let design = Design::new(submissions, given);
    let model = Model::fit(&design);
    let mut study = Study {
        submissions: Vec::new(),
        jurors: Vec::new(),
        outliers: Vec::new(),
        agreement: totals_agreement(&design),
        groups: model.as_ref().map_or(0, |model| count(model.groups)),
    };
    let figures = model.as_ref().map(|model| {
        study.jurors = jurors(&design, model);
        study.outliers = outliers(&design, model);
        estimates(&design, model, draws)
    });
    let of = |id: &SubmissionId| {
        let found = figures.as_ref().zip(design.submissions.binary_search(id).ok());
        found.map_or_else(|| Estimate::none(*id), |(figures, at)| figures[at])
    };
    study.submissions = submissions.iter().map(of).collect();
    study.submissions.sort_by_key(|one| one.rank.unwrap_or(u32::MAX));
    study
}

impl Estimate {
    const fn none(submission: SubmissionId) -> Self {
        Self {
            submission,
            standardised: None,
            estimate: None,
            rank: None,
            ranks: None,
        }
    }
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// Hundredths, rounded half away from 0.
fn hundredths(value: f64) -> i32 {
    // A cast that saturates; scores are below 100, so nothing is lost.
    (value * 100.0).round() as i32
}

fn totals_agreement(design: &Design) -> Agreement {
    let total = |cell: &super::design::Cell| (design.submissions[cell.submission], hundredths(cell.points));
    agreement(&design.cells.iter().map(total).collect::<Vec<_>>())
}

fn estimates(design: &Design, model: &Model, draws: u32) -> Vec<Estimate> {
    let standardised = standardised(design);
    let points: Vec<_> = model.estimates.iter().map(|&value| Some(hundredths(value))).collect();
    let places = ranks(&points);
    let mut drawn = Places::new(points.len());
    let mut chance = Draws::new(SEED);
    for _ in 0..draws {
        drawn.add(&model.draw(design, &mut chance));
    }
    let of = |(at, &submission): (usize, &SubmissionId)| Estimate {
        submission,
        standardised: standardised[at].map(|value| Points(hundredths(value))),
        estimate: points[at].map(Points),
        rank: places[at],
        ranks: places[at].map(|rank| drawn.interval(at, rank)),
    };
    design.submissions.iter().enumerate().map(of).collect()
}

fn jurors(design: &Design, model: &Model) -> Vec<JurorFigures> {
    let given = |&at: &usize| Points(hundredths(design.cells[at].points));
    let of = |(at, &juror): (usize, &AccountId)| JurorFigures {
        juror,
        reviews: count(design.of_juror[at].len()),
        // Whoever is in the design gave a review.
        mean: mean(&design.of_juror[at].iter().map(given).collect::<Vec<_>>()).unwrap_or_default(),
        severity: Points(hundredths(model.severities[at])),
    };
    design.jurors.iter().enumerate().map(of).collect()
}

fn outliers(design: &Design, model: &Model) -> Vec<Outlier> {
    let mut outliers: Vec<_> = design
        .cells
        .iter()
        .zip(model.expectations(design))
        .filter(|(_, (_, deviations))| deviations.abs() >= STANDS_OUT)
        .map(|(cell, (expected, deviations))| Outlier {
            submission: design.submissions[cell.submission],
            juror: design.jurors[cell.juror],
            total: Points(hundredths(cell.points)),
            expected: Points(hundredths(expected)),
            deviations: hundredths(deviations),
        })
        .collect();
    outliers.sort_by_key(|one| {
        (
            std::cmp::Reverse(one.deviations.unsigned_abs()),
            one.submission,
            one.juror,
        )
    });
    outliers
}
