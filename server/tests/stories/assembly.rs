//! A body, its meeting, its polls: on SQLite and on PostgreSQL.

mod amendments;
mod backing;
mod blocks;
mod connected;
mod contests;
mod early;
mod forwarding;
mod inbox;
mod invitations;
mod kit;
mod mandates;
mod minutes;
mod minutes_parts;
mod preparation;
mod proxies;
mod resultless;
mod room;
mod secrecy;
mod sight;
mod speakers;
mod ties;
mod traces;
mod tree;

use kit::*;
use sea_orm::{ConnectionTrait, EntityTrait, Statement};
use server::accounts::{Viewer, grants};
use server::audit::entity as audit;
use server::bodies::mandates::Ending;
use server::bodies::members::{self, NewMandate};
use server::bodies::officers;
use server::bodies::service::{self as bodies, NewBody};
use server::meetings::agenda::{self, NewItem};
use server::meetings::{attendance, service as meetings};
use server::motions::service as motions;
use server::polls::entity::ballot;
use server::polls::service::{self as polls, About, NewPoll};
use server::polls::{cast, publication, reading};
use server::testing::{Kind, Lab};
use server::{Error, Platform, both_databases};
use shared::accounts::Pseudonym;
use shared::bodies::{BodyForm, BodyText, MandateOrigin, Term};
use shared::fields::FieldCode;
use shared::ids::{BodyId, MandateId, MeetingId, MotionId, PollId};
use shared::languages::Language;
use shared::meetings::{AgendaItemKind, AttendanceAct, AttendanceCode, MeetingAct, MeetingForm, MeetingText};
use shared::motions::{MotionForm, MotionState, MotionText};
use shared::permissions::{Role, Scope};
use shared::polls::roll::CastAs;
use shared::polls::{
    Contest, ContestParts, Counts, Majority, Method, OptionTitle, PollRules, PollState, Presence, PublishedBallot,
    PublishedPoll, Quorum, QuorumOf, ReceiptCode, Secrecy, Share, Stance, TieRule, Verdict, Vote, published,
};
use shared::time::{Day, Timestamp};

