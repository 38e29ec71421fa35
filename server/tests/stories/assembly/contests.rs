//! Polls of every method: made, cast, counted, published; blocks of motions; votes that are changed and votes of others.

use super::*;
use shared::polls::{Finding, Record};

const NAMES: [&str; 3] = ["Ana", "Bo", "Cem"];

async fn file_of(platform: &Platform, sitting: &Sitting, about: About, texts: &[&str]) -> PublishedPoll {
    let poll = sitting.poll_about(platform, rules(Secrecy::Named), about).await;
    sitting.voted(platform, poll, texts).await;
    publication::publish(platform, &sitting.chair, poll).await.unwrap();
    published_file(platform, poll).await
}

both_databases! {
    async fn every_method_is_voted_counted_and_counted_again_from_its_file(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let cases: [(Method, u16, [&str; 5], &[u16]); 7] = [
            (Method::SingleChoice, 1, ["1", "1", "2", "1", "abstain"], &[1]),
            (Method::Approval, 1, ["1,2", "2", "2,3", "1", "abstain"], &[2]),
            (Method::Score, 1, ["5,0,-", "1,4,2", "-,5,0", "0,3,3", "abstain"], &[2]),
            (Method::Schulze, 1, ["1>2=3", "2>1", "1>3", "3>1>2", "abstain"], &[1]),
            (Method::InstantRunoff, 1, ["1", "2>1", "3>2", "2", "1"], &[2]),
            (Method::AtLarge, 2, ["1,2", "1", "2,3", "1,2", "abstain"], &[1, 2]),
            (Method::Stv, 2, ["1>2", "1>2", "1>3", "2", "3"], &[1, 2]),
        ];
        for (method, seats, texts, expected) in cases {
            let about = contest(method, seats, &NAMES, TieRule::StatusQuo);
            let file = file_of(platform, &sitting, about, &texts).await;
            let mut chosen = file.outcome.selection().unwrap().chosen.clone();
            chosen.sort_unstable();
            assert_eq!(chosen, expected, "{method}: {:?}", file.outcome);
            assert_eq!(file.outcome.verdict(), Verdict::Chosen, "{method}");
            assert_eq!(file.options.iter().map(OptionTitle::as_str).collect::<Vec<_>>(), NAMES);
            assert_eq!(published::recount(&file).unwrap(), file.outcome);
            assert_eq!(file.ballots.len(), 5);
        }
        let last = reading::list(platform, &Viewer::anonymous(), reading::Within::Meeting(sitting.meeting), None).await.unwrap().0;
        assert_eq!(last.len(), 7);
        assert_eq!((last[0].method, last[0].verdict), (Method::Stv, Some(Verdict::Chosen)));
        assert!(matches!(published_file(platform, last[0].id).await.outcome, Finding::Options(found) if matches!(found.record, Record::Rounds { .. })));
    }

    async fn candidates_are_known_by_the_name_they_have_on_lists(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let about = contest(Method::Stv, 1, &["Member1", "Somebody else", "Buses"], TieRule::StatusQuo);
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), about).await;
        let row = reading::get(platform, poll).await.unwrap();
        let options = reading::options(platform.db.read(), &row).await.unwrap();
        assert_eq!(options[0].account_id, sitting.members[1].0.account_id());
        assert_eq!((options[1].account_id, options[1].motion_id), (None, None));
        assert_eq!(options[2].motion_id, Some(sitting.motion));
        let mut few = contest(Method::Stv, 1, &["A", "B", "C"], TieRule::StatusQuo);
        few.options.pop();
        let new = NewPoll { title: "Too few".into(), item: None, rules: rules(Secrecy::Named) };
        let refused = polls::make_about(platform, &sitting.chair, sitting.meeting, new, few).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("options") == [FieldCode::OutOfRange]));
    }

    async fn a_block_of_motions_is_decided_by_one_question(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let text = MotionText::parse(&MotionForm { title: "Night trams".into(), text: "Trams run at night.".into(), reason: String::new() });
        let other = motions::write(platform, &sitting.secretary, sitting.body, text.unwrap(), Language::English).await.unwrap();
        let block = |motions: Vec<MotionId>| About { motions, ..About::default() };
        let new = || NewPoll { title: "Adopt all of them?".into(), item: None, rules: rules(Secrecy::Named) };
        let make = |about: About| polls::make_about(platform, &sitting.chair, sitting.meeting, new(), about);
        for wrong in [vec![sitting.motion], vec![sitting.motion, other]] {
            let refused = make(block(wrong)).await;
            assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("motions") == [FieldCode::NotAChoice]));
        }
        let item = NewItem { kind: AgendaItemKind::Motion, title: "Trams".into(), motion: Some(other), minutes: 5 };
        agenda::add(platform, &sitting.secretary, sitting.meeting, item).await.unwrap();
        let poll = make(block(vec![sitting.motion, other])).await.unwrap();
        let single = NewPoll { item: Some(sitting.item), ..new() };
        assert_eq!(conflict(polls::make(platform, &sitting.chair, sitting.meeting, single).await), "poll-exists");
        sitting.voted(platform, poll, &["yes", "yes", "no"]).await;
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        for motion in [sitting.motion, other] {
            assert_eq!(motions::get(platform, motion).await.unwrap().state, MotionState::Adopted);
            let polls = reading::of_motions(platform, &[motion], false).await.unwrap();
            assert_eq!(polls.iter().map(|poll| poll.id).collect::<Vec<_>>(), [poll]);
        }
        let by_motion = reading::by_motion(platform, &[sitting.motion, other]).await.unwrap();
        assert!(by_motion.values().all(|polls| polls.len() == 1) && by_motion.len() == 2);
    }

    async fn a_named_vote_can_be_changed_until_the_end_and_a_secret_one_not(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        let (person, mandate) = &sitting.members[0];
        let named = sitting.started(platform, Secrecy::Named).await;
        for stance in [Stance::No, Stance::Yes] {
            cast::cast(platform, person, named, *mandate, stance).await.unwrap();
        }
        let row = reading::get(platform, named).await.unwrap();
        let votes = reading::my_votes(platform, person, &row).await.unwrap();
        assert_eq!(votes[0].stands, Some((CastAs::Holder, Vote::Stance(Stance::Yes))));
        assert!(votes[0].is_open() && votes[0].has_cast);
        polls::stop(platform, &sitting.chair, named).await.unwrap();
        assert_eq!(conflict(cast::cast(platform, person, named, *mandate, Stance::No).await), "poll-over");
        publication::publish(platform, &sitting.chair, named).await.unwrap();
        assert_eq!(published_file(platform, named).await.question().unwrap().counts, Counts { yes: 1, no: 0, abstain: 0 });

        let secret = sitting.poll_about(platform, rules(Secrecy::Secret), About::default()).await;
        polls::start(platform, &sitting.chair, secret).await.unwrap();
        cast::cast(platform, person, secret, *mandate, Stance::No).await.unwrap();
        assert_eq!(conflict(cast::cast(platform, person, secret, *mandate, Stance::No).await), "already-voted");
        let row = reading::get(platform, secret).await.unwrap();
        let votes = reading::my_votes(platform, person, &row).await.unwrap();
        assert!(votes[0].stands.is_none() && !votes[0].is_open());
        let strange = cast::cast(platform, &sitting.members[1].0, secret, sitting.members[1].1, Vote::Choice(1)).await;
        assert!(matches!(strange, Err(Error::Invalid(errors)) if errors.of("vote") == [FieldCode::NotAChoice]));
    }

    async fn the_giver_of_a_proxy_who_votes_cancels_the_vote_of_the_proxy(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let away = lab.person("away").await;
        let mandate = members::seat(platform, &sitting.secretary, sitting.body, seat_of("away", "2026-01-01", "")).await.unwrap();
        attendance::give_proxy(platform, &away, sitting.meeting, Some(sitting.members[0].1)).await.unwrap();
        let rules = PollRules { presence: Presence::NotNeeded, ..rules(Secrecy::Named) };
        let poll = sitting.poll_about(platform, rules, About::default()).await;
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let proxy = &sitting.members[0].0;
        cast::cast(platform, proxy, poll, mandate, Stance::No).await.unwrap();
        let row = reading::get(platform, poll).await.unwrap();
        let seen = reading::my_votes(platform, &away, &row).await.unwrap();
        assert_eq!(seen[0].stands, Some((CastAs::Proxy, Vote::Stance(Stance::No))));
        cast::cast(platform, &away, poll, mandate, Stance::Yes).await.unwrap();
        assert_eq!(conflict(cast::cast(platform, proxy, poll, mandate, Stance::No).await), "holder-voted");
        let votes = reading::my_votes(platform, proxy, &row).await.unwrap();
        let other = votes.iter().find(|vote| vote.mandate == mandate).unwrap();
        assert!(other.by_holder && other.stands.is_none() && !other.is_open());
    }

    async fn a_proxy_who_left_does_not_count_and_the_roll_says_so(lab: Lab) {
        use shared::polls::roll::LeftOut;
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let away = lab.person("away").await;
        members::seat(platform, &sitting.secretary, sitting.body, seat_of("away", "2026-01-01", "")).await.unwrap();
        attendance::give_proxy(platform, &away, sitting.meeting, Some(sitting.members[0].1)).await.unwrap();
        let left = sitting.members[0].0.account_id().unwrap();
        attendance::set(platform, &sitting.chair, sitting.meeting, left, AttendanceAct::Leave).await.unwrap();
        let poll = sitting.started(platform, Secrecy::Named).await;
        let row = reading::get(platform, poll).await.unwrap();
        let roll = server::polls::roll_list::page(platform, &sitting.chair, &row, None).await.unwrap();
        assert_eq!(roll.lines.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(), ["member1"]);
        let mut left = roll.left.clone();
        left.sort();
        assert_eq!(left, [("away".to_owned(), LeftOut::ProxyAbsent), ("member0".to_owned(), LeftOut::Absent)]);
        let hidden = server::polls::roll_list::page(platform, &Viewer::anonymous(), &row, None).await;
        assert!(matches!(hidden, Err(Error::NotFound)));
    }

    async fn few_secret_votes_are_published_when_all_who_cast_one_agreed(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 5).await;
        for (agree, expected) in [([true, true, false], Err("ballots-too-few")), ([true; 3], Ok(()))] {
            let poll = sitting.poll_about(platform, rules(Secrecy::Secret), About::default()).await;
            polls::start(platform, &sitting.chair, poll).await.unwrap();
            for ((person, mandate), agrees) in sitting.members.iter().zip(agree) {
                let new = cast::Cast { vote: Vote::Stance(Stance::Yes), agrees };
                cast::cast(platform, person, poll, *mandate, new).await.unwrap();
            }
            polls::stop(platform, &sitting.chair, poll).await.unwrap();
            let published = publication::publish(platform, &sitting.chair, poll).await;
            match expected {
                Ok(()) => published.unwrap(),
                Err(code) => assert_eq!(conflict(published), code),
            }
        }
    }

    /// V1, with orders and names: the last of many is the one that counts, and there is one.
    async fn two_hundred_named_orders_at_once_of_one_person_are_one(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let about = contest(Method::Stv, 1, &NAMES, TieRule::StatusQuo);
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), about).await;
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let (person, mandate) = sitting.members[0].clone();
        let votes = [vote_of(platform, poll, "1>2").await, vote_of(platform, poll, "3").await];
        let casts = (0..200).map(|n| {
            let (platform, person, vote) = (platform.clone(), person.clone(), votes[n % 2].clone());
            tokio::spawn(async move { cast::cast(&platform, &person, poll, mandate, vote).await })
        });
        for outcome in futures_util::future::join_all(casts).await {
            outcome.unwrap().unwrap();
        }
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(published_file(platform, poll).await.ballots.len(), 1);
    }

    async fn a_cast_takes_the_same_queries_however_long_the_roll(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let mut costs = Vec::new();
        for secrecy in [Secrecy::Named, Secrecy::Secret] {
            let poll = sitting.poll_about(platform, rules(secrecy), About::default()).await;
            polls::start(platform, &sitting.chair, poll).await.unwrap();
            for (person, mandate) in &sitting.members {
                let before = platform.db.queries();
                cast::cast(platform, person, poll, *mandate, Stance::Yes).await.unwrap();
                costs.push(platform.db.queries() - before);
            }
            polls::stop(platform, &sitting.chair, poll).await.unwrap();
        }
        assert!(costs.iter().all(|cost| *cost <= 8), "{costs:?}");
    }

    async fn a_list_of_polls_takes_the_same_queries_at_any_length(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let within = reading::Within::Body(sitting.body);
        sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
        let cost = || async {
            let before = platform.db.queries();
            let (page, more) = reading::list(platform, &sitting.chair, within, None).await.unwrap();
            (platform.db.queries() - before, page, more)
        };
        let (short, page, more) = cost().await;
        assert_eq!((page.len(), more), (1, false));
        for _ in 0..40 {
            sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
        }
        let (long, page, more) = cost().await;
        assert_eq!((long, page.len(), more), (short, 30, true));
        let (rest, more) = reading::list(platform, &sitting.chair, within, page.last().map(|poll| poll.id)).await.unwrap();
        assert_eq!((rest.len(), more), (11, false));
    }
}
