//! From a version and the adopted amendments to the next version, and the conflicts that are in the way.
//!
//! Rules: amendments that touch the same paragraph, or insert at the same place, are in conflict unless they ask for the same; so is one that
//! was written before the words of its paragraph changed. The chair settles a conflict by one wording for the place, which names all of them.
//! An insertion after a paragraph does not meet a change of that paragraph. The order in which amendments are given changes nothing.

use super::text::{Change, Paragraph, ParagraphId, Place, VersionText};
use super::{AmendmentNumber, ConflictKind};
use crate::ids::AmendmentId;
use crate::motions::paragraphs;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// An adopted amendment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    pub id: AmendmentId,
    pub number: AmendmentNumber,
    /// The amendment whose words it changes. It has an effect only when that one is adopted as well.
    pub parent: Option<AmendmentId>,
    /// The version it was written for.
    pub version: u32,
    pub change: Change,
}

/// A place of the motion, or of the words of an amendment to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Slot {
    pub of: Option<AmendmentId>,
    pub place: Place,
}

/// Amendments that do not fit together, in the order of their numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub slot: Slot,
    pub kind: ConflictKind,
    /// Those that touch the place, with the amendments to them.
    pub amendments: Vec<AmendmentId>,
}

/// The wording by which the chair has settled a conflict. It counts for exactly these amendments: with another one it is open again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    pub slot: Slot,
    pub amendments: BTreeSet<AmendmentId>,
    /// Empty when nothing stands there.
    pub text: String,
}

/// One amendment with what the amendments to it have made of it.
struct Item {
    place: Place,
    version: u32,
    is_deletion: bool,
    text: String,
    ids: BTreeSet<AmendmentId>,
    numbers: BTreeSet<AmendmentNumber>,
    merged: bool,
}

/// What comes to stand at a place.
struct Outcome {
    text: String,
    from: Vec<AmendmentNumber>,
    merged: bool,
}

/// The version that comes of `version` by all `adopted` amendments.
///
/// # Errors
/// The conflicts that no settlement settles, by their place.
pub fn apply(
    version: &VersionText,
    adopted: &[Amendment],
    settlements: &[Settlement],
) -> Result<VersionText, Vec<Conflict>> {
    let (found, unsettled) = resolve(version, adopted, settlements);
    if unsettled.is_empty() {
        Ok(rebuilt(version, &found))
    } else {
        Err(unsettled)
    }
}

/// All conflicts among `adopted`, settled or not.
#[must_use]
pub fn conflicts(version: &VersionText, adopted: &[Amendment]) -> Vec<Conflict> {
    resolve(version, adopted, &[]).1
}

/// The words of an amendment with what the adopted amendments to it make of them; none while those are in conflict.
#[must_use]
pub fn with_amendments(amendment: &Amendment, adopted: &[Amendment], settlements: &[Settlement]) -> Option<String> {
    let subs: Vec<_> = adopted.iter().filter(|one| one.parent == Some(amendment.id)).collect();
    let mut unsettled = Vec::new();
    let item = item_of(amendment, &subs, settlements, &mut unsettled);
    unsettled.is_empty().then_some(item.text)
}

fn resolve(
    version: &VersionText,
    adopted: &[Amendment],
    settlements: &[Settlement],
) -> (HashMap<Place, Outcome>, Vec<Conflict>) {
    let mut sorted: Vec<_> = adopted.iter().collect();
    sorted.sort_by_key(|amendment| (amendment.number, amendment.id));
    let mut subs: HashMap<AmendmentId, Vec<&Amendment>> = HashMap::new();
    for amendment in &sorted {
        if let Some(parent) = amendment.parent {
            subs.entry(parent).or_default().push(amendment);
        }
    }
    let mut unsettled = Vec::new();
    let mut items = Vec::new();
    for amendment in sorted.iter().filter(|amendment| amendment.parent.is_none()) {
        let own = subs.get(&amendment.id).map_or(&[][..], Vec::as_slice);
        items.push(item_of(amendment, own, settlements, &mut unsettled));
    }
    let found = outcomes(version, None, items, settlements, &mut unsettled);
    (found, unsettled)
}

/// An amendment with the amendments to it worked in.
fn item_of(
    amendment: &Amendment,
    subs: &[&Amendment],
    settlements: &[Settlement],
    unsettled: &mut Vec<Conflict>,
) -> Item {
    let mut item = item(amendment);
    if subs.is_empty() {
        return item;
    }
    let words = VersionText::submitted(&item.text);
    let items = subs.iter().map(|sub| self::item(sub)).collect();
    let found = outcomes(&words, Some(amendment.id), items, settlements, unsettled);
    item.merged = found.values().any(|outcome| outcome.merged);
    item.text = rebuilt(&words, &found).text();
    item.ids.extend(subs.iter().map(|sub| sub.id));
    item.numbers.extend(subs.iter().map(|sub| sub.number));
    item
}

