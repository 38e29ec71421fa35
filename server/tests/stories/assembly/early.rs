//! V4: before its publication the result of a poll is nowhere; nor is one told that anybody voted.

use super::*;
use server::jobs::entity as job;
use server::polls::roll_list;

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
}
