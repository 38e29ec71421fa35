//! Points with reasons, documents, the authors' reply, followers, and milestones that are late.

use super::*;
use server::recommendations::answers::Sent;
use server::recommendations::points::NewDocument;
use server::recommendations::{follows, milestones::send_due, replies};
use server::testing::drafts::make_draft;
use shared::fields::FieldCode;
use shared::ids::{PointId, RecommendationId};
use shared::recommendations::ReplyDecision;
use shared::recommendations::points::{PointAnswer, PointVerdict};

fn in_points(office: OfficeId) -> NewRecommendation {
    asked(office).with_points(vec!["Two agents in each agency".into(), "Pay them from May".into()])
}

fn said(point: PointId, verdict: PointVerdict) -> (PointId, PointAnswer) {
    let reason = if verdict == PointVerdict::Accepted {
        ""
    } else {
        "The budget is spent."
    };
    (
        point,
        PointAnswer {
            verdict,
            reason: reason.into(),
        },
    )
}

fn sent(answer: Answer, points: Vec<(PointId, PointAnswer)>) -> Sent {
    let document = NewDocument {
        title: "The decision".into(),
        link: "https://riverton.example/decision".into(),
    };
    Sent {
        answer,
        milestones: Vec::new(),
        points,
        documents: vec![document],
    }
}

pub(super) async fn keys(lab: &Lab, person: &Viewer) -> Vec<String> {
    let all = notices::list(&lab.platform, person, None, 50).await.unwrap();
    all.into_iter().map(|notice| notice.key).collect()
}

/// An author, and a recommendation made of the author's proposal.
pub(super) async fn of_proposal(lab: &Lab, council: &Council) -> (Viewer, RecommendationId) {
    let platform = &lab.platform;
    let draft = make_draft(platform).await;
    let author = lab.person("author").await;
    let account = author.account_id().unwrap();
    draft.join(&platform.db.writer(), account, platform.clock.now()).await;
    let motion = motion::ActiveModel {
        id: Set(council.motion),
        proposal_id: Set(Some(draft.proposal)),
        ..Default::default()
    };
    motion.update(&platform.db.writer()).await.unwrap();
    let id = service::send(platform, &council.chair, council.motion, asked(council.office))
        .await
        .unwrap();
    (author, id)
}

