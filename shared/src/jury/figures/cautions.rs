//! What to be careful about in the figures of a round, as words.
//!
//! [`cautions`] reads the figures that somebody sees, and nothing else: what is hidden from them cannot be read out of a warning either.
//!
//! To add a caution: a word of [`Caution`], its line in [`cautions`], its text in the locales under `caution-<word>`.

use super::SubmissionFigures;
use super::agreement::{Agreement, Reading};
use super::study::Study;
use crate::words::words;
use serde::{Deserialize, Serialize};

words! {
    /// What to be careful about.
    pub enum Caution {
        /// `count` submissions have fewer than the `of` reviews that are required.
        FewReviews = "few_reviews",
        /// All `count` of `of` reviews are by one juror: how severe they are, nothing can say.
        OneJuror = "one_juror",
        /// The `of` jurors fall into `count` groups that read nothing in common: across them severity cannot be told from quality.
        UnlinkedGroups = "unlinked_groups",
        /// On `count` of `of` criteria jurors agree little, or not at all.
        LowAgreement = "low_agreement",
        /// `count` of `of` submissions with a rank could stand at more than half of all ranks.
        WideRanks = "wide_ranks",
        /// `count` of `of` reviews are far from what all the others make one expect.
        Outliers = "outliers",
    }
}

/// A caution with its numbers; [`Caution`] says of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heed {
    pub caution: Caution,
    pub count: u32,
    pub of: u32,
}

/// What to be careful about, in the order of [`Caution`]; nothing where there is no review at all.
///
/// `criteria` is the agreement on each criterion, `required` the reviews that each submission shall have.
#[must_use]
pub fn cautions(study: &Study, figures: &[SubmissionFigures], criteria: &[Agreement], required: u32) -> Vec<Heed> {
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let reviews: u32 = study.jurors.iter().map(|juror| juror.reviews).sum();
    let lacking = figures.iter().filter(|one| one.reviews < required).count();
    let groups = if study.groups > 1 { study.groups } else { 0 };
    let is_low = |one: &&Agreement| matches!(one.ordinal.reading, Reading::Weak | Reading::None);
    let ranked: Vec<_> = study.submissions.iter().filter_map(|one| one.ranks).collect();
    let all = count(ranked.len());
    let is_wide = |best: u32, worst: u32| all > 1 && 2 * (worst - best + 1) > all;
    let wide = ranked.iter().filter(|ranks| is_wide(ranks.best, ranks.worst)).count();
    let alone = if study.jurors.len() == 1 { reviews } else { 0 };
    let heed = |caution, count, of| Heed { caution, count, of };
    [
        heed(Caution::FewReviews, count(lacking), required),
        heed(Caution::OneJuror, alone, reviews),
        heed(Caution::UnlinkedGroups, groups, count(study.jurors.len())),
        heed(
            Caution::LowAgreement,
            count(criteria.iter().filter(is_low).count()),
            count(criteria.len()),
        ),
        heed(Caution::WideRanks, count(wide), all),
        heed(Caution::Outliers, count(study.outliers.len()), reviews),
    ]
    .into_iter()
    .filter(|heed| heed.count > 0 && reviews > 0)
    .collect()
}
