//! Stories of proposals: begun, sent, taken back, and who may see what when.

use crate::town::Town;
use sea_orm::EntityTrait;
use server::accounts::Viewer;
use server::proposals::entity::proposal;
use server::proposals::service::{self, Filter};
use server::proposals::{custody, submissions};
use server::teams::mentors;
use server::{Error, both_databases, work};
use shared::custody::{StepKind, StepState};
use shared::ids::{ChallengeId, ProposalId};
use shared::languages::Language;
use shared::permissions::{Role, Scope};
use shared::processes::PhaseKind;
use shared::proposals::{Finding, ProposalAct, ProposalState, ProposalTitle};

async fn state_of(town: &Town, id: ProposalId) -> ProposalState {
    proposal::Entity::find_by_id(id)
        .one(town.platform().db.read())
        .await
        .unwrap()
        .unwrap()
        .state
}

async fn advance(town: &Town, id: ProposalId, act: ProposalAct) -> server::Result<()> {
    let tx = town.platform().begin(&town.organiser).await.unwrap();
    let moved = service::advance(&tx, &[id], act).await?;
    tx.commit().await?;
    assert_eq!(moved.len(), 1);
    Ok(())
}

both_databases! {
    async fn a_proposal_has_its_number_at_once_and_one_a_challenge(lab: Lab) {
        let town = Town::build(lab).await;
        let (amina, bilal) = (town.lab.person("amina").await, town.lab.person("bilal").await);
        let (bridge, river) = (town.team(&amina, "Bridge").await, town.team(&bilal, "River").await);
        let title = ProposalTitle::parse("A desk in every town hall").unwrap();
        let start = async |who: &Viewer, team, challenge, language| {
            service::start(town.platform(), who, team, challenge, &title, language).await
        };
        let early = start(&amina, bridge, town.challenge, Language::French).await;
        assert!(matches!(early, Err(Error::Conflict("phase-closed"))));
        town.next_phase();
        assert!(matches!(start(&bilal, bridge, town.challenge, Language::French).await, Err(Error::Forbidden)));
        assert!(matches!(start(&amina, bridge, ChallengeId(uuid::Uuid::nil()), Language::French).await, Err(Error::NotFound)));
        assert!(matches!(start(&amina, bridge, town.challenge, Language::Greek).await, Err(Error::Invalid(_))));
        let one = start(&amina, bridge, town.challenge, Language::French).await.unwrap();
        assert!(matches!(start(&amina, bridge, town.challenge, Language::French).await, Err(Error::Conflict("proposal-exists"))));
        let two = start(&bilal, river, town.challenge, Language::Arabic).await.unwrap();
        let number = async |who: &Viewer, id| service::load(town.platform(), who, id).await.unwrap().access.proposal.number.to_string();
        assert_eq!((number(&amina, one).await.as_str(), number(&bilal, two).await.as_str()), ("IL-2026-001", "IL-2026-002"));
    }

    async fn a_challenge_of_another_process_is_no_challenge(lab: Lab) {
        let town = Town::build(lab).await;
        let amina = town.lab.person("amina").await;
        let team = town.team(&amina, "Bridge").await;
        let other = server::processes::service::create(town.platform(), &town.lab.person_with("otto", Role::Organiser, Scope::Platform).await, &crate::town::process_text("Other edition"), Language::English).await.unwrap();
        let otto = town.lab.person_with("otto-two", Role::Organiser, Scope::Process(other)).await;
        let foreign = server::challenges::service::create(town.platform(), &otto, other, &crate::town::challenge_text("Foreign one"), Language::English, &[crate::town::section("Problem", true)]).await.unwrap();
        town.next_phase();
        let title = ProposalTitle::parse("A desk in every town hall").unwrap();
        let refused = service::start(town.platform(), &amina, team, foreign, &title, Language::French).await;
        assert!(matches!(refused, Err(Error::NotFound)));
    }

    async fn a_text_is_sent_only_when_complete_and_never_changes_after(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        let view = service::load(platform, &amina, id).await.unwrap();
        assert!(matches!(view.findings[..], [Finding::SectionMissing { at: 0, .. }, Finding::SectionEmpty { at: 1, .. }]) && !view.is_complete());
        assert!(matches!(submissions::submit(platform, &amina, id).await, Err(Error::Conflict("proposal-incomplete"))));
        assert_eq!(state_of(&town, id).await, ProposalState::Draft);
        assert!(submissions::current(platform.db.read(), id).await.unwrap().is_none());
        assert_eq!(work::waiting(platform, &amina).await.unwrap().iter().map(|one| one.key).collect::<Vec<_>>(), ["proposal-unsent"]);

        town.write(&amina, id, "Nobody explains the papers.").await;
        submissions::submit(platform, &amina, id).await.unwrap();
        assert_eq!(state_of(&town, id).await, ProposalState::Submitted);
        let sent = submissions::read(platform, &amina, id).await.unwrap();
        assert!(sent.is_intact && sent.submission.hash.len() == 64);
        assert_eq!(sent.frozen.sections[0].text, "Nobody explains the papers.");
        assert!(matches!(submissions::submit(platform, &amina, id).await, Err(Error::Conflict("wrong-state"))));
        let title = ProposalTitle::parse("Another title").unwrap();
        assert!(matches!(service::rename(platform, &amina, id, &title).await, Err(Error::Conflict("proposal-frozen"))));
        assert!(!server::rooms::service::is_writable(platform.db.read(), id, platform.clock.now()).await.unwrap());
        assert!(work::waiting(platform, &amina).await.unwrap().is_empty());
    }

    async fn a_text_is_taken_back_only_while_drafting_is_open(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let bilal = town.lab.person("bilal").await;
        let team = town.team(&amina, "Bridge").await;
        town.join(&bilal, team).await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        town.write(&amina, id, "Nobody explains the papers.").await;
        submissions::submit(platform, &bilal, id).await.unwrap();
        assert!(matches!(submissions::withdraw(platform, &town.organiser, id).await, Err(Error::Forbidden)));
        platform.clock.advance(1_000);
        submissions::withdraw(platform, &amina, id).await.unwrap();
        assert_eq!(state_of(&town, id).await, ProposalState::Draft);
        assert!(submissions::current(platform.db.read(), id).await.unwrap().is_none());
        platform.clock.advance(1_000);
        submissions::submit(platform, &amina, id).await.unwrap();
        assert_eq!(submissions::of_proposal(platform.db.read(), id).await.unwrap().len(), 2);
        town.next_phase();
        assert!(matches!(submissions::withdraw(platform, &amina, id).await, Err(Error::Conflict("phase-closed"))));
    }

    async fn of_many_who_send_at_once_one_does(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        town.write(&amina, id, "Nobody explains the papers.").await;
        let all = (0..8).map(|_| submissions::submit(platform, &amina, id));
        let done = futures_util::future::join_all(all).await.into_iter().filter(Result::is_ok).count();
        assert_eq!((done, submissions::of_proposal(platform.db.read(), id).await.unwrap().len()), (1, 1));
    }

    async fn a_draft_is_its_teams_and_what_was_sent_is_known_to_all(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let (amina, stranger, nobody) = (town.lab.person("amina").await, town.lab.person("sami").await, Viewer::anonymous());
        let team = town.team(&amina, "Bridge").await;
        let mentor = town.lab.person("mirela").await;
        mentors::name(platform, &town.organiser, team, "mirela").await.unwrap();
        let mentor = town.again(&mentor).await;
        let juror = town.lab.person_with("jorge", Role::Juror, Scope::Process(town.process)).await;
        let elsewhere = town.lab.person_with("omar", Role::Organiser, Scope::Process(shared::ids::ProcessId(uuid::Uuid::nil()))).await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        town.write(&amina, id, "Nobody explains the papers.").await;

        let inside = [&amina, &mentor, &town.organiser];
        let outside = [&stranger, &juror, &elsewhere, &nobody];
        let filter = Filter { process: town.process, challenge: None, selected: false };
        let path = [
            None,
            Some(ProposalAct::Submit),
            Some(ProposalAct::StartReview),
            Some(ProposalAct::Select),
            Some(ProposalAct::MakeMotion),
        ];
        for act in path {
            match act {
                None => {}
                Some(ProposalAct::Submit) => {
                    submissions::submit(platform, &amina, id).await.unwrap();
                }
                Some(act) => {
                    town.next_phase();
                    advance(&town, id, act).await.unwrap();
                }
            }
            let state = state_of(&town, id).await;
            for one in inside {
                assert!(service::load(platform, one, id).await.is_ok(), "{state}");
                assert!(custody::load(platform, one, "IL-2026-001").await.unwrap().team.is_some(), "{state}");
                assert_eq!(submissions::read(platform, one, id).await.is_ok(), state != ProposalState::Draft, "{state}");
            }
            for one in outside {
                let own_page = service::load(platform, one, id).await;
                assert!(matches!(own_page, Err(Error::NotFound | Error::LoggedOut)), "{state}");
                let seen = custody::load(platform, one, "il-2026-1").await;
                assert_eq!(seen.is_ok(), state != ProposalState::Draft, "{state}");
                if let Ok(custody) = seen {
                    assert_eq!((custody.team.is_some(), custody.may_read_submission, custody.is_inside), (state.is_public(), state.is_public(), false), "{state}");
                }
                assert_eq!(submissions::read(platform, one, id).await.is_ok(), state.is_public(), "{state}");
            }
            let listed = service::list(platform, filter, None, 50).await.unwrap();
            assert_eq!(listed.len(), usize::from(state != ProposalState::Draft), "{state}");
            assert!(listed.iter().all(|one| one.team.is_some() == state.is_public()), "{state}");
            let selected = service::list(platform, Filter { selected: true, ..filter }, None, 50).await.unwrap();
            assert_eq!(selected.len(), usize::from(state.is_public()), "{state}");
        }
    }

    async fn what_was_not_selected_stays_its_teams_own(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        town.write(&amina, id, "Nobody explains the papers.").await;
        submissions::submit(platform, &amina, id).await.unwrap();
        town.next_phase();
        advance(&town, id, ProposalAct::StartReview).await.unwrap();
        assert!(matches!(advance(&town, id, ProposalAct::MakeMotion).await, Err(Error::Conflict("wrong-state"))));
        advance(&town, id, ProposalAct::NotSelect).await.unwrap();
        let nobody = Viewer::anonymous();
        assert!(matches!(submissions::read(platform, &nobody, id).await, Err(Error::LoggedOut)));
        let custody = custody::load(platform, &nobody, "IL-2026-001").await.unwrap();
        assert!(custody.team.is_none() && !custody.may_read_submission && custody.submission.is_some());
        let outcome = custody.steps.iter().find(|step| step.kind == StepKind::Determination).unwrap();
        assert_eq!((outcome.state, outcome.outcome.as_deref()), (StepState::Done, Some("not_selected")));
    }

    async fn the_chain_has_every_step_with_its_date(lab: Lab) {
        let town = Town::build(lab).await;
        let (platform, amina) = (town.platform(), town.lab.person("amina").await);
        let team = town.team(&amina, "Bridge").await;
        town.next_phase();
        let id = town.proposal(&amina, team).await;
        town.write(&amina, id, "Nobody explains the papers.").await;
        platform.clock.advance(5_000);
        submissions::submit(platform, &amina, id).await.unwrap();
        let custody = custody::load(platform, &Viewer::anonymous(), "IL-2026-001").await.unwrap();
        assert_eq!(custody.writing, custody::Writing { people: 1, changes: 1 });
        let begun: Vec<_> = custody.steps.iter().map(|step| (step.kind, step.state, step.at.is_some())).collect();
        assert_eq!(begun[..3], [
            (StepKind::Draft, StepState::Done, true),
            (StepKind::Submission, StepState::Done, true),
            (StepKind::Review, StepState::Next, false),
        ]);
        let jury_ends = crate::town::plan().phase(PhaseKind::Jury).unwrap().until;
        assert_eq!(custody.steps[2].due, Some(jury_ends));
    }

    async fn lists_of_proposals_ask_the_same_number_of_questions_whatever_their_length(lab: Lab) {
        let town = Town::build(lab).await;
        let platform = town.platform();
        let filter = Filter { process: town.process, challenge: None, selected: false };
        let mut people = Vec::new();
        for n in 0..12 {
            let lead = town.lab.person(&format!("lead-{n}")).await;
            let team = town.team(&lead, &format!("Team {n}")).await;
            people.push((lead, team));
        }
        town.next_phase();
        let mut counts = Vec::new();
        for (lead, team) in &people {
            platform.clock.advance(1_000);
            let id = town.proposal(lead, *team).await;
            town.write(lead, id, "Nobody explains the papers.").await;
            submissions::submit(platform, lead, id).await.unwrap();
            let before = platform.db.queries();
            service::list(platform, filter, None, 50).await.unwrap();
            counts.push(platform.db.queries() - before);
        }
        assert!(counts.iter().all(|count| *count == counts[0]), "{counts:?}");
        let first = service::list(platform, filter, None, 5).await.unwrap();
        let second = service::list(platform, filter, Some(first[4].proposal.id), 5).await.unwrap();
        assert_eq!((first[0].proposal.number.as_str(), second[0].proposal.number.as_str()), ("IL-2026-012", "IL-2026-007"));
        let none = Filter { challenge: Some(ChallengeId(uuid::Uuid::nil())), ..filter };
        assert!(service::list(platform, none, None, 5).await.unwrap().is_empty());
    }
}
