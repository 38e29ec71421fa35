//! Who hears of steps, which of them are reminded of, and what shows that one is done.

use super::points::{keys, of_proposal};
use super::*;
use server::recommendations::{follows, milestones::send_due, replies};
use shared::fields::FieldCode;
use shared::recommendations::ReplyDecision;

fn step(due: Option<Day>) -> NewMilestone {
    NewMilestone {
        title: "Two agents employed".into(),
        due,
        responsible: String::new(),
    }
}

both_databases! {
    async fn who_follows_hears_of_new_steps_and_of_what_the_body_sends(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let neighbour = lab.person("neighbour").await;
        follows::follow(&lab.platform, &neighbour, id, true).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        answers::answer(&lab.platform, &hand, answer("needs_more", ""), Vec::new()).await.unwrap();
        service::supply(&lab.platform, &council.chair, id, "The figures are here.".into()).await.unwrap();
        answers::answer(&lab.platform, &hand, answer("accepted", ""), Vec::new()).await.unwrap();
        milestones::report(&lab.platform, &hand, Report::Add(step(None))).await.unwrap();
        let expected = ["milestone-added", "office-accepted", "body-supplied", "office-needs-more"];
        assert_eq!(keys(&lab, &neighbour).await, expected);
        lab.work().await;
        for key in ["mail-milestone-added-subject", "mail-body-supplied-subject"] {
            assert!(lab.letters().iter().any(|letter| letter.contains("To: neighbour@example.org") && letter.contains(key)), "{key}");
        }
    }

    async fn an_office_that_has_taken_back_its_word_is_not_reminded(lab: Lab) {
        let council = Council::sit(&lab).await;
        let (author, id) = of_proposal(&lab, &council).await;
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        let first = vec![step(Some(Day::of(Lab::START).plus(5))), step(Some(Day::of(Lab::START).plus(20)))];
        answers::answer(&lab.platform, &hand, answer("accepted", ""), first).await.unwrap();
        replies::reply(&lab.platform, &author, id, "Two are too few.".into()).await.unwrap();
        replies::decide(&lab.platform, &council.chair, id, ReplyDecision::TakenUp, String::new()).await.unwrap();
        let reminders = async || {
            send_due(&lab.platform).await.unwrap();
            lab.work().await;
            lab.letters().iter().filter(|letter| letter.contains("mail-office-milestone-late-subject")).count()
        };
        // A question back takes nothing back: it may report, and is reminded.
        answers::answer(&lab.platform, &hand, answer("needs_more", ""), Vec::new()).await.unwrap();
        milestones::report(&lab.platform, &hand, Report::Add(step(None))).await.unwrap();
        lab.platform.clock.advance(6 * Timestamp::DAY);
        assert_eq!(reminders().await, 1);
        service::supply(&lab.platform, &council.chair, id, "The figures are here.".into()).await.unwrap();
        answers::answer(&lab.platform, &hand, answer("not_accepted", "No money"), Vec::new()).await.unwrap();
        let refused = milestones::report(&lab.platform, &hand, Report::Add(step(None))).await;
        assert!(matches!(refused, Err(Error::Conflict("nothing-promised"))));
        lab.platform.clock.advance(20 * Timestamp::DAY);
        for _ in 0..2 {
            assert_eq!(reminders().await, 1);
        }
        let told = keys(&lab, &author).await;
        assert_eq!(told.iter().filter(|key| *key == "milestone-late").count(), 1);
    }

    async fn a_step_is_done_only_with_something_that_shows_it(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        answers::answer(&lab.platform, &hand, answer("accepted", ""), vec![step(None)]).await.unwrap();
        let milestone = service::get(&lab.platform, id).await.unwrap().milestones[0].id;
        let report = async |act, evidence: &str| {
            milestones::report(&lab.platform, &hand, Report::Move { milestone, act, evidence: evidence.into() }).await
        };
        let refused = report(MilestoneAct::Finish, "").await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("evidence") == [FieldCode::Required]));
        assert_eq!(service::get(&lab.platform, id).await.unwrap().milestones[0].state, MilestoneState::Planned);
        // What it said at the start shows it at the end.
        report(MilestoneAct::Start, "https://riverton.example/agents").await.unwrap();
        report(MilestoneAct::Finish, "").await.unwrap();
        let row = &service::get(&lab.platform, id).await.unwrap().milestones[0];
        assert_eq!((row.state, row.evidence.as_str()), (MilestoneState::Done, "https://riverton.example/agents"));
    }
}
