//! Stories of samples: scored first, compared, discussed, and never counted.

use super::*;
use server::jury::calibration::read::{Who, get_sample, get_samples};
use server::jury::calibration::remarks::{add_remark, take_back_remark};
use server::jury::calibration::{add_from, add_written, remove_sample, save_sample};
use server::jury::results::figures_of;
use server::jury::rules::set_rules;
use server::jury::{access, subjects};
use shared::ids::SampleId;
use shared::jury::calibration::{Calibration, Leaning, RemarkText};
use shared::jury::{Rules, Scores};

const TEXT: &str =
    "Many people wait for weeks. A desk in the town hall that opens twice a week would help them, and costs little.";

impl Court {
    /// A round that asks for its two samples first, open.
    async fn with_samples(self, calibration: Calibration) -> (Self, Vec<SampleId>) {
        let (platform, organiser) = (self.town.platform().clone(), self.town.organiser.clone());
        let rules = Rules {
            follows: None,
            share: None,
            track: None,
            early: None,
            calibration,
            shown: Shown::USUAL,
        };
        set_rules(&platform, &organiser, self.round, &rules).await.unwrap();
        let mut ids = Vec::new();
        for title in ["A desk in every town", "A bus at night"] {
            ids.push(
                add_written(&platform, &organiser, self.round, Language::English, title, TEXT)
                    .await
                    .unwrap(),
            );
        }
        (self.opened().await, ids)
    }

    async fn score(&self, who: &Viewer, id: SampleId, clear: u32, costs: u32) -> server::Result<RoundId> {
        let scores = self.form(clear, costs).scores;
        save_sample(self.town.platform(), who, id, &scores, Step::Finish).await
    }
}

fn said(text: &str) -> RemarkText {
    RemarkText::parse(text).unwrap()
}

