//! Tests of what a contest may be.

use super::*;

fn form(method: &str) -> ContestForm {
    ContestForm {
        method: method.into(),
        tie: "lot".into(),
        ..Default::default()
    }
}

fn parts(method: Method) -> ContestParts {
    ContestParts {
        method,
        options: 5,
        seats: 2,
        highest: 5,
        crosses: 3,
        tie: TieRule::Lot,
    }
}

#[test]
fn what_a_method_does_not_ask_has_one_value() {
    let of = |method| Contest::new(parts(method)).unwrap().parts();
    let yes_no = of(Method::YesNo);
    assert_eq!(
        (yes_no.options, yes_no.seats, yes_no.highest, yes_no.crosses),
        (2, 1, 0, 1)
    );
    assert_eq!(
        (of(Method::SingleChoice).seats, of(Method::SingleChoice).crosses),
        (1, 1)
    );
    assert_eq!((of(Method::Approval).seats, of(Method::Approval).crosses), (2, 3));
    assert_eq!((of(Method::AtLarge).seats, of(Method::AtLarge).crosses), (2, 2));
    assert_eq!((of(Method::Score).highest, of(Method::Score).crosses), (5, 5));
    assert_eq!((of(Method::InstantRunoff).seats, of(Method::Stv).seats), (1, 2));
    assert_eq!(
        Contest::question().parts(),
        ContestParts {
            tie: TieRule::StatusQuo,
            ..yes_no
        }
    );
}

#[test]
fn a_contest_keeps_its_limits() {
    let refused = |change: fn(&mut ContestParts), method| {
        let mut parts = parts(method);
        change(&mut parts);
        let errors = Contest::new(parts).unwrap_err();
        errors.0.into_keys().collect::<Vec<_>>()
    };
    assert_eq!(refused(|p| p.options = 1, Method::SingleChoice), ["options"]);
    assert_eq!(refused(|p| p.options = 61, Method::Schulze), ["options"]);
    assert_eq!(refused(|p| p.seats = 5, Method::Stv), ["seats"]);
    assert_eq!(refused(|p| p.seats = 0, Method::AtLarge), ["seats"]);
    assert_eq!(refused(|p| p.highest = 11, Method::Score), ["highest"]);
    assert_eq!(refused(|p| p.highest = 0, Method::Score), ["highest"]);
    assert_eq!(refused(|p| p.crosses = 6, Method::Approval), ["crosses"]);
    assert!(
        serde_json::from_value::<Contest>(serde_json::json!({
            "method": "stv", "options": 3, "seats": 3, "highest": 0, "crosses": 3, "tie": "lot"
        }))
        .is_err()
    );
}

#[test]
fn a_form_asks_only_what_the_method_asks() {
    assert_eq!(Contest::parse(&form("yes_no"), 0).unwrap().method(), Method::YesNo);
    assert_eq!(
        Contest::parse(&form("approval"), 4).unwrap_err().of("seats"),
        [FieldCode::Required]
    );
    let seats = ContestForm {
        seats: "1".into(),
        ..form("approval")
    };
    assert_eq!(Contest::parse(&seats, 4).unwrap().crosses(), 4);
    let errors = Contest::parse(
        &ContestForm {
            seats: "4".into(),
            ..form("stv")
        },
        4,
    )
    .unwrap_err();
    assert_eq!(errors.of("seats"), [FieldCode::OutOfRange]);
    let errors = Contest::parse(
        &ContestForm {
            seats: "1".into(),
            ..form("score")
        },
        4,
    )
    .unwrap_err();
    assert_eq!(errors.of("highest"), [FieldCode::Required]);
    let errors = Contest::parse(&ContestForm::default(), 1).unwrap_err();
    assert_eq!(
        (errors.of("method"), errors.of("tie")),
        (&[FieldCode::Required][..], &[FieldCode::Required][..])
    );
    assert_eq!(
        Contest::parse(&form("single_choice"), 1).unwrap_err().of("options"),
        [FieldCode::OutOfRange]
    );
}
