//! Stories of a juror's evening: drafts that keep themselves, what is put off, what is flagged.

use super::*;
use sea_orm::QueryOrder;
use server::jury::absences;
use server::jury::reviews::{own_review, save_review_on};
use server::jury::scoring::{flags, queue};
use shared::ids::FlagId;
use shared::jury::absence::RawAbsence;
use shared::jury::{FlagKind, FlagState, NewFlag};

fn flag(kind: FlagKind) -> NewFlag {
    NewFlag {
        kind,
        reason: "The last section stops in a sentence.".into(),
    }
}

/// What the audit log says of a thing, in order.
async fn acts(court: &Court, id: uuid::Uuid) -> Vec<String> {
    use server::audit::entity::{Column, Entity};
    let entries = Entity::find().order_by_asc(Column::Seq);
    let entries = entries.all(court.town.platform().db.read()).await.unwrap();
    let of = entries.into_iter().filter(|entry| entry.object_id == id);
    of.map(|entry| entry.action).collect()
}

async fn list_of(court: &Court, juror: &Viewer, filter: DeskFilter) -> Vec<AssignmentId> {
    let desk = desk::get_desk(court.town.platform(), juror, filter, None)
        .await
        .unwrap();
    desk.items.iter().map(|item| item.assignment.id).collect()
}

