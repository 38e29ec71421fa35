//! The translations that go to the jury with the text.

use super::read::{load, progress_of};
use crate::error::Result;
use crate::proposals::entity::proposal;
use crate::rooms::service::texts;
use sea_orm::ConnectionTrait;
use shared::ids::SectionId;
use shared::translations::FrozenTranslation;

/// The sections of a proposal in other languages at this moment, those with words, for `sections` in the order in which they are frozen. In a
/// transaction that has moved the proposal out of its draft state, these are the last ones.
///
/// # Errors
/// The database's; `Internal` when a log is damaged.
pub async fn of_proposal(
    db: &impl ConnectionTrait,
    proposal: &proposal::Model,
    sections: &[SectionId],
) -> Result<Vec<FrozenTranslation>> {
    let texts = texts(db, proposal.id).await?;
    let (sources, others): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.language == proposal.language);
    let ids: Vec<_> = others.iter().map(|text| text.document).collect();
    let mut checks = load(db, &ids).await?;
    let mut found: Vec<FrozenTranslation> = others
        .into_iter()
        .filter(|own| !own.text.trim().is_empty())
        .filter_map(|own| {
            let source = sources.iter().find(|source| source.section == own.section)?;
            let place = sections.iter().position(|section| *section == own.section)?;
            Some(FrozenTranslation {
                section: u32::try_from(place).ok()?,
                language: own.language,
                progress: progress_of(&source.text, checks.remove(&own.document).unwrap_or_default()),
                text: own.text,
            })
        })
        .collect();
    found.sort_by_key(|one| (one.section, one.language));
    Ok(found)
}
