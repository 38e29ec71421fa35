//! JSON routes of the jury. What a person may not see is not in the answer; the services decide.

mod desk;
mod manage;
mod results;
mod scoring;

use crate::error::{Error, Result};
use crate::routes::Routes;
use shared::fields::FieldCode;
use shared::jury::Points;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(desk::routes())
        .merge(manage::routes())
        .merge(results::routes())
        .merge(scoring::routes())
}

fn word<T: std::str::FromStr<Err = FieldCode>>(field: &str, raw: &str) -> Result<T> {
    raw.parse().map_err(|code| Error::field(field, code))
}

/// Points of 0 to 100 as a number.
fn points(points: Option<Points>) -> Option<f64> {
    points.map(|points| f64::from(points.0) / 100.0)
}
