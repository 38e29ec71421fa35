//! Handlers of the jury's pages.

pub mod assignment;
pub mod availability;
pub mod conflicts;
pub mod deliberation;
pub mod desk;
pub mod figures;
pub mod flags;
pub mod letters;
pub mod next;
pub mod pairs;
pub mod progress;
pub mod publication;
pub mod results;
pub mod rounds;
pub mod rubric;
pub mod rules;
pub mod samples;
pub mod scoring;
pub mod swaps;
pub mod topics;
pub mod tracks;
pub mod versions;
pub mod workload;

use crate::forms::Form;
use shared::fields::{FieldCode, FieldErrors};
use shared::jury::Shown;
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

/// What a form or an address says is to be shown.
fn shown(form: &Form) -> Shown {
    Shown::of(&form.all("show"))
}
