//! Translations as pages show them.

use super::entity::check;
use super::marks::{Paragraph, marks};
use crate::accounts::Viewer;
use crate::accounts::service::pseudonyms;
use crate::challenges::entity::section;
use crate::diff::{Part, word_diff};
use crate::error::{Error, Result};
use crate::platform::Platform;
use crate::proposals::access::{self, Access};
use crate::proposals::entity::proposal;
use crate::rooms::service::{SectionText, texts};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::challenges::SectionTemplate;
use shared::ids::{AccountId, DocumentId, ProposalId};
use shared::languages::Language;
use shared::permissions::Operation;
use shared::translations::{ParagraphState, Progress};
use std::collections::{BTreeMap, HashMap};

/// The languages of a proposal.
#[derive(Clone, Debug)]
pub struct Translations {
    pub access: Access,
    /// How far each is, by its language.
    pub languages: BTreeMap<Language, Progress>,
    /// Whether the viewer may write in them now.
    pub may_write: bool,
}

/// A paragraph of the source as the page shows it.
#[derive(Clone, Debug)]
pub struct ParagraphView {
    pub words: String,
    pub fingerprint: String,
    pub state: ParagraphState,
    /// What went and what came since it was translated.
    pub since: Vec<Part>,
    pub checked_by: Option<String>,
}

/// A section with its source.
#[derive(Clone, Debug)]
pub struct SectionBeside {
    pub template: SectionTemplate,
    pub source: SectionText,
    pub own: SectionText,
    pub paragraphs: Vec<ParagraphView>,
    pub progress: Progress,
}

/// One translation beside its source.
#[derive(Clone, Debug)]
pub struct TranslationPage {
    pub access: Access,
    pub language: Language,
    pub sections: Vec<SectionBeside>,
    pub may_write: bool,
}

/// The checks of these documents, by document.
pub(super) async fn load(
    db: &impl ConnectionTrait,
    documents: &[DocumentId],
) -> Result<HashMap<DocumentId, Vec<check::Model>>> {
    let query = check::Entity::find().filter(check::Column::DocumentId.is_in(documents.iter().copied()));
    let mut found: HashMap<DocumentId, Vec<check::Model>> = HashMap::new();
    for check in query.order_by_asc(check::Column::Id).all(db).await? {
        found.entry(check.document_id).or_default().push(check);
    }
    Ok(found)
}

/// How far the translation of `source` is, by its checks.
pub(super) fn progress_of(source: &str, checks: Vec<check::Model>) -> Progress {
    Progress::of(marks(source, checks).iter().map(|paragraph| paragraph.state))
}

/// The source of a translation and the translation.
///
/// # Errors
/// `NotFound` for a document of another proposal, and for one that is no translation.
pub(super) async fn source_of(
    db: &impl ConnectionTrait,
    proposal: &proposal::Model,
    document: DocumentId,
) -> Result<(SectionText, SectionText)> {
    let texts = texts(db, proposal.id).await?;
    let own = texts
        .iter()
        .find(|text| text.document == document)
        .ok_or(Error::NotFound)?
        .clone();
    let source = texts
        .into_iter()
        .find(|text| text.section == own.section && text.language == proposal.language)
        .filter(|source| source.document != document);
    Ok((source.ok_or(Error::NotFound)?, own))
}

