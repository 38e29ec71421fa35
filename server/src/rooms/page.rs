//! What the page of a room shows.

use super::service::{SectionText, is_writable, make_documents, right_of, texts};
use crate::accounts::Viewer;
use crate::challenges::entity::section;
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::entity::proposal;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::challenges::SectionTemplate;
use shared::ids::DocumentId;
use shared::proposals::ProposalNumber;
use shared::rooms::Right;

/// A room as somebody finds it.
#[derive(Clone, Debug)]
pub struct RoomPage {
    pub proposal: proposal::Model,
    /// In the proposal's language.
    pub sections: Vec<(SectionTemplate, SectionText)>,
    /// The same in other languages.
    pub translations: Vec<SectionText>,
    /// What the person may do now.
    pub right: Right,
    /// Whether the text can be changed by anybody now.
    pub writable: bool,
}

impl RoomPage {
    /// A text of this room, in whatever language, with what belongs in it.
    #[must_use]
    pub fn text(&self, document: DocumentId) -> Option<(&SectionTemplate, &SectionText)> {
        let own = self.sections.iter().map(|(template, text)| (template, text));
        let others = self.translations.iter().filter_map(|text| {
            let (template, _) = self
                .sections
                .iter()
                .find(|(_, source)| source.section == text.section)?;
            Some((template, text))
        });
        own.chain(others).find(|(_, text)| text.document == document)
    }
}

/// The room of the proposal with this number. Sections that the challenge has got since are made.
///
/// # Errors
/// `LoggedOut` for nobody, `NotFound` for who may not enter.
pub async fn load(platform: &Platform, viewer: &Viewer, number: &str) -> Result<RoomPage> {
    let person = viewer.person()?;
    let db = platform.db.read();
    let number = ProposalNumber::parse(number).map_err(|_| Error::NotFound)?;
    let found = proposal::Entity::find()
        .filter(proposal::Column::Number.eq(number))
        .one(db)
        .await?;
    let proposal = found.ok_or(Error::NotFound)?;
    let right = right_of(platform, proposal.id, person.id)
        .await?
        .ok_or(Error::NotFound)?;
    let writable = is_writable(db, proposal.id, platform.clock.now()).await?;
    let templates = section::Entity::find()
        .filter(section::Column::ChallengeId.eq(proposal.challenge_id))
        .order_by_asc(section::Column::Position)
        .all(db)
        .await?;
    let there = |texts: &[SectionText], row: &section::Model| {
        texts
            .iter()
            .find(|text| text.section == row.id && text.language == proposal.language)
            .cloned()
    };
    let mut found = texts(db, proposal.id).await?;
    if templates.iter().any(|row| there(&found, row).is_none()) {
        let ids: Vec<_> = templates.iter().map(|row| row.id).collect();
        make_documents(
            &platform.db.writer(),
            &platform.clock,
            proposal.id,
            &ids,
            proposal.language,
        )
        .await?;
        platform.rooms.look_again(proposal.id).await;
        found = texts(db, proposal.id).await?;
    }
    let sections = templates
        .iter()
        .filter_map(|row| Some((row.template(), there(&found, row)?)))
        .collect();
    let right = if writable { right } else { right.min(Right::Comment) };
    found.retain(|text| text.language != proposal.language);
    Ok(RoomPage {
        proposal,
        sections,
        translations: found,
        right,
        writable,
    })
}
