//! Parts of minutes: lines left out, internal ones, tasks, remarks, corrections, who came and left.

use super::minutes::{EN, edit, kinds, lines};
use super::*;
use server::bodies::rules::NewRules;
use server::minutes::reading::{self, Extent};
use server::minutes::service::{self as writing, Edit};
use server::minutes::{addenda, approval, remarks, tasks};
use server::motions::acts;
use server::work;
use shared::minutes::facts::Fact;
use shared::minutes::{
    AddendumText, AnswerText, Approval, ApprovedBy, LineReason, NewTask, RemarkDecision, RemarkText,
};
use shared::motions::StepForm;

both_databases! {
    async fn a_line_is_left_out_with_a_reason_but_never_a_result(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        sitting.adopt(platform).await;
        let draft = sitting.read(platform, &sitting.secretary).await.unwrap();
        let key = |item, kind: &str| lines(&draft, item).iter().find(|line| line.fact.kind() == kind).unwrap().key.clone();
        let reason = LineReason::parse("They asked for it").unwrap();
        let hide = |item, key: String, reason| {
            let sitting = &sitting;
            async move { writing::hide(platform, &sitting.secretary, sitting.meeting, item, &key, reason).await }
        };
        assert_eq!(conflict(hide(Some(sitting.item), key(Some(sitting.item), "poll"), Some(&reason)).await), "line-stays");
        assert!(matches!(hide(None, "nothing".into(), Some(&reason)).await, Err(Error::NotFound)));
        hide(None, key(None, "present"), Some(&reason)).await.unwrap();
        sitting.close(platform).await;
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
        approval::publish(platform, &sitting.chair, sitting.meeting).await.unwrap();
        let public = sitting.read(platform, &Viewer::anonymous()).await.unwrap();
        assert!(!kinds(&lines(&public, None)).contains(&"present"));
        assert_eq!((public.record.sections[0].hidden.len(), public.record.sections[0].hidden[0].reason.as_str()), (1, ""));
        let member = sitting.read(platform, &sitting.members[0].0).await.unwrap();
        assert_eq!(member.record.sections[0].hidden[0].reason, "They asked for it");
    }

    async fn an_internal_part_is_for_the_members_only(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let item = Some(sitting.item);
        let secret = Edit { is_internal: true, ..edit(item, 0, "Behind closed doors") };
        sitting.write(platform, secret).await.unwrap();
        sitting.close(platform).await;
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
        approval::publish(platform, &sitting.chair, sitting.meeting).await.unwrap();
        let correction = AddendumText::parse("The doors were open").unwrap();
        addenda::add(platform, &sitting.chair, sitting.meeting, item, &correction, EN).await.unwrap();
        let public = sitting.read(platform, &Viewer::anonymous()).await.unwrap();
        assert_eq!((public.record.sections.len(), public.record.left_out, public.addenda.len()), (1, 1, 0));
        let member = &sitting.members[0].0;
        let inside = sitting.read(platform, member).await.unwrap();
        assert_eq!((inside.record.sections.len(), inside.addenda.len()), (2, 1));
        let file = reading::get(platform, member, sitting.meeting, Extent::Public, EN).await.unwrap();
        assert_eq!((file.record.sections.len(), file.addenda.len()), (1, 0), "a file holds no internal part, whoever asks");
    }

    async fn a_task_waits_for_its_person_until_it_is_done(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (member, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let stranger = lab.person("stranger").await;
        let task = |person: &Viewer| NewTask { person: person.account_id(), who: String::new(), what: "Write to the town".into(), due: None };
        let add = |task| tasks::add(platform, &sitting.secretary, sitting.meeting, Some(sitting.item), task);
        assert!(matches!(add(task(&stranger)).await, Err(Error::Invalid(errors)) if errors.of("person") == [FieldCode::NotAChoice]));
        let id = add(task(member)).await.unwrap();
        let waits = |list: Vec<work::Waiting>| list.iter().filter(|one| one.key == "minutes-task").count();
        assert_eq!(waits(work::waiting(platform, member).await.unwrap()), 1);
        assert_eq!(waits(work::waiting(platform, other).await.unwrap()), 0);
        for who in [other, &stranger] {
            assert!(matches!(tasks::get(platform, who, id).await, Err(Error::NotFound)));
            assert!(matches!(tasks::settle(platform, who, id, true).await, Err(Error::NotFound)));
        }
        tasks::settle(platform, member, id, true).await.unwrap();
        assert_eq!(waits(work::waiting(platform, member).await.unwrap()), 0);
        let read = sitting.read(platform, &sitting.chair).await.unwrap();
        assert_eq!(read.record.sections[1].tasks[0].what, "Write to the town");
        tasks::remove(platform, &sitting.secretary, sitting.meeting, id).await.unwrap();
        assert!(matches!(tasks::get(platform, member, id).await, Err(Error::NotFound)));
    }

    async fn a_member_asks_for_a_correction_and_is_answered(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (member, words) = (&sitting.members[0].0, RemarkText::parse("I voted yes").unwrap());
        let ask = |who: &Viewer| {
            let (who, words) = (who.clone(), words.clone());
            let meeting = sitting.meeting;
            async move { remarks::ask(platform, &who, meeting, None, &words).await }
        };
        assert!(matches!(ask(member).await, Err(Error::NotFound)), "nobody knows of a draft");
        sitting.close(platform).await;
        sitting.hand(platform).await;
        let stranger = lab.person("stranger").await;
        assert!(matches!(ask(&stranger).await, Err(Error::Forbidden)));
        let id = ask(member).await.unwrap();
        let waits = work::waiting(platform, &sitting.secretary).await.unwrap();
        assert!(waits.iter().any(|one| one.key == "minutes-remarks"));
        let answer = AnswerText::parse("It says so now.").unwrap();
        let decide = |who: &Viewer| {
            let (who, answer) = (who.clone(), answer.clone());
            let meeting = sitting.meeting;
            async move { remarks::answer(platform, &who, meeting, id, RemarkDecision::TakenUp, &answer).await }
        };
        assert!(matches!(decide(member).await, Err(Error::Forbidden)));
        approval::take_back(platform, &sitting.secretary, sitting.meeting).await.unwrap();
        decide(&sitting.secretary).await.unwrap();
        assert_eq!(conflict(decide(&sitting.chair).await), "remark-answered");
        // The member reads the answer also while the draft is put right, and not the draft.
        let list = remarks::list(platform, member, sitting.meeting, None).await.unwrap();
        assert_eq!((list.list[0].decision, list.is_open), (Some(RemarkDecision::TakenUp), false));
        assert!(matches!(sitting.read(platform, member).await, Err(Error::NotFound)));
        assert_eq!(conflict(ask(&sitting.chair).await), "minutes-not-handed");
    }

    async fn what_was_approved_changes_only_by_a_dated_addendum(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let text = AddendumText::parse("It was the second of June.").unwrap();
        let add = |who: &Viewer| {
            let (who, text) = (who.clone(), text.clone());
            let meeting = sitting.meeting;
            async move { addenda::add(platform, &who, meeting, None, &text, EN).await }
        };
        assert_eq!(conflict(add(&sitting.chair).await), "minutes-not-approved");
        sitting.close(platform).await;
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
        let before = sitting.read(platform, &sitting.chair).await.unwrap().record;
        assert!(matches!(add(&sitting.secretary).await, Err(Error::Forbidden)));
        add(&sitting.chair).await.unwrap();
        assert_eq!(conflict(sitting.write(platform, edit(None, 0, "Silently")).await), "minutes-closed");
        let after = sitting.read(platform, &sitting.chair).await.unwrap();
        assert_eq!((after.record, after.addenda.len()), (before, 1));
        assert_eq!(after.addenda[0].made_at, platform.clock.now());
    }

    async fn who_comes_late_who_leaves_and_who_stands_in_is_told(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let deputy = lab.person("deputy").await;
        lab.person("away").await;
        let seat = NewMandate { substitute: Some(name("deputy")), ..seat_of("away", "2026-01-01", "") };
        members::seat(platform, &sitting.secretary, sitting.body, seat).await.unwrap();
        platform.clock.advance(40 * Timestamp::MINUTE);
        sitting.confirm(platform, &deputy).await;
        let gone = sitting.members[1].0.account_id().unwrap();
        attendance::set(platform, &sitting.secretary, sitting.meeting, gone, AttendanceAct::Leave).await.unwrap();
        let head = lines(&sitting.read(platform, &sitting.chair).await.unwrap(), None);
        let deputy = deputy.account_id().unwrap();
        let has = |is: &dyn Fn(&Fact) -> bool| head.iter().any(|line| is(&line.fact));
        assert!(has(&|fact| matches!(fact, Fact::Came { who, .. } if *who == deputy)), "{head:?}");
        assert!(has(&|fact| matches!(fact, Fact::Left { who, .. } if *who == gone)));
        assert!(has(&|fact| matches!(fact, Fact::Substitute { who, .. } if *who == deputy)));
        assert!(has(&|fact| matches!(fact, Fact::Quorum { present: 3, mandates: 3, needed: Some(2) })));
    }

    async fn what_becomes_of_a_motion_at_the_next_meeting_is_not_in_the_minutes_of_this_one(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let postpone = StepForm { act: "postpone".into(), reason: "It is late.".into(), ..Default::default() };
        acts::take(platform, &sitting.chair, sitting.motion, &postpone).await.unwrap();
        sitting.close(platform).await;
        sitting.hand(platform).await;
        platform.clock.advance(Timestamp::DAY);
        let form = MeetingForm { title: "Autumn sitting".into(), starts_at: "2026-06-02T09:00".into(), languages: "en".into(), ..Default::default() };
        let later = meetings::plan(platform, &sitting.chair, sitting.body, MeetingText::parse(&form).unwrap()).await.unwrap();
        let again = NewItem { kind: AgendaItemKind::Motion, title: "Buses".into(), motion: Some(sitting.motion), minutes: 5 };
        let again = agenda::add(platform, &sitting.secretary, later, again).await.unwrap();
        meetings::step(platform, &sitting.chair, later, MeetingAct::Open).await.unwrap();
        agenda::call(platform, &sitting.chair, again).await.unwrap();
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::InDebate);
        approval::take_back(platform, &sitting.secretary, sitting.meeting).await.unwrap();
        let told = lines(&sitting.read(platform, &sitting.chair).await.unwrap(), Some(sitting.item));
        assert!(matches!(told[0].fact, Fact::Motion { state: MotionState::Postponed, .. }), "{told:?}");
        sitting.hand(platform).await;
        let by = Approval { day: Day::of(platform.clock.now()), by: ApprovedBy::Meeting(later) };
        approval::approve(platform, &sitting.chair, sitting.meeting, by).await.unwrap();
    }

    async fn a_result_that_is_published_after_the_meeting_is_of_the_meeting(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let poll = sitting.poll(platform, rules(Secrecy::Named)).await;
        sitting.voted(platform, poll, &["yes"]).await;
        sitting.close(platform).await;
        platform.clock.advance(Timestamp::MINUTE);
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let told = lines(&sitting.read(platform, &sitting.chair).await.unwrap(), Some(sitting.item));
        assert!(matches!(told[0].fact, Fact::Motion { state: MotionState::Adopted, .. }), "{told:?}");
    }

    async fn minutes_tell_the_quorum_of_the_day_of_the_meeting(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        sitting.close(platform).await;
        sitting.hand(platform).await;
        platform.clock.advance(2 * Timestamp::DAY);
        let none = Quorum { of: QuorumOf::Nothing, share: Share::Half };
        let new = NewRules {
            rules: PollRules { quorum: none, ..rules(Secrecy::Named) },
            from: Day::of(platform.clock.now()),
            note: String::new(),
        };
        server::bodies::rules::set(platform, &sitting.chair, sitting.body, new).await.unwrap();
        sitting.approve(platform).await.unwrap();
        let read = sitting.read(platform, &sitting.chair).await.unwrap();
        let quorum = lines(&read, None).into_iter().find(|line| line.fact.kind() == "quorum").unwrap();
        assert!(matches!(quorum.fact, Fact::Quorum { needed: Some(1), .. }), "{quorum:?}");
    }
}
