//! All figures of a round, for those who see its results: also those that weigh who gave what.
//!
//! [`get_figures`] is the one call, of the page, of its files and of the API. It counts only the reviews of submissions that the person sees
//! ([`access::look`]): what is hidden from them is in no sum, so that no severity, no agreement and no rank tells of it.
//!
//! To add a figure: `shared::jury::figures`, then a field here.

use super::entity::round;
use super::results::{self, Counted};
use super::subjects::Subject;
use super::{access, rubrics};
use crate::accounts::{Viewer, service as accounts};
use crate::error::{Error, Result};
use crate::platform::Platform;
use shared::ids::{AccountId, RoundId, SubmissionId};
use shared::jury::figures::agreement::{Agreement, by_criterion};
use shared::jury::figures::cautions::{Heed, cautions};
use shared::jury::figures::study::{Estimate, JurorFigures, study};
use shared::jury::figures::{Given, figures};
use shared::jury::{Points, RoundState, SubmissionFigures};
use shared::languages::Language;
use shared::permissions::Operation;
use std::cmp::Reverse;
use std::collections::HashMap;

/// The figures of a round, as far as the person may see them.
#[derive(Clone, Debug)]
pub struct RoundFigures {
    pub round: round::Model,
    pub state: RoundState,
    pub challenge: String,
    /// A juror who still has reviews to write sees how many are done, and no figures.
    pub waiting: Option<(u32, u32)>,
    /// In the order of the results: the best mean first.
    pub rows: Vec<Studied>,
    /// The strictest first.
    pub jurors: Vec<JurorLine>,
    /// The reviews that stand out, the farthest first.
    pub outliers: Vec<OutlierLine>,
    /// In the order of the rubric.
    pub criteria: Vec<CriterionLine>,
    /// The language that the rubric is written in.
    pub language: Language,
    /// The agreement on totals.
    pub totals: Agreement,
    /// What to be careful about.
    pub cautions: Vec<Heed>,
    pub may_manage: bool,
}

impl RoundFigures {
    /// Whether there is a review to speak of.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.jurors.is_empty()
    }
}

/// A submission with all its figures.
#[derive(Clone, Debug)]
pub struct Studied {
    pub subject: Subject,
    pub figures: SubmissionFigures,
    pub estimate: Estimate,
    /// The totals of its reviews, the lowest first.
    pub totals: Vec<Points>,
    /// How many of its reviews stand out.
    pub outliers: u32,
}

/// Which juror it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JurorMark {
    /// The place among the jurors of these figures, from 1. It means nothing elsewhere.
    pub number: u32,
    /// None where jurors are anonymous to each other.
    pub name: Option<String>,
    pub is_me: bool,
}

/// A juror with their figures.
#[derive(Clone, Debug)]
pub struct JurorLine {
    pub juror: JurorMark,
    pub reviews: u32,
    /// Of the totals they gave.
    pub mean: Points,
    /// By how much they give less than others would; below 0 more.
    pub severity: Points,
}

/// A review that stands out.
#[derive(Clone, Debug)]
pub struct OutlierLine {
    pub subject: Subject,
    pub juror: JurorMark,
    pub total: Points,
    /// What all the other reviews make one expect.
    pub expected: Points,
    /// Standard deviations between the two, in hundredths.
    pub deviations: i32,
}

/// A criterion, and how far jurors agree on it.
#[derive(Clone, Debug)]
pub struct CriterionLine {
    pub title: String,
    /// Stands beside the total.
    pub independent: bool,
    pub agreement: Agreement,
}

