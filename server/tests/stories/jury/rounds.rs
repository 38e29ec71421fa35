//! Stories of rounds in a row: who goes on, what is carried, tracks, the early close, what becomes public. Samples are in `samples`.

use super::*;
use server::jury::chain::{self, Choice};
use server::jury::entity::round;
use server::jury::publication::{get_promises, get_shown, preview, show_less};
use server::jury::rounds::move_round_for;
use server::jury::rules::{self, set_rules};
use server::jury::{access, members, tracks};
use shared::jury::calibration::Calibration;
use shared::jury::figures::Share;
use shared::jury::rounds::{Early, GoBy};
use shared::jury::{DeterminationKind, Rules};

/// Rules that say nothing.
fn plain() -> Rules {
    Rules {
        follows: None,
        share: None,
        track: None,
        early: None,
        calibration: Calibration::None,
        shown: Shown::USUAL,
    }
}

impl Court {
    /// Another round of the same challenge.
    async fn another(&self, rules: &Rules) -> RoundId {
        let (platform, organiser) = (self.town.platform(), &self.town.organiser);
        let settings = RoundSettings {
            reviews_required: 2,
            juror_limit: 50,
            closes_at: platform.clock.now().plus(PHASE / 2),
            blind: false,
            anonymous: true,
        };
        let id = create_round(platform, organiser, self.town.challenge, &settings)
            .await
            .unwrap();
        set_rules(platform, organiser, id, rules).await.unwrap();
        id
    }

    /// The same people at another round.
    fn at(self, round: RoundId) -> Self {
        Self { round, ..self }
    }

    /// A round that is open, dealt out, scored by all and closed.
    async fn held(&self) {
        self.moved(RoundAct::Open).await.unwrap();
        self.assigned().await;
        self.all_given().await;
        self.moved(RoundAct::Close).await.unwrap();
    }

    async fn entry(&self, n: usize) -> entry::Model {
        let entries = access::entries_of(self.town.platform().db.read(), self.round)
            .await
            .unwrap();
        entries
            .into_iter()
            .find(|entry| entry.proposal_id == self.proposals[n])
            .unwrap()
    }

    async fn state(&self, n: usize) -> ProposalState {
        let row = proposal::Entity::find_by_id(self.proposals[n])
            .one(self.town.platform().db.read())
            .await;
        row.unwrap().unwrap().state
    }

    async fn row(&self) -> round::Model {
        access::round(self.town.platform().db.read(), self.round).await.unwrap()
    }

    async fn decided(&self, kind: &str) {
        let (platform, organiser) = (self.town.platform(), &self.town.organiser);
        let rows = get_results(platform, organiser, self.round).await.unwrap().rows;
        let decision = |row: server::jury::results::Row| Decision {
            submission: row.subject.submission,
            kind: kind.into(),
            reason: "Read twice.".into(),
        };
        decide(
            platform,
            organiser,
            self.round,
            &rows.into_iter().map(decision).collect::<Vec<_>>(),
        )
        .await
        .unwrap();
    }
}

