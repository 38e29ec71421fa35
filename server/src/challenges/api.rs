//! JSON routes of challenges.

use super::entity::{challenge, section};
use super::service::{self, ChallengeView};
use crate::error::{ErrorBody, Result};
use crate::platform::Platform;
use crate::processes;
use crate::routes::{Routes, id};
use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;

#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .api(Operation::PublicRead, routes!(list_challenges))
        .api(Operation::PublicRead, routes!(get_challenge))
}

/// A question of policy.
#[derive(Serialize, ToSchema)]
struct ChallengeBody {
    id: uuid::Uuid,
    slug: String,
    title: String,
    summary: String,
    /// Markdown.
    text: String,
    language: &'static str,
    /// What an answer is made of; only when one challenge is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    sections: Option<Vec<SectionBody>>,
}

/// A part of an answer.
#[derive(Serialize, ToSchema)]
struct SectionBody {
    id: uuid::Uuid,
    title: String,
    guidance: String,
    /// In words.
    word_limit: Option<i32>,
    required: bool,
}

impl ChallengeBody {
    fn new(challenge: challenge::Model, sections: Option<Vec<section::Model>>) -> Self {
        let section = |section: section::Model| SectionBody {
            id: section.id.0,
            title: section.title,
            guidance: section.guidance,
            word_limit: section.word_limit,
            required: section.required,
        };
        Self {
            id: challenge.id.0,
            slug: challenge.slug.to_string(),
            title: challenge.title,
            summary: challenge.summary,
            text: challenge.text,
            language: challenge.language.as_str(),
            sections: sections.map(|sections| sections.into_iter().map(section).collect()),
        }
    }
}

/// The challenges of an edition, in their order.
#[utoipa::path(
    get, path = "/api/v1/processes/{slug}/challenges", tag = "challenges",
    params(("slug" = String, Path, description = "The edition")),
    responses((status = OK, body = [ChallengeBody]), (status = 404, body = ErrorBody))
)]
async fn list_challenges(
    State(platform): State<Platform>,
    Path(slug): Path<String>,
) -> Result<Json<Vec<ChallengeBody>>> {
    let edition = processes::service::find(&platform, &slug).await?;
    let challenges = service::of_process(platform.db.read(), edition.process.id).await?;
    Ok(Json(
        challenges
            .into_iter()
            .map(|challenge| ChallengeBody::new(challenge, None))
            .collect(),
    ))
}

/// A challenge with its sections.
#[utoipa::path(
    get, path = "/api/v1/processes/{slug}/challenges/{id}", tag = "challenges",
    params(("slug" = String, Path, description = "The edition"), ("id" = uuid::Uuid, Path, description = "The challenge")),
    responses((status = OK, body = ChallengeBody), (status = 404, body = ErrorBody))
)]
async fn get_challenge(
    State(platform): State<Platform>,
    Path((slug, challenge)): Path<(String, String)>,
) -> Result<Json<ChallengeBody>> {
    let edition = processes::service::find(&platform, &slug).await?;
    let ChallengeView { challenge, sections } = service::load(&platform, edition.process.id, id(&challenge)?).await?;
    Ok(Json(ChallengeBody::new(challenge, Some(sections))))
}
