//! Stories of the jury: from a rubric to a team's feedback, and who sees what when.

mod absences;
mod deliberation;
mod expertise;
mod figures;
mod kit;
mod letters;
mod pairs;
mod progress;
mod reminders;
mod rounds;
mod rubric;
mod samples;
mod scoring;
mod swaps;
mod workload;

use crate::town::{PHASE, Town, id_of};
use kit::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use server::accounts::entity::account;
use server::accounts::{AccountId, Viewer};
use server::evidence::service as evidence;
use server::jury::conflicts::{NewConflict, declare_conflict, lift_conflict, list_conflicts, pin_conflict};
use server::jury::entity::{assignment, entry};
use server::jury::results::{Decision, Shown, decide, get_outcome, get_results, get_reviews, publish};
use server::jury::reviews::{ReviewForm, Step, open_assignment, recuse, save_review};
use server::jury::rounds::{RoundSettings, create_round, move_round, move_round_for};
use server::jury::{assignments, desk, feedback, rubrics};
use server::proposals::entity::proposal;
use server::proposals::{custody, submissions};
use server::rooms::service as rooms;
use server::teams::entity::membership;
use server::{Error, both_databases, work};
use shared::custody::{StepKind, StepLink};
use shared::evidence::{Card, FrozenSource, RawCard};
use shared::fields::FieldCode;
use shared::ids::{AssignmentId, BodyId, CriterionId, OfficeId, ProposalId, RoundId, SubmissionId};
use shared::jury::assignment::Pair;
use shared::jury::rubric::{Level, Score};
use shared::jury::{ConflictKind, ConflictSource, Criterion, DeskFilter, ReviewState, RoundAct, RoundState};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::proposals::ProposalState;
use shared::teams::MembershipRole;

