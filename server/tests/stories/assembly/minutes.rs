//! Minutes: who reads them when, what may be written, and that nothing changes unseen.

use super::*;
use server::minutes::reading::{self, Extent, Minutes};
use server::minutes::service::{self as writing, Edit};
use server::minutes::{approval, history, remarks};
use shared::ids::AgendaItemId;
use shared::minutes::facts::{Fact, Line};
use shared::minutes::{Approval, ApprovedBy, MinutesState, SectionText, VersionKind};

pub(super) const EN: Language = Language::English;

pub(super) fn edit(item: Option<AgendaItemId>, revision: i32, text: &str) -> Edit {
    Edit {
        item,
        revision,
        text: SectionText::parse(text).unwrap(),
        is_internal: false,
    }
}

impl Sitting {
    pub(super) async fn write(&self, platform: &Platform, edit: Edit) -> server::Result<()> {
        writing::save(platform, &self.secretary, self.meeting, edit, EN).await
    }

    pub(super) async fn read(&self, platform: &Platform, who: &Viewer) -> server::Result<Minutes> {
        reading::get(platform, who, self.meeting, Extent::Mine, EN).await
    }

    pub(super) async fn close(&self, platform: &Platform) {
        meetings::step(platform, &self.chair, self.meeting, MeetingAct::Close)
            .await
            .unwrap();
    }

    pub(super) async fn hand(&self, platform: &Platform) {
        approval::hand(platform, &self.secretary, self.meeting, EN)
            .await
            .unwrap();
    }

    fn by_chair(&self, platform: &Platform) -> Approval {
        Approval {
            day: Day::of(platform.clock.now()),
            by: ApprovedBy::Chair,
        }
    }

    pub(super) async fn approve(&self, platform: &Platform) -> server::Result<()> {
        approval::approve(platform, &self.chair, self.meeting, self.by_chair(platform)).await
    }

    /// The named poll on the item, with every member's yes, published.
    pub(super) async fn adopt(&self, platform: &Platform) {
        let poll = self.started(platform, Secrecy::Named).await;
        for (person, mandate) in &self.members {
            cast::cast(platform, person, poll, *mandate, Stance::Yes).await.unwrap();
        }
        polls::stop(platform, &self.chair, poll).await.unwrap();
        publication::publish(platform, &self.chair, poll).await.unwrap();
    }
}

pub(super) fn lines(minutes: &Minutes, item: Option<AgendaItemId>) -> Vec<Line> {
    minutes
        .record
        .section(item)
        .map(|section| section.lines.clone())
        .unwrap_or_default()
}

pub(super) fn kinds(lines: &[Line]) -> Vec<&'static str> {
    lines.iter().map(|line| line.fact.kind()).collect()
}

