//! Finals by pairs.

use super::desk::SectionBody;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::pairs::{self, Candidate, Desk};
use crate::platform::Platform;
use crate::routes::{Body, Routes};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use shared::ids::{RoundId, SubmissionId};
use shared::permissions::Operation;
use std::collections::BTreeSet;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new()
        .api(Operation::PairCompare, routes!(get_pairs, post_pair))
        .api(Operation::ReviewRead, routes!(get_pair_ranking))
        .api(Operation::JuryManage, routes!(put_pairs))
}

/// A finalist.
#[derive(Serialize, ToSchema)]
struct CandidateBody {
    submission: Uuid,
    number: String,
    title: String,
    sections: Vec<SectionBody>,
}

impl From<Candidate> for CandidateBody {
    fn from(candidate: Candidate) -> Self {
        Self {
            submission: candidate.subject.submission.0,
            number: candidate.subject.number.to_string(),
            title: candidate.text.title,
            sections: candidate.text.sections.into_iter().map(SectionBody::from).collect(),
        }
    }
}

/// What I have said of two finalists.
#[derive(Serialize, ToSchema)]
struct GivenBody {
    first: Uuid,
    second: Uuid,
    /// `first`, `second`, `equal`.
    preferred: &'static str,
    reason: String,
}

/// My part of a final by pairs.
#[derive(Serialize, ToSchema)]
struct PairsBody {
    /// The two to compare next, in the order in which to show them; empty when there are none.
    next: Vec<CandidateBody>,
    /// The newest first.
    given: Vec<GivenBody>,
    done: u32,
    /// Comparisons asked of me.
    all: u32,
}

impl From<Desk> for PairsBody {
    fn from(desk: Desk) -> Self {
        let given = desk.given.into_iter().map(|given| GivenBody {
            first: given.first.submission.0,
            second: given.second.submission.0,
            preferred: given.preferred.as_str(),
            reason: given.reason,
        });
        let (done, all) = desk.progress;
        Self {
            next: desk.couple.into_iter().flatten().map(CandidateBody::from).collect(),
            given: given.collect(),
            done,
            all,
        }
    }
}

/// What I have to compare next, and what I have said.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/pairs", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = PairsBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_pairs(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<PairsBody>> {
    let desk = pairs::desk(&platform, &viewer, id, None, &BTreeSet::new()).await?;
    Ok(Json(desk.into()))
}

/// My word on two finalists.
#[derive(Deserialize, ToSchema)]
struct PairBody {
    first: Uuid,
    second: Uuid,
    /// `first`, `second`, `equal`.
    preferred: String,
    #[serde(default)]
    reason: String,
}

/// Say which of two finalists is better, or say it anew.
#[utoipa::path(post, path = "/api/v1/jury/rounds/{id}/pairs", tag = "jury", params(("id" = Uuid, Path)), request_body = PairBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn post_pair(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<PairBody>,
) -> Result<StatusCode> {
    let both = [body.first, body.second].map(SubmissionId);
    pairs::compare(&platform, &viewer, id, both, &body.preferred, &body.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// How many comparisons a round asks for.
#[derive(Deserialize, ToSchema)]
struct PutPairsBody {
    /// Of each juror, 1 to 200; none for a round without comparisons.
    each: Option<u32>,
}

/// Ask the jurors of a round for comparisons by pairs.
#[utoipa::path(put, path = "/api/v1/jury/rounds/{id}/pairs", tag = "jury", params(("id" = Uuid, Path)), request_body = PutPairsBody, responses((status = NO_CONTENT), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody), (status = 409, body = ErrorBody), (status = 422, body = ErrorBody)))]
async fn put_pairs(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
    Body(body): Body<PutPairsBody>,
) -> Result<StatusCode> {
    let each = body.each.map(|each| each.to_string()).unwrap_or_default();
    pairs::set(&platform, &viewer, id, &each).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A finalist with its strength.
#[derive(Serialize, ToSchema)]
struct StrengthBody {
    submission: Uuid,
    number: String,
    title: String,
    rank: u32,
    /// Between which ranks it stands in 95 of 100 redrawn juries.
    best_rank: u32,
    worst_rank: u32,
    /// Bradley–Terry, on the scale of log odds; all add up to 0.
    strength: f64,
    /// On the same scale.
    standard_error: f64,
    comparisons: u32,
}

/// The ranking by pairs.
#[derive(Serialize, ToSchema)]
struct PairRankingBody {
    /// Own comparisons that are still to be given hide everything.
    waiting: bool,
    finalists: Vec<StrengthBody>,
    comparisons: u32,
    /// More than 1: some finalists are linked to others by no chain of comparisons.
    groups: u32,
}

/// The ranking of a final by pairs, for its organisers and for jurors who are done.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/pairs/ranking", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = PairRankingBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_pair_ranking(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<PairRankingBody>> {
    let ranking = pairs::ranking(&platform, &viewer, id).await?;
    let finalists = ranking.lines.into_iter().map(|line| StrengthBody {
        submission: line.subject.submission.0,
        number: line.subject.number.to_string(),
        title: line.subject.title,
        rank: line.strength.rank,
        best_rank: line.strength.ranks.best,
        worst_rank: line.strength.ranks.worst,
        strength: line.strength.strength,
        standard_error: line.strength.standard_error,
        comparisons: line.strength.comparisons,
    });
    Ok(Json(PairRankingBody {
        waiting: ranking.waiting.is_some(),
        finalists: finalists.collect(),
        comparisons: ranking.comparisons,
        groups: ranking.groups,
    }))
}
