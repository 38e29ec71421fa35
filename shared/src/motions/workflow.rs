//! Which steps a body takes with motions by hand, and what has to be said with each.
//!
//! The agenda and the polls move motions by themselves. Beside that, chair and secretary refer, postpone, send back and note a withdrawal, as far
//! as the [`Workflow`] of their body has it; what was sent away can always come back.
//!
//! To add a step by hand: a [`MotionAct`], its lines in `MotionState::after`, a place in [`OPTIONAL`], what it needs in [`StepWords::parse`].

use super::{MotionAct, MotionState};
use crate::fields::{self, FieldCode, FieldErrors};
use crate::time::Day;
use crate::words::{texts, words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The steps that a body may do without.
pub const OPTIONAL: [MotionAct; 4] = [
    MotionAct::Refer,
    MotionAct::AskChanges,
    MotionAct::Postpone,
    MotionAct::Withdraw,
];

/// The steps that chair and secretary take on a motion's page.
pub const BY_HAND: [MotionAct; 5] = [
    MotionAct::Refer,
    MotionAct::ReportBack,
    MotionAct::AskChanges,
    MotionAct::Postpone,
    MotionAct::Withdraw,
];

/// The most supporters a body can ask for.
pub const SUPPORTERS: u32 = 50;

words! {
    /// Whose step it was.
    pub enum StepHand {
        /// The agenda or a vote.
        Meeting = "meeting",
        /// Chair or secretary.
        Officers = "officers",
        Submitters = "submitters",
    }
}

texts! {
    /// The optional steps that a body uses, as `refer postpone`.
    Workflow
}

impl Workflow {
    /// The steps of a text such as `refer postpone`; none is none.
    ///
    /// # Errors
    /// `NotAChoice` when one of them is no optional step.
    pub fn parse(raw: &str) -> Result<Self, FieldCode> {
        let acts = raw.split_whitespace().map(MotionAct::parse);
        let acts: BTreeSet<_> = acts.collect::<Result<_, _>>()?;
        if acts.iter().all(|act| OPTIONAL.contains(act)) {
            Ok(Self::of(acts))
        } else {
            Err(FieldCode::NotAChoice)
        }
    }

    fn of(acts: impl IntoIterator<Item = MotionAct>) -> Self {
        let acts: BTreeSet<_> = acts.into_iter().collect();
        Self(acts.into_iter().map(MotionAct::as_str).collect::<Vec<_>>().join(" "))
    }

    /// Whether the body takes this step by hand.
    #[must_use]
    pub fn has(&self, act: MotionAct) -> bool {
        !OPTIONAL.contains(&act) || self.0.split(' ').any(|word| word == act.as_str())
    }

    /// The steps that chair and secretary can take with a motion in `state`.
    #[must_use]
    pub fn by_hand(&self, state: MotionState) -> Vec<MotionAct> {
        let fits = |act: &MotionAct| self.has(*act) && state.after(*act).is_ok();
        BY_HAND.into_iter().filter(fits).collect()
    }
}

impl Default for Workflow {
    /// All of them.
    fn default() -> Self {
        Self::of(OPTIONAL)
    }
}

/// How a body deals with motions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MotionRules {
    /// How many supporters a motion of members needs before it can be put on an agenda; 0 to [`SUPPORTERS`].
    pub supporters: u32,
    pub workflow: Workflow,
}

/// What a form says of them.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct MotionRulesForm {
    pub supporters: String,
    /// The ticked steps, with spaces between.
    pub workflow: String,
}

impl MotionRules {
    /// # Errors
    /// By the fields `supporters` and `workflow`.
    pub fn parse(form: &MotionRulesForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let supporters = fields::number(&form.supporters, 0, i64::from(SUPPORTERS));
        let supporters = errors.take("supporters", supporters);
        let workflow = errors.take("workflow", Workflow::parse(&form.workflow));
        errors.finish((|| {
            Some(Self {
                supporters: u32::try_from(supporters?).ok()?,
                workflow: workflow?,
            })
        })())
    }
}

/// What a form says of a step.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct StepForm {
    pub act: String,
    pub reason: String,
    pub until: String,
    pub to: String,
}

/// A step by hand with what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    pub act: MotionAct,
    /// 3 to 2,000 characters; may be missing where a committee reports back.
    pub reason: String,
    /// The day to which it is postponed, if one is known.
    pub until: Option<Day>,
    /// To whom it is referred; 2 to 140 characters.
    pub to: String,
}

