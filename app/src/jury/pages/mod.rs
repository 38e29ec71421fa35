//! Handlers of the jury's pages.

pub mod assignment;
pub mod availability;
pub mod conflicts;
pub mod desk;
pub mod figures;
pub mod letters;
pub mod pairs;
pub mod results;
pub mod rounds;
pub mod rubric;
pub mod scoring;
pub mod swaps;
pub mod topics;
pub mod workload;

use crate::forms::Form;
use server::jury::results::Shown;
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

/// What is ticked of what a published result shows.
fn shown(form: &Form) -> Shown {
    let show = form.all("show");
    Shown {
        totals: show.contains(&"totals"),
        ranks: show.contains(&"ranks"),
        feedback: show.contains(&"feedback"),
    }
}
