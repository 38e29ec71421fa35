//! JSON routes of translations and word lists.

use super::read::{self, ParagraphView, SectionBeside};
use super::service::{self, Which};
use super::wordlist::{self, Entry, Words};
use crate::accounts::Viewer;
use crate::diff::Part;
use crate::error::{Error, ErrorBody, Result};
use crate::platform::Platform;
use crate::processes::api::PAGE;
use crate::routes::{Body, Routes, id};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::fields::FieldErrors;
use shared::languages::Language;
use shared::permissions::Operation;
use shared::translations::{Progress, Term};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::TranslationRead, routes!(list_translations))
        .api(Operation::TranslationWrite, routes!(start_translation))
        .api(Operation::TranslationRead, routes!(get_translation))
        .api(Operation::TranslationWrite, routes!(check_paragraphs))
        .api(Operation::TranslationWrite, routes!(uncheck_paragraph))
        .api(Operation::TranslationWrite, routes!(draft_translation))
        .api(Operation::PublicRead, routes!(list_words))
        .api(Operation::WordlistWrite, routes!(add_words))
        .api(Operation::WordlistWrite, routes!(change_words))
        .api(Operation::WordlistWrite, routes!(remove_words))
}

/// How far a translation is, in paragraphs of its source.
#[derive(Serialize, ToSchema)]
struct ProgressBody {
    /// Those that somebody has checked.
    checked: u32,
    /// Those whose source has changed since.
    changed: u32,
    /// Those that a machine drafted and nobody has read.
    machine: u32,
    whole: u32,
}

impl From<Progress> for ProgressBody {
    fn from(progress: Progress) -> Self {
        Self {
            checked: progress.checked,
            changed: progress.changed,
            machine: progress.machine,
            whole: progress.whole,
        }
    }
}

/// A language in which a proposal is written, beside its own.
#[derive(Serialize, ToSchema)]
struct TranslationBody {
    /// `en`, `fr`, `it`, `de`, `pt`, `ro`, `el` or `ar`.
    language: String,
    progress: ProgressBody,
}

/// The translations of a proposal, by language.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/translations", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id")), responses((status = OK, body = [TranslationBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_translations(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
) -> Result<Json<Vec<TranslationBody>>> {
    let found = read::list(&platform, &viewer, id(&proposal)?).await?;
    let bodies = found.languages.into_iter().map(|(language, progress)| TranslationBody {
        language: language.as_str().to_owned(),
        progress: progress.into(),
    });
    Ok(Json(bodies.collect()))
}

#[derive(Deserialize, ToSchema)]
struct NewTranslation {
    /// `en`, `fr`, `it`, `de`, `pt`, `ro`, `el` or `ar`; not the proposal's own.
    language: String,
}

fn language_of(code: &str) -> Result<Language> {
    Language::parse(code).map_err(|code| Error::field("language", code))
}