impl StepWords {
    /// A step as a form sends it on the day `today`; `may` are the steps that can be taken.
    ///
    /// # Errors
    /// By the fields `act`, `reason`, `until`, `to`.
    pub fn parse(form: &StepForm, may: &[MotionAct], today: Day) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let act =
            MotionAct::parse(&form.act).and_then(|act| may.contains(&act).then_some(act).ok_or(FieldCode::NotAChoice));
        let act = errors.take("act", act);
        let reason = match act {
            Some(MotionAct::ReportBack) => fields::text(&form.reason, 0, 2_000),
            _ => reason(&form.reason),
        };
        let reason = errors.take("reason", reason);
        let until = match (act, form.until.trim()) {
            (Some(MotionAct::Postpone), raw) if !raw.is_empty() => {
                let coming = |day: Day| {
                    if day > today {
                        Ok(Some(day))
                    } else {
                        Err(FieldCode::OutOfRange)
                    }
                };
                errors.take("until", Day::parse(raw).and_then(coming))
            }
            _ => Some(None),
        };
        let to = match act {
            Some(MotionAct::Refer) => errors.take("to", fields::line(&form.to, 2, 140)),
            _ => Some(String::new()),
        };
        errors.finish((|| {
            Some(Self {
                act: act?,
                reason: reason?,
                until: until?,
                to: to?,
            })
        })())
    }
}

/// A reason that has to be given: 3 to 2,000 characters.
///
/// # Errors
/// `ReasonRequired`, `TooShort`, `TooLong`.
pub fn reason(raw: &str) -> Result<String, FieldCode> {
    fields::text(raw, 3, 2_000).map_err(|code| match code {
        FieldCode::Required => FieldCode::ReasonRequired,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(act: &str, reason: &str, until: &str, to: &str) -> StepForm {
        StepForm {
            act: act.into(),
            reason: reason.into(),
            until: until.into(),
            to: to.into(),
        }
    }

    #[test]
    fn a_body_takes_the_steps_that_it_uses_and_what_was_sent_away_comes_back() {
        let none = Workflow::parse("").unwrap();
        assert_eq!(none.by_hand(MotionState::Submitted), []);
        assert_eq!(none.by_hand(MotionState::Referred), [MotionAct::ReportBack]);
        let all = Workflow::default();
        assert_eq!(Workflow::parse(all.as_str()).unwrap(), all);
        assert_eq!(
            all.by_hand(MotionState::InDebate),
            [MotionAct::Refer, MotionAct::AskChanges, MotionAct::Postpone]
        );
        assert_eq!(Workflow::parse("adopt"), Err(FieldCode::NotAChoice));
        assert_eq!(all.by_hand(MotionState::Adopted), []);
    }

    #[test]
    fn a_step_is_taken_with_its_reason() {
        let may = Workflow::default().by_hand(MotionState::OnAgenda);
        let parse = |form| StepWords::parse(&form, &may, Day(10));
        let refused = parse(form("refer", "", "", "")).unwrap_err();
        assert_eq!(refused.of("reason"), [FieldCode::ReasonRequired]);
        assert_eq!(refused.of("to"), [FieldCode::Required]);
        let early = form("postpone", "Too little time.", "1970-01-11", "");
        assert_eq!(parse(early).unwrap_err().of("until"), [FieldCode::OutOfRange]);
        let open = parse(form("postpone", "Too little time.", "", "nobody")).unwrap();
        assert_eq!((open.until, open.to.as_str()), (None, ""));
        assert_eq!(
            parse(form("adopt", "We want it.", "", "")).unwrap_err().of("act"),
            [FieldCode::NotAChoice]
        );
    }

    #[test]
    fn the_rules_of_a_body_have_limits() {
        let parse = |supporters: &str, workflow: &str| {
            MotionRules::parse(&MotionRulesForm {
                supporters: supporters.into(),
                workflow: workflow.into(),
            })
        };
        assert_eq!(
            parse("3", "withdraw refer").unwrap().workflow.as_str(),
            "withdraw refer"
        );
        assert_eq!(parse("51", "").unwrap_err().of("supporters"), [FieldCode::OutOfRange]);
        assert_eq!(
            parse("0", "debate").unwrap_err().of("workflow"),
            [FieldCode::NotAChoice]
        );
    }
}
