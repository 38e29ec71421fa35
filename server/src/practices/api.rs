//! JSON routes of the library.

use super::read::{self, PracticeView};
use super::search::{self, Found, Place, Search};
use super::service;
use crate::accounts::Viewer;
use crate::comments::api::MadeBody;
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
use shared::practices::{Country, PracticeText, RawPractice, Theme, WithdrawalReason};
use shared::time::Timestamp;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::routes;
use uuid::Uuid;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_practices))
        .api(Operation::PracticeWrite, routes!(list_practice_drafts))
        .api(Operation::PracticeRead, routes!(get_practice))
        .api(Operation::PracticeWrite, routes!(create_practice))
        .api(Operation::PracticeWrite, routes!(save_practice))
        .api(Operation::PracticeWrite, routes!(publish_practice))
        .api(Operation::PracticeWrite, routes!(withdraw_practice))
        .api(Operation::PracticeWrite, routes!(remove_practice))
}

/// A record in a list.
#[derive(Serialize, ToSchema)]
struct PracticeHeadBody {
    id: Uuid,
    /// `draft`, `published` or `withdrawn`.
    state: &'static str,
    /// The number of its newest version.
    version: i32,
    title: String,
    summary: String,
    theme: &'static str,
    /// The language that it is written in.
    language: &'static str,
    /// By its code of ISO 3166-1, as `fr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    city: String,
    organisation: String,
    /// Give this as `after` for what follows.
    place: String,
}

impl From<Found> for PracticeHeadBody {
    fn from(found: Found) -> Self {
        Self {
            id: found.practice.id.0,
            state: found.practice.state.as_str(),
            version: found.practice.version,
            place: found.place().to_string(),
            title: found.version.title.into(),
            summary: found.version.summary,
            theme: found.version.theme.as_str(),
            language: found.version.language.as_str(),
            country: found.version.country.map(String::from),
            city: found.version.city,
            organisation: found.version.organisation,
        }
    }
}

/// A record in one version.
#[derive(Serialize, ToSchema)]
struct PracticeBody {
    id: Uuid,
    /// `draft`, `published` or `withdrawn`.
    state: &'static str,
    /// The version that is shown.
    version: i32,
    newest_version: i32,
    /// When this version was saved, in milliseconds.
    saved_at: i64,
    /// When the record was changed last, in milliseconds; send it along with a change.
    changed_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    published_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn_reason: Option<String>,
    /// SHA-256 of the words of this version, in hex: of the line `inquiry-lab-practice/1`, then of every field of `text` that is not empty its
    /// name, a space, its bytes, and on the next line its words; in the order of the fields here.
    hash: String,
    /// The numbers of published proposals that cite it, as `IL-2026-014`; twenty at most.
    cited_by: Vec<String>,
    text: PracticeTextBody,
}

/// The words of a record.
#[derive(Serialize, Deserialize, ToSchema)]
struct PracticeTextBody {
    /// The language that it is written in.
    language: String,
    /// `language`, `work`, `education`, `participation`, `peers`, `services`, `housing`, `health`, `culture` or `rights`.
    theme: String,
    /// 5 to 120 characters.
    title: String,
    /// Up to 300 characters.
    #[serde(default)]
    summary: String,
    /// Each of these six up to 4,000 characters.
    #[serde(default)]
    goal: String,
    /// Who benefits.
    #[serde(default)]
    beneficiaries: String,
    /// How it works.
    #[serde(default)]
    method: String,
    #[serde(default)]
    results: String,
    #[serde(default)]
    evaluation: String,
    /// Funding and resources.
    #[serde(default)]
    funding: String,
    #[serde(default)]
    organisation: String,
    /// Of the organisation, not of a person.
    #[serde(default)]
    contact: String,
    /// By its code of ISO 3166-1, as `fr`.
    #[serde(default)]
    country: String,
    #[serde(default)]
    city: String,
    /// The first year, as `2018`.
    #[serde(default)]
    begin: String,
    /// The last year; empty when it goes on.
    #[serde(default)]
    end: String,
    /// The languages that were spoken, in words.
    #[serde(default)]
    languages: String,
    /// `http` or `https`.
    #[serde(default)]
    source: String,
}

