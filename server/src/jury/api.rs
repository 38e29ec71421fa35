//! JSON routes of the jury. What a person may not see is not in the answer; the services decide.

mod availability;
mod deliberation;
mod desk;
mod figures;
mod manage;
mod pairs;
mod progress;
mod results;
mod rounds;
mod rubrics;
mod samples;
mod scoring;
mod swaps;
mod tracks;
mod workload;

use crate::error::{Error, Result};
use crate::routes::Routes;
use shared::fields::FieldCode;
use shared::jury::Points;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(availability::routes())
        .merge(deliberation::routes())
        .merge(desk::routes())
        .merge(figures::routes())
        .merge(manage::routes())
        .merge(pairs::routes())
        .merge(progress::routes())
        .merge(results::routes())
        .merge(rounds::routes())
        .merge(rubrics::routes())
        .merge(samples::routes())
        .merge(scoring::routes())
        .merge(swaps::routes())
        .merge(tracks::routes())
        .merge(workload::routes())
}

fn word<T: std::str::FromStr<Err = FieldCode>>(field: &str, raw: &str) -> Result<T> {
    raw.parse().map_err(|code| Error::field(field, code))
}

/// Points of 0 to 100 as a number.
fn points(points: Option<Points>) -> Option<f64> {
    points.map(|points| f64::from(points.0) / 100.0)
}
