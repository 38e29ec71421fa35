//! The cards that go to the jury with the text.

use super::entity::{Column, Entity, Model};
use super::files;
use crate::error::Result;
use crate::practices::citation::{self, Versions};
use crate::practices::entity::version;
use crate::proposals::entity::proposal;
use crate::rooms::entity::{document, passage};
use crate::rooms::service as rooms;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::evidence::{FrozenCard, FrozenSource};
use shared::ids::SectionId;
use std::collections::HashMap;

/// The cards of a proposal at this moment, for `sections` in the order in which they are frozen. In a transaction that has moved the proposal
/// out of its draft state, these are the last ones: whoever changes a card checks the state in the transaction of the change.
///
/// # Errors
/// The database's; `Internal` when a log is damaged.
pub async fn of_proposal(
    db: &impl ConnectionTrait,
    proposal: &proposal::Model,
    sections: &[SectionId],
) -> Result<Vec<FrozenCard>> {
    let rows = Entity::find()
        .filter(Column::ProposalId.eq(proposal.id))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let documents = document::Entity::find()
        .filter(document::Column::ProposalId.eq(proposal.id))
        .filter(document::Column::Language.eq(proposal.language))
        .all(db)
        .await?;
    let place_of = |row: &Model| {
        let document = documents.iter().find(|document| document.id == row.document_id)?;
        let at = sections.iter().position(|section| *section == document.section_id)?;
        u32::try_from(at).ok()
    };
    let ids: Vec<_> = rows.iter().filter_map(|row| row.passage_id).collect();
    let passages = passage::Entity::find()
        .filter(passage::Column::Id.is_in(ids.iter().copied()))
        .all(db)
        .await?;
    let chosen: HashMap<_, _> = passages.into_iter().map(|row| (row.id, row.quote)).collect();
    let now = rooms::words_in(db, proposal.id, &ids).await?;
    let files = files::service::by_ids(db, rows.iter().filter_map(|row| row.file_id)).await?;
    let practices = citation::versions(db, rows.iter().filter_map(Model::practice)).await?;
    let mut cards: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            let section = place_of(&row)?;
            let words = row.passage_id.and_then(|id| now.get(&id).cloned());
            let at = words.as_ref().map(|(from, _)| *from);
            let is_gone = row.passage_id.is_some() && words.is_none();
            let old = row.passage_id.and_then(|id| chosen.get(&id).cloned());
            let card = FrozenCard {
                section,
                quote: words.map(|(_, words)| words).or(old),
                is_gone,
                claim: row.claim.to_string(),
                source: source(
                    &row,
                    row.file_id.and_then(|id| files.get(&id)),
                    of_row(&practices, &row),
                ),
                title: row.title.map(String::from),
                publisher: row.publisher.map(String::from),
                day: row.day,
            };
            Some(((section, is_gone, at, row.id), card))
        })
        .collect();
    cards.sort_by_key(|(key, _)| *key);
    Ok(cards.into_iter().map(|(_, card)| card).collect())
}

/// The source of a card with all that its readers need to know of it.
#[must_use]
pub fn source(row: &Model, file: Option<&files::entity::Model>, practice: Option<&version::Model>) -> FrozenSource {
    match (file, practice) {
        (Some(file), _) => FrozenSource::File { file: file.frozen() },
        (None, Some(practice)) => FrozenSource::Practice {
            practice: practice.frozen(),
        },
        (None, None) => FrozenSource::Link { url: row.url.clone() },
    }
}

/// The version of a record that a card names.
#[must_use]
pub fn of_row<'a>(versions: &'a Versions, row: &Model) -> Option<&'a version::Model> {
    versions.get(&(row.practice_id?, row.practice_version?))
}
