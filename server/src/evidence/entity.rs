//! The table of cards.

use sea_orm::entity::prelude::*;
use shared::evidence::{Claim, LinkState, Publisher, Source, SourceTitle, SourceUrl};
use shared::ids::{AccountId, DocumentId, EvidenceCardId, PassageId, PracticeId, ProposalId, SourceFileId};
use shared::practices::PracticeLink;
use shared::time::{Day, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "evidence_card")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: EvidenceCardId,
    pub proposal_id: ProposalId,
    pub document_id: DocumentId,
    /// None for what is said of the whole section.
    pub passage_id: Option<PassageId>,
    pub author_id: AccountId,
    pub claim: Claim,
    /// As [`SourceUrl`] made it, empty where the source is no link; nobody is led there but by [`Model::source`].
    pub url: String,
    pub title: Option<SourceTitle>,
    pub publisher: Option<Publisher>,
    pub day: Option<Day>,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    /// None before the first look.
    pub link_state: Option<LinkState>,
    pub checked_at: Option<Timestamp>,
    /// When the link, if it is one, is looked at next.
    pub check_at: Timestamp,
    /// The source, where it is a file.
    pub file_id: Option<SourceFileId>,
    /// The source and its version, where it is a record of the library.
    pub practice_id: Option<PracticeId>,
    pub practice_version: Option<i32>,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Model {
    /// What the card rests on; none for an address that people must not be led to.
    #[must_use]
    pub fn source(&self) -> Option<Source> {
        match (self.file_id, self.practice()) {
            (Some(file), _) => Some(Source::File(file)),
            (None, Some(practice)) => Some(Source::Practice(practice)),
            (None, None) => SourceUrl::parse(&self.url).ok().map(Source::Link),
        }
    }

    /// The record of the library that it rests on, if it is one.
    #[must_use]
    pub fn practice(&self) -> Option<PracticeLink> {
        self.practice_id.map(|practice| PracticeLink {
            practice,
            version: self.practice_version,
        })
    }
}
