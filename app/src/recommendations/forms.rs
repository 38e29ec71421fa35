//! What the forms of this feature say, put into the words of `shared`.

use crate::forms::Form;
use server::recommendations::answers::{NewMilestone, parse_milestones};
use server::recommendations::milestones::Report;
use shared::fields::{FieldCode, FieldErrors, text};
use shared::recommendations::{Answer, AnswerForm, MilestoneAct};

/// The fields of the first milestones of an answer: title and day.
pub const MILESTONES: [(&str, &str); 3] = [
    ("milestone-1", "milestone-1-due"),
    ("milestone-2", "milestone-2-due"),
    ("milestone-3", "milestone-3-due"),
];

/// An answer with its first milestones.
pub fn read_answer(form: &Form) -> Result<(Answer, Vec<NewMilestone>), FieldErrors> {
    let field = |name: &str| form.get(name).to_owned();
    let answer = Answer::parse(&AnswerForm {
        kind: field("kind"),
        text: field("text"),
        reason: field("reason"),
    });
    let milestones = parse_milestones(field, &MILESTONES);
    match (answer, milestones) {
        (Ok(answer), Ok(milestones)) => Ok((answer, milestones)),
        (answer, milestones) => {
            let mut errors = FieldErrors::default();
            errors.0.extend(answer.err().into_iter().flat_map(|errors| errors.0));
            errors
                .0
                .extend(milestones.err().into_iter().flat_map(|errors| errors.0));
            Err(errors)
        }
    }
}

/// A report: a new milestone, or a step of one that stands there.
pub fn read_report(form: &Form) -> Result<Report, FieldErrors> {
    let mut errors = FieldErrors::default();
    let report = if form.get("milestone").is_empty() {
        let new = errors.take("title", NewMilestone::parse(form.get("title"), form.get("due")));
        match new {
            Some(None) => {
                errors.add("title", FieldCode::Required);
                None
            }
            Some(Some(new)) => Some(Report::Add(new)),
            None => None,
        }
    } else {
        let milestone = errors.take(
            "milestone",
            form.get("milestone").parse().map_err(|_| FieldCode::NotAChoice),
        );
        let act = errors.take("act", MilestoneAct::parse(form.get("act")));
        let evidence = errors.take("evidence", text(form.get("evidence"), 0, 1_000));
        (|| {
            Some(Report::Move {
                milestone: milestone?,
                act: act?,
                evidence: evidence?,
            })
        })()
    };
    errors.finish(report)
}
