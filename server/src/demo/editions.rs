//! Editions, challenges, teams, their drafts and submissions.

use super::content::{self, ProposalText};
use super::story::{Story, find, missing};
use crate::error::{Error, Result};
use crate::rooms::service::SectionText;
use crate::teams::entity::team;
use crate::{challenges, processes, proposals, rooms, teams};
use sea_orm::EntityTrait;
use shared::challenges::{ChallengeForm, ChallengeText, ProcessForm, ProcessText, SectionTemplate};
use shared::ids::{ProposalId, SectionId};
use shared::languages::Language;
use shared::processes::{Phase, PhaseKind, Plan};
use shared::proposals::ProposalTitle;
use shared::time::Timestamp;

/// What happens to a proposal while its team writes.
enum Writing<'a> {
    Start(&'a ProposalText),
    /// The section at a place, by a member of the team.
    Section(&'a ProposalText, usize),
}

impl Story {
    /// Makes an edition with its challenges, on the day its content names.
    pub(super) async fn make_process(&mut self, key: &str) -> Result<()> {
        let text = self.content.processes.iter().find(|process| process.key == key);
        let text = text.ok_or_else(|| missing(key))?.clone();
        self.at(text.created, 9, 0).await?;
        let organiser = self.person("organiser").await?;
        let form = ProcessForm {
            title: text.title.clone(),
            slug: text.slug.clone(),
            summary: text.summary.clone(),
            year: text.year.clone(),
            languages: text.languages.clone(),
            team_limit: text.team_limit.to_string(),
        };
        let process = ProcessText::parse(&form)?;
        let id = processes::service::create(&self.platform, &organiser, &process, Language::English).await?;
        // Whoever makes an edition is its organiser from this moment on.
        let organiser = self.person("organiser").await?;
        processes::service::set_phases(&self.platform, &organiser, id, &self.plan(&text)?).await?;
        self.processes.insert(key.to_owned(), id);
        for challenge in &text.challenge {
            self.wait(20);
            let form = ChallengeForm {
                title: challenge.title.clone(),
                slug: challenge.slug.clone(),
                summary: challenge.summary.clone(),
                text: challenge.text.clone(),
            };
            let words = ChallengeText::parse(&form)?;
            let sections = self.sections(&challenge.section)?;
            let made =
                challenges::service::create(&self.platform, &organiser, id, &words, Language::English, &sections)
                    .await?;
            self.challenges.insert(challenge.key.clone(), made);
        }
        Ok(())
    }

    fn plan(&self, text: &content::ProcessText) -> Result<Plan> {
        let days = [text.registration, text.drafting, text.jury, text.results, text.assembly];
        let phases = PhaseKind::ALL.iter().zip(days).map(|(kind, (from, until))| Phase {
            kind: *kind,
            from: self.moment(from, 8, 0),
            until: self.moment(until, 8, 0),
        });
        Ok(Plan::parse(phases.collect())?)
    }

    fn sections(&self, keys: &[String]) -> Result<Vec<SectionTemplate>> {
        let section = |key: &String| {
            let text = self.content.sections.iter().find(|section| section.key == *key);
            let text = text.ok_or_else(|| missing(key))?;
            Ok(SectionTemplate {
                title: text.title.clone(),
                guidance: text.guidance.clone(),
                word_limit: Some(text.limit),
                required: text.required,
            })
        };
        keys.iter().map(section).collect()
    }

    /// Lets the teams of an edition come together from `day` on; the organiser names their mentors.
    pub(super) async fn make_teams(&mut self, process: &str, day: i32) -> Result<()> {
        self.at(day, 15, 0).await?;
        let id = find(&self.processes, process)?;
        let teams: Vec<_> = self
            .content
            .teams
            .iter()
            .filter(|team| team.process == process)
            .cloned()
            .collect();
        for text in &teams {
            self.wait(45);
            let (lead, others) = text.members.split_first().ok_or_else(|| missing(&text.key))?;
            let words =
                teams::service::TeamText::parse(&text.name, &text.description, &text.languages, &text.interests)?;
            let team = teams::service::create(&self.platform, &self.person(lead).await?, id, &words).await?;
            self.teams.insert(text.key.clone(), team);
            let row = team::Entity::find_by_id(team).one(self.platform.db.read()).await?;
            let code = row.ok_or(Error::NotFound)?.join_code;
            for member in others {
                self.wait(20);
                teams::service::join_by_code(&self.platform, &self.person(member).await?, &code).await?;
            }
        }
        let organiser = self.person("organiser").await?;
        for text in &teams {
            if let Some(mentor) = &text.mentor {
                self.wait(30);
                let team = find(&self.teams, &text.key)?;
                teams::mentors::name(&self.platform, &organiser, team, &self.name(mentor)?).await?;
            }
        }
        Ok(())
    }

    /// Somebody asks a team to let them in.
    pub(super) async fn ask_to_join(&self, day: i32) -> Result<()> {
        self.at(day, 17, 40).await?;
        for request in &self.content.requests {
            let (team, person) = (find(&self.teams, &request.team)?, self.person(&request.person).await?);
            teams::requests::ask(&self.platform, &person, team, &request.message).await?;
        }
        Ok(())
    }

    /// Lets the teams of an edition write from `day` on, a section every `pace` days (or hours, when `pace` is 1), members in turn.
    pub(super) async fn write_proposals(&mut self, process: &str, day: i32, pace: i32) -> Result<()> {
        let texts: Vec<_> = self.proposals_of(process).cloned().collect();
        let mut acts: Vec<(Timestamp, Writing)> = Vec::new();
        for (at, text) in (0..).zip(&texts) {
            let start = self.moment(day, 14, 0).plus(i64::from(at) * 7 * Timestamp::HOUR);
            acts.push((start, Writing::Start(text)));
            let step = if pace == 1 {
                5 * Timestamp::HOUR
            } else {
                i64::from(pace) * Timestamp::DAY
            };
            for place in 0..text.sections.len() {
                let pause = i64::try_from(place + 1).map_err(Error::internal)? * step;
                acts.push((start.plus(pause), Writing::Section(text, place)));
            }
        }
        acts.sort_by_key(|(moment, _)| *moment);
        for (moment, act) in acts {
            self.platform.clock.advance(moment.since(self.platform.clock.now()));
            match act {
                Writing::Start(text) => self.start(text).await?,
                Writing::Section(text, place) => self.write(text, place).await?,
            }
        }
        Ok(())
    }

    fn proposals_of(&self, process: &str) -> impl Iterator<Item = &ProposalText> {
        let of_process = move |key: &str| {
            self.content
                .teams
                .iter()
                .any(|team| team.key == key && team.process == process)
        };
        self.content.proposals.iter().filter(move |text| of_process(&text.team))
    }

    /// Whether a proposal is one of this edition.
    pub(super) fn is_of(&self, process: &str, proposal: &str) -> Result<bool> {
        let text = self.content.proposals.iter().find(|text| text.key == proposal);
        let team = &text.ok_or_else(|| missing(proposal))?.team;
        let mut teams = self.content.teams.iter();
        Ok(teams.any(|one| one.key == *team && one.process == process))
    }

    fn members(&self, team: &str) -> Result<&[String]> {
        let text = self.content.teams.iter().find(|text| text.key == team);
        Ok(&text.ok_or_else(|| missing(team))?.members)
    }

    async fn start(&mut self, text: &ProposalText) -> Result<()> {
        let lead = self.members(&text.team)?.first().ok_or_else(|| missing(&text.team))?;
        let lead = self.person(lead).await?;
        let title = ProposalTitle::parse(&text.title).map_err(|code| Error::field(&text.key, code))?;
        let (team, challenge) = (find(&self.teams, &text.team)?, find(&self.challenges, &text.challenge)?);
        let id = proposals::service::start(&self.platform, &lead, team, challenge, &title, text.language).await?;
        self.proposals.insert(text.key.clone(), id);
        let sections: Vec<SectionId> = self
            .section_ids(&text.challenge)
            .await?
            .into_iter()
            .map(|(_, id)| id)
            .collect();
        let tx = self.platform.begin(&lead).await?;
        rooms::service::make_documents(&tx.db, &self.platform.clock, id, &sections, text.language).await?;
        tx.commit().await
    }

    /// A proposal by its key, with the text of one of its sections.
    pub(super) async fn text_of(&self, proposal: &str, section: &str) -> Result<(ProposalId, SectionText)> {
        let text = self.content.proposals.iter().find(|text| text.key == proposal);
        let text = text.ok_or_else(|| missing(proposal))?;
        let sections = self.section_ids(&text.challenge).await?;
        let id = sections
            .iter()
            .find(|(key, _)| key == section)
            .ok_or_else(|| missing(section))?
            .1;
        let proposal = self.proposal(proposal)?;
        let texts = rooms::service::texts(self.platform.db.read(), proposal).await?;
        let found = texts
            .into_iter()
            .find(|found| found.section == id && found.language == text.language);
        Ok((proposal, found.ok_or_else(|| missing(section))?))
    }

    async fn section_ids(&self, challenge: &str) -> Result<Vec<(String, SectionId)>> {
        let all = self.content.processes.iter().flat_map(|process| &process.challenge);
        let text = all
            .into_iter()
            .find(|text| text.key == challenge)
            .ok_or_else(|| missing(challenge))?;
        let id = find(&self.challenges, challenge)?;
        let rows = challenges::service::sections(self.platform.db.read(), id).await?;
        Ok(text
            .section
            .iter()
            .cloned()
            .zip(rows.into_iter().map(|row| row.id))
            .collect())
    }

    async fn write(&self, text: &ProposalText, place: usize) -> Result<()> {
        let members = self.members(&text.team)?;
        let author = &members[place % members.len()];
        let (key, words) = &text.sections[place];
        let sections = self.section_ids(&text.challenge).await?;
        let section = sections
            .iter()
            .find(|(one, _)| one == key)
            .ok_or_else(|| missing(key))?
            .1;
        let proposal = self.proposal(&text.key)?;
        let tx = self.platform.begin(&self.person(author).await?).await?;
        rooms::service::write_first(
            &tx,
            proposal,
            section,
            text.language,
            find(&self.people, author)?,
            words,
        )
        .await?;
        tx.commit().await
    }

    /// Sends what is complete to the jury, from `day` on.
    pub(super) async fn submit_proposals(&self, process: &str, day: i32) -> Result<()> {
        self.at(day, 17, 0).await?;
        for text in self.proposals_of(process).filter(|text| !text.is_draft) {
            self.wait(35);
            let lead = self.members(&text.team)?.first().ok_or_else(|| missing(&text.team))?;
            proposals::submissions::submit(&self.platform, &self.person(lead).await?, self.proposal(&text.key)?)
                .await?;
        }
        Ok(())
    }

    pub(super) fn proposal(&self, key: &str) -> Result<ProposalId> {
        find(&self.proposals, key)
    }
}
