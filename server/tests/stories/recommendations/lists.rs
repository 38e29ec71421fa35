//! The public lists: every recommendation in one of them, in an order that holds from page to page.

use super::*;
use server::recommendations::lists::After;
use shared::ids::RecommendationId;

async fn all_of(lab: &Lab, filter: Filter) -> Vec<(Day, RecommendationId)> {
    let (mut all, mut after) = (Vec::new(), None::<After>);
    loop {
        let (page, next) = rows::list(&lab.platform, filter, None, after).await.unwrap();
        all.extend(page.into_iter().map(|(row, _)| (row.due_day, row.id)));
        // As it comes back in an address.
        after = next.map(|next| next.to_string().parse().unwrap());
        if after.is_none() {
            return all;
        }
    }
}

both_databases! {
    async fn every_recommendation_stands_in_exactly_one_list(lab: Lab) {
        let council = Council::sit(&lab).await;
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        let send = async || {
            let motion = Council::adopted(&lab, council.body, MotionState::Adopted).await;
            service::send(&lab.platform, &council.chair, motion, asked(council.office)).await.unwrap()
        };
        let say = async |id, kind| {
            answers::answer(&lab.platform, &Hand::Official(official.clone(), id), answer(kind, ""), Vec::new()).await.unwrap();
        };
        let (overdue, asked_long_ago, answered) = (send().await, send().await, send().await);
        say(asked_long_ago, "needs_more").await;
        say(answered, "accepted").await;
        lab.platform.clock.advance(70 * Timestamp::DAY);
        let (waiting, asked_now) = (send().await, send().await);
        say(asked_now, "needs_more").await;
        for (id, its) in [
            (overdue, Filter::Overdue),
            (asked_long_ago, Filter::Waiting),
            (asked_now, Filter::Waiting),
            (waiting, Filter::Waiting),
            (answered, Filter::Answered),
        ] {
            for filter in [Filter::Overdue, Filter::Waiting, Filter::Answered] {
                let is_in = all_of(&lab, filter).await.iter().any(|row| row.1 == id);
                assert_eq!(is_in, filter == its, "{filter:?}, and it belongs to {its:?}");
            }
        }
        assert_eq!(all_of(&lab, Filter::All).await.len(), 5);
    }

    async fn the_longest_overdue_stands_first_from_page_to_page(lab: Lab) {
        let council = Council::sit(&lab).await;
        let quick = NewOffice { rule: shared::recommendations::OfficeRule { days: 10, reminder_before: 2 }, ..office() };
        let quick = offices::create(&lab.platform, &council.chair, council.body, quick).await.unwrap();
        // Neither the order of sending nor its reverse is the order of the days.
        for office in [[council.office; 8], [quick; 8], [council.office; 8]].concat() {
            let motion = Council::adopted(&lab, council.body, MotionState::Adopted).await;
            service::send(&lab.platform, &council.chair, motion, asked(office)).await.unwrap();
        }
        lab.platform.clock.advance(100 * Timestamp::DAY);
        let all = all_of(&lab, Filter::Overdue).await;
        let mut sorted = all.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!((all.len(), &all), (24, &sorted));
        let days: Vec<i32> = all.iter().map(|(due, _)| due.since(Day::of(Lab::START))).collect();
        assert_eq!((days[0], days[7], days[8], days[23]), (10, 10, 60, 60));
        assert_eq!(rows::count_overdue(&lab.platform).await.unwrap(), 24);
        assert!("2026-08-01".parse::<After>().is_err() && "x_y".parse::<After>().is_err());
    }
}
