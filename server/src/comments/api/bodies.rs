//! What talks look like in JSON.

use crate::comments::read::{CommentView, Fit, SuggestionView, ThreadView};
use serde::{Deserialize, Serialize};
use shared::suggestions::SuggestionState;
use utoipa::ToSchema;
use uuid::Uuid;

/// Where words stand in a version of a document, in UTF-16 code units.
#[derive(Serialize, Deserialize, ToSchema)]
pub(crate) struct PlaceBody {
    pub(crate) version: u32,
    pub(crate) from: u32,
    pub(crate) to: u32,
}

/// What one person says.
#[derive(Serialize, ToSchema)]
pub(super) struct CommentBody {
    id: Uuid,
    author: String,
    /// Absent when it was taken back or is hidden from you.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    /// In milliseconds.
    created_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    edited_at: Option<i64>,
    is_deleted: bool,
    /// Why it is hidden, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    hidden: Option<String>,
}

impl From<CommentView> for CommentBody {
    fn from(view: CommentView) -> Self {
        Self {
            id: view.id.0,
            text: view.words.is_some().then(|| view.text()),
            author: view.author,
            created_at: view.created_at.0,
            edited_at: view.edited_at.map(|at| at.0),
            is_deleted: view.is_deleted,
            hidden: view.hidden,
        }
    }
}

/// A talk about words of a document.
#[derive(Serialize, ToSchema)]
pub(super) struct ThreadBody {
    id: Uuid,
    proposal: Uuid,
    document: Uuid,
    /// `open` or `resolved`.
    state: &'static str,
    /// The words when the talk began.
    quote: String,
    /// Where they stand now; absent when nothing is left of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<PlaceBody>,
    /// In milliseconds; grows with every change.
    changed_at: i64,
    /// In a list the first comment and the newest; of one talk a page.
    comments: Vec<CommentBody>,
    /// How many comments after the first are left out.
    left_out: u64,
    /// Other words for the passage, when the talk suggests some.
    #[serde(skip_serializing_if = "Option::is_none")]
    suggestion: Option<SuggestionBody>,
}

/// Other words for a passage.
#[derive(Serialize, ToSchema)]
pub(super) struct SuggestionBody {
    /// `open`, `accepted`, `declined` or `withdrawn`.
    state: &'static str,
    author: String,
    /// The words in the place of the passage, none to take it out. Absent when it was taken back or is hidden from you.
    #[serde(skip_serializing_if = "Option::is_none")]
    replacement: Option<String>,
    /// Whether an open one can come into the text as it is now.
    goes: bool,
    /// What stands in its place now, when others have changed the same words.
    #[serde(skip_serializing_if = "Option::is_none")]
    overtaken_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_by: Option<String>,
    /// Why it was declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl From<SuggestionView> for SuggestionBody {
    fn from(view: SuggestionView) -> Self {
        let fit = view.words.as_ref().map(|words| words.fit.clone());
        Self {
            state: view.state.as_str(),
            author: view.author,
            goes: view.state == SuggestionState::Open && !view.is_hidden && fit == Some(Fit::Goes),
            overtaken_by: match fit {
                Some(Fit::Overtaken(now)) => Some(now),
                _ => None,
            },
            replacement: view.words.map(|words| words.replacement),
            decided_by: view.decided_by,
            reason: view.reason,
        }
    }
}

impl From<ThreadView> for ThreadBody {
    fn from(view: ThreadView) -> Self {
        let place = view.standing.and_then(|found| {
            let place = found.place?;
            Some(PlaceBody {
                version: found.version,
                from: place.from(),
                to: place.to(),
            })
        });
        Self {
            id: view.thread.id.0,
            proposal: view.thread.proposal_id.0,
            document: view.thread.document_id.0,
            state: view.thread.state.as_str(),
            quote: view.quote,
            place,
            changed_at: view.thread.changed_at.0,
            comments: view.comments.into_iter().map(CommentBody::from).collect(),
            left_out: view.left_out,
            suggestion: view.suggestion.map(SuggestionBody::from),
        }
    }
}
