//! Stories of jurors who ask another one to take over.

use super::*;
use server::jury::absences::leave;
use server::jury::swaps::read::{get_asking, get_swaps, list_swaps};
use server::jury::swaps::{answer, ask, decide_swap};
use shared::ids::SwapId;
use shared::jury::absence::RawAbsence;
use shared::jury::swap::{SwapAnswer, SwapState};

/// A jury of three with one submission: two have it, the third is free.
struct Bench {
    court: Court,
    asker: Viewer,
    other: Viewer,
    free: Viewer,
    review: AssignmentId,
}

impl Bench {
    async fn build(lab: server::testing::Lab, adjust: impl FnOnce(&mut RoundSettings)) -> Self {
        let court = Court::build_with(lab, 1, 3, adjust).await.opened().await;
        court.assigned().await;
        let (mut busy, mut free) = (Vec::new(), Vec::new());
        for juror in &court.jurors {
            let list = if court.of(juror).await.is_empty() {
                &mut free
            } else {
                &mut busy
            };
            list.push(juror.clone());
        }
        let review = court.of(&busy[0]).await[0];
        Self {
            asker: busy[0].clone(),
            other: busy[1].clone(),
            free: free[0].clone(),
            court,
            review,
        }
    }

    async fn ask(&self, juror: Option<&Viewer>) -> server::Result<SwapId> {
        let platform = self.court.town.platform();
        ask(
            platform,
            &self.asker,
            self.review,
            juror.map(id_of),
            "I know too little of it",
        )
        .await
    }

    async fn answer(&self, who: &Viewer, id: SwapId, what: SwapAnswer) -> server::Result<RoundId> {
        answer(self.court.town.platform(), who, id, what).await
    }

    /// How many requests somebody may take over, and in which states their own are.
    async fn sees(&self, who: &Viewer) -> (usize, Vec<SwapState>) {
        let found = get_swaps(self.court.town.platform(), who, self.court.round)
            .await
            .unwrap();
        (found.asked.len(), found.mine.iter().map(|swap| swap.state).collect())
    }

    async fn state(&self) -> ReviewState {
        let rows = self.court.rows().await;
        rows.iter().find(|row| row.id == self.review).unwrap().state
    }
}

