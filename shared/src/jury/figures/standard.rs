//! Scores put on one scale, juror by juror: what a score says beside the other scores of the same juror.
//!
//! `z_ij = (y_ij − m_j) / d_j` with mean m_j and standard deviation of the sample d_j of what juror j gave (the standard score of ISO 3534-1).
//! A submission's figure is the mean of its z, put back on the scale of the round: `m + d · z̄`, m and d being mean and deviation of all totals.
//!
//! A juror with a single review has no scale: that review does not count here. A juror who gave the same to all says of each that it is in the
//! middle: z is 0. It knows nothing of who read the better submissions; where jurors read few, the estimate of
//! [`super::severity`] is the fairer figure, and this one stands beside it because everybody can check it.
//!
//! To add a scale: a function beside [`standardised`].

use super::design::Design;
use super::numbers::{mean, squares};

fn deviation(values: &[f64]) -> f64 {
    if values.len() < 2 {
        return 0.0;
    }
    (squares(values) / (values.len() - 1) as f64).sqrt()
}

/// The figure of each submission of the design, in points; `None` without a review that counts.
pub(super) fn standardised(design: &Design) -> Vec<Option<f64>> {
    let all = design.points();
    let (middle, spread) = (mean(&all), deviation(&all));
    let mut scores: Vec<Option<f64>> = vec![None; all.len()];
    for cells in design.of_juror.iter().filter(|cells| cells.len() > 1) {
        let own: Vec<f64> = cells.iter().map(|&at| all[at]).collect();
        let (middle, spread) = (mean(&own), deviation(&own));
        for &at in cells {
            scores[at] = Some(if spread > 0.0 { (all[at] - middle) / spread } else { 0.0 });
        }
    }
    let figure = |cells: &Vec<usize>| {
        let own: Vec<f64> = cells.iter().filter_map(|&at| scores[at]).collect();
        (!own.is_empty()).then(|| middle + spread * mean(&own))
    };
    design.of_submission.iter().map(figure).collect()
}