both_databases! {
    async fn a_draft_keeps_itself_and_gives_nothing(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let juror = &court.jurors[0];
        let id = court.of(juror).await[0];
        let task = open_assignment(&platform, juror, id).await.unwrap();
        assert_eq!((task.version().0, task.total()), (0, None));
        let mut form = ReviewForm { private_note: "First thoughts".into(), ..ReviewForm::default() };
        let kept = save_review_on(&platform, juror, id, &form, Step::Draft, Some(task.version())).await.unwrap();
        assert_eq!((kept.state, kept.total), (ReviewState::Draft, None));
        // Words come every few seconds: the log says when scores change.
        form.private_note = "First thoughts, and more".into();
        let more = save_review_on(&platform, juror, id, &form, Step::Draft, Some(kept.version)).await.unwrap();
        assert!(more.version > kept.version, "also within one millisecond");
        form.scores = court.form(3, 0).scores;
        let scored = save_review_on(&platform, juror, id, &form, Step::Draft, Some(more.version)).await.unwrap();
        assert_eq!((scored.state, scored.total.map(|points| points.0)), (ReviewState::Draft, Some(7_500)));
        let again = save_review_on(&platform, juror, id, &form, Step::Draft, Some(kept.version)).await.unwrap();
        assert_eq!(again.version, scored.version, "the same once more, when the answer was lost on the way, is no change");
        let task = open_assignment(&platform, juror, id).await.unwrap();
        assert_eq!((task.assignment.state, task.assignment.finished_at, task.version()), (ReviewState::Draft, None, scored.version));
        assert!(task.others.is_empty());
        assert_eq!(acts(&court, id.0).await, ["review.open", "review.draft", "review.draft"]);
    }

    async fn an_older_draft_is_refused_and_nothing_is_lost(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let juror = &court.jurors[0];
        let id = court.of(juror).await[0];
        let phone = ReviewForm { feedback: "From the phone".into(), ..ReviewForm::default() };
        let laptop = ReviewForm { feedback: "From the laptop".into(), ..ReviewForm::default() };
        let none = Some(shared::time::Timestamp(0));
        let kept = save_review_on(&platform, juror, id, &laptop, Step::Draft, none).await.unwrap();
        for step in [Step::Draft, Step::Finish] {
            let stale = save_review_on(&platform, juror, id, &phone, step, none).await;
            assert!(matches!(stale, Err(Error::Conflict("review-changed"))));
        }
        let (stands, version) = own_review(&platform, juror, id).await.unwrap();
        assert_eq!((stands.unwrap().feedback.as_str(), version), ("From the laptop", kept.version));
        // Who has seen both says which one stays.
        save_review_on(&platform, juror, id, &phone, Step::Draft, Some(version)).await.unwrap();
        assert_eq!(own_review(&platform, juror, id).await.unwrap().0.unwrap().feedback, "From the phone");
        for other in [&court.jurors[1], &court.town.organiser] {
            assert!(matches!(own_review(&platform, other, id).await, Err(Error::NotFound)));
        }
        // A finished review is changed on the same ground.
        let whole = court.form(3, 3);
        let given = save_review_on(&platform, juror, id, &whole, Step::Finish, None).await.unwrap();
        let other = court.form(2, 3);
        let stale = save_review_on(&platform, juror, id, &other, Step::Finish, Some(version)).await;
        assert!(matches!(stale, Err(Error::Conflict("review-changed"))));
        assert_eq!(save_review_on(&platform, juror, id, &other, Step::Finish, Some(given.version)).await.unwrap().state, ReviewState::Finished);
    }

    async fn what_is_put_off_comes_last_until_it_is_taken_up(lab: Lab) {
        let court = Court::build(lab, 3, 2).await.opened().await;
        let platform = court.town.platform().clone();
        court.assigned().await;
        let juror = &court.jurors[0];
        let [a, b, c] = list_of(&court, juror, DeskFilter::Open).await[..] else { panic!("three tasks") };
        let long = "x".repeat(301);
        assert!(matches!(queue::put_off(&platform, juror, a, &long).await, Err(Error::Invalid(_))));
        assert_eq!(queue::put_off(&platform, juror, a, "Look at the law first").await.unwrap(), Some(b));
        platform.clock.advance(1);
        assert_eq!(queue::put_off(&platform, juror, b, "").await.unwrap(), Some(c));
        assert_eq!(list_of(&court, juror, DeskFilter::Open).await, [c, a, b]);
        assert_eq!(list_of(&court, juror, DeskFilter::Later).await, [a, b]);
        let task = open_assignment(&platform, juror, a).await.unwrap();
        assert_eq!((task.trail.at, task.trail.all, task.trail.previous, task.trail.next), (2, 3, Some(c), Some(b)));
        assert_eq!(task.later.unwrap().note, "Look at the law first");
        let round = desk::get_juror_round(&platform, juror, court.round).await.unwrap();
        let order: Vec<_> = round.rows.iter().map(|(_, _, row)| row.as_ref().unwrap().id).collect();
        assert_eq!(order, [c, a, b]);
        for other in [&court.jurors[1], &court.town.organiser, &court.teams[0]] {
            assert!(matches!(queue::put_off(&platform, other, a, "").await, Err(Error::NotFound)));
            assert!(matches!(queue::take_up(&platform, other, a).await, Err(Error::NotFound)));
        }
        queue::take_up(&platform, juror, a).await.unwrap();
        queue::take_up(&platform, juror, a).await.unwrap();
        assert_eq!(list_of(&court, juror, DeskFilter::Open).await, [a, c, b]);
        assert_eq!(acts(&court, a.0).await, ["review.put_off", "review.open", "review.take_up"]);
        // What is finished is not put off any more.
        court.give(juror, b, 3, 3).await.unwrap();
        assert_eq!(queue::later_of(platform.db.read(), b).await.unwrap(), None);
        assert!(matches!(queue::put_off(&platform, juror, b, "").await, Err(Error::Conflict("review-finished"))));
        assert_eq!(list_of(&court, juror, DeskFilter::Done).await, [b]);
        let desk = desk::get_desk(&platform, juror, DeskFilter::Open, Some(a)).await.unwrap();
        assert_eq!((desk.items.len(), desk.progress), (1, (1, 3)));
        let count = |filter| desk.counts.iter().find(|(one, _)| *one == filter).unwrap().1;
        assert_eq!([DeskFilter::Open, DeskFilter::Assigned, DeskFilter::Later, DeskFilter::Done].map(count), [2, 2, 0, 1]);
        // Standing back ends it too.
        queue::put_off(&platform, juror, c, "").await.unwrap();
        recuse(&platform, juror, c, None, "No time").await.unwrap();
        assert_eq!(queue::later_of(platform.db.read(), c).await.unwrap(), None);
        assert_eq!(list_of(&court, juror, DeskFilter::Open).await, [a]);
        // So does being away.
        queue::put_off(&platform, juror, a, "").await.unwrap();
        flags::raise(&platform, juror, a, &flag(FlagKind::Other)).await.unwrap();
        let stopped = RawAbsence { kind: "stopped", from: "", until: "", keeps: false, reason: "" };
        absences::leave(&platform, juror, court.round, stopped).await.unwrap();
        assert_eq!(queue::later_of(platform.db.read(), a).await.unwrap(), None);
        for filter in [DeskFilter::Open, DeskFilter::Later, DeskFilter::Flagged] {
            assert!(list_of(&court, juror, filter).await.is_empty(), "{filter}");
        }
    }

    async fn a_flag_goes_to_the_organisers_and_its_answer_to_the_juror(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let juror = &court.jurors[0];
        let id = court.of(juror).await[0];
        let raised = flags::raise(&platform, juror, id, &flag(FlagKind::Unreadable)).await.unwrap();
        let twice = flags::raise(&platform, juror, id, &flag(FlagKind::Unreadable)).await;
        assert!(matches!(twice, Err(Error::Conflict("already-flagged"))));
        let mistaken = flags::raise(&platform, juror, id, &flag(FlagKind::NotTheirOwn)).await.unwrap();
        flags::take_back(&platform, juror, id, mistaken).await.unwrap();
        assert!(told(&court, organiser).await.contains(&"jury-flag".to_owned()));
        assert_eq!(list_of(&court, juror, DeskFilter::Flagged).await, [id]);
        // It hides nothing.
        assert_eq!(open_assignment(&platform, juror, id).await.unwrap().flags.len(), 2);
        assert_eq!(desk::get_overview(&platform, organiser, court.round).await.unwrap().subjects.len(), 1);
        let open = flags::list(&platform, organiser, court.round, true, None).await.unwrap();
        assert_eq!((open.flags.len(), open.hidden, open.flags[0].row.id), (1, 0, raised));
        assert_eq!(open.flags[0].author.as_deref(), Some("judge-0"));
        assert_eq!(flags::list(&platform, organiser, court.round, false, None).await.unwrap().flags.len(), 2);
        assert!(matches!(flags::answer(&platform, organiser, court.round, raised, " ").await, Err(Error::Invalid(_))));
        let gone = flags::answer(&platform, organiser, court.round, mistaken, "Looked at it.").await;
        assert!(matches!(gone, Err(Error::Conflict("flag-taken-back"))));
        flags::answer(&platform, organiser, court.round, raised, "The team sent it so. Please score what is there.").await.unwrap();
        flags::answer(&platform, organiser, court.round, raised, "The team sent it so.").await.unwrap();
        assert!(told(&court, juror).await.contains(&"jury-flag-answered".to_owned()));
        let mine = open_assignment(&platform, juror, id).await.unwrap().flags;
        assert_eq!((mine[0].state, mine[0].answer.as_str()), (FlagState::Answered, "The team sent it so."));
        assert!(matches!(flags::take_back(&platform, juror, id, raised).await, Err(Error::Conflict("flag-answered"))));
        assert!(list_of(&court, juror, DeskFilter::Flagged).await.is_empty());
        assert_eq!(acts(&court, raised.0).await, ["flag.raise", "flag.answer", "flag.answer"]);
        assert_eq!(acts(&court, mistaken.0).await, ["flag.raise", "flag.take_back"]);
    }

    async fn flags_are_closed_to_all_others(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let juror = &court.jurors[0];
        let id = court.of(juror).await[0];
        let raised = flags::raise(&platform, juror, id, &flag(FlagKind::Other)).await.unwrap();
        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0], &court.jurors[1], organiser] {
            assert!(matches!(flags::raise(&platform, who, id, &flag(FlagKind::Other)).await, Err(Error::NotFound)));
            assert!(matches!(flags::take_back(&platform, who, id, raised).await, Err(Error::NotFound)));
        }
        for who in [&stranger, &court.teams[0], &court.jurors[1], juror] {
            assert!(matches!(flags::list(&platform, who, court.round, false, None).await, Err(Error::NotFound)));
            assert!(matches!(flags::answer(&platform, who, court.round, raised, "Fine").await, Err(Error::NotFound)));
        }
        let nobody = Viewer::anonymous();
        assert!(matches!(flags::list(&platform, &nobody, court.round, false, None).await, Err(Error::LoggedOut)));
        assert!(matches!(flags::answer(&platform, organiser, court.round, FlagId(uuid::Uuid::nil()), "Fine").await, Err(Error::NotFound)));
        let own = court.of(&court.jurors[1]).await[0];
        assert!(matches!(flags::take_back(&platform, &court.jurors[1], own, raised).await, Err(Error::NotFound)));
    }

    async fn an_organiser_who_judges_reads_a_flag_after_their_own_review(lab: Lab) {
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
        let other = court.of(&court.jurors[0]).await[0];
        let raised = flags::raise(&platform, &court.jurors[0], other, &flag(FlagKind::NotTheirOwn)).await.unwrap();
        let list = flags::list(&platform, &both, court.round, true, None).await.unwrap();
        assert_eq!((list.flags.len(), list.hidden), (0, 1));
        assert!(matches!(flags::answer(&platform, &both, court.round, raised, "Fine").await, Err(Error::NotFound)));
        court.give(&both, court.of(&both).await[0], 2, 2).await.unwrap();
        let list = flags::list(&platform, &both, court.round, true, None).await.unwrap();
        assert_eq!((list.flags.len(), list.hidden, list.flags[0].author.as_deref()), (1, 0, None));
        flags::answer(&platform, &both, court.round, raised, "We asked the team.").await.unwrap();
    }
}