both_databases! {
    async fn a_draft_is_told_by_what_happened_and_read_by_nobody_but_its_writers(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let (member, stranger) = (&sitting.members[0].0, lab.person("stranger").await);
        sitting.adopt(platform).await;
        let draft = sitting.read(platform, &sitting.secretary).await.unwrap();
        let head = kinds(&lines(&draft, None));
        assert_eq!(head, ["body", "day", "place", "opened", "chair", "secretary", "present", "quorum"]);
        let item = lines(&draft, Some(sitting.item));
        assert_eq!(kinds(&item), ["motion", "poll"]);
        assert!(matches!(&item[0].fact, Fact::Motion { state: MotionState::Adopted, .. }));
        assert!(matches!(&item[1].fact, Fact::Poll { poll, published: Some(_), .. } if draft.polls[poll].published().is_some()));
        let account = member.account_id().unwrap();
        assert_eq!(draft.names.of(account), "member0");
        for outsider in [&Viewer::anonymous(), &stranger, member] {
            assert!(matches!(sitting.read(platform, outsider).await, Err(Error::NotFound)));
            assert!(!reading::may_read(platform, outsider, sitting.meeting).await.unwrap());
            let write = writing::save(platform, outsider, sitting.meeting, edit(None, 0, "Mine"), EN).await;
            assert!(matches!(write, Err(Error::Forbidden | Error::LoggedOut)));
        }
        assert!(matches!(history::list(platform, member, sitting.meeting, None).await, Err(Error::NotFound)));
        assert!(matches!(remarks::list(platform, member, sitting.meeting, None).await, Err(Error::NotFound)));
        assert!(matches!(history::list(platform, &stranger, sitting.meeting, None).await, Err(Error::Forbidden)));
        assert_eq!(conflict(approval::hand(platform, &sitting.secretary, sitting.meeting, EN).await), "meeting-not-closed");
    }

    async fn minutes_go_to_the_members_are_approved_and_only_then_public(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (member, guest) = (&sitting.members[0].0, Viewer::anonymous());
        sitting.write(platform, edit(Some(sitting.item), 0, "The mover spoke.")).await.unwrap();
        sitting.close(platform).await;
        assert_eq!(conflict(sitting.approve(platform).await), "minutes-step");
        sitting.hand(platform).await;
        assert_eq!(sitting.read(platform, member).await.unwrap().record.sections[1].text, "The mover spoke.");
        assert!(matches!(sitting.read(platform, &guest).await, Err(Error::NotFound)));
        assert_eq!(conflict(sitting.write(platform, edit(None, 0, "Late")).await), "minutes-closed");
        let by_secretary = approval::approve(platform, &sitting.secretary, sitting.meeting, sitting.by_chair(platform)).await;
        assert!(matches!(by_secretary, Err(Error::Forbidden)));
        sitting.approve(platform).await.unwrap();
        assert_eq!(meetings::get(platform, sitting.meeting).await.unwrap().state, shared::meetings::MeetingState::Minuted);
        assert!(matches!(sitting.read(platform, &guest).await, Err(Error::NotFound)), "approved is not published");
        assert_eq!(conflict(approval::take_back(platform, &sitting.chair, sitting.meeting).await), "minutes-step");
        assert!(matches!(approval::publish(platform, &sitting.secretary, sitting.meeting).await, Err(Error::Forbidden)));
        approval::publish(platform, &sitting.chair, sitting.meeting).await.unwrap();
        let public = sitting.read(platform, &guest).await.unwrap();
        assert_eq!((public.desk.state(), public.record.sections.len()), (MinutesState::Published, 2));
        let steps = history::list(platform, member, sitting.meeting, None).await.unwrap().steps;
        let kinds: Vec<_> = steps.iter().rev().map(|step| step.kind).collect();
        assert_eq!(kinds, [VersionKind::Edit, VersionKind::Handed, VersionKind::Approved, VersionKind::Published]);
        assert!(steps.iter().all(|step| step.made_by.is_some()));
        assert!(matches!(history::list(platform, &guest, sitting.meeting, None).await, Err(Error::LoggedOut)));
    }

    async fn a_later_meeting_approves_and_no_other(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        sitting.close(platform).await;
        sitting.hand(platform).await;
        let form = MeetingForm { title: "Autumn sitting".into(), starts_at: "2026-06-02T09:00".into(), languages: "en".into(), ..Default::default() };
        let later = meetings::plan(platform, &sitting.chair, sitting.body, MeetingText::parse(&form).unwrap()).await.unwrap();
        let topic = NewItem { kind: AgendaItemKind::Topic, title: "Minutes".into(), motion: None, minutes: 5 };
        let item = agenda::add(platform, &sitting.chair, later, topic).await.unwrap();
        let by = |by| Approval { by, ..sitting.by_chair(platform) };
        for refused in [ApprovedBy::Meeting(later), ApprovedBy::Meeting(sitting.meeting), ApprovedBy::Item(sitting.item)] {
            let answer = approval::approve(platform, &sitting.chair, sitting.meeting, by(refused)).await;
            assert!(matches!(answer, Err(Error::Invalid(errors)) if errors.of("by") == [FieldCode::NotAChoice]), "{refused:?}");
        }
        meetings::step(platform, &sitting.chair, later, MeetingAct::Open).await.unwrap();
        let choices = approval::approving(platform, &sitting.chair, sitting.meeting).await.unwrap();
        assert_eq!(choices.meetings.iter().map(|(meeting, items)| (meeting.id, items.len())).collect::<Vec<_>>(), [(later, 1)]);
        approval::approve(platform, &sitting.chair, sitting.meeting, by(ApprovedBy::Item(item))).await.unwrap();
        let read = sitting.read(platform, &sitting.chair).await.unwrap();
        assert_eq!((read.approved_in.unwrap().id, read.approved_item.unwrap().item), (later, item));
    }

    async fn of_two_who_write_at_once_nobody_loses_a_word(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        sitting.write(platform, edit(None, 0, "First")).await.unwrap();
        let late = writing::save(platform, &sitting.chair, sitting.meeting, edit(None, 0, "Second"), EN).await;
        assert!(matches!(late, Err(Error::Invalid(errors)) if errors.of("text") == [FieldCode::ChangedMeanwhile]));
        let draft = reading::draft(platform, &sitting.chair, sitting.meeting, EN).await.unwrap();
        assert_eq!((draft.minutes.record.sections[0].text.as_str(), draft.written[0].revision), ("First", 1));
        writing::save(platform, &sitting.chair, sitting.meeting, edit(None, 1, "First and second"), EN).await.unwrap();
        let version = history::version(platform, &sitting.chair, sitting.meeting, 2).await.unwrap();
        assert!(version.parts.contains(&server::diff::Part::Same("First".into())), "{:?}", version.parts);
    }

    async fn who_wrote_is_warned_when_something_happens_afterwards(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let item = Some(sitting.item);
        sitting.write(platform, edit(item, 0, "A vote follows.")).await.unwrap();
        sitting.adopt(platform).await;
        let news = |draft: &reading::Draft| draft.written[1].changes.clone();
        let draft = reading::draft(platform, &sitting.secretary, sitting.meeting, EN).await.unwrap();
        assert_eq!(news(&draft).fresh.len(), 2, "the motion and its poll");
        sitting.write(platform, edit(item, 1, "A vote follows.")).await.unwrap();
        let draft = reading::draft(platform, &sitting.secretary, sitting.meeting, EN).await.unwrap();
        assert!(news(&draft).is_empty());
        let steps = history::list(platform, &sitting.chair, sitting.meeting, None).await.unwrap().steps;
        assert_eq!(steps.len(), 1, "who only looked changed no word");
        sitting.close(platform).await;
        sitting.hand(platform).await;
        meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Reopen).await.unwrap();
        let now = sitting.approve(platform).await;
        assert_eq!(conflict(now), "meeting-step");
        platform.clock.advance(Timestamp::MINUTE);
        sitting.close(platform).await;
        assert_eq!(conflict(sitting.approve(platform).await), "minutes-facts-changed");
        approval::take_back(platform, &sitting.secretary, sitting.meeting).await.unwrap();
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
    }
}