both_databases! {
    async fn a_jury_goes_from_rubric_to_feedback(lab: Lab) {
        let court = Court::build(lab, 2, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        assert_eq!(court.assigned().await, 4);
        let waiting = work::waiting(&platform, &court.jurors[0]).await.unwrap();
        assert_eq!(waiting.iter().map(|one| one.key).collect::<Vec<_>>(), ["jury-reviews"]);
        court.all_given().await;
        let early = decide(&platform, organiser, court.round, &[]).await;
        assert!(matches!(early, Err(Error::Conflict("round-not-closed"))));
        court.moved(RoundAct::Close).await.unwrap();

        let results = get_results(&platform, organiser, court.round).await.unwrap();
        assert!(results.rows.iter().all(|row| row.figures.reviews == 2 && row.figures.mean.is_some() && row.figures.spread.is_some()));
        assert_eq!(results.rows[0].figures.rank, Some(1));
        let refused = publish(&platform, organiser, court.round, Shown::default()).await;
        assert!(matches!(refused, Err(Error::Conflict("phase-closed"))));
        let decision = |n: usize, kind: &str, reason: &str| Decision { submission: results.rows[n].subject.submission, kind: kind.into(), reason: reason.into() };
        let bare = decide(&platform, organiser, court.round, &[decision(0, "selected", " ")]).await;
        let field = format!("reason-{}", results.rows[0].subject.submission);
        assert!(matches!(bare, Err(Error::Invalid(errors)) if errors.of(&field) == [FieldCode::ReasonRequired]));
        decide(&platform, organiser, court.round, &[decision(0, "selected_with_conditions", "Strong. Say who pays.")]).await.unwrap();
        court.town.next_phase();
        let refused = publish(&platform, organiser, court.round, Shown::default()).await;
        assert!(matches!(refused, Err(Error::Conflict("not-all-decided"))));
        decide(&platform, organiser, court.round, &[decision(1, "not_selected", "No costs.")]).await.unwrap();
        let team = court.proposals.iter().position(|id| *id == results.rows[0].subject.proposal).unwrap();
        assert!(matches!(feedback::get_feedback(&platform, &court.teams[team], court.proposals[team]).await, Err(Error::NotFound)));
        assert!(matches!(get_outcome(&platform, court.round).await, Err(Error::NotFound)));
        let shown = Shown { totals: true, feedback: true, ..Shown::default() };
        publish(&platform, organiser, court.round, shown).await.unwrap();

        let states: Vec<_> = proposal::Entity::find().all(platform.db.read()).await.unwrap().into_iter().map(|row| row.state).collect();
        assert!(states.contains(&ProposalState::Selected) && states.contains(&ProposalState::NotSelected));
        let told = feedback::get_feedback(&platform, &court.teams[team], court.proposals[team]).await.unwrap();
        assert_eq!((told.reason.as_str(), told.reviews, told.rank), ("Strong. Say who pays.", 2, None));
        assert!(told.mean.is_some() && told.comments == ["Say who pays.", "Say who pays."]);
        assert_eq!(told.criteria[0].counts.iter().sum::<u32>(), 2);
        for other in [&court.teams[1 - team], &court.jurors[0], organiser] {
            assert!(matches!(feedback::get_feedback(&platform, other, court.proposals[team]).await, Err(Error::NotFound)));
        }
        let outcome = get_outcome(&platform, court.round).await.unwrap();
        assert!(outcome.rows[0].decision.is_selected() && outcome.rows[0].mean.is_some() && outcome.rows[0].rank.is_none());
        assert!(outcome.rows[0].subject.team_name.is_some() && outcome.rows[1].subject.team_name.is_none());
        court.town.lab.work().await;
        let letters = court.town.lab.letters();
        assert_eq!(letters.iter().filter(|letter| letter.contains("mail-jury-result-body") && letter.contains("/feedback")).count(), 2);
        let facts = feedback::facts(platform.db.read(), court.proposals[team]).await.unwrap().unwrap();
        assert_eq!((facts.reviews, facts.determined.is_some()), (2, true));
        // The page of the whole life says so too, and leads everybody to what they may read of the jury.
        for (proposal, outcome) in [(team, "selected_with_conditions"), (1 - team, "not_selected")] {
            let number = results.rows.iter().find(|row| row.subject.proposal == court.proposals[proposal]).unwrap().subject.number.to_string();
            for (who, reads) in [(&court.teams[proposal], true), (organiser, false), (&Viewer::anonymous(), false)] {
                let custody = custody::load(&platform, who, &number).await.unwrap();
                let step = custody.steps.iter().find(|step| step.kind == StepKind::Determination).unwrap();
                assert_eq!((step.outcome.as_deref(), step.link), (Some(outcome), Some(StepLink::Jury)));
                assert_eq!((custody.round, custody.may_read_feedback), (Some(court.round), reads));
            }
        }
    }

    async fn nobody_sees_the_scores_of_others_before_giving_their_own(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let (first, second) = (&court.jurors[0], &court.jurors[1]);
        let (one, two) = (court.of(first).await[0], court.of(second).await[0]);
        court.give(first, one, 3, 3).await.unwrap();
        let submission = court.submission(0).await;
        save_review(&platform, second, two, &court.form(1, 1), Step::Draft).await.unwrap();
        for pause in [PHASE / 2, 0] {
            assert!(open_assignment(&platform, second, two).await.unwrap().others.is_empty());
            assert!(matches!(get_reviews(&platform, second, court.round, submission).await, Err(Error::NotFound)));
            let results = get_results(&platform, second, court.round).await.unwrap();
            assert!(results.rows.is_empty() && results.waiting == Some((0, 1)));
            // The close of the round changes nothing for who still owes a review.
            court.town.platform().clock.advance(pause);
        }
        assert!(matches!(open_assignment(&platform, second, one).await, Err(Error::NotFound)));
        let done = open_assignment(&platform, first, one).await.unwrap();
        assert!(done.others.is_empty(), "a draft is its author's alone");
        assert_eq!(court.give(second, two, 1, 1).await.unwrap(), ReviewState::Late);
        let others = open_assignment(&platform, second, two).await.unwrap().others;
        assert_eq!((others.len(), others[0].author.clone(), others[0].jury_note.as_str()), (1, None, "words to the jury"));
        let results = get_results(&platform, second, court.round).await.unwrap();
        assert_eq!((results.rows.len(), results.waiting), (1, None));
        assert!(!results.may_decide);
    }

    async fn a_conflict_hides_text_and_scores_by_every_way(lab: Lab) {
        let court = Court::build(lab, 2, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let submission = court.submission(0).await;
        let rows = court.rows().await;
        let on: Vec<&assignment::Model> = rows.iter().filter(|row| row.submission_id == submission).collect();
        let person = |row: &assignment::Model| court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
        let (friend, pinned) = (person(on[0]), person(on[1]));
        court.give(friend, on[0].id, 3, 3).await.unwrap();
        declare_conflict(&platform, friend, court.round, submission, &conflict(ConflictKind::Friendship)).await.unwrap();
        let pair = Pair { submission, juror: id_of(pinned) };
        let bare = NewConflict { kind: ConflictKind::Interest, note: String::new() };
        assert!(matches!(pin_conflict(&platform, organiser, court.round, pair, &bare).await, Err(Error::Invalid(_))));
        pin_conflict(&platform, organiser, court.round, pair, &conflict(ConflictKind::Interest)).await.unwrap();
        for (who, id) in [(friend, on[0].id), (pinned, on[1].id)] {
            assert!(matches!(open_assignment(&platform, who, id).await, Err(Error::NotFound)));
            assert!(matches!(court.give(who, id, 3, 3).await, Err(Error::NotFound)));
            assert!(matches!(get_reviews(&platform, who, court.round, submission).await, Err(Error::NotFound)));
            let desk = desk::get_desk(&platform, who, DeskFilter::Open, None).await.unwrap();
            assert!(desk.items.iter().all(|item| item.subject.submission != submission));
            let refused = assignments::add_assignment(&platform, organiser, court.round, Pair { submission, juror: id_of(who) }).await;
            assert!(matches!(refused, Err(Error::Conflict("already-assigned" | "juror-has-conflict"))));
        }
        // The rest is dealt anew, to those without a conflict.
        assert_eq!(court.assigned().await, 2);
        let rows = court.rows().await;
        let anew = rows.iter().filter(|row| row.submission_id == submission && row.state == ReviewState::Assigned);
        assert!(anew.map(|row| row.juror_id).all(|juror| juror != id_of(friend) && juror != id_of(pinned)));
        court.town.platform().clock.advance(PHASE / 2);
        for who in [friend, pinned] {
            let seen = get_results(&platform, who, court.round).await.unwrap();
            assert!(seen.rows.iter().all(|row| row.subject.submission != submission));
        }
        let seen = get_results(&platform, organiser, court.round).await.unwrap();
        let row = seen.rows.iter().find(|row| row.subject.submission == submission).unwrap();
        assert_eq!(row.figures.reviews, 0, "the review of a juror with a conflict does not count");
    }

    async fn the_system_finds_ties_and_nobody_lifts_being_of_the_team(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        // Of the same mail domain as the team, which is nobody's public provider.
        let colleague = court.town.lab.person_with("colleague", Role::Juror, Scope::Process(court.town.process)).await;
        let team = proposal::Entity::find_by_id(court.proposals[0]).one(platform.db.read()).await.unwrap().unwrap().team_id;
        court.town.lab.grant(id_of(&court.jurors[0]), Role::Mentor, Scope::Team(team)).await;
        let list = list_conflicts(&platform, organiser, court.round).await.unwrap();
        let kind_of = |juror: AccountId| list.conflicts.iter().filter(|one| one.pair.juror == juror).map(|one| (one.kind, one.source)).collect::<Vec<_>>();
        assert_eq!(kind_of(id_of(&court.jurors[0])), [(ConflictKind::OwnTeam, ConflictSource::Found)]);
        assert_eq!(kind_of(id_of(&colleague)), [(ConflictKind::SameMailDomain, ConflictSource::Found)]);
        assert_eq!(kind_of(id_of(&court.jurors[1])), []);
        let preview = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert_eq!(preview.assigned.unmet.len(), 1);
        assert_eq!((preview.assigned.unmet[0].missing, preview.assigned.unmet[0].conflicted), (1, 2));
        let submission = court.submission(0).await;
        let lift = async |juror: AccountId, kind: ConflictKind, reason: &str| {
            lift_conflict(&platform, organiser, court.round, Pair { submission, juror }, kind, reason).await
        };
        assert!(matches!(lift(id_of(&court.jurors[0]), ConflictKind::OwnTeam, "Fine").await, Err(Error::Forbidden)));
        assert!(matches!(lift(id_of(&colleague), ConflictKind::SameMailDomain, " ").await, Err(Error::Invalid(_))));
        lift(id_of(&colleague), ConflictKind::SameMailDomain, "A university of thousands").await.unwrap();
        assert_eq!(court.assigned().await, 2);
        let mine = declare_conflict(&platform, &court.jurors[1], court.round, submission, &conflict(ConflictKind::Family)).await;
        mine.unwrap();
        assert!(matches!(lift(id_of(&court.jurors[1]), ConflictKind::Family, "Distant").await, Err(Error::Forbidden)));
    }

    async fn the_system_sees_those_one_mentors_elsewhere_and_shared_bodies_and_offices(lab: Lab) {
        let court = Court::build(lab, 2, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let [mentor, member, official, nobody] = [0, 1, 2, 3].map(|n| id_of(&court.jurors[n]));
        let writer = id_of(&court.teams[0]);
        // The writer of the first team was in the second one before; its mentor knows them.
        let second = proposal::Entity::find_by_id(court.proposals[1]).one(platform.db.read()).await.unwrap().unwrap().team_id;
        let was_there = membership::ActiveModel {
            id: Set(platform.clock.new_id()),
            process_id: Set(court.town.process),
            team_id: Set(second),
            account_id: Set(writer),
            role: Set(MembershipRole::Member),
            joined_at: Set(platform.clock.now()),
            left_at: Set(Some(platform.clock.now())),
        };
        was_there.insert(&platform.db.writer()).await.unwrap();
        court.town.lab.grant(mentor, Role::Mentor, Scope::Team(second)).await;
        let body = Scope::Body(BodyId(uuid::Uuid::from_u128(7)));
        let office = Scope::Office(OfficeId(uuid::Uuid::from_u128(8)));
        for (account, role, scope) in [(member, Role::Secretary, body), (writer, Role::Chair, body), (official, Role::Official, office)] {
            court.town.lab.grant(account, role, scope).await;
        }
        let first = court.submission(0).await;
        let list = list_conflicts(&platform, organiser, court.round).await.unwrap();
        let of = |juror: AccountId| list.conflicts.iter().filter(|one| one.pair == Pair { submission: first, juror }).map(|one| one.kind).collect::<Vec<_>>();
        assert_eq!(of(mentor), [ConflictKind::OwnBuddyPair]);
        assert_eq!(of(member), [ConflictKind::SameOrganisation]);
        assert_eq!((of(official), of(nobody)), (vec![], vec![]));
    }

    async fn what_is_not_complete_is_kept_but_not_given(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let juror = &court.jurors[0];
        let id = court.of(juror).await[0];
        let mut form = court.form(1, 3);
        form.feedback = " ".into();
        form.scores.get_mut(&court.criteria[0]).unwrap().reason = String::new();
        form.scores.remove(&court.criteria[1]);
        let Err(Error::Invalid(errors)) = save_review(&platform, juror, id, &form, Step::Finish).await else { panic!("refused") };
        assert_eq!(errors.of("feedback"), [FieldCode::Required]);
        assert_eq!(errors.of(&format!("reason-{}", court.criteria[0])), [FieldCode::ReasonRequired]);
        assert_eq!(errors.of(&format!("score-{}", court.criteria[1])), [FieldCode::Required]);
        let task = open_assignment(&platform, juror, id).await.unwrap();
        assert_eq!((task.assignment.state, task.review.unwrap().private_note.as_str()), (ReviewState::Draft, "private words"));
        let mut wild = court.form(3, 3);
        wild.scores.get_mut(&court.criteria[0]).unwrap().value = Some(99);
        assert!(matches!(save_review(&platform, juror, id, &wild, Step::Draft).await, Err(Error::Invalid(_))));
        assert_eq!(court.give(juror, id, 3, 3).await.unwrap(), ReviewState::Finished);
        assert!(matches!(save_review(&platform, juror, id, &form, Step::Draft).await, Err(Error::Conflict("review-finished"))));
        court.give(juror, id, 2, 3).await.unwrap();
        court.moved(RoundAct::Close).await.unwrap();
        assert!(matches!(court.give(juror, id, 3, 3).await, Err(Error::Conflict("round-closed"))));
        let entries = server::audit::entity::Entity::find().all(platform.db.read()).await.unwrap();
        let acts: Vec<_> = entries.iter().filter(|entry| entry.object_id == id.0).map(|entry| entry.action.as_str()).collect();
        assert_eq!(acts, ["review.draft", "review.open", "review.finish", "review.change"]);
        assert!(entries.iter().all(|entry| !entry.detail.contains("private words")));
    }

    async fn a_published_assignment_is_the_one_that_was_seen(lab: Lab) {
        let court = Court::build(lab, 3, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let seen = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert_eq!((seen.added().count(), seen.assigned.unmet.len()), (6, 0));
        let submission = court.submission(0).await;
        let by_hand = Pair { submission, juror: id_of(&court.jurors[2]) };
        let id = assignments::add_assignment(&platform, organiser, court.round, by_hand).await.unwrap();
        let stale = assignments::publish_assignment(&platform, organiser, court.round, &seen.seal).await;
        assert!(matches!(stale, Err(Error::Conflict("preview-changed"))) || seen.assigned.pairs.contains(&by_hand));
        assert_eq!(court.assigned().await, 5);
        assert!(matches!(assignments::add_assignment(&platform, organiser, court.round, by_hand).await, Err(Error::Conflict("already-assigned"))));
        assignments::remove_assignment(&platform, organiser, court.round, id).await.unwrap();
        let begun = court.of(&court.jurors[0]).await[0];
        save_review(&platform, &court.jurors[0], begun, &court.form(2, 2), Step::Draft).await.unwrap();
        assert!(matches!(assignments::remove_assignment(&platform, organiser, court.round, begun).await, Err(Error::Conflict("review-begun"))));
        assert!(matches!(recuse(&platform, &court.jurors[0], begun, None, "").await, Err(Error::Invalid(_))));
        recuse(&platform, &court.jurors[0], begun, None, "No time").await.unwrap();
        let again = assignments::preview(&platform, organiser, court.round).await.unwrap();
        let row = court.rows().await.into_iter().find(|row| row.id == begun).unwrap();
        assert!(again.added().all(|pair| pair != Pair { submission: row.submission_id, juror: row.juror_id }));
    }

    async fn a_round_keeps_the_rubric_it_opened_with(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let other = vec![criterion(platform.clock.new_id(), "Something else", 1)];
        rubrics::save_rubric(&platform, organiser, court.town.challenge, Language::French, other).await.unwrap();
        let task = open_assignment(&platform, &court.jurors[0], court.of(&court.jurors[0]).await[0]).await.unwrap();
        assert_eq!((task.rubric_row.version, task.rubric.criteria().len()), (1, 2));
        let refused = rubrics::save_rubric(&platform, &court.jurors[0], court.town.challenge, Language::French, Vec::new()).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
    }

    async fn a_round_opens_in_the_jury_phase_only_and_closes_by_its_deadline(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let platform = court.town.platform().clone();
        assert!(matches!(court.moved(RoundAct::Close).await, Err(Error::Conflict("round-state"))));
        assert!(matches!(desk::get_juror_round(&platform, &court.jurors[0], court.round).await, Err(Error::NotFound)));
        platform.clock.advance(-PHASE);
        assert!(matches!(court.moved(RoundAct::Open).await, Err(Error::Conflict("phase-closed"))));
        platform.clock.advance(PHASE);
        court.moved(RoundAct::Open).await.unwrap();
        assert_eq!(court.submission(0).await, entry::Entity::find().one(platform.db.read()).await.unwrap().unwrap().submission_id);
        platform.clock.advance(PHASE / 2);
        let overview = desk::get_overview(&platform, &court.town.organiser, court.round).await.unwrap();
        assert_eq!(overview.state, RoundState::Closed);
        assert!(matches!(court.moved(RoundAct::Reopen).await, Err(Error::Conflict("deadline-over"))));
        court.moved(RoundAct::Close).await.unwrap();
    }

    async fn an_organiser_who_judges_is_held_to_the_rule_of_jurors(lab: Lab) {
        let court = Court::build(lab, 1, 1).await.opened().await;
        let platform = court.town.platform().clone();
        court.town.lab.grant(id_of(&court.town.organiser), Role::Juror, Scope::Process(court.town.process)).await;
        account::Entity::update_many()
            .col_expr(account::Column::Email, Expr::value(Option::<String>::None))
            .exec(&platform.db.writer())
            .await
            .unwrap();
        let both = court.town.again(&court.town.organiser).await;
        court.assigned().await;
        court.give(&court.jurors[0], court.of(&court.jurors[0]).await[0], 3, 3).await.unwrap();
        assert!(get_results(&platform, &both, court.round).await.unwrap().rows.is_empty());
        let submission = court.submission(0).await;
        assert!(matches!(get_reviews(&platform, &both, court.round, submission).await, Err(Error::NotFound)));
        let mine = court.of(&both).await[0];
        court.give(&both, mine, 2, 2).await.unwrap();
        assert_eq!(get_results(&platform, &both, court.round).await.unwrap().rows.len(), 1);
    }

    async fn in_a_blind_round_jurors_do_not_learn_who_wrote(lab: Lab) {
        let court = Court::build_with(lab, 1, 2, |settings| settings.blind = true).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let juror = &court.jurors[0];
        let task = open_assignment(&platform, juror, court.of(juror).await[0]).await.unwrap();
        assert_eq!(task.subject.team_name, None);
        let source = &task.text.evidence[0];
        assert_eq!(source.claim, "… has asked 40 people");
        assert_eq!(source.source, FrozenSource::Link { url: String::new() });
        let all = format!("{:?}", task.text).to_lowercase();
        assert!(!all.contains("bridge") && !all.contains("writer"), "{all}");
        let round = desk::get_juror_round(&platform, juror, court.round).await.unwrap();
        assert_eq!(round.rows[0].0.team_name, None);
        let overview = desk::get_overview(&platform, &court.town.organiser, court.round).await.unwrap();
        assert_eq!(overview.subjects[0].0.team_name.as_deref(), Some("Bridge 0"));
    }

    async fn a_juror_reads_the_text_that_was_given_to_them_and_no_other(lab: Lab) {
        let court = Court::build(lab, 2, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        for juror in &court.jurors {
            assert!(matches!(submissions::read(&platform, juror, court.proposals[0]).await, Err(Error::NotFound)), "before there is an assignment");
        }
        court.assigned().await;
        let rows = court.rows().await;
        for (n, proposal) in court.proposals.iter().enumerate() {
            let submission = court.submission(n).await;
            for juror in &court.jurors {
                let theirs = rows.iter().any(|row| row.submission_id == submission && row.juror_id == id_of(juror));
                let read = submissions::read(&platform, juror, *proposal).await;
                assert_eq!(read.is_ok(), theirs);
                // To read a text is not to know whose it is.
                let number = read.map(|read| read.access.proposal.number.to_string());
                if let Ok(number) = number {
                    let custody = custody::load(&platform, juror, &number).await.unwrap();
                    assert!(custody.may_read_submission && custody.team.is_none() && !custody.is_inside);
                }
            }
        }
        let submission = court.submission(0).await;
        let on: Vec<&assignment::Model> = rows.iter().filter(|row| row.submission_id == submission).collect();
        let person = |row: &assignment::Model| court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
        let pair = Pair { submission, juror: on[0].juror_id };
        pin_conflict(&platform, organiser, court.round, pair, &conflict(ConflictKind::Interest)).await.unwrap();
        recuse(&platform, person(on[1]), on[1].id, None, "No time").await.unwrap();
        for gone in [person(on[0]), person(on[1])] {
            assert!(matches!(submissions::read(&platform, gone, court.proposals[0]).await, Err(Error::NotFound)));
        }
    }

    async fn in_a_blind_round_the_text_with_its_names_stays_closed_to_jurors(lab: Lab) {
        let court = Court::build_with(lab, 1, 2, |settings| settings.blind = true).await.opened().await;
        court.assigned().await;
        for juror in &court.jurors {
            assert!(matches!(submissions::read(court.town.platform(), juror, court.proposals[0]).await, Err(Error::NotFound)));
        }
    }

    async fn a_juror_sees_the_pictures_of_the_text_to_review_also_in_a_blind_round(lab: Lab) {
        let court = Court::build_with(lab, 2, 4, |settings| settings.blind = true).await.opened().await;
        let pictures = [court.picture(0).await, court.picture(1).await];
        for juror in &court.jurors {
            assert!(!court.sees(juror, pictures[0]).await, "before there is an assignment");
        }
        court.assigned().await;
        let rows = court.rows().await;
        for (n, picture) in pictures.into_iter().enumerate() {
            let submission = court.submission(n).await;
            for juror in &court.jurors {
                let theirs = rows.iter().any(|row| row.submission_id == submission && row.juror_id == id_of(juror));
                assert_eq!(court.sees(juror, picture).await, theirs);
            }
        }
        let on: Vec<&assignment::Model> = rows.iter().filter(|row| row.submission_id == rows[0].submission_id).collect();
        let n = usize::from(rows[0].submission_id != court.submission(0).await);
        let person = |row: &assignment::Model| court.jurors.iter().find(|juror| id_of(juror) == row.juror_id).unwrap();
        let pair = Pair { submission: on[0].submission_id, juror: on[0].juror_id };
        pin_conflict(court.town.platform(), &court.town.organiser, court.round, pair, &conflict(ConflictKind::Interest)).await.unwrap();
        recuse(court.town.platform(), person(on[1]), on[1].id, None, "No time").await.unwrap();
        for gone in [person(on[0]), person(on[1])] {
            assert!(!court.sees(gone, pictures[n]).await);
        }
    }

    async fn each_part_of_the_jury_is_closed_to_all_others(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let judge = &court.jurors[0];
        let id = court.of(judge).await[0];
        let submission = court.submission(0).await;
        let stranger = court.town.lab.person("stranger").await;
        let foreign = court.town.lab.person_with("foreign", Role::Organiser, Scope::Process(shared::ids::ProcessId(uuid::Uuid::nil()))).await;
        let elsewhere = court.town.lab.person_with("elsewhere", Role::Juror, Scope::Process(shared::ids::ProcessId(uuid::Uuid::nil()))).await;
        let admin = court.town.lab.person_with("root-person", Role::Admin, Scope::Platform).await;
        let writer = &court.teams[0];
        let pair = Pair { submission, juror: id_of(judge) };
        for who in [&stranger, &foreign, &elsewhere, &admin, writer, judge] {
            let name = &who.person().unwrap().pseudonym;
            assert!(matches!(desk::get_overview(&platform, who, court.round).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(assignments::preview(&platform, who, court.round).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(list_conflicts(&platform, who, court.round).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(decide(&platform, who, court.round, &[]).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(publish(&platform, who, court.round, Shown::default()).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(move_round(&platform, who, court.round, RoundAct::Close).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(pin_conflict(&platform, who, court.round, pair, &conflict(ConflictKind::Family)).await, Err(Error::NotFound)), "{name}");
        }
        for who in [&stranger, &foreign, &elsewhere, &admin, writer, organiser] {
            let name = &who.person().unwrap().pseudonym;
            assert!(matches!(open_assignment(&platform, who, id).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(court.give(who, id, 3, 3).await, Err(Error::NotFound)), "an organiser never scores for a juror: {name}");
            assert!(matches!(recuse(&platform, who, id, None, "No time").await, Err(Error::NotFound)), "{name}");
            assert!(matches!(desk::get_juror_round(&platform, who, court.round).await, Err(Error::NotFound)), "{name}");
            assert!(declare_conflict(&platform, who, court.round, submission, &conflict(ConflictKind::Family)).await.is_err(), "{name}");
        }
        for who in [&stranger, &foreign, &elsewhere, &admin, writer] {
            let name = &who.person().unwrap().pseudonym;
            assert!(matches!(get_results(&platform, who, court.round).await, Err(Error::NotFound)), "{name}");
            assert!(matches!(get_reviews(&platform, who, court.round, submission).await, Err(Error::NotFound)), "{name}");
        }
        let nobody = Viewer::anonymous();
        assert!(matches!(open_assignment(&platform, &nobody, id).await, Err(Error::LoggedOut)));
        assert!(matches!(get_results(&platform, &nobody, court.round).await, Err(Error::LoggedOut)));
    }

    async fn pages_of_ten_times_the_rows_ask_as_often(lab: Lab) {
        let court = Court::build(lab, 12, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let juror = court.jurors[0].clone();
        let submission = court.submission(0).await;
        let asked = async || {
            let start = platform.db.queries();
            get_results(&platform, &organiser, court.round).await.unwrap();
            let results = platform.db.queries() - start;
            desk::get_desk(&platform, &juror, DeskFilter::Open, None).await.unwrap();
            let desk = platform.db.queries() - start - results;
            desk::get_overview(&platform, &organiser, court.round).await.unwrap();
            assignments::preview(&platform, &organiser, court.round).await.unwrap();
            (results, desk, platform.db.queries() - start - results - desk)
        };
        assignments::add_assignment(&platform, &organiser, court.round, Pair { submission, juror: id_of(&juror) }).await.unwrap();
        let one = court.of(&juror).await[0];
        court.give(&juror, one, 3, 3).await.unwrap();
        let few = asked().await;
        court.assigned().await;
        court.all_given().await;
        assert_eq!(asked().await, few);
        assert!(few.0 <= 22 && few.1 <= 16, "{few:?}");
    }
}
