//! Seats and mandates: who sits where on a day, who stands in, who moves up; many at once; and what members are told.

use super::*;
use server::bodies::import;
use server::bodies::mandates as held;
use server::bodies::members::Search;
use server::bodies::seats::{self, NewSeats};
use server::bodies::{own, send_due, standing};
use server::notices;
use shared::bodies::members::{MandateText, MemberForm, NewMember, Substitute};

fn day(raw: &str) -> Day {
    Day::parse(raw).unwrap()
}

fn seated(person: &str, from: &str, until: &str, seat: &str) -> MemberForm {
    MemberForm {
        name: person.into(),
        origin: "delegated".into(),
        delegated_by: "The Bridge".into(),
        from: from.into(),
        until: until.into(),
        seat: seat.into(),
        ..MemberForm::default()
    }
}

async fn ten_seats(platform: &Platform, sitting: &Sitting) {
    let new = NewSeats {
        count: 10,
        label: "Delegated by an association".into(),
        from: day("2026-01-01"),
    };
    seats::add(platform, &sitting.secretary, sitting.body, new)
        .await
        .unwrap();
}

fn refused<T: std::fmt::Debug>(result: server::Result<T>, field: &str) -> Vec<FieldCode> {
    match result {
        Err(Error::Invalid(errors)) => errors.of(field).to_vec(),
        other => panic!("a refusal of {field} was due: {other:?}"),
    }
}

async fn told(platform: &Platform, person: &Viewer) -> Vec<String> {
    let person = server::accounts::grants::viewer_of(platform, person.account_id().unwrap())
        .await
        .unwrap();
    let all = notices::list(platform, &person, None, 50).await.unwrap();
    all.into_iter().map(|notice| notice.key).collect()
}

