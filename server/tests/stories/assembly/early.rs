//! V4: before its publication the result of a poll is nowhere; nor is one told that anybody voted. And for whom a vote waits.

use super::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::jobs::entity as job;
use server::polls::roll_list;
use uuid::Uuid;

both_databases! {
    async fn a_running_contest_leaves_no_trace_outside_its_tables(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let about = contest(Method::Stv, 1, &["Ana", "Bo", "Cem"], TieRule::StatusQuo);
        let poll = sitting.poll_about(platform, rules(Secrecy::Secret), about).await;
        polls::start(platform, &sitting.chair, poll).await.unwrap();
        let look = || async {
            let row = reading::get(platform, poll).await.unwrap();
            let roll = roll_list::page(platform, &sitting.chair, &row, None).await.unwrap();
            let lines = audit::Entity::find().all(platform.db.read()).await.unwrap().len();
            let jobs = job::Entity::find().all(platform.db.read()).await.unwrap().len();
            let live = server::meetings::live::view(platform, &sitting.chair, sitting.meeting).await.unwrap();
            let (list, _) = reading::list(platform, &sitting.chair, reading::Within::Body(sitting.body), None).await.unwrap();
            format!("{row:?} {roll:?} {lines} {jobs} {:?} {list:?}", live.poll)
        };
        let bell = platform.bells.listen(sitting.meeting);
        let before = look().await;
        sitting.cast_all(platform, poll, &["1>2", "2", "3>1", "1", "abstain", "2>3"]).await;
        assert_eq!(look().await, before);
        assert!(!bell.has_changed().unwrap(), "a cast rings the bell");
        polls::stop(platform, &sitting.chair, poll).await.unwrap();
        let row = reading::get(platform, poll).await.unwrap();
        assert_eq!((row.verdict, row.file.clone()), (None, None));
        assert_eq!(reading::published(platform, &sitting.chair, &row).await.unwrap(), None);
        assert!(matches!(reading::file(platform, &sitting.chair, poll).await, Err(Error::NotFound)));
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert!(reading::file(platform, &Viewer::anonymous(), poll).await.is_ok());
    }

    async fn a_named_vote_tells_how_many_have_voted_and_a_secret_one_does_not(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 6).await;
        let told = |poll: PollId| async move {
            let row = reading::get(platform, poll).await.unwrap();
            server::speakers::reading::cast_so_far(platform, &row).await.unwrap()
        };
        for (secrecy, expected) in [
            (Secrecy::Named, [Some((0, 6)), Some((2, 6))]),
            (Secrecy::Secret, [None, None]),
        ] {
            let poll = sitting.poll_about(platform, rules(secrecy), About::default()).await;
            assert_eq!(told(poll).await, None, "before it begins");
            polls::start(platform, &sitting.chair, poll).await.unwrap();
            assert_eq!(told(poll).await, expected[0]);
            sitting.cast_all(platform, poll, &["yes", "no"]).await;
            assert_eq!(told(poll).await, expected[1]);
            polls::stop(platform, &sitting.chair, poll).await.unwrap();
            assert_eq!(told(poll).await, None, "after its end");
        }
    }

    async fn a_vote_waits_for_its_voters_however_many_others_run(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let poll = sitting.started(platform, Secrecy::Named).await;
        let row = reading::get(platform, poll).await.unwrap();
        let tx = platform.begin(&sitting.chair).await.unwrap();
        // Sixty polls of others, all of them older.
        for number in 1..=60 {
            let mut other = row.clone().into_active_model().reset_all();
            other.id = Set(PollId(Uuid::from_u128(number)));
            other.insert(&tx.db).await.unwrap();
        }
        tx.commit().await.unwrap();
        let (person, mandate) = &sitting.members[0];
        let waits = || async {
            let found = reading::waiting_for(platform, person.account_id().unwrap()).await.unwrap();
            found.iter().map(|poll| poll.id).collect::<Vec<_>>()
        };
        assert_eq!(waits().await, [poll]);
        cast::cast(platform, person, poll, *mandate, Stance::Yes).await.unwrap();
        assert!(waits().await.is_empty());
        assert!(reading::waiting_for(platform, sitting.chair.account_id().unwrap()).await.unwrap().is_empty());
    }
}
