//! Saving a section without scripts: a whole text, made from a version that may be old by now.
//!
//! What others have changed since is kept: paragraphs that only one side has changed are taken from that side. Where both changed the
//! same paragraph nothing is saved; the page shows both, with the sender's words in the text field.

use super::document::{Document, Push};
use super::room::Heard;
use super::{entity, rights, storage};
use crate::accounts::{Person, Viewer};
use crate::clock::random_bytes;
use crate::diff::{changed, difference};
use crate::error::{Error, Result};
use crate::history::replay;
use crate::platform::Platform;
use sea_orm::EntityTrait;
use shared::changeset::utf16_length;
use shared::fields::FieldCode;
use shared::ids::{DocumentId, ProposalId};
use shared::rooms::{ClientName, Refusal, Right};
use std::ops::Range;
use tokio::sync::oneshot;

/// What became of a saved form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// The text is kept as it was sent.
    Kept,
    /// It is kept together with what others had changed in the meantime.
    Merged,
    /// Others have changed the same paragraphs: nothing is kept.
    Both(Both),
}

/// Two texts that do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Both {
    /// The newest version: the base of the next try.
    pub version: u32,
    /// What the others have written.
    pub theirs: String,
    /// What was sent, with the others' other paragraphs.
    pub merged: String,
}

/// Keeps `text`, which was made from version `base` of the document.
///
/// # Errors
/// `NotFound` for who may not see the room, `Forbidden` for who may not write, `Conflict("frozen")` when the text can no longer be
/// changed, `Invalid` for a text that is too long or a version that never was, `Unavailable` when it could not be stored.
pub async fn save(platform: &Platform, viewer: &Viewer, id: DocumentId, base: u32, text: &str) -> Result<Saved> {
    let db = platform.db.read();
    let (person, row) = writer_of(platform, viewer, id).await?;
    let mine = clean(text);
    utf16_length(&mine).map_err(|_| Error::field("text", FieldCode::TooLong))?;
    // Somebody may write between the reading and the keeping; the room moves the change over that.
    let document = storage::load_one(db, id).await?.ok_or(Error::NotFound)?;
    if base > document.head {
        return Err(Error::field("text", FieldCode::Unknown));
    }
    let theirs = document.text.to_string();
    let (merged, stale) = if base == document.head {
        (mine, false)
    } else {
        let from = replay::at(platform, id, base).await?.text.to_string();
        let merge = merge(&from, &mine, &theirs);
        if merge.conflicts {
            return Ok(Saved::Both(Both {
                version: document.head,
                theirs,
                merged: merge.text,
            }));
        }
        (merge.text, from != theirs)
    };
    replace(platform, person, row.proposal_id, &document, &merged).await?;
    Ok(if stale { Saved::Merged } else { Saved::Kept })
}

/// Makes `text` the newest text of a document, letter for letter, as one more change of its log: those in the room see it at once. What
/// others write at this moment stays. Gives the version that stood before, or none when it was the same text.
///
/// # Errors
/// As [`save`].
pub async fn put(platform: &Platform, viewer: &Viewer, id: DocumentId, text: &str) -> Result<Option<u32>> {
    let (person, row) = writer_of(platform, viewer, id).await?;
    let document = storage::load_one(platform.db.read(), id)
        .await?
        .ok_or(Error::NotFound)?;
    let is_changed = replace(platform, person, row.proposal_id, &document, text).await?;
    Ok(is_changed.then_some(document.head))
}

/// The viewer and the document, when the viewer may write in it.
async fn writer_of<'a>(
    platform: &Platform,
    viewer: &'a Viewer,
    id: DocumentId,
) -> Result<(&'a Person, entity::document::Model)> {
    let person = viewer.person()?;
    let row = entity::document::Entity::find_by_id(id)
        .one(platform.db.read())
        .await?
        .ok_or(Error::NotFound)?;
    let right = rights::right_of(platform, row.proposal_id, person.id)
        .await?
        .ok_or(Error::NotFound)?;
    if right < Right::Write {
        return Err(Error::Forbidden);
    }
    Ok((person, row))
}

/// Gives the room the change that makes `text` of the document; false when there is nothing to change.
async fn replace(
    platform: &Platform,
    person: &Person,
    proposal: ProposalId,
    document: &Document,
    text: &str,
) -> Result<bool> {
    let changes = difference(&document.text.to_string(), text).map_err(|_| Error::field("text", FieldCode::TooLong))?;
    if changes.is_empty() {
        return Ok(false);
    }
    let client =
        ClientName::try_from(format!("form-{}", hex::encode(random_bytes::<12>()))).map_err(Error::internal)?;
    let push = Push {
        client,
        author: person.id,
        session: person.session,
        version: document.head,
        seq: 1,
        updates: vec![changes],
    };
    for _ in 0..3 {
        let said = platform.rooms.say(platform, proposal, || {
            let (answer, kept) = oneshot::channel();
            (Heard::Keep(document.id, push.clone(), answer), kept)
        });
        match said.await?.1.await {
            Ok(Ok(())) => return Ok(true),
            Ok(Err(Refusal::Forbidden)) => return Err(Error::Forbidden),
            Ok(Err(Refusal::Frozen)) => return Err(Error::Conflict("frozen")),
            Ok(Err(Refusal::TooLong)) => return Err(Error::field("text", FieldCode::TooLong)),
            Ok(Err(Refusal::Storage)) => return Err(Error::Unavailable("the text was not stored".into())),
            // The room ended before it heard: it is loaded again.
            Err(_) => {}
        }
    }
    Err(Error::Unavailable("the room ends".into()))
}

