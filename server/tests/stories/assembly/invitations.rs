//! Invitations to a meeting: answers, substitutes, another time, and a meeting that is called off.

use super::preparation::{account, planned};
use super::*;
use server::preparation::replies::{self, Hand};
use server::preparation::seats::{self, Wanted};
use server::preparation::{arrangements, invitations};
use shared::meetings::AttendanceState;
use shared::preparation::Arrangements;
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
}