both_databases! {
    async fn the_proposals_wait_until_a_juror_has_scored_the_samples(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let platform = court.town.platform().clone();
        let (court, samples) = court.with_samples(Calibration::Required).await;
        court.assigned().await;
        let juror = &court.jurors[0];
        let task = court.of(juror).await[0];
        assert!(matches!(open_assignment(&platform, juror, task).await, Err(Error::Conflict("samples-first"))));
        assert!(matches!(court.give(juror, task, 3, 3).await, Err(Error::Conflict("samples-first"))));
        let lacking: Scores = [(court.criteria[0], Score { value: Some(3), reason: String::new() })].into();
        assert!(matches!(save_sample(&platform, juror, samples[0], &lacking, Step::Finish).await, Err(Error::Invalid(_))));
        let kept = get_sample(&platform, juror, samples[0]).await.unwrap();
        assert_eq!((kept.mine.unwrap().1, kept.seen.len()), (false, 0), "what is not complete is a draft");
        for sample in &samples {
            court.score(juror, *sample, 3, 3).await.unwrap();
        }
        assert!(matches!(court.score(juror, samples[0], 1, 1).await, Err(Error::Conflict("sample-finished"))));
        court.give(juror, task, 3, 3).await.unwrap();
        // Each juror by themselves: what one has finished opens nothing for another.
        assert!(matches!(open_assignment(&platform, &court.jurors[1], court.of(&court.jurors[1]).await[0]).await, Err(Error::Conflict("samples-first"))));
    }

    async fn what_is_given_to_a_sample_counts_in_no_figure(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let (court, samples) = court.with_samples(Calibration::Advised).await;
        court.assigned().await;
        let open = open_assignment(&platform, &court.jurors[0], court.of(&court.jurors[0]).await[0]).await;
        assert!(open.is_ok(), "advised is not required");
        let db = platform.db.read();
        let figures = async || {
            let round = access::round(db, court.round).await.unwrap();
            let rubric = rubrics::by_id(db, round.rubric_id).await.unwrap().rubric().unwrap();
            let subjects = subjects::of_submissions(db, &[court.submission(0).await]).await.unwrap();
            figures_of(db, &round, &rubric, &subjects, platform.clock.now()).await.unwrap()
        };
        court.all_given().await;
        let before = (figures().await, get_results(&platform, &organiser, court.round).await.unwrap().rows.len());
        for juror in &court.jurors {
            for sample in &samples {
                court.score(juror, *sample, 0, 0).await.unwrap();
            }
        }
        assert_eq!((figures().await, get_results(&platform, &organiser, court.round).await.unwrap().rows.len()), before);
        let overview = desk::get_overview(&platform, &organiser, court.round).await.unwrap();
        assert_eq!(overview.subjects.len(), 1);
        assert!(overview.jurors.iter().all(|line| line.assigned == 1 && line.finished == 1));
    }

    async fn jurors_see_how_they_differ_once_their_own_is_in(lab: Lab) {
        let court = Court::build(lab, 1, 3).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let (court, samples) = court.with_samples(Calibration::Advised).await;
        let [strict, kind, late] = &court.jurors[..] else { panic!("three jurors") };
        let sample = samples[0];
        court.score(strict, sample, 1, 1).await.unwrap();
        court.score(kind, sample, 3, 3).await.unwrap();
        let hidden = get_sample(&platform, late, sample).await.unwrap();
        assert!(hidden.seen.is_empty() && hidden.leaning.is_none() && !hidden.may_discuss());
        assert!(matches!(add_remark(&platform, late, sample, &said("Too early")).await, Err(Error::NotFound)));
        let seen = get_sample(&platform, strict, sample).await.unwrap();
        assert_eq!(seen.leaning.unwrap().0, Leaning::MuchStricter);
        assert_eq!(seen.seen.len(), 2);
        assert_eq!(seen.seen[0].who, Who::Me);
        assert!(matches!(seen.seen[1].who, Who::Juror(_)), "jurors are anonymous to each other in this round");
        let first = add_remark(&platform, strict, sample, &said("No sum is named.")).await.unwrap();
        add_remark(&platform, &organiser, sample, &said("A sum without a source counts as a sum.")).await.unwrap();
        assert!(matches!(take_back_remark(&platform, kind, sample, first).await, Err(Error::NotFound)));
        take_back_remark(&platform, strict, sample, first).await.unwrap();
        let seen = get_sample(&platform, kind, sample).await.unwrap();
        assert_eq!(seen.remarks.iter().map(|one| one.text.is_some()).collect::<Vec<_>>(), [false, true]);
        assert!(matches!((&seen.remarks[0].who, &seen.remarks[1].who), (Who::Juror(_), Who::Named(_))));
        assert_eq!(seen.leaning.unwrap().0, Leaning::MuchKinder);
        let list = get_samples(&platform, &organiser, court.round).await.unwrap();
        assert_eq!((list.lines[0].finished, list.leanings.len(), list.leanings[0].1), (2, 2, Leaning::MuchStricter));
        assert!(get_samples(&platform, strict, court.round).await.unwrap().leaning.is_none(), "only when all samples are finished");
        // To all others there are no samples.
        let stranger = court.town.lab.person("stranger").await;
        for who in [&court.teams[0], &stranger] {
            assert!(matches!(get_samples(&platform, who, court.round).await, Err(Error::NotFound)));
            assert!(matches!(get_sample(&platform, who, sample).await, Err(Error::NotFound)));
            assert!(matches!(court.score(who, sample, 1, 1).await, Err(Error::NotFound)));
        }
        assert!(matches!(court.score(&organiser, sample, 3, 3).await, Err(Error::NotFound)), "organisers score nothing");
    }

    async fn samples_are_chosen_before_a_round_opens_and_hide_who_wrote(lab: Lab) {
        let court = Court::build(lab, 1, 2).await;
        let (platform, organiser) = (court.town.platform().clone(), court.town.organiser.clone());
        let submission = court.submission(0).await;
        assert!(matches!(add_from(&platform, &organiser, court.round, submission).await, Err(Error::Invalid(_))), "what this jury judges is no sample");
        assert!(matches!(get_samples(&platform, &court.jurors[0], court.round).await, Err(Error::NotFound)));
        let rules = Rules { follows: None, share: None, track: None, early: None, calibration: Calibration::Required, shown: Shown::USUAL };
        set_rules(&platform, &organiser, court.round, &rules).await.unwrap();
        let add = async |title: &str| add_written(&platform, &organiser, court.round, Language::French, title, TEXT).await;
        let first = add("A desk in every town").await.unwrap();
        assert!(matches!(court.moved(RoundAct::Open).await, Err(Error::Conflict("no-samples"))));
        add("A bus at night").await.unwrap();
        add("A house for all").await.unwrap();
        assert!(matches!(add("One too many").await, Err(Error::Conflict("enough-samples"))));
        remove_sample(&platform, &organiser, court.round, first).await.unwrap();
        assert!(matches!(remove_sample(&platform, &court.jurors[0], court.round, first).await, Err(Error::NotFound)));
        court.moved(RoundAct::Open).await.unwrap();
        assert!(matches!(add("Another one").await, Err(Error::Conflict("round-begun"))));
        let list = get_samples(&platform, &court.jurors[0], court.round).await.unwrap();
        assert_eq!(list.lines.iter().map(|line| line.text.title.as_str()).collect::<Vec<_>>(), ["A bus at night", "A house for all"]);

        // An edition later, what was decided is a sample, without its names.
        court.assigned().await;
        for juror in &court.jurors {
            for line in &list.lines {
                court.score(juror, line.id, 2, 2).await.unwrap();
            }
        }
        court.all_given().await;
        court.moved(RoundAct::Close).await.unwrap();
        let decision = Decision { submission, kind: "not_selected".into(), reason: "Not yet.".into() };
        decide(&platform, &organiser, court.round, &[decision]).await.unwrap();
        court.town.next_phase();
        publish(&platform, &organiser, court.round, Shown::default()).await.unwrap();
        let text = crate::town::challenge_text("Another question");
        let sections = [crate::town::section("Problem", true)];
        let challenge = server::challenges::service::create(&platform, &organiser, court.town.process, &text, Language::English, &sections).await.unwrap();
        let settings = RoundSettings { reviews_required: 2, juror_limit: 9, closes_at: platform.clock.now().plus(PHASE), blind: false, anonymous: true };
        let round = create_round(&platform, &organiser, challenge, &settings).await.unwrap();
        let choices = get_samples(&platform, &organiser, round).await.unwrap().choices;
        assert_eq!(choices.iter().map(|one| one.submission).collect::<Vec<_>>(), [submission]);
        let id = add_from(&platform, &organiser, round, submission).await.unwrap();
        assert!(matches!(add_from(&platform, &organiser, round, submission).await, Err(Error::Invalid(_))));
        let words = format!("{:?}", get_sample(&platform, &organiser, id).await.unwrap().text).to_lowercase();
        assert!(words.contains("nobody explains") && !words.contains("bridge") && !words.contains("writer"), "{words}");
    }
}
