//! What the chair recommends to do with a motion.

use crate::fields::{self, FieldCode, FieldErrors};
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What the chair recommends.
    pub enum AdviceKind {
        Adopt = "adopt",
        Reject = "reject",
        AdoptChanged = "adopt_changed",
        Postpone = "postpone",
        /// The chair leaves it to the body and says so.
        Open = "open",
    }
}

/// What a form says of it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AdviceForm {
    pub kind: String,
    pub reason: String,
}

/// A recommendation with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    pub kind: AdviceKind,
    /// 3 to 2,000 characters; may be missing where the chair recommends nothing.
    pub reason: String,
}

impl Advice {
    /// # Errors
    /// By the fields `kind` and `reason`.
    pub fn parse(form: &AdviceForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", AdviceKind::parse(&form.kind));
        let reason = fields::text(&form.reason, 0, 2_000).and_then(|reason| match reason.chars().count() {
            0 if kind != Some(AdviceKind::Open) => Err(FieldCode::ReasonRequired),
            1 | 2 => Err(FieldCode::TooShort),
            _ => Ok(reason),
        });
        let reason = errors.take("reason", reason);
        errors.finish((|| {
            Some(Self {
                kind: kind?,
                reason: reason?,
            })
        })())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(kind: &str, reason: &str) -> Result<Advice, FieldErrors> {
        Advice::parse(&AdviceForm {
            kind: kind.into(),
            reason: reason.into(),
        })
    }

    #[test]
    fn who_recommends_something_says_why() {
        assert!(parse("open", "").is_ok());
        assert_eq!(
            parse("reject", " ").unwrap_err().of("reason"),
            [FieldCode::ReasonRequired]
        );
        assert_eq!(parse("adopt", "ok").unwrap_err().of("reason"), [FieldCode::TooShort]);
        assert_eq!(parse("", "Because.").unwrap_err().of("kind"), [FieldCode::Required]);
        assert_eq!(
            parse("adopt_changed", "With a date.").unwrap().kind,
            AdviceKind::AdoptChanged
        );
    }
}
