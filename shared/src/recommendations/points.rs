//! The points of a recommendation, and what an office answers to each.
//!
//! [`parse`] reads the points that a body asks for; [`PointAnswer::parse`] one answer, with reasons where a point is not accepted as it stands;
//! [`kind_of`] is what the answers say together.

use super::AnswerKind;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::words::words;
use serde::{Deserialize, Serialize};

/// Points of one recommendation at most.
pub const MOST: usize = 20;

words! {
    /// What an office answers to a point.
    pub enum PointVerdict {
        Accepted = "accepted",
        InPart = "in_part",
        NotAccepted = "not_accepted",
    }
}

/// The points of a text, one a line: 3 to 500 characters each.
///
/// # Errors
/// `TooShort`, `TooLong`; `OutOfRange` for more than [`MOST`].
pub fn parse(raw: &str) -> Result<Vec<String>, FieldCode> {
    let lines = raw.lines().filter(|line| !line.trim().is_empty());
    let points = lines
        .map(|line| fields::line(line, 3, 500))
        .collect::<Result<Vec<_>, _>>()?;
    if points.len() > MOST {
        return Err(FieldCode::OutOfRange);
    }
    Ok(points)
}

/// The answer to a point.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PointAnswer {
    pub verdict: PointVerdict,
    /// Why not, or why only in part: up to 5,000 characters.
    pub reason: String,
}

impl PointAnswer {
    /// The answer to the point `number`, of the fields `point-N` and `point-N-reason`.
    ///
    /// # Errors
    /// By these fields; `ReasonRequired` for a point that is accepted only in part or not at all.
    pub fn parse(number: i32, verdict: &str, reason: &str) -> Result<Self, FieldErrors> {
        let (field, field_of_reason) = (format!("point-{number}"), format!("point-{number}-reason"));
        let mut errors = FieldErrors::default();
        let verdict = errors.take(&field, PointVerdict::parse(verdict));
        let reason = errors.take(&field_of_reason, fields::text(reason, 0, 5_000));
        let needs = verdict.is_some_and(|verdict| verdict != PointVerdict::Accepted);
        if needs && reason.as_deref() == Some("") {
            errors.add(&field_of_reason, FieldCode::ReasonRequired);
        }
        errors.finish((|| {
            Some(Self {
                verdict: verdict?,
                reason: reason?,
            })
        })())
    }
}

/// What the answers to all points say together; none for no points.
#[must_use]
pub fn kind_of(verdicts: &[PointVerdict]) -> Option<AnswerKind> {
    let all = |one| verdicts.iter().all(|verdict| *verdict == one);
    if verdicts.is_empty() {
        None
    } else if all(PointVerdict::Accepted) {
        Some(AnswerKind::Accepted)
    } else if all(PointVerdict::NotAccepted) {
        Some(AnswerKind::NotAccepted)
    } else {
        Some(AnswerKind::InPart)
    }
}

#[cfg(test)]
mod tests {
    use super::PointVerdict::{Accepted, InPart, NotAccepted};
    use super::*;

    #[test]
    fn points_are_lines() {
        let points = parse(" Run buses until midnight \n\nTell riders in six languages").unwrap();
        assert_eq!(points, ["Run buses until midnight", "Tell riders in six languages"]);
        assert_eq!(parse(""), Ok(Vec::new()));
        assert_eq!(parse("no"), Err(FieldCode::TooShort));
        assert_eq!(parse(&"a point\n".repeat(MOST + 1)), Err(FieldCode::OutOfRange));
    }

    #[test]
    fn a_point_that_is_not_accepted_has_its_reason() {
        for verdict in ["in_part", "not_accepted"] {
            let refused = PointAnswer::parse(3, verdict, " ").unwrap_err();
            assert_eq!(refused.of("point-3-reason"), [FieldCode::ReasonRequired]);
        }
        assert!(PointAnswer::parse(3, "accepted", "").is_ok());
        assert_eq!(
            PointAnswer::parse(3, "", "").unwrap_err().of("point-3"),
            [FieldCode::Required]
        );
    }

    #[test]
    fn the_points_together_make_the_answer() {
        assert_eq!(kind_of(&[]), None);
        assert_eq!(kind_of(&[Accepted, Accepted]), Some(AnswerKind::Accepted));
        assert_eq!(kind_of(&[NotAccepted]), Some(AnswerKind::NotAccepted));
        assert_eq!(kind_of(&[Accepted, NotAccepted]), Some(AnswerKind::InPart));
        assert_eq!(kind_of(&[InPart]), Some(AnswerKind::InPart));
    }
}
