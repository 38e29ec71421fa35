//! Ties: kept, decided by the chair with a reason, or by a lot anybody can draw again.

use super::*;
use server::polls::ties;

async fn ended(lab: &Lab, about: About, texts: &[&str]) -> (Sitting, PollId) {
    let sitting = Sitting::open(lab, texts.len()).await;
    let poll = sitting.poll_about(&lab.platform, rules(Secrecy::Named), about).await;
    sitting.voted(&lab.platform, poll, texts).await;
    (sitting, poll)
}

fn question(tie: TieRule) -> About {
    let parts = ContestParts {
        tie,
        ..Contest::question().parts()
    };
    About {
        contest: Contest::new(parts).unwrap(),
        ..About::default()
    }
}

both_databases! {
    async fn the_status_quo_keeps_things_as_they_are(lab: Lab) {
        let (sitting, poll) = ended(&lab, question(TieRule::StatusQuo), &["yes", "no"]).await;
        publication::publish(&lab.platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(published_file(&lab.platform, poll).await.outcome.verdict(), Verdict::Rejected);
    }

    async fn the_chair_decides_a_tie_and_says_why(lab: Lab) {
        let platform = &lab.platform;
        let (sitting, poll) = ended(&lab, question(TieRule::Chair), &["yes", "no"]).await;
        assert_eq!(conflict(publication::publish(platform, &sitting.chair, poll).await), "tie-waits");
        assert!(matches!(ties::waiting(platform, &sitting.secretary, poll).await, Err(Error::Forbidden)));
        assert_eq!(ties::waiting(platform, &sitting.chair, poll).await.unwrap().unwrap().options, [1, 2]);
        let silent = ties::decide(platform, &sitting.chair, poll, &[1], " ").await;
        assert!(matches!(silent, Err(Error::Invalid(errors)) if errors.of("reason") == [FieldCode::Required]));
        for wrong in [&[][..], &[3], &[1, 2]] {
            let refused = ties::decide(platform, &sitting.chair, poll, wrong, "So be it").await;
            assert!(matches!(refused, Err(Error::Invalid(errors)) if errors.of("wins") == [FieldCode::NotAChoice]));
        }
        assert!(matches!(ties::decide(platform, &sitting.secretary, poll, &[1], "So be it").await, Err(Error::Forbidden)));
        assert_eq!(conflict(ties::draw(platform, &sitting.chair, poll, "4 2 6").await), "no-tie");
        ties::decide(platform, &sitting.chair, poll, &[1], "It costs nothing.").await.unwrap();
        assert_eq!(conflict(ties::decide(platform, &sitting.chair, poll, &[2], "No, rather").await), "no-tie");
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let file = published_file(platform, poll).await;
        assert_eq!((file.outcome.verdict(), file.decisions.len()), (Verdict::Adopted, 1));
        let kept = ties::of_poll(platform.db.read(), poll).await.unwrap();
        assert_eq!(kept[0].reason, "It costs nothing.");
        let log = audit::Entity::find().all(platform.db.read()).await.unwrap();
        assert!(log.iter().any(|line| line.action == "poll.decide"));
    }

    async fn a_lot_falls_by_the_seed_that_was_drawn_in_the_open(lab: Lab) {
        let platform = &lab.platform;
        let about = contest(Method::SingleChoice, 1, &["Ana", "Bo"], TieRule::Lot);
        let (sitting, poll) = ended(&lab, about, &["1", "2"]).await;
        assert_eq!(conflict(publication::publish(platform, &sitting.chair, poll).await), "tie-waits");
        let empty = ties::draw(platform, &sitting.chair, poll, "").await;
        assert!(matches!(empty, Err(Error::Invalid(errors)) if errors.of("seed") == [FieldCode::Required]));
        ties::draw(platform, &sitting.chair, poll, "dice 4 2 6").await.unwrap();
        assert_eq!(conflict(ties::draw(platform, &sitting.chair, poll, "dice 1 1 1").await), "no-tie");
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        let file = published_file(platform, poll).await;
        assert_eq!(file.seed.as_ref().map(ToString::to_string).as_deref(), Some("dice 4 2 6"));
        assert_eq!(file.outcome.selection().unwrap().chosen.len(), 1);
        assert!(published::recount(&file).is_ok());
    }

    async fn there_may_be_a_tie_after_a_tie(lab: Lab) {
        let platform = &lab.platform;
        let about = contest(Method::InstantRunoff, 1, &["Ana", "Bo", "Cem"], TieRule::Chair);
        let (sitting, poll) = ended(&lab, about, &["1", "2", "3"]).await;
        let mut decided = 0;
        while let Some(tie) = ties::waiting(platform, &sitting.chair, poll).await.unwrap() {
            let stay = &tie.options[..usize::from(tie.places)];
            ties::decide(platform, &sitting.chair, poll, stay, "The first come first.").await.unwrap();
            decided += 1;
            assert!(decided < 5);
        }
        assert!(decided > 1, "one decision was enough");
        publication::publish(platform, &sitting.chair, poll).await.unwrap();
        assert_eq!(published_file(platform, poll).await.outcome.selection().unwrap().chosen, [1]);
    }
}
