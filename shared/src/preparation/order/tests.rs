//! Tests of the order of an agenda.

use super::*;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u128) -> AgendaItemId {
    AgendaItemId(Uuid::from_u128(n))
}

fn slot(n: u128, parent: Option<u128>) -> Slot {
    Slot {
        item: id(n),
        parent: parent.map(id),
    }
}

/// 1, 2 with 21 and 22, 3.
fn agenda() -> Vec<Slot> {
    vec![
        slot(1, None),
        slot(2, None),
        slot(21, Some(2)),
        slot(22, Some(2)),
        slot(3, None),
    ]
}

fn order(slots: &[Slot]) -> Vec<u128> {
    slots.iter().map(|slot| slot.item.0.as_u128()).collect()
}

fn stepped(item: u128, step: Step) -> Result<Vec<u128>, NotPlaced> {
    let slots = agenda();
    let spot = step.to(&slots, id(item))?;
    placed(&slots, id(item), spot).map(|slots| order(&slots))
}

fn dropped(item: u128, side: Side, target: u128) -> Result<Vec<Slot>, NotPlaced> {
    let slots = agenda();
    let drop = Drop {
        side,
        target: id(target),
    };
    placed(&slots, id(item), drop.to(&slots, id(item))?)
}

#[test]
fn numbers_count_items_and_their_parts() {
    let words: Vec<_> = numbers(&agenda()).iter().map(ToString::to_string).collect();
    assert_eq!(words, ["1", "2", "2.1", "2.2", "3"]);
    // A part whose item is hidden or gone stands by itself.
    let lost = [slot(1, None), slot(9, Some(8))];
    assert_eq!(numbers(&lost)[1], Number { top: 2, part: None });
}

#[test]
fn an_item_moves_with_its_parts_and_a_part_among_parts() {
    assert_eq!(stepped(2, Step::Up), Ok(vec![2, 21, 22, 1, 3]));
    assert_eq!(stepped(2, Step::Down), Ok(vec![1, 3, 2, 21, 22]));
    assert_eq!(stepped(22, Step::Up), Ok(vec![1, 2, 22, 21, 3]));
    assert_eq!(stepped(1, Step::Up), Ok(vec![1, 2, 21, 22, 3]), "the first stays");
    assert_eq!(
        stepped(22, Step::Down),
        Ok(vec![1, 2, 21, 22, 3]),
        "the last part stays"
    );
}

#[test]
fn an_item_goes_under_the_one_before_it_and_comes_out_behind_it() {
    assert_eq!(stepped(3, Step::Under), Ok(vec![1, 2, 21, 22, 3]));
    let slots = agenda();
    let under = placed(&slots, id(3), Step::Under.to(&slots, id(3)).unwrap()).unwrap();
    assert_eq!(under[4].parent, Some(id(2)));
    assert_eq!(stepped(2, Step::Under), Err(NotPlaced::TooDeep));
    assert_eq!(stepped(21, Step::Under), Err(NotPlaced::TooDeep));
    assert_eq!(stepped(1, Step::Under), Err(NotPlaced::Nowhere));
    assert_eq!(stepped(21, Step::Out), Ok(vec![1, 2, 22, 21, 3]));
    assert_eq!(stepped(3, Step::Out), Err(NotPlaced::Nowhere));
    assert_eq!(stepped(9, Step::Up), Err(NotPlaced::NotOnAgenda));
}

#[test]
fn a_drop_stands_before_behind_or_under_its_target() {
    assert_eq!(order(&dropped(3, Side::Before, 1).unwrap()), [3, 1, 2, 21, 22]);
    assert_eq!(order(&dropped(1, Side::After, 2).unwrap()), [2, 21, 22, 1, 3]);
    let under = dropped(1, Side::Under, 2).unwrap();
    assert_eq!((order(&under), under[3].parent), (vec![2, 21, 22, 1, 3], Some(id(2))));
    let among = dropped(3, Side::Before, 22).unwrap();
    assert_eq!((order(&among), among[3].parent), (vec![1, 2, 21, 3, 22], Some(id(2))));
    assert_eq!(dropped(2, Side::After, 21), Err(NotPlaced::Nowhere), "its own part");
    assert_eq!(dropped(2, Side::Under, 3), Err(NotPlaced::TooDeep), "it has parts");
    assert_eq!(dropped(1, Side::Under, 21), Err(NotPlaced::TooDeep));
    assert_eq!(dropped(1, Side::Before, 1), Err(NotPlaced::Nowhere));
}

#[test]
fn parts_stay_when_their_item_goes() {
    let rest = without(&agenda(), id(2));
    assert_eq!(order(&rest), [1, 21, 22, 3]);
    assert!(rest.iter().all(|slot| slot.parent.is_none()));
}

proptest! {
    #[test]
    fn a_move_keeps_every_item_and_is_undone_by_the_spot_before(
        parents in prop::collection::vec(prop::option::of(0_u128..8), 1..12),
        which in 0_usize..12,
        parent in prop::option::of(0_u128..12),
        index in 0_usize..14,
    ) {
        let raw: Vec<_> = (0..).zip(&parents).map(|(n, parent)| slot(n, parent.filter(|p| *p < n))).collect();
        let slots = flat(&tree(&raw));
        let item = id(which as u128);
        let Ok(before) = spot(&slots, item) else { return Ok(()) };
        let Ok(after) = placed(&slots, item, Spot { parent: parent.map(id), index }) else { return Ok(()) };
        let mut sorted = (order(&slots), order(&after));
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        prop_assert_eq!(sorted.0, sorted.1);
        prop_assert_eq!(placed(&after, item, before), Ok(slots));
    }
}
