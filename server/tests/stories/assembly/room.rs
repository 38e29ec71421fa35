//! Votes from the room: ticked on the roll, entered after the end, never more than the roll has.

use super::*;
use server::polls::room as votes;
use shared::polls::{Hands, Room};

fn hands(counts: &[u32], abstain: u32) -> Room {
    let hands = Hands {
        counts: counts.to_vec(),
        ballots: counts.iter().sum(),
        abstain,
    };
    Room::new(Some(hands), &[])
}

both_databases! {
    async fn who_votes_in_the_room_does_not_vote_from_a_device_and_the_other_way_round(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        let poll = sitting.started(platform, Secrecy::Named).await;
        let (first, mandate) = sitting.members[0].clone();
        let (second, other) = sitting.members[1].clone();
        assert!(matches!(votes::tick(platform, &first, poll, mandate, true).await, Err(Error::Forbidden)));
        votes::tick(platform, &sitting.secretary, poll, mandate, true).await.unwrap();
        assert_eq!(conflict(cast::cast(platform, &first, poll, mandate, Stance::Yes).await), "voted-in-room");
        cast::cast(platform, &second, poll, other, Stance::Yes).await.unwrap();
        assert_eq!(conflict(votes::tick(platform, &sitting.secretary, poll, other, true).await), "voted-online");
        votes::tick(platform, &sitting.secretary, poll, mandate, false).await.unwrap();
        cast::cast(platform, &first, poll, mandate, Stance::No).await.unwrap();
        for at in [2, 3] {
            votes::tick(platform, &sitting.chair, poll, sitting.members[at].1, true).await.unwrap();
        }
        assert_eq!(conflict(votes::enter(platform, &sitting.secretary, poll, hands(&[1, 1], 0)).await), "poll-step");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(conflict(votes::tick(platform, &sitting.secretary, poll, mandate, true).await), "poll-step");
        assert_eq!(conflict(votes::enter(platform, &sitting.secretary, poll, hands(&[2, 0], 1)).await), "room-too-many");
        assert!(matches!(votes::enter(platform, &first, poll, hands(&[2, 0], 0)).await, Err(Error::Forbidden)));
        // The last entry counts.
        votes::enter(platform, &sitting.secretary, poll, hands(&[0, 2], 0)).await.unwrap();
        votes::enter(platform, &sitting.secretary, poll, hands(&[2, 0], 0)).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let file = published_file(platform, poll).await;
        assert_eq!(file.question().unwrap().counts, Counts { yes: 3, no: 1, abstain: 0 });
        assert_eq!((file.ballots.len(), file.room.hands.as_ref().map(|hands| hands.ballots)), (2, Some(2)));
        assert!(published::recount(&file).is_ok());
        assert_eq!(conflict(votes::enter(platform, &sitting.secretary, poll, hands(&[2, 0], 0)).await), "poll-step");
        let log = audit::Entity::find().all(platform.db.read()).await.unwrap();
        let acts = |action: &str| log.iter().filter(|line| line.action == action).count();
        assert_eq!((acts("poll.tick"), acts("poll.room")), (4, 2));
    }

    async fn papers_of_an_election_are_counted_with_the_others(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let about = contest(Method::Stv, 1, &["Ana", "Bo", "Cem"], TieRule::StatusQuo);
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), about).await;
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        sitting.cast_all(platform, poll, &["1", "1>2"]).await;
        for (_, mandate) in &sitting.members[2..] {
            votes::tick(platform, &sitting.secretary, poll, *mandate, true).await.unwrap();
        }
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        let paper = vote_of(platform, poll, "3>2").await;
        let papers = [paper.clone(), paper, vote_of(platform, poll, "3").await];
        votes::enter(platform, &sitting.chair, poll, Room::new(None, &papers)).await.unwrap();
        let row = reading::get(platform, poll).await.unwrap();
        let (entered, ticked) = votes::read(platform, &sitting.secretary, &row).await.unwrap();
        assert_eq!((entered.papers, ticked), (vec!["3".to_owned(), "3>2".to_owned(), "3>2".to_owned()], 3));
        assert!(votes::read(platform, &sitting.members[0].0, &row).await.is_err());
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(published_file(platform, poll).await.outcome.selection().unwrap().chosen, [3]);
    }

    async fn secret_papers_need_four_others_to_hide_among(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 10).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        for (_, mandate) in &sitting.members[..4] {
            votes::tick(platform, &sitting.secretary, poll, *mandate, true).await.unwrap();
        }
        assert_eq!(conflict(polls::stop(platform, &sitting.chair, poll).await), "room-too-few");
        votes::tick(platform, &sitting.secretary, poll, sitting.members[4].1, true).await.unwrap();
        for (person, mandate) in &sitting.members[5..] {
            cast::cast(platform, person, poll, *mandate, Stance::No).await.unwrap();
        }
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        votes::enter(platform, &sitting.secretary, poll, hands(&[3, 0], 0)).await.unwrap();
        assert_eq!(conflict(publication::publish(platform, &sitting.chair, poll).await), "papers-too-few");
        let early = server::polls::resultless::end(platform, &sitting.chair, poll).await;
        assert_eq!(conflict(early), "ballots-enough", "votes from devices are not deleted for papers that can be entered anew");
        votes::enter(platform, &sitting.secretary, poll, hands(&[4, 0], 1)).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let file = published_file(platform, poll).await;
        assert_eq!(file.question().unwrap().counts, Counts { yes: 4, no: 5, abstain: 1 });
    }
}
