//! What the room has before its eyes: the vote that runs, and after it the result.

use super::*;
use server::meetings::live;

both_databases! {
    async fn a_result_stays_in_sight_while_other_polls_wait(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let topic = |title: &str| NewItem { kind: AgendaItemKind::Topic, title: title.into(), motion: None, minutes: 5 };
        let item = agenda::add(platform, &sitting.secretary, sitting.meeting, topic("Where we meet")).await.unwrap();
        let next = agenda::add(platform, &sitting.secretary, sitting.meeting, topic("When we meet")).await.unwrap();
        agenda::call(platform, &sitting.chair, item).await.unwrap();
        let mut made = Vec::new();
        for title in ["In the town hall?", "In the library?", "In the park?"] {
            let new = NewPoll { title: title.into(), item: Some(item), rules: rules(Secrecy::Named) };
            made.push(polls::make(platform, &sitting.chair, sitting.meeting, new).await.unwrap());
        }
        let seen = || async {
            let poll = live::view(platform, &Viewer::anonymous(), sitting.meeting).await.unwrap().poll.unwrap();
            (poll.id, poll.state)
        };
        assert_eq!(seen().await, (made[2], PollState::Created));
        for poll in &made[..2] {
            polls::start(platform, &sitting.chair, *poll).await.unwrap();
            assert_eq!(seen().await, (*poll, PollState::Started));
            sitting.cast_all(platform, *poll, &["yes", "yes", "no"]).await;
            polls::stop(platform, &sitting.chair, *poll).await.unwrap();
            assert_eq!(seen().await, (*poll, PollState::Finished));
            publication::publish(platform, &sitting.chair, *poll).await.unwrap();
            assert_eq!(seen().await, (*poll, PollState::Published));
            platform.clock.advance(Timestamp::MINUTE);
        }
        // Where the room is now, nothing is voted on.
        agenda::call(platform, &sitting.chair, next).await.unwrap();
        assert!(live::view(platform, &sitting.chair, sitting.meeting).await.unwrap().poll.is_none());
    }
}