/// A text as a form sends it: line breaks as LF, without control characters.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars()
        .filter(|letter| *letter >= ' ' || matches!(letter, '\n' | '\t'))
        .collect()
}

struct Merge {
    text: String,
    conflicts: bool,
}

/// One side's change: lines of the base, and the lines in their place.
struct Hunk<'a> {
    base: Range<usize>,
    lines: &'a [&'a str],
}

/// Puts both sides' changes of `base` together, line by line; a Markdown paragraph is a line here. In a conflict `mine` stands.
fn merge(base: &str, mine: &str, theirs: &str) -> Merge {
    // Without their breaks, so that the last line compares with the same line in the middle.
    let lines = |text| str::split(text, '\n').collect::<Vec<_>>();
    let (base, mine, theirs) = (lines(base), lines(mine), lines(theirs));
    let (ours, others) = (hunks(&base, &mine), hunks(&base, &theirs));
    let (mut ours, mut others) = (ours.iter().peekable(), others.iter().peekable());
    let (mut text, mut at, mut conflicts) = (Vec::new(), 0, false);
    loop {
        let (hunk, from_us) = match (ours.peek(), others.peek()) {
            (None, None) => break,
            (Some(a), Some(b)) if meet(a, b) => {
                conflicts |= a.base != b.base || a.lines != b.lines;
                others.next();
                continue;
            }
            (Some(a), Some(b)) if b.base.start < a.base.start => (*b, false),
            (Some(a), _) => (*a, true),
            (None, Some(b)) => (*b, false),
        };
        text.extend_from_slice(&base[at..hunk.base.start.max(at)]);
        text.extend_from_slice(hunk.lines);
        at = hunk.base.end.max(at);
        if from_us {
            ours.next()
        } else {
            others.next()
        };
    }
    text.extend_from_slice(&base[at..]);
    Merge {
        text: text.join("\n"),
        conflicts,
    }
}

/// Whether two changes touch the same lines, or both put lines in at one place.
fn meet(a: &Hunk, b: &Hunk) -> bool {
    let overlap = a.base.start < b.base.end && b.base.start < a.base.end;
    overlap || (a.base.start == b.base.start && (a.base.is_empty() || b.base.is_empty()))
}

fn hunks<'a>(base: &[&str], new: &'a [&'a str]) -> Vec<Hunk<'a>> {
    changed(base, new)
        .into_iter()
        .map(|(base, new_range)| Hunk {
            base,
            lines: &new[new_range],
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn merged(base: &str, mine: &str, theirs: &str) -> (String, bool) {
        let merge = merge(base, mine, theirs);
        (merge.text, merge.conflicts)
    }

    #[test]
    fn paragraphs_that_only_one_side_changed_come_from_that_side() {
        let base = "one\n\ntwo\n\nthree\n";
        assert_eq!(
            merged(base, "ONE\n\ntwo\n\nthree\n", "one\n\ntwo\n\nTHREE\nfour\n"),
            ("ONE\n\ntwo\n\nTHREE\nfour\n".into(), false)
        );
        assert_eq!(merged(base, base, "two\n"), ("two\n".into(), false));
        assert_eq!(merged(base, "two\n", base), ("two\n".into(), false));
        assert_eq!(
            merged(base, "one\n\nTWO\n\nthree\n", "one\n\nTWO\n\nthree\n"),
            ("one\n\nTWO\n\nthree\n".into(), false)
        );
    }

    #[test]
    fn a_paragraph_that_both_changed_is_a_conflict_and_the_senders_stands() {
        let base = "one\n\ntwo\n";
        assert_eq!(
            merged(base, "one\n\nmine\n", "ONE\n\ntheirs\n"),
            ("ONE\n\nmine\n".into(), true)
        );
        assert_eq!(merged("", "mine", "theirs"), ("mine".into(), true));
        assert_eq!(merged(base, "", "one\n\ntwo!\n"), (String::new(), true));
    }

    proptest! {
        #[test]
        fn a_merge_with_no_change_on_one_side_is_the_other_side(base in "[ab\n]{0,20}", other in "[ab\n]{0,20}") {
            prop_assert_eq!(merged(&base, &other, &base), (other.clone(), false));
            prop_assert_eq!(merged(&base, &base, &other), (other, false));
        }
    }
}
