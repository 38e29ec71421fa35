//! The bodies: seats, motions, sittings with their votes, recommendations and answers.

use super::content::{SittingText, VoteText};
use super::story::{Story, find, missing};
use crate::bodies::members;
use crate::bodies::service::{self as bodies, NewBody};
use crate::error::{Error, Result};
use crate::meetings::agenda::{self, NewItem};
use crate::meetings::{attendance, service as meetings};
use crate::motions::inbox;
use crate::polls::{cast, publication, service as polls};
use crate::recommendations::{
    Hand, answers,
    entity::{milestone, recommendation},
    follows, milestones, offices, points, service as recommendations,
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use shared::accounts::{Email, Pseudonym};
use shared::bodies::{BodyForm, BodyText};
use shared::fields::FieldCode;
use shared::ids::{AccountId, AgendaItemId, BodyId, MandateId, MeetingId, MotionId, PollId, RecommendationId};
use shared::languages::Language;
use shared::meetings::{AgendaItemKind, AttendanceAct, MeetingAct, MeetingForm, MeetingText};
use shared::permissions::Role;
use shared::polls::{Majority, PollRules, Secrecy, Stance};
use shared::recommendations::points::PointAnswer;
use shared::recommendations::{Answer, AnswerForm, MilestoneAct, OfficeRule};
use shared::time::Day;
use std::collections::HashMap;

impl Story {
    /// Founds the bodies, seats their members and names the offices that answer them.
    pub(super) async fn make_bodies(&mut self, day: i32) -> Result<()> {
        self.at(day, 10, 0).await?;
        let organiser = self.person("organiser").await?;
        for text in self.content.assembly.body.clone() {
            self.wait(30);
            let form = BodyForm {
                name: text.name.clone(),
                slug: text.slug.clone(),
                place: text.place.clone(),
                level: text.level.clone(),
                competence: text.competence.clone(),
                languages: text.languages.clone(),
                description: text.description.clone(),
                contact: text.contact.clone(),
            };
            let new = NewBody {
                text: BodyText::parse(&form)?,
                language: Language::English,
                parent: text
                    .parent
                    .as_ref()
                    .map(|parent| find(&self.bodies, parent))
                    .transpose()?,
                rules: PollRules::default(),
                chair: self.pseudonym(&text.chair)?,
            };
            let body = bodies::found(&self.platform, &organiser, new).await?;
            self.bodies.insert(text.key.clone(), body);
            let chair = self.person(&text.chair).await?;
            if let Some(secretary) = &text.secretary {
                let name = self.pseudonym(secretary)?;
                bodies::name_officer(&self.platform, &chair, body, Role::Secretary, &name).await?;
            }
            self.seat_members(body, &text, day).await?;
        }
        self.make_offices().await
    }

    async fn make_offices(&mut self) -> Result<()> {
        for text in self.content.assembly.office.clone() {
            self.wait(10);
            let chair = self.chair(&text.body).await?;
            let new = offices::NewOffice {
                name: text.name,
                place: text.place,
                email: choice(&text.key, Email::parse(&text.email))?,
                language: Language::English,
                rule: OfficeRule {
                    days: text.days,
                    reminder_before: text.reminder_before,
                },
            };
            let office = offices::create(&self.platform, &chair, find(&self.bodies, &text.body)?, new).await?;
            let official = self.pseudonym(&text.official)?;
            offices::name_official(&self.platform, &chair, office, &official).await?;
            self.offices.insert(text.key, office);
        }
        Ok(())
    }

    pub(super) fn pseudonym(&self, key: &str) -> Result<Pseudonym> {
        choice(key, Pseudonym::parse(&self.name(key)?))
    }

    /// The one who leads a body, with the roles of this moment.
    pub(super) async fn chair(&self, body: &str) -> Result<crate::accounts::Viewer> {
        let text = self.content.assembly.body.iter().find(|text| text.key == body);
        self.person(&text.ok_or_else(|| missing(body))?.chair).await
    }

    /// The organiser sends what was selected to the council, which makes motions of those it will vote on.
    pub(super) async fn take_up_motions(&mut self, day: i32) -> Result<()> {
        self.at(day, 9, 30).await?;
        let sitting = self.content.assembly.sitting.clone();
        let body = find(&self.bodies, &sitting.body)?;
        let selected = self
            .content
            .jury
            .determination
            .iter()
            .filter(|text| text.outcome.starts_with("selected"));
        let organiser = self.person("organiser").await?;
        for text in selected {
            self.wait(4);
            inbox::send(&self.platform, &organiser, self.proposal(&text.proposal)?, body).await?;
        }
        let voted = sitting.vote.iter().map(|vote| vote.proposal.clone());
        let later = self
            .content
            .assembly
            .upcoming
            .iter()
            .filter(|one| one.body == sitting.body);
        let proposals: Vec<String> = voted.chain(later.map(|one| one.proposal.clone())).collect();
        for proposal in proposals {
            self.wait(15);
            let (chair, id) = (self.chair(&sitting.body).await?, self.proposal(&proposal)?);
            let motion = inbox::take(&self.platform, &chair, body, id, None).await?;
            self.motions.insert((sitting.body.clone(), proposal), motion);
        }
        Ok(())
    }

    /// A sitting from its plan to its minutes, on the evening of `day`.
    pub(super) async fn hold_sitting(&self, text: &SittingText, day: i32) -> Result<()> {
        let body = find(&self.bodies, &text.body)?;
        let chair = self.chair(&text.body).await?;
        let meeting = self
            .plan_meeting(body, &text.title, &text.place, &text.languages, day, &text.body)
            .await?;
        agenda::add(
            &self.platform,
            &chair,
            meeting,
            topic(AgendaItemKind::Topic, &text.opening),
        )
        .await?;
        let mut items = Vec::new();
        for vote in &text.vote {
            items.push((vote, self.put_on_agenda(meeting, &text.body, &vote.proposal).await?));
        }
        self.at(day, 18, 0).await?;
        meetings::step(&self.platform, &chair, meeting, MeetingAct::Open).await?;
        let acts = [
            (&text.present, AttendanceAct::Confirm),
            (&text.excused, AttendanceAct::Excuse),
        ];
        for (person, act) in acts
            .iter()
            .flat_map(|(people, act)| people.iter().map(move |person| (person, *act)))
        {
            attendance::set(&self.platform, &chair, meeting, find(&self.people, person)?, act).await?;
        }
        for (vote, item) in items {
            self.wait(15);
            agenda::call(&self.platform, &chair, item).await?;
            let title = self
                .content
                .proposals
                .iter()
                .find(|one| one.key == vote.proposal)
                .map(|one| one.title.clone());
            let new = polls::NewPoll {
                title: title.unwrap_or_default(),
                item: Some(item),
                rules: rules(vote)?,
            };
            let poll = polls::make(&self.platform, &chair, meeting, new).await?;
            self.vote(text, vote, poll, body).await?;
        }
        self.hold_contests(text, &chair, meeting, body).await?;
        meetings::step(&self.platform, &chair, meeting, MeetingAct::Close).await?;
        self.keep_minutes(text, meeting, &chair).await
    }

    async fn plan_meeting(
        &self,
        body: BodyId,
        title: &str,
        place: &str,
        languages: &str,
        day: i32,
        key: &str,
    ) -> Result<MeetingId> {
        let form = MeetingForm {
            title: title.to_owned(),
            starts_at: self.moment(day, 18, 0).to_minute(),
            place: place.to_owned(),
            link: String::new(),
            languages: languages.to_owned(),
        };
        meetings::plan(
            &self.platform,
            &self.chair(key).await?,
            body,
            MeetingText::parse(&form)?,
        )
        .await
    }

    async fn put_on_agenda(&self, meeting: MeetingId, body: &str, proposal: &str) -> Result<AgendaItemId> {
        let title = self
            .content
            .proposals
            .iter()
            .find(|one| one.key == proposal)
            .map(|one| one.title.clone());
        let new = NewItem {
            kind: AgendaItemKind::Motion,
            title: title.ok_or_else(|| missing(proposal))?,
            motion: Some(find_motion(&self.motions, body, proposal)?),
            minutes: 20,
        };
        agenda::add(&self.platform, &self.chair(body).await?, meeting, new).await
    }

    async fn vote(&self, text: &SittingText, vote: &VoteText, poll: PollId, body: BodyId) -> Result<()> {
        let chair = self.chair(&text.body).await?;
        polls::start(&self.platform, &chair, poll).await?;
        let seats = members::seats(self.platform.db.read(), body, Day::of(self.platform.clock.now())).await?;
        let seats: HashMap<AccountId, MandateId> = seats.into_iter().map(|seat| (seat.account_id, seat.id)).collect();
        for (person, stance) in text.present.iter().zip(&vote.stances) {
            let mandate = seats
                .get(&find(&self.people, person)?)
                .copied()
                .ok_or_else(|| missing(person))?;
            let stance = choice(person, Stance::parse(stance))?;
            cast::cast(&self.platform, &self.person(person).await?, poll, mandate, stance).await?;
        }
        self.wait(3);
        polls::stop(&self.platform, &chair, poll).await?;
        publication::publish(&self.platform, &chair, poll).await
    }

    /// Plans the sittings that are to come.
    pub(super) async fn plan_sittings(&self, day: i32) -> Result<()> {
        self.at(day, 12, 0).await?;
        for text in &self.content.assembly.upcoming {
            self.wait(30);
            let (body, chair) = (find(&self.bodies, &text.body)?, self.chair(&text.body).await?);
            let meeting = self
                .plan_meeting(
                    body,
                    &text.title,
                    &text.place,
                    &text.languages,
                    text.in_days,
                    &text.body,
                )
                .await?;
            self.put_on_agenda(meeting, &text.body, &text.proposal).await?;
            for title in &text.items {
                agenda::add(&self.platform, &chair, meeting, topic(AgendaItemKind::Report, title)).await?;
            }
        }
        Ok(())
    }

    /// Sends the recommendation made of an adopted motion, on the day its content names.
    pub(super) async fn recommend(&self, proposal: &str) -> Result<()> {
        let all = &self.content.assembly.recommendation;
        let text = all
            .iter()
            .find(|text| text.proposal == proposal)
            .ok_or_else(|| missing(proposal))?;
        self.at(text.sent, 10, 0).await?;
        let office = find(&self.offices, &text.office)?;
        let new = recommendations::NewRecommendation::parse(office, &text.title, &text.text)?;
        let new = new.with_points(text.points.clone());
        let motion = find_motion(&self.motions, &text.body, proposal)?;
        recommendations::send(&self.platform, &self.chair(&text.body).await?, motion, new).await?;
        Ok(())
    }

    /// The recommendation made of a proposal, and the hand of the official who answers it.
    async fn official_of(&self, proposal: &str) -> Result<(RecommendationId, Hand)> {
        let assembly = &self.content.assembly;
        let sent = assembly.recommendation.iter().find(|text| text.proposal == proposal);
        let office = assembly
            .office
            .iter()
            .find(|office| sent.is_some_and(|sent| sent.office == office.key));
        let official = &office.ok_or_else(|| missing(proposal))?.official;
        let motion = sent
            .map(|sent| find_motion(&self.motions, &sent.body, proposal))
            .transpose()?;
        let row = recommendation::Entity::find().filter(recommendation::Column::MotionId.eq(motion));
        let id = row.one(self.platform.db.read()).await?.ok_or(Error::NotFound)?.id;
        Ok((id, Hand::Official(self.person(official).await?, id)))
    }

    /// The office answers.
    pub(super) async fn answer(&self, proposal: &str) -> Result<()> {
        let text = self
            .content
            .assembly
            .answer
            .iter()
            .find(|text| text.proposal == proposal);
        let text = text.ok_or_else(|| missing(proposal))?;
        self.at(text.day, 11, 0).await?;
        let (id, hand) = self.official_of(proposal).await?;
        let form = AnswerForm {
            kind: text.kind.clone(),
            text: text.text.clone(),
            reason: text.reason.clone(),
        };
        let promised = text.milestone.iter().map(|milestone| answers::NewMilestone {
            title: milestone.title.clone(),
            due: Some(self.today.plus(milestone.due)),
            responsible: milestone.responsible.clone(),
        });
        let asked = points::of(self.platform.db.read(), id).await?;
        let mut said = Vec::new();
        for (point, text) in asked.iter().zip(&text.point) {
            let answer = PointAnswer::parse(point.number, &text.verdict, &text.reason)?;
            said.push((point.id, answer));
        }
        let sent = answers::Sent {
            answer: Answer::parse(&form)?,
            milestones: promised.collect(),
            points: said,
            documents: Vec::new(),
        };
        answers::answer_whole(&self.platform, &hand, sent).await?;
        self.wait(30);
        follows::follow(&self.platform, &self.person("saffron").await?, id, true).await
    }

    /// The office reports what it has done since its answer.
    pub(super) async fn report_progress(&self, proposal: &str, day: i32) -> Result<()> {
        let text = self
            .content
            .assembly
            .answer
            .iter()
            .find(|text| text.proposal == proposal);
        let text = text.ok_or_else(|| missing(proposal))?;
        self.at(day, 10, 0).await?;
        let (id, hand) = self.official_of(proposal).await?;
        let rows = milestone::Entity::find()
            .filter(milestone::Column::RecommendationId.eq(id))
            .order_by_asc(milestone::Column::DueDay)
            .all(self.platform.db.read())
            .await?;
        for (row, milestone) in rows.iter().zip(&text.milestone) {
            let act = match milestone.state.as_str() {
                "started" => MilestoneAct::Start,
                "done" => MilestoneAct::Finish,
                _ => continue,
            };
            let report = milestones::Report::Move {
                milestone: row.id,
                act,
                evidence: milestone.evidence.clone(),
            };
            milestones::report(&self.platform, &hand, report).await?;
        }
        Ok(())
    }
}

fn topic(kind: AgendaItemKind, title: &str) -> NewItem {
    NewItem {
        kind,
        title: title.to_owned(),
        motion: None,
        minutes: 15,
    }
}

fn rules(vote: &VoteText) -> Result<PollRules> {
    Ok(PollRules {
        secrecy: choice(&vote.proposal, Secrecy::parse(&vote.secrecy))?,
        majority: choice(&vote.proposal, Majority::parse(&vote.majority))?,
        ..PollRules::default()
    })
}

pub(super) fn find_motion(all: &HashMap<(String, String), MotionId>, body: &str, proposal: &str) -> Result<MotionId> {
    let motion = all.get(&(body.to_owned(), proposal.to_owned()));
    motion.copied().ok_or_else(|| missing(proposal))
}

/// A word of the content as the value it stands for.
pub(super) fn choice<T>(key: &str, parsed: std::result::Result<T, FieldCode>) -> Result<T> {
    parsed.map_err(|code| Error::field(key, code))
}
