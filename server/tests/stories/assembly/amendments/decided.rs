//! How amendments are decided: by a proposed procedure, by those who brought the motion in, by polls.

use super::*;
use server::amendments::{polls as votes, procedure};
use shared::amendments::DecidedBy;
use shared::amendments::fields::{ProcedureForm, ProcedureText};

fn procedure_of(kind: &str, words: &str) -> ProcedureText {
    ProcedureText::parse(&ProcedureForm {
        procedure: kind.into(),
        text: words.into(),
        ..Default::default()
    })
    .unwrap()
}

both_databases! {
    async fn a_procedure_is_proposed_agreed_to_and_followed(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (amina, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let id = propose(&lab, &sitting, 0, text("replace", 2, "Until four.")).await;
        let propose_it = |who: Viewer, text: ProcedureText| async move { procedure::propose(platform, &who, id, text).await };
        assert!(matches!(propose_it(other.clone(), procedure_of("vote", "")).await, Err(Error::Forbidden)));
        assert!(matches!(procedure::answer(platform, amina, id, true).await, Err(Error::NotFound)));
        propose_it(sitting.secretary.clone(), procedure_of("change", "Until two.")).await.unwrap();
        assert_eq!(server::work::waiting(platform, amina).await.unwrap().iter().filter(|one| one.key == "amendment-answer").count(), 1);
        assert_eq!(conflict(decisions::accept(platform, &sitting.chair, id, true).await), "amendment-not-agreed");
        assert!(matches!(procedure::answer(platform, other, id, true).await, Err(Error::Forbidden)));
        procedure::answer(platform, amina, id, true).await.unwrap();
        assert!(server::work::waiting(platform, amina).await.unwrap().iter().all(|one| one.key != "amendment-answer"));
        assert!(matches!(decisions::accept(platform, other, id, true).await, Err(Error::Forbidden)));
        decisions::accept(platform, &sitting.chair, id, true).await.unwrap();
        let row = row_of(&lab, id).await;
        assert_eq!((row.state, row.decided_how, row.adopted_text.as_deref()), (AmendmentState::Accepted, Some(DecidedBy::Submitters), Some("Until two.")));
        decisions::reopen(platform, &sitting.chair, id).await.unwrap();
        assert_eq!(row_of(&lab, id).await.adopted_text, None);
        procedure::clear(platform, &sitting.chair, id).await.unwrap();
        assert_eq!(conflict(decisions::accept(platform, &sitting.chair, id, true).await), "amendment-no-wording");

        let rival = propose(&lab, &sitting, 1, text("delete", 2, "")).await;
        let nothing = decisions::record(platform, &sitting.chair, id, Decision::MakeObsolete, Some(id)).await;
        assert!(matches!(nothing, Err(Error::Invalid(errors)) if errors.of("because") == [FieldCode::NotAChoice]));
        decisions::record(platform, &sitting.chair, id, Decision::MakeObsolete, Some(rival)).await.unwrap();
        assert_eq!(row_of(&lab, id).await.because_id, Some(rival));
    }

    async fn an_amendment_to_an_amendment_is_decided_first(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let id = propose(&lab, &sitting, 0, text("replace", 2, "Until two.\n\nIn summer until four.")).await;
        let sub = service::propose(platform, &sitting.members[1].0, sitting.motion, Some(id), text("delete", 2, "")).await.unwrap();
        let early = decisions::record(platform, &sitting.chair, id, Decision::Adopt, None).await;
        assert_eq!(conflict(early), "amendment-open-subs");
        adopt(&lab, &sitting, sub).await;
        adopt(&lab, &sitting, id).await;
        assert_eq!(conflict(decisions::reopen(platform, &sitting.chair, sub).await), "amendment-gone");
        make_version(&lab, &sitting).await.unwrap();
        assert!(motions::get(platform, sitting.motion).await.unwrap().text.ends_with("\n\nUntil two."));
        assert_eq!(row_of(&lab, sub).await.applied_in, Some(2));
    }

    async fn a_poll_decides_an_amendment_and_the_motion_waits_for_the_new_version(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let id = propose(&lab, &sitting, 0, text("replace", 2, "Until two.")).await;
        let poll = sitting.poll(platform, rules(Secrecy::Named)).await;
        assert!(matches!(votes::attach_poll(platform, &sitting.members[0].0, id, poll).await, Err(Error::Forbidden)));
        votes::attach_poll(platform, &sitting.chair, id, poll).await.unwrap();
        assert_eq!(conflict(service::withdraw(platform, &sitting.members[0].0, id).await), "amendment-step");
        votes::detach_poll(platform, &sitting.chair, id).await.unwrap();
        votes::attach_poll(platform, &sitting.chair, id, poll).await.unwrap();
        let by_hand = decisions::record(platform, &sitting.chair, id, Decision::Reject, None).await;
        assert_eq!(conflict(by_hand), "amendment-step");
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(conflict(votes::detach_poll(platform, &sitting.chair, id).await), "poll-step");
        for (person, mandate) in &sitting.members {
            cast::cast(platform, person, poll, *mandate, Stance::Yes).await.unwrap();
        }
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let row = row_of(&lab, id).await;
        assert_eq!((row.state, row.decided_how), (AmendmentState::Adopted, Some(DecidedBy::Poll)));
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::InDebate, "the poll was not about the motion");
        assert_eq!(conflict(decisions::reopen(platform, &sitting.chair, id).await), "amendment-by-poll");

        let whole = sitting.poll(platform, rules(Secrecy::Named)).await;
        assert_eq!(conflict(polls::start(platform, &sitting.chair, whole).await), "amendments-waiting");
        make_version(&lab, &sitting).await.unwrap();
        polls::start(platform, &sitting.chair, whole).await.unwrap();
        polls::stop(platform, &sitting.chair, whole).await.unwrap();
        publication::publish(platform, &sitting.chair, whole).await.unwrap();
        let closed = service::propose(platform, &sitting.members[0].0, sitting.motion, None, text("delete", 1, "")).await;
        assert_eq!(conflict(closed), "motion-decided");
    }

    async fn a_vote_without_a_decision_opens_the_amendment_again(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let id = propose(&lab, &sitting, 0, text("delete", 2, "")).await;
        let poll = sitting.poll(platform, rules(Secrecy::Named)).await;
        votes::attach_poll(platform, &sitting.chair, id, poll).await.unwrap();
        let tx = platform.begin(&sitting.chair).await.unwrap();
        assert!(server::amendments::of_poll(platform, &tx, poll, Verdict::NoQuorum).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(state_of(&lab, id).await, AmendmentState::Submitted);
    }
}
