//! The merge view: what was adopted and is in no version yet, where it does not fit together, and how the chair settles that.

use super::entity::amendment::Model;
use super::entity::{settled, settlement};
use super::ground::Ground;
use super::make::falling;
use super::pending::Pending;
use super::read::words_at;
use super::service::stored;
use super::versions;
use crate::accounts::Viewer;
use crate::diff::{Part, changed, word_diff, words_of};
use crate::error::{Error, Result};
use crate::platform::Platform;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, Set};
use serde_json::json;
use shared::amendments::apply::with_amendments;
use shared::amendments::fields::settled_text;
use shared::amendments::merge::{Edit, merge};
use shared::amendments::{AmendmentNumber, AmendmentState, Conflict, ConflictKind, Place, Slot, VersionText};
use shared::fields::FieldCode;
use shared::ids::{AmendmentId, MotionId, SettlementId};
use shared::permissions::Operation;
use std::collections::BTreeMap;

/// One wording at a place where several meet.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The amendment; none for the words as they are now.
    pub amendment: Option<(AmendmentId, AmendmentNumber)>,
    /// Empty when it deletes.
    pub text: String,
    /// Against what all of them change.
    pub changes: Vec<Part>,
}

/// A conflict with what the chair needs to settle it.
#[derive(Clone, Debug)]
pub struct Met {
    pub slot: Slot,
    pub kind: ConflictKind,
    /// The amendment in whose words it is.
    pub within: Option<AmendmentNumber>,
    /// The number of the paragraph, 0 before the first.
    pub number: u32,
    /// What all of them change; empty where they insert.
    pub base: String,
    pub variants: Vec<Variant>,
    /// All changes together, where they do not overlap; else with marked choices.
    pub suggestion: String,
    /// Whether the suggestion has nothing to choose.
    pub is_clear: bool,
    pub settled: Option<String>,
    pub may_be_empty: bool,
}

/// The merge view of a motion.
#[derive(Debug)]
pub struct Desk {
    pub ground: Ground,
    pub text: VersionText,
    /// What comes in.
    pub adopted: Vec<(AmendmentId, AmendmentNumber)>,
    pub met: Vec<Met>,
    /// The next version, once nothing is in conflict.
    pub next: Option<VersionText>,
    pub changes: Vec<Part>,
    /// Open amendments whose paragraph goes: there will be nothing to decide of them.
    pub falling: Vec<(AmendmentId, AmendmentNumber)>,
    /// Amendments in a vote whose paragraph would go: until it is over there is no next version.
    pub held: Vec<(AmendmentId, AmendmentNumber)>,
}

/// Everything for the merge view.
///
/// # Errors
/// `NotFound`; `Forbidden` to others than chair and secretary.
pub async fn desk(platform: &Platform, viewer: &Viewer, motion: MotionId) -> Result<Desk> {
    let db = platform.db.read();
    let ground = Ground::load(db, viewer, motion, platform.clock.now()).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    let pending = Pending::load(db, &ground).await?;
    let conflicts = pending.conflicts();
    let older = older(db, motion, &pending, &conflicts).await?;
    let met = conflicts.iter().map(|conflict| met_of(&pending, &older, conflict));
    let met = met.collect();
    let next = pending.next().ok().filter(|_| !pending.adopted.is_empty());
    let (mut falls, mut held) = (Vec::new(), Vec::new());
    if let Some(next) = &next {
        falls = falling(db, motion, &pending.text, next, AmendmentState::Submitted).await?;
        held = falling(db, motion, &pending.text, next, AmendmentState::InVote).await?;
    }
    let named = |row: &Model| row.named().map(|number| (row.id, number));
    Ok(Desk {
        adopted: pending.rows.iter().filter_map(named).collect(),
        met,
        changes: next
            .as_ref()
            .map(|next| word_diff(&pending.text.text(), &next.text()))
            .unwrap_or_default(),
        next,
        falling: falls.iter().filter_map(named).collect(),
        held: held.iter().filter_map(named).collect(),
        text: pending.text,
        ground,
    })
}