both_databases! {
    async fn every_point_is_answered_and_the_whole_says_what_they_say(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, in_points(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        let points: Vec<PointId> = service::get(&lab.platform, id).await.unwrap().points.iter().map(|point| point.row.id).collect();
        let one = vec![said(points[0], PointVerdict::Accepted)];
        let missing = answers::answer_whole(&lab.platform, &hand, sent(answer("accepted", ""), one.clone())).await;
        assert!(matches!(missing, Err(Error::Invalid(errors)) if errors.of("point-2") == [FieldCode::Required]));
        let both = vec![one[0].clone(), said(points[1], PointVerdict::NotAccepted)];
        let other = answers::answer_whole(&lab.platform, &hand, sent(answer("accepted", ""), both.clone())).await;
        assert!(matches!(other, Err(Error::Invalid(errors)) if errors.of("kind") == [FieldCode::NotAChoice]));
        let strange = vec![both[0].clone(), both[1].clone(), said(lab.platform.clock.new_id(), PointVerdict::Accepted)];
        let strange = answers::answer_whole(&lab.platform, &hand, sent(answer("in_part", "Half"), strange)).await;
        assert!(matches!(strange, Err(Error::Invalid(_))));
        answers::answer_whole(&lab.platform, &hand, sent(answer("in_part", "Half"), both)).await.unwrap();
        let whole = service::get(&lab.platform, id).await.unwrap();
        let verdicts: Vec<_> = whole.points.iter().map(|point| point.answer.as_ref().unwrap().verdict).collect();
        assert_eq!(verdicts, [PointVerdict::Accepted, PointVerdict::NotAccepted]);
        assert_eq!(whole.documents[0].title, "The decision");
    }

    async fn an_office_that_needs_more_answers_no_point(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, in_points(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        answers::answer(&lab.platform, &Hand::Official(official, id), answer("needs_more", ""), Vec::new()).await.unwrap();
        let whole = service::get(&lab.platform, id).await.unwrap();
        assert!(whole.points.iter().all(|point| point.answer.is_none()));
        assert_eq!(whole.row.standing, AnswerStanding::Asked);
    }

    async fn the_authors_reply_once_and_the_body_asks_again(lab: Lab) {
        let council = Council::sit(&lab).await;
        let (author, id) = of_proposal(&lab, &council).await;
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let hand = Hand::Official(official, id);
        let early = replies::reply(&lab.platform, &author, id, "We do not agree.".into()).await;
        assert!(matches!(early, Err(Error::Conflict("nothing-to-reply"))));
        answers::answer(&lab.platform, &hand, answer("not_accepted", "No money"), Vec::new()).await.unwrap();
        let stranger = replies::reply(&lab.platform, &council.member, id, "We do not agree.".into()).await;
        assert!(matches!(stranger, Err(Error::Forbidden)));
        replies::reply(&lab.platform, &author, id, "We do not agree.".into()).await.unwrap();
        let twice = replies::reply(&lab.platform, &author, id, "Still not.".into()).await;
        assert!(matches!(twice, Err(Error::Conflict("replied-already"))));
        assert!(keys(&lab, &council.member).await.contains(&"authors-replied".to_owned()));

        let note = || "It costs nothing.".to_owned();
        let member = replies::decide(&lab.platform, &council.member, id, ReplyDecision::TakenUp, note()).await;
        assert!(matches!(member, Err(Error::Forbidden)));
        lab.platform.clock.advance(10 * Timestamp::DAY);
        replies::decide(&lab.platform, &council.chair, id, ReplyDecision::TakenUp, note()).await.unwrap();
        let row = service::get(&lab.platform, id).await.unwrap().row;
        assert_eq!((row.standing, row.due_day), (AnswerStanding::Waiting, Day::of(Lab::START).plus(70)));
        let again = replies::decide(&lab.platform, &council.chair, id, ReplyDecision::Left, note()).await;
        assert!(matches!(again, Err(Error::Conflict("reply-decided"))));
        answers::answer(&lab.platform, &hand, answer("accepted", ""), Vec::new()).await.unwrap();
        assert_eq!(service::get(&lab.platform, id).await.unwrap().responses.len(), 2);
        let third = replies::reply(&lab.platform, &author, id, "Thank you.".into()).await;
        assert!(matches!(third, Err(Error::Conflict("replied-already"))));
    }

    async fn who_follows_is_told_until_they_follow_no_more(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let neighbour = lab.person("neighbour").await;
        for _ in 0..2 {
            follows::follow(&lab.platform, &neighbour, id, true).await.unwrap();
        }
        assert_eq!(follows::seen(&lab.platform, &neighbour, id).await.unwrap(), (true, 1));
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let first = vec![NewMilestone { title: "Two agents".into(), due: Some(Day::of(Lab::START).plus(5)), responsible: "Personnel".into() }];
        answers::answer(&lab.platform, &Hand::Official(official.clone(), id), answer("accepted", ""), first).await.unwrap();
        assert_eq!(keys(&lab, &neighbour).await, ["office-accepted"]);
        let milestone = service::get(&lab.platform, id).await.unwrap().milestones[0].clone();
        assert_eq!(milestone.responsible, "Personnel");

        lab.platform.clock.advance(6 * Timestamp::DAY);
        for _ in 0..2 {
            send_due(&lab.platform).await.unwrap();
        }
        lab.work().await;
        assert_eq!(keys(&lab, &neighbour).await, ["milestone-late", "office-accepted"]);
        let late = lab.letters().iter().filter(|letter| letter.contains("mail-office-milestone-late-subject")).count();
        assert_eq!(late, 1);

        follows::follow(&lab.platform, &neighbour, id, false).await.unwrap();
        let report = Report::Move { milestone: milestone.id, act: MilestoneAct::Finish, evidence: "Two contracts".into() };
        milestones::report(&lab.platform, &Hand::Official(official, id), report).await.unwrap();
        assert_eq!(keys(&lab, &neighbour).await.len(), 2);
        let nobody = follows::follow(&lab.platform, &Viewer::anonymous(), id, true).await;
        assert!(matches!(nobody, Err(Error::LoggedOut)));
    }
}
