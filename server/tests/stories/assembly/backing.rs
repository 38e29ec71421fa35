//! Who stands behind a motion, what happens to it by hand, and what the chair recommends.

use super::*;
use server::bodies::mandates;
use server::motions::{
    acts, advice, history, inbox, list, people, reading as motion_page, rules, submitters, supports,
};
use shared::bodies::members::Substitute;
use shared::motions::{AdviceForm, AdviceKind, MotionAct, MotionRules, MotionRulesForm, StepForm, StepHand};

pub(super) fn words(title: &str) -> MotionText {
    let form = MotionForm {
        title: title.into(),
        text: "We ask for it.\n\nSoon.".into(),
        reason: String::new(),
    };
    MotionText::parse(&form).unwrap()
}

fn asked(supporters: &str, workflow: &str) -> MotionRules {
    let form = MotionRulesForm {
        supporters: supporters.into(),
        workflow: workflow.into(),
    };
    MotionRules::parse(&form).unwrap()
}

pub(super) fn step(act: MotionAct, reason: &str) -> StepForm {
    StepForm {
        act: act.to_string(),
        reason: reason.into(),
        to: "Committee on transport".into(),
        ..Default::default()
    }
}

impl Sitting {
    /// A motion that the first member has brought in, with the others of `with`.
    pub(super) async fn brought_in(&self, platform: &Platform, with: &[MandateId]) -> MotionId {
        let text = words("Benches at every stop");
        submitters::bring_in(platform, &self.members[0].0, self.body, text, Language::English, with)
            .await
            .unwrap()
    }
}

fn item_of(motion: MotionId) -> NewItem {
    NewItem {
        kind: AgendaItemKind::Motion,
        title: "Benches".into(),
        motion: Some(motion),
        minutes: 5,
    }
}

