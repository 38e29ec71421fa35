//! What the forms of this feature say, put into the words of `shared`.

use crate::forms::{Form, FormState};
use server::recommendations::answers::{NewMilestone, Sent, parse_milestones};
use server::recommendations::milestones::Report;
use server::recommendations::points::{NewDocument, Point};
use shared::fields::{FieldCode, FieldErrors, text};
use shared::recommendations::points::PointAnswer;
use shared::recommendations::{Answer, AnswerForm, MilestoneAct};
use std::sync::Arc;

/// The fields of the first milestones of an answer: title, day, who is responsible.
pub const MILESTONES: [(&str, &str, &str); 3] = [
    ("milestone-1", "milestone-1-due", "milestone-1-who"),
    ("milestone-2", "milestone-2-due", "milestone-2-who"),
    ("milestone-3", "milestone-3-due", "milestone-3-who"),
];

/// The fields of the documents of an answer: title and address.
pub const DOCUMENTS: [(&str, &str); 3] = [
    ("document-1", "document-1-link"),
    ("document-2", "document-2-link"),
    ("document-3", "document-3-link"),
];

/// The kind of an answer that is given point by point.
pub const BY_POINTS: &str = "by_points";

/// An answer with its points, documents and first milestones.
pub fn read_answer(form: &Form, points: &[Point]) -> Result<Sent, FieldErrors> {
    let field = |name: &str| form.get(name).to_owned();
    let mut errors = FieldErrors::default();
    let mut said = Vec::new();
    let asked = AnswerForm {
        kind: field("kind"),
        text: field("text"),
        reason: field("reason"),
    };
    let answer = if asked.kind == BY_POINTS {
        for point in points {
            let number = point.row.number;
            let (verdict, reason) = (format!("point-{number}"), format!("point-{number}-reason"));
            match PointAnswer::parse(number, form.get(&verdict), form.get(&reason)) {
                Ok(answer) => said.push((point.row.id, answer)),
                Err(refused) => errors.0.extend(refused.0),
            }
        }
        let verdicts: Vec<_> = said.iter().map(|(_, answer)| answer.verdict).collect();
        let answer = Answer::of_points(&verdicts, &asked);
        // That no point is answered is said at the points, where there are some.
        answer.map_err(|mut refused| {
            refused.0.retain(|field, _| field != "kind" || points.is_empty());
            refused
        })
    } else {
        Answer::parse(&asked)
    };
    let answer = answer.map_err(|refused| errors.0.extend(refused.0)).ok();
    let milestones = parse_milestones(field, &MILESTONES)
        .map_err(|refused| errors.0.extend(refused.0))
        .ok();
    let mut documents = Vec::new();
    for (title, link) in DOCUMENTS {
        documents.extend(
            errors
                .take(link, NewDocument::parse(form.get(title), form.get(link)))
                .flatten(),
        );
    }
    let sent = (|| {
        Some(Sent {
            answer: answer?,
            milestones: milestones?,
            points: said,
            documents,
        })
    })();
    errors.finish(sent)
}

/// The field for what shows `milestone`: each has its own on the page.
pub fn evidence_field(milestone: impl std::fmt::Display) -> String {
    format!("evidence-{milestone}")
}

/// What was refused, at the field of the milestone that was moved.
pub fn at_step(mut state: FormState) -> FormState {
    if let Some(codes) = state.errors.0.get("evidence").cloned() {
        let mut errors = (*state.errors).clone();
        errors.0.remove("evidence");
        errors.0.insert(evidence_field(state.form.get("milestone")), codes);
        state.errors = Arc::new(errors);
    }
    state
}

/// A report: a new milestone, or a step of one that stands there.
pub fn read_report(form: &Form) -> Result<Report, FieldErrors> {
    let mut errors = FieldErrors::default();
    let report = if form.get("milestone").is_empty() {
        let new = errors.take(
            "title",
            NewMilestone::parse(form.get("title"), form.get("due"), form.get("responsible")),
        );
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
        let field = evidence_field(form.get("milestone"));
        let evidence = errors.take(&field, text(form.get(&field), 0, 1_000));
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
