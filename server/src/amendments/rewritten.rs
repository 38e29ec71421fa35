//! A motion that is written anew before anybody has amended it: the drafts to it follow the new text.

use super::entity::amendment::{Column, Entity};
use super::entity::version;
use super::service::stored;
use super::versions;
use crate::error::{Error, Result};
use crate::motions::entity as motion;
use crate::notices::{self, Notice};
use crate::platform::{Platform, Tx};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, Set};
use shared::amendments::{AmendmentState, ParagraphId, Place, VersionText};
use shared::ids::{AccountId, MotionId};
use std::collections::BTreeSet;

/// Whether an amendment to a motion was ever submitted. Then others have read which paragraphs it names, and the text changes by amendments alone.
///
/// # Errors
/// The database's.
pub async fn is_amended(db: &impl ConnectionTrait, motion: MotionId) -> Result<bool> {
    let submitted = Entity::find()
        .filter(Column::MotionId.eq(motion))
        .filter(Column::Number.is_not_null());
    Ok(submitted.one(db).await?.is_some())
}

/// Makes room for another text of a motion, in the act that writes it: the text as it was kept for drafts goes, and each draft follows its
/// paragraph. Authors whose paragraph has other words are told.
///
/// # Errors
/// `Conflict` when an amendment to the motion was submitted.
pub(crate) async fn follow(platform: &Platform, tx: &Tx, motion: &motion::Model, text: &str) -> Result<()> {
    if is_amended(&tx.db, motion.id).await? {
        return Err(Error::Conflict("motion-amended"));
    }
    let (before, after) = (versions::newest(&tx.db, motion).await?, VersionText::submitted(text));
    version::Entity::delete_many()
        .filter(version::Column::MotionId.eq(motion.id))
        .exec(&tx.db)
        .await?;
    let drafts = Entity::find()
        .filter(Column::MotionId.eq(motion.id))
        .filter(Column::State.eq(AmendmentState::Draft))
        .all(&tx.db)
        .await?;
    let mut authors: BTreeSet<AccountId> = BTreeSet::new();
    for draft in drafts {
        let (place, has_same_words) = moved(&before, &after, draft.change().place());
        if !has_same_words {
            authors.insert(draft.submitter_id);
        }
        let (_, paragraph) = place.to_columns();
        let mut draft = draft.into_active_model();
        draft.paragraph = Set(stored(paragraph));
        draft.place = Set(stored(paragraph));
        draft.version = Set(stored(after.number));
        draft.update(&tx.db).await?;
    }
    let authors: Vec<_> = authors.into_iter().filter(|author| tx.actor != Some(*author)).collect();
    let list = format!("/assembly/motions/{}/amendments", motion.id);
    let notice = Notice::new("amendment-draft-moved", list, &[("motion", motion.title.clone())]);
    notices::tell(platform, tx, &authors, &notice).await
}

/// Where a place of a text stands in another one, and whether with the same words: at the nearest paragraph that has them, else at the one with
/// the same number, or the last.
fn moved(before: &VersionText, after: &VersionText, place: Place) -> (Place, bool) {
    let (is_gap, number) = place.to_columns();
    if number == 0 {
        return (place, true);
    }
    let words = before.get(ParagraphId(number)).map(|paragraph| &paragraph.text);
    let same = after
        .paragraphs
        .iter()
        .filter(|paragraph| Some(&paragraph.text) == words)
        .map(|paragraph| paragraph.id.0)
        .min_by_key(|other| other.abs_diff(number));
    let last = after.paragraphs.last().map_or(0, |paragraph| paragraph.id.0);
    (
        Place::from_columns(is_gap, same.unwrap_or(number.min(last))),
        same.is_some(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_follows_the_words_of_its_paragraph_or_stays_at_its_number() {
        let before = VersionText::submitted("One.\n\nTwo.\n\nThree.");
        let after = VersionText::submitted("New.\n\nOne.\n\nTwo, otherwise.");
        let at = |number| Place::At(ParagraphId(number));
        let gap = |number| Place::After(Some(ParagraphId(number)));
        assert_eq!(moved(&before, &after, at(1)), (at(2), true));
        assert_eq!(moved(&before, &after, gap(1)), (gap(2), true));
        assert_eq!(moved(&before, &after, at(2)), (at(2), false));
        assert_eq!(moved(&before, &after, Place::After(None)), (Place::After(None), true));
        let short = VersionText::submitted("All of it.");
        assert_eq!(moved(&before, &short, at(3)), (at(1), false));
        let twice = VersionText::submitted("Two.\n\nOne.\n\nTwo.\n\nTwo.");
        assert_eq!(moved(&before, &twice, at(2)), (at(1), true));
    }
}
