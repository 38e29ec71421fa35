//! Pictures inside a page that stands alone: a file that somebody keeps has no door to ask for them.
//!
//! How to use: [`embed`] with HTML of `markdown::to_html`, for somebody who reads the draft.

use super::entity::{file, image};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::platform::Platform;
use crate::proposals::access::Access;
use base64::{Engine, engine::general_purpose::STANDARD};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use shared::ids::ImageId;
use shared::images::ImageAddress;
use shared::permissions::Operation;
use std::collections::HashMap;

/// Bytes of pictures in one page; those that come after have only their words.
const MOST_BYTES: usize = 5_000_000;
/// Where the address of a picture begins, as `markdown::to_html` writes it; a `<` of a text is always escaped.
const TAG: &str = "<img ";
const SOURCE: &str = " src=\"";

/// HTML with the pictures of a proposal in it, for whoever reads the draft; as it is for others. Pictures of other proposals are left out.
///
/// # Errors
/// The database's.
pub async fn embed(platform: &Platform, viewer: &Viewer, access: &Access, html: &str) -> Result<String> {
    let mut ids = Vec::new();
    rewritten(html, |id| {
        ids.push(id);
        None
    });
    if ids.is_empty() || !viewer.may(Operation::ProposalRead, &access.object) {
        return Ok(html.to_owned());
    }
    let db = platform.db.read();
    let rows = image::Entity::find()
        .filter(image::Column::ProposalId.eq(access.proposal.id))
        .filter(image::Column::Id.is_in(ids))
        .all(db)
        .await?;
    let hashes = rows.iter().map(|row| row.file_hash.clone());
    let files = file::Entity::find()
        .filter(file::Column::Sha256.is_in(hashes))
        .all(db)
        .await?;
    let files: HashMap<_, _> = files.iter().map(|file| (&file.sha256, file)).collect();
    let found = rows
        .iter()
        .filter_map(|row| Some((row.id, *files.get(&row.file_hash)?)));
    Ok(put(html, &found.collect(), MOST_BYTES))
}

/// Puts files into a page as long as there is room for them.
fn put(html: &str, files: &HashMap<ImageId, &file::Model>, most: usize) -> String {
    let mut room = most;
    rewritten(html, |id| {
        let file = files.get(&id)?;
        room = room.checked_sub(file.bytes.len())?;
        Some(format!(
            "data:{};base64,{}",
            file.kind.media_type(),
            STANDARD.encode(&file.bytes)
        ))
    })
}

/// HTML with another address for each picture for which there is one.
fn rewritten(html: &str, mut address: impl FnMut(ImageId) -> Option<String>) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest
        .find(TAG)
        .and_then(|tag| Some(tag + rest[tag..].find(SOURCE)? + SOURCE.len()))
    {
        let (before, after) = rest.split_at(start);
        let path = after.split('"').next().unwrap_or_default();
        let other = ImageAddress::parse(path).and_then(|image| address(image.id));
        text.push_str(before);
        text.push_str(other.as_deref().unwrap_or(path));
        rest = &after[path.len()..];
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::to_html;
    use shared::images::ImageKind;
    use shared::time::Timestamp;
    use uuid::Uuid;

    #[test]
    fn pictures_come_into_a_page_as_long_as_there_is_room() {
        let ids = [1, 2, 3].map(|n| ImageId(Uuid::from_u128(n)));
        let path = |id: ImageId| ImageAddress { id, size: None }.path();
        let file = |bytes: &[u8]| file::Model {
            sha256: String::new(),
            kind: ImageKind::Png,
            bytes: bytes.to_vec(),
            created_at: Timestamp::default(),
        };
        let (small, large) = (file(b"abc"), file(b"abcdef"));
        let files = HashMap::from([(ids[0], &small), (ids[1], &large)]);
        let pictures: Vec<_> = ids.iter().map(|id| format!("![A > \"bus\"]({})", path(*id))).collect();
        let html = to_html(&format!(
            "`<img src=\"{}\">` {}\n\n{}",
            path(ids[0]),
            pictures.join(" "),
            pictures[0]
        ));
        let whole = put(&html, &files, 100);
        assert_eq!(
            whole.matches("src=\"data:image/png;base64,YWJj\"").count(),
            2,
            "{whole}"
        );
        assert!(whole.contains("src=\"data:image/png;base64,YWJjZGVm\""), "{whole}");
        assert!(
            whole.contains(&format!("src=\"{}\"", path(ids[2]))),
            "one without a file"
        );
        assert!(whole.contains("&lt;img"), "words stay words: {whole}");
        let tight = put(&html, &files, 6);
        assert_eq!(tight.matches("base64,YWJj\"").count(), 2, "what fits comes: {tight}");
        assert!(!tight.contains("YWJjZGVm"), "{tight}");
        assert_eq!(put(&html, &HashMap::new(), 100), html);
    }
}
