//! Stories of the assignment with reasons: who knows which field, and why each pair is as it is.

use super::*;
use server::jury::expertise::{get_topics, set_fields, set_topics};
use shared::jury::assignment::Reason;
use shared::jury::fields::Themes;

fn themes(raw: &str) -> Themes {
    Themes::parse(raw).unwrap()
}

both_databases! {
    async fn each_submission_gets_a_juror_who_knows_its_field_and_the_preview_says_why(lab: Lab) {
        let court = Court::build(lab, 2, 4).await.opened().await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let (first, second) = (court.submission(0).await, court.submission(1).await);
        let plain = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert!(!plain.lacks_expert(first), "nobody said what it is about");
        let expert = court.jurors.iter().rev().find(|juror| !plain.assigned.pairs.contains(&Pair { submission: first, juror: id_of(juror) })).unwrap();
        let pair = Pair { submission: first, juror: id_of(expert) };

        set_topics(&platform, organiser, court.round, &[(first, themes("housing work")), (second, themes("health"))].into()).await.unwrap();
        set_fields(&platform, expert, court.round, themes("work culture")).await.unwrap();
        let preview = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert!(preview.assigned.pairs.contains(&pair) && preview.why[&pair].contains(&Reason::Field));
        // The texts are French, the jurors read English.
        assert!(preview.why[&pair].contains(&Reason::ForeignLanguage) && preview.why[&pair].contains(&Reason::Load));
        assert!(!preview.lacks_expert(first) && preview.lacks_expert(second));
        assert_eq!(preview.assigned.unmet, []);
        assert_ne!(preview.seal, plain.seal, "another preview has another seal");

        let languages = shared::languages::Languages::parse("fr").unwrap();
        assignments::set_languages(&platform, expert, court.round, languages).await.unwrap();
        assert_eq!(court.assigned().await, 4);
        let stands = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert_eq!(stands.why[&pair], [Reason::Stands, Reason::Language, Reason::Field]);
        let third = court.jurors.iter().find(|juror| !stands.standing.contains_key(&Pair { submission: second, juror: id_of(juror) })).unwrap();
        let by_hand = Pair { submission: second, juror: id_of(third) };
        assignments::add_assignment(&platform, organiser, court.round, by_hand).await.unwrap();
        let stands = assignments::preview(&platform, organiser, court.round).await.unwrap();
        assert_eq!(stands.why[&by_hand][0], Reason::ByHand);

        // What is said of some leaves the others as they are; nothing is an answer too.
        set_topics(&platform, organiser, court.round, &[(second, themes(""))].into()).await.unwrap();
        let topics = get_topics(&platform, organiser, court.round, 0).await.unwrap();
        assert_eq!(topics.rows.rows.iter().map(|(_, themes)| themes.as_str()).collect::<Vec<_>>(), ["work housing", ""]);
        set_fields(&platform, expert, court.round, themes("")).await.unwrap();
        assert!(assignments::preview(&platform, organiser, court.round).await.unwrap().experts.is_empty());
    }

    async fn fields_are_the_jurors_to_say_and_topics_the_organisers(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let (platform, organiser) = (court.town.platform().clone(), &court.town.organiser);
        let submission = court.submission(0).await;
        let topics = [(submission, themes("work"))].into();
        let early = set_fields(&platform, &court.jurors[0], court.round, themes("work")).await;
        assert!(matches!(early, Err(Error::NotFound)), "while it is planned, jurors see nothing");
        set_topics(&platform, organiser, court.round, &topics).await.unwrap();
        court.moved(RoundAct::Open).await.unwrap();
        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0], organiser] {
            let refused = set_fields(&platform, who, court.round, themes("work")).await;
            assert!(matches!(refused, Err(Error::NotFound)));
        }
        for who in [&stranger, &court.teams[0], &court.jurors[0]] {
            let refused = set_topics(&platform, who, court.round, &topics).await;
            assert!(matches!(refused, Err(Error::NotFound)));
            assert!(matches!(get_topics(&platform, who, court.round, 0).await, Err(Error::NotFound)));
        }
        let wild = [(SubmissionId(uuid::Uuid::nil()), themes("work"))].into();
        assert!(matches!(set_topics(&platform, organiser, court.round, &wild).await, Err(Error::Invalid(_))));
        assert!(matches!(set_fields(&platform, &Viewer::anonymous(), court.round, themes("")).await, Err(Error::LoggedOut)));
        set_fields(&platform, &court.jurors[0], court.round, themes("work")).await.unwrap();
        let acts = audited(&court).await;
        assert!(acts.contains(&"round.topics".to_owned()) && acts.contains(&"juror.fields".to_owned()));
    }
}
