//! Tests of what can be entered for the room.

use super::*;
use crate::polls::method::{ContestParts, TieRule};

fn contest(method: Method) -> Contest {
    Contest::new(ContestParts {
        method,
        options: 3,
        seats: 2,
        highest: 5,
        crosses: 2,
        tie: TieRule::StatusQuo,
    })
    .unwrap()
}

fn sent(method: Method, fields: &[(&'static str, &'static str)]) -> Result<Option<Hands>, FieldErrors> {
    let all = |name: &str| {
        fields
            .iter()
            .filter(|(field, _)| *field == name)
            .map(|(_, value)| *value)
            .collect()
    };
    Hands::from_form(&contest(method), all)
}

#[test]
fn hands_of_a_choice_are_as_many_as_people() {
    let hands = sent(
        Method::SingleChoice,
        &[("hands-1", "4"), ("hands-3", "2"), ("hands-abstain", "1")],
    )
    .unwrap()
    .unwrap();
    assert_eq!((hands.counts, hands.ballots, hands.abstain), (vec![4, 0, 2], 6, 1));
    let hands = sent(Method::YesNo, &[("hands-1", "4"), ("hands-2", "2")])
        .unwrap()
        .unwrap();
    assert_eq!((hands.counts, hands.ballots), (vec![4, 2], 6));
    assert_eq!(sent(Method::YesNo, &[("hands-1", ""), ("hands-2", "0")]), Ok(None));
    assert_eq!(
        sent(Method::YesNo, &[("hands-1", "-1")]).unwrap_err().of("hands-1"),
        [FieldCode::OutOfRange]
    );
}

#[test]
fn several_hands_of_one_person_are_not_more_people() {
    let of = |ballots| {
        sent(
            Method::Approval,
            &[("hands-1", "4"), ("hands-2", "3"), ("hands-ballots", ballots)],
        )
    };
    assert!(of("4").is_ok() && of("7").is_ok());
    for impossible in ["", "3", "8"] {
        assert_eq!(of(impossible).unwrap_err().of("hands-ballots"), [FieldCode::OutOfRange]);
    }
    // Two crosses a ballot: nine hands are no four people.
    let many = [
        ("hands-1", "3"),
        ("hands-2", "3"),
        ("hands-3", "3"),
        ("hands-ballots", "4"),
    ];
    assert!(sent(Method::AtLarge, &many).is_err());
}

#[test]
fn an_order_is_entered_paper_by_paper() {
    let refused = sent(Method::Stv, &[("hands-1", "4"), ("hands-ballots", "4")]).unwrap_err();
    assert_eq!(refused.of("hands"), [FieldCode::NotAChoice]);
    let contest = contest(Method::Stv);
    let papers = ["3>1", "1", "abstain"].map(|text| Vote::parse(&contest, text).unwrap());
    let room = Room::new(None, &papers);
    assert_eq!(room.papers, ["1", "3>1", "abstain"]);
    assert_eq!(room.votes(&contest).unwrap().len(), 3);
}
