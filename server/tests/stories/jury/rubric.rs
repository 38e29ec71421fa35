//! Stories of rubrics: versions, who reads them, copies across editions.

use super::*;
use crate::town::{challenge_text, process_text, section};
use server::audit::entity::Entity as AuditEntity;
use server::jury::rubrics::{copies, ready, save_rubric, save_seen, versions};
use server::platform::Platform;
use server::{challenges, processes};
use shared::ids::ChallengeId;
use shared::jury::changes::What;
use shared::jury::{ReadyKind, Rubric};

/// Another edition of the same organiser, with a challenge.
async fn elsewhere(court: &Court) -> (shared::ids::ProcessId, ChallengeId) {
    let (platform, organiser) = (court.town.platform(), &court.town.organiser);
    let process = processes::service::create(platform, organiser, &process_text("Another edition"), Language::French)
        .await
        .unwrap();
    let organiser = court.town.again(organiser).await;
    let text = challenge_text("Access to work");
    let challenge = challenges::service::create(
        platform,
        &organiser,
        process,
        &text,
        Language::French,
        &[section("Problem", true)],
    )
    .await
    .unwrap();
    (process, challenge)
}

/// Reviews, decisions and publication of the court's round.
async fn published(court: &Court) {
    let (platform, organiser) = (court.town.platform(), &court.town.organiser);
    court.assigned().await;
    court.all_given().await;
    court.moved(RoundAct::Close).await.unwrap();
    court.town.next_phase();
    let decision = Decision {
        submission: court.submission(0).await,
        kind: "selected".into(),
        reason: "Strong.".into(),
    };
    decide(platform, organiser, court.round, &[decision]).await.unwrap();
    publish(platform, organiser, court.round, Shown::default())
        .await
        .unwrap();
}

async fn newest(platform: &Platform, challenge: ChallengeId) -> server::jury::entity::rubric::Model {
    rubrics::newest(platform.db.read(), challenge).await.unwrap().unwrap()
}

