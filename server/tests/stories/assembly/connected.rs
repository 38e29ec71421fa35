//! Where features meet: votes on blocks, amendments and who brought the motion in, votes behind closed doors, minutes of all of it.

use super::amendments::text;
use super::backing::{step, words};
use super::minutes::{kinds, lines};
use super::*;
use server::amendments::decisions::{self, accept};
use server::amendments::service as amending;
use server::meetings::live;
use server::motions::blocks::service as blocks;
use server::motions::{acts, history};
use server::polls::reading::Within;
use server::polls::sight;
use server::preparation::presence;
use server::speakers::{lead, service as speaking};
use shared::amendments::Decision;
use shared::minutes::facts::{AmendmentDecision, Fact, Someone};
use shared::motions::MotionAct;
use shared::preparation::{Guest, ItemDetails};
use shared::speakers::{LeadAct, SpeechKind};

both_databases! {
    async fn a_vote_on_a_block_closes_it_and_decides_what_nobody_has_taken_out(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion", "Third motion"]).await;
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all).await.unwrap();
        let about = |motions: &[MotionId]| About { motions: motions.to_vec(), ..About::default() };
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), about(&all)).await;
        let member = &sitting.members[0].0;
        blocks::take_out(platform, member, block, all[1], "I want to speak about it.").await.unwrap();
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(conflict(blocks::take_out(platform, member, block, all[0], "").await), "block-closed");
        sitting.cast_all(platform, poll, &["yes", "yes"]).await;
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let mut states = Vec::new();
        for id in &all {
            states.push(motions::get(platform, *id).await.unwrap().state);
        }
        assert_eq!(states, [MotionState::Adopted, MotionState::OnAgenda, MotionState::Adopted]);
        let new = || NewPoll { title: "All of them?".into(), item: None, rules: rules(Secrecy::Named) };
        let both = polls::make_about(platform, &sitting.chair, sitting.meeting, new(), about(&[all[1], sitting.motion])).await;
        assert!(matches!(both, Err(Error::Invalid(errors)) if errors.of("motions") == [FieldCode::NotAChoice]));
        let over = polls::make_about(platform, &sitting.chair, sitting.meeting, new(), about(&[all[0], sitting.motion])).await;
        assert_eq!(conflict(over), "motion-decided");
    }

    async fn a_block_opens_again_when_nothing_was_decided(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let all = sitting.on_agenda(platform, &["First motion", "Second motion"]).await;
        let block = blocks::make(platform, &sitting.secretary, sitting.meeting, "Transport", &all).await.unwrap();
        let quorum = Quorum { of: QuorumOf::Ballots, share: Share::Half };
        let about = About { motions: all.clone(), ..About::default() };
        let poll = sitting.poll_about(platform, PollRules { quorum, ..rules(Secrecy::Named) }, about).await;
        sitting.voted(platform, poll, &[]).await;
        let remove = async || blocks::remove(platform, &sitting.secretary, block).await;
        assert_eq!(conflict(remove().await), "block-closed");
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(motions::get(platform, all[0]).await.unwrap().state, MotionState::Postponed);
        remove().await.unwrap();
        let new = NewPoll { title: "And now?".into(), item: None, rules: rules(Secrecy::Named) };
        let about = About { motions: all, ..About::default() };
        let later = polls::make_about(platform, &sitting.chair, sitting.meeting, new, about).await;
        assert_eq!(conflict(later), "motion-step");
    }

    async fn who_brought_a_motion_in_takes_amendments_over_and_writes_it_anew_no_more(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let motion = sitting.brought_in(platform, &[]).await;
        let (writer, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let amendment = amending::propose(platform, other, motion, None, text("replace", 2, "At once.")).await.unwrap();
        acts::take(platform, &sitting.chair, motion, &step(MotionAct::AskChanges, "Name the stops.")).await.unwrap();
        let again = MotionText { text: "Something else.".into(), ..words("Benches at two stops") };
        assert_eq!(conflict(acts::rewrite(platform, writer, motion, again, "All of it.").await), "motion-amended");
        acts::rewrite(platform, writer, motion, words("Benches at two stops"), "The title.").await.unwrap();
        assert!(matches!(accept(platform, other, amendment, false).await, Err(Error::Forbidden)));
        accept(platform, writer, amendment, false).await.unwrap();
        assert_eq!(history::text_version(platform.db.read(), motion).await.unwrap(), 1);
    }

    async fn a_vote_on_an_internal_item_is_for_the_body_alone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let item = NewItem { kind: AgendaItemKind::Topic, title: "Staff".into(), motion: None, minutes: 5 };
        let inside = ItemDetails { internal: true, ..ItemDetails::default() };
        let item = agenda::add_with(platform, &sitting.secretary, sitting.meeting, item, inside).await.unwrap();
        agenda::call(platform, &sitting.chair, item).await.unwrap();
        let new = NewPoll { title: "Appoint them?".into(), item: Some(item), rules: rules(Secrecy::Named) };
        let poll = polls::make(platform, &sitting.chair, sitting.meeting, new).await.unwrap();
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let member = &sitting.members[0].0;
        let found = async |viewer: &Viewer| {
            let mut found = Vec::new();
            for within in [Within::Body(sitting.body), Within::Meeting(sitting.meeting)] {
                found.push(reading::list(platform, viewer, within, None).await.unwrap().0.len());
            }
            let live = live::view(platform, viewer, sitting.meeting).await.unwrap();
            (found, live.poll.is_some(), live.current.is_some(), sight::get(platform, viewer, poll).await.is_ok())
        };
        for outsider in [&Viewer::anonymous(), &lab.person("stranger").await] {
            assert_eq!(found(outsider).await, (vec![0, 0], false, false, false));
            assert!(matches!(sight::get(platform, outsider, poll).await, Err(Error::NotFound)));
            assert!(matches!(reading::file(platform, outsider, poll).await, Err(Error::NotFound)));
        }
        for insider in [member, &sitting.chair, &sitting.secretary] {
            assert_eq!(found(insider).await, (vec![1, 1], true, true, true));
        }
        assert!(reading::running_in_public(platform).await.unwrap().is_empty());
        assert_eq!(reading::waiting_for(platform, member.account_id().unwrap()).await.unwrap().len(), 1);
        let board = live::inside(platform, sitting.meeting).await.unwrap();
        assert!(board.poll.is_some() && board.votes.is_empty() && !board.may_attend && !board.may_manage);
    }

    async fn minutes_tell_speeches_amendments_and_guests(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (speaker, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let speech = speaking::ask(platform, speaker, sitting.meeting, sitting.item, SpeechKind::For).await.unwrap();
        let act = async |act, speech| lead::lead(platform, &sitting.chair, sitting.meeting, sitting.item, act, speech).await.unwrap();
        act(LeadAct::Start, Some(speech)).await;
        platform.clock.advance(90 * Timestamp::SECOND);
        act(LeadAct::End, None).await;
        let adopted = amending::propose(platform, other, sitting.motion, None, text("replace", 2, "Until one.")).await.unwrap();
        amending::propose(platform, other, sitting.motion, None, text("insert", 0, "We ask:")).await.unwrap();
        decisions::record(platform, &sitting.chair, adopted, Decision::Adopt, None).await.unwrap();
        let guest = Guest { name: "Ada".into(), capacity: "The library".into() };
        presence::admit(platform, &sitting.secretary, sitting.meeting, guest).await.unwrap();
        let draft = sitting.read(platform, &sitting.secretary).await.unwrap();
        let item = lines(&draft, Some(sitting.item));
        assert_eq!(kinds(&item), ["motion", "speech", "amendment", "amendment"]);
        let who = Someone::Account(speaker.account_id().unwrap());
        assert_eq!(item[1].fact, Fact::Speech { who, kind: SpeechKind::For, seconds: 90 });
        let told: Vec<_> = item[2..].iter().filter_map(|line| match &line.fact {
            Fact::Amendment { number, text, decision, .. } => Some((number.as_str(), text.as_str(), *decision)),
            _ => None,
        }).collect();
        assert_eq!(told, [("A1", "Until one.", AmendmentDecision::Adopted), ("A2", "We ask:", AmendmentDecision::Open)]);
        assert!(lines(&draft, None).iter().any(|line| matches!(&line.fact, Fact::Guests { names } if *names == ["Ada (The library)"])));
    }
}
