//! The juries: rubrics, rounds, conflicts, reviews, decisions.

use super::content::ReviewText;
use super::story::{Story, find, missing};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::scoring::{flags, queue};
use crate::jury::{assignments, conflicts, results, reviews, rounds, rubrics};
use crate::{processes, proposals};
use shared::ids::{AssignmentId, RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::rubric::{Criterion, Level, Score};
use shared::jury::{ConflictKind, NewFlag, RoundAct};
use shared::languages::{Language, Languages};
use shared::permissions::Role;
use std::collections::BTreeMap;

/// A round of the demo: the challenge, and the proposals that were sent for it.
struct Round {
    id: RoundId,
    proposals: Vec<String>,
}

impl Story {
    /// Opens a round for every challenge of an edition that was answered, and lets jurors declare conflicts, read and score; from `day` on.
    pub(super) async fn hold_jury(&mut self, process: &str, day: i32) -> Result<()> {
        self.at(day, 10, 0).await?;
        let organiser = self.person("organiser").await?;
        let id = find(&self.processes, process)?;
        let jurors: Vec<_> = self
            .content
            .jury
            .juror
            .iter()
            .filter(|juror| juror.process == process)
            .cloned()
            .collect();
        for juror in &jurors {
            let name = self.name(&juror.person)?;
            processes::people::name(&self.platform, &organiser, id, Role::Juror, &name).await?;
        }
        let rounds = self.open_rounds(process, day).await?;
        self.wait(24 * 60);
        for round in &rounds {
            for juror in &jurors {
                let languages = Languages::parse(&juror.languages).map_err(|code| Error::field(&juror.person, code))?;
                let person = self.person(&juror.person).await?;
                assignments::set_languages(&self.platform, &person, round.id, languages).await?;
            }
            self.declare(round).await?;
        }
        let mut tasks: Vec<(ReviewText, AssignmentId)> = Vec::new();
        for round in &rounds {
            for text in self
                .content
                .jury
                .review
                .iter()
                .filter(|text| round.proposals.contains(&text.proposal))
            {
                self.wait(3);
                let submission = self.submission(&text.proposal).await?;
                let pair = Pair {
                    submission,
                    juror: find(&self.people, &text.juror)?,
                };
                tasks.push((
                    text.clone(),
                    assignments::add_assignment(&self.platform, &organiser, round.id, pair).await?,
                ));
            }
        }
        for (text, assignment) in tasks.iter().filter(|(text, _)| !text.scores.is_empty()) {
            self.wait(31 * 60);
            self.review(text, *assignment).await?;
        }
        self.set_aside(&organiser, &tasks).await
    }

    /// What jurors put off, and what they flag.
    async fn set_aside(&self, organiser: &Viewer, tasks: &[(ReviewText, AssignmentId)]) -> Result<()> {
        let given = |proposal: &str, juror: &str| {
            let task = |(text, _): &&(ReviewText, _)| text.proposal == proposal && text.juror == juror;
            tasks.iter().find(task).map(|(_, id)| *id)
        };
        for text in &self.content.jury.later {
            let Some(task) = given(&text.proposal, &text.juror) else {
                continue;
            };
            self.wait(20);
            let juror = self.person(&text.juror).await?;
            queue::put_off(&self.platform, &juror, task, &text.note).await?;
        }
        for text in &self.content.jury.flag {
            let Some(task) = given(&text.proposal, &text.juror) else {
                continue;
            };
            self.wait(15);
            let juror = self.person(&text.juror).await?;
            let raised = flags::raise(&self.platform, &juror, task, &NewFlag::parse(&text.kind, &text.reason)?).await?;
            if !text.answer.is_empty() {
                self.wait(50);
                let round = reviews::open_assignment(&self.platform, &juror, task).await?.round;
                flags::answer(&self.platform, organiser, round.id, raised, &text.answer).await?;
            }
        }
        Ok(())
    }

    async fn open_rounds(&self, process: &str, day: i32) -> Result<Vec<Round>> {
        let organiser = self.person("organiser").await?;
        let text = self
            .content
            .processes
            .iter()
            .find(|text| text.key == process)
            .ok_or_else(|| missing(process))?;
        let mut opened = Vec::new();
        for challenge in &text.challenge {
            let answers = self
                .content
                .proposals
                .iter()
                .filter(|text| text.challenge == challenge.key && !text.is_draft);
            let proposals: Vec<String> = answers.map(|text| text.key.clone()).collect();
            if proposals.is_empty() {
                continue;
            }
            let id = find(&self.challenges, &challenge.key)?;
            let criteria = self.criteria(process)?;
            rubrics::save_rubric(&self.platform, &organiser, id, Language::English, criteria).await?;
            let settings = rounds::RoundSettings {
                reviews_required: 2,
                juror_limit: 12,
                closes_at: self.moment(text.jury.1.min(day + 36), 8, 0),
                blind: false,
                anonymous: false,
            };
            let round = rounds::create_round(&self.platform, &organiser, id, &settings).await?;
            self.wait(10);
            rounds::move_round(&self.platform, &organiser, round, RoundAct::Open).await?;
            opened.push(Round { id: round, proposals });
        }
        Ok(opened)
    }

    fn criteria(&self, process: &str) -> Result<Vec<Criterion>> {
        let rubric = self.content.jury.rubric.iter().find(|rubric| rubric.process == process);
        let criteria = rubric
            .ok_or_else(|| missing(process))?
            .criterion
            .iter()
            .map(|text| Criterion {
                id: self.platform.clock.new_id(),
                title: text.title.clone(),
                guidance: text.guidance.clone(),
                weight: text.weight,
                levels: (0..)
                    .zip(&text.levels)
                    .map(|(value, label)| Level {
                        value,
                        label: label.clone(),
                    })
                    .collect(),
                required: true,
                independent: false,
                reason_below: Some(text.reason_below),
            });
        Ok(criteria.collect())
    }

    /// A juror knows somebody of a team, and says so before reading.
    async fn declare(&self, round: &Round) -> Result<()> {
        for text in self
            .content
            .jury
            .conflict
            .iter()
            .filter(|text| round.proposals.contains(&text.proposal))
        {
            self.wait(5);
            let submission = self.submission(&text.proposal).await?;
            let new = conflicts::NewConflict {
                kind: ConflictKind::parse(&text.kind).map_err(|code| Error::field(&text.proposal, code))?,
                note: text.note.clone(),
            };
            let juror = self.person(&text.juror).await?;
            conflicts::declare_conflict(&self.platform, &juror, round.id, submission, &new).await?;
        }
        Ok(())
    }

    async fn submission(&self, proposal: &str) -> Result<SubmissionId> {
        let found = proposals::submissions::current(self.platform.db.read(), self.proposal(proposal)?).await?;
        Ok(found.ok_or_else(|| missing(proposal))?.id)
    }

    async fn review(&self, text: &ReviewText, assignment: AssignmentId) -> Result<()> {
        let juror = self.person(&text.juror).await?;
        let task = reviews::open_assignment(&self.platform, &juror, assignment).await?;
        self.wait(25);
        let given = text.scores.iter().zip(&text.reasons);
        let scores: BTreeMap<_, _> = task
            .rubric
            .criteria()
            .iter()
            .zip(given)
            .map(|(criterion, (value, reason))| {
                (
                    criterion.id,
                    Score {
                        value: Some(*value),
                        reason: reason.clone(),
                    },
                )
            })
            .collect();
        let form = reviews::ReviewForm {
            scores,
            private_note: String::new(),
            jury_note: text.note.clone(),
            feedback: text.feedback.clone(),
        };
        reviews::save_review(&self.platform, &juror, assignment, &form, reviews::Step::Finish).await?;
        Ok(())
    }

    /// Closes the rounds of an edition, records what the jury decided, and publishes it on `day`.
    pub(super) async fn publish_results(&self, process: &str, day: i32) -> Result<()> {
        self.at(day - 7, 18, 0).await?;
        let organiser = self.person("organiser").await?;
        let rounds = rounds::of_process(self.platform.db.read(), find(&self.processes, process)?).await?;
        for round in &rounds {
            rounds::move_round(&self.platform, &organiser, round.id, RoundAct::Close).await?;
        }
        self.at(day - 4, 14, 0).await?;
        for round in &rounds {
            self.wait(20);
            let mut decisions = Vec::new();
            for text in &self.content.jury.determination {
                let proposal = self.content.proposals.iter().find(|one| one.key == text.proposal);
                let challenge = &proposal.ok_or_else(|| missing(&text.proposal))?.challenge;
                if find(&self.challenges, challenge)? == round.challenge_id {
                    decisions.push(results::Decision {
                        submission: self.submission(&text.proposal).await?,
                        kind: text.outcome.clone(),
                        reason: text.reason.clone(),
                    });
                }
            }
            results::decide(&self.platform, &organiser, round.id, &decisions).await?;
        }
        self.at(day, 11, 0).await?;
        for round in &rounds {
            let shown = results::Shown {
                totals: false,
                ranks: true,
                feedback: true,
            };
            results::publish(&self.platform, &organiser, round.id, shown).await?;
        }
        Ok(())
    }
}
