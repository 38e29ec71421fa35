//! An adopted motion, an office that answers or does not: on SQLite and on PostgreSQL.

mod lists;
mod milestones_told;
mod offices_kept;
mod points;

use sea_orm::{ActiveModelTrait, EntityTrait, Set};
use server::accounts::Viewer;
use server::bodies::members::{self, NewMandate};
use server::bodies::service::{self as bodies, NewBody};
use server::motions::entity as motion;
use server::recommendations::answers::{self, NewMilestone};
use server::recommendations::entity::link;
use server::recommendations::lists::{self as rows, Filter};
use server::recommendations::milestones::{self, Report};
use server::recommendations::offices::{self, NewOffice};
use server::recommendations::records::records;
use server::recommendations::service::{self, NewRecommendation};
use server::recommendations::{Hand, follow};
use server::testing::Lab;
use server::{Error, both_databases, notices, work};
use shared::accounts::Pseudonym;
use shared::bodies::{BodyForm, BodyText, MandateOrigin, Term};
use shared::ids::{BodyId, MotionId, OfficeId};
use shared::languages::Language;
use shared::motions::MotionState;
use shared::permissions::{Role, Scope};
use shared::polls::{Majority, PollRules, Presence, Quorum, QuorumOf, Secrecy, Share};
use shared::recommendations::{Answer, AnswerForm, AnswerStanding, ClockStanding, MilestoneAct, MilestoneState};
use shared::time::{Day, Timestamp};

/// A council with its chair, a member, an office, and an adopted motion.
struct Council {
    chair: Viewer,
    member: Viewer,
    body: BodyId,
    office: OfficeId,
    motion: MotionId,
}

fn office() -> NewOffice {
    let field = |name: &str| match name {
        "name" => "Office for Work".to_owned(),
        "place" => "Riverton".to_owned(),
        "email" => "work@riverton.example".to_owned(),
        "language" => "fr".to_owned(),
        "days" => "60".to_owned(),
        "reminder_before" => "14".to_owned(),
        other => panic!("{other}"),
    };
    NewOffice::parse(field).unwrap()
}

fn answer(kind: &str, reason: &str) -> Answer {
    let form = AnswerForm {
        kind: kind.into(),
        text: "We pay two people from May.".into(),
        reason: reason.into(),
    };
    Answer::parse(&form).unwrap()
}

fn asked(office: OfficeId) -> NewRecommendation {
    NewRecommendation::parse(
        office,
        "Community agents in every agency",
        "Please employ two agents in each agency.",
    )
    .unwrap()
}

impl Council {
    async fn sit(lab: &Lab) -> Self {
        let platform = &lab.platform;
        let admin = lab.person_with("noor", Role::Admin, Scope::Platform).await;
        let chair = lab.person("chair").await;
        let member = lab.person("member").await;
        let form = BodyForm {
            name: "Youth council".into(),
            level: "municipal".into(),
            place: "Riverton".into(),
            ..Default::default()
        };
        let new = NewBody {
            text: BodyText::parse(&form).unwrap(),
            language: Language::English,
            parent: None,
            rules: PollRules {
                secrecy: Secrecy::Named,
                majority: Majority::Simple,
                quorum: Quorum {
                    of: QuorumOf::Present,
                    share: Share::Half,
                },
                presence: Presence::Needed,
                proxies: 0,
            },
            chair: Pseudonym::parse("chair").unwrap(),
        };
        let body = bodies::found(platform, &admin, new).await.unwrap();
        let chair = lab.viewer(chair.account_id().unwrap()).await;
        let seat = NewMandate {
            name: Pseudonym::parse("member").unwrap(),
            substitute: None,
            term: Term {
                from: Day::of(Lab::START),
                until: None,
            },
            origin: MandateOrigin::Elected,
            public_name: None,
        };
        members::seat(platform, &chair, body, seat).await.unwrap();
        let office = offices::create(platform, &chair, body, office()).await.unwrap();
        let motion = Self::adopted(lab, body, MotionState::Adopted).await;
        Self {
            chair,
            member,
            body,
            office,
            motion,
        }
    }

    async fn adopted(lab: &Lab, body: BodyId, state: MotionState) -> MotionId {
        let row = motion::ActiveModel {
            id: Set(lab.platform.clock.new_id()),
            body_id: Set(body),
            proposal_id: Set(None),
            proposal_number: Set(None),
            text_hash: Set(None),
            title: Set("Community agents".into()),
            text: Set("We ask for community agents in every agency.".into()),
            reason: Set(String::new()),
            language: Set(Language::English),
            state: Set(state),
            created_at: Set(lab.platform.clock.now()),
            decided_at: Set(Some(lab.platform.clock.now())),
        };
        row.insert(&lab.platform.db.writer()).await.unwrap().id
    }
}

