//! Samples of the demo: texts of an earlier edition, which jurors of a later one score first.

use super::story::Story;
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::calibration::{self, read, remarks};
use crate::jury::reviews::Step;
use crate::jury::rules;
use shared::ids::RoundId;
use shared::jury::calibration::{Calibration, RemarkText};
use shared::jury::rubric::Score;
use shared::jury::{Rules, Scores, Shown};

/// How many of them.
const SAMPLES: usize = 2;

impl Story {
    /// Takes the newest decided texts of earlier editions as samples of a planned round, where there are enough.
    pub(super) async fn choose_samples(&self, organiser: &Viewer, round: RoundId) -> Result<()> {
        let samples = read::get_samples(&self.platform, organiser, round).await?;
        if samples.choices.len() < SAMPLES {
            return Ok(());
        }
        for subject in samples.choices.iter().take(SAMPLES) {
            calibration::add_from(&self.platform, organiser, round, subject.submission).await?;
        }
        let rules = Rules {
            follows: None,
            share: None,
            track: None,
            early: None,
            calibration: Calibration::Advised,
            shown: Shown::USUAL,
        };
        rules::set_rules(&self.platform, organiser, round, &rules).await
    }

    /// Lets two jurors score the samples of an open round, and the second say why they differ.
    pub(super) async fn score_samples(&self, round: RoundId, jurors: [&Viewer; 2]) -> Result<()> {
        let samples = read::get_samples(&self.platform, jurors[0], round).await?;
        for line in &samples.lines {
            for (less, juror) in (0..).zip(jurors) {
                self.wait(9);
                let opened = read::get_sample(&self.platform, juror, line.id).await?;
                let Some((_, rubric)) = opened.rubric else { continue };
                let highest = |criterion: &shared::jury::Criterion| criterion.levels.last().map(|level| level.value);
                let score = |criterion: &shared::jury::Criterion| Score {
                    value: highest(criterion).map(|value| value.saturating_sub(less)),
                    reason: String::new(),
                };
                let scores: Scores = rubric.criteria().iter().map(|one| (one.id, score(one))).collect();
                calibration::save_sample(&self.platform, juror, line.id, &scores, Step::Finish).await?;
            }
        }
        if let Some(line) = samples.lines.first() {
            self.wait(9);
            let text =
                RemarkText::parse(&self.content.jury.sample_remark).map_err(|code| Error::field("text", code))?;
            remarks::add_remark(&self.platform, jurors[1], line.id, &text).await?;
        }
        Ok(())
    }
}
