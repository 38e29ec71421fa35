//! The order of an agenda: items, and parts of items, one level deep.
//!
//! How to use: make [`Slot`]s of the rows in their order; [`spot`] says where an item stands, [`placed`] puts it somewhere else, and a
//! [`Step`] or a [`Drop`] finds the spot. To undo a move, put the item where [`spot`] said that it was. [`numbers`] counts: `3`, `3.1`.
//!
//! To add a way to move an item: a variant of [`Step`] and its line in [`Step::to`].

use crate::ids::AgendaItemId;
use crate::words::words;

/// An item and what it is a part of. Parts stand behind their item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    pub item: AgendaItemId,
    pub parent: Option<AgendaItemId>,
}

/// A place on the agenda: among the items, or among the parts of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    pub parent: Option<AgendaItemId>,
    /// From 0; what lies behind the end is the end.
    pub index: usize,
}

words! {
    /// A move by a button.
    pub enum Step {
        Up = "up",
        Down = "down",
        /// Becomes a part of the item before it.
        Under = "under",
        /// Becomes an item of its own, behind the one it was a part of.
        Out = "out",
    }

    /// Where something is dropped, seen from what it is dropped on.
    pub enum Side {
        Before = "before",
        After = "after",
        Under = "under",
    }

    /// Why an item cannot stand there.
    pub enum NotPlaced {
        NotOnAgenda = "not_on_agenda",
        /// An item with parts cannot be a part, nor have parts of parts.
        TooDeep = "too_deep",
        /// There is nothing before it, or it is no part.
        Nowhere = "nowhere",
    }
}

/// A drop: where, seen from which item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drop {
    pub side: Side,
    pub target: AgendaItemId,
}

/// An item with its parts.
struct Branch {
    item: AgendaItemId,
    parts: Vec<AgendaItemId>,
}

/// A part whose item is not there, or is a part itself, stands by itself.
fn tree(slots: &[Slot]) -> Vec<Branch> {
    let is_top = |id: AgendaItemId| slots.iter().any(|slot| slot.item == id && slot.parent.is_none());
    let parent = |slot: &Slot| slot.parent.filter(|parent| is_top(*parent));
    let mut branches: Vec<Branch> = Vec::new();
    for slot in slots.iter().filter(|slot| parent(slot).is_none()) {
        branches.push(Branch {
            item: slot.item,
            parts: Vec::new(),
        });
    }
    for slot in slots {
        let of = parent(slot).and_then(|id| branches.iter_mut().find(|branch| branch.item == id));
        if let Some(branch) = of {
            branch.parts.push(slot.item);
        }
    }
    branches
}

fn flat(branches: &[Branch]) -> Vec<Slot> {
    let slots = branches.iter().flat_map(|branch| {
        let own = Slot {
            item: branch.item,
            parent: None,
        };
        let parts = branch.parts.iter().map(|part| Slot {
            item: *part,
            parent: Some(branch.item),
        });
        std::iter::once(own).chain(parts)
    });
    slots.collect()
}

fn found(branches: &[Branch], item: AgendaItemId) -> Option<Spot> {
    branches.iter().enumerate().find_map(|(at, branch)| {
        if branch.item == item {
            return Some(Spot {
                parent: None,
                index: at,
            });
        }
        let index = branch.parts.iter().position(|part| *part == item)?;
        Some(Spot {
            parent: Some(branch.item),
            index,
        })
    })
}

/// Where an item stands.
///
/// # Errors
/// `NotOnAgenda`.
pub fn spot(slots: &[Slot], item: AgendaItemId) -> Result<Spot, NotPlaced> {
    found(&tree(slots), item).ok_or(NotPlaced::NotOnAgenda)
}

/// The agenda with an item, and its parts, at `spot`, which is counted without it.
///
/// # Errors
/// `NotOnAgenda` for an item or a parent that is not there; `TooDeep` for a part of a part.
pub fn placed(slots: &[Slot], item: AgendaItemId, spot: Spot) -> Result<Vec<Slot>, NotPlaced> {
    let mut branches = tree(slots);
    let from = found(&branches, item).ok_or(NotPlaced::NotOnAgenda)?;
    let taken = match from.parent {
        None => branches.remove(from.index),
        Some(parent) => {
            let of = branches.iter_mut().find(|branch| branch.item == parent);
            let of = of.ok_or(NotPlaced::NotOnAgenda)?;
            Branch {
                item: of.parts.remove(from.index),
                parts: Vec::new(),
            }
        }
    };
    match spot.parent {
        None => branches.insert(spot.index.min(branches.len()), taken),
        Some(_) if !taken.parts.is_empty() => return Err(NotPlaced::TooDeep),
        Some(parent) if parent == item => return Err(NotPlaced::TooDeep),
        Some(parent) => {
            if slots.iter().any(|slot| slot.item == parent && slot.parent.is_some()) {
                return Err(NotPlaced::TooDeep);
            }
            let under = branches.iter_mut().find(|branch| branch.item == parent);
            let parts = &mut under.ok_or(NotPlaced::NotOnAgenda)?.parts;
            parts.insert(spot.index.min(parts.len()), taken.item);
        }
    }
    Ok(flat(&branches))
}