impl PracticeTextBody {
    fn parse(&self) -> std::result::Result<PracticeText, FieldErrors> {
        PracticeText::parse(RawPractice {
            title: &self.title,
            summary: &self.summary,
            goal: &self.goal,
            beneficiaries: &self.beneficiaries,
            method: &self.method,
            results: &self.results,
            evaluation: &self.evaluation,
            funding: &self.funding,
            organisation: &self.organisation,
            contact: &self.contact,
            country: &self.country,
            city: &self.city,
            begin: &self.begin,
            end: &self.end,
            languages: &self.languages,
            source: &self.source,
            language: &self.language,
            theme: &self.theme,
        })
    }
}

impl From<PracticeText> for PracticeTextBody {
    fn from(text: PracticeText) -> Self {
        let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
        Self {
            language: text.language.to_string(),
            theme: text.theme.to_string(),
            title: text.title.into(),
            summary: text.summary,
            goal: text.goal,
            beneficiaries: text.beneficiaries,
            method: text.method,
            results: text.results,
            evaluation: text.evaluation,
            funding: text.funding,
            organisation: text.organisation,
            contact: text.contact,
            country: text.country.map(String::from).unwrap_or_default(),
            city: text.city,
            begin: year(text.begin),
            end: year(text.end),
            languages: text.languages,
            source: text.source.map(String::from).unwrap_or_default(),
        }
    }
}

impl From<PracticeView> for PracticeBody {
    fn from(view: PracticeView) -> Self {
        let PracticeView {
            practice,
            version,
            cited_by,
            ..
        } = view;
        Self {
            id: practice.id.0,
            state: practice.state.as_str(),
            version: version.number,
            newest_version: practice.version,
            saved_at: version.saved_at.0,
            changed_at: practice.changed_at.0,
            published_at: practice.published_at.map(|at| at.0),
            withdrawn_at: practice.withdrawn_at.map(|at| at.0),
            withdrawn_reason: practice.withdrawn_reason.map(String::from),
            cited_by: cited_by.iter().map(|row| row.number.to_string()).collect(),
            text: version.text().into(),
            hash: version.hash,
        }
    }
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Wanted {
    /// Words that all stand in the record; capitals and accents do not matter.
    #[serde(default)]
    words: String,
    /// A code of ISO 3166-1, as `fr`.
    country: Option<String>,
    /// The language that records are written in.
    language: Option<String>,
    theme: Option<String>,
    /// The `place` of the last record of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

fn place(after: Option<&str>) -> Result<Option<Place>> {
    after.map(|raw| Place::parse(raw).ok_or(Error::NotFound)).transpose()
}

fn heads(found: Vec<Found>) -> Json<Vec<PracticeHeadBody>> {
    Json(found.into_iter().map(PracticeHeadBody::from).collect())
}

/// Published good practices, the newest first.
#[utoipa::path(get, path = "/api/v1/library", tag = "practices", params(Wanted), responses((status = OK, body = [PracticeHeadBody]), (status = 404, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn list_practices(
    State(platform): State<Platform>,
    Query(wanted): Query<Wanted>,
) -> Result<Json<Vec<PracticeHeadBody>>> {
    let mut errors = FieldErrors::default();
    let country = errors.take("country", wanted.country.as_deref().map(Country::parse).transpose());
    let language = errors.take("language", wanted.language.as_deref().map(Language::parse).transpose());
    let theme = errors.take("theme", wanted.theme.as_deref().map(Theme::parse).transpose());
    let search = Search {
        words: wanted.words,
        country: country.flatten(),
        language: language.flatten(),
        theme: theme.flatten(),
    };
    let search = errors.finish(Some(search))?;
    let limit = wanted.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let found = search::find(&platform, &search, place(wanted.after.as_deref())?, limit).await?;
    Ok(heads(found))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Part {
    /// The `place` of the last record of the page before.
    after: Option<String>,
    /// 1 to 200; 50 when absent.
    limit: Option<u64>,
}

/// Drafts and withdrawn records, the last changed first, for those who write the library.
#[utoipa::path(get, path = "/api/v1/library/drafts", tag = "practices", params(Part), responses((status = OK, body = [PracticeHeadBody]), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn list_practice_drafts(
    State(platform): State<Platform>,
    viewer: Viewer,
    Query(part): Query<Part>,
) -> Result<Json<Vec<PracticeHeadBody>>> {
    let limit = part.limit.unwrap_or(PAGE.0).clamp(1, PAGE.1);
    let found = search::unpublished(&platform, &viewer, place(part.after.as_deref())?, limit).await?;
    Ok(heads(found))
}

#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
struct Which {
    /// The number of a version; the newest when absent.
    version: Option<i32>,
}

/// A good practice, in its newest version or an earlier one.
#[utoipa::path(get, path = "/api/v1/library/{practice}", tag = "practices", params(("practice" = String, Path, description = "The record's id"), Which), responses((status = OK, body = PracticeBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(practice): Path<String>,
    Query(which): Query<Which>,
) -> Result<Json<PracticeBody>> {
    let view = read::load(&platform, &viewer, id(&practice)?, which.version).await?;
    Ok(Json(view.into()))
}

