//! Finals by pairs.

use super::*;
use server::jury::pairs::{self, Desk};
use server::testing::Lab;
use shared::jury::figures::pairwise::Preferred;
use shared::jury::pairs::Couple;
use std::collections::BTreeSet;

/// An open round of four submissions and three jurors, each asked for `each` comparisons.
async fn finals(lab: Lab, each: &str) -> Court {
    let court = Court::build(lab, 4, 3).await;
    pairs::set(court.town.platform(), &court.town.organiser, court.round, each)
        .await
        .unwrap();
    court.opened().await
}

async fn desk(court: &Court, who: &Viewer) -> Result<Desk, Error> {
    pairs::desk(court.town.platform(), who, court.round, None, &BTreeSet::new()).await
}

/// The juror prefers what was submitted earlier, `times` times.
async fn prefer_earlier(court: &Court, who: &Viewer, times: usize) {
    for _ in 0..times {
        let [first, second] = desk(court, who).await.unwrap().couple.expect("a couple");
        let word = if first.subject.number < second.subject.number {
            "first"
        } else {
            "second"
        };
        let both = [first.subject.submission, second.subject.submission];
        pairs::compare(court.town.platform(), who, court.round, both, word, "Clearer.")
            .await
            .unwrap();
    }
}

both_databases! {
    async fn a_final_by_pairs_ranks_as_its_jurors_prefer(lab: Lab) {
        let court = finals(lab, "4").await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let waiting = work::waiting(&platform, &court.jurors[0]).await.unwrap();
        assert!(waiting.iter().any(|one| one.key == "jury-pairs"));
        let empty = pairs::ranking(&platform, organiser, court.round).await.unwrap();
        assert_eq!((empty.comparisons, empty.jurors), (0, Some((0, 0, 3))));
        prefer_earlier(&court, &court.jurors[0], 6).await;
        prefer_earlier(&court, &court.jurors[1], 4).await;
        let left = desk(&court, &court.jurors[0]).await.unwrap();
        assert!(left.couple.is_none() && !left.is_more && left.given.len() == 6);
        assert_eq!(left.progress, (4, 4));
        let ranking = pairs::ranking(&platform, organiser, court.round).await.unwrap();
        assert_eq!((ranking.comparisons, ranking.jurors), (10, Some((2, 0, 3))));
        let numbers: Vec<_> = ranking.lines.iter().map(|line| line.subject.number.clone()).collect();
        let mut sorted = numbers.clone();
        sorted.sort();
        assert_eq!(numbers, sorted, "the earlier, the stronger");
        assert_eq!(ranking.lines[0].strength.rank, 1);
        let waiting = work::waiting(&platform, &court.jurors[0]).await.unwrap();
        assert!(waiting.iter().all(|one| one.key != "jury-pairs"));
    }

    async fn a_word_can_be_changed_until_the_round_closes_and_nothing_is_lost(lab: Lab) {
        let court = finals(lab, "3").await;
        let (platform, juror) = (court.town.platform().clone(), &court.jurors[0]);
        let [first, second] = desk(&court, juror).await.unwrap().couple.unwrap();
        let both = [first.subject.submission, second.subject.submission];
        let refused = pairs::compare(&platform, juror, court.round, both, "best", "x").await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if !errors.of("preferred").is_empty()));
        pairs::compare(&platform, juror, court.round, both, "first", "Costs are clear.").await.unwrap();
        // From the other side it is the same word.
        let again = pairs::desk(&platform, juror, court.round, Couple::of(both[0], both[1]), &BTreeSet::new()).await.unwrap();
        assert_eq!(again.said, Some((Preferred::First, "Costs are clear.".to_owned())));
        pairs::compare(&platform, juror, court.round, [both[1], both[0]], "first", "On second thought.").await.unwrap();
        let again = pairs::desk(&platform, juror, court.round, Couple::of(both[0], both[1]), &BTreeSet::new()).await.unwrap();
        assert_eq!(again.said, Some((Preferred::Second, "On second thought.".to_owned())));
        assert_eq!(again.given.len(), 1);
        let later: BTreeSet<_> = Couple::of(both[0], both[1]).into_iter().collect();
        let other = pairs::desk(&platform, juror, court.round, None, &later).await.unwrap().couple.unwrap();
        assert_ne!(Couple::of(other[0].subject.submission, other[1].subject.submission), Couple::of(both[0], both[1]));
        court.moved(RoundAct::Close).await.unwrap();
        let late = pairs::compare(&platform, juror, court.round, both, "equal", "").await;
        assert!(matches!(late, Err(Error::Conflict("round-not-open"))));
        assert!(desk(&court, juror).await.unwrap().couple.is_none());
    }

    async fn the_ranking_waits_for_ones_own_word(lab: Lab) {
        let court = finals(lab, "2").await;
        let platform = court.town.platform().clone();
        prefer_earlier(&court, &court.jurors[0], 2).await;
        prefer_earlier(&court, &court.jurors[1], 1).await;
        let done = pairs::ranking(&platform, &court.jurors[0], court.round).await.unwrap();
        assert!(done.waiting.is_none() && done.comparisons == 3 && done.jurors.is_none());
        let early = pairs::ranking(&platform, &court.jurors[1], court.round).await.unwrap();
        assert_eq!((early.waiting, early.lines.len(), early.comparisons), (Some((1, 2)), 0, 0));
        court.moved(RoundAct::Close).await.unwrap();
        let over = pairs::ranking(&platform, &court.jurors[2], court.round).await.unwrap();
        assert!(over.waiting.is_none() && over.comparisons == 3);
    }

    async fn a_conflict_takes_a_finalist_and_what_was_said_of_it_away(lab: Lab) {
        let court = finals(lab, "6").await;
        let (platform, organiser, juror) = (court.town.platform().clone(), &court.town.organiser, &court.jurors[0]);
        let picture = court.picture(0).await;
        assert!(court.sees(juror, picture).await, "in a final every juror reads every text");
        prefer_earlier(&court, juror, 6).await;
        let submission = court.submission(0).await;
        declare_conflict(&platform, juror, court.round, submission, &conflict(ConflictKind::Family)).await.unwrap();
        let mine = desk(&court, juror).await.unwrap();
        assert_eq!((mine.progress, mine.given.len()), ((3, 3), 3));
        let other = court.submission(1).await;
        let refused = pairs::compare(&platform, juror, court.round, [submission, other], "first", "").await;
        assert!(matches!(refused, Err(Error::NotFound)));
        let asked = pairs::desk(&platform, juror, court.round, Couple::of(submission, other), &BTreeSet::new()).await;
        assert!(matches!(asked, Err(Error::NotFound)));
        assert!(!court.sees(juror, picture).await);
        let seen = pairs::ranking(&platform, juror, court.round).await.unwrap();
        assert!(seen.lines.iter().all(|line| line.subject.submission != submission));
        let all = pairs::ranking(&platform, organiser, court.round).await.unwrap();
        assert_eq!((all.lines.len(), all.comparisons), (4, 3));
    }

    async fn comparisons_are_for_the_jury_and_set_by_its_organisers(lab: Lab) {
        let court = finals(lab, "2").await;
        let (platform, organiser, juror) = (court.town.platform().clone(), &court.town.organiser, &court.jurors[0]);
        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0]] {
            assert!(matches!(desk(&court, who).await, Err(Error::NotFound)));
            assert!(matches!(pairs::ranking(&platform, who, court.round).await, Err(Error::NotFound)));
        }
        for who in [&stranger, &court.teams[0], juror] {
            assert!(matches!(pairs::set(&platform, who, court.round, "3").await, Err(Error::NotFound)));
        }
        assert!(matches!(desk(&court, organiser).await, Err(Error::NotFound)), "an organiser does not compare");
        let wrong = pairs::set(&platform, organiser, court.round, "201").await;
        assert!(matches!(wrong, Err(Error::Invalid(errors)) if errors.of("each") == [FieldCode::OutOfRange]));
        prefer_earlier(&court, juror, 1).await;
        assert!(matches!(pairs::set(&platform, organiser, court.round, "").await, Err(Error::Conflict("pairs-begun"))));
        pairs::set(&platform, organiser, court.round, "5").await.unwrap();
        assert_eq!(desk(&court, juror).await.unwrap().progress, (1, 5));
        let nobody = Viewer::anonymous();
        assert!(matches!(desk(&court, &nobody).await, Err(Error::LoggedOut)));
    }

    async fn a_round_without_comparisons_has_no_page_of_them(lab: Lab) {
        let court = Court::build(lab, 2, 2).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        assert!(matches!(desk(&court, &court.jurors[0]).await, Err(Error::NotFound)));
        assert!(matches!(pairs::ranking(&platform, organiser, court.round).await, Err(Error::NotFound)));
        pairs::set(&platform, organiser, court.round, "1").await.unwrap();
        pairs::set(&platform, organiser, court.round, " ").await.unwrap();
        assert!(matches!(desk(&court, &court.jurors[0]).await, Err(Error::NotFound)));
    }

    async fn a_final_asks_as_often_for_many_comparisons_as_for_few(lab: Lab) {
        let court = finals(lab, "6").await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let asked = async || {
            let start = platform.db.queries();
            desk(&court, &court.jurors[2]).await.unwrap();
            pairs::ranking(&platform, organiser, court.round).await.unwrap();
            platform.db.queries() - start
        };
        let few = asked().await;
        prefer_earlier(&court, &court.jurors[0], 6).await;
        prefer_earlier(&court, &court.jurors[1], 6).await;
        assert_eq!(asked().await, few);
    }
}
