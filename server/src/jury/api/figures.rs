//! All figures of a round.

use super::points;
use crate::accounts::Viewer;
use crate::error::{ErrorBody, Result};
use crate::jury::study::{self, JurorMark, RoundFigures, Studied};
use crate::platform::Platform;
use crate::routes::Routes;
use axum::Json;
use axum::extract::{Path, State};
use serde::Serialize;
use shared::ids::RoundId;
use shared::jury::Points;
use shared::jury::figures::agreement::{Agreement, Alpha};
use shared::permissions::Operation;
use utoipa::ToSchema;
use utoipa_axum::routes;
use uuid::Uuid;

pub(super) fn routes() -> Routes {
    Routes::new().api(Operation::ReviewRead, routes!(get_round_figures))
}

/// All figures of a submission. Points go from 0 to 100, with two digits after the point.
#[derive(Serialize, ToSchema)]
struct StudiedBody {
    submission: Uuid,
    number: String,
    title: String,
    /// How many reviews count.
    reviews: u32,
    /// The totals of these reviews in points, the lowest first.
    totals: Vec<f64>,
    /// Points: the mean of the totals by weight.
    mean: Option<f64>,
    /// Points: the mean of the totals with equal weights.
    unweighted: Option<f64>,
    /// Points.
    median: Option<f64>,
    /// Points: the standard deviation of the sample; none with fewer than two reviews.
    spread: Option<f64>,
    /// From 1, by the mean; equals share the better rank.
    rank: Option<u32>,
    /// Points, put on one scale juror by juror; may pass 0 or 100.
    standardised: Option<f64>,
    /// Points, with the severity of its jurors taken out; may pass 0 or 100.
    estimate: Option<f64>,
    /// From 1, by the estimate; equals share the better rank.
    estimate_rank: Option<u32>,
    /// From 1: in nine of ten cases the rank by the estimate is not better than this.
    best_rank: Option<u32>,
    /// From 1: in nine of ten cases the rank by the estimate is not worse than this.
    worst_rank: Option<u32>,
    /// How many of its reviews stand out.
    outliers: u32,
}

/// Which juror it is.
#[derive(Serialize, ToSchema)]
struct JurorMarkBody {
    /// From 1; it holds for this answer only.
    number: u32,
    /// None where jurors are anonymous to each other.
    name: Option<String>,
    /// Whether it is the one who asks.
    me: bool,
}

/// The severity of a juror.
#[derive(Serialize, ToSchema)]
struct SeverityBody {
    juror: JurorMarkBody,
    reviews: u32,
    /// Points: the mean of the totals they gave.
    mean: f64,
    /// Points less than others would give to the same submissions; below 0 more.
    severity: f64,
}

/// A review far from what all the others make one expect.
#[derive(Serialize, ToSchema)]
struct OutlierBody {
    submission: Uuid,
    number: String,
    juror: JurorMarkBody,
    /// Points.
    total: f64,
    /// Points.
    expected: f64,
    /// Standard deviations between the two; below 0 when less was given than expected.
    deviations: f64,
}

/// Krippendorff's alpha.
#[derive(Serialize, ToSchema)]
struct AlphaBody {
    /// At most 1; 0 is what chance would give. None where all values are equal or too few.
    value: Option<f64>,
    /// `reliable` from 0.8, `tentative` from 0.667, `weak` above 0, `none`, `all_equal`, `too_few`.
    reading: &'static str,
}

/// How far jurors agree on one thing.
#[derive(Serialize, ToSchema)]
struct AgreementBody {
    /// The criterion; none for totals.
    criterion: Option<String>,
    /// Only the order of values counts.
    ordinal: AlphaBody,
    /// The distance between values counts.
    interval: AlphaBody,
    /// Submissions with at least two values.
    submissions: u32,
    /// Values of these submissions.
    values: u32,
}

/// What to be careful about.
#[derive(Serialize, ToSchema)]
struct CautionBody {
    /// `few_reviews`, `one_juror`, `unlinked_groups`, `low_agreement`, `wide_ranks`, `outliers`.
    caution: &'static str,
    count: u32,
    /// What is counted among; with `few_reviews` the reviews that are required.
    of: u32,
}

