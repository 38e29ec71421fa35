//! Motions of the council and its members before its next sitting, a block of them, and what it sends on to the forum.

use super::assembly::find_motion;
use super::content::MotionText;
use super::story::{Story, find, missing};
use crate::bodies::members;
use crate::error::Result;
use crate::meetings::agenda::{self, NewItem};
use crate::meetings::service as meetings;
use crate::motions::blocks::service as blocks;
use crate::motions::forwarding::{self, arrivals};
use crate::motions::{acts, advice, rules, service, submitters, supports};
use shared::ids::{BodyId, MandateId, MotionId};
use shared::languages::Language;
use shared::meetings::AgendaItemKind;
use shared::motions::{AdviceForm, CoverForm, MotionAct, MotionForm, MotionRules, StepForm};
use shared::time::Day;

impl Story {
    /// What the forum will vote on is forwarded to it by the council, and taken up there.
    pub(super) async fn forward_motions(&mut self, day: i32) -> Result<()> {
        self.at(day, 11, 0).await?;
        let assembly = self.content.assembly.clone();
        let text = self.content.motions.forward.clone();
        let voted = assembly.forum.vote.iter().map(|vote| &vote.proposal);
        let later = assembly.upcoming.iter().filter(|one| one.body == text.to);
        for proposal in voted.chain(later.map(|one| &one.proposal)) {
            self.wait(15);
            let motion = find_motion(&self.motions, &text.from, proposal)?;
            let sent = self.send_on(motion, &text.note, Language::English).await?;
            self.wait(90);
            let (chair, to) = (self.chair(&text.to).await?, find(&self.bodies, &text.to)?);
            arrivals::get(&self.platform, &chair, to, sent).await?;
            let derived = forwarding::take(&self.platform, &chair, to, sent, None).await?;
            self.motions.insert((text.to.clone(), proposal.clone()), derived);
        }
        Ok(())
    }

    async fn send_on(&self, motion: MotionId, note: &str, language: Language) -> Result<shared::ids::ForwardingId> {
        let text = &self.content.motions.forward;
        let form = CoverForm {
            body: find(&self.bodies, &text.to)?.to_string(),
            note: note.to_owned(),
        };
        let chair = self.chair(&text.from).await?;
        forwarding::send(&self.platform, &chair, motion, &form, language).await
    }

    /// Members bring in motions for the next sitting and support each other's; the secretary groups what is short, the chair says what to do.
    pub(super) async fn bring_in_motions(&self, day: i32) -> Result<()> {
        self.at(day, 13, 30).await?;
        let text = self.content.motions.clone();
        let body = find(&self.bodies, &text.forward.from)?;
        let (chair, secretary) = (self.chair(&text.forward.from).await?, self.person("secretary").await?);
        let asked = MotionRules {
            supporters: text.supporters,
            ..MotionRules::default()
        };
        rules::set(&self.platform, &secretary, body, asked).await?;
        let sitting = meetings::list(&self.platform, body, None, 1).await?;
        let sitting = sitting.first().ok_or_else(|| missing("a sitting"))?.id;
        let mut in_block = Vec::new();
        for one in &text.motion {
            self.wait(10);
            let motion = self.bring_in(body, one).await?;
            if let Some(kind) = &one.advice {
                let form = AdviceForm {
                    kind: kind.clone(),
                    reason: one.advice_reason.clone(),
                };
                advice::give(&self.platform, &chair, motion, &form, Language::English).await?;
            }
            if let Some(what) = &one.sent_back {
                let form = StepForm {
                    act: MotionAct::AskChanges.to_string(),
                    reason: what.clone(),
                    ..StepForm::default()
                };
                acts::take(&self.platform, &chair, motion, &form).await?;
            }
            if one.on_agenda {
                let item = NewItem {
                    kind: AgendaItemKind::Motion,
                    title: one.title.clone(),
                    motion: Some(motion),
                    minutes: 10,
                };
                agenda::add(&self.platform, &secretary, sitting, item).await?;
            }
            if one.in_block {
                in_block.push((motion, one));
            }
        }
        self.wait(5);
        let motions: Vec<_> = in_block.iter().map(|(motion, _)| *motion).collect();
        let block = blocks::make(&self.platform, &secretary, sitting, &text.block.title, &motions).await?;
        for (motion, one) in in_block {
            if let Some(key) = &one.taken_out_by {
                let member = self.person(key).await?;
                blocks::take_out(&self.platform, &member, block, motion, &one.taken_out_reason).await?;
            }
        }
        let motion = find_motion(&self.motions, &text.forward.from, &text.waiting.proposal)?;
        self.send_on(motion, &text.waiting.note, Language::French).await?;
        Ok(())
    }

    async fn bring_in(&self, body: BodyId, one: &MotionText) -> Result<MotionId> {
        let form = MotionForm {
            title: one.title.clone(),
            text: one.text.clone(),
            reason: one.reason.clone(),
        };
        let words = shared::motions::MotionText::parse(&form)?;
        let Some(by) = &one.by else {
            let secretary = self.person("secretary").await?;
            return service::write(&self.platform, &secretary, body, words, Language::English).await;
        };
        let seats = members::seats(self.platform.db.read(), body, Day::of(self.platform.clock.now())).await?;
        let mut with: Vec<MandateId> = Vec::new();
        for key in &one.with {
            let account = find(&self.people, key)?;
            let seat = seats.iter().find(|seat| seat.account_id == account);
            with.push(seat.ok_or_else(|| missing(key))?.id);
        }
        let writer = self.person(by).await?;
        let motion = submitters::bring_in(&self.platform, &writer, body, words, Language::English, &with).await?;
        for key in &one.with {
            submitters::agree(&self.platform, &self.person(key).await?, motion).await?;
        }
        for key in &one.supporters {
            self.wait(3);
            supports::give(&self.platform, &self.person(key).await?, motion).await?;
        }
        Ok(motion)
    }
}