both_databases! {
    async fn a_seat_is_held_by_one_person_at_a_time_and_vacant_in_between(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        ten_seats(platform, &sitting).await;
        for person in ["nadia", "omid"] {
            lab.person(person).await;
        }
        let give = async |form: MemberForm| members::seat(platform, &sitting.secretary, sitting.body, NewMember::parse(&form).unwrap()).await;
        give(seated("nadia", "2026-01-01", "2026-03-31", "4")).await.unwrap();
        assert_eq!(refused(give(seated("omid", "2026-03-01", "", "4")).await, "seat"), [FieldCode::Taken]);
        assert_eq!(refused(give(seated("omid", "2026-05-01", "", "11")).await, "seat"), [FieldCode::NotAChoice]);
        assert_eq!(refused(give(seated("omid", "2025-05-01", "", "4")).await, "seat"), [FieldCode::OutOfRange]);
        assert_eq!(refused(give(seated("nobody", "2026-05-01", "", "4")).await, "name"), [FieldCode::NoSuchPerson]);
        give(seated("omid", "2026-05-01", "", "4")).await.unwrap();

        let on = async |date: &str| {
            let (places, _) = seats::list(platform, sitting.body, day(date), false, None).await.unwrap();
            places[3].holder.as_ref().map(|member| member.name.clone())
        };
        assert_eq!(on("2026-03-03").await.as_deref(), Some("nadia"), "who sat there on 3 March?");
        assert_eq!(on("2026-04-15").await, None);
        assert_eq!(on("2026-05-01").await.as_deref(), Some("omid"));
        let (places, _) = seats::list(platform, sitting.body, day("2026-03-03"), true, None).await.unwrap();
        assert_eq!(places.len(), 9, "all others are vacant");
        let history = seats::history(platform, &places_seat(platform, &sitting, 4).await).await.unwrap();
        assert_eq!(history.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["omid", "nadia"]);
        assert_eq!(history[0].delegated_by.as_deref(), Some("The Bridge"));

        let body = bodies::get(platform, sitting.body).await.unwrap();
        let numbers = standing::numbers(platform, &body, day("2026-06-01")).await.unwrap();
        assert_eq!((numbers.mandates, numbers.seats, numbers.vacant, numbers.quorum), (2, 10, 9, Some(1)));
        let fourth = places_seat(platform, &sitting, 4).await;
        let held = seats::change(platform, &sitting.secretary, sitting.body, fourth.id, "Gone".into(), Some(day("2026-06-30"))).await;
        assert_eq!(conflict(held), "seat-held");
        let fifth = places_seat(platform, &sitting, 5).await;
        seats::change(platform, &sitting.secretary, sitting.body, fifth.id, "Gone".into(), Some(day("2026-06-30"))).await.unwrap();
        let numbers = standing::numbers(platform, &body, day("2026-07-01")).await.unwrap();
        assert_eq!(numbers.seats, 9);
    }

    async fn a_substitute_stands_in_for_some_days_and_moves_up_when_the_member_leaves(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let substitute = lab.person("sara").await;
        let mandate = sitting.members[0].1;
        let named = Substitute { name: name("sara"), from: Some(day("2026-05-01")), until: None };
        held::set_substitute(platform, &sitting.secretary, sitting.body, mandate, Some(named)).await.unwrap();
        assert_eq!(told(platform, &substitute).await, ["mandate-substitute"]);
        let stands_in = async |date: &str| {
            let rows = members::seats(platform.db.read(), sitting.body, day(date)).await.unwrap();
            rows.iter().any(|row| row.substitute_id == substitute.account_id())
        };
        assert_eq!((stands_in("2026-04-30").await, stands_in("2026-05-01").await), (false, true));
        assert!(standing::bodies_of(platform, &substitute, day("2026-04-30")).await.unwrap().is_empty());
        assert_eq!(standing::bodies_of(platform, &substitute, day("2026-05-01")).await.unwrap(), [sitting.body]);

        let ending = |until: &str| Ending { until: day(until), reason: "Moved away.".into(), moves_up: true };
        let early = held::end(platform, &sitting.secretary, sitting.body, mandate, ending("2026-03-01")).await;
        assert_eq!(refused(early, "moves_up"), [FieldCode::NotAChoice], "nobody stood in then");
        let outsider = held::end(platform, &sitting.members[1].0, sitting.body, mandate, ending("2026-06-10")).await;
        assert!(matches!(outsider, Err(Error::Forbidden)));
        let next = held::end(platform, &sitting.secretary, sitting.body, mandate, ending("2026-06-10")).await.unwrap().unwrap();
        let (on, _) = members::list(platform, sitting.body, Some(day("2026-06-11")), None).await.unwrap();
        let moved = on.iter().find(|one| one.mandate == next).unwrap();
        assert_eq!((moved.name.as_str(), moved.moved_up, moved.term.until), ("sara", true, None));
        assert!(told(platform, &substitute).await.contains(&"mandate-moved-up".to_owned()));
        assert!(told(platform, &sitting.members[0].0).await.contains(&"mandate-ended".to_owned()));
        let (before, _) = members::list(platform, sitting.body, Some(day("2026-06-10")), None).await.unwrap();
        assert!(before.iter().all(|one| one.mandate != next), "on the last day the member still sits");
    }

    async fn a_mandate_goes_on_and_a_mistake_is_corrected_with_a_reason(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        ten_seats(platform, &sitting).await;
        let mandate = sitting.members[0].1;
        let act = &sitting.secretary;
        let open = held::extend(platform, act, sitting.body, mandate, Some(day("2027-01-01"))).await;
        assert_eq!(refused(open, "until"), [FieldCode::OutOfRange], "it has no end");
        let text = |until: &str, seat| MandateText {
            term: Term::parse("2026-01-15", until).unwrap(), origin: MandateOrigin::Lot, delegated_by: None, seat,
        };
        held::correct(platform, act, sitting.body, mandate, text("2026-12-31", Some(2)), "Typed wrongly").await.unwrap();
        held::extend(platform, act, sitting.body, mandate, Some(day("2027-06-30"))).await.unwrap();
        let details = held::details(platform, act, sitting.body, mandate).await.unwrap();
        assert_eq!(details.row.until_day, Some(day("2027-06-30")));
        assert_eq!((details.row.origin, details.member.seat.map(|seat| seat.number)), (MandateOrigin::Lot, Some(2)));
        let lines = audit::Entity::find().all(platform.db.read()).await.unwrap();
        let corrected = lines.iter().find(|line| line.action == "mandate.correct").unwrap();
        assert!(corrected.detail.contains("Typed wrongly") && corrected.detail.contains("2026-01-01"), "{}", corrected.detail);
        assert!(matches!(held::details(platform, &sitting.members[0].0, sitting.body, mandate).await, Err(Error::Forbidden)));
    }

    async fn a_mandate_does_not_go_on_longer_than_its_seat(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        ten_seats(platform, &sitting).await;
        lab.person("nadia").await;
        let form = NewMember::parse(&seated("nadia", "2026-01-01", "2026-06-30", "4")).unwrap();
        let mandate = members::seat(platform, &sitting.secretary, sitting.body, form).await.unwrap();
        let fourth = places_seat(platform, &sitting, 4).await;
        let end = Some(day("2026-08-31"));
        seats::change(platform, &sitting.secretary, sitting.body, fourth.id, "Until summer".into(), end).await.unwrap();
        let extend = async |until: Option<Day>| held::extend(platform, &sitting.secretary, sitting.body, mandate, until).await;
        assert_eq!(refused(extend(Some(day("2026-09-01"))).await, "until"), [FieldCode::OutOfRange]);
        assert_eq!(refused(extend(None).await, "until"), [FieldCode::OutOfRange]);
        extend(end).await.unwrap();
    }

    async fn a_member_chooses_the_name_and_is_found_by_what_is_shown_alone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (person, mandate) = &sitting.members[0];
        let other = own::choose_name(platform, &sitting.secretary, sitting.body, *mandate, Some("Mine".into())).await;
        assert!(matches!(other, Err(Error::Forbidden)), "only the member");
        let found = async |part: &str| {
            let search = Search { name: part.into(), limit: 10, ..Search::default() };
            let (all, _) = members::find(platform, sitting.body, &search).await.unwrap();
            all.into_iter().map(|one| one.name).collect::<Vec<_>>()
        };
        assert_eq!(found("BER0").await, ["member0"]);
        own::choose_name(platform, person, sitting.body, *mandate, Some("Élodie of the Harbour".into())).await.unwrap();
        assert_eq!(found("elodie").await, ["Élodie of the Harbour"]);
        assert_eq!(found("member0").await, Vec::<String>::new(), "a search does not find the account behind a public name");
        assert_eq!(found("member").await, ["member1"]);
        assert_eq!(found("%").await, Vec::<String>::new());
        own::choose_name(platform, person, sitting.body, *mandate, None).await.unwrap();
        assert_eq!(found("elodie").await, Vec::<String>::new());
    }

    async fn a_table_of_members_is_looked_through_and_seated_as_a_whole(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        ten_seats(platform, &sitting).await;
        let people = ["nadia", "omid", "petra"];
        let mut viewers = Vec::new();
        for person in people {
            viewers.push(lab.person(person).await);
        }
        let table = "pseudonym;from;origin;until;seat\nnadia;2026-06-01;lot;;1\nomid;2026-06-01;lot;;1\nghost;2026-06-01;lot;;2\nmember0;2026-06-01;lot;;3";
        let looked = import::look(platform, &sitting.secretary, sitting.body, table).await.unwrap();
        let wrong: Vec<_> = looked.lines.iter().map(|line| line.read.as_ref().err().map(|errors| errors.0.clone())).collect();
        assert!(wrong[0].is_none());
        assert_eq!(wrong[1].as_ref().unwrap()["seat"], [FieldCode::Taken], "by the line before");
        assert_eq!(wrong[2].as_ref().unwrap()["name"], [FieldCode::NoSuchPerson]);
        assert_eq!(wrong[3].as_ref().unwrap()["from"], [FieldCode::Overlap], "with the mandate there is");
        let run = import::run(platform, &sitting.secretary, sitting.body, table).await;
        assert_eq!(conflict(run), "table-wrong");
        assert_eq!(members::count(platform, sitting.body, day("2026-06-01")).await.unwrap(), 1, "nothing half done");
        assert!(matches!(import::look(platform, &viewers[0], sitting.body, table).await, Err(Error::Forbidden)));

        let good = "pseudonym\tfrom\torigin\tdelegated by\nnadia\t2026-06-01\tlot\t\nomid\t2026-06-01\tdelegated\tThe Bridge\npetra\t2026-06-01\telected\t";
        assert_eq!(import::run(platform, &sitting.secretary, sitting.body, good).await.unwrap(), 3);
        assert_eq!(members::count(platform, sitting.body, day("2026-06-01")).await.unwrap(), 4);
        for person in &viewers {
            assert_eq!(told(platform, person).await, ["mandate-given"]);
        }
    }

    async fn a_long_list_of_members_takes_as_many_queries_as_a_short_one(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        ten_seats(platform, &sitting).await;
        let body = bodies::get(platform, sitting.body).await.unwrap();
        let (today, mut counts) = (day("2026-06-01"), Vec::new());
        for people in [1_u32, 110] {
            let mut table = "pseudonym,from,origin,seat".to_owned();
            for n in 0..people {
                let person = format!("person{people}-{n}");
                lab.person(&person).await;
                let seat = if n < 5 { format!("{}", n + if people == 1 { 1 } else { 2 }) } else { String::new() };
                table += &format!("\n{person},2026-01-01,lot,{seat}");
            }
            import::run(platform, &sitting.secretary, sitting.body, &table).await.unwrap();
            let before = platform.db.queries();
            let search = Search { day: Some(today), name: "person".into(), limit: members::PAGE, ..Search::default() };
            let (found, more) = members::find(platform, sitting.body, &search).await.unwrap();
            assert_eq!((found.len(), more), if people == 1 { (1, false) } else { (50, true) });
            seats::list(platform, sitting.body, today, false, None).await.unwrap();
            standing::numbers(platform, &body, today).await.unwrap();
            counts.push(platform.db.queries() - before);
        }
        assert_eq!(counts[0], counts[1]);
    }

    async fn a_member_is_told_once_of_an_end_that_is_near(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 1).await;
        let soon = lab.person("soon").await;
        let stays = lab.person("stays").await;
        let give = async |form: MemberForm| members::seat(platform, &sitting.secretary, sitting.body, NewMember::parse(&form).unwrap()).await.unwrap();
        let mandate = give(seated("soon", "2026-01-01", "2026-07-20", "")).await;
        give(seated("stays", "2026-01-01", "2026-06-20", "")).await;
        give(seated("stays", "2026-06-21", "2027-06-20", "")).await;
        let ends = async |person: &Viewer| told(platform, person).await.into_iter().filter(|key| key == "mandate-ends").count();
        send_due(platform).await.unwrap();
        assert_eq!((ends(&soon).await, ends(&stays).await), (0, 0), "50 days are not near; who stays hears nothing");
        platform.clock.advance(25 * Timestamp::DAY);
        for _ in 0..2 {
            send_due(platform).await.unwrap();
        }
        assert_eq!(ends(&soon).await, 1);
        held::extend(platform, &sitting.secretary, sitting.body, mandate, Some(day("2026-07-24"))).await.unwrap();
        send_due(platform).await.unwrap();
        assert_eq!(ends(&soon).await, 2, "another end is news");
    }
}

async fn places_seat(platform: &Platform, sitting: &Sitting, number: usize) -> server::bodies::entity::seat::Model {
    let (places, _) = seats::list(platform, sitting.body, day("2026-06-01"), false, None)
        .await
        .unwrap();
    places[number - 1].seat.clone()
}