both_databases! {
    async fn a_ready_rubric_is_saved_in_the_language_that_was_chosen(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        for (at, kind) in ReadyKind::ALL.iter().enumerate() {
            let criteria = ready(platform, *kind, Language::Greek);
            assert!(criteria[0].title.starts_with("el:ready-"));
            let seen = i32::try_from(at).unwrap();
            let saved = save_seen(platform, &town.organiser, town.challenge, Some(seen), Language::Greek, criteria.clone()).await.unwrap();
            assert_eq!((saved.version, saved.language), (seen + 1, Language::Greek));
            assert_eq!(saved.rubric().unwrap(), Rubric::parse(criteria).unwrap());
        }
    }

    async fn nobody_passes_over_a_version_that_they_have_not_seen(lab: Lab) {
        let court = Court::build(lab, 1, 1).await;
        let (platform, organiser) = (court.town.platform(), &court.town.organiser);
        let challenge = court.town.challenge;
        let mine = vec![criterion(court.criteria[0], "Clearer", 3)];
        let save = async |seen: i32, criteria: &[Criterion]| {
            save_seen(platform, organiser, challenge, Some(seen), Language::English, criteria.to_vec()).await
        };
        assert!(matches!(save(0, &mine).await, Err(Error::Conflict("rubric-changed"))));
        assert_eq!(save(1, &mine).await.unwrap().version, 2);
        assert!(matches!(save(1, &mine).await, Err(Error::Conflict("rubric-changed"))));
        // The same once more is no new version; in another language it is one.
        assert_eq!(save(2, &mine).await.unwrap().version, 2);
        save_rubric(platform, organiser, challenge, Language::Italian, mine).await.unwrap();
        assert_eq!(newest(platform, challenge).await.version, 3);
        let entries = AuditEntity::find().all(platform.db.read()).await.unwrap();
        assert_eq!(entries.iter().filter(|entry| entry.action == "rubric.save").count(), 3);
    }

    async fn an_organiser_reads_every_version_and_a_juror_those_of_rounds(lab: Lab) {
        let court = Court::build(lab, 1, 1).await;
        let (platform, organiser, juror) = (court.town.platform(), &court.town.organiser, &court.jurors[0]);
        let challenge = court.town.challenge;
        let nothing = versions::list_versions(platform, juror, challenge, None).await.unwrap();
        assert!(nothing.items.is_empty() && !nothing.may_write, "no round has opened yet");
        let mut second = vec![criterion(court.criteria[0], "Clear", 5), criterion(platform.clock.new_id(), "People", 1)];
        second[0].levels[2].label = "says who pays".into();
        save_rubric(platform, organiser, challenge, Language::English, second).await.unwrap();
        let planned = desk::get_overview(platform, organiser, court.round).await.unwrap();
        assert_eq!(planned.rubric, Some(2), "a planned round would take the newest");
        court.moved(RoundAct::Open).await.unwrap();
        let third = vec![criterion(court.criteria[0], "Something else", 1)];
        save_rubric(platform, organiser, challenge, Language::French, third).await.unwrap();

        assert_eq!(desk::get_overview(platform, organiser, court.round).await.unwrap().rubric, Some(2));
        assert_eq!(desk::get_juror_round(platform, juror, court.round).await.unwrap().rubric, Some(2));
        let jury = desk::get_process_jury(platform, organiser, &planned.process_slug).await.unwrap();
        let (_, version, rounds) = &jury.challenges[0];
        assert_eq!((*version, rounds[0].rubric_id.and_then(|id| jury.rubrics.get(&id).copied())), (Some(3), Some(2)));

        let all = versions::list_versions(platform, organiser, challenge, None).await.unwrap();
        let lines: Vec<_> = all.items.iter().map(|one| (one.version, one.language, one.rounds.len())).collect();
        assert_eq!(lines, [(3, Language::French, 0), (2, Language::English, 1), (1, Language::English, 0)]);
        assert!(all.may_write && all.items.iter().all(|one| one.author.as_deref() == Some("olga")));
        let shown = versions::get_version(platform, organiser, challenge, 2, None).await.unwrap();
        let (before, _, changes) = shown.since.unwrap();
        let kinds: Vec<_> = changes.of_criteria.iter().map(|one| (one.title.as_str(), &one.what)).collect();
        assert_eq!((before, shown.is_newest, kinds.len()), (1, false, 4));
        assert_eq!(kinds[0], ("Clear", &What::Weight { before: 3, after: 5 }));
        assert!(matches!(kinds[1].1, What::LevelText { value: 2, .. }));
        assert_eq!((kinds[2], kinds[3]), (("People", &What::Added), ("Costs", &What::Removed)));

        let theirs = versions::list_versions(platform, juror, challenge, None).await.unwrap();
        assert_eq!(theirs.items.iter().map(|one| (one.version, one.author.clone())).collect::<Vec<_>>(), [(2, None)]);
        let shown = versions::get_version(platform, juror, challenge, 2, None).await.unwrap();
        assert!(shown.since.is_none() && shown.versions.items.len() == 1);
        for hidden in [0, 1, 3, 4, i32::MIN] {
            assert!(matches!(versions::get_version(platform, juror, challenge, hidden, None).await, Err(Error::NotFound)), "{hidden}");
        }
        let stranger = court.town.lab.person("stranger").await;
        for who in [&stranger, &court.teams[0]] {
            assert!(matches!(versions::list_versions(platform, who, challenge, None).await, Err(Error::NotFound)));
            assert!(matches!(versions::get_version(platform, who, challenge, 2, None).await, Err(Error::NotFound)));
        }
        assert!(matches!(versions::list_versions(platform, &Viewer::anonymous(), challenge, None).await, Err(Error::LoggedOut)));
    }

    async fn a_rubric_is_copied_by_whoever_runs_its_edition_or_once_its_result_is_public(lab: Lab) {
        let court = Court::build(lab, 1, 2).await.opened().await;
        let platform = court.town.platform();
        let (process, there) = elsewhere(&court).await;
        let olga = court.town.again(&court.town.organiser).await;
        let rubric = newest(platform, court.town.challenge).await;
        let hana = court.town.lab.person_with("hana", Role::Organiser, Scope::Process(process)).await;
        let nadia = court.town.lab.person_with("nadia", Role::Organiser, Scope::Process(court.town.process)).await;
        assert!(copies::list_sources(platform, &hana, there, None).await.unwrap().items.is_empty());
        assert!(matches!(copies::get_source(platform, &hana, there, rubric.id).await, Err(Error::NotFound)));
        assert!(matches!(copies::copy_rubric(platform, &hana, there, rubric.id).await, Err(Error::NotFound)));
        // Who runs the jury of one edition writes into no other.
        for who in [&nadia, &court.jurors[0], &court.teams[0]] {
            assert!(matches!(copies::list_sources(platform, who, there, None).await, Err(Error::NotFound)));
            assert!(matches!(copies::copy_rubric(platform, who, there, rubric.id).await, Err(Error::NotFound)));
        }
        assert!(matches!(copies::list_sources(platform, &Viewer::anonymous(), there, None).await, Err(Error::LoggedOut)));
        let runs_both = copies::list_sources(platform, &olga, there, None).await.unwrap();
        assert_eq!(runs_both.items.iter().map(|one| (one.rubric, one.version)).collect::<Vec<_>>(), [(rubric.id, 1)]);
        assert!(copies::list_sources(platform, &nadia, court.town.challenge, None).await.unwrap().items.is_empty(), "not its own");

        published(&court).await;
        let public = copies::list_sources(platform, &hana, there, None).await.unwrap();
        assert_eq!((public.items[0].challenge.as_str(), public.items[0].process.as_str()), ("Language and territory", "Edition 2026"));
        let copy = copies::copy_rubric(platform, &hana, there, rubric.id).await.unwrap();
        assert_eq!((copy.challenge_id, copy.version, copy.language), (there, 1, Language::English));
        let (old, new) = (rubric.rubric().unwrap(), copy.rubric().unwrap());
        assert_eq!(old.criteria()[0].title, new.criteria()[0].title);
        assert!(new.criteria().iter().all(|one| !court.criteria.contains(&one.id)));
        let entries = AuditEntity::find().all(platform.db.read()).await.unwrap();
        assert!(entries.iter().any(|entry| entry.action == "rubric.save" && entry.detail.contains("copied_from")));
        // An earlier version of one's own keeps its ids, so that versions can be compared.
        let (_, again) = copies::get_source(platform, &nadia, court.town.challenge, rubric.id).await.unwrap();
        assert_eq!(again, old.criteria());
        // What only its own organisers have seen stays theirs.
        let draft = vec![criterion(platform.clock.new_id(), "Only a thought", 1)];
        let draft = save_rubric(platform, &nadia, court.town.challenge, Language::English, draft).await.unwrap();
        assert!(matches!(copies::get_source(platform, &hana, there, draft).await, Err(Error::NotFound)));
    }

    async fn long_lists_of_versions_come_in_pages_and_ask_as_often(lab: Lab) {
        let court = Court::build(lab, 1, 1).await;
        let (platform, organiser) = (court.town.platform(), court.town.organiser.clone());
        let (_, there) = elsewhere(&court).await;
        let olga = court.town.again(&organiser).await;
        let asked = async || {
            let start = platform.db.queries();
            versions::list_versions(platform, &olga, court.town.challenge, None).await.unwrap();
            copies::list_sources(platform, &olga, there, None).await.unwrap();
            platform.db.queries() - start
        };
        let few = asked().await;
        for n in 0..22 {
            let other = vec![criterion(court.criteria[0], &format!("Clear {n}"), 1)];
            save_rubric(platform, &organiser, court.town.challenge, Language::English, other).await.unwrap();
        }
        assert_eq!(asked().await, few);
        let first = versions::list_versions(platform, &olga, court.town.challenge, None).await.unwrap();
        assert_eq!((first.items.len(), first.before), (20, Some(4)));
        let rest = versions::list_versions(platform, &olga, court.town.challenge, first.before).await.unwrap();
        assert_eq!((rest.items.len(), rest.before), (3, None));
        let sources = copies::list_sources(platform, &olga, there, None).await.unwrap();
        assert_eq!(sources.items.iter().map(|one| one.version).collect::<Vec<_>>(), [23], "of a challenge the newest is enough");
    }
}