/// Begin a draft; only `title`, `language` and `theme` are needed.
#[utoipa::path(post, path = "/api/v1/library", tag = "practices", request_body = PracticeTextBody, responses((status = CREATED, body = MadeBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn create_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Body(text): Body<PracticeTextBody>,
) -> Result<(StatusCode, Json<MadeBody>)> {
    let made = service::create(&platform, &viewer, &text.parse()?).await?;
    Ok((StatusCode::CREATED, Json(MadeBody { id: made.0 })))
}

#[derive(Deserialize, ToSchema)]
struct SavedPractice {
    text: PracticeTextBody,
    /// The `changed_at` that was seen: what others have changed since is not overwritten (409 `practice-changed`).
    changed_at: Option<i64>,
}

/// The version that has the words.
#[derive(Serialize, ToSchema)]
struct VersionBody {
    version: i32,
}

/// Write a record anew: a draft in its place, a published one as its next version.
#[utoipa::path(put, path = "/api/v1/library/{practice}", tag = "practices", params(("practice" = String, Path, description = "The record's id")), request_body = SavedPractice, responses((status = OK, body = VersionBody), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn save_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(practice): Path<String>,
    Body(saved): Body<SavedPractice>,
) -> Result<Json<VersionBody>> {
    let (text, seen) = (saved.text.parse()?, saved.changed_at.map(Timestamp));
    let version = service::save(&platform, &viewer, id(&practice)?, &text, seen).await?;
    Ok(Json(VersionBody { version }))
}

/// Publish a draft, or again what was withdrawn.
#[utoipa::path(post, path = "/api/v1/library/{practice}/publish", tag = "practices", params(("practice" = String, Path, description = "The record's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn publish_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(practice): Path<String>,
) -> Result<StatusCode> {
    service::publish(&platform, &viewer, id(&practice)?).await?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize, ToSchema)]
struct WithdrawalBody {
    /// 5 to 300 characters; everybody who follows a citation reads it.
    reason: String,
}

/// Take a record out of the list; its address says why, and still shows what was cited.
#[utoipa::path(post, path = "/api/v1/library/{practice}/withdraw", tag = "practices", params(("practice" = String, Path, description = "The record's id")), request_body = WithdrawalBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn withdraw_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(practice): Path<String>,
    Body(body): Body<WithdrawalBody>,
) -> Result<StatusCode> {
    let reason = WithdrawalReason::parse(&body.reason).map_err(|code| Error::field("reason", code))?;
    service::withdraw(&platform, &viewer, id(&practice)?, &reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Delete a draft, for good.
#[utoipa::path(delete, path = "/api/v1/library/{practice}", tag = "practices", params(("practice" = String, Path, description = "The record's id")), responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 403, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody)))]
async fn remove_practice(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(practice): Path<String>,
) -> Result<StatusCode> {
    service::remove(&platform, &viewer, id(&practice)?).await?;
    Ok(StatusCode::NO_CONTENT)
}
