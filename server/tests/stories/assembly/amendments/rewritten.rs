//! A motion that was sent back, while drafts of amendments to it lie somewhere.

use super::super::backing::{step, words};
use super::*;
use server::motions::{acts, reading as motion_reading};
use server::notices;
use shared::motions::{MotionAct, MotionText};

both_databases! {
    async fn a_draft_does_not_hold_the_text_and_follows_it(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let motion = sitting.brought_in(platform, &[]).await;
        let (writer, other) = (&sitting.members[0].0, &sitting.members[1].0);
        let draft = |text: AmendmentText| service::write(platform, other, motion, None, text);
        let same = draft(text("replace", 2, "At once.")).await.unwrap();
        let changed = draft(text("replace", 1, "We ask for benches.")).await.unwrap();
        let thrown_away = draft(text("delete", 1, "")).await.unwrap();
        service::remove(platform, other, thrown_away).await.unwrap();

        acts::take(platform, &sitting.chair, motion, &step(MotionAct::AskChanges, "Name the stops.")).await.unwrap();
        let may = motion_reading::details(platform, writer, motion).await.unwrap().may;
        assert!(may.rewrite && may.rewrite_text);
        let again = |text: &str| MotionText { text: text.into(), ..words("Benches at two stops") };
        let new = "Benches for all.\n\nAt every stop.\n\nSoon.";
        acts::rewrite(platform, writer, motion, again(new), "All of it.").await.unwrap();
        let newest = versions::get(platform, motion, None).await.unwrap().text;
        assert_eq!((newest.number, newest.text().as_str()), (1, new));
        let place = async |id| {
            let row = row_of(&lab, id).await;
            (row.paragraph, row.place)
        };
        assert_eq!((place(same).await, place(changed).await), ((3, 3), (1, 1)));
        let told = notices::list(platform, other, None, 50).await.unwrap();
        assert_eq!(told.iter().filter(|notice| notice.key == "amendment-draft-moved").count(), 1);

        // From the first that is submitted on, the text changes by amendments alone.
        service::submit(platform, other, same).await.unwrap();
        acts::take(platform, &sitting.chair, motion, &step(MotionAct::AskChanges, "Once more.")).await.unwrap();
        let may = motion_reading::details(platform, writer, motion).await.unwrap().may;
        assert!(may.rewrite && !may.rewrite_text);
        assert_eq!(conflict(acts::rewrite(platform, writer, motion, again("Something else."), "All.").await), "motion-amended");
        acts::rewrite(platform, writer, motion, again(new), "The title.").await.unwrap();
        assert_eq!(place(changed).await, (1, 1));
    }
}
