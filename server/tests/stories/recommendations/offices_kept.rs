//! The record of an office, and offices that are changed, ended and opened again.

use super::points::of_proposal;
use super::*;
use server::recommendations::replies;
use shared::recommendations::{OfficeFigures, ReplyDecision};

async fn figures(lab: &Lab) -> OfficeFigures {
    let today = Day::of(lab.platform.clock.now());
    records(&lab.platform, today).await.unwrap()[0].1
}

both_databases! {
    async fn what_an_office_has_answered_and_done_stays_in_its_record_when_it_is_asked_again(lab: Lab) {
        let council = Council::sit(&lab).await;
        let (author, id) = of_proposal(&lab, &council).await;
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        let first = vec![NewMilestone { title: "Two agents employed".into(), due: None, responsible: String::new() }];
        answers::answer(&lab.platform, &hand, answer("accepted", ""), first).await.unwrap();
        let milestone = service::get(&lab.platform, id).await.unwrap().milestones[0].id;
        let report = Report::Move { milestone, act: MilestoneAct::Finish, evidence: "Two contracts".into() };
        milestones::report(&lab.platform, &hand, report).await.unwrap();
        let kept = OfficeFigures { received: 1, answered: 1, in_time: 1, overdue: 0, accepted: 1, done: 1 };
        assert_eq!(figures(&lab).await, kept);

        lab.platform.clock.advance(80 * Timestamp::DAY);
        replies::reply(&lab.platform, &author, id, "Two are too few.".into()).await.unwrap();
        replies::decide(&lab.platform, &council.chair, id, ReplyDecision::TakenUp, String::new()).await.unwrap();
        assert_eq!(figures(&lab).await, kept);
        answers::answer(&lab.platform, &hand, answer("needs_more", ""), Vec::new()).await.unwrap();
        assert_eq!(figures(&lab).await, kept);
        // What it has promised goes on as well.
        assert!(service::get(&lab.platform, id).await.unwrap().commits());
        service::supply(&lab.platform, &council.chair, id, "The figures are here.".into()).await.unwrap();
        lab.platform.clock.advance(61 * Timestamp::DAY);
        assert_eq!(figures(&lab).await, OfficeFigures { overdue: 1, ..kept });
        answers::answer(&lab.platform, &hand, answer("not_accepted", "No money"), Vec::new()).await.unwrap();
        assert_eq!(figures(&lab).await, OfficeFigures { accepted: 0, done: 0, ..kept });
    }

    async fn a_question_back_is_no_answer_and_in_time_is_by_the_clock_of_then(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        answers::answer(&lab.platform, &hand, answer("needs_more", ""), Vec::new()).await.unwrap();
        lab.platform.clock.advance(100 * Timestamp::DAY);
        let only_sent = OfficeFigures { received: 1, ..OfficeFigures::default() };
        assert_eq!(figures(&lab).await, only_sent);
        service::supply(&lab.platform, &council.chair, id, "The figures are here.".into()).await.unwrap();
        lab.platform.clock.advance(60 * Timestamp::DAY);
        answers::answer(&lab.platform, &hand, answer("accepted", ""), Vec::new()).await.unwrap();
        assert_eq!(figures(&lab).await, OfficeFigures { answered: 1, in_time: 1, accepted: 1, ..only_sent });
    }

    async fn an_office_is_changed_and_a_clock_that_runs_keeps_its_day(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        lab.work().await;
        let old = secret(&lab);
        let new = || NewOffice {
            name: "Office for Work and Youth".into(),
            email: shared::accounts::Email::parse("youth@riverton.example").unwrap(),
            rule: shared::recommendations::OfficeRule { days: 20, reminder_before: 5 },
            ..office()
        };
        for (viewer, is_known) in [(&council.member, true), (&Viewer::anonymous(), false)] {
            let refused = offices::update(&lab.platform, viewer, council.office, new()).await;
            assert!(matches!((refused, is_known), (Err(Error::Forbidden), true) | (Err(Error::LoggedOut), false)));
        }
        offices::update(&lab.platform, &council.chair, council.office, new()).await.unwrap();
        lab.work().await;
        let whole = service::get(&lab.platform, id).await.unwrap();
        assert_eq!((whole.office.name.as_str(), whole.office.days), ("Office for Work and Youth", 20));
        assert_eq!(whole.row.due_day, Day::of(Lab::START).plus(60));
        // The letter to the old address opens nothing any more; the new one does.
        assert!(matches!(follow(&lab.platform, &old).await, Err(Error::NotFound)));
        assert!(lab.letters().iter().any(|letter| letter.contains("To: youth@riverton.example")));
        let link = secret(&lab);
        assert_eq!(follow(&lab.platform, &link).await.unwrap().1.id, id);
        // Without a new address nobody is written to.
        let letters = lab.letters().len();
        offices::update(&lab.platform, &council.chair, council.office, new()).await.unwrap();
        lab.work().await;
        assert_eq!(lab.letters().len(), letters);
        assert!(follow(&lab.platform, &link).await.is_ok());

        let other = Council::adopted(&lab, council.body, MotionState::Adopted).await;
        let next = service::send(&lab.platform, &council.chair, other, asked(council.office)).await.unwrap();
        let row = service::get(&lab.platform, next).await.unwrap().row;
        assert_eq!(row.due_day, Day::of(Lab::START).plus(20));
    }

    async fn an_ended_office_takes_nothing_new_and_stays_with_its_figures(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let other = Council::adopted(&lab, council.body, MotionState::Adopted).await;
        let open = async |motion| {
            let open = offices::open_to(&lab.platform, council.body, motion).await.unwrap();
            open.iter().map(|office| office.id).collect::<Vec<_>>()
        };
        // What was sent there is not offered again.
        assert_eq!((open(council.motion).await, open(other).await), (vec![], vec![council.office]));
        let refused = offices::set_ended(&lab.platform, &council.member, council.office, true).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        for _ in 0..2 {
            offices::set_ended(&lab.platform, &council.chair, council.office, true).await.unwrap();
        }
        assert!(open(other).await.is_empty());
        let refused = service::send(&lab.platform, &council.chair, other, asked(council.office)).await;
        assert!(matches!(refused, Err(Error::Conflict("office-ended"))));
        // It owes what was sent before.
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        answers::answer(&lab.platform, &Hand::Official(official, id), answer("accepted", ""), Vec::new()).await.unwrap();
        let now = figures(&lab).await;
        assert_eq!((now.received, now.answered, now.in_time), (1, 1, 1));
        offices::set_ended(&lab.platform, &council.chair, council.office, false).await.unwrap();
        assert_eq!(open(other).await, [council.office]);
        service::send(&lab.platform, &council.chair, other, asked(council.office)).await.unwrap();
    }
}