/// The figures of a round, for an organiser or for a juror who is done.
///
/// # Errors
/// `LoggedOut`; `NotFound` for others, and while the round is planned.
pub async fn get_figures(platform: &Platform, viewer: &Viewer, round: RoundId) -> Result<RoundFigures> {
    let db = platform.db.read();
    let now = platform.clock.now();
    let looking = access::look(db, viewer, round, now).await?;
    let rubric_row = rubrics::by_id(db, looking.round.rubric_id).await?;
    let rubric = rubric_row.rubric()?;
    let reviews = results::counted(db, &looking.round, &rubric, &looking.subjects, now).await?;
    let ids: Vec<_> = looking.subjects.iter().map(|subject| subject.submission).collect();
    let given: Vec<_> = reviews.iter().map(given_by).collect();
    let points: Vec<_> = reviews.iter().map(|review| review.points).collect();
    let submissions = figures(&ids, &points);
    // Some twenty milliseconds for two hundred submissions: not on a thread that answers others.
    let found = tokio::task::spawn_blocking(move || study(&ids, &given));
    let mut found = found.await.map_err(Error::internal)?;
    let scores: Vec<_> = reviews.iter().map(|one| (one.points.submission, &one.scores)).collect();
    let agreements = by_criterion(&rubric, &scores);
    let on_criteria: Vec<_> = agreements.iter().map(|(_, agreement)| *agreement).collect();
    let required = u32::try_from(looking.round.reviews_required).unwrap_or(1);
    let cautions = cautions(&found, &submissions, &on_criteria, required);

    found.jurors.sort_by_key(|juror| (Reverse(juror.severity), juror.juror));
    let names = if looking.lens.sees_names(&looking.round) {
        accounts::pseudonyms(db, found.jurors.iter().map(|juror| juror.juror)).await?
    } else {
        HashMap::new()
    };
    let marks = marks(&found.jurors, &names, looking.lens.me);
    let subjects: HashMap<SubmissionId, Subject> = looking
        .subjects
        .into_iter()
        .map(|subject| (subject.submission, subject))
        .collect();
    let estimates: HashMap<_, _> = found.submissions.iter().map(|one| (one.submission, *one)).collect();
    let studied = |figures: SubmissionFigures| {
        let id = figures.submission;
        let of_it = points.iter().filter(|one| one.submission == id);
        let mut totals: Vec<_> = of_it.map(|one| one.total).collect();
        totals.sort_unstable();
        let outliers = found.outliers.iter().filter(|one| one.submission == id).count();
        Some(Studied {
            subject: subjects.get(&id)?.clone(),
            figures,
            estimate: *estimates.get(&id)?,
            totals,
            outliers: u32::try_from(outliers).unwrap_or(u32::MAX),
        })
    };
    let rows = submissions.into_iter().filter_map(studied).collect();
    let outlier = |one: &shared::jury::figures::study::Outlier| {
        Some(OutlierLine {
            subject: subjects.get(&one.submission)?.clone(),
            juror: marks.get(&one.juror)?.clone(),
            total: one.total,
            expected: one.expected,
            deviations: one.deviations,
        })
    };
    let line = |one: &JurorFigures| {
        Some(JurorLine {
            juror: marks.get(&one.juror)?.clone(),
            reviews: one.reviews,
            mean: one.mean,
            severity: one.severity,
        })
    };
    let criteria = rubric.criteria().iter().zip(on_criteria);
    Ok(RoundFigures {
        state: looking.state,
        challenge: looking.challenge,
        waiting: looking.waiting,
        rows,
        jurors: found.jurors.iter().filter_map(line).collect(),
        outliers: found.outliers.iter().filter_map(outlier).collect(),
        criteria: criteria
            .map(|(criterion, agreement)| CriterionLine {
                title: criterion.title.clone(),
                independent: criterion.independent,
                agreement,
            })
            .collect(),
        language: rubric_row.language,
        totals: found.agreement,
        cautions,
        may_manage: viewer.may(Operation::JuryManage, &looking.round.object()),
        round: looking.round,
    })
}

fn given_by(review: &Counted) -> Given {
    Given {
        submission: review.points.submission,
        juror: review.juror,
        total: review.points.total,
    }
}

/// Numbers for jurors in the order given; the order of the figures themselves, so that a number says no more than they do.
fn marks(jurors: &[JurorFigures], names: &HashMap<AccountId, String>, me: AccountId) -> HashMap<AccountId, JurorMark> {
    let mark = |(number, one): (u32, &JurorFigures)| {
        let mark = JurorMark {
            number,
            name: names.get(&one.juror).cloned(),
            is_me: one.juror == me,
        };
        (one.juror, mark)
    };
    (1..).zip(jurors).map(mark).collect()
}
