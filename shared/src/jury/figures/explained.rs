//! What each figure is called, its formula and its source, for the pages and files that show figures.
//!
//! The name and an explanation in plain words are in the locales under `figure-<word>` and `figure-how-<word>`; formula and source are the
//! same in every language. The module of each figure says more.
//!
//! To add a figure: a word with its formula and its source, its two texts, and its place on the page.

use crate::words::words;

words! {
    /// A figure of a round.
    pub enum Figure {
        Total = "total",
        Mean = "mean",
        Median = "median",
        Spread = "spread",
        Standardised = "standardised",
        Estimate = "estimate",
        Ranks = "ranks",
        Severity = "severity",
        Agreement = "agreement",
        Outlier = "outlier",
    }

    /// A table of the figures of a round.
    pub enum Part {
        /// The figures of each submission.
        Submissions = "submissions",
        /// The severity of each juror.
        Jurors = "jurors",
        /// The agreement on each criterion.
        Agreement = "agreement",
        /// The reviews that stand out.
        Outliers = "outliers",
    }
}

impl Figure {
    /// In signs that need no language: y a total, i submissions, j jurors, n how many, w weights.
    #[must_use]
    pub const fn formula(self) -> &'static str {
        match self {
            Self::Total => "y = Σ w · 100 · (level − min) / (max − min) / Σ w",
            Self::Mean => "m = Σ y / n",
            Self::Median => "y₁ ≤ … ≤ yₙ;  ( y⌊(n+1)/2⌋ + y⌈(n+1)/2⌉ ) / 2",
            Self::Spread => "d = √( Σ (y − m)² / (n − 1) )",
            Self::Standardised => "zᵢⱼ = (yᵢⱼ − mⱼ) / dⱼ;  m + d · Σⱼ zᵢⱼ / n",
            Self::Estimate => "yᵢⱼ = μ + qᵢ − sⱼ + eᵢⱼ;  Σ e² + (σ²/τq²) Σ q² + (σ²/τs²) Σ s² → min;  μ + qᵢ",
            Self::Ranks => "1 000 × (μ̂ + q̂ᵢ + q*ᵢ − q̂*ᵢ): [P₅, P₉₅]",
            Self::Severity => "sⱼ;  yᵢⱼ = μ + qᵢ − sⱼ + eᵢⱼ,  Σ sⱼ = 0",
            Self::Agreement => "α = 1 − Dₒ / Dₑ;  D ~ Σ δ²",
            Self::Outlier => "t = r / (σ √(1 − h));  |t| ≥ 2.5",
        }
    }

    /// Where the formula is from.
    #[must_use]
    pub const fn source(self) -> &'static str {
        match self {
            Self::Total => "Keeney and Raiffa, Decisions with Multiple Objectives (1976), chapter 3",
            Self::Mean | Self::Median | Self::Spread => "ISO 3534-1:2006",
            Self::Standardised => "ISO 3534-1:2006, standardized sample random variable",
            Self::Estimate => {
                "Henderson, Biometrics 31 (1975); variances: Henderson, Biometrics 9 (1953); Searle, Casella and McCulloch, Variance Components (1992)"
            }
            Self::Ranks => {
                "Efron and Tibshirani, An Introduction to the Bootstrap (1993), 6.5 and 13; Goldstein and Spiegelhalter, Journal of the Royal Statistical Society A 159 (1996)"
            }
            Self::Severity => "Searle, Casella and McCulloch, Variance Components (1992), chapter 7",
            Self::Agreement => {
                "Krippendorff, Computing Krippendorff's Alpha-Reliability (2011); Content Analysis (4th ed., 2018), chapter 12"
            }
            Self::Outlier => "Cook and Weisberg, Residuals and Influence in Regression (1982), chapter 2",
        }
    }
}
