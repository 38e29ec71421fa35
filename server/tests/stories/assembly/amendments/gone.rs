//! Amendments whose paragraph goes, while a vote decides about them or after it: there is always a way on.

use super::*;
use sea_orm::{ActiveModelTrait, Set};
use server::amendments::aside;
use server::amendments::entity::poll_link;
use server::amendments::polls as votes;
use shared::amendments::DecidedBy;

const AT_ONE: Slot = Slot {
    of: None,
    place: Place::At(ParagraphId(1)),
};

/// What deletes the first paragraph in version 2, and an open amendment that still names it, as earlier releases left one behind.
async fn left_behind(lab: &Lab, sitting: &Sitting) -> (AmendmentId, AmendmentId) {
    let gone = propose(lab, sitting, 0, text("delete", 1, "")).await;
    let stale = propose(lab, sitting, 1, text("replace", 1, "The town pays.")).await;
    adopt(lab, sitting, gone).await;
    make_version(lab, sitting).await.unwrap();
    let mut row: amendment::ActiveModel = row_of(lab, stale).await.into();
    row.state = Set(AmendmentState::Submitted);
    row.decided_at = Set(None);
    row.because_id = Set(None);
    row.update(&lab.platform.db.writer()).await.unwrap();
    (gone, stale)
}

both_databases! {
    async fn a_version_waits_for_the_vote_about_a_paragraph_that_would_go(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let gone = propose(&lab, &sitting, 0, text("delete", 1, "")).await;
        let voted = propose(&lab, &sitting, 1, text("replace", 1, "The town pays.")).await;
        let moves = propose(&lab, &sitting, 1, text("insert", 1, "Every day.")).await;
        for id in [voted, moves] {
            let poll = sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
            votes::attach_poll(platform, &sitting.chair, id, poll).await.unwrap();
        }
        adopt(&lab, &sitting, gone).await;
        let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
        assert_eq!(desk.held.iter().map(|(id, _)| *id).collect::<Vec<_>>(), [voted]);
        assert!(desk.next.is_some() && desk.falling.is_empty());
        assert_eq!(conflict(make_version(&lab, &sitting).await), "amendments-in-vote");
        assert_eq!((state_of(&lab, voted).await, row_of(&lab, gone).await.applied_in), (AmendmentState::InVote, None));

        votes::detach_poll(platform, &sitting.chair, voted).await.unwrap();
        make_version(&lab, &sitting).await.unwrap();
        let row = row_of(&lab, voted).await;
        assert_eq!((row.state, row.because_id), (AmendmentState::Obsolete, Some(gone)));
        let row = row_of(&lab, moves).await;
        assert_eq!((row.state, row.paragraph), (AmendmentState::InVote, 0), "what is inserted only moves");
    }

    async fn nothing_is_adopted_or_voted_on_of_a_paragraph_that_is_gone(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (_, stale) = left_behind(&lab, &sitting).await;
        let adopted = decisions::record(platform, &sitting.chair, stale, Decision::Adopt, None).await;
        assert_eq!(conflict(adopted), "amendment-no-paragraph");
        assert_eq!(conflict(decisions::accept(platform, &sitting.chair, stale, false).await), "amendment-no-paragraph");
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
        assert_eq!(conflict(votes::attach_poll(platform, &sitting.chair, stale, poll).await), "amendment-no-paragraph");
        decisions::record(platform, &sitting.chair, stale, Decision::Reject, None).await.unwrap();
        assert_eq!(state_of(&lab, stale).await, AmendmentState::Rejected);
    }

    async fn what_a_vote_adopted_of_a_paragraph_that_is_gone_is_set_aside(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let (gone, stale) = left_behind(&lab, &sitting).await;
        let poll = sitting.poll_about(platform, rules(Secrecy::Named), About::default()).await;
        let mut row: amendment::ActiveModel = row_of(&lab, stale).await.into();
        row.state = Set(AmendmentState::InVote);
        row.update(&platform.db.writer()).await.unwrap();
        let link = poll_link::ActiveModel { poll_id: Set(poll), amendment_id: Set(stale) };
        poll_link::Entity::insert(link).exec_without_returning(&platform.db.writer()).await.unwrap();
        let tx = platform.begin(&sitting.chair).await.unwrap();
        assert!(server::amendments::of_poll(platform, &tx, poll, Verdict::Adopted).await.unwrap());
        tx.commit().await.unwrap();
        assert_eq!(state_of(&lab, stale).await, AmendmentState::Adopted, "what a vote decides stands");

        let whole = sitting.poll(platform, rules(Secrecy::Named)).await;
        assert_eq!(conflict(polls::start(platform, &sitting.chair, whole).await), "amendments-waiting");
        let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
        assert_eq!((desk.met[0].slot, desk.met[0].kind), (AT_ONE, ConflictKind::Gone));
        let words = merge::Wording::Text("The town pays.".into());
        assert_eq!(conflict(merge::settle(platform, &sitting.chair, sitting.motion, AT_ONE, words).await), "amendment-gone");

        let by_member = aside::set_aside(platform, &sitting.members[0].0, sitting.motion, AT_ONE).await;
        assert!(matches!(by_member, Err(Error::Forbidden)));
        let elsewhere = aside::set_aside(platform, &sitting.chair, sitting.motion, AT_TWO).await;
        assert_eq!(conflict(elsewhere), "amendment-no-clash");
        aside::set_aside(platform, &sitting.chair, sitting.motion, AT_ONE).await.unwrap();
        let row = row_of(&lab, stale).await;
        assert_eq!((row.state, row.because_id), (AmendmentState::Obsolete, Some(gone)));
        assert_eq!(row.decided_how, Some(DecidedBy::Poll), "it stays known that a vote adopted it");
        let again = aside::set_aside(platform, &sitting.chair, sitting.motion, AT_ONE).await;
        assert_eq!(conflict(again), "amendment-no-clash");
        let words = merge::Wording::Text("The town pays.".into());
        assert_eq!(conflict(merge::settle(platform, &sitting.chair, sitting.motion, AT_ONE, words).await), "amendment-no-clash");
        polls::start(platform, &sitting.chair, whole).await.unwrap();
    }

    async fn the_merge_view_reads_the_words_of_before_once_whatever_the_conflicts(lab: Lab) {
        let platform = &lab.platform;
        let sitting = Sitting::open(&lab, 2).await;
        let mut early = Vec::new();
        let mut late = Vec::new();
        for paragraph in [1, 2] {
            early.push(propose(&lab, &sitting, 0, text("replace", paragraph, "Every day until midnight.")).await);
            late.push(propose(&lab, &sitting, 1, text("replace", paragraph, "For nothing, and for all.")).await);
        }
        for id in early {
            adopt(&lab, &sitting, id).await;
        }
        make_version(&lab, &sitting).await.unwrap();
        let mut counts = Vec::new();
        for id in late {
            adopt(&lab, &sitting, id).await;
            let before = platform.db.queries();
            let desk = merge::desk(platform, &sitting.chair, sitting.motion).await.unwrap();
            counts.push((desk.met.len(), platform.db.queries() - before));
            assert!(desk.met.iter().all(|met| met.base != "Every day until midnight."));
        }
        assert_eq!((counts[0].0, counts[1].0), (1, 2));
        assert_eq!(counts[0].1, counts[1].1);
    }
}