/// The versions before the newest for which the amendments in conflict were written, in one statement.
async fn older(
    db: &impl ConnectionTrait,
    motion: MotionId,
    pending: &Pending,
    conflicts: &[Conflict],
) -> Result<BTreeMap<u32, VersionText>> {
    let named = conflicts.iter().flat_map(|conflict| &conflict.amendments);
    let written = named.filter_map(|id| pending.find(*id)).map(|one| one.version);
    let numbers = written.filter(|number| *number < pending.text.number).collect();
    versions::texts(db, motion, numbers).await
}

/// A conflict with its wordings; `older` has the versions before the newest.
fn met_of(pending: &Pending, older: &BTreeMap<u32, VersionText>, conflict: &Conflict) -> Met {
    let slot = conflict.slot;
    let parent = slot.of.and_then(|id| pending.find(id));
    let here = conflict.amendments.iter().filter_map(|id| pending.find(*id));
    let here: Vec<_> = here
        .filter(|one| one.change.place() == slot.place && one.parent == slot.of)
        .collect();
    let current = match parent {
        Some(parent) => VersionText::submitted(parent.change.text()),
        None => pending.text.clone(),
    };
    // All are compared with the oldest words that one of them was written for.
    let oldest = here.iter().map(|one| one.version).min().unwrap_or(current.number);
    let now = words_at(&current, slot.place);
    let base = match (parent, older.get(&oldest)) {
        (None, Some(written)) => words_at(written, slot.place),
        _ => now.clone(),
    };
    let mut variants = Vec::new();
    if base != now {
        variants.push(variant(&base, None, now));
    }
    for one in &here {
        let words = with_amendments(one, &pending.adopted, &pending.settlements);
        let words = words.unwrap_or_else(|| one.change.text().to_owned());
        variants.push(variant(&base, Some((one.id, one.number)), words));
    }
    let (suggestion, is_clear) = suggestion(slot.place, &base, &variants);
    Met {
        slot,
        kind: conflict.kind,
        within: parent.map(|parent| parent.number),
        number: current.position(slot.place).unwrap_or_default(),
        base,
        suggestion,
        is_clear,
        settled: pending.settled(conflict).map(|settlement| settlement.text.clone()),
        may_be_empty: variants.iter().any(|variant| variant.text.is_empty()),
        variants,
    }
}

fn variant(base: &str, amendment: Option<(AmendmentId, AmendmentNumber)>, text: String) -> Variant {
    Variant {
        amendment,
        changes: word_diff(base, &text),
        text,
    }
}

/// All wordings in one, and whether nothing is left to choose. Insertions come one after the other; a deletion has no words to merge.
fn suggestion(place: Place, base: &str, variants: &[Variant]) -> (String, bool) {
    let kept: Vec<_> = variants.iter().filter(|variant| !variant.text.is_empty()).collect();
    if let Place::After(_) = place {
        let texts: Vec<_> = kept.iter().map(|variant| variant.text.as_str()).collect();
        return (texts.join("\n\n"), true);
    }
    let old = words_of(base);
    let edits: Vec<Vec<Edit>> = kept
        .iter()
        .map(|variant| {
            let new = words_of(&variant.text);
            let edit = |(gone, came): (std::ops::Range<usize>, std::ops::Range<usize>)| Edit {
                range: gone,
                words: new[came].concat(),
            };
            changed(&old, &new).into_iter().map(edit).collect()
        })
        .collect();
    let merged = merge(&old, &edits);
    let names: Vec<_> = kept
        .iter()
        .map(|variant| {
            variant
                .amendment
                .map_or_else(String::new, |(_, number)| number.to_string())
        })
        .collect();
    let is_clear = merged.is_settled() && kept.len() == variants.len();
    (merged.marked(&names), is_clear)
}

