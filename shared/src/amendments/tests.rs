mod properties;

use super::apply::{conflicts, with_amendments};
use super::fields::{AmendmentForm, AmendmentText, ProcedureForm, ProcedureText, settled_text};
use super::merge::{Edit, Merged, Piece, merge};
use super::*;
use crate::fields::FieldCode;
use crate::ids::AmendmentId;
use uuid::Uuid;

fn id(number: AmendmentNumber) -> AmendmentId {
    AmendmentId(Uuid::from_u128(
        u128::from(number.number) << 32 | u128::from(number.sub),
    ))
}

fn amendment(number: u32, change: Change) -> Amendment {
    let number = AmendmentNumber { number, sub: 0 };
    Amendment {
        id: id(number),
        number,
        parent: None,
        version: 1,
        change,
    }
}

fn sub(of: &Amendment, sub: u32, change: Change) -> Amendment {
    let number = AmendmentNumber { sub, ..of.number };
    Amendment {
        id: id(number),
        number,
        parent: Some(of.id),
        version: 1,
        change,
    }
}

fn replace(paragraph: u32, text: &str) -> Change {
    Change::of(ChangeKind::Replace, paragraph, text)
}

fn insert(paragraph: u32, text: &str) -> Change {
    Change::of(ChangeKind::Insert, paragraph, text)
}

fn delete(paragraph: u32) -> Change {
    Change::of(ChangeKind::Delete, paragraph, "")
}

fn version() -> VersionText {
    VersionText::submitted("one\n\ntwo\n\nthree")
}

fn numbers(paragraph: &Paragraph) -> Vec<String> {
    paragraph.from.iter().map(AmendmentNumber::to_string).collect()
}

fn settle(conflict: &Conflict, text: &str) -> Settlement {
    Settlement {
        slot: conflict.slot,
        amendments: conflict.amendments.iter().copied().collect(),
        text: text.into(),
    }
}

#[test]
fn a_version_is_made_of_what_was_adopted_and_says_where_it_comes_from() {
    let adopted = [
        amendment(1, replace(2, "two, better\n\nand more")),
        amendment(2, insert(0, "zero")),
        amendment(3, delete(3)),
    ];
    let next = apply(&version(), &adopted, &[]).unwrap();
    assert_eq!(next.text(), "zero\n\none\n\ntwo, better\n\nand more");
    assert_eq!((next.number, next.next), (2, 6));
    let ids: Vec<_> = next.paragraphs.iter().map(|paragraph| paragraph.id.0).collect();
    assert_eq!(ids, [4, 1, 2, 5]);
    let from: Vec<_> = next.paragraphs.iter().map(numbers).collect();
    assert_eq!(from, [vec!["A2"], vec![], vec!["A1"], vec!["A1"]]);
    let since: Vec<_> = next.paragraphs.iter().map(|paragraph| paragraph.since).collect();
    assert_eq!(since, [2, 1, 2, 2]);
}

#[test]
fn amendments_to_amendments_come_in_first() {
    let first = amendment(1, replace(1, "one\n\nplus"));
    let adopted = [
        first.clone(),
        sub(&first, 1, replace(2, "plus, better")),
        sub(&first, 2, insert(0, "before")),
    ];
    let next = apply(&version(), &adopted, &[]).unwrap();
    assert_eq!(next.text(), "before\n\none\n\nplus, better\n\ntwo\n\nthree");
    assert_eq!(numbers(&next.paragraphs[1]), ["A1", "A1.1", "A1.2"]);
    assert_eq!(
        with_amendments(&first, &adopted, &[]).as_deref(),
        Some("before\n\none\n\nplus, better")
    );
    // Without the amendment itself, one to it has no effect.
    assert_eq!(apply(&version(), &adopted[1..], &[]).unwrap().text(), version().text());

    let rivals = [
        first.clone(),
        sub(&first, 1, replace(2, "a")),
        sub(&first, 2, replace(2, "b")),
    ];
    let found = apply(&version(), &rivals, &[]).unwrap_err();
    assert_eq!(
        (found[0].kind, found[0].slot.of),
        (ConflictKind::SameParagraph, Some(first.id))
    );
    let next = apply(&version(), &rivals, &[settle(&found[0], "a and b")]).unwrap();
    assert_eq!(next.text(), "one\n\na and b\n\ntwo\n\nthree");
    assert!(next.paragraphs[0].merged);
}