both_databases! {
    async fn anyone_who_can_takes_a_review_over(lab: Lab) {
        let bench = Bench::build(lab, |_| {}).await;
        let platform = bench.court.town.platform().clone();
        let bare = ask(&platform, &bench.asker, bench.review, None, " ").await;
        assert!(matches!(bare, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::ReasonRequired]));
        // Jurors are anonymous to each other here: nobody is asked by name, nobody learns who asks.
        let asking = get_asking(&platform, &bench.asker, bench.review).await.unwrap();
        assert_eq!((asking.takers, asking.names.len(), asking.is_open), (1, 0, true));
        assert!(matches!(bench.ask(Some(&bench.free)).await, Err(Error::Invalid(_))));
        let id = bench.ask(None).await.unwrap();
        assert!(matches!(bench.ask(None).await, Err(Error::Conflict("swap-open"))));
        assert_eq!(told(&bench.court, &bench.free).await[0], "jury-swap-asked");
        let seen = get_swaps(&platform, &bench.free, bench.court.round).await.unwrap();
        assert!(seen.asked[0].asker.is_none() && seen.asked[0].takers.is_empty());
        // Who has it already sees no request, and cannot take it.
        assert_eq!(bench.sees(&bench.other).await.0, 0);
        assert!(matches!(bench.answer(&bench.other, id, SwapAnswer::Take).await, Err(Error::Conflict("swap-no-room"))));
        assert!(matches!(bench.answer(&bench.free, id, SwapAnswer::Decline).await, Err(Error::Forbidden)));
        assert!(matches!(bench.answer(&bench.asker, id, SwapAnswer::Take).await, Err(Error::Forbidden)));
        bench.answer(&bench.free, id, SwapAnswer::Take).await.unwrap();
        assert_eq!(bench.state().await, ReviewState::Recused);
        let taken = bench.court.of(&bench.free).await;
        open_assignment(&platform, &bench.free, taken[0]).await.unwrap();
        assert!(matches!(open_assignment(&platform, &bench.asker, bench.review).await, Err(Error::NotFound)));
        assert_eq!(told(&bench.court, &bench.asker).await[0], "jury-swap-taken");
        assert_eq!(bench.sees(&bench.asker).await.1, [SwapState::Taken]);
        assert!(matches!(bench.answer(&bench.free, id, SwapAnswer::Take).await, Err(Error::Conflict("swap-ended"))));
        // The balance does not give it back to the one who gave it away.
        let preview = assignments::preview(&platform, &bench.court.town.organiser, bench.court.round).await.unwrap();
        assert_eq!((preview.added().count(), preview.assigned.unmet.len()), (0, 0));
        let acts = audited(&bench.court).await;
        for act in ["swap.ask", "swap.answer", "review.recuse"] {
            assert!(acts.contains(&act.to_owned()), "{act}");
        }
    }

    async fn a_conflict_comes_before_anything_is_shown(lab: Lab) {
        let bench = Bench::build(lab, |settings| settings.blind = true).await;
        let (platform, organiser) = (bench.court.town.platform().clone(), &bench.court.town.organiser);
        let id = bench.ask(None).await.unwrap();
        let seen = get_swaps(&platform, &bench.free, bench.court.round).await.unwrap();
        assert!(seen.asked[0].subject.team_name.is_none(), "a blind round stays blind");
        let submission = bench.court.submission(0).await;
        let pair = Pair { submission, juror: id_of(&bench.free) };
        pin_conflict(&platform, organiser, bench.court.round, pair, &conflict(ConflictKind::Interest)).await.unwrap();
        assert_eq!(bench.sees(&bench.free).await.0, 0);
        assert!(matches!(bench.answer(&bench.free, id, SwapAnswer::Take).await, Err(Error::NotFound)));
        assert!(matches!(decide_swap(&platform, organiser, id, Some(id_of(&bench.free))).await, Err(Error::Conflict("swap-no-room"))));
        bench.answer(&bench.asker, id, SwapAnswer::Withdraw).await.unwrap();
        assert_eq!(bench.sees(&bench.asker).await.1, [SwapState::Withdrawn]);
        assert!(matches!(bench.ask(None).await, Err(Error::Conflict("swap-nobody"))));
    }

    async fn a_juror_who_is_asked_by_name_may_decline(lab: Lab) {
        let bench = Bench::build(lab, |settings| settings.anonymous = false).await;
        let platform = bench.court.town.platform().clone();
        let asking = get_asking(&platform, &bench.asker, bench.review).await.unwrap();
        assert_eq!(asking.names.iter().map(|(juror, _)| *juror).collect::<Vec<_>>(), [id_of(&bench.free)]);
        assert!(matches!(bench.ask(Some(&bench.other)).await, Err(Error::Invalid(_))), "has it already");
        let id = bench.ask(Some(&bench.free)).await.unwrap();
        let seen = get_swaps(&platform, &bench.free, bench.court.round).await.unwrap();
        assert_eq!(seen.asked[0].asker.as_deref(), Some(bench.asker.person().unwrap().pseudonym.as_str()));
        assert!(matches!(bench.answer(&bench.other, id, SwapAnswer::Take).await, Err(Error::NotFound)), "was not asked");
        bench.answer(&bench.free, id, SwapAnswer::Decline).await.unwrap();
        assert_eq!(told(&bench.court, &bench.asker).await[0], "jury-swap-declined");
        assert_eq!(bench.state().await, ReviewState::Assigned);
        // Who goes away declines by it.
        bench.ask(Some(&bench.free)).await.unwrap();
        let stopped = RawAbsence { kind: "stopped", ..RawAbsence::default() };
        leave(&platform, &bench.free, bench.court.round, stopped).await.unwrap();
        assert_eq!(bench.sees(&bench.asker).await.1, [SwapState::Declined, SwapState::Declined]);
    }

    async fn a_request_ends_when_the_review_begins_and_when_the_round_closes(lab: Lab) {
        let bench = Bench::build(lab, |_| {}).await;
        let platform = bench.court.town.platform().clone();
        let id = bench.ask(None).await.unwrap();
        platform.clock.advance(PHASE / 2);
        assert_eq!(bench.sees(&bench.free).await.0, 0);
        assert!(matches!(bench.answer(&bench.free, id, SwapAnswer::Take).await, Err(Error::Conflict("swap-ended"))));
        platform.clock.advance(-PHASE / 2);
        save_review(&platform, &bench.asker, bench.review, &bench.court.form(2, 2), Step::Draft).await.unwrap();
        assert_eq!(bench.sees(&bench.asker).await.1, [SwapState::Ended]);
        assert!(matches!(bench.answer(&bench.free, id, SwapAnswer::Take).await, Err(Error::Conflict("swap-ended"))));
        assert!(matches!(bench.ask(None).await, Err(Error::Conflict("swap-too-late"))));
    }

    async fn organisers_see_all_requests_and_decide_and_others_do_not(lab: Lab) {
        let bench = Bench::build(lab, |_| {}).await;
        let (platform, organiser) = (bench.court.town.platform().clone(), &bench.court.town.organiser);
        let round = bench.court.round;
        let id = bench.ask(None).await.unwrap();
        let stranger = bench.court.town.lab.person("stranger").await;
        for who in [&stranger, &bench.court.teams[0], &bench.asker] {
            assert!(matches!(list_swaps(&platform, who, round, 0).await, Err(Error::NotFound)));
            assert!(matches!(decide_swap(&platform, who, id, None).await, Err(Error::NotFound)));
        }
        for who in [&stranger, &bench.court.teams[0], organiser] {
            assert!(matches!(get_swaps(&platform, who, round).await, Err(Error::NotFound)));
            assert!(matches!(bench.answer(who, id, SwapAnswer::Take).await, Err(Error::NotFound)));
            assert!(matches!(ask(&platform, who, bench.review, None, "No time").await, Err(Error::NotFound)));
        }
        assert!(matches!(bench.answer(&Viewer::anonymous(), id, SwapAnswer::Take).await, Err(Error::LoggedOut)));
        let (_, page) = list_swaps(&platform, organiser, round, 0).await.unwrap();
        assert_eq!(page.rows[0].takers.iter().map(|(juror, _)| *juror).collect::<Vec<_>>(), [id_of(&bench.free)]);
        assert!(page.rows[0].asker.is_some(), "organisers know the names");
        assert!(matches!(decide_swap(&platform, organiser, id, Some(id_of(&bench.other))).await, Err(Error::Conflict("swap-no-room"))));
        decide_swap(&platform, organiser, id, None).await.unwrap();
        let id = bench.ask(None).await.unwrap();
        decide_swap(&platform, organiser, id, Some(id_of(&bench.free))).await.unwrap();
        assert_eq!(told(&bench.court, &bench.free).await[0], "jury-assigned");
        assert_eq!(bench.court.of(&bench.free).await.len(), 1);
        let (_, page) = list_swaps(&platform, organiser, round, 0).await.unwrap();
        assert_eq!(page.rows.iter().map(|swap| swap.state).collect::<Vec<_>>(), [SwapState::Taken, SwapState::Declined]);
    }
}
