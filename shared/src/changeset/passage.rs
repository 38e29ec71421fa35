//! A passage of a text: the words that a comment speaks of, and where they stand after a change.

use super::{ChangeError, ChangeSet, Deletion, Side};

/// The units `from..to` of a text; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Passage {
    from: u32,
    to: u32,
}

impl Passage {
    /// None when there is nothing between the two.
    #[must_use]
    pub fn new(from: u32, to: u32) -> Option<Self> {
        (from < to).then_some(Self { from, to })
    }

    #[must_use]
    pub fn from(self) -> u32 {
        self.from
    }

    #[must_use]
    pub fn to(self) -> u32 {
        self.to
    }

    /// The passage after a change: none when every unit of it was deleted. What is written inside belongs to it, what is written at its
    /// ends does not; what takes the place of its first or last words does.
    ///
    /// # Errors
    /// `WrongLength` when the passage reaches beyond the text.
    pub fn after(self, change: &ChangeSet) -> Result<Option<Self>, ChangeError> {
        let to = change.map_position(self.to, Side::Before, Deletion::Ignore)?;
        let from = change.map_position(self.from, Side::After, Deletion::Ignore)?;
        let deleted: u32 = change
            .replacements()
            .map(|(from, to, _)| to.min(self.to).saturating_sub(from.max(self.from)))
            .sum();
        // A position alone cannot tell: words that replace the whole passage would stand between its ends.
        if deleted == self.to - self.from {
            return Ok(None);
        }
        Ok(from.zip(to).and_then(|(from, to)| Self::new(from, to)))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Utf16Text;
    use super::*;
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    fn after(text: &str, passage: &str, changes: &[(u32, u32, &str)]) -> Option<String> {
        let from = text[..text.find(passage).unwrap()].to_owned().length_utf16();
        let place = Passage::new(from, from + passage.to_owned().length_utf16()).unwrap();
        let text = text.to_owned();
        let change = ChangeSet::of(text.length_utf16(), changes).unwrap();
        let place = place.after(&change).unwrap()?;
        Some(change.apply(&text).unwrap().slice(place.from(), place.to()).unwrap())
    }

    #[test]
    fn a_passage_keeps_to_its_words() {
        let said = |changes: &[(u32, u32, &str)]| after("one two three", "two", changes);
        assert_eq!(
            said(&[(4, 4, "x"), (7, 7, "y")]).as_deref(),
            Some("two"),
            "what is written at its ends is not of it"
        );
        assert_eq!(said(&[(5, 5, "-")]).as_deref(), Some("t-wo"));
        assert_eq!(
            said(&[(4, 5, "T")]).as_deref(),
            Some("Two"),
            "a mended first letter stays"
        );
        assert_eq!(said(&[(6, 7, "O!")]).as_deref(), Some("twO!"));
        assert_eq!(
            said(&[(2, 5, "x")]).as_deref(),
            Some("wo"),
            "what replaces more than it is not of it"
        );
        assert_eq!(said(&[(6, 9, "")]).as_deref(), Some("tw"));
        assert_eq!(said(&[(4, 7, "")]), None);
        assert_eq!(said(&[(4, 7, "zwei")]), None, "other words in its place are not it");
        assert_eq!(said(&[(0, 13, "all new")]), None);
        assert_eq!(said(&[(0, 4, ""), (7, 13, "🐦")]).as_deref(), Some("two"));
        assert_eq!(Passage::new(3, 3), None);
    }

    #[test]
    fn a_passage_beyond_the_text_is_refused() {
        let change = ChangeSet::replace(3, 0, 0, "x").unwrap();
        assert_eq!(
            Passage::new(1, 4).unwrap().after(&change),
            Err(ChangeError::WrongLength)
        );
    }

    /// A passage kept by hand: for each unit of the text, whether it is of the passage.
    struct Oracle {
        units: Vec<bool>,
        gone: bool,
    }

    impl Oracle {
        /// Unit by unit, from what the words of [`Passage::after`] say.
        fn change(&mut self, change: &ChangeSet) {
            let (mut units, mut at, mut survivors) = (Vec::new(), 0, 0);
            for (from, to, text) in change.replacements() {
                let (from, to) = (from as usize, to as usize);
                units.extend_from_slice(&self.units[at..from]);
                let inside = if from == to {
                    from > 0 && to < self.units.len() && self.units[from - 1] && self.units[to]
                } else {
                    self.units[from] && self.units[to - 1]
                };
                survivors += self.units[at..from].iter().filter(|unit| **unit).count();
                units.extend(std::iter::repeat_n(inside, text.encode_utf16().count()));
                at = to;
            }
            survivors += self.units[at..].iter().filter(|unit| **unit).count();
            units.extend_from_slice(&self.units[at..]);
            self.gone |= survivors == 0;
            if self.gone {
                units.fill(false);
            }
            self.units = units;
        }

        fn place(&self) -> Option<Passage> {
            let from = self.units.iter().position(|unit| *unit)?;
            let to = self.units.iter().rposition(|unit| *unit)? + 1;
            assert!(self.units[from..to].iter().all(|unit| *unit), "a passage has no hole");
            Passage::new(from as u32, to as u32)
        }
    }

    #[derive(Clone, Debug)]
    struct Edit {
        at: u16,
        remove: u8,
        text: String,
    }

    fn edit() -> impl Strategy<Value = Vec<Edit>> {
        let one = (
            any::<u16>(),
            prop_oneof![4 => Just(0_u8), 4 => 1..6_u8, 1 => 6..60_u8],
            "[ab \n]{0,4}",
        );
        proptest::collection::vec(one.prop_map(|(at, remove, text)| Edit { at, remove, text }), 1..4)
    }

    fn change_of(edits: &[Edit], length: u32) -> ChangeSet {
        let mut places: Vec<_> = edits
            .iter()
            .map(|edit| {
                (
                    u32::from(edit.at) % (length + 1),
                    u32::from(edit.remove),
                    edit.text.as_str(),
                )
            })
            .collect();
        places.sort_by_key(|(at, ..)| *at);
        let mut end = 0;
        let mut replacements = Vec::new();
        for (at, remove, text) in places {
            let from = at.max(end);
            let to = (from + remove).min(length);
            replacements.push((from, to, text));
            end = to;
        }
        ChangeSet::of(length, &replacements).unwrap()
    }

    proptest! {
        #[test]
        fn a_passage_is_where_its_units_are(edits in proptest::collection::vec(edit(), 1..40), from in 0..60_u32, length in 1..20_u32) {
            let mut whole = 80;
            let mut oracle = Oracle { units: (0..80).map(|unit| unit >= from && unit < from + length).collect(), gone: false };
            let mut place = Passage::new(from, from + length);
            for edits in edits {
                let change = change_of(&edits, whole);
                place = place.and_then(|place| place.after(&change).unwrap());
                oracle.change(&change);
                whole = change.length_after();
                prop_assert_eq!(place, oracle.place());
            }
        }
    }

    /// One text, 100 passages at all times, 10,000 changes: whatever survives is still covered, and nothing else is.
    #[test]
    fn after_10_000_changes_every_passage_that_survives_covers_its_words() {
        let mut runner = TestRunner::default();
        let mut length = 2_000_u32;
        let (mut followed, mut gone) = (Vec::new(), 0);
        for _ in 0..10_000 {
            while followed.len() < 100 && length > 0 {
                let (from, units) = (0..length, 1..=30_u32).new_tree(&mut runner).unwrap().current();
                let to = (from + units).min(length);
                let units = (0..length).map(|unit| unit >= from && unit < to).collect();
                followed.push((Passage::new(from, to).unwrap(), Oracle { units, gone: false }));
            }
            let edits = edit().new_tree(&mut runner).unwrap().current();
            let change = change_of(&edits, length);
            followed.retain_mut(|(place, oracle)| {
                oracle.change(&change);
                let next = place.after(&change).unwrap();
                assert_eq!(next, oracle.place());
                gone += u32::from(next.is_none());
                *place = next.unwrap_or(*place);
                next.is_some()
            });
            length = change.length_after();
        }
        println!("{gone} passages have gone, {} stand in {length} units", followed.len());
        assert!(gone > 100, "some passages must go");
    }
}
