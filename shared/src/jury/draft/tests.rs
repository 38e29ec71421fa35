//! Tests of drafts of rubrics.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u128) -> CriterionId {
    CriterionId(Uuid::from_u128(n))
}

fn criterion(n: u128, title: &str, weight: u32) -> Criterion {
    let level = |value: u32| Level {
        value,
        label: format!("says {value}"),
    };
    Criterion {
        id: id(n),
        title: title.into(),
        guidance: format!("Look at {title}"),
        weight,
        levels: (0..3).map(level).collect(),
        required: n == 2,
        independent: false,
        reason_below: (n == 1).then_some(1),
    }
}

fn draft() -> Draft {
    Draft::of(&[
        criterion(1, "Clear", 2),
        criterion(2, "Costs", 1),
        criterion(3, "Proof", 5),
    ])
}

fn sent(draft: &Draft) -> Draft {
    let fields = draft.fields();
    Draft::read(fields.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

fn titles(draft: &Draft) -> Vec<&str> {
    let present = draft.present();
    present.iter().map(|n| draft.criteria[*n].title.as_str()).collect()
}

fn act(draft: &mut Draft, word: &str) -> Option<String> {
    let act = DraftAct::parse(word).unwrap();
    assert_eq!(act.to_string(), word);
    draft.apply(act, || id(99))
}

fn none() -> CriterionId {
    panic!("no new id is needed")
}

#[test]
fn a_rubric_goes_through_the_form_and_back_unchanged() {
    let rubric = draft().rubric(none).unwrap();
    assert_eq!(sent(&draft()), draft());
    assert_eq!(sent(&draft()).rubric(none).unwrap(), rubric);
    assert_eq!(rubric.criteria()[1], criterion(2, "Costs", 1));
}

#[test]
fn criteria_move_past_what_was_removed() {
    let mut draft = draft();
    assert_eq!(act(&mut draft, "remove-1").as_deref(), Some("restore-1"));
    assert_eq!(act(&mut draft, "up-2").as_deref(), Some("down-0"));
    assert_eq!(titles(&draft), ["Proof", "Clear"]);
    assert_eq!(act(&mut draft, "up-0"), None);
    assert_eq!(act(&mut draft, "down-0").as_deref(), Some("up-2"));
    assert_eq!(act(&mut draft, "restore-1").as_deref(), Some("criterion-1"));
    assert_eq!(titles(&draft), ["Clear", "Costs", "Proof"]);
    assert_eq!(act(&mut draft, "down-0").as_deref(), Some("down-1"));
    assert_eq!(titles(&draft), ["Costs", "Clear", "Proof"]);
}

#[test]
fn what_was_removed_is_not_saved_and_comes_back_whole() {
    let mut draft = draft();
    act(&mut draft, "remove-0");
    act(&mut draft, "remove-level-1-2");
    let mut draft = sent(&draft);
    let rubric = draft.rubric(none).unwrap();
    assert_eq!((rubric.criteria().len(), rubric.criteria()[0].levels.len()), (2, 2));
    assert_eq!(act(&mut draft, "restore-0").as_deref(), Some("criterion-0"));
    assert_eq!(act(&mut draft, "restore-level-1-2").as_deref(), Some("level-label-1-2"));
    assert_eq!(draft, self::draft());
}

#[test]
fn a_new_criterion_has_levels_to_fill_in_and_is_left_out_while_it_is_blank() {
    let mut draft = draft();
    assert_eq!(act(&mut draft, "add-criterion").as_deref(), Some("criterion-3"));
    assert_eq!(draft.rubric(none).unwrap().criteria().len(), 3);
    assert_eq!(act(&mut draft, "add-level-3").as_deref(), Some("level-label-3-4"));
    assert_eq!(draft.criteria[3].levels[4].value, "4");
    draft.criteria[3].title = "People".into();
    let errors = draft.rubric(none).unwrap_err();
    assert_eq!(errors.of("level-label-3-0"), [FieldCode::Required]);
}

#[test]
fn shares_are_of_what_counts() {
    let mut draft = draft();
    assert_eq!(draft.share(2).map(Share::percent), Some(63));
    draft.criteria[0].independent = true;
    draft.criteria[1].weight = "much".into();
    assert_eq!((draft.share(0), draft.share(1), draft.whole()), (None, None, 5));
    assert_eq!(draft.share(2).map(Share::percent), Some(100));
}

#[test]
fn what_is_wrong_is_said_at_its_place_in_the_form() {
    let mut draft = draft();
    act(&mut draft, "remove-0");
    draft.criteria[1].title = "x".into();
    draft.criteria[2].levels[1].value = "0".into();
    draft.criteria[2].reason_below = "7".into();
    let errors = draft.rubric(none).unwrap_err();
    assert_eq!(errors.of("title-1"), [FieldCode::TooShort]);
    assert_eq!(errors.of("levels-2"), [FieldCode::Taken]);
    assert_eq!(errors.of("reason-below-2"), [FieldCode::NotAChoice]);
    draft.criteria[2].weight = "0".into();
    draft.criteria[2].levels[0].value = "two".into();
    let errors = draft.rubric(none).unwrap_err();
    assert_eq!(errors.of("weight-2"), [FieldCode::OutOfRange]);
    assert_eq!(errors.of("level-value-2-0"), [FieldCode::NotANumber]);
    assert!(errors.of("criteria").is_empty() && !errors.of("title-1").is_empty());
    assert_eq!(
        Draft::default().rubric(none).unwrap_err().of("criteria"),
        [FieldCode::Required]
    );
}

#[test]
fn other_words_are_no_acts() {
    for word in [
        "",
        "save",
        "up",
        "up-",
        "up--1",
        "up-x",
        "remove-level-1",
        "down-99999999999999999999",
    ] {
        assert_eq!(DraftAct::parse(word), None, "{word}");
    }
    let mut draft = draft();
    for word in [
        "up-9",
        "remove-9",
        "restore-9",
        "add-level-9",
        "remove-level-0-9",
        "restore-level-9-0",
    ] {
        assert_eq!(act(&mut draft, word), None, "{word}");
    }
    assert_eq!(draft, self::draft());
}

fn any_act() -> impl Strategy<Value = DraftAct> {
    (0_u8..8, 0_usize..6, 0_usize..5).prop_map(|(kind, n, m)| match kind {
        0 => DraftAct::AddCriterion,
        1 => DraftAct::Up(n),
        2 => DraftAct::Down(n),
        3 => DraftAct::Remove(n),
        4 => DraftAct::Restore(n),
        5 => DraftAct::AddLevel(n),
        6 => DraftAct::RemoveLevel(n, m),
        _ => DraftAct::RestoreLevel(n, m),
    })
}

proptest! {
    #[test]
    fn no_act_loses_what_was_typed(acts in proptest::collection::vec(any_act(), 0..40)) {
        let mut draft = draft();
        for act in acts {
            draft.apply(act, || id(99));
            draft = sent(&draft);
        }
        for title in ["Clear", "Costs", "Proof"] {
            let row = draft.criteria.iter().find(|row| row.title == title).unwrap();
            prop_assert_eq!(row.guidance.clone(), format!("Look at {}", title));
            for value in 0..3 {
                let label = format!("says {value}");
                prop_assert!(row.levels.iter().any(|level| level.label == label));
            }
        }
        prop_assert!(draft.present().len() <= MAX_CRITERIA);
    }
}
