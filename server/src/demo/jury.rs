//! The juries: rubrics, rounds, conflicts, reviews, decisions.

use super::content::{DeterminationText, JurorText, ReviewText};
use super::story::{Story, find, missing};
use crate::accounts::Viewer;
use crate::error::{Error, Result};
use crate::jury::deliberation::{lead, records, talk};
use crate::jury::scoring::{flags, queue};
use crate::jury::{assignments, conflicts, expertise, pairs, results, reviews, rounds, rubrics, swaps};
use crate::{processes, proposals};
use shared::ids::{AssignmentId, RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::deliberation::{AgendaOrder, RemarkText, Voice};
use shared::jury::fields::Themes;
use shared::jury::rubric::{Criterion, Level, Score};
use shared::jury::{ConflictKind, NewFlag, RoundAct};
use shared::languages::{Language, Languages};
use shared::permissions::Role;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

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
                let fields = Themes::parse(&juror.fields).map_err(|code| Error::field(&juror.person, code))?;
                expertise::set_fields(&self.platform, &person, round.id, fields).await?;
            }
            self.name_topics(round).await?;
            self.declare(round).await?;
            if let [first, second, ..] = &jurors[..] {
                let jurors = [self.person(&first.person).await?, self.person(&second.person).await?];
                self.score_samples(round.id, [&jurors[0], &jurors[1]]).await?;
            }
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
        for round in rounds.iter().filter(|round| round.proposals.len() > 1) {
            self.compare(round, &jurors).await?;
        }
        self.ask_for_others(&tasks).await?;
        self.set_aside(&organiser, &tasks).await
    }

    /// The organiser says what proposals are about.
    async fn name_topics(&self, round: &Round) -> Result<()> {
        let mut topics = BTreeMap::new();
        for text in &self.content.jury.topic {
            if round.proposals.contains(&text.proposal) {
                let themes = Themes::parse(&text.themes).map_err(|code| Error::field(&text.proposal, code))?;
                topics.insert(self.submission(&text.proposal).await?, themes);
            }
        }
        let organiser = self.person("organiser").await?;
        expertise::set_topics(&self.platform, &organiser, round.id, &topics).await
    }

    /// Jurors ask others to take over what they have not begun.
    async fn ask_for_others(&self, tasks: &[(ReviewText, AssignmentId)]) -> Result<()> {
        for text in &self.content.jury.swap {
            let theirs = |(task, _): &&(ReviewText, AssignmentId)| {
                (&task.proposal, &task.juror) == (&text.proposal, &text.juror)
            };
            if let Some((_, assignment)) = tasks.iter().find(theirs) {
                self.wait(40);
                let juror = self.person(&text.juror).await?;
                swaps::ask(&self.platform, &juror, *assignment, None, &text.reason).await?;
            }
        }
        Ok(())
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
            self.choose_samples(&organiser, round).await?;
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

    /// Every juror who has scored says of some couples which is better: the one they gave more to.
    async fn compare(&mut self, round: &Round, jurors: &[JurorText]) -> Result<()> {
        let organiser = self.person("organiser").await?;
        pairs::set(&self.platform, &organiser, round.id, "2").await?;
        let reviews = self.content.jury.review.clone();
        for juror in jurors {
            for _ in 0..2 {
                self.wait(9);
                let person = self.person(&juror.person).await?;
                let desk = pairs::desk(&self.platform, &person, round.id, None, &BTreeSet::new()).await?;
                let Some([first, second]) = desk.couple else { break };
                let mut sums = Vec::new();
                for one in [&first, &second] {
                    let mut sum = 0;
                    let here =
                        |text: &&ReviewText| text.juror == juror.person && round.proposals.contains(&text.proposal);
                    for text in reviews.iter().filter(here) {
                        if self.submission(&text.proposal).await? == one.subject.submission {
                            sum += text.scores.iter().sum::<u32>();
                        }
                    }
                    sums.push(sum);
                }
                let preferred = match sums[0].cmp(&sums[1]) {
                    Ordering::Greater => "first",
                    Ordering::Less => "second",
                    Ordering::Equal => "equal",
                };
                let both = [first.subject.submission, second.subject.submission];
                pairs::compare(&self.platform, &person, round.id, both, preferred, "").await?;
            }
        }
        Ok(())
    }

    /// Closes the rounds of an edition, lets their juries meet and decide, and publishes it on `day`.
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
            let order = lead::OrderForm {
                order: AgendaOrder::Rank.to_string(),
                places: String::new(),
            };
            lead::hold(&self.platform, &organiser, round.id, &order, "").await?;
            for text in &self.content.jury.determination {
                let proposal = self.content.proposals.iter().find(|one| one.key == text.proposal);
                let challenge = &proposal.ok_or_else(|| missing(&text.proposal))?.challenge;
                if find(&self.challenges, challenge)? == round.challenge_id {
                    self.meet(round.id, text).await?;
                }
            }
        }
        self.at(day, 11, 0).await?;
        for round in &rounds {
            let shown = results::Shown {
                ranks: true,
                feedback: true,
                ..results::Shown::default()
            };
            results::publish(&self.platform, &organiser, round.id, shown).await?;
        }
        Ok(())
    }

    /// The jury talks about a submission; a juror who has read it proposes what is then decided.
    async fn meet(&self, round: RoundId, decided: &DeterminationText) -> Result<()> {
        let (platform, organiser) = (&self.platform, self.person("organiser").await?);
        let submission = self.submission(&decided.proposal).await?;
        self.wait(2);
        lead::discuss(platform, &organiser, round, Some(submission)).await?;
        for text in self
            .content
            .jury
            .remark
            .iter()
            .filter(|text| text.proposal == decided.proposal)
        {
            self.wait(3);
            let words = RemarkText::parse(&text.text).map_err(|code| Error::field(&decided.proposal, code))?;
            talk::say(platform, &self.person(&text.juror).await?, round, submission, &words).await?;
        }
        let given = self.content.jury.review.iter();
        let given = given.filter(|text| text.proposal == decided.proposal && !text.scores.is_empty());
        let mut proposed = None;
        for text in given {
            self.wait(2);
            let juror = self.person(&text.juror).await?;
            let id = match proposed {
                Some(id) => id,
                None => {
                    let (kind, words) = (&decided.outcome, &decided.reason);
                    talk::propose(platform, &juror, round, submission, kind, words).await?
                }
            };
            proposed = Some(id);
            talk::give_voice(platform, &juror, round, submission, id, Voice::Agree.as_str()).await?;
        }
        self.wait(4);
        let form = records::RecordForm {
            kind: decided.outcome.clone(),
            reason: decided.reason.clone(),
            proposed,
            // Everybody came.
            present: (1..=20).collect(),
        };
        records::record(platform, &organiser, round, submission, &form).await?;
        Ok(())
    }
}
