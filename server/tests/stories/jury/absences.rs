//! Stories of jurors who are away, and come back.

use super::*;
use server::jury::absences::{come_back, get_availability, leave, mark_away, mark_back};
use shared::jury::absence::RawAbsence;
use shared::time::{Day, Timestamp};

const STOPPED: RawAbsence<'_> = RawAbsence {
    kind: "stopped",
    from: "",
    until: "",
    keeps: false,
    reason: "",
};

/// Away until the day after tomorrow.
async fn away(court: &Court, juror: &Viewer, keeps: bool) -> server::Result<usize> {
    let until = Day::of(court.town.platform().clock.now()).plus(2).to_string();
    let raw = RawAbsence {
        kind: "away",
        until: &until,
        keeps,
        ..STOPPED
    };
    leave(court.town.platform(), juror, court.round, raw).await
}

async fn states(court: &Court, juror: &Viewer) -> Vec<ReviewState> {
    let rows = court.rows().await;
    let mut rows: Vec<_> = rows.iter().filter(|row| row.juror_id == id_of(juror)).collect();
    rows.sort_by_key(|row| row.id);
    rows.iter().map(|row| row.state).collect()
}

both_databases! {
    async fn what_is_not_finished_goes_back_and_others_get_it(lab: Lab) {
        let court = Court::build(lab, 3, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let mut gone = None;
        for juror in &court.jurors {
            if court.of(juror).await.len() == 2 {
                gone = Some(juror);
            }
        }
        let gone = gone.expect("six reviews for four jurors");
        let mut mine = court.of(gone).await;
        mine.sort_unstable();
        court.give(gone, mine[0], 3, 3).await.unwrap();
        save_review(&platform, gone, mine[1], &court.form(2, 2), Step::Draft).await.unwrap();
        assert_eq!(get_availability(&platform, gone, court.round).await.unwrap().unfinished, 1);

        assert_eq!(leave(&platform, gone, court.round, STOPPED).await.unwrap(), 1);
        assert_eq!(states(&court, gone).await, [ReviewState::Finished, ReviewState::Away]);
        assert!(matches!(open_assignment(&platform, gone, mine[1]).await, Err(Error::NotFound)));
        assert!(matches!(court.give(gone, mine[1], 3, 3).await, Err(Error::NotFound)));
        assert!(desk::get_desk(&platform, gone, DeskFilter::Open, None).await.unwrap().items.is_empty());
        assert_eq!(told(&court, organiser).await[0], "jury-away");
        let preview = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert!(preview.added().count() == 1 && preview.added().all(|pair| pair.juror != id_of(gone)));
        let row = court.rows().await.into_iter().find(|row| row.id == mine[1]).unwrap();
        let submission = row.submission_id;
        let by_hand = assignments::add_assignment(&platform, organiser, court.round, Pair { submission, juror: id_of(gone) }).await;
        assert!(matches!(by_hand, Err(Error::Conflict("juror-away"))));

        // Back before anybody else has it: the draft is there as it was.
        assert_eq!(come_back(&platform, gone, court.round).await.unwrap(), 1);
        assert_eq!(open_assignment(&platform, gone, mine[1]).await.unwrap().review.unwrap().private_note, "private words");
        assert_eq!(told(&court, organiser).await[0], "jury-back");
        assert!(matches!(come_back(&platform, gone, court.round).await, Err(Error::Conflict("not-away"))));

        // A preview from before is no longer the one.
        leave(&platform, gone, court.round, STOPPED).await.unwrap();
        let seal = assignments::preview(&platform, organiser, court.round).await.unwrap().seal;
        come_back(&platform, gone, court.round).await.unwrap();
        let stale = assignments::publish_assignment(&platform, organiser, court.round, &seal).await;
        assert!(matches!(stale, Err(Error::Conflict("preview-changed"))));

        // Back when another has it: it stays there.
        leave(&platform, gone, court.round, STOPPED).await.unwrap();
        assert_eq!(court.assigned().await, 1);
        assert_eq!(come_back(&platform, gone, court.round).await.unwrap(), 0);
        assert_eq!(states(&court, gone).await, [ReviewState::Finished, ReviewState::Away]);
        let acts = audited(&court).await;
        assert_eq!(acts.iter().filter(|act| *act == "juror.away").count(), 3);
    }

    async fn who_is_away_sees_no_scores_of_what_they_may_come_back_to(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, gone) = (court.town.platform().clone(), &court.jurors[1]);
        court.assigned().await;
        court.give(&court.jurors[0], court.of(&court.jurors[0]).await[0], 3, 3).await.unwrap();
        leave(&platform, gone, court.round, STOPPED).await.unwrap();
        let submission = court.submission(0).await;
        assert!(matches!(get_reviews(&platform, gone, court.round, submission).await, Err(Error::NotFound)));
        court.moved(RoundAct::Close).await.unwrap();
        assert!(matches!(get_reviews(&platform, gone, court.round, submission).await, Err(Error::NotFound)));
        assert!(get_results(&platform, gone, court.round).await.unwrap().rows.is_empty());
        // In a closed round nobody gets a review again.
        assert_eq!(come_back(&platform, gone, court.round).await.unwrap(), 0);
    }

    async fn a_juror_may_keep_what_is_begun_and_is_there_again_after_the_last_day(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let keeper = &court.jurors[0];
        let before = court.of(keeper).await.len();
        assert!(before > 0);
        assert_eq!(away(&court, keeper, true).await.unwrap(), 0);
        let found = get_availability(&platform, keeper, court.round).await.unwrap();
        assert!(found.is_away && found.unfinished == before);
        let preview = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert!(preview.away.contains(&id_of(keeper)) && preview.added().count() == 0);
        court.give(keeper, court.of(keeper).await[0], 2, 2).await.unwrap();
        platform.clock.advance(3 * Timestamp::DAY);
        let later = get_availability(&platform, keeper, court.round).await.unwrap();
        assert!(!later.is_away && later.absence.is_some());
        let preview = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert!(preview.away.is_empty());
    }

    async fn an_organiser_marks_a_juror_and_others_do_not(lab: Lab) {
        let court = Court::build(lab, 1, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let rows = court.rows().await;
        let juror = court.jurors.iter().find(|juror| id_of(juror) == rows[0].juror_id).unwrap();
        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0], juror] {
            let refused = mark_away(&platform, who, court.round, id_of(juror), STOPPED).await;
            assert!(matches!(refused, Err(Error::NotFound)));
            assert!(matches!(mark_back(&platform, who, court.round, id_of(juror)).await, Err(Error::NotFound)));
        }
        for who in [&stranger, &court.teams[0], organiser] {
            assert!(matches!(leave(&platform, who, court.round, STOPPED).await, Err(Error::NotFound)));
            assert!(matches!(get_availability(&platform, who, court.round).await, Err(Error::NotFound)));
            assert!(matches!(come_back(&platform, who, court.round).await, Err(Error::NotFound)));
        }
        assert!(matches!(leave(&platform, &Viewer::anonymous(), court.round, STOPPED).await, Err(Error::LoggedOut)));
        let no_juror = mark_away(&platform, organiser, court.round, id_of(&stranger), STOPPED).await;
        assert!(matches!(no_juror, Err(Error::Invalid(errors)) if errors.of("juror") == [FieldCode::NotAChoice]));
        let nothing = mark_away(&platform, organiser, court.round, id_of(juror), RawAbsence::default()).await;
        assert!(matches!(nothing, Err(Error::Invalid(errors)) if errors.of("kind") == [FieldCode::Required]));
        assert_eq!(mark_away(&platform, organiser, court.round, id_of(juror), STOPPED).await.unwrap(), 1);
        assert_eq!(told(&court, juror).await[0], "jury-marked-away");
        // The one juror who is left gets it.
        assert_eq!(assignments::preview(&platform, organiser, court.round).await.unwrap().added().count(), 1);
        assert_eq!(mark_back(&platform, organiser, court.round, id_of(juror)).await.unwrap(), 1);
        assert!(matches!(mark_back(&platform, organiser, court.round, id_of(juror)).await, Err(Error::Conflict("not-away"))));
    }
}