/// Begin a translation: its sections get empty texts.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/translations", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id")), request_body = NewTranslation, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn start_translation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(body): Body<NewTranslation>,
) -> Result<StatusCode> {
    let proposal = id(&proposal)?;
    read::list(&platform, &viewer, proposal).await?;
    service::start(&platform, &viewer, proposal, language_of(&body.language)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A stretch of a paragraph that changed.
#[derive(Serialize, ToSchema)]
struct ChangeBody {
    /// `same`, `gone` or `new`.
    kind: &'static str,
    text: String,
}

impl From<Part> for ChangeBody {
    fn from(part: Part) -> Self {
        let (kind, text) = match part {
            Part::Same(text) => ("same", text),
            Part::Gone(text) => ("gone", text),
            Part::New(text) => ("new", text),
        };
        Self { kind, text }
    }
}

/// A paragraph of the source.
#[derive(Serialize, ToSchema)]
struct ParagraphBody {
    /// What names it as long as it says the same.
    paragraph: String,
    text: String,
    /// `new`, `changed`, `machine` or `checked`.
    state: &'static str,
    /// What went and what came since it was checked.
    since: Vec<ChangeBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checked_by: Option<String>,
}

impl From<ParagraphView> for ParagraphBody {
    fn from(paragraph: ParagraphView) -> Self {
        Self {
            paragraph: paragraph.fingerprint,
            text: paragraph.words,
            state: paragraph.state.as_str(),
            since: paragraph.since.into_iter().map(ChangeBody::from).collect(),
            checked_by: paragraph.checked_by,
        }
    }
}

/// A section with its source.
#[derive(Serialize, ToSchema)]
struct SectionBody {
    title: String,
    /// The document with the translation: written in the room.
    document: Uuid,
    version: u32,
    text: String,
    paragraphs: Vec<ParagraphBody>,
    progress: ProgressBody,
}

impl From<SectionBeside> for SectionBody {
    fn from(section: SectionBeside) -> Self {
        Self {
            title: section.template.title,
            document: section.own.document.0,
            version: section.own.version,
            text: section.own.text,
            paragraphs: section.paragraphs.into_iter().map(ParagraphBody::from).collect(),
            progress: section.progress.into(),
        }
    }
}

/// One translation beside its source, section by section.
#[utoipa::path(get, path = "/api/v1/proposals/{proposal}/translations/{language}", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id"), ("language" = String, Path, description = "The language's code")), responses((status = OK, body = [SectionBody]), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_translation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((proposal, language)): Path<(String, String)>,
) -> Result<Json<Vec<SectionBody>>> {
    let language = Language::parse(&language).map_err(|_| Error::NotFound)?;
    let found = read::beside(&platform, &viewer, id(&proposal)?, language).await?;
    Ok(Json(found.sections.into_iter().map(SectionBody::from).collect()))
}

#[derive(Deserialize, ToSchema)]
struct Check {
    /// The document with the translation.
    document: String,
    /// One paragraph; all of the section that are not checked yet when absent.
    paragraph: Option<String>,
}

/// Say that paragraphs are translated.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/checks", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id")), request_body = Check, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn check_paragraphs(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(body): Body<Check>,
) -> Result<StatusCode> {
    let which = body.paragraph.map_or(Which::All, Which::One);
    service::check(&platform, &viewer, id(&proposal)?, id(&body.document)?, &which).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Unchecked {
    /// The document with the translation.
    document: String,
    paragraph: String,
}

/// Say that a paragraph has to be looked at again.
#[utoipa::path(delete, path = "/api/v1/proposals/{proposal}/checks", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id"), Unchecked), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn uncheck_paragraph(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Query(query): Query<Unchecked>,
) -> Result<StatusCode> {
    service::uncheck(
        &platform,
        &viewer,
        id(&proposal)?,
        id(&query.document)?,
        &query.paragraph,
    )
    .await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct Draft {
    /// The document with the translation, which must be empty.
    document: String,
}

/// Let the translation service of this platform draft a section. 404 where none is set.
#[utoipa::path(post, path = "/api/v1/proposals/{proposal}/drafts", tag = "translations", params(("proposal" = String, Path, description = "The proposal's id")), request_body = Draft, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 503, body = ErrorBody)))]
async fn draft_translation(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(proposal): Path<String>,
    Body(body): Body<Draft>,
) -> Result<StatusCode> {
    service::draft(&platform, &viewer, id(&proposal)?, id(&body.document)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What one thing is called.
#[derive(Serialize, Deserialize, ToSchema)]
struct WordsBody {
    /// By the codes of languages; two at least.
    terms: BTreeMap<String, String>,
}

#[derive(Serialize, ToSchema)]
struct EntryBody {
    id: Uuid,
    terms: BTreeMap<String, String>,
}

impl From<Entry> for EntryBody {
    fn from(entry: Entry) -> Self {
        let terms = entry.terms.into_iter();
        Self {
            id: entry.id.0,
            terms: terms
                .map(|(language, term)| (language.as_str().to_owned(), term.to_string()))
                .collect(),
        }
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct WantedWords {
    /// The last entry of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// The word list of an edition, in the order of its making.
#[utoipa::path(get, path = "/api/v1/processes/{slug}/wordlist", tag = "translations", params(("slug" = String, Path, description = "The edition's slug"), WantedWords), responses((status = OK, body = [EntryBody]), (status = 404, body = ErrorBody)))]
async fn list_words(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(process): Path<String>,
    Query(query): Query<WantedWords>,
) -> Result<Json<Vec<EntryBody>>> {
    let after = query.after.as_deref().map(id).transpose()?;
    let limit = query.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let found = wordlist::list(&platform, &viewer, &process, after, limit).await?;
    Ok(Json(found.entries.into_iter().map(EntryBody::from).collect()))
}

fn words_of(body: WordsBody) -> Result<Words> {
    let (mut words, mut errors) = (Words::new(), FieldErrors::default());
    for (code, term) in body.terms {
        let field = format!("term-{code}");
        let language = errors.take(&field, Language::parse(&code));
        let term = errors.take(&field, Term::parse(&term));
        words.extend(language.zip(term));
    }
    if errors.is_empty() {
        Ok(words)
    } else {
        Err(Error::Invalid(errors))
    }
}

/// Add what something is called.
#[utoipa::path(post, path = "/api/v1/processes/{slug}/wordlist", tag = "translations", params(("slug" = String, Path, description = "The edition's slug")), request_body = WordsBody, responses((status = CREATED, body = Uuid), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn add_words(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(process): Path<String>,
    Body(body): Body<WordsBody>,
) -> Result<(StatusCode, Json<Uuid>)> {
    let entry = wordlist::put(&platform, &viewer, &process, None, words_of(body)).await?;
    Ok((StatusCode::CREATED, Json(entry.0)))
}

/// Change what something is called.
#[utoipa::path(put, path = "/api/v1/processes/{slug}/wordlist/{entry}", tag = "translations", params(("slug" = String, Path, description = "The edition's slug"), ("entry" = String, Path, description = "The entry's id")), request_body = WordsBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn change_words(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((process, entry)): Path<(String, String)>,
    Body(body): Body<WordsBody>,
) -> Result<StatusCode> {
    wordlist::put(&platform, &viewer, &process, Some(id(&entry)?), words_of(body)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Take an entry out.
#[utoipa::path(delete, path = "/api/v1/processes/{slug}/wordlist/{entry}", tag = "translations", params(("slug" = String, Path, description = "The edition's slug"), ("entry" = String, Path, description = "The entry's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn remove_words(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path((process, entry)): Path<(String, String)>,
) -> Result<StatusCode> {
    wordlist::remove(&platform, &viewer, &process, id(&entry)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
