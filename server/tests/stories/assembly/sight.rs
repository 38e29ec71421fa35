//! What the room has before its eyes: the vote that runs, and after it the result; and what only the body sees of it.

use super::backing::words;
use super::minutes::{kinds, lines};
use super::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::amendments::polls as votes;
use server::amendments::service as amendments;
use server::meetings::entity::item;
use server::meetings::live;
use server::minutes::approval;
use server::polls::sight;
use shared::preparation::ItemDetails;

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

    async fn a_vote_on_a_block_with_an_internal_motion_is_seen_by_the_body_alone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let (guest, member) = (Viewer::anonymous(), &sitting.members[0].0);
        let open = sitting.on_agenda(platform, &["First motion", "Second motion", "Third motion"]).await;
        let inside = motions::write(platform, &sitting.secretary, sitting.body, words("Who is hired"), Language::English).await.unwrap();
        let item = NewItem { kind: AgendaItemKind::Motion, title: "Who is hired".into(), motion: Some(inside), minutes: 5 };
        let details = ItemDetails { internal: true, ..ItemDetails::default() };
        let item = agenda::add_with(platform, &sitting.secretary, sitting.meeting, item, details).await.unwrap();
        let block = |motions: &[MotionId]| About { motions: motions.to_vec(), ..About::default() };
        let public = sitting.poll_about(platform, rules(Secrecy::Named), block(&open[1..])).await;
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), block(&[open[0], inside])).await;

        assert!(matches!(sight::get(platform, &guest, poll).await, Err(Error::NotFound)));
        assert!(sight::get(platform, member, poll).await.is_ok() && sight::get(platform, &guest, public).await.is_ok());
        let listed = |viewer: &Viewer, within| {
            let viewer = viewer.clone();
            async move { reading::list(platform, &viewer, within, None).await.unwrap().0.iter().map(|one| one.id).collect::<Vec<_>>() }
        };
        for within in [reading::Within::Meeting(sitting.meeting), reading::Within::Body(sitting.body)] {
            assert_eq!(listed(&guest, within).await, [public]);
            assert_eq!(listed(member, within).await, [poll, public]);
        }
        for (inside, count) in [(false, 1), (true, 2)] {
            assert_eq!(reading::of_meeting(platform, sitting.meeting, inside).await.unwrap().len(), count);
            assert_eq!(reading::of_motions(platform, &open, inside).await.unwrap().len(), count);
        }
        assert!(!reading::by_motion(platform, &open).await.unwrap().contains_key(&open[0]));

        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let live = |viewer: &Viewer| {
            let viewer = viewer.clone();
            async move { live::view(platform, &viewer, sitting.meeting).await.unwrap().poll.map(|one| one.id) }
        };
        assert_eq!((live(&guest).await, live(member).await), (None, Some(poll)));
        assert!(reading::running_in_public(platform).await.unwrap().is_empty());
        sitting.cast_all(platform, poll, &["yes", "yes", "no"]).await;
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();

        sitting.close(platform).await;
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
        approval::publish(platform, &sitting.chair, sitting.meeting).await.unwrap();
        let read = sitting.read(platform, &guest).await.unwrap();
        let of_guest = kinds(&lines(&read, None));
        assert_eq!(of_guest.iter().filter(|kind| **kind == "poll").count(), 1, "the one on what everybody sees");
        assert!(read.polls.contains_key(&public) && !read.polls.contains_key(&poll));
        let read = sitting.read(platform, member).await.unwrap();
        assert_eq!(kinds(&lines(&read, Some(item))), ["motion", "poll"]);
        assert!(read.polls.contains_key(&poll));
    }

    async fn a_vote_that_names_an_internal_motion_is_seen_by_the_body_alone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (guest, member) = (Viewer::anonymous(), &sitting.members[0].0);
        let change = crate::assembly::amendments::text("delete", 1, "");
        let amendment = amendments::propose(platform, member, sitting.motion, None, change).await.unwrap();
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
        votes::attach_poll(platform, &sitting.chair, amendment, poll).await.unwrap();
        // One is about an amendment, in the other the motion is an option.
        let among = contest(Method::SingleChoice, 1, &["Buses", "Trams"], TieRule::StatusQuo);
        let choice = sitting.poll_about(platform, rules(Secrecy::Named), among).await;
        for poll in [poll, choice] {
            assert!(sight::get(platform, &guest, poll).await.is_ok(), "its motion is public");
        }

        let row = item::Entity::find_by_id(sitting.item).one(platform.db.read()).await.unwrap().unwrap();
        let mut row = row.into_active_model();
        row.internal = Set(true);
        row.update(&platform.db.writer()).await.unwrap();
        for (poll, votes) in [(poll, ["yes", "yes"]), (choice, ["1", "1"])] {
            assert!(matches!(sight::get(platform, &guest, poll).await, Err(Error::NotFound)));
            assert!(sight::get(platform, member, poll).await.is_ok());
            polls::start(platform, &sitting.chair, poll).await.unwrap();
            sitting.cast_all(platform, poll, &votes).await;
            polls::stop(platform, &sitting.chair, poll).await.unwrap();
            publication::publish(platform, &sitting.chair, poll).await.unwrap();
        }
        assert!(reading::list(platform, &guest, reading::Within::Body(sitting.body), None).await.unwrap().0.is_empty());

        sitting.close(platform).await;
        sitting.hand(platform).await;
        sitting.approve(platform).await.unwrap();
        approval::publish(platform, &sitting.chair, sitting.meeting).await.unwrap();
        let read = sitting.read(platform, &guest).await.unwrap();
        assert!(!kinds(&lines(&read, None)).contains(&"poll") && read.polls.is_empty());
        let read = sitting.read(platform, member).await.unwrap();
        assert_eq!(read.polls.len(), 2);
        let of_item = kinds(&lines(&read, Some(sitting.item)));
        assert_eq!(of_item.iter().filter(|kind| **kind == "poll").count(), 2, "{of_item:?}");
    }
}