/// What the chair settles a conflict with.
#[derive(Clone, Debug)]
pub enum Wording {
    Text(String),
    /// The words of one of the amendments as they are.
    Of(AmendmentId),
}

/// Settles the conflict at a place by one wording, in the place of an earlier one.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Invalid` for no wording or one with an open choice; `Conflict` once the motion is decided, when there is no such
/// conflict any more, or when the paragraph is gone.
pub async fn settle(
    platform: &Platform,
    viewer: &Viewer,
    motion: MotionId,
    slot: Slot,
    wording: Wording,
) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let pending = Pending::load(&tx.db, &ground).await?;
    let conflict = pending.conflicts().into_iter().find(|conflict| conflict.slot == slot);
    let conflict = conflict.ok_or(Error::Conflict("amendment-no-clash"))?;
    if conflict.kind == ConflictKind::Gone {
        return Err(Error::Conflict("amendment-gone"));
    }
    let older = older(&tx.db, motion, &pending, std::slice::from_ref(&conflict)).await?;
    let met = met_of(&pending, &older, &conflict);
    let text = match wording {
        Wording::Text(text) => settled_text(&text, met.may_be_empty).map_err(|code| Error::field("text", code))?,
        Wording::Of(id) => {
            let taken = met
                .variants
                .into_iter()
                .find(|one| one.amendment.is_some_and(|(other, _)| other == id));
            taken.ok_or_else(|| Error::field("take", FieldCode::NotAChoice))?.text
        }
    };
    forget(&tx.db, motion, pending.text.number, slot).await?;
    let (is_gap, paragraph) = slot.place.to_columns();
    let id: SettlementId = tx.new_id();
    let row = settlement::ActiveModel {
        id: Set(id),
        motion_id: Set(motion),
        version: Set(stored(pending.text.number)),
        within_id: Set(slot.of),
        is_gap: Set(is_gap),
        paragraph: Set(stored(paragraph)),
        text: Set(text),
        settled_by: Set(tx.actor),
        settled_at: Set(tx.now),
    };
    row.insert(&tx.db).await?;
    let rows = conflict.amendments.iter().map(|amendment| settled::ActiveModel {
        settlement_id: Set(id),
        amendment_id: Set(*amendment),
    });
    settled::Entity::insert_many(rows)
        .exec_without_returning(&tx.db)
        .await?;
    let detail = json!({ "paragraph": paragraph, "amendments": conflict.amendments });
    tx.audit("amendments.settle", ("motion", motion.0), detail).await?;
    tx.commit().await
}

/// Opens a settled conflict again.
///
/// # Errors
/// `NotFound`; `Forbidden`; `Conflict` once the motion is decided.
pub async fn unsettle(platform: &Platform, viewer: &Viewer, motion: MotionId, slot: Slot) -> Result<()> {
    let tx = platform.begin(viewer).await?;
    let ground = Ground::load(&tx.db, viewer, motion, tx.now).await?;
    ground.require(viewer, Operation::AmendmentLead)?;
    ground.check_open()?;
    let version = versions::newest(&tx.db, &ground.motion).await?.number;
    forget(&tx.db, motion, version, slot).await?;
    tx.audit("amendments.unsettle", ("motion", motion.0), json!({})).await?;
    tx.commit().await
}

async fn forget(db: &impl ConnectionTrait, motion: MotionId, version: u32, slot: Slot) -> Result<()> {
    let (is_gap, paragraph) = slot.place.to_columns();
    let within = match slot.of {
        Some(id) => settlement::Column::WithinId.eq(id),
        None => settlement::Column::WithinId.is_null(),
    };
    settlement::Entity::delete_many()
        .filter(settlement::Column::MotionId.eq(motion))
        .filter(settlement::Column::Version.eq(stored(version)))
        .filter(within)
        .filter(settlement::Column::IsGap.eq(is_gap))
        .filter(settlement::Column::Paragraph.eq(stored(paragraph)))
        .exec(db)
        .await?;
    Ok(())
}