both_databases! {
    async fn a_body_hangs_under_a_higher_one_and_seats_one_person_once_at_a_time(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let admin = lab.person_with("founder", Role::Organiser, Scope::Platform).await;
        let new = |title: &str, level: &str, parent| NewBody {
            text: body_text(title, level), language: Language::French, parent, rules: rules(Secrecy::Secret), chair: name("chair"),
        };
        let europe = bodies::found(platform, &admin, new("European forum", "european", None)).await.unwrap();
        bodies::found(platform, &admin, new("Other town", "municipal", Some(europe))).await.unwrap();
        let upside_down = bodies::found(platform, &admin, new("Upside down", "european", Some(sitting.body))).await;
        assert!(matches!(upside_down, Err(Error::Invalid(errors)) if errors.of("parent") == [FieldCode::NotAChoice]));
        let twice = bodies::found(platform, &admin, new("European forum", "european", None)).await;
        assert!(matches!(twice, Err(Error::Invalid(errors)) if errors.of("slug") == [FieldCode::Taken]));
        assert!(matches!(bodies::found(platform, &sitting.chair, new("Mine", "municipal", None)).await, Err(Error::Forbidden)));

        let again = members::seat(platform, &sitting.secretary, sitting.body, seat_of("member0", "2026-05-01", "")).await;
        assert!(matches!(again, Err(Error::Invalid(errors)) if errors.of("from") == [FieldCode::Overlap]));
        let end = Day::parse("2026-04-30").unwrap();
        ended(platform, &sitting, 0, end).await;
        members::seat(platform, &sitting.secretary, sitting.body, seat_of("member0", "2026-05-01", "2027-04-30")).await.unwrap();
        let (today, _) = members::list(platform, sitting.body, Some(Day::of(Lab::START)), None).await.unwrap();
        assert_eq!(today.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["member0"]);
        let (all, _) = members::list(platform, sitting.body, None, None).await.unwrap();
        assert_eq!(all.len(), 2);
    }

    async fn the_last_chair_stays(lab: Lab) {
        let sitting = Sitting::open(&lab, 1).await;
        let platform = &lab.platform;
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let chair = officers::list(platform, &body).await.unwrap().remove(0);
        let end = officers::end(platform, &sitting.chair, sitting.body, chair.id).await;
        assert_eq!(conflict(end), "last-chair");
        bodies::name_officer(platform, &sitting.chair, sitting.body, Role::Chair, &name("member0")).await.unwrap();
        officers::end(platform, &sitting.chair, sitting.body, chair.id).await.unwrap();
        assert_eq!(conflict(officers::end(platform, &sitting.chair, sitting.body, chair.id).await), "officer-ended");
        let chairs = grants::holders(platform.db.read(), Role::Chair, Scope::Body(sitting.body), platform.clock.now()).await.unwrap();
        assert_eq!(chairs, [sitting.members[0].0.account_id().unwrap()]);
    }

    async fn a_member_checks_in_by_the_code_and_counts_when_confirmed(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let late = lab.person("late").await;
        members::seat(platform, &sitting.secretary, sitting.body, seat_of("late", "2026-06-01", "")).await.unwrap();
        let meeting = meetings::get(platform, sitting.meeting).await.unwrap();
        assert_eq!(attendance::presence(platform, &meeting).await.unwrap(), attendance::Presence { present: 2, mandates: 3 });
        let wrong = AttendanceCode::from_random(if meeting.code.as_str() == "000 000" { 1 } else { 0 });
        for _ in 0..5 {
            assert!(matches!(attendance::check_in(platform, &late, sitting.meeting, &wrong).await, Err(Error::Invalid(_))));
        }
        let tired = attendance::check_in(platform, &late, sitting.meeting, &meeting.code).await;
        assert_eq!(conflict(tired), "check-in-tries");
        let stranger = lab.person("stranger").await;
        assert!(matches!(attendance::check_in(platform, &stranger, sitting.meeting, &meeting.code).await, Err(Error::Forbidden)));
        sitting.confirm(platform, &late).await;
        assert_eq!(attendance::presence(platform, &meeting).await.unwrap().present, 3);
        let undo = attendance::set(platform, &sitting.chair, sitting.meeting, late.account_id().unwrap(), AttendanceAct::Leave).await;
        assert!(undo.is_ok());
        assert_eq!(attendance::presence(platform, &meeting).await.unwrap().present, 2);
    }

    async fn an_agenda_is_ordered_called_and_closed(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let topic = |title: &str| NewItem { kind: AgendaItemKind::Topic, title: title.into(), motion: None, minutes: 5 };
        let welcome = agenda::add(platform, &sitting.secretary, sitting.meeting, topic("Welcome")).await.unwrap();
        let other = agenda::add(platform, &sitting.secretary, sitting.meeting, topic("Other")).await.unwrap();
        agenda::move_item(platform, &sitting.secretary, welcome, -5).await.unwrap();
        let titles = |items: &[server::meetings::entity::item::Model]| items.iter().map(|item| item.title.clone()).collect::<Vec<_>>();
        let items = agenda::of_meeting(platform.db.read(), sitting.meeting).await.unwrap();
        assert_eq!(titles(&items), ["Welcome", "Buses", "Other"]);
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::InDebate);
        assert_eq!(conflict(agenda::remove(platform, &sitting.secretary, sitting.item).await), "item-called");
        agenda::remove(platform, &sitting.secretary, other).await.unwrap();
        let poll = sitting.started(platform, Secrecy::Named).await;
        assert_eq!(conflict(agenda::call(platform, &sitting.chair, welcome).await), "poll-running");
        assert_eq!(conflict(meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Close).await), "poll-running");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        agenda::call(platform, &sitting.chair, welcome).await.unwrap();
        meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Close).await.unwrap();
        assert_eq!(conflict(agenda::add(platform, &sitting.secretary, sitting.meeting, topic("Late")).await), "meeting-over");
    }

    async fn a_named_poll_adopts_a_motion_and_shows_names_to_members_only(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 4).await;
        let poll = sitting.started(platform, Secrecy::Named).await;
        for (at, (person, mandate)) in sitting.members.iter().enumerate() {
            let stance = if at < 3 { Stance::Yes } else { Stance::No };
            assert_eq!(cast::cast(platform, person, poll, *mandate, stance).await.unwrap(), None);
        }
        let (first, _) = &sitting.members[0];
        let foreign = cast::cast(platform, first, poll, sitting.members[1].1, Stance::No).await;
        assert!(matches!(foreign, Err(Error::Forbidden)));
        assert!(matches!(polls::stop(platform, &sitting.secretary, poll).await, Err(Error::Forbidden)));
        assert_eq!(conflict(publication::publish(platform, &sitting.chair, poll).await), "poll-step");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::Adopted);
        let row = reading::get(platform, poll).await.unwrap();
        let (file, hidden) = reading::published(platform, first, &row).await.unwrap().unwrap();
        assert!(!hidden);
        assert_eq!(file.question().unwrap().counts, Counts { yes: 3, no: 1, abstain: 0 });
        assert!(matches!(&file.ballots[0], PublishedBallot::Named { name, .. } if name == "member0"));
        let (file, hidden) = reading::published(platform, &Viewer::anonymous(), &row).await.unwrap().unwrap();
        assert!(hidden && file.ballots.is_empty() && file.outcome.verdict() == Verdict::Adopted);
        assert!(matches!(reading::file(platform, &Viewer::anonymous(), poll).await, Err(Error::NotFound)));
        let text = reading::file(platform, first, poll).await.unwrap();
        assert!(published::recount(&PublishedPoll::parse(&text).unwrap()).is_ok());
    }

    async fn without_a_quorum_nothing_is_decided_and_the_motion_comes_back(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        for n in 0..3 {
            lab.person(&format!("absent{n}")).await;
            members::seat(platform, &sitting.secretary, sitting.body, seat_of(&format!("absent{n}"), "2026-01-01", "")).await.unwrap();
        }
        let poll = sitting.started(platform, Secrecy::Named).await;
        cast::cast(platform, &sitting.members[0].0, poll, sitting.members[0].1, Stance::Yes).await.unwrap();
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let row = reading::get(platform, poll).await.unwrap();
        assert_eq!((row.verdict, row.turnout().present, row.turnout().mandates), (Some(Verdict::NoQuorum), 2, 5));
        assert_eq!(motions::get(platform, sitting.motion).await.unwrap().state, MotionState::Postponed);
    }

    async fn a_proxy_votes_for_an_absent_member_until_they_come(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let away = lab.person("away").await;
        let mandate = members::seat(platform, &sitting.secretary, sitting.body, seat_of("away", "2026-01-01", "")).await.unwrap();
        attendance::give_proxy(platform, &away, sitting.meeting, Some(sitting.members[0].1)).await.unwrap();
        let poll = sitting.started(platform, Secrecy::Named).await;
        let row = reading::get(platform, poll).await.unwrap();
        let votes = reading::my_votes(platform, &sitting.members[0].0, &row).await.unwrap();
        assert_eq!(votes.iter().map(|vote| vote.right).collect::<Vec<_>>(), [CastAs::Holder, CastAs::Proxy]);
        assert_eq!((votes[1].mandate, votes[1].name.as_str()), (mandate, "away"));
        cast::cast(platform, &sitting.members[0].0, poll, mandate, Stance::No).await.unwrap();
        assert!(matches!(cast::cast(platform, &away, poll, mandate, Stance::Yes).await, Err(Error::Forbidden)));
    }

    async fn a_secret_poll_gives_receipts_that_stand_in_the_list(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        let mut receipts: Vec<(ReceiptCode, Stance)> = Vec::new();
        for (at, (person, mandate)) in sitting.members.iter().enumerate().take(5) {
            let stance = Stance::ALL[at % 3];
            receipts.push((cast::cast(platform, person, poll, *mandate, stance).await.unwrap().unwrap(), stance));
        }
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        let late = cast::cast(platform, &sitting.members[5].0, poll, sitting.members[5].1, Stance::No).await;
        assert_eq!(conflict(late), "poll-over");
        assert!(matches!(reading::file(platform, &sitting.chair, poll).await, Err(Error::NotFound)));
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let file = PublishedPoll::parse(&reading::file(platform, &Viewer::anonymous(), poll).await.unwrap()).unwrap();
        for (receipt, stance) in &receipts {
            assert_eq!(file.find(receipt), Some(stance.as_str()));
        }
        assert_eq!(published::recount(&file).unwrap().question().unwrap().counts, Counts { yes: 2, no: 2, abstain: 1 });
    }

    async fn a_secret_poll_of_few_does_not_begin_and_one_with_few_ballots_is_not_published(lab: Lab) {
        let platform = &lab.platform;
        let few = Sitting::open(&lab, 4).await;
        let poll = few.poll(platform, rules(Secrecy::Secret)).await;
        assert_eq!(conflict(polls::start(platform, &few.chair, poll).await), "roll-too-small");
        let fifth = lab.person("fifth").await;
        members::seat(platform, &few.secretary, few.body, seat_of("fifth", "2026-01-01", "")).await.unwrap();
        few.confirm(platform, &fifth).await;
        polls::start(platform, &few.chair, poll).await.unwrap();
        for (person, mandate) in &few.members {
            cast::cast(platform, person, poll, *mandate, Stance::Yes).await.unwrap();
        }
        polls::stop(platform, &few.chair, poll).await.unwrap();
        assert_eq!(conflict(publication::publish(platform, &few.chair, poll).await), "ballots-too-few");
        assert_eq!(reading::get(platform, poll).await.unwrap().verdict, None);
    }

    /// V1.
    async fn two_hundred_votes_at_once_of_one_person_are_one_ballot(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        let (person, mandate) = sitting.members[0].clone();
        let casts = (0..200).map(|n| {
            let (platform, person) = (platform.clone(), person.clone());
            tokio::spawn(async move { cast::cast(&platform, &person, poll, mandate, Stance::ALL[n % 3]).await })
        });
        let mut counted = 0;
        for outcome in futures_util::future::join_all(casts).await {
            match outcome.unwrap() {
                Ok(_) => counted += 1,
                Err(Error::Conflict("already-voted")) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        let ballots = ballot::Entity::find().all(platform.db.read()).await.unwrap().len();
        assert_eq!((counted, ballots), (1, 1));
    }

    /// V2: a vote that races with the end is counted or refused, never lost, never counted after a refusal.
    async fn votes_at_the_moment_of_the_end_are_counted_or_refused(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 30).await;
        let poll = sitting.started(platform, Secrecy::Secret).await;
        let votes = sitting.members.iter().cloned().map(|(person, mandate)| {
            let platform = platform.clone();
            tokio::spawn(async move { cast::cast(&platform, &person, poll, mandate, Stance::Yes).await })
        });
        let votes: Vec<_> = votes.collect();
        // Fifty stops or one: the first ends it.
        let stops = (0..50).map(|_| {
            let (platform, chair) = (platform.clone(), sitting.chair.clone());
            tokio::spawn(async move { polls::stop(&platform, &chair, poll).await })
        });
        let stops: Vec<_> = stops.collect();
        let (work, stops) = tokio::join!(futures_util::future::join_all(votes), futures_util::future::join_all(stops));
        let mut ended = 0;
        for stop in stops {
            match stop.unwrap() {
                Ok(()) => ended += 1,
                Err(Error::Conflict("poll-step")) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(ended, 1);
        let (mut counted, mut refused) = (0, 0);
        for outcome in work {
            match outcome.unwrap() {
                Ok(_) => counted += 1,
                Err(Error::Conflict("poll-over")) => refused += 1,
                Err(other) => panic!("{other:?}"),
            }
        }
        let ballots = ballot::Entity::find().all(platform.db.read()).await.unwrap().len();
        assert_eq!((ballots, counted + refused), (counted, 30));
        assert_eq!(reading::get(platform, poll).await.unwrap().state, PollState::Finished);
    }

    async fn a_selected_proposal_becomes_a_motion_with_its_frozen_text(lab: Lab) {
        use crate::town::Town;
        use server::motions::inbox;
        use server::proposals::{steps, submissions};
        use shared::proposals::{ProposalAct, ProposalState};
        let sitting = Sitting::open(&lab, 2).await;
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let amina = town.again(&amina).await;
        town.next_phase();
        let proposal = town.proposal(&amina, team).await;
        town.write(&amina, proposal, "A desk for everybody.").await;
        submissions::submit(town.platform(), &amina, proposal).await.unwrap();
        let platform = town.platform().clone();
        assert_eq!(conflict(inbox::send(&platform, &town.organiser, proposal, sitting.body).await), "wrong-state");
        for acts in [&[ProposalAct::StartReview][..], &[ProposalAct::Select]] {
            town.next_phase();
            let tx = platform.begin(&town.organiser).await.unwrap();
            // A review begins in the jury phase, a determination is open in it and after it.
            for act in acts {
                steps::advance(&tx, &[proposal], *act).await.unwrap();
            }
            tx.commit().await.unwrap();
        }
        assert!(matches!(inbox::send(&platform, &sitting.chair, proposal, sitting.body).await, Err(Error::Forbidden)));
        assert_eq!(inbox::sendable(&platform, &town.organiser, None).await.unwrap().0.len(), 1);
        inbox::send(&platform, &town.organiser, proposal, sitting.body).await.unwrap();
        assert_eq!(conflict(inbox::send(&platform, &town.organiser, proposal, sitting.body).await), "already-in-body");
        assert_eq!(inbox::waiting(&platform, &sitting.chair).await.unwrap().len(), 1);
        assert!(inbox::waiting(&platform, &amina).await.unwrap().is_empty());
        assert!(matches!(inbox::take(&platform, &amina, sitting.body, proposal, None).await, Err(Error::Forbidden)));
        let motion = inbox::take(&platform, &sitting.secretary, sitting.body, proposal, Some(sitting.meeting)).await.unwrap();
        let row = motions::get(&platform, motion).await.unwrap();
        assert_eq!(row.state, MotionState::OnAgenda);
        assert!(row.text.contains("A desk for everybody."), "{}", row.text);
        let sent = submissions::current(platform.db.read(), proposal).await.unwrap().unwrap();
        assert_eq!(row.text_hash.as_deref(), Some(sent.hash.as_str()));
        let items = agenda::of_meeting(platform.db.read(), sitting.meeting).await.unwrap();
        assert_eq!(items.last().unwrap().motion_id, Some(motion));
        let facts = server::motions::custody::facts(&platform, proposal).await.unwrap();
        assert_eq!((facts.len(), facts[0].body.as_str(), facts[0].state), (1, "Youth council", MotionState::OnAgenda));
        let again = inbox::take(&platform, &sitting.secretary, sitting.body, proposal, None).await;
        assert_eq!(conflict(again), "wrong-state");
        assert!(inbox::list(&platform, &sitting.chair, sitting.body, None).await.unwrap().0.is_empty());
        let after = server::proposals::access::load(platform.db.read(), &Viewer::anonymous(), proposal, platform.clock.now()).await.unwrap();
        assert_eq!(after.proposal.state, ProposalState::Motion);
    }

    async fn a_list_of_members_takes_the_same_queries_at_any_length(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let cost = || async {
            let before = platform.db.queries();
            members::list(platform, sitting.body, Some(Day::of(Lab::START)), None).await.unwrap();
            server::meetings::live::view(platform, &sitting.members[0].0, sitting.meeting).await.unwrap();
            platform.db.queries() - before
        };
        let short = cost().await;
        for n in 0..20 {
            lab.person(&format!("more{n}")).await;
            members::seat(platform, &sitting.secretary, sitting.body, seat_of(&format!("more{n}"), "2026-01-01", "")).await.unwrap();
        }
        assert_eq!(cost().await, short);
    }
}