/// All figures of a round, as far as the one who asks may see them.
#[derive(Serialize, ToSchema)]
struct RoundFiguresBody {
    state: &'static str,
    /// Own reviews that are still to be written hide everything.
    waiting: bool,
    /// The best mean first.
    submissions: Vec<StudiedBody>,
    /// The strictest first.
    jurors: Vec<SeverityBody>,
    /// The farthest first.
    outliers: Vec<OutlierBody>,
    /// In the order of the rubric.
    criteria: Vec<AgreementBody>,
    totals: AgreementBody,
    cautions: Vec<CautionBody>,
}

/// All figures of a round, for its organisers and for jurors who are done.
#[utoipa::path(get, path = "/api/v1/jury/rounds/{id}/figures", tag = "jury", params(("id" = Uuid, Path)), responses((status = OK, body = RoundFiguresBody), (status = 401, body = ErrorBody), (status = 404, body = ErrorBody)))]
async fn get_round_figures(
    State(platform): State<Platform>,
    viewer: Viewer,
    Path(id): Path<RoundId>,
) -> Result<Json<RoundFiguresBody>> {
    Ok(Json(study::get_figures(&platform, &viewer, id).await?.into()))
}

fn exact(points: Points) -> f64 {
    f64::from(points.0) / 100.0
}

impl From<RoundFigures> for RoundFiguresBody {
    fn from(figures: RoundFigures) -> Self {
        let severity = |line: study::JurorLine| SeverityBody {
            juror: line.juror.into(),
            reviews: line.reviews,
            mean: exact(line.mean),
            severity: exact(line.severity),
        };
        let outlier = |line: study::OutlierLine| OutlierBody {
            submission: line.subject.submission.0,
            number: line.subject.number.to_string(),
            juror: line.juror.into(),
            total: exact(line.total),
            expected: exact(line.expected),
            deviations: f64::from(line.deviations) / 100.0,
        };
        let criteria = figures.criteria.into_iter();
        Self {
            state: figures.state.as_str(),
            waiting: figures.waiting.is_some(),
            submissions: figures.rows.into_iter().map(StudiedBody::from).collect(),
            jurors: figures.jurors.into_iter().map(severity).collect(),
            outliers: figures.outliers.into_iter().map(outlier).collect(),
            criteria: criteria
                .map(|line| agreement(Some(line.title), line.agreement))
                .collect(),
            totals: agreement(None, figures.totals),
            cautions: figures
                .cautions
                .iter()
                .map(|heed| CautionBody {
                    caution: heed.caution.as_str(),
                    count: heed.count,
                    of: heed.of,
                })
                .collect(),
        }
    }
}

impl From<Studied> for StudiedBody {
    fn from(row: Studied) -> Self {
        let (figures, estimate) = (row.figures, row.estimate);
        Self {
            submission: row.subject.submission.0,
            number: row.subject.number.to_string(),
            title: row.subject.title,
            reviews: figures.reviews,
            totals: row.totals.into_iter().map(exact).collect(),
            mean: points(figures.mean),
            unweighted: points(figures.unweighted),
            median: points(figures.median),
            spread: points(figures.spread),
            rank: figures.rank,
            standardised: points(estimate.standardised),
            estimate: points(estimate.estimate),
            estimate_rank: estimate.rank,
            best_rank: estimate.ranks.map(|ranks| ranks.best),
            worst_rank: estimate.ranks.map(|ranks| ranks.worst),
            outliers: row.outliers,
        }
    }
}

impl From<JurorMark> for JurorMarkBody {
    fn from(mark: JurorMark) -> Self {
        Self {
            number: mark.number,
            name: mark.name,
            me: mark.is_me,
        }
    }
}

impl From<Alpha> for AlphaBody {
    fn from(alpha: Alpha) -> Self {
        Self {
            value: alpha.value,
            reading: alpha.reading.as_str(),
        }
    }
}

fn agreement(criterion: Option<String>, agreement: Agreement) -> AgreementBody {
    AgreementBody {
        criterion,
        ordinal: agreement.ordinal.into(),
        interval: agreement.interval.into(),
        submissions: agreement.submissions,
        values: agreement.values,
    }
}
