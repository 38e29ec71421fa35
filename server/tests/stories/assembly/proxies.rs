//! Giving one's vote to another member: by the name, however many members there are; only where the rules of the day allow it.

use super::*;
use server::bodies::mandates;
use server::bodies::rules::{self as decided, NewRules};
use server::meetings::proxies::{self, Meant};
use shared::bodies::members::Substitute;

/// The rules of a body with so many votes that one person carries, from a day on.
async fn allow(platform: &Platform, sitting: &Sitting, proxies: u8, from: Day) {
    let new = NewRules {
        rules: PollRules {
            proxies,
            ..rules(Secrecy::Named)
        },
        from,
        note: String::new(),
    };
    decided::set(platform, &sitting.chair, sitting.body, new).await.unwrap();
}

both_databases! {
    async fn a_vote_is_given_by_name_shown_and_taken_back(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 3).await;
        let meeting = meetings::get(platform, sitting.meeting).await.unwrap();
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let (me, mandate) = &sitting.members[0];
        let own = async |viewer: &Viewer| proxies::own(platform, viewer, &body, &meeting).await.unwrap();
        assert_eq!(own(me).await.unwrap().carried_by, None);
        let offered = proxies::offered(platform, &meeting, *mandate).await.unwrap();
        assert_eq!(offered.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["member1", "member2"], "never oneself");
        // Beyond the first page of the list.
        for n in 0..60 {
            lab.person(&format!("more{n}")).await;
            members::seat(platform, &sitting.secretary, sitting.body, seat_of(&format!("more{n}"), "2026-01-01", "")).await.unwrap();
        }
        let meant = async |name: &str| proxies::meant(platform, &meeting, *mandate, name).await.unwrap();
        let Meant::One(last) = meant("More 59").await else { panic!("one has this name") };
        attendance::give_proxy(platform, me, sitting.meeting, Some(last)).await.unwrap();
        assert_eq!(own(me).await.unwrap().carried_by.as_deref(), Some("more59"));
        let Meant::One(five) = meant("more5").await else { panic!("a whole name goes before its part in others") };
        assert_ne!(five, last);
        let Meant::Some(found, more) = meant("more").await else { panic!("nobody has the whole name") };
        assert_eq!((found.len(), more), (20, true));
        let Meant::Some(none, _) = meant("member0").await else { panic!("nobody gives a vote to oneself") };
        assert!(none.is_empty());
        attendance::give_proxy(platform, me, sitting.meeting, None).await.unwrap();
        assert_eq!(own(me).await.unwrap().carried_by, None);
        let before = platform.db.queries();
        own(me).await;
        assert!(platform.db.queries() - before <= 5);
    }

    async fn only_holders_give_a_vote_and_only_where_the_rules_of_the_day_allow_it(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let substitute = lab.person("sara").await;
        let named = Substitute { name: name("sara"), from: None, until: None };
        mandates::set_substitute(platform, &sitting.secretary, sitting.body, sitting.members[0].1, Some(named)).await.unwrap();
        let meeting = meetings::get(platform, sitting.meeting).await.unwrap();
        let own = async |viewer: &Viewer| {
            let body = bodies::get(platform, sitting.body).await.unwrap();
            proxies::own(platform, viewer, &body, &meeting).await.unwrap()
        };
        assert!(own(&substitute).await.is_none() && own(&sitting.chair).await.is_none() && own(&Viewer::anonymous()).await.is_none());
        let (me, to) = (&sitting.members[0].0, sitting.members[1].1);
        let give = async |to| attendance::give_proxy(platform, me, sitting.meeting, to).await;
        // Rules of tomorrow say nothing about today.
        let today = Day::of(Lab::START);
        allow(platform, &sitting, 0, today.plus(1)).await;
        assert!(own(me).await.is_some());
        give(Some(to)).await.unwrap();
        allow(platform, &sitting, 0, today).await;
        assert!(own(me).await.is_none());
        assert_eq!(conflict(give(Some(to)).await), "no-proxies");
        give(None).await.unwrap();
        assert!(attendance::proxies(platform.db.read(), sitting.meeting).await.unwrap().is_empty(), "taking back is always possible");
    }
}
