//! Tests of the text of a vote and of its form.

use super::*;
use crate::polls::method::{ContestParts, TieRule};
use proptest::prelude::*;

fn contest(method: Method) -> Contest {
    Contest::new(ContestParts {
        method,
        options: 4,
        seats: 2,
        highest: 5,
        crosses: 3,
        tie: TieRule::StatusQuo,
    })
    .unwrap()
}

fn read(method: Method, text: &str) -> Result<String, FieldCode> {
    Vote::parse(&contest(method), text).map(|vote| vote.to_string())
}

fn sent(method: Method, fields: &[(&'static str, &'static str)]) -> Result<String, FieldErrors> {
    let all = |name: &str| {
        fields
            .iter()
            .filter(|(field, _)| *field == name)
            .map(|(_, value)| *value)
            .collect()
    };
    Vote::from_form(&contest(method), all).map(|vote| vote.to_string())
}

#[test]
fn every_method_reads_its_own_text() {
    assert_eq!(read(Method::YesNo, "yes").as_deref(), Ok("yes"));
    assert_eq!(read(Method::SingleChoice, " 2 ").as_deref(), Ok("2"));
    assert_eq!(read(Method::Approval, "4, 1").as_deref(), Ok("1,4"));
    assert_eq!(read(Method::Score, "5,-,0,-").as_deref(), Ok("5,-,0,-"));
    assert_eq!(read(Method::Schulze, "3>2=1").as_deref(), Ok("3>1=2"));
    assert_eq!(read(Method::Stv, "3>1").as_deref(), Ok("3>1"));
    for &method in Method::ALL {
        assert_eq!(read(method, "abstain").as_deref(), Ok("abstain"));
        assert!(Vote::parse(&contest(method), "abstain").unwrap().is_abstention());
        assert_eq!(read(method, " "), Err(FieldCode::Required));
        assert!(read(method, &"9>".repeat(200)).is_err());
    }
}

#[test]
fn what_no_ballot_can_say_is_refused() {
    use FieldCode::{NotAChoice, OutOfRange, Required, Taken};
    for (method, text, code) in [
        (Method::YesNo, "1", NotAChoice),
        (Method::SingleChoice, "5", NotAChoice),
        (Method::SingleChoice, "0", NotAChoice),
        (Method::SingleChoice, "01", NotAChoice),
        (Method::SingleChoice, "+1", NotAChoice),
        (Method::SingleChoice, "1,2", NotAChoice),
        (Method::SingleChoice, "yes", NotAChoice),
        (Method::Approval, "1,1", Taken),
        (Method::Approval, "1,2,3,4", OutOfRange),
        (Method::AtLarge, "1,2,3", OutOfRange),
        (Method::Score, "5,0,0", NotAChoice),
        (Method::Score, "6,0,0,0", OutOfRange),
        (Method::Score, "999,0,0,0", OutOfRange),
        (Method::Score, "-,-,-,-", Required),
        (Method::Score, "5,,0,0", NotAChoice),
        (Method::Schulze, "1>2>1", Taken),
        (Method::Schulze, "1>", NotAChoice),
        (Method::Schulze, "1>9", NotAChoice),
        (Method::InstantRunoff, "1=2", Taken),
        (Method::Stv, "1=2>3", Taken),
    ] {
        assert_eq!(read(method, text), Err(code), "{method} {text}");
    }
}

#[test]
fn a_form_becomes_the_same_vote() {
    assert_eq!(sent(Method::YesNo, &[("vote", "no")]).as_deref(), Ok("no"));
    assert_eq!(sent(Method::SingleChoice, &[("vote", "3")]).as_deref(), Ok("3"));
    assert_eq!(
        sent(Method::Approval, &[("vote", "3"), ("vote", "1")]).as_deref(),
        Ok("1,3")
    );
    assert_eq!(
        sent(Method::Score, &[("score-1", "5"), ("score-3", "0"), ("score-4", "-")]).as_deref(),
        Ok("5,-,0,-")
    );
    assert_eq!(
        sent(Method::Schulze, &[("rank-1", "2"), ("rank-2", "2"), ("rank-4", "1")]).as_deref(),
        Ok("4>1=2")
    );
    // A gap between places says nothing.
    assert_eq!(
        sent(Method::Stv, &[("rank-1", "4"), ("rank-2", "1")]).as_deref(),
        Ok("2>1")
    );
    for &method in Method::ALL {
        assert_eq!(sent(method, &[("vote", "abstain")]).as_deref(), Ok("abstain"));
    }
}

#[test]
fn a_form_says_which_field_is_wrong() {
    for &method in Method::ALL {
        assert_eq!(
            sent(method, &[]).unwrap_err().of("vote"),
            [FieldCode::Required],
            "{method}"
        );
    }
    let both = sent(Method::Stv, &[("rank-1", "1"), ("rank-2", "1"), ("rank-3", "9")]).unwrap_err();
    assert_eq!(
        (both.of("rank-1"), both.of("rank-2")),
        (&[FieldCode::Taken][..], &[FieldCode::Taken][..])
    );
    assert_eq!(both.of("rank-3"), [FieldCode::OutOfRange]);
    assert_eq!(
        sent(Method::Score, &[("score-2", "6")]).unwrap_err().of("score-2"),
        [FieldCode::OutOfRange]
    );
    assert_eq!(
        sent(Method::Schulze, &[("rank-2", "x")]).unwrap_err().of("rank-2"),
        [FieldCode::NotANumber]
    );
    let much = sent(Method::AtLarge, &[("vote", "1"), ("vote", "2"), ("vote", "3")]).unwrap_err();
    assert_eq!(much.of("vote"), [FieldCode::OutOfRange]);
    let half = sent(Method::Approval, &[("vote", "abstain"), ("vote", "1")]).unwrap_err();
    assert_eq!(half.of("vote"), [FieldCode::NotAChoice]);
}

proptest! {
    #[test]
    fn any_text_is_refused_or_reads_back(text in "[0-9a-z,>=\\- ]{0,12}", method in 0_usize..8) {
        let contest = contest(Method::ALL[method]);
        if let Ok(vote) = Vote::parse(&contest, &text) {
            let written = vote.to_string();
            prop_assert_eq!(Vote::parse(&contest, &written), Ok(vote));
        }
    }
}
