//! Stories of the organisers' page of a round, and of reminders by hand.

use super::*;
use server::jury::progress::board::{get_board, see_conflicts};
use server::jury::progress::nudges::{candidates, nudge};
use shared::jury::JurorStanding;
use shared::jury::progress::{JurorOrder, SubmissionOrder};
use shared::time::Timestamp;

const HOUR: i64 = Timestamp::HOUR;
const DAY: i64 = Timestamp::DAY;

both_databases! {
    async fn an_organiser_reminds_by_hand_once_a_day(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.address(0).await;
        court.assigned().await;
        court.finish(1).await;
        let all: Vec<_> = court.jurors.iter().map(id_of).collect();
        let left = candidates(&platform, organiser, court.round).await.unwrap().candidates;
        assert!(left.iter().all(|one| one.name != "judge-1" && !one.was_today), "{left:?}");
        let note = "The jury meets on Friday.";
        assert_eq!(nudge(&platform, organiser, court.round, &all, note).await.unwrap(), left.len());
        court.town.lab.work().await;
        assert_eq!(court.letters_to(0, "mail-jury-nudge-note-body").len(), 1);
        assert!(court.told(0, "jury-nudge-note").await[0].contains(note));
        assert!(court.told(1, "jury-nudge-note").await.is_empty(), "who is done is left in peace");
        let twice = nudge(&platform, organiser, court.round, &all, note).await;
        assert!(matches!(twice, Err(Error::Conflict("nobody-to-remind"))));
        assert!(candidates(&platform, organiser, court.round).await.unwrap().candidates.iter().all(|one| one.was_today));
        let long = nudge(&platform, organiser, court.round, &all, &"x".repeat(301)).await;
        assert!(matches!(long, Err(Error::Invalid(errors)) if errors.of("note") == [FieldCode::TooLong]));
        for stranger in [&court.jurors[0], &court.teams[0]] {
            assert!(matches!(nudge(&platform, stranger, court.round, &all, "").await, Err(Error::NotFound)));
            assert!(matches!(candidates(&platform, stranger, court.round).await, Err(Error::NotFound)));
        }
        // Whoever was asked by hand is not asked by the clock for the same moment.
        court.later(3 * DAY - HOUR).await;
        platform.clock.advance(HOUR);
        assert_eq!(nudge(&platform, organiser, court.round, &all, " ").await.unwrap(), left.len());
        court.later(HOUR).await;
        assert!(court.letters_to(0, "mail-jury-reminder").is_empty());
        assert_eq!(court.letters_to(0, "mail-jury-nudge-body").len(), 1);
        let entries = server::audit::entity::Entity::find().all(platform.db.read()).await.unwrap();
        let acts: Vec<_> = entries.iter().filter(|entry| entry.action == "round.remind").collect();
        assert!(acts.len() == 2 && acts.iter().all(|entry| !entry.detail.contains("Friday")));
        court.moved(RoundAct::Close).await.unwrap();
        let closed = nudge(&platform, organiser, court.round, &all, "").await;
        assert!(matches!(closed, Err(Error::Conflict("round-not-open"))));
    }

    async fn an_organiser_sees_who_has_not_started_and_what_lacks_reviews(lab: Lab) {
        let court = Court::build(lab, 3, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let queries = async || {
            let before = platform.db.queries();
            let board = court.board().await;
            (board, platform.db.queries() - before)
        };
        let (board, few) = queries().await;
        assert_eq!((board.figures.required, board.figures.finished, board.figures.lacking, board.figures.unassigned), (6, 0, 3, 3));
        assert_eq!(board.count(JurorStanding::Idle), 3);
        court.assigned().await;
        court.finish(0).await;
        let begun = court.of(&court.jurors[1]).await[0];
        save_review(&platform, &court.jurors[1], begun, &court.form(2, 2), Step::Draft).await.unwrap();
        let (board, many) = queries().await;
        assert_eq!(few, many, "the same queries for more rows");
        assert_eq!((board.figures.finished, board.figures.unassigned, board.figures.in_by), (2, 0, None));
        let standings: Vec<_> = board.jurors(None, JurorOrder::Name).iter().map(|row| (row.name.as_str(), row.standing)).collect();
        assert_eq!(standings, [("judge-0", JurorStanding::Done), ("judge-1", JurorStanding::OnTheWay), ("judge-2", JurorStanding::NotStarted)]);
        let first = board.jurors(None, JurorOrder::Standing)[0];
        assert_eq!((first.name.as_str(), first.left(), first.seen_at), ("judge-2", 2, None));
        assert!(board.jurors(Some(JurorStanding::Done), JurorOrder::Left).len() == 1);
        let missing: Vec<_> = board.subjects(true, SubmissionOrder::Missing).iter().map(|row| row.missing).collect();
        assert!(missing.is_sorted_by(|a, b| a >= b) && missing.iter().sum::<u32>() == 4, "{missing:?}");
        let names: usize = board.subjects.iter().map(|row| row.jurors.as_ref().unwrap().len()).sum();
        assert_eq!(names, 4);
        // Time goes by: who has begun and left it falls behind.
        court.later(4 * DAY).await;
        let board = court.board().await;
        assert_eq!((board.count(JurorStanding::Behind), board.count(JurorStanding::NotStarted)), (1, 1));
        assert!(board.jurors.iter().all(|row| row.reminded_at.is_some() == (row.standing != JurorStanding::Done)));
        // A conflict that is declared is news until it was seen; an organiser of the team does not learn who reviews.
        let submission = court.rows().await.iter().find(|row| row.juror_id == id_of(&court.jurors[2])).unwrap().submission_id;
        declare_conflict(&platform, &court.jurors[2], court.round, submission, &conflict(ConflictKind::Friendship)).await.unwrap();
        let board = court.board().await;
        assert_eq!((board.figures.new_conflicts, board.figures.unassigned), (1, 1));
        platform.clock.advance(HOUR);
        see_conflicts(&platform, organiser, court.round).await.unwrap();
        court.mentors(organiser, 0).await;
        let board = court.board().await;
        assert_eq!(board.figures.new_conflicts, 0);
        let hidden: Vec<_> = board.subjects.iter().map(|row| row.jurors.is_none()).collect();
        assert_eq!(hidden, [true, false, false]);
        for stranger in [&court.jurors[0], &court.teams[0]] {
            assert!(matches!(get_board(&platform, stranger, court.round).await, Err(Error::NotFound)));
            assert!(matches!(see_conflicts(&platform, stranger, court.round).await, Err(Error::NotFound)));
        }
    }
}