both_databases! {
    async fn the_best_of_a_long_list_go_on_to_the_finals_and_are_decided_there(lab: Lab) {
        let court = Court::build(lab, 4, 3).await;
        let platform = court.town.platform().clone();
        let organiser = court.town.organiser.clone();
        let long_list = court.round;
        court.held().await;
        // Before there is a next round, nothing goes on anywhere.
        let chosen = |goes: &[SubmissionId]| Choice { goes: goes.to_vec(), reason: "Among the best.".into(), ..Choice::default() };
        let first = court.submission(0).await;
        assert!(matches!(chain::choose(&platform, &organiser, long_list, &chosen(&[first])).await, Err(Error::Conflict("no-next-round"))));
        let lost = Decision { submission: first, kind: "goes_on".into(), reason: "Good.".into() };
        assert!(matches!(decide(&platform, &organiser, long_list, &[lost]).await, Err(Error::Invalid(_))));

        let share = Share::new(30);
        let finals = court.another(&Rules { follows: Some(long_list), share, ..plain() }).await;
        let court = court.at(finals);
        assert!(matches!(court.moved(RoundAct::Open).await, Err(Error::Conflict("no-submissions"))));
        let choosing = chain::get_next(&platform, &organiser, long_list, Some((2, GoBy::Total))).await.unwrap();
        assert!(choosing.has_next && choosing.goes.len() >= 2 && choosing.taken.is_empty());
        assert!(chain::get_next(&platform, &organiser, long_list, None).await.unwrap().goes.is_empty(), "a look records nothing");
        let two = [court.submission(0).await, court.submission(1).await];
        assert!(matches!(chain::choose(&platform, &organiser, long_list, &Choice { reason: " ".into(), ..chosen(&two) }).await, Err(Error::Invalid(_))));
        chain::choose(&platform, &organiser, long_list, &chosen(&[two[0], court.submission(2).await])).await.unwrap();
        // Who is not named the second time does not go on any more; the others are decided with it.
        let rest = Choice { decides_others: true, others_reason: "Not yet.".into(), ..chosen(&two) };
        chain::choose(&platform, &organiser, long_list, &rest).await.unwrap();
        let long = court.at(long_list);
        let kinds = [long.entry(0).await, long.entry(1).await, long.entry(2).await, long.entry(3).await].map(|entry| entry.decision.unwrap());
        let (on, out) = (DeterminationKind::GoesOn, DeterminationKind::NotSelected);
        assert_eq!(kinds, [on, on, out, out]);
        assert_eq!((long.entry(0).await.reason.as_str(), long.entry(3).await.reason.as_str()), ("Among the best.", "Not yet."));
        assert_eq!(long.state(2).await, ProposalState::UnderReview, "nothing of it is public yet");

        let court = long.at(finals);
        court.moved(RoundAct::Open).await.unwrap();
        assert_eq!(access::entries_of(platform.db.read(), finals).await.unwrap().len(), 2);
        // What the finals have taken in stays.
        let back = Decision { submission: two[0], kind: "not_selected".into(), reason: "No.".into() };
        assert!(matches!(decide(&platform, &organiser, long_list, &[back]).await, Err(Error::Conflict("goes-on-fixed"))));
        assert!(matches!(chain::choose(&platform, &organiser, long_list, &chosen(&two[..1])).await, Err(Error::Conflict("goes-on-fixed"))));

        // The long list is published while the finals are read: it selects nothing, so the jury phase is enough.
        publish(&platform, &organiser, long_list, Shown { ranks: true, feedback: true, ..Shown::default() }).await.unwrap();
        assert_eq!([court.state(0).await, court.state(2).await], [ProposalState::UnderReview, ProposalState::NotSelected]);
        let told = feedback::get_feedback(&platform, &court.teams[0], court.proposals[0]).await.unwrap();
        assert_eq!((told.round.id, told.decision), (long_list, on));
        let outcome = get_outcome(&platform, long_list).await.unwrap();
        assert_eq!(outcome.rows.iter().filter(|row| row.decision == on).count(), 2);
        assert!(outcome.rows.iter().all(|row| row.subject.team_name.is_none()), "who goes on is not named before it is selected");
        let number = told.subject.number.to_string();
        let life = custody::load(&platform, &Viewer::anonymous(), &number).await.unwrap();
        let of_jury: Vec<_> = life.steps.iter().filter(|step| matches!(step.kind, StepKind::Review | StepKind::Determination)).collect();
        assert_eq!(of_jury.len(), 4, "read, goes on, read again, to be decided");
        assert_eq!((of_jury[1].outcome.as_deref(), of_jury[1].link), (Some("goes_on"), Some(StepLink::Round(long_list))));
        assert!(of_jury[3].at.is_none() && life.round.is_none());

        court.assigned().await;
        court.all_given().await;
        court.moved(RoundAct::Close).await.unwrap();
        // 30 % of what the long list showed, 70 % of what the finals gave.
        let before = get_results(&platform, &organiser, long_list).await.unwrap();
        let results = get_results(&platform, &organiser, finals).await.unwrap();
        assert_eq!((results.share, results.rows.len()), (share, 2));
        for row in &results.rows {
            let earlier = before.rows.iter().find(|one| one.subject.submission == row.subject.submission).unwrap().figures;
            let carried = row.figures.carried.unwrap();
            assert_eq!(carried.earlier, earlier.total());
            let own = f64::from(row.figures.mean.unwrap().0) * 0.7 + f64::from(earlier.mean.unwrap().0) * 0.3;
            assert!((f64::from(carried.total.0) - own).abs() <= 0.5 + 1e-6);
        }
        court.decided("selected").await;
        assert!(matches!(publish(&platform, &organiser, finals, Shown::default()).await, Err(Error::Conflict("phase-closed"))));
        court.town.next_phase();
        publish(&platform, &organiser, finals, Shown { totals: true, feedback: true, ..Shown::default() }).await.unwrap();
        assert_eq!(court.state(0).await, ProposalState::Selected);
        let told = feedback::get_feedback(&platform, &court.teams[0], court.proposals[0]).await.unwrap();
        assert_eq!((told.round.id, told.decision, told.share), (finals, DeterminationKind::Selected, share));
        assert_eq!(told.mean, results.rows.iter().find(|row| row.subject.proposal == court.proposals[0]).unwrap().figures.total());
        assert_eq!(told.others.iter().map(|one| (one.round, one.decision)).collect::<Vec<_>>(), [(long_list, on)]);
        let first = feedback::get_feedback_of(&platform, &court.teams[0], court.proposals[0], Some(long_list)).await.unwrap();
        assert_eq!((first.decision, first.reason.as_str()), (on, "Among the best."));
        let life = custody::load(&platform, &Viewer::anonymous(), &number).await.unwrap();
        assert_eq!(life.round, Some(finals));
        let facts = feedback::facts(platform.db.read(), court.proposals[0]).await.unwrap().unwrap();
        assert_eq!((facts.round, facts.went_on.len()), (finals, 1));
    }

    async fn the_finals_are_not_published_before_the_long_list(lab: Lab) {
        let court = Court::build(lab, 2, 2).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let long_list = court.round;
        let finals = court.another(&Rules { follows: Some(long_list), ..plain() }).await;
        let court = court.at(finals);
        assert!(matches!(court.moved(RoundAct::Open).await, Err(Error::Conflict("earlier-not-closed"))));
        let court = court.at(long_list);
        court.held().await;
        let all = [court.submission(0).await, court.submission(1).await];
        chain::choose(&platform, &organiser, long_list, &Choice { goes: all.to_vec(), reason: "All are good.".into(), ..Choice::default() }).await.unwrap();
        let court = court.at(finals);
        court.held().await;
        court.decided("not_selected").await;
        court.town.next_phase();
        let early = publish(&platform, &organiser, finals, Shown::default()).await;
        assert!(matches!(early, Err(Error::Conflict("earlier-not-published"))));
        publish(&platform, &organiser, long_list, Shown::default()).await.unwrap();
        publish(&platform, &organiser, finals, Shown::default()).await.unwrap();
        assert_eq!([court.state(0).await, court.state(1).await], [ProposalState::NotSelected; 2]);
        // A round follows an earlier one of its challenge, and no other.
        let late = court.another(&plain()).await;
        for follows in [late, RoundId(uuid::Uuid::nil())] {
            let refused = set_rules(&platform, &organiser, late, &Rules { follows: Some(follows), ..plain() }).await;
            assert!(matches!(refused, Err(Error::Invalid(_))));
        }
    }

    async fn each_track_has_its_own_jury_that_sees_nothing_of_the_other(lab: Lab) {
        let court = Court::build(lab, 4, 4).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let challenge = court.town.challenge;
        let housing = tracks::add_track(&platform, &organiser, challenge, " Housing ").await.unwrap();
        let work = tracks::add_track(&platform, &organiser, challenge, "Work").await.unwrap();
        assert!(matches!(tracks::add_track(&platform, &organiser, challenge, "Work").await, Err(Error::Invalid(_))));
        assert!(matches!(tracks::get_tracks(&platform, &court.jurors[0], challenge).await, Err(Error::NotFound)));
        let place = |n: usize, track| (court.proposals[n], Some(track));
        tracks::place(&platform, &organiser, challenge, &[place(0, housing), place(1, housing), place(2, work), place(3, work)]).await.unwrap();
        let ids: Vec<AccountId> = court.jurors.iter().map(id_of).collect();
        let first = court.round;
        set_rules(&platform, &organiser, first, &Rules { track: Some(housing), ..plain() }).await.unwrap();
        members::set_jury(&platform, &organiser, first, Some(&ids[..2])).await.unwrap();
        let second = court.another(&Rules { track: Some(work), ..plain() }).await;
        members::set_jury(&platform, &organiser, second, Some(&ids[2..])).await.unwrap();
        assert!(matches!(members::set_jury(&platform, &organiser, second, Some(&[id_of(&court.teams[0])])).await, Err(Error::Invalid(_))));
        assert!(matches!(tracks::remove_track(&platform, &organiser, challenge, work).await, Err(Error::Conflict("track-used"))));
        let court = court.opened().await;
        let housing_only: Vec<_> = access::entries_of(platform.db.read(), first).await.unwrap().into_iter().map(|entry| entry.proposal_id).collect();
        assert!(housing_only.len() == 2 && housing_only.iter().all(|id| court.proposals[..2].contains(id)));
        court.assigned().await;
        assert!(court.rows().await.iter().all(|row| ids[..2].contains(&row.juror_id)));
        let court = court.at(second).opened().await;
        court.assigned().await;
        assert!(court.rows().await.iter().all(|row| ids[2..].contains(&row.juror_id)));

        // A juror of the other jury is nobody here, whatever is asked.
        let outsider = &court.jurors[0];
        let submission = court.submission(2).await;
        assert!(matches!(desk::get_juror_round(&platform, outsider, second).await, Err(Error::NotFound)));
        assert!(matches!(get_results(&platform, outsider, second).await, Err(Error::NotFound)));
        assert!(matches!(get_reviews(&platform, outsider, second, submission).await, Err(Error::NotFound)));
        assert!(declare_conflict(&platform, outsider, second, submission, &conflict(ConflictKind::Family)).await.is_err());
        let languages = shared::languages::Languages::of([Language::French]);
        assert!(matches!(assignments::set_languages(&platform, outsider, second, languages).await, Err(Error::NotFound)));
        let pair = Pair { submission, juror: id_of(outsider) };
        assert!(matches!(assignments::add_assignment(&platform, &organiser, second, pair).await, Err(Error::Invalid(_))));
        let rounds: Vec<_> = desk::get_desk(&platform, outsider, DeskFilter::Open, None).await.unwrap().rounds.into_iter().map(|(round, _)| round.id).collect();
        assert_eq!(rounds, [first]);
        // Also once it is closed, when jurors without a review would see.
        court.moved(RoundAct::Close).await.unwrap();
        assert!(matches!(get_results(&platform, outsider, second).await, Err(Error::NotFound)));
        assert!(get_results(&platform, &court.jurors[2], second).await.is_ok());
        // Who has reviews stays in the jury.
        assert!(matches!(members::set_jury(&platform, &organiser, second, Some(&ids[..1])).await, Err(Error::Conflict("juror-has-reviews"))));
        court.town.lab.work().await;
    }

    async fn a_round_closes_early_by_the_rule_that_it_stated(lab: Lab) {
        let court = Court::build(lab, 2, 3).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let early = Some(Early { least: 3, automatic: true });
        assert!(matches!(set_rules(&platform, &organiser, court.round, &Rules { early, ..plain() }).await, Err(Error::Invalid(_))), "more than are asked for");
        let early = Some(Early { least: 1, automatic: true });
        set_rules(&platform, &organiser, court.round, &Rules { early, ..plain() }).await.unwrap();
        let court = court.opened().await;
        assert!(matches!(set_rules(&platform, &organiser, court.round, &plain()).await, Err(Error::Conflict("round-begun"))));
        court.assigned().await;
        let close = async |reason: &str| move_round_for(&platform, &organiser, court.round, RoundAct::Close, reason).await;
        assert!(matches!(close(" ").await, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::ReasonRequired]));
        let view = rules::get_rules(&platform, &organiser, court.round).await.unwrap();
        assert_eq!((view.closing.submissions, view.closing.lacking.submissions, view.closing.lacking.reviews), (2, 2, 2));
        let (one, two) = (court.submission(0).await, court.submission(1).await);
        for submission in [one, two] {
            assert_eq!(court.row().await.state, RoundState::Open);
            let row = court.rows().await.into_iter().find(|row| row.submission_id == submission).unwrap();
            let juror = court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
            court.give(juror, row.id, 3, 3).await.unwrap();
        }
        let closed = court.row().await;
        assert_eq!((closed.state, closed.closed_at), (RoundState::Closed, Some(platform.clock.now())));
        // Opened again it stays open, whatever comes in; then a close by hand needs no reason, for the rule is met.
        court.moved(RoundAct::Reopen).await.unwrap();
        let row = court.rows().await.into_iter().find(|row| row.state == ReviewState::Assigned).unwrap();
        let juror = court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
        assert_eq!(court.give(juror, row.id, 2, 2).await.unwrap(), ReviewState::Finished);
        assert_eq!(court.row().await.state, RoundState::Open);
        close("").await.unwrap();
        let row = court.rows().await.into_iter().find(|row| row.state == ReviewState::Assigned).unwrap();
        let juror = court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
        assert_eq!(court.give(juror, row.id, 2, 2).await.unwrap(), ReviewState::Late);
    }

    async fn without_a_rule_a_round_closes_when_all_reviews_are_in_or_with_a_reason(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        court.assigned().await;
        let close = async |reason: &str| move_round_for(&platform, &organiser, court.round, RoundAct::Close, reason).await;
        assert!(matches!(close("").await, Err(Error::Invalid(_))));
        close("The hall is free today only.").await.unwrap();
        let row = rules::of(platform.db.read(), court.round).await.unwrap();
        assert_eq!((row.close_reason.as_str(), row.closed_early_at), ("The hall is free today only.", Some(platform.clock.now())));
        court.moved(RoundAct::Reopen).await.unwrap();
        court.all_given().await;
        close("").await.unwrap();
        court.moved(RoundAct::Reopen).await.unwrap();
        platform.clock.advance(PHASE / 2);
        close("").await.unwrap();
    }

    async fn what_becomes_public_is_promised_before_and_never_more(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let shown = Shown { ranks: true, feedback: true, jurors: true, ..Shown::default() };
        set_rules(&platform, &organiser, court.round, &Rules { shown, ..plain() }).await.unwrap();
        assert!(matches!(get_promises(&platform, &court.teams[0], court.proposals[0]).await, Err(Error::NotFound)), "no jury has it yet");
        court.held().await;
        let told = desk::get_juror_round(&platform, &court.jurors[0], court.round).await.unwrap();
        assert_eq!(told.stated.row.promise(), shown);
        let (_, promises) = get_promises(&platform, &court.teams[0], court.proposals[0]).await.unwrap();
        assert_eq!(promises[0].1.row.promise(), shown);
        for other in [&court.jurors[0], &organiser] {
            assert!(matches!(get_promises(&platform, other, court.proposals[0]).await, Err(Error::NotFound)));
        }
        court.decided("selected").await;
        court.town.next_phase();
        // The preview is what will be read.
        let seen = preview(&platform, &organiser, court.round, None).await.unwrap();
        assert_eq!((seen.shown, seen.selected, seen.all), (shown, 1, 1));
        let (first, letter) = (&seen.outcome.rows[0], seen.feedback.as_ref().unwrap());
        assert_eq!((first.mean, first.rank, seen.outcome.jurors.len()), (None, Some(1), 2));
        assert_eq!((letter.comments.len(), letter.criteria.len()), (2, 0));
        let less = preview(&platform, &organiser, court.round, Some(Shown::default())).await.unwrap();
        assert!(less.outcome.rows[0].rank.is_none() && less.outcome.jurors.is_empty() && less.feedback.unwrap().comments.is_empty());
        assert!(matches!(preview(&platform, &court.jurors[0], court.round, None).await, Err(Error::NotFound)));
        let more = Shown { totals: true, ..shown };
        assert!(matches!(publish(&platform, &organiser, court.round, more).await, Err(Error::Conflict("shows-more"))));
        publish(&platform, &organiser, court.round, shown).await.unwrap();
        assert_eq!(get_outcome(&platform, court.round).await.unwrap().jurors, ["judge-0", "judge-1"]);
        let fewer = Shown { ranks: true, ..Shown::default() };
        assert!(matches!(show_less(&platform, &court.jurors[0], court.round, fewer).await, Err(Error::NotFound)));
        show_less(&platform, &organiser, court.round, fewer).await.unwrap();
        assert!(get_outcome(&platform, court.round).await.unwrap().jurors.is_empty());
        assert!(feedback::get_feedback(&platform, &court.teams[0], court.proposals[0]).await.unwrap().comments.is_empty());
        assert!(matches!(show_less(&platform, &organiser, court.round, shown).await, Err(Error::Conflict("shows-more"))));
        assert_eq!(get_shown(&platform, &organiser, court.round).await.unwrap().shown, fewer);
    }

    async fn pages_of_rounds_ask_as_often_whatever_their_length(lab: Lab) {
        let court = Court::build(lab, 10, 3).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let long_list = court.round;
        let finals = court.another(&Rules { follows: Some(long_list), share: Share::new(50), ..plain() }).await;
        court.held().await;
        let all: Vec<SubmissionId> = get_results(&platform, &organiser, long_list).await.unwrap().rows.iter().map(|row| row.subject.submission).collect();
        let asked = async || {
            let start = platform.db.queries();
            chain::get_next(&platform, &organiser, long_list, Some((5, GoBy::Total))).await.unwrap();
            rules::get_rules(&platform, &organiser, finals).await.unwrap();
            members::get_jury(&platform, &organiser, finals).await.unwrap();
            tracks::get_tracks(&platform, &organiser, court.town.challenge).await.unwrap();
            desk::get_overview(&platform, &organiser, finals).await.unwrap();
            platform.db.queries() - start
        };
        let choose = async |goes: &[SubmissionId]| {
            let choice = Choice { goes: goes.to_vec(), reason: "Good.".into(), ..Choice::default() };
            chain::choose(&platform, &organiser, long_list, &choice).await.unwrap();
        };
        choose(&all[..1]).await;
        let few = asked().await;
        choose(&all).await;
        assert_eq!(asked().await, few);
        assert!(few <= 120, "{few}");
    }
}
