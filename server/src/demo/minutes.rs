//! The minutes of the sittings: one approved and public, one that goes back to its writers with a remark.

use super::content::SittingText;
use super::story::{Story, find};
use crate::accounts::Viewer;
use crate::error::Result;
use crate::minutes::{approval, remarks, service, tasks};
use shared::ids::MeetingId;
use shared::languages::Language;
use shared::minutes::{Approval, ApprovedBy, NewTask, RemarkText, SectionText};
use shared::time::Day;

impl Story {
    /// Writes the minutes of a sitting that has just closed, and hands them to the members.
    pub(super) async fn keep_minutes(&self, text: &SittingText, meeting: MeetingId, chair: &Viewer) -> Result<()> {
        self.wait(120);
        let edit = service::Edit {
            item: None,
            revision: 0,
            text: SectionText::parse(&text.minutes).map_err(|code| crate::Error::field("minutes", code))?,
            is_internal: false,
        };
        service::save(&self.platform, chair, meeting, edit, Language::English).await?;
        for task in &text.task {
            self.wait(2);
            let new = NewTask {
                person: Some(find(&self.people, &task.person)?),
                who: String::new(),
                what: task.what.clone(),
                due: Some(self.today.plus(task.due)),
            };
            tasks::add(&self.platform, chair, meeting, None, new).await?;
        }
        self.wait(20);
        approval::hand(&self.platform, chair, meeting, Language::English).await?;
        self.wait(11 * 60);
        if let Some(remark) = &text.remark {
            let words = RemarkText::parse(&remark.text).map_err(|code| crate::Error::field("remark", code))?;
            let member = self.person(&remark.person).await?;
            remarks::ask(&self.platform, &member, meeting, None, &words).await?;
            self.wait(30);
            return approval::take_back(&self.platform, chair, meeting).await;
        }
        let approval = Approval {
            day: Day::of(self.platform.clock.now()),
            by: ApprovedBy::Chair,
        };
        approval::approve(&self.platform, chair, meeting, approval).await?;
        self.wait(5);
        approval::publish(&self.platform, chair, meeting).await
    }
}
