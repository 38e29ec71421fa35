//! Invitations to a meeting: answers, substitutes, another time, and a meeting that is called off.

use super::preparation::{account, planned};
use super::*;
use server::bodies::mandates;
use server::bodies::rules::{self as decided, NewRules};
use server::preparation::letters::Ground;
use server::preparation::replies::{self, Hand};
use server::preparation::seats::{self, Wanted};
use server::preparation::{arrangements, invitations};
use shared::bodies::members::Substitute;
use shared::languages::Languages;
use shared::meetings::AttendanceState;
use shared::preparation::Arrangements;
use shared::preparation::calendar::Method;
use shared::preparation::replies::{Outlook, Reply};

/// A seat with a substitute.
async fn seat_with(lab: &Lab, sitting: &Sitting, holder: &str, substitute: &str) -> (Viewer, Viewer, MandateId) {
    let people = (lab.person(holder).await, lab.person(substitute).await);
    let new = NewMandate {
        substitute: Some(name(substitute)),
        ..seat_of(holder, "2026-01-01", "")
    };
    let mandate = members::seat(&lab.platform, &sitting.secretary, sitting.body, new)
        .await
        .unwrap();
    (people.0, people.1, mandate)
}

both_databases! {
    async fn who_declines_is_stood_in_for_and_who_comes_after_all_is_not(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 2).await;
        let platform = &lab.platform;
        let (holder, substitute, _) = seat_with(&lab, &sitting, "holder", "substitute").await;
        let told = invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        assert_eq!(told.people, 3);
        assert_eq!(conflict(invitations::invite(platform, &sitting.secretary, meeting).await), "all-invited");
        assert!(matches!(invitations::invite(platform, &holder, meeting).await, Err(Error::Forbidden)));
        let own = |viewer: &Viewer| Hand::Own(viewer.clone(), meeting);
        assert_eq!(conflict(replies::reply(platform, &own(&substitute), Reply::Yes).await), "not-invited");
        replies::reply(platform, &own(&sitting.members[0].0), Reply::Yes).await.unwrap();
        let none = replies::reply(platform, &own(&sitting.members[1].0), Reply::Substitute).await;
        assert!(matches!(none, Err(Error::Invalid(errors)) if errors.of("reply") == [FieldCode::NotAChoice]));
        replies::reply(platform, &own(&holder), Reply::No).await.unwrap();
        let row = meetings::get(platform, meeting).await.unwrap();
        let summary = || async { invitations::summary(platform, &sitting.secretary, &row).await.unwrap() };
        let now = summary().await;
        assert_eq!((now.invited, now.yes, now.no, now.called, now.standing_in), (3, 1, 1, 1, 0));
        assert_eq!((now.forecast.needed, now.forecast.expected, now.forecast.outlook()), (Some(2), 1, Outlook::Possible));
        replies::reply(platform, &own(&substitute), Reply::Yes).await.unwrap();
        assert_eq!(summary().await.forecast.outlook(), Outlook::Enough);
        let (list, _) = seats::list(platform, &sitting.secretary, &row, &Wanted { name: "HOLD".into(), ..Wanted::default() }).await.unwrap();
        assert_eq!(list.len(), 1);
        assert_eq!((list[0].holder.reply, list[0].holder.state), (Some(Reply::No), AttendanceState::Excused));
        assert_eq!(list[0].substitute.as_ref().unwrap().reply, Some(Reply::Yes));
        // The member comes after all: the substitute is told, and can be called again.
        replies::reply(platform, &Hand::Desk(sitting.secretary.clone(), meeting, account(&holder)), Reply::Yes).await.unwrap();
        assert_eq!((summary().await.called, summary().await.yes), (0, 2));
        assert_eq!(conflict(replies::reply(platform, &own(&substitute), Reply::Yes).await), "not-needed");
        replies::reply(platform, &own(&holder), Reply::Substitute).await.unwrap();
        assert_eq!(summary().await.called, 1);
        let stranger = lab.person("stranger").await;
        assert!(matches!(replies::reply(platform, &own(&stranger), Reply::Yes).await, Err(Error::Forbidden)));
        assert!(matches!(replies::reply(platform, &Hand::Link("wrong".into()), Reply::Yes).await, Err(Error::NotFound)));
        let again = invitations::ask_again(platform, &sitting.secretary, meeting).await.unwrap();
        assert_eq!(again.people, 2, "one member and the substitute");
        assert_eq!(conflict(invitations::ask_again(platform, &sitting.secretary, meeting).await), "asked-today");
    }

    async fn the_link_of_a_letter_answers_once(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let told = invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        assert_eq!((told.people, told.by_mail), (1, 1));
        lab.work().await;
        let letters = lab.letters();
        let letter = letters.iter().find(|letter| letter.contains("/reply/")).expect("a letter with a link");
        let secret = letter.split("/reply/").nth(1).unwrap();
        let secret: String = secret.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        let asked = replies::follow(platform, &secret).await.unwrap();
        assert_eq!((asked.meeting.id, asked.has_substitute), (meeting, false));
        replies::reply(platform, &Hand::Link(secret.clone()), Reply::No).await.unwrap();
        assert_eq!(invitations::own(platform, &sitting.members[0].0, meeting).await.unwrap().unwrap().reply, Reply::No);
        assert!(matches!(replies::follow(platform, &secret).await, Err(Error::NotFound)));
        assert!(matches!(replies::reply(platform, &Hand::Link(secret), Reply::Yes).await, Err(Error::NotFound)));
    }

    async fn another_time_asks_everybody_anew_and_a_cancelled_meeting_frees_its_motions(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let text = MotionText::parse(&MotionForm { title: "Trams at night".into(), text: "Trams run.".into(), reason: String::new() });
        let motion = motions::write(platform, &sitting.secretary, sitting.body, text.unwrap(), Language::English).await.unwrap();
        let new = NewItem { kind: AgendaItemKind::Motion, title: "Trams".into(), motion: Some(motion), minutes: 5 };
        agenda::add(platform, &sitting.secretary, meeting, new).await.unwrap();
        let (holder, substitute, _) = seat_with(&lab, &sitting, "holder", "substitute").await;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        let own = |viewer: &Viewer| Hand::Own(viewer.clone(), meeting);
        replies::reply(platform, &own(&holder), Reply::No).await.unwrap();
        let row = meetings::get(platform, meeting).await.unwrap();
        let said = |starts_at: Timestamp, place: &str| MeetingText { starts_at, place: place.into(), link: row.link.clone(), ..meeting_text() };
        arrangements::change(platform, &sitting.secretary, meeting, said(row.starts_at, "Library"), Arrangements::default()).await.unwrap();
        let sequence = || async { arrangements::of(platform.db.read(), meeting).await.unwrap().sequence };
        assert_eq!((sequence().await, invitations::own(platform, &holder, meeting).await.unwrap().unwrap().reply), (1, Reply::No));
        let later = row.starts_at.plus(Timestamp::DAY);
        arrangements::change(platform, &sitting.secretary, meeting, said(later, "Library"), Arrangements::default()).await.unwrap();
        assert_eq!((sequence().await, invitations::own(platform, &holder, meeting).await.unwrap().unwrap().reply), (2, Reply::Waiting));
        assert!(invitations::own(platform, &substitute, meeting).await.unwrap().is_none());
        // Whoever has no seat any more on the new day hears of it and is not asked; with another day inside the term they are asked again.
        ended(platform, &sitting, 0, Day::of(later)).await;
        let member = &sitting.members[0].0;
        let keys = async || server::notices::list(platform, member, None, 40).await.unwrap().into_iter().map(|one| one.key).collect::<Vec<_>>();
        let count = |keys: &[String], key: &str| keys.iter().filter(|one| *one == key).count();
        let before = count(&keys().await, "meeting-moved");
        let after = later.plus(2 * Timestamp::DAY);
        arrangements::change(platform, &sitting.secretary, meeting, said(after, "Library"), Arrangements::default()).await.unwrap();
        let told = keys().await;
        assert_eq!((count(&told, "meeting-moved"), count(&told, "meeting-unseated")), (before, 1));
        let waits = async || invitations::waiting(platform, member).await.unwrap().len();
        assert_eq!(waits().await, 0, "nothing is asked of them");
        arrangements::change(platform, &sitting.secretary, meeting, said(later, "Library"), Arrangements::default()).await.unwrap();
        let told = keys().await;
        assert_eq!((count(&told, "meeting-moved"), count(&told, "meeting-unseated")), (before + 1, 1));
        assert_eq!(waits().await, 1);
        assert!(matches!(arrangements::cancel(platform, &holder, meeting, "No room.").await, Err(Error::Forbidden)));
        assert_eq!(conflict(meetings::step(platform, &sitting.chair, meeting, MeetingAct::Cancel).await), "meeting-step");
        assert_eq!(conflict(arrangements::cancel(platform, &sitting.secretary, sitting.meeting, "It runs.").await), "meeting-step");
        arrangements::cancel(platform, &sitting.secretary, meeting, "The hall is flooded.").await.unwrap();
        assert_ne!(motions::get(platform, motion).await.unwrap().state, MotionState::OnAgenda);
        let told = server::notices::list(platform, &holder, None, 10).await.unwrap();
        let told = told.iter().find(|one| one.key == "meeting-cancelled").expect("everybody is told");
        assert!(told.values.contains("The hall is flooded."));
        assert_eq!(conflict(replies::reply(platform, &own(&holder), Reply::Yes).await), "meeting-over");
        assert_eq!(conflict(meetings::step(platform, &sitting.chair, meeting, MeetingAct::Open).await), "meeting-step");
    }

    async fn a_substitute_is_called_on_the_days_of_standing_in_alone(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let (holder, substitute, mandate) = seat_with(&lab, &sitting, "holder", "substitute").await;
        let stands_in = async |until: &str| {
            let named = Substitute { name: name("substitute"), from: None, until: Some(Day::parse(until).unwrap()) };
            mandates::set_substitute(platform, &sitting.secretary, sitting.body, mandate, Some(named)).await.unwrap();
        };
        stands_in("2026-06-14").await;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        let row = meetings::get(platform, meeting).await.unwrap();
        let seat = async |wanted: Wanted| seats::list(platform, &sitting.secretary, &row, &wanted).await.unwrap().0;
        let of_holder = || Wanted { name: "holder".into(), ..Wanted::default() };
        let of_substitute = || Wanted { name: "substitute".into(), ..Wanted::default() };
        assert!(seat(of_holder()).await[0].substitute.is_none() && seat(of_substitute()).await.is_empty());
        assert!(seats::all(platform, &sitting.secretary, &row).await.unwrap().iter().all(|seat| seat.substitute.is_none()));
        let own = |viewer: &Viewer| Hand::Own(viewer.clone(), meeting);
        let asked = invitations::own(platform, &holder, meeting).await.unwrap().unwrap();
        assert!(!replies::has_substitute(platform, &row, &asked).await.unwrap());
        let sent = replies::reply(platform, &own(&holder), Reply::Substitute).await;
        assert!(matches!(sent, Err(Error::Invalid(errors)) if errors.of("reply") == [FieldCode::NotAChoice]));
        replies::reply(platform, &own(&holder), Reply::No).await.unwrap();
        assert!(invitations::own(platform, &substitute, meeting).await.unwrap().is_none(), "nobody is called");
        // On the last day they stand in.
        stands_in("2026-06-15").await;
        assert!(seat(of_holder()).await[0].substitute.is_some());
        assert_eq!(seat(of_substitute()).await.len(), 1);
        assert!(replies::has_substitute(platform, &row, &asked).await.unwrap());
        replies::reply(platform, &own(&holder), Reply::Substitute).await.unwrap();
        replies::reply(platform, &own(&substitute), Reply::Yes).await.unwrap();
        let summary = async || invitations::summary(platform, &sitting.secretary, &row).await.unwrap();
        assert_eq!((summary().await.called, summary().await.standing_in), (1, 1));
        // What somebody said who does not stand in any more does not count, and they are told when the member comes.
        stands_in("2026-06-14").await;
        assert_eq!((summary().await.called, summary().await.standing_in), (0, 0));
        replies::reply(platform, &own(&holder), Reply::Yes).await.unwrap();
        assert!(invitations::own(platform, &substitute, meeting).await.unwrap().is_none());
        let told = server::notices::list(platform, &substitute, None, 10).await.unwrap();
        assert!(told.iter().any(|one| one.key == "meeting-released"));
    }

    async fn one_substitute_alone_is_called_for_a_seat(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let (holder, first, mandate) = seat_with(&lab, &sitting, "holder", "first").await;
        let second = lab.person("second").await;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        let hand = Hand::Own(holder, meeting);
        replies::reply(platform, &hand, Reply::Substitute).await.unwrap();
        assert!(invitations::own(platform, &first, meeting).await.unwrap().is_some());
        let named = Substitute { name: name("second"), from: None, until: None };
        mandates::set_substitute(platform, &sitting.secretary, sitting.body, mandate, Some(named)).await.unwrap();
        replies::reply(platform, &hand, Reply::Substitute).await.unwrap();
        assert!(invitations::own(platform, &second, meeting).await.unwrap().is_some());
        assert!(invitations::own(platform, &first, meeting).await.unwrap().is_none());
        let told = server::notices::list(platform, &first, None, 10).await.unwrap();
        assert!(told.iter().any(|one| one.key == "meeting-released"));
    }

    async fn whoever_gets_a_seat_after_the_invitations_is_invited_for_it(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 2).await;
        let platform = &lab.platform;
        let (holder, substitute, mandate) = seat_with(&lab, &sitting, "holder", "substitute").await;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        let own = |viewer: &Viewer| Hand::Own(viewer.clone(), meeting);
        replies::reply(platform, &own(&sitting.members[0].0), Reply::Yes).await.unwrap();
        replies::reply(platform, &own(&holder), Reply::No).await.unwrap();
        replies::reply(platform, &own(&substitute), Reply::No).await.unwrap();
        let row = meetings::get(platform, meeting).await.unwrap();
        let summary = async || invitations::summary(platform, &sitting.secretary, &row).await.unwrap();
        let uninvited = async || invitations::uninvited(platform, &row).await.unwrap();
        assert_eq!((uninvited().await, summary().await.yes), (0, 1));
        // One goes and another comes; one moves up.
        let last = Day::of(Lab::START).plus(3);
        ended(platform, &sitting, 0, last).await;
        lab.person("new").await;
        members::seat(platform, &sitting.secretary, sitting.body, seat_of("new", "2026-06-05", "")).await.unwrap();
        let ending = Ending { until: last, reason: "Moved away.".into(), moves_up: true };
        mandates::end(platform, &sitting.secretary, sitting.body, mandate, ending).await.unwrap().unwrap();
        let now = summary().await;
        assert_eq!((uninvited().await, now.invited, now.yes, now.called), (2, 1, 0, 0), "who has left is not counted");
        let told = invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        assert_eq!((told.people, uninvited().await), (2, 0));
        assert_eq!(conflict(invitations::invite(platform, &sitting.secretary, meeting).await), "all-invited");
        let moved = invitations::own(platform, &substitute, meeting).await.unwrap().unwrap();
        assert_eq!((moved.is_substitute, moved.reply), (false, Reply::Waiting));
        let list = seats::list(platform, &sitting.secretary, &row, &Wanted { name: "substitute".into(), ..Wanted::default() }).await.unwrap().0;
        assert_eq!((list.len(), list[0].holder.state), (1, AttendanceState::Expected), "what was said as a substitute is forgotten");
        replies::reply(platform, &own(&substitute), Reply::Yes).await.unwrap();
        assert_eq!((summary().await.invited, summary().await.yes), (3, 1));
        let again = invitations::ask_again(platform, &sitting.secretary, meeting).await.unwrap();
        assert_eq!(again.people, 2, "nobody is asked whose mandate has ended");
    }

    async fn the_forecast_goes_by_the_rules_of_the_day_of_the_meeting(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 4).await;
        let platform = &lab.platform;
        let row = meetings::get(platform, meeting).await.unwrap();
        let needed = async || invitations::summary(platform, &sitting.secretary, &row).await.unwrap().forecast.needed;
        let before = needed().await;
        let all = Quorum { of: QuorumOf::Present, share: Share::TwoThirds };
        let set = async |from: &str| {
            let new = NewRules { rules: PollRules { quorum: all, ..rules(Secrecy::Named) }, from: Day::parse(from).unwrap(), note: String::new() };
            decided::set(platform, &sitting.chair, sitting.body, new).await.unwrap();
        };
        set("2026-06-16").await;
        assert_eq!((before, needed().await), (Some(2), Some(2)), "rules of a later day do not hold yet");
        set("2026-06-15").await;
        assert_eq!(needed().await, Some(3));
    }

    async fn a_meeting_that_has_begun_keeps_its_time_and_its_answers(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 2).await;
        let platform = &lab.platform;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        let member = &sitting.members[0].0;
        replies::reply(platform, &Hand::Own(member.clone(), meeting), Reply::No).await.unwrap();
        meetings::step(platform, &sitting.chair, meeting, MeetingAct::Open).await.unwrap();
        let row = meetings::get(platform, meeting).await.unwrap();
        let said = |starts_at: Timestamp| MeetingText { starts_at, place: "Library".into(), link: row.link.clone(), ..meeting_text() };
        let change = async |starts_at| arrangements::change(platform, &sitting.secretary, meeting, said(starts_at), Arrangements::default()).await;
        assert_eq!(conflict(change(row.starts_at.plus(Timestamp::HOUR)).await), "time-begun");
        let now = meetings::get(platform, meeting).await.unwrap();
        assert_eq!((now.starts_at, now.place.as_str()), (row.starts_at, row.place.as_str()));
        change(row.starts_at).await.unwrap();
        assert_eq!(meetings::get(platform, meeting).await.unwrap().place, "Library");
        assert_eq!(invitations::own(platform, member, meeting).await.unwrap().unwrap().reply, Reply::No);
    }

    async fn an_invitation_waits_behind_as_many_past_ones_as_there_are(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let member = &sitting.members[0].0;
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        // Later invitations to meetings that were called off.
        platform.clock.advance(Timestamp::HOUR);
        for n in 0..21 {
            let text = MeetingText { title: format!("Off {n}"), starts_at: Lab::START.plus(7 * Timestamp::DAY), ..meeting_text() };
            let off = meetings::plan(platform, &sitting.secretary, sitting.body, text).await.unwrap();
            invitations::invite(platform, &sitting.secretary, off).await.unwrap();
            arrangements::cancel(platform, &sitting.secretary, off, "No room.").await.unwrap();
        }
        let waiting = invitations::waiting(platform, member).await.unwrap();
        assert_eq!(waiting.len(), 1);
    }

    async fn letters_and_calendars_name_the_languages_of_interpretation(lab: Lab) {
        let (sitting, meeting) = planned(&lab, 1).await;
        let platform = &lab.platform;
        let row = meetings::get(platform, meeting).await.unwrap();
        let text = MeetingText { starts_at: row.starts_at, link: row.link.clone(), ..meeting_text() };
        let said = Arrangements { interpretation: Languages::of([Language::English]), ..Arrangements::default() };
        arrangements::change(platform, &sitting.secretary, meeting, text, said).await.unwrap();
        invitations::invite(platform, &sitting.secretary, meeting).await.unwrap();
        lab.work().await;
        let letters = lab.letters();
        let letter = letters.iter().find(|letter| letter.contains("/reply/")).expect("a letter");
        assert!(letter.contains("mail-line-interpretation"), "{letter}");
        let row = meetings::get(platform, meeting).await.unwrap();
        let ground = Ground::of(platform.db.read(), row, arrangements::of(platform.db.read(), meeting).await.unwrap()).await.unwrap();
        let entry = ground.calendar(platform, Method::Publish, Language::English, true, None);
        assert!(entry.contains("mail-line-interpretation"), "{entry}");
    }
}
