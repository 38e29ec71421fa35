//! Putting something at the end of a text that others write in meanwhile.

use super::form::Saved;
use super::service::{save_form, texts};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::platform::Platform;
use shared::ids::{DocumentId, ProposalId};

/// How often it is tried while others write in the last lines.
const TRIES: usize = 5;

/// Puts paragraphs of Markdown at the end of a document, in the viewer's name.
///
/// # Errors
/// As saving a text: `Forbidden`, `Conflict("frozen")`, `Invalid` on `text` when it becomes too long; `NotFound` for a document of another proposal;
/// `Unavailable` when others write there all the time.
pub async fn block(
    platform: &Platform,
    viewer: &Viewer,
    proposal: ProposalId,
    document: DocumentId,
    block: &str,
) -> Result<()> {
    for _ in 0..TRIES {
        let mut found = texts(platform.db.read(), proposal).await?.into_iter();
        let now = found.find(|text| text.document == document).ok_or(Error::NotFound)?;
        let before = now.text.trim_end();
        let joint = if before.is_empty() { "" } else { "\n\n" };
        let text = format!("{before}{joint}{block}\n");
        if !matches!(
            save_form(platform, viewer, document, now.version, &text).await?,
            Saved::Both(_)
        ) {
            return Ok(());
        }
    }
    Err(Error::Unavailable("others write at the end of this section".into()))
}
