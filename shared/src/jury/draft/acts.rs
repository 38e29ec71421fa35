//! What the buttons of the form do.

use super::{Draft, DraftCriterion, DraftLevel, MAX_LEVEL_ROWS, MAX_ROWS};
use crate::ids::CriterionId;
use crate::jury::rubric::{MAX_CRITERIA, MAX_LEVELS};

/// A button's act on a draft; criteria and levels by their places in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftAct {
    AddCriterion,
    Up(usize),
    Down(usize),
    Remove(usize),
    Restore(usize),
    AddLevel(usize),
    RemoveLevel(usize, usize),
    RestoreLevel(usize, usize),
}

impl DraftAct {
    /// The act of a word as `up-2` or `remove-level-2-1`; none for any other word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        if word == "add-criterion" {
            return Some(Self::AddCriterion);
        }
        let (rest, last) = word.rsplit_once('-')?;
        let last: usize = last.parse().ok()?;
        match rest {
            "up" => return Some(Self::Up(last)),
            "down" => return Some(Self::Down(last)),
            "remove" => return Some(Self::Remove(last)),
            "restore" => return Some(Self::Restore(last)),
            "add-level" => return Some(Self::AddLevel(last)),
            _ => {}
        }
        let (act, n) = rest.rsplit_once('-')?;
        let n: usize = n.parse().ok()?;
        match act {
            "remove-level" => Some(Self::RemoveLevel(n, last)),
            "restore-level" => Some(Self::RestoreLevel(n, last)),
            _ => None,
        }
    }
}

/// As the buttons are named.
impl std::fmt::Display for DraftAct {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::AddCriterion => write!(f, "add-criterion"),
            Self::Up(n) => write!(f, "up-{n}"),
            Self::Down(n) => write!(f, "down-{n}"),
            Self::Remove(n) => write!(f, "remove-{n}"),
            Self::Restore(n) => write!(f, "restore-{n}"),
            Self::AddLevel(n) => write!(f, "add-level-{n}"),
            Self::RemoveLevel(n, m) => write!(f, "remove-level-{n}-{m}"),
            Self::RestoreLevel(n, m) => write!(f, "restore-level-{n}-{m}"),
        }
    }
}

impl Draft {
    /// Does an act. The answer is the id of what the person is at now: the card that is new, the button that would do it again, the field
    /// that came back; none when there was nothing to do.
    pub fn apply(&mut self, act: DraftAct, new_id: impl FnOnce() -> CriterionId) -> Option<String> {
        match act {
            DraftAct::AddCriterion => self.add_criterion(new_id),
            DraftAct::Up(n) => self.swap(n, |present, at| present.get(at.checked_sub(1)?)),
            DraftAct::Down(n) => self.swap(n, |present, at| present.get(at + 1)),
            DraftAct::Remove(n) => {
                self.criteria.get_mut(n)?.gone = true;
                Some(DraftAct::Restore(n).to_string())
            }
            DraftAct::Restore(n) => {
                let has_room = self.present().len() < MAX_CRITERIA;
                let row = self.criteria.get_mut(n).filter(|_| has_room)?;
                row.gone = false;
                Some(format!("criterion-{n}"))
            }
            DraftAct::AddLevel(n) => self.add_level(n),
            DraftAct::RemoveLevel(n, m) => {
                self.level(n, m)?.gone = true;
                Some(DraftAct::RestoreLevel(n, m).to_string())
            }
            DraftAct::RestoreLevel(n, m) => {
                let has_room = self.criteria.get(n)?.present_levels() < MAX_LEVELS;
                let level = self.level(n, m).filter(|_| has_room)?;
                level.gone = false;
                Some(format!("level-label-{n}-{m}"))
            }
        }
    }

    fn level(&mut self, n: usize, m: usize) -> Option<&mut DraftLevel> {
        self.criteria.get_mut(n)?.levels.get_mut(m)
    }

    fn add_criterion(&mut self, new_id: impl FnOnce() -> CriterionId) -> Option<String> {
        if self.present().len() >= MAX_CRITERIA {
            return None;
        }
        if self.criteria.len() >= MAX_ROWS {
            let first_gone = self.criteria.iter().position(|row| row.gone)?;
            self.criteria.remove(first_gone);
        }
        self.criteria.push(DraftCriterion::new(new_id()));
        Some(format!("criterion-{}", self.criteria.len() - 1))
    }

    /// Changes places with the neighbour among those that are there.
    fn swap(&mut self, n: usize, neighbour: impl Fn(&[usize], usize) -> Option<&usize>) -> Option<String> {
        let present = self.present();
        let at = present.iter().position(|one| *one == n)?;
        let other = *neighbour(&present, at)?;
        self.criteria.swap(n, other);
        let (is_first, is_last) = (present.first() == Some(&other), present.last() == Some(&other));
        // The same button at the new place, or the other one where it ends.
        let again = match other < n {
            true if !is_first => DraftAct::Up(other),
            true => DraftAct::Down(other),
            false if !is_last => DraftAct::Down(other),
            false => DraftAct::Up(other),
        };
        Some(again.to_string())
    }

    fn add_level(&mut self, n: usize) -> Option<String> {
        let row = self.criteria.get_mut(n)?;
        if row.present_levels() >= MAX_LEVELS {
            return None;
        }
        if row.levels.len() >= MAX_LEVEL_ROWS {
            let first_gone = row.levels.iter().position(|level| level.gone)?;
            row.levels.remove(first_gone);
        }
        let present = row.levels.iter().filter(|level| !level.gone);
        let highest = present.filter_map(|level| level.value.trim().parse::<u32>().ok()).max();
        row.levels.push(DraftLevel {
            value: highest.map_or(0, |highest| highest.saturating_add(1)).to_string(),
            ..DraftLevel::default()
        });
        Some(format!("level-label-{n}-{}", row.levels.len() - 1))
    }
}

impl DraftCriterion {
    fn present_levels(&self) -> usize {
        self.levels.iter().filter(|level| !level.gone).count()
    }
}