/// The agenda without an item; its parts stand in its place.
#[must_use]
pub fn without(slots: &[Slot], item: AgendaItemId) -> Vec<Slot> {
    let rest = slots.iter().filter(|slot| slot.item != item).map(|slot| Slot {
        item: slot.item,
        parent: slot.parent.filter(|parent| *parent != item),
    });
    flat(&tree(&rest.collect::<Vec<_>>()))
}

impl Step {
    /// The spot to which this step leads.
    ///
    /// # Errors
    /// `NotOnAgenda`; `Nowhere` for an item that has nothing before it, or is no part; `TooDeep` for one with parts.
    pub fn to(self, slots: &[Slot], item: AgendaItemId) -> Result<Spot, NotPlaced> {
        let branches = tree(slots);
        let here = found(&branches, item).ok_or(NotPlaced::NotOnAgenda)?;
        match (self, here.parent) {
            (Self::Up, _) => Ok(Spot {
                index: here.index.saturating_sub(1),
                ..here
            }),
            (Self::Down, _) => Ok(Spot {
                index: here.index + 1,
                ..here
            }),
            (Self::Under, None) => {
                let before = here.index.checked_sub(1).and_then(|at| branches.get(at));
                let before = before.ok_or(NotPlaced::Nowhere)?;
                Ok(Spot {
                    parent: Some(before.item),
                    index: before.parts.len(),
                })
            }
            (Self::Under, Some(_)) => Err(NotPlaced::TooDeep),
            (Self::Out, Some(parent)) => {
                let of = found(&branches, parent).ok_or(NotPlaced::NotOnAgenda)?;
                Ok(Spot {
                    parent: None,
                    index: of.index + 1,
                })
            }
            (Self::Out, None) => Err(NotPlaced::Nowhere),
        }
    }
}

impl Drop {
    /// The spot to which this drop leads.
    ///
    /// # Errors
    /// `NotOnAgenda`; `Nowhere` for an item that is dropped on itself; `TooDeep` for what is dropped under a part.
    pub fn to(self, slots: &[Slot], item: AgendaItemId) -> Result<Spot, NotPlaced> {
        if self.target == item {
            return Err(NotPlaced::Nowhere);
        }
        // Counted without the item that moves; its own parts go with it and are no place for it.
        let rest: Vec<Slot> = slots
            .iter()
            .filter(|slot| slot.item != item && slot.parent != Some(item))
            .copied()
            .collect();
        let branches = tree(&rest);
        let target = found(&branches, self.target).ok_or(NotPlaced::Nowhere)?;
        match self.side {
            Side::Before => Ok(target),
            Side::After => Ok(Spot {
                index: target.index + 1,
                ..target
            }),
            Side::Under if target.parent.is_some() => Err(NotPlaced::TooDeep),
            Side::Under => Ok(Spot {
                parent: Some(self.target),
                index: branches[target.index].parts.len(),
            }),
        }
    }
}

/// The number of an item: `3`, or `3.1` for a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub top: u32,
    pub part: Option<u32>,
}

impl std::fmt::Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.part {
            None => write!(f, "{}", self.top),
            Some(part) => write!(f, "{}.{part}", self.top),
        }
    }
}

/// The number of each slot, in their order.
#[must_use]
pub fn numbers(slots: &[Slot]) -> Vec<Number> {
    let is_part = |slot: &Slot| {
        slots
            .iter()
            .any(|one| Some(one.item) == slot.parent && one.parent.is_none())
    };
    let (mut top, mut part) = (0, 0);
    let number = |slot: &Slot| {
        if is_part(slot) {
            part += 1;
            Number { top, part: Some(part) }
        } else {
            (top, part) = (top + 1, 0);
            Number { top, part: None }
        }
    };
    slots.iter().map(number).collect()
}

#[cfg(test)]
mod tests;
