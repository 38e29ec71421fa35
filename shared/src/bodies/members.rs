//! A member as a form or a line of a table says it, and what becomes of a seat when its member leaves.

use super::{MandateOrigin, Term};
use crate::accounts::Pseudonym;
use crate::fields::{self, FieldCode, FieldErrors};
use crate::time::Day;
use serde::{Deserialize, Serialize};

/// The characters of a public name at most.
pub const PUBLIC_NAME: usize = 80;
/// The characters of a seat's label, and of an association's name, at most.
pub const LABEL: usize = 120;

/// What a form says of a mandate to be given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MemberForm {
    /// The pseudonym.
    pub name: String,
    pub origin: String,
    pub delegated_by: String,
    pub from: String,
    pub until: String,
    /// The number of the seat; empty for a mandate without one.
    pub seat: String,
    pub public_name: String,
    pub substitute: String,
    pub substitute_from: String,
    pub substitute_until: String,
}

/// Who stands in for a member, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    pub name: Pseudonym,
    /// Without one: as long as the mandate.
    pub from: Option<Day>,
    pub until: Option<Day>,
}

/// How long a mandate is and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MandateText {
    pub term: Term,
    pub origin: MandateOrigin,
    /// The association that sends the member, of a delegated one.
    pub delegated_by: Option<String>,
    /// The number of the seat.
    pub seat: Option<i32>,
}

/// A mandate to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMember {
    pub name: Pseudonym,
    pub text: MandateText,
    /// The name for the public; without one the pseudonym is shown.
    pub public_name: Option<String>,
    pub substitute: Option<Substitute>,
}

impl MandateText {
    /// # Errors
    /// By the fields `from`, `until`, `origin`, `delegated_by` (`Required` for a delegated member), `seat`.
    pub fn parse(form: &MemberForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let term = Term::parse(&form.from, &form.until)
            .map_err(|refused| errors.0.extend(refused.0))
            .ok();
        let origin = errors.take("origin", MandateOrigin::parse(&form.origin));
        let least = usize::from(origin == Some(MandateOrigin::Delegated));
        let by = errors.take("delegated_by", fields::line(&form.delegated_by, least, LABEL));
        let seat = match form.seat.trim() {
            "" => Some(None),
            raw => errors
                .take("seat", fields::number(raw, 1, 9_999))
                .map(i32::try_from)
                .and_then(Result::ok)
                .map(Some),
        };
        let text = (|| {
            let origin = origin?;
            Some(Self {
                term: term?,
                origin,
                delegated_by: by.filter(|by| origin == MandateOrigin::Delegated && !by.is_empty()),
                seat: seat?,
            })
        })();
        errors.finish(text)
    }
}

impl Substitute {
    /// The substitute that a form names, if it does.
    ///
    /// # Errors
    /// By the fields `substitute`, `substitute_from`, `substitute_until`: `Required` for days without a person, `EndBeforeStart`, `OutOfRange` for days that
    /// share none with the mandate.
    pub fn parse(form: &MemberForm, term: Option<Term>) -> Result<Option<Self>, FieldErrors> {
        let mut errors = FieldErrors::default();
        let mut day = |field: &str, raw: &str| match raw.trim() {
            "" => Some(None),
            raw => errors.take(field, Day::parse(raw)).map(Some),
        };
        let from = day("substitute_from", &form.substitute_from);
        let until = day("substitute_until", &form.substitute_until);
        let name = match form.substitute.trim() {
            "" if from == Some(None) && until == Some(None) => return errors.finish(Some(None)),
            raw => errors.take("substitute", Pseudonym::parse(raw)),
        };
        if let (Some(Some(from)), Some(Some(until))) = (from, until)
            && until < from
        {
            errors.add("substitute_until", FieldCode::EndBeforeStart);
        }
        let substitute = (|| {
            Some(Self {
                name: name?,
                from: from?,
                until: until?,
            })
        })();
        if let (Some(one), Some(term)) = (&substitute, term)
            && one.term(term).is_none()
        {
            errors.add("substitute_from", FieldCode::OutOfRange);
        }
        errors.finish(Some(substitute))
    }

    /// The days on which the substitute stands in, within the mandate.
    #[must_use]
    pub fn term(&self, mandate: Term) -> Option<Term> {
        standing_in(mandate, self.from, self.until)
    }
}

/// The days on which somebody stands in from `from` to `until` for a member with the term `mandate`.
#[must_use]
pub fn standing_in(mandate: Term, from: Option<Day>, until: Option<Day>) -> Option<Term> {
    let own = Term {
        from: from.unwrap_or(mandate.from),
        until,
    };
    own.within(&mandate)
}

