//! Secret votes that are too few to hide in: the chair ends the poll without a result, and what it was about is free again.

use super::*;
use server::motions::acts;
use server::motions::blocks::service as blocks;
use server::polls::resultless;
use shared::motions::StepForm;

impl Sitting {
    /// A secret poll that has ended with so many votes.
    async fn ended_with(&self, platform: &Platform, poll: PollId, votes: usize) {
        self.voted(platform, poll, &vec!["yes"; votes]).await;
    }
}

fn postpone() -> StepForm {
    StepForm {
        act: "postpone".into(),
        reason: "It is late.".into(),
        ..Default::default()
    }
}

both_databases! {
    async fn a_secret_vote_of_a_few_is_ended_without_a_result_and_held_again(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let poll = sitting.poll(platform, rules(Secrecy::Secret)).await;
        let running = resultless::end(platform, &sitting.chair, poll).await;
        assert_eq!(conflict(running), "poll-step");
        sitting.ended_with(platform, poll, 3).await;
        assert_eq!(conflict(publication::publish(platform, &sitting.chair, poll).await), "ballots-too-few");
        assert_eq!(conflict(acts::take(platform, &sitting.chair, sitting.motion, &postpone()).await), "motion-in-vote");
        for other in [&sitting.secretary, &sitting.members[0].0] {
            assert!(matches!(resultless::end(platform, other, poll).await, Err(Error::Forbidden)));
        }
        resultless::end(platform, &sitting.chair, poll).await.unwrap();
        let row = reading::get(platform, poll).await.unwrap();
        assert_eq!((row.state, row.verdict, row.file), (PollState::Published, Some(Verdict::TooFew), None));
        assert!(ballot::Entity::find().all(platform.db.read()).await.unwrap().is_empty(), "the votes are gone");
        assert!(matches!(reading::file(platform, &sitting.chair, poll).await, Err(Error::NotFound)));
        let log = audit::Entity::find().all(platform.db.read()).await.unwrap();
        assert!(log.iter().any(|line| line.action == "poll.end_without_result"));
        assert_eq!(conflict(resultless::end(platform, &sitting.chair, poll).await), "poll-step");

        // The motion is where it was, and a vote with names decides it.
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::InDebate);
        sitting.adopt(platform).await;
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::Adopted);
        let draft = sitting.read(platform, &sitting.chair).await.unwrap();
        assert_eq!(draft.polls[&poll].verdict, Some(Verdict::TooFew), "the minutes tell of both");
        assert_eq!(draft.polls.len(), 2);
    }

    async fn a_poll_that_can_be_published_is_not_ended_without_a_result(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        for (secrecy, votes) in [(Secrecy::Secret, 5), (Secrecy::Named, 1)] {
            let poll = sitting.poll_about(platform, rules(secrecy), About::default()).await;
            sitting.ended_with(platform, poll, votes).await;
            let row = reading::get(platform, poll).await.unwrap();
            assert_eq!(resultless::too_few(platform.db.read(), &row).await.unwrap(), None);
            assert_eq!(conflict(resultless::end(platform, &sitting.chair, poll).await), "ballots-enough");
            publication::publish(platform, &sitting.chair, poll).await.unwrap();
        }
    }

    async fn a_block_is_open_again_after_a_vote_without_a_result(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion"]).await;
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all).await.unwrap();
        let about = About { motions: all.clone(), ..About::default() };
        let poll = sitting.poll_about(platform, rules(Secrecy::Secret), about).await;
        sitting.ended_with(platform, poll, 1).await;
        assert_eq!(conflict(blocks::remove(platform, &sitting.secretary, block).await), "block-closed");
        assert_eq!(conflict(acts::take(platform, &sitting.chair, all[0], &postpone()).await), "motion-in-vote");
        resultless::end(platform, &sitting.chair, poll).await.unwrap();
        acts::take(platform, &sitting.chair, all[0], &postpone()).await.unwrap();
        blocks::remove(platform, &sitting.secretary, block).await.unwrap();
    }

    async fn a_block_stays_closed_while_another_vote_on_it_runs(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion"]).await;
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all).await.unwrap();
        let about = || About { motions: all.clone(), ..About::default() };
        let few = sitting.poll_about(platform, rules(Secrecy::Secret), about()).await;
        sitting.ended_with(platform, few, 1).await;
        let other = sitting.poll_about(platform, rules(Secrecy::Named), about()).await;
        polls::start(platform, &sitting.chair, other).await.unwrap();
        resultless::end(platform, &sitting.chair, few).await.unwrap();
        assert_eq!(conflict(blocks::remove(platform, &sitting.secretary, block).await), "block-closed");
    }
}
