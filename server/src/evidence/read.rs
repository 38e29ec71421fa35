//! Reading the cards of a draft: all of them, in the order of its text. A proposal has [`shared::evidence::MOST_CARDS`] at most, so they are
//! read at once; the number of queries does not depend on how many there are.

use super::entity::{Column, Entity, Model};
use super::service::is_writable;
use super::{files, frozen};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::comments::read::{SectionName, sections};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::practices::citation;
use crate::practices::entity::version;
use crate::proposals::access::{self, Access};
use crate::rooms::entity::passage;
use crate::rooms::service as rooms;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::changeset::Passage;
use shared::evidence::FrozenSource;
use shared::ids::{DocumentId, EvidenceCardId, ProposalId};
use shared::permissions::Operation;
use std::collections::HashMap;

/// The words that a card is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// As they were when they were chosen.
    pub words: String,
    /// Where they stand in which version of the text; none when nothing of them is left.
    pub place: Option<(u32, Passage)>,
}

impl Quote {
    /// Where they begin; none when nothing of them is left.
    #[must_use]
    pub fn begins(&self) -> Option<u32> {
        self.place.map(|(_, place)| place.from())
    }
}

/// A card as the viewer sees it.
#[derive(Clone, Debug)]
pub struct CardView {
    pub row: Model,
    /// None when it is about the whole section.
    pub quote: Option<Quote>,
    /// Who added it.
    pub author: String,
    /// The source, where it is a file.
    pub file: Option<files::entity::Model>,
    /// The source, where it is a record of the library, in the version that is cited.
    pub practice: Option<version::Model>,
}

impl CardView {
    /// What it rests on, as it would be sent to the jury now.
    #[must_use]
    pub fn source(&self) -> FrozenSource {
        frozen::source(&self.row, self.file.as_ref(), self.practice.as_ref())
    }
}

/// Cards of a proposal, with what the viewer may do there.
#[derive(Clone, Debug)]
pub struct Cards {
    pub access: Access,
    /// In the order of the sections; in each first what is about all of it, then in the order of the text, last what is gone from it.
    pub cards: Vec<CardView>,
    /// The documents in the order of their sections.
    pub sections: Vec<SectionName>,
    /// Whether the viewer is of those who change cards.
    pub may_write: bool,
    /// Whether cards can be changed now.
    pub is_writable: bool,
}

impl Cards {
    /// The place of a document among the sections, and its name.
    #[must_use]
    pub fn section(&self, document: DocumentId) -> Option<(usize, &SectionName)> {
        self.sections
            .iter()
            .enumerate()
            .find(|(_, section)| section.document == document)
    }
}

/// All cards of a proposal.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, proposal: ProposalId) -> Result<Cards> {
    let (db, now) = (platform.db.read(), platform.clock.now());
    let access = access::sight(db, viewer, Operation::EvidenceRead, proposal, now).await?;
    let rows = Entity::find()
        .filter(Column::ProposalId.eq(proposal))
        .order_by_asc(Column::Id)
        .all(db)
        .await?;
    complete(platform, viewer, access, rows).await
}

/// One card.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn one(platform: &Platform, viewer: &Viewer, id: EvidenceCardId) -> Result<Cards> {
    viewer.person()?;
    let (db, now) = (platform.db.read(), platform.clock.now());
    let row = Entity::find_by_id(id).one(db).await?.ok_or(Error::NotFound)?;
    let access = access::sight(db, viewer, Operation::EvidenceRead, row.proposal_id, now).await?;
    complete(platform, viewer, access, vec![row]).await
}

async fn complete(platform: &Platform, viewer: &Viewer, access: Access, rows: Vec<Model>) -> Result<Cards> {
    let db = platform.db.read();
    let mut sections = sections(db, &access).await?;
    sections.retain(|section| section.language == access.proposal.language);
    let passages: Vec<_> = rows.iter().filter_map(|row| row.passage_id).collect();
    let quotes = passage::Entity::find()
        .filter(passage::Column::Id.is_in(passages.iter().copied()))
        .all(db)
        .await?;
    let mut quotes: HashMap<_, _> = quotes.into_iter().map(|row| (row.id, row.quote)).collect();
    let standing = rooms::standing(platform, access.proposal.id, &passages).await?;
    let names = pseudonyms(db, rows.iter().map(|row| row.author_id)).await?;
    let files = files::service::by_ids(db, rows.iter().filter_map(|row| row.file_id)).await?;
    let practices = citation::versions(db, rows.iter().filter_map(Model::practice)).await?;
    let view = |row: Model| {
        let quote = row.passage_id.map(|id| Quote {
            words: quotes.remove(&id).unwrap_or_default(),
            place: standing.get(&id).and_then(|found| Some((found.version, found.place?))),
        });
        CardView {
            quote,
            author: names.get(&row.author_id).cloned().unwrap_or_default(),
            file: row.file_id.and_then(|id| files.get(&id).cloned()),
            practice: frozen::of_row(&practices, &row).cloned(),
            row,
        }
    };
    let mut cards: Vec<_> = rows.into_iter().map(view).collect();
    cards.sort_by_key(|card| {
        let section = sections.iter().position(|one| one.document == card.row.document_id);
        let place = card.quote.as_ref().map(|quote| quote.begins().unwrap_or(u32::MAX));
        (section.unwrap_or(usize::MAX), place, card.row.id)
    });
    Ok(Cards {
        may_write: viewer.may(Operation::EvidenceWrite, &access.object),
        is_writable: is_writable(&access, platform.clock.now()),
        access,
        cards,
        sections,
    })
}