/// The secret of the link in the newest letter to the office.
fn secret(lab: &Lab) -> String {
    let letter = lab
        .letters()
        .into_iter()
        .rfind(|letter| letter.contains("/answer/"))
        .expect("a letter with a link");
    // Long lines of a letter are folded by `=` at their end.
    let letter = letter.replace("=\r\n", "");
    letter
        .split("/answer/")
        .nth(1)
        .unwrap()
        .split_whitespace()
        .next()
        .unwrap()
        .to_owned()
}

both_databases! {
    async fn an_office_answers_by_the_link_of_its_letter_and_the_link_works_once(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        lab.work().await;
        let secret = secret(&lab);
        // Only the hash is kept.
        let rows = link::Entity::find().all(lab.platform.db.read()).await.unwrap();
        assert!(rows.iter().all(|row| !row.token_hash.contains(&secret)));
        // Looking does not use it up.
        for _ in 0..2 {
            assert_eq!(follow(&lab.platform, &secret).await.unwrap().1.id, id);
        }
        let first = vec![NewMilestone { title: "Two agents employed".into(), due: Some(Day::of(Lab::START).plus(90)), responsible: String::new() }];
        let hand = Hand::Link(secret.clone());
        answers::answer(&lab.platform, &hand, answer("in_part", "Only two agencies this year."), first).await.unwrap();
        assert!(matches!(follow(&lab.platform, &secret).await, Err(Error::NotFound)));
        let again = answers::answer(&lab.platform, &hand, answer("accepted", ""), Vec::new()).await;
        assert!(matches!(again, Err(Error::NotFound)));

        let whole = service::get(&lab.platform, id).await.unwrap();
        assert_eq!((whole.responses.len(), whole.milestones.len()), (1, 1));
        assert!(matches!(whole.row.clock_standing(Day::of(Lab::START)), ClockStanding::Answered { in_time: true, after_days: 0 }));
        // Members were told, in the app and by mail.
        let told = notices::list(&lab.platform, &council.member, None, 10).await.unwrap();
        assert_eq!(told.iter().map(|notice| notice.key.as_str()).collect::<Vec<_>>(), ["office-accepted-in-part", "recommendation-sent", "mandate-given"]);
        lab.work().await;
        assert!(lab.letters().iter().any(|letter| letter.contains("To: member@example.org") && letter.contains("office-accepted-in-part")));
    }

    async fn a_report_by_link_uses_it_up_and_brings_the_next(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        lab.work().await;
        let answer_secret = secret(&lab);
        let first = vec![NewMilestone { title: "Two agents employed".into(), due: None, responsible: String::new() }];
        answers::answer(&lab.platform, &Hand::Link(answer_secret.clone()), answer("accepted", ""), first).await.unwrap();
        lab.work().await;
        let progress = secret(&lab);
        let milestone = service::get(&lab.platform, id).await.unwrap().milestones[0].id;
        let report = || Report::Move { milestone, act: MilestoneAct::Finish, evidence: "Contract signed".into() };
        // A link is for its purpose only.
        let wrong = milestones::report(&lab.platform, &Hand::Link(answer_secret), report()).await;
        assert!(matches!(wrong, Err(Error::NotFound)));
        milestones::report(&lab.platform, &Hand::Link(progress.clone()), report()).await.unwrap();
        let twice = milestones::report(&lab.platform, &Hand::Link(progress.clone()), report()).await;
        assert!(matches!(twice, Err(Error::NotFound)));
        lab.work().await;
        assert_ne!(secret(&lab), progress);
        let row = &service::get(&lab.platform, id).await.unwrap().milestones[0];
        assert_eq!((row.state, row.evidence.as_str()), (MilestoneState::Done, "Contract signed"));
    }

    async fn a_milestone_of_another_recommendation_is_out_of_reach(lab: Lab) {
        let council = Council::sit(&lab).await;
        let other = Council::adopted(&lab, council.body, MotionState::Adopted).await;
        let here = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let there = service::send(&lab.platform, &council.chair, other, asked(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        for id in [here, there] {
            let first = vec![NewMilestone { title: "Something".into(), due: None, responsible: String::new() }];
            answers::answer(&lab.platform, &Hand::Official(official.clone(), id), answer("accepted", ""), first).await.unwrap();
        }
        let foreign = service::get(&lab.platform, there).await.unwrap().milestones[0].id;
        let report = Report::Move { milestone: foreign, act: MilestoneAct::Finish, evidence: String::new() };
        let refused = milestones::report(&lab.platform, &Hand::Official(official, here), report).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    }

    async fn only_officers_send_and_only_officials_answer(lab: Lab) {
        let council = Council::sit(&lab).await;
        let refused = service::send(&lab.platform, &council.member, council.motion, asked(council.office)).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        let refused = service::send(&lab.platform, &Viewer::anonymous(), council.motion, asked(council.office)).await;
        assert!(matches!(refused, Err(Error::LoggedOut)));
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let elsewhere = lab.person_with("elsewhere", Role::Official, Scope::Office(lab.platform.clock.new_id())).await;
        for viewer in [&council.chair, &council.member, &elsewhere] {
            let refused = answers::answer(&lab.platform, &Hand::Official(viewer.clone(), id), answer("accepted", ""), vec![]).await;
            assert!(matches!(refused, Err(Error::Forbidden)));
        }
    }

    async fn only_an_adopted_motion_is_sent_and_only_once_to_an_office(lab: Lab) {
        let council = Council::sit(&lab).await;
        for state in [MotionState::Submitted, MotionState::InDebate, MotionState::Rejected, MotionState::Withdrawn] {
            let motion = Council::adopted(&lab, council.body, state).await;
            let refused = service::send(&lab.platform, &council.chair, motion, asked(council.office)).await;
            assert!(matches!(refused, Err(Error::Conflict("motion-not-adopted"))), "{state}");
        }
        service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let twice = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await;
        assert!(matches!(twice, Err(Error::Conflict("already-sent"))));
    }

    async fn an_office_that_is_late_is_reminded_and_stands_in_the_public_list(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        lab.work().await;
        let letters = |key: &str| lab.letters().iter().filter(|letter| letter.contains(key)).count();
        lab.platform.clock.advance(47 * Timestamp::DAY);
        lab.work().await;
        assert_eq!((letters("mail-office-reminder-subject"), letters("mail-office-overdue-subject")), (1, 0));
        assert_eq!(rows::count_overdue(&lab.platform).await.unwrap(), 0);
        lab.platform.clock.advance(14 * Timestamp::DAY);
        lab.work().await;
        assert_eq!((letters("mail-office-reminder-subject"), letters("mail-office-overdue-subject")), (1, 1));
        let (late, _) = rows::list(&lab.platform, Filter::Overdue, None, None).await.unwrap();
        assert_eq!(late.iter().map(|(row, _)| row.id).collect::<Vec<_>>(), [id]);
        let figures = records(&lab.platform, Day::of(lab.platform.clock.now())).await.unwrap()[0].1;
        assert_eq!((figures.received, figures.overdue, figures.answered), (1, 1, 0));
    }

    async fn an_office_that_asks_gets_its_material_and_a_new_clock(lab: Lab) {
        let council = Council::sit(&lab).await;
        let id = service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let official = lab.person_with("official", Role::Official, Scope::Office(council.office)).await;
        assert_eq!(work::waiting(&lab.platform, &official).await.unwrap()[0].key, "answer-due");
        let hand = Hand::Official(official.clone(), id);
        answers::answer(&lab.platform, &hand, answer("needs_more", ""), Vec::new()).await.unwrap();
        assert_eq!(work::waiting(&lab.platform, &council.chair).await.unwrap()[0].key, "office-asks");
        lab.platform.clock.advance(70 * Timestamp::DAY);
        assert_eq!(rows::count_overdue(&lab.platform).await.unwrap(), 0);
        let early = service::supply(&lab.platform, &council.member, id, "The figures are here.".into()).await;
        assert!(matches!(early, Err(Error::Forbidden)));
        service::supply(&lab.platform, &council.chair, id, "The figures are here.".into()).await.unwrap();
        let row = service::get(&lab.platform, id).await.unwrap().row;
        assert_eq!((row.standing, row.due_day), (AnswerStanding::Waiting, Day::of(Lab::START).plus(130)));
        let twice = service::supply(&lab.platform, &council.chair, id, "Once more.".into()).await;
        assert!(matches!(twice, Err(Error::Conflict("nothing-asked"))));
        answers::answer(&lab.platform, &hand, answer("accepted", ""), Vec::new()).await.unwrap();
        assert_eq!(service::get(&lab.platform, id).await.unwrap().row.standing, AnswerStanding::Answered);
    }

    async fn a_long_list_takes_as_many_queries_as_a_short_one(lab: Lab) {
        let council = Council::sit(&lab).await;
        service::send(&lab.platform, &council.chair, council.motion, asked(council.office)).await.unwrap();
        let cost = async || {
            let before = lab.platform.db.queries();
            let (rows, _) = rows::list(&lab.platform, Filter::All, None, None).await.unwrap();
            records(&lab.platform, Day::of(Lab::START)).await.unwrap();
            (rows.len(), lab.platform.db.queries() - before)
        };
        let (_, few) = cost().await;
        for _ in 0..30 {
            let motion = Council::adopted(&lab, council.body, MotionState::Adopted).await;
            service::send(&lab.platform, &council.chair, motion, asked(council.office)).await.unwrap();
        }
        let (rows, many) = cost().await;
        assert_eq!((rows as u64, many), (rows::PAGE, few));
        // The pages together hold every row once.
        let (mut seen, mut after) = (std::collections::HashSet::new(), None);
        loop {
            let (rows, next) = rows::list(&lab.platform, Filter::All, None, after).await.unwrap();
            for (row, _) in rows {
                assert!(seen.insert(row.id));
            }
            after = next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 31);
    }
}
