//! The rules by which a body keeps its lists.

use super::{ListOrder, SpeechKind};
use crate::fields::{self, FieldErrors};
use serde::{Deserialize, Serialize};

/// The longest limit of a speech, in seconds.
pub const LONGEST_LIMIT: u32 = 3_600;

/// How a body keeps its lists of speakers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpeakingRules {
    pub order: ListOrder,
    /// Who has not spoken to the item comes before those who have.
    pub newcomers_first: bool,
    /// Alternates by what people say of themselves.
    pub quota: bool,
    /// Seconds by kind, in the order of [`SpeechKind::ALL`]; 0 for as long as one likes.
    limits: [u32; 5],
}

impl Default for SpeakingRules {
    fn default() -> Self {
        Self {
            order: ListOrder::FirstCome,
            newcomers_first: false,
            quota: false,
            limits: [180, 180, 90, 60, 60],
        }
    }
}

/// What a form says of the rules.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SpeakingRulesForm {
    pub order: String,
    pub newcomers_first: bool,
    pub quota: bool,
    /// Seconds by kind, in the order of [`SpeechKind::ALL`].
    pub limits: [String; 5],
}

impl SpeakingRules {
    #[must_use]
    pub fn new(order: ListOrder, newcomers_first: bool, quota: bool, limit: impl Fn(SpeechKind) -> u32) -> Self {
        let mut limits = [0; 5];
        for (place, kind) in limits.iter_mut().zip(SpeechKind::ALL) {
            *place = limit(*kind).min(LONGEST_LIMIT);
        }
        Self {
            order,
            newcomers_first,
            quota,
            limits,
        }
    }

    /// How long a speech may take, in seconds; 0 for as long as one likes.
    #[must_use]
    pub fn limit(&self, kind: SpeechKind) -> u32 {
        self.limits[kind as usize]
    }

    /// # Errors
    /// By the fields `order` and `limit_<kind>` (0 to 3,600).
    pub fn parse(form: &SpeakingRulesForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let order = errors.take("order", ListOrder::parse(&form.order));
        let mut limits = [0; 5];
        for ((place, kind), raw) in limits.iter_mut().zip(SpeechKind::ALL).zip(&form.limits) {
            let number = fields::number(raw, 0, i64::from(LONGEST_LIMIT));
            let number = errors.take(&format!("limit_{kind}"), number);
            *place = number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
        }
        errors.finish(order.map(|order| Self {
            order,
            newcomers_first: form.newcomers_first,
            quota: form.quota,
            limits,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::FieldCode;

    #[test]
    fn a_limit_is_seconds_up_to_an_hour() {
        let mut form = SpeakingRulesForm {
            order: "alternate".into(),
            limits: ["180", "120", "0", "60", "45"].map(str::to_owned),
            ..SpeakingRulesForm::default()
        };
        let rules = SpeakingRules::parse(&form).unwrap();
        assert_eq!(
            SpeechKind::ALL
                .iter()
                .map(|&kind| rules.limit(kind))
                .collect::<Vec<_>>(),
            [180, 120, 0, 60, 45]
        );
        assert_eq!(
            SpeakingRules::new(rules.order, false, false, |kind| rules.limit(kind)),
            rules
        );
        form.limits[3] = "3601".into();
        form.order = "loudest".into();
        let errors = SpeakingRules::parse(&form).unwrap_err();
        assert_eq!(errors.of("limit_point_of_order"), [FieldCode::OutOfRange]);
        assert_eq!(errors.of("order"), [FieldCode::NotAChoice]);
    }
}
