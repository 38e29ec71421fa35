//! Handlers of the jury's pages.

pub mod assignment;
pub mod conflicts;
pub mod desk;
pub mod flags;
pub mod results;
pub mod rounds;
pub mod rubric;
pub mod scoring;

use shared::fields::{FieldCode, FieldErrors};
use std::str::FromStr;

/// A value of a form that is an id.
fn id<T: FromStr>(errors: &mut FieldErrors, field: &str, raw: &str) -> Option<T> {
    let code = if raw.is_empty() {
        FieldCode::Required
    } else {
        FieldCode::NotAChoice
    };
    errors.take(field, raw.parse().map_err(|_| code))
}
