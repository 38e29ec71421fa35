//! What people write into the forms of amendments.

use super::merge::check_chosen;
use super::text::Change;
use super::{ChangeKind, Procedure};
use crate::fields::{self, FieldCode, FieldErrors};
use crate::ids::AmendmentId;
use serde::{Deserialize, Serialize};

/// Letters of the words that an amendment brings, at most.
pub const LONGEST_TEXT: usize = 20_000;
/// Letters of the reasons, at most.
pub const LONGEST_REASON: usize = 5_000;

/// What a form says of an amendment.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct AmendmentForm {
    pub kind: String,
    /// The id of the paragraph; 0 to insert before the first.
    pub paragraph: String,
    pub text: String,
    pub reason: String,
}

/// The words of an amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmendmentText {
    pub kind: ChangeKind,
    pub paragraph: u32,
    /// Up to [`LONGEST_TEXT`] characters of Markdown; empty when it deletes.
    pub text: String,
    /// 3 to [`LONGEST_REASON`] characters.
    pub reason: String,
}

impl AmendmentText {
    /// # Errors
    /// By the fields `kind`, `paragraph`, `text`, `reason`.
    pub fn parse(form: &AmendmentForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let kind = errors.take("kind", ChangeKind::parse(&form.kind));
        let least = if kind == Some(ChangeKind::Insert) { 0 } else { 1 };
        let paragraph = fields::number(&form.paragraph, least, i64::from(i32::MAX)).map_err(|_| FieldCode::NotAChoice);
        let paragraph = errors.take("paragraph", paragraph);
        let text = match kind {
            Some(ChangeKind::Delete) => Some(String::new()),
            _ => errors.take("text", fields::text(&form.text, 1, LONGEST_TEXT).and_then(check_chosen)),
        };
        let reason = errors.take("reason", fields::text(&form.reason, 3, LONGEST_REASON));
        errors.finish((|| {
            Some(Self {
                kind: kind?,
                paragraph: u32::try_from(paragraph?).ok()?,
                text: text?,
                reason: reason?,
            })
        })())
    }

    /// What it asks for.
    #[must_use]
    pub fn change(&self) -> Change {
        Change::of(self.kind, self.paragraph, &self.text)
    }
}

/// What a form says of a proposed procedure.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProcedureForm {
    pub procedure: String,
    pub text: String,
    pub because: String,
    pub reason: String,
}

/// A proposed procedure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProcedureText {
    pub procedure: Procedure,
    /// The changed wording; empty for the others.
    pub text: String,
    /// The other amendment; only for `obsolete`.
    pub because: Option<AmendmentId>,
    /// Up to 2,000 characters.
    pub reason: String,
}

impl ProcedureText {
    /// # Errors
    /// By the fields `procedure`, `text`, `because`, `reason`.
    pub fn parse(form: &ProcedureForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let procedure = errors.take("procedure", Procedure::parse(&form.procedure));
        let text = match procedure {
            Some(Procedure::Change) => {
                errors.take("text", fields::text(&form.text, 1, LONGEST_TEXT).and_then(check_chosen))
            }
            _ => Some(String::new()),
        };
        let because = match procedure {
            Some(Procedure::Obsolete) => {
                let other = form.because.trim().parse().map_err(|_| FieldCode::NotAChoice);
                errors.take("because", other).map(Some)
            }
            _ => Some(None),
        };
        let reason = errors.take("reason", fields::text(&form.reason, 0, 2_000));
        errors.finish((|| {
            Some(Self {
                procedure: procedure?,
                text: text?,
                because: because?,
                reason: reason?,
            })
        })())
    }
}

/// The wording by which the chair settles a conflict; `may_be_empty` where one of the amendments deletes.
///
/// # Errors
/// `Required`, `TooLong`, `ChoiceOpen`.
pub fn settled_text(raw: &str, may_be_empty: bool) -> Result<String, FieldCode> {
    fields::text(raw, usize::from(!may_be_empty), LONGEST_TEXT).and_then(check_chosen)
}
