//! What a body says of itself and said before; its rules from day to day; its officers; its end.

use super::*;
use server::bodies::editing;
use server::bodies::officers::Standing;
use server::bodies::rules::{self as decided, NewRules};
use server::bodies::send_due;
use shared::bodies::Officer;

fn day(raw: &str) -> Day {
    Day::parse(raw).unwrap()
}

fn decided_rules(secrecy: Secrecy, from: &str) -> NewRules {
    NewRules {
        rules: rules(secrecy),
        from: day(from),
        note: "Third sitting".into(),
    }
}

both_databases! {
    async fn what_a_body_says_has_a_history(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let admin = lab.person_with("founder", Role::Organiser, Scope::Platform).await;
        let new = NewBody {
            text: body_text("Regional council", "regional"), language: Language::French, parent: None, rules: rules(Secrecy::Named), chair: name("chair"),
        };
        let region = bodies::found(platform, &admin, new).await.unwrap();
        let mut text = body_text("Youth council of Amiens", "municipal");
        text.contact = "town hall".into();
        editing::edit(platform, &sitting.secretary, sitting.body, text.clone(), Some(region)).await.unwrap();
        editing::edit(platform, &sitting.secretary, sitting.body, text.clone(), Some(region)).await.unwrap();
        text.name = "Council of the young".into();
        editing::edit(platform, &admin, sitting.body, text.clone(), Some(region)).await.unwrap();
        assert!(matches!(editing::edit(platform, &sitting.members[0].0, sitting.body, text.clone(), None).await, Err(Error::Forbidden)));
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let (changes, more) = editing::history(platform, &body, None).await.unwrap();
        let names: Vec<_> = changes.iter().map(|one| (one.before.text.name.as_str(), one.after.text.name.as_str())).collect();
        assert_eq!(names, [("Youth council of Amiens", "Council of the young"), ("Youth council", "Youth council of Amiens")], "saying the same is no change");
        assert_eq!((changes[1].before.parent, changes[1].after.parent), (None, Some(region)));
        assert_eq!(changes[1].by.as_deref(), Some("secretary"));
        assert!(!more);
        let (older, _) = editing::history(platform, &body, Some(changes[0].id)).await.unwrap();
        assert_eq!(older.len(), 1);

        text.level = shared::bodies::BodyLevel::National;
        let upside_down = editing::edit(platform, &admin, sitting.body, text, Some(region)).await;
        assert!(matches!(upside_down, Err(Error::Invalid(errors)) if errors.of("parent") == [FieldCode::NotAChoice]));
        let low = editing::edit(platform, &admin, region, body_text("Regional council", "municipal"), None).await;
        assert!(matches!(low, Err(Error::Invalid(errors)) if errors.of("level") == [FieldCode::NotAChoice]));
    }

    async fn a_closed_body_does_nothing_more_and_stays_to_be_read(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let admin = lab.person_with("founder", Role::Organiser, Scope::Platform).await;
        let close = async || editing::close(platform, &admin, sitting.body, "Merged with another".into()).await;
        assert!(matches!(editing::close(platform, &sitting.chair, sitting.body, "Mine".into()).await, Err(Error::Forbidden)));
        assert_eq!(conflict(close().await), "body-meets");
        meetings::step(platform, &sitting.chair, sitting.meeting, MeetingAct::Close).await.unwrap();
        close().await.unwrap();
        let tomorrow = Day::of(Lab::START).plus(1);
        assert_eq!(members::count(platform, sitting.body, tomorrow.plus(-1)).await.unwrap(), 2);
        assert_eq!(members::count(platform, sitting.body, tomorrow).await.unwrap(), 0);
        assert_eq!(conflict(meetings::plan(platform, &sitting.secretary, sitting.body, meeting_text()).await), "body-closed");
        assert_eq!(conflict(members::seat(platform, &sitting.secretary, sitting.body, seat_of("noor", "2026-07-01", "")).await), "body-closed");
        assert!(bodies::list(platform).await.unwrap().is_empty());
        assert_eq!(bodies::list_all(platform).await.unwrap().len(), 1);
        editing::reopen(platform, &admin, sitting.body).await.unwrap();
        assert_eq!(conflict(editing::reopen(platform, &admin, sitting.body).await), "body-open");
        members::seat(platform, &sitting.secretary, sitting.body, seat_of("noor", "2026-07-01", "")).await.unwrap();
    }

    async fn rules_hold_from_their_day_and_a_poll_keeps_its_own(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let poll = sitting.poll(platform, rules(Secrecy::Named)).await;
        let past = decided::set(platform, &sitting.chair, sitting.body, decided_rules(Secrecy::Secret, "2026-05-31")).await;
        assert!(matches!(past, Err(Error::Invalid(errors)) if errors.of("from") == [FieldCode::OutOfRange]));
        decided::set(platform, &sitting.chair, sitting.body, decided_rules(Secrecy::Secret, "2026-06-11")).await.unwrap();
        decided::set(platform, &sitting.chair, sitting.body, decided_rules(Secrecy::Secret, "2026-06-20")).await.unwrap();
        let (all, _) = decided::versions(platform, sitting.body, None).await.unwrap();
        assert_eq!(all.len(), 3);
        decided::take_back(platform, &sitting.chair, sitting.body, all[0].id).await.unwrap();
        assert_eq!(conflict(decided::take_back(platform, &sitting.chair, sitting.body, all[2].id).await), "rules-hold");
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let on = async |date: &str| decided::on(platform.db.read(), &body, day(date)).await.unwrap().secrecy;
        assert_eq!((on("2026-06-10").await, on("2026-06-11").await), (Secrecy::Named, Secrecy::Secret));
        assert_eq!(body.rules().secrecy, Secrecy::Named);
        send_due(platform).await.unwrap();
        assert_eq!(bodies::get(platform, sitting.body).await.unwrap().rules().secrecy, Secrecy::Named);
        platform.clock.advance(10 * Timestamp::DAY);
        send_due(platform).await.unwrap();
        assert_eq!(bodies::get(platform, sitting.body).await.unwrap().rules().secrecy, Secrecy::Secret);
        assert_eq!(reading::get(platform, poll).await.unwrap().secrecy, Secrecy::Named);
    }

    async fn officers_have_terms_and_a_deputy_leads_like_the_chair(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let deputy = lab.person("deputy").await;
        let term = Term::parse("2026-06-05", "2026-06-10").unwrap();
        officers::name(platform, &sitting.chair, sitting.body, Officer::Deputy, &name("deputy"), term).await.unwrap();
        let twice = officers::name(platform, &sitting.chair, sitting.body, Officer::Chair, &name("deputy"), term).await;
        assert!(matches!(twice, Err(Error::Invalid(errors)) if errors.of("from") == [FieldCode::Overlap]));
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let standing = async || {
            let all = officers::list(platform, &body).await.unwrap();
            all.iter().map(|one| (one.officer, one.name.clone(), one.standing)).collect::<Vec<_>>()
        };
        assert_eq!(
            standing().await,
            [
                (Officer::Chair, "chair".to_owned(), Standing::Now),
                (Officer::Secretary, "secretary".to_owned(), Standing::Now),
                (Officer::Deputy, "deputy".to_owned(), Standing::Coming),
            ]
        );
        let may = async || {
            let viewer = lab.viewer(deputy.account_id().unwrap()).await;
            viewer.may(shared::permissions::Operation::MeetingLead, &body.object())
        };
        assert!(!may().await);
        platform.clock.advance(5 * Timestamp::DAY);
        assert!(may().await);
        platform.clock.advance(5 * Timestamp::DAY);
        assert!(!may().await, "the term is over");
        let former = officers::former(platform, &body).await.unwrap();
        assert_eq!(former.iter().map(|one| (one.officer, one.term)).collect::<Vec<_>>(), [(Officer::Deputy, term)]);
    }
}