both_databases! {
    async fn a_motion_of_members_comes_to_an_agenda_once_it_has_its_supporters(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        assert!(matches!(rules::set(platform, &sitting.members[0].0, sitting.body, asked("2", "")).await, Err(Error::Forbidden)));
        rules::set(platform, &sitting.secretary, sitting.body, asked("2", "withdraw")).await.unwrap();
        let motion = sitting.brought_in(platform, &[]).await;
        let member = |n: usize| &sitting.members[n].0;
        assert_eq!(conflict(supports::give(platform, member(0), motion).await), "own-motion");
        let stranger = lab.person("stranger").await;
        assert!(matches!(supports::give(platform, &stranger, motion).await, Err(Error::Forbidden)));
        assert!(matches!(supports::give(platform, &Viewer::anonymous(), motion).await, Err(Error::LoggedOut)));
        supports::give(platform, member(1), motion).await.unwrap();
        assert_eq!(conflict(supports::give(platform, member(1), motion).await), "already-supported");
        assert!(motions::waiting(platform, sitting.body).await.unwrap().is_empty());
        let early = agenda::add(platform, &sitting.secretary, sitting.meeting, item_of(motion)).await;
        assert_eq!(conflict(early), "supporters-missing");
        supports::give(platform, member(2), motion).await.unwrap();
        supports::take_back(platform, member(1), motion).await.unwrap();
        assert_eq!(conflict(supports::take_back(platform, member(1), motion).await), "not-supported");
        supports::give(platform, member(3), motion).await.unwrap();
        let page = motion_page::details(platform, member(3), motion).await.unwrap();
        assert_eq!((page.submitters.as_slice(), page.supporters.as_slice()), (&["member0".to_owned()][..], &["member2".to_owned(), "member3".to_owned()][..]));
        assert!(page.may.take_support_back && !page.may.support);
        assert_eq!(motions::waiting(platform, sitting.body).await.unwrap().len(), 1);
        agenda::add(platform, &sitting.secretary, sitting.meeting, item_of(motion)).await.unwrap();
        assert_eq!(conflict(supports::take_back(platform, member(3), motion).await), "support-closed");
    }

    async fn the_body_and_a_team_need_no_supporters(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        rules::set(platform, &sitting.chair, sitting.body, asked("5", "")).await.unwrap();
        let own = motions::write(platform, &sitting.chair, sitting.body, words("Of the body itself"), Language::English).await.unwrap();
        agenda::add(platform, &sitting.chair, sitting.meeting, item_of(own)).await.unwrap();
        assert!(matches!(motions::write(platform, &sitting.members[0].0, sitting.body, words("Of the body itself"), Language::English).await, Err(Error::Forbidden)));
        // Who leads the body without a seat in it brings nothing in as a member.
        let none = submitters::bring_in(platform, &sitting.chair, sitting.body, words("Mine alone"), Language::English, &[]).await;
        assert!(matches!(none, Err(Error::Forbidden)));
    }

    async fn nobody_is_named_as_a_submitter_who_has_not_agreed(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        let seat = |n: usize| sitting.members[n].1;
        let member = |n: usize| &sitting.members[n].0;
        let own = submitters::bring_in(platform, member(0), sitting.body, words("Mine and mine"), Language::English, &[seat(0)]).await;
        assert!(matches!(own, Err(Error::Invalid(errors)) if errors.of("with") == [FieldCode::NotAChoice]));
        let motion = sitting.brought_in(platform, &[seat(1), seat(2)]).await;
        let names = async |viewer: &Viewer| motion_page::details(platform, viewer, motion).await.unwrap();
        let page = names(&Viewer::anonymous()).await;
        assert_eq!((page.submitters.len(), page.asked.len()), (1, 0));
        assert_eq!(names(member(0)).await.asked, ["member1", "member2"]);
        assert_eq!(inbox::waiting(platform, member(1)).await.unwrap()[0].key, "submitter");
        submitters::agree(platform, member(1), motion).await.unwrap();
        submitters::leave(platform, member(2), motion).await.unwrap();
        assert!(matches!(submitters::agree(platform, member(2), motion).await, Err(Error::NotFound)));
        assert_eq!(names(&Viewer::anonymous()).await.submitters, ["member0", "member1"]);
        submitters::leave(platform, member(0), motion).await.unwrap();
        assert_eq!(conflict(submitters::leave(platform, member(1), motion).await), "last-submitter");
        assert!(inbox::waiting(platform, member(1)).await.unwrap().is_empty());
    }

    async fn a_motion_goes_to_a_committee_comes_back_and_is_written_anew(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let motion = sitting.brought_in(platform, &[]).await;
        let (chair, writer) = (&sitting.chair, &sitting.members[0].0);
        let act = async |viewer: &Viewer, form: StepForm| acts::take(platform, viewer, motion, &form).await;
        assert!(matches!(act(writer, step(MotionAct::Refer, "Ask them.")).await, Err(Error::Forbidden)));
        assert!(matches!(act(chair, step(MotionAct::Refer, "")).await, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::ReasonRequired]));
        act(chair, step(MotionAct::Refer, "They know the stops.")).await.unwrap();
        let early = agenda::add(platform, chair, sitting.meeting, item_of(motion)).await;
        assert_eq!(conflict(early), "motion-step");
        act(chair, step(MotionAct::ReportBack, "")).await.unwrap();
        act(chair, step(MotionAct::AskChanges, "Name the stops.")).await.unwrap();
        assert_eq!(inbox::waiting(platform, writer).await.unwrap()[0].key, "rewrite");
        let again = MotionText { text: "Benches at stops 3 and 9.".into(), title: "Benches at two stops".into(), ..words("Benches at two stops") };
        let other = acts::rewrite(platform, &sitting.members[1].0, motion, again.clone(), "Named them.").await;
        assert!(matches!(other, Err(Error::Forbidden)));
        acts::rewrite(platform, writer, motion, again, "Named them.").await.unwrap();
        let row = motions::get(platform, motion).await.unwrap();
        assert_eq!((row.state, row.text.as_str()), (MotionState::Submitted, "Benches at stops 3 and 9."));
        assert_eq!(history::text_version(platform.db.read(), motion).await.unwrap(), 2);
        let steps = history::of_motion(platform.db.read(), sitting.body, motion).await.unwrap();
        let shown: Vec<_> = steps.iter().map(|taken| (taken.step.act, taken.step.hand, taken.name.as_deref())).collect();
        let chair_name = Some("chair");
        assert_eq!(shown, [
            (MotionAct::Refer, StepHand::Officers, chair_name),
            (MotionAct::ReportBack, StepHand::Officers, chair_name),
            (MotionAct::AskChanges, StepHand::Officers, chair_name),
            (MotionAct::Resubmit, StepHand::Submitters, Some("member0")),
        ]);
        assert_eq!(steps[0].step.referred_to, "Committee on transport");
        assert_eq!(steps[3].step.text_before.as_deref(), Some("We ask for it.\n\nSoon."));
        let found = list::find(platform, sitting.body, &list::Search { words: "TWO stöps".into(), state: None }, None).await.unwrap();
        assert_eq!(found.0.iter().map(|row| row.id).collect::<Vec<_>>(), [motion]);
        assert!(matches!(acts::withdraw(platform, &sitting.members[1].0, motion, "No.").await, Err(Error::Forbidden)));
        acts::withdraw(platform, writer, motion, "The town has built them.").await.unwrap();
        assert_eq!(motions::get(platform, motion).await.unwrap().state, MotionState::Withdrawn);
    }

    async fn a_body_takes_only_the_steps_it_uses_and_none_during_a_vote(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        rules::set(platform, &sitting.chair, sitting.body, asked("0", "postpone")).await.unwrap();
        let refer = acts::take(platform, &sitting.chair, sitting.motion, &step(MotionAct::Refer, "Ask them.")).await;
        assert!(matches!(refer, Err(Error::Invalid(errors)) if errors.of("act") == [FieldCode::NotAChoice]));
        let poll = sitting.started(platform, Secrecy::Named).await;
        let postpone = StepForm { until: "2027-01-01".into(), ..step(MotionAct::Postpone, "Too late today.") };
        assert_eq!(conflict(acts::take(platform, &sitting.chair, sitting.motion, &postpone).await), "motion-in-vote");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let again = motions::get(platform, sitting.motion).await.unwrap().state;
        assert_eq!(again, MotionState::Rejected, "nobody voted for it");
        let steps = history::of_motion(platform.db.read(), sitting.body, sitting.motion).await.unwrap();
        assert!(steps.iter().all(|taken| taken.step.hand == StepHand::Meeting && taken.name.is_none()));
        assert_eq!(conflict(acts::take(platform, &sitting.chair, sitting.motion, &postpone).await), "motion-step");
    }

    async fn what_leaves_an_agenda_by_hand_is_put_off_there(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let motion = sitting.brought_in(platform, &[]).await;
        let item = agenda::add(platform, &sitting.secretary, sitting.meeting, item_of(motion)).await.unwrap();
        acts::take(platform, &sitting.secretary, motion, &step(MotionAct::Postpone, "Its writer is ill.")).await.unwrap();
        let items = agenda::of_meeting(platform.db.read(), sitting.meeting).await.unwrap();
        let state = items.iter().find(|one| one.id == item).unwrap().state;
        assert_eq!(state, shared::meetings::AgendaItemState::Postponed);
        agenda::add(platform, &sitting.secretary, sitting.meeting, item_of(motion)).await.unwrap();
    }

    async fn the_chair_alone_recommends_until_the_motion_is_decided(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let form = AdviceForm { kind: "adopt".into(), reason: "It costs little.".into() };
        let give = async |viewer: &Viewer| advice::give(platform, viewer, sitting.motion, &form, Language::English).await;
        assert!(matches!(give(&sitting.secretary).await, Err(Error::Forbidden)));
        assert!(matches!(advice::take_back(platform, &sitting.chair, sitting.motion).await, Err(Error::NotFound)));
        give(&sitting.chair).await.unwrap();
        let open = AdviceForm { kind: "open".into(), reason: String::new() };
        advice::give(platform, &sitting.chair, sitting.motion, &open, Language::French).await.unwrap();
        let all = advice::of_motions(platform.db.read(), [sitting.motion]).await.unwrap();
        assert_eq!((all[&sitting.motion].kind, all[&sitting.motion].language), (AdviceKind::Open, Language::French));
        advice::take_back(platform, &sitting.chair, sitting.motion).await.unwrap();
        let fresh = sitting.brought_in(platform, &[]).await;
        acts::withdraw(platform, &sitting.members[0].0, fresh, "Not needed any more.").await.unwrap();
        assert_eq!(conflict(advice::give(platform, &sitting.chair, fresh, &form, Language::English).await), "motion-decided");
    }

    async fn a_list_and_a_page_of_motions_take_the_same_queries_at_any_length(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 8).await;
        let motion = sitting.brought_in(platform, &[]).await;
        supports::give(platform, &sitting.members[1].0, motion).await.unwrap();
        acts::take(platform, &sitting.chair, motion, &step(MotionAct::Postpone, "Not now.")).await.unwrap();
        let cost = || async {
            let before = platform.db.queries();
            let search = list::Search { words: "benches".into(), state: Some(MotionState::Postponed) };
            list::find(platform, sitting.body, &search, None).await.unwrap();
            motion_page::details(platform, &sitting.members[1].0, motion).await.unwrap();
            motions::waiting(platform, sitting.body).await.unwrap();
            platform.db.queries() - before
        };
        let short = cost().await;
        for (person, _) in &sitting.members[2..] {
            supports::give(platform, person, motion).await.unwrap();
            let other = sitting.brought_in(platform, &[]).await;
            acts::take(platform, &sitting.chair, other, &step(MotionAct::Postpone, "Not now.")).await.unwrap();
        }
        assert_eq!(cost().await, short);
    }

    async fn others_are_asked_by_the_names_that_everybody_sees(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        for (who, shown) in [("vera", "Vera Blum, physician"), ("ulla", "Ulla Tor"), ("ulli", "Ulla Tor")] {
            lab.person(who).await;
            let new = NewMandate { public_name: Some(shown.into()), ..seat_of(who, "2026-01-01", "") };
            members::seat(platform, &sitting.secretary, sitting.body, new).await.unwrap();
        }
        let named = async |names: &str| people::seats_named(platform, &sitting.members[0].0, sitting.body, names).await;
        let seats = members::seats(platform.db.read(), sitting.body, Day::of(Lab::START)).await.unwrap();
        let vera = seats.iter().find(|seat| seat.public_name.as_deref() == Some("Vera Blum, physician")).unwrap().id;
        let (one, two) = (sitting.members[1].1, sitting.members[2].1);
        assert!(named(" \n").await.unwrap().is_empty());
        assert_eq!(named("Member2, member1\nvera blum, PHYSICIAN\n\nmember1").await.unwrap(), [one, two, vera]);
        for (names, code) in [
            ("member1, nobody", FieldCode::NoSuchPerson),
            ("vera", FieldCode::NoSuchPerson),
            ("member0", FieldCode::NotAChoice),
            ("Ulla Tor", FieldCode::NotAChoice),
        ] {
            let refused = named(names).await;
            assert!(matches!(&refused, Err(Error::Invalid(errors)) if errors.of(people::NAMES) == [code]), "{names}: {refused:?}");
        }
        let stranger = lab.person("stranger").await;
        let outside = people::seats_named(platform, &stranger, sitting.body, "member1").await;
        assert!(matches!(outside, Err(Error::Forbidden)));
    }

    async fn who_stands_in_supports_for_the_seat_of_that_day(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let sara = lab.person("sara").await;
        let day = |raw: &str| Some(Day::parse(raw).unwrap());
        // The first member is back; the second is away.
        for (member, until) in [(0, day("2026-05-01")), (1, None)] {
            let named = Substitute { name: name("sara"), from: None, until };
            mandates::set_substitute(platform, &sitting.secretary, sitting.body, sitting.members[member].1, Some(named)).await.unwrap();
        }
        let text = words("Benches at every stop");
        let motion = submitters::bring_in(platform, &sitting.members[2].0, sitting.body, text, Language::English, &[]).await.unwrap();
        supports::give(platform, &sara, motion).await.unwrap();
        let rows = supports::entity::Entity::find().all(platform.db.read()).await.unwrap();
        assert_eq!(rows.iter().map(|row| row.mandate_id).collect::<Vec<_>>(), [sitting.members[1].1]);
        supports::give(platform, &sitting.members[0].0, motion).await.unwrap();
    }
}