async fn sight(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<(Access, bool)> {
    let now = platform.clock.now();
    let access = access::sight(platform.db.read(), viewer, Operation::TranslationRead, id, now).await?;
    let is_open = access.proposal.state.is_writable(&access.edition.standing(now));
    let may_write = is_open && viewer.may(Operation::TranslationWrite, &access.object);
    Ok((access, may_write))
}

/// The languages in which a proposal is written, and how far each is. As many queries for many as for one.
///
/// # Errors
/// `LoggedOut`, `NotFound`.
pub async fn list(platform: &Platform, viewer: &Viewer, id: ProposalId) -> Result<Translations> {
    let (access, may_write) = sight(platform, viewer, id).await?;
    let languages = progress(platform.db.read(), &access.proposal).await?;
    Ok(Translations {
        access,
        languages,
        may_write,
    })
}

/// How far each language of a proposal is.
///
/// # Errors
/// The database's.
pub async fn progress(db: &impl ConnectionTrait, proposal: &proposal::Model) -> Result<BTreeMap<Language, Progress>> {
    let texts = texts(db, proposal.id).await?;
    let (sources, others): (Vec<_>, Vec<_>) = texts.into_iter().partition(|text| text.language == proposal.language);
    let ids: Vec<_> = others.iter().map(|text| text.document).collect();
    let mut checks = load(db, &ids).await?;
    let mut found = BTreeMap::new();
    for own in others {
        let Some(source) = sources.iter().find(|source| source.section == own.section) else {
            continue;
        };
        let part = progress_of(&source.text, checks.remove(&own.document).unwrap_or_default());
        let sum = found.entry(own.language).or_insert_with(Progress::default);
        *sum = sum.plus(part);
    }
    Ok(found)
}

/// One translation beside its source, section by section.
///
/// # Errors
/// `LoggedOut`; `NotFound`, also for a language that nobody has begun.
pub async fn beside(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    language: Language,
) -> Result<TranslationPage> {
    beside_of(platform, viewer, id, language, None).await
}

/// The same with the section of one document alone: what an open page asks for while its source is written.
///
/// # Errors
/// As [`beside`]; `NotFound` for a document of another text.
pub async fn section_beside(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    language: Language,
    document: DocumentId,
) -> Result<(SectionBeside, bool)> {
    let mut page = beside_of(platform, viewer, id, language, Some(document)).await?;
    let section = page.sections.pop().ok_or(Error::NotFound)?;
    Ok((section, page.may_write))
}

async fn beside_of(
    platform: &Platform,
    viewer: &Viewer,
    id: ProposalId,
    language: Language,
    only: Option<DocumentId>,
) -> Result<TranslationPage> {
    let (access, may_write) = sight(platform, viewer, id).await?;
    let db = platform.db.read();
    let texts = texts(db, access.proposal.id).await?;
    let templates = section::Entity::find()
        .filter(section::Column::ChallengeId.eq(access.proposal.challenge_id))
        .order_by_asc(section::Column::Position)
        .all(db)
        .await?;
    let ids: Vec<_> = texts
        .iter()
        .filter(|text| text.language == language && only.is_none_or(|only| text.document == only))
        .map(|text| text.document)
        .collect();
    if ids.is_empty() || language == access.proposal.language {
        return Err(Error::NotFound);
    }
    let mut checks = load(db, &ids).await?;
    let names = pseudonyms(db, checks.values().flatten().filter_map(|check| check.checked_by)).await?;
    let text = |row: &section::Model, language: Language| {
        texts
            .iter()
            .find(|text| text.section == row.id && text.language == language)
            .cloned()
    };
    let mut sections = Vec::new();
    for row in &templates {
        let (Some(source), Some(own)) = (text(row, access.proposal.language), text(row, language)) else {
            continue;
        };
        if !ids.contains(&own.document) {
            continue;
        }
        let paragraphs: Vec<_> = marks(&source.text, checks.remove(&own.document).unwrap_or_default())
            .into_iter()
            .map(|paragraph| shown(paragraph, &names))
            .collect();
        sections.push(SectionBeside {
            template: row.template(),
            progress: Progress::of(paragraphs.iter().map(|paragraph| paragraph.state)),
            source,
            own,
            paragraphs,
        });
    }
    Ok(TranslationPage {
        access,
        language,
        sections,
        may_write,
    })
}

fn shown(paragraph: Paragraph, names: &HashMap<AccountId, String>) -> ParagraphView {
    let was = paragraph
        .check
        .as_ref()
        .filter(|_| paragraph.state == ParagraphState::Changed);
    ParagraphView {
        since: was
            .map(|check| word_diff(&check.words, &paragraph.words))
            .unwrap_or_default(),
        checked_by: paragraph
            .check
            .as_ref()
            .and_then(|check| names.get(&check.checked_by?).cloned()),
        state: paragraph.state,
        fingerprint: paragraph.fingerprint,
        words: paragraph.words,
    }
}
