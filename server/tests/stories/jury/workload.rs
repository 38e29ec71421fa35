//! Stories of the jurors' work as organisers see it, also with many jurors and submissions.

use super::*;
use sea_orm::{ActiveModelTrait, IntoActiveModel, Set};
use server::jury::absences::leave;
use server::jury::workload::{get_coverage, get_workload};
use server::proposals::entity::submission;
use server::teams::entity::team;
use shared::jury::absence::RawAbsence;
use shared::jury::workload::{CoverageSort, WorkloadSort};
use shared::proposals::ProposalNumber;
use shared::teams::JoinCode;

/// Makes the jury `jurors` and its submissions `submissions` in all, by copies of the first of each.
async fn grow(court: &mut Court, jurors: usize, submissions: usize) {
    let platform = court.town.platform().clone();
    let db = platform.db.writer();
    for n in court.jurors.len()..jurors {
        court.jurors.push(juror(&court.town, &format!("judge-{n}")).await);
    }
    let one = proposal::Entity::find_by_id(court.proposals[0])
        .one(&db)
        .await
        .unwrap()
        .unwrap();
    let sent = submission::Entity::find_by_id(court.submission(0).await)
        .one(&db)
        .await
        .unwrap()
        .unwrap();
    let group = team::Entity::find_by_id(one.team_id).one(&db).await.unwrap().unwrap();
    let row = entry::Entity::find().one(&db).await.unwrap().unwrap();
    for n in court.proposals.len()..submissions {
        let number = u32::try_from(n).unwrap() + 500;
        let mut copy = group.clone().into_active_model().reset_all();
        copy.id = Set(platform.clock.new_id());
        copy.name_key = Set(format!("copy {n}"));
        let [a, b, c, d] = number.to_be_bytes();
        copy.join_code = Set(JoinCode::from_bytes([9, a, b, c, d]));
        let group = copy.insert(&db).await.unwrap().id;
        let mut copy = one.clone().into_active_model().reset_all();
        copy.id = Set(platform.clock.new_id());
        copy.team_id = Set(group);
        copy.serial = Set(i32::try_from(number).unwrap());
        copy.number = Set(ProposalNumber::new(2026, number));
        let proposal = copy.insert(&db).await.unwrap().id;
        let mut copy = sent.clone().into_active_model().reset_all();
        copy.id = Set(platform.clock.new_id());
        copy.proposal_id = Set(proposal);
        let submission = copy.insert(&db).await.unwrap().id;
        let mut copy = row.clone().into_active_model().reset_all();
        copy.submission_id = Set(submission);
        copy.proposal_id = Set(proposal);
        copy.insert(&db).await.unwrap();
        court.proposals.push(proposal);
    }
}

both_databases! {
    async fn the_page_says_who_takes_has_and_has_done_how_much(lab: Lab) {
        let court = Court::build(lab, 3, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        court.assigned().await;
        let mut loads = Vec::new();
        for juror in &court.jurors {
            loads.push((court.of(juror).await, juror));
        }
        loads.sort_by_key(|(of, _)| std::cmp::Reverse(of.len()));
        let (busy, gone) = (loads[0].1, loads[3].1);
        court.give(busy, loads[0].0[0], 3, 3).await.unwrap();
        save_review(&platform, busy, loads[0].0[1], &court.form(2, 2), Step::Draft).await.unwrap();
        let stopped = RawAbsence { kind: "stopped", ..RawAbsence::default() };
        leave(&platform, gone, court.round, stopped).await.unwrap();
        assignments::set_limit(&platform, organiser, court.round, id_of(busy), Some(7)).await.unwrap();

        let (head, page) = get_workload(&platform, organiser, court.round, WorkloadSort::Finished, 0).await.unwrap();
        assert_eq!((head.jurors, head.submissions, page.all), (4, 3, 4));
        let line = &page.rows[0];
        assert_eq!((line.juror, line.limit, line.assigned, line.finished, line.drafts), (id_of(busy), 7, 2, 1, 1));
        assert_eq!(line.seen, Some(platform.clock.now()));
        let away = page.rows.iter().find(|line| line.juror == id_of(gone)).unwrap();
        assert_eq!((away.limit, away.assigned, away.gone, away.absence.is_some()), (50, 0, 1, true));
        assert!(head.names.contains(&(id_of(gone), away.name.clone(), true)));
        let (_, page) = get_workload(&platform, organiser, court.round, WorkloadSort::Seen, 0).await.unwrap();
        assert_eq!(page.rows[3].juror, id_of(busy), "who wrote last comes last");
        let (_, lines) = get_coverage(&platform, organiser, court.round, CoverageSort::Assigned, 0).await.unwrap();
        assert_eq!(lines.rows.iter().map(|line| line.assigned).collect::<Vec<_>>(), [1, 2, 2]);
        for who in [&court.teams[0], busy] {
            let refused = get_workload(&platform, who, court.round, WorkloadSort::Name, 0).await;
            assert!(matches!(refused, Err(Error::NotFound)));
            assert!(matches!(get_coverage(&platform, who, court.round, CoverageSort::Number, 0).await, Err(Error::NotFound)));
        }
        let nobody = get_workload(&platform, &Viewer::anonymous(), court.round, WorkloadSort::Name, 0).await;
        assert!(matches!(nobody, Err(Error::LoggedOut)));
    }

    async fn sixty_jurors_and_two_hundred_submissions_ask_as_often_as_few(lab: Lab) {
        let mut court = Court::build(lab, 1, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let round = court.round;
        let asked = async |juror: &Viewer| {
            let start = platform.db.queries();
            get_workload(&platform, &organiser, round, WorkloadSort::Open, 0).await.unwrap();
            let jurors = platform.db.queries() - start;
            get_coverage(&platform, &organiser, round, CoverageSort::Finished, 0).await.unwrap();
            let submissions = platform.db.queries() - start - jurors;
            server::jury::swaps::read::get_swaps(&platform, juror, round).await.unwrap();
            let swaps = platform.db.queries() - start - jurors - submissions;
            assignments::preview(&platform, &organiser, round).await.unwrap();
            (jurors, submissions, swaps, platform.db.queries() - start - jurors - submissions - swaps)
        };
        court.assigned().await;
        let few = asked(&court.jurors[0]).await;
        grow(&mut court, 60, 200).await;
        assert_eq!(court.assigned().await, 398);
        assert_eq!(asked(&court.jurors[0]).await, few);
        assert!(few.0 <= 24 && few.1 <= 22 && few.2 <= 24 && few.3 <= 21, "{few:?}");
        let (_, page) = get_workload(&platform, &organiser, round, WorkloadSort::Name, 50).await.unwrap();
        assert_eq!((page.rows.len(), page.earlier, page.later), (10, Some(0), None));
        let (_, page) = get_coverage(&platform, &organiser, round, CoverageSort::Number, 150).await.unwrap();
        assert_eq!((page.rows.len(), page.all), (50, 200));
    }
}