#[test]
fn what_touches_the_same_place_is_a_conflict_until_it_is_settled() {
    let cases = [
        (replace(2, "a"), replace(2, "b"), Some(ConflictKind::SameParagraph)),
        (replace(2, "a"), delete(2), Some(ConflictKind::Deletion)),
        (insert(2, "a"), insert(2, "b"), Some(ConflictKind::SamePlace)),
        (insert(0, "a"), insert(0, "b"), Some(ConflictKind::SamePlace)),
        (replace(2, "a"), replace(2, "a\n"), None),
        (delete(2), delete(2), None),
        (replace(2, "a"), insert(2, "b"), None),
        (delete(2), insert(2, "b"), None),
        (insert(1, "a"), insert(2, "b"), None),
    ];
    for (one, other, due) in cases {
        let adopted = [amendment(1, one.clone()), amendment(2, other.clone())];
        let found = conflicts(&version(), &adopted);
        assert_eq!(
            found.first().map(|conflict| conflict.kind),
            due,
            "{one:?} and {other:?}"
        );
        if let Some(conflict) = found.first() {
            let settled = apply(&version(), &adopted, &[settle(conflict, "a b")]).unwrap();
            let merged: Vec<_> = settled.paragraphs.iter().filter(|paragraph| paragraph.merged).collect();
            assert_eq!((merged.len(), numbers(merged[0])), (1, vec!["A1".into(), "A2".into()]));
        }
    }
}

#[test]
fn a_settlement_counts_for_exactly_its_amendments() {
    let mut adopted = vec![amendment(1, replace(2, "a")), amendment(2, replace(2, "b"))];
    let settlement = settle(&conflicts(&version(), &adopted)[0], "a b");
    assert!(apply(&version(), &adopted, std::slice::from_ref(&settlement)).is_ok());
    adopted.push(amendment(3, replace(2, "c")));
    assert!(apply(&version(), &adopted, &[settlement]).is_err());
}

#[test]
fn one_that_was_written_for_other_words_is_settled_with_them() {
    let second = apply(&version(), &[amendment(1, replace(2, "two, better"))], &[]).unwrap();
    let late = amendment(2, replace(2, "two, other"));
    let found = apply(&second, std::slice::from_ref(&late), &[]).unwrap_err();
    assert_eq!(found[0].kind, ConflictKind::Changed);
    let third = apply(&second, &[late], &[settle(&found[0], "two, better and other")]).unwrap();
    assert_eq!(third.paragraphs[1].text, "two, better and other");
    assert_eq!((third.paragraphs[1].since, third.paragraphs[1].merged), (3, true));
    assert_eq!(second.paragraphs[0], third.paragraphs[0]);
}

#[test]
fn an_open_amendment_follows_its_paragraph_as_long_as_there_is_one() {
    let first = version();
    let second = apply(&first, &[amendment(1, delete(2)), amendment(2, insert(0, "zero"))], &[]).unwrap();
    let [two, three] = [2, 3].map(ParagraphId);
    assert_eq!(second.follow(&first, Place::At(three)), Some(Place::At(three)));
    assert_eq!(second.follow(&first, Place::At(two)), None);
    assert_eq!(
        second.follow(&first, Place::After(Some(two))),
        Some(Place::After(Some(ParagraphId(1))))
    );
    assert_eq!(second.position(Place::After(Some(ParagraphId(1)))), Some(2));
    assert_eq!(second.follow(&first, Place::After(None)), Some(Place::After(None)));
    let gone = conflicts(&second, &[amendment(3, replace(2, "a"))]);
    assert_eq!(gone[0].kind, ConflictKind::Gone);
    assert!(apply(&second, &[amendment(3, replace(2, "a"))], &[settle(&gone[0], "a")]).is_err());
}