fn item(amendment: &Amendment) -> Item {
    Item {
        place: amendment.change.place(),
        version: amendment.version,
        is_deletion: matches!(amendment.change, Change::Delete(_)),
        text: joined(amendment.change.text()),
        ids: BTreeSet::from([amendment.id]),
        numbers: BTreeSet::from([amendment.number]),
        merged: false,
    }
}

/// A text as its paragraphs are written, so that two that say the same are the same.
fn joined(text: &str) -> String {
    let texts: Vec<_> = paragraphs(text).into_iter().map(|(_, text)| text).collect();
    texts.join("\n\n")
}

/// What comes to stand at each place that is touched. `items` are in the order of their numbers.
fn outcomes(
    version: &VersionText,
    of: Option<AmendmentId>,
    items: Vec<Item>,
    settlements: &[Settlement],
    unsettled: &mut Vec<Conflict>,
) -> HashMap<Place, Outcome> {
    let mut by_place: BTreeMap<Place, Vec<Item>> = BTreeMap::new();
    for item in items {
        by_place.entry(item.place).or_default().push(item);
    }
    let mut found = HashMap::new();
    for (place, items) in by_place {
        let slot = Slot { of, place };
        let ids: BTreeSet<_> = items.iter().flat_map(|item| item.ids.iter().copied()).collect();
        let numbers: BTreeSet<_> = items.iter().flat_map(|item| item.numbers.iter().copied()).collect();
        let from: Vec<_> = numbers.into_iter().collect();
        let settled = settlements
            .iter()
            .find(|settlement| settlement.slot == slot && settlement.amendments == ids);
        let outcome = match (conflict_of(version, place, &items), settled) {
            (Some(ConflictKind::Gone), _) | (Some(_), None) => None,
            (Some(_), Some(settlement)) => Some(Outcome {
                text: settlement.text.clone(),
                from,
                merged: true,
            }),
            (None, _) => items.first().map(|first| Outcome {
                text: first.text.clone(),
                from,
                merged: items.iter().any(|item| item.merged),
            }),
        };
        if let Some(outcome) = outcome {
            found.insert(place, outcome);
        } else if let Some(kind) = conflict_of(version, place, &items) {
            let amendments = items.iter().flat_map(|item| item.ids.iter().copied()).collect();
            unsettled.push(Conflict { slot, kind, amendments });
        }
    }
    found
}

fn conflict_of(version: &VersionText, place: Place, items: &[Item]) -> Option<ConflictKind> {
    let with_text = items
        .iter()
        .find_map(|item| ConflictKind::with_text(version, place, item.version));
    let differ = items.iter().any(|item| item.text != items[0].text);
    match (with_text, place) {
        (Some(ConflictKind::Gone), _) => Some(ConflictKind::Gone),
        (_, Place::After(_)) if differ => Some(ConflictKind::SamePlace),
        (_, Place::At(_)) if differ && items.iter().any(|item| item.is_deletion) => Some(ConflictKind::Deletion),
        (_, Place::At(_)) if differ => Some(ConflictKind::SameParagraph),
        (changed, _) => changed,
    }
}

/// A version that is being made.
struct Builder(VersionText);

impl Builder {
    /// The first words that come for a paragraph are that paragraph still.
    fn add(&mut self, outcome: &Outcome, mut kept: Option<ParagraphId>) {
        for (_, text) in paragraphs(&outcome.text) {
            let id = kept.take().unwrap_or_else(|| {
                self.0.next += 1;
                ParagraphId(self.0.next - 1)
            });
            self.0.paragraphs.push(Paragraph {
                id,
                text,
                since: self.0.number,
                from: outcome.from.clone(),
                merged: outcome.merged,
            });
        }
    }
}

/// The text with the outcome at each place.
fn rebuilt(version: &VersionText, found: &HashMap<Place, Outcome>) -> VersionText {
    let mut new = Builder(VersionText {
        number: version.number + 1,
        paragraphs: Vec::with_capacity(version.paragraphs.len()),
        next: version.next,
    });
    if let Some(outcome) = found.get(&Place::After(None)) {
        new.add(outcome, None);
    }
    for paragraph in &version.paragraphs {
        match found.get(&Place::At(paragraph.id)) {
            Some(outcome) => new.add(outcome, Some(paragraph.id)),
            None => new.0.paragraphs.push(paragraph.clone()),
        }
        if let Some(outcome) = found.get(&Place::After(Some(paragraph.id))) {
            new.add(outcome, None);
        }
    }
    new.0
}