/// The mandate of a substitute who moves up when a member's ends after the day `ended`: from the next day to the end that it would have had.
/// Nothing when the mandate would have ended anyway, or the substitute's own days are over by then.
#[must_use]
pub fn moved_up(mandate: Term, substitute: Term, ended: Day) -> Option<Term> {
    let rest = Term {
        from: ended.plus(1),
        until: mandate.until,
    };
    let rest = rest.within(&mandate)?;
    substitute.holds(rest.from).then_some(rest)
}

impl NewMember {
    /// # Errors
    /// By the fields of the form.
    pub fn parse(form: &MemberForm) -> Result<Self, FieldErrors> {
        let mut errors = FieldErrors::default();
        let name = errors.take("name", Pseudonym::parse(&form.name));
        let mut kept = |refused: FieldErrors| errors.0.extend(refused.0);
        let text = MandateText::parse(form).map_err(&mut kept).ok();
        let substitute = Substitute::parse(form, text.as_ref().map(|text| text.term))
            .map_err(&mut kept)
            .ok();
        let public_name = errors.take("public_name", fields::line(&form.public_name, 0, PUBLIC_NAME));
        if let (Some(name), Some(Some(substitute))) = (&name, &substitute)
            && name.key() == substitute.name.key()
        {
            errors.add("substitute", FieldCode::NotAChoice);
        }
        let new = (|| {
            Some(Self {
                name: name?,
                text: text?,
                public_name: public_name.filter(|name| !name.is_empty()),
                substitute: substitute?,
            })
        })();
        errors.finish(new)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form() -> MemberForm {
        MemberForm {
            name: "Amina".into(),
            origin: "delegated".into(),
            delegated_by: "Bridge association".into(),
            from: "2026-01-01".into(),
            until: "2026-12-31".into(),
            seat: "4".into(),
            substitute: "Bilal".into(),
            ..Default::default()
        }
    }

    #[test]
    fn a_delegated_member_has_an_association() {
        let new = NewMember::parse(&form()).unwrap();
        assert_eq!(new.text.delegated_by.as_deref(), Some("Bridge association"));
        assert_eq!(new.text.seat, Some(4));
        let nobody = MemberForm {
            delegated_by: " ".into(),
            ..form()
        };
        assert_eq!(
            NewMember::parse(&nobody).unwrap_err().of("delegated_by"),
            [FieldCode::Required]
        );
        let drawn = MemberForm {
            origin: "lot".into(),
            ..form()
        };
        assert_eq!(NewMember::parse(&drawn).unwrap().text.delegated_by, None);
    }

    #[test]
    fn a_substitute_stands_in_within_the_mandate() {
        let late = MemberForm {
            substitute_from: "2027-01-01".into(),
            ..form()
        };
        assert_eq!(
            NewMember::parse(&late).unwrap_err().of("substitute_from"),
            [FieldCode::OutOfRange]
        );
        let backwards = MemberForm {
            substitute_from: "2026-03-01".into(),
            substitute_until: "2026-02-01".into(),
            ..form()
        };
        assert_eq!(
            NewMember::parse(&backwards).unwrap_err().of("substitute_until"),
            [FieldCode::EndBeforeStart]
        );
        let oneself = MemberForm {
            substitute: "a-mina".into(),
            ..form()
        };
        assert_eq!(
            NewMember::parse(&oneself).unwrap_err().of("substitute"),
            [FieldCode::NotAChoice]
        );
        let of_nobody = MemberForm {
            substitute: String::new(),
            substitute_until: "2026-02-01".into(),
            ..form()
        };
        assert_eq!(
            NewMember::parse(&of_nobody).unwrap_err().of("substitute"),
            [FieldCode::Required]
        );
    }

    #[test]
    fn who_moves_up_takes_the_rest_of_the_mandate() {
        let term = |from, until: Option<i32>| Term {
            from: Day(from),
            until: until.map(Day),
        };
        let whole = term(10, Some(20));
        assert_eq!(moved_up(whole, whole, Day(14)), Some(term(15, Some(20))));
        assert_eq!(moved_up(term(10, None), term(10, None), Day(14)), Some(term(15, None)));
        assert_eq!(moved_up(whole, whole, Day(20)), None, "nothing is left");
        assert_eq!(
            moved_up(whole, term(10, Some(14)), Day(14)),
            None,
            "no substitute any more"
        );
        assert_eq!(moved_up(whole, term(16, Some(20)), Day(14)), None, "no substitute yet");
    }
}