#[test]
fn each_state_is_reached_by_its_acts_and_a_decision_by_those_who_may_take_it() {
    use AmendmentState as State;
    assert_eq!(State::Draft.after(AmendmentAct::Submit), Ok(State::Submitted));
    assert!(State::InVote.after(AmendmentAct::Withdraw).is_err());
    assert!(State::Withdrawn.after(AmendmentAct::Reopen).is_err());
    for &state in State::ALL {
        let decided = state.after(AmendmentAct::Adopt).is_ok();
        assert_eq!(decided, state.is_open(), "{state}");
        assert!(!(state.is_open() && state.goes_in()));
        assert_eq!(state.after(AmendmentAct::SetAside).is_ok(), state.goes_in(), "{state}");
    }
    assert_eq!(Decision::Adopt.act(DecidedBy::Submitters), Some(AmendmentAct::Accept));
    assert_eq!(Decision::Reject.act(DecidedBy::Submitters), None);
    assert_eq!(Decision::AdoptChanged.act(DecidedBy::Poll), None);
    assert_eq!(
        Decision::MakeObsolete.act(DecidedBy::Body),
        Some(AmendmentAct::MakeObsolete)
    );
    assert_eq!(AmendmentNumber::from((3, 0)).to_string(), "A3");
    assert_eq!(AmendmentNumber::from((3, 1)).to_string(), "A3.1");
    for place in [
        Place::At(ParagraphId(2)),
        Place::After(Some(ParagraphId(2))),
        Place::After(None),
    ] {
        let (is_gap, paragraph) = place.to_columns();
        assert_eq!(Place::from_columns(is_gap, paragraph), place);
    }
}

#[test]
fn forms_are_checked_field_by_field() {
    let form = |kind: &str, paragraph: &str, text: &str| AmendmentForm {
        kind: kind.into(),
        paragraph: paragraph.into(),
        text: text.into(),
        reason: "It is clearer.".into(),
    };
    let parsed = AmendmentText::parse(&form("insert", "0", " new ")).unwrap();
    assert_eq!(parsed.change(), Change::Insert(None, "new".into()));
    assert_eq!(AmendmentText::parse(&form("delete", "2", "ignored")).unwrap().text, "");
    let errors = AmendmentText::parse(&form("replace", "0", "")).unwrap_err();
    assert_eq!(errors.of("paragraph"), [FieldCode::NotAChoice]);
    assert_eq!(errors.of("text"), [FieldCode::Required]);
    let procedure = |procedure: &str, text: &str| ProcedureForm {
        procedure: procedure.into(),
        text: text.into(),
        ..Default::default()
    };
    assert_eq!(ProcedureText::parse(&procedure("vote", "ignored")).unwrap().text, "");
    assert_eq!(
        ProcedureText::parse(&procedure("change", "")).unwrap_err().of("text"),
        [FieldCode::Required]
    );
    assert_eq!(
        ProcedureText::parse(&procedure("obsolete", ""))
            .unwrap_err()
            .of("because"),
        [FieldCode::NotAChoice]
    );
    assert_eq!(settled_text("a ⟦A1: b ¦ A2: c⟧", false), Err(FieldCode::ChoiceOpen));
    assert_eq!(settled_text(" ", false), Err(FieldCode::Required));
    assert_eq!(settled_text(" ", true).as_deref(), Ok(""));
}

fn edit(range: std::ops::Range<usize>, words: &str) -> Edit {
    Edit {
        range,
        words: words.into(),
    }
}

#[test]
fn wordings_come_together_where_they_do_not_overlap() {
    let base = ["the", " ", "red", " ", "bus"];
    let both = merge(&base, &[vec![edit(0..1, "a")], vec![edit(4..5, "tram")]]);
    assert_eq!(both, Merged(vec![Piece::Words("a red tram".into())]));
    let same = merge(&base, &[vec![edit(2..3, "blue")], vec![edit(2..3, "blue")]]);
    assert_eq!(same, Merged(vec![Piece::Words("the blue bus".into())]));
    let choice = merge(&base, &[vec![edit(2..3, "blue")], vec![edit(2..5, "green tram")]]);
    assert!(!choice.is_settled());
    let names = ["A1".to_owned(), "A3".to_owned()];
    assert_eq!(choice.marked(&names), "the ⟦A1: blue bus ¦ A3: green tram⟧");
    let inserted = merge(&base, &[vec![edit(5..5, " now")], vec![edit(5..5, " soon")]]);
    assert!(!inserted.is_settled(), "both put words in at one place");
}
