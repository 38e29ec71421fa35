//! Stories of the figures of a round: who sees which, and what cannot be read out of them.

use super::*;
use server::jury::study::{RoundFigures, get_figures};
use shared::jury::Points;
use shared::jury::figures::agreement::Reading;
use shared::jury::figures::cautions::Caution;

/// The whole round is read by every juror.
async fn read_by_all(lab: server::testing::Lab, submissions: usize, jurors: usize) -> Court {
    let required = i32::try_from(jurors).unwrap();
    let court = Court::build_with(lab, submissions, jurors, |settings| {
        settings.reviews_required = required
    })
    .await;
    let court = court.opened().await;
    court.assigned().await;
    court
}

async fn seen(court: &Court, who: &Viewer) -> RoundFigures {
    get_figures(court.town.platform(), who, court.round).await.unwrap()
}

async fn task(court: &Court, juror: &Viewer, submission: SubmissionId) -> AssignmentId {
    let rows = court.rows().await;
    let row = rows
        .iter()
        .find(|row| row.submission_id == submission && row.juror_id == id_of(juror));
    row.unwrap().id
}

both_databases! {
    async fn an_organiser_sees_all_figures_and_a_juror_those_of_what_they_scored(lab: Lab) {
        let court = Court::build(lab, 3, 3).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        assert!(matches!(get_figures(&platform, &organiser, court.round).await, Err(Error::NotFound)), "while it is planned");
        let court = court.opened().await;
        assert_eq!(court.assigned().await, 6);
        let empty = seen(&court, &organiser).await;
        assert!(empty.is_empty() && empty.rows.len() == 3 && empty.cautions.is_empty());
        assert!(empty.rows.iter().all(|row| row.figures.mean.is_none() && row.estimate.ranks.is_none() && row.totals.is_empty()));
        court.all_given().await;

        let all = seen(&court, &organiser).await;
        assert!(all.may_manage && all.waiting.is_none());
        assert!(all.rows.iter().all(|row| row.totals.len() == 2 && row.estimate.estimate.is_some() && row.estimate.ranks.is_some()));
        assert!(all.rows.is_sorted_by_key(|row| row.figures.rank));
        // Each later juror is kinder: the strictest stands first.
        let names: Vec<_> = all.jurors.iter().map(|line| line.juror.name.clone().unwrap()).collect();
        assert_eq!(names, ["judge-0", "judge-1", "judge-2"]);
        assert!(all.jurors.is_sorted_by_key(|line| std::cmp::Reverse(line.severity)));
        assert!(all.jurors[0].severity > Points(0) && all.jurors[2].severity < Points(0));
        assert_eq!(all.jurors.iter().map(|line| line.reviews).sum::<u32>(), 6);
        assert_eq!(all.criteria.iter().map(|line| line.title.as_str()).collect::<Vec<_>>(), ["Clear", "Costs"]);
        // Everybody gave the same for the costs.
        assert_eq!(all.criteria[1].agreement.ordinal.reading, Reading::AllEqual);
        assert!(all.cautions.iter().any(|heed| heed.caution == Caution::LowAgreement && (heed.count, heed.of) == (1, 2)), "{:?}", all.cautions);

        // Jurors are anonymous to each other here: numbers, and which of them one is.
        let juror = &court.jurors[1];
        let own = seen(&court, juror).await;
        assert!(own.rows.len() == 2 && !own.may_manage, "what they have not scored waits for the close");
        assert!(own.jurors.iter().all(|line| line.juror.name.is_none()));
        assert_eq!(own.jurors.iter().filter(|line| line.juror.is_me).map(|line| line.reviews).collect::<Vec<_>>(), [2]);
        let hidden = all.rows.iter().find(|row| own.rows.iter().all(|other| other.subject.submission != row.subject.submission));
        assert!(!format!("{own:?}").contains(&hidden.unwrap().subject.number.to_string()));
        court.moved(RoundAct::Close).await.unwrap();
        assert_eq!(seen(&court, juror).await.rows.len(), 3);

        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0]] {
            assert!(matches!(get_figures(&platform, who, court.round).await, Err(Error::NotFound)));
        }
        assert!(matches!(get_figures(&platform, &Viewer::anonymous(), court.round).await, Err(Error::LoggedOut)));
    }

    async fn a_juror_who_still_owes_a_review_learns_nothing_from_the_figures(lab: Lab) {
        let court = read_by_all(lab, 2, 2).await;
        let (first, second) = (&court.jurors[0], &court.jurors[1]);
        let mine = court.of(second).await;
        court.give(second, mine[0], 3, 3).await.unwrap();
        let before = seen(&court, second).await;
        assert!(before.waiting == Some((1, 2)) && before.is_empty() && before.rows.is_empty() && before.outliers.is_empty());
        for id in court.of(first).await {
            court.give(first, id, 0, 1).await.unwrap();
        }
        assert_eq!(format!("{before:?}"), format!("{:?}", seen(&court, second).await));
        court.give(second, mine[1], 3, 3).await.unwrap();
        let after = seen(&court, second).await;
        assert!(after.waiting.is_none() && after.rows.len() == 2 && after.jurors.len() == 2);
    }

    async fn a_submission_in_conflict_moves_no_figure_that_its_juror_sees(lab: Lab) {
        let court = read_by_all(lab, 3, 3).await;
        let platform = court.town.platform().clone();
        let (friend, other) = (&court.jurors[0], &court.jurors[1]);
        for (n, juror) in court.jurors.iter().enumerate() {
            for (at, id) in court.of(juror).await.into_iter().enumerate() {
                court.give(juror, id, u32::try_from((n + at) % 4).unwrap(), 2).await.unwrap();
            }
        }
        let hidden = court.submission(0).await;
        declare_conflict(&platform, friend, court.round, hidden, &conflict(ConflictKind::Friendship)).await.unwrap();
        let before = seen(&court, friend).await;
        assert!(before.waiting.is_none() && before.rows.len() == 2);
        assert!(before.rows.iter().all(|row| row.subject.submission != hidden));
        // Two reviews each, though the others have written three.
        assert!(before.jurors.iter().all(|line| line.reviews == 2));
        let whole = seen(&court, &court.town.organiser).await;
        let number = whole.rows.iter().find(|row| row.subject.submission == hidden).unwrap().subject.number.to_string();
        assert!(!format!("{before:?}").contains(&number));
        // Whatever another gives it instead, nothing moves: no mean, no severity, no agreement, no rank, no caution.
        for clear in [0, 3] {
            court.give(other, task(&court, other, hidden).await, clear, clear).await.unwrap();
            assert_eq!(format!("{before:?}"), format!("{:?}", seen(&court, friend).await));
        }
        assert_ne!(format!("{:?}", whole.jurors), format!("{:?}", seen(&court, &court.town.organiser).await.jurors));
        court.moved(RoundAct::Close).await.unwrap();
        assert_eq!(seen(&court, friend).await.rows.len(), 2);
    }

    async fn an_organiser_of_a_team_does_not_see_the_figures_of_its_submission(lab: Lab) {
        let court = read_by_all(lab, 2, 2).await;
        let platform = court.town.platform().clone();
        court.all_given().await;
        let team = proposal::Entity::find_by_id(court.proposals[0]).one(platform.db.read()).await.unwrap().unwrap().team_id;
        court.town.lab.grant(id_of(&court.town.organiser), Role::Mentor, Scope::Team(team)).await;
        let mentor = court.town.again(&court.town.organiser).await;
        let figures = seen(&court, &mentor).await;
        assert_eq!(figures.rows.iter().map(|row| row.subject.proposal).collect::<Vec<_>>(), [court.proposals[1]]);
        assert!(figures.jurors.iter().all(|line| line.reviews == 1));
    }

    async fn in_a_blind_round_the_figures_name_no_team_to_jurors(lab: Lab) {
        let court = Court::build_with(lab, 1, 2, |settings| {
            settings.blind = true;
            settings.anonymous = false;
        })
        .await
        .opened()
        .await;
        court.assigned().await;
        court.all_given().await;
        let juror = seen(&court, &court.jurors[0]).await;
        assert_eq!(juror.rows[0].subject.team_name, None);
        assert!(!format!("{:?}", juror.rows).to_lowercase().contains("bridge"));
        assert!(juror.jurors.iter().all(|line| line.juror.name.is_some()), "names of jurors are shown in this round");
        let organiser = seen(&court, &court.town.organiser).await;
        assert_eq!(organiser.rows[0].subject.team_name.as_deref(), Some("Bridge 0"));
    }

    async fn one_juror_alone_has_no_severity(lab: Lab) {
        let court = read_by_all(lab, 2, 1).await;
        let juror = &court.jurors[0];
        for (n, id) in court.of(juror).await.into_iter().enumerate() {
            court.give(juror, id, 3 * u32::try_from(n).unwrap(), 2).await.unwrap();
        }
        let figures = seen(&court, &court.town.organiser).await;
        assert_eq!((figures.jurors[0].severity, figures.jurors[0].reviews), (Points(0), 2));
        assert_eq!(figures.rows.iter().map(|row| row.estimate.rank).collect::<Vec<_>>(), [Some(1), Some(2)]);
        assert!(figures.cautions.iter().any(|heed| heed.caution == Caution::OneJuror));
        assert_eq!(figures.totals.ordinal.reading, Reading::TooFew);
    }

    async fn figures_of_ten_times_the_rows_ask_as_often(lab: Lab) {
        let court = Court::build(lab, 12, 3).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let (juror, submission) = (court.jurors[0].clone(), court.submission(0).await);
        let asked = async || {
            let start = platform.db.queries();
            get_figures(&platform, &organiser, court.round).await.unwrap();
            platform.db.queries() - start
        };
        assignments::add_assignment(&platform, &organiser, court.round, Pair { submission, juror: id_of(&juror) }).await.unwrap();
        court.give(&juror, court.of(&juror).await[0], 3, 3).await.unwrap();
        let few = asked().await;
        court.assigned().await;
        court.all_given().await;
        assert_eq!(asked().await, few);
        assert!(few <= 22, "{few}");
    }
}
